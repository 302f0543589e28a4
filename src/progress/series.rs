//! The sessions of a child parted into series that may be compared, and each series judged.

use std::collections::BTreeMap;

use super::aim::{End, Family, Outside};
use super::bootstrap::spread;
use super::enough::{DAYS_MIN, SESSIONS_MIN, weeks};
use super::line::{kendall, theil_sen};
use super::noise::{Repeats, noise};
use super::reason::{LeftOut, Reason};
use super::words::{Said, say};
use super::{Change, Noise, Point, Progress, Published, Trend, minimal_detectable_change, verdict};
use crate::base::{Date, Judgement, Measured, Side};
use crate::child::{Child, MatKey, Protocol, Recorded, Session, Value};
use crate::growth::Reference;
use crate::measure::{self, Definition};
use crate::stats::median;

/// Turns a slope a day into one a year.
const DAYS_A_YEAR: f64 = 365.2425;
/// Pieces of the band about a trend.
const BAND_PIECES: i64 = 16;
/// Sessions that say where a child started and where it is now.
const START_SESSIONS: usize = 3;

/// What is known besides the sessions.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// Own references; the one of the same measure, mat and protocol is used.
    pub references: &'a [Reference],
    /// Published scatter of a placement, on a mat.
    pub published: &'a dyn Fn(&Definition, Protocol, &MatKey) -> Option<Published>,
    /// Where a value lies beyond what is usual, or a published cut-off, at an age in years.
    pub beyond: &'a dyn Fn(&Definition, Protocol, f64, f64) -> Option<Outside>,
}

impl Basis<'_> {
    /// Nothing is known.
    pub const NOTHING: Basis<'static> =
        Basis { references: &[], published: &|_, _, _| None, beyond: &|_, _, _, _| None };
}

/// Whether values of a measure, protocol and mat are held against an own reference. What is best at one value, the same
/// at every age, is not: a standard score has no such value.
pub fn speaks_for(reference: &Reference, measure: &Definition, protocol: Protocol, mat: &MatKey) -> bool {
    reference.is_of(measure, protocol, mat) && Family::of(measure) != Family::Balance
}

/// What makes values comparable.
type SeriesKey = (&'static str, Option<Side>, Protocol, MatKey);

/// The sessions of a child, parted by measure, foot, protocol and mat, never mixed, and each part judged; in that
/// order. Sessions of other children and values whose key is not in the catalogue are no part of it.
pub fn progress(child: &Child, sessions: &[Session], basis: &Basis<'_>) -> Vec<Progress> {
    let mut series: BTreeMap<SeriesKey, (&'static Definition, Vec<&Session>)> = BTreeMap::new();
    for session in sessions.iter().filter(|session| session.child == child.id) {
        let mut seen: Vec<(&str, Option<Side>)> = Vec::new();
        for value in session.recordings.iter().flat_map(|recorded| &recorded.values) {
            if seen.contains(&(value.key.as_str(), value.side)) {
                continue;
            }
            seen.push((&value.key, value.side));
            if let Some(measure) = measure::find(&value.key) {
                let key = (measure.key, value.side, session.protocol, session.mat.clone());
                series.entry(key).or_insert_with(|| (measure, Vec::new())).1.push(session);
            }
        }
    }
    series
        .into_iter()
        .map(|((_, side, protocol, mat), (measure, mut sessions))| {
            sessions.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
            judge(child, measure, side, protocol, mat, &sessions, basis)
        })
        .collect()
}

fn judge(
    child: &Child,
    measure: &'static Definition,
    side: Option<Side>,
    protocol: Protocol,
    mat: MatKey,
    sessions: &[&Session],
    basis: &Basis<'_>,
) -> Progress {
    let reference = basis.references.iter().find(|reference| speaks_for(reference, measure, protocol, &mat));
    let z_of = |age: f64, value: f64| reference.and_then(|reference| reference.z(age, child.sex, value).ok());
    let (mut points, mut repeats) = (Vec::new(), Vec::new());
    for session in sessions {
        let (point, values) = point(child, session, measure, side, &z_of);
        if point.left_out.is_none() {
            repeats.push(Repeats {
                day: session.date.days_since(sessions[0].date) as f64,
                values: values.iter().map(|value| value.value).collect(),
                half_widths: values
                    .iter()
                    .filter_map(|value| value.interval.map(|interval| interval.half_width()))
                    .collect(),
            });
        }
        points.push(point);
    }
    let counted: Vec<usize> = (0..points.len()).filter(|&at| points[at].left_out.is_none()).collect();
    let days = match (counted.first(), counted.last()) {
        (Some(&first), Some(&last)) => points[last].date.days_since(points[first].date),
        _ => 0,
    };
    let enough = counted.len() >= SESSIONS_MIN && days >= DAYS_MIN;
    let noise = noise(&repeats, (basis.published)(measure, protocol, &mat).as_ref(), enough);
    if let Ok(noise) = &noise {
        points.iter_mut().for_each(|point| point.error = Some(noise.error(point.placements)));
    }
    let counted: Vec<&Point> = counted.into_iter().map(|at| &points[at]).collect();
    let change = change(&counted, &noise);
    let trend = trend(&counted, &noise, enough, &z_of);

    let beyond = |age_years: f64, value: f64| (basis.beyond)(measure, protocol, age_years, value);
    let ends = ends(measure, &counted, &beyond);
    let found = match (ends, &trend) {
        (Some(ends), Ok(trend)) => verdict::of(measure, ends, &counted, trend, &change),
        _ => verdict::Found::TOO_EARLY,
    };
    let said =
        Said { measure, side, counted: &counted, days, noise: &noise, change: &change, trend: &trend, found };
    let (sentence, details) = say(&said);
    Progress {
        measure,
        side,
        protocol,
        mat,
        noise,
        change,
        trend,
        verdict: found.verdict,
        sentence,
        details,
        points,
    }
}

/// Where a child started and where it is now: the middle of a few sessions at either end.
fn ends(
    measure: &Definition,
    counted: &[&Point],
    beyond: &dyn Fn(f64, f64) -> Option<Outside>,
) -> Option<(End, End)> {
    let end_of = |some: &[&Point], at: &Point| {
        let z = some.iter().map(|point| point.z).collect::<Option<Vec<f64>>>().and_then(median);
        let value = median(some.iter().map(|point| point.value)).unwrap_or(at.value);
        End::new(measure, at.age_years, value, z, beyond(at.age_years, value))
    };
    let few = START_SESSIONS.min(counted.len());
    let (first, last) = counted.first().zip(counted.last())?;
    Some((end_of(&counted[..few], first), end_of(&counted[counted.len() - few..], last)))
}

/// A session's point, with the placements behind it.
fn point<'a>(
    child: &Child,
    session: &'a Session,
    measure: &Definition,
    side: Option<Side>,
    z_of: &dyn Fn(f64, f64) -> Option<f64>,
) -> (Point, Vec<&'a Value>) {
    let values = |good: bool| -> Vec<&'a Value> {
        let recordings = session.recordings.iter().filter(|recorded| !good || recorded.poor.is_empty());
        let mine = |value: &&Value| value.key == measure.key && value.side == side && value.value.is_finite();
        recordings.flat_map(|recorded| &recorded.values).filter(mine).collect()
    };
    let good = values(true);
    let age_years = child.birth.age_years(session.date);
    let mut left_out = None;
    let values = if good.is_empty() {
        left_out = Some(LeftOut::Poor { why: reasons(&session.recordings) });
        values(false)
    } else {
        good
    };
    if age_years < 0.0 {
        left_out = Some(LeftOut::BeforeBirth);
    }
    let value = median(values.iter().map(|value| value.value));
    if value.is_none() {
        left_out = Some(LeftOut::NoNumber);
    }
    let value = value.unwrap_or(0.0);
    let z = left_out.is_none().then(|| z_of(age_years, value)).flatten();
    let placements = values.len().max(1);
    (Point { date: session.date, age_years, value, placements, error: None, z, left_out }, values)
}

/// Why none of the recordings counts, each reason once.
fn reasons(recordings: &[Recorded]) -> Vec<Judgement> {
    let mut reasons: Vec<&Judgement> = Vec::new();
    for reason in recordings.iter().flat_map(|recorded| &recorded.poor) {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons.into_iter().cloned().collect()
}

fn change(counted: &[&Point], noise: &Measured<Noise>) -> Measured<Change> {
    let noise = noise.as_ref().map_err(Clone::clone)?;
    let [first, .., last] = counted else {
        return Err(Reason::NoSecondSession.into());
    };
    let error = |point: &Point| noise.error(point.placements);
    let value = last.value - first.value;
    let together = error(first).hypot(error(last));
    if together == 0.0 {
        return Err(Reason::NoScatter.into());
    }
    Ok(Change {
        value,
        minimal_detectable: minimal_detectable_change(error(first), error(last)),
        reliable_change_index: value / together,
    })
}

fn trend(
    counted: &[&Point],
    noise: &Measured<Noise>,
    enough: bool,
    z_of: &dyn Fn(f64, f64) -> Option<f64>,
) -> Measured<Trend> {
    if !enough {
        return Err(Reason::NoTrendYet { sessions: SESSIONS_MIN, weeks: weeks(DAYS_MIN) }.into());
    }
    let noise = noise.as_ref().map_err(Clone::clone)?;
    let (first, last) = (counted[0], counted[counted.len() - 1]);
    let z: Option<Vec<f64>> = counted.iter().map(|point| point.z).collect();
    let in_z = z.is_some();
    let y = z.unwrap_or_else(|| counted.iter().map(|point| point.value).collect());
    let x: Vec<f64> = counted.iter().map(|point| point.date.days_since(first.date) as f64).collect();

    // The error of a point in the unit of the line.
    let error = |point: &Point| {
        let raw = noise.error(point.placements);
        if !in_z {
            return raw;
        }
        let at = |value: f64| z_of(point.age_years, value).or(point.z).unwrap_or(0.0);
        0.5 * (at(point.value + raw) - at((point.value - raw).max(0.0))).abs()
    };
    let errors: Vec<f64> = counted.iter().map(|point| error(point)).collect();
    let size = (errors.iter().map(|error| error * error).sum::<f64>() / errors.len() as f64).sqrt();
    let line = theil_sen(&x, &y, &mut Vec::new()).ok_or(Reason::OneDay)?;
    let spread = spread(&x, &y, line, size);

    let days = last.date.days_since(first.date);
    let places: Vec<Date> =
        (0..=BAND_PIECES).filter_map(|at| first.date.plus_days(days * at / BAND_PIECES)).collect();
    let on_line = |date: Date| {
        let x = date.days_since(first.date) as f64;
        (date, line.at(x), spread.band(x))
    };
    let mut yearly = spread.slope;
    yearly.low *= DAYS_A_YEAR;
    yearly.high *= DAYS_A_YEAR;
    let rank = kendall(&x, &y);
    Ok(Trend {
        slope_per_year: line.slope * DAYS_A_YEAR,
        interval: yearly,
        tau: rank.map_or(0.0, |rank| rank.tau),
        p: rank.map_or(1.0, |rank| rank.p),
        in_z,
        change: line.slope * days as f64,
        minimal_detectable: minimal_detectable_change(errors[0], errors[errors.len() - 1]),
        line: places.into_iter().map(on_line).collect(),
    })
}
