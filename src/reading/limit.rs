//! What a value is held against, and where that comes from.

use crate::base::{Argument, Interval, Judgement, ToArgument, kinds};
use crate::measure::Definition;
use crate::norms::{Beyond, Cutoff, Grading, Origin, Standing};

/// A unit as messages choose by it: some stand behind a number without a space, some have none.
fn unit(measure: &Definition) -> &'static str {
    match measure.unit {
        "" => "none",
        "°" => "degrees",
        unit => unit,
    }
}

kinds! {
    /// A value as people read it.
    pub enum Amount {
        /// The value of a measure.
        Of {
            /// In the unit.
            value: f64,
            /// So many decimals are shown.
            decimals: usize,
            /// Its unit.
            unit: &'static str,
        } = "reading-amount",
        /// The same with where the true value lies with 90 %.
        Between {
            /// In the unit.
            value: f64,
            /// Low end of the interval.
            low: f64,
            /// High end.
            high: f64,
            /// So many decimals are shown.
            decimals: usize,
            /// Its unit.
            unit: &'static str,
        } = "reading-amount-between",
    }
}

impl Amount {
    /// A value of a measure.
    pub fn new(measure: &Definition, value: f64) -> Self {
        Self::Of { value, decimals: measure.decimals, unit: unit(measure) }
    }

    /// The same without the unit.
    pub fn bare(measure: &Definition, value: f64) -> Self {
        Self::Of { value, decimals: measure.decimals, unit: "none" }
    }

    /// A value of a measure with its interval, where there is one.
    pub fn with_interval(measure: &Definition, value: f64, interval: Option<Interval>) -> Self {
        match interval {
            // An interval narrower than what is shown says nothing more.
            Some(Interval { low, high }) if measure.number(low) != measure.number(high) => {
                Self::Between { value, low, high, decimals: measure.decimals, unit: unit(measure) }
            }
            _ => Self::new(measure, value),
        }
    }
}

impl ToArgument for Amount {
    fn to_argument(&self) -> Argument {
        Argument::Judgement(Box::new(Judgement::of(self)))
    }
}

kinds! {
    /// What a value is held against.
    pub enum Limit {
        /// More than a value is beyond it.
        Above {
            /// The value, in the unit.
            value: f64,
            /// Its unit.
            unit: &'static str,
        } = "reading-limit-above",
        /// As much or more is beyond it.
        From {
            /// The value, in the unit.
            value: f64,
            /// Its unit.
            unit: &'static str,
        } = "reading-limit-from",
        /// Less than a value is beyond it.
        Below {
            /// The value, in the unit.
            value: f64,
            /// Its unit.
            unit: &'static str,
        } = "reading-limit-below",
        /// As little or less is beyond it.
        To {
            /// The value, in the unit.
            value: f64,
            /// Its unit.
            unit: &'static str,
        } = "reading-limit-to",
        /// That of one index of several.
        OfIndex {
            /// Key of the index.
            measure: &'static str,
            /// Its name.
            name: Judgement,
            /// Its own.
            limit: Box<Limit>,
        } = "reading-limit-of-index",
        /// Those of several indices together.
        And {
            /// Of the first ones.
            first: Box<Limit>,
            /// Of the last.
            last: Box<Limit>,
        } = "reading-limit-and",
        /// The 5th centile of children on the mat.
        FifthCentile = "reading-limit-fifth-centile",
        /// A standard score.
        Score {
            /// The score.
            z: f64,
        } = "reading-limit-score",
        /// More than the child usually has.
        Usual {
            /// What is usual, and the smallest change that is more than measurement error.
            value: Amount,
        } = "reading-limit-usual",
        /// More of a change than error.
        Change {
            /// So much.
            change: Amount,
        } = "reading-limit-change",
        /// More of a change of the difference between the feet than error.
        ChangeBetweenFeet {
            /// So much.
            change: Amount,
        } = "reading-limit-change-between-feet",
        /// More between the feet than error, and than few children have or a design allows.
        BetweenFeet {
            /// Both, the larger of them.
            change: Amount,
        } = "reading-limit-between-feet",
    }
}

impl Limit {
    /// A cut-off, as "59 % or more".
    pub fn of(cutoff: &Cutoff) -> Self {
        let (value, unit) = (cutoff.value, unit(cutoff.measure));
        match cutoff.beyond {
            Beyond::Above => Self::Above { value, unit },
            Beyond::From => Self::From { value, unit },
            Beyond::Below => Self::Below { value, unit },
            Beyond::To => Self::To { value, unit },
        }
    }

    /// The same as it stands behind the name and value of a measure, which is not named again.
    pub(super) fn beside(&self, of: &Definition) -> Self {
        match self {
            Self::OfIndex { measure, limit, .. } if *measure == of.key => (**limit).clone(),
            Self::And { first, last } => Self::And { first: Box::new(first.beside(of)), last: last.clone() },
            other => other.clone(),
        }
    }
}

impl ToArgument for Limit {
    fn to_argument(&self) -> Argument {
        Argument::Judgement(Box::new(Judgement::of(self)))
    }
}

kinds! {
    /// Where a rule or a cut-off comes from.
    pub enum Source {
        /// A publication.
        Published {
            /// Its name, as it is cited; several of them one after another.
            source: String,
        } = "reading-source-published",
        /// A table composed from several samples.
        Design {
            /// After which publications.
            source: String,
        } = "reading-source-design",
        /// This program, after a direction that is published.
        OwnCutoff = "reading-source-own-cutoff",
        /// This program, after nothing that is published.
        OwnRule = "reading-source-own-rule",
        /// This program.
        Program = "reading-source-program",
        /// The same, after the child's own past.
        OwnPast = "reading-source-own-past",
        /// The same, after the child's other foot.
        OtherFoot = "reading-source-other-foot",
        /// What is more than error.
        SmallestChange = "reading-source-smallest-change",
        /// Children on this mat.
        OwnReference = "reading-source-own-reference",
    }
}

impl Source {
    /// That of a row against which an index is graded.
    pub fn of_grading(row: &Grading) -> Self {
        let source = citation(&row.origin);
        match row.standing {
            Standing::Design => Self::Design { source },
            Standing::Published => Self::Published { source },
        }
    }

    /// That of a cut-off.
    pub(super) fn of(cutoff: &Cutoff) -> Self {
        let source = citation(&cutoff.origin);
        // The shipped tables say in these words that a cut-off is the program's own.
        let own = [Self::OwnCutoff, Self::OwnRule].into_iter().find(|own| own.to_string() == source);
        own.unwrap_or(Self::Published { source })
    }
}

/// A source as it stands before a full stop.
fn citation(origin: &Origin) -> String {
    origin.source.trim_end_matches('.').to_owned()
}
