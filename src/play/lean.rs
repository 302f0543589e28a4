//! Where the child leans, within what it has shown that it can.

use std::collections::VecDeque;

use super::settings::Fireflies as Limits;
use crate::analysis::stance::{Motion, SoleFrame, Stance};
use crate::base::{Point, Vector};

/// What was held for so long was shown, seconds.
const SHOWN_S: f64 = 0.2;
/// Most frames that are looked at together.
const MOST_FRAMES: usize = 64;
/// Feet that bear less than this share of the standing force lean nowhere.
const LEAST_FORCE: f64 = 0.3;

/// The place on the mat of a centre of pressure in the coordinates of a sole, millimetres.
pub(super) fn on_mat(sole: &SoleFrame, along_mm: f64, outward_mm: f64) -> Point {
    sole.ends()[0] + sole.on_mat(along_mm, outward_mm)
}

/// The centre of pressure of two feet on the mat; nothing where they bear nothing.
fn centre(stance: &Stance, feet: [(f64, f64, f64); 2]) -> Option<Point> {
    let force = feet[0].0 + feet[1].0;
    let place = |foot: usize| {
        let (own, along_mm, outward_mm) = feet[foot];
        on_mat(&stance.feet[foot], along_mm, outward_mm).coords * own
    };
    (force > 0.0).then(|| Point::from((place(0) + place(1)) / force))
}

/// Where the child leans.
#[derive(Clone, Debug)]
pub(super) struct Lean {
    at: Point,
    forward: Vector,
    right: Vector,
    /// Farthest to the right, to the left, to the front and to the back, millimetres.
    limits_mm: [f64; 4],
    /// Whether the child has shown how far it leans to a side.
    shown: [bool; 4],
    last: VecDeque<(f64, [f64; 2])>,
    now_mm: Option<[f64; 2]>,
}

impl Lean {
    /// Of a child that stood like this; what it has shown before holds.
    pub(super) fn new(stance: &Stance, limits: &Limits, before: Option<&Self>) -> Option<Self> {
        let base = [0, 1].map(|foot| &stance.base[foot].mean);
        let at = centre(stance, base.map(|mean| (mean.force, mean.along_mm, mean.outward_mm)))?;
        let place = |foot: usize| on_mat(&stance.feet[foot], base[foot].along_mm, base[foot].outward_mm);
        let axis = stance.feet[0].print().axis() + stance.feet[1].print().axis();
        let to_right = place(1) - place(0);
        // The feet of nobody stand heel to heel in one line.
        let forward = axis.try_normalize(1e-6)?;
        let right = (to_right - forward * to_right.dot(&forward)).try_normalize(1e-6)?;
        let length_mm = 0.5 * (stance.feet[0].length_mm() + stance.feet[1].length_mm());
        let side_mm = limits.side.value * 0.5 * to_right.norm();
        let guess = [side_mm, side_mm, limits.front.value * length_mm, limits.back.value * length_mm];
        let (limits_mm, shown) =
            before.map_or((guess, [false; 4]), |before| (before.limits_mm, before.shown));
        let last = VecDeque::with_capacity(MOST_FRAMES);
        Some(Self { at, forward, right, limits_mm, shown, last, now_mm: None })
    }

    /// Takes in a frame. Limits are learned while `learns`.
    pub(super) fn push(&mut self, motion: &Motion, stance: &Stance, learns: bool) {
        let feet = motion.feet.filter(|feet| feet[0].force + feet[1].force > LEAST_FORCE * stance.force);
        let now = feet
            .and_then(|feet| centre(stance, feet.map(|foot| (foot.force, foot.along_mm, foot.outward_mm))));
        self.now_mm = now.map(|now| {
            let by = now - self.at;
            [by.dot(&self.right), by.dot(&self.forward)]
        });
        let Some(now_mm) = self.now_mm else {
            self.last.clear();
            return;
        };
        if self.last.len() == MOST_FRAMES {
            self.last.pop_front();
        }
        self.last.push_back((motion.t_s, now_mm));
        let lasts = |oldest: &(f64, [f64; 2])| motion.t_s - oldest.0 >= SHOWN_S;
        while self.last.get(1).is_some_and(lasts) {
            self.last.pop_front();
        }
        if learns && self.last.front().is_some_and(lasts) {
            self.learn();
        }
    }

    fn learn(&mut self) {
        for side in 0..4 {
            let (axis, sign) = (side / 2, if side % 2 == 0 { 1.0 } else { -1.0 });
            let held_mm = self.last.iter().map(|(_, by)| sign * by[axis]).fold(f64::INFINITY, f64::min);
            self.shown[side] |= held_mm >= 0.5 * self.limits_mm[side];
            self.limits_mm[side] = self.limits_mm[side].max(held_mm);
        }
    }

    /// Whether the child has leant to the right and to the left.
    pub(super) fn is_shown(&self) -> bool {
        self.shown[0] && self.shown[1]
    }

    /// How far to the right and to the front, share of the own limits, -1 to 1.
    pub(super) fn now(&self) -> Option<[f64; 2]> {
        let now_mm = self.now_mm?;
        let share = |axis: usize| {
            let side = 2 * axis + usize::from(now_mm[axis] < 0.0);
            (now_mm[axis] / self.limits_mm[side].max(1.0)).clamp(-1.0, 1.0)
        };
        Some([share(0), share(1)])
    }
}
