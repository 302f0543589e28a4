//! What one frame gives over the whole mat: force, area, peak, centre of pressure.

#[cfg(target_arch = "x86_64")]
mod wide;

use pulp::NullaryFnOnce as _;

use crate::analysis::result::FrameMeasures;
use crate::base::{CellsRef, Mat, Point, Sample, Scale};

/// Newtons (or their raw likeness) per unit of value and square millimetre: 1 kPa over 1 mm² is 1 mN.
pub(in crate::analysis) const FORCE_PER_VALUE_MM2: f64 = 1e-3;

/// A stored number with the type its sums are exact in: a column of 1024 16-bit counts fits into 32 bits.
trait Addend: Sample + PartialOrd {
    /// Type of the sums.
    type Sum: Copy + Default + std::ops::AddAssign + Into<f64>;
    /// The number, ready to be added.
    fn widen(self) -> Self::Sum;
}

macro_rules! addend {
    ($($t:ty => $sum:ty),*) => {$(
        impl Addend for $t {
            type Sum = $sum;
            #[inline]
            fn widen(self) -> $sum {
                self.into()
            }
        }
    )*};
}
addend!(u8 => u32, u16 => u32, f32 => f64, f64 => f64);

/// Measures whole frames of one mat; keeps its scratch so that a frame costs no allocation.
#[derive(Clone, Debug)]
pub struct FrameMeter {
    mat: Mat,
    scale: Scale,
    sums: Vec<f64>,
    whole: Vec<u32>,
    rows: Vec<f64>,
    #[cfg(target_arch = "x86_64")]
    wide: Option<wide::Wide>,
}

impl FrameMeter {
    /// A meter for one mat and scale.
    pub fn new(mat: &Mat, scale: Scale) -> Self {
        let (rows, cols) = (mat.rows(), mat.cols());
        Self {
            mat: mat.clone(),
            scale,
            sums: vec![0.0; cols],
            whole: vec![0; cols],
            rows: vec![0.0; rows],
            #[cfg(target_arch = "x86_64")]
            wide: wide::Wide::find(),
        }
    }

    /// The measures of one frame, over all existing cells above 0.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn measure(&mut self, cells: CellsRef<'_>) -> FrameMeasures {
        assert_eq!(cells.len(), self.mat.cells(), "cells of a frame");
        let plain = self.scale.offset == 0.0 && self.mat.absent().is_empty();
        match cells {
            CellsRef::U8(v) if plain => self.counted(v),
            CellsRef::U16(v) if plain => self.counted(v),
            CellsRef::U8(v) => self.any(v),
            CellsRef::U16(v) => self.any(v),
            CellsRef::F32(v) if plain => self.floats(v),
            CellsRef::F32(v) => self.any(v),
            CellsRef::F64(v) => self.any(v),
        }
    }

    /// Counts on a full grid without offset: integer row and column sums, scaled once at the end.
    fn counted<T: Addend<Sum = u32> + Ord + Default>(&mut self, cells: &[T]) -> FrameMeasures {
        let cols = self.mat.cols();
        let work = Counting { cells, cols, rows: &mut self.rows, columns: &mut self.whole };
        #[cfg(target_arch = "x86_64")]
        let (peak, loaded) = match self.wide {
            Some(wide) => wide.run(work),
            None => work.call(),
        };
        #[cfg(not(target_arch = "x86_64"))]
        let (peak, loaded) = work.call();
        let total: f64 = self.rows.iter().sum();
        let moment_col: f64 = at_half(self.whole.iter().map(|&sum| f64::from(sum)));
        let moment_row: f64 = at_half(self.rows.iter().copied());
        let gain = self.scale.gain;
        self.finish(
            f64::from(loaded),
            gain * peak.value(),
            gain * total,
            gain * moment_col,
            gain * moment_row,
        )
    }

    /// Floats on a full grid without offset.
    fn floats(&mut self, cells: &[f32]) -> FrameMeasures {
        #[cfg(target_arch = "x86_64")]
        if let Some(of) = self.wide.and_then(|wide| wide.totals(cells, self.mat.cols())) {
            let gain = self.scale.gain;
            return self.finish(
                of.loaded,
                gain * of.peak,
                gain * of.total,
                gain * of.moment_col,
                gain * of.moment_row,
            );
        }
        self.any(cells)
    }

    /// Any numbers, any offset, any absent cells: one value at a time.
    fn any<T: Addend>(&mut self, cells: &[T]) -> FrameMeasures {
        self.sums.fill(0.0);
        let cols = self.mat.cols();
        let (mut peak, mut loaded) = (0.0_f64, 0_u32);
        for (row, (row_sum, line)) in self.rows.iter_mut().zip(cells.chunks_exact(cols)).enumerate() {
            *row_sum = 0.0;
            for (col, &stored) in line.iter().enumerate() {
                let value = self.scale.apply(stored.value());
                if value > 0.0 && self.mat.exists(row * cols + col) {
                    *row_sum += value;
                    self.sums[col] += value;
                    loaded += 1;
                    peak = peak.max(value);
                }
            }
        }
        let total: f64 = self.rows.iter().sum();
        let moment_col = at_half(self.sums.iter().copied());
        let moment_row = at_half(self.rows.iter().copied());
        self.finish(f64::from(loaded), peak, total, moment_col, moment_row)
    }

    /// From sums of values to measures.
    fn finish(&self, loaded: f64, peak: f64, total: f64, moment_col: f64, moment_row: f64) -> FrameMeasures {
        let area = self.mat.cell_area_mm2();
        FrameMeasures {
            force: total * area * FORCE_PER_VALUE_MM2,
            area_mm2: loaded * area,
            peak,
            centre_of_pressure: (total > 0.0).then(|| {
                Point::new(
                    moment_col / total * self.mat.pitch_x_mm(),
                    moment_row / total * self.mat.pitch_y_mm(),
                )
            }),
        }
    }
}

/// The sums of a frame of counts, by rows and by columns.
struct Counting<'a, T> {
    cells: &'a [T],
    cols: usize,
    rows: &'a mut [f64],
    columns: &'a mut [u32],
}

impl<T: Addend<Sum = u32> + Ord + Default> pulp::NullaryFnOnce for Counting<'_, T> {
    /// The highest count, and how many are above 0.
    type Output = (T, u32);

    #[inline(always)]
    fn call(self) -> (T, u32) {
        self.columns.fill(0);
        let (mut peak, mut loaded, zero) = (T::default(), 0_u32, T::default());
        for (row_sum, row) in self.rows.iter_mut().zip(self.cells.chunks_exact(self.cols)) {
            let mut sum = 0_u32;
            for (column, &count) in self.columns.iter_mut().zip(row) {
                let wide = count.widen();
                *column += wide;
                sum += wide;
                loaded += u32::from(count > zero);
                peak = peak.max(count);
            }
            *row_sum = f64::from(sum);
        }
        (peak, loaded)
    }
}

/// First moment of line sums about the outer corner, in pitches.
fn at_half(sums: impl Iterator<Item = f64>) -> f64 {
    sums.enumerate().map(|(at, sum)| (at as f64 + 0.5) * sum).sum()
}

/// The sums behind the measures of a part of a frame, added cell by cell.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::analysis) struct Sums {
    total: f64,
    moment_x: f64,
    moment_y: f64,
    cells: usize,
    peak: f64,
}

impl Sums {
    /// Adds a cell above 0.
    pub(in crate::analysis) fn add(&mut self, centre: Point, value: f64) {
        self.total += value;
        self.moment_x += value * centre.x;
        self.moment_y += value * centre.y;
        self.cells += 1;
        self.peak = if value > self.peak { value } else { self.peak };
    }

    /// The measures of the cells added.
    pub(in crate::analysis) fn measures(&self, cell_area_mm2: f64) -> FrameMeasures {
        FrameMeasures {
            force: self.total * cell_area_mm2 * FORCE_PER_VALUE_MM2,
            area_mm2: self.cells as f64 * cell_area_mm2,
            peak: self.peak,
            centre_of_pressure: (self.total > 0.0)
                .then(|| Point::new(self.moment_x / self.total, self.moment_y / self.total)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Unit;

    fn close(a: f64, b: f64) {
        assert!((a - b).abs() <= 1e-12 * a.abs().max(b.abs()), "{a} {b}");
    }

    /// A meter for every kind of processor that this one can stand for.
    fn meters(mat: &Mat, scale: Scale) -> Vec<FrameMeter> {
        let plain = FrameMeter::new(mat, scale);
        #[cfg(target_arch = "x86_64")]
        {
            let kinds = wide::Wide::all().into_iter().map(Some).chain([None]);
            kinds.map(|wide| FrameMeter { wide, ..plain.clone() }).collect()
        }
        #[cfg(not(target_arch = "x86_64"))]
        vec![plain]
    }

    /// Everything but the sums shared with the loaded cells is held to by `loaded`, this to plain sums.
    #[test]
    fn floats_of_any_size_and_sign_give_their_plain_sums() {
        for (rows, cols) in [(1, 1), (3, 15), (7, 16), (5, 33), (4, 50), (64, 64)] {
            let mat = Mat::new(rows, cols, 5.0, 7.0).unwrap();
            for odd in [0.0, -4.0, f32::NAN, -0.0] {
                let mut cells: Vec<f32> = (0..rows * cols)
                    .map(|at| if at % 5 == 0 { 0.0 } else { (at * 7919 % 1013) as f32 * 0.37 })
                    .collect();
                cells[rows * cols / 2] = odd;
                let mut sums = Sums::default();
                for (at, &value) in cells.iter().enumerate().filter(|&(_, &value)| value > 0.0) {
                    sums.add(mat.centre(at / cols, at % cols), f64::from(value) * 0.25);
                }
                let scale = Scale::new(Unit::Kpa, 0.25, 0.0).unwrap();
                let expected = sums.measures(mat.cell_area_mm2());
                for mut meter in meters(&mat, scale) {
                    let got = meter.measure(CellsRef::F32(&cells));
                    close(got.force, expected.force);
                    assert_eq!((got.area_mm2, got.peak), (expected.area_mm2, expected.peak));
                    match (got.centre_of_pressure, expected.centre_of_pressure) {
                        (Some(one), Some(other)) => assert!((one - other).norm() < 1e-9),
                        (one, other) => assert_eq!(one, other),
                    }
                }
            }
        }
    }

    #[test]
    fn one_cell_is_its_centre_and_two_their_midpoint() {
        let mat = Mat::new(3, 4, 5.0, 10.0).unwrap();
        let mut meter = FrameMeter::new(&mat, Scale::KPA);
        let mut cells = vec![0_u16; 12];
        cells[4 + 2] = 100;
        let one = meter.measure(CellsRef::U16(&cells));
        close(one.force, 100.0 * 50.0 * 1e-3);
        assert_eq!(
            (one.area_mm2, one.peak, one.centre_of_pressure),
            (50.0, 100.0, Some(Point::new(12.5, 15.0)))
        );
        cells[8 + 2] = 100;
        let two = meter.measure(CellsRef::U16(&cells));
        assert_eq!(two.centre_of_pressure, Some(Point::new(12.5, 20.0)));
    }

    #[test]
    fn an_empty_frame_has_no_centre_of_pressure() {
        let mat = Mat::new(2, 2, 5.0, 5.0).unwrap();
        let frame = FrameMeter::new(&mat, Scale::RAW).measure(CellsRef::U8(&[0; 4]));
        assert_eq!(frame, FrameMeasures::default());
    }

    #[test]
    fn every_number_type_gives_the_same() {
        let mat = Mat::new(2, 3, 5.0, 5.0).unwrap();
        let scale = Scale::new(Unit::Kpa, 0.25, 0.0).unwrap();
        let bytes = [0_u8, 3, 9, 255, 0, 17];
        let words = bytes.map(u16::from);
        let floats = bytes.map(f32::from);
        let doubles = bytes.map(f64::from);
        let expected = FrameMeter::new(&mat, scale).measure(CellsRef::U8(&bytes));
        close(expected.force, 284.0 * 0.25 * 25.0 * 1e-3);
        let kinds =
            [CellsRef::U8(&bytes), CellsRef::U16(&words), CellsRef::F32(&floats), CellsRef::F64(&doubles)];
        for mut meter in meters(&mat, scale) {
            for cells in kinds {
                let got = meter.measure(cells);
                close(got.force, expected.force);
                assert_eq!((got.area_mm2, got.peak), (expected.area_mm2, expected.peak));
                let (p, q) = (got.centre_of_pressure.unwrap(), expected.centre_of_pressure.unwrap());
                assert!((p - q).norm() < 1e-12);
            }
        }
    }

    #[test]
    fn absent_cells_never_count_and_an_offset_moves_zero() {
        let mat = Mat::new(1, 3, 5.0, 5.0).unwrap().with_absent(vec![false, true, false]).unwrap();
        let scale = Scale::new(Unit::Kpa, 1.0, -2.0).unwrap();
        let frame = FrameMeter::new(&mat, scale).measure(CellsRef::U8(&[2, 200, 5]));
        close(frame.force, 3.0 * 25.0 * 1e-3);
        assert_eq!((frame.area_mm2, frame.peak), (25.0, 3.0));
    }

    #[test]
    fn sums_of_parts_equal_the_whole() {
        let mat = Mat::new(2, 2, 4.0, 6.0).unwrap();
        let cells = [1.5, 0.0, 2.5, 7.0];
        let whole = FrameMeter::new(&mat, Scale::KPA).measure(CellsRef::F64(&cells));
        let mut sums = Sums::default();
        for (at, &value) in cells.iter().enumerate().filter(|&(_, &value)| value > 0.0) {
            sums.add(mat.centre(at / 2, at % 2), value);
        }
        let part = sums.measures(mat.cell_area_mm2());
        close(whole.force, part.force);
        assert!((whole.centre_of_pressure.unwrap() - part.centre_of_pressure.unwrap()).norm() < 1e-12);
    }
}
