//! The reading by age as the document has it.

use serde_json::{Value, json};

use crate::base::{Kind, Refusal};
use crate::reading::{self, FootReading, LeftOut, Notice, Occasion, Reading, Unread, Waiting};
use crate::report::documents::progress::{group, mat};

/// The `format` of the document in which the reading of a child's sessions stands.
pub const READING_FORMAT: &str = "plantar-reading";

/// The reading of a recording or of a child's sessions.
pub fn reading_document(reading: &Reading) -> Value {
    json!({
        "age_years": reading.age_years,
        "protocol": reading.protocol,
        "sessions": reading.sessions,
        "groups": reading.groups.iter().map(group).collect::<Vec<_>>(),
        "left_out": reading.left_out.iter().map(left_out).collect::<Vec<_>>(),
        "feet": reading.feet.iter().map(foot).collect::<Vec<_>>(),
        "flags": reading.flags.iter().map(|flag| json!({
            "pattern": flag.pattern,
            "severity": flag.severity,
            "side": flag.side,
            "measure": flag.measure.map(|measure| measure.key),
            "value": flag.value,
            "low": flag.interval.map(|interval| interval.low),
            "high": flag.interval.map(|interval| interval.high),
            "cutoff": flag.cutoff.as_ref().map(ToString::to_string),
            "cutoff_id": flag.cutoff.as_ref().map(Kind::id),
            "source": flag.source.to_string(),
            "source_id": flag.source.id(),
            "rule": flag.rule.to_string(),
            "rule_id": flag.rule.id(),
            "on": flag.on.as_ref().map(occasion),
        })).collect::<Vec<_>>(),
        "once": reading.once.iter().map(|once| json!({
            "pattern": once.pattern,
            "side": once.side,
            "measure": once.measure.key,
            "value": once.value,
            "low": once.interval.map(|interval| interval.low),
            "high": once.interval.map(|interval| interval.high),
            "cutoff": once.cutoff.to_string(),
            "cutoff_id": once.cutoff.id(),
            "source": once.source.to_string(),
            "source_id": once.source.id(),
            "on": occasion(&once.on),
            "not_on": not_on(&once.waiting),
        })).collect::<Vec<_>>(),
        "elsewhere": reading.elsewhere.iter().map(foot).collect::<Vec<_>>(),
        "not_read": reading
            .not_read
            .iter()
            .map(|one| json!({
                "pattern": one.pattern,
                "side": one.side,
                "why": one.why.to_string(),
                "why_id": one.why.id(),
            }))
            .collect::<Vec<_>>(),
        "remarks": reading.remarks.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "remark_ids": reading.remarks.iter().map(Kind::id).collect::<Vec<_>>(),
        "notice": Notice::Caution.to_string(),
    })
}

/// Where and when something was measured.
fn occasion(on: &Occasion) -> Value {
    json!({ "date": on.date.to_string(), "mat": mat(&on.mat), "newest_mat": on.newest_mat })
}

/// The session that did not show it, where one did not.
fn not_on(waiting: &Waiting) -> Option<String> {
    match waiting {
        Waiting::NoEarlier => None,
        Waiting::NotOn { date } => Some(date.to_string()),
    }
}

fn left_out(left_out: &LeftOut) -> Value {
    let no_rule = Refusal::from(reading::Reason::NoRule);
    let (kind, side, why, id) = match &left_out.why {
        Unread::Poor(reasons) => {
            let each: Vec<String> = reasons.iter().map(ToString::to_string).collect();
            ("poor", None, each.join("; "), None)
        }
        Unread::NoRule => ("no-rule", None, no_rule.to_string(), Some(no_rule.id())),
        Unread::Foot { side, why } => ("foot", Some(side), why.to_string(), Some(why.id())),
    };
    let mut entry = group(&left_out.group);
    (entry["kind"], entry["side"]) = (json!(kind), json!(side));
    (entry["why"], entry["why_id"]) = (json!(why), json!(id));
    entry
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
                "score": index.score,
                "mean": index.against.as_ref().map(|row| row.mean),
                "sd": index.against.as_ref().map(|row| row.sd),
                "source": index.against.as_ref().map(|row| &row.origin.source),
                "why": index.why.to_string(),
                "why_id": index.why.id(),
            })
        })
        .collect();
    json!({
        "side": foot.side,
        "age_years": foot.age_years,
        "on": occasion(&foot.on),
        "band": foot.band.said().to_string(),
        "band_id": foot.band.id(),
        "level": foot.level,
        "score": foot.score.map(|score| json!({
            "value": score.value,
            "low": score.interval.map(|interval| interval.low),
            "high": score.interval.map(|interval| interval.high),
            "indices": score.indices,
            "own_reference": score.own,
        })),
        "sources": foot.beside.as_ref().map(|beside| json!({
            "least": beside.least,
            "greatest": beside.greatest,
            "centre_pct": beside.centre,
            "samples": beside.samples,
            "design": beside.design,
            "apart": beside.apart,
            "words": beside.said().to_string(),
        })),
        "why": foot.reason().to_string(),
        "why_id": foot.why.id(),
        "once": foot.once.as_ref().map(|once| json!({
            "band": once.grade.to_string(),
            "band_id": once.grade.id(),
            "level": once.level,
            "not_on": not_on(&once.waiting),
        })),
        "indices": indices,
    })
}
