//! The header of a Tekscan export.

use std::io::BufRead;

use super::super::error::Fault;
use super::super::hints::{Hints, Said};
use super::super::notes::Scrubbed;
use super::super::text::{Lines, number, quote, whole};
use super::super::unit::{folded, pressure};
use crate::base::{Meta, Note, Scale, View};

/// Keys that say nothing about persons and that are not needed.
const PASSED_OVER: [&[u8]; 14] = [
    b"DATA_TYPE",
    b"VERSION",
    b"HARDWARE",
    b"MAP_VERSION",
    b"HW_TYPE",
    b"VersaPogoFsx",
    b"NOISE_THRESHOLD",
    b"MICRO_SECOND",
    b"CALIBRATION_POINT",
    b"CALIBRATION_MODE",
    b"SENSITIVITY",
    b"MAP_INDEX",
    b"SUBMAP",
    b"ASCII_DATA",
];

/// Keys that end the free text of a comment.
const AFTER_COMMENTS: [&[u8]; 6] =
    [b"START_FRAME", b"END_FRAME", b"UNITS", b"MIRROR_ROW", b"MIRROR_COL", b"ASCII_DATA"];

/// What the header says.
#[derive(Default)]
pub(super) struct Header {
    rows: Option<usize>,
    cols: Option<usize>,
    row_mm: Option<f64>,
    col_mm: Option<f64>,
    sensel_mm2: Option<f64>,
    period_s: Option<f64>,
    pub(super) scale: Option<Scale>,
    units: String,
    saturation: Option<(f64, String)>,
    pub(super) start: Option<u64>,
    pub(super) end: Option<u64>,
    mirrored: bool,
    sensor: Option<String>,
}

/// Reads up to `ASCII_DATA`; what was left out goes into `scrubbed`.
pub(super) fn read_header<R: BufRead>(
    lines: &mut Lines<R>,
    scrubbed: &mut Scrubbed,
) -> Result<Header, Fault> {
    let mut header = Header::default();
    let mut comments = false;
    while lines.advance()? {
        let line = lines.line().trim_ascii();
        if line.is_empty() {
            continue;
        }
        let end = line.iter().position(|byte| byte.is_ascii_whitespace()).unwrap_or(line.len());
        let (key, value) = (&line[..end], line[end..].trim_ascii());
        if comments && !AFTER_COMMENTS.contains(&key) {
            scrubbed.add("COMMENTS", lines.number);
            continue;
        }
        comments = key.starts_with(b"COMMENTS");
        if comments {
            // An empty comment has nothing to scrub.
            if !value.is_empty() {
                scrubbed.add("COMMENTS", lines.number);
            }
        } else if key == b"ASCII_DATA" {
            return Ok(header);
        } else {
            field(&mut header, key, value, lines.number, scrubbed)?;
        }
    }
    Err(lines.fault("expected a line `ASCII_DATA`, got the end of the file"))
}

fn field(
    header: &mut Header,
    key: &[u8],
    value: &[u8],
    at: u64,
    scrubbed: &mut Scrubbed,
) -> Result<(), Fault> {
    let bad = |what: &str| Fault::at_line(at, format!("expected {what}, got {}", quote(value)));
    let spacing = || length(value, 1).ok_or_else(|| bad("a length in mm, cm, m or inches"));
    match key {
        b"ROWS" => set(
            &mut header.rows,
            whole(value).map(|n| n as usize).ok_or_else(|| bad("a number of rows"))?,
            at,
        ),
        b"COLS" => set(
            &mut header.cols,
            whole(value).map(|n| n as usize).ok_or_else(|| bad("a number of columns"))?,
            at,
        ),
        b"ROW_SPACING" => set(&mut header.row_mm, spacing()?, at),
        b"COL_SPACING" => set(&mut header.col_mm, spacing()?, at),
        b"SENSEL_AREA" => set(
            &mut header.sensel_mm2,
            length(value, 2).ok_or_else(|| bad("an area in mm2, cm2, m2 or in2"))?,
            at,
        ),
        b"SECONDS_PER_FRAME" => {
            let period = number(value).filter(|&period| period > 0.0);
            set(&mut header.period_s, period.ok_or_else(|| bad("seconds above 0"))?, at)
        }
        b"START_FRAME" => set(&mut header.start, whole(value).ok_or_else(|| bad("a frame number"))?, at),
        b"END_FRAME" => set(&mut header.end, whole(value).ok_or_else(|| bad("a frame number"))?, at),
        b"UNITS" => {
            header.units = folded(value);
            let scale = match pressure(value) {
                Some(scale) => scale,
                None if header.units == "raw" => Scale::RAW,
                None => return Err(bad("UNITS raw or a pressure (kPa, PSI, N/cm2, kg/cm2, mmHg, bar)")),
            };
            set(&mut header.scale, scale, at)
        }
        b"SATURATION_PRESSURE" => {
            let mut parts = value.split(|byte| byte.is_ascii_whitespace());
            if let (Some(Some(value)), Some(unit)) = (parts.next().map(number), parts.next()) {
                header.saturation = Some((value, folded(unit)));
            }
            Ok(())
        }
        b"MIRROR_ROW" | b"MIRROR_COL" => {
            header.mirrored |= value != b"0";
            Ok(())
        }
        b"SENSOR_TYPE" => {
            let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_. ".contains(byte);
            if value.len() <= 24 && value.iter().all(plain) {
                header.sensor = Some(String::from_utf8_lossy(value).into_owned());
            } else {
                scrubbed.add("SENSOR_TYPE", at);
            }
            Ok(())
        }
        _ => {
            leave_out(key, at, scrubbed);
            Ok(())
        }
    }
}

/// Notes a field that is not kept, unless it tells nothing of anybody.
fn leave_out(key: &[u8], at: u64, scrubbed: &mut Scrubbed) {
    let what = match key {
        b"TIME" => "TIME, which gives no time zone,",
        b"FILENAME" => "FILENAME",
        b"CALIBRATION_INFO" => "CALIBRATION_INFO",
        _ if PASSED_OVER.iter().any(|known| key.starts_with(known)) => return,
        _ => Scrubbed::personal(key).unwrap_or("an unknown field"),
    };
    scrubbed.add(what, at);
}

/// Notes a value that may be given once, or again the same.
fn set<T: PartialEq + Copy>(field: &mut Option<T>, value: T, at: u64) -> Result<(), Fault> {
    match field.replace(value) {
        Some(before) if before != value => {
            Err(Fault::at_line(at, "the field was given before with another value"))
        }
        _ => Ok(()),
    }
}

/// A length in millimetres, or with `power` 2 an area in square millimetres.
fn length(value: &[u8], power: i32) -> Option<f64> {
    let end = value.iter().position(u8::is_ascii_whitespace)?;
    let unit = folded(&value[end..]);
    let unit = if power == 2 { unit.strip_suffix('2')? } else { &unit };
    let mm = match unit {
        "mm" | "millimeters" | "millimetres" => return number(&value[..end]).filter(|&number| number > 0.0),
        "cm" | "centimeters" | "centimetres" => 10.0,
        "m" | "meters" | "metres" => 1000.0,
        "in" | "inch" | "inches" | "\"" => 25.4,
        _ => return None,
    };
    number(&value[..end]).map(|number| number * f64::powi(mm, power)).filter(|&number| number > 0.0)
}

/// The recording the header and the hints describe.
pub(super) fn describe(header: &Header, hints: &Hints) -> Result<Meta, Fault> {
    let missing = |key: &str| Fault::new(format!("expected a line `{key}` in the header, got none"));
    let rows = header.rows.ok_or_else(|| missing("ROWS"))?;
    let cols = header.cols.ok_or_else(|| missing("COLS"))?;
    // The unit decides what every number means: it is never guessed.
    let scale = header.scale.ok_or_else(|| missing("UNITS"))?;
    let pitch_mm = header.col_mm.zip(header.row_mm);
    let said = Said {
        rows,
        cols,
        pitch_mm,
        rate_hz: header.period_s.map(|period_s| 1.0 / period_s),
        scale: Some(scale),
        view: View::FromBelow,
        needs_rate: true,
        ..Said::default()
    };
    let mut meta = hints.meta(said, "Tekscan ASCII")?;
    meta.device.clone_from(&header.sensor);
    // Pressures are printed rounded, so a saturated cell may stand just below the limit.
    meta.full_scale =
        header.saturation.as_ref().filter(|(_, unit)| *unit == header.units).map(|(limit, _)| limit.floor());
    if let (Some(sensel), Some((x, y))) = (header.sensel_mm2, pitch_mm)
        && (sensel - x * y).abs() > 0.01 * x * y
    {
        let text = format!(
            "the file gives a sensel area of {sensel} mm²; forces are computed from the pitch, {} mm²",
            x * y
        );
        meta.notes.push(Note::new("sensel-area", text));
    }
    if header.mirrored {
        let text = "side of the foot: the file says that its display was mirrored, but not whether its numbers were; they are read as not mirrored";
        meta.notes.push(Note::new("assumed", text));
    }
    Ok(meta)
}
