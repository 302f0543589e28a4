//! What a chart is called.

use crate::measure::Definition;
use crate::measure::footprint::CHIPPAUX_SMIRAK_INDEX;
use crate::report::paper::canvas::{Canvas, Style};
use crate::report::paper::table::named;
use crate::report::paper::words::capital;

/// The Chippaux-Smirak index as a parent understands it.
const PLAIN: &str = "How much of the middle of the foot touches the ground (Chippaux-Smirak index, %)";

/// The measure as a parent understands it where that fits a width, else by its name.
pub(in crate::report) fn title(canvas: &Canvas, measure: &Definition, style: &Style, width: f32) -> String {
    let fits = canvas.fonts.width(PLAIN, style.size, style.weight) <= width;
    if fits && measure.key == CHIPPAUX_SMIRAK_INDEX.key {
        PLAIN.to_owned()
    } else {
        capital(&named(measure, canvas.language))
    }
}
