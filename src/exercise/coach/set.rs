//! One exercise of a session while it is done.

use crate::analysis::stance::{Motion, Stance};
use crate::base::{Exercise, Judgement};
use crate::child::{Amount, Performed, PerformedKind, PractisedSet, Unseen};
use crate::exercise::detect::{self, Detect, View};
use crate::exercise::event::Happening;
use crate::exercise::fatigue::Fatigue;
use crate::exercise::reason::Reason;
use crate::exercise::score;
use crate::exercise::settings::Settings;
use crate::exercise::target::{Now, Target};

/// Most movements of one exercise that are kept: some hours of stamping.
const MOST_PERFORMED: usize = 1 << 16;
/// A position that is held is looked at so often for fatigue, seconds.
const LOOK_EVERY_S: f64 = 1.0;
/// Without a planned time the first so many seconds of a hold are its first quarter.
const FIRST_S: f64 = 5.0;

/// One exercise.
#[derive(Debug)]
pub(super) struct Set {
    target: Target,
    start_s: f64,
    detect: Option<Box<dyn Detect>>,
    refused: Option<Reason>,
    /// The stance for which it was refused: another one is tried anew.
    tried_s: Option<f64>,
    performed: Vec<Performed>,
    found: Vec<Performed>,
    reps: u32,
    holds: usize,
    held_s: f64,
    /// The first movement, and the end of the last one.
    first_s: Option<f64>,
    last_s: f64,
    last_rep: Option<Performed>,
    fatigue: Fatigue,
    looked_s: f64,
    unseen: Vec<Unseen>,
    /// Seconds between the first and the last movement that were not seen, or a pause.
    lost_s: f64,
    /// The same since the last movement: whether another one follows is not known yet.
    lost_since_s: f64,
    /// Seconds so far in which the feet were seen.
    seen_s: f64,
    frame_s: Option<f64>,
    hold_told: Option<f64>,
    reached: bool,
    told_reached: bool,
}

impl Set {
    pub(super) fn new(settings: &Settings, target: Target, start_s: f64) -> Self {
        Self {
            target,
            start_s,
            detect: None,
            refused: None,
            tried_s: None,
            performed: Vec::new(),
            found: Vec::new(),
            reps: 0,
            holds: 0,
            held_s: 0.0,
            first_s: None,
            last_s: start_s,
            last_rep: None,
            fatigue: Fatigue::new(settings.fatigue.clone()),
            looked_s: f64::NEG_INFINITY,
            unseen: Vec::new(),
            lost_s: 0.0,
            lost_since_s: 0.0,
            seen_s: 0.0,
            frame_s: None,
            hold_told: None,
            reached: false,
            told_reached: false,
        }
    }

    pub(super) fn exercise(&self) -> Exercise {
        self.target.exercise
    }

    /// Repetitions so far.
    pub(super) fn counted(&self) -> usize {
        self.reps as usize
    }

    /// Holds so far.
    pub(super) fn held(&self) -> usize {
        self.holds
    }

    /// What was performed so far, as it is told.
    pub(super) fn performed(&self) -> Vec<Happening> {
        self.performed.iter().map(|&each| Happening::Performed(each)).collect()
    }

    /// For how long nothing has been done.
    pub(super) fn idle_s(&self, t_s: f64) -> f64 {
        let holding = self.detect.as_ref().is_some_and(|detect| detect.held_since_s().is_some());
        if holding || self.target.exercise == Exercise::Free { 0.0 } else { t_s - self.last_s }
    }

    /// Whether what was asked is done; where no amount was asked, whatever is done is.
    pub(super) fn is_done(&self) -> bool {
        self.reached || self.target.amount.is_none()
    }

    /// Whether what was asked is done since this was last asked.
    pub(super) fn has_just_reached(&mut self) -> bool {
        let told = std::mem::replace(&mut self.told_reached, self.reached);
        self.reached && !told
    }

    pub(super) fn refuse(&mut self, why: Reason) {
        self.refused = Some(why);
    }

    /// Takes in a frame in which the feet are seen.
    pub(super) fn push(
        &mut self,
        settings: &Settings,
        rate_hz: Option<f64>,
        motion: &Motion,
        stance: &Stance,
        out: &mut Vec<Happening>,
    ) {
        let t_s = motion.t_s;
        self.seen_s += self.frame_s.replace(t_s).map_or(0.0, |last| (t_s - last).max(0.0));
        self.prepare(settings, rate_hz, stance, out);
        let (Some(feet), Some(detect)) = (&motion.feet, &mut self.detect) else {
            self.look_at_time();
            return;
        };
        let mut found = std::mem::take(&mut self.found);
        detect.push(&View { t_s, feet, stance, weight: motion.weight }, &mut found);
        let held_since_s = detect.held_since_s();
        self.take_in(settings, t_s, &mut found, out);
        self.found = found;
        if self.target.exercise == Exercise::OuterEdge {
            self.follow_hold(settings, t_s, held_since_s, out);
        }
        self.look_at_time();
    }

    /// Chooses the state machine for the stance, or says why there is none.
    pub(super) fn prepare(
        &mut self,
        settings: &Settings,
        rate_hz: Option<f64>,
        stance: &Stance,
        out: &mut Vec<Happening>,
    ) {
        if self.detect.is_some() || self.tried_s == Some(stance.at_s) {
            return;
        }
        let Some(got_hz) = rate_hz else { return };
        self.tried_s = Some(stance.at_s);
        let exercise = self.target.exercise;
        match detect_at(got_hz, exercise, settings, stance) {
            Ok(detect) => {
                self.detect = detect;
                self.refused = None;
            }
            Err(why) => {
                out.push(Happening::Refused { exercise, why: Judgement::of(&why) });
                self.refused = Some(why);
            }
        }
    }

    fn take_in(
        &mut self,
        settings: &Settings,
        t_s: f64,
        found: &mut Vec<Performed>,
        out: &mut Vec<Happening>,
    ) {
        for each in found.drain(..) {
            let counts = each.kind != PerformedKind::Fault;
            if counts && self.is_echo(settings, &each) {
                continue;
            }
            if self.performed.len() < MOST_PERFORMED {
                self.performed.push(each);
            }
            out.push(Happening::Performed(each));
            if !counts {
                continue;
            }
            self.lies_between(&each);
            self.held_s += each.held_s.unwrap_or(0.0);
            if each.kind == PerformedKind::Hold {
                self.holds += 1;
                continue;
            }
            self.reps += 1;
            let tempo_s = self.last_rep.map(|last| each.start_s - last.start_s);
            self.last_rep = Some(each);
            if self.fatigue.movement(t_s, each.range, tempo_s) {
                out.push(Happening::Tired { exercise: self.target.exercise });
            }
        }
    }

    /// Whether a repetition comes too soon after the last one of the same side.
    fn is_echo(&self, settings: &Settings, each: &Performed) -> bool {
        self.last_rep.is_some_and(|last| {
            each.kind == PerformedKind::Rep
                && last.side == each.side
                && each.end_s - last.end_s < settings.common.refractory_s.value
        })
    }

    /// Follows a position that is held.
    fn follow_hold(&mut self, settings: &Settings, t_s: f64, since_s: Option<f64>, out: &mut Vec<Happening>) {
        let Some(start_s) = since_s else {
            self.hold_told = None;
            return;
        };
        let exercise = self.target.exercise;
        if self.hold_told.is_none() {
            self.hold_told = Some(start_s);
            out.push(Happening::HoldBegan { exercise, start_s });
        }
        if t_s - self.looked_s < LOOK_EVERY_S {
            return;
        }
        self.looked_s = t_s;
        let Some(progress) = self.detect.as_ref().and_then(|detect| detect.progress()) else { return };
        let so_far_s = self.held_s + t_s - start_s;
        let first_s = match self.target.amount {
            Some(Amount::Seconds(planned_s)) => settings.fatigue.base_share.value * planned_s,
            _ => FIRST_S,
        };
        if self.fatigue.held(t_s, progress, so_far_s <= first_s) {
            out.push(Happening::Tired { exercise });
        }
    }

    /// Whether what was asked is done by now.
    fn look_at_time(&mut self) {
        let done = match self.target.amount {
            None => false,
            Some(Amount::Reps(reps)) => self.reps >= reps,
            Some(Amount::Seconds(seconds)) => self.timed_s() >= seconds,
        };
        self.reached |= done;
    }

    /// The seconds that count towards a planned time: held, or practised since the first repetition.
    fn timed_s(&self) -> f64 {
        match self.target.exercise {
            Exercise::OuterEdge => {
                let holding = self.detect.as_ref().and_then(|detect| detect.held_since_s());
                let now_s = self.frame_s.unwrap_or(self.start_s);
                self.held_s + holding.map_or(0.0, |since_s| now_s - since_s)
            }
            Exercise::Free => self.seen_s,
            _ => self.first_s.map_or(0.0, |first_s| (self.last_s - first_s - self.lost_s).max(0.0)),
        }
    }

    /// Something cannot be seen from a moment on.
    pub(super) fn interrupt(&mut self, t_s: f64, out: &mut Vec<Happening>) {
        let Some(detect) = &mut self.detect else { return };
        let mut found = std::mem::take(&mut self.found);
        detect.interrupt(t_s, &mut found);
        for each in found.drain(..) {
            self.performed.push(each);
            self.held_s += each.held_s.unwrap_or(0.0);
            self.holds += usize::from(each.kind == PerformedKind::Hold);
            self.lies_between(&each);
            out.push(Happening::Performed(each));
        }
        self.found = found;
        self.frame_s = None;
        self.hold_told = None;
        self.look_at_time();
    }

    /// A stretch in which nothing could be seen is over.
    pub(super) fn was_unseen(&mut self, why: Judgement, start_s: f64, end_s: f64) {
        self.lost_since_s += end_s - start_s;
        if self.unseen.len() < MOST_PERFORMED {
            self.unseen.push(Unseen { why, start_s, end_s });
        }
    }

    /// A pause of so many seconds is over: the next movement is told from the last one anew.
    pub(super) fn was_paused(&mut self, paused_s: f64) {
        self.lost_since_s += paused_s;
        self.last_rep = None;
    }

    /// A movement is the first or the last one so far: what was lost before the first is none of the time between.
    fn lies_between(&mut self, each: &Performed) {
        let lost_s = std::mem::take(&mut self.lost_since_s);
        if self.first_s.is_some() {
            self.lost_s += lost_s;
        }
        self.first_s.get_or_insert(each.start_s);
        self.last_s = each.end_s.max(self.last_s);
    }

    /// Whether anything could be seen so far.
    fn was_seen(&self) -> bool {
        self.refused.is_none() && self.seen_s > 0.0
    }

    /// Whether anything was done of it.
    fn was_begun(&self) -> bool {
        !self.performed.is_empty() || self.timed_s() > 0.0
    }

    /// Stars for the child, 1 to 3: of what was asked; trying is one. Nothing where nothing of it could be seen, or it was
    /// not begun: no star is given or withheld.
    pub(super) fn stars(&self, settings: &Settings) -> Option<u8> {
        if !self.was_seen() || !self.was_begun() {
            return None;
        }
        // Where no amount was asked, whatever counts is all of it, and what does not count was a try.
        let whole = if self.reps > 0 || self.timed_s() > 0.0 { 1.0 } else { 0.0 };
        Some(score::stars(self.done().unwrap_or(whole), settings.score.two_stars.value))
    }

    /// Which share of what was asked is done; nothing where nothing was asked.
    fn done(&self) -> Option<f64> {
        Some(match self.target.amount? {
            Amount::Reps(reps) => f64::from(self.reps) / f64::from(reps.max(1)),
            Amount::Seconds(seconds) => self.timed_s() / seconds.max(f64::MIN_POSITIVE),
        })
    }

    pub(super) fn now(&self, t_s: f64, is_seen: bool) -> Now {
        let since_s = self.detect.as_ref().and_then(|detect| detect.held_since_s());
        let holding_s = since_s.map(|since_s| (t_s - since_s).max(0.0));
        Now {
            exercise: self.target.exercise,
            target: self.target.amount,
            reps: self.reps,
            held_s: self.held_s + holding_s.unwrap_or(0.0),
            holding_s,
            progress: self.detect.as_ref().and_then(|detect| detect.progress()),
            done: self.done().map(|done| done.min(1.0)),
            is_seen: is_seen && self.detect.is_some(),
        }
    }

    /// What was done of it.
    pub(super) fn record(
        &self,
        settings: &Settings,
        end_s: f64,
        left_out: Option<Judgement>,
    ) -> PractisedSet {
        let is_held = self.target.exercise.is_held();
        PractisedSet {
            exercise: self.target.exercise,
            planned: self.target.amount,
            start_s: self.start_s,
            end_s,
            reps: self.reps,
            held_s: self.held_s,
            practised_s: if self.target.exercise == Exercise::Free { self.seen_s } else { self.timed_s() },
            score: score::score(&self.performed, is_held),
            stars: self.stars(settings),
            tired_s: self.fatigue.tired_s(),
            unseen: self.unseen.clone(),
            refused: self.refused.as_ref().map(|why| Judgement::of(why)),
            left_out,
            performed: self.performed.clone(),
        }
    }
}

/// The state machine of an exercise at so many frames a second.
fn detect_at(
    got_hz: f64,
    exercise: Exercise,
    settings: &Settings,
    stance: &Stance,
) -> Result<Option<Box<dyn Detect>>, Reason> {
    let steps = matches!(exercise, Exercise::March | Exercise::Tramp | Exercise::Tiptoe);
    let common = &settings.common;
    let least_hz = if steps { common.least_step_rate_hz.value } else { common.least_rate_hz.value };
    if got_hz < least_hz {
        return Err(Reason::Slow { least_hz, got_hz });
    }
    detect::of(exercise, settings, stance)
}

/// Whether an exercise can be counted for feet that stood like this.
pub(super) fn can_be_seen(
    got_hz: f64,
    exercise: Exercise,
    settings: &Settings,
    stance: &Stance,
) -> Result<(), Reason> {
    detect_at(got_hz, exercise, settings, stance).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::child::Fault;

    #[test]
    fn what_was_not_begun_has_no_star_whether_or_not_an_amount_was_asked() {
        let settings = Settings::default();
        let stars = |set: &Set| (set.stars(&settings), set.record(&settings, 9.0, None).stars);
        for (amount, done) in [(None, 3), (Some(Amount::Reps(20)), 1)] {
            let mut set = Set::new(&settings, Target { exercise: Exercise::March, amount }, 0.0);
            assert_eq!(stars(&set), (None, None), "not seen");
            set.seen_s = 9.0;
            assert_eq!(stars(&set), (None, None), "not begun");
            let jump = Performed {
                kind: PerformedKind::Fault,
                exercise: Exercise::March,
                side: None,
                start_s: 1.0,
                end_s: 1.5,
                held_s: None,
                range: None,
                fault: Some(Fault::Jump),
            };
            set.performed.push(jump);
            assert_eq!(stars(&set), (Some(1), Some(1)), "tried");
            set.reps = 1;
            assert_eq!(stars(&set), (Some(done), Some(done)));
        }
    }
}
