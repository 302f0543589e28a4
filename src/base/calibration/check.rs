//! Whether a calibration is one for the mat of a recording.

use super::Calibration;
use crate::base::{Mat, Meta};

/// Why a calibration is not one for a mat.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum CalibrationError {
    /// Another grid.
    #[error("the calibration is for a mat of {expected}, not of {got}: use the one made with this mat")]
    Grid {
        /// Rows, columns and pitches it is for.
        expected: String,
        /// Those of the recording.
        got: String,
    },
    /// Another device.
    #[error("the calibration is for the mat {expected:?}, not for {got:?}: use the one made with this mat")]
    Device {
        /// The device it is for.
        expected: String,
        /// That of the recording.
        got: String,
    },
    /// Another range of counts.
    #[error(
        "the calibration is for counts up to {expected}, not up to {got}: use the one made with this mat as it is set now"
    )]
    Range {
        /// Highest count of the mat it is for.
        expected: f64,
        /// That of the recording.
        got: f64,
    },
    /// Numbers that are pressures already.
    #[error("the numbers are already pressures: a calibration is for counts")]
    Calibrated,
}

impl Calibration {
    /// Whether it is for the mat of a recording.
    ///
    /// # Errors
    /// When grid, pitch, device or the range of counts differ, or the recording holds pressures already. A
    /// device that gave no name, and a mat whose highest count nobody tells, is believed to be the right one.
    pub fn check(&self, meta: &Meta) -> Result<(), CalibrationError> {
        let grid = |mat: &Mat| {
            format!("{} x {} cells of {} x {} mm", mat.rows(), mat.cols(), mat.pitch_x_mm(), mat.pitch_y_mm())
        };
        if !self.mat.has_cells_of(&meta.mat) {
            let (expected, got) = (grid(&self.mat), grid(&meta.mat));
            return Err(CalibrationError::Grid { expected, got });
        }
        match (&self.device, &meta.device) {
            (Some(expected), Some(got)) if expected != got => {
                Err(CalibrationError::Device { expected: expected.clone(), got: got.clone() })
            }
            _ if meta.scale.is_calibrated() => Err(CalibrationError::Calibrated),
            _ => match (self.full_scale, meta.full_scale) {
                (Some(expected), Some(got)) if expected != got => {
                    Err(CalibrationError::Range { expected, got })
                }
                _ => Ok(()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Curve, Scale};

    #[test]
    fn a_calibration_of_another_range_is_refused_where_both_are_told() {
        let mat = Mat::new(1, 2, 5.0, 5.0).unwrap();
        let calibration = |full_scale| Calibration {
            mat: mat.clone(),
            device: None,
            date: "2026-11-23".to_owned(),
            temperature_c: None,
            zero_us: None,
            full_scale,
            zero: vec![10.0, 12.0],
            noise: 1.0,
            curve: Curve {
                reference_counts: 500.0,
                reference_kpa: 50.0,
                power: 1.2,
                saturation: 0.0,
                most_counts: 3000.0,
            },
            gain: vec![1.0, 2.0],
            gain_sd: vec![0.1; 2],
            doubted: Vec::new(),
            creep_per_decade: None,
            residuals: Vec::new(),
        };
        let of = |full_scale| Meta { full_scale, ..Meta::new(mat.clone(), Scale::RAW, "test") };
        let other = calibration(Some(4095.0)).check(&of(Some(65535.0))).unwrap_err();
        assert_eq!(
            other.to_string(),
            "the calibration is for counts up to 4095, not up to 65535: use the one made with this mat as it is set now"
        );
        for (made, read) in
            [(Some(4095.0), Some(4095.0)), (Some(4095.0), None), (None, Some(65535.0)), (None, None)]
        {
            assert_eq!(calibration(made).check(&of(read)), Ok(()));
        }
        // What it does not know stands in the note that every output carries.
        let note = |full_scale| {
            let calibration = Some(std::sync::Arc::new(calibration(full_scale)));
            let meta = Meta { calibration, ..of(None) };
            meta.with_pressures().notes[0].text.clone()
        };
        assert!(
            note(Some(4095.0)).contains("for counts up to 4095, known up to 429 kPa"),
            "{}",
            note(Some(4095.0))
        );
        assert!(note(None).contains("does not state its range of counts"));
        assert!((calibration(None).most_kpa(1, 512.0) - 100.0).abs() < 1e-9);
    }
}
