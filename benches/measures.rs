//! Whole-mat measures of a frame as it is pushed, against summing the same cells once and against
//! a plain loop over every cell.

mod ratio;

use plantar::analysis::{Options, Session};
use plantar::base::{CellsRef, Mat, Meta, Scale, Stamp};

fn main() {
    ratio::head("measures");
    for (rows, cols) in [(32, 32), (64, 64)] {
        let cells: Vec<u16> =
            (0..rows * cols).map(|at| if at % 3 == 0 { (at % 200) as u16 } else { 0 }).collect();
        let mat = Mat::new(rows, cols, 8.0, 8.0).unwrap();
        let meta = Meta::new(mat, Scale::KPA, "bench");
        let mut meter = plantar::analysis::FrameMeter::new(&meta.mat, meta.scale);
        ratio::row(
            &format!("force, area, peak, centre of {rows}x{cols} u16"),
            || meter.measure(CellsRef::U16(&cells)),
            "summing the same cells once",
            || cells.iter().map(|&cell| u64::from(cell)).sum::<u64>(),
        );
        ratio::row(
            &format!("force, area, peak, centre of {rows}x{cols} u16"),
            || meter.measure(CellsRef::U16(&cells)),
            "a plain loop over the cells",
            || plain(&cells, cols),
        );
        let mut t_s = 0.0;
        let mut session = Session::new(&meta, Options::default());
        ratio::row(
            &format!("push of a {rows}x{cols} u16 frame to a live session"),
            || {
                t_s += 0.01;
                // A session is bounded; a bench is not.
                if t_s > 60.0 {
                    t_s = 0.0;
                    session = Session::new(&meta, Options::default());
                }
                session.push(&Stamp { t_s, ..Stamp::default() }, CellsRef::U16(&cells))
            },
            "summing the same cells once",
            || cells.iter().map(|&cell| u64::from(cell)).sum::<u64>(),
        );
    }
}

fn plain(cells: &[u16], cols: usize) -> [f64; 5] {
    let [mut sum, mut area, mut peak, mut x, mut y] = [0.0; 5];
    for (at, &cell) in cells.iter().enumerate() {
        let value = f64::from(cell);
        let (row, col) = (at / cols, at % cols);
        sum += value;
        x += value * (col as f64 + 0.5) * 8.0;
        y += value * (row as f64 + 0.5) * 8.0;
        if value > 0.0 {
            area += 64.0;
        }
        if value > peak {
            peak = value;
        }
    }
    [sum, area, peak, x / sum, y / sum]
}
