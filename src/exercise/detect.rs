//! One state machine for each exercise.

mod heel_raise;
mod march;
mod outer_edge;
mod pad_lift;
mod pair;
mod roll;
mod squat;
mod tiptoe;
mod toes_up;
mod tramp;

use super::reason::Reason;
use super::settings::Settings;
use super::signal::Shares;
use crate::analysis::stance::{FootMotion, Stance};
use crate::base::{Exercise, Side};
use crate::child::{Fault, Performed, PerformedKind};

/// One frame, as a state machine sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    pub(super) t_s: f64,
    /// Left and right.
    pub(super) feet: &'a [FootMotion; 2],
    pub(super) stance: &'a Stance,
}

impl View<'_> {
    /// Force of both feet.
    pub(super) fn force(&self) -> f64 {
        self.feet[0].force + self.feet[1].force
    }

    /// Share of the left foot in it.
    pub(super) fn left_share(&self) -> f64 {
        let force = self.force();
        if force > 0.0 { self.feet[0].force / force } else { 0.5 }
    }

    /// How far the centre of pressure of a foot is ahead of where it is standing, share of its length.
    pub(super) fn forward(&self, foot: usize) -> f64 {
        let base = &self.stance.base[foot].mean;
        (self.feet[foot].along_mm - base.along_mm) / self.stance.feet[foot].length_mm()
    }

    /// Whether a foot is down.
    pub(super) fn is_down(&self, foot: usize) -> bool {
        self.feet[foot].contact.is_down()
    }
}

/// The side of a foot by its place in every pair.
pub(super) fn side_of(foot: usize) -> Side {
    if foot == 0 { Side::Left } else { Side::Right }
}

/// A state machine: frames in, what the child did out.
pub(super) trait Detect: std::fmt::Debug + Send {
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

/// The state machine of an exercise for feet that stood like this; nothing where nothing is counted.
///
/// # Errors
/// When it cannot be seen how this child does it on this mat.
pub(super) fn of(
    exercise: Exercise,
    settings: &Settings,
    stance: &Stance,
) -> Result<Option<Box<dyn Detect>>, Reason> {
    Ok(Some(match exercise {
        Exercise::March => Box::new(march::March::new(settings)),
        Exercise::Roll => Box::new(roll::Roll::new(settings, stance)),
        Exercise::OuterEdge => Box::new(outer_edge::OuterEdge::new(settings, stance)),
        Exercise::Squat => Box::new(squat::Squat::new(settings)),
        Exercise::Tramp => Box::new(tramp::Tramp::new(settings, stance)),
        Exercise::ToesUp => Box::new(toes_up::ToesUp::new(settings, stance)?),
        Exercise::HeelRaise => Box::new(heel_raise::HeelRaise::new(settings, stance)),
        Exercise::PadLift => Box::new(pad_lift::PadLift::new(settings, stance)?),
        Exercise::Tiptoe => Box::new(tiptoe::Tiptoe::new(settings)),
        Exercise::Free => return Ok(None),
    }))
}

/// The two levels that the settings ask for.
fn shares(settings: &Settings) -> Shares {
    let common = &settings.common;
    Shares { enter: common.enter.value, leave: common.leave.value, adapt: common.adapt.value }
}

/// A repetition.
fn rep(exercise: Exercise, side: Option<Side>, start_s: f64, end_s: f64) -> Performed {
    let kind = PerformedKind::Rep;
    Performed { kind, exercise, side, start_s, end_s, held_s: None, range: None, fault: None }
}

/// A movement that is not counted.
fn fault(exercise: Exercise, side: Option<Side>, (start_s, end_s): (f64, f64), fault: Fault) -> Performed {
    Performed { kind: PerformedKind::Fault, fault: Some(fault), ..rep(exercise, side, start_s, end_s) }
}
