//! From a configuration to frames and truth.

use rand_pcg::Pcg64;

use crate::base::{CellsKind, CellsRef, Meta, Recording, Side, Stamp};

use super::error::MAX_VALUES;
use super::field::{Field, POINTS_ALONG};
use super::patch::Patch;
use super::placement::index;
use super::readout::Readout;
use super::reckoning;
use super::scenario::Scenario;
use super::scene::scenario;
use super::sole::Sole;
use super::truth::Truth;
use super::{Config, Posture, Scene, SimError};

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
    /// Those of what presses besides.
    further: Vec<Patch>,
    readout: Readout,
    pressure: Vec<f64>,
    next: usize,
    frames: usize,
}

impl Simulator {
    /// Prepares a scene: places the feet, integrates them over the cells and works out the truth.
    ///
    /// # Errors
    /// When a number is out of range or no frame shows a foot on the mat though the scene has one.
    pub fn new(config: &Config) -> Result<Self, SimError> {
        config.check()?;
        let fields = [Side::Left, Side::Right].map(|side| field(config, side, POINTS_ALONG));
        let scenario = scenario(config, &fields, &mut random(config.seed, stream::MOTION));
        let mat = &config.mat;
        let patches: Vec<Patch> =
            scenario.places.iter().map(|&(side, pose)| Patch::new(&fields[index(side)], pose, mat)).collect();
        let (others, at) = (&scenario.further.fields, &scenario.further.places);
        let further = at.iter().map(|&(field, pose)| Patch::new(&others[field], pose, mat)).collect();
        let nobody = config.scene == Scene::Empty;
        if !nobody && scenario.loadings.iter().all(|loading| patches[loading.place].is_empty()) {
            let (width_mm, height_mm) = mat.size_mm();
            let (duration_s, rate_hz) = (config.length_s(), config.rate_hz);
            return Err(SimError::Empty { width_mm, height_mm, duration_s, rate_hz });
        }
        let readout = Readout::new(
            config.sensor,
            mat.rows(),
            mat.cols(),
            &mut random(config.mat_seed.unwrap_or(config.seed), stream::CELLS),
            random(config.seed, stream::NOISE),
        );
        let truth = reckoning::truth(config, &fields, &scenario, &readout.broken);
        Ok(Self {
            meta: meta(config),
            kind: config.sensor.kind,
            rate_hz: config.rate_hz,
            truth,
            scenario,
            patches,
            further,
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
        for load in &self.scenario.further.loads {
            if let Some(weights) = frame.checked_sub(load.first_frame).and_then(|at| load.weights.get(at)) {
                self.further[load.place].add(weights, &mut self.pressure);
            }
        }
        let mat = &self.meta.mat;
        let t_s = frame as f64 / self.rate_hz;
        self.readout.read(t_s, &mut self.pressure, |cell| mat.exists(cell), cells);
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
    simulate_told(config, &mut |_| ())
}

/// The same; `told` hears how many frames there are so far, after each of them.
///
/// # Errors
/// As [`simulate`].
pub fn simulate_told(config: &Config, told: &mut dyn FnMut(usize)) -> Result<(Recording, Truth), SimError> {
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
        told(recording.frames());
    }
    Ok((recording, simulator.truth))
}

/// A child's foot. Both feet draw the same anatomy, so that they mirror each other but for the arch.
pub(super) fn field(config: &Config, side: Side, points_along: f64) -> Field {
    let mut rng = random(config.child_seed.unwrap_or(config.seed), stream::ANATOMY);
    let sole = Sole::new(&config.child, side, config.individuality, &mut rng);
    let stands_on_edges = config.posture == Posture::OuterEdges && config.scene != Scene::Practising;
    let sole = if stands_on_edges { sole.on_outer_edge() } else { sole };
    Field::new(side, sole, points_along)
}

fn meta(config: &Config) -> Meta {
    let source = match config.scene {
        Scene::Standing => "simulated standing",
        Scene::Stepping => "simulated stepping",
        Scene::Walking => "simulated walking",
        Scene::Roaming => "simulated roaming",
        Scene::Practising => "simulated practising",
        Scene::Empty => "simulated empty mat",
    };
    let mut meta = Meta::new(config.mat.clone(), config.sensor.scale(), source);
    meta.full_scale = Some(f64::from(config.sensor.max_count()));
    meta.rate_hz = Some(config.rate_hz);
    meta.notes.push(config.note());
    meta
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Mat, Point, View};
    use crate::sim::{Arch, Child, FeetOnMat, Placement, Sensor};
    use rand::SeedableRng;

    fn mat(pitch_mm: f64) -> Mat {
        let n = (400.0 / pitch_mm).round() as usize;
        Mat::new(n, n, pitch_mm, pitch_mm).unwrap()
    }

    fn config(scene: Scene, age: f64, pitch_mm: f64) -> Config {
        let child = Child::of_age(age, [Arch::Normal, Arch::Low]);
        let mut config = Config::new(scene, child, mat(pitch_mm), 5);
        config.placement.rotation_deg = 23.0;
        config.duration_s = if scene == Scene::Standing { 2.0 } else { 5.0 };
        config
    }

    /// Force (N) and centre of pressure of a frame of cells.
    fn measure(recording: &Recording, frame: usize) -> (f64, Point) {
        let (mat, cells) = (&recording.meta.mat, recording.frame(frame));
        let (mut force, mut moment) = (0.0, crate::base::Vector::zeros());
        for cell in 0..mat.cells() {
            let newtons = recording.meta.scale.apply(cells.get(cell)) * mat.cell_area_mm2() / 1000.0;
            force += newtons;
            moment += newtons * mat.centre(cell / mat.cols(), cell % mat.cols()).coords;
        }
        (force, Point::from(moment / force))
    }

    fn mean_picture(recording: &Recording) -> Vec<f64> {
        let n = recording.meta.mat.cells();
        let frames = recording.frames();
        (0..n)
            .map(|cell| (0..frames).map(|at| recording.frame(at).get(cell)).sum::<f64>() / frames as f64)
            .collect()
    }

    #[test]
    fn the_cells_carry_the_weight_and_its_centre_at_any_pitch() {
        for (pitch, force_part, centre_mm) in [(2.5, 0.002, 0.05), (5.0, 0.002, 0.1), (10.0, 0.002, 0.3)] {
            for age in [2.0, 6.0, 16.0] {
                let config = config(Scene::Standing, age, pitch);
                let (recording, truth) = simulate(&config).unwrap();
                for frame in [0, 40, 99] {
                    let (force, centre) = measure(&recording, frame);
                    let true_force = truth.series.total.force_n[frame];
                    assert!((true_force - config.child.weight_n()).abs() < 1e-6 * true_force);
                    assert!(
                        (force - true_force).abs() < force_part * true_force,
                        "{pitch} {force} {true_force}"
                    );
                    let true_centre = Point::new(
                        truth.series.total.cop_x_mm[frame].unwrap(),
                        truth.series.total.cop_y_mm[frame].unwrap(),
                    );
                    let off = (centre - true_centre).norm();
                    assert!(off < centre_mm, "{pitch} mm, {age} years: {off}");
                }
            }
        }
    }

    #[test]
    fn unequal_pitches_conserve_the_load_too() {
        let mut config = config(Scene::Standing, 6.0, 5.0);
        config.mat = Mat::new(40, 80, 5.0, 10.0).unwrap();
        let (recording, truth) = simulate(&config).unwrap();
        assert!((measure(&recording, 10).0 / truth.weight_n - 1.0).abs() < 0.003);
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
        for scene in [Scene::Standing, Scene::Stepping, Scene::Walking] {
            let mut config = config(scene, 6.0, 8.0);
            config.sensor =
                Sensor { noise_kpa: 1.0, gain_spread: 0.05, dead_fraction: 0.01, ..config.sensor };
            let (a, b) = (simulate(&config).unwrap(), simulate(&config).unwrap());
            assert_eq!(a, b);
            let mut streamed = Simulator::new(&config).unwrap();
            let (mut cells, mut frames) = (Vec::new(), 0);
            while let Some(stamp) = streamed.next_frame(&mut cells) {
                assert_eq!(a.0.frame(frames), CellsRef::U16(&cells));
                assert_eq!(a.0.stamps()[frames], stamp);
                frames += 1;
            }
            assert_eq!(frames, a.0.frames());
            config.seed += 1;
            assert_ne!(simulate(&config).unwrap().0, a.0);
        }
    }

    #[test]
    fn faults_of_the_sensor_leave_the_truth_alone() {
        let clean = config(Scene::Standing, 6.0, 5.0);
        let mut faulty = clean.clone();
        faulty.sensor = Sensor {
            kind: CellsKind::U8,
            noise_kpa: 2.0,
            gain_spread: 0.1,
            crosstalk: 0.03,
            calibrated: false,
            ..Sensor::default()
        };
        let (recording, truth) = simulate(&faulty).unwrap();
        assert_eq!(truth, simulate(&clean).unwrap().1);
        assert_eq!(recording.meta.full_scale, Some(255.0));
        assert!(!recording.meta.scale.is_calibrated());
    }

    #[test]
    fn postures_carry_the_whole_weight() {
        for posture in [
            Posture::OneFoot(Side::Left),
            Posture::Toes,
            Posture::Heels,
            Posture::OuterEdges,
            Posture::HeelRaised(Side::Right),
        ] {
            let mut config = config(Scene::Standing, 8.0, 5.0);
            config.posture = posture;
            let (recording, truth) = simulate(&config).unwrap();
            assert!((measure(&recording, 50).0 / truth.weight_n - 1.0).abs() < 0.003);
            let heel = truth.feet[0].field_load.heel;
            match posture {
                Posture::OneFoot(_) => {
                    assert!(truth.feet.len() == 1 && truth.feet[0].side == Side::Left);
                }
                Posture::Toes => assert!(heel == 0.0 && truth.feet.len() == 2, "{heel}"),
                Posture::Heels => assert!(heel == 1.0 && truth.feet.len() == 2, "{heel}"),
                Posture::OuterEdges => {
                    // Nothing under the inner ball and the great toe, most under the outer strip and heel.
                    let load = &truth.feet[0].field_load;
                    assert!(load.hallux < 0.001 && load.ball_medial < 0.02, "{load:?}");
                    assert!(load.ball_lateral > 0.15 && truth.feet.len() == 2, "{load:?}");
                }
                _ => {
                    let raised = &truth.feet[1];
                    assert!(heel > 0.3 && raised.field_load.heel == 0.0, "{heel}");
                    assert!(raised.load_share.is_some_and(|share| (0.2..0.4).contains(&share)));
                }
            }
        }
    }

    #[test]
    fn an_empty_mat_reads_nothing_and_a_roamer_most_of_it() {
        let mut config = config(Scene::Empty, 8.0, 10.0);
        let (recording, truth) = simulate(&config).unwrap();
        assert!(truth.feet.is_empty() && recording.frames() == config.frames());
        assert!((0..recording.cells().len()).all(|at| recording.cells().view().get(at) == 0.0));
        (config.scene, config.duration_s, config.rate_hz) = (Scene::Roaming, 120.0, 10.0);
        config.child = Child::of_age(18.0, [Arch::Normal; 2]);
        let (recording, _) = simulate(&config).unwrap();
        let n = config.mat.cells();
        let pressed = |cell: usize| (0..recording.frames()).any(|at| recording.frame(at).get(cell) > 500.0);
        let covered = (0..n).filter(|&cell| pressed(cell)).count();
        assert!(covered as f64 > 0.8 * n as f64, "{covered} of {n}");
    }

    #[test]
    fn scenes_on_one_mat_meet_the_same_cells() {
        let mut config = config(Scene::Empty, 8.0, 10.0);
        config.sensor =
            Sensor { broken_rows: 1, stuck_fraction: 0.01, noisy_fraction: 0.01, ..Sensor::homemade() };
        config.mat_seed = Some(9);
        let (_, first) = simulate(&config).unwrap();
        config.seed += 1;
        let (_, second) = simulate(&config).unwrap();
        assert_eq!((&first.dead_cells, &first.stuck_cells), (&second.dead_cells, &second.stuck_cells));
        assert_eq!((&first.noisy_cells, &first.broken_rows), (&second.noisy_cells, &second.broken_rows));
        assert_eq!(first.broken_rows.len(), 1);
    }

    #[test]
    fn a_child_in_the_middle_with_equal_arches_is_symmetric() {
        let mut config = config(Scene::Standing, 6.0, 5.0);
        config.child.arch = [Arch::High; 2];
        config.placement.rotation_deg = 0.0;
        (config.sway, config.individuality) = (0.0, 0.0);
        let (recording, truth) = simulate(&config).unwrap();
        let (cols, picture) = (config.mat.cols(), mean_picture(&recording));
        for (cell, value) in picture.iter().enumerate() {
            let mirrored = picture[cell / cols * cols + (cols - 1 - cell % cols)];
            assert!((value - mirrored).abs() <= 1.0, "{cell}: {value} {mirrored}");
        }
        assert!((truth.feet[0].arch_index - truth.feet[1].arch_index).abs() < 1e-6);
        assert!((truth.feet[0].axis_deg + truth.feet[1].axis_deg).abs() < 1e-3);
        assert!(truth.feet[0].heel.x < truth.feet[1].heel.x);
        config.mat = config.mat.clone().with_view(View::FromBelow);
        config.child.arch = [Arch::High, Arch::Flat];
        let below = mean_picture(&simulate(&config).unwrap().0);
        config.mat = config.mat.clone().with_view(View::FromAbove);
        let above = mean_picture(&simulate(&config).unwrap().0);
        assert!((0..above.len()).all(|at| below[at] == above[at / cols * cols + (cols - 1 - at % cols)]));
    }

    #[test]
    fn random_places_keep_the_feet_on_the_mat() {
        let mut rng = Pcg64::seed_from_u64(9);
        for seed in 0..20 {
            let mut config = config(Scene::Standing, 3.0 + seed as f64 * 0.4, 5.0);
            (config.seed, config.duration_s) = (seed, 0.2);
            config.placement =
                Placement::random(&mut rng, &config.mat, &config.child, FeetOnMat::Both).unwrap();
            let (recording, truth) = simulate(&config).unwrap();
            assert!(truth.feet.len() == 2 && truth.feet.iter().all(|foot| foot.on_mat));
            let (rows, cols) = (config.mat.rows(), config.mat.cols());
            let border = |cell: usize| {
                [0, rows - 1].contains(&(cell / cols)) || [0, cols - 1].contains(&(cell % cols))
            };
            let frame = recording.frame(0);
            assert!((0..rows * cols).all(|cell| !border(cell) || frame.get(cell) == 0.0));
        }
    }

    #[test]
    fn nonsense_is_refused_with_the_number_that_is_wrong() {
        let good = config(Scene::Standing, 6.0, 5.0);
        let spoil: [fn(&mut Config); 7] = [
            |c| c.rate_hz = f64::NAN,
            |c| c.duration_s = 1e9,
            |c| c.child.weight_kg = -3.0,
            |c| c.child.arch[1] = Arch::Level(f64::NAN),
            |c| c.sensor.noise_kpa = f64::INFINITY,
            |c| c.sensor.kind = CellsKind::F32,
            |c| c.placement.x_mm = 5000.0,
        ];
        for spoil in spoil {
            let mut config = good.clone();
            spoil(&mut config);
            assert!(Simulator::new(&config).is_err(), "{config:?}");
        }
        let mut huge = good;
        (huge.mat, huge.rate_hz, huge.duration_s) = (Mat::new(1024, 1024, 1.0, 1.0).unwrap(), 100.0, 60.0);
        assert!(matches!(simulate(&huge), Err(SimError::TooLarge { .. })));
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]
        #[test]
        fn whatever_is_asked_is_simulated_or_refused(
            scene in proptest::sample::select(vec![Scene::Standing, Scene::Stepping, Scene::Walking]),
            age in 0.5..90.0f64,
            arch in 0.0..1.0f64,
            toe_gap in -0.05..0.06f64,
            (rows, cols) in (1usize..60, 1usize..60),
            (pitch_x, pitch_y) in (1.0..40.0f64, 1.0..40.0f64),
            (x, y, rotation) in (-200.0..600.0f64, -200.0..600.0f64, -360.0..360.0f64),
            (rate_hz, duration_s) in (0.5..300.0f64, 0.0..3.0f64),
            threshold in 0.1..100.0f64,
            noise in 0.0..20.0f64,
            seed: u64,
        ) {
            let child = Child { toe_gap, ..Child::of_age(age, [Arch::Level(arch); 2]) };
            let mat = Mat::new(rows, cols, pitch_x, pitch_y).unwrap();
            let mut config = Config::new(scene, child, mat, seed);
            config.placement = Placement { x_mm: x, y_mm: y, rotation_deg: rotation, ..config.placement };
            (config.rate_hz, config.duration_s, config.contact_threshold_kpa) = (rate_hz, duration_s, threshold);
            config.sensor.noise_kpa = noise;
            match simulate(&config) {
                Err(error) => assert!(matches!(error, SimError::Empty { .. }), "{error}"),
                Ok((recording, truth)) => {
                    assert_eq!(recording.frames(), config.frames());
                    for series in [&truth.series.total, &truth.series.left, &truth.series.right] {
                        assert_eq!(series.force_n.len(), recording.frames());
                        assert!(series.force_n.iter().all(|force| (0.0..1.4 * truth.weight_n).contains(force)));
                    }
                    for foot in &truth.feet {
                        assert!((0.0..0.6).contains(&foot.arch_index), "{foot:?}");
                    }
                }
            }
        }
    }
}
