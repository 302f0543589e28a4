//! Places where a foot stands, and what each frame gives there.

use super::bodies::{Body, distances, near_mm};
use super::frame::Sums;
use super::history::History;
use super::result::FrameMeasures;
use super::shape::{Shape, centre};
use crate::base::{Grid, Mat};

/// One foot's place on the mat during a stretch of frames.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Shape of the contact.
    pub(super) shape: Shape,
    /// Its first frame and the one after its last.
    pub(super) frames: (usize, usize),
    /// Distance of each cell of the mat from its contact, millimetres; infinite when too far away.
    distance: Vec<f32>,
    /// Whether its contact reaches a cell at the mat's border.
    pub(super) at_border: bool,
    /// Measures of each frame of the stretch, filled by [`measure`].
    pub(super) series: Vec<FrameMeasures>,
}

impl Place {
    /// The place of a body during a stretch of frames.
    pub(super) fn new(mat: &Mat, body: &Body, frames: (usize, usize)) -> Self {
        let (rows, cols) = (mat.rows(), mat.cols());
        let at_border = body.cells.iter().any(|&cell| {
            let (row, col) = (cell / cols, cell % cols);
            row == 0 || col == 0 || row + 1 == rows || col + 1 == cols
        });
        let distance = distances(mat, &body.cells, near_mm(mat, &body.shape));
        Self { shape: body.shape, frames, distance, at_border, series: Vec::new() }
    }

    /// Its measures in a frame of the recording; nothing outside its stretch.
    pub(super) fn at(&self, frame: usize) -> FrameMeasures {
        match frame.checked_sub(self.frames.0) {
            Some(at) if frame < self.frames.1 => self.series.get(at).copied().unwrap_or_default(),
            _ => FrameMeasures::default(),
        }
    }
}

/// The places between which the cells of one frame are dealt out: to the nearest one whose stretch
/// holds the frame, and to none when all are too far away.
fn owner(places: &[Place], active: &[usize], cell: usize) -> Option<usize> {
    let mut best = (f32::INFINITY, None);
    for &at in active {
        let far = places[at].distance[cell];
        if far < best.0 {
            best = (far, Some(at));
        }
    }
    best.1
}

/// Indices of the places whose stretch holds the frame.
fn active_at(places: &[Place], frame: usize, active: &mut Vec<usize>) {
    active.clear();
    active.extend((0..places.len()).filter(|&at| (places[at].frames.0..places[at].frames.1).contains(&frame)));
}

/// Fills the series of every place.
pub(super) fn measure(mat: &Mat, history: &History, places: &mut [Place]) {
    let centres: Vec<_> = (0..mat.cells()).map(|cell| centre(mat, cell)).collect();
    let mut series: Vec<Vec<FrameMeasures>> =
        places.iter().map(|place| Vec::with_capacity(place.frames.1 - place.frames.0)).collect();
    let mut active = Vec::new();
    let mut sums = vec![Sums::default(); places.len()];
    for frame in 0..history.frames() {
        active_at(places, frame, &mut active);
        active.iter().for_each(|&at| sums[at] = Sums::default());
        for (cell, value) in history.loaded(frame) {
            if let Some(at) = owner(places, &active, cell) {
                sums[at].add(centres[cell], value);
            }
        }
        for &at in &active {
            series[at].push(sums[at].measures(mat.cell_area_mm2()));
        }
    }
    for (place, series) in places.iter_mut().zip(series) {
        place.series = series;
    }
}

/// Mean and maximum picture of one place over a range of its frames, on the grid of the whole mat.
pub(super) fn pictures(
    mat: &Mat,
    history: &History,
    places: &[Place],
    place: usize,
    (first, last): (usize, usize),
) -> (Grid<f64>, Grid<f64>) {
    let mut sum = Grid::filled(mat.rows(), mat.cols(), 0.0_f64);
    let mut peak = sum.clone();
    let mut active = Vec::new();
    for frame in first..=last {
        active_at(places, frame, &mut active);
        for (cell, value) in history.loaded(frame) {
            if owner(places, &active, cell) == Some(place) {
                sum.values_mut()[cell] += value;
                let most = &mut peak.values_mut()[cell];
                *most = most.max(value);
            }
        }
    }
    let frames = (last + 1 - first) as f64;
    sum.values_mut().iter_mut().for_each(|value| *value /= frames);
    (sum, peak)
}
