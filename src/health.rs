//! Whether a mat is sound: from a recording of the empty mat and, better, one of somebody walking all over it.
//!
//! **Invariant.** No I/O, no clock. Everything is judged on what the mat sent, before any calibration, and a
//! cell of which the recordings show nothing is untested, never sound.

mod afterglow;
mod correction;
mod crosstalk;
mod idle;
mod lines;
mod under_load;

use crate::base::{CellsKind, Mat, Measured, Recording, Refusal};

pub use afterglow::{AfterGlow, MIN_AFTERGLOW};
pub use correction::Leak;
pub use crosstalk::{Crosstalk, MIN_CROSSTALK};
pub use idle::{Idle, MAX_DRIFT, MIN_DRIFT_S, MIN_IDLE_FRAMES};

/// What is known of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellState {
    /// It answers, and reads nothing of note without load.
    Sound,
    /// Nothing pressed it and it does not waver: whether it answers is not known.
    Untested,
    /// It never changes and reads nothing.
    Dead,
    /// It reads much without load.
    Stuck,
    /// It wavers five times as much as the others.
    Noisy,
    /// It lies in a row or column that is broken as a whole.
    BrokenLine,
}

impl CellState {
    /// All that are wrong, gravest first.
    pub const FAULTS: [Self; 4] = [Self::BrokenLine, Self::Dead, Self::Stuck, Self::Noisy];

    /// Whether the cell must not be believed.
    pub fn is_faulty(self) -> bool {
        Self::FAULTS.contains(&self)
    }

    /// The state in a word or two.
    pub fn label(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Untested => "untested",
            Self::Dead => "dead",
            Self::Stuck => "stuck",
            Self::Noisy => "noisy",
            Self::BrokenLine => "in a broken line",
        }
    }
}

/// The state of a mat.
#[derive(Clone, Debug, PartialEq)]
pub struct Health {
    /// State of every cell, row-major; cells that do not exist are sound.
    pub cells: Vec<CellState>,
    /// Rows broken as a whole, ascending.
    pub broken_rows: Vec<usize>,
    /// Columns broken as a whole, ascending.
    pub broken_cols: Vec<usize>,
    /// What the empty mat reads.
    pub idle: Measured<Idle>,
    /// How much of a press shows where its row crosses another's column.
    pub crosstalk: Measured<Crosstalk>,
    /// How much of a load shows after it left.
    pub afterglow: Measured<AfterGlow>,
}

impl Health {
    /// Row-major indices of the cells in one state.
    pub fn in_state(&self, state: CellState) -> Vec<usize> {
        (0..self.cells.len()).filter(|&cell| self.cells[cell] == state).collect()
    }

    /// Row-major indices of all cells not to be believed.
    pub fn faulty(&self) -> Vec<usize> {
        (0..self.cells.len()).filter(|&cell| self.cells[cell].is_faulty()).collect()
    }

    /// Whether nothing wrong was found; untested cells are nothing wrong.
    pub fn is_sound(&self) -> bool {
        self.wrongs().is_empty() && !self.cells.iter().any(|state| state.is_faulty())
    }

    /// What is wrong with the mat as a whole, in a word or two each.
    pub fn wrongs(&self) -> Vec<&'static str> {
        let found = [
            ("drift", self.idle.as_ref().is_ok_and(Idle::drifts)),
            ("crosstalk between rows and columns", self.crosstalk.as_ref().is_ok_and(Crosstalk::is_found)),
            ("after-glow", self.afterglow.as_ref().is_ok_and(AfterGlow::is_found)),
        ];
        found.into_iter().filter(|(_, found)| *found).map(|(what, _)| what).collect()
    }
}

/// Judges a mat by recordings of it: one of the empty mat, and any number of it under load.
///
/// # Errors
/// When there is no recording, or they are not of one mat, or somebody stood on the mat that should be empty.
pub fn check(empty: Option<&Recording>, loaded: &[&Recording]) -> Measured<Health> {
    let all = || empty.into_iter().chain(loaded.iter().copied());
    let first = all().next().ok_or_else(|| Refusal::new("no recording to judge the mat by"))?;
    if all().any(|other| !first.meta.is_same_mat(&other.meta)) {
        return Err(Refusal::new("the recordings are of mats with another grid, scale or range"));
    }
    let mat = &first.meta.mat;
    let idle = match empty {
        Some(empty) => Ok(Idle::of(empty)?),
        None => Err(Refusal::new("no recording of the empty mat")),
    };
    let mut cells = vec![CellState::Untested; mat.cells()];
    if let Ok(idle) = &idle {
        idle.judge(mat, &mut cells);
    }
    let rise = under_load::Rise::of(loaded, idle.as_ref().ok(), full_scale(first));
    let (broken_rows, broken_cols) = lines::broken(mat, &cells, &rise);
    for cell in (0..mat.cells()).filter(|&cell| mat.exists(cell)) {
        let (row, col) = (cell / mat.cols(), cell % mat.cols());
        if broken_rows.contains(&row) || broken_cols.contains(&col) {
            cells[cell] = CellState::BrokenLine;
        }
    }
    rise.judge(mat, &mut cells);
    for cell in (0..mat.cells()).filter(|&cell| !mat.exists(cell)) {
        cells[cell] = CellState::Sound;
    }
    let crosstalk = Crosstalk::of(loaded, idle.as_ref().ok(), &cells);
    let afterglow = AfterGlow::of(loaded, idle.as_ref().ok(), &cells);
    Ok(Health { cells, broken_rows, broken_cols, idle, crosstalk, afterglow })
}

/// Highest numbers of the converters that mats are read with: 8 to 16 bits.
const CONVERTERS: [f64; 5] = [255.0, 1023.0, 4095.0, 16383.0, 65535.0];

/// Highest number a cell can give: as the recording says, else as its number type does, else that of the converter with
/// the fewest bits that gives what was seen: an empty mat shows little of it.
pub(crate) fn full_scale(recording: &Recording) -> f64 {
    let seen = || {
        let cells = recording.cells().view();
        (0..cells.len()).map(|at| cells.get(at)).fold(0.0, f64::max)
    };
    recording.meta.full_scale.unwrap_or_else(|| full_scale_of(recording.cells().kind(), seen))
}

/// The same where the recording says nothing; `seen` gives the highest number seen.
fn full_scale_of(kind: CellsKind, seen: impl FnOnce() -> f64) -> f64 {
    match kind {
        CellsKind::U8 => f64::from(u8::MAX),
        CellsKind::U16 => {
            let seen = seen();
            CONVERTERS.into_iter().find(|&most| seen <= most).unwrap_or(seen)
        }
        CellsKind::F32 | CellsKind::F64 => seen(),
    }
}

/// The cells around one, up to 8.
fn around(mat: &Mat, cell: usize) -> impl Iterator<Item = usize> + '_ {
    let (row, col) = ((cell / mat.cols()) as isize, (cell % mat.cols()) as isize);
    let (rows, cols) = (mat.rows() as isize, mat.cols() as isize);
    (-1..=1)
        .flat_map(move |dr| (-1..=1).map(move |dc| (dr, dc)))
        .filter(|&step| step != (0, 0))
        .map(move |(dr, dc)| (row + dr, col + dc))
        .filter(move |&(r, c)| (0..rows).contains(&r) && (0..cols).contains(&c))
        .map(move |(r, c)| (r * cols + c) as usize)
        .filter(|&next| mat.exists(next))
}

/// Number in the middle of the order; 0 of none.
fn median(values: &mut [f64]) -> f64 {
    quantile(values, 0.5)
}

/// Number at a share of the order; 0 of none.
fn quantile(values: &mut [f64], share: f64) -> f64 {
    if values.is_empty() {
        return 0.0;
    }
    let at = ((values.len() - 1) as f64 * share).round() as usize;
    *values.select_nth_unstable_by(at, f64::total_cmp).1
}
