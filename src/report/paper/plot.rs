//! What every chart needs: the end of an axis, its numbers, and a line of a width in pixels.

use plotters::style::{Color, RGBColor, ShapeStyle};

use super::backend::fine;
use super::colour::Rgb;
use crate::base::Language;

/// The next of 1, 2, 2.5, 5 times a power of ten that is not below a value above 0.
pub(in crate::report) fn round_up(value: f64) -> f64 {
    if !(value > 0.0 && value.is_finite()) {
        return 1.0;
    }
    let power = 10f64.powf(value.log10().floor());
    [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|step| step * power)
        .find(|&step| step >= value * 0.999_999)
        .unwrap_or(value)
}

/// A plotters line of a width in pixels.
pub(in crate::report) fn stroke(colour: Rgb, width: f32) -> ShapeStyle {
    RGBColor(colour.0, colour.1, colour.2).stroke_width(fine(width).unsigned_abs())
}

/// How the numbers of an axis are written: with at most so many decimals.
pub(in crate::report) fn ticks(language: Language, decimals: usize) -> impl Fn(&f64) -> String {
    move |value| language.short(*value, decimals)
}
