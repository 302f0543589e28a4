//! Why a foot is read as it is, and why a pattern is not read.

use super::grade::Grade;
use crate::base::{Date, Judgement, Refusal, kinds};
use crate::child::Condition;

kinds! {
    /// Why a foot is read as it is, or why a foot or a pattern is not read.
    pub enum Reason {
        /// Under this age every arch is developing.
        Developing {
            /// The age, years.
            years: f64,
        } = "reading-developing",
        /// A condition of the foot is known.
        Known {
            /// Which.
            condition: Condition,
        } = "reading-known",
        /// What is known of standing children says nothing of steps.
        NotStanding = "reading-not-standing",
        /// A band was seen twice.
        Graded {
            /// The band.
            grade: Grade,
            /// How far the newest session lies from the middle of the age, standard deviations.
            score: f64,
            /// By so many indices.
            indices: usize,
            /// Whether against children on this mat.
            own: bool,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
        } = "reading-graded",
        /// A band was seen in the newest session and not in another.
        GradedOnce {
            /// The band.
            grade: Grade,
            /// As of the band that was seen twice.
            score: f64,
            /// By so many indices.
            indices: usize,
            /// Whether against children on this mat.
            own: bool,
            /// The session that should have shown it and did not.
            not_on: Option<Date>,
        } = "reading-graded-once",
        /// The arch is usual for the age.
        GradedUsual {
            /// As of the band that was seen twice.
            score: f64,
            /// By so many indices.
            indices: usize,
            /// Whether against children on this mat.
            own: bool,
        } = "reading-graded-usual",
        /// Where one index lies by itself.
        IndexGraded {
            /// Its band.
            grade: Grade,
            /// Its own score.
            score: f64,
        } = "reading-index-graded",
        /// An index is not graded on cells so coarse.
        IndexCoarse {
            /// Distance of the cells, millimetres.
            pitch_mm: f64,
        } = "reading-index-coarse",
        /// An index takes no part beside those of a reference of children on this mat.
        IndexUnused = "reading-index-unused",
        /// An index is not graded.
        IndexFollowed = "reading-index-followed",
        /// A measure was not given.
        NotMeasured {
            /// Its key.
            measure: &'static str,
            /// Its name.
            name: Judgement,
        } = "reading-not-measured",
        /// No table speaks of the age.
        NoGrading = "reading-no-grading",
        /// The cells are too coarse for an arch that is graded.
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
            name: Judgement,
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
        /// A sign is noted of a child who is too young for the rule.
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
