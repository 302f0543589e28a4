//! What the cells read without load, from a recording of the empty mat.

use std::hash::{Hash as _, Hasher as _};

use super::cells::middle;
use super::offset::{Baseline, Offset, WhyUnknown};
use crate::base::{Measured, Meta, Recording};
use crate::health::Idle;

/// A recording of an empty mat, as what is to be taken off another.
#[derive(Clone, Debug, PartialEq)]
pub struct Zero {
    meta: Meta,
    levels: Vec<f64>,
}

impl Zero {
    /// From a recording of the empty mat as it was stored.
    ///
    /// # Errors
    /// When it is too short, or the mat was not empty.
    pub fn of(empty: &Recording) -> Measured<Self> {
        Ok(Self { meta: empty.meta.clone(), levels: Idle::of(empty)?.zero })
    }

    /// A number that tells one from another.
    pub fn digest(&self) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        let Meta { mat, scale, full_scale, .. } = &self.meta;
        let told = [mat.pitch_x_mm(), mat.pitch_y_mm(), scale.gain, scale.offset, full_scale.unwrap_or(0.0)];
        (mat.rows(), mat.cols(), scale.unit.label()).hash(&mut hasher);
        self.levels.iter().chain(&told).for_each(|number| number.to_bits().hash(&mut hasher));
        hasher.finish()
    }

    /// What is to be taken off a recording of this description.
    pub(crate) fn baseline(&self, meta: &Meta) -> Baseline {
        if meta.calibration.is_some() {
            return Baseline::Unknown(WhyUnknown::Calibrated);
        }
        if !self.meta.is_same_mat(meta) {
            return Baseline::Unknown(WhyUnknown::OtherMat);
        }
        let mat = &meta.mat;
        let shift = meta.scale.offset / meta.scale.gain;
        let of_existing =
            || (0..mat.cells()).filter(|&cell| mat.exists(cell)).map(|cell| self.levels[cell] + shift);
        let usual = middle(of_existing());
        let mean_square = of_existing().map(|level| (level - usual).powi(2)).sum::<f64>()
            / of_existing().count().max(1) as f64;
        Baseline::Offset(Offset {
            levels: self.levels.clone(),
            usual,
            spread: mean_square.sqrt(),
            error: 0.0,
            never_empty: vec![false; mat.cells()],
        })
    }
}
