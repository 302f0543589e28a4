//! The picture that the soles paint, from what pressed them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::dose::{COVERED_S, DoseResult};

/// The picture of both soles: 24 rows from the heel of 10 columns from the inner side, a byte each, in base64; 255 is painted
/// all over.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Paint {
    /// Of the left foot.
    pub left: String,
    /// Of the right foot.
    pub right: String,
    /// Where the left foot's own print lies: 255 within it.
    pub print_left: String,
    /// The same of the right foot.
    pub print_right: String,
}

impl Paint {
    /// What was painted so far.
    pub(super) fn of(dose: &DoseResult) -> Self {
        let foot = |at: usize| {
            let seconds = dose.feet[at].map.seconds.iter();
            let bytes: Vec<u8> =
                seconds.map(|seconds| (255.0 * (seconds / COVERED_S).min(1.0)).round() as u8).collect();
            STANDARD.encode(bytes)
        };
        let print = |at: usize| {
            let prints = dose.feet[at].map.print.iter();
            STANDARD.encode(prints.map(|prints| if *prints > 0 { 255 } else { 0 }).collect::<Vec<u8>>())
        };
        Self { left: foot(0), right: foot(1), print_left: print(0), print_right: print(1) }
    }
}
