//! Feet on cells that were never seen empty, on a mat whose cells each read something else without load.
//!
//! What such a cell bears is its reading less what the others read without load on average: off by as much as those
//! differ, in every frame alike. The sum over a foot hardly notices, the load of one toe does. How much may be
//! off was tried on simulated stands; see `tests/noise/baseline.rs`.

use super::baseline::Baseline;
use super::result::FootResult;
use crate::base::{Grid, Meta, Refusal};

/// Shares of the contact threshold by which cells may be off for the loads of parts of a foot, for what comes from its
/// shape, and for its share of the load.
const PARTS: f64 = 0.03;
const SHAPE: f64 = 0.1;
const SHARE: f64 = 0.3;

/// Cells whose reading without load is that of the others.
#[derive(Clone, Debug, Default)]
pub(super) struct Unsure {
    /// Which; none on a mat that was zeroed.
    cells: Vec<bool>,
    /// Standard deviation of what the others read without load, in the unit of the recording.
    sd: f64,
    unit: &'static str,
}

impl Unsure {
    /// Those of a mat.
    pub(super) fn of(meta: &Meta, baseline: &Baseline) -> Self {
        baseline.offset().map_or_else(Self::default, |offset| Self {
            cells: offset.never_empty.clone(),
            sd: meta.scale.gain * offset.spread,
            unit: meta.scale.unit.label(),
        })
    }

    /// How far the cells of a picture are off what they bear, as a root mean square: of those seen empty nothing.
    pub(super) fn under(&self, picture: &Grid<f64>) -> f64 {
        let loaded = || picture.values().iter().zip(&self.cells).filter(|(value, _)| **value > 0.0);
        let unsure = loaded().filter(|(_, unsure)| **unsure).count();
        if unsure == 0 { 0.0 } else { self.sd * (unsure as f64 / loaded().count() as f64).sqrt() }
    }

    /// Refuses what is too unsure of each foot; returns why the load is not shared out between them, if it is not.
    pub(super) fn leave_out(&self, feet: &mut [FootResult], threshold: f64) -> Option<Refusal> {
        let mut unshared = None;
        for foot in feet {
            let sd = self.under(&foot.print.picture);
            let over = |share: f64| sd > share * threshold;
            if over(PARTS) {
                let refusal = self.refusal();
                leave_out_of(foot, &refusal, over(SHAPE));
                if over(SHARE) {
                    foot.load_share = Err(refusal.clone());
                    unshared = Some(refusal);
                }
            }
        }
        unshared
    }

    fn refusal(&self) -> Refusal {
        let digits = if self.sd < 0.95 { 2 } else { usize::from(self.sd < 9.5) };
        Refusal::new(format!(
            "the mat was not zeroed, its cells read {:.digits$} {} more or less without load, and those under this foot \
             were never seen empty: record a moment of the empty mat, or give a recording of it with --zero",
            self.sd, self.unit
        ))
    }
}

/// Refuses the loads of the parts of a foot, and what comes from its shape.
fn leave_out_of(foot: &mut FootResult, refusal: &Refusal, shape: bool) {
    foot.spread = Err(refusal.clone());
    foot.region_load = Err(refusal.clone());
    foot.region_borders = Err(refusal.clone());
    foot.regions.clear();
    if shape {
        foot.shape = Err(refusal.clone());
        foot.footprint = Err(refusal.clone());
        foot.thirds_mm2 = Err(refusal.clone());
        foot.contact_area_mm2 = Err(refusal.clone());
        foot.peak = Err(refusal.clone());
        for index in &mut foot.indices {
            index.value = Err(refusal.clone());
            index.interval = Err(refusal.clone());
            index.parts = Err(refusal.clone());
        }
    }
}
