//! A plan: what moves how far at which time, and where each foot stands.

use rand::RngExt;
use rand_distr::StandardNormal;
use rand_pcg::Pcg64;

use crate::base::{Mat, Side, Vector};
use crate::sim::placement::{Placement, Pose, index};
use crate::sim::{Child, Script};

use super::curve::Curve;
use super::performed::{Episode, Performed, Told};
use super::script::Sides;

/// Of where a foot stood beside its usual place this share is kept when it comes down again: children on the spot
/// wander, and come back.
const KEPT: f64 = 0.6;
/// Most a drawn number may stray, standard deviations.
const MOST_SD: f64 = 2.5;
/// Stream of the random generator that plans are drawn from.
const PLAN_STREAM: u128 = 5;

/// What a curve moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::sim) enum Channel {
    /// Weight taken off one foot; at 1 it is lifted.
    Away(Side),
    /// Both feet leave the mat for the floor or the air; at 1 nothing is left.
    Gone,
    /// From the heel alone (-1) by standing (0) to ball and toes alone (1).
    Fore(Side),
    /// Of a foot on its ball: how much the midfoot still bears.
    Sink(Side),
    /// Toes lifted; at 1 they bear next to nothing.
    Toes(Side),
    /// From flat (0) to the outer edge (1).
    Tilt(Side),
    /// Share of the weight that moves from the left foot to the right.
    Aside,
    /// Total force over weight, less 1.
    Force,
    /// How deep the body is below its usual height, metres.
    Depth,
}

/// A curve of one number.
#[derive(Clone, Copy, Debug)]
pub(in crate::sim) struct Move {
    pub(in crate::sim) channel: Channel,
    pub(in crate::sim) curve: Curve,
}

/// One foot standing at one place.
#[derive(Clone, Copy, Debug)]
pub(in crate::sim) struct Footfall {
    pub(in crate::sim) side: Side,
    pub(in crate::sim) pose: Pose,
    pub(in crate::sim) from_s: f64,
    /// Infinite when it stays.
    pub(in crate::sim) to_s: f64,
    /// Seconds in which a slid foot takes the load over from its place before, and hands it on to the next.
    pub(in crate::sim) fade_s: [f64; 2],
}

/// A step of somebody walking past.
#[derive(Clone, Copy, Debug)]
pub(in crate::sim) struct WalkedStep {
    pub(in crate::sim) side: Side,
    pub(in crate::sim) pose: Pose,
    pub(in crate::sim) start_s: f64,
    pub(in crate::sim) end_s: f64,
}

/// What presses besides the child's feet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::sim) enum Shape {
    /// A foot of this other child.
    Sole(Child, Side),
    /// A round or long bump, millimetres along and across.
    Bump(f64, f64),
}

/// One such thing, and its load in newtons over time.
#[derive(Clone, Debug)]
pub(in crate::sim) struct Beside {
    pub(in crate::sim) shape: Shape,
    pub(in crate::sim) pose: Pose,
    pub(in crate::sim) load_n: Vec<Curve>,
}

/// Everything planned.
#[derive(Clone, Debug, Default)]
pub(in crate::sim) struct Plan {
    pub(in crate::sim) length_s: f64,
    /// In order of their beginning.
    pub(in crate::sim) moves: Vec<Move>,
    /// Those of the left and of the right foot, in order.
    pub(in crate::sim) footfalls: [Vec<Footfall>; 2],
    pub(in crate::sim) walked: Vec<WalkedStep>,
    pub(in crate::sim) beside: Vec<Beside>,
    pub(in crate::sim) told: Told,
}

/// Draws up a plan, action by action.
#[derive(Debug)]
pub(in crate::sim) struct Planner<'a> {
    pub(in crate::sim) child: &'a Child,
    pub(in crate::sim) mat: &'a Mat,
    /// Where the child stands now.
    pub(in crate::sim) placement: Placement,
    /// How far each foot stands from its own place there: forward and to the right, millimetres; turn, degrees.
    off: [[f64; 3]; 2],
    pub(in crate::sim) now_s: f64,
    pub(in crate::sim) rng: Pcg64,
    pub(in crate::sim) plan: Plan,
}

impl<'a> Planner<'a> {
    /// A child that stands on its place on both feet.
    pub(in crate::sim) fn new(
        script: &Script,
        child: &'a Child,
        placement: Placement,
        mat: &'a Mat,
        seed: u64,
    ) -> Self {
        let rng = Pcg64::new(u128::from(seed), PLAN_STREAM);
        let told = Told { fatigued_s: vec![None; script.actions.len()], ..Told::default() };
        let plan = Plan { told, ..Plan::default() };
        let mut planner =
            Self { child, mat, placement, off: [[0.0; 3]; 2], now_s: script.stand_s, rng, plan };
        for side in [Side::Left, Side::Right] {
            planner.set_down(side, 0.0, 0.0);
        }
        planner
    }

    /// A normal number that does not stray far.
    pub(in crate::sim) fn z(&mut self) -> f64 {
        let z: f64 = self.rng.sample(StandardNormal);
        z.clamp(-MOST_SD, MOST_SD)
    }

    /// A number between two.
    pub(in crate::sim) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.rng.random::<f64>()
    }

    /// The side named, or any.
    pub(in crate::sim) fn side(&mut self, sides: Sides) -> Side {
        let any = if self.rng.random::<bool>() { Side::Left } else { Side::Right };
        sides.one().unwrap_or(any)
    }

    /// Adds a movement.
    pub(in crate::sim) fn add(&mut self, channel: Channel, curve: Curve) {
        self.plan.moves.push(Move { channel, curve });
    }

    /// Adds what one or both feet do.
    pub(in crate::sim) fn add_to(&mut self, side: Option<Side>, of: fn(Side) -> Channel, curve: Curve) {
        for each in [Side::Left, Side::Right].into_iter().filter(|&each| side.is_none_or(|one| one == each)) {
            self.add(of(each), curve);
        }
    }

    fn pose(&self, side: Side) -> Pose {
        let [ahead_mm, right_mm, turn_deg] = self.off[index(side)];
        let (ahead, right) = self.placement.directions();
        let by: Vector = ahead * ahead_mm + right * right_mm;
        self.placement.pose_off(side, self.child.foot_length_mm, by, turn_deg)
    }

    /// A foot comes down near where it stood, `drift_mm` off.
    pub(in crate::sim) fn set_down(&mut self, side: Side, at_s: f64, drift_mm: f64) {
        for at in 0..3 {
            let z = self.z();
            let sd = if at == 2 { 0.2 * drift_mm } else { drift_mm };
            self.off[index(side)][at] = KEPT * self.off[index(side)][at] + sd * z;
        }
        let pose = self.pose(side);
        let footfall = Footfall { side, pose, from_s: at_s, to_s: f64::INFINITY, fade_s: [0.0; 2] };
        self.plan.footfalls[index(side)].push(footfall);
    }

    /// A foot leaves the mat.
    pub(in crate::sim) fn take_off(&mut self, side: Side, at_s: f64) {
        if let Some(last) = self.plan.footfalls[index(side)].last_mut() {
            last.to_s = at_s;
        }
    }

    /// A foot that bears load slides a little to another place, from now on for so long.
    pub(in crate::sim) fn slide(&mut self, side: Side, from_s: f64, fade_s: f64, drift_mm: f64) {
        self.take_off(side, from_s + fade_s);
        if let Some(last) = self.plan.footfalls[index(side)].last_mut() {
            last.fade_s[1] = fade_s;
        }
        self.set_down(side, from_s, drift_mm);
        if let Some(last) = self.plan.footfalls[index(side)].last_mut() {
            last.fade_s[0] = fade_s;
        }
    }

    /// A foot is lifted: it unloads from the first of these times to the second, and comes down from the third
    /// to the last.
    pub(in crate::sim) fn lift(&mut self, side: Side, times: [f64; 4], drift_mm: f64) {
        let [start_s, top_s, fall_s, end_s] = times;
        self.add(Channel::Away(side), Curve { start_s, top_s, fall_s, end_s, first: 1.0, last: 1.0 });
        self.take_off(side, top_s);
        self.set_down(side, fall_s, drift_mm);
    }

    /// The child stands somewhere else from now on.
    pub(in crate::sim) fn move_to(&mut self, placement: Placement) {
        self.placement = placement;
        self.off = [[0.0; 3]; 2];
    }

    /// Tells of something.
    pub(in crate::sim) fn tell(&mut self, performed: Performed) {
        self.plan.told.practice.push(performed);
    }

    /// Tells of something else.
    pub(in crate::sim) fn episode(&mut self, what: &'static str, start_s: f64, end_s: f64) {
        self.plan.told.episodes.push(Episode { what, start_s, end_s });
    }

    /// The plan, in order; the child stays where it stands.
    pub(in crate::sim) fn finish(mut self) -> Plan {
        self.plan.length_s = self.now_s;
        self.plan.moves.sort_by(|a, b| a.curve.start_s.total_cmp(&b.curve.start_s));
        self.plan.told.practice.sort_by(|a, b| a.start_s.total_cmp(&b.start_s));
        self.plan.told.episodes.sort_by(|a, b| a.start_s.total_cmp(&b.start_s));
        self.plan
    }
}
