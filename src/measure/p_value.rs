//! A probability in words.

/// Below this a probability is shown as less than it.
pub const LEAST_P: f64 = 0.001;

/// A probability as people read it: to three decimals, and `< 0.001` where those would be none.
pub fn p_value(p: f64) -> String {
    if p < LEAST_P { "< 0.001".to_owned() } else { format!("{p:.3}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_probability_is_nothing() {
        let shown = [0.0, 1e-9, 0.000_999, 0.001, 0.0316, 1.0].map(p_value);
        assert_eq!(shown, ["< 0.001", "< 0.001", "< 0.001", "0.001", "0.032", "1.000"]);
    }
}
