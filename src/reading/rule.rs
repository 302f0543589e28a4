//! The rules that fire, with what made them.

use super::limit::{Amount, Limit};
use crate::base::{Argument, Date, Refusal, ToArgument, kinds};

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
        /// Stiffness was reported.
        Stiffness {
            /// A report counts for so long, days.
            days: usize,
            /// Age from which the rule asks, years.
            years: f64,
            /// When it was noted.
            noted: Date,
        } = "reading-rule-stiffness",
        /// A low arch.
        LowArch {
            /// By which indices.
            why: Refusal,
        } = "reading-rule-low-arch",
        /// A low arch of one foot only.
        LowArchOneSided {
            /// By which indices.
            why: Refusal,
            /// How far the feet differ.
            difference_pct: f64,
            /// What would be error.
            error_pct: f64,
        } = "reading-rule-low-arch-one-sided",
        /// A low arch that became lower.
        LowArchWorse {
            /// By which indices.
            why: Refusal,
            /// By how much the index rose.
            rise_pct: f64,
            /// Since when.
            since: Date,
            /// What would be error.
            error_pct: f64,
        } = "reading-rule-low-arch-worse",
        /// A low arch of one foot only that became lower.
        LowArchOneSidedWorse {
            /// By which indices.
            why: Refusal,
            /// How far the feet differ.
            difference_pct: f64,
            /// By how much the index rose.
            rise_pct: f64,
            /// Since when.
            since: Date,
            /// What would be error.
            error_pct: f64,
        } = "reading-rule-low-arch-one-sided-worse",
        /// A high arch.
        HighArch {
            /// Key of the measure that shows it.
            measure: &'static str,
            /// Its name.
            name: &'static str,
            /// Whether the midfoot touches the mat at all.
            touches: bool,
            /// The cut-off.
            limit: Limit,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// What makes more of it, where something does.
            course: Option<Course>,
            /// When pain was noted, where that is what makes more of it; else it is the load of the heel and of the
            /// outer forefoot.
            pain: Option<Date>,
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
            name: &'static str,
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
        /// A measure of both sides beyond its cut-off.
        Uneven {
            /// Its key.
            measure: &'static str,
            /// Its name.
            name: &'static str,
            /// How it lies to its cut-off.
            place: Place,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// Whether pain is noted.
            with_pain: bool,
        } = "reading-rule-uneven",
        /// An index of the arch that differs between the feet.
        UnevenArches {
            /// Its key.
            measure: &'static str,
            /// Its name.
            name: &'static str,
            /// The earlier session.
            earlier: Date,
            /// The newest.
            last: Date,
            /// Whether pain is noted.
            with_pain: bool,
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
            name: &'static str,
            /// Its value.
            value: Amount,
            /// What it is held against.
            limit: Limit,
        } = "reading-rule-measure-again",
    }
}
