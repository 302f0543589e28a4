//! Cuts an island in two: two feet that touch.
//!
//! Two elongated clusters are fitted to the cells (each cell goes to the cluster in which it is likelier,
//! from several first guesses); then the border between them is moved into the valley of the pressure by
//! flooding from the cores of both clusters downwards.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use nalgebra::{Matrix2, Vector2};

use super::distances::distances;
use super::shape::{Part, Shape};
use crate::analysis::gather::geometry::{centre, neighbours};
use crate::base::Mat;

/// First guesses: cuts through the middle in this many directions.
const GUESSES: usize = 12;
/// Rounds of fitting from one guess; it settles in about five.
const MAX_ROUNDS: usize = 20;
/// The border between the clusters may move this far into the valley, millimetres, and two pitches at
/// least: from the cells further off the flood starts.
const BAND_MM: f64 = 12.0;
/// An island of fewer cells is not worth cutting.
const MIN_CELLS: usize = 16;

/// An island cut in two.
#[derive(Clone, Debug)]
pub(super) struct Cut {
    /// The two pieces.
    pub(super) pieces: [Part; 2],
    /// Mean value of the cells on both sides of the cut, relative to the mean of the island: how deep
    /// the valley is.
    pub(super) crossing: f64,
}

/// The most foot-like two pieces of an island; `None` when it has too few cells.
pub(super) fn in_two(mat: &Mat, island: &Part, picture: &[f64]) -> Option<Cut> {
    if island.cells.len() < MIN_CELLS {
        return None;
    }
    let points: Vec<Vector2<f64>> = island.cells.iter().map(|&cell| centre(mat, cell).coords).collect();
    let best = (0..GUESSES)
        .filter_map(|guess| {
            let margins = fit(mat, &points, guess)?;
            let pieces = part(mat, island, picture, |at| margins[at] > 0.0)?;
            Some((cost(mat, &pieces)?, margins))
        })
        .min_by(|a, b| f64::total_cmp(&a.0, &b.0))?;
    let second = flood(mat, island, picture, &best.1);
    let pieces = part(mat, island, picture, |at| second[at])?;
    let mut side = vec![0_u8; mat.cells()];
    for (number, piece) in (1_u8..).zip(&pieces) {
        piece.cells.iter().for_each(|&cell| side[cell] = number);
    }
    let along: Vec<f64> = island
        .cells
        .iter()
        .filter(|&&cell| neighbours(mat, cell).any(|next| side[next] != 0 && side[next] != side[cell]))
        .map(|&cell| picture[cell])
        .collect();
    let mean = island.load / island.cells.len() as f64;
    let crossing = along.iter().sum::<f64>() / along.len().max(1) as f64 / mean;
    Some(Cut { pieces, crossing })
}

fn part(mat: &Mat, island: &Part, picture: &[f64], second: impl Fn(usize) -> bool) -> Option<[Part; 2]> {
    let of = |which: bool| -> Vec<usize> {
        let cells = island.cells.iter().enumerate();
        cells.filter(|&(at, _)| second(at) == which).map(|(_, &cell)| cell).collect()
    };
    let (one, other) = (of(false), of(true));
    (!one.is_empty() && !other.is_empty())
        .then(|| [Part::new(mat, one, picture), Part::new(mat, other, picture)])
}

fn cost(mat: &Mat, [one, other]: &[Part; 2]) -> Option<f64> {
    let (one, other) = (Shape::of(mat, &[one])?, Shape::of(mat, &[other])?);
    Some(one.penalty(None) + other.penalty(None) + one.pair_penalty(&other))
}

/// For each point how much likelier it is in the second cluster than in the first (log likelihood).
fn fit(mat: &Mat, points: &[Vector2<f64>], guess: usize) -> Option<Vec<f64>> {
    let angle = std::f64::consts::PI * guess as f64 / GUESSES as f64;
    let normal = Vector2::new(angle.cos(), angle.sin());
    let middle = points.iter().sum::<Vector2<f64>>() / points.len() as f64;
    let mut margins: Vec<f64> = points.iter().map(|point| normal.dot(&(point - middle))).collect();
    let cell = 0.25 * mat.pitch_mm().powi(2);
    for _ in 0..MAX_ROUNDS {
        let [first, second] = Cluster::pair(points, &margins, cell)?;
        let mut moved = false;
        for (margin, point) in margins.iter_mut().zip(points) {
            let now = first.cost(point) - second.cost(point);
            moved |= (now > 0.0) != (*margin > 0.0);
            *margin = now;
        }
        if !moved {
            break;
        }
    }
    Some(margins)
}

/// A normal distribution in the plane.
struct Cluster {
    mean: Vector2<f64>,
    inverse: Matrix2<f64>,
    ln_det: f64,
}

impl Cluster {
    /// The clusters of the points on both sides of the margin; `None` when one of them is too small.
    fn pair(points: &[Vector2<f64>], margins: &[f64], cell_mm2: f64) -> Option<[Self; 2]> {
        let sides = || points.iter().zip(margins).map(|(point, &margin)| (point, usize::from(margin > 0.0)));
        let (mut count, mut mean) = ([0_usize; 2], [Vector2::zeros(); 2]);
        for (point, side) in sides() {
            count[side] += 1;
            mean[side] += point;
        }
        if count.iter().any(|&count| count < MIN_CELLS / 4) {
            return None;
        }
        for side in 0..2 {
            mean[side] /= count[side] as f64;
        }
        // Sums of the squares in x, of the products and of the squares in y.
        let mut spread = [[0.0; 3]; 2];
        for (point, side) in sides() {
            let off = point - mean[side];
            let sums = &mut spread[side];
            sums[0] += off.x * off.x;
            sums[1] += off.x * off.y;
            sums[2] += off.y * off.y;
        }
        let of = |side: usize| {
            let [xx, xy, yy] = spread[side].map(|sum| sum / count[side] as f64);
            let spread = Matrix2::new(xx, xy, xy, yy) + Matrix2::identity() * cell_mm2;
            Some(Self { mean: mean[side], inverse: spread.try_inverse()?, ln_det: spread.determinant().ln() })
        };
        Some([of(0)?, of(1)?])
    }

    /// Minus twice the log likelihood, but for a constant.
    fn cost(&self, point: &Vector2<f64>) -> f64 {
        let off = point - self.mean;
        let of = &self.inverse;
        off.x * (of.m11 * off.x + of.m12 * off.y) + off.y * (of.m21 * off.x + of.m22 * off.y) + self.ln_det
    }
}

/// A cell waiting to be flooded: highest value first, then in order of arrival.
struct Wet {
    value: f64,
    order: usize,
    cell: usize,
    second: bool,
}

impl PartialEq for Wet {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Wet {}
impl PartialOrd for Wet {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Wet {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.total_cmp(&other.value).then(other.order.cmp(&self.order))
    }
}

/// Which cells of the island lie on the second side of the valley.
fn flood(mat: &Mat, island: &Part, picture: &[f64], margins: &[f64]) -> Vec<bool> {
    let mut place = vec![usize::MAX; mat.cells()];
    for (at, &cell) in island.cells.iter().enumerate() {
        place[cell] = at;
    }
    let mut side: Vec<Option<bool>> = vec![None; island.cells.len()];
    for second in [false, true] {
        let of = |which: bool| (0..margins.len()).filter(move |&at| (margins[at] > 0.0) == which);
        let others: Vec<usize> = of(!second).map(|at| island.cells[at]).collect();
        let far = distances(mat, &others, BAND_MM.max(2.0 * mat.pitch_mm()));
        of(second).filter(|&at| far[island.cells[at]].is_infinite()).for_each(|at| side[at] = Some(second));
    }
    let (mut heap, mut order) = (BinaryHeap::new(), 0);
    let mut spread = |heap: &mut BinaryHeap<Wet>, side: &[Option<bool>], at: usize, second: bool| {
        for cell in neighbours(mat, island.cells[at]) {
            if place[cell] != usize::MAX && side[place[cell]].is_none() {
                order += 1;
                heap.push(Wet { value: picture[cell], order, cell, second });
            }
        }
    };
    for at in 0..side.len() {
        if let Some(second) = side[at] {
            spread(&mut heap, &side, at, second);
        }
    }
    while let Some(wet) = heap.pop() {
        let at = place[wet.cell];
        if side[at].is_none() {
            side[at] = Some(wet.second);
            spread(&mut heap, &side, at, wet.second);
        }
    }
    side.into_iter().zip(margins).map(|(side, &margin)| side.unwrap_or(margin > 0.0)).collect()
}
