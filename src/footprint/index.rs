//! The footprint indices: each a number from the outline of the print or from its load.

mod thirds;

use super::marks::Mark;
use super::{Footprint, RegionLoad};
use crate::base::{Measured, Refusal};
use crate::measure::{Definition, footprint as defined};

pub use thirds::areas_mm2;

/// One of the indices of a footprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FootprintIndex {
    /// Cavanagh and Rodgers' arch index.
    ArchIndex,
    /// The modified, pressure-weighted arch index.
    ModifiedArchIndex,
}

impl FootprintIndex {
    /// All of them; each stands at the place of its number.
    pub const ALL: [Self; 2] = [Self::ArchIndex, Self::ModifiedArchIndex];

    /// What it is.
    pub fn definition(self) -> &'static Definition {
        match self {
            Self::ArchIndex => &defined::ARCH_INDEX,
            Self::ModifiedArchIndex => &defined::MODIFIED_ARCH_INDEX,
        }
    }

    /// Least and greatest value it can have.
    pub fn range(self) -> (f64, f64) {
        match self {
            Self::ArchIndex | Self::ModifiedArchIndex => (0.0, 1.0),
        }
    }

    /// The elements of its construction on a print.
    pub fn marks(self, print: &Footprint) -> Measured<Vec<Mark>> {
        Ok(match self {
            Self::ArchIndex | Self::ModifiedArchIndex => thirds::marks(print),
        })
    }

    fn value(self, print: &Footprint, load: &Measured<RegionLoad>) -> Measured<f64> {
        match self {
            Self::ArchIndex => areas_mm2(print).map(thirds::arch_index),
            Self::ModifiedArchIndex => {
                load.as_ref().map_err(Clone::clone).and_then(thirds::modified_arch_index)
            }
        }
    }
}

/// Every index of one print.
#[derive(Clone, Debug, PartialEq)]
pub struct Indices([Measured<f64>; FootprintIndex::ALL.len()]);

impl Indices {
    /// The indices of a print and its load.
    pub fn of(print: &Footprint, load: &Measured<RegionLoad>) -> Self {
        Self(FootprintIndex::ALL.map(|index| index.value(print, load)))
    }

    /// None of them, all for the same reason.
    pub fn refused(refusal: &Refusal) -> Self {
        Self(FootprintIndex::ALL.map(|_| Err(refusal.clone())))
    }

    /// One of them.
    pub fn get(&self, index: FootprintIndex) -> &Measured<f64> {
        &self.0[index as usize]
    }

    /// Takes back those that were given.
    pub fn refuse(&mut self, refusal: &Refusal) {
        self.0.iter_mut().filter(|value| value.is_ok()).for_each(|value| *value = Err(refusal.clone()));
    }
}
