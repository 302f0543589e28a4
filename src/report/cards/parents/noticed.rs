//! What a reading noticed, in plain words: each pattern has its own here.

use super::why::why;
use super::words::{Feet, NoticedWords, PatternName, Said, WhyNot};
use crate::base::{InWords, Judgement, Language};
use crate::norms::Concern;
use crate::reading::{Difference, Flag, Once, Pattern, Reading, Waiting};

/// One thing that was noticed, of one foot or of both alike.
#[derive(Clone, Debug, PartialEq)]
struct Noticed {
    pattern: Pattern,
    difference: Option<Difference>,
    feet: Feet,
    /// How much it matters, or that one session shows it.
    then: Said,
}

/// How much something matters, in plain words.
pub(super) fn level(severity: Concern) -> Said {
    match severity {
        Concern::Info => Said::Info,
        Concern::Watch => Said::Watch,
        Concern::Ask => Said::Ask,
    }
}

/// That one session shows something.
pub(super) fn once(waiting: &Waiting) -> Said {
    match waiting {
        Waiting::NoEarlier => Said::Once,
        Waiting::NotOn { date } => Said::OnceNotOn { date: *date },
    }
}

/// What was noticed, the weightiest first, a few sentences each; `told` are flags that something else says already.
pub(super) fn noticed(reading: &Reading, told: &[&Flag], language: Language) -> Vec<String> {
    let new = |flag: &&Flag| !told.iter().any(|other| std::ptr::eq(*other, *flag));
    let flags = reading.flags.iter().filter(new).map(|flag| Noticed {
        pattern: flag.pattern,
        difference: flag.difference(),
        feet: Feet::of(flag.side),
        then: level(flag.severity),
    });
    let so_far = reading.once.iter().map(|seen: &Once| Noticed {
        pattern: seen.pattern,
        difference: seen.difference(),
        feet: Feet::of(seen.side),
        then: once(&seen.waiting),
    });
    together(flags.chain(so_far)).iter().map(|one| one.in_words(language)).collect()
}

/// The same of the left and of the right foot as one, and nothing twice: the first of two is the weightier.
fn together(all: impl Iterator<Item = Noticed>) -> Vec<Noticed> {
    let mut kept: Vec<Noticed> = Vec::new();
    for one in all {
        let same = |other: &&mut Noticed| other.pattern == one.pattern && other.difference == one.difference;
        match kept.iter_mut().find(same) {
            Some(other) if other.feet == Feet::Both || other.feet == one.feet => {}
            Some(other) if other.then == one.then => other.feet = Feet::Both,
            _ => kept.push(one),
        }
    }
    kept
}

impl InWords for Noticed {
    fn in_words(&self, language: Language) -> String {
        let what = words(self.pattern, self.difference, self.feet);
        format!("{} {}", what.in_words(language), self.then.in_words(language))
    }
}

/// What a pattern is called as something that was seen.
fn words(pattern: Pattern, difference: Option<Difference>, feet: Feet) -> NoticedWords {
    match pattern {
        Pattern::LowArch => NoticedWords::LowArch { feet },
        Pattern::HighArch => NoticedWords::HighArch { feet },
        Pattern::GettingLower => NoticedWords::GettingLower { feet },
        Pattern::InToeing => NoticedWords::InToeing { feet },
        Pattern::LateralLoading => NoticedWords::LateralLoading { feet },
        Pattern::ToeWalking => NoticedWords::ToeWalking { feet },
        Pattern::SideAsymmetry => match difference {
            None => NoticedWords::SideAsymmetry,
            Some(Difference::Load) => NoticedWords::UnevenLoad,
            Some(Difference::Time) => NoticedWords::UnevenTime,
            Some(Difference::Arches) => NoticedWords::UnevenArches,
        },
        Pattern::Unsteadiness => NoticedWords::Unsteadiness,
        Pattern::HalluxLoading => NoticedWords::HalluxLoading { feet },
        Pattern::KnownChange => NoticedWords::KnownChange { feet },
        Pattern::Pain => NoticedWords::Pain,
        Pattern::Stiffness => NoticedWords::Stiffness,
        Pattern::Limp => NoticedWords::Limp,
        Pattern::Tiptoe => NoticedWords::Tiptoe,
        Pattern::Stopped => NoticedWords::Stopped,
    }
}

/// What it is called in a list.
fn name(pattern: Pattern, difference: Option<Difference>) -> PatternName {
    match pattern {
        Pattern::LowArch => PatternName::LowArch,
        Pattern::HighArch => PatternName::HighArch,
        Pattern::GettingLower => PatternName::GettingLower,
        Pattern::InToeing => PatternName::InToeing,
        Pattern::LateralLoading => PatternName::LateralLoading,
        Pattern::ToeWalking => PatternName::ToeWalking,
        Pattern::SideAsymmetry => match difference {
            None => PatternName::SideAsymmetry,
            Some(Difference::Load) => PatternName::UnevenLoad,
            Some(Difference::Time) => PatternName::UnevenTime,
            Some(Difference::Arches) => PatternName::UnevenArches,
        },
        Pattern::Unsteadiness => PatternName::Unsteadiness,
        Pattern::HalluxLoading => PatternName::HalluxLoading,
        Pattern::KnownChange => PatternName::KnownChange,
        Pattern::Pain => PatternName::Pain,
        Pattern::Stiffness => PatternName::Stiffness,
        Pattern::Limp => PatternName::Limp,
        Pattern::Tiptoe => PatternName::Tiptoe,
        Pattern::Stopped => PatternName::Stopped,
    }
}

/// Patterns of which nothing can be said: those with the same reason together, and the reason.
pub(super) fn not_said(reading: &Reading, language: Language) -> Vec<String> {
    let mut groups: Vec<(WhyNot, Vec<PatternName>)> = Vec::new();
    for one in &reading.not_read {
        let (difference, refusal) = one.parts();
        let (name, why) = (name(one.pattern, difference), why(refusal));
        match groups.iter_mut().find(|(other, _)| *other == why) {
            Some((_, names)) if names.contains(&name) => {}
            Some((_, names)) => names.push(name),
            None => groups.push((why, vec![name])),
        }
    }
    let told = |(why, names): &(WhyNot, Vec<PatternName>)| {
        let patterns = names.iter().map(|name| Judgement::of(name)).collect();
        format!("{} {}", Said::Unsaid { patterns }.in_words(language), why.in_words(language))
    };
    groups.iter().map(told).collect()
}
