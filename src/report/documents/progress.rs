//! The same as numbers: one JSON object, described in `docs/formats/PROGRESS.md`.

use serde_json::{Map, Value, json};

use super::course;
use crate::base::{Date, Measured};
use crate::child::{Child, MatKey, PractisedSession};
use crate::progress::{Adherence, Noise, NoiseSource, Progress};
use crate::reading::SessionGroup;
use crate::report::input::progress::PrintLength;

/// The `format` of the document.
pub const PROGRESS_FORMAT: &str = "plantar-progress";

/// The document of a child's progress on a day.
pub fn progress_document(
    child: &Child,
    today: Date,
    progress: &[&Progress],
    groups: &[SessionGroup],
    adherence: &Adherence,
    print_lengths: &[PrintLength],
    practices: &[PractisedSession],
) -> Value {
    let days = |days: &[Date]| days.iter().map(Date::to_string).collect::<Vec<_>>();
    json!({
        "format": PROGRESS_FORMAT,
        "version": 2,
        "child": child.id.as_str(),
        "birth": child.birth.to_string(),
        "age_years": child.birth.age_years(today),
        "date": today.to_string(),
        "groups": groups.iter().map(group).collect::<Vec<_>>(),
        "measures": progress.iter().map(|one| series(one)).collect::<Vec<_>>(),
        "course": {
            "planned": days(&adherence.planned),
            "missed": days(&adherence.missed),
            "besides": adherence.besides,
            "done": adherence
                .done
                .iter()
                .map(|(day, minutes)| json!({ "date": day.to_string(), "minutes": minutes }))
                .collect::<Vec<_>>(),
        },
        "practice": practices.iter().map(course::session_in_short).collect::<Vec<_>>(),
        "print_length": print_lengths
            .iter()
            .map(|length| json!({
                "date": length.date.to_string(),
                "length_mm": length.length_mm,
                "error_mm": length.error_mm,
            }))
            .collect::<Vec<_>>(),
    })
}

/// A mat as the document names it.
pub(in crate::report) fn mat(mat: &MatKey) -> Value {
    let mm = |um: u32| f64::from(um) / 1000.0;
    json!({
        "device": mat.device,
        "rows": mat.rows,
        "cols": mat.cols,
        "pitch_x_mm": mm(mat.pitch_x_um),
        "pitch_y_mm": mm(mat.pitch_y_um),
        "calibrated": mat.calibrated,
    })
}

/// The sessions of a protocol on a mat.
pub(in crate::report) fn group(group: &SessionGroup) -> Value {
    json!({
        "protocol": group.protocol,
        "mat": mat(&group.mat),
        "sessions": group.sessions,
        "first": group.first.to_string(),
        "last": group.last.to_string(),
    })
}

/// How far values scatter, and from what that is known.
fn noise(noise: &Noise) -> Value {
    let source = match &noise.source {
        NoiseSource::OwnRepeats { sessions, placements } => {
            json!({ "kind": "own_repeats", "sessions": sessions, "placements": placements })
        }
        NoiseSource::Intervals => json!({ "kind": "intervals" }),
        NoiseSource::SessionScatter { sessions, placements } => {
            json!({ "kind": "session_scatter", "sessions": sessions, "placements": placements })
        }
        NoiseSource::Published(source) => json!({ "kind": "published", "source": source }),
    };
    json!({ "within_sd": noise.within_sd, "source": source })
}

fn series(one: &Progress) -> Value {
    let (mut reason, mut reason_id) = (Map::new(), Map::new());
    let mut put = |key: &str, value: Measured<Value>| {
        value.unwrap_or_else(|refusal| {
            reason.insert(key.to_owned(), json!(refusal.to_string()));
            reason_id.insert(key.to_owned(), json!(refusal.id()));
            Value::Null
        })
    };
    let noise = put("noise", one.noise.as_ref().map_err(Clone::clone).map(noise));
    let change = put(
        "change",
        one.change.as_ref().map_err(Clone::clone).map(|change| {
            json!({
                "value": change.value,
                "minimal_detectable": change.minimal_detectable,
                "reliable_change_index": change.reliable_change_index,
            })
        }),
    );
    let trend = put(
        "trend",
        one.trend.as_ref().map_err(Clone::clone).map(|trend| {
            json!({
                "slope_per_year": trend.slope_per_year,
                "low": trend.interval.low,
                "high": trend.interval.high,
                "tau": trend.tau,
                "p": trend.p,
                "change": trend.change,
                "minimal_detectable": trend.minimal_detectable,
                "in_z": trend.in_z,
            })
        }),
    );
    let points: Vec<Value> = one
        .points
        .iter()
        .map(|point| {
            json!({
                "date": point.date.to_string(),
                "age_years": point.age_years,
                "value": point.value,
                "placements": point.placements,
                "error": point.error,
                "z": point.z,
                "left_out": point.left_out.as_ref().map(ToString::to_string),
            })
        })
        .collect();
    json!({
        "measure": one.measure.key,
        "unit": one.measure.unit,
        "side": one.side,
        "protocol": one.protocol,
        "mat": mat(&one.mat),
        "points": points,
        "noise": noise,
        "change": change,
        "trend": trend,
        "verdict": one.verdict,
        "sentence": one.sentence.to_string(),
        "details": one.details.to_string(),
        "reason": reason,
        "reason_id": reason_id,
    })
}
