//! The paper every page is drawn on: A4 upright at 200 dots an inch.

use super::ReportError;
use super::area::Area;
use super::canvas::{Align, Canvas, Style};
use super::colour::GREY;

/// Width of a page, pixels: 210 mm.
pub const PAGE_WIDTH_PX: u32 = 1654;
/// Height of a page, pixels: 297 mm.
pub const PAGE_HEIGHT_PX: u32 = 2339;

const MARGIN_X: f32 = 78.0;
const MARGIN_Y: f32 = 60.0;
/// Between two cards.
pub(super) const GAP: f32 = 16.0;
/// Height of the footer.
pub(super) const FOOTER: f32 = 28.0;

/// Blank paper.
pub(super) fn blank() -> Result<Canvas, ReportError> {
    Canvas::new(PAGE_WIDTH_PX, PAGE_HEIGHT_PX)
}

/// The page without its margins.
pub(super) fn inside() -> Area {
    Area::new(0.0, 0.0, PAGE_WIDTH_PX as f32, PAGE_HEIGHT_PX as f32).inset(MARGIN_X, MARGIN_Y)
}

/// Draws what stands at the foot of every page.
pub(super) fn footer(canvas: &mut Canvas, area: Area) {
    let style = Style::regular(17.0).colour(GREY);
    let made = concat!("plantar ", env!("CARGO_PKG_VERSION"));
    canvas.text(made, (area.x, area.bottom() - 5.0), Align::Left, &style);
    let where_else = "All numbers are in this picture's text metadata.";
    canvas.text(where_else, (area.right(), area.bottom() - 5.0), Align::Right, &style);
}
