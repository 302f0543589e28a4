//! What is said of a mat's health. The words stand in `data/words`.

use std::fmt;

use super::CellState;
use crate::base::{Refusal, kinds};

kinds! {
    /// Why a mat, or something about it, cannot be judged.
    pub enum Reason {
        /// A recording of the empty mat that is too short.
        FewFrames {
            /// Its frames.
            frames: usize,
            /// The fewest that will do.
            least: usize,
        } = "health-few-frames",
        /// A mat that should be empty and is loaded.
        NotEmpty {
            /// What the middle cell reads, counts.
            read: f64,
            /// Highest count the mat can give.
            full_scale: f64,
        } = "health-not-empty",
        /// A mat whose readings changed while it was empty.
        NotSteady {
            /// By so much, counts.
            changed: f64,
            /// Highest count the mat can give.
            full_scale: f64,
        } = "health-not-steady",
        /// A mat that was empty for too short a time to tell its drift.
        BrieflyEmpty {
            /// So long it was, seconds.
            empty_s: f64,
            /// The shortest that will do, seconds.
            least_s: f64,
        } = "health-briefly-empty",
        /// A patch of cells reads more than the others.
        SomethingOnIt {
            /// Row of one of its cells.
            row: usize,
            /// Column of that cell.
            col: usize,
        } = "health-something-on-it",
        /// No recording shows crosstalk or its absence.
        NoCrosstalkShown = "health-no-crosstalk-shown",
        /// The lines of the feet are full of load, so that crosstalk does not show.
        CrosstalkNotTold = "health-crosstalk-not-told",
        /// More crosstalk than can be taken away: feet would vanish with it.
        CrosstalkTooMuch {
            /// So much of it, per cent.
            share_pct: f64,
        } = "health-crosstalk-too-much",
        /// No recording shows what loads leave behind.
        NoAfterGlowShown = "health-no-afterglow-shown",
        /// No recording at all.
        NoRecording = "health-no-recording",
        /// Recordings of different mats.
        DifferentMats = "health-different-mats",
        /// No recording of the empty mat.
        NoEmptyMat = "health-no-empty-mat",
    }
}

kinds! {
    /// What was found of a mat, or done about it.
    pub enum Finding {
        /// State of a cell, in a word or two.
        Cell {
            /// The state.
            state: CellState,
        } = "health-cell",
        /// The empty mat drifts.
        Drift = "health-drift",
        /// A press shows where its row crosses another's column.
        Crosstalk = "health-crosstalk",
        /// A load shows after it left.
        AfterGlow = "health-afterglow",
        /// Crosstalk was taken away.
        CrosstalkTaken {
            /// So much of it, per cent.
            share_pct: f64,
            /// Whether the share was given by hand; else the recording showed it.
            by_hand: bool,
        } = "health-crosstalk-taken",
        /// There is no more crosstalk than in mats without it.
        CrosstalkLittle {
            /// So much of it, per cent.
            share_pct: f64,
        } = "health-crosstalk-little",
        /// How much crosstalk there is, the recording does not tell.
        CrosstalkUnknown {
            /// Why not.
            why: Refusal,
        } = "health-crosstalk-unknown",
    }
}

/// In a word or two.
impl fmt::Display for CellState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Finding::Cell { state: *self }.fmt(f)
    }
}
