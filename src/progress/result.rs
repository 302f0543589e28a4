//! What the sessions of a child end in.

use super::reason::LeftOut;
use super::told::Told;
use crate::base::{Date, Interval, Measured, Side, kinds};
use crate::child::{MatKey, Protocol};
use crate::measure::Definition;

/// One session's value of one measure: the median of its placements.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Day of the session.
    pub date: Date,
    /// Age of the child on it, years.
    pub age_years: f64,
    /// Median of the good placements; of all where none is good.
    pub value: f64,
    /// Number of placements behind the value.
    pub placements: usize,
    /// Standard error of the value, in its unit; `None` where the noise is not known.
    pub error: Option<f64>,
    /// The value as a z-score, where a reference of this mat and protocol holds.
    pub z: Option<f64>,
    /// Why it does not count, where it does not: shown in grey and left out of trends and changes.
    pub left_out: Option<LeftOut>,
}

/// Where the repeatability comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum NoiseSource {
    /// Repeated placements within the child's own sessions on this mat.
    OwnRepeats {
        /// Sessions with two or more placements.
        sessions: usize,
        /// Placements in them.
        placements: usize,
    },
    /// The intervals that came with the values.
    Intervals,
    /// A published figure; its source.
    Published(String),
    /// The scatter of the sessions about their own line.
    SessionScatter {
        /// Sessions.
        sessions: usize,
        /// Placements that the middle one of them had.
        placements: usize,
    },
}

/// How much a single placement scatters although nothing has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Noise {
    /// Within-subject standard deviation of a single placement, in the unit of the measure.
    pub within_sd: f64,
    /// Where from: the larger of what was found.
    pub source: NoiseSource,
}

/// The change from the first sessions to the last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Last minus first.
    pub value: f64,
    /// Smallest change that is more than measurement error, 95 %.
    pub minimal_detectable: f64,
    /// Reliable change index: the change over its standard error.
    pub reliable_change_index: f64,
}

impl Change {
    /// Whether it is more than measurement error.
    pub fn is_real(&self) -> bool {
        self.value.abs() > self.minimal_detectable
    }
}

/// A straight line through the sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Theil-Sen slope, unit (or z, see [`Trend::in_z`]) a year.
    pub slope_per_year: f64,
    /// 90 % interval of the slope by block bootstrap.
    pub interval: Interval,
    /// Kendall's tau-b.
    pub tau: f64,
    /// Its p of no trend.
    pub p: f64,
    /// Whether it runs over z-scores, so that growth is taken out, rather than over values.
    pub in_z: bool,
    /// Change along the line from the first counted session to the last, in the unit of the line.
    pub change: f64,
    /// Smallest change between these two sessions that is more than measurement error, 95 %, in the unit of the line.
    pub minimal_detectable: f64,
    /// Value (or z) of the line on evenly spaced days from the first counted session to the last, with the 90 % band
    /// about it.
    pub line: Vec<(Date, f64, Interval)>,
}

kinds! {
    /// What may be said.
    #[derive(Copy, Eq, serde::Serialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Verdict {
        /// More than error and growth, towards the aim of this measure.
        Improving = "progress-verdict-improving",
        /// No change beyond error, with enough sessions to see one.
        Steady = "progress-verdict-steady",
        /// A fall beyond error, no faster than growth alone makes it at this age.
        Growth = "progress-verdict-growth",
        /// The first and the last session differ by more than error, and all sessions together show no course.
        Unclear = "progress-verdict-unclear",
        /// More than error, but the measure alone does not say whether that is better or worse: the child started and
        /// ended within the usual range, or nobody has shown which way is better.
        Changed = "progress-verdict-changed",
        /// More than error and growth, away from the aim.
        Declining = "progress-verdict-declining",
        /// Not enough sessions, or not enough weeks.
        TooEarly = "progress-verdict-too-early",
    }
}

impl Verdict {
    /// Whether it says that something has changed by more than error and growth.
    pub fn says_changed(self) -> bool {
        matches!(self, Self::Improving | Self::Changed | Self::Declining)
    }
}

/// One measure of one foot over the sessions of one protocol on one mat.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// Which measure.
    pub measure: &'static Definition,
    /// Of which foot.
    pub side: Option<Side>,
    /// How measured.
    pub protocol: Protocol,
    /// On what.
    pub mat: MatKey,
    /// Sessions in order of time.
    pub points: Vec<Point>,
    /// Repeatability behind errors and changes.
    pub noise: Measured<Noise>,
    /// First to last.
    pub change: Measured<Change>,
    /// The line.
    pub trend: Measured<Trend>,
    /// What may be said.
    pub verdict: Verdict,
    /// Why, in one sentence that a parent understands.
    pub sentence: Told,
    /// The figures behind it, for a therapist.
    pub details: Told,
}

/// The course beside the outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Adherence {
    /// Days on which a session was planned.
    pub planned: Vec<Date>,
    /// Days on which one was held, with the minutes practised or recorded: of what was measured the length of the
    /// recordings, of what was only practised the time practised.
    pub done: Vec<(Date, f64)>,
    /// Planned days up to today near which none was held.
    pub missed: Vec<Date>,
    /// How many of the days held stand for no planned one; none where nothing was planned.
    pub besides: usize,
}

impl Adherence {
    /// Days held that stand for a planned one.
    pub fn held(&self) -> usize {
        self.done.len().saturating_sub(self.besides)
    }

    /// Planned days on which a session can still be held.
    pub fn to_come(&self) -> usize {
        self.planned.len().saturating_sub(self.held() + self.missed.len())
    }

    /// How many days of what, the same wherever it is told; those outside the plan are none of those held.
    pub fn told(&self) -> Days {
        match self.planned.len() {
            0 => Days::Unplanned { days: self.done.len() },
            planned => Days::Planned {
                planned,
                held: self.held(),
                missed: self.missed.len(),
                to_come: self.to_come(),
                besides: self.besides,
            },
        }
    }
}

kinds! {
    /// What is told of the days of a course.
    pub enum Days {
        /// None is planned.
        Unplanned {
            /// So many had sessions.
            days: usize,
        } = "progress-days-unplanned",
        /// Some are.
        Planned {
            /// So many.
            planned: usize,
            /// Of which a session was held for so many.
            held: usize,
            /// So many were missed.
            missed: usize,
            /// So many are to come.
            to_come: usize,
            /// So many more had sessions.
            besides: usize,
        } = "progress-days-planned",
    }
}
