//! The page of the reading by age: each foot's band, the indices with their whiskers against the cut-offs of the age,
//! and what was noticed.

use super::area::Area;
use super::canvas::{Align, Canvas, Style};
use super::colour::GREY;
use super::estimate::{Scale, TICKS, with_sureness};
use super::foot_panel::mark;
use super::load_card::titled;
use super::page::PageInput;
use super::sheet::{self, FOOTER, GAP};
use super::words::{capital, count};
use super::{ReportError, header, notes, picture};
use crate::base::{Refusal, Side};
use crate::child::{Child, Session};
use crate::reading::{Band, FootReading, IndexReading, Reading};

/// Height of the card of an index.
const INDEX: f32 = 200.0;
/// Lines of one text at most.
const MOST_LINES: usize = 6;
/// Where a card's title and edges are added to its text.
const CARD: f32 = 72.0;

/// Draws the reading of a recording as PNG: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_reading(input: &PageInput<'_>, reading: &Reading) -> Result<Vec<u8>, ReportError> {
    picture::encode(&paint(input, reading)?, input)
}

/// What a page of the reading of a child's sessions shows.
#[derive(Clone, Debug)]
pub struct ReadingInput<'a> {
    /// Whose.
    pub child: &'a Child,
    /// All sessions; the newest is the one whose values are shown.
    pub sessions: &'a [Session],
    /// What may be said.
    pub reading: &'a Reading,
    /// The document behind the page as JSON text, put into the picture's metadata as it is.
    pub document: &'a str,
}

/// Draws the reading of a child's sessions as PNG: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_child_reading(input: &ReadingInput<'_>) -> Result<Vec<u8>, ReportError> {
    let name = format!("reading of {}", input.child.id.as_str());
    picture::encode_with(&paint_child(input)?, &name, input.document)
}

/// The page before it is encoded.
pub(super) fn paint(input: &PageInput<'_>, reading: &Reading) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank()?;
    let (head, rest) = sheet::inside().split_top(header::height(input));
    header::draw(&mut canvas, head, input, &headline(reading));
    // Of one recording most patterns say nothing, which is told where nothing else is.
    let unread = if reading.is_empty() { not_read(reading) } else { Vec::new() };
    body(&mut canvas, rest, reading, &unread);
    Ok(canvas)
}

/// The page of a child before it is encoded.
fn paint_child(input: &ReadingInput<'_>) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank()?;
    let (head, rest) = sheet::inside().split_top(header::OF_CHILD);
    let none = || "no session yet".to_owned();
    let newest = input.sessions.iter().max_by_key(|session| session.date);
    let days = input.sessions.iter().map(|session| session.date);
    let facts = [
        ("Age", format!("{:.1} years", input.reading.age_years)),
        (
            "Sessions",
            match (days.clone().min(), days.max()) {
                (Some(first), Some(last)) if first < last => {
                    format!("{}, {first} to {last}", count(input.reading.sessions))
                }
                (Some(only), _) => format!("{}, on {only}", count(input.reading.sessions)),
                _ => none(),
            },
        ),
        ("Measured", newest.map_or_else(none, |session| header::protocol(session.protocol).to_owned())),
        ("Mat", newest.map_or_else(none, |session| header::mat(&session.mat))),
    ];
    header::of_child(&mut canvas, head, &headline(input.reading), input.child, &facts);
    body(&mut canvas, rest, input.reading, &not_read(input.reading));
    Ok(canvas)
}

/// Of what nothing can be said, and why.
fn not_read(reading: &Reading) -> Vec<String> {
    reading.not_read.iter().map(|(pattern, why)| format!("{}: {why}.", capital(pattern.words()))).collect()
}

fn headline(reading: &Reading) -> String {
    format!("Reading for {:.1} years", reading.age_years)
}

/// Everything below the header; `unread` says of what nothing can be said.
fn body(canvas: &mut Canvas, room: Area, reading: &Reading, unread: &[String]) {
    let (rest, foot) = room.split_bottom(FOOTER);
    let (rest, caution) = rest.split_bottom(notes::caution_height(canvas, rest.w));
    let (mut rest, _) = rest.split_bottom(GAP);
    for foot in &reading.feet {
        let text = format!("{}.", capital(foot.reason()));
        rest = text_card(canvas, rest, &title(foot), Some(foot.side), &[text]);
    }
    for index in 0..reading.feet.iter().map(|foot| foot.indices.len()).max().unwrap_or(0) {
        let shown: Vec<(Side, &IndexReading)> = reading
            .feet
            .iter()
            .filter_map(|foot| Some((foot.side, foot.indices.get(index)?)))
            .filter(|(_, index)| index.value.is_ok())
            .collect();
        if !shown.is_empty() && rest.h > INDEX {
            let (card, below) = rest.split_top(INDEX);
            index_card(canvas, card, &shown);
            rest = below.split_top(GAP).1;
        }
    }
    let noticed: Vec<String> = reading.flags.iter().map(|flag| capital(&flag.words())).collect();
    let nothing = match reading.feet.iter().any(|foot| matches!(foot.band, Band::NoReading(_))) {
        _ if reading.is_empty() => "No foot was read, so nothing could be noticed.",
        true => {
            "Nothing that the rules ask to look at in what was read; of one foot or both there is no reading yet."
        }
        false => "Nothing that the rules ask to look at.",
    };
    let noticed = if noticed.is_empty() { vec![nothing.to_owned()] } else { noticed };
    rest = text_card(canvas, rest, "Noticed", None, &noticed);
    for (title, texts) in [("To put it into proportion", &reading.remarks[..]), ("Not read, and why", unread)]
    {
        if !texts.is_empty() {
            rest = text_card(canvas, rest, title, None, texts);
        }
    }
    notes::caution(canvas, caution);
    sheet::footer(canvas, foot);
}

/// Number of a side, as places are numbered: 0 for left and 1 for right.
fn slot(side: Side) -> usize {
    usize::from(side == Side::Right)
}

fn title(foot: &FootReading) -> String {
    format!("{}: {}", capital(&foot.heading()), foot.band.words())
}

/// A card of paragraphs, of those that fit; returns what is left below it.
fn text_card(canvas: &mut Canvas, room: Area, title: &str, side: Option<Side>, texts: &[String]) -> Area {
    let style = Style::regular(20.0);
    let width = room.w - 40.0;
    let height =
        |text: &String| canvas.line_count(text, width, &style, MOST_LINES) as f32 * style.leading() + 6.0;
    let mut inner = 0.0;
    let fitting: Vec<&String> = texts
        .iter()
        .take_while(|text| {
            inner += height(text);
            CARD + inner <= room.h
        })
        .collect();
    let height: f32 = fitting.iter().map(|text| height(text)).sum();
    if fitting.is_empty() {
        return room;
    }
    let (card, rest) = room.split_top(CARD + height);
    let mut inside = titled(canvas, card, title);
    if let Some(side) = side {
        mark(canvas, slot(side), (card.right() - 30.0, card.y + 32.0), 10.0);
    }
    for text in fitting {
        let y = canvas.paragraph(text, inside, Align::Left, &style);
        inside = inside.split_top(y + 6.0 - inside.y).1;
    }
    rest.split_top(GAP).1
}

/// An index of both feet on one scale, with the cut-off of the age.
fn index_card(canvas: &mut Canvas, card: Area, feet: &[(Side, &IndexReading)]) {
    let measure = feet[0].1.measure;
    let inside = titled(canvas, card, &capital(measure.name));
    let [words, chart] = inside.columns([1.0, 1.0], 36.0);
    let cutoff = feet.iter().find_map(|(_, index)| index.cutoff.as_ref());
    let mut y = words.y + 10.0;
    let mut estimates = Vec::new();
    for (side, index) in feet {
        let Ok(value) = index.value else { continue };
        estimates.push((slot(*side), (value, index.interval)));
        let sure = index.interval.ok_or_else(|| Refusal::new("not known"));
        let unit = if measure.unit.is_empty() { String::new() } else { format!(" {}", measure.unit) };
        let shown = with_sureness(value, &sure, measure.decimals);
        let text = match index.cutoff {
            Some(_) => format!("{shown}{unit}: {}", index.band.words()),
            None => format!("{shown}{unit}"),
        };
        mark(canvas, slot(*side), (words.x + 9.0, y), 8.0);
        let style = Style::bold(21.0);
        let text = canvas.fonts.fit(&text, style.size, style.weight, words.w - 30.0);
        canvas.text_middle(&text, (words.x + 28.0, y), Align::Left, &style);
        y += 34.0;
    }
    let small = Style::regular(17.0).colour(GREY);
    let told = match cutoff {
        Some(cutoff) => format!(
            "Cut-off {} {:.decimals$}{}: {}.",
            cutoff.beyond.sign(),
            cutoff.value,
            if measure.unit.is_empty() { String::new() } else { format!(" {}", measure.unit) },
            cutoff.origin.source,
            decimals = measure.decimals,
        ),
        None => format!("{}.", capital(feet[0].1.reason())),
    };
    let below = Area::new(words.x, y - 12.0, words.w, inside.bottom() - y + 12.0);
    canvas.paragraph(&told, below, Align::Left, &small);
    let mut places: Vec<_> = estimates.iter().map(|(_, estimate)| *estimate).collect();
    places.extend(cutoff.map(|cutoff| (cutoff.value, None)));
    if let Some(scale) = Scale::over(&places) {
        let (track, _) = chart.split_bottom(TICKS);
        scale.draw(canvas, track, measure.unit);
        if let Some(cutoff) = cutoff {
            scale.limit(canvas, track, cutoff.value, "cut-off");
        }
        for (slot, estimate) in estimates {
            let y = track.y + track.h * if slot == 0 { 0.45 } else { 0.78 };
            scale.whisker(canvas, track, y, slot, estimate);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;
    use crate::base::Date;
    use crate::child::{Birth, Protocol};
    use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};
    use crate::norms::Norms;
    use crate::reading::{Band, Pattern};

    /// A reading with a cut-off, without one, and with long reasons.
    fn reading(age_years: f64, reason: &str) -> Reading {
        let norms = Norms::shipped().unwrap();
        let index = |measure, value| IndexReading {
            measure,
            value: Ok(value),
            interval: Some(crate::base::Interval { low: 0.93 * value, high: 1.04 * value }),
            placements: 3,
            cutoff: norms.cutoffs_for(measure, age_years, None, Protocol::Standing).next().cloned(),
            band: Band::NoReading(reason.to_owned()),
            why: String::new(),
        };
        let foot = |side| FootReading {
            side,
            band: Band::NoReading(reason.to_owned()),
            why: String::new(),
            indices: vec![
                index(&CHIPPAUX_SMIRAK_INDEX, 61.2),
                index(&STAHELI_INDEX, 1.02),
                index(&ARCH_INDEX, 0.312),
            ],
        };
        Reading {
            age_years,
            protocol: Some(Protocol::Standing),
            sessions: 1,
            feet: vec![foot(Side::Left), foot(Side::Right)],
            flags: Vec::new(),
            not_read: Vec::new(),
            remarks: vec!["a remark that goes on and on ".repeat(20)],
        }
    }

    #[test]
    fn nothing_collides_and_nothing_is_clipped() {
        let (meta, result) = fixture::standing();
        let input = PageInput { name: "x", meta: &meta, result: &result, document: "{}" };
        for age in [2.0, 6.0, 8.0, 12.0, 40.0] {
            for reason in ["short", &"a reason that goes on and on ".repeat(30)] {
                let mut reading = reading(age, reason);
                no_text_collides(&paint(&input, &reading).unwrap());
                reading.not_read = vec![(Pattern::ToeWalking, reason.to_owned()); 8];
                let child = Child {
                    id: "kid-1234567890-abcdefgh".parse().unwrap(),
                    birth: Birth::new(2020, 5).unwrap(),
                    sex: None,
                    added: Date::new(2026, 1, 1).unwrap(),
                    course: None,
                };
                let input = ReadingInput { child: &child, sessions: &[], reading: &reading, document: "{}" };
                no_text_collides(&paint_child(&input).unwrap());
            }
        }
    }

    fn no_text_collides(canvas: &Canvas) {
        let page = Area::new(0.0, 0.0, canvas.size().0 as f32, canvas.size().1 as f32);
        for (at, (area, text)) in canvas.written.iter().enumerate() {
            assert!(page.holds(area, 0.0), "{text:?} leaves the page");
            for (other, more) in &canvas.written[at + 1..] {
                assert!(!area.overlaps(other, 1.0), "{text:?} lies on {more:?}");
            }
        }
    }
}
