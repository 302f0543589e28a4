//! Where feet stood: found in the picture of the whole session when they stayed in place, and step by
//! step when they did not.

use super::bodies::{Body, feet_in};
use super::history::History;
use super::place::Place;
use super::track;
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
pub(super) struct Found {
    /// Every place, by time.
    pub(super) places: Vec<Place>,
    /// Whether there is one place for each foot, for the whole session; else one for each step.
    pub(super) in_place: bool,
}

/// For each cell its highest value, its summed value and in how many frames it reached the threshold.
struct Summary {
    peak: Vec<f64>,
    sum: Vec<f64>,
    loaded_frames: Vec<u32>,
    /// Frames in which any cell reached the threshold.
    frames: u32,
}

impl Summary {
    fn of(mat: &Mat, history: &History, threshold: f64) -> Self {
        let (peak, sum) = (vec![0.0_f64; mat.cells()], vec![0.0_f64; mat.cells()]);
        let mut of = Self { peak, sum, loaded_frames: vec![0; mat.cells()], frames: 0 };
        for frame in 0..history.frames() {
            let mut any = false;
            for (cell, value) in history.loaded(frame) {
                of.peak[cell] = of.peak[cell].max(value);
                of.sum[cell] += value;
                if value >= threshold {
                    of.loaded_frames[cell] += 1;
                    any = true;
                }
            }
            of.frames += u32::from(any);
        }
        of
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
pub(super) fn find(mat: &Mat, history: &History, threshold: f64, usual_load: f64) -> Measured<Found> {
    let summary = Summary::of(mat, history, threshold);
    let whole = feet_in(mat, &summary.lasting(SPARK_SHARE), threshold);
    let refusal = match whole {
        Ok(feet) => return Ok(in_place(mat, history, &feet)),
        Err(refusal) => refusal,
    };
    if let Ok(feet) = feet_in(mat, &summary.lasting(LASTING_SHARE), threshold) {
        let all: f64 = summary.sum.iter().sum();
        let own: f64 = feet.iter().flat_map(|foot| &foot.cells).map(|&cell| summary.sum[cell]).sum();
        if own >= LASTING_LOAD * all {
            return Ok(in_place(mat, history, &feet));
        }
    }
    let places = track::steps(mat, history, threshold, usual_load);
    if places.is_empty() { Err(refusal) } else { Ok(Found { places, in_place: false }) }
}

fn in_place(mat: &Mat, history: &History, feet: &[Body]) -> Found {
    let frames = (0, history.frames());
    Found { places: feet.iter().map(|foot| Place::new(mat, foot, frames)).collect(), in_place: true }
}
