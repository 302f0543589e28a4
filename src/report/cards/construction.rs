//! The construction of an index drawn on its print.

use super::footprint::Placed;
use crate::base::{InWords, Language, Point};
use crate::footprint::{Mark, Ring, Role};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Canvas, Line};
use crate::report::paper::colour::{FEET, GREY, INK, PAPER, Rgb, tint};
use crate::report::paper::labels::{self, Label};

/// Distance between the strokes of a hatched area, pixels.
const HATCH: f32 = 13.0;
/// Height of the corner in which the scale bar stands.
const CORNER: f32 = 64.0;
/// Radius of an angle's arc, pixels; shorter on shorter legs.
const ARC: f32 = 90.0;
/// Points of an arc.
const ARC_POINTS: usize = 32;

/// Every place that marks name.
pub(in crate::report) fn places(marks: &[Mark]) -> Vec<Point> {
    let mut places = Vec::new();
    for mark in marks {
        match mark {
            Mark::Point { at, .. } => places.push(*at),
            Mark::Line { from, to, .. } => places.extend([*from, *to]),
            Mark::Angle { apex, legs, .. } => places.extend([*apex, legs[0], legs[1]]),
            Mark::Area { rings, .. } => places.extend(rings.iter().flatten()),
        }
    }
    places
}

/// How the lines of a role look.
pub(in crate::report) fn line(role: Role, slot: usize) -> Line<'static> {
    match role {
        Role::Guide => Line { colour: GREY, width: 2.0, dash: &[5.0, 5.0] },
        Role::Limit => Line { colour: INK, width: 2.25, dash: &[13.0, 7.0] },
        Role::Measure => Line { colour: FEET[slot], width: 4.5, dash: &[] },
    }
}

/// Draws marks on a placed print; their labels stand at both sides of it.
pub(in crate::report) fn draw(canvas: &mut Canvas, placed: &Placed<'_>, slot: usize, marks: &[Mark]) {
    let pen = Pen { placed, slot, room: placed.area };
    // What covers most first, so that nothing is hidden.
    let areas = marks.iter().filter(|mark| matches!(mark, Mark::Area { .. })).enumerate();
    for (at, mark) in areas {
        if let Mark::Area { rings, .. } = mark {
            pen.area(canvas, rings, at);
        }
    }
    for wanted in [Role::Guide, Role::Limit, Role::Measure] {
        for mark in marks {
            match mark {
                Mark::Line { from, to, role, .. } if *role == wanted => pen.line(canvas, *from, *to, *role),
                _ => {}
            }
        }
    }
    for mark in marks {
        if let Mark::Angle { apex, legs, .. } = mark {
            pen.angle(canvas, *apex, legs);
        }
    }
    for mark in marks {
        if let Mark::Point { at, .. } = mark {
            pen.point(canvas, *at);
        }
    }
    let labels = marks.iter().filter_map(|mark| pen.label(mark, canvas.language)).collect();
    // The scale bar stands in a lower corner.
    let (room, _) = placed.area.split_bottom(CORNER);
    labels::draw(canvas, labels, placed.occupied(), room);
}

struct Pen<'a, 'p> {
    placed: &'a Placed<'p>,
    slot: usize,
    room: Area,
}

impl Pen<'_, '_> {
    fn pixel(&self, at: Point) -> (f32, f32) {
        self.placed.pixel(at)
    }

    fn line(&self, canvas: &mut Canvas, from: Point, to: Point, role: Role) {
        let (a, b) = (self.pixel(from), self.pixel(to));
        let Some((a, b)) = clip(self.room, a, b) else { return };
        let line = line(role, self.slot);
        haloed(canvas, &[a, b], &line);
        if role == Role::Measure {
            // A bar at each end shows from where to where.
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            let length = dx.hypot(dy).max(1e-3);
            let (nx, ny) = (-dy / length * 9.0, dx / length * 9.0);
            for end in [a, b] {
                let bar = [(end.0 - nx, end.1 - ny), (end.0 + nx, end.1 + ny)];
                canvas.stroke(&bar, false, &Line { width: 3.0, ..line }, 1.0);
            }
        }
    }

    fn angle(&self, canvas: &mut Canvas, apex: Point, legs: &[Point; 2]) {
        let apex = self.pixel(apex);
        let legs = legs.map(|leg| self.pixel(leg));
        for leg in legs {
            if let Some((a, b)) = clip(self.room, apex, leg) {
                haloed(canvas, &[a, b], &Line { width: 3.0, ..line(Role::Measure, self.slot) });
            }
        }
        haloed(canvas, &self.arc(apex, legs), &Line { colour: INK, width: 3.0, dash: &[] });
    }

    /// The arc of an angle. Where the legs meet off the picture it lies where they can be seen.
    fn arc(&self, apex: (f32, f32), legs: [(f32, f32); 2]) -> Vec<(f32, f32)> {
        let away = |(x, y): (f32, f32)| (x - apex.0).hypot(y - apex.1);
        let seen = legs.map(|leg| clip(self.room, apex, leg).map_or((0.0, 0.0), |(a, b)| (away(a), away(b))));
        let (from, to) = (seen[0].0.max(seen[1].0), seen[0].1.min(seen[1].1));
        let radius = if from > 1.0 { from + 0.25 * (to - from).max(0.0) } else { (0.6 * to).min(ARC) };
        arc(apex, legs, radius)
    }

    fn point(&self, canvas: &mut Canvas, at: Point) {
        let at = self.pixel(at);
        canvas.disc(at, 8.0, PAPER, 1.0);
        canvas.disc(at, 5.5, INK, 1.0);
    }

    fn area(&self, canvas: &mut Canvas, rings: &[Ring], nth: usize) {
        let rings: Vec<Vec<(f32, f32)>> =
            rings.iter().map(|ring| ring.iter().map(|&at| self.pixel(at)).collect()).collect();
        let colour: Rgb = FEET[self.slot];
        canvas.fill_rings(&rings, tint(colour, 0.55), 0.3);
        let line = Line { colour, width: 1.75, dash: &[] };
        for stroke in strokes(&rings, nth.is_multiple_of(2)) {
            canvas.stroke(&stroke, false, &line, 0.85);
        }
        for ring in &rings {
            canvas.stroke(ring, true, &Line { width: 2.5, ..line }, 1.0);
        }
    }

    /// The text of a mark at the place of it that is nearest to a gutter.
    fn label(&self, mark: &Mark, language: Language) -> Option<Label> {
        let middle = self.placed.occupied().centre().0;
        let outer = |places: &[(f32, f32)]| {
            places.iter().copied().max_by(|a, b| (a.0 - middle).abs().total_cmp(&(b.0 - middle).abs()))
        };
        let (anchor, name) = match mark {
            Mark::Point { at, label } => (Some(self.pixel(*at)), label),
            Mark::Line { from, to, label, .. } => {
                let ends = clip(self.room, self.pixel(*from), self.pixel(*to));
                (ends.and_then(|(a, b)| outer(&[a, b])), label)
            }
            Mark::Angle { apex, legs, label } => {
                let arc = self.arc(self.pixel(*apex), legs.map(|leg| self.pixel(leg)));
                (outer(&arc), label)
            }
            Mark::Area { rings, label } => {
                // At its middle height, away from the ends of the lines that bound it.
                let places: Vec<_> = rings.iter().flatten().map(|&at| self.pixel(at)).collect();
                let heights = places.iter().map(|place| place.1);
                let (top, bottom) =
                    heights.fold((f32::MAX, f32::MIN), |(top, bottom), y| (top.min(y), bottom.max(y)));
                let near = 0.2 * (bottom - top).max(1.0);
                let middle = |place: &&(f32, f32)| (place.1 - (top + bottom) / 2.0).abs() <= near;
                let beside: Vec<_> = places.iter().filter(middle).copied().collect();
                (outer(if beside.is_empty() { &places } else { &beside }), label)
            }
        };
        let (x, y) = anchor?;
        let held = (x.clamp(self.room.x, self.room.right()), y.clamp(self.room.y, self.room.bottom()));
        Some(Label { anchor: held, text: name.as_ref()?.in_words(language) })
    }
}

/// A line that shows on light and dark.
fn haloed(canvas: &mut Canvas, points: &[(f32, f32)], line: &Line<'_>) {
    canvas.stroke(points, false, &Line { colour: PAPER, width: line.width + 2.5, dash: &[] }, 0.85);
    canvas.stroke(points, false, line, 1.0);
}

/// The arc between two legs, the short way round.
fn arc(apex: (f32, f32), legs: [(f32, f32); 2], radius: f32) -> Vec<(f32, f32)> {
    let arm = legs.map(|(x, y)| (x - apex.0, y - apex.1));
    let start = arm[0].1.atan2(arm[0].0);
    let turn = {
        let turn = arm[1].1.atan2(arm[1].0) - start;
        turn - std::f32::consts::TAU * (turn / std::f32::consts::TAU).round()
    };
    (0..ARC_POINTS)
        .map(|at| {
            let angle = start + turn * at as f32 / (ARC_POINTS - 1) as f32;
            (apex.0 + radius * angle.cos(), apex.1 + radius * angle.sin())
        })
        .collect()
}

/// The part of a straight line within an area (Liang and Barsky).
fn clip(area: Area, from: (f32, f32), to: (f32, f32)) -> Option<((f32, f32), (f32, f32))> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut first, mut last) = (0.0_f32, 1.0_f32);
    let edges = [
        (-dx, from.0 - area.x),
        (dx, area.right() - from.0),
        (-dy, from.1 - area.y),
        (dy, area.bottom() - from.1),
    ];
    for (towards, room) in edges {
        if towards == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if towards < 0.0 {
            first = first.max(room / towards);
        } else {
            last = last.min(room / towards);
        }
    }
    let at = |t: f32| (from.0 + t * dx, from.1 + t * dy);
    (first <= last).then(|| (at(first), at(last)))
}

/// Slanted strokes inside rings, even-odd, rising to the right or falling.
fn strokes(rings: &[Vec<(f32, f32)>], rising: bool) -> Vec<[(f32, f32); 2]> {
    let slant = if rising { 1.0 } else { -1.0 };
    // Along a stroke y + slant x is constant; across strokes it grows.
    let level = |(x, y): (f32, f32)| y + slant * x;
    let levels = || rings.iter().flatten().map(|&point| level(point));
    let (low, high) =
        levels().fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), l| (low.min(l), high.max(l)));
    let mut strokes = Vec::new();
    let mut at = low + HATCH / 2.0;
    while at < high {
        let mut crossings: Vec<(f32, f32)> = Vec::new();
        for ring in rings {
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let (la, lb) = (level(*a) - at, level(*b) - at);
                if (la < 0.0) != (lb < 0.0) {
                    let t = la / (la - lb);
                    crossings.push((a.0 + t * (b.0 - a.0), a.1 + t * (b.1 - a.1)));
                }
            }
        }
        crossings.sort_by(|a, b| a.0.total_cmp(&b.0));
        strokes.extend(crossings.chunks_exact(2).map(|pair| [pair[0], pair[1]]));
        at += HATCH;
    }
    strokes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_at_the_room() {
        let room = Area::new(0.0, 0.0, 10.0, 10.0);
        assert_eq!(clip(room, (-5.0, 5.0), (15.0, 5.0)), Some(((0.0, 5.0), (10.0, 5.0))));
        assert_eq!(clip(room, (2.0, 3.0), (4.0, 5.0)), Some(((2.0, 3.0), (4.0, 5.0))));
        assert_eq!(clip(room, (-5.0, -1.0), (15.0, -1.0)), None);
        assert_eq!(clip(room, (11.0, 0.0), (20.0, 9.0)), None);
    }

    #[test]
    fn an_arc_goes_the_short_way_round() {
        let middle = |legs| {
            let arc = arc((0.0, 0.0), legs, 60.0);
            arc[arc.len() / 2]
        };
        let (x, y) = middle([(100.0, 0.0), (0.0, 100.0)]);
        assert!(x > 0.0 && y > 0.0);
        let (x, _) = middle([(-100.0, 5.0), (-100.0, -5.0)]);
        assert!(x < -50.0, "{x}");
    }

    #[test]
    fn strokes_stay_inside_and_out_of_holes() {
        let square = |from: f32, to: f32| vec![(from, from), (to, from), (to, to), (from, to)];
        let rings = [square(0.0, 100.0), square(40.0, 60.0)];
        for rising in [true, false] {
            let strokes = strokes(&rings, rising);
            assert!(strokes.len() > 10);
            for [a, b] in strokes {
                let (x, y) = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
                assert!((0.0..=100.0).contains(&x) && (0.0..=100.0).contains(&y));
                assert!(!((41.0..59.0).contains(&x) && (41.0..59.0).contains(&y)), "({x}, {y}) in the hole");
            }
        }
    }
}
