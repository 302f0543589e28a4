//! A print whose toe cut lies somewhere else.

use super::super::contour::Ring;
use super::super::frame::{extent, settle_axis};
use super::super::polygon::{Across, part};
use super::Footprint;
use crate::base::Point;

impl Footprint {
    /// The same print with its toe cut moved along the axis, towards the toes when `by_mm` is above 0.
    /// `None` where there is no toe cut, or nothing is left behind it.
    pub fn with_toe_cut_moved(&self, by_mm: f64) -> Option<Self> {
        let points = self.cut.as_ref()?.points();
        let line = Across::new(points.iter().map(|p| Point::new(p.x + by_mm, p.y)).collect());
        let (body, toes) = part(&self.frame.local_rings(&self.outline), &line);
        let (frame, toeless_length_mm) = settle_axis(&self.rings_on_mat(&body), self.frame)?;
        let moved = |point: &Point| frame.local(self.frame.on_mat(*point));
        let moved_rings = |rings: &[Ring]| -> Vec<Ring> {
            rings.iter().map(|ring| ring.iter().map(moved).collect()).collect()
        };
        let (body, toes) = (moved_rings(&body), moved_rings(&toes));
        let toe_end = extent(&toes, |p| p.x).map_or(toeless_length_mm, |(_, front)| front);
        Some(Self {
            frame,
            length_mm: toe_end.max(toeless_length_mm),
            toeless_length_mm,
            body,
            toes,
            cut: Some(Across::new(line.points().iter().map(moved).collect())),
            ..self.clone()
        })
    }
}
