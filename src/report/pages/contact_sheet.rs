//! Small footprints of many children on one sheet, all at one scale: what a class looks like at a glance, and whom
//! to look at again.

use crate::analysis::result::SessionResult;
use crate::base::{Language, Mat, View, kinds};
use crate::report::cards::{header, small_print};
use crate::report::input::simulated::Simulated;
use crate::report::input::small_print::SmallPrint;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::caution;
use crate::report::paper::colour::{GREY, HAIRLINE, INK, WASH};
use crate::report::paper::error::ReportError;
use crate::report::paper::font::Weight;
use crate::report::paper::picture;
use crate::report::paper::sheet::{self, FOOTER, GAP};
use crate::report::paper::words::one_line;

/// Cards across and down a sheet.
const ACROSS: usize = 4;
const DOWN: usize = 5;
/// Cards on a sheet.
pub const CARDS_ON_A_SHEET: usize = ACROSS * DOWN;
/// Height of the title.
const TITLE: f32 = 90.0;
/// Lines of a name, at most: a pseudonym of the greatest length takes two.
const NAME_LINES: usize = 2;
/// Lines of the name and of what stands below it on a card.
const LINES: usize = 7;
/// Lines of the sentence at the foot of a sheet, at most.
const MOST_LINES: usize = 3;
/// Room of a sign in the key, and between what two of them mean.
const SIGN: f32 = 32.0;
const APART: f32 = 70.0;
/// Room above a print that is drawn in a scale of its own, for the words that say so.
const OWN_SCALE: f32 = 34.0;
/// Most cells of a small print along a side: finer mats are thinned.
const CELLS: usize = 56;
/// Prints of one child side by side are no larger than this, millimetres; what is does not set the scale of a sheet.
const LARGEST_MM: f64 = 420.0;
/// Cells left free around the feet.
const MARGIN: usize = 1;

kinds! {
    /// What a contact sheet says.
    pub(crate) enum Said {
        Scale = "report-sheet-scale",
        More = "report-sheet-more",
        NoPrint = "report-sheet-no-print",
        OwnScale = "report-sheet-own-scale",
        SeeAgain = "report-sheet-see-again",
        RecordAgain = "report-sheet-record-again",
        NotCompared = "report-sheet-not-compared",
    }
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
        let print = Self {
            cols: (right - left).div_ceil(by),
            cell_mm: (across * mat.pitch_x_mm(), across * mat.pitch_y_mm()),
            values,
        };
        Some(print.upright(result, mat.view()))
    }

    /// The same as seen from above with the toes up: mirrored where the grid shows the mat from below, and turned by
    /// quarters as the first foot lies whose axis is known.
    fn upright(self, result: &SessionResult, view: View) -> Self {
        let mirrored = view == View::FromBelow;
        let seen = if mirrored {
            self.placed(self.cols, |print, row, col| print.value(row, print.cols - 1 - col))
        } else {
            self
        };
        let axis = result.feet.iter().find_map(|foot| foot.footprint.as_ref().ok().map(|print| print.axis()));
        let Some(axis) = axis else { return seen };
        let (x, y) = (if mirrored { -axis.x } else { axis.x }, axis.y);
        let (rows, cols) = (seen.rows(), seen.cols);
        let turned = |print: Self| Self { cell_mm: (print.cell_mm.1, print.cell_mm.0), ..print };
        match (y.abs() >= x.abs(), y > 0.0, x > 0.0) {
            (true, true, _) => seen,
            (true, false, _) => {
                seen.placed(cols, |print, row, col| print.value(rows - 1 - row, cols - 1 - col))
            }
            (false, _, true) => turned(seen.placed(rows, |print, row, col| print.value(rows - 1 - col, row))),
            (false, _, false) => {
                turned(seen.placed(rows, |print, row, col| print.value(col, cols - 1 - row)))
            }
        }
    }

    /// The same values on a grid of other columns, each taken from where `of` says.
    fn placed(&self, cols: usize, of: impl Fn(&Self, usize, usize) -> u8) -> Self {
        let values = (0..self.values.len()).map(|at| of(self, at / cols, at % cols)).collect();
        Self { cols, values, ..*self }
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
    /// It was measured and not read.
    NotRead,
}

/// One child on the sheet.
#[derive(Clone, Debug)]
pub struct SheetCard<'a> {
    /// Pseudonym or name of the recording.
    pub name: &'a str,
    /// The prints, where there are any.
    pub print: Option<&'a SmallPrint>,
    /// Whether its size is believed. Another one is drawn in its own scale and makes nobody else's smaller.
    pub to_scale: bool,
    /// What is to be done.
    pub mark: ScreenMark,
    /// One line of numbers or reasons.
    pub line: &'a str,
    /// Whether no child stood there, which a banner says.
    pub simulated: bool,
}

/// Draws a sheet of at most [`CARDS_ON_A_SHEET`] cards as PNG; further ones are left out.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_contact_sheet(
    title: &str,
    cards: &[SheetCard<'_>],
    language: Language,
) -> Result<Vec<u8>, ReportError> {
    picture::encode_titled(&paint(title, cards, language)?, title)
}

fn paint(title: &str, cards: &[SheetCard<'_>], language: Language) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank(language)?;
    let page = sheet::inside();
    let (top, rest) = page.split_top(TITLE);
    let small = Style::regular(BODY).colour(GREY);
    let scale_words = canvas.words(&Said::Scale);
    let lines = canvas.line_count(&scale_words, rest.w, &small, MOST_LINES) as f32 * small.leading();
    let (rest, footer) = rest.split_bottom(FOOTER);
    let (rest, foot) = rest.split_bottom(lines + 5.0);
    let (rest, notice) = rest.split_bottom(caution::height(&canvas, rest.w));
    caution::draw(&mut canvas, notice);
    let (rest, _) = rest.split_bottom(GAP / 2.0);
    let name = canvas.fonts.fit(&one_line(title), 40.0, Weight::Bold, top.w);
    canvas.text(&name, (top.x, top.y + 40.0), Align::Left, &Style::bold(40.0));
    key(&mut canvas, Area::new(top.x, top.y + 54.0, top.w, 28.0));
    let (_, foot) = foot.split_bottom(lines + 0.5);
    canvas.paragraph(&scale_words, foot, Align::Left, &small);
    sheet::made_by(&mut canvas, footer, None, BODY);
    let cards = &cards[..cards.len().min(CARDS_ON_A_SHEET)];
    let rest = header::of_no_child(&mut canvas, rest, Simulated::of(cards.iter().map(|card| card.simulated)));
    let (w, h) = ((rest.w - GAP * (ACROSS - 1) as f32) / ACROSS as f32, rest.h / DOWN as f32 - GAP / 2.0);
    let fitting = |print: &SmallPrint, is_own: bool| {
        let (across, along) = print.size_mm();
        let room = print_room(Area::new(0.0, 0.0, w, h), is_own);
        (f64::from(room.w - 16.0) / across.max(1.0)).min(f64::from(room.h - 12.0) / along.max(1.0))
    };
    let scaled = cards.iter().filter_map(|card| card.print.filter(|print| card.is_to_scale(print)));
    let scale = scaled.map(|print| fitting(print, false)).fold(f64::INFINITY, f64::min);
    for (at, card) in cards.iter().enumerate() {
        let (row, col) = (at / ACROSS, at % ACROSS);
        let place = Area::new(rest.x + col as f32 * (w + GAP), rest.y + row as f32 * (h + GAP / 2.0), w, h);
        let own = card.print.filter(|print| !card.is_to_scale(print));
        draw(&mut canvas, place, card, own.map_or(scale, |print| fitting(print, true).min(scale)));
    }
    Ok(canvas)
}

impl SheetCard<'_> {
    /// Whether its print is drawn at the scale of the sheet: one of a size that is not believed is not, nor are steps
    /// that lie far apart.
    fn is_to_scale(&self, print: &SmallPrint) -> bool {
        let (across, along) = print.size_mm();
        self.to_scale && across.max(along) <= LARGEST_MM
    }
}

/// Where the print of a card lies; above one in a scale of its own stand the words that say so.
fn print_room(card: Area, is_own_scale: bool) -> Area {
    let (place, _) = card.split_bottom(words_height());
    if is_own_scale { place.split_top(OWN_SCALE).1 } else { place }
}

fn draw(canvas: &mut Canvas, area: Area, card: &SheetCard<'_>, scale: f64) {
    let edge = if card.mark == ScreenMark::Fine { HAIRLINE } else { INK };
    canvas.card(area, 8.0, if card.mark == ScreenMark::Repeat { WASH } else { (255, 255, 255) }, edge);
    let (_, words) = area.split_bottom(words_height());
    let is_own_scale = card.print.is_some_and(|print| !card.is_to_scale(print));
    let place = print_room(area, is_own_scale);
    if let Some(print) = card.print {
        small_print::shade(canvas, print, place.centre(), scale);
    } else {
        let style = Style::regular(BODY).colour(GREY);
        let words = canvas.words(&Said::NoPrint);
        canvas.text_middle(&words, place.centre(), Align::Centre, &style);
    }
    if is_own_scale {
        let style = Style::regular(BODY).colour(GREY);
        let words = canvas.words(&Said::OwnScale);
        canvas.text(&words, (area.x + 10.0, area.y + 24.0), Align::Left, &style);
    }
    mark(canvas, (area.right() - 22.0, area.y + 22.0), card.mark);
    let bold = Style::bold(BODY);
    let style = Style::regular(BODY);
    let room = words.inset(10.0, 0.0);
    let named = Area { h: NAME_LINES as f32 * bold.leading(), ..room };
    let from = canvas.paragraph(&one_line(card.name), named, Align::Left, &bold);
    let lines = ((words.bottom() - from) / style.leading()) as usize;
    let room = Area { y: from, h: lines as f32 * style.leading(), ..room };
    let line = one_line(card.line);
    if canvas.line_count(&line, room.w, &style, lines + 1) <= lines {
        canvas.paragraph(&line, room, Align::Left, &style);
        return;
    }
    let (above, last) = room.split_bottom(style.leading());
    canvas.paragraph(&line, above, Align::Left, &style);
    canvas.paragraph(&canvas.words(&Said::More), last, Align::Left, &style.colour(GREY));
}

/// Height of what is written on a card.
fn words_height() -> f32 {
    LINES as f32 * Style::regular(BODY).leading() + 8.0
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
        ScreenMark::NotRead => canvas.ring(at, 10.0, &line, 1.0),
        ScreenMark::Repeat => {
            canvas.stroke(&[(x - 8.0, y - 8.0), (x + 8.0, y + 8.0)], false, &line, 1.0);
            canvas.stroke(&[(x - 8.0, y + 8.0), (x + 8.0, y - 8.0)], false, &line, 1.0);
        }
    }
}

fn key(canvas: &mut Canvas, area: Area) {
    let style = Style::regular(BODY).colour(GREY);
    let (mut x, y) = (area.x, area.centre().1);
    for (sign, said) in [
        (ScreenMark::Again, Said::SeeAgain),
        (ScreenMark::Repeat, Said::RecordAgain),
        (ScreenMark::NotRead, Said::NotCompared),
    ] {
        let words = canvas.words(&said);
        mark(canvas, (x + 12.0, y), sign);
        canvas.text_middle(&words, (x + SIGN, y), Align::Left, &style);
        x += SIGN + canvas.fonts.width(&words, style.size, style.weight) + APART;
    }
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

    /// A print of 3 rows and 2 columns whose foot points along an axis of the grid.
    fn pointing(x: f64, y: f64, view: View) -> (usize, Vec<u8>) {
        let (_, mut result) = fixture::standing();
        result.feet.truncate(1);
        let foot = result.feet[0].footprint.as_mut().unwrap();
        foot.frame.along = crate::base::Vector::new(x, y);
        let print = SmallPrint { cols: 2, cell_mm: (5.0, 8.0), values: vec![1, 2, 3, 4, 5, 6] };
        let upright = print.upright(&result, view);
        let turned = y == 0.0;
        assert_eq!(upright.cell_mm, if turned { (8.0, 5.0) } else { (5.0, 8.0) });
        (upright.cols, upright.values)
    }

    #[test]
    fn toes_are_up_and_nothing_is_mirrored() {
        assert_eq!(pointing(0.0, 1.0, View::FromAbove), (2, vec![1, 2, 3, 4, 5, 6]));
        assert_eq!(pointing(0.0, -1.0, View::FromAbove), (2, vec![6, 5, 4, 3, 2, 1]));
        // Toes at the highest column: that column becomes the highest row, and what was in front of it lies to its left.
        assert_eq!(pointing(1.0, 0.0, View::FromAbove), (3, vec![5, 3, 1, 6, 4, 2]));
        assert_eq!(pointing(-1.0, 0.0, View::FromAbove), (3, vec![2, 4, 6, 1, 3, 5]));
        assert_eq!(pointing(0.0, 1.0, View::FromBelow), (2, vec![2, 1, 4, 3, 6, 5]));
        // A front row first, as pictures are printed: rows turn round and columns stay.
        assert_eq!(pointing(0.0, -1.0, View::FromBelow), (2, vec![5, 6, 3, 4, 1, 2]));
    }

    #[test]
    fn text_stays_on_its_card_and_apart() {
        let (meta, result) = fixture::standing();
        let print = SmallPrint::of(&result, &meta.mat).unwrap();
        let marks = [ScreenMark::Fine, ScreenMark::Again, ScreenMark::Repeat, ScreenMark::NotRead];
        let line =
            "arch indices 0.27 and 0.31; the left foot touched the edge of the mat and more words still";
        let cards: Vec<SheetCard<'_>> = (0..50)
            .map(|at| SheetCard {
                name: "a-pseudonym-of-thirty-two-letters",
                print: (at % 5 != 4).then_some(&print),
                to_scale: at % 7 != 3,
                mark: marks[at % 4],
                line,
                simulated: at % 3 == 1,
            })
            .collect();
        for count in [0, 1, 20, 50] {
            let title = "Class 2b with a very long name ".repeat(4);
            crate::report::layouts::alike_in_every_language(&format!("sheet_{count}"), |language| {
                vec![paint("2b", &cards[..count], language).unwrap()]
            });
            let pseudo = paint(&title, &cards[..count], Language::Pseudo).unwrap();
            let given = [title.as_str(), "a-pseudonym-of-thirty-two-letters", line];
            crate::report::layouts::no_english("sheet", &pseudo, &given);
            let canvas = paint(&title, &cards[..count], Language::English).unwrap();
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
            std::fs::create_dir_all(&folder).unwrap();
            let png = picture::encode_titled(&canvas, "x").unwrap();
            std::fs::write(folder.join(format!("contact_sheet_{count}.png")), png).unwrap();
            crate::report::layouts::apart("sheet", &canvas);
            assert!(
                canvas.written.iter().any(|(_, text)| text.starts_with("This is a screening")),
                "{count}"
            );
            let own: Vec<&Area> =
                canvas.written.iter().filter(|(_, text)| text == "own scale").map(|(ink, _)| ink).collect();
            assert_eq!(own.is_empty(), count < 2);
            for ink in own {
                let card = canvas.cards.iter().find(|card| card.overlaps(ink, 0.0)).unwrap();
                assert!(ink.bottom() < print_room(*card, true).y, "{ink:?} lies over the print");
            }
        }
    }
}
