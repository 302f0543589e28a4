//! Which way is better for this child, judged by where it started.

use crate::measure::{Definition, balance, footprint, load};

/// What is better, if anything is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    /// Smaller.
    Lower,
    /// Larger.
    Higher,
    /// Nearer to this value, in the unit of the measure.
    Towards(f64),
    /// Neither: the child started where children usually are, or nobody has shown which way is better.
    Neither,
}

/// Which family a measure belongs to, as far as an aim and growth go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// High where the arch is low.
    Flatness,
    /// A load that should lie on both feet alike.
    Balance,
    /// How quietly the child stands.
    Sway,
    /// Anything else.
    Other,
}

/// Where the arch is adult-like (domain notes, section 2: by 6 to 7 years), until when flatness falls by itself.
const ARCH_GROWS_TO_YEARS: f64 = 7.0;
/// The part of the load that the middle of the foot carries still falls at 10 years: by 63 % from 1.2 to 10.2 years in
/// children followed (Bosch 2010, Gait Posture 32:564), and with it an arch index weighted by load.
const LOAD_ON_ARCH_FALLS_TO_YEARS: f64 = 10.2;
/// Where standing with open eyes on firm ground is as quiet as in adults (Chitre & Writer 2016).
const SWAY_GROWS_TO_YEARS: f64 = 13.0;
/// Years under which a low arch is never judged.
const JUDGED_FROM_YEARS: f64 = 3.0;
/// A start above this z-score, the 95th centile of the reference, is where lower is better.
const HIGH_Z: f64 = crate::stats::WITHIN_90;

impl Family {
    /// The family of a measure.
    pub fn of(measure: &Definition) -> Self {
        let flatness = [
            footprint::ARCH_INDEX.key,
            footprint::MODIFIED_ARCH_INDEX.key,
            footprint::CHIPPAUX_SMIRAK_INDEX.key,
            footprint::STAHELI_INDEX.key,
        ];
        let key = measure.key;
        if flatness.contains(&key) {
            Self::Flatness
        } else if even_at(key).is_some() {
            Self::Balance
        } else if key == balance::VELOCITY.key {
            Self::Sway
        } else {
            Self::Other
        }
    }

    /// Age until which a measure falls in every growing child, years.
    pub(super) fn falls_until_years(measure: &Definition) -> Option<f64> {
        match Self::of(measure) {
            Self::Flatness if measure.key == footprint::MODIFIED_ARCH_INDEX.key => {
                Some(LOAD_ON_ARCH_FALLS_TO_YEARS)
            }
            Self::Flatness => Some(ARCH_GROWS_TO_YEARS),
            Self::Sway => Some(SWAY_GROWS_TO_YEARS),
            Self::Balance | Self::Other => None,
        }
    }
}

/// The value of a measure of load at which both feet carry alike.
fn even_at(key: &str) -> Option<f64> {
    if [load::LEFT_SHARE.key, load::RIGHT_SHARE.key, load::LEFT_SHARE_MEDIAN.key].contains(&key) {
        Some(0.5)
    } else {
        let even = [load::ROBINSON.key, load::ASYMMETRY.key, load::ANGLE.key, load::LOG_RATIO.key];
        even.contains(&key).then_some(0.0)
    }
}

/// On which side of the usual range a value lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// Above it.
    Above,
    /// Below it.
    Below,
}

/// Where the child started, or where it is now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct End {
    pub age_years: f64,
    pub value: f64,
    /// Where it lies beyond the usual range of its age.
    pub beyond: Option<Outside>,
}

impl End {
    /// A value beyond what is usual at its age, or beyond the outer 5 % of an own reference on the side that has cut-offs.
    pub(super) fn new(
        measure: &Definition,
        age_years: f64,
        value: f64,
        z: Option<f64>,
        beyond: Option<Outside>,
    ) -> Self {
        let flatness = Family::of(measure) == Family::Flatness && age_years >= JUDGED_FROM_YEARS;
        let high = flatness && z.is_some_and(|z| z > HIGH_Z);
        Self { age_years, value, beyond: beyond.or(high.then_some(Outside::Above)) }
    }
}

/// The aim (domain notes, section 2.1 and 7). For an index of flatness: lower only where the child started beyond
/// what is usual at its age or above the 95th centile of the reference; higher where the middle of the foot did not
/// touch; neither within the usual range and under three years. For loads: towards even. For sway velocity: lower,
/// the one sway measure that children repeat well. No other measure has a better side.
pub(super) fn aim(measure: &Definition, start: End) -> Aim {
    match Family::of(measure) {
        Family::Balance => even_at(measure.key).map_or(Aim::Neither, Aim::Towards),
        Family::Sway => Aim::Lower,
        Family::Flatness if start.age_years < JUDGED_FROM_YEARS => Aim::Neither,
        Family::Flatness if start.value <= 0.0 => Aim::Higher,
        Family::Flatness => match start.beyond {
            Some(Outside::Above) => Aim::Lower,
            Some(Outside::Below) => Aim::Higher,
            None => Aim::Neither,
        },
        Family::Other => Aim::Neither,
    }
}

/// How a change that is real went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Better,
    Worse,
    Neither,
}

impl Aim {
    /// Which way a real change from one value to another went; for [`Aim::Towards`] the distance has to change by
    /// more than `detectable`.
    pub(super) fn way(self, from: f64, to: f64, detectable: f64) -> Way {
        let gain = match self {
            Self::Lower => from - to,
            Self::Higher => to - from,
            Self::Towards(even) => {
                let nearer = (from - even).abs() - (to - even).abs();
                if nearer.abs() > detectable { nearer } else { 0.0 }
            }
            Self::Neither => 0.0,
        };
        match gain {
            gain if gain > 0.0 => Way::Better,
            gain if gain < 0.0 => Way::Worse,
            _ => Way::Neither,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: End = End { age_years: 8.0, value: 50.0, beyond: None };

    #[test]
    fn the_same_index_has_another_aim_from_another_start() {
        let csi = &footprint::CHIPPAUX_SMIRAK_INDEX;
        assert_eq!(aim(csi, START), Aim::Neither);
        assert_eq!(aim(csi, End { value: 65.0, beyond: Some(Outside::Above), ..START }), Aim::Lower);
        assert_eq!(aim(csi, End::new(csi, 8.0, 55.0, Some(2.0), None)), Aim::Lower);
        assert_eq!(aim(csi, End { value: 0.0, ..START }), Aim::Higher);
        assert_eq!(aim(csi, End::new(csi, 2.9, 80.0, Some(2.0), None)), Aim::Neither);
        assert_eq!(aim(&footprint::CLARKE_ANGLE, End { value: 0.0, ..START }), Aim::Neither);
    }

    #[test]
    fn a_load_is_better_nearer_to_even_from_either_side() {
        let share = aim(&load::LEFT_SHARE_MEDIAN, End { value: 0.6, ..START });
        assert_eq!(share, Aim::Towards(0.5));
        assert_eq!(share.way(0.62, 0.52, 0.05), Way::Better);
        assert_eq!(share.way(0.38, 0.48, 0.05), Way::Better);
        assert_eq!(share.way(0.5, 0.6, 0.05), Way::Worse);
        assert_eq!(share.way(0.6, 0.42, 0.05), Way::Neither);
    }
}
