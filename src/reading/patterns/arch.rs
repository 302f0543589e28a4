//! Low and high arches, and arches that become lower.

use super::beyond::{Answer, Asked, Noticed, beyond};
use super::outcome::Found;
use crate::base::{Date, Measured, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX};
use crate::measure::load::{FRONT_LATERAL, MID, REAR};
use crate::norms::Concern;
use crate::reading::arch::judged;
use crate::reading::band::{FootReading, IndexReading};
use crate::reading::grade::Grade;
use crate::reading::history::{At, History, Seen, seen};
use crate::reading::limit::{Limit, Source};
use crate::reading::reason::Reason;
use crate::reading::rule::{Course, Rule};
use crate::reading::rules::{COARSE_MM, DEVELOPING_YEARS, GROWN_YEARS, WIDE_YEARS, WORSE_DAYS};
use crate::reading::{Flag, Pattern};

const STANDING: Protocol = Protocol::Standing;

/// Low arches by the band of the foot, and arches that become lower.
pub(super) fn low(history: &History<'_>, feet: &[FootReading]) -> Measured<Found> {
    if feet.is_empty() {
        return Err(history.not_stood());
    }
    if feet.iter().all(|foot| foot.age_years < DEVELOPING_YEARS) {
        return Err(Reason::Developing { years: DEVELOPING_YEARS }.into());
    }
    let low = feet.iter().filter(|foot| foot.is_low());
    let mut flags: Vec<Flag> = low.filter_map(|foot| graded(history, foot, Pattern::LowArch, None)).collect();
    flags.extend(feet.iter().filter_map(|foot| getting_lower(history, foot)));
    Ok(Found { flags, ..Found::default() })
}

/// High arches: by the band, and of adults by a low arch index or hardly any load of the midfoot.
pub(super) fn high(history: &History<'_>, feet: &[FootReading]) -> Measured<Found> {
    let stood: Vec<&FootReading> = feet.iter().filter(|foot| history.stood(foot)).collect();
    if stood.is_empty() {
        return Err(history.not_stood());
    }
    if stood.iter().all(|foot| foot.age_years < DEVELOPING_YEARS) {
        return Err(Reason::AskedFrom { years: DEVELOPING_YEARS }.into());
    }
    let pitch_mm = history.pitch_mm(STANDING).unwrap_or(f64::INFINITY);
    if pitch_mm > COARSE_MM {
        return Err(Reason::HighTooCoarse { pitch_mm }.into());
    }
    let mut found = Found::default();
    for foot in stood {
        let is_high = foot.level.is_some() && foot.band.grade().is_some_and(Grade::is_high);
        if is_high {
            let course = more_than_high(history, foot);
            found.flags.extend(graded(history, foot, Pattern::HighArch, course));
        } else if history.known(foot.side).is_none() {
            found.add(by_cutoff(history, foot));
        }
    }
    Ok(found)
}

/// The flag of a foot whose band two sessions show. A sign such as pain makes any band one to ask about.
fn graded(
    history: &History<'_>,
    foot: &FootReading,
    pattern: Pattern,
    course: Option<Course>,
) -> Option<Flag> {
    let level = foot.level?;
    let (sign, noted) = history.sign().unzip();
    let severity = if sign.is_some() || course.is_some() { Concern::Ask } else { level };
    let shows = |index: &&IndexReading| index.score.is_some() && index.value.is_ok();
    let index = foot.indices.iter().find(shows)?;
    let source = index.against.as_ref().map_or(Source::OwnReference, Source::of_grading);
    Some(Flag {
        pattern,
        severity,
        side: Some(foot.side),
        measure: Some(index.measure),
        value: index.value.as_ref().ok().copied(),
        interval: index.interval,
        cutoff: None,
        source,
        rule: Rule::Arch { why: foot.why.clone(), course, sign, noted },
        on: Some(foot.on.clone()),
    })
}

/// The Chippaux-Smirak index risen by more than error over half a year after six, in the newest session and in one four
/// weeks before it. From seven the index no longer falls by itself, so nothing is expected of it.
fn getting_lower(history: &History<'_>, foot: &FootReading) -> Option<Flag> {
    let grade = foot.band.grade()?;
    if foot.age_years < WIDE_YEARS {
        return None;
    }
    let (measure, side) = (&CHIPPAUX_SMIRAK_INDEX, Some(foot.side));
    let mut series = history.series(measure, side, STANDING);
    series.retain(|at| at.age_years >= GROWN_YEARS && at.date <= foot.on.date);
    let first = *series.first()?;
    // The child's own repeats may be of one day and too sure.
    let least = history.grading(measure, foot.age_years)?.least_change;
    let error_pct = history.minimal_detectable(measure, side, STANDING).map_or(least, |own| own.max(least));
    let rise = |at: &At| at.value - first.value;
    let Seen::Twice(earlier, last) = seen(&series, |at| at.date, |at| rise(at) > error_pct) else {
        return None;
    };
    if last.date.days_since(first.date) < WORSE_DAYS {
        return None;
    }
    let severity = if grade.is_low() || history.sign().is_some() { Concern::Ask } else { Concern::Watch };
    let (since, earlier_on, last_on) = (first.date, earlier.date, last.date);
    let rise_pct = rise(last);
    let rule = Rule::GettingLower { rise_pct, since, error_pct, earlier: earlier_on, last: last_on };
    let (pattern, protocol, source) = (Pattern::GettingLower, STANDING, Source::SmallestChange);
    Some(
        Noticed { pattern, severity, side, measure, protocol, at: last, cutoff: None, source, rule }
            .flag(history),
    )
}

/// A high arch of an adult, by a cut-off of the arch index or of the load of the midfoot.
fn by_cutoff(history: &History<'_>, foot: &FootReading) -> Found {
    let mut found = Found::default();
    let mut once = None;
    for measure in [&ARCH_INDEX, &MID] {
        let series = &history.series(measure, Some(foot.side), STANDING);
        let (pattern, side, protocol) = (Pattern::HighArch, Some(foot.side), STANDING);
        let severity = Concern::Watch;
        let asked = Asked { pattern, side, measure, protocol, severity, high: false, series };
        match beyond(history, &asked) {
            Answer::No => {}
            Answer::Once(one) => once = once.or(Some(one)),
            Answer::Twice(earlier, last, cutoff) => {
                let (sign, noted) = history.sign().unzip();
                let severity = if sign.is_some() { Concern::Ask } else { severity };
                let (limit, source, at) = (Limit::of(cutoff), Source::of(cutoff), &last);
                let rule = Rule::HighArch {
                    measure: measure.key,
                    name: measure.named(),
                    limit: limit.clone(),
                    earlier: earlier.date,
                    last: last.date,
                    sign,
                    noted,
                };
                let cutoff = Some(limit);
                let noticed =
                    Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
                found.flags.push(noticed.flag(history));
                return found;
            }
        }
    }
    found.once.extend(once);
    found
}

/// Of the highest arches from six years: one-sided, new or progressing, together with heel and outer forefoot loaded
/// more.
fn more_than_high(history: &History<'_>, foot: &FootReading) -> Option<Course> {
    let side = foot.side;
    if foot.band.grade() != Some(Grade::High97) || foot.age_years < GROWN_YEARS {
        return None;
    }
    let moved = |measure: &'static Definition, rising: bool| {
        let series = history.series(measure, Some(side), STANDING);
        let (first, last) = (series.first()?, series.last()?);
        let change = history.minimal_detectable(measure, Some(side), STANDING).ok()?;
        let moved = if rising { last.value - first.value } else { first.value - last.value };
        Some(moved > change)
    };
    if moved(&REAR, true) != Some(true) || moved(&FRONT_LATERAL, true) != Some(true) {
        return None;
    }
    let grades = |side: Side| -> Vec<(Date, Grade)> {
        judged(history, side).iter().map(|one| (one.at.date, one.grade)).collect()
    };
    let (own, other) = (grades(side), grades(side.other()));
    let same_day = |one: &&(Date, Grade)| own.last().is_some_and(|last| last.0 == one.0);
    if other.last().filter(same_day).is_some_and(|one| one.1 != Grade::High97) {
        Some(Course::OneFoot)
    } else if own.first().is_some_and(|one| one.1 != Grade::High97) {
        Some(Course::New)
    } else if moved(&ARCH_INDEX, false) == Some(true) {
        Some(Course::Progressing)
    } else {
        None
    }
}
