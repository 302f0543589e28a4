//! A session: frames and acts in, what happens and where it stands out.

mod acts;
mod ending;
mod playing;
mod showing;

use std::collections::BTreeMap;

use super::answer::Answered;
use super::entry::Entry;
use super::event::{Event, EventKind};
use super::given::{Given, Order, Played, Rounded};
use super::lean::Lean;
use super::level::Level;
use super::paint::Paint;
use super::phase::Phase;
use super::practising::Practising;
use super::reason::Reason;
use super::round::Round;
use super::still::Still;
use crate::base::{CellsRef, Exercise, Game, Judgement, Language, Meta, Stamp};
use crate::checklist::Asked;
use crate::exercise;

/// A time between two frames that is longer is no time that was played, seconds.
const MOST_STEP_S: f64 = 0.5;
/// The painting is looked at so often, seconds.
const PAINT_EVERY_S: f64 = 0.5;

/// A session at the live page. It reads no clock: it is always the time of the last frame.
#[derive(Debug)]
pub struct Play {
    meta: Meta,
    given: Given,
    /// What is said is said in this language.
    language: Language,
    entry: Entry,
    practising: Practising,
    /// What the coach told of this frame.
    happened: Vec<exercise::Event>,
    phase: Phase,
    why: Option<Judgement>,
    /// When the phase began.
    since_s: f64,
    /// How long the rest lasts.
    rest_s: f64,
    t_s: f64,
    frames: u64,
    played_s: f64,
    round: Option<Round>,
    /// Those that were begun, the last one with what came of it so far.
    rounds: Vec<Rounded>,
    levels: BTreeMap<Game, Level>,
    /// Tries of each game in this session.
    tried: BTreeMap<Game, u32>,
    /// Games whose level is to be kept.
    touched: Vec<Game>,
    /// With what the lanterns are charged.
    lanterns: Exercise,
    stars: u8,
    unplugged: bool,
    lean: Option<Lean>,
    still: Still,
    /// When the stance that is followed was found, and what the child bore.
    stood_s: Option<f64>,
    standing: Option<f64>,
    /// Since when the mat is empty, and since when nobody is on it in a game.
    empty_since_s: Option<f64>,
    off_since_s: Option<f64>,
    paint: Option<(f64, Paint)>,
    asked: Asked,
    /// Whether it was asked what else is wrong.
    has_complained: bool,
    notes: Vec<String>,
    answered: Answered,
    events: Vec<Event>,
    orders: Vec<Order>,
    /// Counts up whenever what is told at the beginning changes.
    edition: u64,
}

impl Play {
    /// On this mat, with what is known before.
    pub fn new(meta: &Meta, given: Given) -> Self {
        let Given { asks, age_years, today, .. } = given;
        let mut levels: BTreeMap<Game, Level> =
            Game::ALL.into_iter().map(|game| (game, Level { value: 0.0, locked: false })).collect();
        for so_far in &given.levels {
            levels.insert(so_far.game, Level { value: so_far.level, locked: so_far.locked });
        }
        let rises = given.plan.iter().any(|set| set.exercise == Exercise::HeelRaise);
        let lifts = given.plan.iter().any(|set| set.exercise == Exercise::ToesUp);
        let (phase, why) = if given.locked {
            (Phase::Locked, Some(Judgement::of(&Reason::DayLocked)))
        } else {
            (Phase::Checklist, None)
        };
        Self {
            meta: meta.clone(),
            entry: Entry::new(asks, age_years, today, &given.answers, &given.games.session),
            practising: Practising::new(meta, given.settings.clone(), []),
            language: given.language,
            given,
            happened: Vec::new(),
            phase,
            why,
            since_s: 0.0,
            rest_s: 0.0,
            t_s: 0.0,
            frames: 0,
            played_s: 0.0,
            round: None,
            rounds: Vec::new(),
            levels,
            tried: BTreeMap::new(),
            touched: Vec::new(),
            lanterns: if rises && !lifts { Exercise::HeelRaise } else { Exercise::ToesUp },
            stars: 0,
            unplugged: false,
            lean: None,
            still: Still::default(),
            stood_s: None,
            standing: None,
            empty_since_s: None,
            off_since_s: None,
            paint: None,
            asked: Asked::default(),
            has_complained: false,
            notes: Vec::new(),
            answered: Answered::default(),
            events: Vec::new(),
            orders: Vec::new(),
            edition: 0,
        }
    }

    /// Takes in a frame: pressures where the mat is calibrated, as [`Meta`] says.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn push(&mut self, stamp: &Stamp, cells: CellsRef<'_>) {
        let step_s = if self.frames == 0 { 0.0 } else { (stamp.t_s - self.t_s).clamp(0.0, MOST_STEP_S) };
        self.frames += 1;
        self.t_s = stamp.t_s;
        self.practising.push(stamp, cells, &mut self.happened);
        self.look_at_stance();
        self.still.push(self.practising.motion());
        match self.phase {
            Phase::Empty => self.wait_for_empty(),
            Phase::Still => self.wait_for_still(),
            Phase::Playing => self.play(step_s),
            Phase::Resting if self.t_s - self.since_s >= self.rest_s => self.go(Phase::Ready, None),
            _ => {}
        }
        // What a coach without an exercise sees is told by nobody.
        self.happened.clear();
        self.look_at_paint();
    }

    /// The child was found standing, or is no longer followed.
    fn look_at_stance(&mut self) {
        let learns = self.phase == Phase::Playing
            && self.round.as_ref().is_some_and(|round| round.game == Game::Fireflies);
        let Some(stance) = self.practising.tracker().stance() else {
            self.stood_s = None;
            return;
        };
        if self.stood_s != Some(stance.at_s) {
            self.stood_s = Some(stance.at_s);
            self.standing = Some(stance.force);
            self.lean = Lean::new(stance, &self.given.games.fireflies, self.lean.as_ref());
            self.events.push(Event::new(self.t_s, EventKind::Stood));
            self.edition += 1;
        }
        if let Some(lean) = &mut self.lean {
            lean.push(self.practising.motion(), stance, learns);
        }
    }

    /// The mat is empty for a while; or the child stands on it already.
    fn wait_for_empty(&mut self) {
        if self.stood_s.is_some() {
            return self.go(Phase::Ready, None);
        }
        let limits = &self.given.games.session;
        let is_empty = self.highest() <= limits.empty.value * self.full_scale();
        let since_s = *self.empty_since_s.get_or_insert(self.t_s);
        if !is_empty {
            self.empty_since_s = None;
        } else if self.t_s - since_s >= limits.empty_s.value {
            self.go(Phase::Still, None);
        }
    }

    fn wait_for_still(&mut self) {
        if self.stood_s.is_some() {
            return self.go(Phase::Ready, None);
        }
        let late = self.t_s - self.since_s >= self.given.games.session.still_s.value;
        let unready = self.practising.tracker().unready().filter(|_| late);
        self.why = unready.map(|unready| Judgement::of(&exercise::Reason::of_unready(unready)));
    }

    /// The highest cell above what the mat reads without load.
    fn highest(&self) -> f64 {
        self.practising.tracker().loaded().map(|(_, value)| value).fold(0.0, f64::max)
    }

    /// The sole paints itself while it is shown.
    fn look_at_paint(&mut self) {
        let paints = self.round.as_ref().is_some_and(|round| round.game == Game::Painting);
        if !(paints || matches!(self.phase, Phase::Resting | Phase::Done)) {
            return;
        }
        // Nothing is painted while it is not known where the feet stand.
        let is_new = self.paint.as_ref().is_none_or(|(at_s, _)| {
            self.stood_s.is_some() && !(0.0..PAINT_EVERY_S).contains(&(self.t_s - at_s))
        });
        if !is_new {
            return;
        }
        self.paint = Some((self.t_s, Paint::of(&self.practising.dose())));
        if paints && self.phase == Phase::Playing {
            self.look_at_zones();
        }
    }

    /// Another phase begins.
    fn go(&mut self, phase: Phase, why: Option<Judgement>) {
        self.why = why;
        self.since_s = self.t_s;
        self.empty_since_s = None;
        self.off_since_s = None;
        if self.phase != phase {
            self.phase = phase;
            let why = self.why.clone();
            self.events.push(Event { why, ..Event::new(self.t_s, EventKind::Phase).id(phase.key()) });
        }
        self.look_at_paint();
    }

    /// The mat is gone: a game waits until it is back and somebody goes on.
    pub fn unplugged(&mut self) {
        let why = Judgement::of(&Reason::Unplugged);
        self.unplugged = true;
        self.events.push(Event::new(self.t_s, EventKind::Lost).why(&why));
        match self.phase {
            Phase::Playing => {
                self.rest_from_counting();
                self.go(Phase::Paused, Some(why));
            }
            Phase::Paused => self.why = Some(why),
            _ => {}
        }
    }

    /// The link was interrupted: what follows is a new segment.
    pub fn begin_segment(&mut self) {
        self.practising.begin_segment();
        self.stood_s = None;
        if std::mem::take(&mut self.unplugged) && self.phase == Phase::Paused {
            self.why = Some(Judgement::of(&Reason::PluggedIn));
        }
    }

    /// Frames so far.
    pub fn frames(&self) -> u64 {
        self.frames
    }

    /// In which language it speaks.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The phase.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What has happened since this was last asked.
    pub fn take_events(&mut self) -> std::vec::Drain<'_, Event> {
        self.events.drain(..)
    }

    /// What has to be done or kept at once.
    pub fn take_orders(&mut self) -> std::vec::Drain<'_, Order> {
        self.orders.drain(..)
    }

    /// What the session leaves, or would leave if it went no further.
    pub fn played(&self) -> Played {
        Played {
            practised: self.practising.so_far(),
            rounds: self.rounds.clone(),
            was_ready: self.standing.is_some(),
            levels: self.touched.iter().map(|game| (*game, self.levels[game])).collect(),
            asked: Asked { who: self.entry.who().to_owned(), ..self.asked.clone() },
            notes: self.notes.clone(),
            why: self.why.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
