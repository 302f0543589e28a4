//! Low and high arches.

use super::beyond::{Answer, Asked, Noticed, beyond};
use super::outcome::Found;
use crate::base::{Date, Measured, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX};
use crate::measure::load::{FRONT_LATERAL, MID, REAR};
use crate::norms::{Concern, Cutoff};
use crate::reading::band::{Band, FootReading};
use crate::reading::history::{At, History};
use crate::reading::limit::{Limit, Source};
use crate::reading::low_arch::{Level, judged};
use crate::reading::reason::Reason;
use crate::reading::rule::{Course, Rule};
use crate::reading::rules::{COARSE_MM, DEVELOPING_YEARS, GROWN_YEARS, WORSE_DAYS};
use crate::reading::{Flag, Pattern};

const STANDING: Protocol = Protocol::Standing;

/// Low arches: the band of the foot, and what makes more of it at any age from three.
pub(super) fn low(history: &History<'_>, feet: &[FootReading]) -> Measured<Found> {
    if feet.is_empty() {
        return Err(history.not_stood());
    }
    if feet.iter().all(|foot| foot.age_years < DEVELOPING_YEARS) {
        return Err(Reason::Developing { years: DEVELOPING_YEARS }.into());
    }
    let mut flags = Vec::new();
    for foot in feet.iter().filter(|foot| foot.band.is_low()) {
        let mut series = history.series(&CHIPPAUX_SMIRAK_INDEX, Some(foot.side), STANDING);
        series.retain(|at| at.date <= foot.on.date);
        let Some(last) = series.last() else { continue };
        let rule = low_rule(history, foot, last, &series);
        let severity = match (&foot.band, &rule) {
            (Band::AskProfessional, _) => Concern::Ask,
            (_, Rule::LowArch { .. }) => Concern::Watch,
            _ => Concern::Ask,
        };
        let held = foot.indices.iter().filter_map(|index| {
            let limit = Box::new(Limit::of(index.cutoff.as_ref()?));
            Some(Limit::OfIndex { measure: index.measure.key, name: index.measure.name, limit })
        });
        let cutoff = held.reduce(|first, last| Limit::And { first: Box::new(first), last: Box::new(last) });
        let sources = foot.indices.iter().filter_map(|index| Some(&index.cutoff.as_ref()?.origin.source));
        let mut sources: Vec<&str> = sources.map(String::as_str).collect();
        sources.dedup();
        flags.push(
            Noticed {
                pattern: Pattern::LowArch,
                severity,
                side: Some(foot.side),
                measure: &CHIPPAUX_SMIRAK_INDEX,
                protocol: STANDING,
                at: last,
                cutoff,
                source: Source::Published { source: sources.join("; ") },
                rule,
            }
            .flag(history),
        );
    }
    Ok(Found { flags, ..Found::default() })
}

/// The rule of a low arch, with what makes more of it.
fn low_rule(history: &History<'_>, foot: &FootReading, last: &At, series: &[At]) -> Rule {
    let why = foot.why.clone();
    let error = history.minimal_detectable(&CHIPPAUX_SMIRAK_INDEX, Some(foot.side), STANDING);
    let Ok(error_pct) = error else { return Rule::LowArch { why } };
    match (one_sided(history, foot.side, last, error_pct), worse(series, error_pct)) {
        (None, None) => Rule::LowArch { why },
        (Some(difference_pct), None) => Rule::LowArchOneSided { why, difference_pct, error_pct },
        (None, Some((rise_pct, since))) => Rule::LowArchWorse { why, rise_pct, since, error_pct },
        (Some(difference_pct), Some((rise_pct, since))) => {
            Rule::LowArchOneSidedWorse { why, difference_pct, rise_pct, since, error_pct }
        }
    }
}

/// How far the two feet differ, per cent, where the other is not low and that is more than error.
fn one_sided(history: &History<'_>, side: Side, last: &At, error_pct: f64) -> Option<f64> {
    let other = side.other();
    let level = judged(history, other).last().copied().filter(|one| one.date == last.date)?.level;
    let of_other = history.series(&CHIPPAUX_SMIRAK_INDEX, Some(other), STANDING);
    let value = of_other.iter().rfind(|at| at.date == last.date)?.value;
    let difference_pct = (last.value - value).abs();
    (level == Level::Within && difference_pct > error_pct).then_some(difference_pct)
}

/// By how much it is worse, per cent, and since when, where that is more than error over half a year, after six.
fn worse(series: &[At], error_pct: f64) -> Option<(f64, Date)> {
    let (last, before) = series.split_last()?;
    let first = before.iter().find(|at| at.age_years >= GROWN_YEARS)?;
    let rise_pct = last.value - first.value;
    let is_worse = last.date.days_since(first.date) >= WORSE_DAYS && rise_pct > error_pct;
    is_worse.then_some((rise_pct, first.date))
}

/// High arches: no contact of the midfoot again; of adults also a low arch index or hardly any load there.
pub(super) fn high(history: &History<'_>, feet: &[FootReading]) -> Measured<Found> {
    let stood: Vec<&FootReading> = feet.iter().filter(|foot| history.stood(foot)).collect();
    if stood.is_empty() {
        return Err(history.not_stood());
    }
    if stood.iter().all(|foot| foot.age_years < GROWN_YEARS) {
        return Err(Reason::AskedFrom { years: GROWN_YEARS }.into());
    }
    let pitch_mm = history.pitch_mm(STANDING).unwrap_or(f64::INFINITY);
    if pitch_mm > COARSE_MM {
        return Err(Reason::HighTooCoarse { pitch_mm }.into());
    }
    let mut found = Found::default();
    for foot in stood {
        let mut once = None;
        for measure in [&CHIPPAUX_SMIRAK_INDEX, &ARCH_INDEX, &MID] {
            let series = &history.series(measure, Some(foot.side), STANDING);
            let (pattern, side) = (Pattern::HighArch, Some(foot.side));
            let severity = Concern::Watch;
            let asked = Asked { pattern, side, measure, protocol: STANDING, severity, high: false, series };
            match beyond(history, &asked) {
                Answer::No => {}
                Answer::Once(one) => once = once.or(Some(one)),
                Answer::Twice(earlier, last, cutoff) => {
                    found.flags.push(high_arch(history, &asked, &earlier, &last, cutoff));
                    once = None;
                    break;
                }
            }
        }
        found.once.extend(once);
    }
    Ok(found)
}

fn high_arch(history: &History<'_>, asked: &Asked<'_>, earlier: &At, last: &At, cutoff: &Cutoff) -> Flag {
    let Asked { pattern, side, measure, protocol, severity, series, .. } = *asked;
    let more = side.and_then(|side| more_than_high(history, side, measure, series));
    let (limit, source) = (Limit::of(cutoff), Source::of(cutoff));
    let rule = Rule::HighArch {
        measure: measure.key,
        name: measure.name,
        touches: last.value != 0.0,
        limit: limit.clone(),
        earlier: earlier.date,
        last: last.date,
        course: more.map(|(course, _)| course),
        pain: more.and_then(|(_, pain)| pain),
    };
    let severity = if more.is_some() { Concern::Ask } else { severity };
    let cutoff = Some(limit);
    Noticed { pattern, severity, side, measure, protocol, at: last, cutoff, source, rule }.flag(history)
}

/// One-sided, new or progressing, together with heel and outer forefoot loaded more, or with pain, noted on a day.
fn more_than_high(
    history: &History<'_>,
    side: Side,
    measure: &'static Definition,
    series: &[At],
) -> Option<(Course, Option<Date>)> {
    let passes = |at: &At| {
        history
            .cutoff(measure, at.age_years, STANDING, Concern::Watch, false)
            .is_some_and(|cutoff| cutoff.passed(at.value))
    };
    let other = history.series(measure, Some(side.other()), STANDING);
    let moved = |measure: &'static Definition, rising: bool| {
        let series = history.series(measure, Some(side), STANDING);
        let (first, last) = (series.first()?, series.last()?);
        let change = history.minimal_detectable(measure, Some(side), STANDING).ok()?;
        let moved = if rising { last.value - first.value } else { first.value - last.value };
        Some(moved > change)
    };
    let same_day = |at: &&At| series.last().is_some_and(|last| last.date == at.date);
    let course = if other.last().filter(same_day).is_some_and(|at| !passes(at)) {
        Course::OneFoot
    } else if series.first().is_some_and(|at| !passes(at)) {
        Course::New
    } else if moved(&ARCH_INDEX, false) == Some(true) {
        Course::Progressing
    } else {
        return None;
    };
    let shifted = moved(&REAR, true) == Some(true) && moved(&FRONT_LATERAL, true) == Some(true);
    match (shifted, history.pain()) {
        (true, _) => Some((course, None)),
        (false, Some(date)) => Some((course, Some(date))),
        (false, None) => None,
    }
}
