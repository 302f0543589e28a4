//! The further pages: every number of the session, for those who want them all.

use super::session_png;
use crate::base::Language;
use crate::report::cards::footprint::Shades;
use crate::report::cards::subject::place;
use crate::report::cards::words::Said;
use crate::report::cards::{balance_card, gait_card, header, index_table, region_table, spread_table};
use crate::report::input::page::PageInput;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::Canvas;
use crate::report::paper::error::ReportError;
use crate::report::paper::sheet::{GAP, Sheets};

/// Draws the pages of the numbers of a session as PNGs: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts, a chart or the encoder fail, none of which depends on the recording.
pub fn draw_details(input: &PageInput<'_>, language: Language) -> Result<Vec<Vec<u8>>, ReportError> {
    paint(input, language)?.iter().map(|canvas| session_png::encode(canvas, input)).collect()
}

/// The pages before they are encoded: indices with sway or steps, then the load and the regions.
pub(in crate::report) fn paint(
    input: &PageInput<'_>,
    language: Language,
) -> Result<Vec<Canvas>, ReportError> {
    let result = input.result;
    let slots = place(result, language);
    let head = |canvas: &mut Canvas, page: Area| {
        let (top, rest) = page.split_top(header::height(input));
        let title = canvas.words(&Said::Details);
        header::draw(canvas, top, input, &title);
        rest
    };
    let mut sheets = Sheets::new(language, &head)?;
    let width = sheets.rest().w;
    let height = index_table::height(sheets.canvas(), &slots, width);
    let (canvas, card) = sheets.place(height)?;
    index_table::draw(canvas, card, &slots);
    if let Ok(session) = &result.gait {
        let height = gait_card::height(sheets.canvas(), &slots, session, width);
        let (canvas, card) = sheets.place(height)?;
        gait_card::draw(canvas, card, &slots, result);
    } else {
        let height = balance_card::height(sheets.canvas(), &result.balance, width);
        let (canvas, card) = sheets.place(height)?;
        balance_card::draw(canvas, card, &result.balance)?;
    }
    let height = spread_table::height(sheets.canvas(), &slots, result, width);
    let regions = region_table::height(sheets.canvas(), &slots, result, width);
    // Load and regions stand on one page.
    if height + GAP + regions.unwrap_or(0.0) > sheets.rest().h {
        sheets.turn()?;
    }
    let (canvas, card) = sheets.place(height)?;
    spread_table::draw(canvas, card, &slots, result);
    if let Some(height) = regions {
        let (canvas, card) = sheets.place(height)?;
        region_table::draw(canvas, card, &slots, result, &Shades::of(input, &slots));
    }
    Ok(sheets.numbered())
}
