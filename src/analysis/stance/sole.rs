//! The coordinates of one sole, remembered from standing, and its zones.

use crate::base::{Point, Side, Vector};
use crate::footprint::{Footprint, ToeCut};

/// Number of zones of a sole.
pub const ZONES: usize = 8;

/// A zone of a sole: a third of the length without toes, or the toes, on the inner or the outer side of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SoleZone {
    /// Rear third, towards the great toe.
    HeelMedial,
    /// Rear third, towards the little toe.
    HeelLateral,
    /// Middle third, towards the great toe.
    MiddleMedial,
    /// Middle third, towards the little toe.
    MiddleLateral,
    /// Front third, towards the great toe.
    ForeMedial,
    /// Front third, towards the little toe.
    ForeLateral,
    /// Ahead of the toe cut, towards the great toe.
    ToesMedial,
    /// Ahead of the toe cut, towards the little toe.
    ToesLateral,
}

impl SoleZone {
    /// All of them, from the heel forwards; the place of a zone here is its place in every list of zones.
    pub const ALL: [Self; ZONES] = [
        Self::HeelMedial,
        Self::HeelLateral,
        Self::MiddleMedial,
        Self::MiddleLateral,
        Self::ForeMedial,
        Self::ForeLateral,
        Self::ToesMedial,
        Self::ToesLateral,
    ];

    /// Its key in documents and tables.
    pub fn key(self) -> &'static str {
        match self {
            Self::HeelMedial => "heel_medial",
            Self::HeelLateral => "heel_lateral",
            Self::MiddleMedial => "middle_medial",
            Self::MiddleLateral => "middle_lateral",
            Self::ForeMedial => "fore_medial",
            Self::ForeLateral => "fore_lateral",
            Self::ToesMedial => "toes_medial",
            Self::ToesLateral => "toes_lateral",
        }
    }

    /// In words, for people: "heel, inner".
    pub fn words(self) -> &'static str {
        match self {
            Self::HeelMedial => "heel, inner",
            Self::HeelLateral => "heel, outer",
            Self::MiddleMedial => "midfoot, inner",
            Self::MiddleLateral => "midfoot, outer",
            Self::ForeMedial => "forefoot, inner",
            Self::ForeLateral => "forefoot, outer",
            Self::ToesMedial => "toes, inner",
            Self::ToesLateral => "toes, outer",
        }
    }

    /// Its place in [`SoleZone::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// The coordinates of a sole: the print of one foot as it stood, wherever that foot stands now.
#[derive(Clone, Debug, PartialEq)]
pub struct SoleFrame {
    /// Which foot.
    pub side: Side,
    print: Footprint,
    /// How far the foot has come from where it was printed, millimetres on the mat.
    moved: Vector,
}

impl SoleFrame {
    /// A foot that stands where it was printed.
    pub fn new(side: Side, print: Footprint) -> Self {
        Self { side, print, moved: Vector::zeros() }
    }

    /// The same foot, so far from where it was printed.
    pub(super) fn moved_by(&self, moved: Vector) -> Self {
        Self { moved, ..self.clone() }
    }

    /// How far the foot has come from where it was printed, millimetres on the mat.
    pub fn moved(&self) -> Vector {
        self.moved
    }

    /// The print it was made from.
    pub fn print(&self) -> &Footprint {
        &self.print
    }

    /// Length with toes, millimetres.
    pub fn length_mm(&self) -> f64 {
        self.print.length_mm
    }

    /// A place of the mat as millimetres from the heel end along the axis, and outwards from it, towards the little toe.
    pub fn local(&self, place: Point) -> (f64, f64) {
        let local = self.print.frame.local(place - self.moved);
        (local.x, self.outward(local.y))
    }

    /// The displacement on the mat of one along and outwards, millimetres.
    pub fn on_mat(&self, along_mm: f64, outward_mm: f64) -> Vector {
        self.print.frame.along * along_mm + self.print.frame.across * self.outward(outward_mm)
    }

    /// From towards the person's right to outwards, and back.
    fn outward(&self, right_mm: f64) -> f64 {
        match self.side {
            Side::Left => -right_mm,
            Side::Right => right_mm,
        }
    }

    /// The place on the mat of the heel end, and of the front end.
    pub fn ends(&self) -> [Point; 2] {
        [self.print.heel() + self.moved, self.print.toe() + self.moved]
    }

    /// Whether toes were told from the ball.
    pub fn has_toes(&self) -> bool {
        self.print.toe_cut() == ToeCut::Valley
    }

    /// The zone in which a place of its own coordinates lies.
    pub fn zone(&self, along_mm: f64, outward_mm: f64) -> SoleZone {
        let local = Point::new(along_mm, self.outward(outward_mm));
        let [rear, front] = self.print.third_limits_mm();
        let medial = outward_mm < 0.0;
        match () {
            () if self.print.is_toe(local) && medial => SoleZone::ToesMedial,
            () if self.print.is_toe(local) => SoleZone::ToesLateral,
            () if along_mm < rear && medial => SoleZone::HeelMedial,
            () if along_mm < rear => SoleZone::HeelLateral,
            () if along_mm < front && medial => SoleZone::MiddleMedial,
            () if along_mm < front => SoleZone::MiddleLateral,
            () if medial => SoleZone::ForeMedial,
            () => SoleZone::ForeLateral,
        }
    }

    /// How far a place of the mat lies from the line from heel to toe, millimetres.
    pub(super) fn distance_mm(&self, place: Point) -> f64 {
        let [heel, toe] = self.ends();
        let line = toe - heel;
        let share = ((place - heel).dot(&line) / line.norm_squared()).clamp(0.0, 1.0);
        (place - (heel + line * share)).norm()
    }
}
