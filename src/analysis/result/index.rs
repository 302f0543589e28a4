//! A footprint index of a foot, and how sure it is.

use super::reason::Reason;
use crate::base::{Interval, Measured};
use crate::footprint::FootprintIndex;

/// One footprint index of one foot.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexResult {
    /// Which.
    pub index: FootprintIndex,
    /// Its value, in the unit of its definition. Taking steps: the median over the complete contacts.
    pub value: Measured<f64>,
    /// Where the true value lies. It always holds the value.
    pub interval: Measured<Interval>,
    /// What that is made of.
    pub parts: Measured<Parts>,
    /// Number of contacts behind the value.
    pub contacts: usize,
}

/// What an interval is made of, in the unit of its index. A part that does not apply says why.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// Prints laid down elsewhere on the cells that gave the index.
    pub replicates: usize,
    /// Pitch over the length without toes.
    pub relative_pitch: f64,
    /// Noise of unloaded cells over the contact threshold.
    pub relative_noise: f64,
    /// Mean of those less the value: how far this place on the cells moved it.
    pub placement_shift: f64,
    /// Standard deviation over places, turns and noise.
    pub placement_sd: f64,
    /// Standard error from the frames of a stand: how much its mean picture hangs on the moments it covers.
    pub frames_sd: Measured<f64>,
    /// Standard deviation between repeated contacts.
    pub repeats_sd: Measured<f64>,
    /// Standard deviation when the toe cut may lie anywhere within a pitch.
    pub toe_cut_sd: Measured<f64>,
    /// What the construction still gets wrong on such a mat.
    pub residual: Measured<Residual>,
    /// The value at half the contact threshold.
    pub threshold_half: Measured<f64>,
    /// The value at twice the contact threshold.
    pub threshold_double: Measured<f64>,
}

/// What was found to be wrong with an index on simulated feet and real soles, beyond what its parts tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Residual {
    /// Share of the placement shift by which the middle of the interval moves off the value.
    pub pull: f64,
    /// Times the standard deviation of all parts that enters the interval: below 1 where they overlap.
    pub own: f64,
    /// Mean error that is left; it is taken off the middle of the interval as well.
    pub bias: f64,
    /// Standard deviation of the error that is left.
    pub sd: f64,
    /// Standard deviation that real soles need beyond all this: sound constructions of one print differ.
    pub real_sd: f64,
}

/// A change of the arch index from half to twice the contact threshold that matters.
const THRESHOLD_MOVES: f64 = 0.03;

impl IndexResult {
    /// An index without an interval: nobody looked into how sure it is.
    pub fn not_estimated(index: FootprintIndex, value: Measured<f64>, contacts: usize) -> Self {
        let refusal = match &value {
            Ok(_) => Reason::NotEstimated.into(),
            Err(refusal) => refusal.clone(),
        };
        Self { index, value, interval: Err(refusal.clone()), parts: Err(refusal), contacts }
    }

    /// Whether the value hangs on the contact threshold: at half or at twice the threshold there is none, or
    /// one that differs by more than 0.03 (arch index) or by more than the interval is wide (all others).
    pub fn threshold_sensitive(&self) -> Measured<bool> {
        let (value, interval) = (self.value.clone()?, self.interval.clone()?);
        let parts = self.parts.as_ref().map_err(Clone::clone)?;
        let limit = match self.index {
            FootprintIndex::ArchIndex => THRESHOLD_MOVES,
            _ => interval.high - interval.low,
        };
        let moves =
            |other: &Measured<f64>| other.as_ref().map_or(true, |other| (other - value).abs() > limit);
        Ok(moves(&parts.threshold_half) || moves(&parts.threshold_double))
    }

    /// Value and interval for people, such as "0.231 ± 0.020; 90 % interval on this mat: 0.211 to
    /// 0.251".
    pub fn sentence(&self) -> Measured<String> {
        let (value, interval) = (self.value.clone()?, self.interval.clone()?);
        let definition = self.index.definition();
        let shown = |value: f64| definition.shown(value);
        // Beside the limits only where it gives them again.
        let gives_limits = |most: &f64| {
            shown(value - most) == shown(interval.low) && shown(value + most) == shown(interval.high)
        };
        let spread = interval.plus_minus(value).filter(gives_limits);
        let spread = spread.map(|most| format!(" ± {}", shown(most)));
        let mut text = format!(
            "{}{}; 90 % interval on this mat: {} to {}",
            shown(value),
            spread.unwrap_or_default(),
            shown(interval.low),
            shown(interval.high)
        );
        if self.threshold_sensitive()? {
            text.push_str("; depends on the contact threshold");
        }
        Ok(text)
    }
}
