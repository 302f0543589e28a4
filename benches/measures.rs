//! Whole-mat measures of a frame as it is pushed, against summing the same cells once and against
//! a plain loop over every cell.

mod ratio;

use std::process::Command;
use std::time::Instant;

use plantar::analysis::stance::Tracker;
use plantar::analysis::{FrameMeter, Options, Session, analyse};
use plantar::base::{CellsRef, Exercise, Mat, Meta, Scale, Stamp};
use plantar::dose::Dose;
use plantar::exercise::{Coach, Settings, Target};
use plantar::sim::{Arch, Child, Config, Scene, simulate};

fn main() {
    ratio::head("measures");
    floats();
    doses();
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

/// A child on the spot: what its soles bear, and the tracker behind it, as frames come.
fn doses() {
    for (rows, cols, pitch_mm) in [(40, 40, 10.0), (64, 64, 8.0)] {
        let mat = Mat::new(rows, cols, pitch_mm, pitch_mm).unwrap();
        let config = Config::new(Scene::Standing, Child::of_age(7.0, [Arch::Normal; 2]), mat, 4);
        let (recording, _) = simulate(&config).unwrap();
        let frames = recording.frames();
        let moving = |of: &mut Option<Dose>| {
            let mut tracker = Tracker::new(&recording.meta);
            for (at, stamp) in recording.stamps().iter().enumerate() {
                let motion = tracker.push(stamp, recording.frame(at));
                if let Some(dose) = of {
                    dose.push(&tracker, &motion);
                }
            }
            tracker.epoch()
        };
        let measured = || {
            let mut session = Session::new(&recording.meta, Options::default());
            for (at, stamp) in recording.stamps().iter().enumerate() {
                session.push(stamp, recording.frame(at));
            }
        };
        let coached = || {
            let mut tracker = Tracker::new(&recording.meta);
            let mut dose = Dose::new(&recording.meta);
            let mut coach =
                Coach::new(Settings::default(), [Target { exercise: Exercise::ToesUp, amount: None }]);
            let mut events = Vec::new();
            for (at, stamp) in recording.stamps().iter().enumerate() {
                let motion = tracker.push(stamp, recording.frame(at));
                dose.push(&tracker, &motion);
                coach.push(&tracker, &motion, &mut events);
            }
            events.len()
        };
        let what = format!("{frames} frames {rows}x{cols}, two feet:");
        let pushed = "pushing them to a live session";
        ratio::row(&format!("{what} tracker"), || moving(&mut None), pushed, measured);
        ratio::row(
            &format!("{what} tracker and dose"),
            || moving(&mut Some(Dose::new(&recording.meta))),
            pushed,
            measured,
        );
        ratio::row(&format!("{what} tracker, dose and an exercise"), coached, pushed, measured);
        ratio::row(
            &format!("{what} tracker and dose"),
            || moving(&mut Some(Dose::new(&recording.meta))),
            "analysing them",
            || analyse(&recording, Options::default()).feet.len(),
        );
    }
}

/// Frames of floats: two feet, and every cell loaded.
fn floats() {
    let (rows, cols) = (64, 64);
    let foot = |at: usize| {
        let (row, col) = ((at / cols) as f32, (at % cols) as f32);
        let aside = (col - 0.31 * 64.0).abs().min((col - 0.69 * 64.0).abs());
        90.0 * (1.0 - ((row - 32.0) / (0.32 * 64.0)).powi(2) - (aside / (0.11 * 64.0)).powi(2)).max(0.0)
    };
    let full = |at: usize| 0.1 + (at * 7919 % 1000) as f32 * 0.1;
    let mat = Mat::new(rows, cols, 8.0, 8.0).unwrap();
    for (what, cell) in [("two feet", &foot as &dyn Fn(usize) -> f32), ("every cell loaded", &full)] {
        let cells: Vec<f32> = (0..rows * cols).map(cell).collect();
        let mut meter = FrameMeter::new(&mat, Scale::KPA);
        ratio::row(
            &format!("the same of {rows}x{cols} f32, {what}"),
            || meter.measure(CellsRef::F32(&cells)),
            "summing the same cells once",
            || sum(&cells),
        );
        let best = (0..200).map(|_| {
            let start = Instant::now();
            (0..500).for_each(|_| {
                std::hint::black_box(meter.measure(CellsRef::F32(std::hint::black_box(&cells))));
            });
            start.elapsed().as_secs_f64() / 500.0
        });
        let best = best.fold(f64::INFINITY, f64::min);
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/numpy_measures.py");
        let numpy = Command::new("python3").args([script, "64", "64"]).output().ok();
        let numpy = numpy.and_then(|done| String::from_utf8(done.stdout).ok()?.trim().parse::<f64>().ok());
        match numpy {
            Some(numpy) => println!(
                "    best of many: {:.2} us; NumPy on two feet {:.2} us, {:.1} times as long",
                best * 1e6,
                numpy * 1e6,
                numpy / best
            ),
            None => println!("    python3 with NumPy is not here: not compared"),
        }
    }
}

/// As fast as cells are summed: several sums at a time.
fn sum(cells: &[f32]) -> f32 {
    let (groups, rest) = cells.as_chunks::<32>();
    let mut sums = [0.0_f32; 32];
    for group in groups {
        sums.iter_mut().zip(group).for_each(|(sum, cell)| *sum += cell);
    }
    sums.iter().sum::<f32>() + rest.iter().sum::<f32>()
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
