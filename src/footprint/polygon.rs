//! Exact areas of outlines and of their parts on one side of a line.

use super::contour::Ring;
use crate::base::{Point, Vector};

/// Signed area enclosed by rings: holes, which turn the other way, are taken off.
pub(super) fn area(rings: &[Ring]) -> f64 {
    rings.iter().map(|ring| ring_area(ring)).sum()
}

/// Signed area enclosed by one ring.
pub(super) fn ring_area(ring: &[Point]) -> f64 {
    sides(ring).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
}

/// Signed area of rings and its first moment, from which the centroid follows.
pub(super) fn area_moment(rings: &[Ring]) -> (f64, Vector) {
    let (mut area, mut moment) = (0.0, Vector::zeros());
    for (a, b) in rings.iter().flat_map(|ring| sides(ring)) {
        let cross = a.x * b.y - b.x * a.y;
        area += cross / 2.0;
        moment += (a.coords + b.coords) * (cross / 6.0);
    }
    (area, moment)
}

/// Centroid of the area of rings; `None` when they enclose nothing.
pub(super) fn centroid(rings: &[Ring]) -> Option<Point> {
    let (area, moment) = area_moment(rings);
    (area.abs() > f64::EPSILON).then(|| Point::from(moment / area))
}

/// The sides of a ring, from each point to the next.
pub(super) fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().copied().zip(ring.iter().skip(1).chain(ring.first()).copied())
}

/// Signed area and first moment of what of the rings lies on one side of `x = limit`: ahead of it
/// (`sign` 1) or behind it (`sign` -1). The moment is about the limit (x) and the axis (y).
///
/// With the limit as the origin of x the sides along it, which close the parts, add nothing, so they
/// need not be made.
pub(super) fn moment_beyond(rings: &[Ring], limit: f64, sign: f64) -> (f64, Vector) {
    let (mut area, mut moment) = (0.0, Vector::zeros());
    let mut add = |(ax, ay): (f64, f64), (bx, by): (f64, f64)| {
        let cross = ax * by - bx * ay;
        area += cross / 2.0;
        moment += Vector::new(ax + bx, ay + by) * (cross / 6.0);
    };
    for ring in rings {
        let Some(last) = ring.last() else { continue };
        let mut a = (last.x - limit, last.y);
        for point in ring {
            let b = (point.x - limit, point.y);
            match (sign * a.0 >= 0.0, sign * b.0 >= 0.0) {
                (true, true) => add(a, b),
                (false, false) => {}
                (a_beyond, _) => {
                    let on_limit = (0.0, a.1 + a.0 / (a.0 - b.0) * (b.1 - a.1));
                    if a_beyond { add(a, on_limit) } else { add(on_limit, b) }
                }
            }
            a = b;
        }
    }
    (area, moment)
}

/// The part of each ring where `x >= limit` (`keep_above`) or `x <= limit`. Parts that come apart
/// stay joined along the limit by sides that enclose nothing, so areas and moments are exact
/// (Sutherland and Hodgman 1974).
pub(super) fn cut_x(rings: &[Ring], limit: f64, keep_above: bool) -> Vec<Ring> {
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
pub(super) struct Across {
    points: Vec<Point>,
}

impl Across {
    /// A line through points of rising `y`; a point that does not rise is left out.
    pub(super) fn new(mut points: Vec<Point>) -> Self {
        let mut reached = f64::NEG_INFINITY;
        points.retain(|point| {
            let rises = point.y > reached;
            reached = reached.max(point.y);
            rises
        });
        Self { points }
    }

    /// Its points.
    pub(super) fn points(&self) -> &[Point] {
        &self.points
    }

    /// The line at `y`.
    pub(super) fn x_at(&self, y: f64) -> f64 {
        let above = self.points.partition_point(|p| p.y < y);
        match (above.checked_sub(1).map(|at| self.points[at]), self.points.get(above)) {
            (None, Some(p)) => p.x,
            (Some(p), None) => p.x,
            (Some(a), Some(b)) => a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y),
            (None, None) => 0.0,
        }
    }

    /// Least and greatest `x` of the line between two `y`, the lower first.
    pub(super) fn x_range(&self, low: f64, high: f64) -> (f64, f64) {
        let ends = [low, high].into_iter().chain(self.bends(low, high)).map(|y| self.x_at(y));
        ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), x| (least.min(x), most.max(x)))
    }

    /// The bends of the line strictly between two `y`, in the order from the first to the second.
    pub(super) fn bends(&self, from: f64, to: f64) -> impl Iterator<Item = f64> + '_ {
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
pub(super) fn part(rings: &[Ring], line: &Across) -> (Vec<Ring>, Vec<Ring>) {
    let (mut behind, mut ahead) = (Vec::new(), Vec::new());
    // Stretches of outline on either side, each from a crossing to a crossing.
    let (mut stretches_behind, mut stretches_ahead) = (Vec::new(), Vec::new());
    for ring in rings {
        let fine = bent(ring, line);
        let n = fine.len();
        let Some(entry) = (0..n).find(|&at| fine[at].1 < 0.0 && fine[(at + 1) % n].1 >= 0.0) else {
            let side =
                if fine.first().is_some_and(|&(_, depth)| depth < 0.0) { &mut behind } else { &mut ahead };
            side.push(ring.clone());
            continue;
        };
        // Once round, beginning where the outline comes out ahead.
        let mut open: Ring = Vec::new();
        for step in 0..n {
            let (a, da) = fine[(entry + step) % n];
            let (b, db) = fine[(entry + step + 1) % n];
            if (da < 0.0) != (db < 0.0) {
                let crossing = a + (b - a) * (da / (da - db));
                if step > 0 {
                    open.push(crossing);
                    let side = if da < 0.0 { &mut stretches_behind } else { &mut stretches_ahead };
                    side.push(std::mem::take(&mut open));
                }
                open.push(crossing);
            }
            open.push(b);
        }
        let (a, da) = fine[entry];
        let (b, db) = fine[(entry + 1) % n];
        // The last point pushed is where the way round began, before the first crossing.
        open.push(a + (b - a) * (da / (da - db)));
        stretches_behind.push(open);
    }
    behind.extend(join(stretches_behind, line));
    ahead.extend(join(stretches_ahead, line));
    (behind, ahead)
}

/// A ring with a point wherever it passes a bend of the line near it, so that each of its sides that
/// crosses the line is straight in the sheared coordinates as well; each point with how far ahead of
/// the line it lies.
fn bent(ring: &[Point], line: &Across) -> Vec<(Point, f64)> {
    let along = || line.points.iter().map(|p| p.x);
    let (low, high) = (along().fold(f64::INFINITY, f64::min), along().fold(f64::NEG_INFINITY, f64::max));
    // Far from the line on which side a point lies is all that counts.
    let placed = |p: Point, far: bool| (p, if far { p.x - low } else { p.x - line.x_at(p.y) });
    let mut fine = Vec::with_capacity(ring.len() + 16);
    let mut far_before = false;
    for (at, (a, b)) in sides(ring).enumerate() {
        let far = (a.x < low && b.x < low) || (a.x > high && b.x > high);
        fine.push(placed(a, far && far_before && at > 0));
        if !far {
            let bends = line.bends(a.y, b.y);
            fine.extend(bends.map(|y| placed(a + (b - a) * ((y - a.y) / (b.y - a.y)), false)));
        }
        far_before = far;
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
