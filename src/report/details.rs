//! The second page: every number of the session, for those who want them all.

use super::area::Area;
use super::canvas::Canvas;
use super::page::PageInput;
use super::sheet::{self, FOOTER, GAP};
use super::subject::{Slots, place};
use super::{ReportError, header, index_table, notes, picture};

/// Draws the second page of a session as PNG: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts, a chart or the encoder fail, none of which depends on the recording.
pub fn draw_details(input: &PageInput<'_>) -> Result<Vec<u8>, ReportError> {
    picture::encode(&paint(input)?, input)
}

/// The page before it is encoded.
pub(super) fn paint(input: &PageInput<'_>) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank()?;
    let slots = place(input.result);
    let (header, rest) = sheet::inside().split_top(header::height(input));
    let (rest, foot) = rest.split_bottom(FOOTER);
    let (rest, caution) = rest.split_bottom(notes::caution_height(&canvas, rest.w));
    let (rest, _) = rest.split_bottom(GAP);
    header::draw(&mut canvas, header, input, "Details");
    cards(&mut canvas, rest, &slots);
    notes::caution(&mut canvas, caution);
    sheet::footer(&mut canvas, foot);
    Ok(canvas)
}

fn cards(canvas: &mut Canvas, room: Area, slots: &Slots<'_>) {
    let (table, _) = room.split_top(index_table::height(canvas, slots, room.w));
    index_table::draw(canvas, table, slots);
}
