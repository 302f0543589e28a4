//! From places to what the child did: contacts, the task, and the contacts of each foot.

use super::contact::{Limits, contacts};
use super::jumps;
use super::place::Place;
use super::segment::Found;
use super::touch::Touch;
use crate::analysis::gather::history::History;
use crate::analysis::result::Task;
use crate::base::{Mat, Side, Vector};
use std::borrow::Borrow;
use std::ops::Range;

/// Share of the loaded time in which both feet are down: above it the child stands.
const STANDING_SHARE: f64 = 0.5;
/// But so many contacts, each shorter than this on average, are stepping with long double support.
const SHUFFLE: (usize, f64) = (6, 1.5);
/// A lone contact longer than this is a stand on one foot, a shorter one that rolls is a step.
const STEP_MAX_S: f64 = 2.0;
/// The centre of pressure of a step travels at least this share of the foot's length.
const ROLL_SHARE: f64 = 0.25;
/// Feet that come down again within this share of their length step on the spot.
const SPOT_SHARE: f64 = 0.5;

/// From one contact of a walk to the next the child goes at least this share of a foot's length: feet that stand side by
/// side are less than this apart. A design of this program.
const WAY_SHARE: f64 = 0.8;

/// After a pause like this the next step may be of either foot.
const PAUSE_S: f64 = 1.5;
/// Two feet that share this much time in two places stand, whatever steps led there.
const STAND_MIN_S: f64 = 2.0;
/// Three feet and more that are down at once for this share of the loaded time, and for [`STAND_MIN_S`], are of several
/// people. A design of this program.
const SEVERAL_SHARE: f64 = 0.2;

/// The contacts of every place, in time order.
pub(in crate::analysis) fn touches(
    mat: &Mat,
    history: &History,
    found: &Found,
    limits: &Limits,
) -> Vec<Touch> {
    let mut all = Vec::new();
    for (at, place) in found.places.iter().enumerate() {
        let force = |frame: usize| place.contact_force(frame);
        let mut runs = contacts(history, place.frames.0, force, place.frames.1, limits);
        if !found.in_place {
            // One step, however its force wavers; what lies beyond a break of the link is not known to be the same.
            runs.dedup_by(|next, run| {
                let same = !history.breaks_between(run.1, next.0);
                if same {
                    run.1 = next.1;
                }
                same
            });
        }
        all.extend(runs.into_iter().map(|frames| Touch::new(mat, history, place, at, frames)));
    }
    all.sort_by_key(|touch| (touch.frames, touch.place));
    jumps::mark_landings(history, &mut all);
    all
}

/// For each frame how many of the places have a contact.
pub(in crate::analysis) fn down(history: &History, touches: &[Touch]) -> Vec<u8> {
    let mut down = vec![0_u8; history.frames()];
    for touch in touches {
        down[touch.frames.0..=touch.frames.1].iter_mut().for_each(|count| *count = count.saturating_add(1));
    }
    down
}

/// What feet that stayed in their places did.
pub(in crate::analysis) fn task_in_place(history: &History, places: &[Place], touches: &[Touch]) -> Task {
    let one_foot = touches.iter().all(|touch| touch.place == touches[0].place);
    if one_foot {
        let steps = touches.iter().all(|touch| is_step(history, places, touch));
        return match most_in_a_row(history, touches) {
            1 if steps => Task::Walking,
            1 => Task::Standing,
            _ => Task::Stepping,
        };
    }
    let down = down(history, touches);
    let any = down.iter().filter(|&&count| count > 0).count();
    let both = down.iter().filter(|&&count| count > 1).count();
    let mean_s = touches.iter().map(|touch| touch.seconds(history)).sum::<f64>() / touches.len() as f64;
    let shuffling = touches.len() >= SHUFFLE.0 && mean_s < SHUFFLE.1;
    if both as f64 >= STANDING_SHARE * any as f64 && !shuffling {
        Task::Standing
    } else if most_in_a_row(history, touches) <= 2 {
        Task::Walking
    } else {
        Task::Stepping
    }
}

/// Whether a contact is short and rolls, as a step does.
fn is_step(history: &History, places: &[Place], touch: &Touch) -> bool {
    let place = &places[touch.place];
    let (first, last) = touch.frames;
    let ends = [first + (last - first) / 6, last - (last - first) / 6];
    match ends.map(|frame| place.at(frame).centre_of_pressure) {
        [Some(from), Some(to)] => {
            touch.seconds(history) <= STEP_MAX_S && (to - from).norm() >= ROLL_SHARE * place.shape.length_mm
        }
        _ => false,
    }
}

/// Contacts that follow each other without a pause: the most of any such row. A walk over a mat of one or
/// two steps' length gives at most two, however often it is repeated.
fn most_in_a_row(history: &History, touches: &[Touch]) -> usize {
    let (mut most, mut row, mut until): (usize, usize, Option<usize>) = (0, 0, None);
    for touch in touches {
        let first = touch.frames.0;
        let goes_on = until.is_some_and(|until| {
            history.t_s[first] - history.t_s[until] < PAUSE_S && !history.breaks_between(until, first)
        });
        row = if goes_on { row + 1 } else { 1 };
        most = most.max(row);
        until = until.max(Some(touch.frames.1));
    }
    most
}

/// The two contacts that share most time, when that is a stand rather than a step.
pub(in crate::analysis) fn standing_pair(history: &History, touches: &[Touch]) -> Option<[usize; 2]> {
    let any = down(history, touches).iter().filter(|&&count| count > 0).count();
    let mut best = (0, 0.0, None);
    for (at, one) in touches.iter().enumerate() {
        for (next, other) in touches.iter().enumerate().skip(at + 1) {
            let (first, last) = (one.frames.0.max(other.frames.0), one.frames.1.min(other.frames.1));
            if last > first && last - first > best.0 {
                best = (last - first, history.t_s[last] - history.t_s[first], Some([at, next]));
            }
        }
    }
    let (frames, seconds, pair) = best;
    pair.filter(|_| seconds >= STAND_MIN_S && frames as f64 >= STANDING_SHARE * any as f64)
}

/// How many feet were down at once for a good while, when those are more than one person has.
pub(in crate::analysis) fn of_several(history: &History, touches: &[Touch]) -> Option<usize> {
    let down = down(history, touches);
    let seconds = |least: u8| -> f64 {
        (0..down.len()).filter(|&frame| down[frame] >= least).map(|frame| history.seconds(frame)).sum()
    };
    let (any_s, several_s) = (seconds(1), seconds(3));
    let most = down.iter().copied().max().unwrap_or(0);
    (several_s >= STAND_MIN_S && several_s >= SEVERAL_SHARE * any_s).then_some(usize::from(most))
}

/// The contacts, in time order, that follow each other without a pause and without a break of the link, in which a
/// step may hide.
pub(in crate::analysis) fn runs<T: Borrow<Touch>>(history: &History, touches: &[T]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut until = 0;
    for (at, touch) in touches.iter().enumerate() {
        let (first, last) = touch.borrow().frames;
        match runs.last_mut() {
            Some(run)
                if history.t_s[first] - history.t_s[until] < PAUSE_S
                    && !history.breaks_between(until, first) =>
            {
                run.end = at + 1;
            }
            _ => {
                runs.push(at..at + 1);
                until = last;
            }
        }
        until = until.max(last);
    }
    runs
}

/// Of each contact whereto the child went: from the contact before it to the one after it, among those that follow each
/// other without a pause. Nothing where it stays about where it was, as on the spot.
pub(in crate::analysis) fn ways(
    history: &History,
    places: &[Place],
    touches: &[Touch],
) -> Vec<Option<Vector>> {
    let mut ways = Vec::with_capacity(touches.len());
    for run in runs(history, touches) {
        for at in run.clone() {
            let (before, after) = (at.saturating_sub(1).max(run.start), (at + 1).min(run.end - 1));
            let [from, to] = [before, after].map(|at| &places[touches[at].place]);
            let way = to.middle - from.middle;
            let length_mm = from.shape.length_mm.max(to.shape.length_mm);
            ways.push((way.norm() >= WAY_SHARE * length_mm).then_some(way));
        }
    }
    ways
}

/// Which foot a contact speaks for, as log odds of right over left.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::analysis) struct Lean {
    /// By the shape of its print.
    pub(in crate::analysis) shape: f64,
    /// By where it lies beside the contact before; nothing where the two do not point the same way.
    pub(in crate::analysis) beside: Option<f64>,
}

/// Sides of the steps of a walk: in a run without a pause the feet take turns, so all shapes and all
/// offsets to the side speak together. Returns the side of each step and the log odds behind the least
/// sure run.
pub(in crate::analysis) fn alternate(
    history: &History,
    touches: &[Touch],
    leans: &[Lean],
) -> (Vec<Side>, f64) {
    let mut of_step = Vec::with_capacity(touches.len());
    let mut surety = f64::INFINITY;
    for run in runs(history, touches) {
        let (start, end) = (run.start, run.end);
        // Positive when the first step of the run is of the right foot.
        let mut log_odds = 0.0;
        for at in start..end {
            let sign = if (at - start) % 2 == 0 { 1.0 } else { -1.0 };
            let lean = leans.get(at).copied().unwrap_or_default();
            log_odds += sign * lean.shape;
            if at > start {
                log_odds += sign * lean.beside.unwrap_or(0.0);
            }
        }
        surety = surety.min(log_odds.abs());
        let first = if log_odds > 0.0 { Side::Right } else { Side::Left };
        of_step.extend((start..end).map(|at| if (at - start) % 2 == 0 { first } else { first.other() }));
    }
    (of_step, if surety.is_finite() { surety } else { 0.0 })
}

/// Whether feet that have a place for each step still come down on the same spot.
pub(in crate::analysis) fn on_the_spot(
    history: &History,
    places: &[Place],
    touches: &[Touch],
    sides: &[Side],
) -> bool {
    let repeated_walks = most_in_a_row(history, touches) <= 2;
    !repeated_walks
        && [Side::Left, Side::Right].into_iter().all(|side| {
            let middles: Vec<_> = touches
                .iter()
                .zip(sides)
                .filter(|&(_, &of)| of == side)
                .map(|(touch, _)| (places[touch.place].middle, places[touch.place].shape.length_mm))
                .collect();
            let Some(&(home, length)) = middles.first() else { return false };
            middles.len() > 1
                && middles.iter().all(|(middle, _)| (middle - home).norm() < SPOT_SHARE * length)
        })
}
