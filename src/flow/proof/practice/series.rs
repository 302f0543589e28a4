//! One series: a simulated child, its mat, and what was seen of it.

use rand::{RngExt, SeedableRng};

use crate::analysis::stance::Tracker;
use crate::base::{CellsRef, Exercise, Mat};
use crate::child::{Performed, PerformedKind};
use crate::exercise::{Coach, Event, Happening, Settings, Target};
use crate::sim::{self, Arch, Child, Config, Script, Sensor, Set, Simulator};

/// Edge of the mat, millimetres.
const MAT_MM: f64 = 480.0;
const RATES_HZ: [f64; 3] = [25.0, 50.0, 200.0];
const AGES_YEARS: std::ops::Range<f64> = 3.0..12.0;
/// The child's own range, share of the full movement.
const RANGES: std::ops::Range<f64> = 0.6..1.0;

/// What the cells are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SensorKind {
    /// Perfect, calibrated cells.
    Ideal,
    /// Resistive film as somebody at home builds it: response exponent 0.75, gains that spread by 20 %, 10 % creep, 20 %
    /// after-glow, 10 % crosstalk, 2 % dead cells, uncalibrated.
    HomeMade,
}

/// One child that does one exercise on one mat.
#[derive(Clone, Debug)]
pub(super) struct Series {
    pub(super) exercise: Exercise,
    pub(super) sensor: SensorKind,
    pub(super) pitch_mm: f64,
    pub(super) rate_hz: f64,
    age_years: f64,
    arch: Arch,
    range: f64,
    rotation_deg: f64,
    seed: u64,
}

/// What was seen of a series, beside the truth.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Why nothing was counted.
    pub(super) refused: Option<String>,
    pub(super) counted: Vec<Counted>,
    pub(super) truth: Vec<sim::Performed>,
    pub(super) seconds: f64,
}

/// One repetition or hold, and when it was told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    pub(super) performed: Performed,
    pub(super) told_s: f64,
}

impl Series {
    /// A series drawn for a child: the same child and mat for every exercise.
    pub(super) fn drawn(exercise: Exercise, pitches_mm: &[f64], child: usize, seed: u64) -> Self {
        let seed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(child as u64);
        let mut rng = rand_pcg::Pcg64::seed_from_u64(seed);
        let sensors = [SensorKind::Ideal, SensorKind::HomeMade];
        Self {
            exercise,
            sensor: sensors[child % 2],
            pitch_mm: pitches_mm[child / 2 % pitches_mm.len()],
            rate_hz: RATES_HZ[rng.random_range(0..RATES_HZ.len())],
            age_years: rng.random_range(AGES_YEARS),
            arch: Arch::NAMED[rng.random_range(0..Arch::NAMED.len())],
            range: rng.random_range(RANGES),
            rotation_deg: rng.random_range(-180.0..180.0),
            seed,
        }
    }

    /// The exercise in its usual amount, to the child's own range.
    pub(super) fn script(&self) -> Script {
        Script::practising(Set { range: self.range, ..Set::of(self.exercise) })
    }

    fn config(&self, script: Script) -> Option<Config> {
        let cells = (MAT_MM / self.pitch_mm).round() as usize;
        let mat = Mat::new(cells, cells, self.pitch_mm, self.pitch_mm).ok()?;
        let child = Child::of_age(self.age_years, [self.arch; 2]);
        let mut config = Config::practising(script, child, mat, self.seed);
        config.rate_hz = self.rate_hz;
        config.placement.rotation_deg = self.rotation_deg;
        if self.sensor == SensorKind::HomeMade {
            config.sensor = Sensor::poor_homemade();
        }
        Some(config)
    }
}

/// What each of some detectors sees of a child that follows a script.
pub(super) fn seen(series: &Series, script: Script, under: &[Exercise]) -> Vec<Seen> {
    let config = series.config(script);
    let Some(mut simulator) = config.and_then(|config| Simulator::new(&config).ok()) else {
        let none = Seen { refused: Some("not simulated".to_owned()), ..Seen::default() };
        return vec![none; under.len()];
    };
    let mut tracker = Tracker::new(simulator.meta());
    let coach = |&exercise: &Exercise| Coach::new(Settings::default(), [Target { exercise, amount: None }]);
    let mut watching: Vec<(Coach, Vec<Event>)> =
        under.iter().map(|exercise| (coach(exercise), Vec::new())).collect();
    let mut cells: Vec<u16> = Vec::new();
    let mut seconds = 0.0;
    while let Some(stamp) = simulator.next_frame(&mut cells) {
        let motion = tracker.push(&stamp, CellsRef::U16(&cells));
        watching.iter_mut().for_each(|(coach, events)| coach.push(&tracker, &motion, events));
        seconds = stamp.t_s;
    }
    let each = under.iter().zip(watching);
    each.map(|(&under, (coach, mut events))| {
        let practice = coach.finish(&tracker, &mut events);
        let refused = practice.sets.first().and_then(|set| set.refused.as_ref()).map(ToString::to_string);
        let truth = &simulator.truth().practice;
        let truth = truth.iter().filter(|each| is_done(each.kind, under)).cloned().collect();
        Seen { refused, counted: counted(&events), truth, seconds }
    })
    .collect()
}

/// Whether a detector should count it.
fn is_done(kind: sim::PerformedKind, under: Exercise) -> bool {
    match kind {
        sim::PerformedKind::Rep => under != Exercise::OuterEdge,
        sim::PerformedKind::Hold => under == Exercise::OuterEdge,
        sim::PerformedKind::Half | sim::PerformedKind::Fault => false,
    }
}

fn counted(events: &[Event]) -> Vec<Counted> {
    let counted = events.iter().filter_map(|event| match event.what {
        Happening::Performed(performed) if performed.kind != PerformedKind::Fault => {
            Some(Counted { performed, told_s: event.t_s })
        }
        _ => None,
    });
    counted.collect()
}

impl Seen {
    /// Each counted one with the true one whose beginning and end are nearest: the last two steps on the toes end together.
    pub(super) fn matched(&self) -> impl Iterator<Item = (&Counted, &sim::Performed)> {
        let off = |one: &Counted, truth: &sim::Performed| {
            (truth.end_s - one.performed.end_s).abs() + (truth.start_s - one.performed.start_s).abs()
        };
        self.counted.iter().filter_map(move |one| {
            let nearest = self.truth.iter().min_by(|a, b| off(one, a).total_cmp(&off(one, b)))?;
            Some((one, nearest))
        })
    }
}
