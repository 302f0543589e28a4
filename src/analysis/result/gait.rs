//! What steps gave: each contact by itself, the contacts of each foot taken together, and the session.
//!
//! Coordinates of a foot: x along its axis from the heel end, y across it, **positive towards the little
//! toe** of the foot, millimetres.

use crate::base::{Grid, Measured, Point, Side};
use crate::footprint::{FootGrid, Frame, Mark, MarkName, Role};

/// What was not seen of a contact that is not complete, or what else keeps it from being a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The foot was down before the recording, or before a break of the link ended.
    Beginning,
    /// The foot was still down when the recording or the link ended.
    End,
    /// The foot reached the edge of the mat: part of it may be off the mat.
    OffMat,
    /// It is no step: both feet came down together out of the air.
    Jump,
}

/// Part of the foot that came down first, by the place of the centre of pressure over the first 30 ms in
/// shares of the toeless length: under 33 %, up to 60 %, beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InitialContact {
    /// Heel first.
    Heel,
    /// Midfoot, or all of the foot at once.
    Midfoot,
    /// Ball or toes first.
    Forefoot,
}

/// The instants that part a stance into its four phases (De Cock et al. 2005), in percent of the stance,
/// ascending.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StancePhases {
    /// The first metatarsal head is down: end of the initial contact.
    pub first_head_pct: f64,
    /// All heads that touch at all are down: end of the forefoot contact.
    pub all_heads_pct: f64,
    /// The heel leaves: end of foot flat, beginning of push-off.
    pub heel_off_pct: f64,
}

impl StancePhases {
    /// Duration of initial contact, forefoot contact, foot flat and push-off, percent of the stance; they
    /// sum to 100.
    pub fn shares_pct(&self) -> [f64; 4] {
        [
            self.first_head_pct,
            self.all_heads_pct - self.first_head_pct,
            self.heel_off_pct - self.all_heads_pct,
            100.0 - self.heel_off_pct,
        ]
    }
}

/// The way of the centre of pressure under one foot during one contact, from the first to the last frame
/// above 5 % of the peak force.
#[derive(Clone, Debug, PartialEq)]
pub struct GaitLine {
    /// Coordinates of the foot on the mat.
    pub frame: Frame,
    /// The foot whose lateral side is positive.
    pub side: Side,
    /// [`GaitLine::POINTS`] places in coordinates of the foot, equally apart in time.
    pub points: Vec<Point>,
    /// Seconds of its first and last place.
    pub window_s: (f64, f64),
    /// Length of the print with toes, millimetres: what places along the foot are shares of.
    pub foot_length_mm: f64,
    /// Greatest width of the front 40 % of the toeless print, millimetres: what places across are shares of.
    pub foot_width_mm: f64,
    /// Length of the way, from frame to frame, millimetres.
    pub path_mm: f64,
    /// Length of the way over its time, millimetres per second.
    pub velocity_mm_s: f64,
    /// Area between the way and the foot axis on the medial side, square millimetres.
    pub medial_mm2: Measured<f64>,
    /// The same on the lateral side.
    pub lateral_mm2: Measured<f64>,
    /// Furthest way back from the furthest place reached before, millimetres.
    pub backward_mm: Measured<f64>,
}

impl GaitLine {
    /// Number of places.
    pub const POINTS: usize = 101;
    /// A way back of more than this share of the length with toes is retrograde.
    pub const RETROGRADE_SHARE: f64 = 0.1;

    /// A place of the line on the mat.
    pub fn on_mat(&self, point: Point) -> Point {
        let lateral = if self.side == Side::Right { 1.0 } else { -1.0 };
        self.frame.on_mat(Point::new(point.x, lateral * point.y))
    }

    /// Places in percent of the length with toes and of the width.
    pub fn points_pct(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.points
            .iter()
            .map(|point| (100.0 * point.x / self.foot_length_mm, 100.0 * point.y / self.foot_width_mm))
    }

    /// Where it begins and ends, percent of the length with toes from the heel.
    pub fn progression_pct(&self) -> (f64, f64) {
        let at = |point: Option<&Point>| point.map_or(0.0, |point| 100.0 * point.x / self.foot_length_mm);
        (at(self.points.first()), at(self.points.last()))
    }

    /// Whether the centre of pressure went back a good way.
    pub fn is_retrograde(&self) -> Measured<bool> {
        self.backward_mm.clone().map(|back| back > Self::RETROGRADE_SHARE * self.foot_length_mm)
    }
}

/// The centre of pressure excursion (Song et al. 1996), with the places of its construction on the mat.
#[derive(Clone, Debug, PartialEq)]
pub struct Excursion {
    /// Excursion in percent of the foot's width: the index, CPEI.
    pub index_pct: f64,
    /// From the chord to the line, millimetres, positive when the line lies lateral.
    pub excursion_mm: f64,
    /// Width of the print at the level, gaps included, millimetres.
    pub width_mm: f64,
    /// First and last place of the centre of pressure.
    pub chord: [Point; 2],
    /// Medial and lateral edge of the print at the level.
    pub level: [Point; 2],
    /// Where the chord and where the line cross the level.
    pub crossings: [Point; 2],
}

impl Excursion {
    /// The construction, ready to be drawn.
    pub fn marks(&self) -> Vec<Mark> {
        let line = |[from, to]: [Point; 2], role, label| Mark::Line { from, to, role, label };
        let length = |length_mm, decimals| Some(MarkName::Length { length_mm, decimals });
        let [first, last] = self.chord;
        vec![
            line(self.chord, Role::Guide, None),
            line(self.level, Role::Limit, length(self.width_mm, 0)),
            line(self.crossings, Role::Measure, length(self.excursion_mm, 1)),
            Mark::Point { at: first, label: Some(MarkName::First) },
            Mark::Point { at: last, label: Some(MarkName::Last) },
        ]
    }
}

/// What one contact of a stepping or walking foot gave.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactGait {
    /// From touch-down to lift-off, seconds.
    pub contact_time_s: Measured<f64>,
    /// The shortest and the longest time that may have been, seconds: a frame more at each end at most, or as much as may
    /// have been missed where the recording began or ended with the contact.
    pub contact_time_within_s: Measured<(f64, f64)>,
    /// Force summed over time, newton seconds (or its raw likeness).
    pub impulse: Measured<f64>,
    /// What came down first.
    pub initial_contact: Measured<InitialContact>,
    /// Phases of the stance.
    pub phases: Measured<StancePhases>,
    /// The way of the centre of pressure.
    pub line: Measured<GaitLine>,
    /// Its excursion to the side.
    pub excursion: Measured<Excursion>,
    /// Angle from the direction of travel to the foot axis, degrees, positive when the toes point outwards.
    pub progression_angle_deg: Measured<f64>,
    /// Seconds since the touch-down of the other foot before.
    pub step_time_s: Measured<f64>,
    /// Distance of its heel from that of the step before, along the direction of travel, millimetres.
    pub step_length_mm: Measured<f64>,
    /// The same across the direction of travel; negative when the feet cross.
    pub step_width_mm: Measured<f64>,
    /// Seconds until the next touch-down of the same foot.
    pub stride_time_s: Measured<f64>,
    /// Distance of its heel from the next one of the same foot, along the direction of travel, millimetres.
    pub stride_length_mm: Measured<f64>,
    /// Contact time in percent of the stride.
    pub stance_pct: Measured<f64>,
    /// Time in which both feet are down in percent of the stride.
    pub double_support_pct: Measured<f64>,
}

/// The mean way of the centre of pressure over the complete contacts of a foot.
#[derive(Clone, Debug, PartialEq)]
pub struct MeanLine {
    /// [`GaitLine::POINTS`] places in coordinates of the foot.
    pub points: Vec<Point>,
    /// Standard deviations along and across at each place, millimetres: the band is mean +- this. Refused
    /// under [`MeanLine::BAND_STEPS`] contacts.
    pub band: Measured<Vec<Point>>,
    /// Contacts behind it.
    pub contacts: usize,
}

impl MeanLine {
    /// Fewest contacts that give a band.
    pub const BAND_STEPS: usize = 5;
}

/// The mean of the peak pictures of the complete contacts of a foot, each laid over the others by its heel
/// end and its axis.
#[derive(Clone, Debug, PartialEq)]
pub struct MeanPrint {
    /// Where its samples lie in coordinates of [`Frame`]: across is positive to the person's right.
    pub grid: FootGrid,
    /// Mean pressure of each sample, rows from heel to toes, columns to the person's right, in the unit of
    /// the recording.
    pub picture: Grid<f64>,
    /// Contacts behind it.
    pub contacts: usize,
}

/// What the complete contacts of one foot gave together. Values are medians.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FootGait {
    /// Contacts seen whole.
    pub complete: usize,
    /// Contacts not seen whole: they count for nothing here.
    pub incomplete: usize,
    /// Seconds.
    pub contact_time_s: Measured<f64>,
    /// Highest force, newtons (or its raw likeness).
    pub peak_force: Measured<f64>,
    /// Newton seconds (or their raw likeness).
    pub impulse: Measured<f64>,
    /// How often heel, midfoot and forefoot came down first.
    pub initial_contacts: [usize; 3],
    /// Medians of the three instants.
    pub phases: Measured<StancePhases>,
    /// Length of the way of the centre of pressure, millimetres.
    pub path_mm: Measured<f64>,
    /// Its velocity, millimetres per second.
    pub velocity_mm_s: Measured<f64>,
    /// Centre of pressure excursion index, percent.
    pub cpei_pct: Measured<f64>,
    /// Degrees, positive outwards.
    pub progression_angle_deg: Measured<f64>,
    /// Millimetres.
    pub step_length_mm: Measured<f64>,
    /// Millimetres.
    pub step_width_mm: Measured<f64>,
    /// Millimetres.
    pub stride_length_mm: Measured<f64>,
    /// Percent of the stride.
    pub stance_pct: Measured<f64>,
    /// Mean way of the centre of pressure.
    pub line: Measured<MeanLine>,
    /// Mean picture.
    pub print: Measured<MeanPrint>,
}

/// What the steps of a session gave together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionGait {
    /// Contacts seen whole.
    pub complete: usize,
    /// Contacts not seen whole.
    pub incomplete: usize,
    /// How many of these lacked their beginning, their end, reached the border, or landed from a jump; one may lack
    /// several.
    pub missing: [(Missing, usize); 4],
    /// Steps a minute: 60 over the median step time.
    pub cadence_per_min: Measured<f64>,
    /// Median seconds from touch-down to the next touch-down of the other foot.
    pub step_time_s: Measured<f64>,
    /// Median percent of a stride in which both feet are down.
    pub double_support_pct: Measured<f64>,
    /// Median percent of a stride in which a foot is down.
    pub stance_pct: Measured<f64>,
    /// The rest of the stride.
    pub swing_pct: Measured<f64>,
    /// Right minus left contact time over their sum, percent, from the median of each foot.
    pub contact_time_asymmetry_pct: Measured<f64>,
}
