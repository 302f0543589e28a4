//! Toes up: the toes leave the mat while ball and heel go on bearing.
//!
//! The signal is how far the toes' part of what ball and toes bear has fallen from what it is standing: leaning
//! changes both alike. It needs the sole, and toes that carry more than chance.

use super::machine::{Detect, fault, shares};
use super::pair::Pair;
use super::view::View;
use crate::analysis::stance::Stance;
use crate::base::Exercise;
use crate::child::{Fault, Performed};
use crate::exercise::reason::Reason;
use crate::exercise::settings::{Settings, ToesUp as Limits};

/// The other foot did it as well when its toes went up this share of the way.
const ALONG: f64 = 0.12;

#[derive(Clone, Debug)]
pub(super) struct ToesUp {
    limits: Limits,
    pair: Pair,
    seen: [bool; 2],
}

impl ToesUp {
    pub(super) fn new(settings: &Settings, stance: &Stance) -> Result<Self, Reason> {
        let limits = settings.toes_up.clone();
        if stance.base.iter().all(|base| base.on_bumps) {
            return Err(Reason::OnBumps);
        }
        let seen = [0, 1].map(|foot| {
            let base = &stance.base[foot];
            let share = base.mean.toes_of_front();
            !base.on_bumps
                && stance.feet[foot].has_toes()
                && share >= limits.toe_sd.value * base.toes_of_front_sd
                && base.toe_cells as f64 >= limits.toe_cells.value
        });
        if seen == [false; 2] {
            return Err(Reason::ToesUnseen);
        }
        let floors = [0, 1].map(|foot| {
            let base = &stance.base[foot];
            let sd = base.toes_of_front_sd / base.mean.toes_of_front().max(f64::MIN_POSITIVE);
            seen[foot].then(|| limits.floor.value.max(settings.common.noise_sd.value * sd).min(0.7))
        });
        let pair = Pair::new(settings.common.smoothing_s.value, shares(settings), floors, ALONG);
        Ok(Self { limits, pair, seen })
    }

    /// Whether a foot does something else.
    fn is_spoiled(&self, view: &View<'_>, foot: usize) -> bool {
        let base = &view.stance.base[foot].mean;
        let own = &view.feet[foot];
        let ball = own.fore_share() * own.force;
        let heel = view.heel_of_standing(foot);
        !view.is_down(foot)
            || heel < self.limits.heel_least.value
            || ball < self.limits.ball_least.value * base.fore_share() * base.force
    }
}

impl Detect for ToesUp {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let values = [0, 1].map(|foot| {
            let base = view.stance.base[foot].mean.toes_of_front();
            if self.seen[foot] && base > 0.0 { 1.0 - view.feet[foot].toes_of_front() / base } else { 0.0 }
        });
        if (0..2).any(|foot| self.seen[foot] && self.is_spoiled(view, foot)) {
            if let Some(since_s) = self.pair.since_s() {
                found.push(fault(Exercise::ToesUp, None, (since_s, view.t_s), Fault::BallLifted));
            }
            self.pair.spoil();
        }
        let Some(movement) = self.pair.push(view.t_s, values) else { return };
        let held_s = movement.end_s - movement.start_s;
        if held_s < self.limits.least_s.value {
            return;
        }
        found.push(self.pair.of_both_feet(Exercise::ToesUp, &movement));
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
