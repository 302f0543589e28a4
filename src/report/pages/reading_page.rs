//! The pages of the reading by age: first what was noticed with what to do, then each foot, of what nothing can be
//! said, and the indices with their whiskers beside what is usual at the age.

mod said;

pub(in crate::report) use said::Said;

use super::session_png;
use crate::base::{InWords, Judgement, Language, Side};
use crate::child::{Child, Protocol};
use crate::norms::Grading;
use crate::reading::{Amount, Band, Flag, FootReading, IndexReading, Reading, Source};
use crate::report::cards::estimate::{Scale, TICKS};
use crate::report::cards::facts::{Fact, labelled};
use crate::report::cards::header;
use crate::report::input::page::PageInput;
use crate::report::input::simulated::Simulated;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::GREY;
use crate::report::paper::error::ReportError;
use crate::report::paper::mark::mark;
use crate::report::paper::picture;
use crate::report::paper::sheet::Sheets;
use crate::report::paper::titled::titled;
use crate::report::paper::words::{self as phrases, capital};

/// Height of the scale of an index.
const CHART: f32 = 130.0;
/// Lines of one text at most: none of what a reading says takes as many.
const MOST_LINES: usize = 40;
/// Where a card's title and edges are added to its text.
const CARD: f32 = 72.0;
/// After a text.
const AFTER: f32 = 6.0;

/// Draws the reading of a recording as PNGs, most often one: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_reading(
    input: &PageInput<'_>,
    reading: &Reading,
    language: Language,
) -> Result<Vec<Vec<u8>>, ReportError> {
    paint(input, reading, language)?.iter().map(|canvas| session_png::encode(canvas, input)).collect()
}

/// What a page of the reading of a child's sessions shows.
#[derive(Clone, Debug)]
pub struct ReadingInput<'a> {
    /// Whose.
    pub child: &'a Child,
    /// What may be said.
    pub reading: &'a Reading,
    /// How much of it is simulated.
    pub simulated: Simulated,
    /// The document behind the page as JSON text, put into the picture's metadata as it is.
    pub document: &'a str,
}

/// Draws the reading of a child's sessions as PNGs, most often one or two: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_child_reading(input: &ReadingInput<'_>, language: Language) -> Result<Vec<Vec<u8>>, ReportError> {
    let name = format!("reading of {}", input.child.id.as_str());
    paint_child(input, language)?
        .iter()
        .map(|canvas| picture::encode_with(canvas, &name, input.document))
        .collect()
}

/// The pages before they are encoded.
pub(in crate::report) fn paint(
    input: &PageInput<'_>,
    reading: &Reading,
    language: Language,
) -> Result<Vec<Canvas>, ReportError> {
    let head = |canvas: &mut Canvas, page: Area| {
        let (top, rest) = page.split_top(header::height(input));
        let title = canvas.words(&reading.headline());
        header::draw(canvas, top, input, &title);
        rest
    };
    // Of one recording most patterns say nothing, which is told where nothing else is.
    let unread = if reading.is_empty() { not_read(reading, language) } else { Vec::new() };
    // The header says when it was recorded, where that is known.
    body(Sheets::new(language, &head)?, reading, &unread, &|_| None)
}

/// The pages of a child before they are encoded.
fn paint_child(input: &ReadingInput<'_>, language: Language) -> Result<Vec<Canvas>, ReportError> {
    let head = header::OfName {
        title: input.reading.headline().in_words(language),
        name: input.child.id.as_str(),
        facts: facts(input, language),
        simulated: input.simulated,
    };
    let head = |canvas: &mut Canvas, page: Area| head.draw(canvas, page);
    body(Sheets::new(language, &head)?, input.reading, &not_read(input.reading, language), &measured_on)
}

fn facts(input: &ReadingInput<'_>, language: Language) -> [(String, String); 4] {
    let none = || Fact::NoSession.in_words(language);
    let groups = &input.reading.groups;
    let days = groups.iter().map(|group| group.first).min().zip(groups.iter().map(|group| group.last).max());
    let sessions =
        days.map_or(Fact::NoSession, |(first, last)| Fact::sessions(input.reading.sessions, first, last));
    // That of the newest session first, each with its sessions where there is more than one.
    let mut by_protocol: Vec<(Protocol, usize)> = Vec::new();
    for group in groups {
        match by_protocol.iter_mut().find(|(protocol, _)| *protocol == group.protocol) {
            Some((_, sessions)) => *sessions += group.sessions,
            None => by_protocol.push((group.protocol, group.sessions)),
        }
    }
    let of =
        |&(protocol, sessions): &(Protocol, usize)| Judgement::of(&Fact::OfProtocol { protocol, sessions });
    let measured = match &by_protocol[..] {
        [] => none(),
        [(only, _)] => header::protocol(*only, language),
        [first, second] => Fact::Both { first: of(first), last: of(second) }.in_words(language),
        // There is room for two.
        [first, others @ ..] => {
            let sessions = others.iter().map(|(_, many)| many).sum();
            let last = Judgement::of(&Fact::OfOthers { sessions });
            Fact::Both { first: of(first), last }.in_words(language)
        }
    };
    let mat = match &groups[..] {
        [] => none(),
        [first, others @ ..] if others.iter().all(|other| other.mat == first.mat) => {
            header::mat(&first.mat, language)
        }
        _ => Fact::SeveralMats.in_words(language),
    };
    let age = Fact::Years { years: input.reading.age_years };
    labelled([age.in_words(language), sessions.in_words(language), measured, mat], language)
}

/// Of what nothing can be said, and why.
fn not_read(reading: &Reading, language: Language) -> Vec<String> {
    reading.not_read.iter().map(|one| sentence(&one.line(), language)).collect()
}

/// What begins small and has no end, as a sentence of its own.
fn sentence(words: &impl InWords, language: Language) -> String {
    phrases::sentence(&words.in_words(language))
}

/// How and when the indices of some feet were measured.
fn measured_on(feet: &[&FootReading]) -> Option<Said> {
    let when = |foot: &FootReading| (foot.on.protocol, foot.on.date);
    let first = when(feet.first()?);
    if feet.iter().all(|foot| when(foot) == first) {
        let (protocol, date) = first;
        return Some(Said::Measured { protocol, date });
    }
    let each = feet.iter().map(|foot| {
        let (protocol, date) = when(foot);
        Judgement::of(&Said::FootMeasured { side: foot.side, protocol, date })
    });
    Some(Said::MeasuredApart { feet: each.collect() })
}

/// Everything below the header; `unread` says of what nothing can be said, `measured_on` when feet were measured.
fn body(
    mut sheets: Sheets<'_>,
    reading: &Reading,
    unread: &[String],
    measured_on: &dyn Fn(&[&FootReading]) -> Option<Said>,
) -> Result<Vec<Canvas>, ReportError> {
    let language = sheets.canvas().language;
    let noticed = noticed(reading, language);
    text_card(&mut sheets, &Said::Findings.in_words(language), None, &noticed)?;
    for foot in &reading.feet {
        let mut texts = vec![(sentence(&foot.reason(), language), Style::regular(BODY))];
        let beside = foot.beside.iter().map(|beside| beside.said().in_words(language));
        texts.extend(beside.map(|beside| (beside, Style::regular(BODY))));
        let title = capital(&foot.line().in_words(language));
        text_card(&mut sheets, &title, Some(foot.side), &texts)?;
    }
    let remarks: Vec<String> = reading.remarks.iter().map(|remark| remark.in_words(language)).collect();
    let once = reading.once.iter().map(|once| capital(&once.line().in_words(language)));
    let once: Vec<String> = once.collect();
    let elsewhere = reading
        .elsewhere
        .iter()
        .map(|foot| format!("{} {}", sentence(&foot.line(), language), sentence(&foot.reason(), language)));
    let accounted = reading.accounted().into_iter().map(|one| one.in_words(language));
    let sessions: Vec<String> = elsewhere.chain(accounted).collect();
    for (title, texts) in [
        (Said::Once, &once[..]),
        (Said::Sessions, &sessions[..]),
        (Said::Perspective, &remarks[..]),
        (Said::NotAssessed, unread),
    ] {
        let texts: Vec<_> = texts.iter().map(|text| (text.clone(), Style::regular(BODY))).collect();
        if !texts.is_empty() {
            text_card(&mut sheets, &title.in_words(language), None, &texts)?;
        }
    }
    for index in 0..reading.feet.iter().map(|foot| foot.indices.len()).max().unwrap_or(0) {
        let has = |foot: &&FootReading| foot.indices.get(index).is_some_and(|index| index.value.is_ok());
        let feet: Vec<&FootReading> = reading.feet.iter().filter(has).collect();
        let shown: Vec<(Side, &IndexReading)> =
            feet.iter().map(|foot| (foot.side, &foot.indices[index])).collect();
        if !shown.is_empty() {
            index_card(&mut sheets, &shown, measured_on(&feet))?;
        }
    }
    Ok(sheets.numbered())
}

/// A text and how it is written.
type Text = (String, Style);

/// Every finding: what of which foot and how much it matters, large; the value with its cut-off; what to do; why.
fn noticed(reading: &Reading, language: Language) -> Vec<Text> {
    let of = |flag: &Flag| -> Vec<Text> {
        let mut texts = vec![(sentence(&flag.heading(), language), Style::bold(26.0))];
        let finding = flag.finding().map(|finding| capital(&finding.in_words(language)));
        texts.extend(finding.map(|finding| (finding, Style::regular(24.0))));
        texts.push((flag.to_do().in_words(language), Style::regular(24.0)));
        let grounds = capital(&flag.grounds().in_words(language));
        texts.push((grounds, Style::regular(BODY).colour(GREY)));
        texts
    };
    let found: Vec<Text> = reading.flags.iter().flat_map(of).collect();
    if !found.is_empty() {
        return found;
    }
    let nothing = match reading.feet.iter().any(|foot| matches!(foot.band, Band::NoReading(_))) {
        _ if !reading.once.is_empty() || reading.feet.iter().any(|foot| foot.once.is_some()) => {
            Said::NothingConfirmed
        }
        _ if reading.is_empty() => Said::NothingAssessed,
        true => Said::NothingInRest,
        false => Said::Nothing,
    };
    vec![(nothing.in_words(language), Style::regular(24.0))]
}

/// Number of a side, as places are numbered: 0 for left and 1 for right.
fn slot(side: Side) -> usize {
    usize::from(side == Side::Right)
}

/// Height of texts below each other.
fn height(canvas: &Canvas, texts: &[Text], width: f32) -> f32 {
    let tall = |(text, style): &Text| {
        canvas.line_count(text, width, style, MOST_LINES) as f32 * style.leading() + AFTER
    };
    texts.iter().map(tall).sum()
}

/// Writes texts below each other.
fn write(canvas: &mut Canvas, texts: &[Text], mut room: Area) {
    for (text, style) in texts {
        let end = canvas.paragraph(text, room, Align::Left, style) + AFTER;
        room = room.split_top(end - room.y).1;
    }
}

/// A card of paragraphs; what one page has no room for goes on in a card of the next.
fn text_card(
    sheets: &mut Sheets<'_>,
    title: &str,
    side: Option<Side>,
    texts: &[Text],
) -> Result<(), ReportError> {
    let mut left = texts;
    while !left.is_empty() {
        let width = sheets.rest().w - 40.0;
        let room = sheets.rest().h - CARD;
        let fits = |count: &usize| height(sheets.canvas(), &left[..*count], width) <= room;
        let whole = height(sheets.canvas(), left, width) <= sheets.whole().h - CARD;
        let count = if whole { left.len() } else { (1..=left.len()).take_while(fits).last().unwrap_or(1) };
        let tall = CARD + height(sheets.canvas(), &left[..count], width);
        let (canvas, card) = sheets.place(tall)?;
        let title = title.to_owned();
        let goes_on = left.len() < texts.len();
        let title = if goes_on { canvas.words(&Said::Continued { title }) } else { title };
        let inside = titled(canvas, card, &title);
        if let Some(side) = side {
            mark(canvas, slot(side), (card.right() - 30.0, card.y + 32.0), 10.0);
        }
        write(canvas, &left[..count], inside);
        left = &left[count..];
    }
    Ok(())
}

/// What stands left of the scale of an index: each foot's value and where it lies, when it was measured, and what it is
/// held against.
fn index_words(
    feet: &[(Side, &IndexReading)],
    measured: Option<&Said>,
    language: Language,
) -> Vec<(Option<Side>, Text)> {
    let mut texts = Vec::new();
    for (side, index) in feet {
        let Ok(value) = index.value else { continue };
        let value = Amount::with_interval(index.measure, value, index.interval).in_words(language);
        texts.push((Some(*side), (value, Style::bold(24.0))));
        if index.score.is_some() {
            texts.push((None, (sentence(&index.why, language), Style::regular(BODY))));
        }
    }
    texts.extend(measured.map(|measured| (None, (measured.in_words(language), Style::regular(BODY)))));
    let told = match feet.iter().find_map(|(_, index)| index.against.as_ref()) {
        Some(row) => held_against(row).in_words(language),
        None if feet.iter().any(|(_, index)| index.score.is_some()) => Said::OwnReference.in_words(language),
        None => sentence(&feet[0].1.why, language),
    };
    texts.push((None, (told, Style::regular(BODY).colour(GREY))));
    texts
}

/// What is usual by a row, and what lies beyond 97 of 100 children.
fn held_against(row: &Grading) -> Said {
    let bare = |z: f64| Box::new(Amount::bare(row.measure, row.value(z).max(0.0)));
    let [to, upper] = [1.0, 2.0].map(|z| Box::new(Amount::new(row.measure, row.value(z))));
    let source = Judgement::of(&Source::of_grading(row));
    // An index has no value under 0.
    let lower = (row.value(-2.0) > 0.0).then(|| bare(-2.0));
    Said::HeldAgainst { from: bare(-1.0), to, lower, upper, source }
}

/// An index of both feet on one scale, with what is usual at the age.
fn index_card(
    sheets: &mut Sheets<'_>,
    feet: &[(Side, &IndexReading)],
    measured: Option<Said>,
) -> Result<(), ReportError> {
    const BESIDE: f32 = 28.0;
    let measure = feet[0].1.measure;
    let parts = |inside: Area| inside.columns([1.15, 1.0], 36.0);
    let texts = index_words(feet, measured.as_ref(), sheets.canvas().language);
    let [words, _] = parts(Area::new(0.0, 0.0, sheets.rest().w - 40.0, 0.0));
    let tall: f32 = texts
        .iter()
        .map(|(_, text)| height(sheets.canvas(), std::slice::from_ref(text), words.w - BESIDE))
        .sum();
    let (canvas, card) = sheets.place(CARD + tall.max(CHART + TICKS))?;
    let title = capital(&canvas.words(measure));
    let inside = titled(canvas, card, &title);
    let [words, chart] = parts(inside);
    let mut y = words.y;
    for (side, text) in &texts {
        if let Some(side) = side {
            mark(canvas, slot(*side), (words.x + 9.0, y + 0.55 * text.1.leading()), 8.0);
        }
        let room = Area::new(words.x + BESIDE, y, words.w - BESIDE, inside.bottom() + AFTER - y);
        y = canvas.paragraph(&text.0, room, Align::Left, &text.1) + AFTER;
    }
    let estimates: Vec<_> = feet
        .iter()
        .filter_map(|(side, index)| Some((slot(*side), (*index.value.as_ref().ok()?, index.interval))))
        .collect();
    let row = feet.iter().find_map(|(_, index)| index.against.as_ref());
    let mut places: Vec<_> = estimates.iter().map(|(_, estimate)| *estimate).collect();
    // An index has no value under 0.
    let at = |z: f64| row.map(|row| row.value(z).max(0.0));
    places.extend([-2.0, 2.0].into_iter().filter_map(at).map(|value| (value, None)));
    if let Some(scale) = Scale::over(&places) {
        let track = scale.room(canvas, chart.split_top(CHART).0, measure.unit);
        if let (Some(from), Some(to)) = (at(-1.0), at(1.0)) {
            scale.usual(canvas, track, (from, to));
        }
        scale.draw(canvas, track, measure.unit);
        for value in [-2.0, 2.0].into_iter().filter_map(at).filter(|value| *value > 0.0) {
            scale.limit(canvas, track, value);
        }
        for (slot, estimate) in estimates {
            let y = track.y + track.h * if slot == 0 { 0.45 } else { 0.78 };
            scale.whisker(canvas, track, y, slot, estimate);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Date, Interval, Refusal};
    use crate::child::Birth;
    use crate::measure::footprint::CHIPPAUX_SMIRAK_INDEX;
    use crate::norms::Concern;
    use crate::reading::{
        Grade, LeftOut, Limit, NotRead, Occasion, Once, Pattern, Reason, Remark, Rule, SeenOnce,
        SessionGroup, Unread, Waiting,
    };
    use crate::report::fixture;
    use crate::report::reading_fixture::reading;

    fn child(id: &str) -> Child {
        Child {
            id: id.parse().unwrap(),
            birth: Birth::new(2020, 5).unwrap(),
            sex: None,
            added: Date::new(2026, 1, 1).unwrap(),
            course: None,
            plan: Vec::new(),
            known: Vec::new(),
            language: None,
        }
    }

    #[test]
    fn nothing_collides_and_nothing_is_clipped() {
        let (meta, result) = fixture::standing();
        let input = PageInput { name: "x", meta: &meta, result: &result, document: "{}" };
        for age in [2.0, 6.0, 8.0, 12.0, 40.0] {
            for reason in ["short", &"a reason that goes on and on ".repeat(30)] {
                let mut reading = reading(age, reason);
                paint(&input, &reading, Language::English).unwrap().iter().for_each(no_text_collides);
                let (pattern, why) = (Pattern::ToeWalking, Refusal::planted(reason));
                let group = |protocol: Protocol, sessions: usize| SessionGroup {
                    protocol,
                    mat: reading.feet[0].on.mat.clone(),
                    sessions,
                    first: Date::new(2025, 1, 1).unwrap(),
                    last: Date::new(2026, 1, 1).unwrap(),
                };
                reading.groups = vec![group(Protocol::Standing, 3), group(Protocol::Walking, 7)];
                reading.not_read = vec![NotRead { pattern, side: None, why }; 8];
                let child = child("kid-1234567890-abcdefgh");
                let input = ReadingInput {
                    child: &child,
                    reading: &reading,
                    simulated: Simulated::All,
                    document: "{}",
                };
                for canvas in paint_child(&input, Language::English).unwrap() {
                    no_text_collides(&canvas);
                    let said = canvas.written.iter().any(|(_, text)| text == "Simulated: not a real child.");
                    assert!(said, "on every page");
                }
                let texts: Vec<String> = paint_child(&input, Language::English)
                    .unwrap()
                    .into_iter()
                    .flat_map(|canvas| canvas.written)
                    .map(|(_, text)| text)
                    .collect();
                let says = |words: &str| texts.iter().any(|text| text == words);
                assert!(
                    says("Measured: standing, 2026-01-01.") && says("standing 3, walking 7"),
                    "{texts:?}"
                );
                assert!(says("Which sessions were used"), "{texts:?}");
            }
        }
    }

    fn no_text_collides(canvas: &Canvas) {
        crate::report::layouts::apart("reading", canvas);
        for (_, text) in &canvas.written {
            assert!(!text.contains('…'), "{text:?} is cut");
        }
    }

    /// A reading of which every card has something to say.
    fn in_full() -> Reading {
        let mut reading = reading(8.0, "");
        let reason = || Refusal::from(Reason::NoStand);
        let on = reading.feet[0].on.clone();
        let (mat, date) = (on.mat.clone(), on.date);
        let elsewhere = Occasion { newest_mat: false, ..on.clone() };
        for foot in &mut reading.feet {
            foot.band = Band::Graded(Grade::Low85);
            foot.why = Reason::GradedUsual { score: 1.2, indices: 3, own: false }.into();
            foot.once = Some(SeenOnce { grade: Grade::Low85, level: None, waiting: Waiting::NoEarlier });
            foot.indices[2].against = None;
            foot.indices.iter_mut().for_each(|index| {
                index.why = Reason::IndexGraded { grade: Grade::Low85, score: 1.2 }.into();
            });
        }
        reading.feet[1].on.protocol = Protocol::Walking;
        reading.elsewhere = vec![FootReading { on: elsewhere.clone(), ..reading.feet[0].clone() }];
        let (measure, value) = (&CHIPPAUX_SMIRAK_INDEX, 61.2);
        let (limit, source) = (Limit::From { value: 59.0, unit: "%" }, Source::OwnPast);
        let flag = |pattern, measure, side| Flag {
            pattern,
            severity: Concern::Watch,
            side,
            measure,
            value: Some(value),
            interval: Some(Interval { low: 60.0, high: 63.0 }),
            cutoff: Some(limit.clone()),
            source: source.clone(),
            rule: Rule::LateralLoading { earlier: date, last: date },
            on: Some(elsewhere.clone()),
        };
        reading.flags = vec![
            flag(Pattern::LowArch, Some(measure), Some(Side::Left)),
            flag(Pattern::SideAsymmetry, Some(measure), None),
            flag(Pattern::Pain, None, None),
        ];
        reading.once = vec![Once {
            pattern: Pattern::HighArch,
            side: Some(Side::Right),
            measure,
            value,
            interval: None,
            cutoff: limit.clone(),
            source: source.clone(),
            on,
            waiting: Waiting::NotOn { date },
        }];
        let side_asymmetry = |why| NotRead { pattern: Pattern::SideAsymmetry, side: Some(Side::Left), why };
        reading.not_read = vec![
            side_asymmetry(Reason::InArch { why: reason() }.into()),
            side_asymmetry(Reason::NotMeasured { measure: measure.key, name: measure.named() }.into()),
        ];
        let group =
            |protocol| SessionGroup { protocol, mat: mat.clone(), sessions: 2, first: date, last: date };
        reading.groups = vec![group(Protocol::Standing), group(Protocol::Walking), group(Protocol::Stepping)];
        reading.left_out = vec![
            LeftOut {
                group: group(Protocol::Standing),
                why: Unread::Poor(vec![Judgement::of(reason().kind())]),
            },
            LeftOut { group: group(Protocol::Standing), why: Unread::Poor(Vec::new()) },
            LeftOut { group: group(Protocol::Stepping), why: Unread::NoRule },
            LeftOut {
                group: group(Protocol::Walking),
                why: Unread::Foot { side: Side::Left, why: reason() },
            },
        ];
        reading.remarks = vec![Remark::BornLow, Remark::WeightAndSex, Remark::OneSession];
        reading
    }

    #[test]
    fn nothing_on_the_page_is_in_no_catalogue() {
        let given = ["kid-1", "Hernandez Tong Kong"];
        let child = child("kid-1");
        let full = in_full();
        let mut nothing = full.clone();
        (nothing.flags, nothing.once) = (Vec::new(), Vec::new());
        for reading in [&full, &nothing] {
            let simulated = Simulated::Some;
            let input = ReadingInput { child: &child, reading, simulated, document: "{}" };
            let pages = |language| paint_child(&input, language).unwrap();
            crate::report::layouts::alike_in_every_language("reading", pages);
            for canvas in pages(Language::Pseudo) {
                crate::report::layouts::no_english("reading", &canvas, &given);
            }
        }
    }

    #[test]
    fn feet_measured_on_other_days_have_each_its_own() {
        let mut reading = reading(8.0, "short");
        assert_eq!(measured_on(&[]), None);
        let told =
            |reading: &Reading| measured_on(&reading.feet.iter().collect::<Vec<_>>()).unwrap().to_string();
        assert_eq!(told(&reading), "Measured: standing, 2026-01-01.");
        reading.feet[1].on.date = Date::new(2025, 12, 1).unwrap();
        assert_eq!(
            told(&reading),
            "Measured: left foot standing, 2026-01-01; right foot standing, 2025-12-01."
        );
    }
}
