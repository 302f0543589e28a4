//! Does a set of cells look like the print of one foot? Length, width, filling and gaps of its tightest
//! rectangle, and a penalty that is small for feet.

use std::sync::LazyLock;

use crate::analysis::gather::geometry::centre;

use crate::base::{Mat, Point};

/// Highest penalty of a foot that is still taken for one; see [`Shape::penalty`].
pub(super) const MAX_PENALTY: f64 = 6.5;
/// Directions, spread over a half turn, in which the reach of a part is known.
pub(super) const DIRECTIONS: usize = 36;

/// Shortest foot print without toes (a foot of 11 cm) and longest with them, millimetres.
const FOOT_LENGTH_MM: (f64, f64) = (88.0, 320.0);
/// Widest foot print, millimetres.
const FOOT_WIDTH_MAX_MM: f64 = 135.0;
/// Logarithm of the usual ratio of length to width (2.2 without toes to 3.2 with them).
const LN_RATIO: f64 = 0.94;
/// Its spread over feet, ages and toes in the air.
const LN_RATIO_SPREAD: f64 = 0.22;
/// Usual share of the rectangle, but for its gap, that is in contact, and its spread.
const FILLING: (f64, f64) = (0.60, 0.15);
/// Empty stretch along the foot, as a share of its length, that still is no surprise (the arch of a
/// cavus print), and the spread beyond it; at 45 % two islands are not of one foot.
const GAP_SHARE: (f64, f64) = (0.27, 0.09);
/// Heel and forefoot of one foot lie behind each other: they share at most this part of the shorter one's length, and at
/// least that part of the narrower one's width. Two feet of a stand lie beside each other, and those of a walk are
/// together longer than any foot. A design of this program: no
/// value was fitted. It was looked at on 420 steps of seven people and 1,478 peak pictures of 49 others.
const BEHIND: (f64, f64) = (0.25, 0.3);

/// A connected piece of contact.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// Its cells, row-major indices.
    pub(super) cells: Vec<usize>,
    /// Sum of its values.
    pub(super) load: f64,
    /// Least and greatest projection on each direction, millimetres.
    pub(super) reach: [(f64, f64); DIRECTIONS],
}

impl Part {
    /// A part from its cells, with the load of each.
    pub(super) fn new(mat: &Mat, cells: Vec<usize>, picture: &[f64]) -> Self {
        let mut reach = [(f64::INFINITY, f64::NEG_INFINITY); DIRECTIONS];
        let units: &[(f64, f64); DIRECTIONS] = &UNITS;
        for &cell in &cells {
            let centre = centre(mat, cell);
            for ((least, most), (cos, sin)) in reach.iter_mut().zip(units) {
                let along = centre.x * cos + centre.y * sin;
                *least = if along < *least { along } else { *least };
                *most = if along > *most { along } else { *most };
            }
        }
        let load = cells.iter().map(|&cell| picture[cell]).sum();
        Self { cells, load, reach }
    }

    /// Contact area, square millimetres.
    pub(super) fn area_mm2(&self, mat: &Mat) -> f64 {
        self.cells.len() as f64 * mat.cell_area_mm2()
    }
}

/// From where to where some parts reach in a direction, millimetres of the mat.
pub(super) fn span(parts: &[&Part], direction: usize) -> (f64, f64) {
    parts.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), part| {
        let (from, to) = part.reach[direction];
        (least.min(from), most.max(to))
    })
}

/// Unit vector of each direction.
pub(super) static UNITS: LazyLock<[(f64, f64); DIRECTIONS]> = LazyLock::new(|| {
    std::array::from_fn(|direction| {
        let angle = std::f64::consts::PI * direction as f64 / DIRECTIONS as f64;
        (angle.cos(), angle.sin())
    })
});

/// The tightest rectangle around some parts and how they fill it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shape {
    /// Long side, millimetres.
    pub(super) length_mm: f64,
    /// Short side, millimetres.
    pub(super) width_mm: f64,
    /// Contact area, square millimetres.
    pub(super) area_mm2: f64,
    /// Longest stretch of the long side without contact, share of the length.
    gap_share: f64,
    /// Direction of the long side, 0 to [`DIRECTIONS`].
    pub(super) direction: usize,
    /// From where to where it reaches along that side, millimetres of the mat.
    reach_mm: (f64, f64),
    /// Spread to allow the ratio of the sides for the size of a cell.
    grain: f64,
}

impl Shape {
    /// The shape of parts taken together; `None` for no part.
    pub(super) fn of(mat: &Mat, parts: &[&Part]) -> Option<Self> {
        if parts.is_empty() {
            return None;
        }
        let area_mm2 = parts.iter().map(|part| part.area_mm2(mat)).sum();
        // A border cell is covered by half on average: half a cell of each end belongs to the print.
        let reach: [(f64, f64); DIRECTIONS] = std::array::from_fn(|direction| span(parts, direction));
        let units: &[(f64, f64); DIRECTIONS] = &UNITS;
        let sides: [f64; DIRECTIONS] = std::array::from_fn(|direction| {
            let (cos, sin) = units[direction];
            let cell = 0.5 * (mat.pitch_x_mm() * cos.abs() + mat.pitch_y_mm() * sin.abs());
            reach[direction].1 - reach[direction].0 + cell
        });
        let across = |direction: usize| (direction + DIRECTIONS / 2) % DIRECTIONS;
        let (direction, length_mm, width_mm) = (0..DIRECTIONS)
            .map(|direction| (direction, sides[direction], sides[across(direction)]))
            .filter(|&(_, along, across)| along >= across)
            .min_by(|a, b| f64::total_cmp(&(a.1 * a.2), &(b.1 * b.2)))?;
        let mut spans: Vec<(f64, f64)> = parts.iter().map(|part| part.reach[direction]).collect();
        spans.sort_by(|a, b| f64::total_cmp(&a.0, &b.0));
        let (mut reached, mut gap) = (spans[0].1, 0.0_f64);
        for &(from, to) in &spans[1..] {
            gap = gap.max(from - reached);
            reached = reached.max(to);
        }
        let grain = mat.pitch_mm() / width_mm;
        let (gap_share, reach_mm) = (gap / length_mm, reach[direction]);
        Some(Self { length_mm, width_mm, area_mm2, gap_share, direction, reach_mm, grain })
    }

    /// How unlike a foot this is: about 1 for feet, 4 at the edge of what a foot can be, then growing fast.
    /// With a known length of the child's feet other lengths are punished too.
    pub(super) fn penalty(&self, known_length_mm: Option<f64>) -> f64 {
        self.penalty_filled(known_length_mm, self.filling())
    }

    /// The same for what lies alone, however well it fills its rectangle: a block is none of two feet, but by
    /// itself it has all measures that need no heel and no toes.
    pub(super) fn penalty_alone(&self) -> f64 {
        self.penalty_filled(None, self.filling().min(FILLING.0))
    }

    /// Share of its rectangle, but for its gap, that is in contact.
    pub(super) fn filling(&self) -> f64 {
        let covered_mm = self.length_mm * (1.0 - self.gap_share);
        // Whole cells make the area, so whole cells make the rectangle: half a cell more each way.
        let half_mm = 0.5 * self.grain * self.width_mm;
        self.area_mm2 / ((covered_mm + half_mm) * (self.width_mm + half_mm))
    }

    fn penalty_filled(&self, known_length_mm: Option<f64>, filled: f64) -> f64 {
        let square = |off: f64| off * off;
        let ratio_spread = LN_RATIO_SPREAD.hypot(0.5 * self.grain);
        let ratio = square(((self.length_mm / self.width_mm).ln() - LN_RATIO) / ratio_spread);
        let filling = square((filled - FILLING.0) / FILLING.1);
        let gap = square((self.gap_share - GAP_SHARE.0).max(0.0) / GAP_SHARE.1);
        let short = square((FOOT_LENGTH_MM.0 - self.length_mm).max(0.0) / 10.0);
        let long = square((self.length_mm - FOOT_LENGTH_MM.1).max(0.0) / 15.0);
        let wide = square((self.width_mm - FOOT_WIDTH_MAX_MM).max(0.0) / 8.0);
        let known = known_length_mm.map_or(0.0, |known| square((self.length_mm / known).ln() / 0.12));
        ratio + filling + gap + short + long + wide + known
    }

    /// How far along its long side a place on the mat lies, share of its length.
    pub(super) fn along(&self, point: Point) -> f64 {
        let (cos, sin) = UNITS[self.direction];
        let (from, to) = self.reach_mm;
        (point.x * cos + point.y * sin - from) / (to - from).max(f64::MIN_POSITIVE)
    }

    /// Whether two sets of parts, of which this is the shape together, are the rear and the front of one foot: one lies
    /// behind the other along its length, and together they look like a foot.
    pub(super) fn is_one_foot_in_two(&self, one: &[&Part], other: &[&Part]) -> bool {
        let shared = |direction: usize| {
            let (one, other) = (span(one, direction), span(other, direction));
            let shorter = (one.1 - one.0).min(other.1 - other.0);
            (one.1.min(other.1) - one.0.max(other.0)) / shorter.max(f64::MIN_POSITIVE)
        };
        let across = (self.direction + DIRECTIONS / 2) % DIRECTIONS;
        self.penalty(None) <= MAX_PENALTY && shared(self.direction) <= BEHIND.0 && shared(across) >= BEHIND.1
    }

    /// Angle between two long sides, degrees, 0 to 90.
    fn angle_deg(&self, other: &Self) -> f64 {
        let steps = self.direction.abs_diff(other.direction);
        steps.min(DIRECTIONS - steps) as f64 * 180.0 / DIRECTIONS as f64
    }

    /// How unlike the two feet of one child these are, 0 for equals.
    pub(super) fn pair_penalty(&self, other: &Self) -> f64 {
        let square = |off: f64| off * off;
        square((self.length_mm / other.length_mm).ln() / 0.25)
            + square((self.area_mm2 / other.area_mm2).ln() / 0.5)
            + square((self.angle_deg(other) - 45.0).max(0.0) / 15.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::gather::geometry::components;

    fn block(mat: &Mat, rows: std::ops::Range<usize>, cols: std::ops::Range<usize>) -> Part {
        let cells: Vec<usize> =
            rows.flat_map(|row| cols.clone().map(move |col| row * mat.cols() + col)).collect();
        Part::new(mat, cells, &vec![1.0; mat.cells()])
    }

    #[test]
    fn a_rectangle_is_measured() {
        let mat = Mat::new(64, 64, 5.0, 5.0).unwrap();
        let shape = Shape::of(&mat, &[&block(&mat, 5..45, 10..26)]).unwrap();
        assert!((shape.length_mm - 197.5).abs() < 1e-9 && (shape.width_mm - 77.5).abs() < 1e-9);
        assert_eq!((shape.gap_share, shape.direction), (0.0, DIRECTIONS / 2));
    }

    #[test]
    fn two_islands_of_one_foot_beat_a_disc_and_a_long_pair() {
        let mat = Mat::new(100, 100, 5.0, 5.0).unwrap();
        let (heel, ball) = (block(&mat, 10..22, 10..20), block(&mat, 30..50, 8..24));
        let foot = Shape::of(&mat, &[&heel, &ball]).unwrap().penalty(None);
        assert!(foot < 5.5, "{foot}");
        let square = Shape::of(&mat, &[&block(&mat, 10..40, 10..40)]).unwrap().penalty(None);
        assert!(square > 10.0, "{square}");
        let far = Shape::of(&mat, &[&heel, &block(&mat, 80..95, 8..24)]).unwrap().penalty(None);
        assert!(far > 10.0, "{far}");
    }

    #[test]
    fn corners_touch() {
        let mat = Mat::new(4, 4, 5.0, 5.0).unwrap();
        let on = [0, 5, 15];
        let pieces = components(&mat, |cell| on.contains(&cell));
        assert_eq!(pieces, [vec![0, 5], vec![15]]);
    }
}
