//! A card with a title.

use super::area::Area;
use super::canvas::{Align, Canvas, Style};
use super::colour::{HAIRLINE, PAPER};

/// Draws a card with a title and returns its inside.
pub(in crate::report) fn titled(canvas: &mut Canvas, area: Area, title: &str) -> Area {
    canvas.card(area, 10.0, PAPER, HAIRLINE);
    canvas.text_middle(title, (area.x + 20.0, area.y + 32.0), Align::Left, &Style::bold(24.0));
    Area::new(area.x + 20.0, area.y + 56.0, area.w - 40.0, area.h - 68.0)
}
