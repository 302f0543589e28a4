//! The sessions of a child as series that may be compared: one measure, one foot, one protocol, one mat.

use super::Input;
use crate::base::{Date, Interval, Measured, Refusal, Side, median};
use crate::child::{EventKind, MatKey, Protocol, Recorded, Session};
use crate::measure::Definition;
use crate::norms::{Cutoff, Severity};
use crate::progress::Progress;

/// Sessions that repeat each other lie so far apart, days.
pub(super) const REPEAT_DAYS: i64 = 28;
/// A report of pain or stiffness counts for so long, days. A design of this program.
const REPORT_DAYS: i64 = 90;
/// From a 90 % interval's half width to a standard deviation, and from that to the smallest change that is more
/// than error, 95 %.
const INTERVAL_SDS: f64 = 1.645;
const CHANGE_SDS: f64 = 1.96 * std::f64::consts::SQRT_2;

/// One session's value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct At {
    pub(super) date: Date,
    pub(super) age_years: f64,
    pub(super) value: f64,
    pub(super) interval: Option<Interval>,
    /// Recordings behind it.
    pub(super) placements: usize,
}

/// All that is known of a child.
pub(super) struct History<'a> {
    pub(super) input: &'a Input<'a>,
    /// Of each protocol those on the mat of its newest session, oldest first.
    sessions: Vec<&'a Session>,
}

impl<'a> History<'a> {
    pub(super) fn new(input: &'a Input<'a>) -> Self {
        let mut sessions: Vec<&Session> = input
            .sessions
            .iter()
            .filter(|session| session.date <= input.today && good(session).next().is_some())
            .collect();
        sessions.sort_by_key(|session| session.date);
        let newest: Vec<(Protocol, &MatKey)> =
            sessions.iter().rev().map(|session| (session.protocol, &session.mat)).collect();
        sessions.retain(|session| {
            newest.iter().find(|(protocol, _)| *protocol == session.protocol).map(|found| found.1)
                == Some(&session.mat)
        });
        Self { input, sessions }
    }

    pub(super) fn count(&self) -> usize {
        self.sessions.len()
    }

    pub(super) fn newest_protocol(&self) -> Option<Protocol> {
        self.sessions.last().map(|session| session.protocol)
    }

    pub(super) fn of(&self, protocol: Protocol) -> impl Iterator<Item = &'a Session> + '_ {
        self.sessions.iter().copied().filter(move |session| session.protocol == protocol)
    }

    /// Larger pitch of the mat of a protocol, millimetres.
    pub(super) fn pitch_mm(&self, protocol: Protocol) -> Option<f64> {
        let mat = &self.of(protocol).last()?.mat;
        Some(f64::from(mat.pitch_x_um.max(mat.pitch_y_um)) / 1000.0)
    }

    pub(super) fn age_on(&self, date: Date) -> f64 {
        self.input.age_years - self.input.today.years_since(date)
    }

    /// The values of a measure, oldest session first.
    pub(super) fn series(&self, measure: &Definition, side: Option<Side>, protocol: Protocol) -> Vec<At> {
        self.of(protocol).filter_map(|session| self.at(session, measure, side)).collect()
    }

    /// The median of a session's good recordings. Its interval is the middle one of theirs, not a narrower one:
    /// much of it is the mat's own and does not average out.
    pub(super) fn at(&self, session: &Session, measure: &Definition, side: Option<Side>) -> Option<At> {
        let values: Vec<_> = good(session)
            .filter_map(|recorded| {
                recorded.values.iter().find(|value| value.key == measure.key && value.side == side)
            })
            .collect();
        let value = median(values.iter().map(|value| value.value))?;
        let reach = |of: &dyn Fn(f64, Interval) -> f64| {
            median(values.iter().filter_map(|value| Some(of(value.value, value.interval?))))
        };
        let interval = reach(&|value, interval| value - interval.low)
            .zip(reach(&|value, interval| interval.high - value))
            .map(|(down, up)| Interval { low: value - down, high: value + up });
        Some(At {
            date: session.date,
            age_years: self.age_on(session.date),
            value,
            interval,
            placements: values.len(),
        })
    }

    /// What progress says of a measure on the mat in use.
    pub(super) fn progress(
        &self,
        measure: &Definition,
        side: Option<Side>,
        protocol: Protocol,
    ) -> Option<&'a Progress> {
        let mat = &self.of(protocol).last()?.mat;
        self.input.progress.iter().find(|progress| {
            progress.measure == measure
                && progress.side == side
                && progress.protocol == protocol
                && progress.mat == *mat
        })
    }

    /// Smallest change of a measure that is more than error: the largest that the child's own repeats, the
    /// intervals of its values and the published figures give.
    pub(super) fn minimal_detectable(
        &self,
        measure: &Definition,
        side: Option<Side>,
        protocol: Protocol,
    ) -> Measured<f64> {
        let own = self
            .progress(measure, side, protocol)
            .and_then(|progress| progress.noise.as_ref().ok())
            .map(|noise| CHANGE_SDS * noise.within_sd);
        let series = self.series(measure, side, protocol);
        let halves = series.iter().filter_map(|at| at.interval.map(|interval| interval.half_width()));
        let from_intervals = median(halves).map(|half| CHANGE_SDS * half / INTERVAL_SDS);
        let published = self.input.norms.minimal_detectable(measure, protocol).map(|(change, _)| change);
        [own, from_intervals, published]
            .into_iter()
            .flatten()
            .reduce(f64::max)
            .ok_or_else(|| Refusal::new(format!("how well the {} repeats is not known", measure.name)))
    }

    /// The cut-offs that hold at the age of a value: of a severity, and on a side.
    pub(super) fn cutoff(
        &self,
        measure: &'static Definition,
        age_years: f64,
        protocol: Protocol,
        severity: Severity,
        high: bool,
    ) -> Option<&'a Cutoff> {
        self.input
            .norms
            .cutoffs_for(measure, age_years, self.input.sex, protocol)
            .find(|cutoff| cutoff.severity == severity && cutoff.beyond.is_high() == high)
    }

    /// The newest report of pain that counts.
    pub(super) fn pain(&self) -> Option<Date> {
        self.reported(|kind| matches!(kind, EventKind::Pain { score } if score.is_none_or(|score| score > 0)))
    }

    /// The newest report of stiffness that counts.
    pub(super) fn stiffness(&self) -> Option<Date> {
        self.reported(|kind| matches!(kind, EventKind::Stiffness))
    }

    fn reported(&self, counts: impl Fn(&EventKind) -> bool) -> Option<Date> {
        let recent = |date: Date| (0..=REPORT_DAYS).contains(&self.input.today.days_since(date));
        self.input
            .events
            .iter()
            .filter(|event| recent(event.date) && counts(&event.kind))
            .map(|event| event.date)
            .max()
    }
}

/// The recordings of a session with which nothing was wrong.
pub(super) fn good(session: &Session) -> impl Iterator<Item = &Recorded> {
    session.recordings.iter().filter(|recorded| recorded.poor.is_empty())
}

/// The newest of some values and the newest before it that lies four weeks back, when something holds of both.
pub(super) fn twice<T>(
    series: &[T],
    date: impl Fn(&T) -> Date,
    holds: impl Fn(&T) -> bool,
) -> Option<(&T, &T)> {
    let (last, before) = series.split_last()?;
    let apart = |earlier: &&T| date(last).days_since(date(earlier)) >= REPEAT_DAYS && holds(earlier);
    holds(last).then(|| before.iter().rev().find(apart).map(|earlier| (earlier, last))).flatten()
}
