//! Steps: what each contact, each foot and the session gave while stepping or walking.

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

use super::find::place::Place;
use super::find::steps::{self};
use super::find::touch::Touch;
use super::gather::history::History;
use super::result::reason::Reason;
use super::result::{ContactGait, FootGait, FrameMeasures, Missing, SessionGait};
use crate::base::{Grid, Mat, Measured, Side};
use crate::footprint::Footprint;
use crate::stats::median;

/// One contact as everything here sees it.
pub(super) struct Contacted<'a> {
    pub(super) touch: &'a Touch,
    /// Index of its foot among the feet.
    pub(super) foot: usize,
    pub(super) side: &'a Measured<Side>,
    pub(super) footprint: Measured<&'a Footprint>,
    /// Its peak picture.
    pub(super) picture: Option<&'a Grid<f64>>,
}

/// The session the contacts belong to.
pub(super) struct Setting<'a> {
    pub(super) mat: &'a Mat,
    pub(super) history: &'a History,
    pub(super) places: &'a [Place],
    pub(super) threshold: f64,
    /// Direction in which the child walked, degrees from forward to the right, where somebody said so.
    pub(super) walking_deg: Option<f64>,
    /// Whether the feet went anywhere, rather than up and down on the spot.
    pub(super) walking: bool,
}

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

/// Contacts that follow each other without a pause.
struct Run<'a> {
    setting: &'a Setting<'a>,
    contacted: &'a [Contacted<'a>],
    /// Seconds at which each touched down, between frames.
    onsets: &'a [f64],
}

/// What one contact of a run gave.
fn contact(run: &Run, at: usize, direction: &Measured<crate::base::Vector>) -> ContactGait {
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

impl Contacted<'_> {
    /// Its measures in a frame of the recording.
    fn at(&self, setting: &Setting, frame: usize) -> FrameMeasures {
        setting.places[self.touch.place].at(frame)
    }

    /// Whether this was not seen of it.
    fn misses(&self, what: Missing) -> bool {
        self.touch.missing.contains(&what)
    }

    /// Whether all of it was seen.
    fn complete(&self) -> Measured<()> {
        match self.touch.missing.first() {
            None => Ok(()),
            Some(Missing::Beginning) => Err(Reason::NoBeginning.into()),
            Some(Missing::End) => Err(Reason::NoEnd.into()),
            Some(Missing::OffMat) => Err(Reason::MayBeOffMat.into()),
            Some(Missing::Jump) => Err(Reason::Landed.into()),
        }
    }

    /// Seconds from its first frame to its last, when all of it was seen.
    fn contact_time_s(&self, setting: &Setting) -> Measured<f64> {
        self.complete()?;
        possible::contact_s(self.touch.seconds(setting.history))
    }

    /// Whether its touch-down was seen and is that of a step.
    fn touch_down_seen(&self) -> bool {
        ![Missing::Beginning, Missing::OffMat, Missing::Jump].into_iter().any(|what| self.misses(what))
    }

    /// Its print, when all of it was seen.
    fn whole(&self) -> Measured<&Footprint> {
        self.complete().and_then(|()| self.footprint.clone())
    }
}

/// The median of those that were given, or why none was.
fn median_of(values: impl IntoIterator<Item = Measured<f64>>, none: Reason) -> Measured<f64> {
    let (mut given, mut refused) = (Vec::new(), None);
    for value in values {
        match value {
            Ok(value) => given.push(value),
            Err(refusal) => refused = Some(refusal),
        }
    }
    median(given).ok_or_else(|| refused.unwrap_or_else(|| none.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_of_those_that_were_given() {
        let refused = || Err(Reason::MayBeOffMat.into());
        assert_eq!(median_of([refused(), Ok(1.0)], Reason::FewSteps), Ok(1.0));
        assert_eq!(median_of([refused()], Reason::FewSteps), refused());
        assert_eq!(median_of([], Reason::FewSteps), Err(Reason::FewSteps.into()));
    }
}
