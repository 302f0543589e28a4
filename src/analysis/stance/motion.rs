//! What one frame tells of the two feet.

use super::contact::Contact;
use super::layout::Layout;
use super::sole::{SoleZone, ZONES};
use crate::analysis::gather::frame::FORCE_PER_VALUE_MM2;
use crate::base::Mat;

/// One foot in one frame, in the coordinates of its own sole.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FootMotion {
    /// Force, newtons; on an uncalibrated mat counts times square millimetres / 1000.
    pub force: f64,
    /// Centre of pressure from the heel end along the axis, millimetres; 0 without load.
    pub along_mm: f64,
    /// Centre of pressure outwards from the axis, towards the little toe, millimetres; 0 without load.
    pub outward_mm: f64,
    /// What each zone bears, in the order of [`SoleZone::ALL`], in the unit of `force`; they sum to it.
    pub zones: [f64; ZONES],
    /// Where the contact above the threshold begins and ends along the axis, middles of cells, millimetres;
    /// nothing without contact.
    pub reach_mm: Option<(f64, f64)>,
    /// Whether it is down.
    pub contact: Contact,
}

impl FootMotion {
    /// Share of the foot's force that some zones bear; 0 without load.
    pub fn share(&self, zones: &[SoleZone]) -> f64 {
        if self.force <= 0.0 {
            return 0.0;
        }
        zones.iter().map(|zone| self.zones[zone.index()]).sum::<f64>() / self.force
    }

    /// Share of the heel third.
    pub fn heel_share(&self) -> f64 {
        self.share(&[SoleZone::HeelMedial, SoleZone::HeelLateral])
    }

    /// Share of the front third, without toes.
    pub fn fore_share(&self) -> f64 {
        self.share(&[SoleZone::ForeMedial, SoleZone::ForeLateral])
    }

    /// Share of the toes.
    pub fn toe_share(&self) -> f64 {
        self.share(&[SoleZone::ToesMedial, SoleZone::ToesLateral])
    }

    /// Share of ball and toes.
    pub fn front_share(&self) -> f64 {
        self.fore_share() + self.toe_share()
    }

    /// Share of the inner side of the sole.
    pub fn medial_share(&self) -> f64 {
        let medial =
            [SoleZone::HeelMedial, SoleZone::MiddleMedial, SoleZone::ForeMedial, SoleZone::ToesMedial];
        self.share(&medial)
    }

    /// What the toes bear of what ball and toes bear together. 0 where they bear nothing.
    pub fn toes_of_front(&self) -> f64 {
        let (toes, fore) = (self.toe_share(), self.fore_share());
        if toes + fore > 0.0 { toes / (toes + fore) } else { 0.0 }
    }
}

/// One frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Motion {
    /// Seconds, as the frame says.
    pub t_s: f64,
    /// Everything on the mat, in the unit of [`FootMotion::force`].
    pub force: f64,
    /// The left and the right foot; nothing while no stance is known.
    pub feet: Option<[FootMotion; 2]>,
    /// The weight that is on both feet, as a share of what it is standing; on a mat that is not calibrated its readings are
    /// evened out for it. 0 while no stance is known.
    pub weight: f64,
    /// What bears load away from both feet, cells above the contact threshold, in the unit of `force`.
    pub elsewhere: f64,
}

/// The feet in the loaded cells of a frame, and what is loaded elsewhere. `threshold` is in the unit of the recording.
pub(super) fn feet(
    mat: &Mat,
    loaded: impl Iterator<Item = (usize, f64)>,
    layout: &Layout,
    threshold: f64,
) -> ([FootMotion; 2], f64) {
    let mut feet = [FootMotion::default(); 2];
    let mut elsewhere = 0.0;
    let per_value = mat.cell_area_mm2() * FORCE_PER_VALUE_MM2;
    for (cell, value) in loaded {
        let Some(of_sole) = layout.of(cell) else {
            elsewhere += if value >= threshold { value } else { 0.0 };
            continue;
        };
        let foot = &mut feet[of_sole.foot];
        foot.force += value;
        foot.along_mm += value * of_sole.along_mm;
        foot.outward_mm += value * of_sole.outward_mm;
        for (sum, share) in foot.zones.iter_mut().zip(of_sole.zones) {
            *sum += value * share;
        }
        if value >= threshold {
            let at = of_sole.along_mm;
            foot.reach_mm =
                Some(foot.reach_mm.map_or((at, at), |(rear, front)| (at.min(rear), at.max(front))));
        }
    }
    for foot in &mut feet {
        if foot.force > 0.0 {
            foot.along_mm /= foot.force;
            foot.outward_mm /= foot.force;
        }
        foot.force *= per_value;
        for zone in &mut foot.zones {
            *zone *= per_value;
        }
    }
    (feet, elsewhere * per_value)
}
