//! Numbers by their place in the order. They are numbers that occur: a mean of two counts is none that a cell read.

/// Number in the middle of the order; 0 of none.
pub(super) fn median(values: &mut [f64]) -> f64 {
    quantile(values, 0.5)
}

/// Number at a share of the order; 0 of none.
pub(super) fn quantile(values: &mut [f64], share: f64) -> f64 {
    if values.is_empty() {
        return 0.0;
    }
    let at = ((values.len() - 1) as f64 * share).round() as usize;
    *values.select_nth_unstable_by(at, f64::total_cmp).1
}
