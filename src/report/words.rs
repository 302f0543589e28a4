//! Words and numbers of documents and pages alike.

use crate::base::Meta;

/// What every page says, word for word as the project's wording rule gives it.
pub const CAUTION: &str = "This is a screening and practice aid. It is not a medical device and does not diagnose. \
A low arch is normal in young children and usually needs no treatment. If your child has pain, limps, has stiff feet, \
one foot differs from the other, feet are getting worse, or walks on tiptoe after age 3, show these pages to a doctor \
or physiotherapist.";

/// Frames a second: the nominal rate, else what the times of the frames give.
pub(super) fn rate_hz(meta: &Meta, t_s: &[f64]) -> Option<f64> {
    let measured = match t_s {
        [first, .., last] if last > first => Some((t_s.len() - 1) as f64 / (last - first)),
        _ => None,
    };
    meta.rate_hz.or(measured).filter(|rate| rate.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[ignore = "needs the reference data beside the project"]
    fn the_caution_is_the_reference_rule_word_for_word() {
        let rule = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/domain/README.md");
        let rule = std::fs::read_to_string(rule).expect("the reference data are not here");
        let rule: Vec<&str> = rule.split_whitespace().collect();
        assert!(rule.join(" ").contains(&format!("\"{CAUTION}\"")));
    }

    #[test]
    fn no_word_a_child_should_not_read() {
        assert_eq!(crate::reading::forbidden(CAUTION), None);
    }
}
