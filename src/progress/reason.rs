//! Why something about a series is not known, or a session of it does not count. The words stand in `data/words`.

use crate::base::{Judgement, kinds};

kinds! {
    /// Why something about a series is not known.
    pub enum Reason {
        /// There is one session at most.
        NoSecondSession = "progress-no-second-session",
        /// All placements gave the same value.
        NoScatter = "progress-no-scatter",
        /// Too few sessions, or too few weeks, for a trend.
        NoTrendYet {
            /// The fewest sessions that will do.
            sessions: usize,
            /// The fewest weeks from the first of them to the last.
            weeks: usize,
        } = "progress-no-trend-yet",
        /// All sessions on one day.
        OneDay = "progress-one-day",
        /// Nothing tells how much the measure scatters.
        ScatterUnknown = "progress-scatter-unknown",
    }
}

kinds! {
    /// Why a session does not count.
    pub enum LeftOut {
        /// None of its recordings is good.
        Poor {
            /// What was found in them, each thing once.
            why: Vec<Judgement>,
        } = "progress-poor",
        /// It is dated before the birth of the child.
        BeforeBirth = "progress-before-birth",
        /// Its value is no number.
        NoNumber = "progress-no-number",
    }
}
