//! The table of what the construction of the indices still gets wrong, from simulated feet.

use std::fmt::Write as _;
use std::ops::Range;

use super::Sample;
use crate::analysis::result::Task;
use crate::analysis::{NOISY, REACH, own_sd};
use crate::base::{self, Interval};
use crate::footprint::FootprintIndex;

/// Most steps of the relative pitch, and steps of the value in each.
const PITCH_STEPS: usize = 6;
const VALUE_STEPS: usize = 5;
/// Fewest feet behind an entry.
const MIN_FEET: usize = 15;
/// A bias or a pull is used where it is larger than this many standard errors: a smaller one is not proven.
const PROVEN: f64 = 2.0;
/// Standard error of the median of normal values against that of their mean.
const MEDIAN_ERROR: f64 = 1.2533;
/// Halvings that find the standard deviation.
const HALVINGS: usize = 50;

/// One foot, as far as the table is concerned.
#[derive(Clone, Copy)]
struct Foot {
    relative_pitch: f64,
    value: f64,
    error: f64,
    shift: f64,
    own_sd: f64,
}

/// The lines of the table, head first.
pub fn residuals(samples: &[Sample]) -> String {
    let mut text = "print,cells,index,relative_pitch,value,pull,own,bias,sd\n".to_owned();
    for (print, stands) in [("stand", true), ("step", false)] {
        for (cells, noisy) in [("quiet", false), ("noisy", true)] {
            for index in FootprintIndex::ALL {
                let mut feet: Vec<Foot> = samples
                    .iter()
                    .filter(|sample| sample.given.index == index && stands == (sample.task == Task::Standing))
                    .filter_map(Foot::of)
                    .filter_map(|(relative_noise, foot)| {
                        (noisy == (relative_noise > 0.5 * NOISY)).then_some(foot)
                    })
                    .collect();
                feet.sort_by(|a, b| f64::total_cmp(&a.relative_pitch, &b.relative_pitch));
                let steps = (feet.len() / (VALUE_STEPS * MIN_FEET)).clamp(1, PITCH_STEPS);
                for feet in parts(&mut feet, steps) {
                    let key = index.definition().key;
                    entries(&mut text, &format!("{print},{cells},{key}"), feet);
                }
            }
        }
    }
    text
}

impl Foot {
    fn of(sample: &Sample) -> Option<(f64, Self)> {
        let given = &sample.given;
        let (value, parts) = (*given.value.as_ref().ok()?, given.parts.as_ref().ok()?);
        let foot = Self {
            relative_pitch: parts.relative_pitch,
            value,
            error: value - sample.truth,
            shift: parts.placement_shift,
            own_sd: own_sd(parts, given.contacts),
        };
        Some((parts.relative_noise, foot))
    }
}

/// A list in so many parts of equal length, none empty.
fn parts<T>(list: &mut [T], count: usize) -> impl Iterator<Item = &mut [T]> {
    let length = list.len().div_ceil(count).max(1);
    list.chunks_mut(length)
}

/// The entries of feet of about the same relative pitch: one for each step of the value.
fn entries(text: &mut String, start: &str, feet: &mut [Foot]) {
    if feet.len() < MIN_FEET {
        return;
    }
    let relative_pitch = median(feet.iter().map(|foot| foot.relative_pitch));
    feet.sort_by(|a, b| f64::total_cmp(&a.value, &b.value));
    let pull = pull(feet);
    for feet in by_value(feet) {
        let value = median(feet.iter().map(|foot| foot.value));
        let left = |foot: &Foot| foot.error + pull * foot.shift;
        let middle = median(feet.iter().map(left));
        let n = feet.len() as f64;
        let spread = (feet.iter().map(|foot| (left(foot) - middle).powi(2)).sum::<f64>() / n).sqrt();
        let bias = if middle.abs() > PROVEN * MEDIAN_ERROR * spread / n.sqrt() { middle } else { 0.0 };
        let (own, sd) = holding(feet, |foot| (left(foot) - bias).abs());
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{start},{relative_pitch:.5},{value:.5},{pull:.3},{own:.3},{bias:.6},{sd:.6}");
    }
}

/// Feet in the order of their values, in steps of at least [`MIN_FEET`]; steps of one median are one.
fn by_value(feet: &[Foot]) -> impl Iterator<Item = &[Foot]> {
    let middle = |range: &Range<usize>| median(feet[range.clone()].iter().map(|foot| foot.value));
    let mut steps: Vec<Range<usize>> = Vec::new();
    let length = feet.len().div_ceil(VALUE_STEPS).max(MIN_FEET);
    for start in (0..feet.len()).step_by(length) {
        let step = start..(start + length).min(feet.len());
        match steps.last_mut() {
            Some(last) if step.len() < MIN_FEET || middle(&step) <= middle(last) => last.end = step.end,
            _ => steps.push(step),
        }
    }
    steps.into_iter().map(|step| &feet[step])
}

/// The share of the placement shift that is error: a regression of one on the other among feet of similar
/// value, 0 where it is not proven.
fn pull(feet: &mut [Foot]) -> f64 {
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for feet in parts(feet, VALUE_STEPS) {
        let n = feet.len() as f64;
        let shift = feet.iter().map(|foot| foot.shift).sum::<f64>() / n;
        let error = feet.iter().map(|foot| foot.error).sum::<f64>() / n;
        for foot in feet {
            let (x, y) = (foot.shift - shift, foot.error - error);
            (xx, xy, yy) = (xx + x * x, xy + x * y, yy + y * y);
        }
    }
    if xx <= 0.0 {
        return 0.0;
    }
    let slope = xy / xx;
    let left = (yy - slope * xy).max(0.0);
    let standard_error = (left / xx / feet.len() as f64).sqrt();
    if -slope > PROVEN * standard_error { (-slope).min(1.0) } else { 0.0 }
}

/// How much of the feet's own parts, and which standard deviation besides, make as many intervals hold the truth
/// as should: all of them and some more, or less than all and nothing more.
fn holding(feet: &[Foot], error: impl Fn(&Foot) -> f64) -> (f64, f64) {
    let n = feet.len() as f64;
    // One foot more than these has to be held (conformal prediction: Vovk et al. 2005).
    let wanted = (Interval::LEVEL * (n + 1.0)).min(n);
    let held = |own: f64, sd: f64| {
        let within = |foot: &&Foot| error(foot) <= REACH * (own * foot.own_sd).hypot(sd);
        feet.iter().filter(within).count() as f64
    };
    let least = |most: f64, enough: &dyn Fn(f64) -> bool| {
        let (mut low, mut high) = (0.0, most);
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            if enough(middle) { high = middle } else { low = middle }
        }
        high
    };
    if held(1.0, 0.0) >= wanted {
        return (least(1.0, &|own| held(own, 0.0) >= wanted), 0.0);
    }
    let worst = feet.iter().map(&error).fold(0.0, f64::max);
    (1.0, least(worst, &|sd| held(1.0, sd) >= wanted))
}

/// The median of feet, which are some.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    base::median(values).unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foot(value: f64) -> Foot {
        Foot { relative_pitch: 0.05, value, error: 0.01, shift: 0.0, own_sd: 0.0 }
    }

    /// Values and counts behind the entries of such feet.
    fn of(values: impl Iterator<Item = f64>) -> Vec<(f64, usize)> {
        let mut feet: Vec<Foot> = values.map(foot).collect();
        let mut text = String::new();
        entries(&mut text, "", &mut feet);
        let bins: Vec<_> =
            by_value(&feet).map(|bin| (median(bin.iter().map(|foot| foot.value)), bin.len())).collect();
        assert_eq!(text.lines().count(), if feet.len() < MIN_FEET { 0 } else { bins.len() }, "{text}");
        bins
    }

    #[test]
    fn no_entry_is_made_of_few_feet() {
        let ramp = |count: usize| (0..count).map(|at| at as f64);
        for count in [15, 16, 29, 30, 44, 61, 74, 75, 76, 80, 200] {
            let bins = of(ramp(count));
            assert!(bins.iter().all(|&(_, feet)| feet >= MIN_FEET), "{count}: {bins:?}");
            assert_eq!(bins.iter().map(|&(_, feet)| feet).sum::<usize>(), count);
        }
        let mut text = String::new();
        entries(&mut text, "", &mut ramp(14).map(foot).collect::<Vec<_>>());
        assert_eq!(text, "");
    }

    #[test]
    fn feet_of_one_value_are_one_entry() {
        let bins = of((0..100).map(|at| if at < 50 { 0.0 } else { at as f64 }));
        assert_eq!(bins[0].0, 0.0);
        assert!(bins[0].1 >= 40 && bins.is_sorted_by(|a, b| a.0 < b.0), "{bins:?}");
        assert_eq!(bins.iter().map(|&(_, feet)| feet).sum::<usize>(), 100);
    }
}
