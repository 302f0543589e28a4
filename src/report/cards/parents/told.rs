//! What the page for parents says, card by card: the same judgement as the therapist's page, in other words. Nothing is
//! judged here.

use super::noticed::{level, not_said, noticed, once};
use super::why::why;
use super::words::Said;
use crate::base::{InWords, Language, Side};
use crate::child::Protocol;
use crate::reading::{Band, Flag, FootReading, Pattern, Reading, Remark, ToDo};
use crate::report::input::parents::{Changed, Compared, ParentsInput};

/// A paragraph of a card.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::report) struct Text {
    pub words: String,
    /// Which foot's mark stands beside it.
    pub side: Option<Side>,
    /// Whether it is set in bold letters.
    pub strong: bool,
}

/// A card.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::report) struct Card {
    pub title: String,
    pub texts: Vec<Text>,
}

/// All that a page says, in its order.
#[derive(Clone, Debug)]
pub(in crate::report) struct Page {
    pub title: String,
    /// Labels and values at its head.
    pub facts: Vec<(String, String)>,
    /// What was done, in a letter.
    pub done: Option<Card>,
    /// What stands above the prints.
    pub seen: Card,
    usual: Card,
    /// What else stands below what is usual: the weightiest first, then what may be left out.
    noticed: Vec<Text>,
    rest: Vec<Text>,
    /// What follows.
    after: Vec<Card>,
    language: Language,
}

impl Page {
    /// The cards below the prints; of what else was noticed so many texts. What is noticed and does not fit is counted.
    pub(in crate::report) fn cards(&self, texts: usize) -> Vec<Card> {
        let mut usual = self.usual.clone();
        usual.texts.extend(self.noticed.iter().chain(&self.rest).take(texts).cloned());
        let more = self.noticed.len().saturating_sub(texts);
        if more > 0 {
            usual.texts.push(plain(Said::MoreNoticed { more }, self.language));
        }
        std::iter::once(usual).chain(self.after.iter().cloned()).collect()
    }

    /// How many texts may be left out.
    pub(in crate::report) fn texts(&self) -> usize {
        self.noticed.len() + self.rest.len()
    }
}

fn text(words: String) -> Text {
    Text { words, side: None, strong: false }
}

fn plain(said: Said, language: Language) -> Text {
    text(said.in_words(language))
}

/// Sentences one after the other.
fn joined(said: impl IntoIterator<Item = Said>, language: Language) -> String {
    said.into_iter().map(|said| said.in_words(language)).collect::<Vec<_>>().join(" ")
}

/// What a page says.
pub(in crate::report) fn page(input: &ParentsInput<'_>, language: Language) -> Page {
    let (usual, noticed, rest) = usual(input.compared, language);
    let changed = match input.changed {
        Changed::One => joined([Said::ChangeOne], language),
        Changed::Told([]) => joined([Said::ChangeNothing], language),
        Changed::Told(told) => told.iter().map(|one| one.in_words(language)).collect::<Vec<_>>().join(" "),
    };
    let changed = Card { title: Said::TitleChanged.in_words(language), texts: vec![text(changed)] };
    Page {
        title: Said::TitlePage.in_words(language),
        facts: facts(input, language),
        done: None,
        seen: seen(input, language),
        usual,
        noticed,
        rest,
        after: vec![changed, to_do(input.compared, false, language), ask(language)],
        language,
    }
}

/// What a letter of a school says. One recording shows no change, and none is spoken of.
pub(in crate::report) fn letter(
    input: &ParentsInput<'_>,
    protocol: Option<Protocol>,
    language: Language,
) -> Page {
    let done = match (protocol, input.day) {
        (Some(protocol), Some(date)) => Said::DoneOn { protocol, date },
        (Some(protocol), None) => Said::Done { protocol },
        (None, Some(date)) => Said::TriedOn { date },
        (None, None) => Said::Tried,
    };
    let done = text(joined([done, Said::NothingElse], language));
    Page {
        title: Said::TitleLetter.in_words(language),
        done: Some(Card { title: Said::TitleDone.in_words(language), texts: vec![done] }),
        after: vec![to_do(input.compared, true, language), ask(language)],
        ..page(input, language)
    }
}

fn facts(input: &ParentsInput<'_>, language: Language) -> Vec<(String, String)> {
    let age = input.age_years.map(|years| (Said::FactAge, Said::Years { years }.in_words(language)));
    let day = input.day.map(|day| (Said::FactDay, day.to_string()));
    let name = std::iter::once((Said::FactChild, input.name.to_owned()));
    name.chain(age).chain(day).map(|(label, value)| (label.in_words(language), value)).collect()
}

fn seen(input: &ParentsInput<'_>, language: Language) -> Card {
    let said = match input.prints {
        None => vec![Said::NotKept],
        Some((prints, _)) if prints.is_empty() => vec![Said::SeenNothing],
        Some((prints, on)) => {
            let on = on.map(|date| Said::SeenOn { date });
            let sides = match (prints.sides_clear, prints.if_from_above) {
                (false, _) => Some(Said::SidesUnclear),
                (true, true) => Some(Said::IfFromAbove),
                (true, false) => None,
            };
            [Said::SeenHow, Said::SeenArch].into_iter().chain(on).chain(sides).collect()
        }
    };
    Card { title: Said::TitleSeen.in_words(language), texts: vec![text(joined(said, language))] }
}

/// Whether it is usual at this age: each foot, what else was noticed, and what may be left out.
fn usual(compared: Compared<'_>, language: Language) -> (Card, Vec<Text>, Vec<Text>) {
    let card = |texts| Card { title: Said::TitleUsual.in_words(language), texts };
    let reading = match compared {
        Compared::With(reading) => reading,
        Compared::NoAge => return (card(vec![plain(Said::NoAge, language)]), Vec::new(), Vec::new()),
        Compared::NoTable => return (card(vec![plain(Said::NoTable, language)]), Vec::new(), Vec::new()),
        Compared::ToCheck => return (card(vec![plain(Said::ToCheck, language)]), Vec::new(), Vec::new()),
        Compared::Unmeasured => {
            return (card(vec![plain(Said::Unmeasured, language)]), Vec::new(), Vec::new());
        }
    };
    let mut told: Vec<&Flag> = Vec::new();
    let mut feet = Vec::new();
    for side in [Side::Left, Side::Right] {
        let foot = reading.feet.iter().find(|foot| foot.side == side);
        let flag = foot.and_then(|foot| reading.flags.iter().find(|flag| is_of_arch(flag, foot)));
        told.extend(flag);
        let words = match foot {
            Some(foot) => arch(foot, flag, language),
            None => joined([Said::ArchNotMeasured { side }], language),
        };
        feet.push(Text { words, side: Some(side), strong: true });
    }
    let noticed = noticed(reading, &told, language).into_iter().map(text).collect();
    let remarks = reading.remarks.iter().filter_map(remark).map(|said| plain(said, language));
    let rest = remarks.chain(not_said(reading, language).into_iter().map(text)).collect();
    (card(feet), noticed, rest)
}

/// Whether a finding is of the place of this arch among those of other children.
fn is_of_arch(flag: &Flag, foot: &FootReading) -> bool {
    let Band::Graded(grade) = foot.band else { return false };
    flag.side == Some(foot.side)
        && match flag.pattern {
            Pattern::LowArch => grade.is_low(),
            Pattern::HighArch => grade.is_high(),
            _ => false,
        }
}

/// A foot's place among those of other children, how much it matters, and whether one measurement shows it.
fn arch(foot: &FootReading, flag: Option<&Flag>, language: Language) -> String {
    let side = foot.side;
    let grade = match &foot.band {
        Band::Developing => return joined([Said::Developing { side }], language),
        Band::NoReading(refusal) => {
            let what = joined([Said::ArchNotSaid { side }], language);
            return format!("{what} {}", why(refusal).in_words(language));
        }
        Band::Graded(grade) => *grade,
    };
    let mut said = vec![Said::Graded { side, grade }];
    said.extend(flag.map(|flag| level(flag.severity)));
    if let Some(seen) = &foot.once {
        if seen.grade != grade {
            said.push(Said::OnceMore { grade: seen.grade });
        }
        said.push(once(&seen.waiting));
    }
    if foot.beside.as_ref().is_some_and(|beside| beside.apart) {
        said.push(Said::StudiesDiffer);
    }
    joined(said, language)
}

/// What puts a reading into proportion, in plain words. What only makes numbers less certain is told on the therapist's
/// page.
fn remark(remark: &Remark) -> Option<Said> {
    match remark {
        Remark::BornLow => Some(Said::BornLow),
        Remark::NoComplaint { .. } => Some(Said::NoComplaint),
        Remark::ComplaintBefore { days, .. } => Some(Said::NoComplaintLately { days: *days }),
        Remark::Prevalence { least_pct, most_pct, .. } => {
            Some(Said::CommonLow { least: *least_pct, most: *most_pct })
        }
        Remark::Design { .. } | Remark::TwoIndices { .. } | Remark::WeightAndSex | Remark::OneSession => None,
    }
}

/// What to do about all of it.
fn to_do(compared: Compared<'_>, letter: bool, language: Language) -> Card {
    let said = match compared {
        Compared::With(reading) => of_reading(reading, letter),
        Compared::NoAge | Compared::NoTable => Said::DoNotSaid { letter },
        Compared::ToCheck | Compared::Unmeasured => Said::DoRepeat { letter },
    };
    let texts = vec![Text { strong: true, ..plain(said, language) }];
    Card { title: Said::TitleDo.in_words(language), texts }
}

fn of_reading(reading: &Reading, letter: bool) -> Said {
    match reading.to_do() {
        ToDo::Stop => Said::DoStop { letter },
        ToDo::Ask => Said::DoAsk { letter },
        ToDo::MeasureAgain => Said::DoMeasureAgain { letter },
        // Nothing follows from nothing.
        ToDo::Nothing if reading.is_empty() && reading.flags.is_empty() => Said::DoNotSaid { letter },
        ToDo::Nothing => Said::DoNothing { letter },
    }
}

fn ask(language: Language) -> Card {
    let said = text(joined([Said::AskIf, Said::AskAtOnce], language));
    Card { title: Said::TitleAsk.in_words(language), texts: vec![said] }
}
