//! What an analysis ends in: plain records with public fields, which every output reads.
//!
//! A measure that cannot be given is not a number: it is a [`Refusal`] with its reason.

use crate::base::{Grid, Point, Side, Unit, Vector};

/// Why a measure is not given. One sentence for a person, lower case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Refusal {
    /// The reason.
    pub reason: String,
}

impl Refusal {
    /// A refusal for a reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

/// A value, or the reason why there is none.
pub type Measured<T> = Result<T, Refusal>;

/// What one frame gives, over the whole mat or over one foot.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FrameMeasures {
    /// Sum of value times cell area. Newtons when the recording is in kPa, else raw counts times
    /// square metres times 1000 (the same arithmetic), which is good for shares only.
    pub force: f64,
    /// Area of the cells above 0, square millimetres.
    pub area_mm2: f64,
    /// Highest cell, in the unit of the recording.
    pub peak: f64,
    /// Centre of pressure; `None` when nothing is loaded.
    pub centre_of_pressure: Option<Point>,
}

/// What the child did on the mat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Both feet, or one, stayed in place.
    Standing,
    /// Feet came down again and again in the same two places.
    Stepping,
    /// One or more steps across the mat.
    Walking,
}

/// How the picture of a foot was made from its frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PrintKind {
    /// Mean over a stable window of standing.
    StaticMean,
    /// Maximum of each cell over a step.
    DynamicMax,
}

/// The picture of one foot.
#[derive(Clone, Debug, PartialEq)]
pub struct Print {
    /// How it was made.
    pub kind: PrintKind,
    /// Values in the unit of the recording on the grid of the whole mat; 0 outside this foot.
    pub picture: Grid<f64>,
    /// Maximum of each cell over all frames of this foot, same grid and unit.
    pub peak_picture: Grid<f64>,
    /// Seconds of the recording it covers, first and last.
    pub window_s: (f64, f64),
}

/// Where the toes were cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ToeCut {
    /// Along the valley between the toes and the metatarsal heads.
    Valley,
    /// No toe touches the mat: nothing to cut.
    NoToes,
}

/// The geometry of one print: everything the picture of a foot draws, in millimetres on the mat.
#[derive(Clone, Debug, PartialEq)]
pub struct FootGeometry {
    /// Where the axis crosses the rear tangent: the heel end.
    pub heel: Point,
    /// Where the axis crosses the front tangent of the toeless print.
    pub front: Point,
    /// Where the axis crosses the front tangent of the whole print, toes included.
    pub toe: Point,
    /// Unit vector along the foot axis, from heel to toe.
    pub axis: Vector,
    /// Unit vector across the foot, towards the person's right when walking along the axis.
    pub across: Vector,
    /// Length along the axis with toes, millimetres.
    pub length_mm: f64,
    /// Length along the axis without toes, millimetres.
    pub toeless_length_mm: f64,
    /// Outlines of the contact at the threshold, closed rings.
    pub outline: Vec<Vec<Point>>,
    /// The line along which the toes were cut off; empty when there is none.
    pub toe_cut_line: Vec<Point>,
    /// How the toes were cut off.
    pub toe_cut: ToeCut,
    /// The two lines that part the toeless length into thirds, rear one first, each across the print.
    pub third_lines: [(Point, Point); 2],
}

/// Cavanagh and Rodgers' arch index and the areas behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArchIndex {
    /// Middle third over all three thirds of the toeless contact area, 0 to 1, no unit.
    pub value: f64,
    /// Contact area of the rear third, square millimetres.
    pub rear_mm2: f64,
    /// Contact area of the middle third, square millimetres.
    pub mid_mm2: f64,
    /// Contact area of the front third without toes, square millimetres.
    pub fore_mm2: f64,
}

/// Shares of one foot's load by region; they sum to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionLoad {
    /// Rear third of the toeless length.
    pub rear: f64,
    /// Middle third.
    pub mid: f64,
    /// Front third without toes.
    pub fore: f64,
    /// Toes.
    pub toes: f64,
}

/// One touch-down of a foot, from first contact to last.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Index into [`SessionResult::feet`].
    pub foot: usize,
    /// Index of its first and last frame.
    pub frames: (usize, usize),
    /// Seconds of first and last contact.
    pub start_s: f64,
    /// Seconds of first and last contact.
    pub end_s: f64,
    /// Highest force during the contact.
    pub peak_force: f64,
    /// Whether its beginning and its end were both seen and all of the foot was on the mat.
    pub complete: bool,
}

/// One foot: all its contacts with the mat taken together.
#[derive(Clone, Debug, PartialEq)]
pub struct FootResult {
    /// Which foot, when that is clear.
    pub side: Measured<Side>,
    /// Probability of the likelier side, 0.5 to 1.
    pub side_probability: f64,
    /// Its picture. For steps: of the step whose arch index is the median.
    pub print: Print,
    /// Axis, lengths, outline, toe cut.
    pub geometry: Measured<FootGeometry>,
    /// Arch index; the median over the complete contacts.
    pub arch_index: Measured<ArchIndex>,
    /// Number of contacts behind the arch index.
    pub arch_index_contacts: usize,
    /// Area of the print at the contact threshold, toes included, square millimetres.
    pub contact_area_mm2: Measured<f64>,
    /// Highest cell over all frames, in the unit of the recording.
    pub peak: f64,
    /// Share of the load of both feet that this one carries, 0 to 1. Standing: mean over the frames in
    /// which both are down of the share in the frame. Taking turns: from the mean impulse of the complete
    /// contacts of each foot.
    pub load_share: Measured<f64>,
    /// How its load is spread from heel to toes (of the print's picture).
    pub region_load: Measured<RegionLoad>,
    /// One entry a frame of the recording; all zero where the foot is in the air.
    pub series: Vec<FrameMeasures>,
}

/// How much a finding about the recording matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Numbers may be less sure.
    Warning,
    /// Something could not be measured for it.
    Problem,
}

/// One thing that was wrong, or is worth knowing, about the recording.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Quality {
    /// Short stable key, such as `uncalibrated`, `saturated`, `lost_frames`.
    pub key: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// One sentence for a person.
    pub text: String,
}

/// What a session on the mat gave.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionResult {
    /// Unit of every force and pressure here.
    pub unit: Unit,
    /// Contact threshold used for prints, in that unit.
    pub contact_threshold: f64,
    /// Number of frames.
    pub frames: usize,
    /// Seconds of each frame.
    pub t_s: Vec<f64>,
    /// Whole-mat measures, one entry a frame, over all cells above 0.
    pub total: Vec<FrameMeasures>,
    /// What was done; or why no foot was found.
    pub task: Measured<Task>,
    /// The feet, left first: none, one or two.
    pub feet: Vec<FootResult>,
    /// Every touch-down in time order.
    pub contacts: Vec<Contact>,
    /// What was wrong with the recording.
    pub quality: Vec<Quality>,
}
