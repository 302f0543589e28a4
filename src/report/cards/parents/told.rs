//! What the page for parents says, card by card: the same judgement as the therapist's page, in other words. Nothing is
//! judged here.

use super::noticed::{level, not_said, noticed, once};
use super::why::why;
use super::words::Said;
use crate::base::{InWords, Language, Side};
use crate::progress::{DAYS_MIN, SESSIONS_MIN};
use crate::reading::{Band, Flag, FootReading, Pattern, Reading, Remark, ToDo};
use crate::report::cards::header;
use crate::report::cards::progress::axis::TimeAxis;
use crate::report::cards::progress::key;
use crate::report::cards::progress::words::Said as OfProgress;
use crate::report::input::guide::GuideKind;
use crate::report::input::parents::{Changed, Compared, LetterInput, ParentsChart, ParentsInput};

/// A paragraph of a card.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::report) struct Text {
    pub words: String,
    /// Which foot's mark stands beside it.
    pub side: Option<Side>,
    /// Whether it is set in bold letters.
    pub strong: bool,
}

/// What is drawn on a card below its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Picture {
    Prints,
    Chart,
}

/// A card.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::report) struct Card {
    pub title: String,
    pub texts: Vec<Text>,
    pub picture: Option<Picture>,
}

impl Card {
    fn new(title: Said, texts: Vec<Text>, language: Language) -> Self {
        Self { title: title.in_words(language), texts, picture: None }
    }
}

/// All that a page says.
#[derive(Clone, Debug)]
pub(in crate::report) struct Page {
    pub title: String,
    /// Labels and values at its head.
    pub facts: Vec<(String, String)>,
    /// The cards before what is usual, that of the prints the last.
    before: Vec<Card>,
    usual: Card,
    /// What else stands below what is usual: the weightiest first, then what may be left out.
    noticed: Vec<Text>,
    rest: Vec<Text>,
    /// Whether it changed, where that is spoken of, and how the chart of it is read, where there is one.
    changed: Option<Card>,
    chart: Option<Text>,
    /// What follows.
    after: Vec<Card>,
    language: Language,
}

impl Page {
    /// The cards in their order, with so many of the texts that may be left out, and the chart or not. What was noticed
    /// and is left out is counted.
    pub(in crate::report) fn cards(&self, texts: usize, chart: bool) -> Vec<Card> {
        let mut usual = self.usual.clone();
        usual.texts.extend(self.noticed.iter().chain(&self.rest).take(texts).cloned());
        let more = self.noticed.len().saturating_sub(texts);
        if more > 0 {
            usual.texts.push(plain(Said::MoreNoticed { more }, self.language));
        }
        let mut changed = self.changed.clone();
        if let (Some(card), Some(how), true) = (&mut changed, &self.chart, chart) {
            card.texts.push(how.clone());
            card.picture = Some(Picture::Chart);
        }
        self.before.iter().cloned().chain([usual]).chain(changed).chain(self.after.iter().cloned()).collect()
    }

    /// How many of the texts that may be left out are of what was noticed.
    pub(in crate::report) fn noticed(&self) -> usize {
        self.noticed.len()
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
    let (changed, chart) = changed(&input.changed, language);
    Page {
        title: Said::TitlePage.in_words(language),
        facts: facts(input, language),
        before: vec![seen(input, language)],
        usual,
        noticed,
        rest,
        changed: Some(changed),
        chart,
        after: vec![to_do(input.compared, false, language), ask(language)],
        language,
    }
}

/// What a letter of a school says. One recording shows no change, and none is spoken of.
pub(in crate::report) fn letter(input: &LetterInput<'_>, language: Language) -> Page {
    let page = self::page(&input.page, language);
    let done = match (input.protocol, input.page.day) {
        (Some(protocol), Some(date)) => Said::DoneOn { protocol, date },
        (Some(protocol), None) => Said::Done { protocol },
        (None, Some(date)) => Said::TriedOn { date },
        (None, None) => Said::Tried,
    };
    let done = text(joined([done, Said::NothingElse], language));
    let done = Card::new(Said::TitleDone, vec![done], language);
    Page {
        title: Said::TitleLetter.in_words(language),
        before: std::iter::once(done).chain(page.before).collect(),
        changed: None,
        after: vec![to_do(input.page.compared, true, language), ask(language)],
        ..page
    }
}

/// Whether it changed, and how the chart of it is read.
fn changed(changed: &Changed<'_>, language: Language) -> (Card, Option<Text>) {
    let (said, chart) = match changed {
        Changed::One => (joined([Said::ChangeOne], language), None),
        Changed::Told { told: [], .. } => (joined([Said::ChangeNothing], language), None),
        Changed::Told { told, chart } => {
            let said: Vec<String> = told.iter().map(|one| one.in_words(language)).collect();
            (said.join(" "), chart.as_ref().and_then(|chart| how(chart, language)))
        }
    };
    let said = Text { strong: true, ..text(said) };
    (Card::new(Said::TitleChanged, vec![said], language), chart)
}

/// How to read the chart: of what is on it, and of nothing else.
fn how(chart: &ParentsChart<'_>, language: Language) -> Option<Text> {
    let (panel, axis) = (chart.panel, TimeAxis::of(chart)?);
    let mut said = vec![OfProgress::Marks { flatness: true }];
    let lines = key::guide_lines(panel, &axis);
    said.extend(lines.map(|(kind, lines)| OfProgress::GuideLines { lines, own: kind == GuideKind::Own }));
    // Where there is no line yet, the sentence above says what is missing.
    if panel.feet.iter().any(|foot| foot.trend.is_ok()) {
        let weeks = (DAYS_MIN / 7) as usize;
        said.push(OfProgress::OneDay { lined: true, sessions: SESSIONS_MIN, weeks });
    }
    Some(text(said.iter().map(|said| said.in_words(language)).collect::<Vec<_>>().join(" ")))
}

fn facts(input: &ParentsInput<'_>, language: Language) -> Vec<(String, String)> {
    let age = input.age_years.map(|years| (Said::FactAge, Said::Years { years }.in_words(language)));
    let day = input.day.map(|day| (Said::FactDay, day.to_string()));
    let name = input.name.map_or_else(|| header::Said::NoId.in_words(language), str::to_owned);
    let name = std::iter::once((Said::FactChild, name));
    name.chain(age).chain(day).map(|(label, value)| (label.in_words(language), value)).collect()
}

fn seen(input: &ParentsInput<'_>, language: Language) -> Card {
    let said = match input.prints {
        None => vec![match input.compared {
            Compared::Unmeasured => Said::SeenNothing,
            Compared::ToCheck => Said::SeenToCheck,
            Compared::With(_) | Compared::NoAge | Compared::NoTable => Said::NotKept,
        }],
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
    let picture = input.prints.filter(|(prints, _)| !prints.is_empty()).map(|_| Picture::Prints);
    Card { picture, ..Card::new(Said::TitleSeen, vec![text(joined(said, language))], language) }
}

/// Whether it is usual at this age: each foot, what else was noticed, and what may be left out.
fn usual(compared: Compared<'_>, language: Language) -> (Card, Vec<Text>, Vec<Text>) {
    let card = |texts| Card::new(Said::TitleUsual, texts, language);
    let alone = |said| (card(vec![plain(said, language)]), Vec::new(), Vec::new());
    let reading = match compared {
        Compared::With(reading) => reading,
        Compared::NoAge => return alone(Said::NoAge),
        Compared::NoTable => return alone(Said::NoTable),
        Compared::ToCheck => return alone(Said::ToCheck),
        Compared::Unmeasured => return alone(Said::Unmeasured),
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
            let what = joined([Said::ArchUnsaid { side }], language);
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
        Compared::NoAge | Compared::NoTable => Said::DoUnsaid { letter },
        Compared::ToCheck | Compared::Unmeasured => Said::DoRepeat { letter },
    };
    let texts = vec![Text { strong: true, ..plain(said, language) }];
    Card::new(Said::TitleDo, texts, language)
}

fn of_reading(reading: &Reading, letter: bool) -> Said {
    match reading.to_do() {
        ToDo::Stop => Said::DoStop { letter },
        ToDo::Ask => Said::DoAsk { letter },
        ToDo::MeasureAgain => Said::DoMeasureAgain { letter },
        // Nothing follows from nothing.
        ToDo::Nothing if reading.is_empty() && reading.flags.is_empty() => Said::DoUnsaid { letter },
        ToDo::Nothing => Said::DoNothing { letter },
    }
}

fn ask(language: Language) -> Card {
    let said = text(joined([Said::AskIf, Said::AskAtOnce], language));
    Card::new(Said::TitleAsk, vec![said], language)
}
