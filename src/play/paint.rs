//! The picture that the soles paint, from what pressed them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::dose::{COVERED_S, DoseResult, MAP_CELLS};

/// The picture of both soles: 24 rows from the heel of 10 columns from the inner side, a byte each, in base64; 255 is painted
/// all over.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Paint {
    /// Of the left foot.
    pub left: String,
    /// Of the right foot.
    pub right: String,
    /// Where the child's own print lies, left: 255, else 0.
    pub print_left: String,
    /// And right.
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
            let foot = &dose.feet[at];
            let bytes: Vec<u8> =
                (0..MAP_CELLS).map(|cell| if foot.is_in_print(cell) { 255 } else { 0 }).collect();
            STANDARD.encode(bytes)
        };
        Self { left: foot(0), right: foot(1), print_left: print(0), print_right: print(1) }
    }
}
