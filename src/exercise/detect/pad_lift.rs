//! Pad lift: ball and toes of one foot leave the mat while its heel stays and the other foot stands flat.

use super::machine::{Detect, fault, rep, shares, side_of};
use super::pair::Pair;
use super::view::View;
use crate::analysis::stance::{FootMotion, Stance};
use crate::base::Exercise;
use crate::child::{Fault, Performed};
use crate::exercise::reason::Reason;
use crate::exercise::settings::{PadLift as Limits, Settings};

/// However much a child sways, a fall by this share is a lift.
const MOST_FLOOR: f64 = 0.35;
/// However little the other foot keeps, leaning explains a fall to this share of what ball and toes bear standing, at most.
const MOST_LEAN: f64 = 0.5;
/// Where both feet keep less than this, both were lifted.
const LIFTED: f64 = 0.42;
/// Both feet did it when the other one went this share of the way: swaying moves the load of both.
const ALONG: f64 = 0.7;

#[derive(Clone, Debug)]
pub(super) struct PadLift {
    limits: Limits,
    pair: Pair,
    seen: [bool; 2],
}

impl PadLift {
    pub(super) fn new(settings: &Settings, stance: &Stance) -> Result<Self, Reason> {
        let limits = settings.pad_lift.clone();
        let seen = [0, 1].map(|foot| !stance.base[foot].on_bumps);
        if seen == [false; 2] {
            return Err(Reason::OnBumps);
        }
        let floors = [0, 1].map(|foot| {
            let base = &stance.base[foot];
            let sd = base.front_share_sd / base.mean.front_share().max(f64::MIN_POSITIVE);
            seen[foot].then(|| limits.floor.value.max((settings.common.noise_sd.value * sd).min(MOST_FLOOR)))
        });
        let pair = Pair::new(settings.common.smoothing_s.value, shares(settings), floors, ALONG);
        Ok(Self { limits, pair, seen })
    }

    /// How far the share of ball and toes of each foot has fallen. A child that leans back unloads both: what a foot does
    /// is told against the other one, as far as leaning may go; where both go further, both are lifted.
    fn falls(&self, view: &View<'_>) -> [f64; 2] {
        let left = [0, 1].map(|foot| {
            let base = view.stance.base[foot].mean.front_share();
            if self.seen[foot] && base > 0.0 { view.feet[foot].front_share() / base } else { 1.0 }
        });
        if left.iter().all(|&left| left < LIFTED) {
            return left.map(|left| 1.0 - left);
        }
        [0, 1].map(|foot| 1.0 - left[foot] / left[1 - foot].max(MOST_LEAN))
    }
}

impl Detect for PadLift {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let values = self.falls(view);
        let heel = |of: &FootMotion| of.heel_share() * of.force;
        let light = |foot: usize| {
            heel(&view.feet[foot]) < self.limits.heel_least.value * heel(&view.stance.base[foot].mean)
        };
        let lifted = (0..2).any(|foot| self.seen[foot] && (!view.is_down(foot) || light(foot)));
        if lifted || !view.is_loaded() {
            self.pair.spoil();
        }
        let Some(movement) = self.pair.push(view.t_s, values) else { return };
        if movement.end_s - movement.start_s < self.limits.least_s.value {
            return;
        }
        let times = (movement.start_s, movement.end_s);
        // Where one foot cannot be seen, what the other does alone is its own.
        let side = match self.seen {
            [true, false] => Some(side_of(0)),
            [false, true] => Some(side_of(1)),
            _ => movement.side,
        };
        if side.is_none() {
            found.push(fault(Exercise::PadLift, None, times, Fault::BothFeet));
            return;
        }
        self.pair.learn(&movement);
        found.push(Performed {
            held_s: Some(times.1 - times.0),
            range: Some(movement.range),
            ..rep(Exercise::PadLift, side, times.0, times.1)
        });
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
