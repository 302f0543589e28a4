//! From a configuration to frames and truth.

use rand_pcg::Pcg64;

use crate::base::{CellsKind, CellsRef, Meta, Point, Recording, Side, Stamp};

use super::config::MAX_VALUES;
use super::field::{Field, Moment, POINTS_ALONG, load};
use super::patch::Patch;
use super::print::Print;
use super::scene::{Scenario, scenario, stance_profile};
use super::sensor::Readout;
use super::sole::{FIELDS, Fields, Sole};
use super::truth::{ContactTruth, FootTruth, LoadSeries, SeriesTruth, Truth};
use super::{Config, Scene, SimError};

/// Streams of the random generator: what one of them draws never shifts another, so that switching
/// noise on leaves the child where it stood.
mod stream {
    pub(super) const ANATOMY: u128 = 1;
    pub(super) const MOTION: u128 = 2;
    pub(super) const CELLS: u128 = 3;
    pub(super) const NOISE: u128 = 4;
}

/// Phases of a stance the print of a step is taken over.
const STANCE_SAMPLES: usize = 80;
/// A contact with at least this share of its load on the mat is wholly on it.
const WHOLLY_ON_MAT: f64 = 0.999_999;

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
        let truth = truth(config, &fields, &scenario, &readout);
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

fn index(side: Side) -> usize {
    usize::from(side == Side::Right)
}

/// A child's foot. Both feet draw the same anatomy, so that they mirror each other but for the arch.
fn field(config: &Config, side: Side, points_along: f64) -> Field {
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

fn truth(config: &Config, fields: &[Field; 2], scenario: &Scenario, readout: &Readout) -> Truth {
    let moments: Vec<[Moment; FIELDS]> =
        scenario.places.iter().map(|&(side, pose)| fields[index(side)].moments(pose, &config.mat)).collect();
    let series = series(config, scenario, &moments);
    let prints: Vec<Option<Print>> = fields.iter().map(|field| print(config, field, scenario)).collect();

    let mut contacts = Vec::new();
    for loading in &scenario.loadings {
        let pose = scenario.places[loading.place].1;
        let (mut all, mut on) = (0.0, 0.0);
        for weights in &loading.weights {
            all += weights.iter().sum::<f64>();
            on += load(&moments[loading.place], weights).force;
        }
        let on_mat = if all > 0.0 { on / all } else { 0.0 };
        let Some(print) = &prints[index(loading.side)] else { continue };
        contacts.push(ContactTruth {
            side: loading.side,
            start_s: loading.start_s,
            end_s: loading.end_s,
            complete: loading.whole && on_mat >= WHOLLY_ON_MAT,
            on_mat,
            heel: print.place(pose, print.heel),
            toe: print.place(pose, print.toe),
            axis_deg: print.axis_deg(pose),
        });
    }

    let feet = fields
        .iter()
        .zip(&prints)
        .filter_map(|(field, print)| foot(config, field, print.as_ref()?, scenario, &moments, &series))
        .collect();
    Truth {
        scene: config.scene,
        feet_on_mat: config.feet,
        child: config.child,
        placement: config.placement,
        seed: config.seed,
        contact_threshold_kpa: config.contact_threshold_kpa,
        weight_n: config.child.weight_n(),
        dead_cells: readout.dead.clone(),
        feet,
        contacts,
        series,
    }
}

/// Mean loading of a standing foot, or every phase of a step.
fn picture(config: &Config, field: &Field, scenario: &Scenario) -> Vec<Fields> {
    if config.scene != Scene::Standing {
        return stance_profile(config, &field.standing, STANCE_SAMPLES);
    }
    let mut mean = [0.0; FIELDS];
    let mut frames = 0.0;
    for weights in scenario.loadings.iter().filter(|l| l.side == field.side).flat_map(|l| &l.weights) {
        frames += 1.0;
        for (mean, weight) in mean.iter_mut().zip(weights) {
            *mean += weight;
        }
    }
    if frames == 0.0 { Vec::new() } else { vec![mean.map(|sum| sum / frames)] }
}

fn print(config: &Config, field: &Field, scenario: &Scenario) -> Option<Print> {
    Print::new(field, &picture(config, field, scenario), config.contact_threshold_kpa)
}

fn foot(
    config: &Config,
    field: &Field,
    print: &Print,
    scenario: &Scenario,
    moments: &[[Moment; FIELDS]],
    series: &SeriesTruth,
) -> Option<FootTruth> {
    let own = || scenario.loadings.iter().filter(|loading| loading.side == field.side);
    let wholly = |place: usize| {
        moments[place].iter().zip(field.standing).all(|(m, share)| share == 0.0 || m.force >= WHOLLY_ON_MAT)
    };
    let shown =
        own().find(|l| wholly(l.place) && l.whole).or(own().find(|l| wholly(l.place))).or(own().next())?;
    let pose = scenario.places[shown.place].1;
    let weights: Vec<Fields> = own().flat_map(|loading| loading.weights.iter().copied()).collect();
    let [rear_mm2, mid_mm2, fore_mm2] = print.thirds_mm2;
    let places: [Point; 3] = [print.heel, print.front, print.toe].map(|point| print.place(pose, point));
    Some(FootTruth {
        side: field.side,
        on_mat: wholly(shown.place),
        arch_index: print.arch_index(),
        rear_mm2,
        mid_mm2,
        fore_mm2,
        contact_area_mm2: print.contact_area_mm2,
        length_mm: print.length_mm,
        toeless_length_mm: print.toeless_length_mm,
        heel: places[0],
        front: places[1],
        toe: places[2],
        axis_deg: print.axis_deg(pose),
        load_share: load_share(config, field.side, series),
        region_load: print.region_load,
        peak_kpa: field.peak(&weights),
    })
}

fn series(config: &Config, scenario: &Scenario, moments: &[[Moment; FIELDS]]) -> SeriesTruth {
    let frames = config.frames();
    let mut loads = vec![[Moment::default(); 2]; frames];
    for loading in &scenario.loadings {
        for (at, weights) in loading.weights.iter().enumerate() {
            let add = load(&moments[loading.place], weights);
            let sum = &mut loads[loading.first_frame + at][index(loading.side)];
            sum.force += add.force;
            sum.moment += add.moment;
        }
    }
    let mut series = SeriesTruth::default();
    for (frame, [left, right]) in loads.into_iter().enumerate() {
        series.t_s.push(frame as f64 / config.rate_hz);
        series.left.push(left);
        series.right.push(right);
        series.total.push(Moment { force: left.force + right.force, moment: left.moment + right.moment });
    }
    series
}

fn load_share(config: &Config, side: Side, series: &SeriesTruth) -> Option<f64> {
    let of = |side| -> &LoadSeries { if side == Side::Left { &series.left } else { &series.right } };
    let (own, other) = (&of(side).force_n, &of(side.other()).force_n);
    let (sum, other_sum) = (own.iter().sum::<f64>(), other.iter().sum::<f64>());
    if sum <= 0.0 || other_sum <= 0.0 {
        return None;
    }
    if config.scene != Scene::Standing {
        return Some(sum / (sum + other_sum));
    }
    let mut shares: Vec<f64> = own.iter().zip(other).map(|(own, other)| own / (own + other)).collect();
    shares.sort_by(f64::total_cmp);
    let middle = shares.len() / 2;
    Some(if shares.len() % 2 == 1 { shares[middle] } else { 0.5 * (shares[middle - 1] + shares[middle]) })
}
