//! The page for parents and the letter that a school sends home: one page, in letters that nobody has to come close to.

use crate::base::{InWords, Language};
use crate::report::cards::parents::prints;
use crate::report::cards::parents::told::{self, Card, Page, Text};
use crate::report::input::parents::{LetterInput, ParentsInput, SolePrints};
use crate::report::input::simulated::Simulated;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, Canvas, DOTS_PER_INCH, Style};
use crate::report::paper::caution;
use crate::report::paper::colour::{GREY, INK, PAPER};
use crate::report::paper::error::ReportError;
use crate::report::paper::mark::mark;
use crate::report::paper::picture;
use crate::report::paper::sheet::{self, FOOTER, GAP};
use crate::report::paper::titled::{around, titled_in};
use crate::report::paper::words::one_line;
use crate::base::Side;

/// Smallest letters, pixels: 10 points.
const LEAST: f32 = 10.0 / 72.0 * DOTS_PER_INCH;
/// Letters of the texts, the first that fit.
const SIZES: [f32; 3] = [34.0, 31.0, LEAST];
/// How much larger the titles of cards are.
const TITLE: f32 = 2.0;
/// Height that the prints are to have, and that they have at least.
const PRINTS: f32 = 640.0;
const LEAST_PRINTS: f32 = 380.0;
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
    picture::encode_with(&canvas, &format!("for the parents of {}", input.name), document)
}

/// Draws a letter as a PNG: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_letter(input: &LetterInput<'_>, language: Language) -> Result<Vec<u8>, ReportError> {
    let page = told::letter(&input.page, input.protocol, language);
    // The name may be the child's own, and stands on the paper alone.
    picture::encode_titled(&paint(&page, &input.page, language)?, "letter to the parents")
}

/// What the page for parents says, for a terminal: the titles, and under each what stands there.
pub fn parents_words(input: &ParentsInput<'_>, language: Language) -> String {
    let page = told::page(input, language);
    let mut lines = Vec::new();
    for card in page.cards(usize::MAX) {
        lines.push(card.title);
        lines.extend(card.texts.iter().map(|text| format!("  {}", text.words)));
    }
    lines.push(crate::reading::Notice::Caution.in_words(language));
    lines.join("\n")
}

fn paint(page: &Page, input: &ParentsInput<'_>, language: Language) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank(language)?;
    let rest = head(&mut canvas, sheet::inside(), page, input.simulated);
    let (rest, foot) = rest.split_bottom(FOOTER);
    let made_by = concat!("plantar ", env!("CARGO_PKG_VERSION"));
    canvas.text(made_by, (foot.x, foot.bottom() - 5.0), Align::Left, &Style::regular(LEAST).colour(GREY));
    let (rest, notice) = rest.split_bottom(caution::height_in(&canvas, rest.w, LEAST));
    caution::draw_in(&mut canvas, notice, LEAST);
    let prints = input.prints.map(|(prints, _)| prints).filter(|prints| !prints.is_empty());
    let laid = Laid::out(&canvas, page, prints, rest);
    laid.draw(&mut canvas, prints, rest);
    Ok(canvas)
}

/// Draws title and facts, and the banner where it is of no real child; returns what is left.
fn head(canvas: &mut Canvas, page: Area, said: &Page, simulated: Simulated) -> Area {
    let (area, rest) = page.split_top(HEAD);
    canvas.text(&said.title, (area.x, area.y + 44.0), Align::Left, &Style::bold(46.0));
    canvas.fill_area(Area::new(area.x, area.y + 64.0, area.w, 3.0), INK);
    let columns = Area::new(area.x, area.y + 74.0, area.w, 0.0).columns([1.6, 1.0, 1.0], 24.0);
    let (label_style, style) = (Style::regular(LEAST).colour(GREY), Style::regular(SIZES[0]));
    for ((label, value), column) in said.facts.iter().zip(columns) {
        canvas.text(label, (column.x, column.y + 30.0), Align::Left, &label_style);
        let value = canvas.fonts.fit(&one_line(value), style.size, style.weight, column.w);
        canvas.text(&value, (column.x, column.y + 74.0), Align::Left, &style);
    }
    let Some(of_no_child) = simulated.said() else { return rest };
    let (room, rest) = rest.split_top(BANNER);
    let place = Area { h: BANNER - 12.0, ..room };
    canvas.fill_area(place, INK);
    let words = canvas.words(&of_no_child);
    let style = Style::bold(LEAST).colour(PAPER);
    canvas.text_middle(&words, (place.x + 20.0, place.centre().1), Align::Left, &style);
    rest
}

/// The cards of a page at the size at which all of them fit, and the height of the prints.
struct Laid {
    size: f32,
    cards: Vec<Card>,
    /// Which of them has the prints.
    seen: usize,
    prints: f32,
}

impl Laid {
    /// The largest letters with which the prints are large too; at the smallest, as much as the page has room for.
    fn out(canvas: &Canvas, page: &Page, prints: Option<&SolePrints>, room: Area) -> Self {
        for size in SIZES {
            let laid = Self::with(canvas, page, (prints, room), size, page.texts());
            if laid.prints >= prints.map_or(0.0, |prints| PRINTS.min(prints::most_height(prints, size))) {
                return laid;
            }
        }
        let least = if prints.is_some() { LEAST_PRINTS } else { 0.0 };
        let fitting = (0..=page.texts()).rev().map(|texts| Self::with(canvas, page, (prints, room), LEAST, texts));
        let mut fewest = None;
        for laid in fitting {
            if laid.prints >= least {
                return laid;
            }
            fewest = Some(laid);
        }
        fewest.unwrap_or_else(|| Self::with(canvas, page, (prints, room), LEAST, 0))
    }

    /// The cards with so many texts that may be left out, and what they leave to the prints: less than nothing where they
    /// have no room themselves.
    fn with(
        canvas: &Canvas,
        page: &Page,
        (prints, room): (Option<&SolePrints>, Area),
        size: f32,
        texts: usize,
    ) -> Self {
        let before = page.done.iter().chain([&page.seen]).cloned();
        let cards: Vec<Card> = before.chain(page.cards(texts)).collect();
        let used: f32 = cards.iter().map(|card| height(canvas, card, room.w, size) + GAP).sum();
        let most = prints.map_or(0.0, |prints| prints::most_height(prints, size));
        Self { size, cards, seen: usize::from(page.done.is_some()), prints: (room.h - used).min(most) }
    }

    fn draw(&self, canvas: &mut Canvas, prints: Option<&SolePrints>, mut rest: Area) {
        for (at, card) in self.cards.iter().enumerate() {
            let of_prints = if at == self.seen { self.prints.max(0.0) } else { 0.0 };
            let (place, below) = rest.split_top(height(canvas, card, rest.w, self.size) + of_prints);
            rest = below.split_top(GAP).1;
            let mut inside = titled_in(canvas, place, &card.title, self.size + TITLE);
            for text in &card.texts {
                inside = write(canvas, text, inside, self.size);
            }
            if let Some(prints) = prints.filter(|_| at == self.seen) {
                prints::draw(canvas, inside, prints, self.size);
            }
        }
    }
}

fn style(text: &Text, size: f32) -> Style {
    if text.strong { Style::bold(size) } else { Style::regular(size) }
}

/// What a mark leaves to the text beside it.
fn beside(text: &Text) -> f32 {
    if text.side.is_some() { BESIDE } else { 0.0 }
}

/// Height of a card without its prints.
fn height(canvas: &Canvas, card: &Card, width: f32, size: f32) -> f32 {
    let room = width - 40.0;
    let tall = |text: &Text| {
        let style = style(text, size);
        let lines = canvas.line_count(&text.words, room - beside(text), &style, MOST_LINES);
        lines as f32 * style.leading() + AFTER
    };
    around(size + TITLE) + card.texts.iter().map(tall).sum::<f32>()
}

/// Writes a text with its mark; returns what is left below.
fn write(canvas: &mut Canvas, text: &Text, room: Area, size: f32) -> Area {
    let style = style(text, size);
    if let Some(side) = text.side {
        let at = (room.x + 0.4 * size, room.y + 0.64 * style.leading());
        mark(canvas, usize::from(side == Side::Right), at, 0.38 * size);
    }
    let beside = beside(text);
    let place = Area::new(room.x + beside, room.y, room.w - beside, room.h);
    let end = canvas.paragraph(&text.words, place, Align::Left, &style) + AFTER;
    room.split_top(end - room.y).1
}
