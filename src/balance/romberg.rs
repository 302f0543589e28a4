//! The Romberg quotient: how much closing the eyes costs.

use super::result::{Balance, NO_SWAY_MM};
use crate::base::{Measured, Refusal};
use crate::measure::Definition;
use crate::measure::balance as catalogue;

/// Two durations may differ by this share and still be compared: path and area grow with time.
const DURATION_SLACK: f64 = 0.05;

/// Eyes closed over eyes open.
#[derive(Clone, Debug, PartialEq)]
pub struct Romberg {
    /// Of the mean velocity.
    pub velocity: f64,
    /// Of the area of the 95 % ellipse.
    pub area: Measured<f64>,
}

/// Compares a stand with the eyes closed to one with the eyes open.
///
/// # Errors
/// When the stands were not measured in the same way, or not for the same time, or the one with open eyes
/// has no sway.
pub fn romberg(open: &Balance, closed: &Balance) -> Measured<Romberg> {
    let same_rate = (open.rate_hz / closed.rate_hz - 1.0).abs() < 0.01;
    if open.method != closed.method || open.filter_hz != closed.filter_hz || !same_rate {
        return Err(Refusal::new("the two stands were not measured in the same way"));
    }
    let (open_s, closed_s) = (open.duration_s(), closed.duration_s());
    if (open_s - closed_s).abs() > DURATION_SLACK * open_s.max(closed_s) {
        return Err(Refusal::new(format!(
            "the stands last {open_s:.1} and {closed_s:.1} s: sway over different times cannot be compared"
        )));
    }
    if open.mean_distance_mm <= NO_SWAY_MM {
        return Err(Refusal::new("the stand with open eyes has no sway"));
    }
    let area = if open.ellipse.area_mm2 > NO_SWAY_MM * NO_SWAY_MM {
        Ok(closed.ellipse.area_mm2 / open.ellipse.area_mm2)
    } else {
        Err(Refusal::new("the sway with open eyes covers no area"))
    };
    Ok(Romberg { velocity: closed.velocity_mm_s() / open.velocity_mm_s(), area })
}

impl Romberg {
    /// Both quotients with their definitions.
    pub fn values(&self) -> Vec<(&'static Definition, Measured<f64>)> {
        vec![(&catalogue::ROMBERG_VELOCITY, Ok(self.velocity)), (&catalogue::ROMBERG_AREA, self.area.clone())]
    }
}
