//! One foot of the page: name, picture, scale bar, and the numbers of its size.

use super::footprint::{FootView, Placed, Shades, path};
use super::subject::{Slot, Slots, occupied};
use super::words::Said;
use crate::analysis::result::{FootResult, SessionResult};
use crate::base::{InWords, Language, Refusal, Side, Unit};
use crate::footprint::ToeCut;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, NARROWEST, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER};
use crate::report::paper::error::ReportError;
use crate::report::paper::mark::mark;
use crate::report::paper::words::{DASH, capital, print_kind, sentence, short};

/// Room for the name above a picture and for the numbers below it.
const HEAD: f32 = 84.0;
const FOOT: f32 = 84.0;
/// Where the name of a foot begins, and what is free behind it.
const NAME_AT: f32 = 54.0;
const BEHIND_NAME: f32 = 12.0;
/// Lines of reasons below the numbers, at most.
const MOST_REASON_LINES: usize = 7;
/// Room for region names beside a print, at least, and how much of it they leave.
const BESIDE: f32 = 110.0;
const AROUND_NAME: f32 = 20.0;
/// The parts of a print, heel first.
const PARTS: [Said; 4] = [Said::Heel, Said::Midfoot, Said::Forefoot, Said::Toes];
/// Widths of the numbers below a print, and between them.
const NUMBERS: [f32; 3] = [1.25, 1.05, 1.25];
const BETWEEN_NUMBERS: f32 = 12.0;
/// Lines of what stands above a number, at most.
const MOST_LABEL_LINES: usize = 3;
/// A small foot is not blown up beyond this.
const MOST_PIXELS_PER_MM: f64 = 5.6;
/// What the bar of the picture measures.
const BAR_MM: f64 = 10.0;

/// How reasons are written.
fn reason_style() -> Style {
    Style::regular(BODY).colour(GREY)
}

/// A panel's parts: the picture, and below it the numbers with the reasons.
fn parts(panel: Area, reason_lines: usize, more_label_lines: f32) -> (Area, Area) {
    let reasons = reason_lines as f32 * reason_style().leading();
    let foot = FOOT + more_label_lines * reason_style().leading();
    let (above, numbers) = panel.split_bottom(foot + if reason_lines > 0 { reasons + 6.0 } else { 0.0 });
    (above.split_top(HEAD).1, numbers)
}

/// What is refused under a print and why, each reason once.
fn reasons(foot: &FootResult, language: Language) -> String {
    let mut told: Vec<(String, &Refusal)> = Vec::new();
    let refused = [
        (Said::Side, foot.side.as_ref().err()),
        (Said::AxisAndLength, foot.shape.as_ref().err().or(foot.footprint.as_ref().err())),
        (Said::ContactArea, foot.contact_area_mm2.as_ref().err()),
        (Said::PeakInCell, foot.peak.as_ref().err()),
    ];
    for (name, refusal) in refused.into_iter().filter_map(|(name, refusal)| Some((name, refusal?))) {
        let name = name.in_words(language);
        match told.iter_mut().find(|(_, other)| *other == refusal) {
            Some((names, _)) => *names = format!("{names}, {name}"),
            None => told.push((name, refusal)),
        }
    }
    let told_of =
        |(names, reason): (String, &Refusal)| sentence(&format!("{names}: {}", reason.in_words(language)));
    told.into_iter().map(told_of).collect::<Vec<_>>().join(" ")
}

/// The scale at which every foot of the page fits into its panel.
fn pixels_per_mm<'v>(views: impl Iterator<Item = &'v FootView>, room: Area, beside: f32) -> f64 {
    views.fold(MOST_PIXELS_PER_MM, |scale, view| {
        let (width, length) = view.size_mm();
        let across = f64::from(room.w - 2.0 * beside) / width;
        let along = f64::from(room.h - 60.0) / length;
        scale.min(across).min(along)
    })
}

/// Draws both foot panels.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    panels: [Area; 2],
    slots: &Slots<'_>,
    result: &SessionResult,
    shades: &Shades<'_>,
) -> Result<(), ReportError> {
    let views = [0, 1].map(|at: usize| {
        slots[at].as_ref().and_then(|slot| FootView::of(slot.foot, shades.mat, shades.threshold))
    });
    let lines = |(_, slot): (usize, &Slot<'_>)| {
        let reasons = reasons(slot.foot, canvas.language);
        canvas.line_count(&reasons, panels[0].w - 40.0, &reason_style(), MOST_REASON_LINES)
    };
    let lines = occupied(slots).map(lines).max().unwrap_or(0);
    let more = more_label_lines(canvas, panels[0].w - 40.0);
    let beside = beside(canvas);
    let scale = pixels_per_mm(views.iter().flatten(), parts(panels[0], lines, more).0, beside);
    for panel in panels {
        canvas.card(panel, 10.0, PAPER, HAIRLINE);
    }
    for (at, slot) in occupied(slots) {
        let panel = panels[at];
        let (picture, below) = parts(panel, lines, more);
        head(canvas, panel, at, slot, shades.view_assumed);
        if let Some(view) = views[at] {
            let placed =
                Placed { foot: slot.foot, view, area: picture.inset(6.0, 0.0), pixels_per_mm: scale };
            placed.shade(canvas, shades, 1.0);
            placed.overlay(canvas, &path(slot.foot, &result.t_s))?;
            region_names(canvas, at, &placed, beside);
            scale_bar(canvas, at, picture, scale);
        }
        numbers(canvas, below, slot.foot, result.unit, more);
    }
    empty(canvas, panels, slots, result);
    Ok(())
}

pub(in crate::report) fn head(
    canvas: &mut Canvas,
    panel: Area,
    at: usize,
    slot: &Slot<'_>,
    view_assumed: bool,
) {
    let y = panel.y + 34.0;
    mark(canvas, at, (panel.x + 32.0, y), 11.0);
    let name = match slot.foot.side {
        Ok(Side::Left) => canvas.words(&Said::LeftFoot),
        Ok(Side::Right) => canvas.words(&Said::RightFoot),
        Err(_) => slot.name.clone(),
    };
    let share_pct = 100.0 * slot.foot.side_probability;
    let sure = canvas.words(&match (&slot.foot.side, view_assumed) {
        (Ok(_), true) if share_pct > 99.5 => Said::SideOverIfView,
        (Ok(_), true) => Said::SideIfView { share_pct },
        (Ok(_), false) if share_pct > 99.5 => Said::SideOver,
        (Ok(_), false) => Said::SideSure { share_pct },
        (Err(_), _) => Said::SideNotClear,
    });
    let (bold, small) = (Style::bold(30.0), Style::regular(BODY).colour(GREY));
    // The name makes room for what is beside it, which is not cut before both have their narrowest letters.
    let [wide, sure_wide] = [(&name, bold), (&sure, small)]
        .map(|(text, style)| canvas.fonts.width(text, style.size, style.weight));
    let beside = panel.w - NAME_AT - BEHIND_NAME - 20.0;
    let room = (beside - NARROWEST * sure_wide - 1.0).clamp(NARROWEST * wide, wide);
    canvas.text_middle_within(&name, (panel.x + NAME_AT, y), Align::Left, &bold, room);
    let taken = NAME_AT + room + BEHIND_NAME;
    canvas.text_middle_within(&sure, (panel.right() - 20.0, y), Align::Right, &small, panel.w - taken - 20.0);
    let made = print_kind(slot.foot, canvas.language);
    canvas.text_middle_within(&made, (panel.x + 20.0, panel.y + 68.0), Align::Left, &small, panel.w - 40.0);
}

/// Room beside a print that the longest word of the names of its parts takes.
fn beside(canvas: &Canvas) -> f32 {
    let style = reason_style();
    let names = PARTS.map(|part| canvas.words(&part));
    let words = names.iter().flat_map(|name| name.split(' '));
    let widths = words.map(|word| canvas.fonts.width(word, style.size, style.weight));
    widths.fold(BESIDE - AROUND_NAME, f32::max) + AROUND_NAME
}

/// Lines beyond the first that what stands above the numbers takes.
fn more_label_lines(canvas: &Canvas, width: f32) -> f32 {
    let columns = Area::new(0.0, 0.0, width, 0.0).columns(NUMBERS, BETWEEN_NUMBERS);
    let labels =
        [(Said::PrintLength, 0), (Said::WithoutToes, 0), (Said::ContactArea, 1), (Said::PeakInCell, 2)];
    let lines = labels.map(|(label, at)| {
        canvas.line_count(&canvas.words(&label), columns[at].w, &reason_style(), MOST_LABEL_LINES)
    });
    (lines.into_iter().max().unwrap_or(1) - 1) as f32
}

/// Names of the regions, on the outer side of the print.
fn region_names(canvas: &mut Canvas, at: usize, placed: &Placed<'_>, beside: f32) {
    let Ok(geometry) = &placed.foot.footprint else { return };
    let style = Style::regular(BODY).colour(GREY);
    let (x, align) = if at == 0 {
        (placed.area.x + 14.0, Align::Left)
    } else {
        (placed.area.right() - 14.0, Align::Right)
    };
    let middle = |a: f32, b: f32| (a + b) / 2.0;
    let y = |p| placed.pixel(p).1;
    let rear_line = middle(y(geometry.third_lines()[0].0), y(geometry.third_lines()[0].1));
    let fore_line = middle(y(geometry.third_lines()[1].0), y(geometry.third_lines()[1].1));
    let (heel, front, toe) = (y(geometry.heel()), y(geometry.front()), y(geometry.toe()));
    let middles = [(heel, rear_line), (rear_line, fore_line), (fore_line, front), (front, toe)];
    let shown = if front - toe > style.leading() { 4 } else { 3 };
    for (part, (from, to)) in PARTS.into_iter().zip(middles).take(shown) {
        let name = canvas.words(&part);
        let lines = canvas.fonts.wrap(&name, style.size, style.weight, beside - AROUND_NAME, 3);
        let above = (lines.len().saturating_sub(1)) as f32 / 2.0;
        for (row, line) in lines.iter().enumerate() {
            let y = middle(from, to) + (row as f32 - above) * style.leading();
            canvas.text_middle(line, (x, y), align, &style);
        }
    }
}

pub(in crate::report) fn scale_bar(canvas: &mut Canvas, at: usize, picture: Area, scale: f64) {
    let length = (BAR_MM * scale) as f32;
    let y = picture.bottom() - 16.0;
    let (from, to) = if at == 0 {
        (picture.x + 20.0, picture.x + 20.0 + length)
    } else {
        (picture.right() - 20.0 - length, picture.right() - 20.0)
    };
    let line = Line { colour: INK, width: 2.5, dash: &[] };
    canvas.stroke(&[(from, y), (to, y)], false, &line, 1.0);
    for x in [from, to] {
        canvas.stroke(&[(x, y - 6.0), (x, y + 6.0)], false, &line, 1.0);
    }
    let (x, align) = if at == 0 { (from, Align::Left) } else { (to, Align::Right) };
    canvas.text(&format!("{BAR_MM:.0} mm"), (x, y - 14.0), align, &Style::regular(BODY));
}

/// Length, contact area and peak under a print; or why there is none.
fn numbers(canvas: &mut Canvas, below: Area, foot: &FootResult, in_unit: Unit, more_label_lines: f32) {
    let area = Area::new(below.x + 20.0, below.y + 8.0, below.w - 40.0, below.h - 10.0);
    canvas.stroke(
        &[(area.x, area.y - 6.0), (area.right(), area.y - 6.0)],
        false,
        &Line { colour: HAIRLINE, width: 1.5, dash: &[] },
        1.0,
    );
    let print = foot.footprint.as_ref().ok().filter(|_| foot.shape.is_ok());
    let language = canvas.language;
    let length = print.map(|print| format!("{:.0} ± {:.0} mm", print.length_mm, print.length_error_mm()));
    let without_toes = print.is_some_and(|print| print.toe_cut() != ToeCut::Valley);
    let entries = [
        // Beside a length with toes one without must not look like a shorter foot.
        (if without_toes { Said::WithoutToes } else { Said::PrintLength }, length),
        (
            Said::ContactArea,
            foot.contact_area_mm2.as_ref().map(|v| format!("{} cm²", short(v / 100.0, language))).ok(),
        ),
        (
            Said::PeakInCell,
            foot.peak.as_ref().ok().filter(|peak| peak.is_finite()).map(|&peak| match in_unit {
                Unit::Kpa => format!("{} kPa", short(peak, language)),
                Unit::Raw => counts(peak, language),
            }),
        ),
    ];
    let columns = area.columns(NUMBERS, BETWEEN_NUMBERS);
    let lower = more_label_lines * reason_style().leading();
    for ((label, value), column) in entries.into_iter().zip(columns) {
        let label = canvas.words(&label);
        let room = Area::new(column.x, area.y, column.w, lower + reason_style().leading());
        canvas.paragraph(&label, room, Align::Left, &reason_style());
        let value = value.unwrap_or_else(|| DASH.to_owned());
        canvas.text(&value, (column.x, area.y + lower + 54.0), Align::Left, &Style::bold(BODY));
    }
    let used = lower + 68.0;
    let room = Area::new(area.x, area.y + used, area.w, area.h - used);
    canvas.paragraph(&reasons(foot, language), room, Align::Left, &reason_style());
}

/// What the place of a missing foot says.
pub(in crate::report) fn empty(
    canvas: &mut Canvas,
    panels: [Area; 2],
    slots: &Slots<'_>,
    result: &SessionResult,
) {
    let style = Style::regular(26.0).colour(GREY);
    if let (Err(refusal), [None, None]) = (&result.task, slots) {
        let across = Area::new(panels[0].x, panels[0].y, panels[1].right() - panels[0].x, panels[0].h);
        canvas.card(across, 10.0, PAPER, HAIRLINE);
        let text = across.inset(90.0, 0.0);
        let reason = capital(&canvas.words(refusal));
        let lines = canvas.line_count(&reason, text.w, &style, 8) as f32;
        let top = across.centre().1 - lines * style.leading() / 2.0;
        let title = canvas.words(&Said::NoFootFound);
        canvas.text(&title, (across.centre().0, top - 34.0), Align::Centre, &Style::bold(40.0));
        let room = Area::new(text.x, top, text.w, 8.0 * style.leading());
        canvas.paragraph(&reason, room, Align::Centre, &style);
        return;
    }
    for (at, panel) in panels.into_iter().enumerate() {
        if slots[at].is_none() {
            let words = canvas.words(&Said::NoOtherFoot);
            canvas.text_middle(&words, panel.centre(), Align::Centre, &style);
        }
    }
}

/// A number of counts with its word, which is that of the number shown: one of decimals is a fraction.
fn counts(value: f64, language: Language) -> String {
    let counts = if value.abs() >= 100.0 { value.round() } else { value.trunc() + 0.5 };
    Said::Counts { counts, shown: short(value, language) }.in_words(language)
}
