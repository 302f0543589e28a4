use super::*;
use crate::base::Date;
use crate::child::Reply;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Everything answered no on a day, but for some.
fn answered(age: f64, but: &[(&str, &str)]) -> Vec<Given> {
    let checklist = Checklist::shipped().unwrap();
    checklist
        .for_age(age)
        .map(|question| {
            let no = if question.kind == Kind::Scale { "0" } else { "no" };
            let text = but.iter().find(|(key, _)| *key == question.key).map_or(no, |(_, text)| text);
            Given::parse(&checklist, &question.key, text, day("2026-03-02"), "parent").unwrap()
        })
        .collect()
}

fn gate(age: f64, but: &[(&str, &str)], confirmed_by: Option<&str>) -> Gate {
    let checklist = Checklist::shipped().unwrap();
    checklist.judge(&answered(age, but), age, day("2026-03-02"), confirmed_by).gate
}

#[test]
fn a_yes_or_unsure_to_a_stop_question_locks_and_nobody_can_confirm_it_away() {
    let checklist = Checklist::shipped().unwrap();
    assert_eq!(gate(6.0, &[], None), Gate::Open);
    let stops: Vec<_> = checklist.questions.iter().filter(|q| q.action == Action::Stop).collect();
    assert_eq!(stops.len(), 15);
    for question in stops {
        for answer in ["yes", "unsure", "withheld"] {
            assert_eq!(
                gate(6.0, &[(&question.key, answer)], Some("teacher")),
                Gate::Stop,
                "{}",
                question.key
            );
        }
    }
    assert_eq!(Gate::Stop.to_string(), "ask the child's doctor first");
}

#[test]
fn an_ask_question_wants_the_supervisor() {
    for key in ["mental_illness", "added_epilepsy_or_dizziness", "added_neuropathy_or_diabetes"] {
        assert_eq!(gate(6.0, &[(key, "yes")], None), Gate::Confirm, "{key}");
        assert_eq!(gate(6.0, &[(key, "unsure")], Some(" ")), Gate::Confirm);
        assert_eq!(gate(6.0, &[(key, "yes")], Some("nurse")), Gate::Open);
    }
    for (pain, expected) in [("0", Gate::Open), ("2", Gate::Confirm), ("3", Gate::Stop), ("10", Gate::Stop)] {
        assert_eq!(gate(6.0, &[("added_pain_today", pain)], None), expected, "{pain}");
    }
}

#[test]
fn the_questions_for_the_older_appear_at_twelve_and_may_be_withheld() {
    let checklist = Checklist::shipped().unwrap();
    let appear = |age: f64| checklist.for_age(age).filter(|q| q.action == Action::AskAdult).count();
    assert_eq!((appear(11.9), appear(12.0)), (0, 2));
    assert_eq!(gate(13.0, &[("pregnancy", "withheld")], None), Gate::Open);
    assert_eq!(gate(13.0, &[("pregnancy", "yes")], None), Gate::Confirm);
    // What a younger child's parents answered does not do for an older one.
    let judged = checklist.judge(&answered(11.0, &[]), 12.0, day("2026-03-02"), None);
    assert_eq!(judged.gate, Gate::Unanswered);
    assert_eq!(judged.reasons.len(), 2);
}

#[test]
fn answers_end_with_their_day_but_a_lasting_one_is_remembered_for_thirty_days() {
    let checklist = Checklist::shipped().unwrap();
    let given = answered(6.0, &[]);
    let missing = |today: &str| checklist.judge(&given, 6.0, day(today), None).reasons.len();
    let lasting = checklist.questions.iter().filter(|question| question.lasting).count();
    let all = checklist.for_age(6.0).count();
    assert_eq!(missing("2026-03-02"), 0);
    assert_eq!(missing("2026-03-03"), all - lasting);
    assert_eq!(missing("2026-04-01"), all - lasting);
    assert_eq!(missing("2026-04-02"), all);
    assert_eq!(missing("2026-03-01"), all, "an answer from tomorrow is none");
}

#[test]
fn only_a_no_that_lasts_is_remembered() {
    let checklist = Checklist::shipped().unwrap();
    let kept: Vec<_> = answered(6.0, &[("bleeding_tendency", "yes")])
        .into_iter()
        .map(|given| crate::child::Answer {
            child: "kid-1".parse().unwrap(),
            date: given.date,
            key: given.key,
            answer: given.reply,
            who: given.who,
        })
        .collect();
    let known: Vec<Given> = remembered(&checklist, kept.iter());
    let lasting = checklist.for_age(6.0).filter(|question| question.lasting).count();
    assert_eq!(known.len(), lasting - 1);
    let judged = checklist.judge(&known, 6.0, day("2026-03-20"), None);
    assert_eq!(judged.gate, Gate::Unanswered);
    assert!(judged.reasons.iter().any(|reason| reason.key == "bleeding_tendency"));
    assert!(judged.reasons.iter().all(|reason| reason.key != "blood_disorder"));

    // Of several answers to one question the newest holds, in whatever order they are kept.
    let older: Vec<_> = kept
        .iter()
        .map(|answer| crate::child::Answer {
            date: day("2026-02-01"),
            answer: if answer.key == "bleeding_tendency" { Reply::No } else { Reply::Yes },
            ..answer.clone()
        })
        .collect();
    for both in [[&older, &kept], [&kept, &older]] {
        assert_eq!(remembered(&checklist, both.into_iter().flatten()), known);
    }
}

#[test]
fn a_key_of_the_list_the_questions_came_from_is_understood_and_kept_as_ours() {
    let checklist = Checklist::shipped().unwrap();
    let also: Vec<_> =
        checklist.questions.iter().filter_map(|q| Some((q.also.as_deref()?, &q.key))).collect();
    assert_eq!(also.len(), 4);
    for (key, ours) in also {
        let given = Given::parse(&checklist, key, "no", day("2026-03-02"), "parent").unwrap();
        assert_eq!(given.key, *ours);
        assert!(checklist.questions.iter().all(|question| question.key != key));
    }
}

#[test]
fn a_file_of_answers_is_read_as_csv_and_as_json() {
    let checklist = Checklist::shipped().unwrap();
    let read = |text: &str, who: Option<&str>| read_answers(&checklist, text, day("2026-03-02"), who);
    let csv = read("key,answer,date,who\nswelling,no,,\nthrombosis,?,2026-03-01,mother\n", Some("father"));
    let json = read(
        "[{\"key\":\"swelling\",\"answer\":\"no\"},\
         {\"key\":\"thrombosis\",\"answer\":\"unsure\",\"date\":\"2026-03-01\",\"who\":\"mother\"}]",
        Some("father"),
    );
    assert_eq!(csv, json);
    let csv = csv.unwrap();
    assert_eq!((csv[0].who.as_str(), csv[1].who.as_str()), ("father", "mother"));
    assert_eq!(csv[1].date, day("2026-03-01"));
    let pain = read("[{\"key\":\"added_pain_today\",\"answer\":4}]", Some("a")).unwrap();
    assert_eq!(pain[0].score, Some(4));
    for (text, expected) in [
        ("key,answer\nswelling,maybe\n", "swelling: \"maybe\" is not a valid answer"),
        ("key,answer\nswollen,no\n", "no question has the key \"swollen\""),
        ("key,answer\nadded_pain_today,11\n", "a number from 0 to 10"),
        ("key,answer\nswelling,no\nswelling,yes\n", "swelling: answered twice"),
        ("key\nswelling\n", "line 2: missing field `answer`"),
        ("[{\"key\":1}]", "not a JSON list of answers"),
    ] {
        let said = read(text, Some("parent")).unwrap_err().to_string();
        assert!(said.contains(expected) && said.lines().count() == 1, "{said}");
    }
    assert!(read("key,answer\nswelling,no\n", None).unwrap_err().to_string().contains("who answered"));
}
