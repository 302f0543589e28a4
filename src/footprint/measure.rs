//! The measures of one picture, with the gates that keep a wrong number from being given.

use std::borrow::Cow;

use super::contour;
use super::index::{Indices, areas_mm2};
use super::polygon::{area, ring_area};
use super::refine::Field;
use super::shape;
use super::trace::{Known, Traced, trace};
use super::{Footprint, Reason, RegionLoad};
use crate::base::{Grid, Mat, Measured, Refusal, Side};

/// Pieces of contact smaller than this share of the whole are noise, not toes: a quarter of a cell of
/// 5 mm under a child's foot. A little toe has 0.004 and more.
const SPECK: f64 = 0.001;
/// A cell in contact is noise when none around it is and all eight together read less than this share
/// of it: a foot never lies within one cell alone.
const LONE: f64 = 0.25;
/// Fewest cells in contact for any geometry.
const MIN_CELLS: usize = 12;
/// Fewest pitches along the toeless length for an arch index: seven, so that a third holds more than
/// two rows of cells.
const MIN_LENGTH_PITCHES: f64 = 7.0;

/// Log odds of a side from which on a print alone tells it: a probability of 0.9.
const MIN_SIDE_LOG_ODDS: f64 = 2.197;

/// What one foot's picture gives.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintMeasures {
    /// Axis, lengths, outline, toe cut.
    pub footprint: Measured<Footprint>,
    /// The footprint indices.
    pub indices: Indices,
    /// Contact areas of the rear, middle and front third of the toeless length, square millimetres.
    pub thirds_mm2: Measured<[f64; 3]>,
    /// How the load of the picture is spread.
    pub region_load: Measured<RegionLoad>,
    /// Area within the outline, toes included, square millimetres.
    pub contact_area_mm2: Measured<f64>,
    /// Log odds of right over left from the shape alone.
    pub right_log_odds: Measured<f64>,
    /// How likely it is that the toes were told from the ball as they are.
    pub reading: Measured<f64>,
    /// What the print gives when its front is read in other ways that are not much less likely.
    pub others: Vec<OtherReading>,
}

/// Another way to tell the toes from the ball.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherReading {
    /// How likely it is.
    pub probability: f64,
    /// The print as it has it.
    pub footprint: Footprint,
    /// The footprint indices it leads to.
    pub indices: Indices,
}

/// Measures the picture of one foot.
///
/// `picture` lies on the grid of the whole mat, 0 outside this foot, in the recording's unit;
/// `threshold` is the contact threshold in that unit. Cells below the threshold at the foot's border
/// belong into the picture too: they tell how far the foot reaches into its border cells. Without a
/// `known_side` the toe cut slants by the likelier one.
///
/// A shape that is the same from both ends, such as a rectangle, has no heel, so nothing but its area is given:
/// a box on the mat must not come out as a foot with an arch. The exact values of such shapes come from
/// [`measure_cells`](super::measure_cells), to which the heel end is told.
pub fn measure_print(
    mat: &Mat,
    picture: &Grid<f64>,
    threshold: f64,
    known_side: Option<Side>,
) -> PrintMeasures {
    measure_known(mat, picture, threshold, Known { side: known_side, ..Known::default() })
}

/// The same of a print of which more is known.
///
/// Where only the way of the person tells the ends, the shape is not that of a usual whole print: no index is given.
pub fn measure_known(mat: &Mat, picture: &Grid<f64>, threshold: f64, known: Known) -> PrintMeasures {
    let cells = picture.values().iter().filter(|&&value| value >= threshold).count();
    let picture = &*without_lone_cells(picture, threshold);
    let field = Field::of(mat, picture);
    let mut rings = contour::rings(&field, threshold);
    let speck = SPECK * area(&rings).abs();
    rings.retain(|ring| ring_area(ring).abs() >= speck);
    let contact_area = area(&rings).abs();
    if cells < MIN_CELLS {
        let reason = match cells {
            0 => Reason::BelowThreshold { threshold },
            _ => Reason::FewCells { cells, least: MIN_CELLS },
        };
        return PrintMeasures::refused(reason.into(), contact_area);
    }
    match trace(mat, &field, threshold, &rings, known) {
        // Of a foot that may have been partly beside the mat it is known why.
        Err(_) if mat.absent().is_empty() && reaches_border(mat, picture, threshold) => {
            PrintMeasures::refused(Reason::AtBorder.into(), contact_area)
        }
        Err(refusal) => PrintMeasures::refused(refusal, contact_area),
        Ok(traced) => {
            let side_known = known.side.is_some() || traced.right_log_odds.abs() >= MIN_SIDE_LOG_ODDS;
            traced.measures(mat, picture, threshold, &field, contact_area, side_known)
        }
    }
}

/// Direction of the long axis of a picture's contact, the principal axis of its area with either end ahead:
/// degrees from forward (y) towards the right (x), -90 to 90. `picture` and `threshold` as in
/// [`measure_print`].
///
/// # Errors
/// When nothing is in contact, the contact reaches the edge of the mat, or it is about as long as wide.
pub fn long_axis_deg(mat: &Mat, picture: &Grid<f64>, threshold: f64) -> Measured<f64> {
    if mat.absent().is_empty() && reaches_border(mat, picture, threshold) {
        return Err(Reason::AtBorder.into());
    }
    let picture = without_lone_cells(picture, threshold);
    let along = shape::long_axis_of(&shape::contact(&Field::of(mat, &picture), threshold), mat.view())?.along;
    let ahead = if along.y < 0.0 || (along.y == 0.0 && along.x < 0.0) { -along } else { along };
    Ok(ahead.x.atan2(ahead.y).to_degrees())
}

/// The picture without cells that are loaded all alone.
fn without_lone_cells(picture: &Grid<f64>, threshold: f64) -> Cow<'_, Grid<f64>> {
    let (rows, cols, values) = (picture.rows(), picture.cols(), picture.values());
    let lone = |at: usize| {
        let (row, col) = (at / cols, at % cols);
        let mut around = 0.0;
        for row in row.saturating_sub(1)..(row + 2).min(rows) {
            for value in &values[row * cols + col.saturating_sub(1)..row * cols + (col + 2).min(cols)] {
                around += value.max(0.0);
            }
            // The next cell in contact is seldom far.
            if around - values[at] >= LONE * values[at] {
                return false;
            }
        }
        true
    };
    let found: Vec<usize> = (0..values.len()).filter(|&at| values[at] >= threshold && lone(at)).collect();
    if found.is_empty() {
        return Cow::Borrowed(picture);
    }
    let mut cleaned = picture.clone();
    found.into_iter().for_each(|at| cleaned.values_mut()[at] = 0.0);
    Cow::Owned(cleaned)
}

impl PrintMeasures {
    /// Nothing but the area.
    fn refused(refusal: Refusal, contact_area: f64) -> Self {
        Self {
            footprint: Err(refusal.clone()),
            indices: Indices::refused(&refusal),
            thirds_mm2: Err(refusal.clone()),
            region_load: Err(refusal.clone()),
            contact_area_mm2: if contact_area > 0.0 { Ok(contact_area) } else { Err(refusal.clone()) },
            right_log_odds: Err(refusal.clone()),
            reading: Err(refusal),
            others: Vec::new(),
        }
    }
}

impl Traced {
    /// All measures of the print, with their gates.
    fn measures(
        self,
        mat: &Mat,
        picture: &Grid<f64>,
        threshold: f64,
        field: &Field,
        contact_area: f64,
        side_known: bool,
    ) -> PrintMeasures {
        let at_border = reaches_border(mat, picture, threshold);
        let trimmed = !mat.absent().is_empty();
        let pitches = self.print.toeless_length_mm / self.print.pitch_mm;
        let gate = if at_border {
            Err(Refusal::from(if trimmed { Reason::AtInsoleEdge } else { Reason::AtBorder }))
        } else if !self.ends_by_shape {
            Err(Reason::EndsByWayOnly.into())
        } else if self.toes_unsure() {
            Err(Reason::ToesNotParted.into())
        } else if pitches < MIN_LENGTH_PITCHES {
            Err(Reason::TooShort { cells: pitches, least: MIN_LENGTH_PITCHES }.into())
        } else {
            Ok(())
        };
        // An insole is as large as the foot: what it sees is all there is.
        let whole = |given: bool| if given { Ok(()) } else { Err(Refusal::from(Reason::AtBorder)) };
        let seen = whole(!at_border || trimmed);
        let load = if self.toes_unsure() {
            Err(Reason::ToesNotParted.into())
        } else {
            RegionLoad::of(&self.print, field)
        };
        let others = self.others.into_iter().filter(|_| seen.is_ok()).map(|(probability, footprint)| {
            let load = RegionLoad::of(&footprint, field);
            OtherReading { probability, indices: Indices::of(&footprint, &load, side_known), footprint }
        });
        PrintMeasures {
            others: others.collect(),
            reading: seen.clone().map(|()| self.probability),
            indices: match &gate {
                Ok(()) => Indices::of(&self.print, &load, side_known),
                Err(refusal) => Indices::refused(refusal),
            },
            thirds_mm2: gate.and_then(|()| areas_mm2(&self.print)),
            region_load: seen.clone().and(load),
            contact_area_mm2: seen.clone().map(|()| contact_area),
            right_log_odds: Ok(self.right_log_odds),
            footprint: seen.map(|()| self.print),
        }
    }
}

/// Whether a cell in contact lies at the edge of the mat or beside a cell that does not exist.
fn reaches_border(mat: &Mat, picture: &Grid<f64>, threshold: f64) -> bool {
    let (rows, cols) = (mat.rows(), mat.cols());
    picture.iter().filter(|&(_, _, &value)| value >= threshold).any(|(row, col, _)| {
        row == 0
            || col == 0
            || row + 1 == rows
            || col + 1 == cols
            || (!mat.absent().is_empty()
                && [(row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)]
                    .iter()
                    .any(|&(row, col)| !mat.exists(row * cols + col)))
    })
}
