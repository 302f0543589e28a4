//! A card with a title.

use super::area::Area;
use super::canvas::{Align, Canvas, Style};
use super::colour::{HAIRLINE, PAPER};

/// Size of the letters of most titles.
const USUAL: f32 = 24.0;
/// Heights over that size: where the title's middle lies, what is above the inside, and what is around it.
const MIDDLE: f32 = 32.0 / USUAL;
const ABOVE: f32 = 56.0 / USUAL;
const AROUND: f32 = 68.0 / USUAL;

/// Draws a card with a title and returns its inside.
pub(in crate::report) fn titled(canvas: &mut Canvas, area: Area, title: &str) -> Area {
    titled_in(canvas, area, title, USUAL)
}

/// The same with a title in letters of a size.
pub(in crate::report) fn titled_in(canvas: &mut Canvas, area: Area, title: &str, size: f32) -> Area {
    canvas.card(area, 10.0, PAPER, HAIRLINE);
    let at = (area.x + 20.0, area.y + MIDDLE * size);
    canvas.text_middle_within(title, at, Align::Left, &Style::bold(size), area.w - 40.0);
    Area::new(area.x + 20.0, area.y + ABOVE * size, area.w - 40.0, area.h - around(size))
}

/// Height of a card beyond that of its inside, with a title in letters of a size.
pub(in crate::report) fn around(size: f32) -> f32 {
    AROUND * size
}
