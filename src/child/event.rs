//! What happened to a child between sessions, as far as it can move a measure.

use crate::base::{Argument, ChildId, Date, ToArgument};

/// Something to be marked on a chart.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Event {
    /// Whose.
    pub child: ChildId,
    /// When.
    pub date: Date,
    /// What.
    pub kind: EventKind,
    /// A few words of whoever noted it. Never part of anything that leaves the library.
    pub text: Option<String>,
    /// Key of the question it answers, where it was answered to one rather than noted by somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_to: Option<String>,
}

impl Event {
    /// Whether it is one of a child, a day and a kind; how much or how long does not matter.
    pub fn is_of(&self, child: &ChildId, date: Date, kind: EventKind) -> bool {
        let same_kind = match kind {
            EventKind::Stopped { .. } => self.kind == kind,
            _ => std::mem::discriminant(&self.kind) == std::mem::discriminant(&kind),
        };
        self.child == *child && self.date == date && same_kind
    }

    /// Whether a later event takes the place of this one: of how much it hurt on a day the newest word counts. What
    /// was answered to a question does not take the place of what somebody noted.
    fn is_replaced_by(&self, later: &Self) -> bool {
        let is_pain = |event: &Self| matches!(event.kind, EventKind::Pain { .. });
        let same_day = self.child == later.child && self.date == later.date;
        let as_much = later.answer_to.is_none() || later.answer_to == self.answer_to;
        is_pain(self) && is_pain(later) && same_day && as_much
    }
}

/// The events that count and those that were replaced, from all in the order in which they were noted.
pub fn part_replaced(events: Vec<&Event>) -> (Vec<&Event>, Vec<&Event>) {
    let replaced = |at: usize| events[at + 1..].iter().any(|later| events[at].is_replaced_by(later));
    let flags: Vec<bool> = (0..events.len()).map(replaced).collect();
    let (gone, kept): (Vec<_>, Vec<_>) = events.into_iter().zip(flags).partition(|(_, replaced)| *replaced);
    let bare = |events: Vec<(_, bool)>| events.into_iter().map(|(event, _)| event).collect();
    (bare(kept), bare(gone))
}

/// What was wrong, beside pain, when practice was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Complaint {
    /// A foot was numb.
    Numbness,
    /// The child was dizzy.
    Dizziness,
    /// Marks stayed on the skin.
    SkinMarks,
}

impl Complaint {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Numbness => "a numb foot",
            Self::Dizziness => "dizziness",
            Self::SkinMarks => "marks on the skin",
        }
    }
}

impl ToArgument for Complaint {
    fn to_argument(&self) -> Argument {
        let word = match self {
            Self::Numbness => "numbness",
            Self::Dizziness => "dizziness",
            Self::SkinMarks => "skin-marks",
        };
        Argument::Text(word.to_owned())
    }
}

/// Kinds of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// New shoes, insoles, a splint.
    Footwear,
    /// Illness or injury.
    Illness,
    /// Pain in foot or leg, 0 to 10 where it was asked.
    Pain {
        /// How much, 0 to 10.
        score: Option<u8>,
    },
    /// Stiffness of the foot was reported.
    Stiffness,
    /// The child was seen to limp.
    Limp,
    /// The child was seen to walk on tiptoe.
    Tiptoe,
    /// Practice on the mat was stopped because something was wrong.
    Stopped {
        /// What.
        why: Complaint,
    },
    /// Practice away from the measuring sessions, minutes.
    Practice {
        /// How long.
        minutes: u16,
    },
    /// Anything else worth a mark.
    Other,
}

impl EventKind {
    /// Whether it is a sign that a reading asks about: pain, stiffness, a limp, walking on tiptoe or a complaint for
    /// which practice was stopped.
    pub fn is_sign(self) -> bool {
        self.is_pain() || matches!(self, Self::Stiffness | Self::Limp | Self::Tiptoe | Self::Stopped { .. })
    }

    /// Whether it hurt: a score of 0 says that it did not.
    pub fn is_pain(self) -> bool {
        matches!(self, Self::Pain { score } if score.is_none_or(|score| score > 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pain(day: &str, score: u8, answer_to: Option<&str>) -> Event {
        Event {
            child: "kid-1".parse().unwrap(),
            date: day.parse().unwrap(),
            kind: EventKind::Pain { score: Some(score) },
            text: None,
            answer_to: answer_to.map(str::to_owned),
        }
    }

    #[test]
    fn of_a_day_the_newest_word_on_pain_counts() {
        let question = Some("pain_today");
        let counting = |events: &[Event]| -> Vec<(String, u8)> {
            let (kept, gone) = part_replaced(events.iter().collect());
            assert_eq!(kept.len() + gone.len(), events.len(), "nothing is lost");
            let score = |event: &&Event| match event.kind {
                EventKind::Pain { score: Some(score) } => score,
                _ => 99,
            };
            kept.iter().map(|event| (event.date.to_string(), score(event))).collect()
        };
        let is = |events: &[Event], expected: &[(&str, u8)]| {
            let expected: Vec<_> = expected.iter().map(|(day, score)| ((*day).to_owned(), *score)).collect();
            assert_eq!(counting(events), expected);
        };
        let (one, other) = ("2026-02-10", "2026-02-11");
        is(&[pain(one, 4, question), pain(one, 0, question)], &[(one, 0)]);
        is(&[pain(one, 4, question), pain(one, 0, question), pain(one, 2, question)], &[(one, 2)]);
        is(&[pain(one, 4, question), pain(other, 0, question)], &[(one, 4), (other, 0)]);
        // What somebody noted outlives an answer, and takes its place.
        is(&[pain(one, 6, None), pain(one, 4, question), pain(one, 0, question)], &[(one, 6), (one, 0)]);
        is(&[pain(one, 4, question), pain(one, 0, None)], &[(one, 0)]);
        // Nothing but pain is asked once a day.
        let worn = Event { kind: EventKind::Footwear, ..pain(one, 0, None) };
        assert_eq!(counting(&[worn.clone(), worn]).len(), 2);
    }
}
