//! Why nothing is simulated.

use crate::base::CellsKind;

use super::ScriptError;

/// Most frames of a simulation: an hour at 200 Hz fits, and the weights of every frame stay under
/// 150 MB.
pub(super) const MAX_FRAMES: usize = 750_000;
/// Most cell values [`super::simulate`] keeps in memory: 1 GB of 16-bit counts.
pub(super) const MAX_VALUES: usize = 500_000_000;

/// Why nothing was simulated.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SimError {
    /// A number out of range.
    #[error(
        "{} {what} of {} is out of range: expected {low} to {high}",
        article(what),
        format!("{got} {unit}").trim_end()
    )]
    Range {
        /// Which number.
        what: &'static str,
        /// Its unit.
        unit: &'static str,
        /// What was given.
        got: f64,
        /// Least allowed.
        low: f64,
        /// Most allowed.
        high: f64,
    },
    /// Cells that are not counts.
    #[error("cells of kind {got:?}: a simulated mat sends u8 or u16 counts")]
    Kind {
        /// What was asked for.
        got: CellsKind,
    },
    /// A child that practises without a script.
    #[error("a practising child: expected a script that says what it does")]
    NoScript,
    /// A script with something wrong in it.
    #[error(transparent)]
    Script(#[from] ScriptError),
    /// More frames than the simulator holds.
    #[error("{frames} frames: expected at most {MAX_FRAMES}; ask for less time or a lower rate")]
    TooLong {
        /// Frames asked for.
        frames: usize,
    },
    /// More cell values than fit into a recording in memory.
    #[error(
        "{values} cell values in memory: expected at most {MAX_VALUES}; ask for less time or fewer cells"
    )]
    TooLarge {
        /// Values asked for.
        values: usize,
    },
    /// The feet do not fit onto the mat.
    #[error("a mat of {width_mm} x {height_mm} mm: too small for feet of {foot_mm} mm in any direction")]
    DoesNotFit {
        /// Extent of the mat in x.
        width_mm: f64,
        /// Extent of the mat in y.
        height_mm: f64,
        /// Foot length.
        foot_mm: f64,
    },
    /// No frame shows a foot.
    #[error(
        "no frame shows a foot: the mat is {width_mm} x {height_mm} mm and the recording {duration_s} s at {rate_hz} Hz; \
         expected feet placed on the mat, and time enough for a step"
    )]
    Empty {
        /// Extent of the mat in x.
        width_mm: f64,
        /// Extent of the mat in y.
        height_mm: f64,
        /// Seconds.
        duration_s: f64,
        /// Frames per second.
        rate_hz: f64,
    },
}

/// The article before a name.
fn article(name: &str) -> &'static str {
    if name.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}
