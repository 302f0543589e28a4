//! Heel raise: both centres of pressure go forward onto ball and toes, and come back.

use super::machine::{Detect, shares};
use super::pair::Pair;
use super::view::View;
use crate::analysis::stance::Stance;
use crate::base::{Exercise, Side};
use crate::child::Performed;
use crate::exercise::settings::{HeelRaise as Limits, Settings};

/// The other foot did it as well when it went this share of the way.
const ALONG: f64 = 0.2;

#[derive(Clone, Debug)]
pub(super) struct HeelRaise {
    limits: Limits,
    pair: Pair,
    /// The least share that each heel bore in the movement, of what it bears standing.
    lightest: [f64; 2],
}

impl HeelRaise {
    pub(super) fn new(settings: &Settings, stance: &Stance) -> Self {
        let limits = settings.heel_raise.clone();
        let floors = [0, 1].map(|foot| {
            let base = &stance.base[foot];
            let floor = if base.on_bumps { limits.bumpy_floor.value } else { limits.floor.value };
            let noise = settings.common.noise_sd.value * base.along_sd_mm / stance.feet[foot].length_mm();
            Some(floor.max(noise.min(1.5 * floor)))
        });
        let pair = Pair::new(settings.common.smoothing_s.value, shares(settings), floors, ALONG);
        Self { limits, pair, lightest: [1.0; 2] }
    }
}

impl Detect for HeelRaise {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let least = self.limits.foot_least.value * view.stance.force;
        let light = |foot: usize| !view.is_down(foot) || view.feet[foot].force < least;
        if light(0) || light(1) || !view.is_loaded() {
            self.pair.spoil();
        }
        // On bumps the heel is not seen: the way of the centre alone tells.
        let seen = |foot: usize| !view.stance.base[foot].on_bumps;
        let heel = |foot: usize| if seen(foot) { view.heel_of_standing(foot) } else { 0.0 };
        let high = self.pair.is_high();
        self.lightest = [0, 1].map(|foot| if high { self.lightest[foot].min(heel(foot)) } else { 1.0 });
        let lightest = self.lightest;
        let Some(movement) = self.pair.push(view.t_s, [view.forward(0), view.forward(1)]) else { return };
        let lightest = match movement.side {
            Some(side) => lightest[usize::from(side == Side::Right)],
            None => lightest[0].max(lightest[1]),
        };
        let held_s = movement.end_s - movement.start_s;
        if held_s < self.limits.least_s.value || lightest > self.limits.heel_most.value {
            return;
        }
        found.push(self.pair.of_both_feet(Exercise::HeelRaise, &movement));
    }

    fn interrupt(&mut self, _: f64, _: &mut Vec<Performed>) {
        self.pair.interrupt();
    }

    fn progress(&self) -> Option<f64> {
        self.pair.progress()
    }

    fn held_since_s(&self) -> Option<f64> {
        self.pair.since_s()
    }
}
