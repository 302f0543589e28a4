//! The page for parents and the letter that a school sends home: one page, in letters that nobody has to come close to.

use crate::base::{InWords, Language, Side};
use crate::reading::Notice;
use crate::report::cards::parents::prints;
use crate::report::cards::parents::told::{self, Card, Page, Picture, Text};
use crate::report::cards::progress::axis::TimeAxis;
use crate::report::cards::progress::chart;
use crate::report::input::parents::{Changed, LetterInput, ParentsChart, ParentsInput, SolePrints};
use crate::report::input::progress::Audience;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, Canvas, Style, TEN_POINTS};
use crate::report::paper::caution;
use crate::report::paper::colour::{GREY, INK, PAPER};
use crate::report::paper::error::ReportError;
use crate::report::paper::font::CAP_HEIGHT;
use crate::report::paper::mark::mark;
use crate::report::paper::picture;
use crate::report::paper::sheet::{self, FOOTER, GAP};
use crate::report::paper::titled::{around, titled_in};
use crate::report::paper::words::one_line;

/// Letters of the texts, the first that fit.
const SIZES: [f32; 3] = [34.0, 31.0, TEN_POINTS];
/// How much larger the titles of cards are.
const TITLE: f32 = 2.0;
/// Height that the prints are to have, and that they have at least above a chart, and without one where all that was
/// noticed stands there: the weightiest, which are so many, take their room.
const PRINTS: f32 = 640.0;
const BESIDE_CHART: f32 = 260.0;
const LEAST_PRINTS: f32 = 380.0;
const WEIGHTIEST: usize = 3;
/// Widths of what is said beside the prints, the first in which it is no higher than they are, and of both; and what is
/// between them.
const WORDS: [f32; 4] = [0.8, 0.9, 1.0, WIDEST];
const WIDEST: f32 = 1.3;
const WORDS_AND_PRINTS: f32 = 2.7;
const BETWEEN: f32 = 32.0;
/// Height that the chart is to have, and that it has at least.
const CHART: f32 = 480.0;
const LEAST_CHART: f32 = 330.0;
/// Room left of the chart for its numbers.
const NUMBERS: f32 = 170.0;
/// Letters of the title, the first that fit.
const TITLES: [f32; 3] = [46.0, 40.0, 34.0];
/// Height of the head, and of the words that it is of no real child.
const HEAD: f32 = 178.0;
const BANNER: f32 = 62.0;
/// After a text.
const AFTER: f32 = 8.0;
/// Room for a mark beside a text.
const BESIDE: f32 = 40.0;
/// Lines of one text, more than any takes.
const MOST_LINES: usize = 40;

/// Draws the page for parents as a PNG: the same bytes for the same input. The document behind it goes into the metadata.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_for_parents(
    input: &ParentsInput<'_>,
    document: &str,
    language: Language,
) -> Result<Vec<u8>, ReportError> {
    let canvas = paint(&told::page(input, language), input, language)?;
    let of = input.name.unwrap_or(input.recording);
    picture::encode_with(&canvas, &format!("for the parents of {of}"), document)
}

/// Draws a letter as a PNG: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_letter(input: &LetterInput<'_>, language: Language) -> Result<Vec<u8>, ReportError> {
    let page = told::letter(input, language);
    // The name may be the child's own, and stands on the paper alone.
    picture::encode_titled(&paint(&page, &input.page, language)?, "letter to the parents")
}

/// What the page for parents says, for a terminal: the titles, and under each what stands there.
pub fn parents_words(input: &ParentsInput<'_>, language: Language) -> String {
    let page = told::page(input, language);
    let mut lines = Vec::new();
    for card in page.cards(page.texts(), false) {
        lines.push(card.title);
        lines.extend(card.texts.iter().map(|text| format!("  {}", text.words)));
    }
    lines.push(Notice::Caution.in_words(language));
    lines.join("\n")
}

fn paint(page: &Page, input: &ParentsInput<'_>, language: Language) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank(language)?;
    let rest = head(&mut canvas, sheet::inside(), page, input);
    let (rest, foot) = rest.split_bottom(FOOTER);
    sheet::made_by(&mut canvas, foot, None, TEN_POINTS);
    let (rest, notice) = rest.split_bottom(caution::height_in(&canvas, rest.w, TEN_POINTS));
    caution::draw_in(&mut canvas, notice, TEN_POINTS);
    let pictures = Pictures::of(input);
    Laid::out(&canvas, page, &pictures, rest).draw(&mut canvas, &pictures, rest)?;
    Ok(canvas)
}

/// What a page shows besides words.
struct Pictures<'a> {
    prints: Option<&'a SolePrints>,
    chart: Option<(ParentsChart<'a>, TimeAxis)>,
}

impl<'a> Pictures<'a> {
    fn of(input: &ParentsInput<'a>) -> Self {
        let prints = input.prints.map(|(prints, _)| prints).filter(|prints| !prints.is_empty());
        let chart = match input.changed {
            Changed::Told { told: [_, ..], chart } => chart,
            Changed::Told { .. } | Changed::One => None,
        };
        Self { prints, chart: chart.and_then(|chart| Some((chart, TimeAxis::of(&chart)?))) }
    }

    /// Height at which the prints are as large as they may be.
    fn most_prints(&self, size: f32) -> f32 {
        self.prints.map_or(0.0, |prints| prints::most_height(prints, size))
    }
}

/// Draws title and facts, the recording's name where nobody says whose it is, and the banner where it is of no real child;
/// returns what is left.
fn head(canvas: &mut Canvas, page: Area, said: &Page, input: &ParentsInput<'_>) -> Area {
    let (area, rest) = page.split_top(HEAD);
    let fits = |style: &Style| canvas.fonts.width(&said.title, style.size, style.weight) <= area.w;
    let style = TITLES.map(Style::bold).into_iter().find(fits).unwrap_or(Style::bold(TEN_POINTS));
    canvas.text(&said.title, (area.x, area.y + 44.0), Align::Left, &style);
    if input.name.is_none() {
        let room = area.w - canvas.fonts.width(&said.title, style.size, style.weight) - 40.0;
        let (recording, style) = (one_line(input.recording), Style::regular(TEN_POINTS).colour(GREY));
        canvas.text_within(&recording, (area.right(), area.y + 44.0), Align::Right, &style, room);
    }
    canvas.fill_area(Area::new(area.x, area.y + 64.0, area.w, 3.0), INK);
    let columns = Area::new(area.x, area.y + 74.0, area.w, 0.0).columns([1.6, 1.0, 1.0], 24.0);
    let (label_style, style) = (Style::regular(TEN_POINTS).colour(GREY), Style::regular(SIZES[0]));
    for ((label, value), column) in said.facts.iter().zip(columns) {
        canvas.text_within(label, (column.x, column.y + 30.0), Align::Left, &label_style, column.w);
        canvas.text_within(&one_line(value), (column.x, column.y + 74.0), Align::Left, &style, column.w);
    }
    let Some(of_no_child) = input.simulated.said() else { return rest };
    let (room, rest) = rest.split_top(BANNER);
    let place = Area { h: BANNER - 12.0, ..room };
    canvas.fill_area(place, INK);
    let words = canvas.words(&of_no_child);
    let style = Style::bold(TEN_POINTS).colour(PAPER);
    canvas.text_middle(&words, (place.x + 20.0, place.centre().1), Align::Left, &style);
    rest
}

/// The cards of a page at the size at which all of them fit, and the heights of the pictures.
struct Laid {
    size: f32,
    cards: Vec<Card>,
    /// Height of the prints and of the words beside them.
    prints: f32,
    chart: f32,
}

impl Laid {
    /// The largest letters with which the pictures are large too; at the smallest, as much as the page has room for: first
    /// the remarks go, then the chart, then what was noticed besides, from the least weighty.
    fn out(canvas: &Canvas, page: &Page, pictures: &Pictures<'_>, room: Area) -> Self {
        let with = |size: f32, texts: usize, chart: f32, least: f32| {
            let chart = if pictures.chart.is_some() { chart } else { 0.0 };
            let cards = page.cards(texts, chart > 0.0);
            let used: f32 = cards.iter().map(|card| height(canvas, card, room.w, size) + GAP).sum();
            let free = room.h - used - chart;
            let (most, words) = (pictures.most_prints(size), words_beside(canvas, &cards, room.w, size));
            let laid = Self { size, cards, prints: free.min(most).max(words), chart };
            (free >= least.min(most).max(words)).then_some(laid)
        };
        let all = page.texts();
        let large = |chart: f32| SIZES.into_iter().find_map(|size| with(size, all, chart, PRINTS));
        let fewer = |fewest: usize, chart: f32, least: f32| {
            (fewest..=all).rev().find_map(|texts| with(TEN_POINTS, texts, chart, least))
        };
        let weightiest = page.noticed().min(WEIGHTIEST);
        let bare = || Self { size: TEN_POINTS, cards: page.cards(0, false), prints: 0.0, chart: 0.0 };
        large(CHART)
            .or_else(|| {
                pictures.chart.as_ref().and_then(|_| fewer(page.noticed(), LEAST_CHART, BESIDE_CHART))
            })
            .or_else(|| large(0.0))
            .or_else(|| fewer(weightiest, 0.0, LEAST_PRINTS))
            .or_else(|| fewer(weightiest, 0.0, 0.0))
            .or_else(|| with(TEN_POINTS, 0, 0.0, 0.0))
            .unwrap_or_else(bare)
    }

    fn draw(&self, canvas: &mut Canvas, pictures: &Pictures<'_>, mut rest: Area) -> Result<(), ReportError> {
        for card in &self.cards {
            let of_picture = match card.picture {
                Some(Picture::Prints) => self.prints,
                Some(Picture::Chart) => self.chart,
                None => 0.0,
            };
            let (place, below) = rest.split_top(height(canvas, card, rest.w, self.size) + of_picture);
            rest = below.split_top(GAP).1;
            let inside = titled_in(canvas, place, &card.title, self.size + TITLE);
            match (card.picture, pictures.prints, &pictures.chart) {
                (Some(Picture::Prints), Some(prints), _) => {
                    let [words, place] = self.parted(canvas, card, inside);
                    self.write(canvas, card, words);
                    prints::draw(canvas, place, prints, self.size);
                }
                (Some(Picture::Chart), _, Some((of, axis))) => {
                    let place = self.write(canvas, card, inside);
                    chart::draw(canvas, place, (0.0, NUMBERS), of.panel, axis, Audience::Parents)?;
                }
                _ => {
                    self.write(canvas, card, inside);
                }
            }
        }
        Ok(())
    }

    /// What is said beside the prints, its middle as high as theirs, and where they stand.
    fn parted(&self, canvas: &Canvas, card: &Card, inside: Area) -> [Area; 2] {
        let tall = |words: Area| texts_height(canvas, &card.texts, words.w, self.size) - AFTER;
        let all = WORDS.map(|words| beside_prints(inside, words));
        let parts = all.into_iter().find(|[words, _]| tall(*words) <= inside.h);
        let [words, prints] = parts.unwrap_or_else(|| beside_prints(inside, WIDEST));
        let above = (inside.h - tall(words)).max(0.0) / 2.0;
        [words.split_top(above).1, prints]
    }

    /// Writes the texts of a card; returns what is left below them.
    fn write(&self, canvas: &mut Canvas, card: &Card, inside: Area) -> Area {
        card.texts.iter().fold(inside, |room, text| write(canvas, text, room, self.size))
    }
}

fn style(text: &Text, size: f32) -> Style {
    if text.strong { Style::bold(size) } else { Style::regular(size) }
}

/// What a mark leaves to the text beside it.
fn beside(text: &Text) -> f32 {
    if text.side.is_some() { BESIDE } else { 0.0 }
}

/// Height of texts below each other.
fn texts_height(canvas: &Canvas, texts: &[Text], width: f32, size: f32) -> f32 {
    let tall = |text: &Text| {
        let style = style(text, size);
        let lines = canvas.line_count(&text.words, width - beside(text), &style, MOST_LINES);
        lines as f32 * style.leading() + AFTER
    };
    texts.iter().map(tall).sum()
}

/// Height of a card without its picture, and without the words that stand beside it.
fn height(canvas: &Canvas, card: &Card, width: f32, size: f32) -> f32 {
    let inside = inside_width(width);
    let texts = match card.picture {
        Some(Picture::Prints) => 0.0,
        Some(Picture::Chart) | None => texts_height(canvas, &card.texts, inside, size),
    };
    around(size + TITLE) + texts
}

/// Room for what is said beside the prints, of a width, and for the prints.
fn beside_prints(inside: Area, words: f32) -> [Area; 2] {
    inside.columns([words, WORDS_AND_PRINTS - words], BETWEEN)
}

/// Height of the words beside the prints, in their widest room.
fn words_beside(canvas: &Canvas, cards: &[Card], width: f32, size: f32) -> f32 {
    let [words, _] = beside_prints(Area::new(0.0, 0.0, inside_width(width), 0.0), WIDEST);
    let card = cards.iter().find(|card| card.picture == Some(Picture::Prints));
    card.map_or(0.0, |card| texts_height(canvas, &card.texts, words.w, size))
}

/// Width of what is inside a card.
fn inside_width(width: f32) -> f32 {
    width - 40.0
}

/// Writes a text with its mark; returns what is left below.
fn write(canvas: &mut Canvas, text: &Text, room: Area, size: f32) -> Area {
    let style = style(text, size);
    if let Some(side) = text.side {
        let at = (room.x + 0.4 * size, room.y + style.size * (1.0 - CAP_HEIGHT / 2.0));
        mark(canvas, usize::from(side == Side::Right), at, 0.38 * size);
    }
    let beside = beside(text);
    let place = Area::new(room.x + beside, room.y, room.w - beside, room.h);
    let end = canvas.paragraph(&text.words, place, Align::Left, &style) + AFTER;
    room.split_top(end - room.y).1
}

#[cfg(test)]
mod tests;
