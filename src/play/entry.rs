//! What comes before the mat: the checklist, and an adult who is beside a small child.

use super::act::Said;
use super::reason::Reason;
use super::settings::Limits;
use super::state::Asks;
use crate::base::Date;
use crate::checklist::{Checklist, Gate, Given, Judgement, Kind, Question, remembered};
use crate::child::{Answer, Reply};

/// Who answers where nobody says so.
const SOMEBODY: &str = "adult";

/// The door to the mat.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The questions that appear; none where nobody is asked.
    questions: Vec<Question>,
    checklist: Checklist,
    remembered: Vec<Given>,
    age_years: f64,
    today: Date,
    given: Vec<Given>,
    who: String,
    /// Whether an adult has to confirm that it is beside the child, or that it is safe.
    beside: bool,
    safe: bool,
    confirmed: bool,
    judged: Option<Judgement>,
}

impl Entry {
    /// For a child of this age; of an unknown one the youngest is taken. `asks`: whether the checklist is asked at all.
    pub(super) fn new(
        asks: bool,
        age_years: Option<f64>,
        today: Date,
        answers: &[Answer],
        limits: &Limits,
    ) -> Self {
        // The questions are part of the program and read by a test.
        let checklist = Checklist::shipped().unwrap_or_else(|error| panic!("the checklist: {error}"));
        let years = age_years.unwrap_or(0.0);
        let questions = if asks { checklist.for_age(years).cloned().collect() } else { Vec::new() };
        Self {
            questions,
            remembered: remembered(&checklist, answers.iter()),
            checklist,
            age_years: years,
            today,
            given: Vec::new(),
            who: SOMEBODY.to_owned(),
            beside: asks && years < limits.confirm_years.value,
            safe: false,
            confirmed: false,
            judged: None,
        }
    }

    /// The questions, in order.
    pub(super) fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Whether an adult has to confirm something.
    pub(super) fn must_confirm(&self) -> bool {
        self.beside || self.safe
    }

    /// Who answered, a role.
    pub(super) fn who(&self) -> &str {
        &self.who
    }

    /// An adult confirms what has to be confirmed. What the answers lead to, where that changes it.
    pub(super) fn confirm(&mut self) -> Option<&Judgement> {
        self.confirmed = true;
        if !self.safe {
            return None;
        }
        self.judge(Some(SOMEBODY))
    }

    /// Takes in answers. What they lead to.
    ///
    /// # Errors
    /// When one is to no question, or none that its question has.
    pub(super) fn answer(
        &mut self,
        answers: &[(String, Said)],
        who: Option<&str>,
    ) -> Result<Option<&Judgement>, Reason> {
        let who = who.unwrap_or(SOMEBODY);
        let given = answers
            .iter()
            .map(|(key, said)| {
                let question = self.questions.iter().find(|question| question.key == *key);
                let question = question.ok_or_else(|| Reason::NoSuchQuestion { key: key.clone() })?;
                given(question, *said, self.today, who)
            })
            .collect::<Result<Vec<_>, _>>()?;
        (self.given, self.who, self.safe) = (given, who.to_owned(), false);
        Ok(self.judge(None))
    }

    fn judge(&mut self, confirmed_by: Option<&str>) -> Option<&Judgement> {
        let all: Vec<Given> = self.remembered.iter().chain(&self.given).cloned().collect();
        let judged = self.checklist.judge(&all, self.age_years, self.today, confirmed_by);
        self.safe = judged.gate == Gate::Confirm || judged.confirmed_by.is_some();
        self.judged = Some(judged);
        self.judged.as_ref()
    }

    /// What is waited for; nothing where the mat is next.
    pub(super) fn asks(&self) -> Option<Asks> {
        match self.may_go_on().err()? {
            Reason::AdultFirst | Reason::AskSupervisor => Some(Asks::Adult),
            _ => Some(Asks::Questions),
        }
    }

    /// Whether the session may go on to the mat.
    ///
    /// # Errors
    /// What comes first.
    pub(super) fn may_go_on(&self) -> Result<(), Reason> {
        if self.questions.is_empty() {
            return Ok(());
        }
        match &self.judged {
            None => Err(Reason::ChecklistFirst),
            Some(judged) => match why(judged) {
                Some(why) => Err(why),
                None if self.must_confirm() && !self.confirmed => Err(Reason::AdultFirst),
                None => Ok(()),
            },
        }
    }
}

/// Why answers do not let the session begin; nothing where they do.
pub(super) fn why(judged: &Judgement) -> Option<Reason> {
    match judged.gate {
        Gate::Open => None,
        Gate::Confirm => Some(Reason::AskSupervisor),
        Gate::Unanswered => {
            let missing = judged.reasons.iter().filter(|reason| reason.gate == Gate::Unanswered);
            Some(Reason::Unanswered { questions: missing.count() })
        }
        Gate::Stop => Some(Reason::RedFlag),
    }
}

/// An answer as the checklist takes it.
fn given(question: &Question, said: Said, date: Date, who: &str) -> Result<Given, Reason> {
    let wrong = || Reason::NoSuchAnswer { key: question.key.clone() };
    let (reply, score) = match (said, question.kind) {
        (Said::Flag(false), Kind::Scale) | (Said::Number(0), Kind::Scale) => (Reply::No, Some(0)),
        (Said::Number(score), Kind::Scale) => (Reply::Yes, Some(score)),
        (Said::Number(_), Kind::YesNo) => return Err(wrong()),
        (Said::Flag(yes), _) => (if yes { Reply::Yes } else { Reply::No }, None),
        (Said::Unsure, _) => (Reply::Unsure, None),
        (Said::Withheld, _) => (Reply::Withheld, None),
    };
    Ok(Given { key: question.key.clone(), reply, score, date, who: who.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::play::settings::Games;

    fn entry(age_years: f64) -> Entry {
        let today = "2026-03-02".parse().unwrap();
        Entry::new(true, Some(age_years), today, &[], &Games::default().session)
    }

    fn all_no(entry: &Entry) -> Vec<(String, Said)> {
        entry.questions().iter().map(|question| (question.key.clone(), Said::Flag(false))).collect()
    }

    #[test]
    fn every_question_is_answered_before_the_mat() {
        let mut entry = entry(9.0);
        assert_eq!(entry.may_go_on(), Err(Reason::ChecklistFirst));
        let mut answers = all_no(&entry);
        let last = answers.pop().unwrap();
        entry.answer(&answers, None).unwrap();
        assert_eq!(entry.may_go_on(), Err(Reason::Unanswered { questions: 1 }));
        answers.push(last);
        entry.answer(&answers, Some("parent")).unwrap();
        assert_eq!((entry.may_go_on(), entry.who()), (Ok(()), "parent"));
        let unknown = entry.answer(&[("moon".to_owned(), Said::Flag(true))], None).unwrap_err();
        assert_eq!(unknown, Reason::NoSuchQuestion { key: "moon".to_owned() });
        let number = entry.answer(&[("swelling".to_owned(), Said::Number(3))], None).unwrap_err();
        assert_eq!(number, Reason::NoSuchAnswer { key: "swelling".to_owned() });
        assert_eq!(entry.may_go_on(), Ok(()), "what was refused changes nothing");
    }

    #[test]
    fn a_red_flag_stops_and_a_doubt_is_decided_by_an_adult() {
        let mut older = entry(9.0);
        let mut answers = all_no(&older);
        let at = answers.iter().position(|(key, _)| key == "swelling").unwrap();
        answers[at].1 = Said::Unsure;
        older.answer(&answers, None).unwrap();
        assert_eq!(older.may_go_on(), Err(Reason::RedFlag));
        answers[at].1 = Said::Flag(false);
        let pain = answers.iter().position(|(key, _)| key == "added_pain_today").unwrap();
        answers[pain].1 = Said::Number(2);
        older.answer(&answers, None).unwrap();
        assert!(older.must_confirm());
        assert_eq!(older.may_go_on(), Err(Reason::AskSupervisor));
        older.confirm().unwrap();
        assert_eq!(older.may_go_on(), Ok(()));
        // Pain of three and more stops.
        answers[pain].1 = Said::Number(3);
        older.answer(&answers, None).unwrap();
        assert_eq!(older.may_go_on(), Err(Reason::RedFlag));
    }

    #[test]
    fn beside_a_small_child_an_adult_confirms_and_of_an_unknown_one_too() {
        for age_years in [Some(7.9), None] {
            let today = "2026-03-02".parse().unwrap();
            let mut entry = Entry::new(true, age_years, today, &[], &Games::default().session);
            let answers = all_no(&entry);
            entry.answer(&answers, None).unwrap();
            assert_eq!(entry.may_go_on(), Err(Reason::AdultFirst));
            assert!(entry.confirm().is_none());
            assert_eq!(entry.may_go_on(), Ok(()));
        }
        let today = "2026-03-02".parse().unwrap();
        let nobody = Entry::new(false, None, today, &[], &Games::default().session);
        assert_eq!((nobody.may_go_on(), nobody.must_confirm()), (Ok(()), false));
    }
}
