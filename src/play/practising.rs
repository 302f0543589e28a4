//! Exercises from frames, live or recorded: what happened, what was done, and how it looked over time.
//!
//! There is one way for all of them, [`Practising::push`]: the same frames give the same events, bit for bit, whatever
//! they come from and in whatever pieces.

mod soles;

pub use soles::sole_dose;

use crate::analysis::stance::{Motion, Tracker};
use crate::base::{CellsRef, Exercise, Frames, Judgement, Meta, Stamp};
use crate::child::Practice;
use crate::dose::{Dose, DoseResult};
use crate::exercise::{Coach, Event, Happening, Now, Reason, Settings, Target, Trace};

/// Follows what a child practises, frame by frame. It reads no clock and no file.
#[derive(Debug)]
pub struct Practising {
    tracker: Tracker,
    /// What the tracker told of the last frame.
    motion: Motion,
    coach: Coach,
    paused: bool,
    dose: Dose,
    /// Of each exercise that has begun.
    traces: Vec<Trace>,
    /// Of those to come, while they are watched for, the next one first.
    ahead: Vec<Trace>,
}

/// What was practised.
#[derive(Clone, Debug, PartialEq)]
pub struct Practised {
    /// One exercise after the other, with what was left out.
    pub practice: Practice,
    /// The signal of each of them over time; empty where it never began.
    pub traces: Vec<Trace>,
    /// What pressed the soles meanwhile.
    pub dose: DoseResult,
}

impl Practising {
    /// On this mat, by these thresholds: what is asked, in order.
    pub fn new(meta: &Meta, settings: Settings, targets: impl IntoIterator<Item = Target>) -> Self {
        Self {
            tracker: Tracker::new(meta),
            motion: Motion::default(),
            coach: Coach::new(settings, targets),
            paused: false,
            dose: Dose::new(meta),
            traces: Vec::new(),
            ahead: Vec::new(),
        }
    }

    /// Takes in a frame: pressures where the mat is calibrated, as [`Meta`] says. What happened is appended to `events`.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn push(&mut self, stamp: &Stamp, cells: CellsRef<'_>, events: &mut Vec<Event>) {
        self.motion = self.tracker.push(stamp, cells);
        let motion = self.motion;
        self.dose.push(&self.tracker, &motion);
        if self.paused {
            return;
        }
        let before = events.len();
        self.coach.push(&self.tracker, &motion, events);
        self.began(&events[before..]);
        let Some(stance) = self.tracker.stance() else { return };
        if let (Some(now), Some(trace)) = (self.coach.now(), self.traces.last_mut()) {
            trace.push(&now, &motion, stance);
        }
        let mut watched = 0;
        for (at, now) in self.coach.ahead().enumerate() {
            if self.ahead.len() == at {
                self.ahead.push(Trace::default());
            }
            self.ahead[at].push(&now, &motion, stance);
            watched = at + 1;
        }
        self.ahead.truncate(watched);
    }

    /// Each exercise that begins has a signal: what was seen of it while it was watched for is its beginning.
    fn began(&mut self, events: &[Event]) {
        for event in events {
            if matches!(event.what, Happening::Began { .. }) {
                let watched = (!self.ahead.is_empty()).then(|| self.ahead.remove(0));
                self.traces.push(watched.unwrap_or_default());
            }
        }
    }

    /// Begins an exercise now. Another one that is at hand was gone on from.
    pub fn begin(&mut self, target: Target, events: &mut Vec<Event>) {
        let before = events.len();
        self.coach.begin(target, events);
        self.ahead.clear();
        self.began(&events[before..]);
    }

    /// Ends the exercise at hand. `why` is kept with it where what was asked is not done.
    pub fn end(&mut self, why: Option<Judgement>, events: &mut Vec<Event>) {
        self.resume();
        self.coach.end(why, events);
        self.ahead.clear();
    }

    /// From now on nothing is counted, and nothing is missed; what presses the soles still does.
    pub fn pause(&mut self, events: &mut Vec<Event>) {
        if !std::mem::replace(&mut self.paused, true) {
            self.coach.pause(events);
        }
    }

    /// Practice goes on after a pause.
    pub fn resume(&mut self) {
        if std::mem::replace(&mut self.paused, false) {
            self.coach.resume(self.motion.t_s);
        }
    }

    /// What follows the feet.
    pub fn tracker(&self) -> &Tracker {
        &self.tracker
    }

    /// What the last frame told of the feet.
    pub fn motion(&self) -> &Motion {
        &self.motion
    }

    /// Whether an exercise can be counted for the child that is followed; nothing while that is not known.
    pub fn can_see(&self, exercise: Exercise) -> Option<Result<(), Reason>> {
        self.coach.can_see(exercise, &self.tracker)
    }

    /// Stars so far for the exercise at hand.
    pub fn stars(&self) -> Option<u8> {
        self.coach.stars()
    }

    /// What pressed the soles so far.
    pub fn dose(&self) -> DoseResult {
        self.dose.result()
    }

    /// One exercise after the other so far, with the one at hand as it is.
    pub fn practice(&self) -> Practice {
        self.coach.so_far()
    }

    /// The same with its signals, and what pressed the soles.
    pub fn so_far(&self) -> Practised {
        Practised { practice: self.coach.so_far(), traces: self.traces.clone(), dose: self.dose.result() }
    }

    /// Says that the link was interrupted: what follows is a new segment.
    pub fn begin_segment(&mut self) {
        self.tracker.begin_segment();
        self.dose.begin_segment();
    }

    /// What is going on.
    pub fn now(&self) -> Option<Now> {
        self.coach.now()
    }

    /// Ends the exercise at hand and goes on to the next one, as somebody asks for.
    pub fn go_on(&mut self, events: &mut Vec<Event>) {
        let before = events.len();
        self.coach.go_on(events);
        self.ahead.clear();
        self.began(&events[before..]);
    }

    /// Ends the session. The last events are appended to `events`.
    pub fn finish(self, events: &mut Vec<Event>) -> Practised {
        let Self { tracker, coach, dose, mut traces, .. } = self;
        let practice = coach.finish(&tracker, events);
        traces.resize_with(practice.sets.len(), Trace::default);
        Practised { practice, traces, dose: dose.finish() }
    }
}

/// What was practised in a recording, and every event of it; `told` hears now and then how much of the work is done, 0 to
/// 1. Its frames are gone through once, some at a time.
///
/// # Errors
/// When a frame cannot be given.
pub fn practised<F: Frames + ?Sized>(
    frames: &mut F,
    settings: Settings,
    targets: impl IntoIterator<Item = Target>,
    told: &mut dyn FnMut(f64),
) -> Result<(Practised, Vec<Event>), F::Error> {
    let mut practising = Practising::new(frames.meta(), settings, targets);
    // Before the first frame nothing is interrupted.
    let breaks = frames.segments().iter().map(|segment| segment.first_frame).filter(|&frame| frame > 0);
    let mut breaks = breaks.collect::<Vec<_>>().into_iter().peekable();
    let all = frames.frames().max(1) as f64;
    let (mut at, mut events) = (0, Vec::new());
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        for (stamp, cells) in batch.frames() {
            while breaks.next_if(|&frame| frame <= at).is_some() {
                practising.begin_segment();
            }
            practising.push(stamp, cells, &mut events);
            at += 1;
        }
        told(at as f64 / all);
    }
    Ok((practising.finish(&mut events), events))
}

#[cfg(test)]
mod tests;
