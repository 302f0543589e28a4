//! Short texts beside a picture, each with a line to what it names: none over another, none over
//! the picture, none beyond the panel.

use super::area::Area;
use super::canvas::{Align, BODY, Canvas, Line, Style};
use super::colour::{GREY, PAPER};

/// A text and the place it names.
pub(in crate::report) struct Label {
    pub anchor: (f32, f32),
    pub text: String,
}

/// Lines of one text, at most.
const MOST_LINES: usize = 4;
/// Between two texts, and between a text and its line.
const GAP: f32 = 8.0;

/// Between a text and the edge of the room, at least.
const EDGE: f32 = 8.0;

fn style() -> Style {
    Style::regular(BODY)
}

/// A text laid out: its lines and where they start.
struct Laid {
    anchor: (f32, f32),
    lines: Vec<String>,
    top: f32,
}

impl Laid {
    fn height(&self) -> f32 {
        self.lines.len() as f32 * style().leading()
    }

    fn middle(&self) -> f32 {
        self.top + self.height() / 2.0
    }
}

/// Writes the labels into the two gutters at both sides of a picture within a room.
pub(in crate::report) fn draw(canvas: &mut Canvas, labels: Vec<Label>, picture: Area, room: Area) {
    let gutters = [
        Area::new(room.x, room.y, picture.x - GAP - room.x, room.h),
        Area::new(picture.right() + GAP, room.y, room.right() - picture.right() - GAP, room.h),
    ];
    let mut columns: [Vec<Laid>; 2] = [Vec::new(), Vec::new()];
    let fill = |column: &[Laid]| column.iter().map(|one| one.height() + GAP).sum::<f32>();
    for Label { anchor, text } in labels {
        let near = usize::from(anchor.0 > picture.centre().0);
        let lines = |at: usize| {
            canvas.fonts.wrap(&text, style().size, style().weight, gutters[at].w - EDGE, MOST_LINES)
        };
        let height = lines(near).len() as f32 * style().leading();
        let at = if fill(&columns[near]) + height <= room.h { near } else { 1 - near };
        columns[at].push(Laid { anchor, lines: lines(at), top: anchor.1 - height / 2.0 });
    }
    for (at, mut column) in columns.into_iter().enumerate() {
        column.sort_by(|a, b| a.anchor.1.total_cmp(&b.anchor.1).then(a.anchor.0.total_cmp(&b.anchor.0)));
        spread(&mut column, room.y, room.bottom());
        let (x, inward, align) =
            if at == 0 { (gutters[0].right(), 1.0, Align::Right) } else { (gutters[1].x, -1.0, Align::Left) };
        for one in &column {
            let leader = [(x + inward * GAP / 2.0, one.middle()), one.anchor];
            canvas.stroke(&leader, false, &Line { colour: PAPER, width: 3.5, dash: &[] }, 0.8);
            canvas.stroke(&leader, false, &Line { colour: GREY, width: 1.25, dash: &[] }, 1.0);
        }
        for one in &column {
            for (row, line) in one.lines.iter().enumerate() {
                let y = one.top + (row as f32 + 0.5) * style().leading();
                canvas.text_middle(line, (x - inward * 2.0, y), align, &style());
            }
        }
    }
}

/// Pushes texts apart, in their order, between a top and a bottom.
fn spread(column: &mut [Laid], top: f32, bottom: f32) {
    let mut least = top;
    for one in column.iter_mut() {
        one.top = one.top.max(least);
        least = one.top + one.height() + GAP;
    }
    let mut most = bottom;
    for one in column.iter_mut().rev() {
        one.top = one.top.min(most - one.height());
        most = one.top - GAP;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;

    #[test]
    fn crowded_labels_stay_apart_beside_the_picture_and_in_the_room() {
        let room = Area::new(0.0, 0.0, 700.0, 600.0);
        let picture = Area::new(200.0, 20.0, 300.0, 560.0);
        let mut canvas = Canvas::new(700, 600, Language::English).unwrap();
        // All at one place near a corner: more than one gutter holds at their own height.
        let labels = (0..12)
            .map(|i| Label { anchor: (210.0, 590.0), text: format!("landmark number {i} of the foot") })
            .collect();
        draw(&mut canvas, labels, picture, room);
        assert!(canvas.written.len() >= 12);
        for (at, (ink, text)) in canvas.written.iter().enumerate() {
            assert!(room.holds(ink, 0.0) && !picture.overlaps(ink, 0.0), "{text:?} at {ink:?}");
            assert!(canvas.written[..at].iter().all(|(other, _)| !other.overlaps(ink, 0.0)), "{text:?}");
        }
    }
}
