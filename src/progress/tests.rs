//! Whole series, of which the truth is known.

use rand::{RngExt as _, SeedableRng as _};
use rand_distr::StandardNormal;
use rand_pcg::Pcg64;

use super::*;
use crate::base::{ChildId, Date, Interval, Judgement, Side};
use crate::child::{Child, MatKey, Protocol, Recorded, Session, SessionId, Value};
use crate::measure::Definition;

/// Scatter of one placement in these series.
const WITHIN: f64 = 2.0;

pub(super) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn mat() -> MatKey {
    MatKey { device: None, rows: 32, cols: 32, pitch_x_um: 10_000, pitch_y_um: 10_000, calibrated: true }
}

fn child(birth: &str) -> Child {
    let id: ChildId = "c1".parse().unwrap();
    Child {
        id,
        birth: birth.parse().unwrap(),
        sex: None,
        added: date("2026-01-01"),
        course: None,
        plan: Vec::new(),
        known: Vec::new(),
        language: None,
    }
}

/// A session of placements of ten seconds, of the left foot's Chippaux-Smirak index.
pub(super) fn session(day: &str, values: &[f64]) -> Session {
    let day = date(day);
    let value = |&value: &f64| Recorded {
        file: None,
        duration_s: 10.0,
        poor: Vec::new(),
        values: vec![Value {
            key: "chippaux_smirak_index".to_owned(),
            side: Some(Side::Left),
            value,
            interval: None::<Interval>,
        }],
    };
    Session {
        id: SessionId::from_digest(day.days_since(date("1970-01-01")) as u64),
        child: "c1".parse().unwrap(),
        date: day,
        zone: None,
        simulated: false,
        protocol: Protocol::Standing,
        mat: mat(),
        recordings: values.iter().map(value).collect(),
    }
}

/// Sessions of three placements every two weeks, from one value to another.
fn course(count: usize, from: f64, to: f64, rng: &mut Pcg64) -> Vec<Session> {
    (0..count)
        .map(|at| {
            let level = from + (to - from) * at as f64 / (count - 1) as f64;
            let values = [0.0; 3].map(|_| level + WITHIN * rng.sample::<f64, _>(StandardNormal));
            let day = date("2026-01-05").plus_days(14 * at as i64).unwrap();
            session(&day.to_string(), &values)
        })
        .collect()
}

fn basis() -> Basis<'static> {
    let beyond: &dyn Fn(&Definition, Protocol, f64, f64) -> Option<Outside> =
        &|_, _, age, value| (age >= 3.0 && value > 59.0).then_some(Outside::Above);
    Basis { beyond, ..Basis::NOTHING }
}

fn verdict_of(birth: &str, sessions: &[Session]) -> Progress {
    progress(&child(birth), sessions, &basis()).remove(0)
}

/// Share of 100 courses with a verdict.
fn share(count: usize, from: f64, to: f64, verdicts: &[Verdict], rng: &mut Pcg64) -> f64 {
    let found =
        (0..100).filter(|_| verdicts.contains(&verdict_of("2016-05", &course(count, from, to, rng)).verdict));
    found.count() as f64
}

#[test]
fn a_steady_child_is_seldom_said_to_change_and_a_changed_one_often() {
    let mut rng = Pcg64::seed_from_u64(5);
    let detectable = minimal_detectable_change(error_of_median(WITHIN, 3), error_of_median(WITHIN, 3));
    let changed = [Verdict::Improving, Verdict::Declining, Verdict::Changed];
    println!("sessions | steady said to change | found at 1 x | at 2 x the minimal detectable change");
    for count in [6, 10, 20, 40] {
        let wrong = share(count, 70.0, 70.0, &changed, &mut rng);
        let once = share(count, 70.0, 70.0 - detectable, &[Verdict::Improving], &mut rng);
        let twice = share(count, 70.0, 70.0 - 2.0 * detectable, &[Verdict::Improving], &mut rng);
        println!("{count} | {wrong} % | {once} % | {twice} %");
        assert!(wrong <= 5.0, "{count} sessions: {wrong} %");
        assert!(twice >= 60.0, "{count} sessions: {twice} %");
        assert!(twice > once);
    }
}

#[test]
fn the_same_fall_is_better_growth_or_neither_by_where_and_when_it_starts() {
    let fall = |from: f64, birth: &str| {
        let mut rng = Pcg64::seed_from_u64(3);
        verdict_of(birth, &course(12, from, from - 20.0, &mut rng))
    };
    let high = fall(75.0, "2016-05");
    assert_eq!(high.verdict, Verdict::Improving, "{}", high.details);
    assert!(matches!(high.sentence, Told::Improving { .. }), "{}", high.sentence);
    assert_eq!(fall(50.0, "2016-05").verdict, Verdict::Changed);
    // Twenty points in 22 weeks are more than growth at any age; eight are not.
    assert_eq!(fall(75.0, "2021-05").verdict, Verdict::Improving);
    let mut rng = Pcg64::seed_from_u64(3);
    let young = verdict_of("2021-05", &course(12, 75.0, 66.0, &mut rng));
    assert_eq!(young.verdict, Verdict::Growth, "{}", young.details);
    assert!(matches!(young.sentence, Told::Growth { .. }), "{}", young.sentence);
    assert_eq!(verdict_of("2016-05", &course(12, 70.0, 90.0, &mut rng)).verdict, Verdict::Declining);
}

#[test]
fn a_rise_through_the_cut_off_is_no_indifferent_change() {
    let mut rng = Pcg64::seed_from_u64(3);
    for birth in ["2016-05", "2021-05"] {
        let found = verdict_of(birth, &course(12, 31.0, 66.0, &mut rng));
        assert_eq!(found.verdict, Verdict::Declining, "{}", found.details);
        assert!(matches!(found.sentence, Told::Crossed { .. }), "{}", found.sentence);
        assert!(found.sentence.to_string().contains("professional"), "{}", found.sentence);
    }
    let within = verdict_of("2016-05", &course(12, 31.0, 50.0, &mut rng));
    assert_eq!(within.verdict, Verdict::Changed);
    assert!(matches!(within.sentence, Told::Changed { .. }), "{}", within.sentence);
}

#[test]
fn nothing_is_steady_beside_a_change_beyond_error() {
    let mut rng = Pcg64::seed_from_u64(11);
    let mut seen = std::collections::BTreeSet::new();
    for at in 0..300 {
        let birth = ["2016-05", "2019-05", "2022-05"][at % 3];
        let mut sessions = course(6 + at % 7, 40.0 + (at % 50) as f64, 70.0, &mut rng);
        // Half of them jump at the end, without a course before it.
        if at % 2 == 0 {
            let count = sessions.len();
            for (nth, session) in sessions.iter_mut().enumerate() {
                for value in session.recordings.iter_mut().flat_map(|recorded| &mut recorded.values) {
                    let jump = if nth + 1 == count { 15.0 } else { 0.0 };
                    value.value = 50.0 + jump + WITHIN * rng.sample::<f64, _>(StandardNormal);
                }
            }
        }
        for key in ["chippaux_smirak_index", "modified_arch_index", "sway_velocity_mm_s"] {
            for value in sessions.iter_mut().flat_map(|s| &mut s.recordings).flat_map(|r| &mut r.values) {
                value.key = key.to_owned();
            }
            let found = verdict_of(birth, &sessions);
            let apart = found.change.as_ref().is_ok_and(Change::is_real);
            let line = found.trend.as_ref().is_ok_and(|trend| {
                !trend.interval.holds(0.0) && trend.change.abs() > trend.minimal_detectable
            });
            if apart || line {
                assert_ne!(found.verdict, Verdict::Steady, "{}", found.details);
                assert!(!matches!(found.sentence, Told::Steady { .. }), "{}", found.sentence);
            }
            seen.insert(found.verdict.to_string());
        }
    }
    assert!(seen.len() >= 5, "{seen:?}");
}

#[test]
fn few_sessions_or_weeks_are_too_early() {
    let mut rng = Pcg64::seed_from_u64(3);
    let five = verdict_of("2016-05", &course(5, 80.0, 40.0, &mut rng));
    assert_eq!(five.verdict, Verdict::TooEarly);
    assert!(five.trend.is_err() && five.change.is_ok());
    assert!(five.sentence.to_string().contains("5 usable sessions over 8 weeks so far"), "{}", five.sentence);
    let both = sentences(&[&five, &five.clone()]);
    assert_eq!(both.len(), 1);
    assert!(
        both[0]
            .to_string()
            .starts_with("Both feet: too early to tell; 5 usable sessions over 8 weeks so far"),
        "{both:?}"
    );
    let mut quick = course(8, 80.0, 40.0, &mut rng);
    for (at, session) in quick.iter_mut().enumerate() {
        session.date = date("2026-01-05").plus_days(at as i64).unwrap();
    }
    assert_eq!(verdict_of("2016-05", &quick).verdict, Verdict::TooEarly);
}

#[test]
fn poor_sessions_are_kept_with_their_reason_and_do_not_count() {
    let mut rng = Pcg64::seed_from_u64(3);
    let mut sessions = course(8, 60.0, 60.0, &mut rng);
    for recorded in &mut sessions[7].recordings {
        recorded.poor = vec![Judgement::from("the child moved")];
        recorded.values[0].value = 5.0;
    }
    sessions[6].recordings[0].poor = vec![Judgement::from("cut short")];
    let found = verdict_of("2016-05", &sessions);
    assert_eq!(found.points.len(), 8);
    assert_eq!(found.points[7].left_out, Some(LeftOut::Poor { why: vec!["the child moved".into()] }));
    assert_eq!((found.points[7].value, found.points[6].placements), (5.0, 2));
    assert!(found.points[6].left_out.is_none());
    assert_eq!(found.verdict, Verdict::Steady);
}

#[test]
fn protocols_mats_and_feet_never_mix() {
    let mut sessions: Vec<Session> = (1..5).map(|day| session(&format!("2026-02-0{day}"), &[40.0])).collect();
    sessions[1].protocol = Protocol::Walking;
    sessions[2].mat.pitch_x_um = 5_000;
    sessions[3].recordings[0].values[0].side = Some(Side::Right);
    let all = progress(&child("2016-05"), &sessions, &Basis::NOTHING);
    assert_eq!(all.len(), 4);
    assert!(all.iter().all(|series| series.points.len() == 1));
    sessions[0].child = "c2".parse().unwrap();
    assert_eq!(progress(&child("2016-05"), &sessions, &Basis::NOTHING).len(), 3);
}

#[test]
fn a_load_that_should_be_even_is_judged_in_its_own_unit_beside_a_reference_too() {
    use crate::growth::{Reference, Sample};
    let mut rng = Pcg64::seed_from_u64(3);
    let mut sessions = course(12, 72.0, 52.0, &mut rng);
    for value in sessions.iter_mut().flat_map(|s| &mut s.recordings).flat_map(|r| &mut r.values) {
        value.key = "left_share_median".to_owned();
        value.side = None;
        value.value /= 100.0;
    }
    let measure = crate::measure::find("left_share_median").unwrap();
    let sample = |at: i32| Sample {
        age_years: 4.0 + f64::from(at) / 40.0,
        sex: None,
        value: 0.5 + 0.004 * f64::from(at % 11 - 5),
    };
    let samples: Vec<Sample> = (0..400).map(sample).collect();
    let made = date("2026-01-01");
    let references = [Reference::fit(measure, Protocol::Standing, mat(), made, &samples).unwrap()];
    let of = |references| progress(&child("2016-05"), &sessions, &Basis { references, ..basis() }).remove(0);
    let (with, without) = (of(&references), of(&[]));
    assert_eq!(with.verdict, Verdict::Improving, "{}", with.details);
    assert_eq!((with.sentence, with.verdict), (without.sentence, without.verdict));
}

#[test]
fn no_sentence_has_a_word_that_frightens_or_promises() {
    let banned = ["disease", "deformity", "abnormal", "pathology", "correct", "cure"];
    let mut rng = Pcg64::seed_from_u64(3);
    for key in ["chippaux_smirak_index", "left_share_median", "sway_velocity_mm_s", "step_length_mm"] {
        for (count, to) in [(4, 50.0), (12, 70.0), (12, 20.0), (12, 110.0)] {
            for birth in ["2022-05", "2010-05"] {
                let mut sessions = course(count, 70.0, to, &mut rng);
                for value in sessions.iter_mut().flat_map(|s| &mut s.recordings).flat_map(|r| &mut r.values) {
                    value.key = key.to_owned();
                }
                let found = verdict_of(birth, &sessions);
                for text in [found.sentence.to_string(), found.details.to_string()] {
                    assert!(text.ends_with('.') && text.len() > 20, "{text}");
                    assert!(!banned.iter().any(|word| text.to_lowercase().contains(word)), "{text}");
                }
            }
        }
    }
}
