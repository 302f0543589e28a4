//! How sure the indices of a foot are: what moves them, put together into one interval each.

use super::residuals::Conditions;
use crate::analysis::gather::window::Window;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{IndexResult, Parts, PrintKind};
use crate::base::{Grid, Interval, Mat, Measured, Side};
use crate::footprint::{
    Footprint, FootprintIndex, Indices, Noise, OtherReading, Replicates, Resampler, measure_print,
};
use crate::stats::{WITHIN_90, mean_and_sd};

/// Share of the resampled prints that must give the index.
const MIN_GIVEN: f64 = 0.8;
/// Fewest contacts whose spread tells anything.
const MIN_REPEATS: usize = 3;
/// So many contacts' worth is what resampling says about the spread between contacts.
const PRIOR_REPEATS: f64 = 4.0;
/// Variance of the median of normal values against that of their mean.
const MEDIAN_VARIANCE: f64 = std::f64::consts::FRAC_PI_2;

/// Time the stretches of a stand cover at least: longer than the sway remembers where it was.
const STRETCH_S: f64 = 0.75;
/// Most stretches, and fewest that tell anything.
const STRETCHES: std::ops::RangeInclusive<usize> = 3..=6;

/// The picture of a stand without each of some stretches of its frames in turn; none when it is too short.
/// `picture` makes it from some frames.
pub(in crate::analysis) fn without_stretches(
    window: &Window,
    mut picture: impl FnMut(&[usize]) -> Grid<f64>,
) -> Vec<Grid<f64>> {
    let count = ((window.seconds / STRETCH_S) as usize).min(*STRETCHES.end());
    if count < *STRETCHES.start() || window.frames.len() < count {
        return Vec::new();
    }
    let ends: Vec<usize> = (0..=count).map(|at| at * window.frames.len() / count).collect();
    // Sums of the stretches' frames, from which those of all others follow.
    let sums: Vec<Grid<f64>> = ends
        .windows(2)
        .map(|ends| picture(&window.frames[ends[0]..ends[1]]).map(|mean| mean * (ends[1] - ends[0]) as f64))
        .collect();
    (0..count)
        .map(|left_out| {
            let frames = (window.frames.len() - (ends[left_out + 1] - ends[left_out])) as f64;
            let mut mean = sums[left_out].map(|_| 0.0);
            for (_, sum) in sums.iter().enumerate().filter(|&(at, _)| at != left_out) {
                mean.values_mut().iter_mut().zip(sum.values()).for_each(|(to, value)| *to += value / frames);
            }
            mean
        })
        .collect()
}

/// One foot's picture, with what it was made of.
pub(in crate::analysis) struct Basis<'a> {
    pub(in crate::analysis) mat: &'a Mat,
    /// The picture measured, dead cells filled in.
    pub(in crate::analysis) picture: &'a Grid<f64>,
    pub(in crate::analysis) kind: PrintKind,
    pub(in crate::analysis) threshold: f64,
    pub(in crate::analysis) side: Option<Side>,
    /// What was traced on the picture.
    pub(in crate::analysis) footprint: &'a Footprint,
    /// The indices of the picture.
    pub(in crate::analysis) indices: &'a Indices,
    /// What the picture gives when its front is read in other ways that are not much less likely.
    pub(in crate::analysis) others: &'a [OtherReading],
    /// Standard deviation of the noise of an unloaded cell in a frame.
    pub(in crate::analysis) cell_noise: f64,
    /// The noise of the cells of the picture.
    pub(in crate::analysis) picture_noise: Noise,
    /// Of a stand: its picture without each of some stretches of its frames.
    pub(in crate::analysis) without_stretches: &'a [Grid<f64>],
    /// Of steps: for each index the values of the complete contacts.
    pub(in crate::analysis) repeats: &'a [Vec<f64>],
}

impl Basis<'_> {
    /// Gives every index that has a value its interval, from so many resampled prints.
    pub(in crate::analysis) fn estimate(&self, indices: &mut [IndexResult], replicates: usize) {
        if indices.iter().all(|result| result.value.is_err()) {
            return;
        }
        let resampler = Resampler::new(self.mat, self.picture, self.threshold, self.side, self.footprint);
        let half_pitch_mm = 0.5 * self.footprint.pitch_mm;
        let cut_moved =
            [-half_pitch_mm, half_pitch_mm].map(|by| resampler.with_toe_cut_moved(self.footprint, by));
        let measured = Measurements {
            replicates: resampler.replicates(replicates, self.picture_noise),
            cut_moved,
            half: resampler.at_threshold(0.5),
            double: resampler.at_threshold(2.0),
            without_stretches: self
                .without_stretches
                .iter()
                .map(|picture| measure_print(self.mat, picture, self.threshold, self.side).indices)
                .collect(),
        };
        for result in indices {
            if let Ok(value) = result.value {
                let parts = self.parts(result.index, value, &measured);
                // What hardly any placement of this foot gives is chance.
                if measured.replicates.values(result.index).count() * 2 < measured.replicates.count()
                    && let Err(refusal) = parts
                {
                    result.value = Err(refusal.clone());
                    (result.interval, result.parts) = (Err(refusal.clone()), Err(refusal));
                    continue;
                }
                let contacts = result.contacts;
                let interval =
                    parts.clone().and_then(|parts| interval_of(result.index, value, contacts, &parts));
                result.interval = interval.map(|interval| self.with_others(result.index, value, interval));
                result.parts = parts;
            }
        }
    }

    fn parts(&self, index: FootprintIndex, value: f64, measured: &Measurements) -> Measured<Parts> {
        let values: Vec<f64> = measured.replicates.values(index).collect();
        let tried = measured.replicates.count();
        if values.len() < 2 || (values.len() as f64) < MIN_GIVEN * tried as f64 {
            return Err(Reason::Unstable { given: values.len(), tried }.into());
        }
        let repeats = self.repeats.get(index as usize).map_or(&[][..], Vec::as_slice);
        let repeats_sd = if self.kind == PrintKind::StaticMean {
            Err(Reason::OneContact.into())
        } else if repeats.len() < MIN_REPEATS {
            Err(Reason::FewRepeats { least: MIN_REPEATS }.into())
        } else {
            Ok(mean_and_sd(repeats.iter().copied()).1)
        };
        // Of steps the value is the median, and the picture that of one of them.
        let of_picture = self.indices.get(index).clone()?;
        let moved = |other: &Measured<f64>| other.clone().map(|other| value + other - of_picture);
        let at = Conditions {
            kind: self.kind,
            relative_noise: self.cell_noise / self.threshold,
            relative_pitch: self.footprint.pitch_mm / self.footprint.toeless_length_mm,
        };
        let (mean, placement_sd) = mean_and_sd(values.iter().copied());
        Ok(Parts {
            replicates: values.len(),
            relative_pitch: at.relative_pitch,
            relative_noise: at.relative_noise,
            placement_shift: mean - of_picture,
            placement_sd,
            frames_sd: self.frames_sd(index, measured),
            repeats_sd,
            toe_cut_sd: measured.toe_cut_sd(index),
            residual: at.residual(index, value),
            threshold_half: moved(measured.half.get(index)),
            threshold_double: moved(measured.double.get(index)),
        })
    }

    /// An interval that holds what the other readings of the print lead to as well: each with the same reach.
    fn with_others(&self, index: FootprintIndex, value: f64, interval: Interval) -> Interval {
        let Ok(of_picture) = self.indices.get(index) else { return interval };
        let (least, most) = index.range();
        let others = self.others.iter().filter_map(|other| other.indices.get(index).as_ref().ok());
        others.fold(interval, |so_far, other| {
            let off = other - of_picture;
            Interval {
                low: so_far.low.min((interval.low + off).max(least).min(value)),
                high: so_far.high.max((interval.high + off).min(most).max(value)),
            }
        })
    }

    /// Standard error of a stand's index from the stretches of its frames, by the jackknife.
    fn frames_sd(&self, index: FootprintIndex, measured: &Measurements) -> Measured<f64> {
        if self.kind == PrintKind::DynamicMax {
            return Err(Reason::OfStep.into());
        }
        let values: Vec<f64> =
            measured.without_stretches.iter().filter_map(|indices| indices.get(index).clone().ok()).collect();
        let count = measured.without_stretches.len();
        if count == 0 {
            Err(Reason::StandTooShort.into())
        } else if values.len() < count {
            Err(Reason::NotEveryPart.into())
        } else {
            let n = count as f64;
            Ok(mean_and_sd(values.into_iter()).1 * (n - 1.0) / n.sqrt())
        }
    }
}

/// The indices of a foot under all that is varied.
struct Measurements {
    replicates: Replicates,
    cut_moved: [Option<Indices>; 2],
    half: Indices,
    double: Indices,
    without_stretches: Vec<Indices>,
}

impl Measurements {
    /// The toe cut may lie anywhere within a pitch: an even spread between both ends.
    fn toe_cut_sd(&self, index: FootprintIndex) -> Measured<f64> {
        let [Some(back), Some(ahead)] = &self.cut_moved else {
            return Err(Reason::NoToesCut.into());
        };
        let (back, ahead) = (back.get(index).clone()?, ahead.get(index).clone()?);
        Ok((ahead - back).abs() / 12.0_f64.sqrt())
    }
}

/// Variance of a value from its contacts: each lies elsewhere on the cells, and their median counts. The
/// spread seen between them is drawn towards what resampling expects, the more the fewer there are.
fn contact_variance(placement_sd: f64, repeats_sd: Option<f64>, contacts: usize) -> f64 {
    let expected = placement_sd * placement_sd;
    let Some(repeats_sd) = repeats_sd else { return expected / contacts.max(1) as f64 };
    let free = contacts as f64 - 1.0;
    let pooled = (PRIOR_REPEATS * expected + free * repeats_sd * repeats_sd) / (PRIOR_REPEATS + free);
    MEDIAN_VARIANCE * pooled / contacts as f64
}

/// The interval of a value from its parts, other readings of the print apart.
///
/// # Errors
/// When its residual is not known.
pub fn interval_of(index: FootprintIndex, value: f64, contacts: usize, parts: &Parts) -> Measured<Interval> {
    let residual = parts.residual.clone()?;
    let own_sd = residual.own * own_sd(parts, contacts);
    let reach = WITHIN_90 * own_sd.hypot(residual.sd).hypot(residual.real_sd);
    let (least, most) = index.range();
    // A middle beyond the range would leave nothing of the reach within it.
    let middle = (value + residual.pull * parts.placement_shift - residual.bias).clamp(least, most);
    // What is known to be wrong on average moves the interval, but never off the value.
    let (low, high) = ((middle - reach).max(least), (middle + reach).min(most));
    Ok(Interval { low: low.min(value), high: high.max(value) })
}

/// Standard deviation that the parts of an interval come to, but for the residual, from so many contacts. Where
/// the toes are cut off is found anew wherever the print is laid down, so the larger of these two counts.
pub fn own_sd(parts: &Parts, contacts: usize) -> f64 {
    let sd = |part: &Measured<f64>| part.as_ref().map_or(0.0, |&sd| sd);
    let contact =
        contact_variance(parts.placement_sd, parts.repeats_sd.as_ref().ok().copied(), contacts).sqrt();
    contact.max(sd(&parts.toe_cut_sd)).hypot(sd(&parts.frames_sd))
}

#[cfg(test)]
mod tests;
