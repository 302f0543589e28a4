//! Simulated children who exercise, with a known truth, against what is counted.

mod series;
mod tally;

use crate::base::Exercise;
use crate::flow::in_order::in_order;
use crate::sim::{Aside, AsideSet, Script, Set};
use series::{Seen, Series, seen, watched};

pub use series::SensorKind;
pub use tally::{Confusion, Counting, Idling, PracticeAccuracy};

/// Exercises of which repetitions or holds are counted.
const COUNTED: [Exercise; 9] = [
    Exercise::March,
    Exercise::Roll,
    Exercise::OuterEdge,
    Exercise::Squat,
    Exercise::Tramp,
    Exercise::ToesUp,
    Exercise::HeelRaise,
    Exercise::PadLift,
    Exercise::Tiptoe,
];
/// One in so many children is looked at under the other detectors: an odd number, for both kinds of cells.
const LOOKED_AT: usize = 9;
/// What is no exercise, each for so long, seconds.
const IDLE: [Aside; 5] = [Aside::Stand, Aside::Shuffle, Aside::Scratch, Aside::WalkAcross, Aside::StepOff];
const IDLE_S: f64 = 24.0;

/// One piece of work.
enum Piece {
    Counting(Series),
    Confusion(Series, Exercise),
    /// Under every detector at once.
    Idle(Series),
}

/// What a piece of work gave.
enum Found {
    One(Seen),
    /// In the order of [`COUNTED`].
    Each(Vec<Seen>),
}

/// Counts what `children` simulated children do: each all nine exercises, under its own detector. One in nine is looked
/// at under every other detector as well. For `idle_hours` children do no exercise, under every detector. Children are 3 to 12 years old, with five types
/// of arch, on mats of these pitches, ideal and home-made, at 25, 50 and 200 Hz, turned any way, each with its own range.
/// `done` is called after each piece of work, of which there are [`practice_work`].
pub fn practice_accuracy(
    pitches_mm: &[f64],
    children: usize,
    idle_hours: f64,
    seed: u64,
    done: &(dyn Fn() + Sync),
) -> PracticeAccuracy {
    let pieces = pieces(pitches_mm, children, idle_hours, seed);
    let mut accuracy = PracticeAccuracy::default();
    let work = |(): &mut (), at: usize| {
        let found = match &pieces[at] {
            Piece::Counting(series) => Found::One(seen(series, series.script(), series.exercise)),
            Piece::Confusion(series, under) => Found::One(seen(series, series.script(), *under)),
            Piece::Idle(series) => Found::Each(watched(series, idling(), &COUNTED)),
        };
        done();
        found
    };
    let Ok(()) = in_order(
        pieces.len(),
        || (),
        work,
        |at, found| {
            match (&pieces[at], &found) {
                (Piece::Counting(series), Found::One(found)) => accuracy.count(series, found),
                (Piece::Confusion(series, under), Found::One(found)) => {
                    accuracy.confuse(series.exercise, *under, found);
                }
                (_, Found::Each(all)) => {
                    COUNTED.into_iter().zip(all).for_each(|(under, found)| accuracy.idle(under, found));
                }
                (Piece::Idle(_), Found::One(_)) => {}
            }
            Ok::<(), std::convert::Infallible>(())
        },
    );
    accuracy
}

/// How many pieces of work there are for so many children, and so many hours in which nobody exercises.
pub fn practice_work(children: usize, idle_hours: f64) -> usize {
    let looked_at = children.div_ceil(LOOKED_AT);
    COUNTED.len() * children + looked_at * COUNTED.len() * (COUNTED.len() - 1) + idle_children(idle_hours)
}

/// How many children stand about for so many hours in all.
fn idle_children(hours: f64) -> usize {
    (hours * 3600.0 / (IDLE.len() as f64 * IDLE_S)).ceil() as usize
}

fn pieces(pitches_mm: &[f64], children: usize, idle_hours: f64, seed: u64) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for child in 0..children {
        for exercise in COUNTED {
            pieces.push(Piece::Counting(Series::drawn(exercise, pitches_mm, child, seed)));
        }
        if child % LOOKED_AT != 0 {
            continue;
        }
        for under in COUNTED {
            for exercise in COUNTED.into_iter().filter(|&exercise| exercise != under) {
                pieces.push(Piece::Confusion(Series::drawn(exercise, pitches_mm, child, seed), under));
            }
        }
    }
    for child in 0..idle_children(idle_hours) {
        pieces.push(Piece::Idle(Series::drawn(Exercise::Free, pitches_mm, child, seed)));
    }
    pieces
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
