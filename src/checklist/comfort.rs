//! The questions before and after practice: does it hurt, and is anything wrong? What the answers stop.

use crate::base::kinds;

/// From this age on children point at faces; under it they are asked whether it hurts, years.
pub const FACES_YEARS: f64 = 5.0;
/// A face from this on stops practice: the first above a number of 3.
const STOP_FACE: u8 = 4;
/// Marks on the skin that last longer stop practice, minutes: a design of this program.
pub const SKIN_MARKS_MIN: f64 = 10.0;

/// How much it hurts, by how it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pain {
    /// A face of six: 0, 2, 4, 6, 8 or 10.
    Face(u8),
    /// A number, 0 to 10.
    Number(u8),
    /// Whether it hurts.
    Said(bool),
}

/// An answer to the pain question that is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{given:?} is no answer to whether it hurts: expected yes or no, a face (0, 2, 4, 6, 8, 10), or n and a number (n3)"
)]
pub struct PainError {
    given: String,
}

impl Pain {
    /// Whether it hurts at all.
    pub fn hurts(self) -> bool {
        match self {
            Self::Face(pain) | Self::Number(pain) => pain > 0,
            Self::Said(hurts) => hurts,
        }
    }

    /// How much, 0 to 10; nothing where it hurts and nobody said how much.
    pub fn score(self) -> Option<u8> {
        match self {
            Self::Face(pain) | Self::Number(pain) => Some(pain),
            Self::Said(hurts) => (!hurts).then_some(0),
        }
    }

    /// Why this much stops practice, where it does. Of a small child that says it hurts nobody knows how much.
    fn stop(self) -> Option<Stop> {
        let score = |pain: u8| Stop::Pain { score: pain.into() };
        match self {
            Self::Face(pain) => (pain >= STOP_FACE).then(|| score(pain)),
            Self::Number(pain) => (pain >= super::STOP_PAIN).then(|| score(pain)),
            Self::Said(hurts) => hurts.then_some(Stop::Hurts),
        }
    }
}

impl std::str::FromStr for Pain {
    type Err = PainError;

    /// `yes` or `no`; a face, `0`, `2`, `4`, `6`, `8` or `10`; or a number, `n0` to `n10`.
    fn from_str(text: &str) -> Result<Self, PainError> {
        let word = text.trim().to_lowercase();
        let number = |text: &str| text.parse::<u8>().ok().filter(|number| *number <= 10);
        let pain = match word.as_str() {
            "yes" | "y" => Some(Self::Said(true)),
            "no" => Some(Self::Said(false)),
            word => match word.strip_prefix('n') {
                Some(rest) => number(rest).map(Self::Number),
                None => number(word).filter(|face| face % 2 == 0).map(Self::Face),
            },
        };
        pain.ok_or_else(|| PainError { given: text.chars().take(40).collect() })
    }
}

/// What else can be wrong, as the child or an adult says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Complaints {
    /// Pain that was not there before.
    pub new_pain: bool,
    /// A foot is numb.
    pub numbness: bool,
    /// The child is dizzy.
    pub dizziness: bool,
    /// For how long marks have been on the skin, minutes.
    pub skin_marks_min: Option<f64>,
}

kinds! {
    /// Why practice stops.
    pub enum Stop {
        /// It hurts too much.
        Pain {
            /// How much, of 10.
            score: usize,
        } = "checklist-stop-pain",
        /// A small child says that it hurts.
        Hurts = "checklist-stop-hurts",
        /// It hurts, and did not before.
        NewPain = "checklist-stop-new-pain",
        /// A foot is numb.
        Numbness = "checklist-stop-numbness",
        /// The child is dizzy.
        Dizziness = "checklist-stop-dizziness",
        /// Marks on the skin stay.
        SkinMarks {
            /// For how long they have, minutes.
            minutes: f64,
        } = "checklist-stop-skin-marks",
    }
}

/// What stops practice, from how it hurt before it began, how it hurts now, and what else is said; nothing stops it
/// where this is empty. Before practice nothing is known of an earlier moment.
pub fn stops(before: Option<Pain>, now: Option<Pain>, said: &Complaints) -> Vec<Stop> {
    let mut stops: Vec<Stop> = now.and_then(Pain::stop).into_iter().collect();
    let began = now.is_some_and(Pain::hurts) && before.is_some_and(|before| !before.hurts());
    if said.new_pain || began {
        stops.push(Stop::NewPain);
    }
    if said.numbness {
        stops.push(Stop::Numbness);
    }
    if said.dizziness {
        stops.push(Stop::Dizziness);
    }
    // What is no number of minutes is taken for long.
    if let Some(minutes) = said.skin_marks_min.filter(|minutes| minutes.is_nan() || *minutes > SKIN_MARKS_MIN)
    {
        stops.push(Stop::SkinMarks { minutes });
    }
    stops
}

/// What was asked before and after practice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// Who answered: a role such as "parent", never a name.
    pub who: String,
    /// Whether it hurt before; nothing where it was not asked.
    pub before: Option<Pain>,
    /// Whether it hurts afterwards.
    pub after: Option<Pain>,
    /// What else was wrong.
    pub complaints: Complaints,
}

impl Asked {
    /// Why practice stops, or may not begin; nothing where nothing is wrong.
    pub fn stops(&self) -> Vec<Stop> {
        let mut found = stops(None, self.before, &Complaints::default());
        for stop in stops(self.before, self.after, &self.complaints) {
            if !found.contains(&stop) {
                found.push(stop);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pain_stops_by_how_it_was_asked() {
        let now = |text: &str| !stops(None, Some(text.parse().unwrap()), &Complaints::default()).is_empty();
        for goes_on in ["no", "0", "2", "n0", "n2"] {
            assert!(!now(goes_on), "{goes_on}");
        }
        for stops in ["yes", "4", "10", "n3", "n10"] {
            assert!(now(stops), "{stops}");
        }
        for wrong in ["3", "12", "11", "n11", "maybe", "", "-2", "n"] {
            assert!(wrong.parse::<Pain>().is_err(), "{wrong}");
        }
        assert_eq!(Pain::Said(true).score(), None);
        assert_eq!(Pain::Said(false).score(), Some(0));
    }

    #[test]
    fn new_pain_stops_however_little_it_is() {
        let ids = |before: Option<Pain>, now: Pain| -> Vec<Stop> {
            stops(before, Some(now), &Complaints::default())
        };
        assert_eq!(ids(Some(Pain::Face(0)), Pain::Face(2)), [Stop::NewPain]);
        assert_eq!(ids(Some(Pain::Said(false)), Pain::Said(true)), [Stop::Hurts, Stop::NewPain]);
        assert_eq!(ids(Some(Pain::Face(2)), Pain::Face(2)), []);
        assert_eq!(ids(None, Pain::Face(2)), [], "nobody asked before");
    }

    #[test]
    fn every_complaint_stops() {
        let said = |complaints: Complaints| stops(Some(Pain::Face(0)), Some(Pain::Face(0)), &complaints);
        let none = Complaints::default();
        assert_eq!(said(none), []);
        assert_eq!(said(Complaints { new_pain: true, ..none }), [Stop::NewPain]);
        assert_eq!(said(Complaints { numbness: true, ..none }), [Stop::Numbness]);
        assert_eq!(said(Complaints { dizziness: true, ..none }), [Stop::Dizziness]);
        assert_eq!(said(Complaints { skin_marks_min: Some(10.0), ..none }), []);
        let long = said(Complaints { skin_marks_min: Some(12.0), ..none });
        assert_eq!(long, [Stop::SkinMarks { minutes: 12.0 }]);
        assert_eq!(long[0].to_string(), "marks on the skin for 12 minutes, more than 10");
        assert_eq!(said(Complaints { skin_marks_min: Some(f64::NAN), ..none }).len(), 1);
    }
}
