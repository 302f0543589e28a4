//! What a session gave, measured once.

use super::feet::put_together;
use super::gathered::Gathered;
use super::sureness::Bootstrap;
use super::understand::understand;
use crate::analysis::find::contact::Limits;
use crate::analysis::find::place;
use crate::analysis::find::segment::{self, Found, InContact};
use crate::analysis::gather::gaps::Gaps;
use crate::analysis::gather::stats::default_threshold;
use crate::analysis::load::{sway, symmetry};
use crate::analysis::memory::series::Series;
use crate::analysis::print::clean;
use crate::analysis::print::faults::{Faults, dead_cells, saturated_cells};
use crate::analysis::print::regions::Ask;
use crate::analysis::print::unsure::Unsure;
use crate::analysis::quality;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{Contact, FootResult, Posture, SessionGait, SessionResult, Task};
use crate::balance::Balance;
use crate::base::{Measured, Refusal};

/// Standard deviation of the gains of cells that nobody calibrated one by one, as a share: makers of mats state 5 %.
const GAIN_SPREAD: f64 = 0.05;
/// What is left of it after a calibration of each cell.
const CALIBRATED_GAIN_SPREAD: f64 = 0.01;

/// What the feet gave.
struct Seen {
    feet: Vec<FootResult>,
    contacts: Vec<Contact>,
    gait: Measured<SessionGait>,
    /// Seconds of quiet standing behind the pictures.
    stood_s: Option<f64>,
    /// Contacts whose prints are not measured because there are so many.
    prints_left_out: usize,
    /// How the child stood, where it was on two feet that were not flat.
    posture: Option<Posture>,
}

impl Seen {
    /// No foot, and why.
    fn nothing(refusal: Refusal) -> Self {
        let (feet, contacts) = Default::default();
        Self { feet, contacts, gait: Err(refusal), stood_s: None, prints_left_out: 0, posture: None }
    }
}

impl Gathered<'_> {
    /// The result but for what is known of each frame. With a refusal nothing is looked for. `told` hears about how much
    /// is done.
    pub(super) fn measured(
        &self,
        gaps: &Gaps,
        refusal: Option<Refusal>,
        told: &mut dyn FnMut(f64),
    ) -> SessionResult {
        let history = &self.history;
        let noise = clean::noise(&self.meta.mat, history, self.stats);
        let threshold = self.threshold(noise);
        let faults = self.faults(threshold, noise);
        let sure = clean::sure_threshold(threshold, faults.noise);
        let contact = InContact::of(&self.meta.mat, history, self.stats, sure);
        told(0.1);
        let limits = Limits::of(&contact.forces, self.meta.scale.is_calibrated());
        let found = self.found(&contact, &limits, refusal, (threshold, faults.noise));
        drop(contact);
        let seen = found.and_then(|found| self.seen(found, &faults, (threshold, sure), &limits, told));
        told(0.9);
        let (task, seen) = match seen {
            Ok((task, seen)) => (Ok(task), seen),
            Err(refusal) => (Err(refusal.clone()), Seen::nothing(refusal)),
        };
        let Seen { feet, contacts, gait, stood_s, prints_left_out, posture } = seen;
        let quality = quality::findings(&quality::Facts {
            meta: self.meta,
            history,
            gaps,
            stats: self.stats,
            baseline: self.baseline,
            threshold,
            faults: &faults,
            task: task.as_ref().ok().copied(),
            feet: &feet,
            contacts: &contacts,
            prints_left_out,
            posture,
            stood_s,
        });
        let balance = self.balance(&task, &feet, &limits);
        let symmetry = symmetry::symmetry(history, &task, &feet, &contacts);
        SessionResult {
            unit: self.meta.scale.unit,
            contact_threshold: threshold,
            frames: history.frames(),
            task,
            posture,
            feet,
            contacts,
            balance,
            gait,
            symmetry,
            quality,
            t_s: Vec::new(),
            total: Series::default(),
        }
    }

    /// Value from which a cell is in contact.
    fn threshold(&self, noise: f64) -> f64 {
        let usual = || default_threshold(&self.meta.mat, &self.meta.scale, self.stats, noise);
        self.options.contact_threshold.unwrap_or_else(usual)
    }

    fn faults(&self, threshold: f64, noise: f64) -> Faults {
        Faults {
            dead: dead_cells(self.meta, &self.history, self.stats, threshold),
            saturated: saturated_cells(self.meta, self.stats, self.baseline),
            noise,
            unsure: Unsure::of(self.meta, self.baseline),
        }
    }

    /// The places of the feet, or why there are none.
    fn found(
        &self,
        contact: &InContact<'_>,
        limits: &Limits,
        refusal: Option<Refusal>,
        (threshold, noise): (f64, f64),
    ) -> Measured<Found> {
        if let Some(refusal) = refusal.or_else(|| self.baseline.refusal(self.meta)) {
            Err(refusal)
        } else if limits.usual_load > 0.0 {
            segment::find(&self.meta.mat, contact, limits.usual_load)
        } else {
            Err(self.why_nothing(threshold, noise))
        }
    }

    /// What the feet in the places found did, and what they gave. Prints are cleaned of noise and drawn at the contact
    /// threshold. Whether there is a foot at all must be told from single frames, in which a cell is surely loaded from
    /// `sure` on.
    fn seen(
        &self,
        mut found: Found,
        faults: &Faults,
        (threshold, sure): (f64, f64),
        limits: &Limits,
        told: &mut dyn FnMut(f64),
    ) -> Measured<(Task, Seen)> {
        let (mat, history, options) = (&self.meta.mat, &self.history, self.options);
        told(0.2);
        place::measure(mat, history, &mut found.places, sure, threshold);
        told(0.4);
        let (mut scene, drafts) = understand(mat, history, found, faults, threshold, limits)?;
        told(0.6);
        scene.find_bumps(mat, threshold, options.beyond_proof);
        let ask = Ask {
            mat,
            history,
            places: &scene.places,
            threshold,
            calibrated: self.meta.scale.is_calibrated(),
            mask: options.mask,
            own: options.own_regions.as_ref(),
        };
        let gain_spread = if self.meta.calibration.is_some() { CALIBRATED_GAIN_SPREAD } else { GAIN_SPREAD };
        let bootstrap = Bootstrap { replicates: options.bootstrap, step: self.meta.scale.gain, gain_spread };
        let walking_deg = options.walking_direction_deg;
        let (feet, contacts, gait) = put_together(&ask, &scene, drafts, walking_deg, bootstrap);
        let stood_s = scene.stand.as_ref().map(|stand| stand.window.seconds);
        let prints_left_out = scene.prints_left_out();
        let posture = scene.stood.map(|stood| stood.posture);
        Ok((scene.task, Seen { feet, contacts, gait, stood_s, prints_left_out, posture }))
    }

    fn balance(&self, task: &Measured<Task>, feet: &[FootResult], limits: &Limits) -> Measured<Balance> {
        match task {
            Ok(Task::Standing) => {
                sway::balance(&self.history, feet, limits.usual_load, &self.options.balance)
            }
            Ok(_) => Err(Reason::SwayOfStand.into()),
            Err(refusal) => Err(refusal.clone()),
        }
    }
}
