//! After-glow: what a cell still reads after its load left, the part of a mat's hysteresis that a walk shows.
//!
//! While somebody steps about, every foot that lifts leaves cells behind that bear nothing any more. What they read a
//! second later, as a share of what they read under the foot, is told by the middle of all such moments: in a few of
//! them the foot was only moved, or came back.

use super::around::around;
use super::{CellState, Idle, Reason};
use crate::base::{Measured, Recording};
use crate::stats::quantile;

/// After-glow is found from this share on. Simulated film that creeps by 10 % in a minute
/// shows 3 % of the counts of a step a second after it.
pub const MIN_AFTERGLOW: f64 = 0.15;
/// A cell bore a load when it rose by this share of what the middle loaded cell rises by.
const LOADED_SHARE: f64 = 0.5;
/// Cells that rose by this share of the highest rise count as loaded.
const USUAL_SHARE: f64 = 0.1;
/// The load left when the reading fell below this share of what it was.
const LEFT_SHARE: f64 = 0.5;
/// And it did not come back if the reading stays below this share.
const BACK_SHARE: f64 = 0.7;
/// When after that the cell is read, seconds.
const READ_S: std::ops::RangeInclusive<f64> = 0.6..=1.4;
/// A gap between two frames in which nobody knows what happened, seconds.
const GAP_S: f64 = 0.5;
/// Fewest moments that tell anything.
const MIN_TIMES: usize = 100;

/// What loads leave behind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AfterGlow {
    /// Reading about a second after the load left, as a share of the reading under the load, in counts above zero:
    /// the middle of all moments at which a load left a cell.
    pub share: f64,
    /// How many such moments there were.
    pub times: usize,
}

/// What a cell is doing.
#[derive(Clone, Copy)]
enum Phase {
    /// It bears nothing; the least it read since.
    Free(f64),
    /// It bears a load; the most it read.
    Bears(f64),
    /// The load left: the most it read, when that was, and the least read in the time in which it is looked at.
    Left { most: f64, at_s: f64, least: f64 },
}

impl AfterGlow {
    /// Whether it is more than film that creeps shows.
    pub fn is_found(&self) -> bool {
        self.share > MIN_AFTERGLOW
    }

    /// From recordings under load; faulty cells are left out.
    pub(super) fn of(loaded: &[&Recording], idle: Option<&Idle>, cells: &[CellState]) -> Measured<Self> {
        let mut shares = Vec::new();
        for recording in loaded {
            in_recording(recording, idle, cells, &mut shares);
        }
        if shares.len() < MIN_TIMES {
            return Err(Reason::NoAfterGlowShown.into());
        }
        let times = shares.len();
        Ok(Self { share: quantile(&mut shares, 0.5).unwrap_or(0.0), times })
    }
}

fn in_recording(recording: &Recording, idle: Option<&Idle>, states: &[CellState], shares: &mut Vec<f64>) {
    let (mat, frames) = (&recording.meta.mat, recording.frames());
    let view = recording.cells().view();
    let n = mat.cells();
    let believed: Vec<usize> = (0..n).filter(|&cell| mat.exists(cell) && !states[cell].is_faulty()).collect();
    let values = |cell: usize| (0..frames).map(move |frame| view.get(frame * n + cell));
    // Without an empty mat the least a cell read has to do.
    let zero: Vec<f64> = believed
        .iter()
        .map(|&cell| idle.map_or_else(|| values(cell).fold(f64::INFINITY, f64::min), |idle| idle.zero[cell]))
        .collect();
    let mut rises: Vec<f64> =
        believed.iter().zip(&zero).map(|(&cell, zero)| values(cell).fold(0.0, f64::max) - zero).collect();
    // Of every cell its zero and its highest rise; nothing of those that are not believed.
    let mut of_cell = vec![(0.0, 0.0); n];
    for ((&cell, &zero), &rise) in believed.iter().zip(&zero).zip(&rises) {
        of_cell[cell] = (zero, rise);
    }
    // Whether the foot that bore on a cell is gone in a frame: nothing around reads much. A foot that only sways is not.
    let lifted = |cell: usize, frame: usize| {
        around(mat, cell).all(|next| {
            let (zero, rise) = of_cell[next];
            view.get(frame * n + next) - zero <= LEFT_SHARE * rise
        })
    };
    let highest = rises.iter().copied().fold(0.0, f64::max);
    rises.retain(|&rise| rise > USUAL_SHARE * highest);
    let loaded_from = LOADED_SHARE * quantile(&mut rises, 0.5).unwrap_or(0.0);
    if loaded_from <= 0.0 {
        return;
    }
    for (&cell, zero) in believed.iter().zip(&zero) {
        let mut phase = Phase::Free(0.0);
        let mut last_s = f64::NEG_INFINITY;
        for (frame, (value, stamp)) in values(cell).zip(recording.stamps()).enumerate() {
            let value = (value - zero).max(0.0);
            if stamp.t_s - last_s > GAP_S {
                phase = Phase::Free(value);
            }
            last_s = stamp.t_s;
            let share;
            (phase, share) = phase.next(value, stamp.t_s, loaded_from);
            shares.extend(share.filter(|_| lifted(cell, frame)));
        }
    }
}

impl Phase {
    /// What it does next, and what was left of a load about a second after it left.
    fn next(self, value: f64, t_s: f64, loaded_from: f64) -> (Self, Option<f64>) {
        let next = match self {
            // What glows still is no new load before it doubles.
            Self::Free(least) if value > loaded_from.max(2.0 * least) => Self::Bears(value),
            Self::Free(least) => Self::Free(least.min(value)),
            Self::Bears(most) if value < LEFT_SHARE * most => {
                Self::Left { most, at_s: t_s, least: f64::INFINITY }
            }
            Self::Bears(most) => Self::Bears(most.max(value)),
            Self::Left { most, .. } if value > BACK_SHARE * most => Self::Bears(most.max(value)),
            Self::Left { most, at_s, least } => {
                let since_s = t_s - at_s;
                let least = if READ_S.contains(&since_s) { least.min(value) } else { least };
                if since_s <= *READ_S.end() {
                    return (Self::Left { most, at_s, least }, None);
                }
                let share = least.is_finite().then_some(least / most);
                return (Self::Free(least.min(value)), share);
            }
        };
        (next, None)
    }
}
