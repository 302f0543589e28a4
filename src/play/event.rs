//! What is told as it happens.

use crate::base::{Exercise, Game, InWords as _, Judgement, Language, Side};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// Two feet were found.
    Stood,
    /// A foot left the mat.
    Lift,
    /// A foot came down.
    Down,
    /// A repetition; `value` is how many there are by now.
    Rep,
    /// A position is being held.
    HoldBegan,
    /// It was left before it counted.
    HoldLeft,
    /// It was held; `value` is for how long, seconds.
    HoldDone,
    /// A movement that is not counted; `id` says what was wrong.
    Fault,
    /// What the child does cannot be seen from here on, which is not its fault; `id` says why.
    Missed,
    /// It can be seen again; `value` is for how long it could not, seconds.
    Seen,
    /// A try of a game succeeded; `value` is its number.
    Success,
    /// It did not.
    Miss,
    /// The level of the game changed; `value` is what it is now.
    Level,
    /// What was asked is done; `value` is how many stars it gives.
    Reached,
    /// A rest begins; `value` is how long it lasts, seconds.
    Rest,
    /// The child has tired.
    Tired,
    /// A game or the session was stopped; `id` says why.
    Stop,
    /// The child went off the mat.
    Away,
    /// It is back; `value` is for how long it was away, seconds.
    Back,
    /// The mat is gone.
    Lost,
    /// Another phase; `id` names it.
    Phase,
    /// Something was pressed; `id` says what.
    Act,
    /// A game cannot be counted; `id` says why.
    Refused,
}

/// An event. Its number is given by whoever hands it on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Event {
    /// When, seconds of the recording.
    pub t_s: f64,
    /// What.
    pub kind: EventKind,
    /// In which game.
    pub game: Option<Game>,
    /// Of which exercise.
    pub exercise: Option<Exercise>,
    /// Of which foot.
    pub side: Option<Side>,
    /// A number, as its kind says.
    pub value: Option<f64>,
    /// A word or the id of a judgement, as its kind says.
    pub id: Option<String>,
    /// Why, where there is more to say: put into words for whoever looks, and kept as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Judgement>,
}

impl Event {
    /// An event with nothing but its kind.
    pub(super) fn new(t_s: f64, kind: EventKind) -> Self {
        Self { t_s, kind, game: None, exercise: None, side: None, value: None, id: None, why: None }
    }

    pub(super) fn of(mut self, side: Option<Side>) -> Self {
        self.side = side;
        self
    }

    pub(super) fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }

    pub(super) fn id(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    pub(super) fn why(mut self, why: &Judgement) -> Self {
        self.why = Some(why.clone());
        self.id(&why.id)
    }

    /// As it is told to a page, in a language.
    pub fn told(&self, language: Language) -> Told<'_> {
        let text = self.why.as_ref().map(|why| why.in_words(language));
        let Self { t_s, kind, game, exercise, side, value, ref id, .. } = *self;
        Told { t_s, kind, game, exercise, side, value, id: id.as_deref(), text }
    }
}

/// An event in words.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Told<'a> {
    t_s: f64,
    kind: EventKind,
    game: Option<Game>,
    exercise: Option<Exercise>,
    side: Option<Side>,
    value: Option<f64>,
    id: Option<&'a str>,
    text: Option<String>,
}
