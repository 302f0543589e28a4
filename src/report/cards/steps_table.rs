//! The touch-downs of a walking or stepping child.

use super::subject::{Slots, occupied};
use super::words::Said;
use crate::analysis::result::{Contact, SessionResult, Task};
use crate::base::{InWords, Unit};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE};
use crate::report::paper::titled::titled;
use crate::report::paper::words::{DASH, short};

const ROW: f32 = 31.0;

/// Whether the page has such a table.
pub(in crate::report) fn wanted(result: &SessionResult) -> bool {
    matches!(result.task, Ok(Task::Stepping | Task::Walking)) && !result.contacts.is_empty()
}

/// Draws the card.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>, result: &SessionResult) {
    let count = result.contacts.len();
    let language = canvas.language;
    let title = canvas.words(&Said::StepsCounted { steps: count });
    let inner = titled(canvas, area, &title);
    let head = Style::regular(BODY).colour(GREY);
    let force = match result.unit {
        Unit::Kpa => Said::StepPeakN,
        Unit::Raw => Said::StepPeakPct,
    };
    let forces = result.contacts.iter().filter_map(|contact| contact.peak_force.as_ref().ok());
    let all_given = result.contacts.iter().all(|contact| contact.peak_force.is_ok());
    let highest = forces.copied().fold(f64::MIN_POSITIVE, f64::max);
    let ends = [0.22, 0.5, 0.74, 1.0].map(|share| inner.x + inner.w * share);
    let heads = [Said::StepSide, Said::StepStart, Said::StepLasts, force].map(|said| said.in_words(language));
    let y = inner.y + 14.0;
    canvas.text_middle(&heads[0], (inner.x, y), Align::Left, &head);
    for (name, x) in heads.iter().zip(ends).skip(1) {
        canvas.text_middle(name, (x, y), Align::Right, &head);
    }
    let rule = inner.y + ROW - 2.0;
    canvas.stroke(
        &[(inner.x, rule), (inner.right(), rule)],
        false,
        &Line { colour: HAIRLINE, width: 1.5, dash: &[] },
        1.0,
    );
    // The last line says what the marks mean or how many are not shown.
    let room = (((inner.h - ROW) / ROW).floor().max(1.0) as usize).saturating_sub(1);
    let text = Style::regular(BODY);
    for (row, contact) in result.contacts.iter().take(room).enumerate() {
        let y = inner.y + ROW * (row as f32 + 1.5);
        let name =
            occupied(slots).find(|(_, slot)| slot.index == contact.foot).map_or(DASH, |(_, slot)| &slot.name);
        let name = format!("{name}{}", if contact.complete { "" } else { " *" });
        let peak = match (&contact.peak_force, result.unit) {
            (Ok(force), Unit::Kpa) => short(*force, language),
            (Ok(force), Unit::Raw) if all_given => format!("{:.0}", 100.0 * force / highest),
            _ => DASH.to_owned(),
        };
        let [start, lasts] = [contact.start_s, lasts(contact)].map(|seconds| language.fixed(seconds, 2));
        let cells = [name, start, lasts, peak];
        canvas.text_middle(&cells[0], (inner.x, y), Align::Left, &text);
        for (cell, x) in cells.iter().zip(ends).skip(1) {
            canvas.text_middle(cell, (x, y), Align::Right, &text);
        }
    }
    let left = count.saturating_sub(room);
    let star = result.contacts.iter().take(room).any(|contact| !contact.complete);
    let more = (left > 0).then_some(Said::MoreSteps { more: left });
    let last = [more, star.then_some(Said::Incomplete)].into_iter().flatten();
    let last: Vec<String> = last.map(|said| said.in_words(language)).collect();
    let y = inner.y + ROW * (count.min(room) as f32 + 1.5);
    canvas.text_middle(&last.join("; "), (inner.x, y), Align::Left, &head);
}

fn lasts(contact: &Contact) -> f64 {
    contact.end_s - contact.start_s
}
