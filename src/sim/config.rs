//! What to simulate.

use crate::base::{CellsKind, Mat, Note, Side};

use super::child::{AGE_RANGE_YEARS, FLATNESS_MAX, LENGTH_RANGE_MM, WEIGHT_RANGE_KG};
use super::error::MAX_FRAMES;
use super::practice::plan::plan;
use super::{Child, FeetOnMat, Placement, Script, Sensor, SimError};

/// Most walks across the mat in one simulation.
const MAX_PASSES: usize = 100;
/// Frame rates that make sense, Hz.
const RATE_RANGE_HZ: std::ops::RangeInclusive<f64> = 0.5..=2000.0;

/// What the child does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scene {
    /// Stands quietly, swaying.
    Standing,
    /// Steps on the spot, one foot after the other.
    Stepping,
    /// Walks across the mat, as often as [`Config::passes`] says.
    Walking,
    /// Steps on the spot at five places one after the other, in the middle and towards the four corners,
    /// turning round once at each; both feet stay on the mat if they fit.
    Roaming,
    /// Does what [`Config::script`] says.
    Practising,
    /// Nobody is there.
    Empty,
}

/// How somebody stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Posture {
    /// On both feet.
    #[default]
    TwoFeet,
    /// With the whole weight on one foot.
    OneFoot(Side),
    /// On the balls and toes of both feet.
    Toes,
    /// On both heels.
    Heels,
    /// On the outer edges of both feet: the load tilts towards the little toes.
    OuterEdges,
    /// Flat on one foot, and on the ball and toes of this one, which bears less.
    HeelRaised(Side),
}

/// Everything a simulation depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// What the child does.
    pub scene: Scene,
    /// How the child stands. Only for standing.
    pub posture: Posture,
    /// Which feet come down on the mat.
    pub feet: FeetOnMat,
    /// Who stands on it.
    pub child: Child,
    /// The mat.
    pub mat: Mat,
    /// Where the feet stand.
    pub placement: Placement,
    /// Frames per second.
    pub rate_hz: f64,
    /// Seconds. Of no meaning for practising, which lasts as long as its script.
    pub duration_s: f64,
    /// Walks across the mat, one after the other, always in the same direction and beginning with
    /// the other foot each time, so that a mat of one step's length sees both. Only for walking.
    pub passes: usize,
    /// What the cells do to the pressure.
    pub sensor: Sensor,
    /// The truth counts as contact where the pressure is at least this, kilopascal.
    pub contact_threshold_kpa: f64,
    /// Scale of the sway; 1 is usual for the age, 0 stands like a statue.
    pub sway: f64,
    /// Scale of the random anatomical differences between children; 0 is always the mean foot.
    pub individuality: f64,
    /// Seed of everything random.
    pub seed: u64,
    /// Seed of the mat's cells instead, so that several scenes meet the same mat.
    pub mat_seed: Option<u64>,
    /// Seed of the child's anatomy instead, so that the same child stands on the mat again.
    pub child_seed: Option<u64>,
    /// What a practising child does.
    pub script: Option<Script>,
}

impl Config {
    /// What a recording of it says of itself, so that nobody takes it for one of a child.
    pub fn note(&self) -> Note {
        Note::new(
            Note::SIMULATED,
            format!("no child stood here ({} years, seed {})", self.child.age_years, self.seed),
        )
    }

    /// A scene on both feet, both on the mat, in its middle, 50 Hz for 20 s, perfect 16-bit cells up to
    /// 655.35 kPa, contact at 5 kPa, usual sway.
    pub fn new(scene: Scene, child: Child, mat: Mat, seed: u64) -> Self {
        let placement = Placement::centred(&mat, &child);
        Self {
            scene,
            posture: Posture::TwoFeet,
            feet: FeetOnMat::Both,
            child,
            mat,
            placement,
            rate_hz: 50.0,
            duration_s: 20.0,
            passes: 1,
            sensor: Sensor::default(),
            contact_threshold_kpa: 5.0,
            sway: 1.0,
            individuality: 1.0,
            seed,
            mat_seed: None,
            child_seed: None,
            script: None,
        }
    }

    /// The same of a child that does what a script says.
    pub fn practising(script: Script, child: Child, mat: Mat, seed: u64) -> Self {
        Self { script: Some(script), ..Self::new(Scene::Practising, child, mat, seed) }
    }

    /// How long the scene lasts, seconds: as long as the script when practising, else as long as asked.
    pub fn length_s(&self) -> f64 {
        match &self.script {
            Some(script) if self.scene == Scene::Practising => {
                plan(script, &self.child, &self.placement, &self.mat, self.seed).length_s
            }
            _ => self.duration_s,
        }
    }

    /// Number of frames, at least one.
    pub fn frames(&self) -> usize {
        ((self.length_s() * self.rate_hz).round() as usize).max(1)
    }

    /// Checks every number.
    pub(super) fn check(&self) -> Result<(), SimError> {
        let child = &self.child;
        let ranges = [
            ("age", "years", child.age_years, AGE_RANGE_YEARS),
            ("foot length", "mm", child.foot_length_mm, LENGTH_RANGE_MM),
            ("weight", "kg", child.weight_kg, WEIGHT_RANGE_KG),
            ("left arch", "(0 high to 1 flat)", child.arch[0].flatness(), 0.0..=FLATNESS_MAX),
            ("right arch", "(0 high to 1 flat)", child.arch[1].flatness(), 0.0..=FLATNESS_MAX),
            ("toe gap", "of foot length", child.toe_gap, -0.05..=0.06),
            ("frame rate", "Hz", self.rate_hz, RATE_RANGE_HZ),
            ("duration", "s", self.duration_s, 0.0..=MAX_FRAMES as f64),
            ("contact threshold", "kPa", self.contact_threshold_kpa, 0.1..=100.0),
            ("number of passes", "walks", self.passes as f64, 1.0..=MAX_PASSES as f64),
            ("sway", "times the usual", self.sway, 0.0..=5.0),
            ("individuality", "times the usual", self.individuality, 0.0..=2.0),
            ("place x", "mm", self.placement.x_mm, -1e5..=1e6),
            ("place y", "mm", self.placement.y_mm, -1e5..=1e6),
            ("rotation", "degrees", self.placement.rotation_deg, -360.0..=360.0),
            ("toe-out", "degrees", self.placement.toe_out_deg, -45.0..=60.0),
            ("stance width", "mm", self.placement.stance_width_mm, 1.0..=1000.0),
            ("full scale", "kPa", self.sensor.full_scale_kpa, 1.0..=10_000.0),
            ("noise", "kPa", self.sensor.noise_kpa, 0.0..=1000.0),
            ("gain spread", "of the reading", self.sensor.gain_spread, 0.0..=1.0),
            ("dead fraction", "of the cells", self.sensor.dead_fraction, 0.0..=1.0),
            ("crosstalk", "of the reading", self.sensor.crosstalk, 0.0..=1.0),
            ("floor", "kPa", self.sensor.floor_kpa, 0.0..=1000.0),
            ("response exponent", "", self.sensor.response_exponent, 0.2..=3.0),
            ("response saturation", "", self.sensor.response_saturation, 0.0..=100.0),
            ("offset spread", "of full scale", self.sensor.offset_spread, 0.0..=0.2),
            ("drift", "of full scale a minute", self.sensor.drift_per_min, -1.0..=1.0),
            ("creep", "of the reading", self.sensor.creep, 0.0..=1.0),
            ("hysteresis", "of the reading", self.sensor.hysteresis, 0.0..=1.0),
            ("after-glow", "of the reading", self.sensor.afterglow, 0.0..=1.0),
            ("stuck fraction", "of the cells", self.sensor.stuck_fraction, 0.0..=1.0),
            ("noisy fraction", "of the cells", self.sensor.noisy_fraction, 0.0..=1.0),
            ("broken rows", "rows", self.sensor.broken_rows as f64, 0.0..=self.mat.rows() as f64),
            ("broken columns", "columns", self.sensor.broken_cols as f64, 0.0..=self.mat.cols() as f64),
        ];
        for (what, unit, got, range) in ranges {
            if !range.contains(&got) {
                return Err(SimError::Range { what, unit, got, low: *range.start(), high: *range.end() });
            }
        }
        if !matches!(self.sensor.kind, CellsKind::U8 | CellsKind::U16) {
            return Err(SimError::Kind { got: self.sensor.kind });
        }
        if self.scene == Scene::Practising {
            self.script.as_ref().ok_or(SimError::NoScript)?.check()?;
        }
        let frames = self.frames();
        if frames > MAX_FRAMES {
            return Err(SimError::TooLong { frames });
        }
        Ok(())
    }
}
