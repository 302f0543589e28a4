//! What a recording of a person on the mat gives a calibration: mean pictures of short times.

use crate::base::Recording;
use crate::stats::quantile;

/// Seconds of a picture of somebody who stands. Of somebody who moves a picture is one frame: the mean of counts
/// means another pressure than that of the frames.
const STANDING_S: f64 = 1.0;
/// Most pictures of somebody who moves.
const MOST_MOVING: usize = 1000;
/// Resistive film rises fast after the load came on; what comes before this is left out, seconds.
pub(super) const SETTLE_S: f64 = 5.0;
/// Stands are read up to this long after the load came on, seconds (domain notes, 9.4).
pub(super) const READ_TO_S: f64 = 15.0;
/// Between pictures a second apart, the share of the load that somebody who stands moves.
const STEADY_SHARE: f64 = 0.4;
/// A picture has a load when it bears this share of the highest.
pub(super) const LOAD_SHARE: f64 = 0.2;

/// Counts above zero of the believed cells.
pub(super) struct Picture {
    /// Middle of its time after the load came on, seconds.
    pub(super) t_s: f64,
    /// Cells above the noise, row-major, ascending, with their counts.
    pub(super) cells: Vec<(usize, f64)>,
}

impl Picture {
    fn sum(&self) -> f64 {
        self.cells.iter().map(|(_, counts)| counts).sum()
    }
}

/// One recording.
pub(super) struct Pictures {
    /// Whether the person stood still.
    pub(super) steady: bool,
    /// Pictures in order; of a stand those under load.
    pub(super) all: Vec<Picture>,
}

impl Pictures {
    /// Pictures of the believed cells, with the zeros taken off and what is within the noise left out.
    pub(super) fn of(recording: &Recording, zero: &[f64], noise: f64, believed: &[bool]) -> Self {
        let second = means(recording, STANDING_S, zero, noise, believed);
        let steady = is_steady(&second, zero.len());
        let all = if steady {
            second
        } else {
            let every = recording.frames().div_ceil(MOST_MOVING).max(1);
            means(recording, 0.0, zero, noise, believed).into_iter().step_by(every).collect()
        };
        Self { steady, all }
    }

    /// The pictures a stand is read from.
    pub(super) fn settled(&self) -> impl Iterator<Item = &Picture> {
        self.all.iter().filter(|picture| (SETTLE_S..=READ_TO_S).contains(&picture.t_s))
    }
}

/// Whether the pictures hardly change from one to the next.
fn is_steady(pictures: &[Picture], cells: usize) -> bool {
    let mut moved: Vec<f64> = pictures
        .windows(2)
        .map(|pair| {
            let mut change = vec![0.0; cells];
            pair[0].cells.iter().for_each(|&(cell, counts)| change[cell] -= counts);
            pair[1].cells.iter().for_each(|&(cell, counts)| change[cell] += counts);
            change.iter().map(|change| change.abs()).sum::<f64>() / pair[0].sum().max(pair[1].sum())
        })
        .collect();
    quantile(&mut moved, 0.5).is_none_or(|middle| middle < STEADY_SHARE)
}

/// Mean pictures of this many seconds each, of the times under load.
fn means(recording: &Recording, seconds: f64, zero: &[f64], noise: f64, believed: &[bool]) -> Vec<Picture> {
    let stamps = recording.stamps();
    let mut pictures: Vec<Picture> = Vec::new();
    let (mut sums, mut frames, mut from) = (vec![0.0; zero.len()], 0.0, 0);
    for at in 0..recording.frames() {
        let frame = recording.frame(at);
        for (cell, sum) in sums.iter_mut().enumerate() {
            *sum += frame.get(cell);
        }
        frames += 1.0;
        let last = at + 1 == recording.frames();
        if last || stamps[at + 1].t_s - stamps[from].t_s >= seconds {
            // Pictures of a moment at the end have more noise than the others.
            if !last || pictures.is_empty() || stamps[at].t_s - stamps[from].t_s > 0.5 * seconds {
                let above = sums.iter().zip(zero).map(|(sum, zero)| sum / frames - zero).enumerate();
                let cells = above.filter(|&(cell, above)| believed[cell] && above > noise).collect();
                pictures.push(Picture { t_s: 0.5 * (stamps[from].t_s + stamps[at].t_s), cells });
            }
            sums.fill(0.0);
            (frames, from) = (0.0, at + 1);
        }
    }
    if seconds > 0.0 {
        let most = pictures.iter().map(Picture::sum).fold(0.0, f64::max);
        pictures.retain(|picture| picture.sum() > LOAD_SHARE * most);
    }
    let onset = pictures.first().map_or(0.0, |first| first.t_s - 0.5 * seconds).max(0.0);
    pictures.iter_mut().for_each(|picture| picture.t_s -= onset);
    pictures
}
