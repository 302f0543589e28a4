//! Load between the feet and over the parts of each foot.

use serde_json::{Map, Value, json};

use super::entry::{Entry, point};
use crate::analysis::result::{
    FootResult, LoadMeasure, RegionMeasure, RegionName, RegionResult, SessionResult,
};
use crate::base::Interval;
use crate::measure::load as defined;

/// What the left and the right foot carry.
pub(super) fn between_feet(result: &SessionResult) -> Value {
    let mut entry = Entry::default();
    let symmetry = &result.symmetry;
    entry.set("off_mat", result.load_caveat().is_some());
    let right_share = symmetry.left_share.clone().map(|left| 1.0 - left);
    for (definition, value) in [
        (defined::LEFT_SHARE, &symmetry.left_share),
        (defined::RIGHT_SHARE, &right_share),
        (defined::LEFT_SHARE_MEDIAN, &symmetry.left_share_median),
        (defined::ROBINSON, &symmetry.robinson_pct),
        (defined::ASYMMETRY, &symmetry.asymmetry_pct),
        (defined::ANGLE, &symmetry.angle_pct),
        (defined::LOG_RATIO, &symmetry.log_ratio),
    ] {
        entry.measured(definition.key, value, |value| json!(value));
    }
    entry.done()
}

/// The load of one foot by its parts, its regions and their borders.
pub(super) fn of_foot(entry: &mut Entry, foot: &FootResult) {
    entry.measured("load", &foot.spread, |spread| {
        let mut load = Entry::default();
        for measure in LoadMeasure::ALL {
            load.measured(measure.definition().key, spread.get(measure), |value| json!(value));
        }
        load.done()
    });
    entry.set("regions", foot.regions.iter().map(region).collect::<Vec<_>>());
    entry.measured("region_borders", &foot.region_borders, |borders| {
        let border = borders.iter().map(|border| {
            let line: Vec<Value> = border.line.iter().map(|&at| point(at)).collect();
            json!({ "border": border.name, "how": border.how, "line": line })
        });
        border.collect()
    });
}

fn region(region: &RegionResult) -> Value {
    let mut entry = Entry::default();
    let (mask, name) = match region.name {
        RegionName::Foot(mask, region) => (mask.regions().len().to_string(), region.key().to_owned()),
        RegionName::User(number) => ("own".to_owned(), number.to_string()),
    };
    entry.set("mask", mask);
    entry.set("region", name);
    entry.measured("loaded", &region.is_loaded(), |loaded| json!(loaded));
    entry.measured("contacts", &region.contacts, |contacts| json!(contacts));
    for measure in RegionMeasure::ALL {
        entry.measured(measure.definition().key, region.get(measure), |value| json!(value));
    }
    let sure = RegionMeasure::ALL.into_iter().filter_map(|measure| {
        let Interval { low, high } = region.interval(measure)?;
        Some((measure.definition().key.to_owned(), json!({ "low": low, "high": high })))
    });
    entry.set("uncertainty", sure.collect::<Map<_, _>>());
    entry.done()
}
