//! Where on the mat the feet stood, what the lines of the page mean, and the colour bar.

use super::footprint::{Shades, colour_step, thin};
use super::subject::{Slots, occupied};
use super::words::Said;
use crate::analysis::result::SessionResult;
use crate::base::{Mat, Point, Unit, View};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{FEET, GREY, HAIRLINE, INK, PAPER, WASH, pressure, tint};
use crate::report::paper::font::CAP_HEIGHT;

/// Height of an entry of the legend, and of what is above the first.
const ENTRY: f32 = 36.0;
const ABOVE_LEGEND: f32 = 34.0;
/// The same where room is short.
const TIGHT_ENTRY: f32 = 31.0;
const ABOVE_TIGHT_LEGEND: f32 = 18.0;
/// Height of the title.
const BELOW_TITLE: f32 = 51.0;
/// Height of the colour bar without the words below it.
const BAR: f32 = 92.0;
/// Lines of the words below it: those there is always room for, and the most.
const LINES: usize = 5;
const MOST_LINES: usize = 9;
/// Lines of an entry of the legend, at most.
const MOST_ENTRY_LINES: usize = 3;
const MARGIN: f32 = 20.0;
/// Length of a line of the legend.
const SAMPLE: f32 = 46.0;
const BESIDE_SAMPLE: f32 = 12.0;
/// Distance of a foot's letter from its heel, pixels.
const LETTER: f64 = 16.0;
/// Distance of its ink from the edge of the mat, at least.
const CLEAR: f32 = 4.0;

/// Draws the panel.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    panel: Area,
    slots: &Slots<'_>,
    result: &SessionResult,
    shades: &Shades<'_>,
) {
    canvas.card(panel, 10.0, PAPER, HAIRLINE);
    let inner = panel.inset(MARGIN, 0.0);
    let small = Style::regular(BODY).colour(GREY);
    let seen = canvas.words(&Said::FromAbove);
    let lines = Area::new(inner.x, panel.y + 51.0, inner.w, 3.0 * small.leading());
    let seen_lines = canvas.line_count(&seen, lines.w, &small, 3);
    let any = slots.iter().any(Option::is_some);
    let words = colour_words(canvas, result, shades);
    let laid = lay(canvas, inner, lines.y + seen_lines as f32 * small.leading(), &words, any);
    let title = canvas.words(if laid.mat.is_some() { &Said::OnMat } else { &Said::LinesAndColours });
    canvas.text_middle(&title, (inner.x, panel.y + 34.0), Align::Left, &Style::bold(26.0));
    if let Some(room) = laid.mat {
        canvas.paragraph(&seen, lines, Align::Left, &small);
        overview(canvas, room, slots, result, shades);
    }
    legend(canvas, laid.legend, any, laid.entry);
    if any {
        colour_bar(canvas, laid.bar, result, shades, &words);
    }
}

/// Where everything in the panel lies.
struct Laid {
    /// The mat; none where there is no room for it.
    mat: Option<Area>,
    legend: Area,
    /// Height of an entry of the legend.
    entry: f32,
    bar: Area,
}

/// Lays the panel out below the words that say how the mat is seen, which end at `seen_to`: with the legend's and the
/// bar's places as high as on other pages, then as high as they are, then with entries close together, and without the
/// mat where that is not enough.
fn lay(canvas: &Canvas, inner: Area, seen_to: f32, words: &str, any: bool) -> Laid {
    let small = Style::regular(BODY);
    let lines = canvas.line_count(words, inner.w, &small, MOST_LINES);
    let bar = |lines: usize| BAR + lines as f32 * small.leading() + 8.0;
    let own = if any { bar(lines) } else { 0.0 };
    let tries = [
        (ENTRY, ABOVE_LEGEND, true, bar(lines.max(LINES))),
        (ENTRY, ABOVE_LEGEND, any, bar(lines.max(LINES))),
        (ENTRY, ABOVE_LEGEND, any, own),
        (TIGHT_ENTRY, ABOVE_TIGHT_LEGEND, any, own),
    ];
    let top = seen_to - 12.0;
    for (entry, above_legend, prints, bar) in tries {
        let height = above_legend + legend_height(canvas, inner.w, prints, entry);
        let (above, below) = inner.split_bottom(height + bar);
        let beside = if entry < ENTRY { 18.0 } else { 20.0 };
        let mat = Area::new(above.x, top + beside, above.w, above.bottom() - top - beside - 8.0);
        if mat.h >= LEAST_OVERVIEW {
            let (legend, bar) = below.split_top(height);
            return Laid { mat: Some(mat), legend, entry, bar };
        }
    }
    let (_, below) = inner.split_top(BELOW_TITLE);
    let height = legend_height(canvas, inner.w, any, TIGHT_ENTRY);
    let (legend, bar) = below.split_top(ABOVE_LEGEND + height);
    Laid { mat: None, legend, entry: TIGHT_ENTRY, bar }
}

/// Least height of the mat with its size below. A smaller one shows nothing, and is left out.
const LEAST_OVERVIEW: f32 = 80.0;

/// The mat to scale with the prints and the whole centre-of-pressure path on it.
fn overview(canvas: &mut Canvas, room: Area, slots: &Slots<'_>, result: &SessionResult, shades: &Shades<'_>) {
    let mat = shades.mat;
    let (wide, long) = mat.size_mm();
    let scale = (f64::from(room.w) / wide).min(f64::from(room.h - 34.0) / long) as f32;
    let (w, h) = (wide as f32 * scale, long as f32 * scale);
    let sheet = Area::new(room.centre().0 - w / 2.0, room.y + (room.h - 34.0 - h) / 2.0, w, h);
    canvas.fill_area(sheet, WASH);
    let pixel = |at: Point| {
        let x = at.x as f32 * scale;
        let x = if mat.view() == View::FromBelow { w - x } else { x };
        (sheet.x + x, sheet.bottom() - at.y as f32 * scale)
    };
    for (at, slot) in occupied(slots) {
        cells(canvas, mat, &slot.foot.print.peak_picture, shades.threshold, tint(FEET[at], 0.35), pixel);
    }
    for (at, slot) in occupied(slots) {
        if let Ok(geometry) = &slot.foot.footprint {
            for ring in &geometry.outline {
                let ring: Vec<_> = ring.iter().map(|&p| pixel(p)).collect();
                canvas.stroke(&ring, true, &Line { colour: FEET[at], width: 2.0, dash: &[] }, 1.0);
            }
        }
    }
    for (at, slot) in occupied(slots) {
        if let Ok(geometry) = &slot.foot.footprint {
            let beyond = LETTER / f64::from(scale);
            // Outwards as well, so that the letters of two touching heels stand apart.
            let outward = if at == 0 { -0.5 } else { 0.5 } * beyond * geometry.across();
            let behind = pixel(geometry.heel() - beyond * geometry.axis() + outward);
            let before = pixel(geometry.toe() + beyond * geometry.axis() + outward);
            // The whole letter stands on the mat, clear of its edge.
            let style = Style::bold(BODY);
            let half = canvas.fonts.width(&slot.letter, style.size, style.weight) / 2.0;
            let room = sheet.inset(half + CLEAR, style.size * CAP_HEIGHT / 2.0 + CLEAR);
            let fits = |(x, y): (f32, f32)| {
                (room.x..=room.right()).contains(&x) && (room.y..=room.bottom()).contains(&y)
            };
            if let Some(place) = [behind, before].into_iter().find(|&place| fits(place)) {
                canvas.text_middle(&slot.letter, place, Align::Centre, &style.colour(FEET[at]));
            }
        }
    }
    let path: Vec<_> = thin(result.total.iter().filter_map(|frame| frame.centre_of_pressure).collect())
        .into_iter()
        .map(pixel)
        .collect();
    canvas.stroke(&path, false, &Line { colour: INK, width: 1.5, dash: &[] }, 0.8);
    if let [only] = path[..] {
        canvas.disc(only, 3.0, INK, 1.0);
    }
    let corners = [
        (sheet.x, sheet.y),
        (sheet.right(), sheet.y),
        (sheet.right(), sheet.bottom()),
        (sheet.x, sheet.bottom()),
    ];
    canvas.stroke(&corners, true, &Line { colour: GREY, width: 1.5, dash: &[] }, 1.0);
    let [wide, long] = [wide, long].map(|mm| canvas.language.short(mm, 2));
    canvas.text(
        &format!("{wide} × {long} mm"),
        (room.centre().0, sheet.bottom() + 27.0),
        Align::Centre,
        &Style::regular(BODY).colour(GREY),
    );
}

/// Every cell that was ever in contact, as a block.
fn cells(
    canvas: &mut Canvas,
    mat: &Mat,
    picture: &crate::base::Grid<f64>,
    threshold: f64,
    colour: crate::report::paper::colour::Rgb,
    pixel: impl Fn(Point) -> (f32, f32),
) {
    let half = crate::base::Vector::new(mat.pitch_x_mm() / 2.0, mat.pitch_y_mm() / 2.0);
    for (row, col, _) in picture.iter().filter(|(_, _, value)| **value >= threshold) {
        let centre = mat.centre(row, col);
        let ((ax, ay), (bx, by)) = (pixel(centre - half), pixel(centre + half));
        canvas.fill_area(Area::new(ax.min(bx), ay.min(by), (ax - bx).abs(), (ay - by).abs()), colour);
    }
}

/// What the lines over the prints mean, in lines of a width; without prints only the path is drawn.
fn entries(canvas: &Canvas, width: f32, prints: bool) -> Vec<(Said, Vec<String>)> {
    let all = [Said::Outline, Said::Axis, Said::Thirds, Said::ToeCut, Said::Path, Said::Ends];
    let shown = all.into_iter().filter(|entry| prints || *entry == Said::Path);
    let style = Style::regular(BODY);
    let room = width - SAMPLE - BESIDE_SAMPLE;
    let lay = |entry: Said| {
        let words = canvas.words(&entry);
        let lines = canvas.fonts.wrap(&words, style.size, style.weight, room, MOST_ENTRY_LINES);
        (entry, lines)
    };
    shown.map(lay).collect()
}

fn entry_height(lines: &[String], entry: f32) -> f32 {
    entry + lines.len().saturating_sub(1) as f32 * Style::regular(BODY).leading()
}

/// Height of the legend's entries, one of a line as high as `entry`.
fn legend_height(canvas: &Canvas, width: f32, prints: bool, entry: f32) -> f32 {
    entries(canvas, width, prints).iter().map(|(_, lines)| entry_height(lines, entry)).sum()
}

/// Draws what the lines over the prints mean.
fn legend(canvas: &mut Canvas, area: Area, prints: bool, height: f32) {
    let style = Style::regular(BODY);
    let mut top = area.y + 22.0;
    for (entry, lines) in entries(canvas, area.w, prints) {
        sample(canvas, &entry, (area.x, top));
        for (row, line) in lines.iter().enumerate() {
            let y = top + row as f32 * style.leading();
            canvas.text_middle(line, (area.x + SAMPLE + BESIDE_SAMPLE, y), Align::Left, &style);
        }
        top += entry_height(&lines, height);
    }
}

/// A line of the legend, or the mark of the ends of a foot.
fn sample(canvas: &mut Canvas, entry: &Said, (x, y): (f32, f32)) {
    let (width, dash): (f32, &[f32]) = match entry {
        Said::Axis => (1.75, &[22.0, 7.0]),
        Said::Thirds => (1.75, &[8.0, 6.0]),
        Said::ToeCut => (3.5, &[]),
        Said::Path => (2.0, &[]),
        Said::Ends => {
            let (x, r) = (x + SAMPLE / 2.0, 7.0);
            canvas.fill(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)], INK, 1.0);
            return;
        }
        _ => (1.75, &[]),
    };
    let line: Vec<(f32, f32)> = match entry {
        // A path wanders; so does its sample.
        Said::Path => (0..=24).map(|i| (x + i as f32 * 1.9, y + 6.0 * (i as f32 * 0.55).sin())).collect(),
        _ => vec![(x, y), (x + SAMPLE, y)],
    };
    canvas.stroke(&line, false, &Line { colour: INK, width, dash }, 1.0);
}

/// What the colours are.
fn colour_words(canvas: &Canvas, result: &SessionResult, shades: &Shades<'_>) -> String {
    canvas.words(&Said::Colours { threshold: shades.threshold, unit: result.unit.label() })
}

/// The colour bar with its unit, and what the colours are.
fn colour_bar(canvas: &mut Canvas, area: Area, result: &SessionResult, shades: &Shades<'_>, words: &str) {
    let small = Style::regular(BODY).colour(GREY);
    // The numbers of its ends stand under them, within the panel.
    let half = |value: f64| {
        let number = canvas.language.short(value, 2);
        canvas.fonts.width(&number, small.size, small.weight) / 2.0
    };
    let (left, right) = (half(0.0), half(shades.full));
    let bar = Area::new(area.x + left, area.y + 30.0, area.w - left - right, 22.0);
    let title = match result.unit {
        Unit::Kpa => Said::PressureKpa,
        Unit::Raw => Said::CellValue,
    };
    canvas.text(&canvas.words(&title), (area.x, area.y + 18.0), Align::Left, &Style::regular(BODY));
    canvas.shade(bar, |x, _| {
        let share = f64::from((x - bar.x) / bar.w);
        Some((pressure(share), 1.0))
    });
    let step = colour_step(shades.full);
    let mut value = 0.0;
    while value <= shades.full * 1.001 {
        let x = bar.x + bar.w * (value / shades.full) as f32;
        canvas.stroke(
            &[(x, bar.bottom()), (x, bar.bottom() + 7.0)],
            false,
            &Line { colour: INK, width: 1.5, dash: &[] },
            1.0,
        );
        let label = canvas.language.short(value, 2);
        canvas.text(&label, (x, bar.bottom() + 29.0), Align::Centre, &Style::regular(BODY));
        value += step;
    }
    let text = Area::new(area.x, bar.bottom() + 38.0, area.w, area.bottom() - bar.bottom() - 40.0);
    canvas.paragraph(words, text, Align::Left, &small);
}
