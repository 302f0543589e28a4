//! What the readers of printed frames have in common.

use super::fields::points;
use super::series::Series;
use super::text::{printed, quote};
use crate::base::Note;

/// Puts the cells printed in a line into a row of the frame being read. Blank fields behind the last column are no cells.
pub(super) fn put(
    series: &mut Series,
    line: &[u8],
    separator: u8,
    row: usize,
    cols: usize,
) -> Result<(), String> {
    let mut got = 0;
    for field in line.split(|&byte| byte == separator) {
        if got == cols {
            if field.trim_ascii().is_empty() {
                continue;
            }
            return Err(format!("expected {cols} cells in row {row} (from 0), got more"));
        }
        series.frame[row * cols + got] = cell(field, separator)?;
        got += 1;
    }
    if got == cols { Ok(()) } else { Err(format!("expected {cols} cells in row {row} (from 0), got {got}")) }
}

/// The number of a cell.
pub(super) fn cell(field: &[u8], separator: u8) -> Result<f64, String> {
    let value = points(separator).iter().find_map(|&point| printed(field, point));
    value
        .map(|printed| printed.value)
        .filter(|&value| value >= 0.0)
        .ok_or_else(|| format!("expected a number of at least 0, got {}", quote(field)))
}

/// A number in a line separated like this, whichever decimal point it has.
pub(super) fn any_number(field: &[u8], separator: u8) -> Option<f64> {
    points(separator).iter().find_map(|&point| printed(field, point)).map(|printed| printed.value)
}

/// The file ends within a frame.
pub(super) fn truncated(line: u64, frames: usize) -> Note {
    let text =
        format!("the file ends within a frame at line {line}; the {frames} whole frames before it were kept");
    Note::new("truncated", text)
}

/// Frames are missing by their numbers.
pub(super) fn gap(missing: u64) -> Note {
    Note::new("gap", format!("{missing} frames are missing (by number); times were kept consistent"))
}

/// Frames a second, from the times of the first and the last of some frames in the file.
pub(super) fn rate_hz(frames: u64, first_s: f64, last_s: f64) -> Option<f64> {
    (frames > 1 && last_s > first_s).then(|| (frames - 1) as f64 / (last_s - first_s))
}

/// How far forces that a file prints may be from those of its cells: half a per cent for cells that were rounded or left
/// out below a threshold, and a newton. A design of this program.
const FORCE_SLACK: (f64, f64) = (0.005, 1.0);

/// The forces a file prints, held against its cells.
#[derive(Default)]
pub(super) struct PrintedForces {
    compared: usize,
    worst: Option<(f64, f64)>,
    apart: usize,
}

impl PrintedForces {
    /// A frame for which the file prints a force.
    pub(super) fn compare(&mut self, of_cells_n: f64, printed_n: f64) {
        self.compared += 1;
        let off = (of_cells_n - printed_n).abs();
        self.apart += usize::from(off > FORCE_SLACK.0 * printed_n.abs() + FORCE_SLACK.1);
        if self.worst.is_none_or(|(cells, printed)| off > (cells - printed).abs()) {
            self.worst = Some((of_cells_n, printed_n));
        }
    }

    /// What is to be said of them: nothing where they agree.
    pub(super) fn note(&self) -> Option<Note> {
        let (cells_n, printed_n) = self.worst.filter(|_| self.apart > 0)?;
        let text = format!(
            "in {} of {} frames the force that the file prints is another than that of its cells, at most {printed_n:.1} N \
             for {cells_n:.1} N; the cells were kept",
            self.apart, self.compared
        );
        Some(Note::new("printed-force", text))
    }
}
