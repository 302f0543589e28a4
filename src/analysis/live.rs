//! What the mat shows at this moment, for a live view.

use super::bodies::feet_in;
use super::frame::Sums;
use super::history::History;
use super::place::{Owners, Place};
use super::result::FrameMeasures;
use super::shape::centre;
use super::sides;
use super::stats::share_of_middle;
use crate::base::{Grid, Mat, Meta, Point, Side};
use crate::footprint::{PrintMeasures, measure_print};

/// Pressure is remembered this long, so that a rolling foot is whole.
const MEMORY_S: f64 = 0.5;
/// The feet are looked for again after this time: a small part of a core at any frame rate.
const LOOK_EVERY_S: f64 = 0.25;
/// A foot found this near to where one stood before keeps its side, millimetres.
const SAME_PLACE_MM: f64 = 40.0;
/// Most places whose side is remembered: two feet stepping on the spot, and some drift.
const MAX_REMEMBERED: usize = 8;

/// One foot in the last frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LiveFoot {
    /// Which foot, when that is clear.
    pub side: Option<Side>,
    /// Share of the load of all feet on the mat, 0 to 1.
    pub share: f64,
    /// Force, as in [`FrameMeasures::force`].
    pub force: f64,
    /// Centre of pressure under this foot.
    pub centre_of_pressure: Option<Point>,
}

/// What the mat shows now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LiveState {
    /// Frames so far.
    pub frames: usize,
    /// Seconds of the last frame.
    pub t_s: f64,
    /// Whole-mat measures of the last frame.
    pub total: FrameMeasures,
    /// The feet on the mat, left first: none, one or two.
    pub feet: Vec<LiveFoot>,
}

/// The memory behind the live state.
#[derive(Clone, Debug)]
pub(super) struct Live {
    threshold: Option<f64>,
    /// Highest value of each cell, fading.
    recent: Vec<f64>,
    places: Vec<Place>,
    owners: Owners,
    sides: Vec<Option<Side>>,
    /// Middles of feet whose side was clear, latest last.
    known: Vec<(Point, Side)>,
    looked_s: f64,
    /// Frames of the history that `recent` knows or must not know.
    taken: usize,
}

impl Live {
    /// Nothing seen yet.
    pub(super) fn new(meta: &Meta, threshold: Option<f64>) -> Self {
        let threshold = threshold.or(meta.scale.is_calibrated().then_some(super::stats::THRESHOLD_KPA));
        let recent = vec![0.0; meta.mat.cells()];
        Self {
            threshold,
            recent,
            places: Vec::new(),
            owners: Owners::default(),
            sides: Vec::new(),
            known: Vec::new(),
            looked_s: f64::NEG_INFINITY,
            taken: 0,
        }
    }

    /// Forgets what was on the mat in the frames so far.
    pub(super) fn forget(&mut self, frames: usize) {
        self.taken = frames;
        self.recent.fill(0.0);
        self.places.clear();
        self.owners = Owners::default();
        self.sides.clear();
        self.known.clear();
        self.looked_s = f64::NEG_INFINITY;
    }

    /// Takes in the frames of the history since it last did: nobody pays for what nobody looks at.
    fn catch_up(&mut self, history: &History) {
        let (Some(&now_s), from) = (history.t_s.last(), self.taken) else { return };
        let faded = |then_s: f64| (-(now_s - then_s) / MEMORY_S).exp();
        if let Some(before) = from.checked_sub(1).and_then(|last| history.t_s.get(last)) {
            let fade = faded(*before);
            self.recent.iter_mut().for_each(|value| *value *= fade);
        }
        for frame in from..history.frames() {
            let fade = faded(history.t_s[frame]);
            for (cell, value) in history.loaded(frame) {
                let recent = &mut self.recent[cell];
                *recent = recent.max(value * fade);
            }
        }
        self.taken = history.frames();
    }

    /// The last frame, dealt out to the feet.
    pub(super) fn state(&mut self, history: &History, mat: &Mat) -> LiveState {
        let Some(frame) = history.frames().checked_sub(1) else {
            return LiveState::default();
        };
        let t_s = history.t_s[frame];
        if (t_s - self.looked_s).abs() >= LOOK_EVERY_S {
            self.looked_s = t_s;
            self.catch_up(history);
            self.look(mat);
        }
        let mut sums = vec![Sums::default(); self.places.len()];
        for (cell, value) in history.loaded(frame) {
            if let Some(at) = self.owners.of(cell) {
                sums[at].add(centre(mat, cell), value);
            }
        }
        let measures: Vec<FrameMeasures> =
            sums.iter().map(|sums| sums.measures(mat.cell_area_mm2())).collect();
        let all: f64 = measures.iter().map(|foot| foot.force).sum();
        let mut feet: Vec<LiveFoot> = measures
            .iter()
            .zip(&self.sides)
            .filter(|(foot, _)| foot.force > 0.0)
            .map(|(foot, &side)| LiveFoot {
                side,
                share: foot.force / all,
                force: foot.force,
                centre_of_pressure: foot.centre_of_pressure,
            })
            .collect();
        feet.sort_by_key(|foot| foot.side);
        LiveState { frames: frame + 1, t_s, total: history.total[frame], feet }
    }

    /// Looks for the feet in what was loaded of late.
    fn look(&mut self, mat: &Mat) {
        let threshold = self.threshold.unwrap_or_else(|| share_of_middle(self.recent.clone()));
        let feet = feet_in(mat, &self.recent, threshold.max(f64::MIN_POSITIVE)).unwrap_or_default();
        let places: Vec<Place> = feet.iter().map(|foot| Place::new(mat, foot, (0, usize::MAX))).collect();
        let known = |place: &Place| {
            let near = |(middle, _): &&(Point, Side)| (place.middle - middle).norm() < SAME_PLACE_MM;
            self.known.iter().rev().find(near).map(|&(_, side)| side)
        };
        let mut told: Vec<Option<Side>> = places.iter().map(known).collect();
        let owners = Owners::among(&places, (0..places.len()).collect());
        let twice = told.len() == 2 && told[0] == told[1];
        if twice || told.contains(&None) {
            told = self.tell_sides(mat, feet.len(), &owners, threshold);
            for (place, side) in places.iter().zip(&told) {
                if let &Some(side) = side {
                    self.known.retain(|(middle, _)| (place.middle - middle).norm() >= SAME_PLACE_MM);
                    self.known.push((place.middle, side));
                }
            }
            let over = self.known.len().saturating_sub(MAX_REMEMBERED);
            self.known.drain(..over);
        }
        self.sides = told;
        self.places = places;
        self.owners = owners;
    }

    fn tell_sides(&self, mat: &Mat, feet: usize, owners: &Owners, threshold: f64) -> Vec<Option<Side>> {
        let prints: Vec<PrintMeasures> = (0..feet)
            .map(|foot| {
                let own = |cell: usize| owners.of(cell) == Some(foot);
                let values = self.recent.iter().enumerate();
                let picture = values.map(|(cell, &value)| if own(cell) { value } else { 0.0 }).collect();
                let picture = Grid::from_values(mat.rows(), mat.cols(), picture);
                measure_print(mat, &picture, threshold, None)
            })
            .collect();
        let right = sides::right_log_odds(mat.view(), &prints.iter().collect::<Vec<_>>());
        right.into_iter().map(|log_odds| sides::decide(log_odds, "").0.ok()).collect()
    }
}
