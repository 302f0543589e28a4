//! The movements that the simulated child knows.

use crate::base::{Exercise, Side};
use crate::sim::{Action, Aside, AsideSet, Script, Set, Sides, Toward};

/// Seconds of quiet standing before a movement and behind it: what fades into another clip, and more, for a squat is
/// reckoned from one still moment to the next.
const STAND_S: f64 = 0.5;
/// Seconds off the mat of the clip that leaves it; only its beginning is shown.
const OFF_S: f64 = 2.0;
/// Seconds of a lean, the way there and back in them: long enough for a firefly.
const LEAN_S: f64 = 3.6;

/// A movement.
#[derive(Debug)]
pub(super) struct Movement {
    pub(super) name: &'static str,
    pub(super) what: What,
    /// Whether it is the usual one of its exercise: what is shown again and again.
    pub(super) usual: bool,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum What {
    Practise {
        exercise: Exercise,
        side: Sides,
        reps: usize,
        hold_s: f64,
        /// Goes less than half as far as this child can: no repetition.
        half: bool,
    },
    Lean(Toward),
    StepOff,
    StepOn,
}

const fn usual(name: &'static str, exercise: Exercise, side: Sides, reps: usize, hold_s: f64) -> Movement {
    Movement { name, what: What::Practise { exercise, side, reps, hold_s, half: false }, usual: true }
}

const fn of_one(name: &'static str, exercise: Exercise, side: Sides) -> Movement {
    Movement {
        name,
        what: What::Practise { exercise, side, reps: 1, hold_s: 0.0, half: false },
        usual: false,
    }
}

const fn special(name: &'static str, exercise: Exercise, hold_s: f64, half: bool) -> Movement {
    let side = Sides::Alternate;
    Movement { name, what: What::Practise { exercise, side, reps: 1, hold_s, half }, usual: false }
}

const fn lean(name: &'static str, toward: Toward) -> Movement {
    Movement { name, what: What::Lean(toward), usual: false }
}

/// All of them. Steps come four at a time: in a row they have a child's tempo, and some count in a row only.
pub(super) const ALL: [Movement; 25] = [
    usual("march", Exercise::March, Sides::Alternate, 4, 0.0),
    of_one("march_left", Exercise::March, Sides::Left),
    of_one("march_right", Exercise::March, Sides::Right),
    usual("roll", Exercise::Roll, Sides::Alternate, 1, 0.4),
    special("roll_half", Exercise::Roll, 0.4, true),
    usual("outer_edge", Exercise::OuterEdge, Sides::Alternate, 1, 6.0),
    special("outer_edge_hold", Exercise::OuterEdge, 20.0, false),
    usual("squat", Exercise::Squat, Sides::Alternate, 1, 0.0),
    special("squat_half", Exercise::Squat, 0.0, true),
    usual("tramp", Exercise::Tramp, Sides::Alternate, 4, 0.0),
    usual("toes_up", Exercise::ToesUp, Sides::Alternate, 1, 2.5),
    special("toes_up_hold", Exercise::ToesUp, 5.5, false),
    special("toes_up_half", Exercise::ToesUp, 2.5, true),
    usual("heel_raise", Exercise::HeelRaise, Sides::Alternate, 1, 2.5),
    special("heel_raise_hold", Exercise::HeelRaise, 5.5, false),
    special("heel_raise_half", Exercise::HeelRaise, 2.5, true),
    usual("pad_lift_left", Exercise::PadLift, Sides::Left, 1, 1.0),
    usual("pad_lift_right", Exercise::PadLift, Sides::Right, 1, 1.0),
    usual("tiptoe", Exercise::Tiptoe, Sides::Alternate, 4, 0.0),
    lean("lean_left", Toward::Left),
    lean("lean_right", Toward::Right),
    lean("lean_front", Toward::Front),
    lean("lean_back", Toward::Back),
    Movement { name: "step_off", what: What::StepOff, usual: false },
    Movement { name: "step_on", what: What::StepOn, usual: false },
];

/// Names of the movements that can be asked for.
pub fn movements() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|movement| movement.name)
}

/// The movement of this name and side, or of this name.
pub(super) fn named(name: &str, side: Option<Side>) -> Option<&'static Movement> {
    let called = |name: &str| ALL.iter().find(|movement| movement.name == name);
    side.and_then(|side| called(&format!("{name}_{side}"))).or_else(|| called(name))
}

/// The usual movement of an exercise, the so-manieth in turn.
pub(super) fn in_turn(exercise: Exercise, number: usize) -> Option<&'static Movement> {
    let of = |movement: &&Movement| {
        movement.usual && matches!(movement.what, What::Practise { exercise: own, .. } if own == exercise)
    };
    let count = ALL.iter().filter(of).count();
    ALL.iter().filter(of).nth(number.checked_rem(count)?)
}

impl Movement {
    /// The exercise that it is of, if it is of one.
    pub(super) fn exercise(&self) -> Option<Exercise> {
        match self.what {
            What::Practise { exercise, .. } => Some(exercise),
            What::Lean(_) | What::StepOff | What::StepOn => None,
        }
    }

    /// Whether it is of several steps: each time they begin with the same foot, so that the feet take turns from one
    /// time to the next as well.
    pub(super) fn is_of_steps(&self) -> bool {
        matches!(self.what, What::Practise { reps, .. } if reps > 1)
    }

    /// Seconds that a child rests after it before the next one.
    pub(super) fn rest_s(&self) -> f64 {
        self.exercise().map_or(0.0, |exercise| Set::of(exercise).pause_s)
    }

    /// What the simulator plays: quiet standing, the movement, held for so long if it is held and somebody says so, and
    /// quiet standing.
    pub(super) fn script(&self, held_s: Option<f64>) -> Script {
        let rest = AsideSet { seconds: STAND_S, ..AsideSet::of(Aside::Stand) };
        let action = match self.what {
            What::Practise { exercise, side, reps, hold_s, half } => {
                let hold_s = held_s.filter(|_| exercise.is_held()).unwrap_or(hold_s);
                let half = if half { vec![1] } else { Vec::new() };
                // It comes back to where it stood.
                let usual = Set::of(exercise);
                Action::Practise(Set { reps, seconds: None, hold_s, side, half, drift_mm: 0.0, ..usual })
            }
            What::Lean(toward) => {
                let toward = Some(toward);
                Action::Aside(AsideSet { seconds: LEAN_S, toward, ..AsideSet::of(Aside::Lean) })
            }
            What::StepOff | What::StepOn => {
                Action::Aside(AsideSet { seconds: OFF_S, ..AsideSet::of(Aside::StepOff) })
            }
        };
        Script { stand_s: STAND_S, actions: vec![action, Action::Aside(rest)] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exercise_has_a_usual_movement_and_a_side_may_be_named_apart() {
        for exercise in Exercise::ALL.into_iter().filter(|exercise| *exercise != Exercise::Free) {
            let first = in_turn(exercise, 0).unwrap();
            assert_eq!(first.exercise(), Some(exercise));
            assert_eq!(in_turn(exercise, 2).unwrap().name, first.name, "one or two in turn");
        }
        assert!(in_turn(Exercise::Free, 0).is_none());
        assert_eq!(in_turn(Exercise::PadLift, 1).unwrap().name, "pad_lift_right");
        assert_eq!(named("march", Some(Side::Left)).unwrap().name, "march_left");
        assert_eq!(named("march_left", None).unwrap().name, "march_left");
        assert_eq!(named("roll", Some(Side::Left)).unwrap().name, "roll");
        assert_eq!(named("march", None).unwrap().name, "march");
        assert!(named("pad_lift", None).is_none() && named("fly", None).is_none());
        let mut names: Vec<_> = movements().collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
    }
}
