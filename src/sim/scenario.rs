//! What presses on the mat, where, and how hard in each frame.

use crate::base::Side;

use super::field::Field;
use super::placement::Pose;
use super::practice::performed::Told;
use super::sole::Fields;

/// One contact of a foot with the mat.
#[derive(Clone, Debug)]
pub(super) struct Loading {
    pub(super) side: Side,
    /// Index into [`Scenario::places`].
    pub(super) place: usize,
    pub(super) first_frame: usize,
    /// Newtons on each field, one entry a frame.
    pub(super) weights: Vec<Fields>,
    pub(super) start_s: f64,
    pub(super) end_s: f64,
    /// Whether its beginning and its end lie within the recording.
    pub(super) whole: bool,
}

/// Everything that happens.
#[derive(Clone, Debug, Default)]
pub(super) struct Scenario {
    /// Where feet stand.
    pub(super) places: Vec<(Side, Pose)>,
    /// In order of their beginning.
    pub(super) loadings: Vec<Loading>,
    /// Steps a minute; `None` when standing.
    pub(super) cadence_per_min: Option<f64>,
    /// What else presses on the mat.
    pub(super) further: Further,
    /// What was practised.
    pub(super) told: Told,
}

/// Loads beside those of the two flat soles: feet on their outer edges, another child, things.
#[derive(Clone, Debug, Default)]
pub(super) struct Further {
    /// What can press.
    pub(super) fields: Vec<Field>,
    /// Which of them is where.
    pub(super) places: Vec<(usize, Pose)>,
    pub(super) loads: Vec<FurtherLoad>,
}

/// One such load.
#[derive(Clone, Debug)]
pub(super) struct FurtherLoad {
    /// Whose foot it belongs to; none: not to the child's.
    pub(super) side: Option<Side>,
    /// Index into [`Further::places`].
    pub(super) place: usize,
    pub(super) first_frame: usize,
    /// Newtons on each field, one entry a frame.
    pub(super) weights: Vec<Fields>,
}
