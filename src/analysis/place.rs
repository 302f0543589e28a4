//! Places where a foot stands, and what each frame gives there.

use super::bodies::{Body, distances, near_mm};
use super::frame::{FORCE_PER_VALUE_MM2, Sums};
use super::history::History;
use super::result::FrameMeasures;
use super::shape::{Shape, centre};
use crate::base::{Grid, Mat, Point, mean_point};

/// One foot's place on the mat during a stretch of frames.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Shape of the contact.
    pub(super) shape: Shape,
    /// Middle of the contact's cells.
    pub(super) middle: Point,
    /// Its first frame and the one after its last.
    pub(super) frames: (usize, usize),
    /// Distance of each cell of the mat from its contact, millimetres; infinite when too far away.
    distance: Vec<f32>,
    /// Whether its contact reaches a cell at the mat's border; of cells near it only after [`measure`].
    pub(super) at_border: bool,
    /// Measures of each frame of the stretch, filled by [`measure`].
    pub(super) series: Vec<FrameMeasures>,
    /// Force of its cells at or above the contact threshold, for each frame of the stretch: what tells
    /// whether the foot is down, however noisy the unloaded cells around it are.
    contact_force: Vec<f64>,
}

impl Place {
    /// The place of a body during a stretch of frames.
    pub(super) fn new(mat: &Mat, body: &Body, frames: (usize, usize)) -> Self {
        let at_border = body.cells.iter().any(|&cell| on_border(mat, cell));
        let distance = distances(mat, &body.cells, near_mm(mat, &body.shape));
        let middle = mean_point(body.cells.iter().map(|&cell| (1.0, centre(mat, cell)))).unwrap_or_default();
        Self {
            shape: body.shape,
            middle,
            frames,
            distance,
            at_border,
            series: Vec::new(),
            contact_force: Vec::new(),
        }
    }

    /// Its measures in a frame of the recording; nothing outside its stretch.
    pub(super) fn at(&self, frame: usize) -> FrameMeasures {
        match frame.checked_sub(self.frames.0) {
            Some(at) if frame < self.frames.1 => self.series.get(at).copied().unwrap_or_default(),
            _ => FrameMeasures::default(),
        }
    }
}

impl Place {
    /// Force of its cells in contact in a frame of the recording; 0 outside its stretch.
    pub(super) fn contact_force(&self, frame: usize) -> f64 {
        frame.checked_sub(self.frames.0).and_then(|at| self.contact_force.get(at)).copied().unwrap_or(0.0)
    }
}

/// The place to which a cell of a frame goes: the nearest one whose stretch holds the frame, and none when
/// all are too far away.
pub(super) fn owner(places: &[Place], active: &[usize], cell: usize) -> Option<usize> {
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
pub(super) fn active_at(places: &[Place], frame: usize, active: &mut Vec<usize>) {
    active.clear();
    active
        .extend((0..places.len()).filter(|&at| (places[at].frames.0..places[at].frames.1).contains(&frame)));
}

/// Whether a cell lies at the border of the mat.
fn on_border(mat: &Mat, cell: usize) -> bool {
    let (row, col) = (cell / mat.cols(), cell % mat.cols());
    row == 0 || col == 0 || row + 1 == mat.rows() || col + 1 == mat.cols()
}

/// Fills the series of every place.
pub(super) fn measure(mat: &Mat, history: &History, places: &mut [Place], threshold: f64) {
    let border: Vec<bool> = (0..mat.cells()).map(|cell| on_border(mat, cell)).collect();
    let mut at_border = vec![false; places.len()];
    let centres: Vec<_> = (0..mat.cells()).map(|cell| centre(mat, cell)).collect();
    let mut series: Vec<Vec<FrameMeasures>> =
        places.iter().map(|place| Vec::with_capacity(place.frames.1 - place.frames.0)).collect();
    let mut active = Vec::new();
    let mut sums = vec![Sums::default(); places.len()];
    let mut in_contact = vec![Vec::new(); places.len()];
    let force_of_value = mat.cell_area_mm2() * FORCE_PER_VALUE_MM2;
    for frame in 0..history.frames() {
        active_at(places, frame, &mut active);
        for &at in &active {
            sums[at] = Sums::default();
            in_contact[at].push(0.0);
        }
        for (cell, value) in history.loaded(frame) {
            if let Some(at) = owner(places, &active, cell) {
                sums[at].add(centres[cell], value);
                if value >= threshold {
                    at_border[at] |= border[cell];
                    if let Some(force) = in_contact[at].last_mut() {
                        *force += value * force_of_value;
                    }
                }
            }
        }
        for &at in &active {
            series[at].push(sums[at].measures(mat.cell_area_mm2()));
        }
    }
    for (at, (place, series)) in places.iter_mut().zip(series).enumerate() {
        place.series = series;
        place.at_border |= at_border[at];
        place.contact_force = std::mem::take(&mut in_contact[at]);
    }
}

/// Mean and maximum picture of one place over some frames, on the grid of the whole mat.
pub(super) fn pictures(
    mat: &Mat,
    history: &History,
    places: &[Place],
    place: usize,
    frames: impl IntoIterator<Item = usize>,
) -> (Grid<f64>, Grid<f64>) {
    let mut sum = Grid::filled(mat.rows(), mat.cols(), 0.0_f64);
    let mut peak = sum.clone();
    let mut active = Vec::new();
    let mut count = 0_usize;
    for frame in frames {
        count += 1;
        active_at(places, frame, &mut active);
        for (cell, value) in history.loaded(frame) {
            if owner(places, &active, cell) == Some(place) {
                sum.values_mut()[cell] += value;
                let most = &mut peak.values_mut()[cell];
                *most = most.max(value);
            }
        }
    }
    sum.values_mut().iter_mut().for_each(|value| *value /= count.max(1) as f64);
    (sum, peak)
}
