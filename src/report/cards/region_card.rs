//! How each foot's load is spread from heel to toes.

use plotters::chart::ChartBuilder;
use plotters::drawing::IntoDrawingArea;
use plotters::element::Rectangle;
use plotters::style::{Color, RGBColor};

use super::subject::{Slots, occupied};
use super::words::Said;
use crate::base::{InWords, Language};
use crate::footprint::RegionLoad;
use crate::report::paper::area::Area;
use crate::report::paper::backend::{Pen, fine};
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::{FEET, GREY, WASH};
use crate::report::paper::error::ReportError;
use crate::report::paper::mark::{hatch, mark};
use crate::report::paper::titled::titled;
use crate::report::paper::words::{DASH, percent};

/// Room for the region names in the middle, at least, and for the numbers at the outer ends.
const MIDDLE: f32 = 112.0;
const NUMBER: f32 = 84.0;
const ROW: f32 = 50.0;

/// Regions from the toes down, as a foot is drawn.
const REGIONS: [Said; 4] = [Said::Toes, Said::Forefoot, Said::Midfoot, Said::Heel];

/// Their shares; `None` where toes are not seen.
fn shares(load: &RegionLoad) -> [Option<f64>; 4] {
    [load.toes.as_ref().ok().copied(), Some(load.fore), Some(load.mid), Some(load.rear)]
}

/// What has a dash and why, each reason once; with whose it is where only one foot has it.
fn reasons(slots: &Slots<'_>, language: Language) -> String {
    let mut told: Vec<(&str, String)> = Vec::new();
    for (_, slot) in occupied(slots) {
        let reason = match &slot.foot.region_load {
            Ok(load) => load.toes.as_ref().err(),
            Err(refusal) => Some(refusal),
        };
        told.extend(reason.map(|refusal| (&*slot.name, refusal.in_words(language))));
    }
    match &told[..] {
        [] => String::new(),
        [(_, reason), (_, other)] if reason == other => format!("{DASH} {reason}"),
        _ => {
            let each: Vec<String> =
                told.iter().map(|(name, reason)| format!("{DASH} {name}: {reason}")).collect();
            each.join(". ")
        }
    }
}

/// Draws the card: bars of both feet back to back.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>) -> Result<(), ReportError> {
    let title = canvas.words(&Said::LoadWithin);
    let inner = titled(canvas, area, &title);
    let rows = Area::new(inner.x, inner.y + 40.0, inner.w, 4.0 * ROW);
    let names = Style::regular(BODY);
    let regions = REGIONS.map(|region| canvas.words(&region));
    let width = |name: &String| canvas.fonts.width(name, names.size, names.weight) + 24.0;
    let middle = regions.iter().map(width).fold(MIDDLE, f32::max);
    let half = (inner.w - middle) / 2.0;
    let sides =
        [Area::new(rows.x, rows.y, half, rows.h), Area::new(rows.right() - half, rows.y, half, rows.h)];
    // Where no foot has bars the reasons stand in their place.
    let any = occupied(slots).any(|(_, slot)| slot.foot.region_load.is_ok());
    for (row, name) in regions.iter().enumerate().filter(|_| any) {
        let y = rows.y + ROW * (row as f32 + 0.5);
        canvas.text_middle(name, (rows.centre().0, y), Align::Centre, &names);
    }
    // The longest bar fills its half unless all are short.
    let longest = occupied(slots)
        .filter_map(|(_, slot)| slot.foot.region_load.as_ref().ok())
        .flat_map(|load| shares(load).into_iter().flatten())
        .fold(0.5, |most: f64, share| if share.is_finite() { most.max(share) } else { most });
    for (at, slot) in occupied(slots) {
        let side = sides[at];
        let heading = Style::regular(BODY).colour(GREY);
        let (x, align, inward) = if at == 0 {
            (side.right() - 14.0, Align::Right, -1.0)
        } else {
            (side.x + 14.0, Align::Left, 1.0)
        };
        mark(canvas, at, (x - inward * 2.0, inner.y + 18.0), 8.0);
        canvas.text_middle(&slot.name, (x + inward * 16.0, inner.y + 18.0), align, &heading);
        match &slot.foot.region_load {
            Ok(load) => bars(canvas, at, side, load, longest)?,
            Err(_) => {
                canvas.text_middle(DASH, (side.centre().0, side.y + 20.0), Align::Centre, &Style::bold(28.0));
            }
        }
    }
    // The regions of the details have other borders and the same names.
    let said = match reasons(slots, canvas.language) {
        none if none.is_empty() && any => canvas.words(&Said::LoadWithinThirds),
        reasons => reasons,
    };
    let from = if any { rows.bottom() + 8.0 } else { rows.y + 44.0 };
    let below = Area::new(inner.x, from, inner.w, inner.bottom() - from);
    canvas.paragraph(&said, below, Align::Left, &Style::regular(BODY).colour(GREY));
    Ok(())
}

fn bars(
    canvas: &mut Canvas,
    at: usize,
    side: Area,
    load: &RegionLoad,
    longest: f64,
) -> Result<(), ReportError> {
    let track = if at == 0 {
        Area::new(side.x + NUMBER, side.y, side.w - NUMBER, side.h)
    } else {
        Area::new(side.x, side.y, side.w - NUMBER, side.h)
    };
    let shares = shares(load);
    let colour = RGBColor(FEET[at].0, FEET[at].1, FEET[at].2).filled();
    let wash = RGBColor(WASH.0, WASH.1, WASH.2).filled();
    let root = Pen(canvas).into_drawing_area();
    let place = root
        .clone()
        .shrink((fine(track.x), fine(track.y)), (fine(track.w).unsigned_abs(), fine(track.h).unsigned_abs()));
    // The left foot's bars grow to the left, the right foot's to the right.
    let across = if at == 0 { -longest..0.0 } else { 0.0..longest };
    let sign = if at == 0 { -1.0 } else { 1.0 };
    let mut chart = ChartBuilder::on(&place).build_cartesian_2d(across, -4.0..0.0)?;
    let bar = |row: usize, share: f64| [(0.0, -(row as f64) - 0.2), (sign * share, -(row as f64) - 0.8)];
    chart.draw_series((0..4).map(|row| Rectangle::new(bar(row, longest), wash)))?;
    chart.draw_series(shares.iter().enumerate().filter_map(|(row, share)| {
        Some(Rectangle::new(bar(row, share.as_ref()?.clamp(0.0, longest)), colour))
    }))?;
    drop(chart);
    drop(place);
    drop(root);
    for (row, share) in shares.into_iter().enumerate() {
        let y = side.y + ROW * (row as f32 + 0.5);
        if at == 1
            && let Some(share) = share
        {
            let w = track.w * (share.clamp(0.0, longest) / longest) as f32;
            hatch(canvas, Area::new(track.x, y - 0.3 * ROW, w, 0.6 * ROW));
        }
        let (x, align) =
            if at == 0 { (track.x - 10.0, Align::Right) } else { (track.right() + 10.0, Align::Left) };
        let said = share.map_or(DASH.to_owned(), |share| percent(share, canvas.language));
        canvas.text_middle(&said, (x, y), align, &Style::bold(BODY));
    }
    Ok(())
}
