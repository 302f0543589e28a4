//! The answers, as somebody typed them or as a school keeps them in a file.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::question::{Checklist, Kind};
use crate::base::{Date, rows};
use crate::child::{Answer, Reply};

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Key of the question.
    pub key: String,
    /// The answer; of a question for a number: yes for anything above 0.
    pub reply: Reply,
    /// The number, where one was asked for.
    pub score: Option<u8>,
    /// When.
    pub date: Date,
    /// Who answered: a role such as "parent", never a name.
    pub who: String,
}

/// An answer that is none, or a file that holds no answers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GivenError {
    /// A line of a CSV.
    #[error("{0}")]
    Row(#[from] crate::base::RowError),
    /// No JSON of answers.
    #[error("not a JSON list of answers: {0}; expected [{{\"key\": \"swelling\", \"answer\": \"no\"}}, ...]")]
    Json(String),
    /// A key of no question.
    #[error("no question has the key {key:?}; `plantar checklist --json` without answers lists them")]
    Key {
        /// The key.
        key: String,
    },
    /// An answer to a question that is not answered so.
    #[error("{key}: {got:?} is not a valid answer; expected {expected}")]
    Answer {
        /// Key of the question.
        key: String,
        /// What was given.
        got: String,
        /// What was expected.
        expected: &'static str,
    },
    /// Nobody is said to have answered.
    #[error("{key}: who answered? Expected a role such as parent in the column who, or --who ROLE")]
    Who {
        /// Key of the question.
        key: String,
    },
    /// A question answered twice on one day.
    #[error("{key}: answered twice")]
    Twice {
        /// Key of the question.
        key: String,
    },
}

impl Given {
    /// An answer from what was typed: yes, no, unsure or withheld, their first letters, `?` for unsure, or a
    /// number from 0 to 10.
    ///
    /// # Errors
    /// When the question has no such answer.
    pub fn parse(
        checklist: &Checklist,
        key: &str,
        text: &str,
        date: Date,
        who: &str,
    ) -> Result<Self, GivenError> {
        let short = |text: &str| text.chars().take(40).collect::<String>();
        let question = checklist.find(key).ok_or_else(|| GivenError::Key { key: short(key) })?;
        let fault = |expected| GivenError::Answer { key: key.to_owned(), got: short(text), expected };
        let word = text.trim().to_lowercase();
        let (reply, score) = match question.kind {
            Kind::YesNo => (reply(&word).ok_or_else(|| fault("yes, no, unsure or withheld"))?, None),
            Kind::Scale if matches!(word.as_str(), "unsure" | "u" | "?") => (Reply::Unsure, None),
            Kind::Scale => {
                let score: Option<u8> = word.parse().ok().filter(|score| *score <= 10);
                let score = score.ok_or_else(|| fault("a number from 0 to 10, or unsure"))?;
                (if score > 0 { Reply::Yes } else { Reply::No }, Some(score))
            }
        };
        let who = short(who.trim());
        if who.is_empty() {
            return Err(GivenError::Who { key: key.to_owned() });
        }
        Ok(Self { key: question.key.clone(), reply, score, date, who })
    }
}

/// Kept answers that may stand in for asking again: a no to a question whose answer lasts, unless something else was
/// answered to it since. Anything else is asked anew. [`Checklist::judge`] looks at their dates.
pub fn remembered<'a>(checklist: &Checklist, answers: impl Iterator<Item = &'a Answer>) -> Vec<Given> {
    let mut newest: BTreeMap<&str, &Answer> = BTreeMap::new();
    for answer in
        answers.filter(|answer| checklist.find(&answer.key).is_some_and(|question| question.lasting))
    {
        let kept = newest.entry(&answer.key).or_insert(answer);
        if answer.date >= kept.date {
            *kept = answer;
        }
    }
    let no = newest.into_values().filter(|answer| answer.answer == Reply::No);
    no.map(|answer| Given {
        key: answer.key.clone(),
        reply: answer.answer,
        score: None,
        date: answer.date,
        who: answer.who.clone(),
    })
    .collect()
}

fn reply(word: &str) -> Option<Reply> {
    Some(match word {
        "yes" | "y" => Reply::Yes,
        "no" | "n" => Reply::No,
        "unsure" | "u" | "?" => Reply::Unsure,
        "withheld" | "w" => Reply::Withheld,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    key: String,
    answer: Text,
    #[serde(default)]
    date: Option<Date>,
    #[serde(default)]
    who: Option<String>,
}

/// A word, or a number of JSON.
#[derive(Deserialize)]
#[serde(untagged)]
enum Text {
    Word(String),
    Number(u8),
}

/// Answers from a CSV with the columns key, answer and, where they differ from what holds for all, date and who;
/// or from a JSON list of the same.
///
/// # Errors
/// The first answer that is none.
pub fn read_answers(
    checklist: &Checklist,
    text: &str,
    today: Date,
    who: Option<&str>,
) -> Result<Vec<Given>, GivenError> {
    let raw: Vec<Raw> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text).map_err(|error| GivenError::Json(error.to_string()))?
    } else {
        rows::<Raw>(text)?.into_iter().map(|(_, raw)| raw).collect()
    };
    let mut found: Vec<Given> = Vec::new();
    for one in raw {
        let answer = match one.answer {
            Text::Word(word) => word,
            Text::Number(number) => number.to_string(),
        };
        let role = one.who.filter(|who| !who.trim().is_empty());
        let role = role.as_deref().or(who).unwrap_or_default();
        let date = one.date.unwrap_or(today);
        let given = Given::parse(checklist, one.key.trim(), &answer, date, role)?;
        if found.iter().any(|other| other.key == given.key && other.date == given.date) {
            return Err(GivenError::Twice { key: given.key });
        }
        found.push(given);
    }
    Ok(found)
}
