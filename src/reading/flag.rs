//! What was noticed.

use std::any::Any;

use super::limit::{Amount, Limit, Source};
use super::line::Line;
use super::occasion::{Occasion, Waiting, When};
use super::reason::Reason;
use super::rule::Rule;
use super::wording::capital;
use crate::base::{InWords, Interval, Judgement, Language, Refusal, Side, kinds};
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
    /// What to do about a finding, the weightiest first. Whole sentences.
    #[derive(Copy, Eq, PartialOrd, Ord)]
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
    pub fn heading(&self) -> Line {
        let level = Judgement::of(&level(self.severity));
        Line::Heading { side: self.side, what: named(self.pattern, self.measure), level }
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

    /// In what the sides differ, where that is what was noticed.
    pub fn difference(&self) -> Option<Difference> {
        difference(self.pattern, self.measure)
    }

    /// Its measure with the value, how sure that is, and the cut-off where there is one; a report of pain or the like has
    /// none.
    pub fn finding(&self) -> Option<Line> {
        let measure = self.measure?;
        let (name, value) = (measure.named(), Amount::with_interval(measure, self.value?, self.interval));
        let limit = self.cutoff.as_ref().map(|cutoff| cutoff.beside(measure));
        // Where the sides are compared the value is their difference.
        let differs = self.pattern == Pattern::SideAsymmetry && FLATNESS.contains(&measure.key);
        Some(if differs { Line::Differs { name, value, limit } } else { Line::Found { name, value, limit } })
    }

    /// The rule that fired and where it comes from.
    pub fn grounds(&self) -> Line {
        let measured = self.on.as_ref().filter(|on| !on.newest_mat).and_then(Occasion::when);
        Line::Grounds {
            rule: Judgement::of(&self.rule),
            measured: measured.map(|when| Judgement::of(&when)),
            source: Judgement::of(&self.source),
        }
    }

    /// All of it on a line: what and how much it matters, the value with its uncertainty and the cut-off, the rule
    /// that fired, the source, what to do.
    pub fn words(&self, language: Language) -> String {
        let heading = Some(format!("{}.", self.heading().in_words(language)));
        let finding = self.finding().map(|finding| finding.in_words(language));
        let rest = [self.grounds().in_words(language), self.to_do().in_words(language)];
        let sentences = heading.into_iter().chain(finding).chain(rest);
        sentences.map(|sentence| capital(&sentence)).collect::<Vec<_>>().join(" ")
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
    /// In what the sides differ, where that is what was seen.
    pub fn difference(&self) -> Option<Difference> {
        difference(self.pattern, Some(self.measure))
    }

    /// All of it on a line.
    pub fn line(&self) -> Line {
        Line::Once {
            side: self.side,
            what: named(self.pattern, Some(self.measure)),
            name: self.measure.named(),
            value: Amount::with_interval(self.measure, self.value, self.interval),
            measured: Judgement::of(&self.on.when().unwrap_or(When::ThisSession)),
            limit: Box::new(self.cutoff.clone()),
            waiting: Judgement::of(&self.waiting),
            source: Judgement::of(&self.source),
        }
    }

    /// The same beside what several sessions show.
    pub fn so_far(&self) -> Line {
        Line::SoFar { once: Judgement::of(&self.line()) }
    }
}

kinds! {
    /// In what the sides differ: there may be several differences.
    #[derive(Copy, Eq)]
    pub enum Difference {
        /// In load.
        Load = "reading-difference-load",
        /// In time on the ground.
        Time = "reading-difference-time",
        /// In the arches.
        Arches = "reading-difference-arches",
    }
}

/// In what the sides differ by a measure.
fn difference(pattern: Pattern, measure: Option<&Definition>) -> Option<Difference> {
    match measure.map(|measure| measure.key) {
        _ if pattern != Pattern::SideAsymmetry => None,
        Some(key) if key == LEFT_SHARE_MEDIAN.key => Some(Difference::Load),
        Some(key) if key == CONTACT_TIME_ASYMMETRY.key => Some(Difference::Time),
        Some(key) if FLATNESS.contains(&key) => Some(Difference::Arches),
        _ => None,
    }
}

/// A pattern by name; a difference between the sides with what they differ in.
fn named(pattern: Pattern, measure: Option<&Definition>) -> Judgement {
    difference(pattern, measure)
        .map_or_else(|| Judgement::of(&pattern), |difference| Judgement::of(&difference))
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
    /// In what the sides may differ, where a reason says that first, and the reason behind.
    pub fn parts(&self) -> (Option<Difference>, &Refusal) {
        let kind: &dyn Any = self.why.kind();
        match kind.downcast_ref::<Reason>() {
            Some(Reason::InLoad { why }) => (Some(Difference::Load), why),
            Some(Reason::InArch { why }) => (Some(Difference::Arches), why),
            Some(Reason::InTime { why }) => (Some(Difference::Time), why),
            _ => (None, &self.why),
        }
    }

    /// What, and why.
    pub fn line(&self) -> Line {
        let (difference, why) = self.parts();
        let what = difference.map_or_else(|| Judgement::of(&self.pattern), |one| Judgement::of(&one));
        Line::NotRead { side: self.side, what, why: Judgement::of(why.kind()) }
    }

    /// The same beside what can be said.
    pub fn not_assessed(&self) -> Line {
        Line::NotAssessed { not_read: Judgement::of(&self.line()) }
    }
}
