//! Toes up: the toes leave the mat while ball and heel go on bearing.
//!
//! The signal is how far the toes' part of what ball and toes bear has fallen from what it is standing, beyond what
//! leaning back takes from it: a child that leans back unloads the ball, and the toes more than the ball. It needs the
//! sole, and toes that carry more than chance.

use super::machine::{Detect, fault, shares};
use super::pair::Pair;
use super::view::View;
use crate::analysis::stance::Stance;
use crate::base::Exercise;
use crate::child::{Fault, Performed};
use crate::exercise::reason::Reason;
use crate::exercise::settings::{Settings, ToesUp as Limits};

/// The other foot did it as well when its toes went up this share of the way.
const ALONG: f64 = 0.25;
/// Leaning leaves the ball more than this of what it bears standing.
const BOTH_UP: f64 = 0.65;
/// Leaning and shifting weight leave this much of the toes' part at least.
const MOST_LEAN: f64 = 0.5;

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
                && (limits.toes_least.value..=limits.toes_most.value).contains(&share)
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

    /// How far the toes of a foot have gone up. Leaning back lowers what the ball bears, and the toes' part of both by
    /// about the same share; toes that are lifted leave their load to the ball. Of a foot that bears less the toes soon
    /// bear too little to be read.
    fn risen(&self, view: &View<'_>, foot: usize) -> f64 {
        let base = view.stance.base[foot].mean.toes_of_front();
        if !self.seen[foot] || base <= 0.0 {
            return 0.0;
        }
        let load = (view.feet[foot].force / view.stance.base[foot].mean.force).clamp(0.0, 1.0).sqrt();
        let left = (load * ball_of_standing(view, foot).min(1.0)).max(MOST_LEAN);
        1.0 - view.feet[foot].toes_of_front() / (left * base)
    }

    /// Whether the ball of a foot left the mat as well: it bears little, or much less than that of the other foot, for a
    /// child that leans back unloads both.
    fn ball_is_up(&self, view: &View<'_>, foot: usize) -> bool {
        let least = self.limits.ball_least.value;
        ball_of_standing(view, foot) < least * ball_of_standing(view, 1 - foot).clamp(BOTH_UP, 1.0)
    }

    /// Whether a foot does something else: it is up, its heel is, or it stands on its outer edge.
    fn is_elsewhere(&self, view: &View<'_>, foot: usize) -> bool {
        let base = &view.stance.base[foot].mean;
        !view.is_down(foot)
            || view.heel_of_standing(foot) < self.limits.heel_least.value
            || view.feet[foot].medial_share() < self.limits.medial_least.value * base.medial_share()
    }
}

/// What the ball of a foot bears, as a share of what it bears standing, both of their foot.
fn ball_of_standing(view: &View<'_>, foot: usize) -> f64 {
    view.feet[foot].fore_share() / view.stance.base[foot].mean.fore_share().max(f64::MIN_POSITIVE)
}

impl Detect for ToesUp {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let values = [0, 1].map(|foot| self.risen(view, foot));
        let any = |of: fn(&Self, &View<'_>, usize) -> bool| {
            (0..2).any(|foot| self.seen[foot] && of(self, view, foot))
        };
        let ball = any(Self::ball_is_up);
        if ball && let Some(since_s) = self.pair.since_s() {
            found.push(fault(Exercise::ToesUp, None, (since_s, view.t_s), Fault::BallLifted));
        }
        if ball || any(Self::is_elsewhere) || !view.is_loaded() {
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
