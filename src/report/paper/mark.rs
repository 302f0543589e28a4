//! What tells the left foot from the right without colour.

use super::area::Area;
use super::canvas::{Canvas, Line};
use super::colour::{FEET, PAPER};

/// The mark of a place: a disc for the left, a triangle for the right.
pub(in crate::report) fn mark(canvas: &mut Canvas, slot: usize, at: (f32, f32), radius: f32) {
    let (x, y) = at;
    if slot == 0 {
        canvas.disc(at, radius, FEET[0], 1.0);
    } else {
        let r = radius * 1.2;
        canvas.fill(&[(x, y - r), (x + r * 0.95, y + r * 0.75), (x - r * 0.95, y + r * 0.75)], FEET[1], 1.0);
    }
}

/// Slanted strokes over the right foot's bars, so that they differ from the left's in grey too.
pub(in crate::report) fn hatch(canvas: &mut Canvas, area: Area) {
    let line = Line { colour: PAPER, width: 2.0, dash: &[] };
    let mut x = area.x - area.h + 6.0;
    while x < area.right() {
        // A stroke from the foot of the bar to its head, cut at the bar's ends.
        let (from, to) = (x.max(area.x), (x + area.h).min(area.right()));
        if from < to {
            canvas.stroke(
                &[(from, area.bottom() - (from - x)), (to, area.bottom() - (to - x))],
                false,
                &line,
                0.55,
            );
        }
        x += 12.0;
    }
}
