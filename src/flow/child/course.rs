//! A child's sessions to the charts of its progress.

use super::session::is_length_without_toes;
use crate::base::{Date, Judgement, Refusal, Side, kinds};
use crate::child::{Child, Event, MatKey, PractisedSession, Protocol, Session};
use crate::footprint::LENGTH_ERROR_CELLS;
use crate::growth::{CENTILE_FROM, Reference};
use crate::measure::{self, Definition};
use crate::norms::{Beyond, Concern, Cutoff, Grading, Norms, Standing, Statistic};
use crate::progress::{self, Adherence, Basis, Outside, Progress, Published, Verdict, adherence};
use crate::reading::{self, Grade, Reading, SessionGroup};
use crate::report::{
    Besides, CentilesAt, Guide, GuideKind, GuideStep, PrintLength, ProgressPanel, ReferenceRange,
};
use crate::stats::WITHIN_90;

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
    /// What the child practised.
    pub practices: &'a [PractisedSession],
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
}

/// Judges the sessions of a child.
pub fn child_course(child: &Child, sessions: &[Session], known: &Known<'_>) -> ChildCourse {
    let published =
        |measure: &Definition, protocol: Protocol, _: &MatKey| published(known.norms, measure, protocol);
    let beyond = |measure: &Definition, protocol: Protocol, age_years: f64, value: f64| {
        outside(known.norms, child, measure, protocol, age_years, value)
    };
    let basis = Basis { references: known.references, published: &published, beyond: &beyond };
    let with_toes: Vec<Session> = sessions.iter().map(lengths_with_toes).collect();
    ChildCourse {
        progress: progress::progress(child, &with_toes, &basis),
        main: main(sessions.iter()),
        adherence: adherence(child.course.as_ref(), sessions, known.practices, known.today),
    }
}

/// A session without the lengths of prints on which no toes are seen: they would look like shorter feet.
fn lengths_with_toes(session: &Session) -> Session {
    let mut session = session.clone();
    for recorded in &mut session.recordings {
        let all = std::mem::take(&mut recorded.values);
        recorded.values = all.iter().filter(|value| !is_length_without_toes(value, &all)).cloned().collect();
    }
    session
}

/// Indices whose usual range holds on a mat of any cells; none for a child of whose feet a condition is known.
fn usual<'a>(
    norms: &'a Norms,
    child: &Child,
    measure: &Definition,
    protocol: Protocol,
    age_years: f64,
) -> Option<&'a Grading> {
    let row = norms.grading_for(measure, age_years, child.sex, protocol).filter(|_| child.known.is_empty());
    row.filter(|row| row.cells_to_mm.is_none())
}

/// Where a value lies beyond what is usual at its age, or beyond a published cut-off, as a reading has it. High arches are
/// outside from where a reading would watch them.
fn outside(
    norms: &Norms,
    child: &Child,
    measure: &Definition,
    protocol: Protocol,
    age_years: f64,
    value: f64,
) -> Option<Outside> {
    if let Some(row) = usual(norms, child, measure, protocol, age_years) {
        return match Grade::of(row.z(value)) {
            grade if grade.is_low() => Some(Outside::Above),
            Grade::High97 => Some(Outside::Below),
            _ => None,
        };
    }
    let rows = norms.cutoffs.iter().filter(|row| {
        row.measure == measure
            && row.protocol == protocol
            && row.severity >= Concern::Watch
            && row.ages.hold(age_years)
            && (row.sex.is_none() || row.sex == child.sex)
    });
    let passed = rows.filter(|row| row.passed(value)).map(|row| row.beyond.is_high()).next()?;
    Some(if passed { Outside::Above } else { Outside::Below })
}

/// What may be said of a child on the day that is known, as a rule that of the newest session.
pub fn child_reading(child: &Child, sessions: &[Session], events: &[Event], known: &Known<'_>) -> Reading {
    let progress = child_course(child, sessions, known).progress;
    reading_beside(child, sessions, events, &progress, known)
}

/// The same where the progress of the child is known already.
pub fn reading_beside(
    child: &Child,
    sessions: &[Session],
    events: &[Event],
    progress: &[Progress],
    known: &Known<'_>,
) -> Reading {
    reading::read(&reading::Input {
        today: known.today,
        age_years: child.birth.age_years(known.today),
        sex: child.sex,
        sessions,
        progress,
        events,
        known: &child.known,
        norms: known.norms,
    })
}

fn main<'a>(sessions: impl Iterator<Item = &'a Session> + Clone) -> Option<(Protocol, MatKey)> {
    let count = |of: &Session| {
        let same = |other: &&Session| other.protocol == of.protocol && other.mat == of.mat;
        (sessions.clone().filter(same).count(), of.date)
    };
    // Sessions of one child are few hundred; what is counted twice costs nothing.
    sessions.clone().max_by_key(|of| count(of)).map(|session| (session.protocol, session.mat.clone()))
}

/// Protocol and mat of what a page for parents tells of change: that of most sessions of the activity whose arches stand
/// beside it (of the first foot that was read), or of all where none was read.
pub fn told_to_parents(sessions: &[Session], reading: &Reading) -> Option<(Protocol, MatKey)> {
    let read = reading.feet.first().map(|foot| foot.on.protocol);
    main(sessions.iter().filter(|session| read.is_none_or(|protocol| session.protocol == protocol)))
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

/// The highest unremarkable value at an age, or the lowest, what it is and where it comes from.
fn edge<'a>(
    norms: &'a Norms,
    measure: &Definition,
    protocol: Protocol,
    age_years: f64,
    child: &Child,
    high: bool,
) -> Option<(f64, GuideKind, Option<&'a str>)> {
    if let Some(row) = usual(norms, child, measure, protocol, age_years) {
        // The range that a reading calls usual.
        let z = if high { 1.0 } else { -1.0 };
        let source = (row.standing == Standing::Published).then_some(row.origin.source.as_str());
        return Some((row.value(z).max(0.0), GuideKind::Usual, source));
    }
    let rows = norms.cutoffs.iter().filter(|row| {
        row.measure == measure
            && row.protocol == protocol
            && row.beyond.is_high() == high
            && row.severity >= Concern::Watch
            && row.ages.hold(age_years)
            && (row.sex.is_none() || row.sex == child.sex)
    });
    let towards_middle = if high { 1.0 } else { -1.0 };
    let found = rows.map(|row| match row.origin.is_design() {
        true => (row.value, GuideKind::Own, None),
        false => (row.value, GuideKind::Limit, Some(row.origin.source.as_str())),
    });
    found.min_by(|a, b| (towards_middle * a.0).total_cmp(&(towards_middle * b.0)))
}

/// The usual or published range of a measure at an age for a FHIR reference range.
pub fn fhir_range(
    norms: &Norms,
    child: &Child,
    key: &str,
    age_years: f64,
    protocol: Protocol,
) -> Option<ReferenceRange> {
    let measure = measure::find(key)?;
    if let Some(row) = usual(norms, child, measure, protocol, age_years) {
        return Some(ReferenceRange {
            low: Some(row.value(-1.0).max(0.0)),
            high: Some(row.value(1.0)),
            ages: (row.ages.from_years, row.ages.to_years),
            source: row.origin.source.clone(),
            design: row.standing == Standing::Design,
        });
    }
    let rows: Vec<&Cutoff> = norms.cutoffs_for(measure, age_years, child.sex, protocol).collect();
    let watched = || rows.iter().filter(|row| row.severity == Concern::Watch);
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
        design: false,
    })
}

impl ChildCourse {
    /// Length of the longer print with toes by day, in sessions of a protocol and mat.
    pub fn print_lengths(&self, of: &(Protocol, MatKey)) -> Vec<PrintLength> {
        let cell_mm = of.1.pitch_mm();
        let mut lengths: Vec<PrintLength> = Vec::new();
        let mine = self
            .progress
            .iter()
            .filter(|one| *one.measure == measure::size::LENGTH && one.protocol == of.0 && one.mat == of.1);
        for point in mine.flat_map(|one| &one.points).filter(|point| point.left_out.is_none()) {
            let scatter_mm = point.error.map_or(0.0, |error| WITHIN_90 * error);
            let error_mm = scatter_mm.max(LENGTH_ERROR_CELLS * cell_mm);
            let length = PrintLength { date: point.date, length_mm: point.value, error_mm };
            match lengths.iter_mut().find(|other| other.date == point.date) {
                Some(other) if other.length_mm < length.length_mm => *other = length,
                Some(_) => {}
                None => lengths.push(length),
            }
        }
        lengths.sort_by_key(|length| length.date);
        lengths
    }

    /// What a page of one protocol and mat does not show: the other sessions, each mat for itself, with whatever changed
    /// on it. Values of two mats, or of two protocols, are not comparable.
    pub fn besides(&self, of: &(Protocol, MatKey), groups: &[SessionGroup]) -> Vec<Besides> {
        let others = groups.iter().filter(|group| (group.protocol, &group.mat) != (of.0, &of.1));
        let besides = others.map(|group| {
            let changed = |one: &&Progress| {
                CHARTED.contains(&one.measure.key)
                    && (one.protocol, &one.mat) == (group.protocol, &group.mat)
                    && !matches!(one.verdict, Verdict::Steady | Verdict::TooEarly)
            };
            let changed = self.progress.iter().filter(changed).map(|one| one.sentence.clone());
            Besides { group: group.clone(), changed: changed.collect() }
        });
        besides.collect()
    }

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

/// What a measure is held against: the own reference where it holds, else what is usual by age, or published cut-offs.
fn guide(child: &Child, of: &Progress, known: &Known<'_>) -> Guide {
    let (Some(first), Some(last)) = (of.points.first(), of.points.last()) else { return Guide::None };
    let days = last.date.days_since(first.date) + 2 * AROUND_DAYS;
    let dates = (0..=days / EVERY_DAYS).filter_map(|at| first.date.plus_days(at * EVERY_DAYS - AROUND_DAYS));
    let reference =
        known.references.iter().find(|one| progress::speaks_for(one, of.measure, of.protocol, &of.mat));
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
            let Some((value, kind, source)) = found.filter(|(value, ..)| high || *value != 0.0) else {
                continue;
            };
            let source = source.and_then(|source| source.split(',').next());
            match steps
                .last_mut()
                .filter(|step| step.value == value && step.kind == kind && step.source.as_deref() == source)
            {
                Some(step) => step.to = date,
                None => {
                    let before = steps.last_mut().filter(|step| date.days_since(step.to) <= EVERY_DAYS);
                    if let Some(before) = before {
                        before.to = date;
                    }
                    let (is_upper, source) = (high, source.map(str::to_owned));
                    steps.push(GuideStep { from: date, to: date, value, kind, is_upper, source });
                }
            }
        }
        steps
    };
    let lines: Vec<_> = [true, false].map(line).into_iter().filter(|steps| !steps.is_empty()).collect();
    if lines.is_empty() { Guide::None } else { Guide::Steps(lines) }
}

kinds! {
    /// What is to be told of an own reference beside a child's sessions.
    pub enum ReferenceUse {
        /// Values are held against it, and it has too few children of the newest session's year of age and of the sex
        /// for a centile.
        Few {
            /// So many would be enough.
            least: usize,
            /// So many it has.
            children: usize,
        } = "flow-reference-few",
        /// No session has its measure on its mat and of its kind.
        OtherSessions = "flow-reference-other-sessions",
        /// Its measure is best at one value, the same at every age, and is judged in its own unit.
        BestEven = "flow-reference-best-even",
        /// It does not speak for this age or sex.
        Refused {
            /// Why.
            why: Refusal,
        } = "flow-reference-refused",
    }
}

kinds! {
    /// The same with the reference it is of.
    pub enum OfReference {
        /// A whole sentence.
        Told {
            /// Name of its file.
            file: String,
            /// Key of its measure.
            measure: String,
            /// What is to be told.
            why: Judgement,
        } = "flow-reference",
    }
}

/// What is to be told of an own reference beside the sessions of a child; nothing of one that is used.
pub fn reference_use(child: &Child, series: &[Progress], reference: &Reference) -> Option<ReferenceUse> {
    let mine = || series.iter().filter(|one| reference.is_of(one.measure, one.protocol, &one.mat));
    let ages = mine().filter_map(|one| one.points.last()).map(|last| last.age_years);
    let Some(age) = ages.reduce(f64::max) else { return Some(ReferenceUse::OtherSessions) };
    if !mine().any(|one| progress::speaks_for(reference, one.measure, one.protocol, &one.mat)) {
        return Some(ReferenceUse::BestEven);
    }
    match reference.group(age, child.sex) {
        Err(why) => Some(ReferenceUse::Refused { why }),
        Ok(group) => {
            let children = group.by_year.get(&(age as u32)).copied().unwrap_or(0);
            (children < CENTILE_FROM).then_some(ReferenceUse::Few { least: CENTILE_FROM, children })
        }
    }
}

/// The day a reading is of: that of the newest session, or of a sign such as pain or a limp that was noted after it or where
/// nothing was measured yet.
pub fn reading_day(sessions: &[Session], events: &[Event]) -> Option<Date> {
    let measured = sessions.iter().map(|session| session.date);
    // Pain told after the newest session is not left for the next one.
    let told = events.iter().filter(|event| event.kind.is_sign()).map(|event| event.date);
    measured.chain(told).max()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::child::{Recorded, SessionId, Value};

    #[test]
    fn the_lines_of_a_chart_are_what_a_reading_calls_usual_or_limits() {
        let child = Child {
            id: "c1".parse().unwrap(),
            birth: "2016-01".parse().unwrap(),
            sex: None,
            added: "2026-01-01".parse().unwrap(),
            course: None,
            plan: Vec::new(),
            known: Vec::new(),
            language: None,
        };
        let norms = Norms::shipped().unwrap();
        let ends = |measure: &Definition, protocol: Protocol| {
            [false, true].map(|high| {
                edge(&norms, measure, protocol, 10.2, &child, high).map(|(value, kind, _)| (value, kind))
            })
        };
        let csi = &measure::footprint::CHIPPAUX_SMIRAK_INDEX;
        let row = norms.grading_for(csi, 10.2, None, Protocol::Standing).unwrap();
        let usual = [-1.0, 1.0].map(|z| Some((row.value(z), GuideKind::Usual)));
        assert_eq!(ends(csi, Protocol::Standing), usual);
        let inwards = [Some((-8.0, GuideKind::Limit)), None];
        assert_eq!(ends(&measure::gait::PROGRESSION_ANGLE, Protocol::Walking), inwards);
        let own = [0.4, 0.6].map(|value| Some((value, GuideKind::Own)));
        assert_eq!(ends(&measure::load::LEFT_SHARE_MEDIAN, Protocol::Standing), own);
    }

    #[test]
    fn a_print_without_toes_or_from_another_mat_is_no_shorter_foot() {
        let child = Child {
            id: "c1".parse().unwrap(),
            birth: "2018-05".parse().unwrap(),
            sex: None,
            added: "2026-01-01".parse().unwrap(),
            course: None,
            plan: Vec::new(),
            known: Vec::new(),
            language: None,
        };
        let mat = |um: u32| MatKey {
            device: None,
            rows: 64,
            cols: 64,
            pitch_x_um: um,
            pitch_y_um: um,
            calibrated: true,
        };
        let session = |day: u32, um: u32, left: (f64, f64), right: (f64, f64)| {
            let value = |of: &Definition, side, value| Value {
                key: of.key.to_owned(),
                side: Some(side),
                value,
                interval: None,
            };
            let feet = [(Side::Left, left), (Side::Right, right)];
            let values = feet.into_iter().flat_map(|(side, (length, toeless))| {
                [
                    value(&measure::size::LENGTH, side, length),
                    value(&measure::size::TOELESS_LENGTH, side, toeless),
                ]
            });
            Session {
                id: SessionId::from_digest(u64::from(day)),
                child: "c1".parse().unwrap(),
                date: Date::new(2026, 3, day).unwrap(),
                zone: None,
                simulated: false,
                protocol: Protocol::Standing,
                mat: mat(um),
                recordings: vec![Recorded {
                    file: None,
                    duration_s: 10.0,
                    poor: Vec::new(),
                    values: values.collect(),
                }],
            }
        };
        let sessions = [
            session(1, 5000, (174.0, 142.0), (171.0, 141.0)),
            session(8, 8000, (166.0, 140.0), (165.0, 140.0)),
            session(15, 5000, (142.0, 142.0), (172.0, 141.0)),
            session(22, 5000, (142.0, 142.0), (141.0, 141.0)),
        ];
        let norms = Norms::shipped().unwrap();
        let known =
            Known { norms: &norms, references: &[], practices: &[], today: Date::new(2026, 4, 1).unwrap() };
        let course = child_course(&child, &sessions, &known);
        let lengths = course.print_lengths(&(Protocol::Standing, mat(5000)));
        let told: Vec<_> = lengths.iter().map(|one| (one.date.day(), one.length_mm)).collect();
        assert_eq!(told, [(1, 174.0), (15, 172.0)]);
        assert!(lengths.iter().all(|one| one.error_mm >= 3.0 && one.error_mm < 10.0), "{lengths:?}");
    }
}
