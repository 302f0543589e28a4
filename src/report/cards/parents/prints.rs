//! The prints of both feet, large, with left and right by mark and word.

use super::words::Said;
use crate::analysis::result::{FootResult, SessionResult};
use crate::base::Meta;
use crate::report::cards::footprint::{FootView, Shades};
use crate::report::cards::small_print;
use crate::report::cards::subject::{self, occupied};
use crate::report::input::parents::SolePrints;
use crate::report::input::small_print::SmallPrint;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, Canvas, Style};
use crate::report::paper::colour::GREY;
use crate::report::paper::mark::mark;

/// Distance of the points of a print that are kept, millimetres: finer than most mats, and few enough for a file.
const POINTS_MM: f64 = 4.0;
/// Points left free around a print.
const MARGIN: f64 = 1.0;
/// A small foot is not blown up beyond this.
const MOST_PIXELS_PER_MM: f64 = 5.0;
/// Between the two feet.
const BETWEEN: f32 = 24.0;

impl SolePrints {
    /// The prints of an analysis, as the therapist's page has them.
    pub fn of(result: &SessionResult, meta: &Meta) -> Self {
        let slots = subject::place(result, crate::base::Language::English);
        let cells = occupied(&slots).flat_map(|(_, slot)| slot.foot.print.picture.values());
        let full = cells.copied().filter(|value| value.is_finite()).fold(0.0, f64::max);
        let shades = Shades {
            mat: &meta.mat,
            threshold: result.contact_threshold,
            full,
            view_assumed: meta.view_is_assumed(),
        };
        let print = |at: usize| slots[at].as_ref().and_then(|slot| upright(slot.foot, &shades));
        Self {
            feet: [print(0), print(1)],
            sides_clear: result.feet.iter().all(|foot| foot.side.is_ok()),
            if_from_above: shades.view_assumed,
        }
    }

    /// Whether there is none.
    pub(in crate::report) fn is_empty(&self) -> bool {
        self.feet.iter().all(Option::is_none)
    }
}

/// One print with its toes up.
fn upright(foot: &FootResult, shades: &Shades<'_>) -> Option<SmallPrint> {
    let view = FootView::of(foot, shades.mat, shades.threshold)?;
    let (width, length) = view.size_mm();
    let many = |size_mm: f64| (size_mm / POINTS_MM).ceil() + 2.0 * MARGIN;
    let (cols, rows) = (many(width) as usize, many(length) as usize);
    let at = |from: f64, size_mm: f64, many: usize, point: usize| {
        from + size_mm / 2.0 + POINTS_MM * (point as f64 - (many as f64 - 1.0) / 2.0)
    };
    let value = |row: usize, col: usize| {
        let place = view.back(at(view.u.0, width, cols, col), at(view.v.0, length, rows, row));
        let (share, alpha) = shades.at(foot, place).unwrap_or_default();
        (255.0 * (share * alpha).clamp(0.0, 1.0)).round() as u8
    };
    let values = (0..rows).flat_map(|row| (0..cols).map(move |col| (row, col)));
    let values = values.map(|(row, col)| value(row, col)).collect();
    Some(SmallPrint { cols, cell_mm: (POINTS_MM, POINTS_MM), values })
}

/// Height of the names above the prints, in letters of a size.
fn names_height(size: f32) -> f32 {
    1.8 * size
}

/// Height at which prints are as large as they may be, their names with it.
pub(in crate::report) fn most_height(prints: &SolePrints, size: f32) -> f32 {
    let longest = prints.feet.iter().flatten().map(|print| print.size_mm().1).fold(0.0, f64::max);
    (longest * MOST_PIXELS_PER_MM) as f32 + names_height(size)
}

/// Draws the prints into an area, one beside the other and to one scale, in letters of a size.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, prints: &SolePrints, size: f32) {
    let columns = area.columns([1.0; 2], BETWEEN);
    let room = |column: Area| column.split_top(names_height(size)).1;
    let scale = prints.feet.iter().flatten().fold(MOST_PIXELS_PER_MM, |scale, print| {
        let (width, length) = print.size_mm();
        let room = room(columns[0]);
        scale.min(f64::from(room.w) / width).min(f64::from(room.h) / length)
    });
    for (at, (print, column)) in prints.feet.iter().zip(columns).enumerate() {
        if prints.sides_clear {
            let name = canvas.words(if at == 0 { &Said::FootLeft } else { &Said::FootRight });
            let style = Style::bold(size);
            let half = canvas.fonts.width(&name, style.size, style.weight) / 2.0;
            let (x, y) = (column.centre().0, column.y + 0.7 * size);
            mark(canvas, at, (x - half - size, y), 0.4 * size);
            canvas.text_middle(&name, (x, y), Align::Centre, &style);
        }
        match print {
            Some(print) => small_print::shade(canvas, print, room(column).centre(), scale),
            None => {
                let words = canvas.words(&Said::NoPrint);
                let style = Style::regular(size).colour(GREY);
                canvas.text_middle(&words, room(column).centre(), Align::Centre, &style);
            }
        }
    }
}
