//! How far a print reaches across a direction, station by station.

use super::super::contour::Ring;
use crate::base::Point;

/// Lowest and highest place across at one station; lowest above highest where there is no contact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    /// Lowest place.
    pub low: f64,
    /// Highest place.
    pub high: f64,
}

impl Span {
    /// A station without contact.
    pub(super) const EMPTY: Self = Self { low: f64::INFINITY, high: f64::NEG_INFINITY };

    /// Full extent, gaps within included; 0 where there is no contact.
    pub(super) fn width(&self) -> f64 {
        (self.high - self.low).max(0.0)
    }

    /// Whether nothing is in contact here.
    pub(super) fn is_empty(&self) -> bool {
        self.low > self.high
    }
}

/// The place of a station as a share of the stretch: stations stand in the middle of equal parts.
pub(super) fn share<const N: usize>(station: usize) -> f64 {
    (station as f64 + 0.5) / N as f64
}

/// The extents of rings at `N` stations that part the stretch of a direction from 0 to `length` evenly.
/// `turned` gives a point's place along and across. Rings are joined up by straight lines, so the extents
/// are those of the outline itself.
pub(super) fn spans<const N: usize>(
    rings: &[Ring],
    length: f64,
    turned: impl Fn(Point) -> [f64; 2],
) -> [Span; N] {
    let mut spans = [Span::EMPTY; N];
    let per_mm = N as f64 / length;
    for ring in rings {
        let Some(&last) = ring.last() else { continue };
        let mut from = turned(last);
        for &point in ring {
            let to = turned(point);
            let (low, high) = if from[0] <= to[0] { (from[0], to[0]) } else { (to[0], from[0]) };
            let first = (low * per_mm - 0.5).ceil().max(0.0) as usize;
            let past = ((high * per_mm - 0.5).floor() + 1.0).clamp(0.0, N as f64) as usize;
            let slope = if high > low { (to[1] - from[1]) / (to[0] - from[0]) } else { 0.0 };
            for (at, span) in spans.iter_mut().enumerate().take(past).skip(first) {
                let across = from[1] + slope * (share::<N>(at) * length - from[0]);
                span.low = span.low.min(across);
                span.high = span.high.max(across);
            }
            from = to;
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extent_of_a_triangle_shrinks_evenly_and_a_gap_is_empty() {
        let at = |points: &[(f64, f64)]| points.iter().map(|&(x, y)| Point::new(x, y)).collect::<Ring>();
        let rings = [at(&[(0., 0.), (6., 3.), (0., 3.)]), at(&[(8., 1.), (10., 1.), (10., 2.), (8., 2.)])];
        let spans: [Span; 5] = spans(&rings, 10.0, |p| [p.x, p.y]);
        let widths: Vec<f64> = spans.iter().map(Span::width).collect();
        for (width, expected) in widths.iter().zip([2.5, 1.5, 0.5, 0.0, 1.0]) {
            assert!((width - expected).abs() < 1e-12, "{widths:?}");
        }
        assert!(spans[3].is_empty() && !spans[4].is_empty());
        assert!((spans[1].low - 1.5).abs() < 1e-12 && spans[1].high == 3.0);
    }
}
