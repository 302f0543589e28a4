//! How far the cells of a mat are from some of them.

use crate::base::Mat;

/// For every cell of the mat how far its centre is from the nearest of the given ones, millimetres;
/// infinite further than `near_mm` away.
pub(super) fn distances(mat: &Mat, cells: &[usize], near_mm: f64) -> Vec<f32> {
    let (rows, cols) = (mat.rows(), mat.cols());
    let reach = |pitch_mm: f64| (near_mm / pitch_mm).floor() as usize;
    let (up, side) = (reach(mat.pitch_y_mm()), reach(mat.pitch_x_mm()));
    let mut given = vec![false; mat.cells()];
    cells.iter().for_each(|&cell| given[cell] = true);
    let (Some(&first), Some(&last)) = (cells.iter().min(), cells.iter().max()) else {
        return vec![f32::INFINITY; mat.cells()];
    };
    let among = (first / cols).saturating_sub(up)..(last / cols + up + 1).min(rows);
    // First the square of the distance to the nearest given cell of the same column.
    let mut in_column = vec![f64::INFINITY; mat.cells()];
    let mut away = vec![usize::MAX; cols];
    let mut pass = |row: usize| {
        let line = row * cols..(row + 1) * cols;
        let given = &given[line.clone()];
        for ((away, to), &given) in away.iter_mut().zip(&mut in_column[line]).zip(given) {
            *away = if given { 0 } else { away.saturating_add(1) };
            if *away <= up {
                *to = to.min((*away as f64 * mat.pitch_y_mm()).powi(2));
            }
        }
    };
    // Upwards and back: what was nearest above the last row is at most as near below it.
    among.clone().chain(among.clone().rev()).for_each(&mut pass);
    // Then the nearest of the columns around, each of which shifts the row.
    let mut far = vec![f32::INFINITY; mat.cells()];
    let mut nearest = vec![f64::INFINITY; cols];
    for row in among {
        let line = row * cols..(row + 1) * cols;
        let columns = &in_column[line.clone()];
        nearest.fill(f64::INFINITY);
        for by in 0..=side.min(cols - 1) {
            let aside = (by as f64 * mat.pitch_x_mm()).powi(2);
            let closer = |to: &mut f64, from: f64| *to = if from + aside < *to { from + aside } else { *to };
            nearest[by..].iter_mut().zip(columns).for_each(|(to, &from)| closer(to, from));
            nearest.iter_mut().zip(&columns[by..]).for_each(|(to, &from)| closer(to, from));
        }
        for (to, &square) in far[line].iter_mut().zip(&nearest) {
            let distance = square.sqrt();
            if distance <= near_mm {
                *to = distance as f32;
            }
        }
    }
    far
}
