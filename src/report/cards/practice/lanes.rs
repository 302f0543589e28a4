//! What was performed, in lanes above the signal: where a mark lies and its shape tell the side, without colour.

use super::words::Said;
use crate::base::Side;
use crate::child::{Performed, PerformedKind, PractisedSet};
use crate::report::cards::words;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{FEET, GREY, HAIRLINE, INK, PAPER, Rgb};
use crate::report::paper::mark::mark;

/// Height of a lane.
pub(in crate::report) const LANE: f32 = 32.0;
/// Radius of a mark.
const MARK: f32 = 7.5;
/// Marks closer than this are left out: their bars tell the movements.
const APART: f32 = 19.0;
/// Where the name of a lane begins in its gutter, and what is free behind it at least.
const NAME: f32 = 24.0;
const BESIDE: f32 = 16.0;
/// Half of the height of a bar.
const BAR: f32 = 4.0;

/// Which movements a lane has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Lane {
    Left,
    Right,
    Both,
    Faults,
}

impl Lane {
    fn of(done: &Performed) -> Self {
        match (done.kind, done.side) {
            (PerformedKind::Fault, _) => Self::Faults,
            (_, Some(Side::Left)) => Self::Left,
            (_, Some(Side::Right)) => Self::Right,
            (_, None) => Self::Both,
        }
    }

    fn name(self, canvas: &Canvas) -> String {
        match self {
            Self::Left => canvas.words(&Said::LaneFoot { side: Side::Left }),
            Self::Right => canvas.words(&Said::LaneFoot { side: Side::Right }),
            Self::Both => canvas.words(&words::Said::BothFeet),
            Self::Faults => canvas.words(&Said::LaneFaults),
        }
    }

    fn colour(self) -> Rgb {
        match self {
            Self::Left => FEET[0],
            Self::Right => FEET[1],
            Self::Both | Self::Faults => INK,
        }
    }

    fn mark(self, canvas: &mut Canvas, (x, y): (f32, f32)) {
        let line = Line { colour: INK, width: 3.0, dash: &[] };
        let r = 0.75 * MARK;
        match self {
            Self::Left => mark(canvas, 0, (x, y), MARK),
            Self::Right => mark(canvas, 1, (x, y), MARK),
            Self::Both => canvas.fill_area(Area::new(x - r, y - r, 2.0 * r, 2.0 * r), INK),
            Self::Faults => {
                canvas.stroke(&[(x - r, y - r), (x + r, y + r)], false, &line, 1.0);
                canvas.stroke(&[(x - r, y + r), (x + r, y - r)], false, &line, 1.0);
            }
        }
    }
}

/// The lanes that a set has, from above.
pub(in crate::report) fn of(set: &PractisedSet) -> Vec<Lane> {
    let has = |lane: Lane| set.performed.iter().any(|done| Lane::of(done) == lane);
    let usual = |lane: Lane| (lane == Lane::Both) != set.exercise.has_sides() && lane != Lane::Faults;
    [Lane::Left, Lane::Right, Lane::Both, Lane::Faults]
        .into_iter()
        .filter(|&lane| usual(lane) || has(lane))
        .collect()
}

/// Draws the lanes into an area as high as they are; `x` tells where a time lies, `gutter` is the room for their names.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    area: Area,
    gutter: Area,
    set: &PractisedSet,
    x: &dyn Fn(f64) -> f32,
) {
    let style = Style::regular(BODY);
    for (at, lane) in of(set).into_iter().enumerate() {
        let y = area.y + (at as f32 + 0.5) * LANE;
        let line = Line { colour: HAIRLINE, width: 1.5, dash: &[] };
        canvas.stroke(&[(area.x, y), (area.right(), y)], false, &line, 1.0);
        lane.mark(canvas, (gutter.x + MARK, y));
        let name = lane.name(canvas);
        canvas.text_middle_within(&name, (gutter.x + NAME, y), Align::Left, &style, gutter.w - NAME - BESIDE);
        let mine: Vec<&Performed> = set.performed.iter().filter(|done| Lane::of(done) == lane).collect();
        let middles: Vec<f32> = mine.iter().map(|done| x(0.5 * (done.start_s + done.end_s))).collect();
        let roomy = middles.windows(2).all(|pair| pair[1] - pair[0] >= APART);
        for (done, &middle) in mine.iter().zip(&middles) {
            bar(canvas, (x(done.start_s), x(done.end_s)), y, lane);
            if roomy {
                lane.mark(canvas, (middle, y));
            }
        }
        if roomy {
            held(canvas, &mine, y, area, x);
        }
    }
}

/// From when to when a movement took; a gap after it, so that two in a row stay two.
fn bar(canvas: &mut Canvas, (from, to): (f32, f32), y: f32, lane: Lane) {
    let wide = (to - from - 2.0).max(1.5);
    let area = Area::new(from, y - BAR, wide, 2.0 * BAR);
    if lane == Lane::Right {
        // Open, so that it differs from the left's in grey too.
        let corners = [
            (area.x, area.y),
            (area.right(), area.y),
            (area.right(), area.bottom()),
            (area.x, area.bottom()),
        ];
        canvas.fill(&corners, PAPER, 1.0);
        canvas.stroke(&corners, true, &Line { colour: lane.colour(), width: 2.0, dash: &[] }, 1.0);
    } else {
        canvas.fill_area(area, lane.colour());
    }
}

/// Seconds beside the holds that have room for them.
fn held(canvas: &mut Canvas, mine: &[&Performed], y: f32, area: Area, x: &dyn Fn(f64) -> f32) {
    let style = Style::regular(BODY).colour(GREY);
    for (at, done) in mine.iter().enumerate() {
        let Some(held_s) = done.held_s else { continue };
        let text = format!("{} s", canvas.language.fixed(held_s, 1));
        let from = x(done.end_s) + 8.0;
        let free_to = mine.get(at + 1).map_or(area.right(), |next| x(next.start_s) - MARK);
        if from + canvas.fonts.width(&text, style.size, style.weight) < free_to - 4.0 {
            let wide = canvas.fonts.width(&text, style.size, style.weight);
            canvas.fill_area(Area::new(from - 3.0, y - 12.0, wide + 6.0, 24.0), PAPER);
            canvas.text_middle(&text, (from, y), Align::Left, &style);
        }
    }
}
