//! The arch index of each foot, large, with its sureness and its definition in words.

use super::estimate::{Scale, TICKS, meaning, number_style, sureness};
use super::subject::{Slot, Slots, occupied};
use super::words::Said;
use crate::base::{InWords, Interval, Language, Refusal};
use crate::footprint::FootprintIndex;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::GREY;
use crate::report::paper::mark::mark;
use crate::report::paper::titled::titled;
use crate::report::paper::words::{DASH, capital};

/// Room for the definition at the card's foot, at least.
const DEFINITION: f32 = 178.0;
/// Lines of the definition, at most.
const MOST_LINES: usize = 12;
/// Height of the whiskers.
const WHISKERS: f32 = 40.0;

/// The definition, and how sure the numbers are.
fn definition(language: Language, sure: bool) -> String {
    let how_sure = if sure { meaning(language) } else { Said::ArchRepeats.in_words(language) };
    format!("{} {how_sure}", Said::ArchWhat.in_words(language))
}

/// Height of the definition at the width of a card.
fn definition_height(canvas: &Canvas, width: f32) -> f32 {
    let style = Style::regular(BODY);
    let lines = [true, false]
        .map(|sure| canvas.line_count(&definition(canvas.language, sure), width - 40.0, &style, MOST_LINES));
    (lines[0].max(lines[1]) as f32 * style.leading() + 2.0).max(DEFINITION)
}

/// How much higher than usual the card must be to hold its words.
pub(in crate::report) fn more(canvas: &Canvas, width: f32) -> f32 {
    definition_height(canvas, width) - DEFINITION
}

/// Draws the card.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>) {
    let title = capital(&canvas.words(FootprintIndex::ArchIndex.definition()));
    let inner = titled(canvas, area, &title);
    let (numbers, below) = inner.split_bottom(definition_height(canvas, area.w));
    let columns = numbers.columns([1.0, 1.0], 24.0);
    let small = Style::regular(BODY).colour(GREY);
    let mut words = canvas.words(&Said::ArchWhat);
    if let Some(reason) = reason_for_all(slots) {
        canvas.text(DASH, (numbers.x, numbers.y + 24.0), Align::Left, &Style::bold(40.0));
        let room = Area::new(numbers.x, numbers.y + 32.0, numbers.w, numbers.h - 36.0);
        let reason = canvas.words(&reason);
        canvas.paragraph(&reason, room, Align::Left, &small);
    } else {
        let estimates: Vec<_> =
            occupied(slots).filter_map(|(at, slot)| Some((at, estimate_of(slot)?))).collect();
        let only: Vec<_> = estimates.iter().map(|(_, estimate)| *estimate).collect();
        let sure = only.iter().any(|(_, interval)| interval.is_some());
        // A reason takes the place of its foot's whisker.
        let whiskers = sure && only.len() == occupied(slots).count();
        for (at, slot) in occupied(slots) {
            let below = if whiskers { WHISKERS + TICKS } else { 0.0 };
            foot(canvas, Area { h: numbers.h - below, ..columns[at] }, at, slot);
        }
        if let Some(scale) = Scale::over(&only).filter(|_| whiskers) {
            let bottom = numbers.bottom() - TICKS;
            let track = Area::new(numbers.x, bottom - WHISKERS, numbers.w, WHISKERS);
            let track = scale.room(canvas, track, "");
            scale.draw(canvas, track, "");
            for (at, estimate) in estimates {
                let share = if at == 0 { 0.28 } else { 0.72 };
                scale.whisker(canvas, track, track.y + share * track.h, at, estimate);
            }
        }
        words = definition(canvas.language, sure);
    }
    canvas.paragraph(&words, below, Align::Left, &small);
}

fn estimate_of(slot: &Slot<'_>) -> Option<(f64, Option<Interval>)> {
    let found = slot.foot.index_result(FootprintIndex::ArchIndex);
    Some((*found.value.as_ref().ok()?, found.interval.as_ref().ok().copied()))
}

/// One foot's number, or why there is none.
fn foot(canvas: &mut Canvas, area: Area, at: usize, slot: &Slot<'_>) {
    let small = Style::regular(BODY).colour(GREY);
    let label = Style::regular(BODY).colour(GREY);
    mark(canvas, at, (area.x + 10.0, area.y + 18.0), 8.0);
    canvas.text_middle(&slot.name, (area.x + 28.0, area.y + 18.0), Align::Left, &label);
    let found = slot.foot.index_result(FootprintIndex::ArchIndex);
    match &found.value {
        Ok(index) => {
            let big = number_style(at, 46.0);
            let language = canvas.language;
            let number = language.fixed(*index, 2);
            let baseline = area.y + 78.0;
            canvas.text(&number, (area.x, baseline), Align::Left, &big);
            let mut below = canvas.words(&Said::FromPrints { prints: found.contacts.max(1) });
            // A number surer than its decimals is not free of error.
            let fine = found.interval.as_ref().is_ok_and(|interval| interval.half_width() < 0.006);
            if let Some(sure) = sureness(*index, &found.interval, if fine { 3 } else { 2 }, language) {
                let beside = area.x + canvas.fonts.width(&number, big.size, big.weight) + 8.0;
                let style = number_style(at, BODY);
                if beside + canvas.fonts.width(&sure, style.size, style.weight) <= area.right() {
                    canvas.text(&sure, (beside, baseline), Align::Left, &style);
                } else {
                    // The line below holds one of the two, and how sure the number is matters more.
                    below = sureness(*index, &found.interval, 3, language).unwrap_or(below);
                }
            }
            let under = Area::new(area.x, baseline + 8.0, area.w, area.bottom() - baseline - 8.0);
            canvas.paragraph(&below, under, Align::Left, &small);
        }
        Err(refusal) => {
            let beside = area.x + 40.0 + canvas.fonts.width(&slot.name, label.size, label.weight);
            canvas.text_middle(DASH, (beside, area.y + 18.0), Align::Left, &number_style(at, 30.0));
            let room = Area::new(area.x, area.y + 34.0, area.w, area.bottom() - area.y - 36.0);
            let reason = canvas.words(refusal);
            canvas.paragraph(&reason, room, Align::Left, &small);
        }
    }
}

/// The one reason why no foot has an arch index, when it is one.
fn reason_for_all(slots: &Slots<'_>) -> Option<Refusal> {
    let mut reasons = occupied(slots).map(|(_, slot)| slot.foot.arch_index().err());
    let first = reasons.next()??;
    reasons.all(|other| other.as_ref() == Some(&first)).then_some(first)
}
