//! The questions.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::{InWords, Judgement, Language, RowError, rows};

/// From this age the questions for the older appear, years.
pub const ADULT_QUESTIONS_YEARS: f64 = 12.0;

/// What a yes, or not knowing, leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// The session is locked.
    Stop,
    /// The supervisor confirms.
    Ask,
    /// The same, asked of the older only, and the answer may be withheld.
    AskAdult,
}

/// How it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Yes, no or unsure.
    YesNo,
    /// A number from 0 to 10.
    Scale,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum YesNo {
    Yes,
    No,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Key under which its answer is kept.
    pub key: String,
    /// Another key that answers may come under, where the list it is from has one.
    pub also: Option<String>,
    /// What a yes leads to.
    pub action: Action,
    /// How it is answered.
    pub kind: Kind,
    /// Whether the answer lasts, so that it may be remembered for a while.
    pub lasting: bool,
    /// Whether it is one of the usual ones or was added.
    pub origin: String,
}

/// The questions in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// The questions.
    pub questions: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    key: String,
    also: Option<String>,
    action: Action,
    kind: Kind,
    lasting: YesNo,
    origin: String,
}

/// The question of a key, as a judgement holds it: an id that is put into words where it is shown.
pub(super) fn said(key: &str) -> Judgement {
    Judgement { id: format!("checklist-question-{}", key.replace('_', "-")), arguments: BTreeMap::new() }
}

impl Question {
    /// What it asks, as a judgement holds it.
    pub fn said(&self) -> Judgement {
        said(&self.key)
    }
}

impl InWords for Question {
    fn in_words(&self, language: Language) -> String {
        self.said().in_words(language)
    }
}

impl Checklist {
    /// The questions that come with the program.
    ///
    /// # Errors
    /// Never with the table as it is; a test reads it.
    pub fn shipped() -> Result<Self, RowError> {
        Self::read(include_str!("../../data/norms/contraindications.csv"))
    }

    fn read(text: &str) -> Result<Self, RowError> {
        let mut questions: Vec<Question> = Vec::new();
        for (line, raw) in rows::<Raw>(text)? {
            if raw.key.is_empty() || raw.origin.is_empty() {
                return Err(RowError::new(line, "key, origin: expected some words, got none"));
            }
            let taken = |key: &str| {
                questions.iter().any(|other| other.key == key || other.also.as_deref() == Some(key))
            };
            if taken(&raw.key) || raw.also.as_deref().is_some_and(taken) {
                return Err(RowError::new(line, format!("key: {:?} occurs twice", raw.key)));
            }
            questions.push(Question {
                key: raw.key,
                also: raw.also,
                action: raw.action,
                kind: raw.kind,
                lasting: matches!(raw.lasting, YesNo::Yes),
                origin: raw.origin,
            });
        }
        Ok(Self { questions })
    }

    /// The question of a key, or of the key it also has.
    pub fn find(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key || question.also.as_deref() == Some(key))
    }

    /// The questions that appear at an age.
    pub fn for_age(&self, age_years: f64) -> impl Iterator<Item = &Question> {
        let grown = age_years >= ADULT_QUESTIONS_YEARS;
        self.questions.iter().filter(move |question| grown || question.action != Action::AskAdult)
    }
}
