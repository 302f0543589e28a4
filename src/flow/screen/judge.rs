//! What is to be done about each recording: from what it gave, what is told of it, and the other recordings.

use std::collections::BTreeMap;

use super::reason::{Judgement, Reason};
use super::{Measured, ScreenItem};
use crate::base::{ChildId, Date, Language, Side};
use crate::child::{Birth, KnownCondition, Session, SessionId, Sex};
use crate::flow::child::likeness::{FeetSize, unlike_past};
use crate::norms::{BodySize, Concern, Norms};
use crate::reading::{self, Amount, Band, FootReading, Reading, Rule};
use crate::report::ScreenMark;

/// What a library knows of a child that is screened.
#[derive(Clone, Debug)]
pub struct KnownChild {
    /// Month of birth.
    pub birth: Birth,
    /// Sex.
    pub sex: Option<Sex>,
    /// What is known of its feet.
    pub known: Vec<KnownCondition>,
    /// In which language to speak of it, where one is kept.
    pub language: Option<Language>,
    /// Day of the consent that holds.
    pub consent: Option<Date>,
    /// What its feet measured.
    pub past: Vec<(Date, FeetSize)>,
}

/// What is known besides the recordings.
#[derive(Debug)]
pub struct ScreenKnown<'a> {
    /// The tables.
    pub norms: &'a Norms,
    /// The day on which it is screened.
    pub today: Date,
    /// Children of a library; nothing where there is none.
    pub library: Option<&'a BTreeMap<ChildId, KnownChild>>,
    /// Whether the list says who has consented.
    pub tells_consent: bool,
}

/// A row of the results.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenRow {
    /// Name of the recording within the folder or list.
    pub name: String,
    /// Class.
    pub class: String,
    /// Whose, where it is known.
    pub child: Option<ChildId>,
    /// Age on the day of the recording, where it is known, years.
    pub age_years: Option<f64>,
    /// Sex, where it is known.
    pub sex: Option<Sex>,
    /// Day, where it is known.
    pub date: Option<Date>,
    /// What it gave.
    pub measured: Measured,
    /// The reading by age of this recording alone, where it could be read.
    pub reading: Option<Reading>,
    /// The reading of each foot by age, in words, left and right.
    pub bands: [Option<String>; 2],
    /// What was found of it.
    pub reasons: Vec<Reason>,
}

impl ScreenRow {
    /// What is to be done about it: the weightiest of its reasons.
    pub fn judgement(&self) -> Judgement {
        self.reasons.iter().map(Reason::judgement).max().unwrap_or(Judgement::Fine)
    }

    /// What is to be done about the recording, whatever it says of the child.
    pub fn judgement_of_recording(&self) -> Judgement {
        let own = self.reasons.iter().filter(|reason| !reason.is_of_child());
        own.map(Reason::judgement).max().unwrap_or(Judgement::Fine)
    }

    /// The reasons for one thing that is to be done.
    pub fn reasons_to(&self, judgement: Judgement) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(move |reason| reason.judgement() == judgement)
    }

    /// Its sign on the sheet.
    pub fn mark(&self) -> ScreenMark {
        match self.judgement() {
            Judgement::Fine => ScreenMark::Fine,
            Judgement::NotRead => ScreenMark::NotRead,
            Judgement::Look => ScreenMark::Again,
            Judgement::RecordAgain => ScreenMark::Repeat,
        }
    }

    /// A value of it.
    pub fn value(&self, key: &str, side: Option<Side>) -> Option<&crate::child::Value> {
        let values = &self.measured.recorded.as_ref()?.values;
        values.iter().find(|value| value.key == key && value.side == side)
    }
}

/// Judges every recording of a screening.
///
/// # Panics
/// When there is not one measurement for each item: a mistake of the caller.
pub fn judge(items: &[ScreenItem], measured: Vec<Measured>, known: &ScreenKnown<'_>) -> Vec<ScreenRow> {
    assert_eq!(items.len(), measured.len(), "a measurement for each item");
    let mut rows: Vec<ScreenRow> =
        items.iter().zip(measured).map(|(item, measured)| alone(item, measured, known)).collect();
    tell_doubled(&mut rows);
    tell_unlike(&mut rows, known);
    for row in &mut rows {
        read_by_age(row, known);
    }
    rows
}

/// What can be said of one recording alone.
fn alone(item: &ScreenItem, measured: Measured, known: &ScreenKnown<'_>) -> ScreenRow {
    let mut reasons = measured.reasons.clone();
    let child = item.child.clone().or_else(|| measured.child.clone());
    let of_library = child.as_ref().and_then(|child| known.library?.get(child));
    let birth = item.birth.or_else(|| of_library.map(|child| child.birth));
    if let (Some(child), Some(told), Some(of_library)) = (&child, item.birth, of_library)
        && told != of_library.birth
    {
        reasons.push(Reason::OtherBirth { child: child.clone() });
    }
    let date = item.date.or(measured.date);
    let to_come = date.filter(|date| *date > known.today);
    reasons.extend(to_come.map(|date| Reason::DayToCome { date }));
    let born = birth.zip(date).map(|(birth, on)| (birth.age_years(on), on));
    if let Some((age, date)) = born
        && age < 0.0
    {
        reasons.push(Reason::BeforeBirth { date });
    }
    let age_years = item.age_years.or(born.map(|(age, _)| age)).filter(|age| *age >= 0.0);
    let sex = item.sex.or_else(|| of_library.and_then(|child| child.sex));
    // Where nothing was measured there is nothing to be read.
    if measured.done.is_some() {
        match age_years {
            None => reasons.push(Reason::NoAge),
            Some(age) => {
                if known.norms.plausible_at(BodySize::FootLengthMm, age, sex).is_none() {
                    reasons.push(Reason::NoTable { age_years: age });
                }
                reasons
                    .extend(measured.size.of_no_age(age, sex, known.norms).into_iter().map(Reason::OfNoAge));
            }
        }
    }
    let consented = item.consent.or_else(|| of_library.and_then(|child| child.consent));
    let is_asked = known.tells_consent || known.library.is_some();
    if is_asked && consented.is_none_or(|day| date.is_some_and(|date| day > date)) {
        reasons.push(Reason::NoConsent { child: child.clone() });
    }
    ScreenRow {
        name: item.name.clone(),
        class: item.class.clone(),
        child,
        age_years,
        sex,
        date,
        measured,
        reading: None,
        bands: [None, None],
        reasons,
    }
}

/// Tells recordings that stand in it more than once.
fn tell_doubled(rows: &mut [ScreenRow]) {
    let mut same: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some(cells) = row.measured.cells {
            same.entry(cells).or_default().push(at);
        }
    }
    for group in same.into_values().filter(|group| group.len() > 1) {
        for &at in &group {
            let others = group.iter().filter(|&&other| other != at).map(|&other| rows[other].name.clone());
            let others = others.collect();
            rows[at].reasons.push(Reason::Doubled { others });
        }
    }
}

/// Tells feet that are unlike the child's other ones: in the library, and among the recordings.
fn tell_unlike(rows: &mut [ScreenRow], known: &ScreenKnown<'_>) {
    let mut of_child: BTreeMap<ChildId, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some(child) = &row.child
            && row.judgement() < Judgement::RecordAgain
        {
            of_child.entry(child.clone()).or_default().push(at);
        }
    }
    let mut found: Vec<(usize, Reason)> = Vec::new();
    for (child, own) in of_child {
        let past = known.library.and_then(|library| library.get(&child)).map_or(&[][..], |one| &one.past);
        let on = |at: usize| rows[at].date.unwrap_or(known.today);
        let size = |at: usize| rows[at].measured.size;
        // Of three recordings with another child's among them each is unlike one, that one is unlike both: it is asked
        // about. Where as many are unlike as many others, all are.
        let unlike = |one: usize, other: usize| {
            size(one).unlike(&size(other), on(one).years_since(on(other))).is_some()
        };
        let counts: Vec<usize> =
            own.iter().map(|&at| own.iter().filter(|&&other| unlike(at, other)).count()).collect();
        let most = counts.iter().copied().max().unwrap_or(0);
        for (&at, &count) in own.iter().zip(&counts) {
            let others: Vec<(Date, FeetSize)> =
                own.iter().filter(|&&other| other != at).map(|&other| (on(other), size(other))).collect();
            let among = unlike_past(&size(at), &others, on(at)).filter(|_| count == most);
            let before = unlike_past(&size(at), past, on(at));
            let among = among.map(|(unlike, _)| (unlike, None));
            let before = before.map(|(unlike, day)| (unlike, Some(day)));
            if let Some((unlike, on)) = before.or(among) {
                found.push((at, Reason::UnlikeOwn { unlike, on }));
            }
        }
    }
    for (at, reason) in found {
        rows[at].reasons.push(reason);
    }
}

/// What one recording tells at this age: never more than a wish to look again. A recording that is to be made again,
/// or of which it is asked whose it is, is not read.
fn read_by_age(row: &mut ScreenRow, known: &ScreenKnown<'_>) {
    if row.judgement() > Judgement::NotRead {
        return;
    }
    let measured = &row.measured;
    let (Some(age_years), Some((protocol, mat)), Some(recorded)) =
        (row.age_years, &measured.done, &measured.recorded)
    else {
        return;
    };
    // The reading is of one day; which one does not matter where the age is known.
    let Some(today) = row.date.or_else(|| Date::new(2000, 1, 1)) else { return };
    let Ok(child) = "screened".parse() else { return };
    let session = Session {
        id: SessionId::from_digest(0),
        child,
        date: today,
        zone: None,
        simulated: false,
        protocol: *protocol,
        mat: mat.clone(),
        recordings: vec![recorded.clone()],
    };
    let of_library = known.library.zip(row.child.as_ref()).and_then(|(library, child)| library.get(child));
    let reading = reading::read(&reading::Input {
        today,
        age_years,
        sex: row.sex,
        sessions: std::slice::from_ref(&session),
        progress: &[],
        events: &[],
        known: of_library.map_or(&[], |child| &child.known),
        norms: known.norms,
    });
    let mut found = Vec::new();
    for foot in &reading.feet {
        row.bands[usize::from(foot.side == Side::Right)] = Some(match &foot.band {
            Band::NoReading(why) => format!("{}: {why}", foot.band.said()),
            _ if foot.once.is_some() => format!("{}, in this recording", foot.band.said()),
            _ => foot.told().to_string(),
        });
        found.extend(beyond(foot));
    }
    let flags = reading.flags.iter().filter(|flag| flag.severity >= Concern::Watch);
    found.extend(flags.map(|flag| Reason::Noticed {
        pattern: flag.pattern,
        side: flag.side,
        rule: flag.rule.clone(),
    }));
    // What two sessions have to show is said with what this one does; the band of an arch is asked about by itself.
    found.extend(reading.once.iter().map(|once| Reason::Noticed {
        pattern: once.pattern,
        side: once.side,
        rule: Rule::MeasureAgain {
            measure: once.measure.key,
            name: once.measure.named(),
            value: Amount::new(once.measure, once.value),
            limit: once.cutoff.clone(),
        },
    }));
    found.dedup();
    row.reasons.extend(found);
    row.reading = Some(reading);
}

/// Why to look at a foot again: its band would be watched or asked about if a second session showed it. It is a wish to
/// measure again and no more: what a single recording gives is never said of the child.
fn beyond(foot: &FootReading) -> Option<Reason> {
    let once = foot.to_confirm()?;
    let source =
        foot.indices.iter().find_map(|index| index.against.as_ref()).map(reading::Source::of_grading);
    Some(Reason::ArchBand { side: foot.side, grade: once.grade, score: foot.score?.value, source })
}
