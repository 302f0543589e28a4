//! What the mat shows at this moment, for a live view.

use super::find::bodies::feet_in;
use super::find::place::{Owners, Place};
use super::find::sides;
use super::gather::baseline::{Baseline, BaselineFinder};
use super::gather::frame::Sums;
use super::gather::geometry::centre;
use super::gather::loaded::Loaded;
use super::gather::stats::share_of_middle;
use super::result::FrameMeasures;
use crate::base::{Grid, Mat, Meta, Point, Scale, Side};
use crate::footprint::{PrintMeasures, measure_print};

/// Pressure is remembered this long, so that a rolling foot is whole.
const MEMORY_S: f64 = 0.5;
/// So many times as long new values are raised before the whole picture is lowered: far from the largest number.
const REBASE_AFTER: f64 = 50.0;
/// A faded value that counts for nothing, in any unit.
const FORGOTTEN: f64 = 1e-12;
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

/// What is known of what the mat reads without load.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum LiveZero {
    /// Nothing yet, or it cannot be told so far: forces and areas may be too high.
    #[default]
    Unknown,
    /// Nothing that matters.
    Zeroed,
    /// So much in the middle cell, in the unit of the recording; it is taken off.
    TakenOff(f64),
}

impl LiveZero {
    /// From what was found, by a finder where it is still being looked for.
    pub(super) fn of(baseline: &Baseline, finder: Option<&BaselineFinder>, scale: &Scale) -> Self {
        match baseline {
            Baseline::Offset(offset) => Self::TakenOff(scale.gain * offset.usual),
            Baseline::Zeroed if finder.is_none_or(BaselineFinder::has_looked) => Self::Zeroed,
            Baseline::Zeroed | Baseline::Unknown(_) => Self::Unknown,
        }
    }
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
    /// The first of its highest cells, row-major; `None` when nothing is loaded.
    pub peak_cell: Option<usize>,
    /// The feet on the mat, left first: none, one or two.
    pub feet: Vec<LiveFoot>,
    /// What is known of what the mat reads without load.
    pub zero: LiveZero,
}

/// The memory behind the live state. It is as large as the mat, however long the session lasts and whatever else is
/// kept of it. From the first look on it takes in every frame: nobody pays for what nobody looks at.
#[derive(Clone, Debug)]
pub(super) struct Live {
    threshold: Option<f64>,
    /// Highest value of each cell, fading. As all fade alike, it is not the old values that are lowered frame by frame
    /// but the new ones that are raised, from the moment `base_s` on.
    recent: Vec<f64>,
    base_s: f64,
    /// Whether anybody ever looked.
    watched: bool,
    /// Frames so far.
    frames: usize,
    /// Time and whole-mat measures of the last frame.
    last: (f64, FrameMeasures),
    places: Vec<Place>,
    owners: Owners,
    sides: Vec<Option<Side>>,
    /// Middles of feet whose side was clear, latest last.
    known: Vec<(Point, Side)>,
    looked_s: f64,
}

impl Live {
    /// Nothing seen yet.
    pub(super) fn new(meta: &Meta, threshold: Option<f64>) -> Self {
        let threshold =
            threshold.or(meta.scale.is_calibrated().then_some(super::gather::stats::THRESHOLD_KPA));
        let recent = vec![0.0; meta.mat.cells()];
        Self {
            threshold,
            recent,
            base_s: 0.0,
            watched: false,
            frames: 0,
            last: (0.0, FrameMeasures::default()),
            places: Vec::new(),
            owners: Owners::default(),
            sides: Vec::new(),
            known: Vec::new(),
            looked_s: f64::NEG_INFINITY,
        }
    }

    /// Forgets what was on the mat in the frames so far.
    pub(super) fn forget(&mut self) {
        self.recent.fill(0.0);
        self.places.clear();
        self.owners = Owners::default();
        self.sides.clear();
        self.known.clear();
        self.looked_s = f64::NEG_INFINITY;
    }

    /// Tells it of a frame.
    pub(super) fn feed(&mut self, t_s: f64, total: FrameMeasures, loaded: &Loaded) {
        self.frames += 1;
        self.last = (t_s, total);
        if self.watched {
            self.take_in(t_s, loaded);
        }
    }

    /// Takes in a frame: a multiplication and a comparison for each loaded cell.
    fn take_in(&mut self, t_s: f64, loaded: &Loaded) {
        // A clock that went back, or so far ahead that all before is forgotten.
        if !(0.0..=REBASE_AFTER * MEMORY_S).contains(&(t_s - self.base_s)) {
            self.rebase(t_s);
        }
        let raised = ((t_s - self.base_s) / MEMORY_S).exp();
        for (&cell, &value) in loaded.cells().iter().zip(loaded.values()) {
            let (recent, value) = (&mut self.recent[cell as usize], raised * value);
            *recent = if value > *recent { value } else { *recent };
        }
    }

    /// Makes `recent` the faded picture of a moment.
    fn rebase(&mut self, now_s: f64) {
        let fade = (-(now_s - self.base_s).abs() / MEMORY_S).exp();
        for value in &mut self.recent {
            *value *= fade;
            // What is as good as forgotten is; numbers this small are slow as well.
            *value = if *value > FORGOTTEN { *value } else { 0.0 };
        }
        self.base_s = now_s;
    }

    /// The last frame, of which `loaded` holds the cells, dealt out to the feet.
    pub(super) fn state(&mut self, mat: &Mat, loaded: &Loaded) -> LiveState {
        if self.frames == 0 {
            return LiveState::default();
        }
        let (t_s, total) = self.last;
        if !std::mem::replace(&mut self.watched, true) {
            self.take_in(t_s, loaded);
        }
        if (t_s - self.looked_s).abs() >= LOOK_EVERY_S {
            self.looked_s = t_s;
            self.rebase(t_s);
            self.look(mat);
        }
        let mut sums = vec![Sums::default(); self.places.len()];
        for (&cell, &value) in loaded.cells().iter().zip(loaded.values()) {
            if let Some(at) = self.owners.of(cell as usize) {
                sums[at].add(centre(mat, cell as usize), value);
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
        LiveState {
            frames: self.frames,
            t_s,
            total,
            peak_cell: loaded.peak_cell(),
            feet,
            zero: LiveZero::default(),
        }
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
        right.into_iter().map(|log_odds| sides::decide(log_odds).0.ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Options, Session};
    use crate::base::{CellsRef, Scale};
    use crate::sim::{Arch, Child, Config, Scene, simulate};

    #[test]
    fn feet_are_told_after_hours_and_after_a_break_of_the_clock() {
        let mat = Mat::new(80, 80, 5.0, 5.0).unwrap();
        let mut config = Config::new(Scene::Standing, Child::of_age(7.0, [Arch::Normal; 2]), mat, 5);
        config.duration_s = 1.0;
        let (recording, _) = simulate(&config).unwrap();
        let meta = &recording.meta;
        let (mut loaded, mut live) = (Loaded::default(), Live::new(meta, None));
        // Hours of an empty mat and of feet, with a clock that jumps; nothing else is kept of the session.
        for start_s in [0.0, 3600.0, 90_000.0, 12.0, 12.5] {
            for (at, stamp) in recording.stamps().iter().enumerate() {
                let total = loaded.take(&meta.mat, &meta.scale, None, recording.frame(at));
                live.feed(start_s + stamp.t_s, total, &loaded);
                let state = live.state(&meta.mat, &loaded);
                assert_eq!(state.t_s, start_s + stamp.t_s);
                assert!(at < 25 || state.feet.len() == 2, "{start_s} {at}: {:?}", state.feet);
            }
        }
        assert_eq!(live.state(&meta.mat, &loaded).frames, 5 * recording.frames());
        let total = loaded.take(&meta.mat, &meta.scale, None, CellsRef::U16(&[0; 6400]));
        for at in 0..1000 {
            live.feed(20.0 + f64::from(at) * 0.02, total, &loaded);
            live.state(&meta.mat, &loaded);
        }
        assert!(live.recent.iter().all(|&value| value == 0.0) && live.places.is_empty());
    }

    /// What is fed frame by frame is the highest of the faded frames.
    #[test]
    fn what_was_there_fades() {
        let mat = Mat::new(1, 3, 5.0, 5.0).unwrap();
        let meta = Meta::new(mat.clone(), Scale::KPA, "test");
        let (mut loaded, mut live) = (Loaded::default(), Live::new(&meta, None));
        live.watched = true;
        let frames = [(0.0, [8_u8, 0, 4]), (30.0, [10, 3, 0]), (30.25, [0, 5, 0]), (30.5, [2, 1, 0])];
        for (t_s, cells) in frames {
            let total = loaded.take(&mat, &Scale::KPA, None, CellsRef::U8(&cells));
            live.feed(t_s, total, &loaded);
        }
        live.rebase(30.5);
        let faded = |values: &[(f64, f64)]| {
            values.iter().map(|(ago_s, value)| value * (-ago_s / MEMORY_S).exp()).fold(0.0, f64::max)
        };
        let expected = [faded(&[(0.5, 10.0), (0.0, 2.0)]), faded(&[(0.25, 5.0)]), 0.0];
        for (found, expected) in live.recent.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-9, "{found} for {expected}");
        }
    }

    #[test]
    fn a_session_tells_its_feet_whoever_looks_how_often() {
        let mat = Mat::new(80, 80, 5.0, 5.0).unwrap();
        let mut config = Config::new(Scene::Standing, Child::of_age(7.0, [Arch::Normal; 2]), mat, 5);
        config.duration_s = 1.0;
        let (recording, _) = simulate(&config).unwrap();
        let mut session = Session::new(&recording.meta, Options::default());
        for (at, stamp) in recording.stamps().iter().enumerate() {
            session.push(stamp, recording.frame(at));
        }
        let state = session.state();
        assert_eq!((state.frames, state.feet.len()), (50, 2));
        session.begin_segment();
        assert!(session.state().feet.is_empty());
    }
}
