//! What each region of a foot bears, and when.

use crate::base::{Interval, Measured, Refusal};
use crate::footprint::{Mask, Region};
use crate::measure::{Definition, region as defined};

/// One measure of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RegionMeasure {
    /// Peak pressure.
    Peak,
    /// Mean pressure.
    Mean,
    /// Highest mean pressure.
    MaxMean,
    /// Highest force.
    MaxForce,
    /// The same as a share of the foot's.
    MaxForceShare,
    /// Contact area.
    Area,
    /// The same as a share of the foot's.
    AreaShare,
    /// Contact time.
    Time,
    /// The same as a share of the foot's.
    TimeShare,
    /// Pressure-time integral of the peak curve.
    PressureIntegralPeak,
    /// Pressure-time integral, mean over the cells.
    PressureIntegralMean,
    /// Force-time integral.
    ForceIntegral,
    /// The same as a share of the foot's.
    ForceIntegralShare,
    /// When the pressure is highest.
    PeakInstant,
    /// Loading rate.
    LoadingRate,
}

impl RegionMeasure {
    /// Whether it is a share of something, 1 at most.
    pub fn is_share(self) -> bool {
        matches!(
            self,
            Self::MaxForceShare
                | Self::AreaShare
                | Self::TimeShare
                | Self::ForceIntegralShare
                | Self::PeakInstant
        )
    }

    /// All of them; each stands at the place of its number.
    pub const ALL: [Self; 15] = [
        Self::Peak,
        Self::Mean,
        Self::MaxMean,
        Self::MaxForce,
        Self::MaxForceShare,
        Self::Area,
        Self::AreaShare,
        Self::Time,
        Self::TimeShare,
        Self::PressureIntegralPeak,
        Self::PressureIntegralMean,
        Self::ForceIntegral,
        Self::ForceIntegralShare,
        Self::PeakInstant,
        Self::LoadingRate,
    ];

    /// What it is.
    pub fn definition(self) -> &'static Definition {
        defined::ALL[self as usize]
    }

    /// Whether it is a pressure or a force, which a recording without calibration cannot give.
    pub fn needs_calibration(self) -> bool {
        matches!(
            self,
            Self::Peak
                | Self::Mean
                | Self::MaxMean
                | Self::MaxForce
                | Self::PressureIntegralPeak
                | Self::PressureIntegralMean
                | Self::ForceIntegral
                | Self::LoadingRate
        )
    }

    /// Whether it is given for a region that hardly touched the mat as well: shares and areas are, so that
    /// they sum to the whole foot.
    pub(crate) fn of_unloaded(self) -> bool {
        matches!(
            self,
            Self::MaxForce
                | Self::MaxForceShare
                | Self::Area
                | Self::AreaShare
                | Self::ForceIntegral
                | Self::ForceIntegralShare
        )
    }

    /// Whether it speaks of the course of a stance, which a stand does not have.
    pub(crate) fn needs_stance(self) -> bool {
        matches!(self, Self::PeakInstant | Self::LoadingRate)
    }
}

/// Which region: one of an automatic mask, or a number of the user's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RegionName {
    /// Of an automatic mask.
    Foot(Mask, Region),
    /// Of the user's mask.
    User(u16),
}

/// One region of one foot.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegionResult {
    /// Which.
    pub name: RegionName,
    /// Number of contacts in which it was loaded: two cells in contact at the same time or 2 % of the foot's force-time
    /// integral. Refused where what bears little cannot be told from what bears nothing.
    pub contacts: Measured<usize>,
    /// The measures in the order of [`RegionMeasure::ALL`]. Standing: over the stable window. Taking steps:
    /// the median over the complete contacts.
    pub values: Vec<Measured<f64>>,
    /// Intervals of the values, in the same order: of those that the empty readings of the mat may move by more than 3 %.
    pub intervals: Vec<Option<Interval>>,
}

impl RegionResult {
    /// One of its measures.
    pub fn get(&self, measure: RegionMeasure) -> &Measured<f64> {
        &self.values[measure as usize]
    }

    /// Where one of its measures lies, if it is unsure by more than 3 %.
    pub fn interval(&self, measure: RegionMeasure) -> Option<Interval> {
        self.intervals[measure as usize]
    }

    /// Whether it was loaded in at least one contact, as far as that can be told.
    pub fn is_loaded(&self) -> Measured<bool> {
        self.contacts.clone().map(|contacts| contacts > 0)
    }

    /// Refuses all that is told of it.
    pub(crate) fn refuse(&mut self, refusal: &Refusal) {
        self.contacts = Err(refusal.clone());
        self.values.iter_mut().for_each(|value| *value = Err(refusal.clone()));
        self.intervals.fill(None);
    }
}
