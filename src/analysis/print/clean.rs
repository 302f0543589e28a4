//! Pictures of feet on mats whose unloaded cells are not quiet.
//!
//! The maximum of a noisy cell over the frames of a step is the noise's highest, not the foot's: on a mat
//! that wavers by 1 kPa every cell reads about 2.5 kPa at some time of a step, which widens every print and
//! fills the valley behind the toes. How much that is shows in the cells far from every foot, which should
//! read nothing. Where they do, the maximum is taken of a running mean instead, and what the far cells
//! still read is taken off. A quiet mat's pictures stay as they are.

use std::collections::VecDeque;

use crate::analysis::find::place::{Owners, Place};
use crate::analysis::gather::history::History;
use crate::analysis::gather::stats::{CellStats, SURE};
use crate::base::{Grid, Mat};
use crate::stats::{median, quantile};

/// The running mean covers this time: a cell of a rolling foot is loaded for 0.2 s and more, of which the
/// mean over a quarter takes off one or two per cent.
const RUNNING_S: f64 = 0.05;
/// Fewest cells far from all feet that tell the noise.
const MIN_FAR_CELLS: usize = 24;

/// The noise is that of the cell of this rank: it must be one that is seldom loaded even on a small mat.
const QUIET_QUANTILE: f64 = 0.1;
/// Of normal noise of which the half below 0 reads 0 the variance is this share.
const CLIPPED: f64 = 0.5 - 0.5 / std::f64::consts::PI;

/// Standard deviation of the noise of unloaded cells, in the unit of the recording, from what they change
/// from frame to frame; 0 where the mat reports nothing for unloaded cells.
pub(in crate::analysis) fn noise(mat: &Mat, history: &History, stats: &CellStats) -> f64 {
    let frames = history.frames();
    if frames < 2 {
        return 0.0;
    }
    // Most mats are quiet: enough cells that never read anything settle it at once.
    let existing = || (0..mat.cells()).filter(|&cell| mat.exists(cell));
    let silent = existing().filter(|&cell| !stats.ever_loaded(cell)).count();
    if silent as f64 > QUIET_QUANTILE * existing().count() as f64 {
        return 0.0;
    }
    // Per cell: sum of the squared changes, and the last frame in which it read something, with the value.
    let mut changes = vec![0.0_f64; mat.cells()];
    let mut last = vec![(usize::MAX, 0.0); mat.cells()];
    for frame in 0..frames {
        for (cell, value) in history.loaded(frame).iter() {
            let change = &mut changes[cell];
            let before = match last[cell] {
                (at, before) if at.wrapping_add(1) == frame => before,
                (at, before) => {
                    *change += if at == usize::MAX { 0.0 } else { before * before };
                    0.0
                }
            };
            *change += if frame == 0 { 0.0 } else { (value - before).powi(2) };
            last[cell] = (frame, value);
        }
    }
    let mut variances: Vec<f64> =
        existing().map(|cell| changes[cell] / (2.0 * CLIPPED * (frames - 1) as f64)).collect();
    quantile(&mut variances, QUIET_QUANTILE).unwrap_or(0.0).sqrt()
}

/// Value from which a cell is surely loaded, whatever the noise.
pub(in crate::analysis) fn sure_threshold(threshold: f64, noise: f64) -> f64 {
    threshold.max(SURE * noise)
}

/// The maximum of each cell of one place over the frames from first to last.
pub(in crate::analysis) fn of_step(
    mat: &Mat,
    history: &History,
    places: &[Place],
    place: usize,
    (first, last): (usize, usize),
) -> Grid<f64> {
    let near = Owners::among(places, during(places, first, last));
    let far: Vec<bool> = (0..mat.cells()).map(|cell| mat.exists(cell) && near.of(cell).is_none()).collect();
    let most = |running: usize| maximum(mat, history, places, place, (first, last), &far, running);
    let (mut picture, wavers) = highest(mat, history, places, place, (first, last), &far);
    let mut noise = if wavers { usual(&far, &picture) } else { 0.0 };
    if noise > 0.0 {
        let running = frames_in(history, RUNNING_S).min(last + 1 - first);
        picture = most(running);
        noise = usual(&far, &picture);
    }
    for (value, &far) in picture.iter_mut().zip(&far) {
        *value = if far { 0.0 } else { (*value - noise).max(0.0) };
    }
    Grid::from_values(mat.rows(), mat.cols(), picture)
}

/// The places that have a frame among these.
fn during(places: &[Place], first: usize, last: usize) -> Vec<usize> {
    (0..places.len()).filter(|&at| places[at].frames.0 <= last && places[at].frames.1 > first).collect()
}

/// What half of the far cells read at most; 0 when they are too few to tell.
fn usual(far: &[bool], values: &[f64]) -> f64 {
    let values: Vec<f64> = values.iter().zip(far).filter(|(_, far)| **far).map(|(&v, _)| v).collect();
    if values.len() < MIN_FAR_CELLS { 0.0 } else { median(values).unwrap_or(0.0) }
}

/// Number of frames in a stretch of time, at least one.
fn frames_in(history: &History, seconds: f64) -> usize {
    ((seconds / history.frame_time_s().max(1e-6)).round() as usize).max(1)
}

/// The highest value of each cell that belongs to the place or lies far from all, and whether the far cells
/// come back to 0 in between: on a mat that was not zeroed they never do.
fn highest(
    mat: &Mat,
    history: &History,
    places: &[Place],
    place: usize,
    (first, last): (usize, usize),
    far: &[bool],
) -> (Vec<f64>, bool) {
    let mut most = vec![0.0_f64; mat.cells()];
    let (mut owners, mut far_loaded) = (Owners::default(), 0);
    for frame in first..=last {
        owners.turn_to(places, frame);
        for (cell, value) in history.loaded(frame).iter() {
            if far[cell] || owners.of(cell) == Some(place) {
                far_loaded += usize::from(far[cell]);
                most[cell] = if value > most[cell] { value } else { most[cell] };
            }
        }
    }
    let far_cells = far.iter().filter(|far| **far).count();
    (most, far_loaded < far_cells * (last + 1 - first))
}

/// The same of the mean over `running` frames.
fn maximum(
    mat: &Mat,
    history: &History,
    places: &[Place],
    place: usize,
    (first, last): (usize, usize),
    far: &[bool],
    running: usize,
) -> Vec<f64> {
    let mut most = vec![0.0_f64; mat.cells()];
    let mut sum = most.clone();
    let mut owners = Owners::default();
    let mut window: VecDeque<Vec<(usize, f64)>> = VecDeque::with_capacity(running);
    for frame in first..=last {
        owners.turn_to(places, frame);
        let counts = |cell: usize| far[cell] || owners.of(cell) == Some(place);
        // The frame that leaves the window gives its memory to the one that enters it.
        let mut now =
            if window.len() == running { window.pop_front().unwrap_or_default() } else { Vec::new() };
        now.drain(..).for_each(|(cell, value)| sum[cell] -= value);
        now.extend(history.loaded(frame).iter().filter(|&(cell, _)| counts(cell)));
        now.iter().for_each(|&(cell, value)| sum[cell] += value);
        window.push_back(now);
        if window.len() == running {
            for &(cell, _) in window.back().into_iter().flatten() {
                most[cell] = most[cell].max(sum[cell] / running as f64);
            }
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::gather::loaded::Loaded;
    use crate::base::{CellsKind, CellsRef, Scale};
    use rand::{RngExt, SeedableRng};
    use rand_distr::StandardNormal;

    /// A history of 20 x 20 cells, of which 100 carry 50 kPa, with noise of this standard deviation.
    fn history(mat: &Mat, sd: f64) -> (History, CellStats) {
        let mut rng = rand_pcg::Pcg64::seed_from_u64(1);
        let (mut history, mut stats, mut loaded) =
            (History::default(), CellStats::new(mat.cells()), Loaded::default());
        for frame in 0..200 {
            let cells: Vec<f64> = (0..400)
                .map(|cell| {
                    let z: f64 = rng.sample(StandardNormal);
                    let load = if cell < 100 { 50.0 } else { 0.0 };
                    (load + sd * z).max(0.0)
                })
                .collect();
            let total = loaded.take(mat, &Scale::KPA, None, CellsRef::F64(&cells));
            stats.push(CellsKind::F64, &loaded);
            history.push(frame as f64 * 0.01, total, &loaded);
        }
        (history, stats)
    }

    #[test]
    fn the_noise_is_that_of_unloaded_cells() {
        let mat = Mat::new(20, 20, 5.0, 5.0).unwrap();
        let found = |sd: f64| {
            let (history, stats) = history(&mat, sd);
            noise(&mat, &history, &stats)
        };
        assert_eq!(found(0.0), 0.0);
        for sd in [0.5, 3.0] {
            let found = found(sd);
            assert!((found / sd - 1.0).abs() < 0.15, "{found} for {sd}");
        }
        assert_eq!(sure_threshold(5.0, 0.5), 5.0);
        assert_eq!(sure_threshold(5.0, 2.0), 10.0);
    }

    #[test]
    fn the_highest_of_the_noise_is_taken_off() {
        let mat = Mat::new(20, 20, 5.0, 5.0).unwrap();
        // No place: every cell is far from all.
        let ((history, _), far) = (history(&mat, 1.0), vec![true; 400]);
        let (raw, wavers) = highest(&mat, &history, &[], 0, (0, 99), &far);
        assert_eq!(raw, maximum(&mat, &history, &[], 0, (0, 99), &far, 1));
        let running = maximum(&mat, &history, &[], 0, (0, 99), &far, 5);
        assert!(wavers);
        let unloaded: Vec<bool> = (0..400).map(|cell| cell >= 100).collect();
        let (raw, running) = (usual(&unloaded, &raw), usual(&unloaded, &running));
        assert!((2.0..3.0).contains(&raw) && (0.6..1.3).contains(&running), "{raw} {running}");
        assert_eq!(usual(&[true; 4], &[1.0; 4]), 0.0);
    }
}
