//! Why a document or a card does not give a number, where the analysis has no reason for it.

use crate::base::kinds;

kinds! {
    /// Why a document or a card does not give a number.
    pub enum Reason {
        /// It is no finite number.
        NotFinite = "report-not-finite",
        /// Nobody asked for a filter.
        NoFilter = "report-no-filter",
        /// A contact belongs to no foot.
        OfNoFoot = "report-of-no-foot",
        /// No cell is loaded.
        NothingLoaded = "report-nothing-loaded",
        /// The shares of the two feet do not make a whole.
        NoWhole = "report-no-whole",
        /// No foot was found.
        NoFoot = "report-no-foot",
        /// No session counts.
        NoSession = "report-no-session",
    }
}
