//! The paper every page is drawn on: A4 upright at 200 dots an inch.

use super::area::Area;
use super::canvas::{Align, BODY, Canvas, Style};
use super::caution;
use super::colour::GREY;
use super::error::ReportError;
use super::words::Word;
use crate::base::Language;

/// Width of a page, pixels: 210 mm.
pub const PAGE_WIDTH_PX: u32 = 1654;
/// Height of a page, pixels: 297 mm.
pub const PAGE_HEIGHT_PX: u32 = 2339;

const MARGIN_X: f32 = 78.0;
const MARGIN_Y: f32 = 60.0;
/// Between two cards.
pub(in crate::report) const GAP: f32 = 16.0;
/// Between two texts of the footer.
const BESIDE: f32 = 24.0;
/// Height of the footer.
pub(in crate::report) const FOOTER: f32 = 34.0;

/// Distance of the letters in it from its lower edge.
const FOOTER_BASELINE: f32 = 5.0;

/// Blank paper for words in a language.
pub(in crate::report) fn blank(language: Language) -> Result<Canvas, ReportError> {
    Canvas::new(PAGE_WIDTH_PX, PAGE_HEIGHT_PX, language)
}

/// The page without its margins.
pub(in crate::report) fn inside() -> Area {
    Area::new(0.0, 0.0, PAGE_WIDTH_PX as f32, PAGE_HEIGHT_PX as f32).inset(MARGIN_X, MARGIN_Y)
}

/// Draws what stands at the foot of a picture of one page.
pub(in crate::report) fn footer(canvas: &mut Canvas, area: Area) {
    footer_of(canvas, area, 1, 1);
}

/// Draws what stands at the foot of a page of several, which page it is from 1.
fn footer_of(canvas: &mut Canvas, area: Area, page: usize, pages: usize) {
    let number = (pages > 1).then(|| canvas.words(&Word::PageOf { page, pages }));
    let from = made_by(canvas, area, number.as_deref(), BODY) + BESIDE;
    let where_else = canvas.words(&Word::NumbersInside);
    let style = Style::regular(BODY).colour(GREY);
    let at = (area.right(), area.bottom() - FOOTER_BASELINE);
    canvas.text_within(&where_else, at, Align::Right, &style, area.right() - from);
}

/// What made the page, which page it is, and that its words are a draft where nobody who speaks them has read them; in
/// letters of a size. Returns where the last of them ends.
pub(in crate::report) fn made_by(canvas: &mut Canvas, area: Area, number: Option<&str>, size: f32) -> f32 {
    let style = Style::regular(size).colour(GREY);
    let y = area.bottom() - FOOTER_BASELINE;
    let mut made_by = concat!("plantar ", env!("CARGO_PKG_VERSION")).to_owned();
    if let Some(number) = number {
        made_by = format!("{made_by}, {number}");
    }
    canvas.text(&made_by, (area.x, y), Align::Left, &style);
    let end = area.x + canvas.fonts.width(&made_by, style.size, style.weight);
    if !canvas.language.is_draft() {
        return end;
    }
    let (draft, bold) = (canvas.words(&Word::Draft), Style::bold(size));
    canvas.text(&draft, (end + BESIDE, y), Align::Left, &bold);
    end + BESIDE + canvas.fonts.width(&draft, bold.size, bold.weight)
}

/// What is drawn at the head of every page; returns what is left below it.
type Head<'h> = &'h dyn Fn(&mut Canvas, Area) -> Area;

/// Pages that are filled from above, as many as it takes; each has the head, the caution and its number.
pub(in crate::report) struct Sheets<'h> {
    head: Head<'h>,
    full: Vec<Canvas>,
    canvas: Canvas,
    /// What is free on the page in hand.
    rest: Area,
    /// What was free on it when it was new.
    whole: Area,
}

impl<'h> Sheets<'h> {
    /// The first page.
    pub(crate) fn new(language: Language, head: Head<'h>) -> Result<Self, ReportError> {
        let (canvas, whole) = Self::begun(language, head)?;
        Ok(Self { head, full: Vec::new(), canvas, rest: whole, whole })
    }

    fn begun(language: Language, head: Head<'h>) -> Result<(Canvas, Area), ReportError> {
        let mut canvas = blank(language)?;
        let rest = head(&mut canvas, inside());
        let (rest, _) = rest.split_bottom(FOOTER);
        let (rest, caution) = rest.split_bottom(caution::height(&canvas, rest.w));
        caution::draw(&mut canvas, caution);
        let (rest, _) = rest.split_bottom(GAP);
        Ok((canvas, rest))
    }

    /// What is free on the page in hand.
    pub(crate) fn rest(&self) -> Area {
        self.rest
    }

    /// What is free on an empty page.
    pub(crate) fn whole(&self) -> Area {
        self.whole
    }

    /// The page in hand, to be measured by.
    pub(crate) fn canvas(&self) -> &Canvas {
        &self.canvas
    }

    /// A place of a height below what is there, on the next page where this one has no room for it. On an empty page
    /// it is as high as asked for or as the page is.
    pub(crate) fn place(&mut self, height: f32) -> Result<(&mut Canvas, Area), ReportError> {
        if height > self.rest.h && self.rest.h < self.whole.h {
            self.turn()?;
        }
        let (place, below) = self.rest.split_top(height.min(self.rest.h));
        let (_, rest) = below.split_top(GAP.min(below.h));
        self.rest = rest;
        Ok((&mut self.canvas, place))
    }

    /// Goes on to the next page.
    pub(crate) fn turn(&mut self) -> Result<(), ReportError> {
        let (canvas, whole) = Self::begun(self.canvas.language, self.head)?;
        self.full.push(std::mem::replace(&mut self.canvas, canvas));
        (self.rest, self.whole) = (whole, whole);
        Ok(())
    }

    /// All pages, numbered.
    pub(crate) fn numbered(mut self) -> Vec<Canvas> {
        self.full.push(self.canvas);
        let pages = self.full.len();
        for (at, canvas) in self.full.iter_mut().enumerate() {
            let (_, foot) = inside().split_bottom(FOOTER);
            footer_of(canvas, foot, at + 1, pages);
        }
        self.full
    }
}
