//! Where the arch of a foot stands for its age.

use super::beside::Beside;
use super::grade::Grade;
use super::line::Line;
use super::occasion::{Occasion, Waiting};
use crate::base::{Interval, Judgement, Measured, Refusal, Side, kinds};
use crate::measure::Definition;
use crate::norms::{Concern, Grading};

/// What may be said of the arch.
#[derive(Clone, Debug, PartialEq)]
pub enum Band {
    /// Under three: every child's arch is still to come.
    Developing,
    /// Compared with children of the age.
    Graded(Grade),
    /// Nothing; the reason.
    NoReading(Refusal),
}

kinds! {
    /// What is said of a band, beside the words of its grade.
    pub enum BandWords {
        /// Every child's arch is still to come.
        Developing = "reading-band-developing",
        /// Nothing may be said.
        NoReading = "reading-band-no-reading",
        /// One session shows it, and no second one yet.
        SeenOnce {
            /// Its grade.
            band: Judgement,
        } = "reading-band-seen-once",
    }
}

impl Band {
    /// As it is said.
    pub fn said(&self) -> Judgement {
        match self {
            Self::Developing => Judgement::of(&BandWords::Developing),
            Self::Graded(grade) => Judgement::of(grade),
            Self::NoReading(_) => Judgement::of(&BandWords::NoReading),
        }
    }

    /// Its name in documents.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Developing => "developing",
            Self::Graded(grade) => grade.id(),
            Self::NoReading(_) => "no-reading",
        }
    }

    /// The band where there is one.
    pub fn grade(&self) -> Option<Grade> {
        match self {
            Self::Graded(grade) => Some(*grade),
            Self::Developing | Self::NoReading(_) => None,
        }
    }
}

/// One index of one foot.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexReading {
    /// Which.
    pub measure: &'static Definition,
    /// Median of the newest session.
    pub value: Measured<f64>,
    /// Where the true value lies with 90 %.
    pub interval: Option<Interval>,
    /// Recordings behind it.
    pub placements: usize,
    /// Standard deviations above the middle of the age, where it takes part in the score of the foot.
    pub score: Option<f64>,
    /// What it was held against; nothing of one that takes no part, or with a reference of children on this mat.
    pub against: Option<Grading>,
    /// Why it takes part or not.
    pub why: Refusal,
}

/// How far a foot lies from the middle of its age.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Median of the standard scores of three indices, mean of two; high where the arch is low.
    pub value: f64,
    /// Where the true one lies with 90 %, the reference taken as it is.
    pub interval: Option<Interval>,
    /// So many indices are behind it.
    pub indices: usize,
    /// Whether it is of a reference of children on this mat.
    pub own: bool,
}

/// A band that the newest session shows and no second one yet.
#[derive(Clone, Debug, PartialEq)]
pub struct SeenOnce {
    /// The band.
    pub grade: Grade,
    /// How much it would matter.
    pub level: Option<Concern>,
    /// What is missing.
    pub waiting: Waiting,
}

/// The arch of one foot.
#[derive(Clone, Debug, PartialEq)]
pub struct FootReading {
    /// Which foot.
    pub side: Side,
    /// Age it is read at: that of the session, years.
    pub age_years: f64,
    /// Which session is read, and on which mat.
    pub on: Occasion,
    /// The band that two sessions show; where none but the newest is beyond usual, its own.
    pub band: Band,
    /// How much it matters, pain and the like left aside; nothing where one session shows it, or of what is usual.
    pub level: Option<Concern>,
    /// Why; of no reading its reason.
    pub why: Refusal,
    /// How far the newest session lies from the middle of the age.
    pub score: Option<Score>,
    /// Where other sources put it.
    pub beside: Option<Beside>,
    /// What the newest session shows and no second one yet.
    pub once: Option<SeenOnce>,
    /// Index by index.
    pub indices: Vec<IndexReading>,
}

impl FootReading {
    /// Which foot, and what may be said of its arch: other patterns have flags of their own.
    pub fn line(&self) -> Line {
        Line::Foot { side: self.side, band: self.told() }
    }

    /// What may be said, and whether it was seen once only.
    pub fn told(&self) -> Judgement {
        match &self.once {
            Some(once) if self.band == Band::Graded(once.grade) => {
                Judgement::of(&BandWords::SeenOnce { band: Judgement::of(&once.grade) })
            }
            _ => self.band.said(),
        }
    }

    /// Why the band is what it is, and of which session where it is not the newest.
    pub fn reason(&self) -> Judgement {
        let why = Judgement::of(self.why.kind());
        match self.on.when() {
            Some(when) => {
                let measured = Judgement::of(&when);
                Judgement::of(&Line::WhyThen { why, measured, years: self.age_years })
            }
            None => why,
        }
    }

    /// The same of a foot that is read on another mat.
    pub fn elsewhere(&self) -> Line {
        let (newest_mat, foot) = (self.on.newest_mat, Judgement::of(&self.line()));
        Line::Elsewhere { newest_mat, foot, why: self.reason() }
    }

    /// What the newest session shows, where it would be watched or asked about if a second one showed it.
    pub fn to_confirm(&self) -> Option<&SeenOnce> {
        self.once.as_ref().filter(|once| once.level >= Some(Concern::Watch))
    }

    /// Whether its session could be read.
    pub(super) fn could_be_read(&self) -> bool {
        !matches!(self.band, Band::NoReading(_))
    }

    /// Whether a low arch was seen in repeated sessions.
    pub(super) fn is_low(&self) -> bool {
        self.level.is_some() && self.band.grade().is_some_and(Grade::is_low)
    }
}
