//! Simulated children who exercise, with a known truth, against what is counted.

mod series;
mod tally;

use crate::base::Exercise;
use crate::flow::in_order::in_order;
use crate::sim::{Aside, AsideSet, Script, Set};
use series::{Series, seen};

pub use series::SensorKind;
pub use tally::{Confusion, Counting, Idling, PracticeAccuracy};

/// What is no exercise, each for so long, seconds.
const IDLE: [Aside; 5] = [Aside::Stand, Aside::Shuffle, Aside::Scratch, Aside::WalkAcross, Aside::StepOff];
const IDLE_S: f64 = 24.0;

/// One piece of work, under every detector at once.
enum Piece {
    /// A child that does an exercise.
    Practising(Series),
    /// One that does none.
    Idle(Series),
}

/// Counts what `children` simulated children do: each all nine exercises, under its own detector and every other one. For
/// `idle_hours` children do no exercise. Children are 3 to 12 years old, with five types of arch, on mats of these pitches,
/// ideal and home-made, at 25, 50 and 200 Hz, turned any way, each with its own range. `done` is called after each piece
/// of work, of which there are [`practice_work`].
pub fn practice_accuracy(
    pitches_mm: &[f64],
    children: usize,
    idle_hours: f64,
    seed: u64,
    done: &(dyn Fn() + Sync),
) -> PracticeAccuracy {
    let pieces = pieces(pitches_mm, children, idle_hours, seed);
    let counted: Vec<Exercise> = counted().collect();
    let mut accuracy = PracticeAccuracy::default();
    let work = |(): &mut (), at: usize| {
        let found = match &pieces[at] {
            Piece::Practising(series) => seen(series, series.script(), &counted),
            Piece::Idle(series) => seen(series, idling(), &counted),
        };
        done();
        found
    };
    let Ok(()) = in_order(
        pieces.len(),
        || (),
        work,
        |at, all| {
            for (&under, found) in counted.iter().zip(&all) {
                match &pieces[at] {
                    Piece::Practising(series) if series.exercise == under => accuracy.count(series, found),
                    Piece::Practising(series) => accuracy.confuse(series.exercise, under, found),
                    Piece::Idle(_) => accuracy.idle(under, found),
                }
            }
            Ok::<(), std::convert::Infallible>(())
        },
    );
    accuracy
}

/// How many pieces of work there are for so many children, and so many hours in which nobody exercises.
pub fn practice_work(children: usize, idle_hours: f64) -> usize {
    counted().count() * children + idle_children(idle_hours)
}

/// Exercises of which repetitions or holds are counted.
fn counted() -> impl Iterator<Item = Exercise> {
    Exercise::ALL.into_iter().filter(|exercise| exercise.is_counted() || exercise.is_held())
}

/// How many children stand about for so many hours in all.
fn idle_children(hours: f64) -> usize {
    (hours * 3600.0 / (IDLE.len() as f64 * IDLE_S)).ceil() as usize
}

fn pieces(pitches_mm: &[f64], children: usize, idle_hours: f64, seed: u64) -> Vec<Piece> {
    let drawn = |exercise: Exercise, child: usize| Series::drawn(exercise, pitches_mm, child, seed);
    let practising = (0..children)
        .flat_map(|child| counted().map(move |exercise| Piece::Practising(drawn(exercise, child))));
    let idle = (0..idle_children(idle_hours)).map(|child| Piece::Idle(drawn(Exercise::Free, child)));
    practising.chain(idle).collect()
}

/// A script in which nobody exercises.
fn idling() -> Script {
    let mut script = Script::practising(Set { seconds: Some(1.0), ..Set::of(Exercise::Free) });
    script.actions = IDLE
        .into_iter()
        .map(|what| crate::sim::Action::Aside(AsideSet { seconds: IDLE_S, ..AsideSet::of(what) }))
        .collect();
    script
}
