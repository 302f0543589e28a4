//! What one foot gave, all its contacts taken together.

use std::sync::Arc;

use super::frame::FrameMeasures;
use super::gait::FootGait;
use super::index::IndexResult;
use super::load::Spread;
use super::region::RegionResult;
use crate::analysis::memory::series::Series;
use crate::base::{Grid, Measured, PrintKind, Side};
use crate::footprint::{Border, Footprint, FootprintIndex, OtherReading, RegionLoad};

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

/// One foot: all its contacts with the mat taken together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    /// How likely it is that the toes were told from the ball as they are, 0 to 1.
    pub toe_reading: Measured<f64>,
    /// The other ways to read the front of its picture that are not much less likely.
    pub other_readings: Vec<OtherReading>,
    /// The footprint indices, in the order of [`FootprintIndex::ALL`].
    pub indices: Vec<IndexResult>,
    /// Contact areas of the rear, middle and front third of the picture's toeless length, mm².
    pub thirds_mm2: Measured<[f64; 3]>,
    /// Area of the print at the contact threshold, toes included, square millimetres.
    pub contact_area_mm2: Measured<f64>,
    /// Highest cell over all frames, in the unit of the recording; on bumps a cell reads the spines on it.
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
