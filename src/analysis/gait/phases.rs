//! The phases of a stance (De Cock et al. 2005), from when heel and metatarsal heads are loaded.
//!
//! The heel is the rear 27 % of the length with toes. The heads lie in the front 30 % of the toeless length,
//! side by side: divided at 30, 47, 64 and 81 % of the width there, from the medial side, on mats of up to
//! 6 mm between cells, and at 30 and 64 % on coarser ones. A part is loaded while two of its cells (its only
//! one when it has no more) are at or above the contact threshold; a part that never is counts for nothing.

use super::contacted::{Contacted, Setting};
use crate::analysis::result::StancePhases;
use crate::analysis::result::reason::Reason;
use crate::base::{Measured, Side};
use crate::footprint::Footprint;

/// Rear share of the length with toes that is the heel.
const HEEL_SHARE: f64 = 0.27;
/// Share of the toeless length behind the heads.
const HEADS_FROM: f64 = 0.70;
/// Where the heads are parted, shares of their width from the medial side.
const HEADS: [f64; 4] = [0.30, 0.47, 0.64, 0.81];
/// The same on a coarse mat.
const COARSE_HEADS: [f64; 2] = [0.30, 0.64];
/// Cells further apart than this are coarse, millimetres.
const FINE_MM: f64 = 6.0;
/// Number of the heel among the parts.
const HEEL: usize = 0;
/// Most parts: the heel and five heads.
const PARTS: usize = 6;
/// About so many frames of the stance are looked at first; between two of them the instant is then found
/// exactly.
const LOOKS: usize = 48;
/// Fewest frames of a stance that can be parted into phases.
const MIN_FRAMES: usize = 10;

/// The phases of one contact.
pub(super) fn phases(setting: &Setting, one: &Contacted, print: &Footprint) -> Measured<StancePhases> {
    let (first, last) = one.touch.frames;
    let frames = last + 1 - first;
    if frames < MIN_FRAMES {
        return Err(Reason::TooShortForPhases { frames, least: MIN_FRAMES }.into());
    }
    let parts = Parts::new(setting, one, print)?;
    let loaded = |frame: usize| parts.loaded(setting, frame);
    let step = (frames / LOOKS).max(1);
    let looks: Vec<(usize, [bool; PARTS])> =
        (first..=last).step_by(step).map(|frame| (frame, loaded(frame))).collect();
    // First frame of each head, last of the heel.
    let mut down: [Option<usize>; PARTS] = [None; PARTS];
    for (at, (frame, now)) in looks.iter().enumerate() {
        let new: Vec<usize> = (HEEL + 1..PARTS).filter(|&part| now[part] && down[part].is_none()).collect();
        if new.is_empty() {
            continue;
        }
        new.iter().for_each(|&part| down[part] = Some(*frame));
        let before = if at == 0 { *frame } else { looks[at - 1].0 + 1 };
        for earlier in (before..*frame).rev() {
            let then = loaded(earlier);
            new.iter().filter(|&&part| then[part]).for_each(|&part| down[part] = Some(earlier));
        }
    }
    let heel_at = looks.iter().rposition(|(_, now)| now[HEEL]).ok_or(Reason::NoHeel)?;
    let until = looks.get(heel_at + 1).map_or(last + 1, |&(frame, _)| frame);
    let from = looks[heel_at].0;
    let heel_off =
        (from..until).take_while(|&frame| frame == from || loaded(frame)[HEEL]).last().unwrap_or(from);
    let heads = || down.iter().flatten().copied();
    let (Some(first_head), Some(all_heads)) = (heads().min(), heads().max()) else {
        return Err(Reason::NoBall.into());
    };
    if heel_off < all_heads {
        return Err(Reason::NeverFlat.into());
    }
    let t = &setting.history.t_s;
    if t[last] <= t[first] {
        return Err(Reason::OneTime.into());
    }
    let pct = |frame: usize| 100.0 * (t[frame] - t[first]) / (t[last] - t[first]);
    Ok(StancePhases {
        first_head_pct: pct(first_head),
        all_heads_pct: pct(all_heads),
        heel_off_pct: pct(heel_off),
    })
}

/// Which cells belong to which part.
struct Parts {
    /// Part of each cell of the mat; [`PARTS`] for those of none.
    of_cell: Vec<u8>,
    /// Loaded cells from which on a part is loaded; 0 for a part without cells.
    least: [u32; PARTS],
}

impl Parts {
    fn new(setting: &Setting, one: &Contacted, print: &Footprint) -> Measured<Self> {
        let mat = setting.mat;
        let picture = one.picture.ok_or(Reason::PrintNotMeasured)?;
        let heads_from = HEADS_FROM * print.toeless_length_mm;
        let heads = print.body().iter().flatten().filter(|point| point.x >= heads_from);
        let (low, high) = heads.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), point| {
            (low.min(point.y), high.max(point.y))
        });
        let limits: &[f64] = if mat.pitch_mm() <= FINE_MM { &HEADS } else { &COARSE_HEADS };
        let head = |y: f64| {
            let from_left = (y - low) / (high - low).max(f64::EPSILON);
            let from_medial = if print.side == Side::Right { from_left } else { 1.0 - from_left };
            HEEL + 1 + limits.iter().filter(|&&limit| from_medial > limit).count()
        };
        let mut of_cell = vec![PARTS as u8; mat.cells()];
        let mut cells = [0_u32; PARTS];
        for row in 0..mat.rows() {
            for (col, &value) in picture.row(row).iter().enumerate() {
                if value < setting.threshold {
                    continue;
                }
                let local = print.frame.local(mat.centre(row, col));
                let part = if local.x < HEEL_SHARE * print.length_mm {
                    HEEL
                } else if local.x >= heads_from && !print.is_toe(local) {
                    head(local.y)
                } else {
                    continue;
                };
                of_cell[row * mat.cols() + col] = part as u8;
                cells[part] += 1;
            }
        }
        Ok(Self { of_cell, least: cells.map(|cells| cells.min(2)) })
    }

    /// Which parts are loaded in a frame.
    fn loaded(&self, setting: &Setting, frame: usize) -> [bool; PARTS] {
        // The last one counts the cells of no part.
        let mut counts = [0_u32; PARTS + 1];
        for (cell, value) in setting.history.loaded(frame).iter() {
            counts[usize::from(self.of_cell[cell])] += u32::from(value >= setting.threshold);
        }
        std::array::from_fn(|part| self.least[part] > 0 && counts[part] >= self.least[part])
    }
}
