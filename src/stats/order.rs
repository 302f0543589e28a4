//! Numbers by their place in the order.

/// The median, the mean of the two middle values of an even number; `None` of no values.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    median_of(&mut values)
}

/// The same of values that may be put in another order.
pub fn median_of(values: &mut [f64]) -> Option<f64> {
    let last = values.len().checked_sub(1)?;
    let (_, &mut lower, above) = values.select_nth_unstable_by(last / 2, f64::total_cmp);
    if last % 2 == 0 {
        return Some(lower);
    }
    // The other of the two in the middle is the least of what lies above.
    above.iter().copied().min_by(f64::total_cmp).map(|upper| 0.5 * (lower + upper))
}

/// The value at a share of the order, the lower one where the place lies between two; `None` of no values. It is a value
/// that occurs: a mean of two counts is none that a cell read. The values are put in another order.
pub fn quantile(values: &mut [f64], share: f64) -> Option<f64> {
    let last = values.len().checked_sub(1)?;
    let at = (share * last as f64).floor() as usize;
    Some(*values.select_nth_unstable_by(at, f64::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_of_an_even_number_lies_between() {
        assert_eq!(median([4.0, 1.0, 3.0, 2.0]), Some(2.5));
        assert_eq!(median([3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median([7.0]), Some(7.0));
        assert_eq!(median([]), None);
        assert_eq!(median([1.0, 1.0, 5.0, 9.0, 9.0, 5.0]), Some(5.0));
        assert_eq!(median([4.0, -2.0]), Some(1.0));
    }

    /// Shares of the left foot and shares of the right must give shares that add up to one.
    #[test]
    fn a_median_favours_neither_side() {
        for count in 1..30 {
            let left: Vec<f64> = (0..count).map(|at| f64::from((at * 37 + 11) % 64) / 64.0).collect();
            let right = left.iter().map(|share| 1.0 - share);
            assert_eq!(median(right).unwrap() + median(left.iter().copied()).unwrap(), 1.0, "{count}");
        }
    }

    #[test]
    fn quantiles_are_values_of_the_data() {
        assert_eq!(quantile(&mut [4.0, 1.0, 3.0, 2.0], 1.0), Some(4.0));
        assert_eq!(quantile(&mut [4.0, 1.0, 3.0, 2.0], 0.5), Some(2.0));
        assert_eq!(quantile(&mut [], 0.5), None);
    }
}
