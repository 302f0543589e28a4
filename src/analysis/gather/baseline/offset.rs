//! What the cells of a mat read when nothing is on them, once it is looked for.

use crate::analysis::result::reason::Reason;
use crate::base::{Meta, Refusal};

/// What the cells of a mat read when nothing is on them.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Baseline {
    /// Nothing that matters, or no more than their noise.
    #[default]
    Zeroed,
    /// Something, which is to be taken off.
    Offset(Offset),
    /// It cannot be told.
    Unknown(WhyUnknown),
}

/// Why it cannot be told what a mat reads without load.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WhyUnknown {
    /// Too few cells were ever seen empty.
    NeverEmpty {
        /// The lowest that its cells ever read, in steps of the stored numbers: they may read as much without load.
        at_most: f64,
    },
    /// The recording of the empty mat that was given is of another mat.
    OtherMat,
    /// A recording of the empty mat was given, and the calibration has zeros of its own.
    Calibrated,
}

/// What every cell reads when nothing is on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Offset {
    /// Stored number of each cell without load, row-major.
    pub levels: Vec<f64>,
    /// What a usual cell reads without load, in steps of the stored numbers: the middle one, of whole counts that differ
    /// the mean.
    pub usual: f64,
    /// Standard deviation of what the empty cells read, in steps of the stored numbers; 0 where all read the same.
    pub spread: f64,
    /// Standard error of the level of a cell that was seen empty, in steps of the stored numbers; 0 where all read the
    /// same.
    pub error: f64,
    /// Which cells were never seen empty, row-major: their level is that of the others, as surely as those agree.
    pub never_empty: Vec<bool>,
}

impl Baseline {
    /// The level of each cell, where there is something to be taken off.
    pub fn levels(&self) -> Option<&[f64]> {
        self.offset().map(|offset| &offset.levels[..])
    }

    /// What is to be taken off.
    pub fn offset(&self) -> Option<&Offset> {
        match self {
            Self::Offset(offset) => Some(offset),
            Self::Zeroed | Self::Unknown(_) => None,
        }
    }

    /// Why nothing is measured, where what the mat reads without load cannot be told.
    pub fn refusal(&self, meta: &Meta) -> Option<Refusal> {
        let Self::Unknown(why) = self else { return None };
        let reason = match why {
            WhyUnknown::NeverEmpty { at_most } => {
                let at_most = meta.scale.gain * at_most;
                Reason::NeverEmpty { at_most, unit: meta.scale.unit.label() }
            }
            WhyUnknown::OtherMat => Reason::ZeroOfOtherMat,
            WhyUnknown::Calibrated => Reason::ZeroAndCalibration,
        };
        Some(reason.into())
    }
}
