//! The picture of the mat as bytes: little-endian, without a pause for memory.
//!
//! | bytes | what |
//! |---|---|
//! | u32 | number of the frame, from 1 |
//! | u64 | time, microseconds of the recording |
//! | f32 | the pressure or count that 255 stands for |
//! | f32 | force on the mat, newtons; counts times square millimetres / 1000 of a mat that is not calibrated |
//! | f32, f32 | centre of pressure, millimetres to the right and to the front; not a number without load |
//! | u8, u8, u16 | how many feet are followed, 0 to 2; 0; 0 |
//! | for each | u8 side (0 left, 1 right), u8 whether it is down, u16 0, f32 share of the load on both, f32 force, f32 and f32 its centre of pressure, f32 how far it is in its movement, 0 to 1, or not a number |
//! | u8 ... | the cells above what they read without load, row by row |
//!
//! The mat is seen from above by somebody who stands on it: the first row lies behind that person, the columns count to
//! its right, x is to the right and y to the front, from the corner behind and to the left.

use crate::base::{Point, Side};

/// A foot that is followed.
#[derive(Clone, Copy, Debug)]
pub(super) struct FootInPicture {
    pub(super) side: Side,
    pub(super) down: bool,
    pub(super) share: f64,
    pub(super) force: f64,
    pub(super) at: Option<Point>,
    pub(super) progress: Option<f64>,
}

/// Everything but the cells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Picture {
    pub(super) seq: u64,
    pub(super) t_s: f64,
    pub(super) full_scale: f64,
    pub(super) feet: [Option<FootInPicture>; 2],
    pub(super) rows: usize,
    pub(super) cols: usize,
    pub(super) pitch_mm: (f64, f64),
    /// The grid is seen from below: its columns count to the left.
    pub(super) is_mirrored: bool,
}

impl Picture {
    /// Appends the picture. `loaded` are the cells above nothing with their values.
    pub(super) fn write(&self, total: f64, loaded: impl Iterator<Item = (usize, f64)>, out: &mut Vec<u8>) {
        out.extend((self.seq as u32).to_le_bytes());
        out.extend(((self.t_s.max(0.0) * 1e6).round() as u64).to_le_bytes());
        put(out, self.full_scale);
        put(out, total);
        // Known once all cells were seen.
        let centre_at = out.len();
        put(out, f64::NAN);
        put(out, f64::NAN);
        let feet = || self.feet.iter().flatten();
        out.extend([feet().count() as u8, 0, 0, 0]);
        for foot in feet() {
            out.extend([u8::from(foot.side == Side::Right), u8::from(foot.down), 0, 0]);
            put(out, foot.share);
            put(out, foot.force);
            put(out, foot.at.map_or(f64::NAN, |at| self.x_mm(at.x)));
            put(out, foot.at.map_or(f64::NAN, |at| at.y));
            put(out, foot.progress.unwrap_or(f64::NAN));
        }
        let cells_at = out.len();
        out.resize(cells_at + self.rows * self.cols, 0);
        let (mut sum, mut x, mut y) = (0.0, 0.0, 0.0);
        for (cell, value) in loaded {
            let (row, col) = (cell / self.cols, cell % self.cols);
            let col = if self.is_mirrored { self.cols - 1 - col } else { col };
            out[cells_at + row * self.cols + col] = (255.0 * value / self.full_scale).round() as u8;
            sum += value;
            x += value * (col as f64 + 0.5);
            y += value * (row as f64 + 0.5);
        }
        if sum > 0.0 {
            let (x_mm, y_mm) = (x / sum * self.pitch_mm.0, y / sum * self.pitch_mm.1);
            out[centre_at..centre_at + 4].copy_from_slice(&(x_mm as f32).to_le_bytes());
            out[centre_at + 4..centre_at + 8].copy_from_slice(&(y_mm as f32).to_le_bytes());
        }
    }

    fn x_mm(&self, x_mm: f64) -> f64 {
        if self.is_mirrored { self.cols as f64 * self.pitch_mm.0 - x_mm } else { x_mm }
    }
}

fn put(out: &mut Vec<u8>, number: f64) {
    out.extend((number as f32).to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(bytes: &[u8], at: usize) -> f32 {
        f32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
    }

    fn picture(is_mirrored: bool) -> Picture {
        let left = FootInPicture {
            side: Side::Left,
            down: true,
            share: 0.25,
            force: 50.0,
            at: Some(Point::new(5.0, 30.0)),
            progress: None,
        };
        Picture {
            seq: 7,
            t_s: 1.5,
            full_scale: 200.0,
            feet: [Some(left), None],
            rows: 3,
            cols: 4,
            pitch_mm: (10.0, 20.0),
            is_mirrored,
        }
    }

    #[test]
    fn every_byte_stands_where_the_page_looks_for_it() {
        let mut bytes = Vec::new();
        // Row 1, columns 0 and 2; and a cell beyond the full scale in row 2.
        picture(false).write(60.0, [(4, 100.0), (6, 50.0), (11, 999.0)].into_iter(), &mut bytes);
        assert_eq!(bytes.len(), 4 + 8 + 4 * 4 + 4 + 24 + 12);
        assert_eq!(bytes[0..4], 7_u32.to_le_bytes());
        assert_eq!(bytes[4..12], 1_500_000_u64.to_le_bytes());
        assert_eq!((number(&bytes, 12), number(&bytes, 16)), (200.0, 60.0));
        assert_eq!(bytes[28..32], [1, 0, 0, 0]);
        assert_eq!(bytes[32..36], [0, 1, 0, 0]);
        assert_eq!([36, 40, 44, 48].map(|at| number(&bytes, at)), [0.25, 50.0, 5.0, 30.0]);
        assert!(number(&bytes, 52).is_nan());
        assert_eq!(bytes[56..], [0, 0, 0, 0, 128, 0, 64, 0, 0, 0, 0, 255]);
        let sum = 1149.0;
        let x_mm = 10.0 * (100.0 * 0.5 + 50.0 * 2.5 + 999.0 * 3.5) / sum;
        let y_mm = 20.0 * (150.0 * 1.5 + 999.0 * 2.5) / sum;
        assert!((f64::from(number(&bytes, 20)) - x_mm).abs() < 1e-4);
        assert!((f64::from(number(&bytes, 24)) - y_mm).abs() < 1e-4);
    }

    #[test]
    fn a_mat_seen_from_below_is_turned_and_an_empty_one_has_no_centre() {
        let mut bytes = Vec::new();
        picture(true).write(20.0, [(4, 100.0)].into_iter(), &mut bytes);
        assert_eq!(bytes[56..64], [0, 0, 0, 0, 0, 0, 0, 128]);
        assert_eq!((number(&bytes, 20), number(&bytes, 44)), (35.0, 35.0));
        let before = (bytes.capacity(), bytes.len());
        bytes.clear();
        picture(false).write(0.0, std::iter::empty(), &mut bytes);
        assert!(number(&bytes, 20).is_nan() && number(&bytes, 24).is_nan());
        assert_eq!((bytes.capacity(), bytes.len()), before, "nothing is allocated anew");
    }
}
