//! Exercises of one foot after the other: marching, walking on the toes, stamping.

use crate::base::{Exercise, Side};
use crate::sim::placement::sign_of;

use super::curve::{Curve, when_eased};
use super::exercises::{HALF_WAY, Rep, tell};
use super::performed::{Fault, Performed, PerformedKind};
use super::planned::{Channel, Planner};
use super::script::{Set, Sides};

/// Seconds in which a foot hands the weight over, a share of the time of a step within bounds.
const HANDOVER: (f64, f64, f64) = (0.3, 0.05, 0.18);
/// Of the usual time in the air a foot that is hardly lifted keeps this share.
const LEAST_AIR: f64 = 0.4;
/// Seconds both feet stand between two lifts of the same foot.
const SAME_AGAIN_S: f64 = 0.15;
/// Seconds onto the toes and down, and of standing there before the first step.
const RISE_S: f64 = 0.6;
const BEFORE_STEPS_S: f64 = 0.4;
/// How far down the heel comes in a fault, and how long that takes: down, there, up.
const HEEL_DOWN: f64 = 0.75;
const HEEL_DOWN_S: [f64; 3] = [0.12, 0.20, 0.12];
/// Share of the weight that full stamping moves to the bearing foot, beside its half.
const TRAMPED: f64 = 0.35;

fn handover_s(tempo_s: f64) -> f64 {
    (HANDOVER.0 * tempo_s).clamp(HANDOVER.1, HANDOVER.2)
}

/// A fault within an exercise.
fn fault(planner: &mut Planner, set: &Set, what: Fault, side: Side, start_s: f64, end_s: f64) {
    planner.tell(Performed {
        kind: PerformedKind::Fault,
        exercise: Some(set.exercise),
        side: Some(side),
        start_s,
        end_s,
        held_s: None,
        range: None,
        complete_s: end_s,
        fault: Some(what),
    });
}

/// One lift.
struct Lift {
    side: Side,
    rep: Rep,
    off_s: f64,
    on_s: f64,
    /// Whether it repeats the side before though the feet take turns.
    again: bool,
}

/// Lifts one after the other; the first begins now. Where there is no pause, one foot comes down while the other
/// is unloaded.
fn lifts(planner: &mut Planner, set: &Set, action: usize) -> Vec<Lift> {
    let mut side = planner.side(set.side);
    let mut lifts: Vec<Lift> = Vec::new();
    let mut earliest_s = planner.now_s;
    for number in 1..=set.movements() {
        let rep = Rep::draw(planner, set, number, action);
        let hand_s = handover_s(rep.tempo_s);
        let again = set.side == Sides::Alternate && set.same_side.contains(&number) && number > 1;
        if number > 1 && set.side == Sides::Alternate && !again {
            side = side.other();
        }
        if let Some(last) = lifts.last().filter(|last| last.side == side) {
            earliest_s = earliest_s.max(last.on_s + handover_s(last.rep.tempo_s) + SAME_AGAIN_S);
        }
        let off_s = earliest_s + hand_s;
        // Who lifts the foot less has it down again sooner.
        let height = match set.exercise {
            Exercise::March if !rep.is_half() => LEAST_AIR + (1.0 - LEAST_AIR) * rep.amount.min(1.0),
            _ => 1.0,
        };
        let on_s = off_s + height * (rep.tempo_s - hand_s);
        // The next unloads as soon as this one may come down.
        earliest_s = off_s + rep.tempo_s - hand_s + set.pause_s;
        if set.pause_s > 0.0 {
            earliest_s += hand_s;
        }
        planner.now_s = earliest_s;
        lifts.push(Lift { side, rep, off_s, on_s, again });
    }
    if let Some(last) = lifts.last() {
        planner.now_s = last.on_s + handover_s(last.rep.tempo_s);
    }
    lifts
}

fn lift(planner: &mut Planner, set: &Set, lift: &Lift) {
    let hand_s = handover_s(lift.rep.tempo_s);
    let times = [lift.off_s - hand_s, lift.off_s, lift.on_s, lift.on_s + hand_s];
    planner.lift(lift.side, times, set.drift_mm);
}

/// Marching on the spot.
pub(in crate::sim) fn march(planner: &mut Planner, set: &Set, action: usize) {
    for one in lifts(planner, set, action) {
        let side = Some(one.side);
        if one.rep.is_half() {
            // The foot is unloaded in part only.
            let hand_s = handover_s(one.rep.tempo_s);
            let times = [hand_s, one.on_s - one.off_s, hand_s];
            let curve = Curve::new(one.off_s - hand_s, times, one.rep.reached);
            planner.add(Channel::Away(one.side), curve);
        } else {
            lift(planner, set, &one);
        }
        tell(planner, set, &one.rep, side, [one.off_s, one.on_s, one.on_s], None);
        if one.again {
            fault(planner, set, Fault::SameSideTwice, one.side, one.off_s, one.on_s);
        }
    }
}

/// Walking on the toes on the spot.
pub(in crate::sim) fn tiptoe(planner: &mut Planner, set: &Set, action: usize) {
    let start_s = planner.now_s;
    planner.now_s += RISE_S + BEFORE_STEPS_S;
    let lifts = lifts(planner, set, action);
    let lower_s = planner.now_s + BEFORE_STEPS_S;
    let up = Curve::new(start_s, [RISE_S, lower_s - start_s - RISE_S, RISE_S], 1.0);
    planner.add_to(None, Channel::Fore, up);
    planner.add_to(None, Channel::Sink, up.times(1.0 - set.range));
    // The last steps end when the heels come down half way.
    let lowered_s = lower_s + RISE_S * (1.0 - when_eased(HALF_WAY));
    for (at, one) in lifts.iter().enumerate() {
        lift(planner, set, one);
        let next = lifts[at + 1..].iter().find(|next| next.side == one.side);
        let leave_s = next.map_or(lowered_s, |next| next.off_s);
        let less = one.rep.reached.min(1.0) - 1.0;
        if less < 0.0 {
            // Both ends lie in the air, but for that of the last steps.
            let edge_s = 0.3 * (one.on_s - one.off_s);
            let stay_s = next.map_or(lower_s, |next| next.off_s) - one.on_s;
            planner
                .add(Channel::Fore(one.side), Curve::new(one.on_s - edge_s, [edge_s, stay_s, edge_s], less));
        }
        tell(planner, set, &one.rep, Some(one.side), [one.on_s, leave_s, leave_s], None);
        if one.again {
            fault(planner, set, Fault::SameSideTwice, one.side, one.on_s, leave_s);
        }
        if set.heel_down.contains(&one.rep.number) {
            let all_s: f64 = HEEL_DOWN_S.iter().sum();
            let squeeze = (0.6 * (leave_s - one.on_s) / all_s).min(1.0);
            let times = HEEL_DOWN_S.map(|time_s| squeeze * time_s);
            let begin_s = one.on_s + 0.35 * (leave_s - one.on_s);
            let curve = Curve::new(begin_s, times, -HEEL_DOWN);
            planner.add(Channel::Fore(one.side), curve);
            fault(planner, set, Fault::HeelDown, one.side, curve.start_s, curve.end_s);
        }
    }
    planner.now_s = up.end_s;
}

/// Stamping from one foot to the other.
pub(in crate::sim) fn tramp(planner: &mut Planner, set: &Set, action: usize) {
    let mut side = planner.side(set.side);
    let mut stamps = Vec::new();
    for number in 1..=set.movements() {
        if number > 1 {
            planner.now_s += set.pause_s;
        }
        let rep = Rep::draw(planner, set, number, action);
        stamps.push((side, rep, planner.now_s));
        planner.now_s += rep.tempo_s;
        side = side.other();
    }
    let move_s = |tempo_s: f64| 0.45 * tempo_s;
    for (at, &(side, rep, start_s)) in stamps.iter().enumerate() {
        let next = stamps.get(at + 1).copied();
        let (fall_s, back_s) =
            next.map_or((planner.now_s, move_s(rep.tempo_s)), |next| (next.2, move_s(next.1.tempo_s)));
        let rise_s = move_s(rep.tempo_s);
        let height = sign_of(side) * TRAMPED * rep.amount;
        let curve = Curve::new(start_s, [rise_s, fall_s - start_s - rise_s, back_s], height);
        planner.add(Channel::Aside, curve);
        // Seen from the bearing foot: whence it rises, and to where it falls.
        let other = |at: Option<usize>| at.and_then(|at| stamps.get(at)).map_or(0.0, |s| -s.1.reached);
        let (before, after) = (other(at.checked_sub(1)), other(Some(at + 1)));
        let passes = |from: f64| when_eased((rep.level() - from) / (rep.reached - from));
        let start_s = curve.start_s + rise_s * passes(before);
        let end_s = curve.end_s - back_s * passes(after);
        tell(planner, set, &rep, Some(side), [start_s, end_s, end_s], None);
    }
    planner.now_s += stamps.last().map_or(0.0, |last| move_s(last.1.tempo_s));
}
