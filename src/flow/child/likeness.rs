//! Whose feet they are: the length of the prints and the load, held against what a child of the age can have and
//! against the child's own past.
//!
//! **Invariant.** A doubt is a question for a person. Nothing here says whose feet they are, and nothing is a finding
//! about a child.

use crate::analysis::result::SessionResult;
use crate::analysis::{self, Options};
use crate::base::{Date, Recording, Side, Unit};
use crate::child::{Recorded, Session, Sex};
use crate::flow::Prepared;
use crate::measure::size;
use crate::norms::{BodySize, Norms};
use crate::stats::median;
use crate::store::{Library, LibraryError, read_recording};

/// Prints of one child differ by less than this share from day to day: twice what prints on cells of 10 mm scatter.
const LENGTH_SHARE: f64 = 0.11;
/// What a child weighs on a mat differs by less than this share: a mat that is warm, a jacket.
const LOAD_SHARE: f64 = 0.4;
/// A year's growth at most, as a share: of feet at three years, and of weight.
const GROWTH: (f64, f64) = (0.08, 0.3);
/// What a print with toes that did not touch lacks at most of the foot: a print without toes is 0.82 of the foot.
const TOELESS_SHARE: f64 = 0.8;
/// A print shows toes where its length without them is at most this share of the whole.
const SHOWS_TOES_SHARE: f64 = 0.92;
/// A print is at least so much of its foot: toes end beyond their pads.
const PRINT_SHARE: f64 = 0.93;
/// Sizes of a child within so many days are of one size: feet grow a few millimetres.
const ABOUT_DAYS: i64 = 180;
/// Standard gravity, metres per square second.
const GRAVITY: f64 = 9.806_65;
/// Recordings of a child's past from which the load is read.
const LOADS: usize = 3;
/// Frames with less than this share of the highest load do not count to the load of a recording.
const LOADED_SHARE: f64 = 0.5;

/// What tells a child's feet from another's.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FeetSize {
    /// Length of the prints with toes, mean of the feet, millimetres.
    pub length_mm: Option<f64>,
    /// The same without toes.
    pub toeless_mm: Option<f64>,
    /// Load while somebody was on the mat, newtons; only of a calibrated mat.
    pub load_n: Option<f64>,
}

/// Of which the doubt is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// Length of the print, millimetres.
    Length,
    /// Load, newtons.
    Load,
}

impl Trait {
    /// A load in newtons as the mass that presses so, kilograms.
    pub fn kilograms(load_n: f64) -> f64 {
        load_n / GRAVITY
    }

    /// A value of it in words.
    pub fn shown(self, value: f64) -> String {
        match self {
            Self::Length => format!("a print of {value:.0} mm"),
            Self::Load => format!("a load of {:.0} kg", value / GRAVITY),
        }
    }
}

/// A size that no child of the age has.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct OfNoAge {
    /// Of what.
    pub of: Trait,
    /// The value, in the unit of the trait.
    pub value: f64,
    /// Smallest and largest that is believed at that age.
    pub range: (f64, f64),
    /// Age, years.
    pub age_years: f64,
}

/// A size unlike the child's other ones.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Unlike {
    /// Of what.
    pub of: Trait,
    /// The value here.
    pub value: f64,
    /// What the child had.
    pub usual: f64,
}

impl FeetSize {
    /// From the values of a recording, and the load on the mat where it is known.
    pub fn of(recorded: &Recorded, load_n: Option<f64>) -> Self {
        let mean = |key: &str| {
            let sides = [Side::Left, Side::Right].map(|side| {
                recorded.values.iter().find(|value| value.key == key && value.side == Some(side))
            });
            let found: Vec<f64> = sides.into_iter().flatten().map(|value| value.value).collect();
            (!found.is_empty()).then(|| found.iter().sum::<f64>() / found.len() as f64)
        };
        Self { length_mm: mean(size::LENGTH.key), toeless_mm: mean(size::TOELESS_LENGTH.key), load_n }
    }

    /// The medians of several.
    pub fn usual(all: &[Self]) -> Self {
        let of = |part: fn(&Self) -> Option<f64>| median(all.iter().filter_map(part));
        Self {
            length_mm: of(|size| size.length_mm),
            toeless_mm: of(|size| size.toeless_mm),
            load_n: of(|size| size.load_n),
        }
    }

    /// What no child of an age has; nothing where no table speaks of the age.
    pub fn of_no_age(&self, age_years: f64, sex: Option<Sex>, norms: &Norms) -> Vec<OfNoAge> {
        let range = |what| norms.plausible_range(what, age_years, sex);
        let mut found = Vec::new();
        if let (Some(length), Some((low, high))) = (self.length_mm, range(BodySize::FootLengthMm)) {
            // A short print may be one whose toes did not touch, where none is seen; a long one is long.
            let without_toes = self.toeless_mm.filter(|toeless| *toeless > SHOWS_TOES_SHARE * length);
            let longest_foot = length.max(without_toes.map_or(0.0, |toeless| toeless / TOELESS_SHARE));
            let (low, high) = (low * PRINT_SHARE, high);
            if longest_foot < low || length > high {
                found.push(OfNoAge { of: Trait::Length, value: length, range: (low, high), age_years });
            }
        }
        if let (Some(load), Some((low, high))) = (self.load_n, range(BodySize::BodyWeightKg)) {
            let (low, high) = (low * GRAVITY, high * GRAVITY);
            if !(low..=high).contains(&load) {
                found.push(OfNoAge { of: Trait::Load, value: load, range: (low, high), age_years });
            }
        }
        found
    }

    /// How it is unlike what the same child had `years` before; negative where that was later.
    pub fn unlike(&self, usual: &Self, years: f64) -> Option<Unlike> {
        let beyond = |value: Option<f64>, usual: Option<f64>, share: f64, growth: f64| {
            let (value, usual) = (value?, usual?);
            let grown = (1.0 + growth).powf(years.abs());
            let (shorter, longer) = if years < 0.0 { (grown, 1.0) } else { (1.0, grown) };
            let ratio = value / usual;
            let is_beyond = ratio > (1.0 + share) * longer || ratio * (1.0 + share) * shorter < 1.0;
            Some(if is_beyond { (ratio > 1.0, value, usual) } else { return None })
        };
        let length = beyond(self.length_mm, usual.length_mm, LENGTH_SHARE, GROWTH.0);
        let toeless = beyond(self.toeless_mm, usual.toeless_mm, LENGTH_SHARE, GROWTH.0);
        // Toes that did not touch shorten the one, a toe cut elsewhere moves the other; another foot moves both.
        let both = self.toeless_mm.is_some() && usual.toeless_mm.is_some();
        if let Some((longer, value, usual)) = length
            && (!both || toeless.is_some_and(|(other, ..)| other == longer))
        {
            return Some(Unlike { of: Trait::Length, value, usual });
        }
        let load = beyond(self.load_n, usual.load_n, LOAD_SHARE, GROWTH.1);
        load.map(|(_, value, usual)| Unlike { of: Trait::Load, value, usual })
    }
}

/// The load on the mat while somebody was on it, newtons: the median over the frames with at least half of the
/// highest. `None` where the mat is not calibrated or was empty.
pub(crate) fn usual_load_n(result: &SessionResult) -> Option<f64> {
    let forces = || result.total.iter().map(|frame| frame.force);
    let highest = forces().fold(0.0, f64::max);
    let loaded = forces().filter(|force| *force >= LOADED_SHARE * highest);
    (result.unit == Unit::Kpa && highest > 0.0).then(|| median(loaded)).flatten()
}

/// The same of a recording that was not analysed.
fn load_of_recording(recording: Recording) -> Option<f64> {
    let recording = recording.calibrated();
    usual_load_n(&analysis::analyse(&recording, Options::default()))
}

/// What is asked before a session is kept as a child's: what its feet do not fit, their size at this age and what the
/// library has of the child, in sentences. Nothing where all fits.
///
/// # Errors
/// When the child is not in the library, or it cannot be read.
pub fn session_doubts(
    library: &mut Library,
    prepared: &Prepared,
    norms: &Norms,
) -> Result<Vec<String>, LibraryError> {
    let Session { child, date, recordings, .. } = &prepared.session;
    let known = library.child(child)?.clone();
    let sessions = library.sessions(child)?;
    let mut past = past_sizes(&sessions);
    // Loads are not kept as numbers: a few of the newest recordings tell them.
    let kept = sessions
        .iter()
        .rev()
        .flat_map(|session| session.recordings.iter().map(move |one| (session.date, one)));
    for (date, one) in kept.filter(|(_, one)| one.poor.is_empty()).take(LOADS) {
        let path = library.recording(one);
        let load_n = path.and_then(|path| read_recording(&path).ok()).and_then(load_of_recording);
        past.push((date, FeetSize { load_n, ..FeetSize::default() }));
    }
    let mut found = Vec::new();
    for (recorded, stored) in recordings.iter().zip(&prepared.recordings) {
        let size = FeetSize::of(recorded, load_of_recording(stored.clone()));
        found.extend(doubts(&size, (known.birth.age_years(*date), known.sex), norms, &past, *date));
    }
    found.dedup();
    Ok(found)
}

/// All that does not fit of one recording.
fn doubts(
    size: &FeetSize,
    (age_years, sex): (f64, Option<Sex>),
    norms: &Norms,
    past: &[(Date, FeetSize)],
    on: Date,
) -> Vec<String> {
    let mut found: Vec<String> = size.of_no_age(age_years, sex, norms).iter().map(OfNoAge::words).collect();
    found.extend(unlike_past(size, past, on).map(|(unlike, day)| {
        format!("{}, but {} on {day}", unlike.of.shown(unlike.value), unlike.of.shown(unlike.usual))
    }));
    found
}

/// How a size is unlike a child's other ones, and of which day those are: the median of all within half a year of the
/// nearest.
pub(crate) fn unlike_past(size: &FeetSize, past: &[(Date, FeetSize)], on: Date) -> Option<(Unlike, Date)> {
    let away = |day: Date| on.days_since(day).abs();
    let nearest = past.iter().map(|(day, _)| *day).min_by_key(|day| away(*day))?;
    let about = past.iter().filter(|(day, _)| away(*day) <= away(nearest) + ABOUT_DAYS);
    let about: Vec<FeetSize> = about.map(|(_, size)| *size).collect();
    let unlike = size.unlike(&FeetSize::usual(&about), on.years_since(nearest))?;
    Some((unlike, nearest))
}

/// The sizes a child's sessions gave, as far as they are kept as numbers: lengths, no load.
pub(crate) fn past_sizes(sessions: &[Session]) -> Vec<(Date, FeetSize)> {
    let recorded = sessions.iter().flat_map(|session| {
        session.recordings.iter().filter(|one| one.poor.is_empty()).map(move |one| (session.date, one))
    });
    recorded.map(|(date, one)| (date, FeetSize::of(one, None))).collect()
}

impl OfNoAge {
    /// In words.
    pub fn words(&self) -> String {
        let (low, high) = self.range;
        let range = match self.of {
            Trait::Length => format!("{low:.0} to {high:.0} mm"),
            Trait::Load => format!("{:.0} to {:.0} kg", low / GRAVITY, high / GRAVITY),
        };
        format!("{}; at {:.1} years {range} would be plausible", self.of.shown(self.value), self.age_years)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(length: f64, toeless: f64, load: f64) -> FeetSize {
        FeetSize { length_mm: Some(length), toeless_mm: Some(toeless), load_n: Some(load) }
    }

    #[test]
    fn a_short_print_without_toes_may_be_of_a_longer_foot_and_one_with_toes_is_not() {
        let norms = Norms::shipped().unwrap();
        let of = |length: f64, toeless: f64| size(length, toeless, 170.0).of_no_age(4.7, None, &norms).len();
        assert_eq!([of(117.0, 103.6), of(117.0, 116.0), of(150.0, 125.0), of(250.0, 210.0)], [1, 0, 0, 1]);
    }

    #[test]
    fn another_foot_is_unlike_and_hidden_toes_or_a_year_are_not() {
        let usual = size(180.0, 150.0, 220.0);
        let of = |other: FeetSize, years: f64| other.unlike(&usual, years).map(|unlike| unlike.of);
        assert_eq!(of(usual, 0.0), None);
        assert_eq!(of(size(207.0, 172.5, 220.0), 0.0), Some(Trait::Length));
        assert_eq!(of(size(156.0, 130.0, 220.0), 0.0), Some(Trait::Length));
        assert_eq!(of(size(148.0, 148.0, 220.0), 0.0), None, "toes that did not touch");
        assert_eq!(of(size(181.0, 125.0, 220.0), 0.0), None, "a toe cut elsewhere");
        assert_eq!(of(size(200.0, 166.0, 280.0), 1.5), None, "growth");
        assert_eq!(of(size(162.0, 135.0, 170.0), -1.5), None, "growth, the other way round");
        assert_eq!(of(size(156.0, 130.0, 220.0), 1.5), Some(Trait::Length), "feet do not shrink");
        assert_eq!(of(size(180.0, 150.0, 400.0), 0.0), Some(Trait::Load));
        assert_eq!(of(FeetSize::default(), 0.0), None);
    }

    #[test]
    fn sizes_of_no_age_are_told_with_what_is_believed() {
        let norms = Norms::shipped().unwrap();
        let of = |size: FeetSize| size.of_no_age(10.0, None, &norms);
        assert_eq!(of(size(212.0, 175.0, 320.0)), []);
        assert_eq!(of(size(172.0, 172.0, 320.0)), [], "toes that did not touch");
        let wrong = of(size(370.0, 300.0, 7000.0));
        assert_eq!(wrong.iter().map(|one| one.of).collect::<Vec<_>>(), [Trait::Length, Trait::Load]);
        assert_eq!(wrong[0].words(), "a print of 370 mm; at 10.0 years 153 to 269 mm would be plausible");
        assert_eq!(of(size(140.0, 116.0, 320.0)).len(), 1);
    }
}
