//! Where the toes end and the ball of the foot begins.
//!
//! That is a judgement: toes lie apart, or as one bar in front of the ball, or run into it, or some or all of them do
//! not touch. So several lines are sought along which the toes may end, and what each would leave is weighed by what
//! is known of feet (`readings`).

mod evidence;
pub(super) mod readings;
mod weights;

use super::contour::Ring;
use super::frame::{Frame, extent};
use super::polygon::{Across, area, centroid, moment_beyond, ring_area, sides};
use super::refine::Field;
use crate::base::{Point, Side, Vector};

/// Middle of the band that holds the cut, as a share of the length with toes, at the medial edge:
/// between the hallux and the first metatarsal head.
const MEDIAL: f64 = 0.84;
/// The same at the lateral edge, behind the little toe.
const LATERAL: f64 = 0.74;
/// Half the height of the band, as a share of the length.
const HALF_BAND: f64 = 0.17;
/// Parts of the band in each of which a seam is sought.
const WINDOWS: usize = 7;
/// Distance of their middles, as a share of the length.
const WINDOW_STEP: f64 = 0.04;
/// Half the height of each, as a share of the length.
const HALF_WINDOW: f64 = 0.035;
/// Cost of a place ahead of a toe that lies apart, in peaks.
const BARRED: f64 = 1.0;
/// Cost of a step towards the toes by [`WINDOW_STEP`], as a share of the peak: a hallux often leaves a faint neck
/// behind it that belongs to neither, and an expert ends the ball where the neck begins.
const AHEAD: f64 = 0.08;
/// Spacing of the raster on which the cut is sought, millimetres: that of the samples.
const STEP_MM: f64 = 2.6;
/// Cost of the edge of the band against its middle, as a share of the peak: settles where the cut
/// runs when it is free to choose, and no more.
const STRAY: f64 = 0.02;
/// Where the pressure ahead of the cut rises again to this many times that on the cut there is a
/// valley, and something ahead of it that can be called a toe.
const RISE: f64 = 1.15;
/// Where the middle of the ball's widest part lies tells whether there is something ahead of it: at
/// 0.65 to 0.79 of the length with toes, at 0.79 to 0.90 without. From here on the first axis is found without a cut.
const BALL_WITHOUT_TOES: f64 = 0.83;
/// What lies ahead of the cut may press this many times as hard as what lies behind it: a hallux does
/// when it pushes off, the ball against the empty arch does more.
const BALL_LEAST: f64 = 3.0;
/// The ball lies within this share of the length behind the cut.
const BALL_REACH: f64 = 0.25;
/// Islands whose centre lies ahead of this share of the length may be toes.
const TOE_FROM: f64 = 0.68;

/// Lines along which the toes may end, in the coordinates of `frame`: in each of [`WINDOWS`] overlapping parts of a
/// slanted band the cheapest one, by the pressure it crosses, from the medial to the lateral edge.
///
/// `rings` are the contact in the coordinates of `frame`.
fn seams(field: &Field, threshold: f64, rings: &[Ring], frame: &Frame, side: Side) -> Vec<Seam> {
    let Some(slant) = Band::new(rings, side) else { return Vec::new() };
    let (rear, length) = (slant.rear, slant.length);
    let cols = ((slant.high - slant.low) / STEP_MM).ceil() as usize + 3;
    let steps = |share: f64| (share * length / STEP_MM).ceil() as usize;
    let band = steps(HALF_BAND);
    let rows = 2 * band + 1;
    // As far beyond one edge as beyond the other, so that a mirrored foot is cut in the same places.
    let low = 0.5 * (slant.low + slant.high) - 0.5 * (cols - 1) as f64 * STEP_MM;
    let y = |col: usize| low + col as f64 * STEP_MM;
    let middle: Vec<f64> = (0..cols).map(|col| slant.middle(y(col))).collect();
    let off = |row: usize| (row as f64 - band as f64) * STEP_MM;
    let raster = Raster::of(field, frame, &middle, (low, band), steps);
    let toe_from = toe_islands(rings, rear, length, low, cols);
    let barred = |row: usize, col: usize| middle[col] + off(row) >= toe_from[col];
    let peak = raster.behind.iter().chain(&raster.ahead).copied().fold(0.0, f64::max);
    let half = steps(HALF_WINDOW);
    let mut seams: Vec<(Vec<usize>, Seam)> = Vec::new();
    for window in 0..WINDOWS {
        let share = (window as f64 - 0.5 * (WINDOWS - 1) as f64) * WINDOW_STEP;
        let centre = (band as f64 + share * length / STEP_MM).round() as usize;
        let first = centre.saturating_sub(half);
        let count = (centre + half).min(rows - 1) + 1 - first;
        let cost = |row: usize, col: usize| {
            let stray = (row as f64 - half as f64) / half.max(1) as f64;
            let at = col * rows + first + row;
            // With next to nothing behind it, what lies ahead is no toe but the ball itself.
            let lost = (raster.ahead[at] - BALL_LEAST * raster.behind[at]).max(0.0);
            let ahead = (first + row) as f64 * STEP_MM / (WINDOW_STEP * length);
            let toe = if barred(first + row, col) { BARRED } else { 0.0 };
            raster.pressure[at] + lost + peak * (STRAY * stray * stray + AHEAD * ahead + toe)
        };
        let (path, spent) = cheapest(count, cols, cost);
        let path: Vec<usize> = path.into_iter().map(|row| first + row).collect();
        let apart = |other: &[usize]| path.iter().zip(other).map(|(a, b)| a.abs_diff(*b)).sum::<usize>();
        if seams.last().is_some_and(|(last, _)| apart(last) < cols) {
            continue;
        }
        let left =
            path.iter().enumerate().filter(|&(col, &row)| barred(row, col)).count() as f64 / cols as f64;
        let points = path.iter().enumerate().map(|(col, &row)| Point::new(middle[col] + off(row), y(col)));
        let seam = Seam {
            line: Across::new(points.collect()),
            valley: raster.valley(&path, threshold),
            offset: path.iter().map(|&row| off(row)).sum::<f64>() / (cols as f64 * length),
            barred: left,
            crossed: raster.crossed(&path) / peak + left,
            cost: spent / (cols as f64 * peak) - left * BARRED,
        };
        seams.push((path, seam));
    }
    seams.into_iter().map(|(_, seam)| seam).collect()
}

/// A line along which the toes may end.
struct Seam {
    /// The line.
    line: Across,
    /// What it crosses.
    valley: Valley,
    /// Mean distance from the middle of the band, in lengths of the print.
    offset: f64,
    /// Share of its columns in which a toe that lies apart is left behind it.
    barred: f64,
    /// Mean pressure along it, with a peak for each column in which a toe stays behind, as a share of the highest.
    crossed: f64,
    /// The same with what its place in the band costs.
    cost: f64,
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
    /// The raster around the middle of a band, `low` its first column and `band` rows to either side.
    fn of(
        field: &Field,
        frame: &Frame,
        middle: &[f64],
        (low, band): (f64, usize),
        steps: impl Fn(f64) -> usize,
    ) -> Self {
        let (rows, cols) = (2 * band + 1, middle.len());
        let step = frame.along * STEP_MM;
        // Beyond the band, where the highest pressure is all that counts, every second place will do.
        let beyond = |from: Point, step: Vector, share: f64| {
            field.along(from + 2.0 * step, 2.0 * step, steps(share) / 2).fold(0.0, f64::max)
        };
        let places = rows * cols;
        let mut raster = Self {
            rows,
            pressure: Vec::with_capacity(places),
            behind: Vec::with_capacity(places),
            ahead: vec![0.0; places],
        };
        for (col, middle) in middle.iter().enumerate() {
            let y = low + col as f64 * STEP_MM;
            let first = frame.on_mat(Point::new(middle - band as f64 * STEP_MM, y));
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
        raster
    }

    /// Mean pressure along a path.
    fn crossed(&self, path: &[usize]) -> f64 {
        let along = path.iter().enumerate().map(|(col, row)| self.pressure[col * self.rows + row]);
        along.sum::<f64>() / path.len() as f64
    }

    /// What a path crosses.
    fn valley(&self, path: &[usize], threshold: f64) -> Valley {
        let (mut toes, mut rest, mut clear, mut depth) = (0.0, 0.0, 0.0, 0.0);
        for (col, row) in path.iter().enumerate() {
            let at = col * self.rows + row;
            if self.ahead[at] < threshold {
                continue;
            }
            let rise = (RISE * self.pressure[at]).max(threshold);
            if self.ahead[at] >= rise && self.behind[at] >= rise {
                toes += 1.0
            } else {
                rest += 1.0
            }
            clear += f64::from(u8::from(self.pressure[at] < threshold));
            depth += (self.pressure[at] / self.ahead[at].min(self.behind[at]).max(threshold)).min(1.0);
        }
        let all: f64 = toes + rest;
        let of = |sum: f64| if all > 0.0 { sum / all } else { 0.0 };
        Valley { rises: of(toes), clear: of(clear), bed: of(depth) }
    }
}

/// What the columns of a seam with contact ahead cross.
#[derive(Clone, Copy, Debug)]
struct Valley {
    /// Share of them in which the pressure rises again on both sides of it.
    rises: f64,
    /// Share of them in which it crosses no contact.
    clear: f64,
    /// Mean pressure on it over the lower of the highest on either side.
    bed: f64,
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
///
/// `widest_at` is where the ball is widest, as a share of the length.
pub(super) fn usual_cut(rings: &[Ring], side: Side, widest_at: f64) -> Option<Across> {
    let band = Band::new(rings, side)?;
    let ends = [band.low, band.high].map(|y| Point::new(band.middle(y), y));
    (widest_at < BALL_WITHOUT_TOES).then(|| Across::new(ends.to_vec()))
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
