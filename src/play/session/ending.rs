//! How a game ends, and the session.

use super::Play;
use crate::base::Judgement;
use crate::play::event::EventKind;
use crate::play::phase::Phase;
use crate::play::reason::Reason;

impl Play {
    /// What is held ends, and nothing is counted until practice goes on.
    pub(super) fn rest_from_counting(&mut self) {
        self.practising.pause(&mut self.happened);
        self.tell_happened();
        if self.round.as_mut().is_some_and(|round| std::mem::take(&mut round.holds)) {
            self.tell(EventKind::HoldLeft, |event| event);
        }
    }

    /// The game is over; `why` is kept with the exercise where what was asked is not done.
    fn end_round(&mut self, why: Option<Judgement>) {
        self.stars = self.practising.stars().unwrap_or(0);
        self.practising.end(why, &mut self.happened);
        self.tell_happened();
        if let Some(round) = self.round.take() {
            if let Some(rounded) = self.rounds.last_mut() {
                rounded.level_after = self.levels[&round.game].value;
            }
            self.tried.insert(round.game, round.tried());
            self.touch(round.game);
        }
    }

    /// What was asked is done.
    pub(super) fn reached(&mut self, stars: u8) {
        self.tell(EventKind::Reached, |event| event.value(stars.into()));
        let rest_s = self.given.games.session.rest_s.value;
        self.end_round(None);
        self.stars = stars;
        self.begin_rest(None, rest_s);
    }

    /// The game is over before what was asked is done, and nobody failed.
    pub(super) fn rest(&mut self, why: Judgement, rest_s: f64) {
        self.end_round(Some(why.clone()));
        self.begin_rest(Some(why), rest_s);
    }

    /// A tired child rests for longer.
    pub(super) fn rest_tired(&mut self) {
        let rest_s = self.given.games.session.tired_rest_s.value;
        self.rest(Judgement::of(&Reason::Tired), rest_s);
    }

    fn begin_rest(&mut self, why: Option<Judgement>, rest_s: f64) {
        self.rest_s = rest_s;
        self.tell(EventKind::Rest, |event| event.value(rest_s));
        self.go(Phase::Resting, why);
    }

    /// The game is stopped; another one can be chosen.
    pub(super) fn stop_round(&mut self, why: Judgement) {
        self.tell(EventKind::Stop, |event| event.why(&why));
        self.end_round(Some(why.clone()));
        self.go(Phase::Ready, Some(why));
    }

    /// The session is over.
    pub fn end_session(&mut self, why: Judgement) {
        if self.phase == Phase::Done {
            return;
        }
        self.tell(EventKind::Stop, |event| event.why(&why));
        if self.round.is_some() {
            self.end_round(Some(why.clone()));
        }
        self.go(Phase::Done, Some(why));
    }
}
