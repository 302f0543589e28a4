//! Outlines of a field at a level: marching squares with linear interpolation.

use super::refine::Field;
use crate::base::Point;

/// A closed line; the last point is joined to the first.
pub type Ring = Vec<Point>;

/// An entry of the table of next crossings that is not set.
const NONE: u32 = u32::MAX;

/// The rings in which `field` crosses `level`, in millimetres on the mat, contact (values at or
/// above the level) always on the same hand: rings around contact and rings around holes turn
/// opposite ways, so their signed areas add up to the area of contact.
///
/// Samples are joined by straight lines; the two ways through a saddle are told apart by the mean
/// of its four corners. The field is 0 beyond its samples.
pub fn rings(field: &Field, level: f64) -> Vec<Ring> {
    let (rows, cols) = (field.rows + 2, field.cols + 2);
    let (mut next, starts) = segments(field, level, rows, cols);
    let value = |row: usize, col: usize| -> f64 {
        if row == 0 || col == 0 || row > field.rows || col > field.cols {
            0.0
        } else {
            field.at(row - 1, col - 1)
        }
    };
    let crossing = |edge: usize| -> Point {
        let (row, col) = (edge / 2 / cols, edge / 2 % cols);
        let (a, b) =
            (value(row, col), if edge.is_multiple_of(2) { value(row, col + 1) } else { value(row + 1, col) });
        let part = if a == b { 0.5 } else { ((level - a) / (b - a)).clamp(0.0, 1.0) };
        let (row, col) = (row as f64 - 1.0, col as f64 - 1.0);
        if edge.is_multiple_of(2) { field.place(row, col + part) } else { field.place(row + part, col) }
    };
    let mut found = Vec::new();
    for start in starts {
        let mut ring = Vec::new();
        let mut edge = start;
        while next[edge] != NONE {
            ring.push(crossing(edge));
            edge = std::mem::replace(&mut next[edge], NONE) as usize;
        }
        if !ring.is_empty() {
            found.push(ring);
        }
    }
    found
}

/// For each crossed edge the one that the outline goes on to, and every edge that it may be begun at, of a grid with
/// the 0 beyond the samples on every side.
fn segments(field: &Field, level: f64, rows: usize, cols: usize) -> (Vec<u32>, Vec<usize>) {
    // Crossing points live on grid lines: edge 2n leads from sample n to the right, edge 2n + 1
    // upwards. Every crossed edge is left by exactly one segment and reached by exactly one.
    let mut next = vec![NONE; 2 * rows * cols];
    let mut starts = Vec::new();
    // Two rows of samples with the 0 beyond them on every side.
    let (mut lower, mut upper) = (vec![0.0; cols], vec![0.0; cols]);
    for row in 0..rows - 1 {
        std::mem::swap(&mut lower, &mut upper);
        match field.values.get(row * field.cols..(row + 1) * field.cols) {
            Some(values) if row < field.rows => upper[1..=field.cols].copy_from_slice(values),
            _ => upper.fill(0.0),
        }
        let mut left = [lower[0] >= level, upper[0] >= level];
        for col in 0..cols - 1 {
            let right = [lower[col + 1] >= level, upper[col + 1] >= level];
            let [below, above] = std::mem::replace(&mut left, right);
            if below == above && right == [below; 2] {
                continue;
            }
            let inside = [below, right[0], right[1], above];
            let at = row * cols + col;
            let edges = [2 * at, 2 * (at + 1) + 1, 2 * (at + cols), 2 * at + 1];
            let joined = || (lower[col] + lower[col + 1] + upper[col + 1] + upper[col]) / 4.0 >= level;
            for side in 0..4 {
                // Going round the square, contact begins on this side: here a segment ends; it
                // started where contact ends, which is ahead or, when two corners of contact
                // touch only across the middle, behind.
                if inside[side] || !inside[(side + 1) % 4] {
                    continue;
                }
                let ends = |&s: &usize| inside[s % 4] && !inside[(s + 1) % 4];
                let saddle = inside[side] == inside[(side + 2) % 4] && inside[(side + 3) % 4];
                let end = if saddle && joined() {
                    (side + 1..side + 4).rev().find(ends)
                } else {
                    (side + 1..side + 4).find(ends)
                };
                if let Some(end) = end {
                    next[edges[end % 4]] = edges[side] as u32;
                    starts.push(edges[side]);
                }
            }
        }
    }
    (next, starts)
}

#[cfg(test)]
mod tests {
    use super::super::polygon::area;
    use super::*;

    fn field(rows: usize, cols: usize, values: &[f64]) -> Field {
        Field {
            rows,
            cols,
            step_x_mm: 2.0,
            step_y_mm: 3.0,
            first: Point::new(1.0, 1.5),
            values: values.to_vec(),
        }
    }

    #[test]
    fn one_sample_gives_one_diamond() {
        let found = rings(&field(1, 1, &[10.0]), 5.0);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].len(), 4);
        // Half a step to each side: a diamond of diagonals 2 mm and 3 mm.
        assert!((area(&found).abs() - 3.0).abs() < 1e-12);
    }

    #[test]
    fn a_hole_is_taken_off() {
        let full = rings(&field(5, 5, &[9.0; 25]), 5.0);
        let mut values = [9.0; 25];
        values[12] = 0.0;
        let holed = rings(&field(5, 5, &values), 5.0);
        assert_eq!((full.len(), holed.len()), (1, 2));
        assert!(area(&full).abs() > area(&holed).abs());
    }

    #[test]
    fn a_saddle_is_joined_or_parted_by_its_middle() {
        assert_eq!(rings(&field(2, 2, &[9.0, 0.0, 0.0, 9.0]), 5.0).len(), 2);
        assert_eq!(rings(&field(2, 2, &[9.0, 2.0, 2.0, 9.0]), 5.0).len(), 1);
    }
}
