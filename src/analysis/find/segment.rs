//! Where feet stood: found in the picture of the whole session when they stayed in place, and step by
//! step when they did not.

use super::bodies::{self, block_in, feet_in};
use super::body::Body;
use super::place::Place;
use super::posture::Stood;
use super::track;
use crate::analysis::gather::frame::FORCE_PER_VALUE_MM2;
use crate::analysis::gather::history::History;
use crate::analysis::gather::stats::CellStats;
use crate::base::Mat;
use crate::base::Measured;

/// Cells loaded in fewer of the loaded frames than this are left out of the picture: a spark.
const SPARK_SHARE: f64 = 0.02;
/// When the whole picture is no foot: cells loaded in this share of the loaded frames, in which feet that
/// stood long outshine the steps onto and off the mat.
const LASTING_SHARE: f64 = 0.2;
/// Least share of the session's load that lasting feet must carry.
const LASTING_LOAD: f64 = 0.5;

/// The places of the feet.
#[derive(Clone, Debug)]
pub(in crate::analysis) struct Found {
    /// Every place, by time.
    pub(in crate::analysis) places: Vec<Place>,
    /// Whether there is one place for each foot, for the whole session; else one for each step.
    pub(in crate::analysis) in_place: bool,
    /// How two feet in their places stand, unless they are flat.
    pub(in crate::analysis) stood: Option<Stood>,
}

/// What was in contact: of each cell in how many frames, of each frame with which force.
pub(in crate::analysis) struct InContact<'a> {
    history: &'a History,
    threshold: f64,
    /// Highest value of each cell.
    peak: Vec<f64>,
    /// Frames in which each cell reached the threshold.
    loaded_frames: Vec<u32>,
    /// Frames in which any cell reached the threshold.
    frames: u32,
    /// Force of the cells at or above the threshold in each frame.
    pub(in crate::analysis) forces: Vec<f64>,
}

impl<'a> InContact<'a> {
    /// The contact in all frames at a threshold.
    pub(in crate::analysis) fn of(
        mat: &Mat,
        history: &'a History,
        stats: &CellStats,
        threshold: f64,
    ) -> Self {
        let force_of_value = mat.cell_area_mm2() * FORCE_PER_VALUE_MM2;
        let mut loaded_frames = vec![0_u32; mat.cells()];
        let forces: Vec<f64> = (0..history.frames())
            .map(|frame| {
                let mut sum = 0.0;
                for (cell, value) in history.loaded(frame).iter() {
                    let counts = value >= threshold;
                    sum += if counts { value } else { 0.0 };
                    loaded_frames[cell] += u32::from(counts);
                }
                force_of_value * sum
            })
            .collect();
        let frames = forces.iter().filter(|&&force| force > 0.0).count() as u32;
        let peak = (0..mat.cells()).map(|cell| stats.most(cell)).collect();
        Self { history, threshold, peak, loaded_frames, frames, forces }
    }

    /// The load of some cells over all frames and of all cells, as sums of values.
    fn load(&self, cells: &[usize]) -> (f64, f64) {
        let mut sum = vec![0.0_f64; self.peak.len()];
        for frame in 0..self.history.frames() {
            self.history.loaded(frame).iter().for_each(|(cell, value)| sum[cell] += value);
        }
        (cells.iter().map(|&cell| sum[cell]).sum(), sum.iter().sum())
    }

    /// The peak picture of the cells loaded in at least this share of the loaded frames.
    fn lasting(&self, share: f64) -> Vec<f64> {
        let least = ((share * f64::from(self.frames)) as u32).max(1);
        let cells = self.peak.iter().zip(&self.loaded_frames);
        cells.map(|(&peak, &frames)| if frames >= least { peak } else { 0.0 }).collect()
    }
}

/// The places of the feet of a session.
///
/// # Errors
/// When nothing that was on the mat looks like a foot.
pub(in crate::analysis) fn find(mat: &Mat, contact: &InContact<'_>, usual_load: f64) -> Measured<Found> {
    let (history, threshold) = (contact.history, contact.threshold);
    let picture = contact.lasting(SPARK_SHARE);
    let refusal = match feet_in(mat, &picture, threshold) {
        Ok(feet) => return Ok(in_place(mat, history, &picture, &feet)),
        Err(refusal) => refusal,
    };
    let picture = contact.lasting(LASTING_SHARE);
    if let Ok(feet) = feet_in(mat, &picture, threshold) {
        let cells: Vec<usize> = feet.iter().flat_map(|foot| foot.cells.iter().copied()).collect();
        let (own, all) = contact.load(&cells);
        if own >= LASTING_LOAD * all {
            return Ok(in_place(mat, history, &picture, &feet));
        }
    }
    let places = track::steps(mat, history, threshold, usual_load);
    if !places.is_empty() {
        return Ok(Found { places, in_place: false, stood: None });
    }
    let picture = contact.lasting(SPARK_SHARE);
    let block = block_in(mat, &picture, threshold);
    block.map(|block| in_place(mat, history, &picture, &[block])).ok_or(refusal)
}

fn in_place(mat: &Mat, history: &History, picture: &[f64], feet: &[Body]) -> Found {
    let frames = (0, history.frames());
    let places = feet.iter().map(|foot| Place::new(mat, foot, frames)).collect();
    Found { places, in_place: true, stood: bodies::stood(mat, picture, feet) }
}
