//! What to simulate, and why it may be refused.

use crate::base::{CellsKind, Mat, Side};

use super::child::{AGE_RANGE_YEARS, FLATNESS_MAX, LENGTH_RANGE_MM, WEIGHT_RANGE_KG};
use super::{Child, Placement, Sensor};

/// Standard gravity, metres per square second.
pub(super) const GRAVITY: f64 = 9.806_65;
/// Most frames of a simulation: an hour at 200 Hz fits, and the weights of every frame stay under
/// 150 MB.
pub(super) const MAX_FRAMES: usize = 750_000;
/// Most cell values [`super::simulate`] keeps in memory: 1 GB of 16-bit counts.
pub(super) const MAX_VALUES: usize = 500_000_000;
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
}

/// Which feet come down on the mat; the other stands or steps beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeetOnMat {
    /// Both.
    Both,
    /// One.
    Only(Side),
}

impl FeetOnMat {
    /// The sides on the mat, left first.
    pub fn sides(self) -> &'static [Side] {
        match self {
            Self::Both => &[Side::Left, Side::Right],
            Self::Only(Side::Left) => &[Side::Left],
            Self::Only(Side::Right) => &[Side::Right],
        }
    }
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
    /// Seconds.
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
}

impl Config {
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
        }
    }

    /// Number of frames, at least one.
    pub fn frames(&self) -> usize {
        ((self.duration_s * self.rate_hz).round() as usize).max(1)
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
        if self.frames() > MAX_FRAMES {
            return Err(SimError::TooLong { frames: self.frames() });
        }
        Ok(())
    }
}

/// Why nothing was simulated.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SimError {
    /// A number out of range.
    #[error("a {what} of {got} {unit}: expected {low} to {high}")]
    Range {
        /// Which number.
        what: &'static str,
        /// Its unit.
        unit: &'static str,
        /// What was given.
        got: f64,
        /// Least allowed.
        low: f64,
        /// Most allowed.
        high: f64,
    },
    /// Cells that are not counts.
    #[error("cells of kind {got:?}: a simulated mat sends u8 or u16 counts")]
    Kind {
        /// What was asked for.
        got: CellsKind,
    },
    /// More frames than the simulator holds.
    #[error("{frames} frames: expected at most {MAX_FRAMES}; ask for less time or a lower rate")]
    TooLong {
        /// Frames asked for.
        frames: usize,
    },
    /// More cell values than fit into a recording in memory.
    #[error(
        "{values} cell values in memory: expected at most {MAX_VALUES}; ask for less time or fewer cells"
    )]
    TooLarge {
        /// Values asked for.
        values: usize,
    },
    /// The feet do not fit onto the mat.
    #[error("a mat of {width_mm} x {height_mm} mm: too small for feet of {foot_mm} mm in any direction")]
    DoesNotFit {
        /// Extent of the mat in x.
        width_mm: f64,
        /// Extent of the mat in y.
        height_mm: f64,
        /// Foot length.
        foot_mm: f64,
    },
    /// No frame shows a foot.
    #[error(
        "no frame shows a foot: the mat is {width_mm} x {height_mm} mm and the recording {duration_s} s at {rate_hz} Hz; \
         expected feet placed on the mat, and time enough for a step"
    )]
    Empty {
        /// Extent of the mat in x.
        width_mm: f64,
        /// Extent of the mat in y.
        height_mm: f64,
        /// Seconds.
        duration_s: f64,
        /// Frames per second.
        rate_hz: f64,
    },
}
