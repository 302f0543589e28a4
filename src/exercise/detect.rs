//! One state machine for each exercise. Numbers here that name no source are designs of this program, as those in
//! `data/exercises.toml` of grade D: they were set on simulated children.

mod heel_raise;
mod landing;
mod machine;
mod march;
mod outer_edge;
mod outward;
mod pad_lift;
mod pair;
mod roll;
mod squat;
mod tiptoe;
mod toes_up;
mod tramp;
mod view;

use super::reason::Reason;
use super::settings::Settings;
use crate::analysis::stance::Stance;
use crate::base::Exercise;

pub(super) use machine::Detect;
pub(super) use view::View;

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
