//! The indices of a foot as one score: standard deviations from the middle of the age.

use super::band::Score;
use super::grade::Grade;
use super::history::{At, History};
use super::reason::Reason;
use super::rules::{COARSE_MM, COARSE_PLACEMENTS, FINE_MM};
use crate::base::{Interval, Measured, Refusal, Side};
use crate::child::{Protocol, Session, Sex};
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};
use crate::norms::{Grading, Norms};
use crate::stats::median;

/// The indices of which the score is made, in the order of a reading.
pub(super) const GRADED: [&Definition; 3] = [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX, &ARCH_INDEX];
/// So many are needed against the tables: with fewer, one wrong width would decide.
const LEAST: usize = 2;

/// One index against children of the age.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scored<'a> {
    pub(super) at: At,
    pub(super) measure: &'static Definition,
    z: f64,
    /// What it is held against; nothing where that is a reference of children on this mat.
    pub(super) row: Option<&'a Grading>,
}

/// One session of one foot.
#[derive(Clone, Debug)]
pub(super) struct Judged<'a> {
    pub(super) at: At,
    pub(super) grade: Grade,
    pub(super) score: Score,
    pub(super) scored: Vec<Scored<'a>>,
}

/// The row against which an index is graded on such a mat.
fn row<'a>(
    norms: &'a Norms,
    measure: &Definition,
    age_years: f64,
    sex: Option<Sex>,
    pitch_mm: f64,
) -> Option<&'a Grading> {
    norms.grading_for(measure, age_years, sex, Protocol::Standing).filter(|row| row.bears(pitch_mm))
}

/// The middle of standard scores, and the band; a midfoot that does not touch is the highest.
fn middle(z: impl Iterator<Item = f64>, touches: bool) -> Option<(Grade, f64)> {
    let score = median(z)?;
    Some((if touches { Grade::of(score) } else { Grade::High97 }, score))
}

fn touches(measure: &Definition, value: f64) -> bool {
    measure != &CHIPPAUX_SMIRAK_INDEX || value > 0.0
}

/// The band and the score of a standing foot whose indices are known without error, on cells of a size; `None` where the
/// tables do not speak of two of them at the age.
pub fn grade_of(
    indices: &[(&Definition, f64)],
    age_years: f64,
    sex: Option<Sex>,
    pitch_mm: f64,
    norms: &Norms,
) -> Option<(Grade, f64)> {
    let z = |(measure, value): &(&Definition, f64)| {
        Some(row(norms, measure, age_years, sex, pitch_mm)?.z(*value))
    };
    let all: Vec<f64> = indices.iter().filter_map(z).collect();
    if all.len() < LEAST {
        return None;
    }
    middle(all.into_iter(), indices.iter().all(|(measure, value)| touches(measure, *value)))
}

impl<'a> History<'a> {
    /// The row against which an index is graded in a session.
    pub(super) fn grading(&self, measure: &Definition, age_years: f64) -> Option<&'a Grading> {
        let pitch_mm = self.pitch_mm(Protocol::Standing).unwrap_or(f64::INFINITY);
        row(self.input.norms, measure, age_years, self.input.sex, pitch_mm)
    }

    /// One index of a session against a reference of children on this mat, where there is one, else the tables.
    fn scored(&self, session: &Session, measure: &'static Definition, side: Side) -> Option<Scored<'a>> {
        let at = self.at(session, measure, Some(side))?;
        let own = self.progress(measure, Some(side), Protocol::Standing).and_then(|progress| {
            let mut points = progress.points.iter().filter(|point| point.left_out.is_none());
            points.find(|point| point.date == session.date)?.z
        });
        match own {
            Some(z) => Some(Scored { at, measure, z, row: None }),
            None => {
                let row = self.grading(measure, at.age_years)?;
                Some(Scored { at, measure, z: row.z(at.value), row: Some(row) })
            }
        }
    }
}

/// The score of a foot in a session, and its band.
///
/// # Errors
/// Cells that are too coarse, too few placements on coarse ones, an age of which no table speaks, an index too few.
pub(super) fn judge<'a>(history: &History<'a>, session: &Session, side: Side) -> Measured<Judged<'a>> {
    let age_years = history.age_on(session.date);
    let not_measured = |measure: &Definition| -> Refusal {
        Reason::NotMeasured { measure: measure.key, name: measure.named() }.into()
    };
    let held = |measure: &&Definition| history.at(session, measure, Some(side)).is_some();
    let first = GRADED.into_iter().find(held).ok_or_else(|| not_measured(GRADED[0]))?;
    let at = history.at(session, first, Some(side)).ok_or_else(|| not_measured(first))?;
    bears(history.pitch_mm(Protocol::Standing).unwrap_or(f64::INFINITY), at.placements)?;
    let mut scored: Vec<Scored<'a>> =
        GRADED.into_iter().filter_map(|measure| history.scored(session, measure, side)).collect();
    let own = scored.iter().any(|one| one.row.is_none());
    if own {
        // Children on this mat take the place of the tables; the two are not mixed.
        scored.retain(|one| one.row.is_none());
    } else if GRADED.iter().all(|measure| history.grading(measure, age_years).is_none()) {
        return Err(Reason::NoGrading.into());
    } else if scored.len() < LEAST {
        let missing = |measure: &&&Definition| !scored.iter().any(|one| one.measure == **measure);
        return Err(not_measured(GRADED.iter().find(missing).copied().unwrap_or(GRADED[0])));
    }
    let touches = scored.iter().all(|one| touches(one.measure, one.at.value));
    let Some((grade, value)) = middle(scored.iter().map(|one| one.z), touches) else {
        return Err(not_measured(first));
    };
    let ends: Option<Vec<(f64, f64)>> = scored
        .iter()
        .map(|one| {
            let (row, interval) = one.row.zip(one.at.interval)?;
            Some((row.z(interval.low), row.z(interval.high)))
        })
        .collect();
    let interval = ends.and_then(|ends| {
        let low = median(ends.iter().map(|end| end.0))?;
        Some(Interval { low, high: median(ends.iter().map(|end| end.1))? })
    });
    let score = Score { value, interval, indices: scored.len(), own };
    Ok(Judged { at, grade, score, scored })
}

/// Whether the mat's cells bear an index that is graded.
fn bears(pitch_mm: f64, placements: usize) -> Measured<()> {
    if pitch_mm > COARSE_MM {
        return Err(Reason::TooCoarse { pitch_mm }.into());
    }
    if pitch_mm > FINE_MM && placements < COARSE_PLACEMENTS {
        return Err(Reason::FewPlacements { pitch_mm, needed: COARSE_PLACEMENTS, placements }.into());
    }
    Ok(())
}

impl Scored<'_> {
    /// Standard deviations above the middle of the age.
    pub(super) fn z(&self) -> f64 {
        self.z
    }
}
