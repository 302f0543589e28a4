//! A child's sessions to the charts of its progress.

use crate::base::{Date, Side};
use crate::child::{Child, Event, MatKey, Protocol, Session};
use crate::growth::Reference;
use crate::measure::{self, Definition};
use crate::norms::{Beyond, Cutoff, Norms, Severity, Statistic};
use crate::progress::{self, Adherence, Basis, Progress, Published, adherence};
use crate::reading::{self, Reading};
use crate::report::{CentilesAt, Guide, GuideStep, ProgressPanel, ReferenceRange};

/// Measures that are charted, the first first; those a child has not are left out.
const CHARTED: [&str; 8] = [
    "chippaux_smirak_index",
    "arch_index",
    "staheli_index",
    "modified_arch_index",
    "progression_angle_deg",
    "contact_time_asymmetry_pct",
    "left_share_median",
    "sway_velocity_mm_s",
];
/// Days before the first and after the last session for which guides and references are laid down.
const AROUND_DAYS: i64 = 400;
/// Days between two places at which they are read.
const EVERY_DAYS: i64 = 30;

/// What is known besides the child.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The tables.
    pub norms: &'a Norms,
    /// Own references.
    pub references: &'a [Reference],
    /// The day on which the page is made.
    pub today: Date,
}

/// The progress of a child.
#[derive(Clone, Debug, PartialEq)]
pub struct ChildCourse {
    /// Every measure of every protocol and mat.
    pub progress: Vec<Progress>,
    /// Protocol and mat with the most sessions, the one of the newest session among equals.
    pub main: Option<(Protocol, MatKey)>,
    /// The course beside it.
    pub adherence: Adherence,
    /// Length of the longer foot by day, millimetres.
    pub foot_length_mm: Vec<(Date, f64)>,
}

/// Judges the sessions of a child.
pub fn child_course(child: &Child, sessions: &[Session], known: &Known<'_>) -> ChildCourse {
    let published =
        |measure: &Definition, protocol: Protocol, _: &MatKey| published(known.norms, measure, protocol);
    let guide = |measure: &Definition, protocol: Protocol, age_years: f64| {
        edge(known.norms, measure, protocol, age_years, child, true).map(|(value, _)| value)
    };
    let basis = Basis { references: known.references, published: &published, guide: &guide };
    let mut lengths: Vec<(Date, f64)> = Vec::new();
    for session in sessions {
        let mine = session.recordings.iter().filter(|recorded| recorded.poor.is_empty());
        let values =
            mine.flat_map(|recorded| &recorded.values).filter(|value| value.key == measure::size::LENGTH.key);
        if let Some(longest) = values.map(|value| value.value).reduce(f64::max) {
            lengths.push((session.date, longest));
        }
    }
    lengths.sort_by_key(|(day, _)| *day);
    lengths.dedup_by_key(|(day, _)| *day);
    ChildCourse {
        progress: progress::progress(child, sessions, &basis),
        main: main(sessions),
        adherence: adherence(child.course.as_ref(), sessions, known.today),
        foot_length_mm: lengths,
    }
}

/// What may be said of a child on the day that is known, as a rule that of the newest session.
pub fn child_reading(child: &Child, sessions: &[Session], events: &[Event], known: &Known<'_>) -> Reading {
    let progress = child_course(child, sessions, known).progress;
    reading::read(&reading::Input {
        today: known.today,
        age_years: child.birth.age_years(known.today),
        sex: child.sex,
        sessions,
        progress: &progress,
        events,
        norms: known.norms,
    })
}

fn main(sessions: &[Session]) -> Option<(Protocol, MatKey)> {
    let count = |of: &Session| {
        let same = |other: &&Session| other.protocol == of.protocol && other.mat == of.mat;
        (sessions.iter().filter(same).count(), of.date)
    };
    // Sessions of one child are few hundred; what is counted twice costs nothing.
    sessions.iter().max_by_key(|of| count(of)).map(|session| (session.protocol, session.mat.clone()))
}

/// Scatter of a placement as published: from the within-person standard deviation where one is, else from the
/// smallest detectable change.
fn published(norms: &Norms, measure: &Definition, protocol: Protocol) -> Option<Published> {
    let rows = || norms.reliability.iter().filter(|row| row.measure == measure && row.protocol == protocol);
    let within = rows().filter(|row| row.statistic == Statistic::WithinSd).map(|row| (row.range.1, row));
    let (within_sd, row) = within.max_by(|a, b| a.0.total_cmp(&b.0)).or_else(|| {
        let (change, row) = norms.minimal_detectable(measure, protocol)?;
        Some((change / progress::minimal_detectable_change(1.0, 1.0), row))
    })?;
    Some(Published { within_sd, pitch_sd: None, source: row.origin.source.clone() })
}

/// The highest unremarkable value at an age, or the lowest, and who published it.
fn edge<'a>(
    norms: &'a Norms,
    measure: &Definition,
    protocol: Protocol,
    age_years: f64,
    child: &Child,
    high: bool,
) -> Option<(f64, &'a str)> {
    let rows = norms.cutoffs.iter().filter(|row| {
        row.measure == measure
            && row.protocol == protocol
            && row.beyond.is_high() == high
            && row.severity >= Severity::Watch
            && row.ages.hold(age_years)
            && (row.sex.is_none() || row.sex == child.sex)
    });
    let towards_middle = if high { 1.0 } else { -1.0 };
    let found = rows.map(|row| (row.value, row.origin.source.as_str()));
    found.min_by(|a, b| (towards_middle * a.0).total_cmp(&(towards_middle * b.0)))
}

/// The published range of a measure at an age for a FHIR reference range.
pub fn fhir_range(
    norms: &Norms,
    child: &Child,
    key: &str,
    age_years: f64,
    protocol: Protocol,
) -> Option<ReferenceRange> {
    let rows: Vec<&Cutoff> = norms.cutoffs_for(measure::find(key)?, age_years, child.sex, protocol).collect();
    let watched = || rows.iter().filter(|row| row.severity == Severity::Watch);
    // A range has its ends within it, and its ages and source: a cut-off that is remarkable itself is none of its ends,
    // and of two rows the upper speaks alone where the other is of other ages or another source.
    let high = watched().find(|row| row.beyond == Beyond::Above || row.beyond == Beyond::From);
    let low = watched().find(|row| row.beyond == Beyond::Below);
    let low = low.filter(|low| {
        high.is_none_or(|high| high.ages == low.ages && high.origin.source == low.origin.source)
    });
    let any = high.or(low)?;
    Some(ReferenceRange {
        low: low.map(|row| row.value),
        high: high.map(|row| row.value),
        ages: (any.ages.from_years, any.ages.to_years),
        source: any.origin.source.clone(),
    })
}

impl ChildCourse {
    /// The charts of a protocol and mat, of the measures asked for or of those usually charted.
    pub fn panels(
        &self,
        child: &Child,
        of: &(Protocol, MatKey),
        wanted: &[String],
        known: &Known<'_>,
    ) -> Vec<ProgressPanel<'_>> {
        let keys: Vec<&str> =
            if wanted.is_empty() { CHARTED.to_vec() } else { wanted.iter().map(String::as_str).collect() };
        let mut panels = Vec::new();
        for key in keys {
            let mut feet: Vec<&Progress> = self
                .progress
                .iter()
                .filter(|one| one.measure.key == key && one.protocol == of.0 && one.mat == of.1)
                .filter(|one| !one.points.is_empty())
                .collect();
            feet.sort_by_key(|one| one.side.map(|side| side == Side::Right));
            if let Some(first) = feet.first() {
                let guide = guide(child, first, known);
                panels.push(ProgressPanel { feet, guide });
            }
        }
        panels
    }
}

/// What a measure is held against: the own reference where it holds, else the published cut-offs by age.
fn guide(child: &Child, of: &Progress, known: &Known<'_>) -> Guide {
    let (Some(first), Some(last)) = (of.points.first(), of.points.last()) else { return Guide::None };
    let days = last.date.days_since(first.date) + 2 * AROUND_DAYS;
    let dates = (0..=days / EVERY_DAYS).filter_map(|at| first.date.plus_days(at * EVERY_DAYS - AROUND_DAYS));
    let reference = known.references.iter().find(|one| one.is_of(of.measure, of.protocol, &of.mat));
    if let Some(reference) = reference {
        let at = |date: Date| {
            let age = child.birth.age_years(date);
            let curves = reference.group(age, child.sex).ok()?.curves.at(age);
            Some(CentilesAt { date, values: [0.03, 0.25, 0.5, 0.75, 0.97].map(|share| curves.value(share)) })
        };
        let centiles: Vec<CentilesAt> = dates.clone().filter_map(at).collect();
        if !centiles.is_empty() {
            return Guide::Centiles(centiles);
        }
    }
    let line = |high: bool| {
        let mut steps: Vec<GuideStep> = Vec::new();
        for date in dates.clone() {
            let age_years = child.birth.age_years(date);
            let found = edge(known.norms, of.measure, of.protocol, age_years, child, high);
            // A lower edge of 0 is the floor of the chart.
            let Some((value, source)) = found.filter(|(value, _)| high || *value != 0.0) else { continue };
            let source = source.split(',').next().unwrap_or(source);
            match steps.last_mut().filter(|step| step.value == value && step.source == source) {
                Some(step) => step.to = date,
                None => {
                    let before = steps.last_mut().filter(|step| date.days_since(step.to) <= EVERY_DAYS);
                    if let Some(before) = before {
                        before.to = date;
                    }
                    steps.push(GuideStep { from: date, to: date, value, source: source.to_owned() });
                }
            }
        }
        steps
    };
    let lines: Vec<_> = [true, false].map(line).into_iter().filter(|steps| !steps.is_empty()).collect();
    if lines.is_empty() { Guide::None } else { Guide::Steps(lines) }
}

/// Keeps the events of a page within its sessions and the months about them: what lies years off says nothing.
pub fn events_about(events: &[&Event], sessions: &[Session]) -> Vec<Event> {
    let days = sessions.iter().map(|session| session.date);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return Vec::new() };
    let inside = |event: &&&Event| {
        event.date.days_since(first) >= -AROUND_DAYS && last.days_since(event.date) >= -AROUND_DAYS
    };
    events.iter().filter(inside).map(|event| (*event).clone()).collect()
}
