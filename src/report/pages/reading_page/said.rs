//! What the pages of a reading say besides the reading itself.

use crate::base::{Date, Judgement, Side, kinds};
use crate::child::Protocol;
use crate::reading::Amount;

kinds! {
    /// Titles of cards, and sentences.
    pub(crate) enum Said {
        Findings = "report-reading-findings",
        Once = "report-reading-once",
        Sessions = "report-reading-sessions",
        Perspective = "report-reading-perspective",
        NotAssessed = "report-reading-not-assessed",
        Continued { title: String } = "report-reading-continued",
        NothingConfirmed = "report-reading-nothing-confirmed",
        NothingAssessed = "report-reading-nothing-assessed",
        NothingInRest = "report-reading-nothing-in-rest",
        Nothing = "report-reading-nothing",
        Measured { protocol: Protocol, date: Date } = "report-reading-measured",
        MeasuredApart { feet: Vec<Judgement> } = "report-reading-measured-apart",
        FootMeasured { side: Side, protocol: Protocol, date: Date } = "report-reading-foot-measured",
        HeldAgainst { from: Box<Amount>, to: Box<Amount>, lower: Option<Box<Amount>>, upper: Box<Amount>, source: Judgement } = "report-reading-held-against",
        OwnReference = "report-reading-own-reference",
    }
}
