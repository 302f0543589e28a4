//! What each region of the feet bears, with the regions drawn on the prints.

use super::footprint::{FootView, Placed, Shades};
use super::subject::{Slot, Slots, occupied};
use super::words::Said;
use crate::analysis::result::{RegionMeasure, RegionName, RegionResult, SessionResult};
use crate::base::{InWords, Language, Measured, Unit};
use crate::footprint::{Mask, Region};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, Canvas, Line};
use crate::report::paper::colour::{INK, PAPER};
use crate::report::paper::table::{Head, Table, note_style};
use crate::report::paper::titled::titled;
use crate::report::paper::words::percent;

/// What a titled card takes besides its inside.
const CARD: f32 = 72.0;
/// Width of each print.
const PRINT: f32 = 230.0;
const STRENGTH: f64 = 0.55;
/// Room for what the columns are, at least; lines of it, at most.
const NOTE: f32 = 70.0;
const MOST_NOTE_LINES: usize = 5;

/// The finest mask that any foot has regions of, its regions from the toes down, as feet are drawn. A foot
/// whose print allowed a coarser one only has empty cells in the table.
fn finest(slots: &Slots<'_>) -> Option<(Mask, Vec<Region>)> {
    let masks = occupied(slots).flat_map(|(_, slot)| &slot.foot.regions).filter_map(|one| match one.name {
        RegionName::Foot(mask, _) => Some(mask),
        RegionName::User(_) => None,
    });
    let mask = masks.max_by_key(|mask| mask.regions().len())?;
    let mut regions = mask.regions();
    regions.reverse();
    Some((mask, regions))
}

fn of<'a>(slot: &Slot<'a>, name: RegionName) -> Option<&'a RegionResult> {
    slot.foot.regions.iter().find(|region| region.name == name)
}

fn table(slots: &Slots<'_>, unit: Unit, language: Language) -> Option<Table> {
    let (mask, regions) = finest(slots)?;
    // Pressures are for calibrated mats only.
    let columns: &[(RegionMeasure, &str, f64)] = match unit {
        Unit::Kpa => &[
            (RegionMeasure::Peak, "kPa", 1.0),
            (RegionMeasure::ForceIntegralShare, "%", 0.0),
            (RegionMeasure::Area, "cm²", 0.01),
        ],
        Unit::Raw => &[(RegionMeasure::ForceIntegralShare, "%", 0.0), (RegionMeasure::Area, "cm²", 0.01)],
    };
    let heads = columns
        .iter()
        .flat_map(|(_, head, _)| occupied(slots).map(|(at, _)| Head::Foot(at, (*head).to_owned())));
    let mut table = Table::new(heads.collect(), 3.0);
    for region in regions {
        let name = RegionName::Foot(mask, region);
        let cells = columns.iter().flat_map(|&(measure, _, factor)| {
            occupied(slots).map(move |(_, slot)| cell(of(slot, name), measure, factor, language))
        });
        table.row(region.in_words(language), cells.collect());
    }
    Some(table)
}

/// A value as written; a factor of 0 stands for a share.
fn cell(
    region: Option<&RegionResult>,
    measure: RegionMeasure,
    factor: f64,
    language: Language,
) -> Measured<String> {
    let Some(region) = region else { return Ok(String::new()) };
    // How much one more in the last digit is.
    let (times, digits) = if factor == 0.0 {
        (100.0, 0)
    } else if factor < 1.0 {
        (factor, 1)
    } else {
        (1.0, 0)
    };
    // Rounded up: what is unsure by a little is not sure.
    let up = |off: f64| (off * times * 10_f64.powi(digits)).ceil() / 10_f64.powi(digits);
    let fixed = |value: f64| language.fixed(value, digits as usize);
    region.get(measure).as_ref().map_err(Clone::clone).map(|&value| {
        let unsure =
            region.interval(measure).map(|interval| up((interval.high - value).max(value - interval.low)));
        match unsure {
            None if factor == 0.0 => percent(value, language),
            None => fixed(value * times),
            Some(off) => {
                let text = format!("{}±{}", fixed(value * times), fixed(off));
                if factor == 0.0 { language.with_percent(text + " %") } else { text }
            }
        }
    })
}

/// Height the card needs at a width; nothing without regions.
pub(in crate::report) fn height(
    canvas: &Canvas,
    slots: &Slots<'_>,
    result: &SessionResult,
    width: f32,
) -> Option<f32> {
    let inner = width - 40.0 - prints_width(slots);
    let table = table(slots, result.unit, canvas.language)?;
    let lines =
        canvas.line_count(&note(canvas, slots, result.unit), inner, &note_style(), MOST_NOTE_LINES) as f32;
    Some(table.height(canvas, inner) + CARD + (lines * note_style().leading() + 12.0).max(NOTE))
}

/// What the columns are, and what is said where some of them are unsure.
fn note(canvas: &Canvas, slots: &Slots<'_>, unit: Unit) -> String {
    let units = canvas.words(match unit {
        Unit::Kpa => &Said::RegionUnits,
        Unit::Raw => &Said::RegionUnitsRaw,
    });
    let mut regions = occupied(slots).flat_map(|(_, slot)| &slot.foot.regions);
    if regions.any(|region| region.intervals.iter().any(Option::is_some)) {
        format!("{units} {}", canvas.words(&Said::RegionUnsure))
    } else {
        units
    }
}

fn prints_width(slots: &Slots<'_>) -> f32 {
    occupied(slots).count() as f32 * PRINT + 30.0
}

/// Draws the card.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    area: Area,
    slots: &Slots<'_>,
    result: &SessionResult,
    shades: &Shades<'_>,
) {
    let title = canvas.words(&Said::Regions);
    let inner = titled(canvas, area, &title);
    let Some(table) = table(slots, result.unit, canvas.language) else { return };
    let width = prints_width(slots);
    let left = Area::new(inner.x, inner.y, width - 30.0, inner.h);
    prints(canvas, left, slots, shades);
    let right = Area::new(inner.x + width, inner.y, inner.w - width, inner.h);
    table.draw(canvas, right);
    let note = note(canvas, slots, result.unit);
    let below = right.split_top(table.height(canvas, right.w) + 2.0).1;
    canvas.paragraph(&note, below, Align::Left, &note_style());
}

/// Both prints to one scale with the borders of their regions.
fn prints(canvas: &mut Canvas, area: Area, slots: &Slots<'_>, shades: &Shades<'_>) {
    let views: Vec<_> = occupied(slots)
        .map(|(_, slot)| (slot.foot, FootView::of(slot.foot, shades.mat, shades.threshold)))
        .collect();
    let scale = views.iter().filter_map(|(_, view)| *view).fold(f64::INFINITY, |scale, view| {
        let (width, length) = view.size_mm();
        scale.min(f64::from(PRINT - 16.0) / width).min(f64::from(area.h - 16.0) / length)
    });
    for (at, (foot, view)) in views.into_iter().enumerate() {
        let Some(view) = view else { continue };
        let place = Area::new(area.x + PRINT * at as f32, area.y, PRINT, area.h);
        let placed = Placed { foot, view, area: place, pixels_per_mm: scale };
        placed.shade(canvas, shades, STRENGTH);
        let line = Line { colour: INK, width: 1.5, dash: &[] };
        if let Ok(print) = &foot.footprint {
            for ring in &print.outline {
                let ring: Vec<_> = ring.iter().map(|&point| placed.pixel(point)).collect();
                canvas.stroke(&ring, true, &line, 1.0);
            }
        }
        for border in foot.region_borders.iter().flatten() {
            let course: Vec<_> = border.line.iter().map(|&point| placed.pixel(point)).collect();
            canvas.stroke(&course, false, &Line { colour: PAPER, width: 4.0, dash: &[] }, 0.8);
            canvas.stroke(&course, false, &Line { width: 2.0, ..line }, 1.0);
        }
    }
}
