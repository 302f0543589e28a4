//! What each foot bore in every frame, and its share of the load.

use std::sync::Arc;

use crate::analysis::find::place::Place;
use crate::analysis::find::steps;
use crate::analysis::find::touch::Touch;
use crate::analysis::gather::history::History;
use crate::analysis::memory::series::Series;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{FrameMeasures, Task};
use crate::base::{Measured, mean_point};

/// Where one foot stood, and its contacts.
pub(in crate::analysis) struct Own<'a> {
    pub(in crate::analysis) places: Vec<&'a Place>,
    pub(in crate::analysis) touches: Vec<&'a Touch>,
}

/// One foot's measures in every frame, from all its places.
pub(in crate::analysis) fn series(history: &History, places: &[&Place]) -> Arc<Series<FrameMeasures>> {
    if let [only] = places
        && let Some(series) = only.whole_series(history)
    {
        return Arc::clone(series);
    }
    let mut to_come: Vec<usize> = (0..places.len()).collect();
    to_come.sort_by_key(|&at| places[at].frames.0);
    let mut to_come = to_come.into_iter().peekable();
    // Those of the frame, in their order.
    let mut now: Vec<usize> = Vec::new();
    let mut series = Series::within(history.room());
    series.expect(history.frames());
    series.extend((0..history.frames()).map(|frame| {
        now.retain(|&at| frame < places[at].frames.1);
        while let Some(at) = to_come.next_if(|&at| places[at].frames.0 <= frame) {
            now.insert(now.partition_point(|&other| other < at), at);
        }
        now.iter().map(|&at| places[at].at(frame)).fold(FrameMeasures::default(), both)
    }));
    Arc::new(series)
}

/// What two places give together.
fn both(to: FrameMeasures, more: FrameMeasures) -> FrameMeasures {
    let centres = [(to.force, to.centre_of_pressure), (more.force, more.centre_of_pressure)];
    FrameMeasures {
        force: to.force + more.force,
        area_mm2: to.area_mm2 + more.area_mm2,
        peak: to.peak.max(more.peak),
        centre_of_pressure: match centres {
            [(_, None), (_, centre)] | [(_, centre), (_, None)] => centre,
            both => mean_point(both.into_iter().filter_map(|(w, centre)| Some((w, centre?)))),
        },
    }
}

/// Share of each foot. Standing: the mean over the time in which both are down of its share in the frame, so that
/// creep and gain cancel. Taking turns: from the mean impulse of its complete contacts, so that one contact more on
/// one side does not count.
pub(in crate::analysis) fn load_shares(
    history: &History,
    task: Task,
    touches: &[Touch],
    feet: &[Own<'_>],
) -> Vec<Measured<f64>> {
    let [one, other] = feet else {
        return feet.iter().map(|_| Err(Reason::OneFoot.into())).collect();
    };
    let first: Measured<f64> = if task == Task::Jumping {
        Err(Reason::Jumped.into())
    } else if task == Task::Standing {
        let down = steps::down(history, touches);
        let force = |foot: &Own<'_>, frame: usize| -> f64 {
            foot.places.iter().map(|place| place.at(frame).force).sum()
        };
        let both = (0..history.frames()).filter(|&frame| down[frame] >= 2);
        let (mut sum, mut seconds, mut frames, mut plain) = (0.0, 0.0, 0_usize, 0.0);
        for frame in both {
            let (one, other) = (force(one, frame), force(other, frame));
            if one + other > 0.0 {
                let (share, stands_for_s) = (one / (one + other), history.seconds(frame));
                (sum, seconds) = (sum + stands_for_s * share, seconds + stands_for_s);
                (frames, plain) = (frames + 1, plain + share);
            }
        }
        match frames {
            0 => Err(Reason::NeverTogether.into()),
            // A single frame, or frames of one moment, stand for no time.
            _ if seconds <= 0.0 => Ok(plain / frames as f64),
            _ => Ok(sum / seconds),
        }
    } else {
        let mean = |foot: &Own<'_>| {
            let whole: Vec<f64> =
                foot.touches.iter().filter(|touch| touch.complete()).map(|touch| touch.impulse).collect();
            (!whole.is_empty()).then(|| whole.iter().sum::<f64>() / whole.len() as f64)
        };
        match (mean(one), mean(other)) {
            (Some(one), Some(other)) => Ok(one / (one + other)),
            _ => Err(Reason::NoStepToCompare.into()),
        }
    };
    match first {
        Ok(share) => vec![Ok(share), Ok(1.0 - share)],
        Err(refusal) => vec![Err(refusal.clone()), Err(refusal)],
    }
}
