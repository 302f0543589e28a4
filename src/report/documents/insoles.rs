//! Insoles whose sensors lie on no grid, as numbers: one JSON object, described in `docs/formats/ANALYSIS.md`.

use serde_json::{Value, json};

use crate::base::{Note, Side, Unit};

/// The `format` of the document.
pub const INSOLES_FORMAT: &str = "plantar-insoles";
/// Why there is nothing of the shape of a foot in it.
const NO_GEOMETRY: &str = "the sensors lie on no grid and the file does not say where: footprint, area and centre of pressure \
                           cannot be given";

/// What is said of one insole.
#[derive(Clone, Debug, PartialEq)]
pub struct InsoleEntry {
    /// Which foot, where the file tells.
    pub side: Option<Side>,
    /// Median of the whole contacts, seconds, or why there is none.
    pub contact_time_s: Result<f64, String>,
    /// From and to in seconds, whether it was recorded whole, mean and peak load, and the highest force in newtons.
    pub contacts: Vec<InsoleContact>,
    /// Mean and peak of each sensor.
    pub sensors: Vec<(f64, f64)>,
}

/// One contact of an insole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InsoleContact {
    /// From and to, seconds.
    pub from_to_s: (f64, f64),
    /// Whether its beginning and its end were recorded.
    pub is_whole: bool,
    /// Mean and highest load.
    pub load: (f64, f64),
    /// Highest force, newtons.
    pub peak_force_n: Option<f64>,
}

/// What is said of all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct InsolesEntry {
    /// The format of the file.
    pub source: &'static str,
    /// What loads are in.
    pub unit: Unit,
    /// Frames a second.
    pub rate_hz: f64,
    /// Frames.
    pub frames: usize,
    /// Seconds from the first frame to the last.
    pub duration_s: f64,
    /// One or two.
    pub insoles: Vec<InsoleEntry>,
    /// What a person should know.
    pub notes: Vec<Note>,
}

/// The document of recorded insoles.
pub fn insoles_document(name: &str, of: &InsolesEntry) -> Value {
    json!({
        "format": INSOLES_FORMAT,
        "version": 1,
        "name": name,
        "source": of.source,
        "unit": of.unit,
        "rate_hz": of.rate_hz,
        "frames": of.frames,
        "duration_s": of.duration_s,
        "geometry": null,
        "no_geometry": NO_GEOMETRY,
        "insoles": of.insoles.iter().map(insole).collect::<Vec<_>>(),
        "notes": of.notes,
    })
}

fn insole(of: &InsoleEntry) -> Value {
    let contact = |one: &InsoleContact| {
        json!({
            "from_s": one.from_to_s.0,
            "to_s": one.from_to_s.1,
            "whole": one.is_whole,
            "mean_load": one.load.0,
            "peak_load": one.load.1,
            "peak_force_n": one.peak_force_n,
        })
    };
    let sensor = |(at, &(mean, peak)): (usize, &(f64, f64))| json!({ "sensor": at + 1, "mean_load": mean, "peak_load": peak });
    json!({
        "side": of.side,
        "contact_time_s": of.contact_time_s.as_ref().ok(),
        "no_contact_time": of.contact_time_s.as_ref().err(),
        "contacts": of.contacts.iter().map(contact).collect::<Vec<_>>(),
        "sensors": of.sensors.iter().enumerate().map(sensor).collect::<Vec<_>>(),
    })
}
