//! What the values of a chart are held against.

use crate::base::Date;

/// A band or a line behind the values.
#[derive(Clone, Debug, PartialEq)]
pub enum Guide {
    /// Nothing holds for this measure, protocol or age.
    None,
    /// Ends of what is usual, or published cut-offs, by age, which step: a line for each side on which there are any. They
    /// come from other mats and are marked as a guide only.
    Steps(Vec<Vec<GuideStep>>),
    /// Centiles of an own reference of the same mat and protocol, in order of time.
    Centiles(Vec<CentilesAt>),
}

/// What a line of a guide is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideKind {
    /// An end of what is usual at the age.
    Usual,
    /// A published cut-off.
    Limit,
    /// A cut-off that nobody has published: a rule of this program.
    Own,
}

/// A cut-off that holds for some time.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideStep {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// The cut-off, in the unit of the measure.
    pub value: f64,
    /// What it is.
    pub kind: GuideKind,
    /// Whether values above it are beyond it, and not those below.
    pub is_upper: bool,
    /// Who published it, in a few words; nothing where this program composed or made it.
    pub source: Option<String>,
}

/// The centiles of a reference on one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CentilesAt {
    /// Day.
    pub date: Date,
    /// 3rd, 25th, 50th, 75th and 97th centile, in the unit of the measure.
    pub values: [f64; 5],
}
