//! The reading by age as the document has it.

use serde_json::{Value, json};

use crate::reading::{FootReading, NOTICE, Reading};

/// The `format` of the document in which the reading of a child's sessions stands.
pub const READING_FORMAT: &str = "plantar-reading";

/// The reading of a recording or of a child's sessions.
pub fn reading_document(reading: &Reading) -> Value {
    json!({
        "age_years": reading.age_years,
        "protocol": reading.protocol,
        "sessions": reading.sessions,
        "feet": reading.feet.iter().map(foot).collect::<Vec<_>>(),
        "flags": reading.flags.iter().map(|flag| json!({
            "pattern": flag.pattern,
            "severity": flag.severity,
            "side": flag.side,
            "measure": flag.measure.map(|measure| measure.key),
            "value": flag.value,
            "low": flag.interval.map(|interval| interval.low),
            "high": flag.interval.map(|interval| interval.high),
            "cutoff": flag.cutoff,
            "source": flag.source,
            "rule": flag.rule,
        })).collect::<Vec<_>>(),
        "not_read": reading
            .not_read
            .iter()
            .map(|(pattern, why)| json!({ "pattern": pattern, "why": why }))
            .collect::<Vec<_>>(),
        "remarks": reading.remarks,
        "notice": NOTICE,
    })
}

fn foot(foot: &FootReading) -> Value {
    let indices: Vec<Value> = foot
        .indices
        .iter()
        .map(|index| {
            json!({
                "measure": index.measure.key,
                "value": index.value.as_ref().ok(),
                "low": index.interval.map(|interval| interval.low),
                "high": index.interval.map(|interval| interval.high),
                "placements": index.placements,
                "cutoff": index.cutoff.as_ref().map(|cutoff| cutoff.value),
                "source": index.cutoff.as_ref().map(|cutoff| &cutoff.origin.source),
                "band": index.band.words(),
                "why": index.reason(),
            })
        })
        .collect();
    json!({
        "side": foot.side,
        "band": foot.band.words(),
        "why": foot.reason(),
        "indices": indices,
    })
}
