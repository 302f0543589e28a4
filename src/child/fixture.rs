//! What a child practised, for tests: the same on every run, and different for each number.

use super::{
    Amount, FootDose, Performed, PerformedKind, PlannedSet, Practice, PractisedSession, PractisedSet, Score,
    SessionId, SoleDose, ZoneDose,
};
use crate::base::{ChildId, Date, Exercise, Judgement, Side, Unit};

/// A plan of an exercise that is counted, one that is held and one that is both.
pub(crate) fn plan() -> Vec<PlannedSet> {
    ["march=20", "outer_edge=30s", "toes_up=10"].map(|set| set.parse().unwrap()).to_vec()
}

/// The session of a number, of the plan; every third time the last exercise is left out.
pub(crate) fn practised(child: &ChildId, number: u64, date: Date, unit: Unit) -> PractisedSession {
    let sets = plan().into_iter().enumerate().map(|(at, planned)| set(at, planned, number)).collect();
    let practice =
        Practice { sets, pain_before: Some(0), pain_after: Some(2), settings: "0123456789abcdef".to_owned() };
    let dose = SoleDose {
        unit,
        cell_area_mm2: 25.0,
        left: Some(foot(Side::Left, number, unit)),
        right: Some(foot(Side::Right, number, unit)),
        elsewhere: 0.5,
        unplaced: 0.25,
        unknown_s: 1.5,
        off_s: 12.0,
    };
    PractisedSession {
        id: SessionId::from_digest(0x9a00 + number),
        child: child.clone(),
        date,
        simulated: false,
        practice,
        dose: Some(dose),
    }
}

fn set(at: usize, planned: PlannedSet, number: u64) -> PractisedSet {
    let is_out = at == 2 && number % 3 == 2;
    let start_s = 70.0 * at as f64;
    let reps = if is_out { 0 } else { (12 + number % 9).min(20) as u32 };
    let held_s = if at == 0 || is_out { 0.0 } else { 18.0 + number as f64 / 3.0 };
    let side = |rep: u32| [Side::Left, Side::Right][rep as usize % 2];
    let performed = |rep: u32| Performed {
        kind: PerformedKind::Rep,
        exercise: planned.exercise,
        side: planned.exercise.has_sides().then(|| side(rep)),
        start_s: start_s + 1.1 * f64::from(rep),
        end_s: start_s + 1.1 * f64::from(rep) + 0.7,
        held_s: None,
        range: Some(0.9),
        fault: None,
    };
    let is_counted = matches!(planned.amount, Amount::Reps(_));
    PractisedSet {
        exercise: planned.exercise,
        planned: Some(planned.amount),
        start_s,
        end_s: if is_out { start_s } else { start_s + 65.0 },
        performed: (0..if is_counted { reps } else { 0 }).map(performed).collect(),
        reps: if is_counted { reps } else { 0 },
        held_s,
        practised_s: if is_out { 0.0 } else { 60.0 + number as f64 / 7.0 },
        score: (!is_out).then_some(Score {
            clean: Some(0.9),
            amplitude: Some(0.8),
            evenness: None,
            steadiness: Some(0.7),
        }),
        stars: (!is_out).then_some(2),
        tired_s: None,
        unseen: Vec::new(),
        refused: None,
        left_out: is_out.then(|| Judgement::from("there was no time left")),
    }
}

/// A print with heel, border, ball and toes, pressed the more the further towards the heel and the outer side.
fn foot(side: Side, number: u64, unit: Unit) -> FootDose {
    let more = 1.0 + number as f64 / 11.0 + if side == Side::Right { 0.25 } else { 0.0 };
    let is_print = |row: usize, col: usize| {
        let (y, x) = (row as f64 + 0.5, col as f64 + 0.5);
        let round =
            |cx: f64, cy: f64, rx: f64, ry: f64| ((x - cx) / rx).powi(2) + ((y - cy) / ry).powi(2) < 1.0;
        round(5.2, 3.5, 3.2, 3.6)
            || (row < 16 && row > 4 && col > 5 && col < 9)
            || round(5.0, 16.0, 4.9, 3.2)
            || round(2.4, 21.8, 1.9, 2.0)
            || (row == 20 && col > 4 && col < 9)
    };
    let at = |place: usize| (place / super::SOLE_COLS, place % super::SOLE_COLS);
    let seconds = |place: usize| {
        let (row, col) = at(place);
        if is_print(row, col) { more * (2.0 + 0.5 * col as f64 + (24 - row) as f64) } else { 0.0 }
    };
    let zone = |zone: usize| ZoneDose {
        seconds: more * (40.0 - 4.0 * zone as f64),
        force_time: Some(more * (900.0 - 90.0 * zone as f64)),
        presses: 30 - zone as u32,
        peak_kpa: (unit == Unit::Kpa).then_some(120.0 + zone as f64),
    };
    let rows = 0..super::SOLE_ROWS;
    let bits = |row: usize| {
        (0..super::SOLE_COLS).filter(|&col| is_print(row, col)).fold(0, |bits, col| bits | 1 << col)
    };
    FootDose {
        pressed_s: 60.0 * more,
        tips: None,
        tip_seconds: None,
        zones: std::array::from_fn(zone),
        map_seconds: (0..FootDose::PLACES).map(seconds).collect(),
        map_force_time: (0..FootDose::PLACES).map(|place| 3.0 * seconds(place)).collect(),
        print: rows.map(bits).collect(),
    }
}

#[test]
fn the_session_of_the_fixture_is_one_that_can_be_kept() {
    let session = practised(&"kid".parse().unwrap(), 2, "2026-03-01".parse().unwrap(), Unit::Kpa);
    assert!(session.dose.as_ref().unwrap().is_sound());
    assert_eq!(session.practice.sets[2].exercise, Exercise::ToesUp);
    assert!(session.practice.sets[2].left_out.is_some());
    assert!(session.dose.as_ref().unwrap().left.as_ref().unwrap().coverage().unwrap() > 0.5);
}
