//! A column of time beside the cells of a CSV, as loggers write it.

use super::text::find;
use crate::base::Note;

/// Where the clock of a small board begins again: milliseconds or microseconds in 32 bits.
const WRAP: f64 = 4_294_967_296.0;
/// How far steps may be from their median for a column to be taken for a time that nobody named, relative to it.
const EVEN: f64 = 0.25;
/// Fewest lines in which a column is looked at for that.
const FEWEST: usize = 5;

/// What begins the name of a column of time.
const NAMES: [&str; 6] = ["time", "timestamp", "t", "millis", "micros", "elapsed"];
/// Words behind it, and ticks a second.
const UNITS: [(&str, f64); 14] = [
    ("s", 1.0),
    ("sec", 1.0),
    ("secs", 1.0),
    ("seconds", 1.0),
    ("ms", 1000.0),
    ("msec", 1000.0),
    ("millis", 1000.0),
    ("milliseconds", 1000.0),
    ("us", 1_000_000.0),
    ("\u{b5}s", 1_000_000.0),
    ("\u{3bc}s", 1_000_000.0),
    ("usec", 1_000_000.0),
    ("micros", 1_000_000.0),
    ("microseconds", 1_000_000.0),
];

/// The times of the frames as far as they were read.
#[derive(Debug, Default)]
pub(super) struct Clock {
    /// Ticks a second, where the name of the column tells.
    per_s: Option<f64>,
    ticks: Vec<f64>,
    wraps: u32,
}

impl Clock {
    /// By the name of a column; `None` when it names no time.
    pub(super) fn named(name: &[u8]) -> Option<Self> {
        let name = String::from_utf8_lossy(name).trim().trim_matches('"').to_lowercase();
        let words: Vec<&str> =
            name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let known = words.first().is_some_and(|word| NAMES.contains(word)) && words.len() <= 3;
        let unit = |word: &&str| UNITS.iter().find(|(unit, _)| unit == word).map(|&(_, per_s)| per_s);
        known.then(|| Self { per_s: words.iter().rev().find_map(unit), ..Self::default() })
    }

    /// The time of the next frame.
    pub(super) fn push(&mut self, tick: f64) -> Result<(), String> {
        let mut at = tick + f64::from(self.wraps) * WRAP;
        if let Some(&last) = self.ticks.last() {
            if at <= last && wraps(last - f64::from(self.wraps) * WRAP, tick) {
                self.wraps += 1;
                at += WRAP;
            }
            if at <= last {
                return Err(format!("expected a time after {last}, got {at}"));
            }
        }
        self.ticks.push(at);
        Ok(())
    }

    /// The last frame was none.
    pub(super) fn forget_last(&mut self, frames: usize) {
        self.ticks.truncate(frames);
    }

    /// Seconds from the first frame of each, and what is to be said of them.
    pub(super) fn seconds(&self) -> (Vec<f64>, Vec<Note>) {
        let mut notes = Vec::new();
        let per_s = self.per_s.unwrap_or_else(|| {
            let (per_s, unit) = guess(&self.ticks);
            let text =
                format!("the file does not name the unit of its times: taken as {unit} by their steps");
            notes.push(Note::new("assumed", text));
            per_s
        });
        if self.wraps > 0 {
            notes.push(Note::new(
                "wrapped",
                "the clock of the board began again at 0 within the file; times run on",
            ));
        }
        let first = self.ticks.first().copied().unwrap_or(0.0);
        (self.ticks.iter().map(|tick| (tick - first) / per_s).collect(), notes)
    }
}

/// Whether a clock of 32 bits began again between two ticks.
fn wraps(last: f64, tick: f64) -> bool {
    last.fract() == 0.0 && (0.9 * WRAP..WRAP).contains(&last) && tick < 0.1 * WRAP
}

/// Ticks a second and the name of the unit, by the usual step: fractions below one are seconds, whole numbers up to a
/// thousand milliseconds, above that microseconds.
fn guess(ticks: &[f64]) -> (f64, &'static str) {
    match median_step(ticks) {
        Some(step) if step < 1.0 => (1.0, "seconds"),
        Some(step) if step > 1000.0 => (1_000_000.0, "microseconds"),
        _ => (1000.0, "milliseconds"),
    }
}

fn median_step(ticks: &[f64]) -> Option<f64> {
    let mut steps: Vec<f64> = ticks.windows(2).map(|pair| pair[1] - pair[0]).collect();
    steps.sort_by(f64::total_cmp);
    steps.get(steps.len() / 2).copied()
}

/// Whether numbers rise in even steps, as times do and pressures do not.
pub(super) fn looks_like_time(numbers: impl Iterator<Item = f64>) -> bool {
    let mut clock = Clock::default();
    if !numbers.into_iter().all(|number| clock.push(number).is_ok()) || clock.ticks.len() < FEWEST {
        return false;
    }
    let median = median_step(&clock.ticks).unwrap_or(0.0);
    let even = |pair: &[f64]| (pair[1] - pair[0] - median).abs() <= EVEN * median;
    clock.ticks.windows(2).filter(|pair| even(pair)).count() * 10 >= 9 * (clock.ticks.len() - 1)
}

/// Whether a name is that of a column that holds no cell, by the word it begins with.
pub(super) fn no_cell(name: &[u8]) -> Option<&'static str> {
    /// Words of columns that are no cells.
    const NO_CELLS: [&str; 8] = ["time", "t_s", "cop", "force", "area", "frame", "seq", "index"];
    let name = name.trim_ascii().to_ascii_lowercase();
    let name = name.strip_prefix(b"\"").unwrap_or(&name);
    NO_CELLS.into_iter().find(|word| find(name, word.as_bytes()) == Some(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_known_by_its_name() {
        for (name, per_s) in [
            ("millis", Some(1000.0)),
            ("time_ms", Some(1000.0)),
            ("Time [s]", Some(1.0)),
            ("\"t (ms)\"", Some(1000.0)),
            ("timestamp", None),
            ("elapsed_us", Some(1_000_000.0)),
            ("micros", Some(1_000_000.0)),
        ] {
            assert_eq!(Clock::named(name.as_bytes()).map(|clock| clock.per_s), Some(per_s), "{name}");
        }
        for name in ["c0", "ms", "temperature", "total", ""] {
            assert!(Clock::named(name.as_bytes()).is_none(), "{name}");
        }
    }

    #[test]
    fn a_clock_of_32_bits_begins_again_once() {
        let mut clock = Clock::named(b"millis").unwrap();
        for tick in [4_294_967_000.0, 4_294_967_200.0, 104.0, 304.0] {
            clock.push(tick).unwrap();
        }
        let (seconds, notes) = clock.seconds();
        assert_eq!((seconds, notes[0].key.as_str()), (vec![0.0, 0.2, 0.4, 0.6], "wrapped"));
        assert!(clock.push(200.0).unwrap_err().contains("expected a time after"));
    }

    #[test]
    fn a_unit_nobody_named_is_told_by_the_steps() {
        for (step, t_s) in [(0.02, 0.04), (20.0, 0.04), (20_000.0, 0.04)] {
            let mut clock = Clock::named(b"time").unwrap();
            (0..3).for_each(|at| clock.push(f64::from(at) * step).unwrap());
            let (seconds, notes) = clock.seconds();
            assert!((seconds[2] - t_s).abs() < 1e-12 && notes[0].key == "assumed", "{step}");
        }
        assert!(looks_like_time([5.0, 15.0, 25.0, 35.0, 45.0].into_iter()));
        assert!(!looks_like_time([0.0, 0.0, 1.0, 2.0, 3.0].into_iter()));
        assert!(!looks_like_time([1.0, 2.0, 9.0, 50.0, 51.0].into_iter()));
        assert!(!looks_like_time([1.0, 2.0].into_iter()));
    }
}
