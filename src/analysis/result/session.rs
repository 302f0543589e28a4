//! What a session on the mat gave.

use super::contact::Contact;
use super::finding::{Finding, Quality};
use super::foot::FootResult;
use super::frame::FrameMeasures;
use super::gait::SessionGait;
use super::load::Symmetry;
use crate::analysis::memory::series::Series;
use crate::balance::Balance;
use crate::base::{Measured, Unit};

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

/// How a child stands on two feet that are not flat on the mat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Posture {
    /// On ball and toes of both feet.
    OnToes,
    /// On both heels.
    OnHeels,
    /// On the outer edges of both feet.
    OnOuterEdges,
    /// Flat on one foot, and on a part of the other.
    OneFootRaised,
    /// On a part of each foot: ball and toes or heels, which is not clear.
    OnPartOfFeet,
}

impl Posture {
    /// The word by which reasons and findings name it.
    pub(in crate::analysis) fn key(self) -> &'static str {
        match self {
            Self::OnToes => "toes",
            Self::OnHeels => "heels",
            Self::OnOuterEdges => "outer-edges",
            Self::OneFootRaised => "one-raised",
            Self::OnPartOfFeet => "part",
        }
    }
}

/// What a session on the mat gave.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    /// How the child stood, where it was on two feet that were not flat.
    pub posture: Option<Posture>,
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
