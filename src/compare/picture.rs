//! One print in the coordinates of its foot.

use super::reason::Reason;
use crate::base::{Grid, Mat, Measured, Point, PrintKind, Side, Unit, Vector};
use crate::footprint::{Field, FootGrid, Footprint, Ring, resample, rings};

/// Distance between the samples of a picture, millimetres: finer than the cells of any mat.
pub const STEP_MM: f64 = 2.0;
/// Room around a print, so that another one that is larger or turned still lies within.
const MARGIN_MM: f64 = 24.0;

/// What the samples of a picture are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Pressure in kPa.
    Kpa,
    /// Share of the load of the print, per cent of it on a square centimetre: of uncalibrated recordings.
    LoadPctPerCm2,
}

impl Quantity {
    /// The unit as written behind a value.
    pub fn unit(self) -> &'static str {
        match self {
            Self::Kpa => "kPa",
            Self::LoadPctPerCm2 => "% of load per cm²",
        }
    }
}

/// A print sampled along and across its foot, [`STEP_MM`] apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Which foot.
    pub side: Side,
    /// How the print was made.
    pub kind: PrintKind,
    /// What the samples are.
    pub quantity: Quantity,
    /// Contact threshold in the unit of the samples.
    pub threshold: f64,
    /// Greater distance of the mat's cells, millimetres.
    pub pitch_mm: f64,
    /// Length of the print without toes, millimetres.
    pub toeless_length_mm: f64,
    /// Where the samples lie: x along the foot from the heel, y across it to the person's right.
    pub grid: FootGrid,
    /// The samples.
    pub values: Grid<f64>,
}

impl Picture {
    /// The print of a foot. `picture` lies on the grid of the mat in `unit`, `threshold` too.
    ///
    /// # Errors
    /// When the picture has no load.
    pub fn new(
        mat: &Mat,
        picture: &Grid<f64>,
        unit: Unit,
        threshold: f64,
        footprint: &Footprint,
        side: Side,
        kind: PrintKind,
    ) -> Measured<Self> {
        let grid = FootGrid::around([footprint], MARGIN_MM, STEP_MM);
        let mut values = resample(mat, picture, &footprint.frame, &grid);
        let load: f64 =
            picture.values().iter().map(|value| value.max(0.0)).sum::<f64>() * mat.cell_area_mm2();
        if load <= 0.0 {
            return Err(Reason::NoLoad.into());
        }
        let (quantity, factor) = match unit {
            Unit::Kpa => (Quantity::Kpa, 1.0),
            // Per cent, and square centimetres of 100 mm².
            Unit::Raw => (Quantity::LoadPctPerCm2, 100.0 * 100.0 / load),
        };
        values.values_mut().iter_mut().for_each(|value| *value *= factor);
        Ok(Self {
            side,
            kind,
            quantity,
            threshold: threshold * factor,
            pitch_mm: footprint.pitch_mm,
            toeless_length_mm: footprint.toeless_length_mm,
            grid,
            values,
        })
    }

    /// The same print as one of the other foot.
    pub fn mirrored(&self) -> Self {
        let (rows, cols) = (self.grid.rows, self.grid.cols);
        let values = self.values.values().chunks_exact(cols).flat_map(|row| row.iter().rev().copied());
        let last = self.grid.place(0, cols - 1);
        Self {
            side: self.side.other(),
            grid: FootGrid { first: Point::new(self.grid.first.x, -last.y), ..self.grid },
            values: Grid::from_values(rows, cols, values.collect()),
            ..self.clone()
        }
    }

    /// The same print on its own samples and as many more around them as hold the samples of others.
    pub(super) fn with_room_for<'a>(&self, others: impl IntoIterator<Item = &'a Self>) -> Self {
        let own = self.grid;
        let last = |grid: &FootGrid| grid.place(grid.rows - 1, grid.cols - 1);
        let room = (own.first, last(&own));
        let (low, high) = others
            .into_iter()
            .fold(room, |(low, high), other| (low.inf(&other.grid.first), high.sup(&last(&other.grid))));
        let steps = |mm: f64| (mm / own.step_mm - 1e-9).ceil().max(0.0) as usize;
        let (below, left) = (steps(own.first.x - low.x), steps(own.first.y - low.y));
        let (above, right) = (steps(high.x - last(&own).x), steps(high.y - last(&own).y));
        let grid = FootGrid {
            rows: below + own.rows + above,
            cols: left + own.cols + right,
            first: own.first - Vector::new(below as f64, left as f64) * own.step_mm,
            ..own
        };
        let mut values = Grid::filled(grid.rows, grid.cols, 0.0);
        for row in 0..own.rows {
            let from = (row + below) * grid.cols + left;
            values.values_mut()[from..from + own.cols].copy_from_slice(self.values.row(row));
        }
        Self { grid, values, ..self.clone() }
    }

    /// The value at a place of the foot, bilinear between samples, 0 beyond them.
    pub fn at(&self, place: Point) -> f64 {
        sample(&self.grid, &self.values, place)
    }

    /// Outline of the contact; points are (across, along), as the picture is drawn.
    pub fn outline(&self) -> Vec<Ring> {
        outline(&self.grid, &self.values, self.threshold)
    }

    /// Whether prints may be compared value by value.
    ///
    /// # Errors
    /// When they are of different sides, ways of making or units.
    pub fn check_same_kind(&self, other: &Self) -> Measured<()> {
        if self.side != other.side {
            Err(Reason::OtherFoot.into())
        } else if self.kind != other.kind {
            Err(Reason::OtherKind.into())
        } else if self.quantity != other.quantity {
            Err(Reason::OtherUnit.into())
        } else {
            Ok(())
        }
    }
}

/// The value of samples at a place, bilinear, 0 beyond them.
pub fn sample(grid: &FootGrid, values: &Grid<f64>, place: Point) -> f64 {
    let at = (place - grid.first) / grid.step_mm;
    if at.x < 0.0 || at.y < 0.0 || at.x >= (grid.rows - 1) as f64 || at.y >= (grid.cols - 1) as f64 {
        return 0.0;
    }
    let (row, col) = (at.x as usize, at.y as usize);
    let (up, right) = (at.x - row as f64, at.y - col as f64);
    let (low, high) = (&values.row(row)[col..col + 2], &values.row(row + 1)[col..col + 2]);
    (1.0 - up) * ((1.0 - right) * low[0] + right * low[1]) + up * ((1.0 - right) * high[0] + right * high[1])
}

/// Contours of samples at a level; points are (across, along).
pub(super) fn outline(grid: &FootGrid, values: &Grid<f64>, level: f64) -> Vec<Ring> {
    let field = Field {
        rows: grid.rows,
        cols: grid.cols,
        step_x_mm: grid.step_mm,
        step_y_mm: grid.step_mm,
        first: Point::new(grid.first.y, grid.first.x),
        values: values.values().to_vec(),
    };
    rings(&field, level)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(rows: usize, cols: usize, first: (f64, f64)) -> Picture {
        let values = (0..rows * cols).map(|at| 1.0 + at as f64).collect();
        Picture {
            side: Side::Left,
            kind: PrintKind::StaticMean,
            quantity: Quantity::Kpa,
            threshold: 5.0,
            pitch_mm: 5.0,
            toeless_length_mm: 100.0,
            grid: FootGrid { rows, cols, step_mm: 2.0, first: Point::new(first.0, first.1) },
            values: Grid::from_values(rows, cols, values),
        }
    }

    #[test]
    fn room_is_made_on_every_side_and_the_print_stays_where_it_is() {
        let small = print(4, 3, (-2.0, -2.0));
        let large = print(9, 8, (-5.0, -6.0));
        let wide = small.with_room_for([&small, &large]);
        // From -6 to 12 along and from -6 to 8 across, on the samples of the small one.
        assert_eq!((wide.grid.rows, wide.grid.cols, wide.grid.first), (10, 8, Point::new(-6.0, -6.0)));
        for row in 0..4 {
            for col in 0..3 {
                let value = small.values.row(row)[col];
                assert_eq!(
                    (wide.grid.place(row + 2, col + 2), wide.values.row(row + 2)[col + 2]),
                    (small.grid.place(row, col), value)
                );
            }
        }
        assert_eq!(wide.values.values().iter().filter(|&&value| value != 0.0).count(), 12);
        assert_eq!(small.with_room_for([&small]), small);
    }
}
