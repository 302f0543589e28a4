//! Every index of both feet in one table: value, sureness, and a whisker; or why there is none.

use super::area::Area;
use super::canvas::{Align, Canvas, Line, Style};
use super::colour::{FEET, GREY, HAIRLINE, WASH};
use super::estimate::{self, Scale, with_sureness};
use super::foot_panel::mark;
use super::load_card::titled;
use super::notes::MOST_LINES_EACH;
use super::subject::{Slots, occupied};
use super::words::DASH;
use crate::footprint::FootprintIndex;

const ROW: f32 = 46.0;
const HEAD: f32 = 34.0;
/// What a titled card takes besides its inside.
const CARD: f32 = 68.0;
/// Room for a scale's numbers at each of its ends.
const ENDS: f32 = 64.0;
const SHARES: [f32; 4] = [1.0, 0.78, 0.78, 1.1];

fn note_style() -> Style {
    Style::regular(17.0).colour(GREY)
}

/// The reasons of refused indices, each once, in the order in which the table names them.
fn reasons<'a>(slots: &Slots<'a>) -> Vec<&'a str> {
    let mut reasons: Vec<&str> = Vec::new();
    for index in FootprintIndex::ALL {
        for (_, slot) in occupied(slots) {
            if let Err(refusal) = &slot.foot.index_result(index).value
                && !reasons.contains(&refusal.reason.as_str())
            {
                reasons.push(&refusal.reason);
            }
        }
    }
    reasons
}

/// The letter of a reason: a, b, c.
fn letter(at: usize) -> char {
    char::from_u32('a' as u32 + at as u32).unwrap_or('*')
}

/// What stands below the table.
fn notes(slots: &Slots<'_>) -> Vec<String> {
    let mut notes: Vec<String> = reasons(slots)
        .into_iter()
        .enumerate()
        .map(|(at, reason)| format!("{DASH} {}: {reason}.", letter(at)))
        .collect();
    let sure = |index| occupied(slots).any(|(_, slot)| slot.foot.index_result(index).interval.is_ok());
    if FootprintIndex::ALL.into_iter().any(sure) {
        notes.insert(0, estimate::meaning());
    }
    notes
}

/// Height the card needs at a width.
pub(super) fn height(canvas: &Canvas, slots: &Slots<'_>, width: f32) -> f32 {
    let style = note_style();
    let lines: usize =
        notes(slots).iter().map(|note| canvas.line_count(note, width - 40.0, &style, MOST_LINES_EACH)).sum();
    CARD + HEAD + ROW * FootprintIndex::ALL.len() as f32 + 10.0 + lines as f32 * style.leading()
}

/// Draws the card.
pub(super) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>) {
    let inner = titled(canvas, area, "Footprint indices");
    let columns = inner.columns(SHARES, 20.0);
    let grey = Style::regular(19.0).colour(GREY);
    for (at, slot) in occupied(slots) {
        let column = columns[1 + at];
        mark(canvas, at, (column.x + 9.0, inner.y + HEAD / 2.0), 8.0);
        canvas.text_middle(slot.name, (column.x + 26.0, inner.y + HEAD / 2.0), Align::Left, &grey);
    }
    let all = reasons(slots);
    for (row, index) in FootprintIndex::ALL.into_iter().enumerate() {
        let strip = Area::new(inner.x, inner.y + HEAD + ROW * row as f32, inner.w, ROW);
        if row.is_multiple_of(2) {
            canvas.fill_area(Area::new(strip.x - 8.0, strip.y, strip.w + 16.0, strip.h), WASH);
        }
        one_row(canvas, strip, slots, index, &all);
    }
    let mut y = inner.y + HEAD + ROW * FootprintIndex::ALL.len() as f32 + 10.0;
    let style = note_style();
    for note in notes(slots) {
        let room = Area::new(inner.x, y, inner.w, MOST_LINES_EACH as f32 * style.leading());
        y = canvas.paragraph(&note, room, Align::Left, &style);
    }
}

fn one_row(canvas: &mut Canvas, strip: Area, slots: &Slots<'_>, index: FootprintIndex, reasons: &[&str]) {
    let definition = index.definition();
    let columns = strip.columns(SHARES, 20.0);
    let y = strip.centre().1;
    let name = match definition.unit {
        "" => definition.name.to_owned(),
        unit => format!("{}, {unit}", definition.name),
    };
    let style = Style::regular(20.0);
    let name = canvas.fonts.fit(&name, style.size, style.weight, columns[0].w);
    canvas.text_middle(&name, (columns[0].x, y), Align::Left, &style);
    let found = |at: usize| slots[at].as_ref().map(|slot| slot.foot.index_result(index));
    for (at, result) in [0, 1].into_iter().filter_map(|at| Some((at, found(at)?))) {
        let words = match &result.value {
            Ok(value) => with_sureness(*value, &result.interval, definition.decimals),
            Err(refusal) => {
                let reason = reasons.iter().position(|reason| *reason == refusal.reason).unwrap_or(0);
                format!("{DASH} {}", letter(reason))
            }
        };
        let style = Style::bold(20.0).colour(FEET[at]);
        let words = canvas.fonts.fit(&words, style.size, style.weight, columns[1 + at].w);
        canvas.text_middle(&words, (columns[1 + at].x, y), Align::Left, &style);
    }
    let estimates: Vec<_> = [0, 1]
        .into_iter()
        .filter_map(|at| {
            let result = found(at)?;
            Some((at, (*result.value.as_ref().ok()?, result.interval.as_ref().ok().copied())))
        })
        .collect();
    let only: Vec<_> = estimates.iter().map(|(_, estimate)| *estimate).collect();
    if let Some(scale) = Scale::over(&only) {
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
