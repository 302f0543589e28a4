//! The touch-downs of a walking or stepping child.

use super::subject::{Slots, occupied};
use crate::analysis::result::{Contact, SessionResult, Task};
use crate::base::Unit;
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
    let title = if count == 1 { "1 step".to_owned() } else { format!("{count} steps") };
    let inner = titled(canvas, area, &title);
    let head = Style::regular(BODY).colour(GREY);
    let force = match result.unit {
        Unit::Kpa => "peak, N",
        Unit::Raw => "peak, %",
    };
    let highest = result.contacts.iter().map(|contact| contact.peak_force).fold(f64::MIN_POSITIVE, f64::max);
    let ends = [0.22, 0.5, 0.74, 1.0].map(|share| inner.x + inner.w * share);
    let heads = ["side", "start, s", "lasts, s", force];
    let y = inner.y + 14.0;
    canvas.text_middle(heads[0], (inner.x, y), Align::Left, &head);
    for (name, x) in heads.into_iter().zip(ends).skip(1) {
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
            occupied(slots).find(|(_, slot)| slot.index == contact.foot).map_or(DASH, |(_, slot)| slot.name);
        let name = format!("{name}{}", if contact.complete { "" } else { " *" });
        let peak = match result.unit {
            Unit::Kpa => short(contact.peak_force),
            Unit::Raw => format!("{:.0}", 100.0 * contact.peak_force / highest),
        };
        let cells = [name, format!("{:.2}", contact.start_s), format!("{:.2}", lasts(contact)), peak];
        canvas.text_middle(&cells[0], (inner.x, y), Align::Left, &text);
        for (cell, x) in cells.iter().zip(ends).skip(1) {
            canvas.text_middle(cell, (x, y), Align::Right, &text);
        }
    }
    let left = count.saturating_sub(room);
    let star = result.contacts.iter().take(room).any(|contact| !contact.complete);
    let last = [(left > 0).then(|| format!("and {left} more")), star.then(|| "* incomplete".to_owned())];
    let last: Vec<String> = last.into_iter().flatten().collect();
    let y = inner.y + ROW * (count.min(room) as f32 + 1.5);
    canvas.text_middle(&last.join("; "), (inner.x, y), Align::Left, &head);
}

fn lasts(contact: &Contact) -> f64 {
    contact.end_s - contact.start_s
}
