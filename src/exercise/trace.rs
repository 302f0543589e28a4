//! The signal of an exercise over time, thinned: as large as a drawing needs, however long it takes.

use super::settings::Settings;
use super::target::Now;
use crate::analysis::stance::{Motion, Stance};
use crate::base::Exercise;

/// Most stretches that are kept: each is drawn as its lowest and its highest value, 2000 points together.
const MOST: usize = 1000;
/// A signal that is silent for longer is broken off, seconds.
const SILENT_S: f64 = 0.5;
/// Feet that bear less than this share of the standing force share no load.
const LEAST_FORCE: f64 = 0.05;

/// What the signal of an exercise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// How far the movement is, as a share of the child's own range.
    Range,
    /// The left foot's share of the load, moved so that it is one half as the child stood.
    LeftShare,
    /// The load on both feet, as a share of that of standing: how deep a squat is, is worked out from it afterwards.
    Load,
    /// There is none: nothing is counted.
    None,
}

impl Signal {
    /// The signal of an exercise.
    pub fn of(exercise: Exercise) -> Self {
        match exercise {
            Exercise::March | Exercise::Tramp | Exercise::Tiptoe => Self::LeftShare,
            Exercise::Squat => Self::Load,
            Exercise::Free => Self::None,
            Exercise::Roll
            | Exercise::OuterEdge
            | Exercise::ToesUp
            | Exercise::HeelRaise
            | Exercise::PadLift => Self::Range,
        }
    }
}

/// The levels that count, in the unit of the signal, the highest first: those at which a movement begins and is over; for
/// stamping, those beyond which a first step counts; for a squat, the one that the load falls below. None where no level of this
/// signal counts: a step is a foot that leaves the mat, whatever the other bears.
pub fn levels(exercise: Exercise, settings: &Settings) -> Vec<f64> {
    let common = &settings.common;
    match Signal::of(exercise) {
        Signal::Range => vec![common.enter.value, common.leave.value],
        Signal::LeftShare if exercise == Exercise::Tramp => {
            vec![0.5 + settings.tramp.swing.value, 0.5 - settings.tramp.swing.value]
        }
        Signal::Load => vec![1.0 - settings.squat.dip.value],
        Signal::LeftShare | Signal::None => Vec::new(),
    }
}

/// Some frames in a row: from when to when, seconds, and the lowest and highest value among them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Time of its first frame.
    pub start_s: f64,
    /// Time of its last frame.
    pub end_s: f64,
    /// Lowest value.
    pub low: f64,
    /// Highest value.
    pub high: f64,
}

impl Stretch {
    fn joined(self, next: Self) -> Self {
        Self {
            start_s: self.start_s,
            end_s: next.end_s,
            low: self.low.min(next.low),
            high: self.high.max(next.high),
        }
    }
}

/// The signal of one exercise over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    stretches: Vec<Stretch>,
    /// Frames of a stretch, and of the last one so far.
    each: usize,
    last: usize,
}

impl Default for Trace {
    fn default() -> Self {
        Self { stretches: Vec::new(), each: 1, last: 0 }
    }
}

impl Trace {
    /// The thinned signal, in order of time: no stretch is so long that a movement would be lost in a drawing as wide as
    /// a page.
    pub fn stretches(&self) -> &[Stretch] {
        &self.stretches
    }

    /// Takes in what a frame tells of an exercise that is done.
    pub fn push(&mut self, now: &Now, motion: &Motion, stance: &Stance) {
        if !now.is_seen {
            return;
        }
        let value = match Signal::of(now.exercise) {
            Signal::Range => now.progress,
            Signal::LeftShare => left_share(motion, stance),
            Signal::Load => load(motion, stance),
            Signal::None => None,
        };
        if let Some(value) = value.filter(|value| value.is_finite()) {
            self.add(motion.t_s, value);
        }
    }

    fn add(&mut self, t_s: f64, value: f64) {
        let one = Stretch { start_s: t_s, end_s: t_s, low: value, high: value };
        let goes_on = |open: &&mut Stretch| self.last < self.each && t_s - open.end_s <= SILENT_S;
        match self.stretches.last_mut().filter(goes_on) {
            Some(open) => {
                *open = open.joined(one);
                self.last += 1;
            }
            None => {
                if self.stretches.len() == MOST {
                    self.halve();
                }
                self.stretches.push(one);
                self.last = 1;
            }
        }
    }

    /// Two stretches become one, and from now on each has twice as many frames.
    fn halve(&mut self) {
        let whole = std::mem::take(&mut self.stretches);
        // Of a signal that is little else than breaks they are not kept.
        let breaks = whole.windows(2).filter(|pair| pair[1].start_s - pair[0].end_s > SILENT_S).count();
        let mut pairs = whole.iter().copied().peekable();
        while let Some(first) = pairs.next() {
            let next = |next: &Stretch| next.start_s - first.end_s <= SILENT_S || breaks > MOST / 4;
            let second = pairs.next_if(next);
            self.stretches.push(second.map_or(first, |second| first.joined(second)));
        }
        self.each *= 2;
    }
}

fn load(motion: &Motion, stance: &Stance) -> Option<f64> {
    motion.feet.as_ref()?;
    (stance.force > 0.0).then_some(motion.weight)
}

fn left_share(motion: &Motion, stance: &Stance) -> Option<f64> {
    let feet = motion.feet.as_ref()?;
    let base = [0, 1].map(|foot| stance.base[foot].mean.force);
    let force = feet[0].force + feet[1].force;
    let standing = base[0] + base[1];
    let bears = force > LEAST_FORCE * stance.force && standing > 0.0;
    bears.then(|| (feet[0].force / force - base[0] / standing + 0.5).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_signal_is_thinned_and_keeps_its_peaks() {
        let mut trace = Trace::default();
        for frame in 0..100_000_u32 {
            let value = if frame == 54_321 { 7.0 } else { f64::from(frame % 10) / 10.0 };
            trace.add(f64::from(frame) * 0.01, value);
            assert!(trace.stretches().len() <= MOST);
        }
        let stretches = trace.stretches();
        assert!(stretches.len() >= MOST / 2);
        assert_eq!((stretches[0].start_s, stretches[stretches.len() - 1].end_s), (0.0, 999.99));
        assert!(stretches.windows(2).all(|pair| pair[0].end_s < pair[1].start_s));
        let peak = stretches.iter().find(|stretch| stretch.high == 7.0).unwrap();
        assert!(peak.start_s <= 543.21 && peak.end_s >= 543.21);
    }

    #[test]
    fn breaks_are_kept_and_however_many_there_are_it_stays_small() {
        let mut trace = Trace::default();
        for frame in 0..5000_u32 {
            // Ten seconds are missing in the middle.
            let t_s = f64::from(frame) * 0.02 + if frame < 2500 { 0.0 } else { 10.0 };
            trace.add(t_s, 0.5);
        }
        assert!(trace.stretches().iter().all(|one| one.end_s - one.start_s < 1.0));
        let mut broken = Trace::default();
        (0..20_000_u32).for_each(|frame| broken.add(f64::from(frame), 0.5));
        assert!(broken.stretches().len() <= MOST);
    }

    #[test]
    fn a_short_signal_is_kept_whole() {
        let mut trace = Trace::default();
        (0..MOST as u32).for_each(|frame| trace.add(f64::from(frame), 0.5));
        assert_eq!(trace.stretches().len(), MOST);
        assert!(trace.stretches().iter().all(|stretch| stretch.start_s == stretch.end_s));
    }

    #[test]
    fn levels_are_told_where_there_are_two() {
        let settings = Settings::default();
        for exercise in Exercise::ALL {
            let found = levels(exercise, &settings);
            assert!(found.windows(2).all(|pair| pair[0] > pair[1]), "{exercise}");
            assert!(Signal::of(exercise) != Signal::Range || found == [0.6, 0.4], "{exercise}");
        }
    }
}
