//! The sessions of a child as series that may be compared: one measure, one foot, one protocol, one mat.

use super::Input;
use super::band::FootReading;
use super::occasion::{Occasion, SessionGroup, Waiting};
use super::reason::Reason;
use super::sign::Sign;
use crate::base::{Date, Interval, Measured, Side};
use crate::child::{Complaint, EventKind, KnownCondition, MatKey, Protocol, Recorded, Session};
use crate::measure::Definition;
use crate::norms::{Concern, Cutoff};
use crate::progress::Progress;
use crate::stats::{WITHIN_90, WITHIN_95, median};

/// Sessions that repeat each other lie so far apart, days.
const REPEAT_DAYS: i64 = 28;
/// A report of pain, stiffness, a limp or walking on tiptoe counts for so long, days. A design of this program.
pub(super) const REPORT_DAYS: usize = 90;
/// From a standard deviation to the smallest change that is more than measurement error, 95 %.
const CHANGE_SDS: f64 = WITHIN_95 * std::f64::consts::SQRT_2;

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

/// The sessions of one protocol on one mat, oldest first: what may stand in one series. Never empty.
#[derive(Clone, Debug)]
pub(super) struct Group<'a> {
    pub(super) protocol: Protocol,
    pub(super) mat: &'a MatKey,
    pub(super) sessions: Vec<&'a Session>,
    /// Whether it holds the newest session of its protocol.
    pub(super) newest: bool,
}

impl Group<'_> {
    fn last(&self) -> Date {
        self.sessions[self.sessions.len() - 1].date
    }

    /// As it is told.
    pub(super) fn told(&self) -> SessionGroup {
        SessionGroup {
            protocol: self.protocol,
            mat: self.mat.clone(),
            sessions: self.sessions.len(),
            first: self.sessions[0].date,
            last: self.last(),
        }
    }
}

/// Sessions in groups, that of the newest session first.
pub(super) fn groups<'a>(sessions: impl Iterator<Item = &'a Session>) -> Vec<Group<'a>> {
    let mut sessions: Vec<&Session> = sessions.collect();
    sessions.sort_by(|a, b| (b.date, &b.id).cmp(&(a.date, &a.id)));
    let mut groups: Vec<Group<'a>> = Vec::new();
    for session in sessions {
        let (protocol, mat) = (session.protocol, &session.mat);
        match groups.iter_mut().find(|group| group.protocol == protocol && group.mat == mat) {
            Some(group) => group.sessions.push(session),
            None => {
                let newest = groups.iter().all(|group| group.protocol != protocol);
                groups.push(Group { protocol, mat, sessions: vec![session], newest });
            }
        }
    }
    groups.iter_mut().for_each(|group| group.sessions.reverse());
    groups
}

/// What is known of a child as the rules look at it: of each protocol the sessions on one mat.
pub(super) struct History<'a> {
    pub(super) input: &'a Input<'a>,
    /// Day of the newest session on any mat.
    newest: Option<Date>,
    /// One of each protocol at most.
    in_view: Vec<Group<'a>>,
}

impl<'a> History<'a> {
    /// The newest mat of each protocol; of the protocol of `chosen`, its mat.
    pub(super) fn new(input: &'a Input<'a>, groups: &[Group<'a>], chosen: Option<&Group<'a>>) -> Self {
        let besides =
            |group: &&Group<'a>| group.newest && Some(group.protocol) != chosen.map(|one| one.protocol);
        let in_view = chosen.into_iter().chain(groups.iter().filter(besides)).cloned().collect();
        Self { input, newest: groups.first().map(Group::last), in_view }
    }

    /// The sessions of a protocol, oldest first.
    pub(super) fn of(&self, protocol: Protocol) -> &[&'a Session] {
        self.group(protocol).map_or(&[], |group| &group.sessions)
    }

    fn group(&self, protocol: Protocol) -> Option<&Group<'a>> {
        self.in_view.iter().find(|group| group.protocol == protocol)
    }

    /// Whether no other mat was used since for the protocol.
    pub(super) fn is_newest(&self, protocol: Protocol) -> bool {
        self.group(protocol).is_none_or(|group| group.newest)
    }

    /// Larger pitch of the mat of a protocol, millimetres.
    pub(super) fn pitch_mm(&self, protocol: Protocol) -> Option<f64> {
        Some(self.group(protocol)?.mat.pitch_mm())
    }

    pub(super) fn age_on(&self, date: Date) -> f64 {
        self.input.age_years - self.input.today.years_since(date)
    }

    /// Age in the newest session of a protocol; where there is none, on the day of the reading.
    pub(super) fn newest_age(&self, protocol: Protocol) -> f64 {
        self.group(protocol).map_or(self.input.age_years, |group| self.age_on(group.last()))
    }

    /// Whether a foot was read of a stand on the mat in view.
    pub(super) fn stood(&self, foot: &FootReading) -> bool {
        self.group(Protocol::Standing).is_some_and(|group| *group.mat == foot.on.mat)
    }

    /// Where and when something of a protocol was measured; `None` where nothing was.
    pub(super) fn occasion(&self, protocol: Protocol, date: Date) -> Option<Occasion> {
        let group = self.group(protocol)?;
        let latest = self.newest.is_none_or(|newest| date >= newest);
        Some(Occasion { date, protocol, mat: group.mat.clone(), newest_mat: group.newest, latest })
    }

    /// The values of a measure, oldest session first.
    pub(super) fn series(&self, measure: &Definition, side: Option<Side>, protocol: Protocol) -> Vec<At> {
        self.of(protocol).iter().filter_map(|session| self.at(session, measure, side)).collect()
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

    /// What progress says of a measure on the mat in view.
    pub(super) fn progress(
        &self,
        measure: &Definition,
        side: Option<Side>,
        protocol: Protocol,
    ) -> Option<&'a Progress> {
        let mat = self.group(protocol)?.mat;
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
        let from_intervals = median(halves).map(|half| CHANGE_SDS * half / WITHIN_90);
        let published = self.input.norms.minimal_detectable(measure, protocol).map(|(change, _)| change);
        [own, from_intervals, published]
            .into_iter()
            .flatten()
            .reduce(f64::max)
            .ok_or_else(|| Reason::RepeatsUnknown { measure: measure.key, name: measure.named() }.into())
    }

    /// The cut-offs that hold at the age of a value: of a severity, and on a side.
    pub(super) fn cutoff(
        &self,
        measure: &'static Definition,
        age_years: f64,
        protocol: Protocol,
        severity: Concern,
        high: bool,
    ) -> Option<&'a Cutoff> {
        self.input
            .norms
            .cutoffs_for(measure, age_years, self.input.sex, protocol)
            .find(|cutoff| cutoff.severity == severity && cutoff.beyond.is_high() == high)
    }

    /// What is known of a foot before it is measured; of several conditions the most telling.
    pub(super) fn known(&self, side: Side) -> Option<&'a KnownCondition> {
        let of_foot = self.input.known.iter().filter(|known| known.side.is_none_or(|of| of == side));
        of_foot.min_by_key(|known| known.condition)
    }

    /// When a sign was last noted, however long ago.
    pub(super) fn noted(&self, sign: Sign) -> Option<Date> {
        let events = self.input.events.iter().filter(|event| event.date <= self.input.today);
        events.filter(|event| sign.is(event.kind)).map(|event| event.date).max()
    }

    /// When it was noted within the last 90 days.
    pub(super) fn noted_lately(&self, sign: Sign) -> Option<Date> {
        self.noted(sign).filter(|date| self.input.today.days_since(*date) <= REPORT_DAYS as i64)
    }

    /// When practice was last stopped for a complaint within the last 90 days.
    pub(super) fn stopped_lately(&self, why: Complaint) -> Option<Date> {
        let days = |date: Date| self.input.today.days_since(date);
        let events = self.input.events.iter().filter(|event| event.kind == EventKind::Stopped { why });
        events.map(|event| event.date).filter(|date| (0..=REPORT_DAYS as i64).contains(&days(*date))).max()
    }

    /// The first of the signs that was noted within the last 90 days, with its day.
    pub(super) fn sign(&self) -> Option<(Sign, Date)> {
        Sign::ALL.into_iter().find_map(|sign| Some((sign, self.noted_lately(sign)?)))
    }
}

/// The recordings of a session with which nothing was wrong.
pub(super) fn good(session: &Session) -> impl Iterator<Item = &Recorded> {
    session.recordings.iter().filter(|recorded| recorded.poor.is_empty())
}

/// How often something was seen, as far as a rule asks.
pub(super) enum Seen<'s, T> {
    /// The newest session does not show it.
    Not,
    /// The newest session shows it, and that is all.
    Once(&'s T, Waiting),
    /// An earlier session shows it and the newest.
    Twice(&'s T, &'s T),
}

/// Whether something holds of the newest value and of the newest that lies four weeks before it, and of all between
/// the two.
pub(super) fn seen<T>(series: &[T], date: impl Fn(&T) -> Date, holds: impl Fn(&T) -> bool) -> Seen<'_, T> {
    let Some((last, before)) = series.split_last().filter(|(last, _)| holds(last)) else { return Seen::Not };
    let Some(at) = repeated(series, &date) else { return Seen::Once(last, Waiting::NoEarlier) };
    match before[at..].iter().rev().find(|earlier| !holds(earlier)) {
        Some(without) => Seen::Once(last, Waiting::NotOn { date: date(without) }),
        None => Seen::Twice(&before[at], last),
    }
}

/// Place of the newest value that lies four weeks before the last.
pub(super) fn repeated<T>(series: &[T], date: impl Fn(&T) -> Date) -> Option<usize> {
    let (last, before) = series.split_last()?;
    before.iter().rposition(|earlier| date(last).days_since(date(earlier)) >= REPEAT_DAYS)
}
