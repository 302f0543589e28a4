//! A small print as colours.

use crate::report::input::small_print::SmallPrint;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::Canvas;
use crate::report::paper::colour::pressure;

/// Darker than this is drawn: beside the print nothing is.
const LEAST: f64 = 0.02;

/// Draws a print around a place, so many pixels to a millimetre.
pub(in crate::report) fn shade(canvas: &mut Canvas, print: &SmallPrint, (x, y): (f32, f32), scale: f64) {
    let (across, along) = print.size_mm();
    let (w, h) = ((across * scale) as f32, (along * scale) as f32);
    let inked = Area::new(x - w / 2.0, y - h / 2.0, w, h);
    canvas.shade(inked, |x, y| {
        let share = print.at(f64::from(x - inked.x) / scale, f64::from(inked.bottom() - y) / scale);
        (share > LEAST).then(|| (pressure(share), 1.0))
    });
}
