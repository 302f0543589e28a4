//! What is asked for from outside, done or refused.

use serde_json::json;

use super::Play;
use crate::base::{Exercise, Game, InWords as _, Judgement, Language};
use crate::checklist::{self, Complaints, Pain};
use crate::child::{Amount, PlannedSet};
use crate::play::act::{Act, Do, StopBy};
use crate::play::answer::Answer;
use crate::play::entry;
use crate::play::event::{Event, EventKind};
use crate::play::given::{Order, Rounded};
use crate::play::phase::Phase;
use crate::play::reason::Reason;
use crate::play::round::Round;

/// The status of what was done.
const DONE: u16 = 200;
/// Most notes of a session.
const MOST_NOTES: usize = 50;

impl Play {
    /// Does what is asked for, now. An act of an id that was answered already is answered alike, and done only once.
    pub fn act(&mut self, act: &Act) -> Answer {
        self.once(act, |play| play.done(&act.what).map_err(|why| Judgement::of(&why)))
    }

    /// The same of an act that somebody else does: only where it was not answered already.
    pub fn act_elsewhere(&mut self, act: &Act, done: impl FnOnce() -> Result<(), Judgement>) -> Answer {
        self.once(act, |_| done().map(|()| Answer::done()))
    }

    fn once(&mut self, act: &Act, done: impl FnOnce(&mut Self) -> Result<Answer, Judgement>) -> Answer {
        if let Some(answer) = self.answered.find(&act.id) {
            return answer.clone();
        }
        let answer = done(self).unwrap_or_else(Answer::NotNow);
        if answer.status() == DONE {
            let word = act.body["do"].as_str().unwrap_or_default();
            self.tell(EventKind::Act, |event| event.id(word));
        }
        self.answered.keep(act.id.clone(), answer.clone());
        answer
    }

    fn done(&mut self, what: &Do) -> Result<Answer, Reason> {
        match what {
            Do::ConfirmAdult => self.confirm()?,
            Do::Checklist { answers, who } => return self.answer_checklist(answers, who.as_deref()),
            Do::Begin => self.begin()?,
            Do::Start { game, target } => self.start(*game, *target)?,
            Do::ShowMe => self.show_anew()?,
            Do::Pause => self.pause()?,
            Do::Resume => self.resume()?,
            Do::Stop { by } => self.stop(*by)?,
            Do::End => {
                self.not_in(&[Phase::Done])?;
                self.end_session(Judgement::of(&Reason::Ended));
            }
            Do::Pain { after, pain } => self.hurts(*after, *pain)?,
            Do::Complaints(complaints) => self.complain(complaints)?,
            Do::Level { game, value, locked } => self.set_level(*game, *value, *locked),
            Do::Next => {
                self.only_in(&[Phase::Resting])?;
                self.go(Phase::Ready, None);
            }
            Do::Note { text } => {
                if self.notes.len() == MOST_NOTES {
                    return Err(Reason::NotesFull { most: MOST_NOTES });
                }
                self.notes.push(text.clone());
            }
            Do::Move { .. } => return Err(Reason::NobodyMoves),
            Do::Variant { game, exercise } => self.vary(*game, *exercise)?,
            Do::Language { language } => self.speak(*language),
        }
        Ok(Answer::done())
    }

    fn not_now(&self) -> Reason {
        Reason::NotNow { phase: self.phase.key() }
    }

    fn only_in(&self, phases: &[Phase]) -> Result<(), Reason> {
        if phases.contains(&self.phase) { Ok(()) } else { Err(self.not_now()) }
    }

    fn not_in(&self, phases: &[Phase]) -> Result<(), Reason> {
        if phases.contains(&self.phase) { Err(self.not_now()) } else { Ok(()) }
    }

    fn confirm(&mut self) -> Result<(), Reason> {
        self.only_in(&[Phase::Checklist])?;
        if let Some(judged) = self.entry.confirm() {
            let judged = judged.clone();
            self.judged(judged);
        }
        Ok(())
    }

    fn answer_checklist(
        &mut self,
        answers: &[(String, crate::play::act::Said)],
        who: Option<&str>,
    ) -> Result<Answer, Reason> {
        self.only_in(&[Phase::Checklist, Phase::Locked])?;
        if !self.given.asks {
            return Err(self.not_now());
        }
        let Some(judged) = self.entry.answer(answers, who)?.cloned() else { return Ok(Answer::done()) };
        let reasons: Vec<_> = judged
            .reasons
            .iter()
            .map(|reason| json!({ "id": reason.key, "text": reason.question().in_words(self.language) }))
            .collect();
        let gate = json!({ "gate": judged.gate, "reasons": reasons });
        self.judged(judged);
        Ok(Answer::with("checklist", gate))
    }

    /// What the answers led to.
    fn judged(&mut self, judged: checklist::Judgement) {
        let why = entry::why(&judged);
        let phase = if why == Some(Reason::RedFlag) { Phase::Locked } else { Phase::Checklist };
        self.go(phase, why.map(|why| Judgement::of(&why)));
        self.orders.push(Order::Checklist(judged));
        self.edition += 1;
    }

    fn begin(&mut self) -> Result<(), Reason> {
        self.only_in(&[Phase::Checklist, Phase::Empty])?;
        self.entry.may_go_on()?;
        let next = if self.phase == Phase::Checklist { Phase::Empty } else { Phase::Still };
        self.go(next, None);
        Ok(())
    }

    /// The exercise of a game.
    pub(super) fn exercise_of(&self, game: Game) -> Exercise {
        if game == Game::Lanterns { self.lanterns } else { game.exercises()[0] }
    }

    /// How much of a game is usual.
    fn usual(&self, game: Game) -> Amount {
        let games = &self.given.games;
        let reps = |setting: &crate::exercise::Setting| Amount::Reps(setting.value.round().max(1.0) as u32);
        match game {
            Game::Parade => reps(&games.parade.usual),
            Game::Boat => reps(&games.boat.usual),
            Game::Hedgehog => Amount::Seconds(games.hedgehog.usual_s.value),
            Game::Frog => reps(&games.frog.usual),
            Game::Grapes => Amount::Seconds(games.grapes.usual_s.value),
            Game::Lanterns => reps(&games.lanterns.usual),
            Game::Wipers => reps(&games.wipers.usual),
            Game::Bear => reps(&games.bear.usual),
            Game::Fireflies => Amount::Seconds(games.fireflies.usual_s.value),
            Game::Painting => Amount::Seconds(games.painting.usual_s.value),
        }
    }

    fn start(&mut self, game: Game, target: Option<Amount>) -> Result<(), Reason> {
        self.only_in(&[Phase::Ready, Phase::Resting])?;
        if self.unplugged {
            return Err(Reason::Unplugged);
        }
        let exercise = self.exercise_of(game);
        match self.practising.can_see(exercise) {
            None => return Err(Reason::StandFirst),
            Some(Err(why)) => return Err(Reason::Unseen { why: Judgement::of(&why) }),
            Some(Ok(())) => {}
        }
        let fits = |amount: &Amount| PlannedSet::new(exercise, *amount).is_ok();
        let target =
            target.filter(fits).or_else(|| self.left_of(exercise)).unwrap_or_else(|| self.usual(game));
        self.play_anew(game, exercise, target);
        Ok(())
    }

    fn play_anew(&mut self, game: Game, exercise: Exercise, target: Amount) {
        let tried = self.tried.get(&game).copied().unwrap_or(0);
        let so_far = (self.levels[&game], tried);
        let round = Round::new((game, exercise), target, &self.given.games, so_far, self.given.age_years);
        self.practising.begin(round.coached(), &mut self.happened);
        self.happened.clear();
        let level = self.levels[&game].value;
        self.rounds.push(Rounded { game, level_before: level, level_after: level, tries: 0, successes: 0 });
        self.stars = 0;
        self.round = Some(round);
        self.edition += 1;
        self.go(Phase::Playing, None);
    }

    /// The own range is shown anew; what was done so far stays done.
    fn show_anew(&mut self) -> Result<(), Reason> {
        self.only_in(&[Phase::Playing])?;
        let (Some(round), Some(now)) = (&self.round, self.practising.now()) else {
            return Err(self.not_now());
        };
        let (game, exercise) = (round.game, round.exercise);
        let left = match round.target {
            Amount::Reps(reps) => Amount::Reps(reps.saturating_sub(now.reps).max(1)),
            Amount::Seconds(seconds) => Amount::Seconds((seconds - now.held_s).max(1.0)),
        };
        self.play_anew(game, exercise, left);
        Ok(())
    }

    fn pause(&mut self) -> Result<(), Reason> {
        self.only_in(&[Phase::Playing])?;
        self.rest_from_counting();
        self.go(Phase::Paused, None);
        Ok(())
    }

    fn resume(&mut self) -> Result<(), Reason> {
        self.only_in(&[Phase::Paused])?;
        if self.unplugged {
            return Err(Reason::Unplugged);
        }
        self.practising.resume();
        self.go(Phase::Playing, None);
        Ok(())
    }

    fn stop(&mut self, by: StopBy) -> Result<(), Reason> {
        self.not_in(&[Phase::Done, Phase::Locked])?;
        let why = match by {
            StopBy::Adult => Reason::StoppedByAdult,
            StopBy::Child => Reason::StoppedByChild,
            StopBy::Pain => Reason::StoppedForPain,
        };
        let why = Judgement::of(&why);
        if by == StopBy::Pain {
            self.asked.complaints.new_pain = true;
            self.order_asked();
            self.end_session(why);
        } else if self.round.is_some() {
            self.stop_round(why);
        } else if matches!(self.phase, Phase::Ready | Phase::Resting) {
            self.tell(EventKind::Stop, |event| event.why(&why));
            self.go(Phase::Ready, Some(why));
        } else {
            self.end_session(why);
        }
        Ok(())
    }

    fn hurts(&mut self, after: bool, pain: Pain) -> Result<(), Reason> {
        self.not_in(&[Phase::Locked])?;
        *(if after { &mut self.asked.after } else { &mut self.asked.before }) = Some(pain);
        self.order_asked();
        self.stop_where_it_hurts();
        Ok(())
    }

    fn complain(&mut self, complaints: &Complaints) -> Result<(), Reason> {
        self.not_in(&[Phase::Locked])?;
        let said = &mut self.asked.complaints;
        // What was said once is not taken back.
        said.new_pain |= complaints.new_pain;
        said.numbness |= complaints.numbness;
        said.dizziness |= complaints.dizziness;
        let marks = [said.skin_marks_min, complaints.skin_marks_min];
        said.skin_marks_min = marks.into_iter().flatten().reduce(f64::max);
        self.has_complained = true;
        self.order_asked();
        self.stop_where_it_hurts();
        Ok(())
    }

    /// What was said is kept at once.
    fn order_asked(&mut self) {
        self.asked.who = self.entry.who().to_owned();
        self.orders.push(Order::Asked(self.asked.clone()));
    }

    fn stop_where_it_hurts(&mut self) {
        if let Some(stop) = self.asked.stops().first() {
            let why = Judgement::of(stop);
            if self.phase == Phase::Done {
                self.events.push(Event::new(self.t_s, EventKind::Stop).why(&why));
                self.why = Some(why);
            } else {
                self.end_session(why);
            }
        }
    }

    fn set_level(&mut self, game: Game, value: Option<f64>, locked: Option<bool>) {
        let Some(level) = self.levels.get_mut(&game) else { return };
        level.value = value.unwrap_or(level.value);
        level.locked = locked.unwrap_or(level.locked);
        let level = *level;
        self.touch(game);
        let mut event = Event::new(self.t_s, EventKind::Level).value(level.value);
        event.game = Some(game);
        self.events.push(event);
        if let Some(round) = self.round.as_mut().filter(|round| round.game == game) {
            round.renew(level, &self.given.games);
        }
    }

    /// In any phase: whoever cannot read what is said does not know which it is.
    fn speak(&mut self, language: Language) {
        self.language = language;
        self.edition += 1;
    }

    fn vary(&mut self, game: Game, exercise: Exercise) -> Result<(), Reason> {
        if !game.exercises().contains(&exercise) {
            return Err(Reason::NotOfGame { game: game.key(), exercise: exercise.key() });
        }
        if self.round.as_ref().is_some_and(|round| round.game == game) {
            return Err(self.not_now());
        }
        if game == Game::Lanterns {
            self.lanterns = exercise;
            self.edition += 1;
        }
        Ok(())
    }
}
