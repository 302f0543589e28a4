//! What other sources make of a graded arch: they differ, and it is said by how much.

use super::grade::Grade;
use crate::base::kinds;

/// No source is so sure that none of 100 children or all of them would be said.
const ENDS: (f64, f64) = (1.0, 99.0);

/// Where the sources put a foot.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// Of 100 children of the age so many have a higher arch, by the source that puts it highest.
    pub least: f64,
    /// By the one that puts it lowest.
    pub greatest: f64,
    /// So many points of the first index the middle of the reference may be off; `None` with children on this mat.
    pub centre: Option<f64>,
    /// The published samples of the age and posture among them.
    pub samples: Vec<String>,
    /// Whether the reference is a design, composed from several samples.
    pub design: bool,
    /// The band it stands beside.
    pub grade: Grade,
    /// Whether the sources lie so far apart that less is said.
    pub apart: bool,
}

kinds! {
    /// Where the sources put a foot, in whole sentences.
    pub enum BesideWords {
        /// Against the tables.
        Range {
            /// Whether it is counted how many have a lower arch.
            high: bool,
            /// Of 100 children of the age, by the source that gives fewest.
            least: f64,
            /// By the one that gives most.
            greatest: f64,
            /// Published samples among the sources.
            samples: usize,
            /// What the middle of the reference may be off, points of the first index.
            centre_pct: Option<f64>,
            /// Whether the sources lie so far apart that less is said.
            apart: bool,
            /// Whether the arch is a little lower than usual.
            low: bool,
        } = "reading-beside",
    }
}

impl Beside {
    /// What it says: of a high arch how many have a lower one.
    pub fn said(&self) -> BesideWords {
        let high = self.grade.is_high();
        let shown = |share: f64| share.round().clamp(ENDS.0, ENDS.1);
        let (least, greatest) = if high {
            (shown(100.0 - self.greatest), shown(100.0 - self.least))
        } else {
            (shown(self.least), shown(self.greatest))
        };
        BesideWords::Range {
            high,
            least,
            greatest,
            samples: self.samples.len(),
            centre_pct: self.centre,
            apart: self.apart,
            // Beside a band that asks it would speak against what is to be done.
            low: self.grade == Grade::Low85,
        }
    }
}
