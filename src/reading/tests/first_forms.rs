//! Patterns without a reference of children on the mat, and feet of which a condition is known.

use super::super::*;
use super::{day, mat};
use crate::base::{Language, Side};
use crate::child::{Condition, KnownCondition, Protocol, Recorded, Session, SessionId, Value};
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};
use crate::measure::gait::PROGRESSION_ANGLE;
use crate::measure::load::MEDIAL_OF_FORE;
use crate::measure::pattern::{COMPLETE_STEPS, OUTER_BULGE};
use crate::norms::{Concern, Norms};

type Feet<'a> = [&'a [(&'static Definition, f64)]; 2];

fn session(at: i64, protocol: Protocol, feet: Feet<'_>) -> Session {
    let of = |(values, side): (&[(&'static Definition, f64)], Side)| -> Vec<Value> {
        let value = |(measure, value): &(&'static Definition, f64)| Value {
            key: measure.key.to_owned(),
            side: Some(side),
            value: *value,
            interval: None,
        };
        values.iter().map(value).collect()
    };
    Session {
        id: SessionId::from_digest(at as u64),
        child: "kid-1".parse().unwrap(),
        date: day(at),
        zone: None,
        simulated: false,
        protocol,
        mat: mat(5000),
        recordings: vec![Recorded {
            file: None,
            duration_s: 5.0,
            poor: Vec::new(),
            values: feet.into_iter().zip([Side::Left, Side::Right]).flat_map(of).collect(),
        }],
    }
}

fn reading(sessions: &[Session], age_years: f64, known: &[KnownCondition]) -> Reading {
    let (norms, today) = (Norms::shipped().unwrap(), sessions[sessions.len() - 1].date);
    let (progress, events) = (&[], &[]);
    read(&Input { today, age_years, sex: None, sessions, progress, events, known, norms: &norms })
}

/// Bulges of the left and the right outer border, a month apart.
fn of_bulges(feet: &[[f64; 2]], age_years: f64, known: &[KnownCondition]) -> Reading {
    let sessions: Vec<Session> = feet
        .iter()
        .enumerate()
        .map(|(at, [left, right])| {
            let [left, right] = [[(&OUTER_BULGE, *left)], [(&OUTER_BULGE, *right)]];
            session(30 * at as i64, Protocol::Standing, [&left, &right])
        })
        .collect();
    reading(&sessions, age_years, known)
}

fn flags(reading: &Reading, pattern: Pattern) -> Vec<(Option<Side>, Concern)> {
    let of = reading.flags.iter().filter(|flag| flag.pattern == pattern);
    of.map(|flag| (flag.side, flag.severity)).collect()
}

#[test]
fn an_outer_border_that_bulges_is_said_without_a_reference() {
    let (left, lateral) = (Some(Side::Left), Pattern::LateralLoading);
    let bulging = of_bulges(&[[4.4, 0.2], [4.6, -0.1]], 4.0, &[]);
    assert_eq!(flags(&bulging, lateral), [(left, Concern::Watch)]);
    let words = bulging.flags[0].words(Language::English);
    assert!(words.contains("of one foot only") && words.contains("evidence C"), "{words}");
    let both = of_bulges(&[[4.4, 4.0], [4.6, 4.1]], 4.0, &[]);
    assert_eq!(flags(&both, lateral).len(), 2);
    // The first day says that it is to be measured again.
    let once = of_bulges(&[[4.4, 0.2]], 4.0, &[]);
    assert!(flags(&once, lateral).is_empty());
    assert_eq!(once.once.iter().map(|once| (once.pattern, once.side)).collect::<Vec<_>>(), [(lateral, left)]);
    // What usual feet have says nothing.
    let usual = of_bulges(&[[0.4, -0.8], [-0.3, 1.0]], 4.0, &[]);
    assert!(usual.flags.is_empty() && usual.once.is_empty());
}

#[test]
fn less_than_the_cutoff_is_said_against_the_other_foot_and_the_own_past() {
    let lateral = Pattern::LateralLoading;
    let other = of_bulges(&[[2.8, 0.0], [2.7, 0.1]], 6.0, &[]);
    assert_eq!(flags(&other, lateral), [(Some(Side::Left), Concern::Watch)]);
    assert!(matches!(other.flags[0].rule, Rule::OuterBorder { against: Against::OtherFoot, .. }));
    assert_eq!(other.flags[0].source, Source::OtherFoot);
    let past = of_bulges(&[[0.0, 0.1], [2.8, 2.9], [2.9, 2.8]], 6.0, &[]);
    assert_eq!(flags(&past, lateral).len(), 2);
    assert!(matches!(past.flags[0].rule, Rule::OuterBorder { against: Against::OwnPast, .. }));
    let between = of_bulges(&[[1.4, 0.0], [1.9, 0.1]], 6.0, &[]);
    assert!(between.flags.is_empty() && between.once.is_empty());
}

#[test]
fn under_four_one_foot_that_points_inwards_is_held_against_the_other() {
    let walks = |left: f64, right: f64| -> Vec<Session> {
        [0, 30]
            .map(|at| {
                let of = |angle: f64| [(&PROGRESSION_ANGLE, angle), (&COMPLETE_STEPS, 8.0)];
                session(at, Protocol::Walking, [&of(left), &of(right)])
            })
            .into()
    };
    let one = reading(&walks(-14.0, 3.0), 3.2, &[]);
    assert_eq!(flags(&one, Pattern::InToeing), [(Some(Side::Left), Concern::Info)]);
    for (left, right) in [(-14.0, -12.0), (-4.0, 3.0), (2.0, 20.0)] {
        let reading = reading(&walks(left, right), 3.2, &[]);
        assert!(flags(&reading, Pattern::InToeing).is_empty(), "{left} {right}");
    }
}

const FLAT: [(&Definition, f64); 3] =
    [(&CHIPPAUX_SMIRAK_INDEX, 73.6), (&STAHELI_INDEX, 1.02), (&ARCH_INDEX, 0.344)];

#[test]
fn a_known_foot_is_not_graded_and_the_other_one_is() {
    let stands = [0, 30].map(|at| session(at, Protocol::Standing, [&FLAT, &FLAT]));
    let clubfoot = KnownCondition { condition: Condition::TreatedClubfoot, side: Some(Side::Left) };
    let read = reading(&stands, 8.0, &[clubfoot]);
    let [left, right] = &read.feet[..] else { panic!("{:?}", read.feet) };
    assert!(
        matches!(&left.band, Band::NoReading(why) if *why == Reason::Known { condition: Condition::TreatedClubfoot }.into())
    );
    assert_eq!(right.band, Band::Graded(Grade::Low97));
    assert_eq!(flags(&read, Pattern::LowArch), [(Some(Side::Right), Concern::Ask)]);
    assert!(flags(&read, Pattern::SideAsymmetry).is_empty());
    assert_eq!(flags(&reading(&stands, 8.0, &[]), Pattern::LowArch).len(), 2);
}

#[test]
fn a_known_foot_that_stays_is_quiet_and_a_change_towards_what_was_treated_is_asked_about() {
    let clubfoot = [KnownCondition { condition: Condition::TreatedClubfoot, side: Some(Side::Left) }];
    let left = Some(Side::Left);
    let stays = of_bulges(&[[4.4, 0.2], [4.6, -0.1], [4.2, 0.0]], 5.0, &clubfoot);
    assert!(stays.flags.is_empty() && stays.once.is_empty(), "{:?}", stays.flags);
    let back = of_bulges(&[[1.0, 0.2], [1.2, 0.1], [4.2, 0.0], [4.4, 0.1]], 5.0, &clubfoot);
    assert_eq!(flags(&back, Pattern::KnownChange), [(left, Concern::Ask)]);
    let words = back.flags[0].words(Language::English);
    assert!(words.contains("a change towards what was treated") && words.contains("evidence C"), "{words}");
    let once = of_bulges(&[[1.0, 0.2], [1.2, 0.1], [4.2, 0.0]], 5.0, &clubfoot);
    assert_eq!((once.flags.len(), once.once.len()), (0, 1));
    // Away from it nothing is said.
    let better = of_bulges(&[[4.4, 0.2], [1.2, 0.1], [1.0, 0.0]], 5.0, &clubfoot);
    assert!(better.flags.is_empty());
    // The load under the forefoot and the toes tell it as well.
    let fore = |share: f64| [(&MEDIAL_OF_FORE, share)];
    let stands: Vec<Session> = [(0, 0.42), (30, 0.3), (60, 0.29)]
        .map(|(at, share)| session(at, Protocol::Standing, [&fore(share), &fore(0.45)]))
        .into();
    assert_eq!(flags(&reading(&stands, 5.0, &clubfoot), Pattern::KnownChange), [(left, Concern::Ask)]);
    let walk = |angle: f64| [(&PROGRESSION_ANGLE, angle), (&COMPLETE_STEPS, 8.0)];
    let walks: Vec<Session> = [(0, 4.0), (30, -5.0), (60, -6.0)]
        .map(|(at, angle)| session(at, Protocol::Walking, [&walk(angle), &walk(5.0)]))
        .into();
    assert_eq!(flags(&reading(&walks, 5.0, &clubfoot), Pattern::KnownChange), [(left, Concern::Ask)]);
}

#[test]
fn after_an_operation_any_change_is_watched() {
    let operation = [KnownCondition { condition: Condition::Operation, side: None }];
    let index = |value: f64| [(&CHIPPAUX_SMIRAK_INDEX, value)];
    let stands: Vec<Session> = [(0, 40.0), (30, 20.0), (60, 19.0)]
        .map(|(at, value)| session(at, Protocol::Standing, [&index(value), &index(40.0)]))
        .into();
    let read = reading(&stands, 8.0, &operation);
    assert_eq!(flags(&read, Pattern::KnownChange), [(Some(Side::Left), Concern::Watch)]);
}
