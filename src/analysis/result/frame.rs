//! What one frame gives.

use crate::analysis::memory::series::{Entry, take_number};
use crate::base::Point;

/// What one frame gives, over the whole mat or over one foot.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FrameMeasures {
    /// Sum of value times cell area. Newtons when the recording is in kPa, else raw counts times
    /// square metres times 1000 (the same arithmetic), which is good for shares only.
    pub force: f64,
    /// Area of the loaded cells, square millimetres. Of a frame as it comes every cell above 0 counts; in the
    /// result of a session only those at or above its contact threshold do, which is known then.
    pub area_mm2: f64,
    /// Highest cell, in the unit of the recording.
    pub peak: f64,
    /// Centre of pressure; `None` when nothing is loaded.
    pub centre_of_pressure: Option<Point>,
}

impl Entry for FrameMeasures {
    /// Five numbers, and whether there is a centre of pressure.
    const BYTES: usize = 5 * size_of::<f64>() + 1;

    fn put(self, to: &mut Vec<u8>) {
        let centre = self.centre_of_pressure.unwrap_or_default();
        [self.force, self.area_mm2, self.peak, centre.x, centre.y]
            .into_iter()
            .for_each(|number| number.put(to));
        to.push(u8::from(self.centre_of_pressure.is_some()));
    }

    fn take(mut from: &[u8]) -> Self {
        let [force, area_mm2, peak, x, y] = std::array::from_fn(|_| take_number(&mut from));
        let centre_of_pressure = (from == [1]).then(|| Point::new(x, y));
        Self { force, area_mm2, peak, centre_of_pressure }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_are_the_same_to_the_last_bit() {
        let (no, centre) = (FrameMeasures::default(), Some(Point::new(-0.0, f64::NAN)));
        for measures in
            [no, FrameMeasures { force: 0.1, area_mm2: 2.0, peak: -0.0, centre_of_pressure: centre }]
        {
            let mut bytes = Vec::new();
            measures.put(&mut bytes);
            assert_eq!(bytes.len(), FrameMeasures::BYTES);
            assert_eq!(format!("{:?}", FrameMeasures::take(&bytes)), format!("{measures:?}"));
        }
    }
}
