//! The verdict in words: one sentence for a parent, and the figures for a therapist.

use super::aim::Family;
use super::enough::{DAYS_MIN, SESSIONS_MIN, weeks};
use super::told::{Part, Told};
use super::verdict::Found;
use super::{Change, Noise, NoiseSource, Point, Progress, Trend, Verdict};
use crate::base::{Judgement, Measured, Side};
use crate::measure::{Definition, LEAST_P};

/// What there is to say something about.
pub(super) struct Said<'a> {
    pub measure: &'static Definition,
    pub side: Option<Side>,
    pub counted: &'a [&'a Point],
    pub days: i64,
    pub noise: &'a Measured<Noise>,
    pub change: &'a Measured<Change>,
    pub trend: &'a Measured<Trend>,
    pub found: Found,
}

/// The parent's sentence and the therapist's.
pub(super) fn say(said: &Said<'_>) -> (Told, Told) {
    (for_parents(said), for_therapists(said))
}

/// What a parent is told of the series of one measure, each sentence once: where it is too early for all of them for the
/// same reason, that is told of both feet together.
pub fn sentences(series: &[&Progress]) -> Vec<Told> {
    let mut told: Vec<Told> = match together(series) {
        Some(one) => vec![one],
        None => series.iter().map(|one| one.sentence.clone()).collect(),
    };
    told.dedup();
    told
}

fn together(series: &[&Progress]) -> Option<Told> {
    let [first, rest @ ..] = series else { return None };
    let Told::TooEarly { missing, apart, .. } = &first.sentence else { return None };
    let same = |one: &&Progress| {
        let reason = match &one.sentence {
            Told::TooEarly { missing, apart, .. } => Some((missing, apart)),
            _ => None,
        };
        one.measure == first.measure && reason == Some((missing, apart))
    };
    let what = Judgement::of(&subject(first.measure, None));
    (!rest.is_empty() && rest.iter().all(same)).then(|| Told::TooEarly {
        what,
        missing: missing.clone(),
        apart: *apart,
    })
}

fn for_parents(said: &Said<'_>) -> Told {
    let family = Family::of(said.measure);
    let what = Judgement::of(&subject(said.measure, said.side));
    let moved = Judgement::of(&moved(family, said));
    match said.found.verdict {
        Verdict::TooEarly => Told::TooEarly {
            what,
            missing: Judgement::of(&missing(said)),
            apart: said.change.as_ref().is_ok_and(Change::is_real),
        },
        Verdict::Growth => Told::Growth { what, of: if family == Family::Sway { "sway" } else { "print" } },
        Verdict::Unclear => Told::Unclear { what },
        Verdict::Steady => Told::Steady { what },
        Verdict::Improving => Told::Improving { what, moved },
        Verdict::Declining if said.found.crossed => Told::Crossed { what, moved },
        Verdict::Declining => Told::Declining { what, moved },
        Verdict::Changed => Told::Changed { what, moved },
    }
}

fn subject(measure: &Definition, side: Option<Side>) -> Part {
    match Family::of(measure) {
        Family::Flatness => Part::Arch { side },
        Family::Balance => Part::Weight,
        Family::Sway => Part::Standing,
        Family::Other => Part::Measure { side, name: measure.named() },
    }
}

/// Which way it went.
fn moved(family: Family, said: &Said<'_>) -> Part {
    let rises = said.trend.as_ref().is_ok_and(|trend| trend.change > 0.0);
    match (family, rises) {
        (Family::Flatness, true) => Part::TouchesMore,
        (Family::Flatness, false) => Part::TouchesLess,
        (Family::Balance, _) => match said.found.verdict {
            Verdict::Improving => Part::MoreEven,
            Verdict::Declining => Part::LessEven,
            _ => Part::WeightMoved,
        },
        (Family::Sway, true) => Part::MovesMore,
        (Family::Sway, false) => Part::MovesLess,
        (Family::Other, true) => Part::WentUp,
        (Family::Other, false) => Part::WentDown,
    }
}

/// What is missing before more can be said.
fn missing(said: &Said<'_>) -> Part {
    let sessions = said.counted.len();
    if sessions >= SESSIONS_MIN && said.days >= DAYS_MIN {
        return Part::ScatterMissing;
    }
    Part::SessionsMissing {
        sessions,
        weeks: weeks(said.days),
        least_sessions: SESSIONS_MIN,
        least_weeks: weeks(DAYS_MIN),
    }
}

fn for_therapists(said: &Said<'_>) -> Told {
    let Definition { unit, decimals, .. } = *said.measure;
    let unit = Some(unit).filter(|unit| !unit.is_empty());
    let noise = match said.noise {
        Ok(noise) => {
            let from = match noise.source.clone() {
                NoiseSource::OwnRepeats { sessions, placements } => {
                    Part::OfPlacements { placements, sessions }
                }
                NoiseSource::Intervals => Part::OfIntervals,
                NoiseSource::Published(source) => Part::OfPublication { source },
                NoiseSource::SessionScatter { sessions, .. } => Part::OfSessions { sessions },
            };
            Judgement::of(&Part::Scatter { sd: noise.within_sd, unit, decimals, from: Judgement::of(&from) })
        }
        Err(refusal) => Judgement::of(refusal.kind()),
    };
    let trend = match said.trend {
        Ok(trend) => {
            let (unit, decimals) = if trend.in_z { (Some("z"), 2) } else { (unit, decimals) };
            Judgement::of(&Part::Line {
                slope: trend.slope_per_year,
                low: trend.interval.low,
                high: trend.interval.high,
                tau: trend.tau,
                p: trend.p,
                p_tiny: trend.p < LEAST_P,
                change: trend.change,
                detectable: trend.minimal_detectable,
                unit,
                decimals,
            })
        }
        Err(refusal) => Judgement::of(refusal.kind()),
    };
    Told::Figures { name: said.measure.named(), side: said.side, sessions: said.counted.len(), trend, noise }
}
