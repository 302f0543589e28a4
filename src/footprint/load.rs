//! How the load of a picture is spread from heel to toes.

use super::Footprint;
use super::refine::Field;
use crate::base::{Measured, Refusal};

/// Shares of one foot's load by region; they sum to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionLoad {
    /// Rear third of the toeless length.
    pub rear: f64,
    /// Middle third.
    pub mid: f64,
    /// Front third without toes.
    pub fore: f64,
    /// Toes.
    pub toes: f64,
}

impl RegionLoad {
    /// Shares of the picture's load, all of it: below the threshold as well.
    pub(super) fn of(print: &Footprint, field: &Field) -> Measured<Self> {
        let [first, second] = print.third_limits_mm();
        let (mut rear, mut mid, mut fore, mut toes) = (0.0, 0.0, 0.0, 0.0);
        for (place, load) in field.samples().filter(|&(_, load)| load > 0.0) {
            let local = print.frame.local(place);
            if local.x < first {
                rear += load;
            } else if local.x < second {
                mid += load;
            } else if print.is_toe(local) {
                toes += load;
            } else {
                fore += load;
            }
        }
        let all: f64 = rear + mid + fore + toes;
        if all <= 0.0 {
            return Err(Refusal::new("the print carries no load"));
        }
        Ok(Self { rear: rear / all, mid: mid / all, fore: fore / all, toes: toes / all })
    }
}
