//! The geometry of one foot from its picture: ends, axis, toe cut, outline, side.
//!
//! The construction, step by step: the picture is refined below the cells ([`refine`]); its outline at
//! the contact threshold is traced ([`contour`]); the toe end and the side are weighed from the shape
//! ([`shape`]); the toes are cut off along the valley behind them ([`toes`]); the axis settles on what
//! is left ([`frame`]); and the areas of its thirds are exact areas of the outline ([`polygon`]).

mod contour;
mod frame;
mod polygon;
mod refine;
mod shape;
mod toes;

use super::result::{ArchIndex, FootGeometry, Measured, Refusal, RegionLoad, ToeCut};
use crate::base::{Grid, Mat, Point, Side};
use contour::Ring;
use frame::{Frame, extent, settle_axis};
use polygon::{Across, area, cut_x, part, ring_area};
use refine::Field;
use shape::Profile;

/// Pieces of contact smaller than this share of the whole are noise, not toes.
const SPECK: f64 = 0.006;
/// Toes cover at most this share of the contact; the most seen in 300 steps of adults is 0.19.
const MAX_TOES: f64 = 0.28;
/// The toe cut is drawn this far beyond the toes, so that it is seen to pass them.
const CUT_MARGIN_MM: f64 = 4.0;
/// Fewest cells in contact for any geometry.
const MIN_CELLS: usize = 12;
/// Fewest pitches along the toeless length for an arch index: seven, so that a third holds more than
/// two rows of cells.
const MIN_LENGTH_PITCHES: f64 = 7.0;
/// No foot is longer; a bound on the work as well.
const MAX_LENGTH_MM: f64 = 400.0;
/// A print less long for its width (ratio of spreads) has no long axis.
const MIN_ELONGATION: f64 = 1.25;
/// Log odds below which the heel end is not told from the toe end: a probability of 0.8.
const MIN_END_LOG_ODDS: f64 = 1.386;
/// Log odds of the side below which both toe cuts are tried and the cheaper one is taken.
const UNSURE_SIDE_LOG_ODDS: f64 = 2.0;

/// What one foot's picture gives.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintMeasures {
    /// Axis, lengths, outline, toe cut.
    pub geometry: Measured<FootGeometry>,
    /// Arch index.
    pub arch_index: Measured<ArchIndex>,
    /// How the load of the picture is spread.
    pub region_load: Measured<RegionLoad>,
    /// Area within the outline, toes included, square millimetres.
    pub contact_area_mm2: Measured<f64>,
    /// Log odds of right over left from the shape alone.
    pub right_log_odds: Measured<f64>,
}

/// Measures the picture of one foot.
///
/// `picture` lies on the grid of the whole mat, 0 outside this foot, in the recording's unit;
/// `threshold` is the contact threshold in that unit. Cells below the threshold at the foot's border
/// belong into the picture too: they tell how far the foot reaches into its border cells. Without a
/// `known_side` the toe cut slants by the likelier one.
pub fn measure_print(
    mat: &Mat,
    picture: &Grid<f64>,
    threshold: f64,
    known_side: Option<Side>,
) -> PrintMeasures {
    let field = Field::of(mat, picture);
    let mut rings = contour::rings(&field, threshold);
    let speck = SPECK * area(&rings).abs();
    rings.retain(|ring| ring_area(ring).abs() >= speck);
    let contact_area = area(&rings).abs();
    let cells = picture.values().iter().filter(|&&value| value >= threshold).count();
    if cells < MIN_CELLS {
        let reason = if cells == 0 {
            format!("no cell reaches the contact threshold of {threshold}")
        } else {
            format!(
                "only {cells} cell{} in contact, at least {MIN_CELLS} are needed",
                if cells == 1 { "" } else { "s" }
            )
        };
        return PrintMeasures::refused(Refusal::new(reason), contact_area);
    }
    match trace(mat, &field, threshold, &rings, known_side) {
        Err(refusal) => PrintMeasures::refused(refusal, contact_area),
        Ok(traced) => traced.measures(mat, picture, threshold, &field, &rings, contact_area),
    }
}

impl PrintMeasures {
    /// Nothing but the area.
    fn refused(refusal: Refusal, contact_area: f64) -> Self {
        Self {
            geometry: Err(refusal.clone()),
            arch_index: Err(refusal.clone()),
            region_load: Err(refusal.clone()),
            contact_area_mm2: if contact_area > 0.0 { Ok(contact_area) } else { Err(refusal.clone()) },
            right_log_odds: Err(refusal),
        }
    }
}

/// A print whose axis and toe cut are found.
struct Traced {
    /// Origin where the axis crosses the rear tangent.
    frame: Frame,
    toeless_length_mm: f64,
    /// In the coordinates of `frame`.
    body: Vec<Ring>,
    toes: Vec<Ring>,
    /// There are toes, but where they end is not to be seen.
    toes_unsure: bool,
    cut: Option<Across>,
    right_log_odds: f64,
}

/// Finds the ends, the toe cut and the axis.
fn trace(mat: &Mat, field: &Field, threshold: f64, rings: &[Ring], known: Option<Side>) -> Measured<Traced> {
    let no_axis = || Refusal::new("the print has no long axis");
    let contact = shape::contact(field, threshold);
    let (mut frame, elongation) = shape::long_axis(&contact, mat.view()).ok_or_else(no_axis)?;
    if elongation < MIN_ELONGATION {
        return Err(Refusal::new("the print is about as long as it is wide: no long axis"));
    }
    let length_mm = extent(&frame.local_rings(rings), |p| p.x).map_or(0.0, |(rear, front)| front - rear);
    if length_mm > MAX_LENGTH_MM {
        return Err(Refusal::new(format!("the print is {length_mm:.0} mm long, too long for a foot")));
    }
    let mut profile = Profile::new(&contact, &frame);
    let mut toes_in_front = profile.toes_in_front_log_odds();
    if toes_in_front < 0.0 {
        frame = Frame::new(frame.origin, -frame.along, mat.view());
        profile = Profile::new(&contact, &frame);
        toes_in_front = -toes_in_front;
    }
    if toes_in_front < MIN_END_LOG_ODDS {
        return Err(Refusal::new("the heel end and the toe end of the print cannot be told apart"));
    }
    let right_log_odds = profile.right_log_odds();
    let likelier = known.unwrap_or(if right_log_odds >= 0.0 { Side::Right } else { Side::Left });
    let unsure = known.is_none() && right_log_odds.abs() < UNSURE_SIDE_LOG_ODDS;

    let ball = profile.ball();
    let mut traced = None;
    // The second time with the axis that the first cut gave.
    for _ in 0..2 {
        let local = frame.local_rings(rings);
        let mut cut = toes::toe_cut(field, threshold, &local, &frame, likelier, ball);
        if unsure {
            let other = toes::toe_cut(field, threshold, &local, &frame, likelier.other(), ball);
            cut = match (cut, other) {
                (Some(cut), Some(other)) => Some(if other.cost < cut.cost { other } else { cut }),
                (cut, other) => cut.or(other),
            };
        }
        let most = MAX_TOES * area(&local).abs();
        let parted = cut.map(|cut| (part(&local, &cut.line), cut.line));
        // A cut that takes off more than all toes is none, but toes there are.
        let toes_unsure = parted.as_ref().is_some_and(|((_, toes), _)| area(toes).abs() > most);
        let (body, toes, line) = match parted {
            Some(((body, toes), line)) if !toes_unsure => (body, toes, Some(line)),
            _ => (local, Vec::new(), None),
        };
        let on_mat = |ring: &Ring| ring.iter().map(|&point| frame.on_mat(point)).collect();
        let (settled, toeless_length_mm) =
            settle_axis(&body.iter().map(on_mat).collect::<Vec<Ring>>(), frame).ok_or_else(no_axis)?;
        let moved = |point: &Point| settled.local(frame.on_mat(*point));
        let moved_rings = |rings: &[Ring]| -> Vec<Ring> {
            rings.iter().map(|ring| ring.iter().map(moved).collect()).collect()
        };
        traced = Some(Traced {
            frame: settled,
            toeless_length_mm,
            body: moved_rings(&body),
            toes: moved_rings(&toes),
            toes_unsure,
            // The two axes differ by less than the line's own steps, so that the line moved point by
            // point still has one x for every y.
            cut: line.map(|line| Across::new(line.points().iter().map(moved).collect())),
            right_log_odds,
        });
        frame = settled;
    }
    traced.ok_or_else(no_axis)
}

impl Traced {
    /// All measures of the print, with their gates.
    fn measures(
        &self,
        mat: &Mat,
        picture: &Grid<f64>,
        threshold: f64,
        field: &Field,
        rings: &[Ring],
        contact_area: f64,
    ) -> PrintMeasures {
        let at_border = reaches_border(mat, picture, threshold);
        let cut_off =
            || Refusal::new("the foot reaches the border of the mat: part of it may be off the mat");
        let no_toe_cut = || Refusal::new("the toes cannot be parted from the ball of the foot");
        let trimmed = !mat.absent().is_empty();
        let arch_index = if at_border {
            Err(if trimmed {
                Refusal::new("the print reaches the edge of the insole, which cuts off its outline")
            } else {
                cut_off()
            })
        } else if self.toes_unsure {
            Err(no_toe_cut())
        } else if self.toeless_length_mm < MIN_LENGTH_PITCHES * mat.pitch_mm() {
            Err(Refusal::new(format!(
                "the print is only {:.1} cells long without its toes, at least {MIN_LENGTH_PITCHES} are needed",
                self.toeless_length_mm / mat.pitch_mm()
            )))
        } else {
            self.arch_index()
        };
        // An insole is as large as the foot: what it sees is all there is.
        let whole = |given: bool| if given { Ok(()) } else { Err(cut_off()) };
        let seen = whole(!at_border || trimmed);
        PrintMeasures {
            geometry: seen.clone().and_then(|()| self.geometry(rings)),
            arch_index,
            region_load: seen
                .clone()
                .and_then(|()| if self.toes_unsure { Err(no_toe_cut()) } else { self.region_load(field) }),
            contact_area_mm2: seen.map(|()| contact_area),
            right_log_odds: Ok(self.right_log_odds),
        }
    }

    /// Places of the lines that part the toeless length into thirds.
    fn third_limits(&self) -> (f64, f64) {
        (self.toeless_length_mm / 3.0, self.toeless_length_mm * 2.0 / 3.0)
    }

    /// The exact areas of the thirds of the outline.
    fn arch_index(&self) -> Measured<ArchIndex> {
        let (first, second) = self.third_limits();
        let rear_mm2 = area(&cut_x(&self.body, first, false)).abs();
        let fore_mm2 = area(&cut_x(&self.body, second, true)).abs();
        let all = area(&self.body).abs();
        let mid_mm2 = (all - rear_mm2 - fore_mm2).max(0.0);
        if all <= 0.0 {
            return Err(Refusal::new("the print without its toes has no area"));
        }
        Ok(ArchIndex { value: mid_mm2 / all, rear_mm2, mid_mm2, fore_mm2 })
    }

    /// What a picture of the foot draws.
    fn geometry(&self, rings: &[Ring]) -> Measured<FootGeometry> {
        let nothing = || Refusal::new("the print has no outline");
        let toe_end = extent(&self.toes, |p| p.x).map_or(self.toeless_length_mm, |(_, front)| front);
        let toe_end = toe_end.max(self.toeless_length_mm);
        let (low, high) = extent(&self.body, |p| p.y).ok_or_else(nothing)?;
        let across_at = |x: f64| {
            let near = 0.03 * self.toeless_length_mm;
            let slab = cut_x(&cut_x(&self.body, x - near, true), x + near, false);
            let (low, high) = extent(&slab, |p| p.y).unwrap_or((low, high));
            (self.frame.on_mat(Point::new(x, low)), self.frame.on_mat(Point::new(x, high)))
        };
        let (first, second) = self.third_limits();
        Ok(FootGeometry {
            heel: self.frame.origin,
            front: self.frame.on_mat(Point::new(self.toeless_length_mm, 0.0)),
            toe: self.frame.on_mat(Point::new(toe_end, 0.0)),
            axis: self.frame.along,
            across: self.frame.across,
            length_mm: toe_end,
            toeless_length_mm: self.toeless_length_mm,
            outline: rings.to_vec(),
            toe_cut_line: self.cut_line(),
            toe_cut: if self.cut.is_some() { ToeCut::Valley } else { ToeCut::NoToes },
            third_lines: [across_at(first), across_at(second)],
        })
    }

    /// The toe cut on the mat, as far as there are toes ahead of it.
    fn cut_line(&self) -> Vec<Point> {
        let (Some(cut), Some((low, high))) = (&self.cut, extent(&self.toes, |p| p.y)) else {
            return Vec::new();
        };
        let beside_toes = |point: &&Point| (low - CUT_MARGIN_MM..=high + CUT_MARGIN_MM).contains(&point.y);
        cut.points().iter().filter(beside_toes).map(|&point| self.frame.on_mat(point)).collect()
    }

    /// Shares of the picture's load, all of it: below the threshold as well.
    fn region_load(&self, field: &Field) -> Measured<RegionLoad> {
        let (first, second) = self.third_limits();
        let (mut rear, mut mid, mut fore, mut toes) = (0.0, 0.0, 0.0, 0.0);
        for (place, load) in field.samples().filter(|&(_, load)| load > 0.0) {
            let local = self.frame.local(place);
            if local.x < first {
                rear += load;
            } else if local.x < second {
                mid += load;
            } else if self.cut.as_ref().is_some_and(|cut| local.x > cut.x_at(local.y)) {
                toes += load;
            } else {
                fore += load;
            }
        }
        let all: f64 = rear + mid + fore + toes;
        if all <= 0.0 {
            return Err(Refusal::new("the print carries no load"));
        }
        Ok(RegionLoad { rear: rear / all, mid: mid / all, fore: fore / all, toes: toes / all })
    }
}

/// Whether a cell in contact lies at the border of the mat or beside a cell that does not exist.
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

#[cfg(test)]
mod tests;
