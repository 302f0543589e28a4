//! The bands of an arch, and what each may say at an age.
//!
//! Where the bands end is a published fact as well as the normal law: beyond one standard deviation lay 15 to 20 of 100
//! children (Leung 2005) and 14 and 12 (arch height, n = 3532), beyond two 1.6 to 4.8 (Kenis 2019) and 3 and 1.8.

use super::rules::{DEVELOPING_YEARS, GROWN_YEARS, WIDE_YEARS};
use crate::base::{Argument, ToArgument, kinds};
use crate::norms::Concern;

/// Where the bands begin, standard deviations from the middle.
pub(super) const BEYOND_85: f64 = 1.0;
pub(super) const BEYOND_97: f64 = 2.0;

kinds! {
    /// How an arch compares with those of children of the age, the highest first.
    #[derive(Copy, Eq, PartialOrd, Ord, serde::Serialize)]
    pub enum Grade {
        /// Higher than about 97 of 100, or the midfoot does not touch.
        #[serde(rename = "high-97")]
        High97 = "reading-grade-high-97",
        /// Higher than about 85 of 100.
        #[serde(rename = "high-85")]
        High85 = "reading-grade-high-85",
        /// Usual for the age.
        #[serde(rename = "usual")]
        Usual = "reading-grade-usual",
        /// Lower than about 85 of 100.
        #[serde(rename = "low-85")]
        Low85 = "reading-grade-low-85",
        /// Lower than about 97 of 100.
        #[serde(rename = "low-97")]
        Low97 = "reading-grade-low-97",
    }
}

impl Grade {
    /// Every band, the highest arches first.
    pub const BANDS: [Self; 5] = [Self::High97, Self::High85, Self::Usual, Self::Low85, Self::Low97];

    /// The band of a score: standard deviations above the middle of the age, high where the arch is low.
    pub fn of(score: f64) -> Self {
        match score {
            score if score >= BEYOND_97 => Self::Low97,
            score if score >= BEYOND_85 => Self::Low85,
            score if score <= -BEYOND_97 => Self::High97,
            score if score <= -BEYOND_85 => Self::High85,
            _ => Self::Usual,
        }
    }

    /// Its name in documents.
    pub fn id(self) -> &'static str {
        match self {
            Self::High97 => "high-97",
            Self::High85 => "high-85",
            Self::Usual => "usual",
            Self::Low85 => "low-85",
            Self::Low97 => "low-97",
        }
    }

    /// Whether the arch is lower than usual.
    pub fn is_low(self) -> bool {
        self > Self::Usual
    }

    /// Whether the arch is higher than usual.
    pub fn is_high(self) -> bool {
        self < Self::Usual
    }

    /// Whether it is as far from usual as another band, or farther, to the same side.
    pub(super) fn reaches(self, other: Self) -> bool {
        if other.is_high() { self <= other } else { self >= other }
    }

    /// The bands from this one towards usual, which is none of them.
    pub(super) fn milder(self) -> impl Iterator<Item = Self> {
        let all: &[Self] = match self {
            Self::High97 => &[Self::High97, Self::High85],
            Self::High85 => &[Self::High85],
            Self::Usual => &[],
            Self::Low85 => &[Self::Low85],
            Self::Low97 => &[Self::Low97, Self::Low85],
        };
        all.iter().copied()
    }

    /// What it may say at an age where two sessions show it; nothing under three years and of what is usual.
    pub fn level(self, age_years: f64) -> Option<Concern> {
        if age_years < DEVELOPING_YEARS {
            return None;
        }
        match self {
            Self::Usual => None,
            Self::Low85 | Self::High85 => Some(Concern::Info),
            Self::Low97 if age_years < WIDE_YEARS => Some(Concern::Watch),
            Self::Low97 => Some(Concern::Ask),
            Self::High97 if age_years < GROWN_YEARS => Some(Concern::Info),
            Self::High97 => Some(Concern::Watch),
        }
    }
}

impl ToArgument for Grade {
    fn to_argument(&self) -> Argument {
        Argument::Text(self.id().to_owned())
    }
}
