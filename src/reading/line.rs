//! What a reading says, line by line: whole messages, whose parts are names and clauses between punctuation, so that
//! every language puts them where they belong. The words stand in `data/words`.

use super::limit::{Amount, Limit};
use crate::base::{Date, Judgement, Side, kinds};
use crate::child::{MatKey, Protocol};

kinds! {
    /// A line of a reading, or a part of one that stands by itself.
    pub enum Line {
        /// What age it is for.
        Results {
            /// The age.
            years: f64,
        } = "reading-results",
        /// What was noticed of which foot, and how much it matters.
        Heading {
            /// Which foot.
            side: Option<Side>,
            /// What.
            what: Judgement,
            /// How much it matters.
            level: Judgement,
        } = "reading-heading",
        /// A measure with its value. A whole sentence.
        Found {
            /// Name of the measure.
            name: Judgement,
            /// The value.
            value: Amount,
            /// The cut-off, where there is one.
            limit: Option<Limit>,
        } = "reading-found",
        /// A measure in which the feet differ. A whole sentence.
        Differs {
            /// Name of the measure.
            name: Judgement,
            /// By how much.
            value: Amount,
            /// The cut-off, where there is one.
            limit: Option<Limit>,
        } = "reading-differs",
        /// Why something is said. Whole sentences.
        Grounds {
            /// The rule that fired.
            rule: Judgement,
            /// Where and when it was measured, where that is told.
            measured: Option<Judgement>,
            /// Where the rule comes from.
            source: Judgement,
        } = "reading-grounds",
        /// What the newest session shows and a rule wants to see in two. Whole sentences.
        Once {
            /// Which foot.
            side: Option<Side>,
            /// What.
            what: Judgement,
            /// Name of the measure.
            name: Judgement,
            /// Its value.
            value: Amount,
            /// Where and when it was measured.
            measured: Judgement,
            /// The cut-off.
            limit: Box<Limit>,
            /// What is missing.
            waiting: Judgement,
            /// Where the cut-off comes from.
            source: Judgement,
        } = "reading-once",
        /// The same beside what several sessions show.
        SoFar {
            /// The line above.
            once: Judgement,
        } = "reading-so-far",
        /// A pattern of which nothing can be said.
        NotRead {
            /// Which foot.
            side: Option<Side>,
            /// What.
            what: Judgement,
            /// Why.
            why: Judgement,
        } = "reading-not-read",
        /// The same beside what can be said.
        NotAssessed {
            /// The line above.
            not_read: Judgement,
        } = "reading-not-assessed",
        /// The arch of a foot.
        Foot {
            /// Which foot.
            side: Side,
            /// What may be said of it.
            band: Judgement,
        } = "reading-foot",
        /// The same on a mat other than that of the foot's reading.
        Elsewhere {
            /// Whether it is the newest mat.
            newest_mat: bool,
            /// The line above.
            foot: Judgement,
            /// Why.
            why: Judgement,
        } = "reading-elsewhere",
        /// Why a band is what it is, of a session that is not the newest.
        WhyThen {
            /// Why.
            why: Judgement,
            /// Where and when it was measured.
            measured: Judgement,
            /// At which age.
            years: f64,
        } = "reading-why-then",
        /// A reason of one foot.
        OfFoot {
            /// Which foot.
            side: Side,
            /// The reason.
            why: Judgement,
        } = "reading-of-foot",
        /// The sessions of one protocol on one mat.
        Group {
            /// How many.
            sessions: usize,
            /// How measured.
            protocol: Protocol,
            /// On what.
            mat: MatKey,
            /// Whether all were on one day.
            one_day: bool,
            /// Day of the first.
            first: Date,
            /// Day of the last.
            last: Date,
        } = "reading-group",
        /// Sessions that were read by themselves. A whole sentence.
        Separately {
            /// Which.
            group: Judgement,
        } = "reading-separately",
        /// Sessions of which nothing is said. A whole sentence.
        LeftOut {
            /// Which.
            group: Judgement,
            /// Why: each reason once.
            why: Vec<Judgement>,
        } = "reading-left-out",
    }
}
