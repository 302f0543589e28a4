//! The outline of the true print: where the continuous field crosses the threshold, as a footprint on which
//! the same constructions run as on a measured one.

use crate::base::{Point, Side, Vector};
use crate::footprint::{Field, Footprint, Frame, rings};

use super::pixel::Pixel;

/// The footprint of a picture in the foot's own frame (u forward, v to the person's right), from its grid
/// points `step_mm` apart. `axis` and `heel` are those of the picture; toes are the toe fields.
pub(super) fn footprint(
    pixels: &[Pixel],
    side: Side,
    step_mm: f64,
    threshold_kpa: f64,
    axis: (f64, f64),
    heel: (f64, f64),
) -> Footprint {
    let frame = Frame {
        origin: Point::new(heel.0, heel.1),
        along: Vector::new(axis.0, axis.1),
        across: Vector::new(-axis.1, axis.0),
    };
    let outline =
        |value: fn(&Pixel) -> f64| frame.local_rings(&rings(&raster(pixels, step_mm, value), threshold_kpa));
    let body = outline(|pixel| pixel.toeless);
    Footprint::without_toes(frame, side, step_mm, body).with_toes(outline(|pixel| pixel.toes))
}

/// The grid points as a full grid, 0 where nothing is loaded.
fn raster(pixels: &[Pixel], step_mm: f64, value: impl Fn(&Pixel) -> f64) -> Field {
    let at = |place: f64| (place / step_mm - 0.5).round();
    let (mut low, mut high) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
    for (u, v) in pixels.iter().map(|pixel| (at(pixel.u), at(pixel.v))) {
        low = (low.0.min(u), low.1.min(v));
        high = (high.0.max(u), high.1.max(v));
    }
    let count = |low: f64, high: f64| (high - low).max(-1.0) as usize + 1;
    let (cols, rows) = (count(low.0, high.0), count(low.1, high.1));
    let mut values = vec![0.0; rows * cols];
    for pixel in pixels {
        let (col, row) = ((at(pixel.u) - low.0) as usize, (at(pixel.v) - low.1) as usize);
        values[row * cols + col] = value(pixel);
    }
    let first = Point::new((low.0 + 0.5) * step_mm, (low.1 + 0.5) * step_mm);
    Field { rows, cols, step_x_mm: step_mm, step_y_mm: step_mm, first, values }
}
