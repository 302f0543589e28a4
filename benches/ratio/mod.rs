//! Work against a floor, measured in turn in one run, so that a ratio holds whatever the machine
//! is doing. Times alone are printed beside it only to show the size of the thing.
#![allow(dead_code, reason = "each bench uses its part")]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Pairs of measurements behind each ratio.
const ROUNDS: usize = 21;
/// Each measurement repeats its work until it takes at least this long.
const LONG_ENOUGH: Duration = Duration::from_millis(10);

/// Prints the head of the table.
pub(crate) fn head(title: &str) {
    println!("\n{title}");
    println!("{:<52} {:>12} {:<34} {:>12} {:>8}", "work", "time", "floor", "time", "ratio");
}

/// Measures `work` against `floor` and prints the medians and the median of the ratios.
pub(crate) fn row<A, B>(
    work_name: &str,
    mut work: impl FnMut() -> A,
    floor_name: &str,
    mut floor: impl FnMut() -> B,
) {
    let work_repeats = repeats(&mut work);
    let floor_repeats = repeats(&mut floor);
    let (mut works, mut floors, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let a = seconds(&mut work, work_repeats);
        let b = seconds(&mut floor, floor_repeats);
        works.push(a);
        floors.push(b);
        ratios.push(a / b);
    }
    println!(
        "{work_name:<52} {:>12} {floor_name:<34} {:>12} {:>8.2}",
        human(median(&mut works)),
        human(median(&mut floors)),
        median(&mut ratios)
    );
}

fn repeats<T>(work: &mut impl FnMut() -> T) -> u32 {
    let mut repeats = 1;
    loop {
        let start = Instant::now();
        for _ in 0..repeats {
            black_box(work());
        }
        if start.elapsed() >= LONG_ENOUGH || repeats >= 1 << 24 {
            return repeats;
        }
        repeats *= 2;
    }
}

fn seconds<T>(work: &mut impl FnMut() -> T, repeats: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        black_box(work());
    }
    start.elapsed().as_secs_f64() / f64::from(repeats)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn human(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.2} us", s * 1e6),
        s if s < 1.0 => format!("{:.2} ms", s * 1e3),
        s => format!("{s:.2} s"),
    }
}
