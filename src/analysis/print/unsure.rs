//! Feet on cells that were never seen empty, or whose empty reading wavers, on a mat whose cells each read something else
//! without load.
//!
//! What such a cell bears is its reading less what the others read without load on average: off by as much as those
//! differ, in every frame alike. The sum over a foot hardly notices, the load of one toe does, and whether an arch
//! notices hangs on the arch. So all is measured again on cells that are off by chance, and each measure is judged by
//! how far that moves it.

pub(in crate::analysis) mod judge;

use rand::{RngExt as _, SeedableRng as _};
use rand_distr::StandardNormal;
use rand_pcg::Pcg64;

use crate::analysis::gather::baseline::Baseline;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{ContactGait, FootGait, FootResult, SessionResult};
use crate::base::{Grid, Measured, Meta, Refusal};

/// How often all is measured again: a spread that is seen in eight is less than half the true one in one of fifty.
const AGAIN: u64 = 8;
/// The cells are drawn this many times as far off as they may be. What turns on a hair, such as a border between toes or which
/// of two similar moments is the peak, would otherwise seldom show in eight draws.
const BOLD: f64 = 2.0;
/// Where a session is too long to be measured again, cells may be off by this share of the contact threshold: of
/// simulated stands no part of a foot was off by more than 3 % then.
const TOO_LONG: f64 = 0.03;
/// Up to this share of the loaded cells of a foot are a few.
const FEW: f64 = 0.03;
/// Where so many standard deviations reach the contact threshold, cells at the border of a foot that stands still pass for
/// empty ones that read much: where it ends, and what it bears, cannot be told.
const HIDES: f64 = 3.5;
/// Where so many standard deviations reach the contact threshold, a toe that seems to bear nothing may bear something:
/// its few cells are hardly in contact as it is. At 4 some simulated ones did.
const BEARS: f64 = 10.0;

/// Cells whose reading without load is that of the others.
#[derive(Clone, Debug, Default)]
pub(in crate::analysis) struct Unsure {
    /// Which; none on a mat that was zeroed.
    cells: Vec<bool>,
    /// Standard deviation of what the others read without load, in the unit of the recording.
    sd: f64,
    /// How surely the level of the others is known, in the same.
    error: f64,
    unit: &'static str,
}

impl Unsure {
    /// Those of a mat.
    pub(in crate::analysis) fn of(meta: &Meta, baseline: &Baseline) -> Self {
        baseline.offset().map_or_else(Self::default, |offset| Self {
            cells: offset.never_empty.clone(),
            sd: meta.scale.gain * offset.spread,
            error: meta.scale.gain * offset.error,
            unit: meta.scale.unit.label(),
        })
    }

    /// Whether a picture may look otherwise: where some of them lie under it, and where the cells waver, which hides a
    /// little of what those read that were seen empty too.
    pub(in crate::analysis) fn may_change(&self, picture: &Grid<f64>) -> bool {
        self.error > 0.0 || self.lie_under(picture)
    }

    /// Whether some of them lie under a picture.
    pub(in crate::analysis) fn lie_under(&self, picture: &Grid<f64>) -> bool {
        let mut loaded = picture.values().iter().zip(&self.cells).filter(|(value, _)| **value > 0.0);
        self.sd > 0.0 && loaded.any(|(_, unsure)| *unsure)
    }

    /// Whether so many of them lie under a picture that what it looks like hangs on them. Of a few, as under a foot that
    /// comes and goes, the measurements on cells that are off by chance tell all.
    pub(in crate::analysis) fn bear(&self, picture: &Grid<f64>) -> bool {
        let loaded = picture.values().iter().zip(&self.cells).filter(|(value, _)| **value > 0.0);
        let (all, unsure) =
            loaded.fold((0, 0), |(all, unsure), (_, cell)| (all + 1, unsure + u32::from(*cell)));
        self.sd > 0.0 && f64::from(unsure) > FEW * f64::from(all)
    }

    /// By how much the cells of the mat may read too little: some times by chance.
    pub(in crate::analysis) fn draws(&self) -> impl Iterator<Item = Vec<f64>> + '_ {
        (0..AGAIN).map(|seed| {
            let mut rng = Pcg64::seed_from_u64(seed);
            let mut off = |sd: f64| sd * rng.sample::<f64, _>(StandardNormal);
            self.cells.iter().map(|&unsure| off(BOLD * if unsure { self.sd } else { self.error })).collect()
        })
    }

    /// Whether a loaded cell at the border may pass for an empty one: where a foot ends cannot be told then.
    pub(in crate::analysis) fn hides_contact(&self, threshold: f64) -> bool {
        HIDES * self.sd > threshold
    }

    /// Whether a part of a foot that seems to bear nothing may bear something.
    pub(super) fn hides_load(&self, threshold: f64) -> bool {
        BEARS * self.sd > threshold
    }

    /// Refuses what hangs on single cells, and what the feet bear, where some stand on many of them.
    pub(in crate::analysis) fn leave_out(&self, result: &mut SessionResult) {
        let refusal = self.refusal();
        let mut any = false;
        for foot in result.feet.iter_mut().filter(|foot| self.bear(&foot.print.picture)) {
            any = true;
            leave_out_of(foot, &refusal);
        }
        if any {
            leave_out_forces(result, &refusal);
        }
    }

    /// The same and all of single steps but their times, of a session that is too long to be measured again, where cells are
    /// off by enough to matter.
    pub(in crate::analysis) fn leave_out_of_long(&self, result: &mut SessionResult) {
        let under = result.feet.iter().any(|foot| self.lie_under(&foot.print.picture));
        if (if under { self.sd } else { self.error }) > TOO_LONG * result.contact_threshold {
            self.leave_out(result);
            self.leave_out_steps(result);
        }
    }

    /// Refuses all but times, where the same steps are not even found again.
    pub(in crate::analysis) fn leave_out_unlike(&self, result: &mut SessionResult) {
        let refusal = self.refusal();
        result.feet.iter_mut().for_each(|foot| leave_out_of(foot, &refusal));
        self.leave_out_steps(result);
    }

    fn leave_out_steps(&self, result: &mut SessionResult) {
        let refusal = self.refusal();
        for contact in &mut result.contacts {
            if let Ok(gait) = &mut contact.gait {
                leave_out_of_contact(gait, &refusal);
            }
        }
        for foot in &mut result.feet {
            if let Ok(gait) = &mut foot.gait {
                leave_out_of_steps(gait, &refusal);
            }
        }
        leave_out_forces(result, &refusal);
    }

    /// Why a measure is not given.
    pub(in crate::analysis) fn refusal(&self) -> Refusal {
        Reason::NotZeroed { spread: self.sd, unit: self.unit }.into()
    }
}

/// Refuses all of a foot that hangs on single cells.
fn leave_out_of(foot: &mut FootResult, refusal: &Refusal) {
    foot.spread = Err(refusal.clone());
    foot.region_load = Err(refusal.clone());
    foot.region_borders = Err(refusal.clone());
    for region in &mut foot.regions {
        region.refuse(refusal);
    }
    foot.shape = Err(refusal.clone());
    foot.footprint = Err(refusal.clone());
    foot.toe_reading = Err(refusal.clone());
    foot.thirds_mm2 = Err(refusal.clone());
    foot.contact_area_mm2 = Err(refusal.clone());
    foot.peak = Err(refusal.clone());
    for index in &mut foot.indices {
        index.value = Err(refusal.clone());
        index.interval = Err(refusal.clone());
        index.parts = Err(refusal.clone());
    }
}

/// Refuses what the feet and their contacts bear.
fn leave_out_forces(result: &mut SessionResult, refusal: &Refusal) {
    for contact in &mut result.contacts {
        contact.peak_force = Err(refusal.clone());
        if let Ok(gait) = &mut contact.gait {
            gait.impulse = Err(refusal.clone());
        }
    }
    for foot in &mut result.feet {
        foot.load_share = Err(refusal.clone());
        if let Ok(gait) = &mut foot.gait {
            refuse([&mut gait.peak_force, &mut gait.impulse], refusal);
        }
    }
    let symmetry = &mut result.symmetry;
    let shares = [
        &mut symmetry.left_share,
        &mut symmetry.left_share_median,
        &mut symmetry.robinson_pct,
        &mut symmetry.asymmetry_pct,
        &mut symmetry.angle_pct,
        &mut symmetry.log_ratio,
    ];
    refuse(shares, refusal);
}

/// Refuses some numbers.
fn refuse<'a>(measured: impl IntoIterator<Item = &'a mut Measured<f64>>, refusal: &Refusal) {
    measured.into_iter().for_each(|value| *value = Err(refusal.clone()));
}

/// Refuses all of a contact but its times, which hang on the first and the last cell in contact, and its forces.
fn leave_out_of_contact(gait: &mut ContactGait, refusal: &Refusal) {
    gait.phases = Err(refusal.clone());
    gait.line = Err(refusal.clone());
    gait.excursion = Err(refusal.clone());
    let measured = [
        &mut gait.progression_angle_deg,
        &mut gait.step_length_mm,
        &mut gait.step_width_mm,
        &mut gait.stride_length_mm,
    ];
    refuse(measured, refusal);
}

/// The same of the steps of a foot.
fn leave_out_of_steps(gait: &mut FootGait, refusal: &Refusal) {
    gait.phases = Err(refusal.clone());
    let measured = [
        &mut gait.path_mm,
        &mut gait.velocity_mm_s,
        &mut gait.cpei_pct,
        &mut gait.progression_angle_deg,
        &mut gait.step_length_mm,
        &mut gait.step_width_mm,
        &mut gait.stride_length_mm,
    ];
    refuse(measured, refusal);
}
