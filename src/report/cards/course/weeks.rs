//! Sessions planned and held, week by week.

use super::scale::{NUMBERS, Scale, spaced};
use super::words::Said;
use crate::progress::Week;
use crate::report::cards::progress::axis::day_and_month;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER};

/// Height of the card.
pub(in crate::report) const HEIGHT: f32 = 360.0;
const TITLE: f32 = 92.0;
/// Room below the bars: the days, and the minutes.
const BELOW: f32 = 74.0;
/// Widest bar.
const MOST_BAR: f32 = 46.0;

/// Draws the card.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, weeks: &[Week], is_planned: bool) {
    canvas.card(area, 10.0, PAPER, HAIRLINE);
    let inner = area.inset(24.0, 0.0);
    let title = canvas.words(if is_planned { &Said::WeeksPlanned } else { &Said::WeeksHeld });
    canvas.text_middle(&title, (inner.x, area.y + 34.0), Align::Left, &Style::bold(26.0));
    let grey = Style::regular(BODY).colour(GREY);
    let what = canvas.words(&Said::WeeksWhat);
    canvas.text_middle(&what, (inner.x, area.y + 68.0), Align::Left, &grey);
    legend(canvas, (inner.right(), area.y + 34.0), is_planned);
    let plot = Area::new(
        inner.x + NUMBERS,
        area.y + TITLE + 14.0,
        inner.w - NUMBERS - 8.0,
        area.h - TITLE - 14.0 - BELOW,
    );
    let highest = weeks.iter().map(|week| week.planned.max(week.done)).max().unwrap_or(0);
    let scale = Scale::new(plot, highest as f64, true);
    scale.draw(canvas, true);
    let step = plot.w / weeks.len().max(1) as f32;
    let bar = (step * 0.34).min(MOST_BAR);
    let mut days = Vec::new();
    for (at, week) in weeks.iter().enumerate() {
        let x = plot.x + step * (at as f32 + 0.5);
        let place = |left: f32, count: usize| {
            let y = scale.y(count as f64);
            Area::new(left, y, bar, plot.bottom() - y)
        };
        let (planned, done) = if is_planned { (x - bar - 1.0, x + 1.0) } else { (x, x - bar / 2.0) };
        if is_planned && week.planned > 0 {
            outlined(canvas, place(planned, week.planned));
        }
        if week.done > 0 {
            canvas.fill_area(place(done, week.done), INK);
        }
        days.push((x, day_and_month(week.from, canvas.language)));
    }
    let line = Area::new(inner.x, plot.bottom(), inner.w, BELOW);
    let style = Style::regular(BODY);
    for at in spaced(canvas, &days, line, &style) {
        let (x, day) = &days[at];
        canvas.text(day, (*x, line.y + 28.0), Align::Centre, &style);
        let minutes = weeks[at].minutes;
        if minutes > 0.0 {
            let decimals = usize::from(minutes < 9.95);
            let minutes = canvas.words(&Said::Minutes { minutes, decimals });
            canvas.text(&minutes, (*x, line.y + 58.0), Align::Centre, &grey);
        }
    }
}

fn outlined(canvas: &mut Canvas, bar: Area) {
    let bar = Area::new(bar.x + 1.5, bar.y + 1.5, bar.w - 3.0, bar.h - 1.5);
    let corners = [(bar.x, bar.bottom()), (bar.x, bar.y), (bar.right(), bar.y), (bar.right(), bar.bottom())];
    canvas.stroke(&corners, false, &Line { colour: INK, width: 3.0, dash: &[] }, 1.0);
}

/// What the bars are, from the right.
fn legend(canvas: &mut Canvas, (right, y): (f32, f32), is_planned: bool) {
    let style = Style::regular(BODY);
    let mut x = right;
    let entries = [(Said::Held, true), (Said::Planned, false)];
    for (said, is_filled) in entries.into_iter().take(if is_planned { 2 } else { 0 }) {
        let name = canvas.words(&said);
        canvas.text_middle(&name, (x, y), Align::Right, &style);
        x -= canvas.fonts.width(&name, style.size, style.weight) + 10.0;
        let sample = Area::new(x - 22.0, y - 11.0, 22.0, 22.0);
        if is_filled {
            canvas.fill_area(sample, INK)
        } else {
            outlined(canvas, sample)
        }
        x -= 22.0 + 26.0;
    }
}
