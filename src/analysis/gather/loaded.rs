//! The loaded cells of one frame, taken out in one pass together with the frame's measures.
//!
//! Most of a mat is empty most of the time: a group of cells that all read 0 is passed over at a glance, and
//! everything after this pass sees loaded cells only.

use super::frame::FORCE_PER_VALUE_MM2;
use crate::analysis::result::FrameMeasures;
use crate::base::{CellsRef, Mat, Point, Sample, Scale};

/// Cells looked at together.
const GROUP: usize = 16;

/// A stored number of which a group is quickly seen to hold nothing.
trait Stored: Sample {
    /// Whether any number of the group may be other than 0.
    fn any(group: &[Self]) -> bool;
}

macro_rules! stored {
    ($($t:ty: $bits:expr),*) => {$(
        impl Stored for $t {
            #[inline]
            fn any(group: &[Self]) -> bool {
                group.iter().fold(0, |all, &stored| all | $bits(stored)) != 0
            }
        }
    )*};
}
stored!(u8: u8::from, u16: u16::from, f32: f32::to_bits, f64: f64::to_bits);

/// The loaded cells of the last frame taken. It keeps its memory from frame to frame.
#[derive(Clone, Debug, Default)]
pub(in crate::analysis) struct Loaded {
    /// Row-major indices; only the first `count` are of this frame, as of `values`.
    cells: Vec<u32>,
    values: Vec<f64>,
    count: usize,
    /// Cells below 0 with what they read: there are none on a good mat.
    below: Vec<(u32, f64)>,
}

impl Loaded {
    /// Takes the existing cells above 0 out of a frame and measures it. `levels`: the stored numbers that the cells
    /// read without load, where those are to be taken off; nothing is below 0 then.
    ///
    /// # Panics
    /// When the frame, or the levels, have another number of cells than the mat.
    pub(in crate::analysis) fn take(
        &mut self,
        mat: &Mat,
        scale: &Scale,
        levels: Option<&[f64]>,
        cells: CellsRef<'_>,
    ) -> FrameMeasures {
        assert_eq!(cells.len(), mat.cells(), "cells of a frame");
        assert!(levels.is_none_or(|levels| levels.len() == mat.cells()), "levels of the mat's cells");
        self.cells.resize(mat.cells() + GROUP, 0);
        self.values.resize(mat.cells() + GROUP, 0.0);
        match cells {
            CellsRef::U8(v) => self.pick(mat, scale, levels, v),
            CellsRef::U16(v) => self.pick(mat, scale, levels, v),
            CellsRef::F32(v) => self.pick(mat, scale, levels, v),
            CellsRef::F64(v) => self.pick(mat, scale, levels, v),
        }
    }

    /// Row-major indices of the loaded cells, ascending.
    pub(in crate::analysis) fn cells(&self) -> &[u32] {
        &self.cells[..self.count]
    }

    /// Their values in the unit of the scale.
    pub(in crate::analysis) fn values(&self) -> &[f64] {
        &self.values[..self.count]
    }

    /// The first of the highest.
    pub(in crate::analysis) fn peak_cell(&self) -> Option<usize> {
        let highest = self.values().iter().copied().fold(0.0, f64::max);
        let at = self.values().iter().position(|&value| value == highest)?;
        Some(self.cells()[at] as usize)
    }

    /// Existing cells that read less than 0.
    pub(in crate::analysis) fn below(&self) -> &[(u32, f64)] {
        &self.below
    }

    fn pick<T: Stored>(
        &mut self,
        mat: &Mat,
        scale: &Scale,
        levels: Option<&[f64]>,
        cells: &[T],
    ) -> FrameMeasures {
        self.count = 0;
        self.below.clear();
        let empty_reads_0 = scale.offset == 0.0 && levels.is_none();
        let full_grid = mat.absent().is_empty();
        let (mut total, mut peak, mut moment_col, mut moment_row) = (0.0, 0.0_f64, 0.0, 0.0);
        for (row, line) in cells.chunks_exact(mat.cols()).enumerate() {
            let first = row * mat.cols();
            let before = self.count;
            for (at, group) in line.chunks(GROUP).enumerate() {
                if empty_reads_0 && !T::any(group) {
                    continue;
                }
                let from = first + at * GROUP;
                let levels = levels.map(|levels| &levels[from..from + group.len()]);
                match <&[T; GROUP]>::try_from(group) {
                    Ok(group) if full_grid => self.pick_whole(scale, from, levels, group),
                    _ => self.pick_some(mat, scale, from, levels, group),
                }
            }
            let mut sum = 0.0;
            let found = before..self.count;
            for (&cell, &value) in self.cells[found.clone()].iter().zip(&self.values[found]) {
                sum += value;
                moment_col += value * (f64::from(cell - first as u32) + 0.5);
                peak = if value > peak { value } else { peak };
            }
            total += sum;
            moment_row += sum * (row as f64 + 0.5);
        }
        let area = mat.cell_area_mm2();
        FrameMeasures {
            force: total * area * FORCE_PER_VALUE_MM2,
            area_mm2: self.count as f64 * area,
            peak,
            centre_of_pressure: (total > 0.0).then(|| {
                Point::new(moment_col / total * mat.pitch_x_mm(), moment_row / total * mat.pitch_y_mm())
            }),
        }
    }

    /// A group that exists: every cell is written down, and a cell not loaded is written over by the next.
    fn pick_whole<T: Stored>(
        &mut self,
        scale: &Scale,
        from: usize,
        levels: Option<&[f64]>,
        group: &[T; GROUP],
    ) {
        let (cells, values) = (&mut self.cells[self.count..], &mut self.values[self.count..]);
        let (Some(cells), Some(values)) = (cells.first_chunk_mut(), values.first_chunk_mut()) else { return };
        let (cells, values): (&mut [u32; GROUP], &mut [f64; GROUP]) = (cells, values);
        let (mut count, mut below) = (0, false);
        // All at once first: several conversions go in one instruction, writing down does not.
        let scaled = match levels.and_then(|levels| <&[f64; GROUP]>::try_from(levels).ok()) {
            None => group.map(|stored| scale.apply(stored.value())),
            Some(levels) => std::array::from_fn(|at| above(scale, group[at], levels[at])),
        };
        for (cell, value) in (from as u32..).zip(scaled) {
            cells[count % GROUP] = cell;
            values[count % GROUP] = value;
            count += usize::from(value > 0.0);
            below |= value < 0.0;
        }
        self.count += count;
        if below {
            let cells = (from as u32..).zip(scaled);
            self.below.extend(cells.filter(|&(_, value)| value < 0.0));
        }
    }

    /// The end of a row, or a group of which some cells may not exist.
    fn pick_some<T: Stored>(
        &mut self,
        mat: &Mat,
        scale: &Scale,
        from: usize,
        levels: Option<&[f64]>,
        group: &[T],
    ) {
        for (at, &stored) in group.iter().enumerate() {
            let cell = from + at;
            let value = match levels {
                None => scale.apply(stored.value()),
                Some(levels) => above(scale, stored, levels[at]),
            };
            if value > 0.0 && mat.exists(cell) {
                self.cells[self.count] = cell as u32;
                self.values[self.count] = value;
                self.count += 1;
            } else if value < 0.0 && mat.exists(cell) {
                self.below.push((cell as u32, value));
            }
        }
    }
}

/// What a cell reads above its level, 0 at least.
#[inline]
fn above<T: Stored>(scale: &Scale, stored: T, level: f64) -> f64 {
    // Whole counts and levels give the very numbers of the same mat once it is zeroed.
    (scale.gain * (stored.value() - level)).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::FrameMeter;
    use crate::base::Unit;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_taken_measures_like_the_whole_frame(
            rows in 1_usize..6,
            cols in 1_usize..40,
            numbers in proptest::collection::vec(prop_oneof![3 => Just(0_u16), 1 => any::<u16>()], 240),
            offset in prop_oneof![Just(0.0), Just(-3.5), Just(2.0)],
            holes in any::<bool>(),
            kind in 0..4,
        ) {
            let absent: Vec<bool> = (0..rows * cols).map(|at| holes && at % 7 == 3).collect();
            let mat = Mat::new(rows, cols, 5.0, 8.0).unwrap().with_absent(absent).unwrap();
            let scale = Scale::new(Unit::Kpa, 0.1, offset).unwrap();
            let words = &numbers[..rows * cols];
            let bytes: Vec<u8> = words.iter().map(|&v| (v >> 8) as u8).collect();
            let floats: Vec<f32> = words.iter().map(|&v| f32::from(v) * 0.37).collect();
            let doubles: Vec<f64> = words.iter().map(|&v| f64::from(v) - 5.0).collect();
            let cells = match kind {
                0 => CellsRef::U8(&bytes),
                1 => CellsRef::U16(words),
                2 => CellsRef::F32(&floats),
                _ => CellsRef::F64(&doubles),
            };
            let mut loaded = Loaded::default();
            let taken = loaded.take(&mat, &scale, None, cells);
            let whole = FrameMeter::new(&mat, scale).measure(cells);
            prop_assert_eq!((taken.area_mm2, taken.peak), (whole.area_mm2, whole.peak));
            prop_assert!((taken.force - whole.force).abs() <= 1e-12 * whole.force);
            match (taken.centre_of_pressure, whole.centre_of_pressure) {
                (Some(one), Some(other)) => prop_assert!((one - other).norm() < 1e-9),
                (one, other) => prop_assert_eq!(one, other),
            }
            let value = |cell: usize| scale.apply(cells.get(cell));
            let above: Vec<u32> = (0..rows * cols)
                .filter(|&cell| mat.exists(cell) && value(cell) > 0.0)
                .map(|cell| cell as u32)
                .collect();
            prop_assert_eq!(loaded.cells(), &above[..]);
            prop_assert!(above.iter().zip(loaded.values()).all(|(&at, &got)| value(at as usize) == got));
            let below = (0..rows * cols).filter(|&cell| mat.exists(cell) && value(cell) < 0.0).count();
            prop_assert_eq!(loaded.below().len(), below);
        }
    }
}
