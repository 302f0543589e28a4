//! Steps: what each contact, each foot and the session gave while stepping or walking.

pub(super) mod contacted;
mod excursion;
mod foot;
mod initial;
mod line;
mod mean;
mod phases;
mod possible;
mod session;
mod timing;
mod travel;

use self::contacted::{Contacted, Run, Setting};
use super::find::steps;
use super::find::touch::Touch;
use super::result::{ContactGait, FootGait, SessionGait};
use crate::base::{Measured, Vector};

/// What the contacts gave, in their order; what each foot gave, in the order of the feet; and the session.
pub(super) struct Gait {
    #[expect(
        clippy::vec_box,
        reason = "each is kept in its box: of hours there are many thousands, none is moved"
    )]
    pub(super) contacts: Vec<Box<ContactGait>>,
    pub(super) feet: Vec<FootGait>,
    pub(super) session: SessionGait,
}

/// Measures contacts, which are in time order, of so many feet.
pub(super) fn measure(setting: &Setting, contacted: &[Contacted], feet: usize) -> Gait {
    let touches: Vec<&Touch> = contacted.iter().map(|one| one.touch).collect();
    let runs = steps::runs(setting.history, &touches);
    let onsets: Vec<f64> = contacted.iter().map(|one| timing::onset_s(setting, one)).collect();
    let mut contacts = Vec::with_capacity(contacted.len());
    for run in runs {
        let run = Run { setting, onsets: &onsets[run.clone()], contacted: &contacted[run] };
        let direction = travel::direction(&run);
        contacts.extend((0..run.contacted.len()).map(|at| Box::new(contact(&run, at, &direction))));
    }
    let feet = (0..feet).map(|foot| foot::gait(setting, contacted, &contacts, foot)).collect();
    let session = session::gait(contacted, &contacts);
    Gait { contacts, feet, session }
}

/// What one contact of a run gave.
fn contact(run: &Run, at: usize, direction: &Measured<Vector>) -> ContactGait {
    let (setting, one) = (run.setting, &run.contacted[at]);
    let whole = one.whole();
    let path = whole.clone().and_then(|print| line::Path::new(setting, one, print));
    let initial_contact = whole.clone().and_then(|print| initial::contact(setting, one, print));
    let excursion = match (&path, &initial_contact) {
        (Ok(path), Ok(first)) => excursion::excursion(path, *first, one.side),
        (Err(refusal), _) | (_, Err(refusal)) => Err(refusal.clone()),
    };
    let steps = travel::steps(run, at, direction);
    ContactGait {
        contact_time_s: one.contact_time_s(setting),
        contact_time_within_s: one.contact_time_within_s(setting),
        impulse: one.contact_time_s(setting).map(|_| one.touch.impulse),
        initial_contact,
        phases: whole.and_then(|print| phases::phases(setting, one, print)),
        line: path.map(line::Path::line),
        excursion,
        progression_angle_deg: steps.progression_angle_deg,
        step_time_s: timing::step_time_s(run, at),
        step_length_mm: steps.step_length_mm,
        step_width_mm: steps.step_width_mm,
        stride_time_s: timing::stride_time_s(run, at),
        stride_length_mm: steps.stride_length_mm,
        stance_pct: timing::stance_pct(run, at),
        double_support_pct: timing::double_support_pct(run, at),
    }
}
