//! What stands at the head of a child's pages about its sessions: labels, and values that every such page words alike.

use crate::base::{Date, InWords, Judgement, Language, kinds};
use crate::child::Protocol;
use crate::report::paper::words::count;

kinds! {
    /// A label, or a value.
    pub(crate) enum Fact {
        Age = "report-fact-age",
        Sessions = "report-fact-sessions",
        Measured = "report-fact-measured",
        Mat = "report-fact-mat",
        NoSession = "report-fact-no-session",
        Years { years: f64 } = "report-fact-years",
        YearsTo { from: f64, to: f64 } = "report-fact-years-to",
        OnDay { many: String, day: Date } = "report-fact-on-day",
        FromTo { many: String, first: Date, last: Date } = "report-fact-from-to",
        OfProtocol { protocol: Protocol, sessions: usize } = "report-fact-of-protocol",
        OfOthers { sessions: usize } = "report-fact-of-others",
        Both { first: Judgement, last: Judgement } = "report-fact-both",
        SeveralMats = "report-fact-several-mats",
    }
}

impl Fact {
    /// So many sessions from one day to another.
    pub(crate) fn sessions(sessions: usize, first: Date, last: Date) -> Self {
        let many = count(sessions);
        if first < last { Self::FromTo { many, first, last } } else { Self::OnDay { many, day: last } }
    }
}

/// The four facts of a child's page with their labels: age, sessions, how they were measured, on which mat.
pub(in crate::report) fn labelled(
    [age, sessions, measured, mat]: [String; 4],
    language: Language,
) -> [(String, String); 4] {
    [(Fact::Age, age), (Fact::Sessions, sessions), (Fact::Measured, measured), (Fact::Mat, mat)]
        .map(|(label, value)| (label.in_words(language), value))
}
