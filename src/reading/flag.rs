//! What was noticed.

use super::limit::{Limit, Source};
use super::occasion::{Occasion, Waiting};
use super::rule::Rule;
use super::wording::capital;
use crate::base::{Interval, Refusal, Side, kinds};
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX};
use crate::measure::gait::CONTACT_TIME_ASYMMETRY;
use crate::measure::load::LEFT_SHARE_MEDIAN;
use crate::norms::Concern;

/// Keys of the indices in which the feet are compared.
const FLATNESS: [&str; 2] = [CHIPPAUX_SMIRAK_INDEX.key, ARCH_INDEX.key];

kinds! {
    /// Kinds of patterns.
    #[derive(Copy, Eq, serde::Serialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Pattern {
        /// Low arch.
        LowArch = "reading-pattern-low-arch",
        /// High arch.
        HighArch = "reading-pattern-high-arch",
        /// The arch becomes lower.
        GettingLower = "reading-pattern-getting-lower",
        /// Toes pointing inwards in walking.
        InToeing = "reading-pattern-in-toeing",
        /// Load along the outer border of the foot, as with a forefoot that curves inwards.
        LateralLoading = "reading-pattern-lateral-loading",
        /// Walking on the toes.
        ToeWalking = "reading-pattern-toe-walking",
        /// One side unlike the other.
        SideAsymmetry = "reading-pattern-side-asymmetry",
        /// Less steady than the child was.
        Unsteadiness = "reading-pattern-unsteadiness",
        /// Steps without the great toe.
        HalluxLoading = "reading-pattern-hallux-loading",
        /// A foot of which a condition is known changed.
        KnownChange = "reading-pattern-known-change",
        /// Pain was reported.
        Pain = "reading-pattern-pain",
        /// Stiffness was reported.
        Stiffness = "reading-pattern-stiffness",
        /// A limp was reported.
        Limp = "reading-pattern-limp",
        /// Walking on tiptoe was reported.
        Tiptoe = "reading-pattern-tiptoe",
        /// Practice on the mat was stopped.
        Stopped = "reading-pattern-stopped",
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

kinds! {
    /// How much a finding matters, in words.
    pub enum Level {
        /// Worth knowing.
        Info = "reading-level-info",
        /// To be watched.
        Watch = "reading-level-watch",
        /// A professional is to be asked.
        Ask = "reading-level-ask",
    }
}

/// How much a finding matters, in words.
pub fn level(severity: Concern) -> Level {
    match severity {
        Concern::Info => Level::Info,
        Concern::Watch => Level::Watch,
        Concern::Ask => Level::Ask,
    }
}

kinds! {
    /// What to do about a finding. Whole sentences.
    pub enum ToDo {
        /// Stop, and ask.
        Stop = "reading-do-stop",
        /// Ask.
        Ask = "reading-do-ask",
        /// Measure again soon.
        MeasureAgain = "reading-do-measure-again",
        /// Nothing.
        Nothing = "reading-do-nothing",
    }
}

impl Flag {
    /// What was noticed of which foot, and how much it matters.
    pub fn heading(&self) -> String {
        let pattern = named(self.pattern, self.measure);
        let what = match self.side {
            Some(Side::Left) => format!("Left foot, {pattern}"),
            Some(Side::Right) => format!("Right foot, {pattern}"),
            None => capital(&pattern),
        };
        format!("{what}: {}", level(self.severity))
    }

    /// What to do.
    pub fn to_do(&self) -> ToDo {
        match (self.severity, self.pattern) {
            (Concern::Ask, Pattern::Pain | Pattern::Stopped) => ToDo::Stop,
            (Concern::Ask, _) => ToDo::Ask,
            (Concern::Watch, _) => ToDo::MeasureAgain,
            (Concern::Info, _) => ToDo::Nothing,
        }
    }

    /// Its measure with the value, how sure that is, and the cut-off where there is one, in a sentence; a report of pain
    /// or the like has none.
    pub fn finding(&self) -> Option<String> {
        let (measure, value) = (self.measure?, self.shown()?);
        // Where the sides are compared the value is their difference.
        let differs = self.pattern == Pattern::SideAsymmetry && FLATNESS.contains(&measure.key);
        let told = if differs {
            format!("The {} differs by {value} between the feet", measure.name())
        } else {
            format!("{} {value}", capital(&measure.name()))
        };
        let cutoff = self.cutoff.as_ref().map(|cutoff| cutoff.beside(measure));
        let against = cutoff.map_or_else(String::new, |cutoff| format!(", cut-off {cutoff}"));
        Some(format!("{told}{against}."))
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
            named(self.pattern, Some(self.measure)),
            self.measure.name(),
            self.cutoff,
            self.waiting,
            cited(&self.source)
        )
    }
}

/// A pattern by name; a difference between the sides with what they differ in, since there may be several.
fn named(pattern: Pattern, measure: Option<&Definition>) -> String {
    let differs = match measure.map(|measure| measure.key) {
        _ if pattern != Pattern::SideAsymmetry => "",
        Some(key) if key == LEFT_SHARE_MEDIAN.key => " in load",
        Some(key) if key == CONTACT_TIME_ASYMMETRY.key => " in time on the ground",
        Some(key) if FLATNESS.contains(&key) => " in the arches",
        _ => "",
    };
    format!("{pattern}{differs}")
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
        // The reason says first in what the sides may differ.
        let differs = matches!(self.why.id(), "reading-in-load" | "reading-in-arch" | "reading-in-time");
        let colon = if differs { "" } else { ":" };
        format!("{side}{}{colon} {}", self.pattern, self.why)
    }
}
