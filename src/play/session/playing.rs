//! A game, frame by frame.

use super::Play;
use crate::base::{Game, Judgement};
use crate::child::{Performed, PerformedKind};
use crate::exercise::Happening;
use crate::play::event::{Event, EventKind};
use crate::play::reason::Reason;
use crate::play::tries::Look;

impl Play {
    /// Takes in a frame of a game.
    pub(super) fn play(&mut self, step_s: f64) {
        self.played_s += step_s;
        if let Some(round) = &mut self.round {
            round.played_s += step_s;
        }
        self.press(step_s);
        self.contacts();
        let told = self.tell_happened();
        self.look_at_frame();
        if let Some(stars) = told.reached {
            return self.reached(stars);
        }
        if let Some(why) = told.refused {
            return self.stop_round(Judgement::of(&Reason::Unseen { why }));
        }
        self.look_at_end();
    }

    /// Tells which foot left the mat and which came down.
    fn contacts(&mut self) {
        let Some(feet) = self.practising.motion().feet else { return };
        let Some(round) = &mut self.round else { return };
        for (foot, was_down) in round.down.iter_mut().enumerate() {
            let down = feet[foot].contact.is_down();
            if std::mem::replace(was_down, down) == down {
                continue;
            }
            let kind = if down { EventKind::Down } else { EventKind::Lift };
            let side = self.practising.tracker().stance().map(|stance| stance.feet[foot].side);
            let event = Event::new(self.t_s, kind).of(side);
            self.events.push(Event { game: Some(round.game), exercise: Some(round.exercise), ..event });
        }
    }

    /// Tells what the coach saw.
    pub(super) fn tell_happened(&mut self) -> Told {
        let mut told = Told::default();
        let mut happened = std::mem::take(&mut self.happened);
        for event in happened.drain(..) {
            match &event.what {
                Happening::Performed(each) => self.performed(each),
                Happening::HoldBegan { .. } => {
                    if let Some(round) = &mut self.round {
                        round.holds = true;
                    }
                    self.tell(EventKind::HoldBegan, |event| event);
                }
                Happening::Unseen { why, start_s } => {
                    if let Some(round) = &mut self.round {
                        round.unseen_since_s = Some(*start_s);
                    }
                    self.tell(EventKind::Missed, |event| event.why(why));
                }
                Happening::SeenAgain => {
                    let since_s = self.round.as_mut().and_then(|round| round.unseen_since_s.take());
                    let missed_s = since_s.map_or(0.0, |since_s| self.t_s - since_s);
                    self.tell(EventKind::Seen, |event| event.value(missed_s));
                }
                Happening::Tired { .. } => {
                    if let Some(round) = &mut self.round {
                        round.tired_s.get_or_insert(self.t_s);
                    }
                    self.tell(EventKind::Tired, |event| event);
                }
                Happening::Reached { stars, .. } => told.reached = Some(*stars),
                Happening::Refused { why, .. } => {
                    self.tell(EventKind::Refused, |event| event.why(why));
                    told.refused = Some(why.clone());
                }
                Happening::Began { .. } | Happening::Ended { .. } | Happening::Ready => {}
            }
        }
        self.happened = happened;
        told
    }

    /// Tells something of the game that is played.
    pub(super) fn tell(&mut self, kind: EventKind, with: impl FnOnce(Event) -> Event) {
        let mut event = with(Event::new(self.t_s, kind));
        if let Some(round) = &self.round {
            (event.game, event.exercise) = (Some(round.game), Some(round.exercise));
        }
        self.events.push(event);
    }

    fn performed(&mut self, each: &Performed) {
        let named = |event: Event| match each.fault {
            Some(fault) => event.why(&Judgement::of(&fault)).id(&fault_key(each)),
            None => event,
        };
        match each.kind {
            PerformedKind::Rep => {
                let reps = self.practising.now().map_or(0, |now| now.reps);
                self.tell(EventKind::Rep, |event| named(event).of(each.side).value(reps.into()));
            }
            PerformedKind::Hold => {}
            PerformedKind::Fault => self.tell(EventKind::Fault, |event| named(event).of(each.side)),
        }
        if let Some(held_s) = each.held_s {
            self.tell(EventKind::HoldDone, |event| event.of(each.side).value(held_s));
            if let Some(round) = &mut self.round {
                round.holds = false;
            }
        }
        let over = self.round.as_mut().and_then(|round| round.performed(each));
        self.tried(over);
    }

    /// What the frame itself shows: positions that are held, and what the game makes of it.
    fn look_at_frame(&mut self) {
        let Some(now) = self.practising.now() else { return };
        let lean = self.lean.as_ref().and_then(|lean| lean.now());
        let Some(round) = &mut self.round else { return };
        let holds = now.holding_s.is_some();
        let held = std::mem::replace(&mut round.holds, holds);
        let over = round.frame(&Look { t_s: self.t_s, now: &now, lean });
        match (held, holds) {
            (false, true) => self.tell(EventKind::HoldBegan, |event| event),
            (true, false) => self.tell(EventKind::HoldLeft, |event| event),
            _ => {}
        }
        self.tried(over);
    }

    /// A try is over.
    fn tried(&mut self, over: Option<bool>) {
        let (Some(success), Some(round)) = (over, &mut self.round) else { return };
        let game = round.game;
        let Some(level) = self.levels.get_mut(&game) else { return };
        let tried = round.over(success, level, &self.given.games, self.given.age_years);
        let value = level.value;
        self.tried.insert(game, tried.number);
        if let Some(rounded) = self.rounds.last_mut() {
            rounded.level_after = value;
            rounded.tries += 1;
            rounded.successes += u32::from(success);
        }
        let kind = if success { EventKind::Success } else { EventKind::Miss };
        self.tell(kind, |event| event.value(tried.number.into()));
        if tried.changed {
            self.touch(game);
            self.tell(EventKind::Level, |event| event.value(value));
        }
        if let Some(round) = self.round.as_mut().filter(|round| success && round.tired_s.is_some()) {
            round.may_rest = true;
        }
    }

    /// The level of a game is to be kept.
    pub(super) fn touch(&mut self, game: Game) {
        if !self.touched.contains(&game) {
            self.touched.push(game);
        }
        self.edition += 1;
    }

    /// Where the feet press more than the child stood, they paint: whoever only stands there paints nothing.
    fn press(&mut self, step_s: f64) {
        let more = self.given.games.painting.zone_more.value;
        let Some(stance) = self.practising.tracker().stance() else { return };
        let Some(feet) = self.practising.motion().feet else { return };
        let Some(round) = self.round.as_mut().filter(|round| round.game == Game::Painting) else { return };
        for (foot, pressed_s) in round.pressed_s.iter_mut().enumerate() {
            let stood = &stance.base[foot].mean.zones;
            for (zone, seconds) in pressed_s.iter_mut().enumerate() {
                if feet[foot].zones[zone] >= more * stood[zone] {
                    *seconds += step_s;
                }
            }
        }
    }

    /// Which zones still need paint; once none does, the painting is done.
    pub(super) fn look_at_zones(&mut self) {
        let limits = &self.given.games.painting;
        let Some(stance) = self.practising.tracker().stance() else { return };
        let Some(round) = &mut self.round else { return };
        let (mut unpainted, mut all) = (Vec::new(), 0);
        for (foot, pressed_s) in round.pressed_s.iter().enumerate() {
            let base = &stance.base[foot].mean;
            for (at, key) in crate::child::DOSE_ZONES.iter().enumerate() {
                let bears = base.zones[at] >= limits.zone_share.value * base.force;
                all += u32::from(bears);
                if bears && pressed_s[at] < limits.zone_s.value {
                    unpainted.push(format!("{}:{key}", stance.feet[foot].side));
                }
            }
        }
        let done = unpainted.is_empty();
        round.zones = (all - unpainted.len() as u32, all);
        round.still_unpainted(unpainted);
        if done {
            self.reached(MOST_STARS);
        }
    }

    /// Whether the game goes on.
    fn look_at_end(&mut self) {
        if !self.phase.has_round() {
            return;
        }
        let limits = self.given.games.session.clone();
        if self.played_s >= limits.limit_s.value {
            let why = Judgement::of(&Reason::Enough { minutes: (self.played_s / 60.0).round() as usize });
            return self.end_session(why);
        }
        let Some(now) = self.practising.now() else { return };
        let Some(round) = &self.round else { return };
        if round.is_long(&now, &self.given.games) {
            return self.rest(Judgement::of(&Reason::Attempts), limits.rest_s.value);
        }
        let waited = |tired_s: f64| self.t_s - tired_s >= limits.tired_wait_s.value;
        if round.may_rest || round.tired_s.is_some_and(waited) {
            return self.rest_tired();
        }
        self.look_who_is_there(limits.off.value, limits.off_s.value);
    }

    /// Stops when everybody has left.
    fn look_who_is_there(&mut self, off: f64, off_s: f64) {
        let (motion, standing) = (self.practising.motion(), self.standing.unwrap_or(0.0));
        let is_off = motion.feet.is_none() && motion.force < off * standing;
        match (is_off, self.off_since_s) {
            (true, None) => {
                self.off_since_s = Some(self.t_s);
                self.tell(EventKind::Away, |event| event);
            }
            (true, Some(since_s)) if self.t_s - since_s >= off_s => {
                self.stop_round(Judgement::of(&Reason::Off { seconds: off_s }));
            }
            (false, Some(since_s)) => {
                self.off_since_s = None;
                let away_s = self.t_s - since_s;
                self.tell(EventKind::Back, |event| event.value(away_s));
            }
            _ => {}
        }
    }
}

/// Stars for all of it.
const MOST_STARS: u8 = 3;

/// What the coach saw that ends a game.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// What was asked is done; the stars.
    reached: Option<u8>,
    /// It cannot be counted; why.
    refused: Option<Judgement>,
}

/// The key of a fault, as documents write it.
fn fault_key(each: &Performed) -> String {
    let key = serde_json::to_value(each.fault).unwrap_or_default();
    key.as_str().unwrap_or_default().to_owned()
}
