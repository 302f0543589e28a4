//! All that a session has gathered when it ends.

use crate::analysis::gather::baseline::Baseline;
use crate::analysis::gather::history::History;
use crate::analysis::gather::stats::CellStats;
use crate::analysis::options::Options;
use crate::base::Meta;

/// All that a session has gathered.
pub(in crate::analysis) struct Gathered<'a> {
    pub(in crate::analysis) meta: &'a Meta,
    pub(in crate::analysis) history: History,
    pub(in crate::analysis) stats: &'a CellStats,
    pub(in crate::analysis) options: &'a Options,
    pub(in crate::analysis) baseline: &'a Baseline,
}
