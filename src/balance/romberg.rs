//! The Romberg quotient: how much closing the eyes costs.

use super::least::NO_SWAY_MM;
use super::reason::Reason;
use super::result::Balance;
use crate::base::Measured;
use crate::measure::Definition;
use crate::measure::balance as catalogue;

/// Two durations may differ by this share and still be compared: path and area grow with time.
const DURATION_SLACK: f64 = 0.05;
/// Two sampling rates may differ by this share: a mat does not keep its rate to the last digit.
const RATE_SLACK: f64 = 0.01;

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
    let same_filter = match (open.filter_hz, closed.filter_hz) {
        (Some(open), Some(closed)) => alike_hz(open, closed),
        (open, closed) => open.is_none() && closed.is_none(),
    };
    if open.method != closed.method || !same_filter || !alike_hz(open.rate_hz, closed.rate_hz) {
        return Err(Reason::MeasuredDifferently.into());
    }
    let (open_s, closed_s) = (open.duration_s(), closed.duration_s());
    if (open_s - closed_s).abs() > DURATION_SLACK * open_s.max(closed_s) {
        return Err(Reason::DifferentTimes { open_s, closed_s }.into());
    }
    if open.mean_distance_mm <= NO_SWAY_MM {
        return Err(Reason::OpenWithoutSway.into());
    }
    let area = if open.ellipse.area_mm2 > NO_SWAY_MM * NO_SWAY_MM {
        Ok(closed.ellipse.area_mm2 / open.ellipse.area_mm2)
    } else {
        Err(Reason::OpenWithoutArea.into())
    };
    Ok(Romberg { velocity: closed.velocity_mm_s() / open.velocity_mm_s(), area })
}

/// Whether two rates, or two cut-off frequencies that follow from them, are equal but for the clock.
fn alike_hz(open: f64, closed: f64) -> bool {
    (open / closed - 1.0).abs() < RATE_SLACK
}

impl Romberg {
    /// Both quotients with their definitions.
    pub fn values(&self) -> Vec<(&'static Definition, Measured<f64>)> {
        vec![(&catalogue::ROMBERG_VELOCITY, Ok(self.velocity)), (&catalogue::ROMBERG_AREA, self.area.clone())]
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Axes, CopSeries, Method, measure};
    use super::*;
    use crate::base::Point;

    #[test]
    fn stands_whose_rates_differ_by_a_hair_are_compared() {
        let mut series = CopSeries::new(Axes::AsGiven);
        for at in 0..2000 {
            let t_s = f64::from(at) / 50.0;
            series.push(t_s, Point::new(5.0 * (2.0 * t_s).sin(), 4.0 * (3.1 * t_s).cos()));
        }
        let open = measure(&series, &Method::default()).unwrap();
        let with = |filter_hz| Balance { filter_hz, rate_hz: open.rate_hz * 1.004, ..open.clone() };
        let open = with(Some(5.0));
        assert!(romberg(&open, &with(Some(5.02))).is_ok());
        for other in [Some(5.2), None] {
            let refused = romberg(&open, &with(other)).unwrap_err();
            assert_eq!(refused, Reason::MeasuredDifferently.into());
        }
    }
}
