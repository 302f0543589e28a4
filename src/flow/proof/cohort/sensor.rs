//! The cells of the mat that the cohort stands and walks on.

use crate::base::CellsKind;
use crate::sim::Sensor;

/// Cells of a usual mat: 8 bits, noise of half a kilopascal where it is loaded, gains that differ by 3 %.
const FULL_SCALE_KPA: f64 = 510.0;
const NOISE_KPA: f64 = 0.5;
const GAIN_SPREAD: f64 = 0.03;

pub(super) fn sensor() -> Sensor {
    Sensor {
        kind: CellsKind::U8,
        full_scale_kpa: FULL_SCALE_KPA,
        noise_kpa: NOISE_KPA,
        gain_spread: GAIN_SPREAD,
        ..Sensor::default()
    }
}
