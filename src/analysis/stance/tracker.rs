//! Frame after frame: look for a stance, then follow the feet.

use std::sync::Arc;

use super::afterglow::Afterglow;
use super::contact::{Contact, Feeler};
use super::haze::Haze;
use super::layout::Layout;
use super::motion::{FootMotion, Motion, feet};
use super::seek::{Seeker, Stance, Unready, middles};
use crate::analysis::gather::baseline::{Baseline, BaselineFinder};
use crate::analysis::gather::loaded::Loaded;
use crate::base::{CellsRef, Meta, Stamp, Vector};

/// A child is off the mat while it bears less than this share of the standing force, for so long, seconds.
const AWAY: f64 = 0.06;
const AWAY_S: f64 = 0.5;
/// It stands elsewhere while more than this share of the load lies away from both feet, for so long, seconds.
const ELSEWHERE: f64 = 0.5;
const ELSEWHERE_S: f64 = 0.5;
/// The feet are looked for once so many frames told what the mat reads without load.
const BASELINE_FRAMES: usize = 40;
/// A foot that came down is looked at from so long after it to so long after it, seconds, to see how far aside it
/// stands.
const SETTLE_S: (f64, f64) = (0.1, 0.3);
/// A cell is freshly loaded when it reads so many times what it read at the least while the foot was up.
const FRESH: f64 = 1.5;
/// Farther than this share of the length no foot is followed.
const MOST_MOVED: f64 = 0.6;
/// A foot is flat when its contact is so long, share of its length standing.
const FLAT: f64 = 0.85;
/// And when its heel bears this share of its part standing: a raised foot may touch the mat along all its length.
const FLAT_HEEL: f64 = 0.5;
/// A foot that stands less than this many cells aside is left where it was.
const LEAST_MOVED_CELLS: f64 = 0.5;

/// Feet that stood on a mat that is not calibrated leave less than this share of their load behind, less by half in so many
/// seconds.
const GHOST: f64 = 0.35;
const GHOST_HALF_S: f64 = 30.0;

/// A stretch of frames in which something holds, in seconds.
#[derive(Clone, Copy, Debug, Default)]
struct Since(Option<f64>);

impl Since {
    /// Whether it has held for so long, now that it does or does not.
    fn held(&mut self, holds: bool, t_s: f64, for_s: f64) -> bool {
        let since = if holds { *self.0.get_or_insert(t_s) } else { f64::INFINITY };
        self.0 = holds.then_some(since);
        t_s - since >= for_s
    }
}

/// A foot that is followed.
#[derive(Clone, Debug)]
struct Followed {
    feeler: Feeler,
    /// While it is up: the least each cell read, so that what glows is told from what is loaded anew.
    least: Vec<f32>,
    /// Whether it has been looked at since it came down.
    settled: bool,
    /// Whether that was by its front alone: then it is looked at again once it is flat.
    by_front: bool,
}

/// Two feet that stood still, and what follows them.
#[derive(Clone, Debug)]
struct Following {
    stance: Stance,
    /// Shared with those who sum up by cell and still need it when the feet have moved on.
    layout: Arc<Layout>,
    haze: Haze,
    /// Of a mat that is not calibrated.
    afterglow: Option<Afterglow>,
    /// The loaded cells of the last frame without haze and after-glow.
    clear: Vec<(usize, f64)>,
    feet: [Followed; 2],
    away: Since,
    elsewhere: Since,
}

/// Follows two feet through the frames of a mat: what each does since it stood still, in the coordinates of its sole.
#[derive(Clone, Debug)]
pub struct Tracker {
    meta: Meta,
    baseline: Baseline,
    /// While the baseline is not settled.
    finder: Option<BaselineFinder>,
    loaded: Loaded,
    seeker: Seeker,
    following: Option<Following>,
    /// How often the cells were dealt out anew.
    epoch: usize,
    last_s: Option<f64>,
    /// What feet that are followed bear, and when they last did: what a mat that is not calibrated reads of them afterwards
    /// has their shape, but is no stance.
    bore: (f64, f64),
}

impl Tracker {
    /// For frames of this mat. What the cells read without load is found from the frames as they come.
    pub fn new(meta: &Meta) -> Self {
        Self {
            meta: meta.clone(),
            baseline: Baseline::default(),
            finder: Some(BaselineFinder::new(meta)),
            loaded: Loaded::default(),
            seeker: Seeker::new(meta),
            following: None,
            epoch: 0,
            last_s: None,
            bore: (0.0, 0.0),
        }
    }

    /// Takes in the next frame.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn push(&mut self, stamp: &Stamp, cells: CellsRef<'_>) -> Motion {
        // While feet are followed what the mat reads without load stays what it was when they were found: a foot does not
        // change because more is known of the mat.
        let looks = self.following.is_none();
        if looks && self.finder.as_mut().is_some_and(|finder| finder.push(cells)) {
            self.look_at_baseline();
        }
        if self.last_s.is_some_and(|last| stamp.t_s < last) {
            self.begin_segment();
        }
        self.last_s = Some(stamp.t_s);
        let total = self.loaded.take(&self.meta.mat, &self.meta.scale, self.baseline.levels(), cells);
        let t_s = stamp.t_s;
        let mut motion = Motion { t_s, force: total.force, ..Motion::default() };
        if self.following.is_none() {
            // Before it is known what the mat reads without load a foot is as large as the mat.
            let since_s = (t_s - self.bore.1).max(0.0);
            self.seeker.least_force = GHOST * self.bore.0 * (-since_s / GHOST_HALF_S).exp2();
            self.seeker.ready = self.finder.as_ref().is_none_or(|finder| finder.frames() >= BASELINE_FRAMES);
            if let Some((stance, layout, haze)) = self.seeker.push(&self.meta.mat, t_s, &total, &self.loaded)
            {
                self.seeker.forget();
                self.epoch += 1;
                self.following = Some(Following::new(&self.meta, stance, layout, haze));
            }
        }
        let Some(following) = &mut self.following else { return motion };
        let moved = following.follow(&self.meta, &self.loaded, &mut motion);
        self.epoch += usize::from(moved);
        if !following.stance.calibrated {
            self.bore = (following.stance.force, t_s);
        }
        if following.is_lost(&motion) {
            self.following = None;
            self.epoch += 1;
        }
        motion
    }

    fn look_at_baseline(&mut self) {
        let Some(finder) = &self.finder else { return };
        let now = finder.baseline();
        if finder.is_settled() {
            self.finder = None;
        }
        if now == self.baseline {
            return;
        }
        let cells = self.meta.mat.cells();
        let levels = |of: &Baseline| of.levels().map_or_else(|| vec![0.0; cells], <[f64]>::to_vec);
        let (before, after) = (levels(&self.baseline), levels(&now));
        let by = after.iter().zip(&before).map(|(after, before)| self.meta.scale.gain * (after - before));
        self.seeker.lower_by(&self.meta.mat, &by.collect::<Vec<_>>());
        self.baseline = now;
    }

    /// Says that the link was interrupted: where the feet stand is looked for anew.
    pub fn begin_segment(&mut self) {
        self.last_s = None;
        self.seeker.forget();
        self.epoch += usize::from(self.following.take().is_some());
    }

    /// How the child stood, while that is known.
    pub fn stance(&self) -> Option<&Stance> {
        self.following.as_ref().map(|following| &following.stance)
    }

    /// Why it is not known how the child stands.
    pub fn unready(&self) -> Option<Unready> {
        self.following.is_none().then_some(self.seeker.unready)
    }

    /// How often the cells were dealt out to the feet anew: while it is the same, a cell stays with its foot.
    pub fn epoch(&self) -> usize {
        self.epoch
    }

    /// How the cells are dealt out to the feet and their zones; the same while [`Tracker::epoch`] is the same. Nothing
    /// while no stance is known.
    pub fn layout(&self) -> Option<&Arc<Layout>> {
        self.following.as_ref().map(|following| &following.layout)
    }

    /// The loaded cells of the last frame, row-major, with their values in the unit of the recording.
    pub fn loaded(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.loaded.cells().iter().map(|&cell| cell as usize).zip(self.loaded.values().iter().copied())
    }

    /// The foot a cell goes to, left 0 and right 1; nothing where none is near, or no stance is known.
    pub fn foot_of(&self, cell: usize) -> Option<usize> {
        self.following.as_ref()?.layout.of(cell).map(|of_sole| of_sole.foot)
    }
}

impl Following {
    fn new(meta: &Meta, stance: Stance, layout: Layout, haze: Haze) -> Self {
        let feet = [0, 1].map(|foot| Followed {
            feeler: Feeler::standing(stance.at_s, stance.base[foot].mean.force, meta.scale.is_calibrated()),
            least: vec![0.0; meta.mat.cells()],
            settled: true,
            by_front: false,
        });
        let layout = Arc::new(layout);
        let clear = Vec::with_capacity(meta.mat.cells());
        let afterglow = (!meta.scale.is_calibrated()).then(|| Afterglow::new(meta.mat.cells()));
        let (away, elsewhere) = (Since::default(), Since::default());
        Self { stance, layout, haze, afterglow, clear, feet, away, elsewhere }
    }

    /// Reads a frame in the coordinates of the soles. Returns whether a foot has moved.
    fn follow(&mut self, meta: &Meta, loaded: &Loaded, motion: &mut Motion) -> bool {
        let raw = loaded.cells().iter().map(|&cell| cell as usize).zip(loaded.values().iter().copied());
        let of_feet = raw.clone().filter(|&(cell, _)| self.layout.of(cell).is_some());
        motion.weight = self.stance.weight.of(of_feet.map(|(_, value)| value));
        let mut clear = std::mem::take(&mut self.clear);
        self.haze.lift(&meta.mat, raw, &mut clear);
        if let Some(afterglow) = &mut self.afterglow {
            afterglow.lift(motion.t_s, &mut clear);
        }
        let (mut now, elsewhere) =
            feet(&meta.mat, clear.iter().copied(), &self.layout, self.stance.threshold);
        let forces = [now[0].force, now[1].force];
        for (foot, (own, motion_of)) in self.feet.iter_mut().zip(&mut now).enumerate() {
            let was = own.feeler.contact();
            let standing = self.stance.force;
            motion_of.contact = own.feeler.push(motion.t_s, forces[foot], forces[1 - foot], standing);
            match (was, motion_of.contact) {
                (Contact::Down { .. }, Contact::Up { .. }) => own.least.fill(f32::INFINITY),
                (Contact::Up { .. }, Contact::Down { .. }) => own.settled = false,
                _ => {}
            }
        }
        let lifted = now.map(|foot| !foot.contact.is_down());
        if lifted != [false; 2] {
            self.remember_least(clear.iter().copied(), lifted);
        }
        (motion.feet, motion.elsewhere) = (Some(now), elsewhere);
        let mut moved = false;
        for (foot, own) in now.iter().enumerate() {
            let Contact::Down { since_s, .. } = own.contact else { continue };
            let age_s = motion.t_s - since_s;
            let followed = &self.feet[foot];
            let flat = || is_flat(own, &self.stance.base[foot].mean);
            if !followed.settled && age_s >= SETTLE_S.0 || followed.by_front && flat() {
                let last_look = !followed.settled && age_s >= SETTLE_S.1;
                moved |= self.settle(meta, clear.iter().copied(), (foot, own), last_look);
            }
        }
        self.clear = clear;
        moved
    }

    /// Keeps what each cell of a lifted foot reads at the least.
    fn remember_least(&mut self, cells: impl Iterator<Item = (usize, f64)>, lifted: [bool; 2]) {
        for (cell, value) in cells {
            let Some(of_sole) = self.layout.of(cell) else { continue };
            if lifted[of_sole.foot] {
                let least = &mut self.feet[of_sole.foot].least[cell];
                *least = least.min(value as f32);
            }
        }
    }

    /// Sees how far aside a foot came down: from its rearmost and foremost fresh cell, and the middle between its
    /// inner and outer ones. Returns whether it moved.
    fn settle(
        &mut self,
        meta: &Meta,
        cells: impl Iterator<Item = (usize, f64)>,
        (foot, own): (usize, &FootMotion),
        last_look: bool,
    ) -> bool {
        let sole = &self.stance.feet[foot];
        let threshold = self.stance.threshold;
        let least = &self.feet[foot].least;
        let (mut rear, mut front) = (f64::MAX, f64::MIN);
        let fresh = cells.filter_map(|(cell, value)| {
            let of_sole = self.layout.of(cell).filter(|of_sole| of_sole.foot == foot)?;
            // A cell that read nothing while the foot was up has no least.
            let glowed = if least[cell].is_finite() { f64::from(least[cell]) } else { 0.0 };
            (value >= threshold.max(FRESH * glowed)).then_some((of_sole.along_mm, of_sole.outward_mm))
        });
        let fresh = fresh.inspect(|&(along_mm, _)| (rear, front) = (rear.min(along_mm), front.max(along_mm)));
        let now = middles(sole.length_mm(), fresh);
        let base = &self.stance.base[foot];
        let Some((_, base_front)) = base.mean.reach_mm else { return false };
        // On its toes, or still coming down, a foot is told by its front half alone.
        let flat = is_flat(&FootMotion { reach_mm: Some((rear, front)), ..*own }, &base.mean);
        if !(flat || last_look) {
            return false;
        }
        (self.feet[foot].settled, self.feet[foot].by_front) = (true, !flat);
        let half = usize::from(!flat);
        let (Some(now), Some(stood)) = (now[half], base.middles[half]) else { return false };
        // The middle of what a foot on its toes prints lies ahead of that of a flat one's front: its foremost cell tells.
        let along = if flat { now.along_mm - stood.along_mm } else { front - base_front };
        let outward = now.outward_mm - stood.outward_mm;
        let by = sole.on_mat(along, outward);
        let moved: Vector = sole.moved() + by;
        let cells_moved = by.norm() / meta.mat.pitch_mm();
        if cells_moved < LEAST_MOVED_CELLS || moved.norm() > MOST_MOVED * sole.length_mm() {
            return false;
        }
        self.stance.feet[foot] = sole.moved_by(moved);
        self.layout = Arc::new(Layout::new(&meta.mat, &self.stance.feet));
        true
    }

    /// Whether the child has left the place where it stood.
    fn is_lost(&mut self, motion: &Motion) -> bool {
        let on_feet = motion.feet.map_or(0.0, |feet| feet[0].force + feet[1].force);
        let (all, least) = (on_feet + motion.elsewhere, AWAY * self.stance.force);
        // Idle cells that waver bear something too, but never above the threshold.
        let bare = motion.feet.is_some_and(|feet| feet.iter().all(|foot| foot.reach_mm.is_none()));
        let away = self.away.held(all < least || bare && motion.elsewhere < least, motion.t_s, AWAY_S);
        let gone = motion.elsewhere > ELSEWHERE * all && all > least;
        let elsewhere = self.elsewhere.held(gone, motion.t_s, ELSEWHERE_S);
        away || elsewhere
    }
}

/// Whether a foot is flat: its contact, from its rear to its front, is about as long as standing, and its heel bears.
fn is_flat(now: &FootMotion, base: &FootMotion) -> bool {
    let length = |(rear, front): (f64, f64)| front - rear;
    let long = now.reach_mm.zip(base.reach_mm).is_some_and(|(now, base)| length(now) >= FLAT * length(base));
    long && now.heel_share() >= FLAT_HEEL * base.heel_share()
}
