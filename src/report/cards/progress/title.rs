//! What a chart is called.

use super::words::Said;
use crate::measure::Definition;
use crate::measure::footprint::CHIPPAUX_SMIRAK_INDEX;
use crate::report::paper::canvas::{Canvas, Style};
use crate::report::paper::table::named;
use crate::report::paper::words::capital;

/// The measure as a parent understands it where that fits a width, else by its name.
pub(in crate::report) fn title(canvas: &Canvas, measure: &Definition, style: &Style, width: f32) -> String {
    let plain = canvas.words(&Said::MiddleTouches);
    let fits = canvas.fonts.width(&plain, style.size, style.weight) <= width;
    if fits && measure.key == CHIPPAUX_SMIRAK_INDEX.key {
        plain
    } else {
        capital(&named(measure, canvas.language))
    }
}
