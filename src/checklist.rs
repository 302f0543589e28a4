//! The questions before a child steps on the mat, and what the answers lead to.
//!
//! **Invariant.** A session is open only when every question that appears was answered and none of the answers
//! asks for more. Nothing here skips a question.

mod comfort;
mod given;
mod judge;
mod question;

pub use comfort::{Asked, Complaints, FACES_YEARS, Pain, PainError, SKIN_MARKS_MIN, Stop, stops};
pub use given::{Given, GivenError, read_answers, remembered};
pub use judge::{Gate, Judgement, Reason, STOP_PAIN, holding};
pub use question::{ADULT_QUESTIONS_YEARS, Action, Checklist, Kind, Question};

#[cfg(test)]
mod tests;
