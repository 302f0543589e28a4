//! The sidecar: a small TOML file beside a recording that says what the recording does not.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::error::{Fault, ImportError};
use super::hints::Hints;
use crate::base::{Unit, View};

/// Longest sidecar: eight short lines and room for comments.
const MAX_SIDECAR_BYTES: u64 = 64 << 10;

const KEYS: [&str; 8] = ["pitch_mm", "rate_hz", "unit", "gain", "rows", "cols", "view", "array"];

/// Where the sidecar of a file lies: beside it, with `.toml` appended to its whole name.
pub fn sidecar_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".toml");
    name.into()
}

/// The hints in the sidecar of a file; none when there is no sidecar.
pub(super) fn hints_beside(path: &Path) -> Result<Hints, ImportError> {
    let path = sidecar_path(path);
    let file = match std::fs::File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Hints::default()),
        Err(error) => return Err(ImportError::Io { path, error }),
    };
    let mut text = Vec::new();
    if let Err(error) = file.take(MAX_SIDECAR_BYTES + 1).read_to_end(&mut text) {
        return Err(ImportError::Io { path, error });
    }
    parse(&text).map_err(|fault| fault.in_file(&path))
}

fn parse(text: &[u8]) -> Result<Hints, Fault> {
    if text.len() as u64 > MAX_SIDECAR_BYTES {
        return Err(Fault::new(format!(
            "expected a sidecar of at most {MAX_SIDECAR_BYTES} bytes, got a longer one"
        )));
    }
    let text = std::str::from_utf8(text)
        .map_err(|error| Fault::at_byte(error.valid_up_to() as u64, "expected UTF-8 text"))?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        let line =
            error.span().map_or(1, |span| 1 + text[..span.start.min(text.len())].matches('\n').count());
        Fault::at_line(line as u64, format!("not TOML: {}", error.message()))
    })?;
    let mut hints = Hints::default();
    for (key, value) in &table {
        let expected = |what: &str| Fault::new(format!("`{key}`: expected {what}, got {}", shown(value)));
        match key.as_str() {
            "pitch_mm" => {
                hints.pitch_mm = Some(pitch(value).ok_or_else(|| expected("a length or two, [x, y]"))?)
            }
            "rate_hz" => hints.rate_hz = Some(number(value).ok_or_else(|| expected("a number"))?),
            "gain" => hints.gain = Some(number(value).ok_or_else(|| expected("a number"))?),
            "rows" => hints.rows = Some(size(value).ok_or_else(|| expected("a whole number"))?),
            "cols" => hints.cols = Some(size(value).ok_or_else(|| expected("a whole number"))?),
            "unit" => {
                hints.unit = Some(match value.as_str() {
                    Some("raw") => Unit::Raw,
                    Some("kPa") => Unit::Kpa,
                    _ => return Err(expected("\"raw\" or \"kPa\"")),
                });
            }
            "view" => {
                hints.view = Some(match value.as_str() {
                    Some("from-above") => View::FromAbove,
                    Some("from-below") => View::FromBelow,
                    _ => return Err(expected("\"from-above\" or \"from-below\"")),
                });
            }
            "array" => hints.array = Some(value.as_str().ok_or_else(|| expected("a name"))?.to_owned()),
            _ => {
                let meant = KEYS.into_iter().min_by_key(|known| distance(known, key));
                let meant =
                    meant.filter(|known| distance(known, key) <= 2 || known.starts_with(key.as_str()));
                let advice = meant.map_or(format!("known are {}", KEYS.join(", ")), |known| {
                    format!("did you mean `{known}`?")
                });
                let key: String = key.chars().take(32).collect();
                return Err(Fault::new(format!("unknown key `{key}`: {advice}")));
            }
        }
    }
    Ok(hints)
}

fn number(value: &toml::Value) -> Option<f64> {
    value.as_float().or_else(|| value.as_integer().map(|n| n as f64))
}

fn size(value: &toml::Value) -> Option<usize> {
    value.as_integer().and_then(|n| usize::try_from(n).ok())
}

fn pitch(value: &toml::Value) -> Option<(f64, f64)> {
    match value.as_array().map(Vec::as_slice) {
        Some([x, y]) => Some((number(x)?, number(y)?)),
        Some(_) => None,
        None => number(value).map(|both| (both, both)),
    }
}

fn shown(value: &toml::Value) -> String {
    let shown = match value {
        toml::Value::String(text) => format!("{text:?}"),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Float(number) => number.to_string(),
        other => other.type_str().to_owned(),
    };
    shown.chars().take(32).collect()
}

/// Edits between two words (Levenshtein).
pub(super) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(64).enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, &y) in b.iter().enumerate() {
            let change = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        parse(text.as_bytes()).unwrap_err().in_file(Path::new("x.csv.toml")).to_string()
    }

    #[test]
    fn every_key_is_read() {
        let hints = parse(
            b"pitch_mm = [5.08, 7.62]\nrate_hz = 500\nunit = \"kPa\"\ngain = 0.1\nrows = 63\ncols = 33\nview = \"from-below\"\narray = \"frames\"\n",
        )
        .unwrap();
        let expected = Hints {
            pitch_mm: Some((5.08, 7.62)),
            rate_hz: Some(500.0),
            unit: Some(Unit::Kpa),
            gain: Some(0.1),
            rows: Some(63),
            cols: Some(33),
            view: Some(View::FromBelow),
            array: Some("frames".to_owned()),
        };
        assert_eq!(hints, expected);
        assert_eq!(parse(b"pitch_mm = 5").unwrap().pitch_mm, Some((5.0, 5.0)));
    }

    #[test]
    fn mistakes_are_named() {
        assert!(refusal("pich_mm = 5").contains("did you mean `pitch_mm`?"));
        assert!(refusal("colouring = 5").contains("known are pitch_mm"));
        assert!(refusal("unit = \"psi\"").contains("expected \"raw\" or \"kPa\""));
        assert!(refusal("rows = -3").contains("whole number"));
        assert!(refusal("gain = 1\nrate_hz = = 2").contains("line 2"));
    }
}
