//! The table of what the construction of the indices still gets wrong, from simulated feet.

use std::fmt::Write as _;
use std::ops::Range;

use super::Sample;
use crate::analysis::result::Task;
use crate::analysis::{NOISY, own_sd};
use crate::base::Interval;
use crate::footprint::FootprintIndex;
use crate::stats::{self, WITHIN_90};

/// Most steps of the relative pitch, and steps of the value in each.
const PITCH_STEPS: usize = 6;
const VALUE_STEPS: usize = 5;
/// Fewest feet behind an entry.
const MIN_FEET: usize = 15;
/// A bias or a pull is used where it is larger than this many standard errors: a smaller one is not proven.
const PROVEN: f64 = 2.0;
/// Standard error of the median of normal values against that of their mean.
const MEDIAN_ERROR: f64 = 1.2533;

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
    let share = |foot: &Foot| error(foot) / WITHIN_90 / foot.own_sd;
    let own = expected_to_hold(feet.iter().map(|foot| if error(foot) == 0.0 { 0.0 } else { share(foot) }));
    if own <= 1.0 {
        return (own, 0.0);
    }
    let besides = |foot: &Foot| ((error(foot) / WITHIN_90).powi(2) - foot.own_sd.powi(2)).max(0.0).sqrt();
    (1.0, expected_to_hold(feet.iter().map(besides)))
}

/// What is to be reached so that another foot is held as often as intervals should, from what each of these needs:
/// of n feet the k-th smallest need holds another one k times in n + 1 (conformal prediction: Vovk et al. 2005), and
/// between two needs it is interpolated.
fn expected_to_hold(needs: impl Iterator<Item = f64>) -> f64 {
    let mut needs: Vec<f64> = needs.collect();
    needs.sort_by(f64::total_cmp);
    let rank = (Interval::LEVEL * (needs.len() as f64 + 1.0) - 1.0).clamp(0.0, needs.len() as f64 - 1.0);
    let (below, above) = (needs[rank.floor() as usize], needs[rank.ceil() as usize]);
    if below == above { below } else { below + rank.fract() * (above - below) }
}

/// The median of feet, which are some.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    stats::median(values).unwrap_or(0.0)
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

    /// Feet with normal errors of standard deviation 1, as many as asked, from a generator of known seed.
    fn normal(count: usize, seed: u64, own_sd: f64) -> Vec<Foot> {
        use rand::{RngExt as _, SeedableRng as _};
        let mut rng = rand_pcg::Pcg64::seed_from_u64(seed);
        let mut one = || {
            let z: f64 = rng.sample(rand_distr::StandardNormal);
            Foot { own_sd, error: z, ..foot(1.0) }
        };
        (0..count).map(|_| one()).collect()
    }

    #[test]
    fn another_foot_is_held_nine_times_in_ten_however_few_the_table_is_made_of() {
        for (own_sd, count) in [(0.5, 15), (0.5, 40), (3.0, 15), (3.0, 40)] {
            let (mut held, mut tried) = (0, 0);
            for seed in 0..400 {
                let (own, sd) = holding(&normal(count, seed, own_sd), |foot| foot.error.abs());
                let reach = WITHIN_90 * (own * own_sd).hypot(sd);
                let others = normal(50, 1_000_000 + seed, own_sd);
                held += others.iter().filter(|foot| foot.error.abs() <= reach).count();
                tried += others.len();
            }
            let share = f64::from(held as u32) / f64::from(tried as u32);
            assert!((share - Interval::LEVEL).abs() < 0.012, "{count} feet, parts of {own_sd}: {share}");
        }
    }

    #[test]
    fn feet_of_one_value_are_one_entry() {
        let bins = of((0..100).map(|at| if at < 50 { 0.0 } else { at as f64 }));
        assert_eq!(bins[0].0, 0.0);
        assert!(bins[0].1 >= 40 && bins.is_sorted_by(|a, b| a.0 < b.0), "{bins:?}");
        assert_eq!(bins.iter().map(|&(_, feet)| feet).sum::<usize>(), 100);
    }
}
