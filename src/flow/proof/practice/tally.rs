//! What the series gave, summed up.

use std::collections::BTreeMap;

use super::series::{Seen, SensorKind, Series};
use crate::base::Exercise;
use crate::stats::quantile;

/// A held time is right within so long and one frame, seconds.
const HELD_S: f64 = 0.15;

/// How well an exercise was counted on mats of one kind and pitch.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Counting {
    /// Which exercise.
    pub exercise: Exercise,
    /// On which cells.
    pub sensor: SensorKind,
    /// Their pitch, millimetres.
    pub pitch_mm: f64,
    /// Series in all.
    pub series: usize,
    /// Of which nothing was counted, with the reason.
    pub refused: usize,
    /// Counted exactly.
    pub exact: usize,
    /// Off by one.
    pub off_by_one: usize,
    /// Repetitions and holds counted, in all.
    pub counted: usize,
    /// Of those whose side was told right; both feet together count as a side.
    pub sides_right: usize,
    /// Of those with a held time, and of these with one right within 0.15 s and a frame.
    pub held: usize,
    /// The latter.
    pub held_right: usize,
    /// Seconds from the moment a repetition was complete until it was told: 95 in 100 are below.
    pub delay_95_s: Option<f64>,
    /// Why series were refused, and how many.
    pub reasons: BTreeMap<String, usize>,
    #[serde(skip)]
    delays_s: Vec<f64>,
}

/// How often one exercise was counted as another.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Confusion {
    /// What was done.
    pub exercise: Exercise,
    /// What was looked for.
    pub under: Exercise,
    /// Repetitions and holds done.
    pub done: usize,
    /// Counted as the other.
    pub counted: usize,
}

/// What was counted while nobody exercised.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Idling {
    /// What was looked for.
    pub under: Exercise,
    /// For how long, hours.
    pub hours: f64,
    /// What was counted.
    pub counted: usize,
}

/// Everything that was found.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct PracticeAccuracy {
    /// By exercise, cells and pitch.
    pub counting: Vec<Counting>,
    /// By pairs of exercises.
    pub confusion: Vec<Confusion>,
    /// By exercise, while quiet standing, shuffling, scratching, walking across, stepping on and off.
    pub idling: Vec<Idling>,
}

impl PracticeAccuracy {
    pub(super) fn count(&mut self, series: &Series, seen: &Seen) {
        let (exercise, sensor, pitch_mm) = (series.exercise, series.sensor, series.pitch_mm);
        let same = |row: &Counting| (row.exercise, row.sensor, row.pitch_mm) == (exercise, sensor, pitch_mm);
        let at = self.counting.iter().position(same).unwrap_or_else(|| {
            self.counting.push(Counting::new(exercise, sensor, pitch_mm));
            self.counting.len() - 1
        });
        self.counting[at].add(seen, series.rate_hz);
    }

    pub(super) fn confuse(&mut self, exercise: Exercise, under: Exercise, seen: &Seen) {
        let same = |row: &&mut Confusion| (row.exercise, row.under) == (exercise, under);
        let (done, counted) = (seen.truth.len(), seen.counted.len());
        match self.confusion.iter_mut().find(same) {
            Some(row) => (row.done, row.counted) = (row.done + done, row.counted + counted),
            None => self.confusion.push(Confusion { exercise, under, done, counted }),
        }
    }

    pub(super) fn idle(&mut self, under: Exercise, seen: &Seen) {
        let (hours, counted) = (seen.seconds / 3600.0, seen.counted.len());
        match self.idling.iter_mut().find(|row| row.under == under) {
            Some(row) => (row.hours, row.counted) = (row.hours + hours, row.counted + counted),
            None => self.idling.push(Idling { under, hours, counted }),
        }
    }
}

impl Counting {
    fn new(exercise: Exercise, sensor: SensorKind, pitch_mm: f64) -> Self {
        Self {
            exercise,
            sensor,
            pitch_mm,
            series: 0,
            refused: 0,
            exact: 0,
            off_by_one: 0,
            counted: 0,
            sides_right: 0,
            held: 0,
            held_right: 0,
            delay_95_s: None,
            reasons: BTreeMap::new(),
            delays_s: Vec::new(),
        }
    }

    fn add(&mut self, seen: &Seen, rate_hz: f64) {
        self.series += 1;
        if let Some(why) = &seen.refused {
            self.refused += 1;
            *self.reasons.entry(why.clone()).or_default() += 1;
            return;
        }
        let off = seen.counted.len().abs_diff(seen.truth.len());
        self.exact += usize::from(off == 0);
        self.off_by_one += usize::from(off == 1);
        self.counted += seen.counted.len();
        for (one, truth) in seen.matched() {
            self.sides_right += usize::from(one.performed.side == truth.side);
            if let (Some(held_s), Some(true_s)) = (one.performed.held_s, truth.held_s) {
                self.held += 1;
                self.held_right += usize::from((held_s - true_s).abs() <= HELD_S + 1.0 / rate_hz);
            }
            self.delays_s.push(one.told_s - truth.complete_s);
        }
        self.delay_95_s = quantile(&mut self.delays_s.clone(), 0.95);
    }

    /// The same over several rows: of all pitches, say.
    pub fn together<'a>(rows: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        rows.into_iter().fold(None, |sum: Option<Self>, row| {
            let Some(mut sum) = sum else { return Some(row.clone()) };
            sum.series += row.series;
            sum.refused += row.refused;
            sum.exact += row.exact;
            sum.off_by_one += row.off_by_one;
            sum.counted += row.counted;
            sum.sides_right += row.sides_right;
            sum.held += row.held;
            sum.held_right += row.held_right;
            sum.delays_s.extend(&row.delays_s);
            sum.delay_95_s = quantile(&mut sum.delays_s.clone(), 0.95);
            for (why, n) in &row.reasons {
                *sum.reasons.entry(why.clone()).or_default() += n;
            }
            Some(sum)
        })
    }
}
