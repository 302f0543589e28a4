//! A print traced: its ends, axis, toe cut and outline.

mod choice;
mod recut;

use self::choice::Choice;
use super::contour::Ring;
use super::frame::{Frame, extent, settle_axis};
use super::polygon::{Across, cut_x, part};
use super::reason::Reason;
use super::refine::Field;
use super::shape::{self, Profile};
use super::toes::readings::{Reading, readings};
use super::toes::usual_cut;
use crate::base::{Mat, Measured, Point, Refusal, Side, Vector};

/// The likeliest reading is taken when it and those near it are likelier than all the others together, and intervals cover
/// these: with three or more about as likely as each other nothing is known.
const MIN_READING: f64 = 0.5;
/// A body that takes up more of the length with toes ends ahead of where any toes begin, and the toes were cut through: 85 %
/// with a standard deviation of 1.8 in 60 steps of 10 adults that an expert parted, 90 at most. No children were among them: a
/// child with curled toes may lie above.
const MOST_FRONT_SHARE: f64 = 0.91;
/// On cells of this size the gap between the ball and the toes, about as wide, may not show, millimetres.
const MERGED_FROM_MM: f64 = 10.0;
/// The toe cut is drawn this far beyond the toes, so that it is seen to pass them.
const CUT_MARGIN_MM: f64 = 4.0;
/// No foot is longer; a bound on the work as well.
const MAX_LENGTH_MM: f64 = 400.0;
/// Log odds below which the heel end is not told from the toe end: a probability of 0.9.
const MIN_END_LOG_ODDS: f64 = 2.197;
/// The way of a person tells the ends of a print whose long axis lies within 45 degrees of it: feet that point inwards or
/// outwards by more are rare, and the long axis of a ball alone lies across the way. It counts for more than the shape, from
/// which a step on the ball, with a heel that hardly touches, looks like one turned round. A design of this program.
const MIN_ALONG_WAY: f64 = std::f64::consts::FRAC_1_SQRT_2;
/// Log odds of the side below which both toe cuts are tried and the cheaper one is taken.
pub const UNSURE_SIDE_LOG_ODDS: f64 = 2.0;

/// Cells that a length may be off, nine times in ten, because each of its two ends lies somewhere within a cell: the
/// sum of two errors that are alike everywhere up to half a cell.
pub const LENGTH_ERROR_CELLS: f64 = 0.684;

/// Where the toes were cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ToeCut {
    /// Along the valley between the toes and the metatarsal heads.
    Valley,
    /// No toe touches the mat: nothing to cut.
    NoToes,
    /// No toe is seen apart from the ball, on cells too coarse to part them: nothing was cut, and whether a
    /// toe touches the mat is not known.
    Unseen,
}

/// A traced print: everything its measures are made from and the picture of a foot draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Footprint {
    /// Coordinates along and across the foot; their origin is the heel end, where the axis crosses the
    /// rear tangent.
    pub frame: Frame,
    /// Which foot its toe cut was drawn for: the known side or the likelier one.
    pub side: Side,
    /// Length along the axis with toes, millimetres.
    pub length_mm: f64,
    /// Length along the axis without toes, millimetres.
    pub toeless_length_mm: f64,
    /// Greater distance of the mat's cells, millimetres: what its detail is limited by.
    pub pitch_mm: f64,
    /// Outlines of the contact at the threshold, closed rings on the mat.
    pub outline: Vec<Ring>,
    /// The part of the outline behind the toe cut, in the coordinates of `frame`.
    body: Vec<Ring>,
    /// The part ahead of it.
    toes: Vec<Ring>,
    cut: Option<Across>,
}

/// What tracing found besides the print.
pub(super) struct Traced {
    pub(super) print: Footprint,
    /// Whether its shape tells the heel end from the toe end; else only the way of the person does.
    pub(super) ends_by_shape: bool,
    /// How likely the reading of its front is.
    pub(super) probability: f64,
    /// The print as other readings have it that are not much less likely, with their probability.
    pub(super) others: Vec<(f64, Footprint)>,
    pub(super) right_log_odds: f64,
    /// Whether its toes would be shorter than those of any foot; not looked at where it is known where its body ends. On
    /// coarse cells the share is too rough to tell.
    is_of_no_foot: bool,
}

impl Traced {
    /// Whether no reading of the front is likely enough to be taken, or the one that was is of no foot.
    pub(super) fn toes_unsure(&self) -> bool {
        self.probability < MIN_READING || self.is_of_no_foot
    }
}

/// What is known of a print before it is traced.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    /// Its side.
    pub side: Option<Side>,
    /// Of a step, whereto the person went, in the coordinates of the mat: people walk towards their toes.
    pub way: Option<Vector>,
    /// Where its body ends, as a share of its length with toes: the reading nearest to it is taken.
    pub front_share: Option<f64>,
}

/// The sides a print is read as, each with its probability, the likelier first: one where it is known or clear.
fn sides(known: Option<Side>, right_log_odds: f64) -> Vec<(Side, f64)> {
    let likelier = known.unwrap_or(if right_log_odds >= 0.0 { Side::Right } else { Side::Left });
    if known.is_some() || right_log_odds.abs() >= UNSURE_SIDE_LOG_ODDS {
        return vec![(likelier, 1.0)];
    }
    let probability = 1.0 / (1.0 + (-right_log_odds.abs()).exp());
    vec![(likelier, probability), (likelier.other(), 1.0 - probability)]
}

/// Finds the ends, the toe cut and the axis.
pub(super) fn trace(
    mat: &Mat,
    field: &Field,
    threshold: f64,
    rings: &[Ring],
    known: Known,
) -> Measured<Traced> {
    let no_axis = || Refusal::from(Reason::NoLongAxis);
    let mut contact = shape::contact(field, threshold);
    let mut frame = shape::long_axis_of(&contact, mat.view())?;
    let length_mm = extent(&frame.local_rings(rings), |p| p.x).map_or(0.0, |(rear, front)| front - rear);
    if length_mm > MAX_LENGTH_MM {
        return Err(Reason::TooLong { length_mm }.into());
    }
    let mut profile = Profile::new(&contact, &frame);
    let ends = Ends::of(&profile, &frame, known.way)?;
    if !ends.toes_in_front {
        frame = Frame::new(frame.origin, -frame.along, mat.view());
        profile = profile.reversed();
    }
    let right_log_odds = profile.right_log_odds();
    let sides = sides(known.side, right_log_odds);
    let likelier = sides[0].0;

    // A first axis from a cut where the toes usually end: the last one differs by less than 1.7 degrees
    // in 300 steps of adults and 400 simulated feet.
    let local = frame.local_rings(rings);
    let usual = usual_cut(&local, likelier, profile.widest_at());
    let body = usual.map(|line| part(&local, &line).0);
    let (frame, _) = settle_axis(body.as_ref().unwrap_or(&local), frame).ok_or_else(no_axis)?;
    let local = frame.local_rings(rings);
    contact.iter_mut().for_each(|(place, _)| *place = frame.local(*place));
    let readings = readings(field, threshold, (&local, &contact), &frame, &sides);
    let print = |reading: &Reading| {
        let (body, toes) = match &reading.line {
            Some(line) => part(&local, line),
            None => (local.clone(), Vec::new()),
        };
        let line = reading.line.clone();
        Footprint::parted(rings.to_vec(), frame, body, toes, line, likelier, mat.pitch_mm())
    };
    let choice = Choice::among(&readings, known.front_share, length_mm).ok_or_else(no_axis)?;
    let others = choice.others.iter().filter_map(|&other| Some((other.probability, print(other)?))).collect();
    let (probability, ends_by_shape) = (choice.probability, ends.by_shape);
    let print = print(choice.taken).ok_or_else(no_axis)?;
    let share = print.toeless_length_mm / print.length_mm;
    let is_of_no_foot = known.front_share.is_none()
        && print.cut.is_some()
        && print.pitch_mm < MERGED_FROM_MM
        && share > MOST_FRONT_SHARE;
    Ok(Traced { print, ends_by_shape, probability, others, right_log_odds, is_of_no_foot })
}

/// Which end of a print is the heel.
struct Ends {
    /// Whether the toes lie ahead along the frame.
    toes_in_front: bool,
    /// Whether its shape tells so; else only the way of the person does.
    by_shape: bool,
}

impl Ends {
    /// The ends of a print with this profile along a frame.
    fn of(profile: &Profile, frame: &Frame, way: Option<Vector>) -> Measured<Self> {
        let shape = profile.toes_in_front_log_odds();
        let way = way.and_then(|way| way.try_normalize(0.0)).map(|way| frame.along.dot(&way));
        let way = way.filter(|along| along.abs() >= MIN_ALONG_WAY);
        if way.is_none() && shape.abs() < MIN_END_LOG_ODDS {
            return Err(Reason::EndsUnclear.into());
        }
        let toes_in_front = way.unwrap_or(shape) > 0.0;
        let by_shape = if toes_in_front { shape } else { -shape } >= MIN_END_LOG_ODDS;
        Ok(Self { toes_in_front, by_shape })
    }
}

impl Footprint {
    /// A print without toes from its outline, closed rings in the coordinates of `frame`, whose origin lies
    /// on the rear tangent.
    pub fn without_toes(frame: Frame, side: Side, pitch_mm: f64, body: Vec<Ring>) -> Self {
        let toeless_length_mm = extent(&body, |p| p.x).map_or(0.0, |(_, front)| front);
        let outline =
            body.iter().map(|ring| ring.iter().map(|&point| frame.on_mat(point)).collect()).collect();
        Self {
            frame,
            side,
            length_mm: toeless_length_mm,
            toeless_length_mm,
            pitch_mm,
            outline,
            body,
            toes: Vec::new(),
            cut: None,
        }
    }

    /// The same print with toes, closed rings in the coordinates of its frame.
    pub fn with_toes(mut self, toes: Vec<Ring>) -> Self {
        let toe_end = extent(&toes, |p| p.x).map_or(0.0, |(_, front)| front);
        self.length_mm = self.toeless_length_mm.max(toe_end);
        self.outline.extend(self.rings_on_mat(&toes));
        self.toes = toes;
        self
    }

    /// Where the axis crosses the rear tangent: the heel end.
    pub fn heel(&self) -> Point {
        self.frame.origin
    }

    /// Where the axis crosses the front tangent of the toeless print.
    pub fn front(&self) -> Point {
        self.frame.on_mat(Point::new(self.toeless_length_mm, 0.0))
    }

    /// Where the axis crosses the front tangent of the whole print, toes included.
    pub fn toe(&self) -> Point {
        self.frame.on_mat(Point::new(self.length_mm, 0.0))
    }

    /// Unit vector along the foot axis, from heel to toe.
    pub fn axis(&self) -> Vector {
        self.frame.along
    }

    /// Unit vector across the foot, towards the person's right when walking along the axis.
    pub fn across(&self) -> Vector {
        self.frame.across
    }

    /// The outline without toes in the coordinates of `frame`.
    pub fn body(&self) -> &[Ring] {
        &self.body
    }

    /// The outline of the toes in the coordinates of `frame`.
    pub fn toes(&self) -> &[Ring] {
        &self.toes
    }

    /// Whether a place in the coordinates of `frame` lies ahead of the toe cut.
    pub fn is_toe(&self, local: Point) -> bool {
        self.cut.as_ref().is_some_and(|cut| local.x > cut.x_at(local.y))
    }

    /// How far along the axis the rearmost place of the toe cut lies; infinite without one.
    pub(super) fn rearmost_toe_mm(&self) -> f64 {
        self.cut.iter().flat_map(Across::points).map(|point| point.x).fold(f64::INFINITY, f64::min)
    }

    /// The toe cut in the coordinates of `frame`; `None` where no toe touches the mat.
    pub(super) fn cut(&self) -> Option<&Across> {
        self.cut.as_ref()
    }

    /// How the toes were cut off.
    pub fn toe_cut(&self) -> ToeCut {
        match &self.cut {
            Some(_) => ToeCut::Valley,
            None if self.pitch_mm >= MERGED_FROM_MM => ToeCut::Unseen,
            None => ToeCut::NoToes,
        }
    }

    /// How far the lengths may be off, nine times in ten, millimetres.
    pub fn length_error_mm(&self) -> f64 {
        LENGTH_ERROR_CELLS * self.pitch_mm
    }

    /// Whether it can be said what the toes do, be it that they do not touch the mat.
    ///
    /// # Errors
    /// When no toe is seen apart from the ball, on cells too coarse to part them.
    pub fn toes_seen(&self) -> Measured<()> {
        match self.toe_cut() {
            ToeCut::Unseen => Err(Reason::ToesMerged { pitch_mm: self.pitch_mm }.into()),
            ToeCut::Valley | ToeCut::NoToes => Ok(()),
        }
    }

    /// Why a print from which no toes were cut has no measure of them.
    pub(super) fn without_toes_refusal(&self) -> Refusal {
        self.toes_seen().err().unwrap_or_else(|| Reason::NoToes.into())
    }

    /// Places of the two lines that part the toeless length into thirds, along the axis from the heel end.
    pub fn third_limits_mm(&self) -> [f64; 2] {
        [self.toeless_length_mm / 3.0, self.toeless_length_mm * 2.0 / 3.0]
    }

    /// Rings of the foot's coordinates on the mat.
    pub fn rings_on_mat(&self, rings: &[Ring]) -> Vec<Ring> {
        rings.iter().map(|ring| ring.iter().map(|&point| self.frame.on_mat(point)).collect()).collect()
    }

    /// The two lines that part the toeless length into thirds, rear one first, each across the print.
    pub fn third_lines(&self) -> [(Point, Point); 2] {
        let (low, high) = extent(&self.body, |p| p.y).unwrap_or_default();
        self.third_limits_mm().map(|x| {
            let near = 0.03 * self.toeless_length_mm;
            let slab = cut_x(&cut_x(&self.body, x - near, true), x + near, false);
            let (low, high) = extent(&slab, |p| p.y).unwrap_or((low, high));
            (self.frame.on_mat(Point::new(x, low)), self.frame.on_mat(Point::new(x, high)))
        })
    }

    /// The line along which the toes were cut off, as far as there are toes ahead of it; empty when there
    /// is none.
    pub fn toe_cut_line(&self) -> Vec<Point> {
        let (Some(cut), Some((low, high))) = (&self.cut, extent(&self.toes, |p| p.y)) else {
            return Vec::new();
        };
        let beside_toes = |point: &&Point| (low - CUT_MARGIN_MM..=high + CUT_MARGIN_MM).contains(&point.y);
        cut.points().iter().filter(beside_toes).map(|&point| self.frame.on_mat(point)).collect()
    }
}
