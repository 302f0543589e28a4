//! One movement of a set: drawn, and told.

use crate::base::{Exercise, Side};

use super::performed::{Fault, Performed, PerformedKind};
use super::planned::Planner;
use super::script::{Set, Sides};

/// Share of the own range from which on a movement is one: its beginning and its end.
pub(in crate::sim) const HALF_WAY: f64 = 0.5;
/// Range from which on a child counts as tired, a share of that at the start.
pub(in crate::sim) const TIRED: f64 = 0.75;

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
pub(in crate::sim) fn freshness(set: &Set, number: f64, last: f64) -> f64 {
    let from = set.fatigue_from as f64;
    let part = if last > from { (number - from) / (last - from) } else { f64::from(number >= last) };
    1.0 - (1.0 - set.fatigue) * part.clamp(0.0, 1.0)
}

/// What is wrong about who does it, if anything.
fn wrong_feet(set: &Set) -> Option<Fault> {
    match (set.exercise.has_sides(), set.side) {
        (false, Sides::Left | Sides::Right) => Some(Fault::OneFootOnly),
        (true, Sides::Both) => Some(Fault::BothFeet),
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
