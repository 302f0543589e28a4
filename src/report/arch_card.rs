//! The arch index of each foot, large, with its definition in words.

use super::area::Area;
use super::canvas::{Align, Canvas, Style};
use super::colour::{FEET, GREY};
use super::foot_panel::mark;
use super::load_card::titled;
use super::subject::{Slots, occupied};
use super::words::{ARCH_INDEX, DASH};
use crate::footprint::FootprintIndex;

/// Lines of the definition at the card's foot.
const DEFINITION: f32 = 152.0;

/// Draws the card.
pub(super) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>) {
    let inner = titled(canvas, area, "Arch index");
    let (numbers, definition) = inner.split_bottom(DEFINITION);
    let columns = numbers.columns([1.0, 1.0], 24.0);
    let small = Style::regular(18.0).colour(GREY);
    if let Some(reason) = reason_for_all(slots) {
        canvas.text(DASH, (numbers.x, numbers.y + 24.0), Align::Left, &Style::bold(40.0));
        let room = Area::new(numbers.x, numbers.y + 32.0, numbers.w, numbers.h - 36.0);
        canvas.paragraph(&reason, room, Align::Left, &small);
    }
    for (at, slot) in occupied(slots).filter(|_| reason_for_all(slots).is_none()) {
        let column = columns[at];
        mark(canvas, at, (column.x + 10.0, column.y + 18.0), 8.0);
        let label = Style::regular(20.0).colour(GREY);
        canvas.text_middle(slot.name, (column.x + 28.0, column.y + 18.0), Align::Left, &label);
        let under = Area::new(column.x, column.y + 104.0, column.w, numbers.bottom() - column.y - 104.0);
        match slot.foot.arch_index() {
            Ok(index) => {
                let number = format!("{index:.2}");
                canvas.text(
                    &number,
                    (column.x, column.y + 92.0),
                    Align::Left,
                    &Style::bold(58.0).colour(FEET[at]),
                );
                let behind = match slot.foot.index_result(FootprintIndex::ArchIndex).contacts {
                    0 | 1 => "from one print".to_owned(),
                    many => format!("median of {many} steps"),
                };
                canvas.paragraph(&behind, under, Align::Left, &small);
            }
            Err(refusal) => {
                let beside = column.x + 40.0 + canvas.fonts.width(slot.name, label.size, label.weight);
                canvas.text_middle(
                    DASH,
                    (beside, column.y + 18.0),
                    Align::Left,
                    &Style::bold(30.0).colour(FEET[at]),
                );
                let room = Area::new(column.x, column.y + 34.0, column.w, numbers.bottom() - column.y - 36.0);
                canvas.paragraph(&refusal.reason, room, Align::Left, &small);
            }
        }
    }
    canvas.paragraph(ARCH_INDEX, definition, Align::Left, &Style::regular(18.0).colour(GREY));
}

/// The one reason why no foot has an arch index, when it is one.
fn reason_for_all(slots: &Slots<'_>) -> Option<String> {
    let mut reasons = occupied(slots).map(|(_, slot)| slot.foot.arch_index().err());
    let first = reasons.next()??;
    reasons.all(|other| other.as_ref() == Some(&first)).then(|| first.reason.clone())
}
