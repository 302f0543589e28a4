//! How the load is spread over each foot, frame by frame and over its contacts.

use super::find::place::Place;
use super::gather::history::History;
use super::regions::Tallied;
use super::result::reason::Reason;
use super::result::{Contact, FootLoad, FootResult, LoadMeasure, LoadSeries, Spread, Symmetry, Task};
use super::result::{asymmetry_pct, robinson_pct, symmetry_angle_pct};
use super::tally::Stretch;
use crate::base::{Measured, Point, Refusal, Side};
use crate::footprint::Footprint;
use crate::stats::median;

/// How a foot's contacts are taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// The frames of a stand, of which the medians are taken.
    Stand,
    /// Complete contacts, of which each gives one value.
    Steps,
}

/// The spread of a foot's load over its stretches, of which `tallied` holds what each gave.
pub(super) fn spread(
    history: &History,
    places: &[Place],
    stretches: &[Stretch<'_>],
    tallied: &[Tallied],
    over: Over,
    side: &Measured<Side>,
) -> Measured<Spread> {
    if stretches.is_empty() {
        return Err(no_stretch());
    }
    let mut series = LoadSeries::within(history.room());
    // Of steps the sum of each contact; of a stand every frame of it counts.
    let mut taken: Vec<FootLoad> = Vec::new();
    for (stretch, Tallied { load: tally, .. }) in stretches.iter().zip(tallied) {
        let shown = side.clone().unwrap_or(stretch.print.side);
        let mut whole = Weighted::default();
        tally.each_frame(|at, moments| {
            let (frame, place) = (stretch.frames[at], &places[stretch.place]);
            let Some(centre) = place.at(frame).centre_of_pressure else { return };
            let load = of_frame(&stretch.print, shown, centre, |piece| moments[piece].sum);
            whole.add(&load, tally.seconds[at]);
            series.push(frame, load);
        });
        if over == Over::Steps {
            taken.extend(whole.mean());
        }
    }
    let values = LoadMeasure::ALL.map(|measure| {
        if measure.needs_side()
            && let Err(refusal) = side
        {
            return Err(refusal.clone());
        }
        let loads = || {
            taken.iter().copied().chain(series.loads().take(if over == Over::Stand { usize::MAX } else { 0 }))
        };
        let values: Vec<f64> = loads().filter_map(|load| measure.of(&load).ok()).collect();
        match over {
            Over::Stand => median(values),
            Over::Steps if values.is_empty() => None,
            Over::Steps => Some(values.iter().sum::<f64>() / values.len() as f64),
        }
        .ok_or_else(|| {
            let refused = loads().find_map(|load| measure.of(&load).err());
            refused.unwrap_or_else(|| Reason::NoLoadOnPart.into())
        })
    });
    Ok(Spread { values: values.to_vec(), series: series.sorted() })
}

/// Why there is nothing to divide.
pub(super) fn no_stretch() -> Refusal {
    Reason::NoTracedContact.into()
}

fn of_frame(print: &Footprint, side: Side, centre: Point, sum: impl Fn(usize) -> f64) -> FootLoad {
    let local = print.frame.local(centre);
    FootLoad {
        pieces: std::array::from_fn(sum),
        along_share: local.x / print.length_mm,
        lateral_mm: if side == Side::Right { local.y } else { -local.y },
        toes_hidden: print.toes_seen().is_err(),
    }
}

/// A mean of frames in which each counts by its force and its time.
#[derive(Default)]
struct Weighted {
    sum: FootLoad,
    impulse: f64,
}

impl Weighted {
    fn add(&mut self, load: &FootLoad, seconds: f64) {
        self.sum.pieces.iter_mut().zip(load.pieces).for_each(|(to, piece)| *to += seconds * piece);
        let impulse = seconds * load.pieces.iter().sum::<f64>();
        self.sum.along_share += impulse * load.along_share;
        self.sum.lateral_mm += impulse * load.lateral_mm;
        self.sum.toes_hidden |= load.toes_hidden;
        self.impulse += impulse;
    }

    fn mean(mut self) -> Option<FootLoad> {
        if self.impulse <= 0.0 {
            return None;
        }
        self.sum.along_share /= self.impulse;
        self.sum.lateral_mm /= self.impulse;
        Some(self.sum)
    }
}

/// How the load is shared between the feet that were found.
pub(super) fn symmetry(
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
