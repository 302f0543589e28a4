//! The words of the page of a dose.

use crate::base::{Refusal, Side, kinds};

kinds! {
    /// What the page of a dose says.
    pub(crate) enum Said {
        Title { name: String } = "report-dose-title",
        OnMat { time: String } = "report-dose-on-mat",
        NotPlaced { time: String } = "report-dose-not-placed",
        OffMat { time: String } = "report-dose-off-mat",
        NotReceived { time: String } = "report-dose-not-received",
        Recordings { recordings: u64 } = "report-dose-recordings",
        NoDose { why: Refusal } = "report-dose-none",
        Foot { time: String, share_pct: Option<f64>, tips: Option<u64> } = "report-dose-foot",
        EachSquare { calibrated: bool, squares: usize } = "report-dose-each-square",
        Seconds = "report-dose-seconds",
        InnerHalf = "report-dose-inner-half",
        OuterHalf = "report-dose-outer-half",
        Presses { time: String, presses: u64 } = "report-dose-presses",
        ForceTime { shown: String, calibrated: bool } = "report-dose-force-time",
        Peak { shown: String } = "report-dose-peak",
        NoForce { side: Side, why: Refusal } = "report-dose-no-force",
        NoPeak { side: Side, why: Refusal } = "report-dose-no-peak",
    }
}
