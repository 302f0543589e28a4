//! What every state machine does, and what it reports.

use super::view::View;
use crate::base::{Exercise, Side};
use crate::child::{Fault, Performed, PerformedKind};
use crate::exercise::settings::Settings;
use crate::exercise::signal::Shares;

/// The side of a foot by its place in every pair.
pub(in crate::exercise) fn side_of(foot: usize) -> Side {
    if foot == 0 { Side::Left } else { Side::Right }
}

/// A state machine: frames in, what the child did out.
pub(in crate::exercise) trait Detect: std::fmt::Debug + Send {
    /// Takes in a frame; what ended with it goes to `found`.
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>);

    /// Forgets what is going on, but not the child's own range: from now on something cannot be seen, or the exercise
    /// is over. What was held up to now was held.
    fn interrupt(&mut self, t_s: f64, found: &mut Vec<Performed>);

    /// How far the movement is, share of the own range or of the way.
    fn progress(&self) -> Option<f64>;

    /// Since when a position is held.
    fn held_since_s(&self) -> Option<f64> {
        None
    }
}

/// The two levels that the settings ask for.
pub(super) fn shares(settings: &Settings) -> Shares {
    let common = &settings.common;
    Shares { enter: common.enter.value, leave: common.leave.value, adapt: common.adapt.value }
}

/// A repetition.
pub(super) fn rep(exercise: Exercise, side: Option<Side>, start_s: f64, end_s: f64) -> Performed {
    let kind = PerformedKind::Rep;
    Performed { kind, exercise, side, start_s, end_s, held_s: None, range: None, fault: None }
}

/// A movement that is not counted.
pub(super) fn fault(
    exercise: Exercise,
    side: Option<Side>,
    (start_s, end_s): (f64, f64),
    fault: Fault,
) -> Performed {
    Performed { kind: PerformedKind::Fault, fault: Some(fault), ..rep(exercise, side, start_s, end_s) }
}
