//! Two prints brought to overlap by shift, turn and scale.
//!
//! Both pictures are moved half the way, in opposite directions, and the squared difference between them
//! is made least by Gauss-Newton steps with damping (Levenberg 1944, Q Appl Math 2:164). Neither picture
//! is the template of the other, so that exchanging them gives the inverse.

use nalgebra::{Matrix4, Vector4};

use super::picture::{Picture, sample};
use super::reason::Reason;
use crate::base::{Grid, Measured, Point, Vector};
use crate::footprint::FootGrid;

/// Most steps; registration usually ends after ten.
const MAX_STEPS: usize = 60;
/// A step that moves no place of the foot by more than this is the last one, millimetres.
const SETTLED_MM: f64 = 2e-3;
/// Half the length of a foot, by which turns and scales are weighed against shifts, millimetres.
const REACH_MM: f64 = 100.0;
/// Bounds of what tracing may leave to be found: shift, turn, and the logarithm of the scale.
const MAX_SHIFT_MM: f64 = 40.0;
const MAX_TURN_RAD: f64 = 0.35;
const MAX_LOG_SCALE: f64 = 0.5;
/// Spread of the smoothing before registering, in pitches: cells lie differently under the two feet.
const SMOOTH_PITCHES: f64 = 0.6;

/// How one print lies on another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Registration {
    /// Centre of the first print, along and across, millimetres: turns and scales leave it in place.
    centre: Point,
    /// Where that centre comes to lie in the second.
    moved: Point,
    /// Turn from the first to the second, radians from along towards across.
    turn_rad: f64,
    /// Size of the second over the first.
    pub scale: f64,
    /// Overlap of the contacts: twice the common area over the sum of both (Dice 1945).
    pub dice: f64,
    /// Root mean square difference of the pictures, each over its mean in contact, over the contact of either.
    pub residual: f64,
    /// Steps taken.
    pub steps: usize,
}

impl Registration {
    /// A place of the first foot in the coordinates of the second.
    pub fn map(&self, place: Point) -> Point {
        self.moved + turned(place - self.centre, self.turn_rad) * self.scale
    }

    /// Shift of the middle of the print from where the traced axes would lay it: along and across,
    /// millimetres.
    pub fn shift_mm(&self) -> Vector {
        self.moved - self.centre
    }

    /// Turn between the traced axes, degrees from along towards the person's right.
    pub fn turn_deg(&self) -> f64 {
        self.turn_rad.to_degrees()
    }

    /// This after the inverse of the mean of several: what keeps a mean from drifting towards a print.
    pub(super) fn less_mean_of(&self, all: &[Self]) -> Self {
        let n = all.len() as f64;
        let turn = all.iter().map(|one| one.turn_rad).sum::<f64>() / n;
        let scale = (all.iter().map(|one| one.scale.ln()).sum::<f64>() / n).exp();
        let centre = self.centre;
        let moved = all.iter().map(|one| one.map(centre) - centre).sum::<Vector>() / n;
        // The mean moves p to centre + moved + scale R (p - centre); a place of the new mean is taken back first.
        let back = |place: Point| centre + turned(place - centre - moved, -turn) / scale;
        Self {
            centre,
            moved: self.map(back(centre)),
            turn_rad: self.turn_rad - turn,
            scale: self.scale / scale,
            ..*self
        }
    }
}

/// A displacement turned from along towards across.
fn turned(by: Vector, turn_rad: f64) -> Vector {
    let (sin, cos) = turn_rad.sin_cos();
    Vector::new(cos * by.x - sin * by.y, sin * by.x + cos * by.y)
}

/// A smoothed picture over its mean in contact, and its slopes.
struct Smooth<'a> {
    grid: &'a FootGrid,
    values: Grid<f64>,
    along: Grid<f64>,
    across: Grid<f64>,
    centre: Point,
}

impl<'a> Smooth<'a> {
    fn of(picture: &'a Picture, spread_mm: f64) -> Self {
        let mean = mean_in_contact(picture);
        let values = smoothed(&picture.values, spread_mm / picture.grid.step_mm).map(|value| value / mean);
        let (rows, cols, step) = (values.rows(), values.cols(), picture.grid.step_mm);
        let slope = |low: (usize, usize), high: (usize, usize), apart: usize| {
            (values[high] - values[low]) / (apart.max(1) as f64 * step)
        };
        let (mut along, mut across) = (Grid::filled(rows, cols, 0.0), Grid::filled(rows, cols, 0.0));
        for row in 0..rows {
            for col in 0..cols {
                let (below, above) = (row.saturating_sub(1), (row + 1).min(rows - 1));
                let (left, right) = (col.saturating_sub(1), (col + 1).min(cols - 1));
                along[(row, col)] = slope((below, col), (above, col), above - below);
                across[(row, col)] = slope((row, left), (row, right), right - left);
            }
        }
        let centre = Point::new(picture.toeless_length_mm / 2.0, 0.0);
        Self { grid: &picture.grid, values, along, across, centre }
    }

    fn at(&self, place: Point) -> (f64, Vector) {
        let of = |values| sample(self.grid, values, place);
        (of(&self.values), Vector::new(of(&self.along), of(&self.across)))
    }
}

/// Mean of the samples in contact.
fn mean_in_contact(picture: &Picture) -> f64 {
    let (mut sum, mut count) = (0.0, 0_usize);
    for &value in picture.values.values().iter().filter(|&&value| value >= picture.threshold && value > 0.0) {
        sum += value;
        count += 1;
    }
    if count > 0 { sum / count as f64 } else { 1.0 }
}

/// A Gaussian mean with its spread in samples, columns then rows.
fn smoothed(values: &Grid<f64>, spread: f64) -> Grid<f64> {
    let reach = (3.0 * spread).ceil() as isize;
    let weights: Vec<f64> =
        (-reach..=reach).map(|at| (-0.5 * (at as f64 / spread.max(1e-9)).powi(2)).exp()).collect();
    let total: f64 = weights.iter().sum();
    let pass = |from: &Grid<f64>, by_row: bool| {
        let (rows, cols) = (from.rows(), from.cols());
        let mut to = Grid::filled(rows, cols, 0.0);
        for row in 0..rows {
            for col in 0..cols {
                let mut sum = 0.0;
                for (offset, weight) in (-reach..=reach).zip(&weights) {
                    let (r, c) = if by_row {
                        (row.checked_add_signed(offset), Some(col))
                    } else {
                        (Some(row), col.checked_add_signed(offset))
                    };
                    if let (Some(r), Some(c)) = (r, c)
                        && r < rows
                        && c < cols
                    {
                        sum += weight * from[(r, c)];
                    }
                }
                to[(row, col)] = sum / total;
            }
        }
        to
    };
    pass(&pass(values, false), true)
}

/// What is sought: shift along and across, turn, logarithm of the scale.
type Pose = Vector4<f64>;

/// Where a place of the space between the two pictures lies in one of them; `half` is -0.5 for the first
/// and 0.5 for the second. Also gives the place turned and scaled, without the shift.
fn placed(pose: &Pose, half: f64, centre: Point, place: Vector) -> (Point, Vector) {
    let moved = turned(place, half * pose[2]) * (half * pose[3]).exp();
    (centre + moved + Vector::new(pose[0], pose[1]) * half, moved)
}

/// Registers the second print on the first.
///
/// # Errors
/// When the prints are of different sides, or do not come to overlap within the bounds.
pub fn register(first: &Picture, second: &Picture) -> Measured<Registration> {
    if first.side != second.side {
        return Err(Reason::OtherFoot.into());
    }
    let spread_mm = SMOOTH_PITCHES * first.pitch_mm.max(second.pitch_mm);
    let pictures = [Smooth::of(first, spread_mm), Smooth::of(second, spread_mm)];
    let places = places(first, second);
    // From the traced lengths, and from equal sizes: a toe cut that is off must not decide.
    let traced = (second.toeless_length_mm / first.toeless_length_mm).ln();
    let shift = (second.toeless_length_mm - first.toeless_length_mm) / 2.0;
    let starts = [Pose::new(0.0, 0.0, 0.0, traced), Pose::new(-shift, 0.0, 0.0, 0.0)];
    let found = starts.into_iter().filter_map(|start| settle(&pictures, &places, start));
    let Some((_, pose, steps)) = found.min_by(|a, b| a.0.total_cmp(&b.0)) else {
        return Err(Reason::TooUnlike.into());
    };
    let centre = pictures[0].centre;
    let (turn_rad, scale) = (pose[2], pose[3].exp());
    // The centre of the first lies half a shift from the middle between both, back from there.
    let half = Vector::new(pose[0], pose[1]) / 2.0;
    let moved = pictures[1].centre + turned(half, turn_rad) * scale + half;
    let mut registration = Registration { centre, moved, turn_rad, scale, dice: 0.0, residual: 0.0, steps };
    (registration.dice, registration.residual) = agreement(first, second, &pictures, &places, &pose);
    Ok(registration)
}

/// The places at which both are compared, from the middle of the foot: the extent of the larger picture.
fn places(first: &Picture, second: &Picture) -> Vec<Vector> {
    let mut low = Vector::zeros();
    let mut high = Vector::zeros();
    for picture in [first, second] {
        let centre = Point::new(picture.toeless_length_mm / 2.0, 0.0);
        let last = picture.grid.place(picture.grid.rows - 1, picture.grid.cols - 1);
        low = low.inf(&(picture.grid.first - centre));
        high = high.sup(&(last - centre));
    }
    let step = first.grid.step_mm.max(second.grid.step_mm);
    let count = |from: f64, to: f64| ((to - from) / step) as usize + 1;
    let (rows, cols) = (count(low.x, high.x), count(low.y, high.y));
    let place = move |row: usize, col: usize| low + Vector::new(row as f64, col as f64) * step;
    (0..rows).flat_map(|row| (0..cols).map(move |col| place(row, col))).collect()
}

/// The sum of squared differences at a pose, and the equations of the next step.
fn normal(pictures: &[Smooth<'_>; 2], places: &[Vector], pose: &Pose) -> (f64, Matrix4<f64>, Vector4<f64>) {
    let (mut sum, mut matrix, mut vector) = (0.0, Matrix4::zeros(), Vector4::zeros());
    for &place in places {
        let (at_first, moved_first) = placed(pose, -0.5, pictures[0].centre, place);
        let (at_second, moved_second) = placed(pose, 0.5, pictures[1].centre, place);
        let (one, slope_one) = pictures[0].at(at_first);
        let (two, slope_two) = pictures[1].at(at_second);
        if one == 0.0 && two == 0.0 {
            continue;
        }
        let residual = two - one;
        let shift = (slope_one + slope_two) / 2.0;
        let turn = (slope_one.dot(&Vector::new(-moved_first.y, moved_first.x))
            + slope_two.dot(&Vector::new(-moved_second.y, moved_second.x)))
            / 2.0;
        let scale = (slope_one.dot(&moved_first) + slope_two.dot(&moved_second)) / 2.0;
        let row = Vector4::new(shift.x, shift.y, turn, scale);
        sum += residual * residual;
        matrix += row * row.transpose();
        vector += row * residual;
    }
    (sum, matrix, vector)
}

/// Steps until nothing moves; `None` when that does not happen, or outside the bounds.
fn settle(pictures: &[Smooth<'_>; 2], places: &[Vector], start: Pose) -> Option<(f64, Pose, usize)> {
    let mut pose = start;
    let (mut sum, mut matrix, mut vector) = normal(pictures, places, &pose);
    let mut damping = 1e-3;
    for step in 1..=MAX_STEPS {
        let mut damped = matrix;
        for at in 0..4 {
            damped[(at, at)] *= 1.0 + damping;
        }
        let change = damped.lu().solve(&-vector)?;
        let moves = change[0].hypot(change[1]) + REACH_MM * (change[2].abs() + change[3].abs());
        let next = pose + change;
        let inside = next[0].hypot(next[1]) <= MAX_SHIFT_MM
            && next[2].abs() <= MAX_TURN_RAD
            && next[3].abs() <= MAX_LOG_SCALE;
        let tried = normal(pictures, places, &next);
        if inside && tried.0 <= sum {
            pose = next;
            (sum, matrix, vector) = tried;
            damping *= 0.2;
            if moves < SETTLED_MM {
                return Some((sum, pose, step));
            }
        } else {
            // At the bottom no step is better, and the smallest one tells so.
            if inside && moves < SETTLED_MM {
                return Some((sum, pose, step));
            }
            damping = (damping * 8.0).max(1e-6);
        }
    }
    None
}

/// Overlap of the contacts and root mean square of what is left.
fn agreement(
    first: &Picture,
    second: &Picture,
    pictures: &[Smooth<'_>; 2],
    places: &[Vector],
    pose: &Pose,
) -> (f64, f64) {
    let means = [mean_in_contact(first), mean_in_contact(second)];
    let (mut touched, mut common, mut either, mut squares) = (0_usize, 0_usize, 0_usize, 0.0);
    for &place in places {
        let one = first.at(placed(pose, -0.5, pictures[0].centre, place).0);
        let two = second.at(placed(pose, 0.5, pictures[1].centre, place).0);
        let (in_one, in_two) = (one >= first.threshold, two >= second.threshold);
        touched += usize::from(in_one) + usize::from(in_two);
        common += usize::from(in_one && in_two);
        if in_one || in_two {
            either += 1;
            squares += (two / means[1] - one / means[0]).powi(2);
        }
    }
    let share = |part: f64, whole: usize| if whole > 0 { part / whole as f64 } else { 0.0 };
    (share(2.0 * common as f64, touched), share(squares, either).sqrt())
}
