//! The indices made of the thirds of the toeless length: Cavanagh and Rodgers' arch index, and the
//! modified arch index of Chu and colleagues.

use super::super::marks::{Mark, MarkName, Role};
use super::super::polygon::{area, cut_x};
use super::super::{Footprint, Reason, RegionLoad};
use crate::base::Measured;

/// Contact areas of the rear, middle and front third of the toeless print, square millimetres: exact
/// areas of the outline.
pub(crate) fn areas_mm2(print: &Footprint) -> Measured<[f64; 3]> {
    let [first, second] = print.third_limits_mm();
    let rear = area(&cut_x(print.body(), first, false)).abs();
    let fore = area(&cut_x(print.body(), second, true)).abs();
    let all = area(print.body()).abs();
    if all <= 0.0 {
        return Err(Reason::ToelessNoArea.into());
    }
    Ok([rear, (all - rear - fore).max(0.0), fore])
}

/// Middle third over all three.
pub(super) fn arch_index([rear, mid, fore]: [f64; 3]) -> f64 {
    mid / (rear + mid + fore)
}

/// The middle third's share of the load without the toes.
pub(super) fn modified_arch_index(load: &RegionLoad) -> Measured<f64> {
    let toeless = load.rear + load.mid + load.fore;
    if toeless <= 0.0 {
        return Err(Reason::ToelessUnloaded.into());
    }
    Ok(load.mid / toeless)
}

/// The parts of the outline in the three thirds.
pub(super) fn marks(print: &Footprint) -> Vec<Mark> {
    let [first, second] = print.third_limits_mm();
    let on_mat = |rings: Vec<_>| print.rings_on_mat(&rings);
    let mut marks = vec![Mark::Area {
        rings: on_mat(cut_x(&cut_x(print.body(), first, true), second, false)),
        label: Some(MarkName::MiddleThird),
    }];
    for ((from, to), symbol) in print.third_lines().into_iter().zip(["1/3", "2/3"]) {
        marks.push(Mark::Line { from, to, role: Role::Limit, label: Some(MarkName::Symbol { symbol }) });
    }
    marks
}
