//! The mat's surface: flat, or bumpy as that of a massage mat.
//!
//! Spines carry the foot on their tips: a cell reads how many tips it holds before it reads how hard the
//! foot presses there. What is measured from sums over the foot survives that, what is measured from its
//! shape does not.

use serde::{Deserialize, Serialize};

/// Distances between spines outside this range, in millimetres, are taken for mistakes of unit.
const SPACING_RANGE_MM: std::ops::RangeInclusive<f64> = 1.0..=50.0;

/// Any spine of a mat lies nearer than this to its corner, millimetres.
const MAX_OFFSET_MM: f64 = 1e6;

/// What a surface is like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SurfaceKind {
    /// Flat: the cells read the pressure above them.
    #[default]
    Flat,
    /// Bumpy.
    Bumpy,
}

/// A block of cells: the first and the last row and column, both within it, numbered as the mat numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// First and last row.
    pub rows: [usize; 2],
    /// First and last column.
    pub cols: [usize; 2],
}

/// A regular pattern of spines: rows of them along x, all alike.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spines {
    /// Distance between the spines of a row, millimetres.
    pub spacing_x_mm: f64,
    /// Distance between rows of spines, millimetres.
    pub spacing_y_mm: f64,
    /// Diameter of the round tip that carries the foot, millimetres.
    pub diameter_mm: f64,
    /// Where one of the spines has its middle, x from the mat's outer corner, millimetres.
    #[serde(default)]
    pub offset_x_mm: f64,
    /// The same, y.
    #[serde(default)]
    pub offset_y_mm: f64,
    /// Whether every other row, the one after the spine at the offset being the first, is shifted by half the
    /// spacing.
    #[serde(default)]
    pub staggered: bool,
}

impl Spines {
    /// How many times the mean pressure around it a place of the mat bears: what lies between the spines bears
    /// nothing, a tip what its whole unit cell would, as a round body bears it that is pressed into a soft one
    /// (Hertz 1882: in proportion to the root of 1 - (r / a)²). The mean over a unit cell is 1.
    pub fn factor(&self, x_mm: f64, y_mm: f64) -> f64 {
        let radius = 0.5 * self.diameter_mm;
        let (x, y) = self.place(self.nearest(x_mm, y_mm));
        let off = (x_mm - x).hypot(y_mm - y) / radius;
        let share_of_tip = std::f64::consts::PI * radius * radius / (self.spacing_x_mm * self.spacing_y_mm);
        1.5 / share_of_tip * (1.0 - off * off).max(0.0).sqrt()
    }

    /// The spine in whose unit cell a place lies: its row, and its number in that row, both counted from the
    /// spine at the offset.
    pub fn nearest(&self, x_mm: f64, y_mm: f64) -> (i64, i64) {
        let row = ((y_mm - self.offset_y_mm) / self.spacing_y_mm).round() as i64;
        let col = ((x_mm - self.offset_x_mm - self.shift_mm(row)) / self.spacing_x_mm).round() as i64;
        (row, col)
    }

    /// Where a spine has its middle, millimetres.
    fn place(&self, (row, col): (i64, i64)) -> (f64, f64) {
        let x_mm = self.offset_x_mm + self.shift_mm(row) + col as f64 * self.spacing_x_mm;
        (x_mm, self.offset_y_mm + row as f64 * self.spacing_y_mm)
    }

    /// Where the tips within a rectangle of the mat have their middles, x and y in millimetres; a tip on its rear or
    /// left edge lies within, one on its front or right edge does not.
    pub fn tips(&self, x_mm: std::ops::Range<f64>, y_mm: std::ops::Range<f64>) -> Vec<(f64, f64)> {
        let first = |from: f64, spacing: f64| (from / spacing).ceil() as i64;
        let rows = first(y_mm.start - self.offset_y_mm, self.spacing_y_mm)
            ..first(y_mm.end - self.offset_y_mm, self.spacing_y_mm);
        let of_row = |row: i64| {
            let from = self.offset_x_mm + self.shift_mm(row);
            let cols = first(x_mm.start - from, self.spacing_x_mm)..first(x_mm.end - from, self.spacing_x_mm);
            cols.map(move |col| (row, col))
        };
        rows.flat_map(of_row).map(|at| self.place(at)).collect()
    }

    fn shift_mm(&self, row: i64) -> f64 {
        if self.staggered && row.rem_euclid(2) == 1 { 0.5 * self.spacing_x_mm } else { 0.0 }
    }

    /// The larger of the two spacings, millimetres: what limits resolution.
    pub fn widest_mm(&self) -> f64 {
        self.spacing_x_mm.max(self.spacing_y_mm)
    }

    /// The widest strip between two rows or columns of tips, millimetres.
    pub fn gap_mm(&self) -> f64 {
        self.widest_mm() - self.diameter_mm
    }

    /// What is wrong with the pattern, if anything is.
    fn problem(&self) -> Option<String> {
        for spacing in [self.spacing_x_mm, self.spacing_y_mm] {
            if !SPACING_RANGE_MM.contains(&spacing) {
                let (least, most) = (SPACING_RANGE_MM.start(), SPACING_RANGE_MM.end());
                return Some(format!("spines {spacing} mm apart: expected {least} to {most} mm"));
            }
        }
        let nearest = self.spacing_x_mm.min(self.spacing_y_mm);
        if !(self.diameter_mm > 0.0 && self.diameter_mm <= nearest) {
            return Some(format!(
                "spines of {} mm in diameter: expected more than 0 and at most {nearest} mm, the \
                 smaller spacing",
                self.diameter_mm
            ));
        }
        let fits = |offset: f64| offset.abs() <= MAX_OFFSET_MM;
        (!fits(self.offset_x_mm) || !fits(self.offset_y_mm)).then(|| {
            format!(
                "spines at {}, {} mm: expected one of them on the mat",
                self.offset_x_mm, self.offset_y_mm
            )
        })
    }
}

/// What the foot stands on.
///
/// Written in TOML as the table `[surface]` of a profile, a sidecar or a file of its own:
///
/// ```toml
/// [surface]
/// kind = "bumpy"
/// areas = [{ rows = [0, 31], cols = [0, 15] }]
/// spines = { spacing_x_mm = 8, spacing_y_mm = 8, diameter_mm = 4, offset_x_mm = 4, offset_y_mm = 4 }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surface {
    /// What it is like.
    pub kind: SurfaceKind,
    /// Where it is bumpy; empty where it is so everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Area>,
    /// The spines there, where they are known and regular.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spines: Option<Spines>,
}

impl Surface {
    /// Bumpy everywhere, with spines nobody measured.
    pub fn bumpy() -> Self {
        Self { kind: SurfaceKind::Bumpy, ..Self::default() }
    }

    /// Whether it is flat everywhere.
    pub fn is_flat(&self) -> bool {
        self.kind == SurfaceKind::Flat
    }

    /// Whether it can be, and fits a mat of so many rows and columns.
    ///
    /// # Errors
    /// With what is wrong, in words.
    pub fn check(&self, rows: usize, cols: usize) -> Result<(), String> {
        if let Some(problem) = self.spines.as_ref().and_then(Spines::problem) {
            return Err(problem);
        }
        if self.is_flat() && !(self.areas.is_empty() && self.spines.is_none()) {
            return Err("a flat surface with areas or spines: expected the kind bumpy with them".to_owned());
        }
        let fits = |[first, last]: [usize; 2], end: usize| first <= last && last < end;
        match self.areas.iter().find(|area| !fits(area.rows, rows) || !fits(area.cols, cols)) {
            None => Ok(()),
            Some(area) => Err(format!(
                "a bumpy area of rows {} to {} and columns {} to {}: expected first and last ones on a mat of \
                 {rows} rows and {cols} columns",
                area.rows[0], area.rows[1], area.cols[0], area.cols[1]
            )),
        }
    }

    /// Which cells of a mat of this size, which it fits, are bumpy, row-major; empty where none is.
    pub(super) fn cells(&self, rows: usize, cols: usize) -> Vec<bool> {
        if self.is_flat() {
            return Vec::new();
        }
        let mut bumpy = vec![self.areas.is_empty(); rows * cols];
        for area in &self.areas {
            for row in area.rows[0]..=area.rows[1] {
                bumpy[row * cols + area.cols[0]..=row * cols + area.cols[1]].fill(true);
            }
        }
        bumpy
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Mat;

    fn mat() -> Mat {
        Mat::new(3, 4, 5.0, 5.0).unwrap()
    }

    fn spines() -> Spines {
        Spines {
            spacing_x_mm: 8.0,
            spacing_y_mm: 6.0,
            diameter_mm: 4.0,
            offset_x_mm: 0.0,
            offset_y_mm: 0.0,
            staggered: false,
        }
    }

    #[test]
    fn areas_say_where_it_is_bumpy_and_none_say_everywhere() {
        let everywhere = mat().with_surface(Surface::bumpy()).unwrap();
        assert!((0..12).all(|cell| everywhere.is_bumpy(cell)));
        assert!((0..12).all(|cell| !mat().is_bumpy(cell)));
        let corner = Area { rows: [1, 2], cols: [3, 3] };
        let some = mat().with_surface(Surface { areas: vec![corner], ..Surface::bumpy() }).unwrap();
        let bumpy: Vec<usize> = (0..12).filter(|&cell| some.is_bumpy(cell)).collect();
        assert_eq!(bumpy, [7, 11]);
    }

    #[test]
    fn the_tips_bear_all_that_lies_above_them() {
        for (staggered, diameter_mm) in [(false, 6.0), (true, 3.0)] {
            let spines = Spines { diameter_mm, staggered, offset_x_mm: 1.3, offset_y_mm: 2.2, ..spines() };
            let n = 400;
            // One unit cell across, two rows along.
            let at = |at: usize, of_mm: f64| (at as f64 + 0.5) / n as f64 * of_mm;
            let factors = (0..n * n).map(|cell| spines.factor(at(cell % n, 8.0), at(cell / n, 12.0)));
            let mean = factors.sum::<f64>() / (n * n) as f64;
            assert!((mean - 1.0).abs() < 1e-3, "{mean}");
            assert!(spines.factor(1.3, 2.2) > 1.0 && spines.factor(5.3, 5.2) == 0.0);
            assert_eq!(spines.factor(5.3, 8.2) > 0.0, staggered);
        }
    }

    #[test]
    fn tips_are_counted_once_in_whatever_rectangles_they_lie() {
        for staggered in [false, true] {
            let spines = Spines { staggered, offset_x_mm: 1.3, offset_y_mm: 2.2, ..spines() };
            let whole = spines.tips(0.0..80.0, 0.0..60.0);
            assert_eq!(whole.len(), 100);
            let cells = (0..96).map(|at| (f64::from(at % 12) * 80.0 / 12.0, f64::from(at / 12) * 7.5));
            let in_cells: usize = cells.map(|(x, y)| spines.tips(x..x + 80.0 / 12.0, y..y + 7.5).len()).sum();
            assert_eq!(in_cells, 100);
            assert!(whole.iter().all(|&(x, y)| spines.factor(x, y) > 1.0));
        }
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let good = Surface { spines: Some(spines()), ..Surface::bumpy() };
        assert!(mat().with_surface(good.clone()).is_ok());
        let area = |rows, cols| Surface { areas: vec![Area { rows, cols }], ..Surface::bumpy() };
        let of = |spines| Surface { spines: Some(spines), ..Surface::bumpy() };
        for wrong in [
            area([2, 1], [0, 0]),
            area([0, 3], [0, 0]),
            area([0, 0], [0, 4]),
            Surface { kind: SurfaceKind::Flat, ..good },
            of(Spines { spacing_x_mm: 0.008, ..spines() }),
            of(Spines { diameter_mm: 6.5, ..spines() }),
            of(Spines { diameter_mm: 0.0, ..spines() }),
            of(Spines { offset_x_mm: f64::NAN, ..spines() }),
        ] {
            let message = mat().with_surface(wrong).unwrap_err().to_string();
            assert!(message.contains("expected"), "{message}");
        }
    }
}
