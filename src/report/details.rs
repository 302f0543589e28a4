//! The second page: every number of the session, for those who want them all.

use super::area::Area;
use super::canvas::Canvas;
use super::footprint::Shades;
use super::page::PageInput;
use super::sheet::{self, FOOTER, GAP};
use super::subject::{Slots, place};
use super::{
    ReportError, balance_card, gait_card, header, index_table, notes, picture, region_table, spread_table,
};

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
    cards(&mut canvas, rest, input, &slots, &Shades::of(input, &slots))?;
    notes::caution(&mut canvas, caution);
    sheet::footer(&mut canvas, foot);
    Ok(canvas)
}

/// The cards below each other; what no longer fits on the page is in the results document.
fn cards(
    canvas: &mut Canvas,
    room: Area,
    input: &PageInput<'_>,
    slots: &Slots<'_>,
    shades: &Shades<'_>,
) -> Result<(), ReportError> {
    let result = input.result;
    let (table, rest) = room.split_top(index_table::height(canvas, slots, room.w));
    index_table::draw(canvas, table, slots);
    let (_, rest) = rest.split_top(GAP);
    let height =
        if gait_card::wanted(result) { gait_card::HEIGHT } else { balance_card::height(&result.balance) };
    let (card, rest) = rest.split_top(height);
    if gait_card::wanted(result) {
        gait_card::draw(canvas, card, slots, result);
    } else {
        balance_card::draw(canvas, card, &result.balance)?;
    }
    let (_, rest) = rest.split_top(GAP);
    let [load, regions] = rest.columns([1.0, 1.55], GAP);
    let height = spread_table::height(canvas, slots, result, load.w);
    if height <= load.h {
        spread_table::draw(canvas, load.split_top(height).0, slots, result);
    }
    if let Some(height) = region_table::height(canvas, slots, result, regions.w)
        && height <= regions.h
    {
        region_table::draw(canvas, regions.split_top(height).0, slots, result, shades);
    }
    Ok(())
}
