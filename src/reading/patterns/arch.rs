//! Low and high arches.

use super::beyond::{Answer, Asked, Noticed, beyond};
use super::outcome::Found;
use crate::base::{Measured, Refusal, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX};
use crate::measure::load::{FRONT_LATERAL, MID, REAR};
use crate::norms::{Concern, Cutoff};
use crate::reading::band::{Band, FootReading, shown};
use crate::reading::history::{At, History};
use crate::reading::low_arch::{Level, judged};
use crate::reading::rules::{COARSE_MM, DEVELOPING_YEARS, GROWN_YEARS, WORSE_DAYS};
use crate::reading::{Flag, Pattern};

const STANDING: Protocol = Protocol::Standing;

/// Low arches: the band of the foot, and what makes more of it at any age from three.
pub(super) fn low(history: &History<'_>, feet: &[FootReading]) -> Measured<Found> {
    if feet.is_empty() {
        return Err(history.not_stood());
    }
    if feet.iter().all(|foot| foot.age_years < DEVELOPING_YEARS) {
        return Err(Refusal::new("under 3 years the arch is still to come in every child"));
    }
    let mut flags = Vec::new();
    for foot in feet.iter().filter(|foot| foot.band.is_low()) {
        let mut series = history.series(&CHIPPAUX_SMIRAK_INDEX, Some(foot.side), STANDING);
        series.retain(|at| at.date <= foot.on.date);
        let Some(last) = series.last() else { continue };
        let (mut severity, mut rule) = match foot.band {
            Band::AskProfessional => (Concern::Ask, foot.why.clone()),
            _ => (Concern::Watch, foot.why.clone()),
        };
        for more in
            [one_sided(history, foot.side, last), worse(history, foot.side, &series)].into_iter().flatten()
        {
            severity = Concern::Ask;
            rule = format!("{rule}; {more}");
        }
        let held: Vec<_> = foot
            .indices
            .iter()
            .filter_map(|index| Some(format!("{} {}", index.measure.name, index.cutoff.as_ref()?)))
            .collect();
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
                cutoff: held.join(" and "),
                source: sources.join("; "),
                rule,
            }
            .flag(history),
        );
    }
    Ok(Found { flags, ..Found::default() })
}

/// The other foot is not low, and the two differ by more than error.
fn one_sided(history: &History<'_>, side: Side, last: &At) -> Option<String> {
    let other = side.other();
    let level = judged(history, other).last().copied().filter(|one| one.date == last.date)?.level;
    let of_other = history.series(&CHIPPAUX_SMIRAK_INDEX, Some(other), STANDING);
    let value = of_other.iter().rfind(|at| at.date == last.date)?.value;
    let change = history.minimal_detectable(&CHIPPAUX_SMIRAK_INDEX, Some(side), STANDING).ok()?;
    (level == Level::Within && (last.value - value).abs() > change).then(|| {
        format!(
            "one foot only, and the feet differ by {}, more than the error of {}",
            shown(&CHIPPAUX_SMIRAK_INDEX, (last.value - value).abs(), None),
            shown(&CHIPPAUX_SMIRAK_INDEX, change, None)
        )
    })
}

/// Worse by more than error over half a year, after six.
fn worse(history: &History<'_>, side: Side, series: &[At]) -> Option<String> {
    let (last, before) = series.split_last()?;
    let first = before.iter().find(|at| at.age_years >= GROWN_YEARS)?;
    let change = history.minimal_detectable(&CHIPPAUX_SMIRAK_INDEX, Some(side), STANDING).ok()?;
    let rise = last.value - first.value;
    (last.date.days_since(first.date) >= WORSE_DAYS && rise > change).then(|| {
        format!(
            "it rose by {} since {}, more than the error of {}",
            shown(&CHIPPAUX_SMIRAK_INDEX, rise, None),
            first.date,
            shown(&CHIPPAUX_SMIRAK_INDEX, change, None)
        )
    })
}

/// High arches: no contact of the midfoot again; of adults also a low arch index or hardly any load there.
pub(super) fn high(history: &History<'_>, feet: &[FootReading]) -> Measured<Found> {
    let stood: Vec<&FootReading> = feet.iter().filter(|foot| history.stood(foot)).collect();
    if stood.is_empty() {
        return Err(history.not_stood());
    }
    if stood.iter().all(|foot| foot.age_years < GROWN_YEARS) {
        return Err(Refusal::new("asked from 6 years"));
    }
    let pitch_mm = history.pitch_mm(STANDING).unwrap_or(f64::INFINITY);
    if pitch_mm > COARSE_MM {
        return Err(Refusal::new(format!("cells of {pitch_mm:.1} mm are too coarse for an arch")));
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
    let Asked { pattern, side, measure, protocol, mut severity, series, .. } = *asked;
    let shows =
        if last.value == 0.0 { "shows no contact of the midfoot:" } else { "lies beyond its cut-off:" };
    let mut rule = format!("the {} {shows} {cutoff} on {} and on {}", measure.name, earlier.date, last.date);
    if let Some(more) = side.and_then(|side| more_than_high(history, side, measure, series)) {
        severity = Concern::Ask;
        rule = format!("{rule}; {more}");
    }
    let (cutoff, source) = (cutoff.to_string(), cutoff.origin.source.clone());
    Noticed { pattern, severity, side, measure, protocol, at: last, cutoff, source, rule }.flag(history)
}

/// One-sided, new or progressing, together with heel and outer forefoot loaded more, or with pain.
fn more_than_high(
    history: &History<'_>,
    side: Side,
    measure: &'static Definition,
    series: &[At],
) -> Option<String> {
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
        "one foot only"
    } else if series.first().is_some_and(|at| !passes(at)) {
        "new"
    } else if moved(&ARCH_INDEX, false) == Some(true) {
        "progressing"
    } else {
        return None;
    };
    let shifted = moved(&REAR, true) == Some(true) && moved(&FRONT_LATERAL, true) == Some(true);
    match (shifted, history.pain()) {
        (true, _) => Some(format!("{course}, and the load of the heel and of the outer forefoot rises")),
        (false, Some(date)) => Some(format!("{course}, with pain noted on {date}")),
        (false, None) => None,
    }
}
