//! A mixed session, for tests of what follows it.

use crate::base::{Exercise, Mat, Recording};
use crate::child::Amount;
use crate::exercise::Target;
use crate::sim::{Arch, Child, Config, Script, Truth, simulate};

const SCRIPT: &str = r#"
[[action]]
do = "march"
reps = 6
[[action]]
do = "step_off"
[[action]]
do = "stand"
seconds = 4
[[action]]
do = "squat"
reps = 3
[[action]]
do = "stand"
seconds = 6
[[action]]
do = "outer_edge"
reps = 2
hold_s = 4
"#;

/// Marching, a step off the mat, squats, and two stands on the outer edges.
pub(crate) fn mixed() -> (Recording, Truth) {
    let mat = Mat::new(48, 48, 10.0, 10.0).unwrap();
    let script = Script::from_toml(SCRIPT).unwrap();
    simulate(&Config::practising(script, Child::of_age(7.0, [Arch::Normal; 2]), mat, 5)).unwrap()
}

pub(crate) fn target(exercise: Exercise, amount: Amount) -> Target {
    Target { exercise, amount: Some(amount) }
}

/// What is asked in it.
pub(crate) fn asked() -> Vec<Target> {
    vec![
        target(Exercise::March, Amount::Reps(6)),
        target(Exercise::Squat, Amount::Reps(3)),
        target(Exercise::OuterEdge, Amount::Seconds(7.0)),
    ]
}
