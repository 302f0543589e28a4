//! The pictures of the handbook: constructions, sway and steps of simulated children.

use crate::analysis::result::SessionResult;
use crate::analysis::{Options, analyse};
use crate::base::{Language, Mat, Meta};
use crate::measure;
use crate::report::cards::estimate::with_sureness;
use crate::report::cards::explained::Explained;
use crate::report::cards::footprint::{FootView, Placed, Shades};
use crate::report::cards::{balance_card, construction, gait_card, region_table, subject};
use crate::report::input::page::PageInput;
use crate::report::pages::explain;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, PAPER};
use crate::report::paper::error::ReportError;
use crate::report::paper::picture;
use crate::report::paper::words::capital;
use crate::sim::{Arch, Child, Config, Scene, simulate};

const WIDTH: u32 = 900;
const HEIGHT: u32 = 1080;
/// Width of a picture of a card of the report, pixels, the room around the card, and the card's width.
const WIDE: u32 = 1500;
const AROUND: f32 = 12.0;
const CARD_WIDTH: f32 = WIDE as f32 - 2.0 * AROUND;
const HEAD: f32 = 122.0;
/// Room for labels at each side of a print.
const BESIDE: f32 = 190.0;
/// Landmarks further than this from the print are not drawn.
const MOST_BEYOND_MM: f64 = 25.0;
const AGE_YEARS: f64 = 8.0;
const PITCH_MM: f64 = 5.0;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Subject {
    /// A construction on a print.
    Construction(Explained),
    /// The way of the centre of pressure of a stand, with its ellipse.
    Sway,
    /// Gait lines and the phases of the stance.
    Steps,
    /// The regions of both feet.
    Regions,
}

/// What the page of a measure shows; several measures may share a picture.
fn subject_of(key: &str) -> Option<Subject> {
    let definition = measure::find(key)?;
    let is_sway = measure::balance::ALL.contains(&definition) && definition.unit.starts_with("mm");
    let is_steps = [&measure::gait::GAIT_LINE, &measure::gait::STANCE_PHASES].contains(&definition);
    let shared = if is_sway {
        Some(Subject::Sway)
    } else if measure::region::ALL.contains(&definition) {
        Some(Subject::Regions)
    } else {
        is_steps.then_some(Subject::Steps)
    };
    Explained::find(key).map(Subject::Construction).or(shared)
}

impl Subject {
    fn file(self) -> String {
        match self {
            Self::Construction(explained) => format!("{}.png", explained.definition().key),
            Self::Sway => "sway.png".to_owned(),
            Self::Steps => "steps.png".to_owned(),
            Self::Regions => "regions.png".to_owned(),
        }
    }

    fn caption(self) -> String {
        match self {
            Self::Construction(explained) => format!(
                "{} on the left foot of a simulated child of {AGE_YEARS:.0} years, mat of {PITCH_MM:.0} mm cells.",
                capital(&explained.definition().name())
            ),
            Self::Sway => {
                "Path of the centre of pressure in a simulated stand, and the ellipse that contains 95 % of \
                           its points."
                    .to_owned()
            }
            Self::Regions => {
                "The regions of both feet of a simulated child, and the load on each.".to_owned()
            }
            Self::Steps => "Mean gait lines and phases of the stance of a simulated walk.".to_owned(),
        }
    }
}

/// File and caption of the picture of a measure; `None` where it has none.
pub(super) fn picture_of(key: &str) -> Option<(String, String)> {
    subject_of(key).map(|subject| (subject.file(), subject.caption()))
}

/// A simulated session.
fn session(
    scene: Scene,
    mat: (usize, usize, f64),
    rate_hz: f64,
    seconds: f64,
) -> Result<Session, ReportError> {
    let drawn = |error: &dyn std::fmt::Display| ReportError::Chart(error.to_string());
    let (rows, cols, pitch_mm) = mat;
    let mat = Mat::new(rows, cols, pitch_mm, pitch_mm).map_err(|error| drawn(&error))?;
    let child = Child::of_age(AGE_YEARS, [Arch::Normal, Arch::Normal]);
    let mut config = Config::new(scene, child, mat, 3);
    config.duration_s = seconds;
    config.rate_hz = rate_hz;
    let (recording, _) = simulate(&config).map_err(|error| drawn(&error))?;
    let result = analyse(&recording, Options::default());
    Ok((recording.meta, result))
}

type Session = (Meta, SessionResult);

/// Every picture of the handbook with its file name: the same bytes each time.
///
/// # Errors
/// When the built-in fonts, a simulated scene, a chart or the encoder fail.
pub fn handbook_pictures() -> Result<Vec<(String, Vec<u8>)>, ReportError> {
    let still = session(Scene::Standing, (64, 64, PITCH_MM), 50.0, 2.0)?;
    let stand = session(Scene::Standing, (48, 48, 8.0), 50.0, 40.0)?;
    let walk = session(Scene::Walking, (320, 80, PITCH_MM), 100.0, 5.0)?;
    let mut pictures: Vec<(String, Vec<u8>)> = Vec::new();
    for definition in measure::all() {
        let Some(subject) = subject_of(definition.key) else { continue };
        if pictures.iter().any(|(file, _)| *file == subject.file()) {
            continue;
        }
        let canvas = match subject {
            Subject::Construction(Explained::Excursion) => construction_of(Explained::Excursion, &walk)?,
            Subject::Construction(explained) => construction_of(explained, &still)?,
            Subject::Sway => sway(&stand)?,
            Subject::Steps => steps(&walk)?,
            Subject::Regions => regions(&still)?,
        };
        pictures.push((subject.file(), picture::encode_titled(&canvas, &definition.name())?));
    }
    Ok(pictures)
}

/// An empty picture and the area inside its frame.
fn framed(width: u32, height: u32) -> Result<(Canvas, Area), ReportError> {
    let mut canvas = Canvas::new(width, height, Language::English)?;
    let page = Area::new(0.0, 0.0, width as f32, height as f32).inset(12.0, 12.0);
    canvas.card(page, 10.0, PAPER, HAIRLINE);
    Ok((canvas, page))
}

fn sway((_, result): &Session) -> Result<Canvas, ReportError> {
    let (mut canvas, page) = framed(700, 700)?;
    match &result.balance {
        Ok(balance) => balance_card::way(&mut canvas, page.inset(20.0, 20.0), balance)?,
        Err(refusal) => return Err(ReportError::Chart(refusal.to_string())),
    }
    Ok(canvas)
}

/// A picture of one card of the report, as wide as there, and the card's place.
fn card(height: f32) -> Result<(Canvas, Area), ReportError> {
    let canvas = Canvas::new(WIDE, height as u32 + 2 * AROUND as u32, Language::English)?;
    Ok((canvas, Area::new(AROUND, AROUND, CARD_WIDTH, height)))
}

fn steps((_, result): &Session) -> Result<Canvas, ReportError> {
    let slots = subject::place(result, Language::English);
    let session = result.gait.as_ref().map_err(|refusal| ReportError::Chart(refusal.to_string()))?;
    let height =
        gait_card::height(&Canvas::new(WIDE, HEIGHT, Language::English)?, &slots, session, CARD_WIDTH);
    let (mut canvas, area) = card(height)?;
    gait_card::draw(&mut canvas, area, &slots, result);
    Ok(canvas)
}

fn regions((meta, result): &Session) -> Result<Canvas, ReportError> {
    let slots = subject::place(result, Language::English);
    let input = PageInput { name: "handbook", meta, result, document: "{}" };
    let shades = Shades::of(&input, &slots);
    let height =
        region_table::height(&Canvas::new(WIDE, HEIGHT, Language::English)?, &slots, result, CARD_WIDTH);
    let height = height.ok_or_else(|| ReportError::Chart("the feet have no regions".to_owned()))?;
    let (mut canvas, area) = card(height)?;
    region_table::draw(&mut canvas, area, &slots, result, &shades);
    Ok(canvas)
}

fn construction_of(explained: Explained, (meta, result): &Session) -> Result<Canvas, ReportError> {
    let (mut canvas, page) = framed(WIDTH, HEIGHT)?;
    let slots = subject::place(result, Language::English);
    let input = PageInput { name: "handbook", meta, result, document: "{}" };
    let shades = Shades::of(&input, &slots);
    let definition = explained.definition();
    let missing = |reason: &str| ReportError::Chart(format!("{}: {reason}", definition.key));
    let slot = slots[0].as_ref().ok_or_else(|| missing("no left foot"))?;
    let shown = explained.of(slot, result);
    let value = shown.value.as_ref().map_err(|refusal| missing(&refusal.to_string()))?;
    let number = with_sureness(*value, &shown.interval, definition.decimals, Language::English);
    let title = format!("{} {number}{}", capital(&definition.name()), definition.behind());
    canvas.text_middle(&title, (page.x + 24.0, page.y + 38.0), Align::Left, &Style::bold(28.0));
    let formula = Style::regular(BODY).colour(GREY);
    let lines = Area::new(page.x + 24.0, page.y + 58.0, page.w - 48.0, 2.0 * formula.leading());
    canvas.paragraph(definition.formula, lines, Align::Left, &formula);
    let room = page.split_top(HEAD + 14.0).1.inset(16.0, 0.0);
    let view = FootView::of(slot.foot, shades.mat, shades.threshold).ok_or_else(|| missing("no print"))?;
    let view = view.including(&construction::places(&shown.marks), MOST_BEYOND_MM);
    let (width, length) = view.size_mm();
    let pixels_per_mm = (f64::from(room.w - 2.0 * BESIDE) / width).min(f64::from(room.h - 40.0) / length);
    let placed = Placed { foot: slot.foot, view, area: room, pixels_per_mm };
    explain::print(&mut canvas, &placed, 0, &shown, &shades);
    Ok(canvas)
}
