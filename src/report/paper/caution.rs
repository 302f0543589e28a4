//! The caution at the foot of every page.

use super::area::Area;
use super::canvas::{Align, BODY, Canvas, Style};
use super::colour::{HAIRLINE, INK, WASH};
use crate::reading::Notice;

/// Height the caution needs at a width.
pub(in crate::report) fn height(canvas: &Canvas, width: f32) -> f32 {
    height_in(canvas, width, BODY)
}

/// The same in letters of a size.
pub(in crate::report) fn height_in(canvas: &Canvas, width: f32, size: f32) -> f32 {
    let style = Style::regular(size);
    let words = canvas.words(&Notice::Caution);
    canvas.line_count(&words, width - 48.0, &style, 20) as f32 * style.leading() + 34.0
}

/// Draws the caution.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area) {
    draw_in(canvas, area, BODY);
}

/// The same in letters of a size.
pub(in crate::report) fn draw_in(canvas: &mut Canvas, area: Area, size: f32) {
    canvas.card(area, 10.0, WASH, HAIRLINE);
    canvas.fill_area(Area::new(area.x, area.y + 10.0, 6.0, area.h - 20.0), INK);
    let words = canvas.words(&Notice::Caution);
    canvas.paragraph(&words, area.inset(24.0, 15.0), Align::Left, &Style::regular(size));
}
