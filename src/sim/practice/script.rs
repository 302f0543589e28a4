//! What a child is asked to do on the mat, one action after the other.

use crate::base::{Exercise, Side};

/// Which foot does what one foot does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// Left and right in turn. What both feet do together both do.
    #[default]
    Alternate,
    /// The left one only.
    Left,
    /// The right one only.
    Right,
    /// Both at once.
    Both,
}

impl Sides {
    /// The one side named.
    pub fn one(self) -> Option<Side> {
        match self {
            Self::Left => Some(Side::Left),
            Self::Right => Some(Side::Right),
            Self::Alternate | Self::Both => None,
        }
    }
}

/// Which end a roll goes to first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RollEnd {
    /// Onto ball and toes.
    #[default]
    Toes,
    /// Onto the heels.
    Heels,
}

/// One set of an exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Set {
    /// Which exercise.
    pub exercise: Exercise,
    /// How many repetitions, or holds of `outer_edge`, half ones included. Of `free` no meaning.
    pub reps: usize,
    /// Seconds it lasts instead: as many repetitions as fit. For `free` always.
    pub seconds: Option<f64>,
    /// Seconds the end of a movement is held.
    pub hold_s: f64,
    /// Seconds of a repetition without hold and pause.
    pub tempo_s: f64,
    /// Seconds between two repetitions.
    pub pause_s: f64,
    /// Which foot.
    pub side: Sides,
    /// The child's own range, a share of the full movement.
    pub range: f64,
    /// Range at the end of the set, a share of that at its start.
    pub fatigue: f64,
    /// The repetition, from 1, from which the range falls; to the last one in a straight line.
    pub fatigue_from: usize,
    /// Numbers, from 1, of the movements that stay at `half_range`.
    pub half: Vec<usize>,
    /// How far these go, a share of the own range.
    pub half_range: f64,
    /// Numbers, from 1, of the lifts of `march` that repeat the foot before.
    pub same_side: Vec<usize>,
    /// Numbers, from 1, of the steps of `tiptoe` in which the heel comes down.
    pub heel_down: Vec<usize>,
    /// How far a lifted foot comes down from where it should, standard deviation, millimetres.
    pub drift_mm: f64,
    /// Standard deviation of tempo and range between repetitions, a share.
    pub spread: f64,
    /// Where `roll` goes first.
    pub first: RollEnd,
}

impl Set {
    /// An exercise in its usual amount, done well.
    pub fn of(exercise: Exercise) -> Self {
        use Exercise as E;
        let (reps, hold_s, tempo_s, pause_s) = match exercise {
            E::March => (20, 0.0, 0.6, 0.0),
            E::Roll => (10, 0.4, 2.4, 0.3),
            E::OuterEdge => (2, 15.0, 1.6, 3.0),
            E::Squat => (10, 0.0, 2.0, 1.0),
            E::Tramp => (40, 0.0, 0.75, 0.0),
            E::ToesUp => (10, 5.0, 0.8, 2.0),
            E::HeelRaise => (10, 2.0, 1.2, 1.5),
            E::PadLift => (10, 0.8, 0.8, 0.8),
            E::Tiptoe => (20, 0.0, 0.65, 0.0),
            E::Free => (1, 0.0, 1.0, 0.0),
        };
        Self {
            exercise,
            reps,
            seconds: matches!(exercise, E::Tramp | E::Free).then_some(30.0),
            hold_s,
            tempo_s,
            pause_s,
            side: Sides::Alternate,
            range: 1.0,
            fatigue: 1.0,
            fatigue_from: 1,
            half: Vec::new(),
            half_range: 0.3,
            same_side: Vec::new(),
            heel_down: Vec::new(),
            drift_mm: 8.0,
            spread: 0.08,
            first: RollEnd::Toes,
        }
    }

    /// How many movements there are, half ones included.
    pub fn movements(&self) -> usize {
        let one_s = self.tempo_s + self.hold_s + self.pause_s;
        self.seconds.map_or(self.reps, |seconds| ((seconds / one_s).round() as usize).max(1))
    }
}

/// What is no exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aside {
    /// Stands quietly.
    Stand,
    /// Shifts the weight and the feet a little.
    Shuffle,
    /// Lifts one foot, rubs the other leg with it, and sets it down.
    Scratch,
    /// Leans slowly forward and back, or one way and stays there.
    Lean,
    /// Walks off and back over the mat.
    WalkAcross,
    /// Leaves the mat and comes back to another place.
    StepOff,
    /// Jumps.
    Jump,
    /// Leans a hand on a wall.
    HandOnWall,
    /// Another child stands beside.
    SecondPerson,
    /// Sits down: the feet bear little.
    Sit,
    /// Falls asleep: stands still, then lies.
    Asleep,
    /// A thing or an animal is on the mat.
    Object,
}

impl Aside {
    /// All of them, as the documents list them.
    pub const ALL: [Self; 12] = [
        Self::Stand,
        Self::Shuffle,
        Self::Scratch,
        Self::Lean,
        Self::WalkAcross,
        Self::StepOff,
        Self::Jump,
        Self::HandOnWall,
        Self::SecondPerson,
        Self::Sit,
        Self::Asleep,
        Self::Object,
    ];

    /// Its word in scripts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Stand => "stand",
            Self::Shuffle => "shuffle",
            Self::Scratch => "scratch",
            Self::Lean => "lean",
            Self::WalkAcross => "walk_across",
            Self::StepOff => "step_off",
            Self::Jump => "jump",
            Self::HandOnWall => "hand_on_wall",
            Self::SecondPerson => "second_person",
            Self::Sit => "sit",
            Self::Asleep => "asleep",
            Self::Object => "object",
        }
    }

    /// Whether the child can do something else meanwhile.
    pub fn can_be_meanwhile(self) -> bool {
        matches!(self, Self::HandOnWall | Self::SecondPerson | Self::Object)
    }
}

/// What stands on the mat beside the child.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    /// A round leg of a chair, 20 mm across.
    #[default]
    Chair,
    /// A dog on four paws.
    Dog,
}

/// The way a child leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Toward {
    /// To the left foot.
    Left,
    /// To the right foot.
    Right,
    /// To the toes.
    Front,
    /// To the heels.
    Back,
}

/// One action that is no exercise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AsideSet {
    /// What.
    pub what: Aside,
    /// How long. A jump takes its own time.
    pub seconds: f64,
    /// Which foot scratches, or leaves first.
    pub side: Sides,
    /// Which way it leans and stays; without one slowly forward and back.
    pub toward: Option<Toward>,
    /// Share of the weight that a hand takes off.
    pub share: f64,
    /// Which thing.
    pub thing: Thing,
    /// What it weighs, newtons.
    pub load_n: f64,
    /// Whether the next action begins at once, with this one going on.
    pub meanwhile: bool,
}

impl AsideSet {
    /// One as it usually is.
    pub fn of(what: Aside) -> Self {
        let seconds = match what {
            Aside::Scratch | Aside::Jump => 2.0,
            Aside::StepOff | Aside::HandOnWall => 5.0,
            Aside::Asleep => 20.0,
            _ => 10.0,
        };
        let (side, thing) = (Sides::Alternate, Thing::Chair);
        Self { what, seconds, side, toward: None, share: 0.2, thing, load_n: 60.0, meanwhile: false }
    }
}

/// One entry of a script.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A set of an exercise.
    Practise(Set),
    /// Anything else.
    Aside(AsideSet),
}

impl Action {
    /// Its word in scripts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Practise(set) => set.exercise.key(),
            Self::Aside(aside) => aside.what.key(),
        }
    }
}

/// A script: what a child does, in order. Between two actions it stands for a second or a little more.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// Seconds of quiet standing at the start.
    pub stand_s: f64,
    /// In order.
    pub actions: Vec<Action>,
}

/// Why a script is refused: one line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ScriptError(pub(in crate::sim) String);

impl Script {
    /// The scene of one exercise: 4 s of standing, the exercise in its usual amount, 2 s of standing.
    pub fn of(exercise: Exercise) -> Self {
        Self::practising(Set::of(exercise))
    }

    /// The scene of one set: 4 s of standing, the set, 2 s of standing.
    pub fn practising(set: Set) -> Self {
        let rest = AsideSet { seconds: 2.0, ..AsideSet::of(Aside::Stand) };
        Self { stand_s: 4.0, actions: vec![Action::Practise(set), Action::Aside(rest)] }
    }

    /// Checks every number.
    ///
    /// # Errors
    /// The first number that is out of range, with the range.
    pub fn check(&self) -> Result<(), ScriptError> {
        in_range("stand_s", self.stand_s, 0.0..=3600.0)?;
        for (at, action) in self.actions.iter().enumerate() {
            let checked = match action {
                Action::Practise(set) => check_set(set),
                Action::Aside(aside) => check_aside(aside),
            };
            let named = |error: ScriptError| {
                ScriptError(format!("action {} ({}): {}", at + 1, action.key(), error.0))
            };
            checked.map_err(named)?;
        }
        Ok(())
    }
}

fn in_range(name: &str, got: f64, range: std::ops::RangeInclusive<f64>) -> Result<(), ScriptError> {
    if range.contains(&got) {
        return Ok(());
    }
    Err(ScriptError(format!("{name} = {got}: expected {} to {}", range.start(), range.end())))
}

fn check_set(set: &Set) -> Result<(), ScriptError> {
    in_range("seconds", set.seconds.unwrap_or(1.0), 0.5..=3600.0)?;
    in_range("hold_s", set.hold_s, 0.0..=600.0)?;
    in_range("tempo_s", set.tempo_s, 0.2..=20.0)?;
    in_range("pause_s", set.pause_s, 0.0..=60.0)?;
    in_range("range", set.range, 0.3..=1.0)?;
    in_range("fatigue", set.fatigue, 0.1..=1.0)?;
    in_range("half_range", set.half_range, 0.05..=0.45)?;
    in_range("drift_mm", set.drift_mm, 0.0..=100.0)?;
    in_range("spread", set.spread, 0.0..=0.3)?;
    in_range("reps", set.reps as f64, 1.0..=10_000.0)?;
    let last = set.movements();
    let numbers = [("half", &set.half), ("same_side", &set.same_side), ("heel_down", &set.heel_down)];
    for (name, list) in numbers {
        list.iter().try_for_each(|&number| in_range(name, number as f64, 1.0..=last as f64))?;
    }
    in_range("fatigue_from", set.fatigue_from as f64, 1.0..=last as f64)?;
    let only_in_turn = match set.exercise {
        Exercise::Tramp => set.side != Sides::Alternate,
        Exercise::March | Exercise::Tiptoe => set.side == Sides::Both,
        _ => false,
    };
    if only_in_turn {
        let allowed = if set.exercise == Exercise::Tramp { "" } else { ", \"left\" or \"right\"" };
        return Err(ScriptError(format!("side: expected \"alternate\"{allowed}")));
    }
    Ok(())
}

fn check_aside(aside: &AsideSet) -> Result<(), ScriptError> {
    in_range("seconds", aside.seconds, 0.5..=3600.0)?;
    in_range("share", aside.share, 0.02..=0.9)?;
    in_range("load_n", aside.load_n, 5.0..=500.0)?;
    if aside.meanwhile && !aside.what.can_be_meanwhile() {
        let text = "meanwhile: only of hand_on_wall, second_person and object";
        return Err(ScriptError(text.to_owned()));
    }
    Ok(())
}
