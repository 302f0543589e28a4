//! A print from what lies on either side of its toe cut, and the same print cut somewhere else.

use super::super::contour::Ring;
use super::super::frame::{Frame, extent, settle_axis};
use super::super::polygon::{Across, part};
use super::Footprint;
use crate::base::{Point, Side};

impl Footprint {
    /// The print of an outline on the mat with what lies behind the toe cut and ahead of it, these and the cut
    /// in the coordinates of `frame`, which is about that of the print. `None` when it has no axis.
    pub(super) fn parted(
        outline: Vec<Ring>,
        frame: Frame,
        body: Vec<Ring>,
        toes: Vec<Ring>,
        cut: Option<Across>,
        side: Side,
        pitch_mm: f64,
    ) -> Option<Self> {
        let (settled, toeless_length_mm) = settle_axis(&body, frame)?;
        let moved = |point: &Point| settled.local(frame.on_mat(*point));
        let moved_rings = |mut rings: Vec<Ring>| {
            rings.iter_mut().flatten().for_each(|point| *point = moved(point));
            rings
        };
        let (body, toes) = (moved_rings(body), moved_rings(toes));
        let toe_end = extent(&toes, |p| p.x).map_or(toeless_length_mm, |(_, front)| front);
        Some(Self {
            frame: settled,
            side,
            length_mm: toe_end.max(toeless_length_mm),
            toeless_length_mm,
            pitch_mm,
            outline,
            body,
            toes,
            // The two axes differ by less than the line's own steps, so that the line moved point by
            // point still has one x for every y.
            cut: cut.map(|line| Across::new(line.points().iter().map(moved).collect())),
        })
    }

    /// The same print with its toe cut moved along the axis, towards the toes when `by_mm` is above 0.
    /// `None` where there is no toe cut, or nothing is left behind it.
    pub fn with_toe_cut_moved(&self, by_mm: f64) -> Option<Self> {
        let points = self.cut.as_ref()?.points();
        let line = Across::new(points.iter().map(|p| Point::new(p.x + by_mm, p.y)).collect());
        let (body, toes) = part(&self.frame.local_rings(&self.outline), &line);
        Self::parted(self.outline.clone(), self.frame, body, toes, Some(line), self.side, self.pitch_mm)
    }
}
