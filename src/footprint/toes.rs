//! Where the toes end and the ball of the foot begins.

use super::contour::Ring;
use super::frame::{Frame, extent};
use super::polygon::{Across, area, centroid, moment_beyond, ring_area, sides};
use super::refine::Field;
use super::shape::Ball;
use crate::base::{Point, Side, Vector};

/// Middle of the band that holds the cut, as a share of the length with toes, at the medial edge:
/// between the hallux and the first metatarsal head.
const MEDIAL: f64 = 0.84;
/// The same at the lateral edge, behind the little toe.
const LATERAL: f64 = 0.74;
/// Half the height of the band, as a share of the length.
const HALF_BAND: f64 = 0.11;
/// Spacing of the raster on which the cut is sought, millimetres: that of the samples.
const STEP_MM: f64 = 2.6;
/// Cost of the edge of the band against its middle, as a share of the peak: settles where the cut
/// runs when it is free to choose, and no more.
const STRAY: f64 = 0.02;
/// Where the pressure ahead of the cut rises again to this many times that on the cut there is a
/// valley, and something ahead of it that can be called a toe.
const RISE: f64 = 1.15;
/// Where the middle of the ball's widest part lies tells whether there is something ahead of it: at
/// 0.65 to 0.79 of the length with toes, at 0.79 to 0.90 without. No further in front than this there
/// must be toes, even when they run into the ball without a valley.
const BALL_WITH_TOES: f64 = 0.79;
/// In a flat foot the middle may lie as far back without toes, but not the front of the ball.
const BALL_FRONT_WITH_TOES: f64 = 0.89;
/// From here on there can be none, and a valley is one within the ball.
const BALL_WITHOUT_TOES: f64 = 0.83;
/// What lies ahead of the cut may press this many times as hard as what lies behind it: a hallux does
/// when it pushes off, the ball against the empty arch does more.
const BALL_LEAST: f64 = 3.0;
/// The ball lies within this share of the length behind the cut.
const BALL_REACH: f64 = 0.25;
/// Islands whose centre lies ahead of this share of the length may be toes.
const TOE_FROM: f64 = 0.68;

/// The cut between the toes and the ball, in the coordinates of `frame`: the cheapest line, by the
/// pressure it crosses, from the medial to the lateral edge within a slanted band around 84 % of the
/// length medially and 74 % laterally. `None` when no toe touches the mat.
///
/// `rings` are the contact in the coordinates of `frame`.
pub(super) fn toe_cut(
    field: &Field,
    threshold: f64,
    rings: &[Ring],
    frame: &Frame,
    side: Side,
    ball: Ball,
) -> Option<Cut> {
    let slant = Band::new(rings, side)?;
    let (rear, length) = (slant.rear, slant.length);
    let cols = ((slant.high - slant.low) / STEP_MM).ceil() as usize + 3;
    let steps = |share: f64| (share * length / STEP_MM).ceil() as usize;
    let band = steps(HALF_BAND);
    let rows = 2 * band + 1;
    // As far beyond one edge as beyond the other, so that a mirrored foot is cut in the same places.
    let low = 0.5 * (slant.low + slant.high) - 0.5 * (cols - 1) as f64 * STEP_MM;
    let y = |col: usize| low + col as f64 * STEP_MM;
    // Beyond the band, where the highest pressure is all that counts, every second place will do.
    let middle: Vec<f64> = (0..cols).map(|col| slant.middle(y(col))).collect();
    let x = |row: usize, col: usize| middle[col] + (row as f64 - band as f64) * STEP_MM;
    let step = frame.along * STEP_MM;
    let beyond = |from: Point, step: Vector, share: f64| {
        field.along(from + 2.0 * step, 2.0 * step, steps(share) / 2).fold(0.0, f64::max)
    };
    let mut raster = Raster::with_capacity(rows, cols);
    for col in 0..cols {
        let first = frame.on_mat(Point::new(x(0, col), y(col)));
        let mut most = beyond(first, -step, BALL_REACH);
        for value in field.along(first, step, rows) {
            raster.pressure.push(value);
            most = value.max(most);
            raster.behind.push(most);
        }
        let mut most = beyond(first + step * (rows - 1) as f64, step, 1.0 - LATERAL);
        for at in (col * rows..(col + 1) * rows).rev() {
            most = raster.pressure[at].max(most);
            raster.ahead[at] = most;
        }
    }
    let toe_from = toe_islands(rings, rear, length, low, cols);
    let peak = raster.behind.iter().chain(&raster.ahead).copied().fold(0.0, f64::max);
    let cost = |row: usize, col: usize| {
        let stray = (row as f64 - band as f64) / band.max(1) as f64;
        let at = col * rows + row;
        let barred = if x(row, col) >= toe_from[col] { 10.0 * peak } else { 0.0 };
        // With next to nothing behind it, what lies ahead is no toe but the ball itself.
        let lost = (raster.ahead[at] - BALL_LEAST * raster.behind[at]).max(0.0);
        raster.pressure[at] + STRAY * peak * stray * stray + barred + lost
    };
    let (path, spent) = cheapest(rows, cols, cost);

    let (toes, rest) = raster.beyond_valley(&path, threshold);
    let ball_far_back = ball.middle < BALL_WITH_TOES && ball.front < BALL_FRONT_WITH_TOES;
    let line = Across::new((0..cols).map(|col| Point::new(x(path[col], col), y(col))).collect());
    (ball_far_back || (toes > rest && ball.middle < BALL_WITHOUT_TOES)).then_some(Cut { line, cost: spent })
}

/// The pressure on a raster that slants with the band, column by column, with the highest behind and ahead of every
/// place.
struct Raster {
    rows: usize,
    pressure: Vec<f64>,
    behind: Vec<f64>,
    ahead: Vec<f64>,
}

impl Raster {
    /// A raster to be filled column by column; what lies ahead is filled from the front.
    fn with_capacity(rows: usize, cols: usize) -> Self {
        let places = rows * cols;
        Self {
            rows,
            pressure: Vec::with_capacity(places),
            behind: Vec::with_capacity(places),
            ahead: vec![0.0; places],
        }
    }

    /// In how many columns what lies ahead of the cut lies beyond a valley, and in how many it does not: the pressure
    /// must rise again on both sides of the cut, to the toes ahead and to the ball behind.
    fn beyond_valley(&self, path: &[usize], threshold: f64) -> (usize, usize) {
        let (mut toes, mut rest) = (0, 0);
        for (col, row) in path.iter().enumerate() {
            let at = col * self.rows + row;
            let rise = (RISE * self.pressure[at]).max(threshold);
            if self.ahead[at] >= rise && self.behind[at] >= rise {
                toes += 1;
            } else if self.ahead[at] >= threshold {
                rest += 1;
            }
        }
        (toes, rest)
    }
}

/// The slanted band in which the cut is sought.
struct Band {
    rear: f64,
    length: f64,
    /// Edges of the front half of the print.
    low: f64,
    high: f64,
    side: Side,
}

impl Band {
    fn new(rings: &[Ring], side: Side) -> Option<Self> {
        let (rear, front) = extent(rings, |p| p.x)?;
        let half = 0.5 * (rear + front);
        let ahead = rings.iter().flatten().filter(|p| p.x >= half);
        let (low, high) =
            ahead.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), p| (low.min(p.y), high.max(p.y)));
        (high > low).then_some(Self { rear, length: front - rear, low, high, side })
    }

    /// The middle of the band at `y`.
    fn middle(&self, y: f64) -> f64 {
        // The medial edge of a right foot is its left one.
        let from_medial =
            if self.side == Side::Right { y - self.low } else { self.high - y } / (self.high - self.low);
        self.rear + self.length * (MEDIAL + (LATERAL - MEDIAL) * from_medial)
    }
}

/// A first cut where the toes usually end, good enough to find the axis: straight along the middle of
/// the band. `None` when there can be no toes.
pub(super) fn usual_cut(rings: &[Ring], side: Side, ball: Ball) -> Option<Across> {
    let band = Band::new(rings, side)?;
    let ends = [band.low, band.high].map(|y| Point::new(band.middle(y), y));
    (ball.middle < BALL_WITHOUT_TOES).then(|| Across::new(ends.to_vec()))
}

/// A cut and what it crosses.
pub(super) struct Cut {
    /// The line.
    pub line: Across,
    /// Summed pressure along it: to choose between two cuts.
    pub cost: f64,
}

/// For each column of the raster, where the rearmost island that is a toe begins.
///
/// An island is a toe when its centre lies far in front, and ahead of the ball where both lie in
/// the same line.
fn toe_islands(rings: &[Ring], rear: f64, length: f64, low: f64, cols: usize) -> Vec<f64> {
    let mut from = vec![f64::INFINITY; cols];
    let in_ball = |ring: &Ring| {
        let ahead_of = |share: f64| moment_beyond(std::slice::from_ref(ring), rear + share * length, 1.0).0;
        (ahead_of(0.5) - ahead_of(0.8)).abs()
    };
    let turn = area(rings).signum();
    let solid = || rings.iter().filter(|ring| ring_area(ring) * turn > 0.0);
    let Some(ball) = solid().max_by(|a, b| in_ball(a).total_cmp(&in_ball(b))) else {
        return from;
    };
    for island in solid().filter(|&ring| !std::ptr::eq(ring, ball)) {
        let Some(centre) = centroid(std::slice::from_ref(island)) else { continue };
        let beside = sides(ball)
            .filter(|(a, b)| (a.y - centre.y) * (b.y - centre.y) <= 0.0)
            .map(|(a, b)| a.x.max(b.x));
        let ball_front = beside.fold(f64::NEG_INFINITY, f64::max);
        if centre.x < rear + TOE_FROM * length || centre.x < ball_front {
            continue;
        }
        for (a, b) in sides(island) {
            let (bottom, top) = (a.y.min(b.y), a.y.max(b.y));
            let first = ((bottom - low) / STEP_MM - 1.0).ceil().max(0.0) as usize;
            let last = (((top - low) / STEP_MM + 1.0).floor().max(0.0) as usize).min(cols - 1);
            for from in &mut from[first.min(last)..=last] {
                *from = from.min(a.x.min(b.x));
            }
        }
    }
    from
}

/// The path of least cost through all columns, one row a column, from each to the next by one row at
/// most (dynamic programming), and what it costs.
fn cheapest(rows: usize, cols: usize, cost: impl Fn(usize, usize) -> f64) -> (Vec<usize>, f64) {
    let mut best: Vec<f64> = (0..rows).map(|row| cost(row, 0)).collect();
    let mut here = best.clone();
    let mut came: Vec<usize> = Vec::with_capacity(rows * cols.saturating_sub(1));
    for col in 1..cols {
        for (row, here) in here.iter_mut().enumerate() {
            // Straight on when it costs the same.
            let mut from = row;
            for other in [row.wrapping_sub(1), row + 1] {
                if other < rows && best[other] < best[from] {
                    from = other;
                }
            }
            came.push(from);
            *here = best[from] + cost(row, col);
        }
        std::mem::swap(&mut best, &mut here);
    }
    let mut row = (0..rows).min_by(|&a, &b| best[a].total_cmp(&best[b])).unwrap_or(0);
    let spent = best.get(row).copied().unwrap_or(0.0);
    let mut path = vec![row; cols];
    for col in (1..cols).rev() {
        row = came[(col - 1) * rows + row];
        path[col - 1] = row;
    }
    (path, spent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_path_goes_round_a_ridge() {
        let costs = [[5., 5., 5., 5.], [0., 9., 0., 0.], [5., 0., 5., 5.]];
        assert_eq!(cheapest(3, 4, |row, col| costs[row][col]).0, [1, 2, 1, 1]);
    }

    #[test]
    fn the_path_stays_straight_when_nothing_is_in_the_way() {
        assert_eq!(cheapest(3, 5, |row, _| if row == 1 { 0.0 } else { 0.1 }).0, [1; 5]);
    }
}
