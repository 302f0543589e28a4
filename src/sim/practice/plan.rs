//! From a script to a plan.

use crate::base::Mat;
use crate::sim::Child;
use crate::sim::placement::Placement;

use super::planned::{Plan, Planner};
use super::script::{Action, Aside, AsideSet, Script};
use super::{asides, exercises};

/// Seconds a child stands between two actions.
const BETWEEN_S: (f64, f64) = (1.0, 1.5);
/// And after the last, before the recording ends: a squat is over when the child stands again, which nobody sees of one that
/// is cut off.
const AFTER_S: f64 = 1.5;

/// Plans a script for a child on its place on a mat. The same seed gives the same plan.
pub(in crate::sim) fn plan(
    script: &Script,
    child: &Child,
    placement: &Placement,
    mat: &Mat,
    seed: u64,
) -> Plan {
    let mut planner = Planner::new(script, child, *placement, mat, seed);
    // What goes on meanwhile may outlast what is done meanwhile.
    let mut until_s = planner.now_s;
    for (at, action) in script.actions.iter().enumerate() {
        let start_s = planner.now_s;
        match action {
            Action::Practise(set) => exercises::practise(&mut planner, set, at),
            Action::Aside(aside) => asides::happen(&mut planner, aside),
        }
        if matches!(action, Action::Aside(AsideSet { meanwhile: true, .. })) {
            until_s = until_s.max(planner.now_s);
            planner.now_s = start_s;
        } else if !script.actions.get(at + 1).is_none_or(stands) && !stands(action) {
            planner.now_s += planner.between(BETWEEN_S.0, BETWEEN_S.1);
        }
    }
    if script.actions.last().is_some_and(|last| !stands(last)) {
        planner.now_s += AFTER_S;
    }
    planner.now_s = planner.now_s.max(until_s);
    planner.finish()
}

fn stands(action: &Action) -> bool {
    matches!(action, Action::Aside(AsideSet { what: Aside::Stand, .. }))
}
