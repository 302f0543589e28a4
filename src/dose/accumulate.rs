//! Frame after frame: how long it lasted, and what it gave to whom.

use std::collections::VecDeque;

use super::clock::{Clock, Step};
use super::ground::{Frame, Ground};
use super::press::Press;
use super::result::DoseResult;
use super::sums::{FORCE_PER_KPA_MM2, Sums};
use crate::analysis::stance::{Motion, Tracker, ZONES};
use crate::base::{Frames, Meta};

/// Nobody is on the mat while it bears less than this share of what the child bears standing.
const OFF: f64 = 0.06;
/// A mat forgets a load at once when a lifted foot reads less than this share of what the child bears standing.
const FORGOTTEN: f64 = 0.01;
/// Frames without a known stance are kept for so long, seconds: when the stance is found, those in which the child
/// already stood still count for its feet.
const KEPT_S: f64 = 8.0;
/// And so many of their loaded cells at most.
const MOST_KEPT: usize = 1 << 20;
/// Before the first stance it is not known from which load on somebody is on the mat: times are kept by load, in steps of
/// the square root of two.
const LEVELS: usize = 128;
/// Level of a load of 1.
const LEVEL_OF_1: f64 = 16.0;

/// The dose of one session. See the [module](super).
#[derive(Clone, Debug)]
pub struct Dose {
    meta: Meta,
    clock: Clock,
    sums: Sums,
    ground: Option<Ground>,
    epoch: usize,
    /// The last frame, until the next one tells how long it lasted.
    held: Option<Frame>,
    /// Frames without a stance, and how long each lasted.
    waiting: VecDeque<(Frame, f64)>,
    kept_cells: usize,
    spare: Vec<Frame>,
    presses: [[Press; ZONES]; 2],
    /// Whether the mat was seen to forget a load at once.
    forgets: bool,
    /// What the child bore when it last stood; nothing before it stood.
    standing: Option<f64>,
    /// Before it did: time at each level of load, seconds.
    levels_s: Vec<f64>,
}

impl Dose {
    /// For frames of this mat.
    pub fn new(meta: &Meta) -> Self {
        Self {
            meta: meta.clone(),
            clock: Clock::default(),
            sums: Sums::new(meta),
            ground: None,
            epoch: 0,
            held: None,
            waiting: VecDeque::new(),
            kept_cells: 0,
            spare: Vec::new(),
            presses: Default::default(),
            forgets: false,
            standing: None,
            levels_s: vec![0.0; LEVELS],
        }
    }

    /// Takes in a frame as the tracker read it: `motion` is what [`Tracker::push`] returned for its last frame.
    pub fn push(&mut self, tracker: &Tracker, motion: &Motion) {
        let step = self.clock.step(motion.t_s);
        self.end_frame(step);
        if tracker.epoch() != self.epoch {
            self.epoch = tracker.epoch();
            self.stand(tracker);
        }
        let mut frame = self.spare.pop().unwrap_or_default();
        frame.t_s = motion.t_s;
        frame.load = motion.force / self.force_per_value();
        frame.may_glow = self.may_glow(motion);
        frame.cells.clear();
        frame.cells.extend(tracker.loaded().map(|(cell, value)| (cell as u32, value)));
        self.held = Some(frame);
        self.sums.result.unready = tracker.unready();
    }

    /// Says that the link was interrupted: what was between the last frame and the next one is not known. Say it to
    /// the tracker as well.
    pub fn begin_segment(&mut self) {
        self.clock.forget();
        self.end_frame(Step::None);
    }

    /// Frames in memory.
    #[cfg(test)]
    pub(super) fn kept_frames(&self) -> usize {
        self.waiting.len() + self.spare.len() + usize::from(self.held.is_some())
    }

    /// The dose so far.
    pub fn result(&self) -> DoseResult {
        self.clone().finish()
    }

    /// The dose of the session. Its last frame has no next one and lasts no time.
    pub fn finish(mut self) -> DoseResult {
        self.end_frame(Step::None);
        self.leave_ground();
        while let Some((frame, lasts_s)) = self.waiting.pop_front() {
            self.without_stance(&frame, lasts_s);
        }
        let off = self.standing.map(|standing| OFF * standing);
        for (level, &seconds) in self.levels_s.iter().enumerate() {
            let is_off = level == 0 || off.is_some_and(|off| level_of(off) > level);
            let times = &mut self.sums.result.times;
            *(if is_off { &mut times.off_s } else { &mut times.unplaced_s }) += seconds;
        }
        let result = &mut self.sums.result;
        if result.feet.iter().any(|foot| foot.prints > 0) {
            result.unready = None;
        }
        self.sums.result()
    }

    /// Whether what a foot's cells read may be the mat's after-glow alone: the foot is lifted, on a mat that was never
    /// seen to forget a load at once. A mat that does is believed: on it even a foot that bears little bears it.
    fn may_glow(&mut self, motion: &Motion) -> [bool; 2] {
        let (Some(feet), Some(ground)) = (&motion.feet, &self.ground) else { return [false; 2] };
        let nothing = FORGOTTEN * ground.standing * self.force_per_value();
        let lifted = feet.map(|foot| !foot.contact.is_down());
        self.forgets |= motion.force < nothing;
        self.forgets |= (0..2).any(|foot| lifted[foot] && feet[foot].force < nothing);
        lifted.map(|lifted| lifted && !self.forgets)
    }

    /// Newtons, or their raw likeness, of a value of 1 on one cell: as [`Motion::force`] counts.
    fn force_per_value(&self) -> f64 {
        self.meta.mat.cell_area_mm2() * FORCE_PER_KPA_MM2
    }

    /// The held frame lasted so long.
    fn end_frame(&mut self, step: Step) {
        let Some(frame) = self.held.take() else { return };
        let lasts_s = match step {
            Step::Known(seconds) => seconds,
            Step::Unknown(seconds) => {
                self.sums.result.times.unknown_s += seconds;
                0.0
            }
            Step::None => 0.0,
        };
        self.sums.result.total += frame.load * lasts_s;
        if self.ground.is_some() {
            self.on_ground(&frame, lasts_s);
            self.spare.push(frame);
            return;
        }
        self.kept_cells += frame.cells.len();
        let now_s = frame.t_s;
        self.waiting.push_back((frame, lasts_s));
        while self.kept_cells > MOST_KEPT
            || self.waiting.front().is_some_and(|(oldest, _)| !(0.0..=KEPT_S).contains(&(now_s - oldest.t_s)))
        {
            let Some((oldest, lasts_s)) = self.waiting.pop_front() else { return };
            self.kept_cells -= oldest.cells.len();
            self.without_stance(&oldest, lasts_s);
            self.spare.push(oldest);
        }
    }

    /// The feet stand elsewhere, or it is no longer known where, or it is now known.
    fn stand(&mut self, tracker: &Tracker) {
        let stood = self.ground.is_some();
        self.leave_ground();
        let (Some(layout), Some(stance)) = (tracker.layout(), tracker.stance()) else { return };
        let standing = stance.force / self.force_per_value();
        let ground = Ground::new(&self.meta.mat, layout, stance, standing);
        self.standing.get_or_insert(standing);
        if stood {
            self.ground = Some(ground);
            return;
        }
        self.presses = Default::default();
        for (foot, map) in self.sums.result.feet.iter_mut().zip(&ground.maps) {
            foot.add_print(map.length_mm(), map.width_mm(), &map.print());
        }
        self.ground = Some(ground);
        self.kept_cells = 0;
        while let Some((frame, lasts_s)) = self.waiting.pop_front() {
            if frame.t_s >= stance.from_s {
                self.on_ground(&frame, lasts_s);
            } else {
                self.without_stance(&frame, lasts_s);
            }
            self.spare.push(frame);
        }
        // The frames to come need one at a time.
        self.spare.truncate(1);
    }

    fn leave_ground(&mut self) {
        if let Some(ground) = self.ground.take() {
            ground.settle(&self.meta.mat, &mut self.sums);
            self.standing = Some(ground.standing);
        }
    }

    /// A frame with a known stance.
    fn on_ground(&mut self, frame: &Frame, lasts_s: f64) {
        let Some(ground) = &mut self.ground else { return };
        let reached = ground.take(frame, lasts_s);
        let result = &mut self.sums.result;
        if frame.load < OFF * ground.standing {
            result.times.off_s += lasts_s;
        } else {
            result.times.on_s += lasts_s;
        }
        for (foot, (dose, presses)) in result.feet.iter_mut().zip(&mut self.presses).enumerate() {
            let of_foot = |bits: u32| (bits >> (foot * ZONES)) & 0xff;
            let (threshold, half) = (of_foot(reached.threshold), of_foot(reached.half));
            dose.pressed_s += if threshold != 0 { lasts_s } else { 0.0 };
            for (zone, (sum, press)) in dose.zones.iter_mut().zip(presses).enumerate() {
                let is_set = |bits: u32| bits >> zone & 1 == 1;
                sum.seconds += if is_set(threshold) { lasts_s } else { 0.0 };
                sum.presses += u64::from(press.push(frame.t_s, is_set(threshold), is_set(half)));
            }
        }
    }

    /// A frame of which it is not known where the feet stood.
    fn without_stance(&mut self, frame: &Frame, lasts_s: f64) {
        self.sums.result.unplaced += frame.load * lasts_s;
        let times = &mut self.sums.result.times;
        match self.standing {
            Some(standing) if frame.load < OFF * standing => times.off_s += lasts_s,
            Some(_) => times.unplaced_s += lasts_s,
            None => self.levels_s[level_of(frame.load)] += lasts_s,
        }
    }
}

/// The dose of frames that need not be in memory: the same as of the mat they came from.
///
/// # Errors
/// When a frame cannot be given.
pub fn dose_of<F: Frames + ?Sized>(frames: &mut F) -> Result<DoseResult, F::Error> {
    let breaks: Vec<usize> = frames.segments().iter().map(|segment| segment.first_frame).collect();
    let (mut breaks, mut at) = (breaks.into_iter().peekable(), 0);
    let mut tracker = Tracker::new(frames.meta());
    let mut dose = Dose::new(frames.meta());
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        for (stamp, cells) in batch.frames() {
            while breaks.next_if(|&first_frame| first_frame <= at).is_some() {
                tracker.begin_segment();
                dose.begin_segment();
            }
            let motion = tracker.push(stamp, cells);
            dose.push(&tracker, &motion);
            at += 1;
        }
    }
    Ok(dose.finish())
}

/// The level of a load, 0 for none.
fn level_of(load: f64) -> usize {
    if load > 0.0 { (LEVEL_OF_1 + 2.0 * load.log2()).clamp(1.0, (LEVELS - 1) as f64) as usize } else { 0 }
}
