//! The arch index of a picture of small cells, constructed in another way than the program's own: whole cells, the
//! toes cut along the cheapest line. The definitions are those of Cavanagh and Rodgers 1987 (J Biomech 20:547) and, for
//! the pressures, of Chu et al. 1995 (IEEE Trans Rehabil Eng 3:247).

use nalgebra::Vector2;

use crate::base::neighbours;

/// Middle of the band of the toe cut at the medial and at the lateral edge, and half its height, in lengths.
const MEDIAL: f64 = 0.84;
const LATERAL: f64 = 0.74;
const HALF_BAND: f64 = 0.11;
/// Pieces of contact smaller than this are no part of the print, square millimetres: three cells of 5 mm.
const PIECE_MM2: f64 = 75.0;
/// Turns of the axis.
const TURNS: usize = 30;

/// A picture of an upright foot: row 0 at the heel, column 0 medial, square cells.
pub(super) struct Picture {
    pub(super) rows: usize,
    pub(super) cols: usize,
    pub(super) cell_mm: f64,
    pub(super) values: Vec<f64>,
}

/// The arch index by area and by load.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Arch {
    pub(super) arch_index: f64,
    pub(super) modified_arch_index: f64,
}

impl Picture {
    fn at(&self, row: usize, col: usize) -> f64 {
        self.values[row * self.cols + col]
    }

    /// Contact above the threshold without small pieces.
    fn contact(&self, threshold: f64) -> Vec<bool> {
        let mut contact: Vec<bool> = self.values.iter().map(|&value| value > threshold).collect();
        let least = PIECE_MM2 / (self.cell_mm * self.cell_mm);
        let size = (self.rows, self.cols);
        let pieces = neighbours::pieces(contact.len(), |at| neighbours::four(size, at), |at| contact[at]);
        for piece in pieces.into_iter().filter(|piece| (piece.len() as f64) < least) {
            piece.into_iter().for_each(|at| contact[at] = false);
        }
        contact
    }

    /// The first row of the toes in each column from `first` to `last`: the line of least pressure within the band.
    fn toe_cut(&self, (rear, length): (usize, f64), (first, last): (usize, usize)) -> Vec<usize> {
        let across = (last - first).max(1) as f64;
        let reach = (2.0 * HALF_BAND * length) as usize;
        let low = |col: usize| {
            let middle = MEDIAL + (LATERAL - MEDIAL) * (col - first) as f64 / across;
            (rear as f64 + length * (middle - HALF_BAND)).max(0.0) as usize
        };
        let cost = |row: usize, col: usize| self.at(row.min(self.rows - 1), col);
        let mut best: Vec<f64> = (0..reach).map(|at| cost(low(first) + at, first)).collect();
        let mut came: Vec<Vec<usize>> = Vec::new();
        for col in first + 1..=last {
            let mut from = vec![0; reach];
            let before = best.clone();
            for (at, best) in best.iter_mut().enumerate() {
                let row = low(col) + at;
                let near = [0, -1, 1].into_iter().filter_map(|step| {
                    let at = (row as i64 + step) - low(col - 1) as i64;
                    usize::try_from(at).ok().filter(|&at| at < reach)
                });
                let cheapest = near.min_by(|&a, &b| before[a].total_cmp(&before[b]));
                from[at] = cheapest.unwrap_or(0);
                *best = cheapest.map_or(f64::INFINITY, |at| before[at]) + cost(row, col);
            }
            came.push(from);
        }
        let mut at = (0..reach).min_by(|&a, &b| best[a].total_cmp(&best[b])).unwrap_or(0);
        let mut rows = vec![low(last) + at];
        for (col, from) in (first..last).zip(&came).rev() {
            at = from[at];
            rows.push(low(col) + at);
        }
        rows.reverse();
        rows
    }

    /// The indices of the print above a threshold; `None` when it has no thirds.
    pub(super) fn arch(&self, threshold: f64) -> Option<Arch> {
        let contact = self.contact(threshold);
        let cells =
            || (0..contact.len()).filter(|&at| contact[at]).map(|at| (at / self.cols, at % self.cols));
        let (rear, front) = (cells().map(|(row, _)| row).min()?, cells().map(|(row, _)| row).max()? + 1);
        let length = (front - rear) as f64;
        let ahead =
            || cells().filter(|&(row, _)| row as f64 >= rear as f64 + 0.5 * length).map(|(_, col)| col);
        let (first, last) = (ahead().min()?, ahead().max()?);
        let cut = self.toe_cut((rear, length), (first, last));
        let of_body = |&(row, col): &(usize, usize)| match cut.get(col.wrapping_sub(first)) {
            Some(&cut) => row < cut,
            None => (row as f64) < rear as f64 + MEDIAL * length,
        };
        let body: Vec<(Vector2<f64>, f64)> = cells()
            .filter(of_body)
            .map(|(row, col)| (Vector2::new(row as f64 + 0.5, col as f64 + 0.5), self.at(row, col)))
            .collect();
        let mut axis = Vector2::new(1.0, 0.0);
        for _ in 0..TURNS {
            let (low, third) = thirds(&body, axis)?;
            let rear = centre(body.iter().filter(|(place, _)| place.dot(&axis) < low + third))?;
            let fore = centre(body.iter().filter(|(place, _)| place.dot(&axis) > low + 2.0 * third))?;
            axis = (fore - rear).try_normalize(f64::EPSILON)?;
        }
        let (low, third) = thirds(&body, axis)?;
        let of_middle =
            |(place, _): &&(Vector2<f64>, f64)| (low + third..low + 2.0 * third).contains(&place.dot(&axis));
        let middle = || body.iter().filter(of_middle);
        let load: f64 = body.iter().map(|(_, load)| load).sum();
        Some(Arch {
            arch_index: middle().count() as f64 / body.len() as f64,
            modified_arch_index: middle().map(|(_, load)| load).sum::<f64>() / load,
        })
    }
}

/// Where the body begins along an axis, and a third of its length.
fn thirds(body: &[(Vector2<f64>, f64)], axis: Vector2<f64>) -> Option<(f64, f64)> {
    let along = || body.iter().map(|(place, _)| place.dot(&axis));
    let (low, high) = (along().reduce(f64::min)?, along().reduce(f64::max)?);
    Some((low, (high - low) / 3.0))
}

/// The middle of cells.
fn centre<'a>(cells: impl Iterator<Item = &'a (Vector2<f64>, f64)>) -> Option<Vector2<f64>> {
    let (sum, count) =
        cells.fold((Vector2::zeros(), 0.0), |(sum, count), (place, _)| (sum + place, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_with_toes_ahead_of_a_gap_has_a_third_in_its_middle() {
        // 60 rows of body, three empty ones, 12 of toes; a speck that is no part of it.
        let (rows, cols) = (90, 30);
        let loaded = |row: usize, col: usize| {
            (5..25).contains(&col) && ((4..64).contains(&row) || (67..79).contains(&row))
                || (row, col) == (88, 1)
        };
        let values =
            (0..rows * cols).map(|at| if loaded(at / cols, at % cols) { 50.0 } else { 0.0 }).collect();
        let arch = Picture { rows, cols, cell_mm: 3.0, values }.arch(5.0).unwrap();
        assert!((arch.arch_index - 1.0 / 3.0).abs() < 1e-9, "{arch:?}");
        assert!((arch.modified_arch_index - 1.0 / 3.0).abs() < 1e-9, "{arch:?}");
    }

    #[test]
    fn nothing_has_no_arch() {
        let empty = Picture { rows: 4, cols: 4, cell_mm: 1.0, values: vec![0.0; 16] };
        assert_eq!(empty.arch(5.0), None);
    }
}
