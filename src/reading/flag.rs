//! What was noticed.

use super::limit::{Limit, Source};
use super::occasion::{Occasion, Waiting};
use super::rule::Rule;
use super::wording::capital;
use crate::base::{Interval, Refusal, Side};
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX};
use crate::norms::Concern;

/// Keys of the indices in which the feet are compared.
const FLATNESS: [&str; 2] = [CHIPPAUX_SMIRAK_INDEX.key, ARCH_INDEX.key];

/// Kinds of patterns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// Low arch.
    LowArch,
    /// High arch.
    HighArch,
    /// The arch becomes lower.
    GettingLower,
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
    /// A foot of which a condition is known changed.
    KnownChange,
    /// Pain was reported.
    Pain,
    /// Stiffness was reported.
    Stiffness,
    /// A limp was reported.
    Limp,
    /// Walking on tiptoe was reported.
    Tiptoe,
    /// Practice on the mat was stopped.
    Stopped,
}

impl Pattern {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::LowArch => "low arch",
            Self::HighArch => "high arch",
            Self::GettingLower => "arch getting lower",
            Self::InToeing => "toes pointing inwards",
            Self::LateralLoading => "load along the outer border",
            Self::ToeWalking => "walking on the toes",
            Self::SideAsymmetry => "difference between the sides",
            Self::Unsteadiness => "less steady than before",
            Self::HalluxLoading => "steps without the great toe",
            Self::KnownChange => "change of a foot with a known condition",
            Self::Pain => "pain reported",
            Self::Stiffness => "stiffness reported",
            Self::Limp => "limp reported",
            Self::Tiptoe => "walking on tiptoe reported",
            Self::Stopped => "practice stopped",
        }
    }
}

/// One thing that was noticed.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// What.
    pub pattern: Pattern,
    /// How much it matters.
    pub severity: Concern,
    /// Of which foot.
    pub side: Option<Side>,
    /// By which measure; a report has none.
    pub measure: Option<&'static Definition>,
    /// Its value in the newest session.
    pub value: Option<f64>,
    /// Where the true value lies with 90 %.
    pub interval: Option<Interval>,
    /// What it was held against.
    pub cutoff: Option<Limit>,
    /// Where that comes from.
    pub source: Source,
    /// The rule that fired.
    pub rule: Rule,
    /// The newest session that shows it; a report has none.
    pub on: Option<Occasion>,
}

/// How much a finding matters, in words.
pub fn level(severity: Concern) -> &'static str {
    match severity {
        Concern::Info => "worth knowing",
        Concern::Watch => "watch",
        Concern::Ask => "ask a professional",
    }
}

impl Flag {
    /// What was noticed of which foot, and how much it matters.
    pub fn heading(&self) -> String {
        let what = match self.side {
            Some(Side::Left) => format!("Left foot, {}", self.pattern.words()),
            Some(Side::Right) => format!("Right foot, {}", self.pattern.words()),
            None => capital(self.pattern.words()),
        };
        format!("{what}: {}", level(self.severity))
    }

    /// What to do.
    pub fn to_do(&self) -> &'static str {
        match (self.severity, self.pattern) {
            (Concern::Ask, Pattern::Pain | Pattern::Stopped) => {
                "Stop the sessions, and show this page to a doctor or physiotherapist."
            }
            (Concern::Ask, _) => "Show this page to a doctor or physiotherapist.",
            (Concern::Watch, _) => {
                "Measure again in about four weeks; if it is still there, show this page to a professional."
            }
            (Concern::Info, _) => "Nothing needs to be done; measure again as planned.",
        }
    }

    /// Its measure with the value, how sure that is, and the cut-off where there is one, in a sentence; a report of pain
    /// or the like has none.
    pub fn finding(&self) -> Option<String> {
        let (measure, value) = (self.measure?, self.shown()?);
        // Where the sides are compared the value is their difference.
        let differs = self.pattern == Pattern::SideAsymmetry && FLATNESS.contains(&measure.key);
        let name = if differs {
            format!("Difference between the feet in the {}", measure.name)
        } else {
            capital(measure.name)
        };
        let cutoff = self.cutoff.as_ref().map(|cutoff| cutoff.beside(measure));
        let against = cutoff.map_or_else(String::new, |cutoff| format!(", cut-off {cutoff}"));
        Some(format!("{name} {value}{against}."))
    }

    /// The rule that fired and where it comes from, in a sentence each.
    pub fn grounds(&self) -> String {
        let (rule, source) = (self.rule.to_string(), cited(&self.source));
        let mat = self.on.as_ref().filter(|on| !on.newest_mat).and_then(Occasion::words);
        let mat = mat.map_or_else(String::new, |on| format!("; measured {on}"));
        format!("{}{mat}. Source: {source}.", capital(&rule))
    }

    /// All of it on a line: what and how much it matters, the value with its uncertainty and the cut-off, the rule
    /// that fired, the source, what to do.
    pub fn words(&self) -> String {
        let finding = self.finding().map_or_else(String::new, |finding| format!(" {finding}"));
        format!("{}.{finding} {} {}", self.heading(), self.grounds(), self.to_do())
    }

    /// Its value with its uncertainty, as people read it.
    pub fn shown(&self) -> Option<String> {
        Some(super::band::shown(self.measure?, self.value?, self.interval))
    }
}

/// What the newest session on a mat shows and a rule wants to see in two.
#[derive(Clone, Debug, PartialEq)]
pub struct Once {
    /// What.
    pub pattern: Pattern,
    /// Of which foot.
    pub side: Option<Side>,
    /// By which measure.
    pub measure: &'static Definition,
    /// Its value.
    pub value: f64,
    /// Where the true value lies with 90 %.
    pub interval: Option<Interval>,
    /// What it was held against.
    pub cutoff: Limit,
    /// Where that comes from.
    pub source: Source,
    /// In which session.
    pub on: Occasion,
    /// What is missing.
    pub waiting: Waiting,
}

impl Once {
    /// All of it on a line.
    pub fn words(&self) -> String {
        let side = self.side.map_or_else(String::new, |side| format!("{side} foot, "));
        let value = super::band::shown(self.measure, self.value, self.interval);
        let on = self.on.words().unwrap_or_else(|| "in this session".to_owned());
        format!(
            "{side}{}: {} {value} {on}; cut-off {}; {}. Source: {}.",
            self.pattern.words(),
            self.measure.name,
            self.cutoff,
            self.waiting,
            cited(&self.source)
        )
    }
}

/// A source as it stands before a full stop.
fn cited(source: &Source) -> String {
    source.to_string().trim_end_matches('.').to_owned()
}

/// A pattern of which nothing can be said.
#[derive(Clone, Debug, PartialEq)]
pub struct NotRead {
    /// What.
    pub pattern: Pattern,
    /// Of which foot; `None` for both.
    pub side: Option<Side>,
    /// Why.
    pub why: Refusal,
}

impl NotRead {
    /// What, and why.
    pub fn words(&self) -> String {
        let side = self.side.map_or_else(String::new, |side| format!("{side} foot, "));
        format!("{side}{}: {}", self.pattern.words(), self.why)
    }
}
