//! What each foot bore in every frame, and its share of the load.

use super::super::history::History;
use super::super::result::{FrameMeasures, Task};
use super::super::steps;
use super::{Draft, Scene};
use crate::base::{Measured, Refusal, mean_point};

/// One foot's measures in every frame, from all its places.
pub(super) fn series(history: &History, scene: &Scene, draft: &Draft) -> Vec<FrameMeasures> {
    let mut series = vec![FrameMeasures::default(); history.frames()];
    for place in draft.places.iter().map(|&at| &scene.places[at]) {
        for (to, more) in series[place.frames.0..].iter_mut().zip(&place.series) {
            let centres = [(to.force, to.centre_of_pressure), (more.force, more.centre_of_pressure)];
            *to = FrameMeasures {
                force: to.force + more.force,
                area_mm2: to.area_mm2 + more.area_mm2,
                peak: to.peak.max(more.peak),
                centre_of_pressure: match centres {
                    [(_, None), (_, centre)] | [(_, centre), (_, None)] => centre,
                    both => mean_point(both.into_iter().filter_map(|(w, centre)| Some((w, centre?)))),
                },
            };
        }
    }
    series
}

/// Share of each foot. Standing: the mean over the frames in which both are down of its share in the frame,
/// so that creep and gain cancel. Taking turns: from the mean impulse of its complete contacts, so that one
/// contact more on one side does not count.
pub(super) fn load_shares(history: &History, scene: &Scene, drafts: &[Draft]) -> Vec<Measured<f64>> {
    let [one, other] = drafts else {
        let reason = "only one foot was on the mat";
        return drafts.iter().map(|_| Err(Refusal::new(reason))).collect();
    };
    let first = if scene.task == Task::Standing {
        let down = steps::down(history, &scene.touches);
        let force = |draft: &Draft, frame: usize| -> f64 {
            draft.places.iter().map(|&at| scene.places[at].at(frame).force).sum()
        };
        let shares: Vec<f64> = (0..history.frames())
            .filter(|&frame| down[frame] >= 2)
            .map(|frame| (force(one, frame), force(other, frame)))
            .filter(|(one, other)| one + other > 0.0)
            .map(|(one, other)| one / (one + other))
            .collect();
        match shares.len() {
            0 => Err(Refusal::new("the feet never stood on the mat at the same time")),
            frames => Ok(shares.iter().sum::<f64>() / frames as f64),
        }
    } else {
        let mean = |draft: &Draft| {
            let whole: Vec<f64> = draft
                .touches
                .iter()
                .map(|&at| &scene.touches[at])
                .filter(|touch| touch.complete())
                .map(|touch| touch.impulse)
                .collect();
            (!whole.is_empty()).then(|| whole.iter().sum::<f64>() / whole.len() as f64)
        };
        match (mean(one), mean(other)) {
            (Some(one), Some(other)) => Ok(one / (one + other)),
            _ => Err(Refusal::new("one of the feet has no complete step to compare")),
        }
    };
    match first {
        Ok(share) => vec![Ok(share), Ok(1.0 - share)],
        Err(refusal) => vec![Err(refusal.clone()), Err(refusal)],
    }
}
