//! Times that steps can have. What lies beyond is refused with the reason and never given as a number.

use crate::analysis::find::contact::MIN_CONTACT_S;
use crate::analysis::find::jumps::MIN_STEP_S;
use crate::analysis::result::reason::Reason;
use crate::base::Measured;

fn at_least(what: &'static str, seconds: f64, least_s: f64) -> Measured<f64> {
    if seconds >= least_s {
        Ok(seconds)
    } else {
        Err(Reason::TooQuick { what, lasts_s: seconds, least_s }.into())
    }
}

/// A time from one foot's touch-down to the other's, not under a fifth of a second.
pub(super) fn step_s(seconds: f64) -> Measured<f64> {
    at_least("step", seconds, MIN_STEP_S)
}

/// A time from a foot's touch-down to its next, not under that of two steps.
pub(super) fn stride_s(seconds: f64) -> Measured<f64> {
    at_least("stride", seconds, 2.0 * MIN_STEP_S)
}

/// A time on the ground, not under that of the shortest contact that counts as a step.
pub(super) fn contact_s(seconds: f64) -> Measured<f64> {
    at_least("contact", seconds, MIN_CONTACT_S)
}

/// A part of a stride in percent of it, less than the whole.
pub(super) fn share_pct(what: &'static str, part_s: f64, stride_s: f64) -> Measured<f64> {
    let pct = 100.0 * part_s / stride_s;
    if (0.0..100.0).contains(&pct) { Ok(pct) } else { Err(Reason::LongerThanStride { what }.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_is_refused_and_never_infinite() {
        assert_eq!((step_s(0.45), stride_s(0.9), contact_s(0.6)), (Ok(0.45), Ok(0.9), Ok(0.6)));
        for bad in [0.0, 0.04, -1.0, f64::NAN] {
            assert!(step_s(bad).is_err() && stride_s(bad).is_err() && contact_s(bad).is_err(), "{bad}");
        }
        assert!(step_s(0.04).unwrap_err().to_string().contains("a step of 0.040 s is impossible"));
        assert_eq!(share_pct("contact", 0.3, 0.5), Ok(60.0));
        for (part_s, stride_s) in [(0.6, 0.5), (0.3, 0.0), (0.0, 0.0), (f64::NAN, 1.0)] {
            assert!(share_pct("contact", part_s, stride_s).is_err(), "{part_s} of {stride_s}");
        }
    }
}
