//! How the load is spread over each foot, frame by frame and over its contacts.

use super::regions::Tallied;
use super::stretch::{Over, Stretch, no_stretch};
use crate::analysis::find::place::Place;
use crate::analysis::gather::history::History;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{FootLoad, LoadMeasure, LoadSeries, Spread};
use crate::base::{Measured, Point, Side};
use crate::footprint::Footprint;
use crate::stats::median;

/// The spread of a foot's load over its stretches, of which `tallied` holds what each gave.
pub(in crate::analysis) fn spread(
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
