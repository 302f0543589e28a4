//! The child that stands on the mat.

use super::pattern::Pattern;

/// Foot lengths a simulated child can have, millimetres.
pub(super) const LENGTH_RANGE_MM: std::ops::RangeInclusive<f64> = 100.0..=350.0;
/// Body weights a simulated child can have, kilograms.
pub(super) const WEIGHT_RANGE_KG: std::ops::RangeInclusive<f64> = 5.0..=200.0;
/// Ages a simulated child can have, years.
pub(super) const AGE_RANGE_YEARS: std::ops::RangeInclusive<f64> = 0.5..=100.0;

/// Standard gravity, metres per square second.
const GRAVITY: f64 = 9.806_65;

/// Nominal growth: age in years, foot length in millimetres, weight in kilograms. Round values of
/// everyday size tables, close to the middle of either sex; not a reference of anything.
const GROWTH: [(f64, f64, f64); 12] = [
    (1.0, 120.0, 9.5),
    (2.0, 140.0, 12.0),
    (3.0, 155.0, 14.5),
    (4.0, 165.0, 16.5),
    (5.0, 175.0, 18.5),
    (6.0, 185.0, 20.5),
    (8.0, 205.0, 26.0),
    (10.0, 222.0, 32.5),
    (12.0, 238.0, 41.0),
    (14.0, 250.0, 51.0),
    (16.0, 258.0, 60.0),
    (18.0, 262.0, 66.0),
];

/// Flatness of the flattest foot there can be.
pub(super) const FLATNESS_MAX: f64 = 1.5;

/// How high the arch of a foot is.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arch {
    /// The midfoot does not touch: the print is two islands.
    VeryHigh,
    /// A thin lateral band.
    High,
    /// A band of a third to a half of the ball's width.
    Normal,
    /// A broad band.
    Low,
    /// The midfoot is nearly as wide as the ball.
    Flat,
    /// Anything between: 0 is the highest arch, 1 the flattest type; up to 1.5 the midfoot is broader
    /// still and bulges inwards.
    Level(f64),
}

/// Text that names no arch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the arch {given:?}: expected very-high, high, normal, low, flat or a number from 0 (highest) to 1 (flat) or 1.5 (bulging)"
)]
pub struct ArchError {
    given: String,
}

impl Arch {
    /// The five named types, highest arch first.
    pub const NAMED: [Self; 5] = [Self::VeryHigh, Self::High, Self::Normal, Self::Low, Self::Flat];

    /// How flat the foot is, 0 (highest arch) to 1 (the flattest type) and beyond.
    pub fn flatness(self) -> f64 {
        match self {
            Self::VeryHigh => 0.0,
            Self::High => 0.3,
            Self::Normal => 0.55,
            Self::Low => 0.75,
            Self::Flat => 1.0,
            Self::Level(level) => level,
        }
    }
}

impl std::fmt::Display for Arch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::VeryHigh => f.write_str("very-high"),
            Self::High => f.write_str("high"),
            Self::Normal => f.write_str("normal"),
            Self::Low => f.write_str("low"),
            Self::Flat => f.write_str("flat"),
            Self::Level(level) => write!(f, "{level}"),
        }
    }
}

impl std::str::FromStr for Arch {
    type Err = ArchError;
    fn from_str(text: &str) -> Result<Self, ArchError> {
        if let Some(arch) = Self::NAMED.into_iter().find(|arch| arch.to_string() == text) {
            return Ok(arch);
        }
        match text.parse::<f64>() {
            Ok(level) if (0.0..=FLATNESS_MAX).contains(&level) => Ok(Self::Level(level)),
            _ => Err(ArchError { given: text.chars().take(40).collect() }),
        }
    }
}

/// A child, as far as its soles tell.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Child {
    /// Age in years. Governs sway, the heel-heaviness of small children, their fat pad and the pace.
    pub age_years: f64,
    /// Foot length from the heel to the tip of the longest toe, millimetres.
    pub foot_length_mm: f64,
    /// Body weight, kilograms.
    pub weight_kg: f64,
    /// Arch of the left and of the right foot.
    pub arch: [Arch; 2],
    /// Free gap between the ball and the hallux as a share of foot length. Toes usually print as
    /// islands (0.04); at 0 they touch the ball, below they run into it, as in many small children.
    pub toe_gap: f64,
    /// How the left and the right foot are shaped and set down. Left out of documents where both are usual.
    #[serde(skip_serializing_if = "are_usual")]
    pub patterns: [Pattern; 2],
}

fn are_usual(patterns: &[Pattern; 2]) -> bool {
    *patterns == [Pattern::Usual; 2]
}

impl Child {
    /// A child of an age with nominal round values for foot length (120 mm at 1 year to 262 mm
    /// grown up) and weight (9.5 kg to 66 kg), left and right arch given.
    pub fn of_age(age_years: f64, arch: [Arch; 2]) -> Self {
        let (foot_length_mm, weight_kg) = nominal_size(age_years);
        Self { age_years, foot_length_mm, weight_kg, arch, toe_gap: 0.04, patterns: [Pattern::Usual; 2] }
    }

    /// The child whose nominal foot is this long, left and right arch given: the age at which it is, and the
    /// weight that goes with it. Beyond the ends of the growth table weight grows with the cube of the length.
    pub fn of_foot_length(foot_length_mm: f64, arch: [Arch; 2]) -> Self {
        let (first, last) = (GROWTH[0], GROWTH[GROWTH.len() - 1]);
        let tabled = foot_length_mm.clamp(first.1, last.1);
        let at = GROWTH.windows(2).find(|pair| tabled <= pair[1].1);
        let (a, b) = at.map_or((first, last), |pair| (pair[0], pair[1]));
        let child = Self::of_age(a.0 + (tabled - a.1) / (b.1 - a.1) * (b.0 - a.0), arch);
        let weight_kg = child.weight_kg * (foot_length_mm / tabled).powi(3);
        Self { foot_length_mm, weight_kg, ..child }
    }

    /// How much of a toddler the child still is: 1 up to 2 years, falling to 0 at 8.
    pub(super) fn youth(&self) -> f64 {
        ((8.0 - self.age_years) / 6.0).clamp(0.0, 1.0)
    }

    /// Body weight as a force, newtons.
    pub(super) fn weight_n(&self) -> f64 {
        self.weight_kg * GRAVITY
    }
}

/// Foot length (mm) and weight (kg) at an age, linear between the rows of [`GROWTH`].
fn nominal_size(age_years: f64) -> (f64, f64) {
    let (first, last) = (GROWTH[0], GROWTH[GROWTH.len() - 1]);
    let age = age_years.clamp(first.0, last.0);
    let at = GROWTH.windows(2).find(|pair| age <= pair[1].0);
    let (a, b) = at.map_or((first, last), |pair| (pair[0], pair[1]));
    let part = (age - a.0) / (b.0 - a.0);
    (a.1 + part * (b.1 - a.1), a.2 + part * (b.2 - a.2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arches_are_read_as_they_are_written() {
        for arch in Arch::NAMED {
            assert_eq!(arch.to_string().parse(), Ok(arch));
        }
        assert_eq!("0.4".parse(), Ok(Arch::Level(0.4)));
        for bad in ["", "Flat", "1.6", "nan", "flat "] {
            assert!(bad.parse::<Arch>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_child_is_as_old_as_its_feet_are_long() {
        for age in [1.0, 3.5, 9.0, 18.0] {
            let child = Child::of_age(age, [Arch::Low; 2]);
            let other = Child::of_foot_length(child.foot_length_mm, child.arch);
            assert!((other.age_years - age).abs() < 1e-9 && (other.weight_kg - child.weight_kg).abs() < 1e-9);
        }
        let tall = Child::of_foot_length(300.0, [Arch::Low; 2]);
        assert_eq!((tall.foot_length_mm, tall.age_years), (300.0, 18.0));
        assert!((90.0..110.0).contains(&tall.weight_kg));
    }

    #[test]
    fn children_grow() {
        let sizes: Vec<_> = (1..=20).map(|age| nominal_size(f64::from(age))).collect();
        assert!(sizes.windows(2).all(|pair| pair[1].0 >= pair[0].0 && pair[1].1 >= pair[0].1));
        assert_eq!(nominal_size(3.5), (160.0, 15.5));
    }
}
