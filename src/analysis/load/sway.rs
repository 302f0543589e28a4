//! The sway of a stand: the centre of pressure of both feet in the child's own frame.

use crate::analysis::gather::history::History;
use crate::analysis::result::FootResult;
use crate::analysis::result::reason::Reason;
use crate::balance::{self, Axes, Balance, CopSeries, Method};
use crate::base::{Measured, Point, Vector, mean_point};

/// Frames with less of the usual load have no centre of pressure that counts.
const LOADED_SHARE: f64 = 0.5;

/// The sway of feet that stand.
pub(in crate::analysis) fn balance(
    history: &History,
    feet: &[FootResult],
    usual_load: f64,
    method: &Method,
) -> Measured<Balance> {
    let (axes, forward) = forward(feet);
    let right = Vector::new(forward.y, -forward.x);
    let mut series = CopSeries::new(axes);
    // Scoppa et al. 2013 ask for 0.1 mm.
    series.instrument = Some(balance::Reason::NoForcePlate.into());
    for (frame, &t_s) in history.t_s.iter().enumerate() {
        if history.breaks_before(frame) {
            series.interrupt();
        }
        let of_feet = || feet.iter().map(|foot| foot.series.at(frame));
        let force: f64 = of_feet().map(|foot| foot.force).sum();
        let centre = mean_point(of_feet().filter_map(|foot| Some((foot.force, foot.centre_of_pressure?))));
        match centre.filter(|_| force >= LOADED_SHARE * usual_load) {
            Some(at) => series.push(t_s, Point::new(at.coords.dot(&right), at.coords.dot(&forward))),
            None => series.interrupt(),
        }
    }
    if series.is_empty() {
        return Err(Reason::HardlyLoaded.into());
    }
    balance::measure(&series, method)
}

/// Where forward is: the mean direction of the feet's axes, else the mat's.
fn forward(feet: &[FootResult]) -> (Axes, Vector) {
    let axes: Vec<Vector> =
        feet.iter().filter_map(|foot| foot.footprint.as_ref().ok()).map(|print| print.axis()).collect();
    let sum: Vector = axes.iter().sum();
    match (axes.len(), sum.try_normalize(1e-3)) {
        (2.., Some(forward)) => (Axes::BothFeet, forward),
        (1, Some(forward)) => (Axes::OneFoot, forward),
        _ => (Axes::Mat, Vector::y()),
    }
}
