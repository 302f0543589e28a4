//! What all steps gave together.

use super::contacted::{Contacted, median_of};
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{ContactGait, Missing, SessionGait};
use crate::base::{Measured, Side};
use crate::stats;

/// The session's cadence, support and counts.
pub(super) fn gait(contacted: &[Contacted], of: &[Box<ContactGait>]) -> SessionGait {
    let complete = contacted.iter().filter(|one| one.touch.missing.is_empty()).count();
    let missing = [Missing::Beginning, Missing::End, Missing::OffMat, Missing::Jump]
        .map(|what| (what, contacted.iter().filter(|one| one.misses(what)).count()));
    let median = |value: &dyn Fn(&ContactGait) -> Measured<f64>| {
        // Of the last contact of a run there is no stride, of the first no step: a reason that says so is
        // less to the point than one sentence on the session.
        median_of(of.iter().map(|gait| value(gait)).filter(Result::is_ok), Reason::FewSteps)
    };
    let step_time_s = median(&|gait| gait.step_time_s.clone());
    let stance_pct = median(&|gait| gait.stance_pct.clone());
    SessionGait {
        complete,
        incomplete: contacted.len() - complete,
        missing,
        cadence_per_min: step_time_s.clone().map(|step_s| 60.0 / step_s),
        step_time_s,
        double_support_pct: median(&|gait| gait.double_support_pct.clone()),
        swing_pct: stance_pct.clone().map(|stance| 100.0 - stance),
        stance_pct,
        contact_time_asymmetry_pct: asymmetry_pct(contacted, of),
    }
}

/// Right minus left contact time over their sum, in percent.
fn asymmetry_pct(contacted: &[Contacted], of: &[Box<ContactGait>]) -> Measured<f64> {
    let time_s = |side: Side| {
        let own = contacted.iter().zip(of).filter(|(one, _)| *one.side == Ok(side));
        stats::median(own.filter_map(|(_, gait)| gait.contact_time_s.clone().ok()))
    };
    match (time_s(Side::Left), time_s(Side::Right)) {
        (Some(left), Some(right)) if left + right > 0.0 => Ok(100.0 * (right - left) / (right + left)),
        _ => Err(Reason::NotBothFeet.into()),
    }
}
