//! The paper: shapes, text and pictures at sub-pixel places, anti-aliased by tiny-skia.

use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, PremultipliedColorU8, Rect, Stroke,
    StrokeDash, Transform,
};

use super::area::Area;
use super::colour::{INK, PAPER, Rgb};
use super::error::ReportError;
use super::font::{CAP_HEIGHT, Fonts, Weight};
use crate::base::{InWords, Language};

/// Dots an inch that every picture is made for.
pub(in crate::report) const DOTS_PER_INCH: f32 = 200.0;
/// Smallest letters on the paper, points: what people read without effort.
const SMALLEST_POINTS: f32 = 8.0;
/// Em size of the smallest letters, pixels: that of most text.
pub(in crate::report) const BODY: f32 = SMALLEST_POINTS / 72.0 * DOTS_PER_INCH;
/// Em size of the smallest letters on a page for a family, pixels.
pub(in crate::report) const TEN_POINTS: f32 = 10.0 / 72.0 * DOTS_PER_INCH;

/// Narrowest letters over their usual width: DejaVu Sans is a wide face, whose condensed cut has 0.9.
pub(in crate::report) const NARROWEST: f32 = 0.8;

/// How a text looks. Made by [`Style::regular`] and [`Style::bold`] only, so that no letters are smaller than the
/// paper allows.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct Style {
    /// Em size, pixels; [`BODY`] at least.
    pub size: f32,
    pub weight: Weight,
    pub colour: Rgb,
}

impl Style {
    pub(crate) fn regular(size: f32) -> Self {
        Self::of(size, Weight::Regular)
    }

    pub(crate) fn bold(size: f32) -> Self {
        Self::of(size, Weight::Bold)
    }

    /// Any weight. Letters smaller than the paper allows are made as large as that.
    pub(crate) fn of(size: f32, weight: Weight) -> Self {
        Self { size: size.max(BODY), weight, colour: INK }
    }

    pub(crate) fn colour(self, colour: Rgb) -> Self {
        Self { colour, ..self }
    }

    /// Distance between baselines.
    pub(crate) fn leading(&self) -> f32 {
        self.size * 1.32
    }
}

/// Which end of a text stands at the given place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Align {
    Left,
    Centre,
    Right,
}

/// A line's look.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct Line<'a> {
    pub colour: Rgb,
    pub width: f32,
    /// Lengths drawn and left out, in turn; empty for a solid line.
    pub dash: &'a [f32],
}

/// The page while it is drawn.
pub(in crate::report) struct Canvas {
    pixmap: Pixmap,
    pub fonts: Fonts,
    /// What its words are written in.
    pub language: Language,
    /// Where ink of each text went: what the layout tests look at.
    #[cfg(test)]
    pub written: Vec<(Area, String)>,
    /// Em size of each of these texts, pixels.
    #[cfg(test)]
    pub sizes: Vec<f32>,
    /// The cards drawn: columns that no text of theirs leaves.
    #[cfg(test)]
    pub cards: Vec<Area>,
}

fn paint(colour: Rgb, alpha: f64) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(colour.0, colour.1, colour.2, (alpha.clamp(0.0, 1.0) * 255.0).round() as u8);
    paint
}

fn polyline(points: &[(f32, f32)], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.0, first.1);
    for point in rest {
        path.line_to(point.0, point.1);
    }
    if closed {
        path.close();
    }
    path.finish()
}

impl Canvas {
    /// Blank paper for words in a language.
    pub(crate) fn new(width: u32, height: u32, language: Language) -> Result<Self, ReportError> {
        let mut pixmap = Pixmap::new(width, height).ok_or(ReportError::Size { width, height })?;
        pixmap.fill(Color::from_rgba8(PAPER.0, PAPER.1, PAPER.2, 255));
        Ok(Self {
            pixmap,
            fonts: Fonts::load()?,
            language,
            #[cfg(test)]
            written: Vec::new(),
            #[cfg(test)]
            sizes: Vec::new(),
            #[cfg(test)]
            cards: Vec::new(),
        })
    }

    /// Something in the words of the page's language.
    pub(crate) fn words(&self, what: &impl InWords) -> String {
        what.in_words(self.language)
    }

    pub(crate) fn size(&self) -> (u32, u32) {
        (self.pixmap.width(), self.pixmap.height())
    }

    /// The page as 8-bit RGB, row by row. Paper is opaque, so alpha carries nothing.
    pub(crate) fn rgb(&self) -> Vec<u8> {
        self.pixmap.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]).collect()
    }

    /// Fills a polygon.
    pub(crate) fn fill(&mut self, points: &[(f32, f32)], colour: Rgb, alpha: f64) {
        if let Some(path) = polyline(points, true) {
            self.fill_path(&path, colour, alpha, Transform::identity());
        }
    }

    /// Fills the area of rings, holes left out.
    pub(crate) fn fill_rings(&mut self, rings: &[Vec<(f32, f32)>], colour: Rgb, alpha: f64) {
        let mut whole = PathBuilder::new();
        for path in rings.iter().filter_map(|ring| polyline(ring, true)) {
            whole.push_path(&path);
        }
        if let Some(path) = whole.finish() {
            let paint = paint(colour, alpha);
            self.pixmap.fill_path(&path, &paint, FillRule::EvenOdd, Transform::identity(), None);
        }
    }

    /// Fills a rectangle.
    pub(crate) fn fill_area(&mut self, area: Area, colour: Rgb) {
        if let Some(rect) = Rect::from_xywh(area.x, area.y, area.w, area.h) {
            self.fill_path(&PathBuilder::from_rect(rect), colour, 1.0, Transform::identity());
        }
    }

    /// Fills a rectangle with round corners and draws its edge.
    pub(crate) fn card(&mut self, area: Area, radius: f32, fill: Rgb, edge: Rgb) {
        #[cfg(test)]
        self.cards.push(area);
        // The distance of a cubic's control points that makes a quarter circle.
        const ROUND: f32 = 0.552_3;
        let (l, t, r, b) = (area.x, area.y, area.right(), area.bottom());
        let (d, k) = (radius, radius * (1.0 - ROUND));
        let mut path = PathBuilder::new();
        path.move_to(l + d, t);
        path.line_to(r - d, t);
        path.cubic_to(r - k, t, r, t + k, r, t + d);
        path.line_to(r, b - d);
        path.cubic_to(r, b - k, r - k, b, r - d, b);
        path.line_to(l + d, b);
        path.cubic_to(l + k, b, l, b - k, l, b - d);
        path.line_to(l, t + d);
        path.cubic_to(l, t + k, l + k, t, l + d, t);
        path.close();
        if let Some(path) = path.finish() {
            self.fill_path(&path, fill, 1.0, Transform::identity());
            self.stroke_path(&path, &Line { colour: edge, width: 1.5, dash: &[] }, 1.0);
        }
    }

    /// Fills a disc.
    pub(crate) fn disc(&mut self, centre: (f32, f32), radius: f32, colour: Rgb, alpha: f64) {
        if let Some(path) = PathBuilder::from_circle(centre.0, centre.1, radius) {
            self.fill_path(&path, colour, alpha, Transform::identity());
        }
    }

    /// Draws a circle.
    pub(crate) fn ring(&mut self, centre: (f32, f32), radius: f32, line: &Line<'_>, alpha: f64) {
        if let Some(path) = PathBuilder::from_circle(centre.0, centre.1, radius) {
            self.stroke_path(&path, line, alpha);
        }
    }

    /// Draws a line through points.
    pub(crate) fn stroke(&mut self, points: &[(f32, f32)], closed: bool, line: &Line<'_>, alpha: f64) {
        if let Some(path) = polyline(points, closed) {
            self.stroke_path(&path, line, alpha);
        }
    }

    fn fill_path(&mut self, path: &Path, colour: Rgb, alpha: f64, place: Transform) {
        self.pixmap.fill_path(path, &paint(colour, alpha), FillRule::Winding, place, None);
    }

    fn stroke_path(&mut self, path: &Path, line: &Line<'_>, alpha: f64) {
        let dash = (!line.dash.is_empty()).then(|| StrokeDash::new(line.dash.to_vec(), 0.0)).flatten();
        let stroke = Stroke {
            width: line.width,
            line_cap: if dash.is_some() { LineCap::Butt } else { LineCap::Round },
            line_join: LineJoin::Round,
            dash,
            ..Stroke::default()
        };
        self.pixmap.stroke_path(path, &paint(line.colour, alpha), &stroke, Transform::identity(), None);
    }

    /// Writes one line of text on a baseline.
    pub(crate) fn text(&mut self, text: &str, at: (f32, f32), align: Align, style: &Style) {
        let width = self.fonts.width(text, style.size, style.weight);
        let shift = match align {
            Align::Left => 0.0,
            Align::Centre => -width / 2.0,
            Align::Right => -width,
        };
        self.text_placed(text, style, Transform::from_translate(at.0 + shift, at.1));
    }

    /// Writes one line of text on a baseline within a width: with narrower letters where it is longer, and cut where that
    /// is not enough. Words of other languages are longer than those that a place was laid out for.
    pub(crate) fn text_within(&mut self, text: &str, at: (f32, f32), align: Align, style: &Style, room: f32) {
        let width = self.fonts.width(text, style.size, style.weight);
        if width <= room {
            return self.text(text, at, align, style);
        }
        let narrow = (room / width).max(NARROWEST);
        // What narrower letters bring into the room is not held against it again: rounding would cut it.
        let shown = match narrow > NARROWEST {
            true => text.to_owned(),
            false => self.fonts.fit(text, style.size, style.weight, room / narrow),
        };
        let width = narrow * self.fonts.width(&shown, style.size, style.weight);
        let shift = match align {
            Align::Left => 0.0,
            Align::Centre => -width / 2.0,
            Align::Right => -width,
        };
        let place = Transform::from_row(narrow, 0.0, 0.0, 1.0, at.0 + shift, at.1);
        self.text_placed(&shown, style, place);
    }

    /// The same with the capitals centred on a height.
    pub(crate) fn text_middle_within(
        &mut self,
        text: &str,
        at: (f32, f32),
        align: Align,
        style: &Style,
        room: f32,
    ) {
        self.text_within(text, (at.0, at.1 + style.size * CAP_HEIGHT / 2.0), align, style, room);
    }

    /// Writes one line of text whose capitals are centred on a height.
    pub(crate) fn text_middle(&mut self, text: &str, at: (f32, f32), align: Align, style: &Style) {
        self.text(text, (at.0, at.1 + style.size * CAP_HEIGHT / 2.0), align, style);
    }

    /// Writes one line of text upwards, its middle at a place of its baseline: with narrower letters where it is longer than
    /// its room.
    pub(crate) fn text_upwards(&mut self, text: &str, (x, y): (f32, f32), style: &Style, room: f32) {
        let width = self.fonts.width(text, style.size, style.weight);
        let narrow = (room / width).clamp(NARROWEST, 1.0);
        let place = Transform::from_row(0.0, -narrow, 1.0, 0.0, x, y + narrow * width / 2.0);
        self.text_placed(text, style, place);
    }

    /// Writes one line of text whose baseline start is put somewhere, turned if need be.
    pub(crate) fn text_placed(&mut self, text: &str, style: &Style, place: Transform) {
        let Some(path) = self.fonts.path(text, style.size, style.weight) else { return };
        self.fill_path(&path, style.colour, 1.0, place);
        // Whatever a test draws is held against the words that no page may show.
        #[cfg(test)]
        assert_eq!(crate::reading::forbidden(text), None, "{text}");
        #[cfg(test)]
        if let Some(inked) = path.transform(place) {
            let b = inked.bounds();
            self.written.push((Area::new(b.left(), b.top(), b.width(), b.height()), text.to_owned()));
            self.sizes.push(style.size);
        }
    }

    /// Writes lines below each other into an area, from its top; returns where the next line's top
    /// would be. Lines beyond the area's foot are left out, the last one shown ends in an ellipsis.
    pub(crate) fn paragraph(&mut self, text: &str, area: Area, align: Align, style: &Style) -> f32 {
        let most = ((area.h / style.leading()) + 0.01).floor().max(0.0) as usize;
        let lines = self.fonts.wrap(text, style.size, style.weight, area.w, most);
        let x = match align {
            Align::Left => area.x,
            Align::Centre => area.centre().0,
            Align::Right => area.right(),
        };
        let mut y = area.y;
        for line in &lines {
            self.text(line, (x, y + style.size), align, style);
            y += style.leading();
        }
        y
    }

    /// Number of lines a text takes at a width.
    pub(crate) fn line_count(&self, text: &str, width: f32, style: &Style, most: usize) -> usize {
        self.fonts.wrap(text, style.size, style.weight, width, most).len()
    }

    /// Lays colours over the whole pixels of an area: `colour_at` gets a pixel's centre and returns
    /// a colour and its opacity, or nothing.
    pub(crate) fn shade(&mut self, area: Area, mut colour_at: impl FnMut(f32, f32) -> Option<(Rgb, f64)>) {
        let (width, height) = self.size();
        let columns = area.x.floor().max(0.0) as u32..(area.right().ceil().max(0.0) as u32).min(width);
        let rows = area.y.floor().max(0.0) as u32..(area.bottom().ceil().max(0.0) as u32).min(height);
        let pixels = self.pixmap.pixels_mut();
        for y in rows {
            for x in columns.clone() {
                let Some((colour, alpha)) = colour_at(x as f32 + 0.5, y as f32 + 0.5) else { continue };
                let pixel = &mut pixels[(y * width + x) as usize];
                let mix = |over: u8, under: u8| {
                    (f64::from(under) + alpha.clamp(0.0, 1.0) * (f64::from(over) - f64::from(under))).round()
                        as u8
                };
                let (r, g, b) =
                    (mix(colour.0, pixel.red()), mix(colour.1, pixel.green()), mix(colour.2, pixel.blue()));
                if let Some(opaque) = PremultipliedColorU8::from_rgba(r, g, b, 255) {
                    *pixel = opaque;
                }
            }
        }
    }
}
