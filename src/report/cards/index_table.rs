//! Every index of both feet in one table: value, sureness, and a whisker; or why there is none.

use super::estimate::{self, Scale, with_sureness};
use super::subject::{Slots, occupied};
use super::words::Said;
use crate::base::Language;
use crate::footprint::FootprintIndex;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{FEET, GREY, HAIRLINE, WASH};
use crate::report::paper::mark::mark;
use crate::report::paper::table::{Reasons, named, notes_height, write_notes};
use crate::report::paper::titled::titled;

const ROW: f32 = 42.0;
const HEAD: f32 = 36.0;
/// What a titled card takes besides its inside.
const CARD: f32 = 68.0;
/// Room for a scale's numbers at each of its ends.
const ENDS: f32 = 76.0;
const SHARES: [f32; 4] = [1.0, 0.92, 0.92, 0.95];

/// The dashes of refused indices by row and foot, and what stands below the table.
fn dashes(slots: &Slots<'_>, language: Language) -> (Vec<[String; 2]>, Vec<String>) {
    let mut reasons = Reasons::default();
    let mut dashes = Vec::new();
    let mut sure = false;
    for index in FootprintIndex::ALL {
        let mut row = [String::new(), String::new()];
        for (at, slot) in occupied(slots) {
            let found = slot.foot.index_result(index);
            sure |= found.interval.is_ok();
            if let Err(refusal) = &found.value {
                row[at] = reasons.dash(refusal);
            }
        }
        dashes.push(row);
    }
    let mut notes = reasons.notes(0, language);
    if sure {
        notes.insert(0, estimate::meaning_in_full(language));
    }
    (dashes, notes)
}

/// Height the card needs at a width.
pub(in crate::report) fn height(canvas: &Canvas, slots: &Slots<'_>, width: f32) -> f32 {
    let notes = notes_height(canvas, &dashes(slots, canvas.language).1, width - 40.0);
    CARD + HEAD + ROW * FootprintIndex::ALL.len() as f32 + 10.0 + notes
}

/// Draws the card.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>) {
    let title = canvas.words(&Said::Indices);
    let inner = titled(canvas, area, &title);
    let columns = inner.columns(SHARES, 20.0);
    let grey = Style::regular(BODY).colour(GREY);
    for (at, slot) in occupied(slots) {
        let column = columns[1 + at];
        mark(canvas, at, (column.x + 9.0, inner.y + HEAD / 2.0), 8.0);
        canvas.text_middle(&slot.name, (column.x + 26.0, inner.y + HEAD / 2.0), Align::Left, &grey);
    }
    let (dashes, notes) = dashes(slots, canvas.language);
    for (row, index) in FootprintIndex::ALL.into_iter().enumerate() {
        let strip = Area::new(inner.x, inner.y + HEAD + ROW * row as f32, inner.w, ROW);
        if row.is_multiple_of(2) {
            canvas.fill_area(Area::new(strip.x - 8.0, strip.y, strip.w + 16.0, strip.h), WASH);
        }
        one_row(canvas, strip, slots, index, &dashes[row]);
    }
    let below = inner.y + HEAD + ROW * FootprintIndex::ALL.len() as f32 + 10.0;
    write_notes(canvas, &notes, Area::new(inner.x, below, inner.w, 0.0));
}

fn one_row(canvas: &mut Canvas, strip: Area, slots: &Slots<'_>, index: FootprintIndex, dashes: &[String; 2]) {
    let definition = index.definition();
    let columns = strip.columns(SHARES, 20.0);
    let y = strip.centre().1;
    let style = Style::regular(BODY);
    let name = named(definition, canvas.language);
    canvas.text_middle_within(&name, (columns[0].x, y), Align::Left, &style, columns[0].w);
    let found = |at: usize| slots[at].as_ref().map(|slot| slot.foot.index_result(index));
    for (at, result) in [0, 1].into_iter().filter_map(|at| Some((at, found(at)?))) {
        let words = match &result.value {
            Ok(value) => with_sureness(*value, &result.interval, definition.decimals, canvas.language),
            Err(_) => dashes[at].clone(),
        };
        let style = Style::bold(BODY).colour(FEET[at]);
        canvas.text_middle_within(&words, (columns[1 + at].x, y), Align::Left, &style, columns[1 + at].w);
    }
    let estimates: Vec<_> = [0, 1]
        .into_iter()
        .filter_map(|at| {
            let result = found(at)?;
            Some((at, (*result.value.as_ref().ok()?, result.interval.as_ref().ok().copied())))
        })
        .collect();
    let only: Vec<_> = estimates.iter().map(|(_, estimate)| *estimate).collect();
    // Points alone on a scale of their own would make much of nothing.
    let sure = only.iter().any(|(_, interval)| interval.is_some());
    if let Some(scale) = Scale::over(&only).filter(|_| sure) {
        let track = columns[3].inset(ENDS, 0.0);
        let track = Area::new(track.x, strip.y + 3.0, track.w, strip.h - 6.0);
        scale.draw_between(canvas, track);
        for (at, estimate) in estimates {
            let y = track.y + track.h * if at == 0 { 0.28 } else { 0.72 };
            scale.whisker(canvas, track, y, at, estimate);
        }
    }
    let rule = Line { colour: HAIRLINE, width: 1.0, dash: &[] };
    canvas.stroke(&[(strip.x, strip.bottom()), (strip.right(), strip.bottom())], false, &rule, 1.0);
}
