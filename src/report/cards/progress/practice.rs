//! What was practised and how much was massaged, session by session, on the time axis of the values: beside them, and
//! no part of them.

use super::axis::TimeAxis;
use super::chart::{RIGHT_PX, ticks, write_ticks};
use super::strip::NAMES;
use super::words::Said;
use crate::base::{Date, Side};
use crate::child::{FootDose, PractisedSession, SoleDose};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER};
use crate::report::paper::mark::mark;
use crate::report::paper::words::count;

/// The unit of a dose on a mat that is not calibrated, as it is kept.
const RAW: &str = "counts s";
const TITLE: f32 = 48.0;
const LANE: f32 = 74.0;
/// Room of a lane above its highest value.
const ABOVE: f32 = 14.0;
/// Room of the days and ages below the lanes.
const TICKS: f32 = 3.0 * BODY;

/// One lane: values as bars from its foot, or a mark for each foot.
struct Lane {
    name: Said,
    unit: &'static str,
    bars: Vec<(Date, f64)>,
    feet: Vec<(Date, Side, f64)>,
}

impl Lane {
    fn most(&self) -> f64 {
        let bars = self.bars.iter().map(|(_, value)| *value);
        bars.chain(self.feet.iter().map(|(_, _, value)| *value)).fold(0.0, f64::max)
    }
}

/// The lanes in which anything is above nought. Counts and newtons have lanes of their own.
fn lanes(practices: &[PractisedSession]) -> Vec<Lane> {
    let bars = |name: Said, unit: &'static str, of: &dyn Fn(&PractisedSession) -> f64| Lane {
        name,
        unit,
        bars: practices.iter().map(|one| (one.date, of(one))).collect(),
        feet: Vec::new(),
    };
    let mut lanes = vec![
        bars(Said::Practised, "min", &|one| one.practised_s() / 60.0),
        bars(Said::Repetitions, "none", &|one| one.reps().into()),
        bars(Said::Held, "s", &PractisedSession::held_s),
    ];
    let doses = || practices.iter().filter_map(|one| Some((one.date, one.dose.as_ref()?)));
    for unit in ["N s", RAW] {
        let feet = |(date, dose): (Date, &SoleDose)| {
            [Side::Left, Side::Right]
                .into_iter()
                .filter_map(|side| Some((date, side, dose.foot(side).and_then(FootDose::force_time)?)))
                .collect::<Vec<_>>()
        };
        let mine = doses().filter(|(_, dose)| dose.force_time_unit() == unit);
        lanes.push(Lane { name: Said::Dose, unit, bars: Vec::new(), feet: mine.flat_map(feet).collect() });
    }
    lanes.retain(|lane| lane.most() > 0.0);
    lanes
}

/// Height the card takes; nothing where nothing was practised.
pub(in crate::report) fn height(practices: &[PractisedSession]) -> Option<f32> {
    let lanes = lanes(practices).len();
    (lanes > 0).then_some(TITLE + lanes as f32 * LANE + TICKS + 1.8 * BODY)
}

/// Draws the card.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    area: Area,
    practices: &[PractisedSession],
    axis: &TimeAxis,
) {
    let title = canvas.words(&Said::PracticeAndDose);
    canvas.text_middle(&title, (area.x, area.y + 20.0), Align::Left, &Style::bold(26.0));
    let lanes = lanes(practices);
    let feet = lanes.iter().any(|lane| !lane.feet.is_empty());
    if feet {
        legend(canvas, (area.right() - RIGHT_PX, area.y + 20.0));
    }
    let left = area.x + NAMES;
    let wide = area.w - NAMES - RIGHT_PX;
    let px = |date: Date| left + wide * (axis.at(date) / axis.days) as f32;
    let mut y = area.y + TITLE;
    let hairline = Line { colour: HAIRLINE, width: 1.0, dash: &[] };
    let bottom = y + lanes.len() as f32 * LANE;
    for tick in ticks(axis, area.w - RIGHT_PX, BODY) {
        let x = left + wide * (tick.at / axis.days) as f32;
        canvas.stroke(&[(x, y), (x, bottom)], false, &hairline, 1.0);
    }
    for lane in &lanes {
        one(canvas, Area::new(area.x, y, area.w - RIGHT_PX, LANE), lane, &px, left);
        y += LANE;
    }
    let below = Area::new(area.x, y + 4.0, area.w - RIGHT_PX, TICKS);
    write_ticks(canvas, below, axis, &|at| left + wide * (at / axis.days) as f32, BODY);
    let grey = Style::regular(BODY).colour(GREY);
    let beside = canvas.words(&Said::PracticeBeside);
    canvas.text(&beside, (area.x, y + TICKS + 1.3 * BODY), Align::Left, &grey);
}

fn one(canvas: &mut Canvas, area: Area, lane: &Lane, px: &dyn Fn(Date) -> f32, left: f32) {
    let most = lane.most();
    let style = Style::regular(BODY);
    let grey = style.colour(GREY);
    let middle = area.centre().1;
    canvas.text_middle(&canvas.words(&lane.name), (area.x, middle - 14.0), Align::Left, &style);
    let highest = if most < 1000.0 {
        canvas.language.short(most, usize::from(most < 9.95))
    } else {
        count(most.round() as usize)
    };
    let highest = match lane.unit {
        RAW => Said::HighestRaw { highest },
        unit => Said::Highest { highest, unit },
    };
    canvas.text_middle(&canvas.words(&highest), (area.x, middle + 14.0), Align::Left, &grey);
    let bottom = area.bottom() - 2.0;
    let hairline = Line { colour: HAIRLINE, width: 1.0, dash: &[] };
    canvas.stroke(&[(area.x, area.bottom()), (area.right(), area.bottom())], false, &hairline, 1.0);
    let tall = |value: f64| (LANE - ABOVE) * (value / most) as f32;
    let inside = |x: f32| x >= left && x <= area.right();
    let wide = if lane.bars.len() > (area.w / 24.0) as usize { 3.0 } else { 10.0 };
    for (date, value) in lane.bars.iter().filter(|(_, value)| *value > 0.0) {
        let (x, tall) = (px(*date), tall(*value));
        if inside(x) {
            canvas.fill_area(Area::new(x - wide / 2.0, bottom - tall, wide, tall), INK);
        }
    }
    for (date, side, value) in &lane.feet {
        let slot = usize::from(*side == Side::Right);
        // Beside each other, so that equal feet are seen as two.
        let x = px(*date) + if slot == 0 { -9.0 } else { 9.0 };
        if inside(x) {
            let at = (x, bottom - 7.0 - tall(*value) * 0.86);
            canvas.disc(at, 8.5, PAPER, 1.0);
            mark(canvas, slot, at, 6.5);
        }
    }
}

fn legend(canvas: &mut Canvas, (right, y): (f32, f32)) {
    let style = Style::regular(BODY);
    let mut x = right;
    for (slot, side) in [(1, Side::Right), (0, Side::Left)] {
        let name = canvas.words(&Said::FootOf { side });
        canvas.text_middle(&name, (x, y), Align::Right, &style);
        x -= canvas.fonts.width(&name, style.size, style.weight) + 14.0;
        mark(canvas, slot, (x, y), 7.0);
        x -= 34.0;
    }
}
