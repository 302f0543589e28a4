//! Two feet beside each other, whatever part of them touches the mat: flat, on tiptoe, on their heels, on their outer
//! edges, or one of them raised.
//!
//! The two largest islands of a picture are taken for the cores of two feet, and every other island goes to the nearer
//! one. Across the line between them feet are longer than they are broad along it: of 1,958 steps of 66 people, drawn at
//! five thresholds each so that many fall into heel and forefoot, the two largest islands of one foot never are (the
//! smallest such ratio is 1.08), and those of two simulated feet always are (0.85 at most).
//! The limit lies between, and nobody was left out for it.

use super::body::{Body, SMALL_SHARE};
use super::shape::{DIRECTIONS, MAX_PENALTY, Part, Shape, span};
use crate::analysis::gather::geometry::centre;
use crate::base::{Mat, Point, Vector};

/// Breadth of each foot along the line between them over its length across it, at most.
const MAX_BREADTH: f64 = 0.95;
/// The second core has at least this share of the first one's cells.
const CORE_SHARE: f64 = 0.3;
/// Fewest cells of a core.
const CORE_CELLS: usize = 6;
/// Feet beside each other share this much of the shorter one's length at least.
const SIDE_BY_SIDE: f64 = 0.4;
/// How broad and how long what is printed of a foot may be, millimetres: from the heel of a child of two years to the
/// longest foot.
const BREADTH_MM: std::ops::RangeInclusive<f64> = 22.0..=140.0;
const LENGTH_MM: std::ops::RangeInclusive<f64> = 32.0..=330.0;
/// The same parts of two feet are alike: the least ratios of lengths, breadths and areas.
const ALIKE: [f64; 3] = [0.75, 0.65, 0.6];
/// Length and breadth of what touches of a raised foot over those of the flat one beside it.
const RAISED: [std::ops::RangeInclusive<f64>; 2] = [0.35..=0.75, 0.5..=1.4];
/// What fills more of its rectangle is a block and no part of a foot.
const MAX_FILLING: f64 = 0.95;
/// A flat foot is narrower than this share of its length: 99 of 100 steps of 66 people are up to 0.44. Ball and toes
/// alone, and heels, are from 0.6 on.
pub(super) const PART_FROM: f64 = 0.53;
/// A small island is of a foot this near to it, millimetres.
const NEAR_MM: f64 = 35.0;

/// The two feet that lie beside each other, if the islands, largest first, are such.
pub(super) fn feet(mat: &Mat, islands: &[Part]) -> Option<[Body; 2]> {
    let groups = groups(mat, islands)?;
    let [one, other] = [&groups[0][..], &groups[1][..]];
    let [first, second] = [Body::of(mat, one)?, Body::of(mat, other)?];
    if first.shape.filling() > MAX_FILLING || second.shape.filling() > MAX_FILLING {
        return None;
    }
    let lie = Lie::of(mat, one, other, line(&first, &second));
    (lie.is_of_feet() && (lie.is_alike() || is_one_raised(&lie, [&first, &second])))
        .then_some([first, second])
}

/// How two feet lie beside each other.
struct Lie {
    /// How long each is, across the line between them, millimetres.
    lengths_mm: [f64; 2],
    /// How broad, along that line.
    breadths_mm: [f64; 2],
    areas: [f64; 2],
    /// How far they overlap along that line and across it, millimetres; below 0 they lie apart.
    shared_mm: [f64; 2],
}

impl Lie {
    fn of(mat: &Mat, one: &[&Part], other: &[&Part], along: usize) -> Self {
        let both = [one, other];
        let size = |direction: usize| {
            both.map(|parts| {
                let (from, to) = span(parts, direction);
                to - from + 0.5 * mat.pitch_mm()
            })
        };
        let shared = |direction: usize| {
            let [one, other] = both.map(|parts| span(parts, direction));
            one.1.min(other.1) - one.0.max(other.0)
        };
        let area = |parts: &[&Part]| parts.iter().map(|part| part.area_mm2(mat)).sum();
        Self {
            lengths_mm: size(across(along)),
            breadths_mm: size(along),
            areas: both.map(area),
            shared_mm: [along, across(along)].map(shared),
        }
    }

    /// Whether they lie side by side, longer than broad, and as large as feet or parts of feet are.
    fn is_of_feet(&self) -> bool {
        let sizes = self.lengths_mm.iter().zip(&self.breadths_mm);
        self.shared_mm[0] < 0.0
            && self.shared_mm[1] >= SIDE_BY_SIDE * self.lengths_mm[0].min(self.lengths_mm[1])
            && sizes.into_iter().all(|(length, breadth)| {
                *breadth < MAX_BREADTH * length && LENGTH_MM.contains(length) && BREADTH_MM.contains(breadth)
            })
    }

    /// Whether they are alike.
    fn is_alike(&self) -> bool {
        let least = |[one, other]: [f64; 2]| one.min(other) / one.max(other);
        let ratios = [self.lengths_mm, self.breadths_mm, self.areas].map(least);
        ratios.iter().zip(ALIKE).all(|(&ratio, least)| ratio >= least)
    }
}

/// Whether one of two feet is flat, and of the other a part is printed that fits to it.
fn is_one_raised(lie: &Lie, feet: [&Body; 2]) -> bool {
    let flat = usize::from(lie.lengths_mm[1] > lie.lengths_mm[0]);
    let ratio = |of: [f64; 2]| of[1 - flat] / of[flat];
    feet[flat].shape.penalty(None) <= MAX_PENALTY
        && RAISED.iter().zip([lie.lengths_mm, lie.breadths_mm]).all(|(range, of)| range.contains(&ratio(of)))
}

/// The direction from one foot to the other, and the one across it.
fn line(one: &Body, other: &Body) -> usize {
    let to = other.middle - one.middle;
    let turned = to.y.atan2(to.x).rem_euclid(std::f64::consts::PI) / std::f64::consts::PI;
    (turned * DIRECTIONS as f64).round() as usize % DIRECTIONS
}

fn across(direction: usize) -> usize {
    (direction + DIRECTIONS / 2) % DIRECTIONS
}

/// The islands of each of two feet.
fn groups<'a>(mat: &Mat, islands: &'a [Part]) -> Option<[Vec<&'a Part>; 2]> {
    let [one, other, rest @ ..] = islands else { return None };
    let small = SMALL_SHARE * islands.iter().map(|island| island.cells.len()).sum::<usize>() as f64;
    let enough =
        other.cells.len() >= CORE_CELLS && other.cells.len() as f64 >= CORE_SHARE * one.cells.len() as f64;
    if !enough {
        return None;
    }
    let mut groups = [vec![one], vec![other]];
    for island in rest {
        let [to_one, to_other] = [one, other].map(|core| distance(mat, core, island));
        let is_near = to_one.min(to_other) <= NEAR_MM || island.cells.len() as f64 >= small;
        if is_near {
            groups[usize::from(to_other < to_one)].push(island);
        }
    }
    Some(groups)
}

/// From the nearest cell of one part to the nearest of another, millimetres.
fn distance(mat: &Mat, one: &Part, other: &Part) -> f64 {
    let centres: Vec<Point> = other.cells.iter().map(|&cell| centre(mat, cell)).collect();
    let to = |cell: usize| {
        let at = centre(mat, cell);
        centres.iter().map(|next| (next - at).norm_squared()).fold(f64::INFINITY, f64::min)
    };
    one.cells.iter().map(|&cell| to(cell)).fold(f64::INFINITY, f64::min).sqrt()
}

/// The unit vector from the first foot to the second.
pub(super) fn direction(one: &Body, other: &Body) -> Vector {
    (other.middle - one.middle).try_normalize(0.0).unwrap_or_else(Vector::x)
}

/// Whether two feet found otherwise are whole feet side by side that are alike: then they are right, for of hollow feet
/// the two largest islands may be of one.
pub(super) fn are_whole(mat: &Mat, picture: &[f64], found: &[Body]) -> bool {
    let [one, other] = found else { return false };
    let [first, second] = [one, other].map(|body| Part::new(mat, body.cells.clone(), picture));
    let lie = Lie::of(mat, &[&first], &[&second], line(one, other));
    lie.is_of_feet() && lie.is_alike() && breadth(mat, [&one.shape, &other.shape]) < PART_FROM
}

/// The mean breadth of two feet over their length, each along its own long side; half a cell at the border is none of it.
pub(super) fn breadth(mat: &Mat, shapes: [&Shape; 2]) -> f64 {
    let of = |shape: &Shape| (shape.width_mm - 0.5 * mat.pitch_mm()) / shape.length_mm;
    shapes.into_iter().map(of).sum::<f64>() / 2.0
}
