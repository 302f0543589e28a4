//! The footprint indices: each a number from the outline of the print or from its load.
//!
//! The landmarks that several indices share are found once for a print (`Landmarks`); every index then
//! takes its value, and the elements it shows, from them.

mod angles;
mod medial;
mod spans;
mod tangent;
mod thirds;
mod widths;

#[cfg(test)]
mod tests;

use super::marks::Mark;
use super::{Footprint, Reason, RegionLoad};
use crate::base::{Measured, Refusal};
use crate::measure::{Definition, footprint as defined};
use angles::Hallux;
use medial::Hollow;
use tangent::{Outward, Tangent};
use widths::Widths;

pub(super) use thirds::areas_mm2;

/// Fewest pitches along the toeless length for widths, tangents and borders: a width is uncertain by a part
/// of a cell at either end, an area by far less.
const MIN_BORDER_PITCHES: f64 = 12.0;
/// Coarsest mat, in millimetres of pitch, for what hangs on the course of a border: 10 mm is too coarse.
const MAX_COURSE_PITCH_MM: f64 = 8.5;

/// One of the indices of a footprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FootprintIndex {
    /// Cavanagh and Rodgers' arch index.
    ArchIndex,
    /// The modified, pressure-weighted arch index.
    ModifiedArchIndex,
    /// Midfoot width over forefoot width, per cent.
    ChippauxSmirakIndex,
    /// Midfoot width over heel width.
    StaheliIndex,
    /// Clarke's footprint angle, degrees.
    ClarkeAngle,
    /// Printed share of the width at the deepest place of the arch.
    SztriterGodunowIndex,
    /// Hollow over contact area.
    IrwinFootprintIndex,
    /// Length of the medial tangent over that of the medial border.
    ArchLengthIndex,
    /// Foot length over forefoot width.
    WejsflogIndex,
    /// Heel width over forefoot width.
    WidthRatio,
    /// Angle between the medial and the lateral tangent, degrees.
    HeelAngle,
    /// Angle of the great toe from the medial tangent, degrees.
    HalluxAngle,
}

impl FootprintIndex {
    /// All of them; each stands at the place of its number.
    pub const ALL: [Self; 12] = [
        Self::ArchIndex,
        Self::ModifiedArchIndex,
        Self::ChippauxSmirakIndex,
        Self::StaheliIndex,
        Self::ClarkeAngle,
        Self::SztriterGodunowIndex,
        Self::IrwinFootprintIndex,
        Self::ArchLengthIndex,
        Self::WejsflogIndex,
        Self::WidthRatio,
        Self::HeelAngle,
        Self::HalluxAngle,
    ];

    /// The one with this key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|index| index.definition().key == key)
    }

    /// What it is.
    pub fn definition(self) -> &'static Definition {
        match self {
            Self::ArchIndex => &defined::ARCH_INDEX,
            Self::ModifiedArchIndex => &defined::MODIFIED_ARCH_INDEX,
            Self::ChippauxSmirakIndex => &defined::CHIPPAUX_SMIRAK_INDEX,
            Self::StaheliIndex => &defined::STAHELI_INDEX,
            Self::ClarkeAngle => &defined::CLARKE_ANGLE,
            Self::SztriterGodunowIndex => &defined::SZTRITER_GODUNOW_INDEX,
            Self::IrwinFootprintIndex => &defined::IRWIN_FOOTPRINT_INDEX,
            Self::ArchLengthIndex => &defined::ARCH_LENGTH_INDEX,
            Self::WejsflogIndex => &defined::WEJSFLOG_INDEX,
            Self::WidthRatio => &defined::WIDTH_RATIO,
            Self::HeelAngle => &defined::HEEL_ANGLE,
            Self::HalluxAngle => &defined::HALLUX_ANGLE,
        }
    }

    /// Least and greatest value it can have.
    pub fn range(self) -> (f64, f64) {
        match self {
            Self::ArchIndex | Self::ModifiedArchIndex | Self::SztriterGodunowIndex => (0.0, 1.0),
            Self::ChippauxSmirakIndex => (0.0, 100.0),
            Self::ClarkeAngle => (0.0, 90.0),
            Self::ArchLengthIndex => (0.0, 1.0),
            Self::StaheliIndex | Self::IrwinFootprintIndex | Self::WejsflogIndex | Self::WidthRatio => {
                (0.0, f64::INFINITY)
            }
            Self::HeelAngle | Self::HalluxAngle => (-90.0, 90.0),
        }
    }

    /// Whether it leans on the middle of the foot, so that a faulty cell there spoils it: by its area, its border, or
    /// because a bulge there would refuse it.
    pub fn leans_on_midfoot(self) -> bool {
        !matches!(self, Self::WejsflogIndex | Self::WidthRatio)
    }

    /// Whether its construction begins at the medial border, so that the side must be known.
    pub fn needs_side(self) -> bool {
        matches!(
            self,
            Self::ClarkeAngle
                | Self::SztriterGodunowIndex
                | Self::IrwinFootprintIndex
                | Self::ArchLengthIndex
                | Self::HalluxAngle
        )
    }

    /// The elements of its construction on a print; refused where the print lacks one of them. Meant for an
    /// index that was given: whether the mat is fine enough for it is not asked here again.
    pub fn marks(self, print: &Footprint) -> Measured<Vec<Mark>> {
        // It was given, so either the side was known or both borders may be the inner one.
        Landmarks::of(print, true).marks(self, print)
    }

    /// Why the mat is too coarse for it on a print, if it is.
    fn resolved(self, print: &Footprint) -> Measured<()> {
        if matches!(self, Self::ArchIndex | Self::ModifiedArchIndex) {
            return Ok(());
        }
        let course = matches!(self, Self::ClarkeAngle | Self::ArchLengthIndex | Self::HalluxAngle);
        if course && print.pitch_mm > MAX_COURSE_PITCH_MM {
            return Err(Reason::TooCoarse { pitch_mm: print.pitch_mm, most_mm: MAX_COURSE_PITCH_MM }.into());
        }
        let pitches = print.toeless_length_mm / print.pitch_mm;
        if pitches < MIN_BORDER_PITCHES {
            return Err(Reason::TooShortForBorders { cells: pitches, least: MIN_BORDER_PITCHES }.into());
        }
        Ok(())
    }
}

/// What the indices of one print are measured between.
struct Landmarks {
    widths: Measured<Widths>,
    medial: Measured<Hollow>,
    /// The same, where the medial tangent touches the heel and not a midfoot that bulges.
    medial_from_heel: Measured<Hollow>,
    lateral: Measured<Tangent>,
}

impl Landmarks {
    fn of(print: &Footprint, side_known: bool) -> Self {
        let [inner, outer] = [Outward::medial(print.side), Outward::lateral(print.side)];
        let medial = Tangent::of(print, inner).map(|tangent| Hollow::of(print, tangent));
        let touches = |border| Tangent::touches_heel(print, border);
        // Where the side is open either border may be the inner one.
        let from_heel = touches(inner).and_then(|()| if side_known { Ok(()) } else { touches(outer) });
        Self {
            widths: Widths::of(print),
            medial_from_heel: from_heel.and_then(|()| medial.clone()),
            medial,
            lateral: Tangent::of(print, outer),
        }
    }

    fn widths(&self) -> Measured<&Widths> {
        self.widths.as_ref().map_err(Clone::clone)
    }

    fn medial(&self) -> Measured<&Hollow> {
        self.medial.as_ref().map_err(Clone::clone)
    }

    fn medial_from_heel(&self) -> Measured<&Hollow> {
        self.medial_from_heel.as_ref().map_err(Clone::clone)
    }

    fn lateral(&self) -> Measured<&Tangent> {
        self.lateral.as_ref().map_err(Clone::clone)
    }

    fn hallux(&self, print: &Footprint) -> Measured<Hallux> {
        Hallux::of(print, &self.medial_from_heel()?.tangent, self.widths()?.fore.mm())
    }

    fn value(&self, index: FootprintIndex, print: &Footprint, load: &Measured<RegionLoad>) -> Measured<f64> {
        match index {
            FootprintIndex::ArchIndex => areas_mm2(print).map(thirds::arch_index),
            FootprintIndex::ModifiedArchIndex => {
                load.as_ref().map_err(Clone::clone).and_then(thirds::modified_arch_index)
            }
            FootprintIndex::ChippauxSmirakIndex => Ok(self.widths()?.chippaux_smirak()),
            FootprintIndex::StaheliIndex => Ok(self.widths()?.staheli()),
            FootprintIndex::ClarkeAngle => self.medial()?.clarke(),
            FootprintIndex::SztriterGodunowIndex => Ok(self.medial()?.sztriter_godunow()),
            FootprintIndex::IrwinFootprintIndex => self.medial()?.irwin(print),
            FootprintIndex::ArchLengthIndex => self.medial_from_heel()?.arch_length(),
            FootprintIndex::WejsflogIndex => self.widths()?.wejsflog(print),
            FootprintIndex::WidthRatio => Ok(self.widths()?.width_ratio()),
            FootprintIndex::HeelAngle => {
                Ok(angles::heel(print, &self.medial_from_heel()?.tangent, self.lateral()?))
            }
            FootprintIndex::HalluxAngle => Ok(self.hallux(print)?.angle_deg),
        }
    }

    fn marks(&self, index: FootprintIndex, print: &Footprint) -> Measured<Vec<Mark>> {
        Ok(match index {
            FootprintIndex::ArchIndex | FootprintIndex::ModifiedArchIndex => thirds::marks(print),
            FootprintIndex::ChippauxSmirakIndex => self.widths()?.chippaux_smirak_marks(print),
            FootprintIndex::StaheliIndex => self.widths()?.staheli_marks(print),
            FootprintIndex::ClarkeAngle => self.medial()?.clarke_marks(print)?,
            FootprintIndex::SztriterGodunowIndex => self.medial()?.sztriter_godunow_marks(print),
            FootprintIndex::IrwinFootprintIndex => self.medial()?.irwin_marks(print)?,
            FootprintIndex::ArchLengthIndex => self.medial_from_heel()?.arch_length_marks(print)?,
            FootprintIndex::WejsflogIndex => self.widths()?.wejsflog_marks(print),
            FootprintIndex::WidthRatio => self.widths()?.width_ratio_marks(print),
            FootprintIndex::HeelAngle => {
                angles::heel_marks(print, &self.medial_from_heel()?.tangent, self.lateral()?)
            }
            FootprintIndex::HalluxAngle => {
                self.hallux(print)?.marks(print, &self.medial_from_heel()?.tangent)
            }
        })
    }
}

/// Every index of one print.
#[derive(Clone, Debug, PartialEq)]
pub struct Indices([Measured<f64>; FootprintIndex::ALL.len()]);

impl Indices {
    /// The indices of a print and its load. Those that begin at the medial border need a print whose side is
    /// known (`side_known`).
    pub fn of(print: &Footprint, load: &Measured<RegionLoad>, side_known: bool) -> Self {
        let landmarks = Landmarks::of(print, side_known);
        Self(FootprintIndex::ALL.map(|index| {
            if index.needs_side() && !side_known {
                return Err(Reason::SideUnclear.into());
            }
            index.resolved(print)?;
            landmarks.value(index, print, load)
        }))
    }

    /// None of them, all for the same reason.
    pub fn refused(refusal: &Refusal) -> Self {
        Self(FootprintIndex::ALL.map(|_| Err(refusal.clone())))
    }

    /// One of them.
    pub fn get(&self, index: FootprintIndex) -> &Measured<f64> {
        &self.0[index as usize]
    }

    /// Takes back those that were given and to which the reason applies.
    pub fn refuse(&mut self, refusal: &Refusal, applies: impl Fn(FootprintIndex) -> bool) {
        for (index, value) in FootprintIndex::ALL.into_iter().zip(&mut self.0) {
            if value.is_ok() && applies(index) {
                *value = Err(refusal.clone());
            }
        }
    }
}
