//! Numbers as people read them.

/// A number with so many decimals. What rounds to nothing is "0" and not "-0".
pub fn fixed(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    match text.strip_prefix('-') {
        Some(digits) if digits.bytes().all(|digit| matches!(digit, b'0' | b'.')) => digits.to_owned(),
        _ => text,
    }
}

/// A number with at most so many decimals: without noughts at its end.
pub fn short(number: f64, decimals: usize) -> String {
    let text = fixed(number, decimals);
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// A number with so many decimals and its sign, be it a plus.
pub fn signed(number: f64, decimals: usize) -> String {
    format!("{number:+.decimals$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_no_sign_and_noughts_may_go() {
        assert_eq!([fixed(-0.004, 2), fixed(-0.006, 2), fixed(-0.4, 0)], ["0.00", "-0.01", "0"]);
        assert_eq!(
            [short(1.50, 3), short(-0.0001, 3), short(120.0, 0), short(120.0, 2)],
            ["1.5", "0", "120", "120"]
        );
        assert_eq!([signed(0.26, 1), signed(-1.0, 0)], ["+0.3", "-1"]);
        assert_eq!([fixed(f64::NAN, 1), fixed(f64::NEG_INFINITY, 1)], ["NaN", "-inf"]);
    }
}
