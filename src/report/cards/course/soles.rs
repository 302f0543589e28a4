//! The dose of a course on two soles, with the numbers of their zones.

use super::words::{Said, unit};
use crate::base::{Judgement, Language, Side};
use crate::child::{FootDose, SOLE_COLS, SOLE_ROWS, SoleDose, ZoneDose};
use crate::report::cards::words;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER, pressure};
use crate::report::paper::mark::mark;
use crate::report::paper::plot::round_up;
use crate::report::paper::words::{DASH, count};

/// Height of the card but for the sentences at its foot.
const HEIGHT: f32 = 860.0;
/// Size of a place of the map: a sole is about 2.6 times as long as wide.
const PLACE: (f32, f32) = (20.5, 22.4);
const TITLE: f32 = 100.0;
/// Room below the soles: the colour bar.
const BAR: f32 = 144.0;
/// At both sides of the card.
const INSIDE: f32 = 24.0;
/// Lines of the sentences at its foot, at most.
const MOST_LINES: usize = 5;
/// The outline of a sole about its map, across from the outer side (0) to the side of the great toe (1) and along from
/// the heel (0) to the toes (1): a drawing, not a measurement.
const OUTLINE: [(f32, f32); 27] = [
    (0.48, -0.058),
    (0.71, -0.048),
    (0.88, 0.00),
    (0.94, 0.11),
    (0.92, 0.25),
    (0.88, 0.37),
    (0.90, 0.46),
    (0.98, 0.55),
    (1.07, 0.64),
    (1.10, 0.73),
    (1.08, 0.82),
    (1.07, 0.90),
    (1.06, 0.98),
    (0.98, 1.04),
    (0.84, 1.06),
    (0.69, 1.05),
    (0.54, 1.035),
    (0.38, 1.015),
    (0.22, 0.985),
    (0.06, 0.935),
    (-0.07, 0.84),
    (-0.10, 0.70),
    (-0.08, 0.48),
    (-0.03, 0.30),
    (0.01, 0.10),
    (0.08, 0.00),
    (0.25, -0.048),
];
/// A place that was pressed less than this share of the most is left white, as on the page of a dose.
const SHOWN: f64 = 0.02;
/// How far the outline stays from the places of the map, as a share of its size, and how far to both sides it is widened
/// with a place that would cross it, radians about the middle.
const AROUND: f32 = 0.012;
const WIDENED: f32 = 0.6;
/// Smoothing steps of the outline: corners are cut twice.
const CUTS: usize = 3;

/// Height of what stands at the foot of a card of a width.
fn foot_height(canvas: &Canvas, width: f32) -> f32 {
    let style = Style::regular(BODY);
    let words = canvas.words(&Said::Below);
    canvas.line_count(&words, width - 2.0 * INSIDE, &style, MOST_LINES) as f32 * style.leading() + 1.0
}

/// Height of the card at a width.
pub(in crate::report) fn height(canvas: &Canvas, width: f32) -> f32 {
    HEIGHT + foot_height(canvas, width)
}

/// Draws the card of one dose: its title, and what it is of.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, dose: &SoleDose, title: &Said, of: &Said) {
    canvas.card(area, 10.0, PAPER, HAIRLINE);
    let inner = area.inset(INSIDE, 0.0);
    let (title, of) = (canvas.words(title), canvas.words(of));
    canvas.text_middle(&title, (inner.x, area.y + 34.0), Align::Left, &Style::bold(26.0));
    let grey = Style::regular(BODY).colour(GREY);
    canvas.text_middle(&of, (inner.x, area.y + 68.0), Align::Left, &grey);
    let feet = [Side::Left, Side::Right].map(|side| dose.foot(side));
    let by_force = feet.iter().flatten().any(|foot| !foot.map_force_time.is_empty());
    let map =
        |foot: &'_ FootDose| if by_force { foot.map_force_time.clone() } else { foot.map_seconds.clone() };
    let maps = feet.map(|foot| foot.map(map).unwrap_or_default());
    let full = round_up(maps.iter().flatten().copied().fold(0.0, f64::max));
    let below = BAR + foot_height(canvas, area.w);
    let (soles, below) = Area::new(inner.x, area.y + TITLE, inner.w, area.h - TITLE).split_bottom(below);
    let columns = soles.columns([1.0, 1.0], 40.0);
    let share = Share::of(dose);
    for (at, column) in columns.into_iter().enumerate() {
        let side = [Side::Left, Side::Right][at];
        // The soles stand beside each other in the middle, their numbers outside.
        let wide = SOLE_COLS as f32 * PLACE.0 + 40.0;
        let (numbers, sole) = match side {
            Side::Left => {
                let numbers = Area { w: column.w - wide, ..column };
                (numbers, Area::new(numbers.right(), column.y, wide, column.h))
            }
            Side::Right => {
                let sole = Area { w: wide, ..column };
                (Area::new(sole.right(), column.y, column.w - wide, column.h), sole)
            }
        };
        one(canvas, sole, (side, at), feet[at], &maps[at], full);
        if let Some(foot) = feet[at] {
            zones(canvas, numbers, foot, &share);
        }
    }
    // The map is told in the unit of the numbers beside it.
    let (what, one) =
        if by_force { (Said::MapOfForce { unit: share.unit }, share.one) } else { (Said::MapOfTime, 1.0) };
    bar(canvas, below, &what, full / one);
}

/// One sole with its map.
fn one(
    canvas: &mut Canvas,
    area: Area,
    (side, slot): (Side, usize),
    foot: Option<&FootDose>,
    map: &[f64],
    full: f64,
) {
    let (w, h) = (SOLE_COLS as f32 * PLACE.0, SOLE_ROWS as f32 * PLACE.1);
    let sole = Area::new(area.centre().0 - w / 2.0, area.y + 30.0, w, h);
    // Columns count from the great toe, which is on the right of the left foot.
    let across = |share: f32| if side == Side::Left { sole.x + share * w } else { sole.right() - share * w };
    let along = |share: f32| sole.bottom() - share * h;
    let is_shown = |at: usize| map.get(at).is_some_and(|&value| value > SHOWN * full);
    let is_print = |at: usize| foot.is_some_and(|foot| foot.is_print(at / SOLE_COLS, at % SOLE_COLS));
    let drawn = (0..SOLE_ROWS * SOLE_COLS).filter(|&at| is_shown(at) || is_print(at));
    let outline = around(rounded(&OUTLINE), &corners(drawn));
    let outline: Vec<(f32, f32)> = outline.iter().map(|&(x, y)| (across(x), along(y))).collect();
    for (at, &value) in map.iter().enumerate().filter(|(at, _)| is_shown(*at)) {
        canvas.fill_area(place(at / SOLE_COLS, at % SOLE_COLS, &across, &along), pressure(value / full));
    }
    canvas.stroke(&outline, true, &Line { colour: GREY, width: 2.5, dash: &[] }, 1.0);
    if let Some(foot) = foot {
        edge(canvas, foot, &across, &along);
    }
    let style = Style::bold(24.0);
    let name = canvas.words(if side == Side::Left { &words::Said::Left } else { &words::Said::Right });
    let y = sole.bottom() + 48.0;
    let half = canvas.fonts.width(&name, style.size, style.weight) / 2.0;
    mark(canvas, slot, (sole.centre().0 - half - 22.0, y), 9.0);
    canvas.text_middle(&name, (sole.centre().0, y), Align::Centre, &style);
    if foot.is_none() {
        let words = canvas.words(&Said::NotSeen);
        canvas.text_middle(&words, sole.centre(), Align::Centre, &Style::regular(BODY).colour(GREY));
    }
}

/// A place of the map on the page.
fn place(row: usize, col: usize, across: &dyn Fn(f32) -> f32, along: &dyn Fn(f32) -> f32) -> Area {
    let x = |col: usize| across(1.0 - col as f32 / SOLE_COLS as f32);
    let y = |row: usize| along(row as f32 / SOLE_ROWS as f32);
    let (left, right) = (x(col).min(x(col + 1)), x(col).max(x(col + 1)));
    Area::new(left, y(row + 1), right - left, y(row) - y(row + 1))
}

/// The edge of the own standing print, along the places that it covers.
fn edge(canvas: &mut Canvas, foot: &FootDose, across: &dyn Fn(f32) -> f32, along: &dyn Fn(f32) -> f32) {
    let line = Line { colour: INK, width: 2.5, dash: &[] };
    let inside = |row: isize, col: isize| {
        let (row, col) = (usize::try_from(row), usize::try_from(col));
        matches!((row, col), (Ok(row), Ok(col)) if row < SOLE_ROWS && col < SOLE_COLS && foot.is_print(row, col))
    };
    for (row, col) in (0..SOLE_ROWS).flat_map(|row| (0..SOLE_COLS).map(move |col| (row, col))) {
        if !foot.is_print(row, col) {
            continue;
        }
        let at = place(row, col, across, along);
        let (row, col) = (row as isize, col as isize);
        // Which side of the place the next column lies on depends on the foot.
        let next_is_right = across(0.0) > across(1.0);
        let (to_left, to_right) = if next_is_right { (col - 1, col + 1) } else { (col + 1, col - 1) };
        let sides = [
            (inside(row, to_left), [(at.x, at.y), (at.x, at.bottom())]),
            (inside(row, to_right), [(at.right(), at.y), (at.right(), at.bottom())]),
            (inside(row + 1, col), [(at.x, at.y), (at.right(), at.y)]),
            (inside(row - 1, col), [(at.x, at.bottom()), (at.right(), at.bottom())]),
        ];
        for (_, ends) in sides.iter().filter(|(is_inside, _)| !is_inside) {
            canvas.stroke(ends, false, &line, 1.0);
        }
    }
}

/// Corners cut again and again (Chaikin), until a polygon is round.
fn rounded(corners: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let mut points = corners.to_vec();
    for _ in 0..CUTS {
        let next = (0..points.len()).map(|at| points[(at + 1) % points.len()]);
        let between = |a: (f32, f32), b: (f32, f32), t: f32| (a.0 + t * (b.0 - a.0), a.1 + t * (b.1 - a.1));
        points =
            points.iter().zip(next).flat_map(|(&a, b)| [between(a, b, 0.25), between(a, b, 0.75)]).collect();
    }
    points
}

/// Corners of places of the map, as the outline is given.
fn corners(places: impl Iterator<Item = usize>) -> Vec<(f32, f32)> {
    let (cols, rows) = (SOLE_COLS as f32, SOLE_ROWS as f32);
    let of_one = |at: usize| {
        let (row, col) = ((at / SOLE_COLS) as f32, (at % SOLE_COLS) as f32);
        let ends = [(col, row), (col + 1.0, row), (col, row + 1.0), (col + 1.0, row + 1.0)];
        // Columns count from the great toe, and the outline from the outer side.
        ends.map(|(col, row)| (1.0 - col / cols, row / rows))
    };
    places.flat_map(of_one).collect()
}

/// An outline widened where places of the map would cross it, smoothly: it is a drawing, and a foot is not always as broad
/// where it is. Points are moved away from the middle, seen from which both outline and corners lie in every direction.
fn around(mut outline: Vec<(f32, f32)>, corners: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let polar = |(x, y): (f32, f32)| ((y - 0.5).atan2(x - 0.5), (x - 0.5).hypot(y - 0.5));
    let apart = |a: f32, b: f32| {
        let turn = (a - b).rem_euclid(std::f32::consts::TAU);
        turn.min(std::f32::consts::TAU - turn)
    };
    let points: Vec<(f32, f32)> = outline.iter().map(|&point| polar(point)).collect();
    let beyond: Vec<(f32, f32)> = corners
        .iter()
        .filter_map(|&corner| {
            let (angle, far) = polar(corner);
            let near = points.iter().min_by(|a, b| apart(a.0, angle).total_cmp(&apart(b.0, angle)))?;
            Some((angle, far + AROUND - near.1)).filter(|(_, more)| *more > 0.0)
        })
        .collect();
    for (point, (angle, far)) in outline.iter_mut().zip(points) {
        let more = |&(of, more): &(f32, f32)| {
            let share = (apart(of, angle) / WIDENED).min(1.0);
            more * (0.5 * std::f32::consts::PI * share).cos().powi(2)
        };
        let more = beyond.iter().map(more).fold(0.0, f32::max);
        *point = (0.5 + (far + more) * angle.cos(), 0.5 + (far + more) * angle.sin());
    }
    outline
}

/// What force times time is written in: of large numbers thousands or millions, the same for both feet.
struct Share {
    one: f64,
    unit: Judgement,
}

impl Share {
    fn of(dose: &SoleDose) -> Self {
        let feet = [&dose.left, &dose.right].into_iter().flatten();
        let most = feet.filter_map(FootDose::force_time).fold(0.0, f64::max);
        let (one, power) = match most {
            most if most < 1e5 => (1.0, 0),
            most if most < 1e8 => (1e3, 3),
            _ => (1e6, 6),
        };
        Self { one, unit: unit(dose.unit, power) }
    }

    fn number(&self, value: Option<f64>, language: Language) -> String {
        let Some(value) = value.map(|value| value / self.one) else { return DASH.to_owned() };
        if value < 99.95 { language.fixed(value, 1) } else { count(value.round() as usize) }
    }
}

/// The numbers of the zones, toes first as they stand on the page.
fn zones(canvas: &mut Canvas, area: Area, foot: &FootDose, share: &Share) {
    let (bold, style, grey) = (Style::bold(BODY), Style::regular(BODY), Style::regular(BODY).colour(GREY));
    let step = style.leading();
    let columns = Area { x: area.x + 8.0, w: area.w - 16.0, ..area }.columns([0.75, 1.0, 1.15, 1.0], 8.0);
    let mut y = area.y + 40.0;
    // Longer units have no room there, and stand below the numbers only.
    let unit = || share.unit.clone();
    let dose = canvas.words(&Said::HeadDoseIn { unit: unit() });
    let fits = canvas.fonts.width(&dose, grey.size, grey.weight) <= columns[2].w;
    let dose = if fits { dose } else { canvas.words(&Said::HeadDose) };
    let [time, presses, sole] =
        [Said::HeadTime, Said::HeadPresses, Said::Sole].map(|said| canvas.words(&said));
    let write = |canvas: &mut Canvas, y: f32, cells: [String; 4], style: &Style| {
        for (at, (cell, column)) in cells.iter().zip(columns).enumerate() {
            let (x, align) = if at == 0 { (column.x, Align::Left) } else { (column.right(), Align::Right) };
            canvas.text_within(cell, (x, y), align, style, column.w + 6.0);
        }
    };
    write(canvas, y, [String::new(), time, dose, presses], &grey);
    y += 0.4 * step;
    use words::Said::{Forefoot, Heel, Midfoot, Toes};
    for (part, first) in [(Toes, 6), (Forefoot, 4), (Midfoot, 2), (Heel, 0)] {
        y += 1.25 * step;
        let name = canvas.words(&part);
        canvas.text(&name, (columns[0].x, y), Align::Left, &bold);
        for (half, zone) in [("inner", &foot.zones[first]), ("outer", &foot.zones[first + 1])] {
            y += step;
            let half = canvas.words(&Said::Half { half });
            let cells = numbers(half, zone, share, canvas.language);
            write(canvas, y, cells, &style);
        }
    }
    y += 1.6 * step;
    let pressed = count(foot.pressed_s.round() as usize);
    // A step presses several zones: their presses are no sum of steps.
    let cells = [sole, pressed, share.number(foot.force_time(), canvas.language), String::new()];
    write(canvas, y, cells, &bold);
    let mut words = canvas.words(&Said::Dose { unit: unit() });
    if let Some(coverage) = foot.coverage() {
        words += " ";
        words += &canvas.words(&Said::Coverage { share_pct: 100.0 * coverage });
    }
    let room = Area::new(columns[0].x, y + 0.6 * step, area.w - 16.0, 4.0 * step);
    canvas.paragraph(&words, room, Align::Left, &grey);
}

fn numbers(half: String, zone: &ZoneDose, share: &Share, language: Language) -> [String; 4] {
    let seconds = count(zone.seconds.round() as usize);
    [half, seconds, share.number(zone.force_time, language), count(zone.presses as usize)]
}

/// The colours and what they mean.
fn bar(canvas: &mut Canvas, area: Area, title: &Said, full: f64) {
    let title = canvas.words(title);
    let style = Style::regular(BODY);
    let (wide, tall) = (620.0_f32.min(area.w), 22.0);
    let bar = Area::new(area.centre().0 - wide / 2.0, area.y + 64.0, wide, tall);
    canvas.text(&title, (bar.centre().0, bar.y - 12.0), Align::Centre, &style);
    canvas.shade(bar, |x, _| Some((pressure(f64::from((x - bar.x) / bar.w)), 1.0)));
    for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let x = bar.x + bar.w * share as f32;
        let tick = [(x, bar.bottom()), (x, bar.bottom() + 7.0)];
        canvas.stroke(&tick, false, &Line { colour: INK, width: 1.5, dash: &[] }, 1.0);
        // A quarter of a small number takes more digits.
        let digits = (2.0 - full.log10().floor()).clamp(2.0, 9.0) as usize;
        let label = canvas.language.short(share * full, digits);
        canvas.text(&label, (x, bar.bottom() + 31.0), Align::Centre, &style);
    }
    let words = canvas.words(&Said::Below);
    let from = bar.bottom() + 44.0;
    let room = Area::new(area.x, from, area.w, area.bottom() - from);
    canvas.paragraph(&words, room, Align::Left, &style.colour(GREY));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a place lies inside a ring.
    fn is_inside(ring: &[(f32, f32)], (x, y): (f32, f32)) -> bool {
        let next = (0..ring.len()).map(|at| ring[(at + 1) % ring.len()]);
        let crossed = ring
            .iter()
            .zip(next)
            .filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0));
        crossed.count() % 2 == 1
    }

    #[test]
    fn no_place_of_the_map_crosses_the_outline() {
        let all = SOLE_ROWS * SOLE_COLS;
        // Every place, each alone, and none.
        for places in [(0..all).collect(), vec![0], vec![SOLE_COLS - 1], vec![all - 1], vec![all / 2], vec![]]
        {
            let corners = corners(places.iter().copied());
            let outline = around(rounded(&OUTLINE), &corners);
            for corner in corners {
                assert!(is_inside(&outline, corner), "{corner:?} of {places:?}");
            }
        }
        assert_eq!(around(rounded(&OUTLINE), &[]).len(), OUTLINE.len() << CUTS);
    }
}
