//! The pictures of the handbook: the constructions drawn on a simulated child's foot.

use super::super::area::Area;
use super::super::canvas::{Align, Canvas, Style};
use super::super::colour::{GREY, HAIRLINE, PAPER};
use super::super::estimate::with_sureness;
use super::super::footprint::{FootView, Placed, Shades};
use super::super::page::PageInput;
use super::super::words::{behind, capital};
use super::super::{ReportError, construction, explain, picture, subject};
use crate::analysis::result::SessionResult;
use crate::analysis::{Options, analyse};
use crate::base::{Mat, Meta};
use crate::footprint::FootprintIndex;
use crate::measure;
use crate::sim::{Arch, Child, Config, Scene, simulate};

const WIDTH: u32 = 900;
const HEIGHT: u32 = 1080;
const HEAD: f32 = 104.0;
/// Room for labels at each side of a print.
const BESIDE: f32 = 190.0;
/// Landmarks further than this from the print are not drawn.
const MOST_BEYOND_MM: f64 = 25.0;
const AGE_YEARS: f64 = 8.0;
const PITCH_MM: f64 = 5.0;

fn index_of(key: &str) -> Option<FootprintIndex> {
    FootprintIndex::ALL.into_iter().find(|index| index.definition().key == key)
}

/// What stands below the picture of a measure; `None` where it has no picture.
pub(super) fn caption(key: &str) -> Option<String> {
    index_of(key)?;
    let name = measure::find(key)?.name;
    Some(format!(
        "{} on the left foot of a simulated child of {AGE_YEARS:.0} years, mat of {PITCH_MM:.0} mm cells.",
        capital(name)
    ))
}

/// A child that stands still for a moment.
fn session() -> Result<(Meta, SessionResult), ReportError> {
    let drawn = |error: &dyn std::fmt::Display| ReportError::Chart(error.to_string());
    let mat = Mat::new(64, 64, PITCH_MM, PITCH_MM).map_err(|error| drawn(&error))?;
    let child = Child::of_age(AGE_YEARS, [Arch::Normal, Arch::Normal]);
    let mut config = Config::new(Scene::Standing, child, mat, 3);
    config.duration_s = 2.0;
    let (recording, _) = simulate(&config).map_err(|error| drawn(&error))?;
    let result = analyse(&recording, Options::default());
    Ok((recording.meta, result))
}

/// Every picture of the handbook with its file name: the same bytes each time.
///
/// # Errors
/// When the built-in fonts, the simulated scene or the encoder fail.
pub fn handbook_pictures() -> Result<Vec<(String, Vec<u8>)>, ReportError> {
    let (meta, result) = session()?;
    let input = PageInput { name: "handbook", meta: &meta, result: &result, document: "{}" };
    FootprintIndex::ALL
        .into_iter()
        .map(|index| {
            let definition = index.definition();
            let canvas = of_index(&input, index)?;
            Ok((format!("{}.png", definition.key), picture::encode_titled(&canvas, definition.name)?))
        })
        .collect()
}

fn of_index(input: &PageInput<'_>, index: FootprintIndex) -> Result<Canvas, ReportError> {
    let mut canvas = Canvas::new(WIDTH, HEIGHT)?;
    let page = Area::new(0.0, 0.0, WIDTH as f32, HEIGHT as f32).inset(12.0, 12.0);
    canvas.card(page, 10.0, PAPER, HAIRLINE);
    let slots = subject::place(input.result);
    let shades = Shades::of(input, &slots);
    let definition = index.definition();
    let Some(slot) = &slots[0] else { return Ok(canvas) };
    let found = slot.foot.index_result(index);
    let (Ok(print), Ok(value)) = (&slot.foot.footprint, &found.value) else { return Ok(canvas) };
    let number = with_sureness(*value, &found.interval, definition.decimals);
    let title = format!("{} {number}{}", capital(definition.name), behind(definition.unit));
    canvas.text_middle(&title, (page.x + 24.0, page.y + 38.0), Align::Left, &Style::bold(28.0));
    let formula = Style::regular(19.0).colour(GREY);
    let lines = Area::new(page.x + 24.0, page.y + 58.0, page.w - 48.0, 2.0 * formula.leading());
    canvas.paragraph(definition.formula, lines, Align::Left, &formula);
    let room = page.split_top(HEAD + 14.0).1.inset(16.0, 0.0);
    let marks = index.marks(print).unwrap_or_default();
    let Some(view) = FootView::of(slot.foot, shades.mat, shades.threshold) else { return Ok(canvas) };
    let view = view.including(&construction::places(&marks), MOST_BEYOND_MM);
    let (width, length) = view.size_mm();
    let pixels_per_mm = (f64::from(room.w - 2.0 * BESIDE) / width).min(f64::from(room.h - 40.0) / length);
    let placed = Placed { foot: slot.foot, view, area: room, pixels_per_mm };
    explain::print(&mut canvas, &placed, 0, &marks, &shades);
    Ok(canvas)
}
