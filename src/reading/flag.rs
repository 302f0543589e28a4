//! What was noticed.

use crate::base::{Interval, Side};
use crate::measure::Definition;
use crate::norms::Severity;

/// Kinds of patterns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// Low arch.
    LowArch,
    /// High arch.
    HighArch,
    /// Toes pointing inwards in walking.
    InToeing,
    /// Load along the outer border of the foot, as with a forefoot that curves inwards.
    LateralLoading,
    /// Walking on the toes.
    ToeWalking,
    /// One side unlike the other.
    SideAsymmetry,
    /// Less steady than the child was.
    Unsteadiness,
    /// Steps without the great toe.
    HalluxLoading,
    /// Pain was reported.
    Pain,
    /// Stiffness was reported.
    Stiffness,
}

impl Pattern {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::LowArch => "low arch",
            Self::HighArch => "high arch",
            Self::InToeing => "toes pointing inwards",
            Self::LateralLoading => "load along the outer border",
            Self::ToeWalking => "walking on the toes",
            Self::SideAsymmetry => "difference between the sides",
            Self::Unsteadiness => "less steady than before",
            Self::HalluxLoading => "steps without the great toe",
            Self::Pain => "pain reported",
            Self::Stiffness => "stiffness reported",
        }
    }
}

/// One thing that was noticed.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// What.
    pub pattern: Pattern,
    /// How much it matters.
    pub severity: Severity,
    /// Of which foot.
    pub side: Option<Side>,
    /// By which measure; a report has none.
    pub measure: Option<&'static Definition>,
    /// Its value in the newest session.
    pub value: Option<f64>,
    /// Where the true value lies with 90 %.
    pub interval: Option<Interval>,
    /// What it was held against, in words.
    pub cutoff: Option<String>,
    /// Where that comes from.
    pub source: String,
    /// The rule that fired, in a sentence.
    pub rule: String,
}

impl Flag {
    /// All of it on a line: what, the value with its uncertainty, the cut-off, the rule that fired, the source.
    pub fn words(&self) -> String {
        let side = self.side.map_or_else(String::new, |side| format!("{side} foot, "));
        let value = self.shown().map_or_else(String::new, |value| format!(" {value};"));
        let against =
            self.cutoff.as_ref().map_or_else(String::new, |cutoff| format!(" held against {cutoff};"));
        let (rule, source) = (self.rule.trim_end_matches('.'), self.source.trim_end_matches('.'));
        format!("{side}{}:{value}{against} {rule}. Source: {source}.", self.pattern.words())
    }

    /// Its value with its uncertainty, as people read it.
    pub fn shown(&self) -> Option<String> {
        Some(super::band::shown(self.measure?, self.value?, self.interval))
    }
}
