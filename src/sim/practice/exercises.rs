//! The exercises as movements.

use crate::base::{Exercise, Side};
use crate::sim::Child;

use super::asides;
use super::curve::{Curve, PEAK_ACCELERATION, when_eased};
use super::performed::{Fault, Performed, PerformedKind};
use super::planned::{Channel, Planner};
use super::script::{RollEnd, Set, Sides};
use super::steps;

/// Share of the own range from which on a movement is one: its beginning and its end.
pub(in crate::sim) const HALF_WAY: f64 = 0.5;
/// Share of the way to the second end at which a roll is complete.
const ROLLED: f64 = 0.6;
/// Share of the depth below which a squat is complete coming up.
const RISEN: f64 = 0.4;
/// Range from which on a child counts as tired, a share of that at the start.
const TIRED: f64 = 0.75;
/// Depth of a full squat of children on a mat, a share of their height. A design of this program.
const SQUAT: f64 = 0.14;
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

/// One movement of a set as drawn.
#[derive(Clone, Copy, Debug)]
pub(in crate::sim) struct Rep {
    /// From 1.
    pub(in crate::sim) number: usize,
    /// Share of the own range it reaches.
    pub(in crate::sim) reached: f64,
    /// Share of the full movement.
    pub(in crate::sim) amount: f64,
    pub(in crate::sim) tempo_s: f64,
}

impl Rep {
    /// Draws a movement that begins now, and notes when the child is tired.
    pub(in crate::sim) fn draw(planner: &mut Planner, set: &Set, number: usize, action: usize) -> Self {
        let fresh = freshness(set, number as f64, set.movements() as f64);
        if fresh < TIRED {
            planner.plan.told.fatigued_s[action].get_or_insert(planner.now_s);
        }
        let (z_range, z_tempo) = (planner.z(), planner.z());
        let varied = 1.0 + set.spread * z_range;
        let reached = if set.half.contains(&number) {
            (set.half_range * varied).min(0.9 * HALF_WAY)
        } else {
            (fresh * varied).min(1.0 / set.range)
        };
        let tempo_s = set.tempo_s * (1.0 + set.spread * z_tempo).max(0.3);
        Self { number, reached, amount: set.range * reached, tempo_s }
    }

    pub(in crate::sim) fn is_half(&self) -> bool {
        self.reached < HALF_WAY
    }

    /// Share of the own range at which it begins and ends: half of it, of a half movement half of that.
    pub(in crate::sim) fn level(&self) -> f64 {
        if self.is_half() { 0.5 * self.reached } else { HALF_WAY }
    }
}

/// What is left of the range at a movement, which may be a part of one.
fn freshness(set: &Set, number: f64, last: f64) -> f64 {
    let from = set.fatigue_from as f64;
    let part = if last > from { (number - from) / (last - from) } else { f64::from(number >= last) };
    1.0 - (1.0 - set.fatigue) * part.clamp(0.0, 1.0)
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

/// What is wrong about who does it, if anything.
pub(in crate::sim) fn wrong_feet(set: &Set) -> Option<Fault> {
    match (set.exercise.has_sides(), set.side) {
        (false, Sides::Left | Sides::Right) => Some(Fault::OneFootOnly),
        (true, Sides::Both) => Some(Fault::BothAtOnce),
        _ => None,
    }
}

/// Tells of a movement: when it began, ended and was complete, and how long it was held.
pub(in crate::sim) fn tell(
    planner: &mut Planner,
    set: &Set,
    rep: &Rep,
    side: Option<Side>,
    [start_s, end_s, complete_s]: [f64; 3],
    held_s: Option<f64>,
) {
    let fault = wrong_feet(set);
    let kind = match (fault, rep.is_half(), set.exercise) {
        (_, true, _) => PerformedKind::Half,
        (Some(_), ..) => PerformedKind::Fault,
        (None, _, Exercise::OuterEdge) => PerformedKind::Hold,
        _ => PerformedKind::Rep,
    };
    let fault = fault.filter(|_| kind == PerformedKind::Fault);
    let range = (kind != PerformedKind::Fault).then_some(rep.reached);
    let exercise = Some(set.exercise);
    planner.tell(Performed { kind, exercise, side, start_s, end_s, held_s, range, complete_s, fault });
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
        Exercise::PadLift => planner.add_to(side, Channel::Fore, unit.times(-rep.amount)),
        _ => {
            planner.add_to(side, Channel::Fore, unit.times(rep.reached.min(1.0)));
            planner.add_to(side, Channel::Sink, unit.times(1.0 - set.range));
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
