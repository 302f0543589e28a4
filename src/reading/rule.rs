//! The rules that fire, with what made them.

use super::limit::{Amount, Limit, Source};
use super::sign::Sign;
use crate::base::{Argument, Date, Judgement, Refusal, ToArgument, kinds};
use crate::child::{Complaint, Condition};

/// How a value lies to its cut-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The cut-off lies within its interval.
    Reaches,
    /// Its whole interval lies beyond.
    Beyond,
    /// It lies beyond, and how sure it is nobody knows.
    Unsure,
}

impl ToArgument for Place {
    fn to_argument(&self) -> Argument {
        let word = match self {
            Self::Reaches => "reaches",
            Self::Beyond => "beyond",
            Self::Unsure => "unsure",
        };
        Argument::Text(word.to_owned())
    }
}

/// What makes more of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// The other foot does not show it.
    OneFoot,
    /// An earlier session did not show it.
    New,
    /// It becomes more, by more than error.
    Progressing,
}

impl ToArgument for Course {
    fn to_argument(&self) -> Argument {
        let word = match self {
            Self::OneFoot => "one-foot",
            Self::New => "new",
            Self::Progressing => "progressing",
        };
        Argument::Text(word.to_owned())
    }
}

/// What a value is compared with where no reference is at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// Nothing but the geometry of the print.
    Shape,
    /// The child's other foot.
    OtherFoot,
    /// The child's own past.
    OwnPast,
}

impl Against {
    /// Where the rule comes from.
    pub(super) fn source(self) -> Source {
        match self {
            Self::Shape => Source::Program,
            Self::OtherFoot => Source::OtherFoot,
            Self::OwnPast => Source::OwnPast,
        }
    }
}

impl ToArgument for Against {
    fn to_argument(&self) -> Argument {
        let word = match self {
            Self::Shape => "shape",
            Self::OtherFoot => "other-foot",
            Self::OwnPast => "own-past",
        };
        Argument::Text(word.to_owned())
    }
}

/// By which indices the arches of two feet differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// The Chippaux-Smirak index and Staheli's.
    Widths,
    /// The arch index.
    ArchIndex,
}

impl ToArgument for Between {
    fn to_argument(&self) -> Argument {
        let word = match self {
            Self::Widths => "widths",
            Self::ArchIndex => "arch-index",
        };
        Argument::Text(word.to_owned())
    }
}

kinds! {
    /// A rule that fired. `earlier` and `last` are the sessions that show it.
    pub enum Rule {
        /// Pain was reported.
        Pain {
            /// A report counts for so long, days.
            days: usize,
            /// When it was noted.
            noted: Date,
        } = "reading-rule-pain",
        /// Practice was stopped for something other than pain.
        Stopped {
            /// A report counts for so long, days.
            days: usize,
            /// When it was stopped.
            noted: Date,
            /// What was wrong.
            why: Complaint,
        } = "reading-rule-stopped",
        /// Stiffness was reported.
        Stiffness {
            /// A report counts for so long, days.
            days: usize,
            /// Age from which the rule asks, years.
            years: f64,
            /// When it was noted.
            noted: Date,
        } = "reading-rule-stiffness",
        /// A limp was reported.
        Limp {
            /// A report counts for so long, days.
            days: usize,
            /// Age from which the rule asks, years.
            years: f64,
            /// When it was noted.
            noted: Date,
        } = "reading-rule-limp",
        /// Walking on tiptoe was reported.
        Tiptoe {
            /// A report counts for so long, days.
            days: usize,
            /// Age from which the rule asks, years.
            years: f64,
            /// When it was noted.
            noted: Date,
        } = "reading-rule-tiptoe",
        /// A low or a high arch.
        Arch {
            /// The band and the sessions that show it.
            why: Refusal,
            /// What makes more of a high one, together with the load of the heel and of the outer forefoot.
            course: Option<Course>,
            /// What was noted that makes more of any.
            sign: Option<Sign>,
            /// When.
            noted: Option<Date>,
        } = "reading-rule-arch",
        /// The arch becomes lower.
        GettingLower {
            /// By how much the index rose.
            rise_pct: f64,
            /// Since when.
            since: Date,
            /// What would be error.
            error_pct: f64,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
        } = "reading-rule-getting-lower",
        /// A high arch of an adult by a cut-off.
        HighArch {
            /// Key of the measure that shows it.
            measure: &'static str,
            /// Its name.
            name: Judgement,
            /// The cut-off.
            limit: Limit,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// What was noted that makes more of it.
            sign: Option<Sign>,
            /// When.
            noted: Option<Date>,
        } = "reading-rule-high-arch",
        /// Toes pointing inwards.
        InToeing {
            /// So many steps or more are behind the angle.
            steps: f64,
            /// How it lies to its cut-off.
            place: Place,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// What makes more of it, where something does.
            course: Option<Course>,
        } = "reading-rule-in-toeing",
        /// Walking on the toes.
        ToeWalking {
            /// So many steps or more are behind the share.
            steps: f64,
            /// Key of the measure.
            measure: &'static str,
            /// Its name.
            name: Judgement,
            /// How it lies to its cut-off.
            place: Place,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
        } = "reading-rule-toe-walking",
        /// Steps without the great toe.
        Hallux {
            /// So many steps or more are behind the share.
            steps: f64,
            /// How it lies to its cut-off.
            place: Place,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
        } = "reading-rule-hallux",
        /// Load along the outer border.
        LateralLoading {
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
        } = "reading-rule-lateral-loading",
        /// The outer border of the print bulges.
        OuterBorder {
            /// What it is held against.
            against: Against,
            /// By how much it bulges, or more than the other foot or than before, per cent of the print's length.
            by_pct: f64,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// What makes more of it, where something does.
            course: Option<Course>,
            /// What was noted that makes more of it.
            sign: Option<Sign>,
            /// When.
            noted: Option<Date>,
        } = "reading-rule-outer-border",
        /// One foot points inwards, and more than the other.
        InwardsToOther {
            /// So many steps or more are behind each angle.
            steps: f64,
            /// By how much more.
            by_deg: f64,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
        } = "reading-rule-inwards-to-other",
        /// A foot of which a condition is known changed.
        KnownChange {
            /// What is known.
            condition: Condition,
            /// Key of the measure that changed.
            measure: &'static str,
            /// Its name.
            name: Judgement,
            /// Whether it is its own change, or that of its difference from the other foot.
            against: Against,
            /// Whether it rose.
            more: bool,
            /// By how much.
            change: Amount,
            /// Whether that leads towards what was treated.
            towards: bool,
            /// The session it is compared with.
            since: Date,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
        } = "reading-rule-known-change",
        /// A measure of both sides beyond its cut-off.
        Uneven {
            /// Its key.
            measure: &'static str,
            /// Its name.
            name: Judgement,
            /// How it lies to its cut-off.
            place: Place,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// Whether pain is noted.
            with_pain: bool,
        } = "reading-rule-uneven",
        /// Indices of the arch that differ between the feet.
        UnevenArches {
            /// By which indices.
            by: Between,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// What was noted that makes more of it.
            sign: Option<Sign>,
            /// When.
            noted: Option<Date>,
        } = "reading-rule-uneven-arches",
        /// Less steady than children of the age.
        UnsteadyForAge {
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// Whether arches are low and toes point outwards.
            flat: bool,
        } = "reading-rule-unsteady-for-age",
        /// Less steady than the child was.
        UnsteadyToBefore {
            /// The usual velocity.
            usual_mm_s: f64,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// Whether arches are low and toes point outwards.
            flat: bool,
        } = "reading-rule-unsteady-to-before",
        /// One session shows what is said after two.
        MeasureAgain {
            /// Key of the measure.
            measure: &'static str,
            /// Its name.
            name: Judgement,
            /// Its value.
            value: Amount,
            /// What it is held against.
            limit: Limit,
        } = "reading-rule-measure-again",
    }
}
