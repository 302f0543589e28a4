//! How the load of a picture is spread from heel to toes.

use super::Footprint;
use super::refine::Field;
use crate::base::{Measured, Point, Refusal};

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
        let (frame, toes_from) = (&print.frame, print.rearmost_toe_mm().max(second));
        // Along a row of samples the places in the foot's coordinates are a step apart.
        let step = (frame.along.x * field.step_x_mm, frame.across.x * field.step_x_mm);
        for (row, values) in field.values.chunks_exact(field.cols.max(1)).enumerate() {
            let start = frame.local(field.place(row as f64, 0.0));
            for (col, &load) in values.iter().enumerate() {
                let x = start.x + col as f64 * step.0;
                let toe = x > toes_from && print.is_toe(Point::new(x, start.y + col as f64 * step.1));
                // Numbers of 0 or 1 instead of branches, which would follow no pattern.
                let [past_first, past_second, toe] = [x >= first, x >= second, toe].map(f64::from);
                rear += (1.0 - past_first) * load;
                mid += (past_first - past_second) * load;
                fore += (past_second - toe) * load;
                toes += toe * load;
            }
        }
        let all: f64 = rear + mid + fore + toes;
        if all <= 0.0 {
            return Err(Refusal::new("the print carries no load"));
        }
        Ok(Self { rear: rear / all, mid: mid / all, fore: fore / all, toes: toes / all })
    }
}
