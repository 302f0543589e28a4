//! Words and numbers of documents and pages alike.

use crate::base::Meta;

/// Frames a second: the nominal rate, else what the times of the frames give.
pub(super) fn rate_hz(meta: &Meta, t_s: &[f64]) -> Option<f64> {
    let measured = match t_s {
        [first, .., last] if last > first => Some((t_s.len() - 1) as f64 / (last - first)),
        _ => None,
    };
    meta.rate_hz.or(measured).filter(|rate| rate.is_finite())
}
