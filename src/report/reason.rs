//! Why a document or a card does not give a number.

use crate::base::kinds;

kinds! {
    /// Why a document or a card does not give a number.
    pub enum Reason {
        /// It would have a unit of pressure or force, and the recording is not calibrated.
        NotCalibrated = "report-not-calibrated",
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
        /// One foot was on the mat.
        OneFoot = "report-one-foot",
        /// No foot was found.
        NoFoot = "report-no-foot",
        /// The sureness of a value was not estimated.
        NotEstimated = "report-not-estimated",
        /// No session counts.
        NoSession = "report-no-session",
    }
}
