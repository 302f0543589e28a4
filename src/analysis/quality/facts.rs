//! What the findings are drawn from.

use crate::analysis::gather::baseline::Baseline;
use crate::analysis::gather::gaps::Gaps;
use crate::analysis::gather::history::History;
use crate::analysis::gather::stats::CellStats;
use crate::analysis::print::faults::Faults;
use crate::analysis::result::{Contact, FootResult, Posture, Task};
use crate::base::Meta;

/// What the findings are drawn from.
pub(in crate::analysis) struct Facts<'a> {
    pub(in crate::analysis) meta: &'a Meta,
    pub(in crate::analysis) history: &'a History,
    /// Gaps that count as breaks of the link.
    pub(in crate::analysis) gaps: &'a Gaps,
    pub(in crate::analysis) stats: &'a CellStats,
    pub(in crate::analysis) baseline: &'a Baseline,
    pub(in crate::analysis) threshold: f64,
    pub(in crate::analysis) faults: &'a Faults,
    pub(in crate::analysis) task: Option<Task>,
    pub(in crate::analysis) feet: &'a [FootResult],
    pub(in crate::analysis) contacts: &'a [Contact],
    /// Contacts whose prints are not measured because there are so many.
    pub(in crate::analysis) prints_left_out: usize,
    /// How the child stood, where it was on two feet that were not flat.
    pub(in crate::analysis) posture: Option<Posture>,
    /// Seconds of quiet standing behind the pictures.
    pub(in crate::analysis) stood_s: Option<f64>,
}
