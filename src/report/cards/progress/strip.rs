//! What happened meanwhile, under the same time axis: sessions planned, held and missed, minutes practised or recorded,
//! growth of the foot, footwear, illness, pain, practice.

use super::axis::TimeAxis;
use super::chart::{RIGHT_PX, ticks, write_ticks};
use super::words::Said;
use crate::base::{Date, InWords as _, Language};
use crate::child::EventKind;
use crate::report::input::progress::ProgressInput;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER};
use crate::report::paper::error::ReportError;

/// Height of a row, and how much higher each further line of its name makes it.
const ROW: f32 = 52.0;
const LINE: f32 = 18.0;
const LETTERS: f32 = BODY;
/// Width of the names of rows.
pub(in crate::report) const NAMES: f32 = 268.0;
/// Marks closer than this are drawn as one.
const CLOSE_PX: f32 = 9.0;

/// One row.
struct Row {
    /// One line, or two.
    name: Said,
    kind: Kind,
}

enum Kind {
    /// Filled for held, open for planned and to come, a cross for missed.
    Sessions { done: Vec<Date>, missed: Vec<Date>, ahead: Vec<Date> },
    /// Bars as high as the minutes.
    Minutes(Vec<(Date, f64)>),
    /// Numbers written where there is room.
    Numbers(Vec<(Date, f64)>),
    /// Marks.
    Marks(Vec<Date>),
}

fn rows(input: &ProgressInput<'_>, axis: &TimeAxis, language: Language) -> Vec<Row> {
    let adherence = input.adherence;
    let done: Vec<Date> = adherence.done.iter().map(|(day, _)| *day).collect();
    let last = done.iter().max().copied();
    let ahead = adherence
        .planned
        .iter()
        .filter(|day| Some(**day) > last && !adherence.missed.contains(day))
        .copied()
        .collect();
    let name = match adherence.planned.len() {
        0 => Said::RowSessions { days: done.len() },
        _ => Said::RowPlanned {
            held: adherence.held(),
            missed: adherence.missed.len(),
            besides: adherence.besides,
        },
    };
    let mut rows = vec![Row { name, kind: Kind::Sessions { done, missed: adherence.missed.clone(), ahead } }];
    let most = adherence.done.iter().map(|(_, minutes)| *minutes).fold(0.0, f64::max);
    if most > 0.0 {
        let name = Said::RowMinutes { highest: number(most, language) };
        rows.push(Row { name, kind: Kind::Minutes(adherence.done.clone()) });
    }
    let lengths = input.print_lengths;
    if let Some(error_mm) = lengths.iter().map(|length| length.error_mm).reduce(f64::max) {
        let kind = Kind::Numbers(lengths.iter().map(|length| (length.date, length.length_mm)).collect());
        rows.push(Row { name: Said::RowLength { error_mm }, kind });
    }
    let events = || input.events.iter().filter(|event| (0.0..=axis.days).contains(&axis.at(event.date)));
    let practice: Vec<(Date, f64)> = events()
        .filter_map(|event| match event.kind {
            EventKind::Practice { minutes } => Some((event.date, f64::from(minutes))),
            _ => None,
        })
        .collect();
    let most = practice.iter().map(|(_, minutes)| *minutes).fold(0.0, f64::max);
    if most > 0.0 {
        let name = Said::RowPractice { highest: number(most, language) };
        rows.push(Row { name, kind: Kind::Minutes(practice) });
    }
    type Is = fn(&EventKind) -> bool;
    let kinds: [(Said, Is); 8] = [
        (Said::RowFootwear, |kind| matches!(kind, EventKind::Footwear)),
        (Said::RowIllness, |kind| matches!(kind, EventKind::Illness)),
        (Said::RowPain, |kind| kind.is_pain()),
        (Said::RowStopped, |kind| matches!(kind, EventKind::Stopped { .. })),
        (Said::RowStiffness, |kind| matches!(kind, EventKind::Stiffness)),
        (Said::RowLimp, |kind| matches!(kind, EventKind::Limp)),
        (Said::RowTiptoe, |kind| matches!(kind, EventKind::Tiptoe)),
        (Said::RowOther, |kind| matches!(kind, EventKind::Other)),
    ];
    for (name, is) in kinds {
        let days: Vec<Date> = events().filter(|event| is(&event.kind)).map(|event| event.date).collect();
        if !days.is_empty() {
            rows.push(Row { name, kind: Kind::Marks(days) });
        }
    }
    rows
}

impl Row {
    fn height(&self, language: Language) -> f32 {
        ROW + LINE * self.name.in_words(language).matches('\n').count() as f32
    }
}

fn number(value: f64, language: Language) -> String {
    language.short(value, if value < 9.95 { 1 } else { 0 })
}

/// Height the strip takes.
pub(in crate::report) fn height(input: &ProgressInput<'_>, axis: &TimeAxis, language: Language) -> f32 {
    let rows = rows(input, axis, language);
    rows.iter().map(|row| row.height(language)).sum::<f32>() + LETTERS * 3.0
}

/// Draws the strip.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    area: Area,
    input: &ProgressInput<'_>,
    axis: &TimeAxis,
) -> Result<(), ReportError> {
    let rows = rows(input, axis, canvas.language);
    let high = rows.iter().map(|row| row.height(canvas.language)).sum();
    let plot = Area::new(area.x + NAMES, area.y, area.w - NAMES - RIGHT_PX, high);
    let px = |at: f64| plot.x + plot.w * (at / axis.days) as f32;
    let hairline = Line { colour: HAIRLINE, width: 1.0, dash: &[] };
    for tick in ticks(axis, plot.right() - area.x, LETTERS) {
        canvas.stroke(&[(px(tick.at), plot.y), (px(tick.at), plot.bottom())], false, &hairline, 1.0);
    }
    let mut rest = plot;
    for row in &rows {
        let (lane, others) = rest.split_top(row.height(canvas.language));
        rest = others;
        let bottom = lane.bottom();
        canvas.stroke(&[(area.x, bottom), (plot.right(), bottom)], false, &hairline, 1.0);
        let style = Style::regular(LETTERS);
        let name = canvas.words(&row.name);
        let lines = name.split('\n').count() as f32;
        for (at, name) in (0..).map(|at| at as f32).zip(name.split('\n')) {
            let y = lane.centre().1 + (at - 0.5 * (lines - 1.0)) * LETTERS * 1.1;
            canvas.text_middle_within(name, (area.x, y), Align::Left, &style, NAMES - 12.0);
        }
        lane_marks(canvas, lane, row, &|date| px(axis.at(date)));
    }
    let below = Area::new(plot.x, plot.bottom() + 4.0, plot.w, LETTERS * 3.0);
    // The word for the ages stands among the names of the rows, where it cannot meet a tick's.
    write_ticks(canvas, Area { x: area.x, w: plot.right() - area.x, ..below }, axis, &px, LETTERS);
    Ok(())
}

fn lane_marks(canvas: &mut Canvas, lane: Area, row: &Row, px: &dyn Fn(Date) -> f32) {
    let y = lane.centre().1;
    let inside = |x: f32| x >= lane.x && x <= lane.right();
    match &row.kind {
        Kind::Sessions { done, missed, ahead } => {
            let dense = done.len() + missed.len() + ahead.len() > (lane.w / 16.0) as usize;
            for x in done.iter().map(|day| px(*day)).filter(|x| inside(*x)) {
                if dense {
                    canvas.fill_area(Area::new(x - 1.0, y - 12.0, 2.0, 24.0), INK);
                } else {
                    canvas.fill_area(Area::new(x - 6.0, y - 6.0, 12.0, 12.0), INK);
                }
            }
            let thin = Line { colour: GREY, width: 2.0, dash: &[] };
            for x in missed.iter().map(|day| px(*day)).filter(|x| inside(*x)) {
                let r = if dense { 3.0 } else { 6.0 };
                canvas.stroke(&[(x - r, y - r), (x + r, y + r)], false, &thin, 1.0);
                canvas.stroke(&[(x - r, y + r), (x + r, y - r)], false, &thin, 1.0);
            }
            for x in ahead.iter().map(|day| px(*day)).filter(|x| inside(*x)) {
                let r = if dense { 2.0 } else { 6.0 };
                let square = [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)];
                canvas.stroke(&square, true, &Line { width: 1.5, ..thin }, 1.0);
            }
        }
        Kind::Minutes(bars) => {
            let most = bars.iter().map(|(_, minutes)| *minutes).fold(0.0, f64::max);
            let dense = bars.len() > (lane.w / 16.0) as usize;
            let width = if dense { 2.0 } else { 8.0 };
            for (day, minutes) in bars {
                let x = px(*day);
                let tall = (lane.h - 10.0) * (minutes / most).clamp(0.0, 1.0) as f32;
                if inside(x) && tall > 0.0 {
                    let top = lane.bottom() - 1.0 - tall;
                    canvas.fill_area(Area::new(x - width / 2.0, top, width, tall), GREY);
                }
            }
        }
        Kind::Numbers(values) => numbers(canvas, lane, values, px),
        Kind::Marks(days) => {
            let mut places: Vec<f32> = days.iter().map(|day| px(*day)).filter(|x| inside(*x)).collect();
            places.sort_by(f32::total_cmp);
            places.dedup_by(|next, kept| *next - *kept < CLOSE_PX);
            for x in places {
                let r = 9.0;
                let diamond = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)];
                canvas.fill(&diamond, PAPER, 1.0);
                canvas.stroke(&diamond, true, &Line { colour: INK, width: 2.25, dash: &[] }, 1.0);
            }
        }
    }
}

/// Writes numbers where there is room, the last one always.
fn numbers(canvas: &mut Canvas, lane: Area, values: &[(Date, f64)], px: &dyn Fn(Date) -> f32) {
    let y = lane.centre().1;
    let inside = |x: f32| x >= lane.x && x <= lane.right();
    let style = Style::regular(LETTERS);
    // The last is the one that matters: room is kept for it.
    let end = values.last().map(|(day, value)| {
        px(*day) - canvas.fonts.width(&format!("{value:.0}"), style.size, style.weight) * 1.2
    });
    let mut free_from = f32::NEG_INFINITY;
    for (at, (day, value)) in values.iter().enumerate() {
        let text = format!("{value:.0}");
        let half = canvas.fonts.width(&text, style.size, style.weight) / 2.0;
        let x = px(*day);
        let last = at + 1 == values.len();
        if !inside(x) || x - half < free_from || (!last && Some(x + half) > end) {
            continue;
        }
        free_from = x + half + LETTERS;
        // The line of a month does not run through a number.
        canvas.fill_area(Area::new(x - half - 5.0, y - 15.0, 2.0 * half + 10.0, 30.0), PAPER);
        canvas.text_middle(&text, (x, y), Align::Centre, &style);
    }
}
