//! The pages of the reading by age: first what was noticed with what to do, then each foot, of what nothing can be
//! said, and the indices with their whiskers beside what is usual at the age.

use super::session_png;
use crate::base::{Language, Side};
use crate::child::{Child, Protocol};
use crate::reading::{Band, Flag, FootReading, IndexReading, Reading, Source, shown};
use crate::report::cards::estimate::{Scale, TICKS};
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
use crate::report::paper::words::{capital, count};

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
        header::draw(canvas, top, input, &headline(reading));
        rest
    };
    // Of one recording most patterns say nothing, which is told where nothing else is.
    let unread = if reading.is_empty() { not_read(reading) } else { Vec::new() };
    // The header says when it was recorded, where that is known.
    body(Sheets::new(language, &head)?, reading, &unread, &|_| None)
}

/// The pages of a child before they are encoded.
fn paint_child(input: &ReadingInput<'_>, language: Language) -> Result<Vec<Canvas>, ReportError> {
    let head = header::OfName {
        title: headline(input.reading),
        name: input.child.id.as_str(),
        facts: facts(input, language),
        simulated: input.simulated,
    };
    let head = |canvas: &mut Canvas, page: Area| head.draw(canvas, page);
    body(Sheets::new(language, &head)?, input.reading, &not_read(input.reading), &measured_on)
}

fn facts(input: &ReadingInput<'_>, language: Language) -> [(String, String); 4] {
    let none = || "no session yet".to_owned();
    let groups = &input.reading.groups;
    let days = groups.iter().map(|group| group.first).min().zip(groups.iter().map(|group| group.last).max());
    let newest = groups.first();
    let sessions = days.map_or_else(none, |(first, last)| match count(input.reading.sessions) {
        many if first < last => format!("{many}, {first} to {last}"),
        many => format!("{many}, on {last}"),
    });
    let measured = newest.map_or_else(none, |newest| {
        // That of the newest session first, each with its sessions where there is more than one.
        let mut by_protocol: Vec<(Protocol, usize)> = Vec::new();
        for group in groups {
            match by_protocol.iter_mut().find(|(protocol, _)| *protocol == group.protocol) {
                Some((_, sessions)) => *sessions += group.sessions,
                None => by_protocol.push((group.protocol, group.sessions)),
            }
        }
        let each = |(protocol, many): &(Protocol, usize)| format!("{} {many}", protocol.words());
        match &by_protocol[..] {
            [_] => header::protocol(newest.protocol, language),
            [first, second] => format!("{}, {}", each(first), each(second)),
            // There is room for two.
            [first, others @ ..] => {
                format!("{}, others {}", each(first), others.iter().map(|(_, many)| many).sum::<usize>())
            }
            [] => none(),
        }
    });
    let mat = match &groups[..] {
        [] => none(),
        [first, others @ ..] if others.iter().all(|other| other.mat == first.mat) => {
            header::mat(&first.mat, language)
        }
        _ => "more than one, see below".to_owned(),
    };
    [
        ("Age", format!("{:.1} years", input.reading.age_years)),
        ("Sessions", sessions),
        ("Measured", measured),
        ("Mat", mat),
    ]
    .map(|(label, value)| (label.to_owned(), value))
}

/// Of what nothing can be said, and why.
fn not_read(reading: &Reading) -> Vec<String> {
    reading.not_read.iter().map(|one| format!("{}.", capital(&one.words()))).collect()
}

fn headline(reading: &Reading) -> String {
    format!("Results for age {:.1} years", reading.age_years)
}

/// How and when the indices of some feet were measured.
fn measured_on(feet: &[&FootReading]) -> Option<String> {
    let when = |foot: &FootReading| format!("{}, {}", foot.on.protocol.words(), foot.on.date);
    let mut each: Vec<String> = feet.iter().map(|foot| when(foot)).collect();
    each.dedup();
    match &each[..] {
        [] => None,
        [one] => Some(format!("Measured: {one}.")),
        _ => {
            let each: Vec<String> =
                feet.iter().map(|foot| format!("{} foot {}", foot.side, when(foot))).collect();
            Some(format!("Measured: {}.", each.join("; ")))
        }
    }
}

/// Everything below the header; `unread` says of what nothing can be said, `measured_on` when feet were measured.
fn body(
    mut sheets: Sheets<'_>,
    reading: &Reading,
    unread: &[String],
    measured_on: &dyn Fn(&[&FootReading]) -> Option<String>,
) -> Result<Vec<Canvas>, ReportError> {
    let noticed = noticed(reading);
    text_card(&mut sheets, "Findings, and what to do", None, &noticed)?;
    for foot in &reading.feet {
        let mut texts = vec![(format!("{}.", capital(&foot.reason())), Style::regular(BODY))];
        texts.extend(foot.beside.iter().map(|beside| (beside.words(), Style::regular(BODY))));
        text_card(&mut sheets, &title(foot), Some(foot.side), &texts)?;
    }
    let remarks: Vec<String> = reading.remarks.iter().map(ToString::to_string).collect();
    let once: Vec<String> = reading.once.iter().map(|once| capital(&once.words())).collect();
    let elsewhere = reading.elsewhere.iter().map(|foot| format!("{}: {}.", title(foot), foot.reason()));
    let sessions: Vec<String> = elsewhere.chain(reading.accounted()).collect();
    for (title, texts) in [
        ("Seen in one session so far", &once[..]),
        ("Which sessions were used", &sessions[..]),
        ("To put this in perspective", &remarks[..]),
        ("What could not be assessed, and why", unread),
    ] {
        let texts: Vec<_> = texts.iter().map(|text| (text.clone(), Style::regular(BODY))).collect();
        if !texts.is_empty() {
            text_card(&mut sheets, title, None, &texts)?;
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
fn noticed(reading: &Reading) -> Vec<Text> {
    let of = |flag: &Flag| -> Vec<Text> {
        let mut texts = vec![(format!("{}.", flag.heading()), Style::bold(26.0))];
        texts.extend(flag.finding().map(|finding| (finding, Style::regular(24.0))));
        texts.push((flag.to_do().to_string(), Style::regular(24.0)));
        texts.push((flag.grounds(), Style::regular(BODY).colour(GREY)));
        texts
    };
    let found: Vec<Text> = reading.flags.iter().flat_map(of).collect();
    if !found.is_empty() {
        return found;
    }
    let nothing = match reading.feet.iter().any(|foot| matches!(foot.band, Band::NoReading(_))) {
        _ if !reading.once.is_empty() || reading.feet.iter().any(|foot| foot.once.is_some()) => {
            "Nothing has been confirmed yet: that takes two sessions at least 4 weeks apart. What one session shows is \
             listed below."
        }
        _ if reading.is_empty() => "No foot could be assessed, so there can be no finding.",
        true => "No findings in what was assessed; one foot or both could not be assessed yet.",
        false => "No findings.",
    };
    vec![(nothing.to_owned(), Style::regular(24.0))]
}

/// Number of a side, as places are numbered: 0 for left and 1 for right.
fn slot(side: Side) -> usize {
    usize::from(side == Side::Right)
}

fn title(foot: &FootReading) -> String {
    format!("{}: {}", capital(&foot.heading()), foot.told())
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
        let goes_on = if left.len() < texts.len() { " (continued)" } else { "" };
        let inside = titled(canvas, card, &format!("{title}{goes_on}"));
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
fn index_words(feet: &[(Side, &IndexReading)], measured: Option<String>) -> Vec<(Option<Side>, Text)> {
    let mut texts = Vec::new();
    for (side, index) in feet {
        let Ok(value) = index.value else { continue };
        let value = shown(index.measure, value, index.interval);
        texts.push((Some(*side), (value, Style::bold(24.0))));
        if index.score.is_some() {
            texts.push((None, (format!("{}.", capital(&index.why.to_string())), Style::regular(BODY))));
        }
    }
    texts.extend(measured.map(|measured| (None, (measured, Style::regular(BODY)))));
    let told = match feet.iter().find_map(|(_, index)| index.against.as_ref()) {
        Some(row) => {
            let number = |z: f64| row.measure.number(row.value(z).max(0.0));
            // An index has no value under 0.
            let lower = if row.value(-2.0) > 0.0 { format!("{} and ", number(-2.0)) } else { String::new() };
            format!(
                "Shaded: usual at this age, {} to {}. Dashed: beyond 97 of 100 children, {lower}{}. Source: {}.",
                number(-1.0),
                row.measure.shown(row.value(1.0)),
                row.measure.shown(row.value(2.0)),
                Source::of_grading(row)
            )
        }
        None if feet.iter().any(|(_, index)| index.score.is_some()) => {
            "Against the reference of children on this mat.".to_owned()
        }
        None => format!("{}.", capital(&feet[0].1.why.to_string())),
    };
    texts.push((None, (told, Style::regular(BODY).colour(GREY))));
    texts
}

/// An index of both feet on one scale, with what is usual at the age.
fn index_card(
    sheets: &mut Sheets<'_>,
    feet: &[(Side, &IndexReading)],
    measured: Option<String>,
) -> Result<(), ReportError> {
    const BESIDE: f32 = 28.0;
    let measure = feet[0].1.measure;
    let parts = |inside: Area| inside.columns([1.15, 1.0], 36.0);
    let texts = index_words(feet, measured);
    let [words, _] = parts(Area::new(0.0, 0.0, sheets.rest().w - 40.0, 0.0));
    let tall: f32 = texts
        .iter()
        .map(|(_, text)| height(sheets.canvas(), std::slice::from_ref(text), words.w - BESIDE))
        .sum();
    let (canvas, card) = sheets.place(CARD + tall.max(CHART + TICKS))?;
    let inside = titled(canvas, card, &capital(&measure.name()));
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
        let (track, _) = chart.split_top(CHART);
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
    use crate::base::{Date, Refusal};
    use crate::child::Birth;
    use crate::reading::{NotRead, Pattern, SessionGroup};
    use crate::report::fixture;
    use crate::report::reading_fixture::reading;

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
                let child = Child {
                    id: "kid-1234567890-abcdefgh".parse().unwrap(),
                    birth: Birth::new(2020, 5).unwrap(),
                    sex: None,
                    added: Date::new(2026, 1, 1).unwrap(),
                    course: None,
                    plan: Vec::new(),
                    known: Vec::new(),
                    language: None,
                };
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

    #[test]
    fn feet_measured_on_other_days_have_each_its_own() {
        let mut reading = reading(8.0, "short");
        assert_eq!(measured_on(&[]), None);
        let told = |reading: &Reading| measured_on(&reading.feet.iter().collect::<Vec<_>>()).unwrap();
        assert_eq!(told(&reading), "Measured: standing, 2026-01-01.");
        reading.feet[1].on.date = Date::new(2025, 12, 1).unwrap();
        assert_eq!(
            told(&reading),
            "Measured: left foot standing, 2026-01-01; right foot standing, 2025-12-01."
        );
    }
}
