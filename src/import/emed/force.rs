//! The forces printed beside the cells of an emed listing.

use super::super::error::Fault;
use super::super::text::Printed;

/// A force printed beside cells, to be checked once the frame is whole.
pub(super) struct Force {
    pub(super) line: u64,
    pub(super) of: Of,
    pub(super) printed: Printed,
    /// Sum over the cells of its own page, and their number.
    pub(super) page_kpa: f64,
    pub(super) cells: usize,
}

/// What a force is the sum of: a row or column (from 1), or the whole picture.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Row(usize),
    Col(usize),
    All,
}

impl Force {
    /// Holds the printed force to the cells: those of its page or, where a picture takes several
    /// pages, those of the whole frame.
    pub(super) fn check(&self, frame: &[f64], cols: usize, area_mm2: f64) -> Result<(), Fault> {
        // kPa times mm² is a thousandth of a newton.
        let newton_per_kpa = area_mm2 * 1e-3;
        // Each cell and the force were rounded to the digits printed, cells to 0.01.
        let slack = self.printed.rounding() + self.cells as f64 * 0.005 * newton_per_kpa + 1e-6;
        let fits = |sum_kpa: f64| (sum_kpa * newton_per_kpa - self.printed.value).abs() <= slack;
        if fits(self.page_kpa) {
            return Ok(());
        }
        let (of, sum_kpa): (String, f64) = match self.of {
            Of::Row(row) => (format!("row {row}"), frame[(row - 1) * cols..row * cols].iter().sum()),
            Of::Col(col) => (format!("column {col}"), frame.iter().skip(col - 1).step_by(cols).sum()),
            Of::All => ("the whole picture".to_owned(), frame.iter().sum()),
        };
        if fits(sum_kpa) {
            return Ok(());
        }
        let (printed, got) = (self.printed.value, sum_kpa * newton_per_kpa);
        let what = format!("the printed force of {of} is {printed} N, but its cells give {got:.3} N");
        Err(Fault::at_line(self.line, what))
    }
}
