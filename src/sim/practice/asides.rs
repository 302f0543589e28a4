//! What a child does between exercises, and what else happens on a mat.

use crate::base::Side;
use crate::sim::placement::Placement;
use crate::sim::stance::stride_s;

use super::curve::Curve;
use super::performed::{Fault, Performed, PerformedKind};
use super::planned::{Channel, Planner, WalkedStep};
use super::script::{Aside, AsideSet, Toward};
use super::things;

/// Seconds in which a foot takes or gives the weight when somebody leaves or comes.
const STEP_S: f64 = 0.2;
/// Seconds between the two feet then.
const NEXT_FOOT_S: f64 = 0.45;
/// How far off lifted feet come down, millimetres.
const DRIFT_MM: f64 = 8.0;
/// Weight shifts of a child that shuffles, shares of its weight.
const SHIFTS: (f64, f64) = (0.10, 0.25);
/// Leans, shares of the way onto the toes or the heels: the load stays within a third of the foot.
const LEANS: (f64, f64) = (0.2, 0.4);
/// A lean to one side: share of the weight that goes to that foot, and seconds of the way there.
const LEAN_ASIDE: f64 = 0.25;
const LEAN_WAY_S: f64 = 0.8;
/// Share of the stride a walking foot is on the ground, steps walked past the mat on each side, and seconds of
/// turning round.
const WALKING_STANCE: f64 = 0.62;
const STEPS_PAST: i32 = 4;
const TURN_S: f64 = 1.2;
/// Load on the feet of somebody who sits, a share of the weight.
const SITTING: f64 = 0.15;

/// One action that is no exercise, from now on.
pub(in crate::sim) fn happen(planner: &mut Planner, aside: &AsideSet) {
    let start_s = planner.now_s;
    let seconds = aside.seconds;
    match aside.what {
        Aside::Stand => planner.now_s += seconds,
        Aside::Shuffle => shuffle(planner, seconds),
        Aside::Lean => match aside.toward {
            Some(toward) => lean_toward(planner, toward, seconds),
            None => lean(planner, seconds),
        },
        Aside::Scratch => {
            let side = planner.side(aside.side);
            let end_s = start_s + seconds;
            planner.lift(side, [start_s, start_s + STEP_S, end_s - STEP_S, end_s], DRIFT_MM);
            planner.now_s = end_s;
        }
        Aside::WalkAcross => walk_across(planner, aside),
        Aside::StepOff => step_off(planner, aside),
        Aside::Jump => jump(planner),
        Aside::HandOnWall => {
            let flank_s = (0.3 * seconds).min(0.5);
            let curve = Curve::new(start_s, [flank_s, seconds - 2.0 * flank_s, flank_s], -aside.share);
            planner.add(Channel::Force, curve);
            planner.now_s = curve.end_s;
            fault(planner, Fault::HandOnWall, start_s, curve.end_s);
        }
        Aside::Sit => {
            let flank_s = (0.3 * seconds).min(0.8);
            let curve = Curve::new(start_s, [flank_s, seconds - 2.0 * flank_s, flank_s], 1.0);
            planner.add(Channel::Force, curve.times(SITTING - 1.0));
            things::seat(planner, curve.times(1.0 - SITTING));
            planner.now_s = curve.end_s;
        }
        Aside::Asleep => asleep(planner, seconds),
        Aside::SecondPerson => things::second_person(planner, seconds),
        Aside::Object => {
            planner.now_s += seconds;
            if !things::object(planner, aside, start_s) {
                return;
            }
        }
    }
    planner.episode(aside.what.key(), start_s, planner.now_s);
}

fn fault(planner: &mut Planner, what: Fault, start_s: f64, end_s: f64) {
    planner.tell(Performed {
        kind: PerformedKind::Fault,
        exercise: None,
        side: None,
        start_s,
        end_s,
        held_s: None,
        range: None,
        complete_s: end_s,
        fault: Some(what),
    });
}

/// Anything the child likes: standing, shuffling and leaning in turn.
pub(in crate::sim) fn free(planner: &mut Planner, seconds: f64) {
    let (start_s, end_s) = (planner.now_s, planner.now_s + seconds);
    while planner.now_s < end_s {
        let part_s = planner.between(3.0, 6.0).min(end_s - planner.now_s);
        match planner.between(0.0, 3.0) {
            ..1.0 => planner.now_s += part_s,
            1.0..2.0 => shuffle(planner, part_s),
            _ => lean(planner, part_s),
        }
    }
    planner.now_s = end_s;
    planner.episode("free", start_s, end_s);
}

fn shuffle(planner: &mut Planner, seconds: f64) {
    let end_s = planner.now_s + seconds;
    loop {
        let stay_s = planner.between(0.3, 1.2);
        if planner.now_s + 1.0 + stay_s > end_s {
            break;
        }
        let side = planner.side(super::script::Sides::Alternate);
        let size = planner.between(SHIFTS.0, SHIFTS.1) * crate::sim::placement::sign_of(side);
        let curve = Curve::new(planner.now_s, [0.5, stay_s, 0.5], size);
        planner.add(Channel::Aside, curve);
        if planner.between(0.0, 1.0) < 0.5 {
            // The foot that bears less slides.
            let drift_mm = planner.between(2.0, 6.0);
            planner.slide(side.other(), curve.start_s + 0.2, 0.3, drift_mm);
        }
        planner.now_s = curve.end_s + planner.between(0.2, 1.0);
    }
    planner.now_s = end_s;
}

fn lean(planner: &mut Planner, seconds: f64) {
    let end_s = planner.now_s + seconds;
    let mut forward = 1.0;
    loop {
        let way_s = planner.between(1.2, 2.2);
        if planner.now_s + 2.0 * way_s > end_s {
            break;
        }
        let size = forward * planner.between(LEANS.0, LEANS.1);
        let curve = Curve::new(planner.now_s, [way_s, 0.0, way_s], size);
        planner.add_to(None, Channel::Fore, curve);
        (planner.now_s, forward) = (curve.end_s, -forward);
    }
    planner.now_s = end_s;
}

/// Leans one way and stays there, a little less than all of the time.
fn lean_toward(planner: &mut Planner, toward: Toward, seconds: f64) {
    let way_s = (0.3 * seconds).min(LEAN_WAY_S);
    let curve = Curve::new(planner.now_s, [way_s, seconds - 2.0 * way_s, way_s], 1.0);
    let aside = |side: Side| curve.times(LEAN_ASIDE * crate::sim::placement::sign_of(side));
    match toward {
        Toward::Left => planner.add(Channel::Aside, aside(Side::Left)),
        Toward::Right => planner.add(Channel::Aside, aside(Side::Right)),
        Toward::Front => planner.add_to(None, Channel::Fore, curve.times(LEANS.1)),
        Toward::Back => planner.add_to(None, Channel::Fore, curve.times(-LEANS.1)),
    }
    planner.now_s = curve.end_s;
}

/// When somebody leaves the mat and comes back.
struct Absence {
    /// The foot that leaves first and comes back last.
    first: Side,
    /// When the weight goes to the floor beside the mat.
    leaves_s: f64,
    /// When the first foot is back.
    back_s: f64,
}

impl Absence {
    /// From now on. `outside_s` from the last foot's leaving to the first foot's coming back.
    fn new(first: Side, now_s: f64, outside_s: f64) -> Self {
        let leaves_s = now_s + NEXT_FOOT_S;
        Self { first, leaves_s, back_s: leaves_s + STEP_S + outside_s }
    }

    /// One foot off, the other, and in reverse back again.
    fn happen(&self, planner: &mut Planner, to: Option<Placement>) {
        let Self { first, leaves_s, back_s } = *self;
        let off_s = planner.now_s + STEP_S;
        let on_s = back_s + NEXT_FOOT_S;
        let away = Curve {
            start_s: planner.now_s,
            top_s: off_s,
            fall_s: on_s,
            end_s: on_s + STEP_S,
            first: 1.0,
            last: 1.0,
        };
        let gone = Curve::new(leaves_s, [STEP_S, back_s - leaves_s - STEP_S, STEP_S], 1.0);
        planner.add(Channel::Away(first), away);
        planner.add(Channel::Gone, gone);
        planner.take_off(first, off_s);
        planner.take_off(first.other(), gone.top_s);
        if let Some(to) = to {
            planner.move_to(to);
        }
        planner.set_down(first.other(), back_s, DRIFT_MM);
        planner.set_down(first, on_s, DRIFT_MM);
        planner.now_s = away.end_s;
    }
}

fn step_off(planner: &mut Planner, aside: &AsideSet) {
    let start_s = planner.now_s;
    let absence = Absence::new(planner.side(aside.side), start_s, aside.seconds);
    let other_place = Placement {
        x_mm: planner.placement.x_mm + planner.between(-60.0, 60.0),
        y_mm: planner.placement.y_mm + planner.between(-60.0, 60.0),
        rotation_deg: planner.placement.rotation_deg + planner.between(-10.0, 10.0),
        ..planner.placement
    };
    absence.happen(planner, Some(other_place.kept_on(planner.mat, planner.child)));
    fault(planner, Fault::StepOff, absence.leaves_s + STEP_S, absence.back_s);
}

/// Walks off forwards, turns, walks back over the mat, turns again and comes back to its place.
fn walk_across(planner: &mut Planner, aside: &AsideSet) {
    let first = planner.side(aside.side);
    let stride = stride_s(planner.child.age_years);
    let step_mm = planner.child.foot_length_mm * (2.6 - 0.4 * planner.child.youth());
    let leaves_s = Absence::new(first, planner.now_s, 0.0).leaves_s;
    let mut walk = |at: i32, side: Side, start_s: f64, turned_deg: f64| {
        let (ahead, _) = planner.placement.directions();
        let along = ahead * (f64::from(at) * step_mm);
        let placement = Placement {
            x_mm: planner.placement.x_mm + along.x,
            y_mm: planner.placement.y_mm + along.y,
            rotation_deg: planner.placement.rotation_deg + turned_deg,
            stance_width_mm: 0.8 * planner.placement.stance_width_mm,
            ..planner.placement
        };
        let pose = placement.pose(side, planner.child.foot_length_mm);
        let end_s = start_s + stride * WALKING_STANCE;
        planner.plan.walked.push(WalkedStep { side, pose, start_s, end_s });
        end_s
    };
    let (mut side, mut start_s, mut end_s) = (first, leaves_s, leaves_s);
    for at in 1..=STEPS_PAST {
        end_s = walk(at, side, start_s, 0.0);
        (side, start_s) = (side.other(), start_s + 0.5 * stride);
    }
    start_s = end_s + TURN_S;
    for at in (-STEPS_PAST..=STEPS_PAST).rev() {
        end_s = walk(at, side, start_s, 180.0);
        (side, start_s) = (side.other(), start_s + 0.5 * stride);
    }
    let outside_s = (end_s + TURN_S - leaves_s - STEP_S).max(aside.seconds);
    Absence::new(first, planner.now_s, outside_s).happen(planner, None);
}

/// A dip, a push, both feet in the air, and a landing with two to three times the weight.
fn jump(planner: &mut Planner) {
    let start_s = planner.now_s;
    let push = planner.between(0.7, 1.0);
    planner.add(Channel::Force, Curve::new(start_s, [0.18, 0.04, 0.12], -0.35));
    planner.add(Channel::Force, Curve::new(start_s + 0.28, [0.15, 0.03, 0.06], push));
    let off_s = start_s + 0.50;
    let land_s = off_s + planner.between(0.18, 0.30);
    planner.add(Channel::Gone, Curve::new(off_s - 0.05, [0.05, land_s - off_s, 0.02], 1.0));
    let peak = planner.between(2.0, 3.0);
    planner.add(Channel::Force, Curve::new(land_s, [0.04, 0.01, 0.25], peak - 1.0));
    for side in [Side::Left, Side::Right] {
        planner.take_off(side, off_s);
        planner.set_down(side, land_s, 2.0 * DRIFT_MM);
    }
    planner.now_s = land_s + 0.6;
    fault(planner, Fault::Jump, off_s, land_s);
}

/// A third of the time motionless on both feet, then lying, then up again.
fn asleep(planner: &mut Planner, seconds: f64) {
    let way_s = (0.15 * seconds).min(1.5);
    let lies_s = planner.now_s + seconds / 3.0;
    let stay_s = seconds * 2.0 / 3.0 - 2.0 * way_s;
    let gone = Curve::new(lies_s, [way_s, stay_s, way_s], 1.0);
    planner.add(Channel::Gone, gone);
    for side in [Side::Left, Side::Right] {
        planner.take_off(side, gone.top_s);
        planner.set_down(side, gone.fall_s, DRIFT_MM);
    }
    things::lie(planner, gone);
    planner.now_s = gone.end_s;
}
