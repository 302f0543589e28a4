//! The exercises as movements.

use crate::base::{Exercise, Side};
use crate::sim::Child;

use super::asides;
use super::curve::{Curve, PEAK_ACCELERATION, when_eased};
use super::planned::{Channel, Planner};
use super::reps::{Rep, TIRED, freshness, tell};
use super::script::{RollEnd, Set, Sides};
use super::steps;

/// Share of the way to the second end at which a roll is complete.
const ROLLED: f64 = 0.6;
/// Share of the depth below which a squat is complete coming up.
const RISEN: f64 = 0.4;
/// Depth of a full squat of children on a mat, a share of their height. A design of this program.
const SQUAT: f64 = 0.14;
/// Of the midfoot's share a foot keeps whose pad is lifted.
const PAD_COLUMN: f64 = 0.3;
/// How far a squat moves the load forward, a share of the way onto ball and toes.
const SQUAT_FORWARD: f64 = 0.12;
/// Nobody sinks faster than this share of free fall.
const FASTEST_FALL: f64 = 0.8;
const GRAVITY: f64 = 9.806_65;
/// Height at ages, metres. Round values of everyday size tables, close to the middle of either sex.
const HEIGHT: [(f64, f64); 10] = [
    (1.0, 0.75),
    (2.0, 0.87),
    (3.0, 0.95),
    (4.0, 1.02),
    (6.0, 1.15),
    (8.0, 1.27),
    (10.0, 1.38),
    (12.0, 1.49),
    (14.0, 1.60),
    (18.0, 1.72),
];

/// Height of a child of an age, metres, linear between the rows.
fn height_m(child: &Child) -> f64 {
    let age = child.age_years.clamp(HEIGHT[0].0, HEIGHT[HEIGHT.len() - 1].0);
    let pair = HEIGHT.windows(2).find(|pair| age <= pair[1].0);
    let (a, b) = pair.map_or((HEIGHT[0], HEIGHT[1]), |pair| (pair[0], pair[1]));
    a.1 + (age - a.0) / (b.0 - a.0) * (b.1 - a.1)
}

/// One set, from now on.
pub(in crate::sim) fn practise(planner: &mut Planner, set: &Set, action: usize) {
    match set.exercise {
        Exercise::March => steps::march(planner, set, action),
        Exercise::Tiptoe => steps::tiptoe(planner, set, action),
        Exercise::Tramp => steps::tramp(planner, set, action),
        Exercise::Free => asides::free(planner, set.seconds.unwrap_or(1.0)),
        Exercise::OuterEdge => edges(planner, set, action),
        Exercise::Roll => each(planner, set, action, roll),
        Exercise::Squat => each(planner, set, action, squat),
        Exercise::ToesUp | Exercise::HeelRaise | Exercise::PadLift => each(planner, set, action, held),
    }
}

/// Movements one after the other with pauses between them.
fn each(planner: &mut Planner, set: &Set, action: usize, one: fn(&mut Planner, &Set, &Rep, Option<Side>)) {
    let mut turn = planner.side(set.side);
    for number in 1..=set.movements() {
        if number > 1 {
            planner.now_s += set.pause_s;
        }
        let rep = Rep::draw(planner, set, number, action);
        let in_turn = set.exercise.has_sides() && set.side == Sides::Alternate;
        let side = if in_turn { Some(turn) } else { set.side.one() };
        one(planner, set, &rep, side);
        turn = turn.other();
    }
}

/// Toes up, heels up, or the pad of one foot: up, held, and back.
fn held(planner: &mut Planner, set: &Set, rep: &Rep, side: Option<Side>) {
    let flank_s = 0.5 * rep.tempo_s;
    let unit = Curve::new(planner.now_s, [flank_s, set.hold_s, flank_s], 1.0);
    match set.exercise {
        Exercise::ToesUp => planner.add_to(side, Channel::Toes, unit.times(rep.amount)),
        Exercise::PadLift => {
            planner.add_to(side, Channel::Fore, unit.times(-rep.amount));
            planner.add_to(side, Channel::Sink, unit.steady(PAD_COLUMN));
        }
        _ => {
            planner.add_to(side, Channel::Fore, unit.times(rep.reached.min(1.0)));
            planner.add_to(side, Channel::Sink, unit.steady(1.0 - set.range));
        }
    }
    if let Some((start_s, end_s)) = unit.times(rep.reached).above(rep.level()) {
        tell(planner, set, rep, side, [start_s, end_s, end_s], Some(end_s - start_s));
    }
    planner.now_s = unit.end_s;
}

/// Onto the outer edges and held there; who tires sinks back while holding.
fn edges(planner: &mut Planner, set: &Set, action: usize) {
    let (side, movements) = (set.side.one(), set.movements());
    for number in 1..=movements {
        if number > 1 {
            planner.now_s += set.pause_s;
        }
        // The range falls over the time held, so each hold has a part of the fall.
        let calm = Set { fatigue: 1.0, ..set.clone() };
        let rep = Rep::draw(planner, &calm, number, action);
        let flank_s = 0.5 * rep.tempo_s;
        let fresh = |part: f64| freshness(set, number as f64 + part, movements as f64 + 1.0);
        let own = Curve::new(planner.now_s, [flank_s, set.hold_s, flank_s], rep.reached * fresh(0.0))
            .ending_at(rep.reached * fresh(1.0));
        planner.add_to(side, Channel::Tilt, own.times(set.range));
        if fresh(1.0) < TIRED {
            let part = ((fresh(0.0) - TIRED) / (fresh(0.0) - fresh(1.0))).max(0.0);
            planner.plan.told.fatigued_s[action].get_or_insert(own.top_s + part * set.hold_s);
        }
        let rep = Rep { reached: own.first, ..rep };
        if let Some((start_s, end_s)) = own.above(rep.level()) {
            tell(planner, set, &rep, side, [start_s, end_s, end_s], Some(end_s - start_s));
        }
        planner.now_s = own.end_s;
    }
}

/// From standing to one end, over to the other, and back.
fn roll(planner: &mut Planner, set: &Set, rep: &Rep, side: Option<Side>) {
    let (way_s, over_s) = (0.25 * rep.tempo_s, 0.5 * rep.tempo_s);
    let first = Curve::new(planner.now_s, [way_s, set.hold_s, over_s], 1.0);
    // The way over is one movement: the second end rises while the first falls.
    let second = Curve::new(first.fall_s, [over_s, set.hold_s, way_s], 1.0);
    let to_first = if set.first == RollEnd::Toes { rep.amount } else { -rep.amount };
    planner.add_to(side, Channel::Fore, first.times(to_first));
    planner.add_to(side, Channel::Fore, second.times(-to_first));
    let start_s = first.start_s + way_s * when_eased(rep.level() / rep.reached);
    let over = |level: f64| first.fall_s + over_s * when_eased(0.5 + 0.5 * (level / rep.reached).min(1.0));
    let complete = if rep.is_half() { rep.level() } else { ROLLED };
    tell(planner, set, rep, side, [start_s, over(rep.level()), over(complete)], None);
    planner.now_s = second.end_s;
}

/// Down and up again.
fn squat(planner: &mut Planner, set: &Set, rep: &Rep, side: Option<Side>) {
    let depth_m = SQUAT * height_m(planner.child) * rep.amount;
    let least_s = (PEAK_ACCELERATION * depth_m / (FASTEST_FALL * GRAVITY)).sqrt();
    let flank_s = (0.5 * rep.tempo_s).max(least_s);
    let unit = Curve::new(planner.now_s, [flank_s, set.hold_s, flank_s], 1.0);
    planner.add(Channel::Depth, unit.times(depth_m));
    planner.add_to(None, Channel::Fore, unit.times(SQUAT_FORWARD * rep.amount));
    let own = unit.times(rep.reached);
    if let Some((start_s, end_s)) = own.above(rep.level()) {
        let risen = if rep.is_half() { rep.level() } else { RISEN };
        let complete_s = own.above(risen).map_or(end_s, |(_, fall_s)| fall_s);
        tell(planner, set, rep, side, [start_s, end_s, complete_s], None);
    }
    planner.now_s = unit.end_s;
}
