//! What an analysis ends in: plain records with public fields, which every output reads.
//!
//! A measure that cannot be given is not a number: it is a [`Refusal`](crate::base::Refusal) with its
//! reason.

mod finding;
mod gait;
mod sureness;

pub use finding::{Feet, Finding, Quality, Severity};
pub use gait::{
    ContactGait, Excursion, FootGait, GaitLine, InitialContact, MeanLine, MeanPrint, Missing, SessionGait,
    StancePhases,
};
mod load;
mod region;

use std::sync::Arc;

pub use super::series::{Entry, Series};
use crate::balance::Balance;
pub use crate::base::PrintKind;
use crate::base::{Grid, Interval, Measured, Point, Side, Unit};
use crate::footprint::{Border, Footprint, FootprintIndex, Indices, RegionLoad};

pub use load::{
    FootLoad, LoadMeasure, LoadSeries, Spread, Symmetry, asymmetry_pct, robinson_pct, symmetry_angle_pct,
};
pub use region::{RegionMeasure, RegionName, RegionResult};
pub use sureness::{Parts, Residual};

/// What one frame gives, over the whole mat or over one foot.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FrameMeasures {
    /// Sum of value times cell area. Newtons when the recording is in kPa, else raw counts times
    /// square metres times 1000 (the same arithmetic), which is good for shares only.
    pub force: f64,
    /// Area of the loaded cells, square millimetres. Of a frame as it comes every cell above 0 counts; in the
    /// result of a session only those at or above its contact threshold do, which is known then.
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
    /// Both feet left the mat and came down together.
    Jumping,
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
    /// Whether its beginning and its end were both seen, all of the foot was on the mat, and it is no landing from a
    /// jump.
    pub complete: bool,
    /// What was not seen of it; nothing when it is complete.
    pub missing: Vec<Missing>,
    /// What it gave as a step; refused when the child stood.
    pub gait: Measured<Box<ContactGait>>,
    /// Its print; refused when the child stood, when it was not seen whole, or when it cannot be traced.
    pub print: Measured<Box<ContactPrint>>,
}

/// The print of one step.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactPrint {
    /// The maximum of each cell, on the grid of the mat, 0 outside the foot, in the unit of the recording.
    pub picture: Grid<f64>,
    /// Axis, lengths, outline and toe cut, traced as the side of its foot.
    pub footprint: Footprint,
    /// Its footprint indices.
    pub indices: Indices,
    /// Area within the outline, toes included, square millimetres.
    pub contact_area_mm2: Measured<f64>,
}

/// One footprint index of one foot.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexResult {
    /// Which.
    pub index: FootprintIndex,
    /// Its value, in the unit of its definition. Taking steps: the median over the complete contacts.
    pub value: Measured<f64>,
    /// Where the true value lies. It always holds the value.
    pub interval: Measured<Interval>,
    /// What that is made of.
    pub parts: Measured<Parts>,
    /// Number of contacts behind the value.
    pub contacts: usize,
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
    /// Whether its shape can be measured: not where the mat's surface is bumpy under every one of its contacts.
    pub shape: Measured<()>,
    /// Share of its print in contact that lies where the mat's surface is bumpy, 0 to 1; 0 where that is too little to
    /// count.
    pub bumpy_share: f64,
    /// Axis, lengths, outline, toe cut of the picture.
    pub footprint: Measured<Footprint>,
    /// The footprint indices, in the order of [`FootprintIndex::ALL`].
    pub indices: Vec<IndexResult>,
    /// Contact areas of the rear, middle and front third of the picture's toeless length, mm².
    pub thirds_mm2: Measured<[f64; 3]>,
    /// Area of the print at the contact threshold, toes included, square millimetres.
    pub contact_area_mm2: Measured<f64>,
    /// Highest cell over all frames, in the unit of the recording; on bumps a cell reads the spines it holds.
    pub peak: Measured<f64>,
    /// Share of the load of both feet that this one carries, 0 to 1. Standing: mean over the time in
    /// which both are down of the share in a frame. Taking turns: from the mean impulse of the complete
    /// contacts of each foot.
    pub load_share: Measured<f64>,
    /// How its load is spread from heel to toes (of the print's picture).
    pub region_load: Measured<RegionLoad>,
    /// How its load is spread in time and over its contacts; refused when no contact has a traced print.
    pub spread: Measured<Spread>,
    /// Its regions: those of three, those of the finer mask, then the user's own. Empty when no contact has
    /// a traced print.
    pub regions: Vec<RegionResult>,
    /// Where the borders between the regions lie on its print; refused when its side is not clear.
    pub region_borders: Measured<Vec<Border>>,
    /// One entry a frame of the recording, over its cells above 0, the area over those in contact; all zero
    /// where the foot is in the air.
    pub series: Arc<Series<FrameMeasures>>,
    /// What its contacts gave as steps; refused when the child stood.
    pub gait: Measured<FootGait>,
}

impl FootResult {
    /// One of its indices.
    pub fn index_result(&self, index: FootprintIndex) -> &IndexResult {
        &self.indices[index as usize]
    }

    /// The value of its arch index.
    pub fn arch_index(&self) -> Measured<f64> {
        self.index_result(FootprintIndex::ArchIndex).value.clone()
    }
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
    /// Whole-mat measures, one entry a frame, over all cells above 0; the area over those in contact.
    pub total: Series<FrameMeasures>,
    /// What was done; or why no foot was found.
    pub task: Measured<Task>,
    /// The feet, left first: none, one or two.
    pub feet: Vec<FootResult>,
    /// Every touch-down in time order.
    pub contacts: Vec<Contact>,
    /// The sway of a stand.
    pub balance: Measured<Balance>,
    /// What the steps gave together; refused when there were none.
    pub gait: Measured<SessionGait>,
    /// How the load is shared between the feet.
    pub symmetry: Symmetry,
    /// What was wrong with the recording.
    pub quality: Vec<Quality>,
}

impl SessionResult {
    /// Why its pressures are of another range of counts than the calibration, where they are.
    pub fn other_range(&self) -> Option<&Finding> {
        self.found(|kind| matches!(kind, Finding::OtherRange { .. }))
    }

    /// What is missing from the split of the load: part of a foot that stood may have been beside the mat.
    pub fn load_caveat(&self) -> Option<&Finding> {
        self.found(|kind| matches!(kind, Finding::LoadOffMat { .. }))
    }

    /// A finding of this kind.
    fn found(&self, is: fn(&Finding) -> bool) -> Option<&Finding> {
        self.quality.iter().map(|finding| &finding.kind).find(|kind| is(kind))
    }
}
