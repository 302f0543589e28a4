//! How the load of a picture is spread from heel to toes.

use super::refine::Field;
use super::{Footprint, Reason};
use crate::base::{Measured, Point};

/// Shares of one foot's load by region; they sum to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionLoad {
    /// Rear third of the toeless length.
    pub rear: f64,
    /// Middle third.
    pub mid: f64,
    /// Front third without toes.
    pub fore: f64,
    /// Toes; refused where the cells are too coarse to tell them from the ball, whose share then holds theirs.
    pub toes: Measured<f64>,
}

impl RegionLoad {
    /// Shares of the picture's load, all of it: below the threshold as well.
    pub(super) fn of(print: &Footprint, field: &Field) -> Measured<Self> {
        let [first, second] = print.third_limits_mm();
        let (mut rear, mut mid, mut fore, mut toes) = (0.0, 0.0, 0.0, 0.0);
        let (frame, toes_from) = (&print.frame, print.rearmost_toe_mm());
        // Along a row of samples the places in the foot's coordinates are a step apart, so that the lines
        // between the thirds part it into three stretches.
        let step = (frame.along.x * field.step_x_mm, frame.across.x * field.step_x_mm);
        for (row, values) in field.values.chunks_exact(field.cols.max(1)).enumerate() {
            let start = frame.local(field.place(row as f64, 0.0));
            let x = |col: usize| start.x + col as f64 * step.0;
            let forward = step.0 >= 0.0;
            // How many samples of the row come before it crosses a line.
            let before = |limit: f64| {
                let near = ((limit - start.x) / step.0).clamp(0.0, values.len() as f64) as usize;
                let is_before = |col: &usize| (x(*col) < limit) == forward;
                let from = near.saturating_sub(1);
                from + (from..values.len()).take(3).take_while(is_before).count()
            };
            let (one, other) = (before(first), before(second));
            let (behind, between, ahead) = if forward {
                (0..one, one..other.max(one), other.max(one)..values.len())
            } else {
                (one.max(other)..values.len(), other..one.max(other), 0..other)
            };
            rear += values[behind].iter().sum::<f64>();
            mid += values[between].iter().sum::<f64>();
            for col in ahead.filter(|&col| values[col] > 0.0) {
                let place = || Point::new(x(col), start.y + col as f64 * step.1);
                *(if x(col) > toes_from && print.is_toe(place()) { &mut toes } else { &mut fore }) +=
                    values[col];
            }
        }
        let all: f64 = rear + mid + fore + toes;
        if all <= 0.0 {
            return Err(Reason::Unloaded.into());
        }
        let toes = print.toes_seen().map(|()| toes / all);
        Ok(Self { rear: rear / all, mid: mid / all, fore: fore / all, toes })
    }
}
