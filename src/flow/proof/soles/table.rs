//! The tables of real soles: how often intervals hold the truth, and what they lack without it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{LaidDown, SoleSample};
use crate::analysis::{interval_of, own_sd};
use crate::base::Interval;
use crate::footprint::FootprintIndex;
use crate::measure;
use crate::stats::{self, WITHIN_90};

/// Fewest samples behind an entry.
const MIN_SAMPLES: usize = 30;
/// Rounds of halving in which the missing standard deviation is found.
const ROUNDS: usize = 40;

/// The intervals of one index on real soles of one pitch.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SoleRow {
    /// Key of the index.
    pub index: &'static str,
    /// Pitch, millimetres.
    pub pitch_mm: f64,
    /// Soles, and those with an interval.
    pub soles: usize,
    /// Soles that have an interval.
    pub given: usize,
    /// Share of the intervals that hold the truth, each with what was learned from the other people.
    pub coverage: f64,
    /// The same without anything learned from real soles.
    pub coverage_without: f64,
    /// Median width of the intervals, in the unit of the index.
    pub width: f64,
    /// The same without anything learned from real soles.
    pub width_without: f64,
    /// Mean error of the value.
    pub bias: f64,
    /// Median distance of the value from the truth.
    pub median_error: f64,
}

/// What an interval is made of but for what real soles teach, and the truth.
#[derive(Clone, Copy)]
struct Case<'a> {
    sample: &'a SoleSample,
    value: f64,
    /// Middle of the interval less the truth.
    error: f64,
    /// Standard deviation of all parts.
    sd: f64,
    relative_pitch: f64,
}

impl<'a> Case<'a> {
    fn of(sample: &'a SoleSample) -> Option<Self> {
        let given = &sample.given;
        let (value, parts) = (*given.value.as_ref().ok()?, given.parts.as_ref().ok()?);
        let residual = parts.residual.as_ref().ok()?;
        let middle = value + residual.pull * parts.placement_shift - residual.bias;
        let sd = (residual.own * own_sd(parts, given.contacts)).hypot(residual.sd);
        let relative_pitch = parts.relative_pitch;
        Some(Self { sample, value, error: middle - sample.truth, sd, relative_pitch })
    }

    /// The interval with this standard deviation from real soles, as wide beyond it as other readings made the one
    /// given.
    fn interval(&self, real_sd: f64) -> Option<Interval> {
        let given = &self.sample.given;
        let parts = given.parts.as_ref().ok()?;
        let plain = interval_of(given.index, self.value, given.contacts, parts).ok()?;
        let whole = given.interval.as_ref().ok()?;
        let mut other = parts.clone();
        other.residual =
            parts.residual.clone().map(|residual| crate::analysis::result::Residual { real_sd, ..residual });
        let other = interval_of(given.index, self.value, given.contacts, &other).ok()?;
        Some(Interval {
            low: other.low - (plain.low - whole.low),
            high: other.high + (whole.high - plain.high),
        })
    }
}

/// The standard deviation that must be added for nine in ten intervals to hold the truth.
fn missing_sd<'a>(cases: impl Iterator<Item = &'a Case<'a>> + Clone) -> f64 {
    let held = |sd: f64| {
        let (mut all, mut held) = (0, 0);
        for case in cases.clone() {
            all += 1;
            held += usize::from(case.error.abs() <= WITHIN_90 * case.sd.hypot(sd));
        }
        held as f64 >= Interval::LEVEL * f64::from(all)
    };
    if held(0.0) {
        return 0.0;
    }
    let most = cases.clone().map(|case| case.error.abs()).fold(0.0, f64::max);
    let (mut low, mut high) = (0.0, most);
    for _ in 0..ROUNDS {
        let middle = 0.5 * (low + high);
        if held(middle) { high = middle } else { low = middle }
    }
    high
}

/// The cases of one index at one pitch.
fn cases(samples: &[SoleSample], index: FootprintIndex, pitch_mm: f64) -> Vec<Case<'_>> {
    let own = samples.iter().filter(|sample| sample.given.index == index && sample.pitch_mm == pitch_mm);
    own.filter_map(Case::of).collect()
}

/// The table that the intervals use, from all people: index by index, at each relative pitch, what must be added to
/// hold on real soles. Head first.
pub fn real_residuals(samples: &[SoleSample], pitches_mm: &[f64]) -> String {
    let mut text = "index,relative_pitch,sd\n".to_owned();
    for index in FootprintIndex::ALL {
        for &pitch_mm in pitches_mm {
            let cases = cases(samples, index, pitch_mm);
            if cases.len() < MIN_SAMPLES {
                continue;
            }
            let pitch = stats::median(cases.iter().map(|case| case.relative_pitch)).unwrap_or(0.0);
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{},{pitch:.5},{:.6}", index.definition().key, missing_sd(cases.iter()));
        }
    }
    text
}

/// How often the intervals hold, each person judged by what the others taught.
pub fn rows(samples: &[SoleSample], pitches_mm: &[f64]) -> Vec<SoleRow> {
    let mut rows = Vec::new();
    for index in FootprintIndex::ALL {
        for &pitch_mm in pitches_mm {
            let soles = samples.iter().filter(|s| s.given.index == index && s.pitch_mm == pitch_mm).count();
            let cases = cases(samples, index, pitch_mm);
            let people: BTreeSet<&str> = cases.iter().map(|case| case.sample.person.as_str()).collect();
            let (mut with, mut without) = (Vec::new(), Vec::new());
            for person in people {
                let of_person = |case: &&Case<'_>| case.sample.person == person;
                let sd = missing_sd(cases.iter().filter(|case| !of_person(case)));
                for case in cases.iter().filter(of_person) {
                    let truth = case.sample.truth;
                    with.extend(case.interval(sd).map(|interval| (interval, truth)));
                    without.extend(case.interval(0.0).map(|interval| (interval, truth)));
                }
            }
            let held = |list: &[(Interval, f64)]| {
                list.iter().filter(|(interval, truth)| interval.holds(*truth)).count() as f64
                    / list.len().max(1) as f64
            };
            let width = |list: &[(Interval, f64)]| {
                stats::median(list.iter().map(|(interval, _)| interval.high - interval.low)).unwrap_or(0.0)
            };
            let errors: Vec<f64> = cases.iter().map(|case| case.value - case.sample.truth).collect();
            rows.push(SoleRow {
                index: index.definition().key,
                pitch_mm,
                soles,
                given: with.len(),
                coverage: held(&with),
                coverage_without: held(&without),
                width: width(&with),
                width_without: width(&without),
                bias: errors.iter().sum::<f64>() / errors.len().max(1) as f64,
                median_error: stats::median(errors.iter().map(|error| error.abs())).unwrap_or(0.0),
            });
        }
    }
    rows
}

/// The page, in Markdown, from so many soles of so many people.
pub fn sole_page(laid_down: &LaidDown, soles: usize, people: usize, rows: &[SoleRow]) -> String {
    let mut text = format!(
        "# How often the intervals hold on real soles

{soles} peak pictures of real steps of {people} people were laid down on other cells, turned and moved at random, as stands of 3 s
with noise (seed {}, gains that differ by {:.0} %), and the 90 % intervals compared with the indices of the picture itself on
cells of 1 mm. The arch index and the modified arch index of the picture come from another construction than the
program's own; the other indices have only the program's own. Each person is judged by what the others taught: the
columns \"without\" use nothing learned from real soles.

| index | pitch | soles | given | held | held without | median width | without | mean error | median error |
|---|---|---|---|---|---|---|---|---|---|
",
        laid_down.seed,
        100.0 * laid_down.gain_spread,
    );
    for row in rows {
        let Some(definition) = measure::find(row.index) else { continue };
        let shown = |value: f64| definition.shown(value);
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {} | {} mm | {} | {} | {:.0} % | {:.0} % | {} | {} | {} | {} |",
            definition.name(),
            row.pitch_mm,
            row.soles,
            row.given,
            100.0 * row.coverage,
            100.0 * row.coverage_without,
            shown(row.width),
            shown(row.width_without),
            shown(row.bias),
            shown(row.median_error),
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::result::IndexResult;
    use crate::base::Refusal;

    #[test]
    fn what_is_missing_makes_nine_in_ten_hold() {
        let given = IndexResult::not_estimated(FootprintIndex::ArchIndex, Err(Refusal::planted("none")), 1);
        let sample = SoleSample { person: "a".to_owned(), pitch_mm: 5.0, truth: 0.2, given };
        let case = |error: f64| Case { sample: &sample, value: 0.2, error, sd: 0.01, relative_pitch: 0.03 };
        let quiet: Vec<Case<'_>> = (0..20).map(|_| case(0.01)).collect();
        assert_eq!(missing_sd(quiet.iter()), 0.0);
        let loud: Vec<Case<'_>> = (0..20).map(|at| case(0.002 * f64::from(at))).collect();
        // The 18th of 20 just holds.
        let sd = missing_sd(loud.iter());
        assert!((WITHIN_90 * 0.01_f64.hypot(sd) - 0.034).abs() < 1e-6, "{sd}");
    }
}
