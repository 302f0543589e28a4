//! When a foot is down: its force with hysteresis, so that a waver near the limit is no step.

use crate::analysis::gather::history::History;
use crate::stats::median;

/// Force at which a foot is down, and below which it is up again, as shares of the usual total load.
const ON_OFF_SHARE: (f64, f64) = (0.05, 0.025);
/// The same in newtons, for calibrated mats: a small load share of a heavy child is not yet noise.
const ON_OFF_N: (f64, f64) = (20.0, 10.0);
/// The limits in newtons never ask for more than this many times the limits by share: a child of 10 kg
/// weighs 98 N, of which 20 N would be a fifth.
const ON_OFF_MOST: f64 = 2.0;
/// A shorter contact is no step.
pub(in crate::analysis) const MIN_CONTACT_S: f64 = 0.080;
/// A shorter flight is a waver.
const MIN_FLIGHT_S: f64 = 0.060;
/// A total below this share of the highest one is not a child standing on the mat.
const ON_MAT_SHARE: f64 = 0.1;

/// Forces between which a foot counts as down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::analysis) struct Limits {
    on: f64,
    off: f64,
    /// The usual load of the mat while somebody is on it: body weight, but for creep and gain.
    pub(in crate::analysis) usual_load: f64,
}

impl Limits {
    /// Limits from the force of all cells in contact in each frame.
    pub(in crate::analysis) fn of(contact_forces: &[f64], calibrated: bool) -> Self {
        let highest = contact_forces.iter().copied().fold(0.0, f64::max);
        let on_mat = contact_forces.iter().copied().filter(|&force| force > ON_MAT_SHARE * highest);
        let usual_load = median(on_mat).unwrap_or(0.0);
        let limit = |share: f64, newton: f64| {
            let by_share = share * usual_load;
            if calibrated { by_share.max(newton.min(ON_OFF_MOST * by_share)) } else { by_share }
        };
        Self { on: limit(ON_OFF_SHARE.0, ON_OFF_N.0), off: limit(ON_OFF_SHARE.1, ON_OFF_N.1), usual_load }
    }
}

/// First and last frames of each contact in a run of forces that begins at frame `first`.
///
/// A contact begins with the frame in which the force comes above the lower limit on its way to the
/// upper one, and never spans a break of the link.
pub(in crate::analysis) fn contacts(
    history: &History,
    first: usize,
    force: impl Fn(usize) -> f64,
    end: usize,
    limits: &Limits,
) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut frame = first;
    while frame < end {
        if force(frame) < limits.on || force(frame) <= 0.0 {
            frame += 1;
            continue;
        }
        let down = |at: usize| force(at) >= limits.off && force(at) > 0.0;
        let floor = found.last().map_or(first, |last| last.1 + 1);
        let mut start = frame;
        while start > floor && down(start - 1) && !history.breaks_before(start) {
            start -= 1;
        }
        let mut stop = frame;
        while stop + 1 < end && down(stop + 1) && !history.breaks_before(stop + 1) {
            stop += 1;
        }
        let t = &history.t_s;
        match found.last_mut() {
            Some(last)
                if t[start] - t[last.1] < MIN_FLIGHT_S
                    && !(last.1 + 1..=start).any(|at| history.breaks_before(at)) =>
            {
                last.1 = stop;
            }
            _ => found.push((start, stop)),
        }
        frame = stop + 1;
    }
    let last = history.frames() - 1;
    found.retain(|&(start, stop)| {
        let cut_off =
            start == 0 || stop == last || history.breaks_before(start) || history.breaks_before(stop + 1);
        cut_off || history.t_s[stop] - history.t_s[start] >= MIN_CONTACT_S
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::result::FrameMeasures;

    /// A history of 100 Hz with these total forces.
    fn history(forces: &[f64]) -> History {
        let mut history = History::default();
        for (at, &force) in forces.iter().enumerate() {
            history.t_s.push(at as f64 * 0.01);
            history.total.push(FrameMeasures { force, ..FrameMeasures::default() });
        }
        history
    }

    fn forces(history: &History) -> Vec<f64> {
        history.total.iter().map(|frame| frame.force).collect()
    }

    fn found(history: &History) -> Vec<(usize, usize)> {
        let limits = Limits::of(&forces(history), true);
        contacts(history, 0, |at| history.total.at(at).force, history.frames(), &limits)
    }

    /// 0.2 s of load, a flight of `flight` frames, 0.2 s of load.
    fn two_steps(flight: usize) -> Vec<f64> {
        let mut forces = vec![0.0; 5];
        forces.extend([15.0; 2]);
        forces.extend([400.0; 20]);
        forces.extend(vec![0.0; flight]);
        forces.extend([400.0; 20]);
        forces.extend([0.0; 5]);
        forces
    }

    #[test]
    fn a_waver_is_no_flight_and_a_blip_no_step() {
        assert_eq!(found(&history(&two_steps(20))), [(5, 26), (47, 66)]);
        assert_eq!(found(&history(&two_steps(3))), [(5, 49)]);
        let mut blip = two_steps(20);
        blip[30..34].fill(300.0);
        assert_eq!(found(&history(&blip)).len(), 2);
    }

    #[test]
    fn a_small_child_needs_no_twenty_newtons() {
        let limits = Limits::of(&[98.0; 50], true);
        assert!((limits.on - 9.8).abs() < 1e-9, "{limits:?}");
        assert_eq!(Limits::of(&[700.0; 50], true).on, 35.0);
    }

    #[test]
    fn no_contact_spans_a_break() {
        let mut history = history(&[500.0; 60]);
        history.breaks.push(30);
        assert_eq!(found(&history), [(0, 29), (30, 59)]);
    }
}
