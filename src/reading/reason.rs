//! Why a foot is read as it is, and why a pattern is not read.

use crate::base::{Argument, Date, Refusal, ToArgument, kinds};

/// Which indices reach their cut-offs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaching {
    /// The Chippaux-Smirak index and Staheli's.
    Both,
    /// The Chippaux-Smirak index, the only one with a cut-off at the age.
    Chippaux,
    /// Those that have a cut-off: of the sessions one is of an age with two, the other of an age with one.
    WithCutoff,
}

impl ToArgument for Reaching {
    fn to_argument(&self) -> Argument {
        let word = match self {
            Self::Both => "both",
            Self::Chippaux => "chippaux",
            Self::WithCutoff => "with-cutoff",
        };
        Argument::Text(word.to_owned())
    }
}

kinds! {
    /// Why a foot is read as it is, or why a foot or a pattern is not read.
    pub enum Reason {
        /// Under this age every arch is developing.
        Developing {
            /// The age, years.
            years: f64,
        } = "reading-developing",
        /// A cut-off for standing children says nothing of steps.
        NotStanding = "reading-not-standing",
        /// A low arch was seen twice.
        Low {
            /// By which indices.
            reaching: Reaching,
            /// Whether with their whole intervals.
            whole: bool,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
        } = "reading-low",
        /// A low arch was seen in the newest session and not in another.
        LowOnce {
            /// By which indices.
            reaching: Reaching,
            /// The session that should have shown it and did not.
            not_on: Option<Date>,
        } = "reading-low-once",
        /// One of the two indices reaches its cut-off.
        OneOfTwo = "reading-one-of-two",
        /// Neither of the two reaches its cut-off.
        Neither = "reading-neither",
        /// The only index with a cut-off does not reach it.
        ChippauxWithin = "reading-chippaux-within",
        /// An index lies beyond its cut-off with its whole interval.
        IndexBeyond {
            /// Whether it alone does so, which decides nothing.
            alone: bool,
        } = "reading-index-beyond",
        /// The value of an index reaches its cut-off, its interval does not show that it lies beyond.
        IndexReaches {
            /// Whether it alone does so, which decides nothing.
            alone: bool,
        } = "reading-index-reaches",
        /// An index does not reach its cut-off.
        IndexWithin = "reading-index-within",
        /// An index has no cut-off for the age.
        IndexFollowed {
            /// Key of the index.
            measure: &'static str,
            /// Its name.
            name: &'static str,
        } = "reading-index-followed",
        /// A measure was not given.
        NotMeasured {
            /// Its key.
            measure: &'static str,
            /// Its name.
            name: &'static str,
        } = "reading-not-measured",
        /// No cut-off is published for the age.
        NoCutoff = "reading-no-cutoff",
        /// The cells are too coarse for an arch held against a cut-off.
        TooCoarse {
            /// Distance of the cells, millimetres.
            pitch_mm: f64,
        } = "reading-too-coarse",
        /// The cells are too coarse to tell a high arch.
        HighTooCoarse {
            /// Distance of the cells, millimetres.
            pitch_mm: f64,
        } = "reading-high-too-coarse",
        /// Coarse cells need more placements.
        FewPlacements {
            /// Distance of the cells, millimetres.
            pitch_mm: f64,
            /// So many are needed.
            needed: usize,
            /// So many there are.
            placements: usize,
        } = "reading-few-placements",
        /// Nothing tells how well a measure repeats.
        RepeatsUnknown {
            /// Its key.
            measure: &'static str,
            /// Its name.
            name: &'static str,
        } = "reading-repeats-unknown",
        /// No session is of standing.
        NoStand = "reading-no-stand",
        /// The mat was bumpy under the feet.
        Bumpy {
            /// In so many sessions of standing: all.
            sessions: usize,
        } = "reading-bumpy",
        /// No print could be measured.
        NoPrint {
            /// In so many sessions of standing: all.
            sessions: usize,
        } = "reading-no-print",
        /// Stiffness is noted of a child who is too young for the rule.
        NotedEarly {
            /// When it was noted.
            date: Date,
            /// Age from which the rule asks, years.
            years: f64,
        } = "reading-noted-early",
        /// The child is too young for the rule.
        AskedFrom {
            /// Age from which the rule asks, years.
            years: f64,
        } = "reading-asked-from",
        /// The child has not walked.
        NotWalked = "reading-not-walked",
        /// No session has enough steps.
        FewSteps {
            /// So many are needed.
            steps: f64,
        } = "reading-few-steps",
        /// No session has complete steps of both feet.
        NoPairOfSteps = "reading-no-pair-of-steps",
        /// No reference of children on the mat.
        NoReference = "reading-no-reference",
        /// No session has enough long stands.
        FewStands {
            /// So many are needed.
            stands: usize,
            /// So long each, seconds.
            stand_s: f64,
        } = "reading-few-stands",
        /// No session has both feet.
        NotBothFeet = "reading-not-both-feet",
        /// Sway was not measured.
        NoSway = "reading-no-sway",
        /// Too few sessions for the child's own past.
        FewSessions = "reading-few-sessions",
        /// The sides cannot be compared in the load.
        InLoad {
            /// Why.
            why: Refusal,
        } = "reading-in-load",
        /// The sides cannot be compared in the arch.
        InArch {
            /// Why.
            why: Refusal,
        } = "reading-in-arch",
        /// The sides cannot be compared in the time on the ground.
        InTime {
            /// Why.
            why: Refusal,
        } = "reading-in-time",
        /// It is so on the newest of several mats.
        OnNewestMat {
            /// What.
            why: Refusal,
        } = "reading-on-newest-mat",
        /// No rule asks about what the child did.
        NoRule = "reading-no-rule",
        /// A session has no recording.
        NoRecording = "reading-no-recording",
    }
}
