//! Jumps: both feet leave the mat and come down together. They are no steps, and nothing of a step is said of them.

use super::touch::Touch;
use crate::analysis::gather::history::History;
use crate::analysis::result::{Missing, Task};

/// Quickest from one foot to the other, seconds: five steps a second, which world-class sprinters do not reach. Feet
/// that come down within less time of each other out of the air land from a jump. A design of this program.
pub(in crate::analysis) const MIN_STEP_S: f64 = 0.2;
/// Share of the contacts that came down with the other foot from which on the child jumped rather than stepped.
const JUMPING_SHARE: f64 = 0.5;

/// Marks the contacts, which are in time order, with which both feet landed at once: they came down within
/// [`MIN_STEP_S`] of each other in two places, and right before the first of them nothing was down. One landing alone that
/// comes first of all is none: who comes onto the mat may set both feet down at once, and a foot of two parts does.
pub(super) fn mark_landings(history: &History, touches: &mut [Touch]) {
    let mut landed = vec![false; touches.len()];
    // The last frame in which any of the contacts before was down.
    let mut until: Option<usize> = None;
    for at in 0..touches.len() {
        let (first, last) = touches[at].frames;
        let out_of_the_air =
            first > 0 && !history.breaks_before(first) && until.is_none_or(|until| until < first);
        if let Some(next) = touches.get(at + 1)
            && out_of_the_air
            && next.place != touches[at].place
            && next.frames.0 <= last
            && history.t_s[next.frames.0] - history.t_s[first] < MIN_STEP_S
            && !history.breaks_between(first, next.frames.0)
        {
            (landed[at], landed[at + 1]) = (true, true);
        }
        until = Some(until.map_or(last, |until| until.max(last)));
    }
    if landed.iter().position(|landed| *landed) == Some(0)
        && landed.iter().filter(|landed| **landed).count() == 2
    {
        // The first onto an empty mat, and the only one.
        landed.fill(false);
    }
    for (touch, _) in touches.iter_mut().zip(landed).filter(|(_, landed)| *landed) {
        touch.missing.push(Missing::Jump);
    }
}

/// What the child did, if most contacts are landings: it jumped, whatever the rest looks like. A stand stays one.
pub(in crate::analysis) fn task(touches: &[Touch], task: Task) -> Task {
    let began = touches.iter().filter(|touch| !touch.missing.contains(&Missing::Beginning)).count();
    let landed = landings(touches);
    let jumped = landed > 0 && landed as f64 >= JUMPING_SHARE * began as f64;
    if jumped && task != Task::Standing { Task::Jumping } else { task }
}

/// Contacts with which both feet landed at once.
fn landings(touches: &[Touch]) -> usize {
    touches.iter().filter(|touch| touch.missing.contains(&Missing::Jump)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::result::FrameMeasures;

    /// Contacts at 100 Hz, each in its place from a frame to another.
    fn marked(contacts: &[(usize, usize, usize)]) -> Vec<bool> {
        let mut history = History::default();
        for at in 0..400 {
            history.t_s.push(f64::from(at) * 0.01);
            history.total.push(FrameMeasures::default());
        }
        let touch = |&(place, first, last): &(usize, usize, usize)| Touch {
            place,
            frames: (first, last),
            peak_force: 300.0,
            impulse: 100.0,
            unseen_s: [0.01; 2],
            missing: Vec::new(),
        };
        let mut touches: Vec<Touch> = contacts.iter().map(touch).collect();
        mark_landings(&history, &mut touches);
        touches.iter().map(|touch| touch.missing == [Missing::Jump]).collect()
    }

    #[test]
    fn both_feet_out_of_the_air_land_and_steps_do_not() {
        assert_eq!(marked(&[(0, 0, 40), (1, 0, 40), (0, 60, 120), (1, 64, 122)]), [false, false, true, true]);
        // A step of 0.4 s, a hop on one foot, feet that come down after each other with one still there.
        assert_eq!(marked(&[(0, 20, 80), (1, 60, 120)]), [false, false]);
        assert_eq!(marked(&[(0, 20, 50), (0, 60, 90), (0, 100, 130)]), [false; 3]);
        assert_eq!(marked(&[(0, 20, 80), (1, 60, 100), (0, 98, 150), (1, 110, 160)]), [false; 4]);
    }
}
