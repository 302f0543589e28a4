//! What is shown of a session: where it stands, what it begins with, and the picture of the mat.

use super::Play;
use crate::base::{Exercise, Game, InWords as _, Judgement, SurfaceKind, Unit, View};
use crate::checklist::{FACES_YEARS, Question};
use crate::child::{Amount, PractisedSet};
use crate::play::hello::{ChildWords, GameWords, Hello, MatWords, PainWords, Program, QuestionWords, Words};
use crate::play::lean::on_mat;
use crate::play::phase::Phase;
use crate::play::picture::{FootInPicture, Picture};
use crate::play::sides;
use crate::play::state::{Asks, Beside, State};
use crate::play::today::todays;

/// What a full picture shows of a mat that says nothing of its own, kilopascal: more than a child bears that stands, so
/// that its soles are seen well; what it bears on its toes can be beyond that. A design of this program.
const FULL_KPA: f64 = 120.0;
/// The same of counts.
const FULL_COUNTS: f64 = 4095.0;

impl Play {
    /// Where it stands.
    pub fn state(&self, beside: &Beside) -> State {
        let now = self.practising.now();
        let round = self.round.as_ref();
        let level = round.map(|round| self.levels[&round.game]);
        let limits = &self.given.games.session;
        let held = |phase: Phase| self.phase == phase;
        let words = |why: &Judgement| Words::of(why, self.language);
        State {
            language: self.language,
            phase: self.phase,
            why: self.why.as_ref().map(words),
            t_s: self.t_s,
            game: round.map(|round| round.game),
            exercise: round.map(|round| round.exercise),
            showing: self.is_showing(),
            count: self.count(),
            done: self.done_share(),
            along: self.along(),
            asks: self.asks(),
            target: round.map(|round| round.target),
            held_s: now.map_or(0.0, |now| now.held_s),
            holding_s: now.and_then(|now| now.holding_s).or_else(|| self.near_s()),
            progress: now.and_then(|now| now.progress),
            sides: self.sides(),
            seen: self.is_seen(),
            stars: if round.is_some() { self.practising.stars().unwrap_or(0) } else { self.stars },
            tired: round.is_some_and(|round| round.tired_s.is_some()),
            level: level.map_or(0.0, |level| level.value),
            level_locked: level.is_some_and(|level| level.locked),
            ask: round.map(|round| round.ask()),
            lean: self.lean.as_ref().and_then(|lean| lean.now()),
            paint: self.shown_paint().cloned(),
            still: self.still_share(),
            rest_s: held(Phase::Resting).then(|| (self.rest_s - (self.t_s - self.since_s)).max(0.0)),
            played_s: self.played_s,
            limit_s: limits.limit_s.value,
            link: beside.link,
            recording: beside.recording,
            watched: beside.watched,
            error: beside.error.as_ref().map(words),
        }
    }

    /// Seconds for which the firefly has been near.
    fn near_s(&self) -> Option<f64> {
        self.round.as_ref()?.near_since_s().map(|since_s| (self.t_s - since_s).max(0.0))
    }

    /// Whether the child can be seen. What is not counted needs no more than two feet that are followed.
    fn is_seen(&self) -> bool {
        match self.practising.now() {
            // Until the first frame of a game nothing has looked for its movement.
            Some(now) if now.exercise != Exercise::Free && self.round_has_frames() => now.is_seen,
            _ => self.stood_s.is_some(),
        }
    }

    fn round_has_frames(&self) -> bool {
        self.round.as_ref().is_some_and(|round| round.played_s > 0.0)
    }

    /// How much of what is waited for is done: an empty mat, or standing still.
    fn still_share(&self) -> Option<f64> {
        match self.phase {
            Phase::Empty => {
                let empty_s = self.empty_since_s.map_or(0.0, |since_s| self.t_s - since_s);
                Some((empty_s / self.given.games.session.empty_s.value).clamp(0.0, 1.0))
            }
            Phase::Still => Some(self.still.share()),
            _ => None,
        }
    }

    /// Whether the first movement of a game is still to come: it shows how far the child goes.
    fn is_showing(&self) -> bool {
        let (Some(round), Some(now)) = (&self.round, self.practising.now()) else { return false };
        match round.game {
            Game::Fireflies => !self.lean.as_ref().is_some_and(|lean| lean.is_shown()),
            Game::Painting => false,
            _ => now.reps == 0 && now.held_s == 0.0,
        }
    }

    /// What is waited for, before the mat and after the session.
    fn asks(&self) -> Option<Asks> {
        if !self.given.asks {
            return None;
        }
        let said = &self.asked;
        match self.phase {
            Phase::Checklist => self.entry.asks().or(said.before.is_none().then_some(Asks::PainBefore)),
            // Where nothing was played nothing can have begun to hurt.
            Phase::Done if self.rounds.is_empty() => None,
            Phase::Done if said.after.is_none() => Some(Asks::PainAfter),
            Phase::Done if !self.has_complained => Some(Asks::Complaints),
            _ => None,
        }
    }

    /// Repetitions; of the fireflies those that were reached, of the painting the zones that are painted.
    fn count(&self) -> u32 {
        let (Some(round), Some(now)) = (&self.round, self.practising.now()) else { return 0 };
        match round.game {
            Game::Fireflies => self.rounds.last().map_or(0, |rounded| rounded.successes),
            Game::Painting => round.zones.0,
            _ => now.reps,
        }
    }

    /// Which share of what is asked is done.
    fn done_share(&self) -> Option<f64> {
        let (round, done) = (self.round.as_ref()?, self.practising.now()?.done?);
        let (painted, of) = round.zones;
        Some(if of > 0 { done.max(f64::from(painted) / f64::from(of)) } else { done })
    }

    /// Of a roll: how far towards the own toe end, or, below 0, towards the own heel end.
    fn along(&self) -> Option<f64> {
        let now = self.practising.now().filter(|now| now.exercise == Exercise::Roll)?;
        let (feet, stance) = (self.practising.motion().feet?, self.practising.tracker().stance()?);
        let force = feet[0].force + feet[1].force;
        let ahead_mm = |foot: usize| feet[foot].along_mm - stance.base[foot].mean.along_mm;
        let ahead_mm = (feet[0].force * ahead_mm(0) + feet[1].force * ahead_mm(1)) / force;
        let far = now.progress?.min(1.0);
        ahead_mm.is_finite().then(|| far * ahead_mm.signum())
    }

    fn sides(&self) -> Option<[f64; 2]> {
        let (round, stance) = (self.round.as_ref()?, self.practising.tracker().stance()?);
        sides::progress(round.exercise, self.practising.motion().feet.as_ref()?, stance)
    }

    fn shown_paint(&self) -> Option<&crate::play::Paint> {
        let paints = self.round.as_ref().is_some_and(|round| round.game == Game::Painting);
        let shows = paints || matches!(self.phase, Phase::Resting | Phase::Done);
        self.paint.as_ref().filter(|_| shows).map(|(_, paint)| paint)
    }

    /// A number that changes whenever [`Play::hello`] does.
    pub fn edition(&self) -> u64 {
        self.edition
    }

    /// What a viewer is told first.
    pub fn hello(&self, program: &Program) -> Hello {
        let mat = &self.meta.mat;
        let (width_mm, height_mm) = mat.size_mm();
        let age_years = self.given.age_years;
        let small = age_years.is_none_or(|age_years| age_years < FACES_YEARS);
        let question = |question: &Question| QuestionWords {
            id: question.key.clone(),
            text: question.in_words(self.language),
            english: question.english_beside(self.language),
            kind: question.kind,
        };
        let bumpy = mat.surface().kind != SurfaceKind::Flat;
        let sets = self.practising.practice().sets;
        Hello {
            version: program.version.clone(),
            instance: program.instance.clone(),
            language: self.language,
            simulated: program.simulated || self.meta.is_simulated(),
            mat: MatWords {
                rows: mat.rows(),
                cols: mat.cols(),
                pitch_mm: mat.pitch_mm(),
                width_mm,
                height_mm,
                calibrated: self.meta.scale.is_calibrated(),
                unit: self.meta.scale.unit.in_words(),
                surface: if bumpy { "bumps" } else { "flat" },
                row0: "back",
            },
            child: ChildWords {
                id: self.meta.child.clone(),
                age_years: age_years.map(|age_years| (10.0 * age_years).floor() / 10.0),
            },
            adult_must_confirm: self.entry.must_confirm(),
            questions: self.entry.questions().iter().map(question).collect(),
            pain: if small { PainWords::YesNo(true) } else { PainWords::Faces([0, 2, 4, 6, 8, 10]) },
            games: Game::ALL.into_iter().map(|game| self.game(game, &sets)).collect(),
            today: todays(&self.given.plan, self.given.today),
            course: self.given.course,
            limit_s: self.given.games.session.limit_s.value,
            moves: self.given.moves.clone(),
        }
    }

    fn game(&self, key: Game, sets: &[PractisedSet]) -> GameWords {
        let exercise = self.exercise_of(key);
        let can = self.practising.can_see(exercise);
        let planned = self.given.plan.iter().find(|set| set.exercise == exercise).map(|set| set.amount);
        let level = self.levels[&key];
        GameWords {
            key,
            exercise,
            planned: planned.filter(|_| exercise != Exercise::Free),
            left: planned.filter(|_| exercise != Exercise::Free).map(|planned| left(planned, exercise, sets)),
            level: level.value,
            locked: level.locked,
            ok: can.as_ref().map(Result::is_ok),
            reason: can.and_then(Result::err).map(|why| Words::of(&Judgement::of(&why), self.language)),
        }
    }

    /// What is left of the plan of an exercise, where anything is.
    pub(super) fn left_of(&self, exercise: Exercise) -> Option<Amount> {
        let planned = self.given.plan.iter().find(|set| set.exercise == exercise)?.amount;
        match left(planned, exercise, &self.practising.practice().sets) {
            Amount::Reps(0) => None,
            Amount::Seconds(seconds) if seconds < 1.0 => None,
            left => Some(left),
        }
    }

    /// What a full picture shows, in the unit of the cells: the same throughout a session.
    pub(super) fn full_scale(&self) -> f64 {
        let scale = &self.meta.scale;
        let own = self.meta.full_scale.map(|full| scale.gain * full + scale.offset);
        match scale.unit {
            Unit::Kpa => own.map_or(FULL_KPA, |own| own.min(FULL_KPA)),
            Unit::Raw => own.unwrap_or(FULL_COUNTS),
        }
    }

    /// Appends the picture of the last frame, as `Picture` says.
    pub fn picture(&self, out: &mut Vec<u8>) {
        let tracker = self.practising.tracker();
        let motion = self.practising.motion();
        let mut feet = [None, None];
        if let (Some(stance), Some(moved)) = (tracker.stance(), motion.feet.as_ref()) {
            let both = moved[0].force + moved[1].force;
            let progress = self.sides();
            for (foot, own) in moved.iter().enumerate() {
                let at = on_mat(&stance.feet[foot], own.along_mm, own.outward_mm);
                feet[foot] = Some(FootInPicture {
                    side: stance.feet[foot].side,
                    down: own.contact.is_down(),
                    share: if both > 0.0 { own.force / both } else { 0.0 },
                    force: own.force,
                    at: (own.force > 0.0).then_some(at),
                    progress: progress.map(|progress| progress[foot]),
                });
            }
        }
        let mat = &self.meta.mat;
        let picture = Picture {
            seq: self.frames,
            t_s: self.t_s,
            full_scale: self.full_scale(),
            feet,
            rows: mat.rows(),
            cols: mat.cols(),
            pitch_mm: (mat.pitch_x_mm(), mat.pitch_y_mm()),
            is_mirrored: mat.view() == View::FromBelow,
        };
        picture.write(motion.force, tracker.loaded(), out);
    }
}

/// What is left of a plan after some sets.
fn left(planned: Amount, exercise: Exercise, sets: &[PractisedSet]) -> Amount {
    let mine = || sets.iter().filter(|set| set.exercise == exercise);
    match planned {
        Amount::Reps(reps) => Amount::Reps(mine().fold(reps, |left, set| left.saturating_sub(set.reps))),
        Amount::Seconds(seconds) => {
            let done_s = |set: &PractisedSet| {
                if exercise == Exercise::OuterEdge { set.held_s } else { set.practised_s }
            };
            Amount::Seconds(mine().fold(seconds, |left, set| (left - done_s(set)).max(0.0)))
        }
    }
}
