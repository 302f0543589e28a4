//! The picture of a comparison: what is compared side by side, and what differs.
//!
//! More is orange and less is blue, no difference is white: told apart in every common colour vision
//! deficiency. In grey both darken, so what is less is hatched as well.

use std::borrow::Cow;

use crate::base::{Grid, Language, Point};
use crate::compare::{Picture, SIGNIFICANCE};
use crate::footprint::{FootGrid, Ring};
use crate::report::cards::footprint::{colour_step, full_value};
use crate::report::cards::header;
use crate::report::documents::comparison::{Comparison, Finding, comparison_document, line};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::caution;
use crate::report::paper::colour::{GREY, INK, PAPER, Rgb, diverging, pressure};
use crate::report::paper::error::ReportError;
use crate::report::paper::picture;

const WIDTH: u32 = 1500;
const ROW: u32 = 900;
/// Above the rows, where no banner is.
const ABOVE: f32 = 100.0;
const MARGIN: f32 = 40.0;
/// Height of a line about a print that was left out, and most such lines.
const LINE: u32 = 30;
const LEFT_OUT_LINES: usize = 12;
/// Differences below this share of the full colour stay free of hatching.
const HATCH_FROM: f64 = 0.12;
/// Distance and width of the hatching, pixels.
const HATCH_PX: (f32, f32) = (9.0, 2.2);

/// What one panel shows.
struct Panel<'a> {
    title: String,
    /// What the outlines are, where that needs saying.
    outlines: &'static str,
    grid: &'a FootGrid,
    values: Cow<'a, Grid<f64>>,
    /// Value of the full colour; differences go as far below 0.
    full: f64,
    diverging: bool,
    unit: &'a str,
    /// Outlines and whether each is drawn broken or heavy.
    rings: Vec<(Vec<Ring>, Stroke)>,
}

impl<'a> Panel<'a> {
    /// A print in colours up to a value.
    fn print(title: &str, picture: &'a Picture, full: f64, unit: &'a str) -> Self {
        Self {
            title: title.to_owned(),
            outlines: "",
            grid: &picture.grid,
            values: Cow::Borrowed(&picture.values),
            full,
            diverging: false,
            unit,
            rings: vec![(picture.outline(), Stroke::Plain)],
        }
    }

    /// What differs, in two colours.
    fn differs(
        title: &str,
        grid: &'a FootGrid,
        values: Cow<'a, Grid<f64>>,
        unit: &'a str,
        rings: Vec<(Vec<Ring>, Stroke)>,
    ) -> Self {
        Self {
            title: title.to_owned(),
            outlines: "",
            grid,
            full: highest(&[&*values]),
            values,
            diverging: true,
            unit,
            rings,
        }
    }
}

#[derive(Clone, Copy)]
enum Stroke {
    Plain,
    Broken,
    Heavy,
}

/// Draws a comparison as PNG: a row for each foot that could be compared.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_comparison(comparison: &Comparison) -> Result<Vec<u8>, ReportError> {
    let [first, second] = &comparison.names;
    let title = format!("{second} against {first}");
    let document = comparison_document(comparison).to_string();
    picture::encode_with(&paint(comparison, &title)?, &title, &document)
}

/// The picture before it is encoded.
fn paint(comparison: &Comparison, title: &str) -> Result<Canvas, ReportError> {
    let found: Vec<_> =
        comparison.findings.iter().filter_map(|(side, found)| Some((side, found.as_ref().ok()?))).collect();
    let left_out = left_out(comparison);
    let below = LINE * left_out.len() as u32;
    let down = if comparison.simulated.said().is_some() { header::BANNER } else { 0.0 };
    let top = ABOVE + down;
    let above = (top + 10.0) as u32 + ROW * found.len().max(1) as u32 + below;
    let head = Area::new(MARGIN, 30.0, WIDTH as f32 - 2.0 * MARGIN, 50.0);
    let notice = Area::new(
        MARGIN,
        above as f32,
        head.w,
        caution::height(&Canvas::new(WIDTH, 1, Language::English)?, head.w),
    );
    let mut canvas = Canvas::new(WIDTH, (notice.bottom() + MARGIN).ceil() as u32, Language::English)?;
    caution::draw(&mut canvas, notice);
    canvas.paragraph(title, head, Align::Left, &Style::bold(34.0));
    header::of_no_child(&mut canvas, Area::new(MARGIN, ABOVE - 10.0, head.w, down), comparison.simulated);
    for (at, (side, finding)) in found.iter().enumerate() {
        let row = Area::new(MARGIN, top + at as f32 * ROW as f32, head.w, ROW as f32 - 20.0);
        let (words, panels) = row.split_top(92.0);
        let text = format!("{side} foot: {}", line(finding));
        canvas.paragraph(&text, words, Align::Left, &Style::regular(BODY).colour(GREY));
        let shown = shown(finding, &comparison.names);
        let columns = panels.columns([1.0; 3], 20.0);
        for (panel, area) in shown.iter().zip(&columns[3 - shown.len()..]) {
            draw(&mut canvas, *area, panel);
        }
    }
    for (at, line) in (0..).zip(&left_out) {
        let y = top + (ROW * found.len().max(1) as u32 + LINE * at) as f32;
        let place = Area::new(MARGIN, y, head.w, LINE as f32);
        canvas.paragraph(line, place, Align::Left, &Style::regular(21.0).colour(GREY));
    }
    Ok(canvas)
}

/// Lines that name the prints that had no part in it, the last one counting those that find no room.
fn left_out(comparison: &Comparison) -> Vec<String> {
    let all = &comparison.left_out;
    let shown = if all.len() > LEFT_OUT_LINES { LEFT_OUT_LINES - 1 } else { all.len() };
    let mut lines: Vec<String> = all[..shown].iter().map(|one| format!("left out: {one}")).collect();
    if all.len() > shown {
        lines.push(format!("and {} more left out", all.len() - shown));
    }
    lines
}

fn highest(pictures: &[&Grid<f64>]) -> f64 {
    let all = pictures.iter().flat_map(|values| values.values());
    full_value(all.fold(0.0_f64, |most, value| most.max(value.abs())))
}

fn shown<'a>(finding: &'a Finding, names: &[String; 2]) -> Vec<Panel<'a>> {
    let unit = finding.quantity().unit();
    match finding {
        Finding::Difference(found) => {
            let (first, of) = (&found.first, found);
            let full = highest(&[&first.values, &of.second.values]);
            let rings = vec![(first.outline(), Stroke::Plain), (of.second.outline(), Stroke::Broken)];
            vec![
                Panel::print(&names[0], first, full, unit),
                Panel::print(&names[1], &of.second, full, unit),
                Panel {
                    outlines: "only changes larger than the error; solid: first, dashed: second",
                    ..Panel::differs(
                        "second minus first",
                        &first.grid,
                        Cow::Owned(of.beyond_error()),
                        unit,
                        rings,
                    )
                },
            ]
        }
        Finding::Z(found) => {
            let (template, z) = &**found;
            let full = highest(&[&template.mean.values, &z.print.values]);
            let rings = vec![(template.mean.outline(), Stroke::Plain), (z.significant(), Stroke::Heavy)];
            vec![
                Panel::print(&format!("mean of {} prints", template.prints), &template.mean, full, unit),
                Panel::print(&names[1], &z.print, full, unit),
                Panel::differs(
                    "z: print minus mean",
                    &template.mean.grid,
                    Cow::Borrowed(&z.z),
                    "standard deviations",
                    rings,
                ),
            ]
        }
        Finding::Groups(found) => {
            let (mean, test) = &**found;
            let heavy = test.significant(&mean.grid, SIGNIFICANCE);
            let outline = || (mean.outline(), Stroke::Plain);
            let rings = || vec![outline(), (heavy.clone(), Stroke::Heavy)];
            vec![
                Panel::print("mean of all", mean, highest(&[&mean.values]), unit),
                Panel::differs(
                    "second mean minus first",
                    &mean.grid,
                    Cow::Borrowed(&test.difference),
                    unit,
                    vec![outline()],
                ),
                Panel::differs(
                    "t value (outlined: p <= 0.05)",
                    &mean.grid,
                    Cow::Borrowed(&test.t),
                    "t",
                    rings(),
                ),
            ]
        }
    }
}

fn draw(canvas: &mut Canvas, area: Area, panel: &Panel<'_>) {
    let (title, rest) = area.split_top(36.0);
    canvas.paragraph(&panel.title, title, Align::Centre, &Style::bold(BODY));
    let (outlines, rest) = rest.split_top(64.0);
    canvas.paragraph(panel.outlines, outlines, Align::Centre, &Style::regular(BODY).colour(GREY));
    let (place, bar) = rest.split_bottom(92.0);
    let grid = panel.grid;
    let (length, width) = (grid.rows as f64 * grid.step_mm, grid.cols as f64 * grid.step_mm);
    let scale = (f64::from(place.h) / length).min(f64::from(place.w) / width);
    let (middle_x, middle_y) = place.centre();
    // The middle of the samples lies in the middle of the panel, the toes above.
    let centre = grid.place(grid.rows - 1, grid.cols - 1) + grid.first.coords;
    let pixel = |across: f64, along: f64| {
        let (right, up) = ((across - centre.y / 2.0) * scale, (along - centre.x / 2.0) * scale);
        (middle_x + right as f32, middle_y - up as f32)
    };
    let values = Picturelike { grid, values: &panel.values };
    canvas.shade(place, |x, y| {
        let along = centre.x / 2.0 + f64::from(middle_y - y) / scale;
        let across = centre.y / 2.0 + f64::from(x - middle_x) / scale;
        let share = values.at(Point::new(along, across)) / panel.full;
        shade(panel.diverging, share, x, y)
    });
    for (rings, stroke) in &panel.rings {
        let (line_width, dash): (f32, &[f32]) = match stroke {
            Stroke::Plain => (1.75, &[]),
            Stroke::Broken => (1.75, &[9.0, 6.0]),
            Stroke::Heavy => (4.0, &[]),
        };
        for ring in rings {
            let points: Vec<_> = ring.iter().map(|point| pixel(point.x, point.y)).collect();
            canvas.stroke(&points, true, &Line { colour: INK, width: line_width, dash }, 1.0);
        }
    }
    colour_bar(canvas, bar, panel);
}

/// Colour of a share of the full value; what is less is hatched.
fn shade(is_diverging: bool, share: f64, x: f32, y: f32) -> Option<(Rgb, f64)> {
    if !is_diverging {
        return (share > 0.01).then(|| (pressure(share), 1.0));
    }
    if share < -HATCH_FROM && (x + y).rem_euclid(HATCH_PX.0) < HATCH_PX.1 {
        return Some((PAPER, 1.0));
    }
    (share != 0.0).then(|| (diverging(share), 1.0))
}

/// Samples read at any place.
struct Picturelike<'a> {
    grid: &'a FootGrid,
    values: &'a Grid<f64>,
}

impl Picturelike<'_> {
    fn at(&self, place: Point) -> f64 {
        crate::compare::sample(self.grid, self.values, place)
    }
}

fn colour_bar(canvas: &mut Canvas, area: Area, panel: &Panel<'_>) {
    let bar = Area::new(area.x + 40.0, area.y + 12.0, area.w - 80.0, 18.0);
    let low = if panel.diverging { -1.0 } else { 0.0 };
    canvas.shade(bar, |x, y| {
        let share = low + (1.0 - low) * f64::from((x - bar.x) / bar.w);
        shade(panel.diverging, share, x, y)
    });
    let corners = [(bar.x, bar.y), (bar.right(), bar.y), (bar.right(), bar.bottom()), (bar.x, bar.bottom())];
    canvas.stroke(&corners, true, &Line { colour: GREY, width: 1.0, dash: &[] }, 1.0);
    let step = colour_step(panel.full) * if panel.diverging { 2.0 } else { 1.0 };
    let count = (panel.full / step + 1e-9).floor() as i32;
    let first = if panel.diverging { -count } else { 0 };
    for tick in first..=count {
        let value = f64::from(tick) * step;
        let x = bar.x + bar.w * ((value / panel.full - low) / (1.0 - low)) as f32;
        let text = if value > 0.0 && panel.diverging { format!("+{value}") } else { format!("{value}") };
        canvas.text(
            &text.replace('-', "\u{2212}"),
            (x, bar.bottom() + 24.0),
            Align::Centre,
            &Style::regular(BODY),
        );
    }
    let (middle, _) = bar.centre();
    canvas.text(panel.unit, (middle, bar.bottom() + 51.0), Align::Centre, &Style::regular(BODY).colour(GREY));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Refusal, Side};
    use crate::report::documents::comparison::PrintLeftOut;
    use crate::report::input::simulated::Simulated;

    #[test]
    fn the_caution_stands_below_everything_else() {
        let names = ["before", "after"].map(str::to_owned);
        let one = |at: usize| PrintLeftOut {
            name: format!("recording {at}"),
            side: Some(Side::Left),
            why: Refusal::planted("too short"),
        };
        for (left_out, simulated) in [(0, Simulated::All), (3, Simulated::Some), (20, Simulated::Nothing)] {
            let left_out = (0..left_out).map(one).collect();
            let comparison = Comparison { names: names.clone(), findings: Vec::new(), left_out, simulated };
            let canvas = paint(&comparison, "after against before").unwrap();
            let page = Area::new(0.0, 0.0, canvas.size().0 as f32, canvas.size().1 as f32);
            let at =
                canvas.written.iter().position(|(_, text)| text.starts_with("This is a screening")).unwrap();
            let notice = canvas.cards.last().unwrap();
            assert!(notice.holds(&canvas.written[at].0, 0.0) && page.holds(notice, 0.0));
            for (ink, text) in canvas.written.iter().filter(|(ink, _)| !notice.holds(ink, 0.0)) {
                assert!(ink.bottom() <= notice.y, "{text:?} lies over the caution");
            }
        }
    }
}
