//! Places where a foot stands, and what each frame gives there.

use std::sync::Arc;

use super::bodies::near_mm;
use super::body::Body;
use super::distances::distances;
use super::shape::Shape;
use crate::analysis::gather::frame::{FORCE_PER_VALUE_MM2, Sums};
use crate::analysis::gather::geometry::centre;
use crate::analysis::gather::history::History;
use crate::analysis::memory::room::Room;
use crate::analysis::memory::series::Series;
use crate::analysis::result::FrameMeasures;
use crate::base::{Grid, Mat, Point};

/// One foot's place on the mat during a stretch of frames.
#[derive(Clone, Debug)]
pub(in crate::analysis) struct Place {
    /// Shape of the contact.
    pub(super) shape: Shape,
    /// Middle of the contact's cells.
    pub(in crate::analysis) middle: Point,
    /// Its first frame and the one after its last.
    pub(in crate::analysis) frames: (usize, usize),
    /// Cells of the mat.
    cells: usize,
    /// The cells near its contact, rising, with their distances from it, millimetres.
    near: Vec<(u32, f32)>,
    /// Whether its contact reaches a cell at the mat's border; of cells near it only after [`measure`].
    pub(in crate::analysis) at_border: bool,
    /// Measures of each frame of the stretch, filled by [`measure`], behind those of other places.
    measures: Arc<Series<FrameMeasures>>,
    /// Force of its cells at or above the contact threshold, for each of those: what tells whether the foot is down,
    /// however noisy the unloaded cells around it are.
    contact_forces: Arc<Series<f64>>,
    /// Where in them its own begin.
    from: usize,
}

impl Place {
    /// The place of a body during a stretch of frames.
    pub(in crate::analysis) fn new(mat: &Mat, body: &Body, frames: (usize, usize)) -> Self {
        let at_border = body.cells.iter().any(|&cell| on_border(mat, cell));
        let distances = distances(mat, &body.cells, near_mm(mat, &body.shape));
        let near = (0..).zip(distances).filter(|(_, far)| far.is_finite()).collect();
        Self {
            shape: body.shape,
            middle: body.middle,
            frames,
            cells: mat.cells(),
            near,
            at_border,
            measures: Arc::default(),
            contact_forces: Arc::default(),
            from: 0,
        }
    }

    /// Its measures in a frame of the recording; nothing outside its stretch.
    pub(in crate::analysis) fn at(&self, frame: usize) -> FrameMeasures {
        match frame.checked_sub(self.frames.0) {
            Some(at) if frame < self.frames.1 => self.measures.get(self.from + at).unwrap_or_default(),
            _ => FrameMeasures::default(),
        }
    }

    /// Force of its cells in contact in a frame of the recording; 0 outside its stretch.
    pub(super) fn contact_force(&self, frame: usize) -> f64 {
        match frame.checked_sub(self.frames.0) {
            Some(at) if frame < self.frames.1 => self.contact_forces.get(self.from + at).unwrap_or(0.0),
            _ => 0.0,
        }
    }

    /// From where to where it bears load in a frame, shares of the length of the contact; nothing where it bears none. Its
    /// end may be the toes or the heel.
    pub(super) fn reach(&self, mat: &Mat, history: &History, frame: usize) -> Option<(f64, f64)> {
        let own = |cell: usize| self.near.binary_search_by_key(&(cell as u32), |&(near, _)| near).is_ok();
        let loaded = history.loaded(frame);
        let along =
            loaded.iter().filter(|&(cell, _)| own(cell)).map(|(cell, _)| self.shape.along(centre(mat, cell)));
        along.fold(None, |reach, at| {
            Some(reach.map_or((at, at), |(from, to): (f64, f64)| (from.min(at), to.max(at))))
        })
    }

    /// Its measures in each frame of its stretch.
    pub(in crate::analysis) fn series(&self) -> impl Iterator<Item = FrameMeasures> {
        (self.frames.0..self.frames.1).map(|frame| self.at(frame))
    }

    /// The same where its stretch is the whole recording.
    pub(in crate::analysis) fn whole_series(&self, history: &History) -> Option<&Arc<Series<FrameMeasures>>> {
        (self.measures.len() == history.frames() && self.frames == (0, history.frames()))
            .then_some(&self.measures)
    }
}

/// No place.
const NOBODY: u32 = u32::MAX;

/// To which place each cell goes: the nearest one whose stretch holds the frame, and none when all are too
/// far away. Reckoned anew only where a stretch begins or ends.
#[derive(Clone, Debug, Default)]
pub(in crate::analysis) struct Owners {
    active: Vec<usize>,
    /// Index of the place of each cell.
    of_cell: Vec<u32>,
    /// Frames for which this holds: the first and the one after the last.
    frames: (usize, usize),
}

impl Owners {
    /// The owners among some of the places, in whatever frame.
    pub(in crate::analysis) fn among(places: &[Place], active: Vec<usize>) -> Self {
        let mut owners = Self { active, of_cell: Vec::new(), frames: (0, usize::MAX) };
        owners.deal(places);
        owners
    }

    /// Turns to a frame.
    pub(in crate::analysis) fn turn_to(&mut self, places: &[Place], frame: usize) {
        if (self.frames.0..self.frames.1).contains(&frame) {
            return;
        }
        self.frames = (0, usize::MAX);
        self.active.clear();
        for (at, place) in places.iter().enumerate() {
            for edge in [place.frames.0, place.frames.1] {
                if edge <= frame {
                    self.frames.0 = self.frames.0.max(edge);
                } else {
                    self.frames.1 = self.frames.1.min(edge);
                }
            }
            if (place.frames.0..place.frames.1).contains(&frame) {
                self.active.push(at);
            }
        }
        self.deal(places);
    }

    fn deal(&mut self, places: &[Place]) {
        let cells = places.first().map_or(0, |place| place.cells);
        self.of_cell.clear();
        self.of_cell.resize(cells, NOBODY);
        let mut nearest = vec![f32::INFINITY; if self.active.len() > 1 { cells } else { 0 }];
        for &at in &self.active {
            let near = &places[at].near;
            if nearest.is_empty() {
                near.iter().for_each(|&(cell, _)| self.of_cell[cell as usize] = at as u32);
                continue;
            }
            for &(cell, far) in near {
                let cell = cell as usize;
                if far < nearest[cell] {
                    (self.of_cell[cell], nearest[cell]) = (at as u32, far);
                }
            }
        }
    }

    /// Places whose stretch holds the frame.
    pub(in crate::analysis) fn active(&self) -> &[usize] {
        &self.active
    }

    /// The place of a cell.
    pub(in crate::analysis) fn of(&self, cell: usize) -> Option<usize> {
        self.of_cell.get(cell).filter(|&&at| at != NOBODY).map(|&at| at as usize)
    }
}

/// Whether a cell lies at the edge of the mat.
fn on_border(mat: &Mat, cell: usize) -> bool {
    let (row, col) = (cell / mat.cols(), cell % mat.cols());
    row == 0 || col == 0 || row + 1 == mat.rows() || col + 1 == mat.cols()
}

/// What a place has in a frame, cell by cell.
#[derive(Clone, Copy, Default)]
struct Running {
    all: Sums,
    in_contact: u32,
    contact_force: f64,
    at_border: bool,
}

/// Fills the series of every place. A cell is surely loaded from `sure` on, and counts for the area from the
/// contact threshold on.
pub(in crate::analysis) fn measure(
    mat: &Mat,
    history: &History,
    places: &mut [Place],
    sure: f64,
    threshold: f64,
) {
    let (area, force_of_value) = (mat.cell_area_mm2(), mat.cell_area_mm2() * FORCE_PER_VALUE_MM2);
    let centres: Vec<Point> = (0..mat.cells()).map(|cell| centre(mat, cell)).collect();
    let border: Vec<bool> = (0..mat.cells()).map(|cell| on_border(mat, cell)).collect();
    let mut made: Vec<Made> = places.iter().map(|_| Made::within(None)).collect();
    // Places of a long stretch have series of their own, those of single steps one for all of them.
    let is_step: Vec<bool> = places.iter().map(|place| place.frames != (0, history.frames())).collect();
    for (made, _) in made.iter_mut().zip(&is_step).filter(|(_, is_step)| !**is_step) {
        *made = Made::within(history.room());
        made.measures.expect(history.frames());
        made.contact_forces.expect(history.frames());
    }
    let mut of_steps = Made::within(history.room());
    let mut owners = Owners::default();
    let mut sums = vec![Running::default(); places.len()];
    for frame in 0..history.frames() {
        owners.turn_to(places, frame);
        // Cells beside each other are mostly of one foot, whose sums stay at hand until another's turn.
        let (mut whose, mut of_one) = (NOBODY, Running::default());
        for (cell, value) in history.loaded(frame).iter() {
            let at = owners.of_cell[cell];
            if at == NOBODY {
                continue;
            }
            if at != whose {
                if let Some(sum) = sums.get_mut(whose as usize) {
                    *sum = of_one;
                }
                (whose, of_one) = (at, sums[at as usize]);
            }
            of_one.all.add(centres[cell], value);
            of_one.in_contact += u32::from(value >= threshold);
            if value >= sure {
                of_one.contact_force += value * force_of_value;
                of_one.at_border |= border[cell];
            }
        }
        if let Some(sum) = sums.get_mut(whose as usize) {
            *sum = of_one;
        }
        for &at in owners.active() {
            let of_one = std::mem::take(&mut sums[at]);
            let area_mm2 = f64::from(of_one.in_contact) * area;
            made[at].measures.push(FrameMeasures { area_mm2, ..of_one.all.measures(area) });
            made[at].contact_forces.push(of_one.contact_force);
            places[at].at_border |= of_one.at_border;
            if is_step[at] && frame + 1 == places[at].frames.1 {
                let own = std::mem::replace(&mut made[at], Made::within(None));
                places[at].from = of_steps.measures.len();
                of_steps.measures.extend(own.measures.iter());
                of_steps.contact_forces.extend(own.contact_forces.iter());
            }
        }
    }
    let of_steps = (Arc::new(of_steps.measures), Arc::new(of_steps.contact_forces));
    for ((place, own), is_step) in places.iter_mut().zip(made).zip(is_step) {
        (place.measures, place.contact_forces) =
            if is_step { of_steps.clone() } else { (Arc::new(own.measures), Arc::new(own.contact_forces)) };
    }
}

/// Measures of some frames, and their forces in contact.
struct Made {
    measures: Series<FrameMeasures>,
    contact_forces: Series<f64>,
}

impl Made {
    fn within(room: Option<Room>) -> Self {
        Self { measures: Series::within(room.clone()), contact_forces: Series::within(room) }
    }
}

/// The mean picture of one place over some frames, on the grid of the whole mat: the first of what [`pictures`]
/// gives, without a walk through all other frames.
pub(in crate::analysis) fn mean_picture(
    mat: &Mat,
    history: &History,
    places: &[Place],
    place: usize,
    frames: &[usize],
) -> Grid<f64> {
    let mut sum = Grid::filled(mat.rows(), mat.cols(), 0.0_f64);
    let mut owners = Owners::default();
    for &frame in frames {
        owners.turn_to(places, frame);
        for (cell, value) in history.loaded(frame).iter() {
            if owners.of(cell) == Some(place) {
                sum.values_mut()[cell] += value;
            }
        }
    }
    sum.values_mut().iter_mut().for_each(|value| *value /= frames.len().max(1) as f64);
    sum
}

/// Of every place the mean picture over some frames, ascending, and the maximum over the whole session, on
/// the grid of the whole mat.
pub(in crate::analysis) fn pictures(
    mat: &Mat,
    history: &History,
    places: &[Place],
    frames: &[usize],
) -> Vec<(Grid<f64>, Grid<f64>)> {
    let empty = Grid::filled(mat.rows(), mat.cols(), 0.0_f64);
    let mut pictures = vec![(empty.clone(), empty); places.len()];
    let mut owners = Owners::default();
    let mut waiting = frames.iter().peekable();
    for frame in 0..history.frames() {
        owners.turn_to(places, frame);
        let counts = waiting.next_if_eq(&&frame).is_some();
        for (cell, value) in history.loaded(frame).iter() {
            let Some(at) = owners.of(cell) else { continue };
            let (sum, peak) = &mut pictures[at];
            if counts {
                sum.values_mut()[cell] += value;
            }
            let most = &mut peak.values_mut()[cell];
            *most = if value > *most { value } else { *most };
        }
    }
    for (sum, _) in &mut pictures {
        sum.values_mut().iter_mut().for_each(|value| *value /= frames.len().max(1) as f64);
    }
    pictures
}
