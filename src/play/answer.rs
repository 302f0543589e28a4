//! What is answered to an act.

use std::collections::VecDeque;

use serde_json::{Value, json};

use super::act::{KNOWN, Wrong};
use crate::base::{InWords as _, Judgement, Language};

/// Answers that are remembered: whoever asks again gets the same.
const REMEMBERED: usize = 256;

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// It was done; an object with what there is to know of it.
    Done(Value),
    /// It cannot be done now.
    NotNow(Judgement),
    /// It is nothing that could be done.
    Wrong(Judgement),
}

impl Answer {
    /// It was done, and there is nothing to add.
    pub(super) fn done() -> Self {
        Self::Done(json!({ "ok": true }))
    }

    /// The same with a word more.
    pub(super) fn with(key: &str, value: Value) -> Self {
        let mut object = json!({ "ok": true });
        object[key] = value;
        Self::Done(object)
    }

    /// The status of HTTP that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::Done(_) => 200,
            Self::Wrong(_) => 400,
            Self::NotNow(_) => 409,
        }
    }

    /// As JSON, its sentences in a language.
    pub fn json(&self, language: Language) -> Value {
        let error = |why: &Judgement| json!({ "id": why.id, "text": why.in_words(language) });
        match self {
            Self::Done(object) => object.clone(),
            Self::NotNow(why) => json!({ "error": error(why) }),
            Self::Wrong(why) => json!({ "error": error(why), "known": KNOWN }),
        }
    }
}

impl From<Wrong> for Answer {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(Judgement::of(&wrong))
    }
}

/// The last answers by the ids of their acts.
#[derive(Clone, Debug, Default)]
pub(super) struct Answered {
    last: VecDeque<(String, Answer)>,
}

impl Answered {
    pub(super) fn find(&self, id: &str) -> Option<&Answer> {
        self.last.iter().find(|(other, _)| other == id).map(|(_, answer)| answer)
    }

    pub(super) fn keep(&mut self, id: String, answer: Answer) {
        if self.last.len() == REMEMBERED {
            self.last.pop_front();
        }
        self.last.push_back((id, answer));
    }
}
