//! The sidecar: a small TOML file beside a recording that says what the recording does not.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::error::{Fault, ImportError};
use super::hints::{CellUnit, Hints};
use crate::base::{Surface, View};
use serde::Deserialize as _;

/// Longest sidecar: a few short lines, a table of areas and room for comments.
const MAX_SIDECAR_BYTES: u64 = 64 << 10;

const KEYS: [&str; 11] =
    ["pitch_mm", "rate_hz", "unit", "gain", "rows", "cols", "view", "first_row", "array", "axes", "surface"];

/// Where the sidecar of a file lies: beside it, with `.toml` appended to its whole name.
pub fn sidecar_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".toml");
    name.into()
}

/// The hints in the sidecar of a file; none when there is no sidecar.
pub(super) fn hints_beside(path: &Path) -> Result<Hints, ImportError> {
    match read(&sidecar_path(path)) {
        Err(ImportError::Io { error, .. }) if error.kind() == std::io::ErrorKind::NotFound => {
            Ok(Hints::default())
        }
        read => read,
    }
}

/// The surface in a file that is written like a sidecar; what else it says does not count.
///
/// # Errors
/// When the file cannot be read, or says nothing of a surface, or nothing that can be.
pub fn read_surface(path: &Path) -> Result<Surface, ImportError> {
    let fault = || Fault::new("expected a table [surface]").in_file(path);
    read(path)?.surface.ok_or_else(fault)
}

fn read(path: &Path) -> Result<Hints, ImportError> {
    let failed = |error| ImportError::Io { path: path.to_owned(), error };
    let file = std::fs::File::open(path).map_err(failed)?;
    let mut text = Vec::new();
    file.take(MAX_SIDECAR_BYTES + 1).read_to_end(&mut text).map_err(failed)?;
    parse(&text).map_err(|fault| fault.in_file(path))
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
    let (mut hints, mut front_first) = (Hints::default(), None);
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
                hints.unit = Some(match value.as_str().map(str::to_ascii_lowercase).as_deref() {
                    Some("raw") => CellUnit::Raw,
                    Some("kpa") => CellUnit::Kpa,
                    Some("n") => CellUnit::Newton,
                    _ => return Err(expected("\"raw\", \"kPa\" or \"N\"")),
                });
            }
            "view" => {
                hints.view = Some(match value.as_str() {
                    Some("from-above") => View::FromAbove,
                    Some("from-below") => View::FromBelow,
                    _ => return Err(expected("\"from-above\" or \"from-below\"")),
                });
            }
            "first_row" => {
                front_first = match value.as_str() {
                    Some("rear") => Some(false),
                    Some("front") => Some(true),
                    _ => return Err(expected("\"rear\" or \"front\"")),
                };
            }
            "axes" => {
                let text = value.as_str().ok_or_else(|| expected("text such as \"frc\""))?;
                hints.axes = Some(text.parse().map_err(|what| Fault::new(format!("`{key}`: {what}")))?);
            }
            "surface" => hints.surface = Some(surface(value)?),
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
    if let Some(front_first) = front_first {
        hints.view = Some(hints.view.unwrap_or_default().with_first_row(front_first));
    }
    Ok(hints)
}

/// A word, or a table.
fn surface(value: &toml::Value) -> Result<Surface, Fault> {
    match value.as_str() {
        Some("flat") => Ok(Surface::default()),
        Some("bumpy") => Ok(Surface::bumpy()),
        _ => Surface::deserialize(value.clone()).map_err(|error| {
            Fault::new(format!(
                "`surface`: expected \"flat\", \"bumpy\" or a table with kind, areas and spines: {}",
                error.message().lines().collect::<Vec<_>>().join(" ")
            ))
        }),
    }
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
            b"pitch_mm = [5.08, 7.62]\nrate_hz = 500\nunit = \"kpa\"\ngain = 0.1\nrows = 63\ncols = 33\nview = \"from-below\"\narray = \"frames\"\nsurface = \"bumpy\"\n",
        )
        .unwrap();
        let expected = Hints {
            pitch_mm: Some((5.08, 7.62)),
            rate_hz: Some(500.0),
            unit: Some(CellUnit::Kpa),
            gain: Some(0.1),
            rows: Some(63),
            cols: Some(33),
            view: Some(View::FromBelow),
            array: Some("frames".to_owned()),
            surface: Some(Surface::bumpy()),
            ..Hints::default()
        };
        assert_eq!(hints, expected);
        let table = parse(
            b"[surface]\nkind = \"bumpy\"\nareas = [{ rows = [0, 4], cols = [2, 3] }]\n\
              spines = { spacing_x_mm = 8, spacing_y_mm = 7, diameter_mm = 3.5, staggered = true }",
        );
        let surface = table.unwrap().surface.unwrap();
        assert_eq!((surface.areas[0].rows, surface.spines.unwrap().spacing_y_mm), ([0, 4], 7.0));
        let front = parse(b"first_row = \"front\"\naxes = \"rfc\"\nunit = \"N\"").unwrap();
        assert_eq!((front.view, front.unit), (Some(View::FromBelow), Some(CellUnit::Newton)));
        assert_eq!(front.axes.map(|axes| axes.to_string()).as_deref(), Some("rfc"));
        let both = parse(b"view = \"from-below\"\nfirst_row = \"front\"").unwrap();
        assert_eq!(both.view, Some(View::FromAbove));
        assert_eq!(parse(b"pitch_mm = 5").unwrap().pitch_mm, Some((5.0, 5.0)));
    }

    #[test]
    fn mistakes_are_named() {
        assert!(refusal("pich_mm = 5").contains("did you mean `pitch_mm`?"));
        assert!(refusal("colouring = 5").contains("known are pitch_mm"));
        assert!(refusal("unit = \"psi\"").contains("expected \"raw\", \"kPa\" or \"N\""));
        assert!(refusal("first_row = \"top\"").contains("\"rear\" or \"front\""));
        assert!(refusal("axes = \"xyz\"").contains("such as frc"));
        assert!(refusal("rows = -3").contains("whole number"));
        assert!(refusal("surface = \"hairy\"").contains("expected \"flat\", \"bumpy\" or a table"));
        assert!(refusal("[surface]\nkind = \"bumpy\"\nspine = 3").contains("unknown field `spine`"));
        assert!(refusal("gain = 1\nrate_hz = = 2").contains("line 2"));
    }
}
