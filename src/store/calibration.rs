//! A calibration as a file of JSON that a person can read, and the same inside a recording.

use std::io::Read as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::mat_doc::MatDoc;
use crate::base::{Calibration, Curve, DoubtedCell, StanceResidual};

const FORMAT: &str = "plantar-calibration";
const VERSION: u32 = 1;
/// Longest file read: that of the largest mat takes 30 MB.
const MAX_BYTES: u64 = 64 << 20;

/// A calibration as it stands in a file. Numbers of cells stand as text, a row a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CalibrationDoc {
    format: String,
    version: u32,
    device: Option<String>,
    date: String,
    temperature_c: Option<f64>,
    zero_us: Option<i64>,
    /// Not in files from before it was kept, nor where nobody tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    full_scale: Option<f64>,
    mat: MatDoc,
    noise_counts: f64,
    curve: Curve,
    creep_per_decade: Option<f64>,
    residuals: Vec<StanceResidual>,
    doubted: Vec<DoubtedCell>,
    zero_counts: Vec<String>,
    gain: Vec<String>,
    gain_sd: Vec<String>,
    /// CRC-32 of all else as one line of JSON, so that a slip of the hand is noticed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    check: Option<String>,
}

impl CalibrationDoc {
    pub(super) fn new(calibration: &Calibration) -> Self {
        let rows = |values: &[f64], decimals: usize| {
            let line = |row: &[f64]| {
                row.iter().map(|value| format!("{value:.decimals$}")).collect::<Vec<_>>().join(" ")
            };
            values.chunks(calibration.mat.cols()).map(line).collect()
        };
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            device: calibration.device.clone(),
            date: calibration.date.clone(),
            temperature_c: calibration.temperature_c,
            zero_us: calibration.zero_us,
            full_scale: calibration.full_scale,
            mat: MatDoc::new(&calibration.mat),
            noise_counts: calibration.noise,
            curve: calibration.curve,
            creep_per_decade: calibration.creep_per_decade,
            residuals: calibration.residuals.clone(),
            doubted: calibration.doubted.clone(),
            zero_counts: rows(&calibration.zero, 2),
            gain: rows(&calibration.gain, 4),
            gain_sd: rows(&calibration.gain_sd, 3),
            check: None,
        }
    }

    /// The checked calibration, or what is wrong with it.
    pub(super) fn calibration(&self) -> Result<Calibration, String> {
        if self.format != FORMAT {
            return Err(format!("expected format {FORMAT:?}, got {:?}", self.format));
        }
        let mat = self.mat.mat()?;
        let rows = |name: &str, lines: &[String], least: f64| {
            let parsed = lines.iter().flat_map(|line| line.split_whitespace()).map(str::parse::<f64>);
            let values: Vec<f64> =
                parsed.collect::<Result<_, _>>().map_err(|error| format!("{name}: {error}"))?;
            if lines.len() != mat.rows() || values.len() != mat.cells() {
                let (rows, cols) = (mat.rows(), mat.cols());
                return Err(format!(
                    "{name}: expected {rows} rows of {cols} numbers, got {} in {}",
                    values.len(),
                    lines.len()
                ));
            }
            match values.iter().find(|value| !(value.is_finite() && **value >= least)) {
                Some(value) => {
                    Err(format!("{name}: expected finite numbers of {least} or more, got {value}"))
                }
                None => Ok(values),
            }
        };
        if !self.curve.is_sound() {
            return Err("curve: expected one that rises everywhere".to_owned());
        }
        if !(self.noise_counts.is_finite() && self.noise_counts >= 0.0) {
            return Err(format!("noise_counts: expected a number of 0 or more, got {}", self.noise_counts));
        }
        if let Some(full_scale) = self.full_scale
            && !(full_scale.is_finite() && full_scale > 0.0)
        {
            return Err(format!("full_scale: expected a number above 0, got {full_scale}"));
        }
        if let Some(cell) = self.doubted.iter().find(|cell| cell.row >= mat.rows() || cell.col >= mat.cols())
        {
            return Err(format!("doubted: row {}, column {} lies beside the mat", cell.row, cell.col));
        }
        Ok(Calibration {
            device: self.device.clone(),
            date: self.date.clone(),
            temperature_c: self.temperature_c,
            zero_us: self.zero_us,
            full_scale: self.full_scale,
            zero: rows("zero_counts", &self.zero_counts, 0.0)?,
            noise: self.noise_counts,
            curve: self.curve,
            gain: rows("gain", &self.gain, 0.0)?,
            gain_sd: rows("gain_sd", &self.gain_sd, 0.0)?,
            doubted: self.doubted.clone(),
            creep_per_decade: self.creep_per_decade,
            residuals: self.residuals.clone(),
            mat,
        })
    }

    /// The checksum of all else.
    fn sum(&self) -> Result<String, serde_json::Error> {
        let bare = Self { check: None, ..self.clone() };
        Ok(format!("crc32 {:08x}", crc32fast::hash(serde_json::to_string(&bare)?.as_bytes())))
    }
}

/// Writes a calibration, whole or not at all; a file of that name is replaced.
///
/// # Errors
/// When the system refuses.
pub fn write_calibration(path: &Path, calibration: &Calibration) -> Result<(), StoreError> {
    let unfit = |error: serde_json::Error| StoreError::unfit(path, error.to_string());
    let mut doc = CalibrationDoc::new(calibration);
    doc.check = Some(doc.sum().map_err(unfit)?);
    let mut text = serde_json::to_string_pretty(&doc).map_err(unfit)?;
    text.push('\n');
    super::write_bytes(path, text.as_bytes())
}

/// Reads a calibration.
///
/// # Errors
/// When the file cannot be read, is no calibration, is of a later version or was changed.
pub fn read_calibration(path: &Path) -> Result<Calibration, StoreError> {
    let bad = |problem: String| StoreError::damaged(path, format!("expected a calibration: {problem}"));
    let file = std::fs::File::open(path).map_err(StoreError::io("open", path))?;
    let mut text = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut text).map_err(StoreError::io("read", path))?;
    if text.len() as u64 > MAX_BYTES {
        return Err(bad(format!("more than {MAX_BYTES} bytes")));
    }
    #[derive(Deserialize)]
    struct Head {
        version: u32,
    }
    let head: Head = serde_json::from_slice(&text).map_err(|error| bad(error.to_string()))?;
    if head.version > VERSION {
        let path = path.to_owned();
        return Err(StoreError::Newer { path, what: "calibration", got: head.version, known: VERSION });
    }
    let doc: CalibrationDoc = serde_json::from_slice(&text).map_err(|error| bad(error.to_string()))?;
    let sum = doc.sum().map_err(|error| bad(error.to_string()))?;
    if doc.check.as_ref() != Some(&sum) {
        return Err(bad("it was changed after it was made: its checksum does not fit".to_owned()));
    }
    doc.calibration().map_err(bad)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Judgement, Mat};

    fn calibration() -> Calibration {
        Calibration {
            mat: Mat::new(2, 3, 5.0, 7.5).unwrap(),
            device: Some("mat 7".to_owned()),
            date: "2026-11-23".to_owned(),
            temperature_c: Some(21.5),
            zero_us: Some(5),
            full_scale: Some(4095.0),
            zero: vec![1.0, 2.25, 0.0, 4.0, 5.5, 6.0],
            noise: 0.5,
            curve: Curve {
                reference_counts: 100.0,
                reference_kpa: 50.0,
                power: 1.3,
                saturation: 0.05,
                most_counts: 900.0,
            },
            gain: vec![1.0, 1.25, 0.5, 1.5, 0.75, 2.0],
            gain_sd: vec![0.2, 0.05, 0.125, 0.2, 0.2, 0.2],
            doubted: vec![DoubtedCell { row: 1, col: 2, reason: "dead".into() }],
            creep_per_decade: Some(0.04),
            residuals: vec![StanceResidual {
                name: "a".to_owned(),
                weight_n: 600.0,
                force_n: 603.0,
                left_out_n: None,
            }],
        }
    }

    #[test]
    fn it_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mat.cal");
        write_calibration(&path, &calibration()).unwrap();
        assert_eq!(read_calibration(&path).unwrap(), calibration());
    }

    #[test]
    fn why_a_cell_is_doubted_is_kept_as_data_and_in_older_files_as_words() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mat.cal");
        let reason = Judgement::of(&crate::calibration::Finding::ReadsTooMuch);
        let mut both = calibration();
        both.doubted.push(DoubtedCell { row: 0, col: 1, reason });
        write_calibration(&path, &both).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            text.contains(r#""reason": "dead""#) && text.contains("calibration-reads-too-much"),
            "{text}"
        );
        let read = read_calibration(&path).unwrap();
        assert_eq!(read, both);
        assert_eq!(
            read.doubted.iter().map(|cell| cell.reason.to_string()).collect::<Vec<_>>(),
            ["dead", "reads too much"]
        );
    }

    #[test]
    fn a_file_from_before_the_range_was_kept_is_still_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mat.cal");
        let old = Calibration { full_scale: None, ..calibration() };
        write_calibration(&path, &old).unwrap();
        assert!(!std::fs::read_to_string(&path).unwrap().contains("full_scale"));
        assert_eq!(read_calibration(&path).unwrap(), old);
    }

    #[test]
    fn a_changed_file_is_refused_in_one_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mat.cal");
        write_calibration(&path, &calibration()).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        for (from, to, expected) in [
            ("1.2500", "1.2600", "checksum"),
            ("\"version\": 1", "\"version\": 2", "version 2"),
            ("plantar-calibration", "plantar-recording", "checksum"),
            ("{\n", "", "expected a calibration"),
            ("\"power\"", "\"steepness\"", "missing field"),
        ] {
            let changed = text.replacen(from, to, 1);
            assert_ne!(changed, text, "{from}");
            std::fs::write(&path, changed).unwrap();
            let message = read_calibration(&path).unwrap_err().to_string();
            assert!(message.contains(expected) && !message.contains('\n'), "{from}: {message}");
        }
    }

    #[test]
    fn numbers_that_cannot_be_are_refused() {
        let spoil: [fn(&mut CalibrationDoc); 5] = [
            |doc| doc.gain[0] = "1 2".to_owned(),
            |doc| doc.gain[1] = "1 NaN 2".to_owned(),
            |doc| doc.curve.power = -1.0,
            |doc| doc.noise_counts = f64::NAN,
            |doc| doc.doubted[0].col = 3,
        ];
        for spoil in spoil {
            let mut doc = CalibrationDoc::new(&calibration());
            assert_eq!(doc.calibration().unwrap(), calibration());
            spoil(&mut doc);
            assert!(doc.calibration().is_err(), "{doc:?}");
        }
    }
}
