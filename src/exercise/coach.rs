//! One exercise after the other: what is asked, what is seen, what is done.

mod set;

use set::{Set, can_be_seen};

use super::disturbed::Watch;
use super::event::{Event, Happening};
use super::reason::Reason;
use super::settings::Settings;
use super::target::{Now, Target};
use crate::analysis::stance::{Motion, Stance, Tracker, Unready};
use crate::base::{Exercise, Judgement};
use crate::child::Practice;

/// After so long without a movement the next exercise is watched for as well, seconds.
const IDLE_S: f64 = 1.0;
/// It has begun once so many of its repetitions, or a hold, were seen.
const BEGUN: usize = 2;
/// The frame rate is known after so many frames.
const RATE_FRAMES: usize = 12;
/// A frame that comes so many usual times late is a break.
const BREAK: f64 = 4.0;
/// And this long at least, seconds.
const LEAST_BREAK_S: f64 = 0.25;

/// Why the child cannot be seen, since when.
#[derive(Clone, Debug)]
struct Blind {
    why: Reason,
    since_s: f64,
}

/// Follows the exercises of a session. Feed it every frame that a [`Tracker`] took in.
#[derive(Debug)]
pub struct Coach {
    settings: Settings,
    /// Those that are still to come, the next one first.
    to_come: Vec<Target>,
    set: Option<Set>,
    /// Those to come, watched for while nothing is done, the next one first.
    ahead: Vec<Set>,
    finished: Practice,
    watch: Watch,
    blind: Option<Blind>,
    /// Whether two feet were ever followed.
    was_ready: bool,
    /// Times of the first frames, and the usual time between two.
    times_s: Vec<f64>,
    usual_s: Option<f64>,
    last_s: Option<f64>,
    events: u64,
}

impl Coach {
    /// For what is asked, in order.
    pub fn new(settings: Settings, targets: impl IntoIterator<Item = Target>) -> Self {
        let mut to_come: Vec<Target> = targets.into_iter().collect();
        to_come.reverse();
        let finished = Practice { settings: settings.digest(), ..Practice::default() };
        Self {
            settings,
            to_come,
            set: None,
            ahead: Vec::new(),
            finished,
            watch: Watch::default(),
            blind: None,
            was_ready: false,
            times_s: Vec::with_capacity(RATE_FRAMES),
            usual_s: None,
            last_s: None,
            events: 0,
        }
    }

    /// Takes in a frame: `motion` is what `tracker` told of it. What happened is appended to `events`.
    pub fn push(&mut self, tracker: &Tracker, motion: &Motion, events: &mut Vec<Event>) {
        let t_s = motion.t_s;
        if self.set.is_none() {
            self.begin_next(t_s, events);
        }
        let broken = self.keep_time(t_s);
        if let Some(last_s) = broken {
            self.turn_blind(Reason::Interrupted, last_s, t_s, events);
            self.see_again(t_s, events);
        }
        match (motion.feet.as_ref(), tracker.stance()) {
            (Some(_), Some(stance)) => {
                if !self.was_ready {
                    self.was_ready = true;
                    self.tell(t_s, Happening::Ready, events);
                }
                self.seen(motion, stance, events);
            }
            _ => self.not_seen(tracker, motion, events),
        }
    }

    /// Two feet are followed: what else there is decides whether they can be counted.
    fn seen(&mut self, motion: &Motion, stance: &Stance, events: &mut Vec<Event>) {
        let t_s = motion.t_s;
        if let Some((why, since_s)) = self.watch.push(motion, stance, &self.settings.common) {
            self.turn_blind(why, since_s, t_s, events);
            return;
        }
        self.see_again(t_s, events);
        let rate_hz = self.usual_s.map(f64::recip);
        let mut found = Vec::new();
        if let Some(set) = &mut self.set {
            set.push(&self.settings, rate_hz, motion, stance, &mut found);
        }
        for what in found {
            self.tell(t_s, what, events);
        }
        self.look_ahead(rate_hz, motion, stance, events);
        if self.set.as_mut().is_some_and(Set::has_just_reached) {
            self.reached(t_s, events);
        }
    }

    /// While nothing is done, another exercise of the plan may have begun.
    fn look_ahead(
        &mut self,
        rate_hz: Option<f64>,
        motion: &Motion,
        stance: &Stance,
        events: &mut Vec<Event>,
    ) {
        let t_s = motion.t_s;
        let idle = self.set.as_ref().is_some_and(|set| set.idle_s(t_s) > IDLE_S);
        if !idle {
            self.ahead.clear();
            return;
        }
        let settings = &self.settings;
        if self.ahead.is_empty() {
            // The next one first.
            self.ahead = self.to_come.iter().rev().map(|&next| Set::new(settings, next, t_s)).collect();
        }
        let mut found = Vec::new();
        for ahead in &mut self.ahead {
            ahead.push(settings, rate_hz, motion, stance, &mut found);
        }
        let Some(at) = self.ahead.iter().position(|ahead| ahead.counted() >= BEGUN || ahead.held() > 0)
        else {
            return;
        };
        let begun = self.ahead.swap_remove(at);
        let skipped_why = || Some(Judgement::of(&Reason::NothingDone));
        self.end_set(t_s, skipped_why(), events);
        for _ in 0..at {
            self.begin_next(t_s, events);
            if let Some(skipped) = &mut self.set {
                skipped.prepare(&self.settings, rate_hz, stance, &mut Vec::new());
            }
            self.end_set(t_s, skipped_why(), events);
        }
        let Some(target) = self.to_come.pop() else { return };
        self.tell(t_s, Happening::Began { exercise: target.exercise, target: target.amount }, events);
        for what in begun.performed() {
            self.tell(t_s, what, events);
        }
        self.set = Some(begun);
    }

    /// What was asked is done: the last exercise goes on being counted, else the next one begins.
    fn reached(&mut self, t_s: f64, events: &mut Vec<Event>) {
        let Some(set) = &self.set else { return };
        let stars = set.stars(&self.settings).unwrap_or_default();
        let what = Happening::Reached { exercise: set.exercise(), stars };
        self.tell(t_s, what, events);
        if !self.to_come.is_empty() {
            self.end_set(t_s, None, events);
            self.begin_next(t_s, events);
        }
    }

    fn begin_next(&mut self, t_s: f64, events: &mut Vec<Event>) {
        let Some(target) = self.to_come.pop() else { return };
        self.set = Some(Set::new(&self.settings, target, t_s));
        self.tell(t_s, Happening::Began { exercise: target.exercise, target: target.amount }, events);
    }

    fn end_set(&mut self, t_s: f64, why: Option<Judgement>, events: &mut Vec<Event>) {
        self.ahead.clear();
        let Some(mut set) = self.set.take() else { return };
        let mut found = Vec::new();
        set.interrupt(t_s, &mut found);
        for what in found {
            self.tell(t_s, what, events);
        }
        let exercise = set.exercise();
        let left_out = why.filter(|_| !set.is_done());
        self.finished.sets.push(set.record(&self.settings, t_s, left_out));
        self.tell(t_s, Happening::Ended { exercise }, events);
    }

    /// No feet are followed.
    fn not_seen(&mut self, tracker: &Tracker, motion: &Motion, events: &mut Vec<Event>) {
        if !self.was_ready {
            return;
        }
        self.watch.forget();
        let why = if motion.force <= 0.0 || self.blind.as_ref().is_some_and(|blind| blind.why == Reason::Away)
        {
            Reason::Away
        } else {
            match tracker.unready() {
                None | Some(Unready::NotStill) => Reason::Looking,
                Some(unready) => Reason::of_unready(unready),
            }
        };
        self.turn_blind(why, motion.t_s, motion.t_s, events);
    }

    fn turn_blind(&mut self, why: Reason, since_s: f64, t_s: f64, events: &mut Vec<Event>) {
        if self.blind.is_some() {
            return;
        }
        let mut found = Vec::new();
        if let Some(set) = &mut self.set {
            set.interrupt(since_s, &mut found);
        }
        for what in found {
            self.tell(t_s, what, events);
        }
        self.ahead.clear();
        self.tell(t_s, Happening::Unseen { why: Judgement::of(&why), start_s: since_s }, events);
        self.blind = Some(Blind { why, since_s });
    }

    fn see_again(&mut self, t_s: f64, events: &mut Vec<Event>) {
        let Some(blind) = self.blind.take() else { return };
        if let Some(set) = &mut self.set {
            set.was_unseen(Judgement::of(&blind.why), blind.since_s, t_s);
        }
        self.tell(t_s, Happening::SeenAgain, events);
    }

    /// Keeps the usual time between frames. When frames have stopped, or the clock jumped: the time of the last one.
    fn keep_time(&mut self, t_s: f64) -> Option<f64> {
        let last_s = self.last_s.replace(t_s)?;
        if self.usual_s.is_none() {
            self.times_s.push(t_s - last_s);
            if self.times_s.len() == RATE_FRAMES {
                self.times_s.sort_unstable_by(f64::total_cmp);
                self.usual_s = Some(self.times_s[RATE_FRAMES / 2]).filter(|usual| *usual > 0.0);
                self.times_s.clear();
            }
        }
        let most_s = (BREAK * self.usual_s.unwrap_or(LEAST_BREAK_S)).max(LEAST_BREAK_S);
        (!(0.0..=most_s).contains(&(t_s - last_s))).then_some(last_s)
    }

    fn tell(&mut self, t_s: f64, what: Happening, events: &mut Vec<Event>) {
        self.events += 1;
        events.push(Event { n: self.events, t_s, what });
    }

    /// What is going on.
    pub fn now(&self) -> Option<Now> {
        let set = self.set.as_ref()?;
        let is_seen = self.was_ready && self.blind.is_none();
        Some(set.now(self.last_s.unwrap_or(0.0), is_seen))
    }

    /// What is going on of those that come next, in their order, while the one at hand is not being done.
    pub fn ahead(&self) -> impl Iterator<Item = Now> + '_ {
        let is_seen = self.was_ready && self.blind.is_none();
        self.ahead.iter().map(move |set| set.now(self.last_s.unwrap_or(0.0), is_seen))
    }

    /// Ends the exercise and goes on to the next one, as an adult asks for.
    pub fn go_on(&mut self, events: &mut Vec<Event>) {
        let t_s = self.last_s.unwrap_or(0.0);
        self.end_set(t_s, Some(Judgement::of(&Reason::WentOn)), events);
        self.begin_next(t_s, events);
    }

    /// Begins an exercise now, whatever is still to come. Another one that is at hand was gone on from.
    pub fn begin(&mut self, target: Target, events: &mut Vec<Event>) {
        self.to_come.push(target);
        self.go_on(events);
        if let (Some(blind), Some(last_s)) = (&mut self.blind, self.last_s) {
            blind.since_s = last_s;
        }
    }

    /// Ends the exercise at hand. `why` is kept with it where what was asked is not done.
    pub fn end(&mut self, why: Option<Judgement>, events: &mut Vec<Event>) {
        let t_s = self.last_s.unwrap_or(0.0);
        if let (Some(blind), Some(set)) = (&self.blind, &mut self.set) {
            set.was_unseen(Judgement::of(&blind.why), blind.since_s, t_s);
        }
        self.end_set(t_s, why, events);
    }

    /// Says that what comes from now on is no practice: push no frame before [`Coach::resume`]. A hold ends here.
    pub fn pause(&mut self, events: &mut Vec<Event>) {
        let t_s = self.last_s.unwrap_or(0.0);
        self.see_again(t_s, events);
        self.watch.forget();
        self.ahead.clear();
        let mut found = Vec::new();
        if let Some(set) = &mut self.set {
            set.interrupt(t_s, &mut found);
        }
        for what in found {
            self.tell(t_s, what, events);
        }
    }

    /// Says that practice goes on after a pause, at this time: the time between was nobody's.
    pub fn resume(&mut self, t_s: f64) {
        if let (Some(set), Some(paused_s)) = (&mut self.set, self.last_s) {
            set.was_paused((t_s - paused_s).max(0.0));
        }
        self.last_s = Some(t_s);
    }

    /// Whether an exercise can be counted for the child that is followed, as it stood and at the rate of these frames;
    /// nothing while that is not known.
    pub fn can_see(&self, exercise: Exercise, tracker: &Tracker) -> Option<Result<(), Reason>> {
        let (stance, usual_s) = (tracker.stance()?, self.usual_s?);
        Some(can_be_seen(usual_s.recip(), exercise, &self.settings, stance))
    }

    /// Stars so far for the exercise at hand, 1 to 3; nothing before it is begun.
    pub fn stars(&self) -> Option<u8> {
        self.set.as_ref()?.stars(&self.settings)
    }

    /// What was practised so far, with the exercise at hand as it is.
    pub fn so_far(&self) -> Practice {
        let mut practice = self.finished.clone();
        let end_s = self.last_s.unwrap_or(0.0);
        practice.sets.extend(self.set.as_ref().map(|set| set.record(&self.settings, end_s, None)));
        practice
    }

    /// Ends the session: what was practised, with what was left out. The last events are appended to `events`.
    pub fn finish(mut self, tracker: &Tracker, events: &mut Vec<Event>) -> Practice {
        let t_s = self.last_s.unwrap_or(0.0);
        if self.set.is_none() {
            self.begin_next(t_s, events);
        }
        if let (false, Some(set)) = (self.was_ready, &mut self.set) {
            set.refuse(Reason::of_unready(tracker.unready().unwrap_or_default()));
        }
        if let (Some(blind), Some(set)) = (self.blind.take(), &mut self.set) {
            set.was_unseen(Judgement::of(&blind.why), blind.since_s, t_s);
        }
        let ended = || Some(Judgement::of(&Reason::SessionEnded));
        self.end_set(t_s, ended(), events);
        while let Some(target) = self.to_come.pop() {
            let set = Set::new(&self.settings, target, t_s);
            self.finished.sets.push(set.record(&self.settings, t_s, ended()));
        }
        self.finished
    }
}
