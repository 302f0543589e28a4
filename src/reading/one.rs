//! What a reading needs of one recording.

use super::curve::sure_bulge_pct;
use crate::analysis::result::{FootResult, LoadMeasure, RegionMeasure, RegionName, SessionResult};
use crate::base::{Interval, Side};
use crate::child::Value;
use crate::footprint::{Mask, Region};
use crate::measure::Definition;
use crate::measure::{balance, gait, load, pattern};

/// Every value of an analysed recording that a reading uses, each under the key of its definition. A refused
/// measure and a foot of unknown side give none.
pub fn values(result: &SessionResult) -> Vec<Value> {
    let mut values = Vec::new();
    let mut put = |measure: &Definition, side: Option<Side>, value: f64, interval: Option<Interval>| {
        if value.is_finite() {
            values.push(Value { key: measure.key.to_owned(), side, value, interval });
        }
    };
    for foot in &result.feet {
        let Ok(side) = foot.side else { continue };
        let side = Some(side);
        if foot.shape.is_err() {
            put(&pattern::BUMPY_SHARE, side, foot.bumpy_share, None);
        }
        for one in &foot.indices {
            if let Ok(value) = one.value {
                put(one.index.definition(), side, value, one.interval.as_ref().ok().copied());
            }
        }
        let bulge =
            foot.footprint.as_ref().ok().and_then(|print| sure_bulge_pct(print, &foot.other_readings, side?));
        if let Some(bulge) = bulge.filter(|_| foot.shape.is_ok()) {
            put(&pattern::OUTER_BULGE, side, bulge, None);
        }
        if let Ok(spread) = &foot.spread {
            for measure in LoadMeasure::ALL {
                if let Ok(value) = *spread.get(measure) {
                    put(measure.definition(), side, value, None);
                }
            }
        }
        let Ok(steps) = &foot.gait else { continue };
        if let Ok(angle) = steps.progression_angle_deg {
            put(&gait::PROGRESSION_ANGLE, side, angle, None);
        }
        put(&pattern::COMPLETE_STEPS, side, steps.complete as f64, None);
        if steps.complete == 0 {
            continue;
        }
        for (measure, value, interval) in of_regions(foot, steps.complete) {
            put(measure, side, value, interval);
        }
    }
    if let Ok(share) = result.symmetry.left_share_median {
        put(&load::LEFT_SHARE_MEDIAN, None, share, None);
    }
    if let Ok(stand) = &result.balance {
        put(&balance::VELOCITY, None, stand.velocity_mm_s(), None);
    }
    if let Ok(steps) = &result.gait
        && let Ok(asymmetry) = steps.contact_time_asymmetry_pct
    {
        put(&gait::CONTACT_TIME_ASYMMETRY, None, asymmetry, None);
    }
    values
}

/// What the regions of a foot tell of that many steps: how often heel and great toe stayed free, and what the heel bore.
fn of_regions(foot: &FootResult, complete: usize) -> Vec<(&'static Definition, f64, Option<Interval>)> {
    let mut told = Vec::new();
    for region in &foot.regions {
        let Ok(contacts) = region.contacts else { continue };
        let without = 1.0 - contacts as f64 / complete as f64;
        match region.name {
            RegionName::Foot(Mask::Three, Region::Heel) => {
                told.push((&pattern::HEEL_FREE_SHARE, without, None));
                if let Ok(share) = region.get(RegionMeasure::ForceIntegralShare) {
                    let interval = region.interval(RegionMeasure::ForceIntegralShare);
                    told.push((&pattern::HEEL_IMPULSE_SHARE, *share, interval));
                }
            }
            RegionName::Foot(_, Region::Hallux) => told.push((&pattern::HALLUX_FREE_SHARE, without, None)),
            _ => {}
        }
    }
    told
}
