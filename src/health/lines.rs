//! Rows and columns that are broken as a whole.

use super::CellState;
use super::under_load::Rise;
use crate::base::Mat;

/// A line is broken when this share of its cells is dead or stays silent, which for single cells never happens.
const BROKEN_SHARE: f64 = 0.8;
/// A line stays silent under load only if of the next lines that do not this share answers: nobody stands on so
/// much of them, with the line in the gap between the feet, without walking about.
const ANSWERING_SHARE: f64 = 0.8;
/// The next line that answers is looked for this far: more are seldom broken together.
const REACH: usize = 3;

/// Broken rows and broken columns.
pub(super) fn broken(mat: &Mat, cells: &[CellState], rise: &Rise) -> (Vec<usize>, Vec<usize>) {
    let rows: Vec<Vec<usize>> =
        (0..mat.rows()).map(|row| (0..mat.cols()).map(|col| row * mat.cols() + col).collect()).collect();
    let cols: Vec<Vec<usize>> =
        (0..mat.cols()).map(|col| (0..mat.rows()).map(|row| row * mat.cols() + col).collect()).collect();
    (among(mat, cells, rise, &rows), among(mat, cells, rise, &cols))
}

fn among(mat: &Mat, cells: &[CellState], rise: &Rise, lines: &[Vec<usize>]) -> Vec<usize> {
    let share = |line: &[usize], is: &dyn Fn(usize) -> bool| {
        let existing = line.iter().filter(|&&cell| mat.exists(cell));
        let hits = existing.clone().filter(|&&cell| is(cell)).count();
        hits as f64 / existing.count().max(1) as f64
    };
    let by_itself: Vec<bool> =
        lines.iter().map(|line| share(line, &|cell| cells[cell].is_faulty()) >= BROKEN_SHARE).collect();
    let silent: Vec<bool> = lines
        .iter()
        .map(|line| {
            share(line, &|cell| cells[cell] != CellState::Sound && rise.is_silent(cell)) >= BROKEN_SHARE
        })
        .collect();
    let answers = |at: usize| share(&lines[at], &|cell| rise.answers(cell)) >= ANSWERING_SHARE;
    let answers_before =
        |at: usize| (at.saturating_sub(REACH)..at).rev().find(|&at| !silent[at]).is_some_and(answers);
    let answers_after =
        |at: usize| (at + 1..(at + 1 + REACH).min(lines.len())).find(|&at| !silent[at]).is_some_and(answers);
    (0..lines.len())
        .filter(|&at| by_itself[at] || (silent[at] && answers_before(at) && answers_after(at)))
        .collect()
}
