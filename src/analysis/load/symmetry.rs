//! How the load is shared between the feet.

use crate::analysis::gather::history::History;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{
    Contact, FootResult, Symmetry, Task, asymmetry_pct, robinson_pct, symmetry_angle_pct,
};
use crate::base::{Measured, Refusal, Side};
use crate::stats::median;

/// How the load is shared between the feet that were found.
pub(in crate::analysis) fn symmetry(
    history: &History,
    task: &Measured<Task>,
    feet: &[FootResult],
    contacts: &[Contact],
) -> Symmetry {
    let of = |side: Side| {
        let at = feet.iter().position(|foot| foot.side == Ok(side));
        at.ok_or_else(|| Refusal::from(Reason::NoFootOfSide { side }))
    };
    let share = of(Side::Left).and_then(|left| feet[left].load_share.clone());
    let middle = of(Side::Left)
        .and_then(|left| Ok((left, of(Side::Right)?)))
        .and_then(|(left, right)| share_median(history, task, feet, contacts, left, right));
    let measure = |of: fn(f64, f64) -> f64| {
        share.clone().and_then(|left| {
            let value = of(1.0 - left, left);
            if value.is_finite() { Ok(value) } else { Err(Reason::CarriesNothing.into()) }
        })
    };
    Symmetry {
        robinson_pct: measure(robinson_pct),
        asymmetry_pct: measure(asymmetry_pct),
        angle_pct: measure(symmetry_angle_pct),
        log_ratio: measure(|right, left| (right / left).ln()),
        left_share: share,
        left_share_median: middle,
    }
}

/// The median share of the left foot.
fn share_median(
    history: &History,
    task: &Measured<Task>,
    feet: &[FootResult],
    contacts: &[Contact],
    left: usize,
    right: usize,
) -> Measured<f64> {
    let of = |foot: usize| contacts.iter().filter(move |contact| contact.foot == foot);
    let shared = |one: f64, other: f64| (one + other > 0.0).then(|| one / (one + other));
    if *task == Ok(Task::Standing) {
        let mut down = vec![0_u8; history.frames()];
        for foot in [left, right] {
            for contact in of(foot) {
                down[contact.frames.0..=contact.frames.1].iter_mut().for_each(|feet| *feet |= 1 << foot);
            }
        }
        let both = (1 << left) | (1 << right);
        let frames = (0..history.frames()).filter(|&frame| down[frame] == both);
        let force = |foot: usize, frame: usize| feet[foot].series.at(frame).force;
        return median(frames.filter_map(|frame| shared(force(left, frame), force(right, frame))))
            .ok_or_else(|| Reason::NeverTogether.into());
    }
    let impulse = |foot: usize| {
        let sum = |contact: &Contact| -> f64 {
            let frames = contact.frames.0..=contact.frames.1;
            frames.map(|frame| feet[foot].series.at(frame).force * history.seconds(frame)).sum()
        };
        median(of(foot).filter(|contact| contact.complete).map(sum))
    };
    impulse(left)
        .zip(impulse(right))
        .and_then(|(left, right)| shared(left, right))
        .ok_or_else(|| Reason::NoStepToCompare.into())
}
