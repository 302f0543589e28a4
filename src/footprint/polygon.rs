//! Exact areas of outlines and of their parts on one side of a line.

use super::contour::Ring;
use crate::base::{Point, Vector};

/// Signed area enclosed by rings: holes, which turn the other way, are taken off.
pub fn area(rings: &[Ring]) -> f64 {
    rings.iter().map(|ring| ring_area(ring)).sum()
}

/// Signed area enclosed by one ring.
pub fn ring_area(ring: &[Point]) -> f64 {
    sides(ring).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
}

/// Signed area of rings and its first moment, from which the centroid follows.
pub fn area_moment(rings: &[Ring]) -> (f64, Vector) {
    let (mut area, mut moment) = (0.0, Vector::zeros());
    for (a, b) in rings.iter().flat_map(|ring| sides(ring)) {
        let cross = a.x * b.y - b.x * a.y;
        area += cross / 2.0;
        moment += (a.coords + b.coords) * (cross / 6.0);
    }
    (area, moment)
}

/// Centroid of the area of rings; `None` when they enclose nothing.
pub fn centroid(rings: &[Ring]) -> Option<Point> {
    let (area, moment) = area_moment(rings);
    (area.abs() > f64::EPSILON).then(|| Point::from(moment / area))
}

/// The sides of a ring, from each point to the next.
pub fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// The part of each ring where `x >= limit` (`keep_above`) or `x <= limit`. Parts that come apart
/// stay joined along the limit by sides that enclose nothing, so areas and moments are exact
/// (Sutherland and Hodgman 1974).
pub fn cut_x(rings: &[Ring], limit: f64, keep_above: bool) -> Vec<Ring> {
    let depth = |p: Point| if keep_above { p.x - limit } else { limit - p.x };
    rings
        .iter()
        .map(|ring| {
            let mut kept = Vec::with_capacity(ring.len());
            for (a, b) in sides(ring) {
                let (da, db) = (depth(a), depth(b));
                if da >= 0.0 {
                    kept.push(a);
                }
                if (da >= 0.0) != (db >= 0.0) {
                    let part = da / (da - db);
                    kept.push(Point::new(limit, a.y + part * (b.y - a.y)));
                }
            }
            kept
        })
        .filter(|ring: &Ring| ring.len() > 2)
        .collect()
}

/// A line across the foot that has one `x` for every `y`: straight between its points, which have
/// rising `y`, and level beyond the first and the last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Across {
    points: Vec<Point>,
}

impl Across {
    /// A line through points of rising `y`; a point that does not rise is left out.
    pub fn new(mut points: Vec<Point>) -> Self {
        let mut reached = f64::NEG_INFINITY;
        points.retain(|point| {
            let rises = point.y > reached;
            reached = reached.max(point.y);
            rises
        });
        Self { points }
    }

    /// Its points.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// The line at `y`.
    pub fn x_at(&self, y: f64) -> f64 {
        let above = self.points.partition_point(|p| p.y < y);
        match (above.checked_sub(1).map(|at| self.points[at]), self.points.get(above)) {
            (None, Some(p)) => p.x,
            (Some(p), None) => p.x,
            (Some(a), Some(b)) => a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y),
            (None, None) => 0.0,
        }
    }

    /// Least and greatest `x` of the line between two `y`, the lower first.
    pub fn x_range(&self, low: f64, high: f64) -> (f64, f64) {
        let ends = [low, high].into_iter().chain(self.bends(low, high)).map(|y| self.x_at(y));
        ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), x| (least.min(x), most.max(x)))
    }

    /// The bends of the line strictly between two `y`, in the order from the first to the second.
    pub fn bends(&self, from: f64, to: f64) -> impl Iterator<Item = f64> + '_ {
        let (low, high) = (from.min(to), from.max(to));
        let first = self.points.partition_point(|p| p.y <= low);
        let count = self.points[first..].iter().take_while(|p| p.y < high).count();
        let forward = from <= to;
        (0..count).map(move |k| self.points[first + if forward { k } else { count - 1 - k }].y)
    }
}

/// Parts rings along a line across: what lies behind it (lower `x`) and what lies ahead.
///
/// In coordinates sheared so that the line is straight the parting is a sequence of crossings,
/// which are paired along the line, so that parts are joined only where there is contact.
pub fn part(rings: &[Ring], line: &Across) -> (Vec<Ring>, Vec<Ring>) {
    (one_side(rings, line, -1.0), one_side(rings, line, 1.0))
}

/// What lies ahead (`sign` 1) of a line, or behind it (`sign` -1).
fn one_side(rings: &[Ring], line: &Across, sign: f64) -> Vec<Ring> {
    let depth = |p: Point| sign * (p.x - line.x_at(p.y));
    let mut whole: Vec<Ring> = Vec::new();
    // Stretches of outline on the wanted side, each from a crossing to a crossing.
    let mut stretches: Vec<Ring> = Vec::new();
    for ring in rings {
        let fine = bent(ring, line);
        let inside: Vec<bool> = fine.iter().map(|&p| depth(p) >= 0.0).collect();
        let n = fine.len();
        let Some(entry) = (0..n).find(|&at| !inside[at] && inside[(at + 1) % n]) else {
            if inside.first() == Some(&true) {
                whole.push(ring.clone());
            }
            continue;
        };
        let mut open: Ring = Vec::new();
        for step in 0..n {
            let (at, to) = ((entry + step) % n, (entry + step + 1) % n);
            let (a, b) = (fine[at], fine[to]);
            if inside[at] != inside[to] {
                let (da, db) = (depth(a), depth(b));
                open.push(a + (b - a) * (da / (da - db)));
            }
            if inside[to] {
                open.push(b);
            } else if inside[at] {
                stretches.push(std::mem::take(&mut open));
            }
        }
    }
    whole.extend(join(stretches, line));
    whole
}

/// A ring with a point wherever it passes a bend of the line, so that each of its sides is straight
/// in the sheared coordinates as well.
fn bent(ring: &[Point], line: &Across) -> Ring {
    let mut fine = Vec::with_capacity(ring.len() + 16);
    for (a, b) in sides(ring) {
        fine.push(a);
        for y in line.bends(a.y, b.y) {
            fine.push(a + (b - a) * ((y - a.y) / (b.y - a.y)));
        }
    }
    fine
}

/// Joins stretches of outline into rings along the line. Sorted along the line, crossings pair up:
/// contact reaches from each odd one to the next even one.
fn join(stretches: Vec<Ring>, line: &Across) -> Vec<Ring> {
    let mut ends: Vec<(f64, usize, bool)> = Vec::with_capacity(2 * stretches.len());
    for (at, stretch) in stretches.iter().enumerate() {
        if let (Some(first), Some(last)) = (stretch.first(), stretch.last()) {
            ends.push((first.y, at, true));
            ends.push((last.y, at, false));
        }
    }
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    // For the end of each stretch, the stretch that goes on.
    let mut next = vec![usize::MAX; stretches.len()];
    for pair in ends.chunks_exact(2) {
        match (pair[0], pair[1]) {
            ((_, from, false), (_, to, true)) | ((_, to, true), (_, from, false)) => next[from] = to,
            // Two crossings closer than rounding came out in the wrong order: each closes on itself.
            _ => {}
        }
    }
    let mut used = vec![false; stretches.len()];
    let mut rings = Vec::new();
    for start in 0..stretches.len() {
        if used[start] {
            continue;
        }
        let mut ring: Ring = Vec::new();
        let mut at = start;
        while !used[at] {
            used[at] = true;
            ring.extend_from_slice(&stretches[at]);
            let to = if next[at] == usize::MAX { start } else { next[at] };
            if let (Some(from), Some(onto)) = (stretches[at].last(), stretches[to].first()) {
                ring.extend(line.bends(from.y, onto.y).map(|y| Point::new(line.x_at(y), y)));
            }
            at = to;
        }
        if ring.len() > 2 {
            rings.push(ring);
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rectangle(x: (f64, f64), y: (f64, f64)) -> Ring {
        vec![Point::new(x.0, y.0), Point::new(x.1, y.0), Point::new(x.1, y.1), Point::new(x.0, y.1)]
    }

    #[test]
    fn cutting_a_u_shape_keeps_both_arms() {
        let mut hole = rectangle((2.0, 6.0), (1.0, 2.0));
        hole.reverse();
        let shape = [rectangle((0.0, 5.0), (0.0, 3.0)), hole];
        assert!((area(&cut_x(&shape[..1], 3.0, true)) - 6.0).abs() < 1e-12);
        assert!((area(&cut_x(&shape, 3.0, false)) - 8.0).abs() < 1e-12);
    }

    #[test]
    fn parting_along_a_bent_line_is_exact_and_loses_nothing() {
        let line = Across::new(vec![Point::new(4.0, 0.0), Point::new(6.0, 1.0), Point::new(4.0, 2.0)]);
        let (behind, ahead) = part(&[rectangle((0.0, 10.0), (0.0, 2.0))], &line);
        assert!((area(&behind) - 10.0).abs() < 1e-12, "{behind:?}");
        assert!((area(&ahead) - 10.0).abs() < 1e-12, "{ahead:?}");
    }

    #[test]
    fn parts_that_come_apart_are_parted() {
        // A fork: a block with two prongs, cut across the prongs.
        let fork: Ring = [(0., 0.), (9., 0.), (9., 1.), (5., 1.), (5., 2.), (9., 2.), (9., 3.), (0., 3.)]
            .iter()
            .map(|&(x, y)| Point::new(x, y))
            .collect();
        let line = Across::new(vec![Point::new(7.0, -1.0), Point::new(7.0, 4.0)]);
        let (behind, ahead) = part(&[fork], &line);
        assert_eq!((behind.len(), ahead.len()), (1, 2));
        assert!((area(&ahead) - 4.0).abs() < 1e-12);
        assert!((area(&behind) - 19.0).abs() < 1e-12);
    }

    #[test]
    fn the_centroid_of_a_ring_with_a_hole_moves_away_from_the_hole() {
        let mut hole = rectangle((0.0, 1.0), (0.0, 1.0));
        hole.reverse();
        let centre = centroid(&[rectangle((0.0, 2.0), (0.0, 1.0)), hole]).unwrap();
        assert!((centre - Point::new(1.5, 0.5)).norm() < 1e-12);
    }
}
