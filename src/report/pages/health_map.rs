//! The map of a mat's cells as a selftest found them: each kind of fault has its own shape and colour, so that
//! they are told apart in grey and in every colour vision deficiency.

use crate::base::{Language, Mat, View};
use crate::health::{CellState, Health};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER, Rgb, WASH};
use crate::report::paper::error::ReportError;
use crate::report::paper::picture;

const WIDTH: u32 = 1500;
const MARGIN: f32 = 40.0;
/// Room for the numbers of the rows and of the columns.
const NUMBERS: f32 = 60.0;
/// Height of the head, and of the legend below the map.
const HEAD: f32 = 130.0;
const LEGEND: f32 = 210.0;
/// Highest map.
const HIGHEST: f32 = 1500.0;
/// Numbers of rows and columns lie so far apart at least, pixels.
const APART: f32 = 44.0;
const STEPS: [usize; 8] = [1, 2, 5, 10, 20, 50, 100, 200];
/// The states in the order of the legend.
const SHOWN: [CellState; 6] = [
    CellState::Sound,
    CellState::Untested,
    CellState::Dead,
    CellState::Stuck,
    CellState::Noisy,
    CellState::BrokenLine,
];
/// Vermilion, blue and purple of the palette of Okabe and Ito.
const STUCK: Rgb = (0xd5, 0x5e, 0x00);
const NOISY: Rgb = (0x00, 0x72, 0xb2);
const BROKEN: Rgb = (0x9b, 0x4f, 0x7f);

/// Draws the map of a mat as PNG, seen from above with forward up.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_health_map(name: &str, mat: &Mat, health: &Health) -> Result<Vec<u8>, ReportError> {
    let (wide, long) = mat.size_mm();
    let room = WIDTH as f32 - 2.0 * MARGIN - NUMBERS;
    let scale = (room / wide as f32).min(HIGHEST / long as f32);
    let map = Area::new(MARGIN + NUMBERS, HEAD, wide as f32 * scale, long as f32 * scale);
    let height = HEAD + map.h + NUMBERS + LEGEND;
    let mut canvas = Canvas::new(WIDTH, height.ceil() as u32, Language::English)?;
    let head = Area::new(MARGIN, 28.0, WIDTH as f32 - 2.0 * MARGIN, 50.0);
    let found = match health.faulty().len() {
        0 => "no faulty cell found".to_owned(),
        1 => "1 faulty cell".to_owned(),
        faulty => format!("{faulty} faulty cells"),
    };
    canvas.paragraph(&format!("{name}: {found}"), head, Align::Left, &Style::bold(32.0));
    let below = Area::new(MARGIN, 78.0, head.w, 40.0);
    let small = Style::regular(BODY).colour(GREY);
    let text = format!("{} rows and {} columns, seen from above, forward is up", mat.rows(), mat.cols());
    canvas.paragraph(&text, below, Align::Left, &small);
    let place = |row: usize, col: usize| {
        let (w, h) = (map.w / mat.cols() as f32, map.h / mat.rows() as f32);
        let from_left = if mat.view() == View::FromBelow { mat.cols() - 1 - col } else { col };
        Area::new(map.x + from_left as f32 * w, map.bottom() - (row + 1) as f32 * h, w, h)
    };
    for cell in (0..mat.cells()).filter(|&cell| mat.exists(cell)) {
        mark(&mut canvas, place(cell / mat.cols(), cell % mat.cols()), health.cells[cell]);
    }
    let step = |pixels: f32| STEPS.into_iter().find(|&step| step as f32 * pixels >= APART).unwrap_or(500);
    for row in (0..mat.rows()).step_by(step(map.h / mat.rows() as f32)) {
        let at = (map.x - 12.0, place(row, 0).centre().1);
        canvas.text_middle(&row.to_string(), at, Align::Right, &small);
    }
    for col in (0..mat.cols()).step_by(step(map.w / mat.cols() as f32)) {
        let at = (place(0, col).centre().0, map.bottom() + 20.0);
        canvas.text_middle(&col.to_string(), at, Align::Centre, &small);
    }
    let at = (map.x, map.bottom() + 46.0);
    canvas.text_middle("rows are numbered on the left, columns here", at, Align::Left, &small);
    let legend = Area::new(MARGIN, map.bottom() + NUMBERS + 24.0, head.w, LEGEND - 40.0);
    key(&mut canvas, legend, health);
    picture::encode_titled(&canvas, name)
}

/// One cell as its state is drawn.
fn mark(canvas: &mut Canvas, cell: Area, state: CellState) {
    let gap = (cell.w.min(cell.h) * 0.04).min(1.0);
    let area = cell.inset(gap, gap);
    let (x, y) = area.centre();
    let half = area.w.min(area.h) / 2.0;
    let line = |colour: Rgb, width: f32| Line { colour, width: (width * half).max(1.0), dash: &[] };
    canvas.fill_area(area, if state == CellState::Untested { PAPER } else { WASH });
    let corners =
        [(area.x, area.y), (area.right(), area.y), (area.right(), area.bottom()), (area.x, area.bottom())];
    match state {
        CellState::Sound => {}
        CellState::Untested => {
            canvas.stroke(&corners, true, &Line { colour: HAIRLINE, width: 1.0, dash: &[] }, 1.0);
            canvas.disc((x, y), (0.16 * half).max(0.7), GREY, 1.0);
        }
        CellState::Dead => {
            canvas.fill_area(area, INK);
            for side in [-1.0, 1.0] {
                let d = 0.5 * half;
                canvas.stroke(
                    &[(x - d, y - side * d), (x + d, y + side * d)],
                    false,
                    &line(PAPER, 0.22),
                    1.0,
                );
            }
        }
        CellState::Stuck => {
            let d = 0.8 * half;
            canvas.fill(&[(x, y - d), (x + d, y + d), (x - d, y + d)], STUCK, 1.0);
        }
        CellState::Noisy => {
            canvas.ring((x, y), 0.58 * half, &line(NOISY, 0.3), 1.0);
        }
        CellState::BrokenLine => {
            for at in [-0.5, 0.0, 0.5] {
                let x = x + at * area.w;
                let d = 0.25 * area.w;
                let from = (x - d).max(area.x);
                let to = (x + d).min(area.right());
                canvas.stroke(&[(from, area.bottom()), (to, area.y)], false, &line(BROKEN, 0.2), 1.0);
            }
        }
    }
}

/// What the shapes mean, with how many there are.
fn key(canvas: &mut Canvas, room: Area, health: &Health) {
    const SIDE: f32 = 34.0;
    let (states, lines) = room.split_top(100.0);
    for (at, state) in SHOWN.into_iter().enumerate() {
        let x = states.x + (at % 3) as f32 * states.w / 3.0;
        let y = states.y + (at / 3) as f32 * 48.0;
        mark(canvas, Area::new(x, y, SIDE, SIDE), state);
        let text = format!("{}: {}", state, health.in_state(state).len());
        let beside = (x + SIDE + 14.0, y + SIDE / 2.0);
        canvas.text_middle(&text, beside, Align::Left, &Style::regular(BODY));
    }
    let named = |what: &str, lines: &[usize]| {
        let all: Vec<String> = lines.iter().map(usize::to_string).collect();
        (!all.is_empty()).then(|| format!("broken {what}: {}", all.join(", ")))
    };
    let broken: Vec<String> = [named("rows", &health.broken_rows), named("columns", &health.broken_cols)]
        .into_iter()
        .flatten()
        .collect();
    canvas.paragraph(&broken.join("; "), lines, Align::Left, &Style::regular(BODY));
}
