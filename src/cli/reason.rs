//! Why prints have no part in a comparison.

use crate::base::{Judgement, Side, kinds};
use crate::child::Condition;

kinds! {
    /// Why a print has no part in a comparison.
    pub enum Reason {
        /// One of the recordings shows no such foot.
        NoSuchFoot {
            /// Which.
            side: Side,
        } = "cli-no-such-foot",
        /// This recording shows no such foot.
        ShowsNone {
            /// Which.
            side: Side,
        } = "cli-shows-none",
        /// It shows two feet that look like the same one.
        ShowsTwo {
            /// Which.
            side: Side,
        } = "cli-shows-two",
        /// No recording has a print.
        NoPrint = "cli-no-print",
        /// Its frames were not kept.
        FramesNotKept = "cli-frames-not-kept",
        /// It should not count.
        Poor {
            /// What is wrong with it, as the library keeps it.
            findings: Vec<Judgement>,
        } = "cli-poor",
    }
}

kinds! {
    /// What is noted of a child.
    pub enum Noted {
        /// A condition of a foot is known.
        Known {
            /// Which.
            condition: Condition,
            /// Of which foot; of both without one.
            side: Option<Side>,
        } = "cli-known",
    }
}
