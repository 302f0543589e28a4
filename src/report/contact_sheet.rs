//! Small footprints of many children on one sheet, all at one scale: what a class looks like at a glance, and whom
//! to look at again.

use super::ReportError;
use super::area::Area;
use super::canvas::{Align, Canvas, Line, Style};
use super::colour::{GREY, HAIRLINE, INK, WASH, pressure};
use super::font::Weight;
use super::picture;
use super::sheet::{self, FOOTER, GAP};
use super::words::one_line;
use crate::analysis::result::SessionResult;
use crate::base::Mat;

/// Cards across and down a sheet.
const ACROSS: usize = 6;
const DOWN: usize = 7;
/// Cards on a sheet.
pub const CARDS_ON_A_SHEET: usize = ACROSS * DOWN;
/// Height of the title and of what is written on a card.
const TITLE: f32 = 90.0;
const WORDS: f32 = 66.0;
/// Most cells of a small print along a side: finer mats are thinned.
const CELLS: usize = 56;
/// Cells left free around the feet.
const MARGIN: usize = 1;

/// A small picture of what stood on a mat: shares of the highest value, 0 to 255, row by row from the near edge.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SmallPrint {
    /// Columns; the rows follow from the number of values.
    pub cols: usize,
    /// Size of a cell across and along, millimetres.
    pub cell_mm: (f64, f64),
    /// The values.
    pub values: Vec<u8>,
}

impl SmallPrint {
    /// The prints of an analysis; `None` where there is no foot.
    pub fn of(result: &SessionResult, mat: &Mat) -> Option<Self> {
        let (rows, cols) = (mat.rows(), mat.cols());
        let value = |row: usize, col: usize| {
            let at = row * cols + col;
            result.feet.iter().map(|foot| foot.print.picture.values()[at]).fold(0.0, f64::max)
        };
        let loaded = |row: &usize, col: &usize| value(*row, *col) > 0.0;
        let in_rows: Vec<usize> = (0..rows).filter(|row| (0..cols).any(|col| loaded(row, &col))).collect();
        let in_cols: Vec<usize> = (0..cols).filter(|col| (0..rows).any(|row| loaded(&row, col))).collect();
        let ends = |of: &[usize], end: usize| {
            Some((of.first()?.saturating_sub(MARGIN), (of.last()? + 1 + MARGIN).min(end)))
        };
        let ((top, bottom), (left, right)) = (ends(&in_rows, rows)?, ends(&in_cols, cols)?);
        // Cells are laid together, both ways by the same number, until few enough are left.
        let by = (bottom - top).max(right - left).div_ceil(CELLS).max(1);
        let highest =
            result.feet.iter().flat_map(|foot| foot.print.picture.values()).fold(0.0, |a: f64, &b| a.max(b));
        let mut values = Vec::new();
        for row in (top..bottom).step_by(by) {
            for col in (left..right).step_by(by) {
                let cells = (row..(row + by).min(bottom))
                    .flat_map(|r| (col..(col + by).min(right)).map(move |c| (r, c)));
                let (sum, count) =
                    cells.fold((0.0, 0.0), |(sum, count), (r, c)| (sum + value(r, c), count + 1.0));
                values.push((255.0 * sum / count / highest).round() as u8);
            }
        }
        let across = by as f64;
        Some(Self {
            cols: (right - left).div_ceil(by),
            cell_mm: (across * mat.pitch_x_mm(), across * mat.pitch_y_mm()),
            values,
        })
    }

    fn rows(&self) -> usize {
        self.values.len() / self.cols.max(1)
    }

    /// Width and height, millimetres.
    fn size_mm(&self) -> (f64, f64) {
        (self.cols as f64 * self.cell_mm.0, self.rows() as f64 * self.cell_mm.1)
    }

    /// The value between the centres of cells, 0 to 1; 0 outside.
    fn at(&self, x_mm: f64, y_mm: f64) -> f64 {
        let (col, row) = (x_mm / self.cell_mm.0 - 0.5, y_mm / self.cell_mm.1 - 0.5);
        let cell = |row: f64, col: f64| {
            let inside =
                row >= 0.0 && col >= 0.0 && (row as usize) < self.rows() && (col as usize) < self.cols;
            if inside { f64::from(self.values[row as usize * self.cols + col as usize]) } else { 0.0 }
        };
        let (r, c) = (row.floor(), col.floor());
        let (u, v) = (row - r, col - c);
        let near = cell(r, c) * (1.0 - v) + cell(r, c + 1.0) * v;
        let far = cell(r + 1.0, c) * (1.0 - v) + cell(r + 1.0, c + 1.0) * v;
        (near * (1.0 - u) + far * u) / 255.0
    }
}

/// What is to be done about a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScreenMark {
    /// Nothing.
    Fine,
    /// Look at this child again.
    Again,
    /// Record again: it cannot be measured.
    Repeat,
}

/// One child on the sheet.
#[derive(Clone, Debug)]
pub struct SheetCard<'a> {
    /// Pseudonym or name of the recording.
    pub name: &'a str,
    /// The prints, where there are any.
    pub print: Option<&'a SmallPrint>,
    /// What is to be done.
    pub mark: ScreenMark,
    /// One line of numbers or reasons.
    pub line: &'a str,
}

/// Draws a sheet of at most [`CARDS_ON_A_SHEET`] cards as PNG; further ones are left out.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_contact_sheet(title: &str, cards: &[SheetCard<'_>]) -> Result<Vec<u8>, ReportError> {
    picture::encode_titled(&paint(title, cards)?, title)
}

fn paint(title: &str, cards: &[SheetCard<'_>]) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank()?;
    let page = sheet::inside();
    let (top, rest) = page.split_top(TITLE);
    let (rest, foot) = rest.split_bottom(FOOTER);
    let name = canvas.fonts.fit(&one_line(title), 40.0, Weight::Bold, top.w);
    canvas.text(&name, (top.x, top.y + 40.0), Align::Left, &Style::bold(40.0));
    key(&mut canvas, Area::new(top.x, top.y + 54.0, top.w, 28.0));
    let small = Style::regular(17.0).colour(GREY);
    let scale_words = "All prints at one scale, toes up, darker is more of the child's own highest pressure.";
    canvas.text(scale_words, (foot.x, foot.bottom() - 5.0), Align::Left, &small);
    let cards = &cards[..cards.len().min(CARDS_ON_A_SHEET)];
    let (w, h) = ((rest.w - GAP * (ACROSS - 1) as f32) / ACROSS as f32, rest.h / DOWN as f32 - GAP / 2.0);
    let (most_x, most_y) = cards
        .iter()
        .filter_map(|card| card.print)
        .map(SmallPrint::size_mm)
        .fold((1.0, 1.0), |(x, y): (f64, f64), (across, along)| (x.max(across), y.max(along)));
    let scale = (f64::from(w - 16.0) / most_x).min(f64::from(h - WORDS - 12.0) / most_y);
    for (at, card) in cards.iter().enumerate() {
        let (row, col) = (at / ACROSS, at % ACROSS);
        let place = Area::new(rest.x + col as f32 * (w + GAP), rest.y + row as f32 * (h + GAP / 2.0), w, h);
        draw(&mut canvas, place, card, scale);
    }
    Ok(canvas)
}

fn draw(canvas: &mut Canvas, area: Area, card: &SheetCard<'_>, scale: f64) {
    let edge = if card.mark == ScreenMark::Fine { HAIRLINE } else { INK };
    canvas.card(area, 8.0, if card.mark == ScreenMark::Repeat { WASH } else { (255, 255, 255) }, edge);
    let (place, words) = area.split_bottom(WORDS);
    if let Some(print) = card.print {
        let (across, along) = print.size_mm();
        let (x, y) = place.centre();
        let left = x - (across * scale / 2.0) as f32;
        let bottom = y + (along * scale / 2.0) as f32;
        let inked =
            Area::new(left, bottom - (along * scale) as f32, (across * scale) as f32, (along * scale) as f32);
        canvas.shade(inked, |x, y| {
            let share = print.at(f64::from(x - left) / scale, f64::from(bottom - y) / scale);
            (share > 0.02).then(|| (pressure(share), 1.0))
        });
    } else {
        let style = Style::regular(18.0).colour(GREY);
        canvas.text_middle("no print", place.centre(), Align::Centre, &style);
    }
    mark(canvas, (area.right() - 20.0, area.y + 20.0), card.mark);
    let bold = Style::bold(19.0);
    let name = canvas.fonts.fit(&one_line(card.name), bold.size, bold.weight, words.w - 20.0);
    canvas.text(&name, (words.x + 10.0, words.y + 20.0), Align::Left, &bold);
    let style = Style::regular(15.0).colour(GREY);
    let room = Area::new(words.x + 10.0, words.y + 25.0, words.w - 20.0, 2.0 * style.leading());
    canvas.paragraph(&one_line(card.line), room, Align::Left, &style);
}

/// A sign that differs by shape: a ring with a dot to look again, a cross to record again.
fn mark(canvas: &mut Canvas, at: (f32, f32), mark: ScreenMark) {
    let line = Line { colour: INK, width: 3.0, dash: &[] };
    let (x, y) = at;
    match mark {
        ScreenMark::Fine => {}
        ScreenMark::Again => {
            canvas.ring(at, 10.0, &line, 1.0);
            canvas.disc(at, 4.0, INK, 1.0);
        }
        ScreenMark::Repeat => {
            canvas.stroke(&[(x - 8.0, y - 8.0), (x + 8.0, y + 8.0)], false, &line, 1.0);
            canvas.stroke(&[(x - 8.0, y + 8.0), (x + 8.0, y - 8.0)], false, &line, 1.0);
        }
    }
}

fn key(canvas: &mut Canvas, area: Area) {
    let style = Style::regular(19.0).colour(GREY);
    let y = area.centre().1;
    mark(canvas, (area.x + 12.0, y), ScreenMark::Again);
    canvas.text_middle("look at again", (area.x + 32.0, y), Align::Left, &style);
    mark(canvas, (area.x + 212.0, y), ScreenMark::Repeat);
    canvas.text_middle("record again", (area.x + 232.0, y), Align::Left, &style);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;

    #[test]
    fn a_small_print_keeps_the_size_of_the_feet() {
        let (meta, result) = fixture::standing();
        let print = SmallPrint::of(&result, &meta.mat).unwrap();
        assert_eq!(print.values.len() % print.cols, 0);
        assert_eq!(print.values.iter().max(), Some(&255));
        let length = result.feet[0].footprint.as_ref().unwrap().length_mm;
        let (_, along) = print.size_mm();
        assert!(along > length * 0.9 && along < length + 60.0, "{along} for a foot of {length}");
        let (_, empty) = fixture::no_foot();
        assert_eq!(SmallPrint::of(&empty, &meta.mat), None);
    }

    #[test]
    fn text_stays_on_its_card_and_apart() {
        let (meta, result) = fixture::standing();
        let print = SmallPrint::of(&result, &meta.mat).unwrap();
        let marks = [ScreenMark::Fine, ScreenMark::Again, ScreenMark::Repeat];
        let line =
            "arch indices 0.27 and 0.31; the left foot touched the edge of the mat and more words still";
        let cards: Vec<SheetCard<'_>> = (0..50)
            .map(|at| SheetCard {
                name: "a-pseudonym-of-thirty-two-letters",
                print: (at % 5 != 4).then_some(&print),
                mark: marks[at % 3],
                line,
            })
            .collect();
        for count in [0, 1, 20, 50] {
            let canvas =
                paint("Class 2b with a very long name ".repeat(4).as_str(), &cards[..count]).unwrap();
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
            std::fs::create_dir_all(&folder).unwrap();
            let png = picture::encode_titled(&canvas, "x").unwrap();
            std::fs::write(folder.join(format!("contact_sheet_{count}.png")), png).unwrap();
            let page = sheet::inside();
            for (at, (ink, text)) in canvas.written.iter().enumerate() {
                assert!(page.holds(ink, 2.0), "{text:?} lies off the page at {ink:?}");
                for (other, other_text) in &canvas.written[..at] {
                    assert!(!ink.overlaps(other, 0.5), "{text:?} lies over {other_text:?}");
                }
            }
        }
    }
}
