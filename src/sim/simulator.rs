//! From a configuration to frames and truth.

use rand_pcg::Pcg64;

use crate::base::{CellsKind, CellsRef, Meta, Recording, Side, Stamp};

use super::config::MAX_VALUES;
use super::field::{Field, POINTS_ALONG};
use super::patch::Patch;
use super::reckoning;
use super::scene::{Scenario, scenario};
use super::sensor::Readout;
use super::sole::Sole;
use super::truth::Truth;
use super::{Config, Scene, SimError};

/// Streams of the random generator: what one of them draws never shifts another, so that switching
/// noise on leaves the child where it stood.
mod stream {
    pub(super) const ANATOMY: u128 = 1;
    pub(super) const MOTION: u128 = 2;
    pub(super) const CELLS: u128 = 3;
    pub(super) const NOISE: u128 = 4;
}

fn random(seed: u64, stream: u128) -> Pcg64 {
    Pcg64::new(u128::from(seed), stream)
}

/// A scene, frame by frame. The same frames as [`simulate`].
#[derive(Clone, Debug)]
pub struct Simulator {
    meta: Meta,
    kind: CellsKind,
    rate_hz: f64,
    truth: Truth,
    scenario: Scenario,
    patches: Vec<Patch>,
    readout: Readout,
    pressure: Vec<f64>,
    next: usize,
    frames: usize,
}

impl Simulator {
    /// Prepares a scene: places the feet, integrates them over the cells and works out the truth.
    ///
    /// # Errors
    /// When a number is out of range or no foot touches the mat.
    pub fn new(config: &Config) -> Result<Self, SimError> {
        config.check()?;
        let fields = [Side::Left, Side::Right].map(|side| field(config, side, POINTS_ALONG));
        let scenario = scenario(config, &fields, &mut random(config.seed, stream::MOTION));
        let mat = &config.mat;
        let patches: Vec<Patch> =
            scenario.places.iter().map(|&(side, pose)| Patch::new(&fields[index(side)], pose, mat)).collect();
        if scenario.loadings.iter().all(|loading| patches[loading.place].is_empty()) {
            let (width_mm, height_mm) = mat.size_mm();
            return Err(SimError::OffMat { width_mm, height_mm });
        }
        let readout = Readout::new(
            config.sensor,
            mat.rows(),
            mat.cols(),
            &mut random(config.seed, stream::CELLS),
            random(config.seed, stream::NOISE),
        );
        let truth = reckoning::truth(config, &fields, &scenario, &readout.dead);
        Ok(Self {
            meta: meta(config),
            kind: config.sensor.kind,
            rate_hz: config.rate_hz,
            truth,
            scenario,
            patches,
            readout,
            pressure: vec![0.0; mat.cells()],
            next: 0,
            frames: config.frames(),
        })
    }

    /// What the recording is about.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// Number type of the counts.
    pub fn kind(&self) -> CellsKind {
        self.kind
    }

    /// What is true.
    pub fn truth(&self) -> &Truth {
        &self.truth
    }

    /// Number of frames in all.
    pub fn frames(&self) -> usize {
        self.frames
    }

    /// Writes the next frame's counts, row-major, and says when it was taken; `None` after the last.
    /// Counts of an 8-bit mat are at most 255. Allocates nothing once `cells` has its size.
    pub fn next_frame(&mut self, cells: &mut Vec<u16>) -> Option<Stamp> {
        if self.next >= self.frames {
            return None;
        }
        let frame = self.next;
        self.next += 1;
        self.pressure.fill(0.0);
        for loading in &self.scenario.loadings {
            if let Some(weights) =
                frame.checked_sub(loading.first_frame).and_then(|at| loading.weights.get(at))
            {
                self.patches[loading.place].add(weights, &mut self.pressure);
            }
        }
        let mat = &self.meta.mat;
        self.readout.read(&mut self.pressure, |cell| mat.exists(cell), cells);
        let t_s = frame as f64 / self.rate_hz;
        Some(Stamp {
            t_s,
            seq: u32::try_from(frame).ok(),
            device_us: Some((t_s * 1e6).round() as u64),
            host_us: None,
        })
    }
}

/// A whole scene and its truth.
///
/// # Errors
/// As [`Simulator::new`], and when the frames would not fit into memory.
pub fn simulate(config: &Config) -> Result<(Recording, Truth), SimError> {
    let values = config.frames().saturating_mul(config.mat.cells());
    if values > MAX_VALUES {
        return Err(SimError::TooLarge { values });
    }
    let mut simulator = Simulator::new(config)?;
    let mut recording = Recording::new(simulator.meta.clone(), simulator.kind);
    recording.begin_segment("start");
    let (mut cells, mut narrow) = (Vec::new(), Vec::new());
    while let Some(stamp) = simulator.next_frame(&mut cells) {
        if simulator.kind == CellsKind::U8 {
            narrow.clear();
            // The readout saturates at the highest 8-bit count.
            narrow.extend(cells.iter().map(|&count| count as u8));
            recording.push(stamp, CellsRef::U8(&narrow));
        } else {
            recording.push(stamp, CellsRef::U16(&cells));
        }
    }
    Ok((recording, simulator.truth))
}

/// Left 0, right 1.
pub(super) fn index(side: Side) -> usize {
    usize::from(side == Side::Right)
}

/// A child's foot. Both feet draw the same anatomy, so that they mirror each other but for the arch.
pub(super) fn field(config: &Config, side: Side, points_along: f64) -> Field {
    let mut rng = random(config.seed, stream::ANATOMY);
    let sole = Sole::new(&config.child, side, config.individuality, &mut rng);
    Field::new(side, sole, points_along)
}

fn meta(config: &Config) -> Meta {
    let source = match config.scene {
        Scene::Standing => "simulated standing",
        Scene::Stepping => "simulated stepping",
        Scene::Walking => "simulated walking",
    };
    let mut meta = Meta::new(config.mat.clone(), config.sensor.scale(), source);
    meta.full_scale = Some(f64::from(config.sensor.max_count()));
    meta.rate_hz = Some(config.rate_hz);
    meta
}
