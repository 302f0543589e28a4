//! From the answers to whether the session may begin.

use super::given::Given;
use super::question::{self, Action, Checklist, Question};
use crate::base::{Date, Judgement as Said, kinds};
use crate::child::Reply;

/// Pain of this much, of 10, stops a session.
pub const STOP_PAIN: u8 = 3;
/// A lasting answer is remembered for so many days.
const REMEMBERED_DAYS: i64 = 30;

kinds! {
    /// Whether a session may begin.
    #[derive(Copy, Eq, serde::Serialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Gate {
        /// It may.
        Open = "checklist-gate-open",
        /// Once the supervisor has confirmed.
        Confirm = "checklist-gate-confirm",
        /// Some questions have no answer that still holds.
        Unanswered = "checklist-gate-unanswered",
        /// It may not.
        Stop = "checklist-gate-stop",
    }
}

/// A question that keeps the session from beginning just so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What its answer asks for.
    pub gate: Gate,
    /// Key of the question.
    pub key: String,
    /// What was answered; `None` when nothing was that still holds.
    pub reply: Option<Reply>,
}

impl Reason {
    /// What the question asks, as a judgement holds it.
    pub fn question(&self) -> Said {
        question::said(&self.key)
    }
}

/// What the answers lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Whether the session may begin.
    pub gate: Gate,
    /// What keeps it from that, or had to be confirmed.
    pub reasons: Vec<Reason>,
    /// Who confirmed, where that was needed.
    pub confirmed_by: Option<String>,
    /// The answers that held.
    pub answers: Vec<Given>,
}

impl Checklist {
    /// What some answers lead to on a day, for a child of an age. Answers of another day count only where the
    /// answer lasts, for 30 days. Stop comes before a missing answer, and that before a confirmation.
    pub fn judge(
        &self,
        given: &[Given],
        age_years: f64,
        today: Date,
        confirmed_by: Option<&str>,
    ) -> Judgement {
        let (mut reasons, mut answers) = (Vec::new(), Vec::new());
        for question in self.for_age(age_years) {
            let answer = holding(question, given, today);
            let gate = answer.map_or(Gate::Unanswered, |answer| asks_for(question, answer));
            if gate != Gate::Open {
                reasons.push(Reason {
                    gate,
                    key: question.key.clone(),
                    reply: answer.map(|answer| answer.reply),
                });
            }
            answers.extend(answer.cloned());
        }
        let has = |gate: Gate| reasons.iter().any(|reason| reason.gate == gate);
        let confirmed_by = confirmed_by.map(str::trim).filter(|who| !who.is_empty());
        let gate = match (has(Gate::Stop), has(Gate::Unanswered), has(Gate::Confirm), confirmed_by) {
            (true, ..) => Gate::Stop,
            (_, true, ..) => Gate::Unanswered,
            (_, _, true, None) => Gate::Confirm,
            _ => Gate::Open,
        };
        let confirmed_by = confirmed_by.filter(|_| has(Gate::Confirm)).map(str::to_owned);
        Judgement { gate, reasons, confirmed_by, answers }
    }
}

/// The newest answer to a question that still holds; of several of one day the last.
pub fn holding<'g>(question: &Question, given: &'g [Given], today: Date) -> Option<&'g Given> {
    let most = if question.lasting { REMEMBERED_DAYS } else { 0 };
    given
        .iter()
        .filter(|given| given.key == question.key && (0..=most).contains(&today.days_since(given.date)))
        .max_by_key(|given| given.date)
}

fn asks_for(question: &Question, given: &Given) -> Gate {
    if given.score.is_some_and(|score| score >= STOP_PAIN) {
        return Gate::Stop;
    }
    match (question.action, given.reply) {
        (_, Reply::No) | (Action::AskAdult, Reply::Withheld) => Gate::Open,
        (Action::Stop, _) => Gate::Stop,
        (Action::Ask | Action::AskAdult, _) => Gate::Confirm,
    }
}
