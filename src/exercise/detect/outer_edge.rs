//! Standing on the outer edges: both centres of pressure shift outwards and stay there.

use super::machine::{Detect, rep, shares};
use super::view::View;
use crate::analysis::stance::Stance;
use crate::base::Exercise;
use crate::child::{Performed, PerformedKind};
use crate::exercise::settings::{OuterEdge as Limits, Settings};
use crate::exercise::signal::{Excursion, Levels, Smooth};

/// The own range of a foot is what it showed by so long into its first hold, seconds.
const SHOWN_S: f64 = 0.7;

/// Feet that are less than this share of the own range outwards stand flat.
const FLAT: f64 = 0.25;

/// A hold that goes on.
#[derive(Clone, Copy, Debug)]
struct Hold {
    start_s: f64,
    /// When it was seen to be one.
    seen_s: f64,
    /// Since when a foot is off its edge.
    lost_since_s: Option<f64>,
    /// Losses that were bridged, seconds.
    bridged_s: f64,
    /// Whether the inner sides were light.
    light: bool,
    /// Sum of how far both were, of the own range, and of how many frames.
    range: (f64, f64),
}

#[derive(Clone, Debug)]
pub(super) struct OuterEdge {
    limits: Limits,
    bridge_s: f64,
    on_bumps: bool,
    smooth: [Smooth; 2],
    levels: [Levels; 2],
    hold: Option<Hold>,
    now: [f64; 2],
    /// Sum of how far each is while it is out, and of how many frames: where a child stays is its range, not how far it
    /// swayed.
    stays: [(f64, f64); 2],
}

impl OuterEdge {
    pub(super) fn new(settings: &Settings, stance: &Stance) -> Self {
        let limits = settings.outer_edge.clone();
        let levels = [0, 1].map(|foot| {
            let (base, length_mm) = (&stance.base[foot], stance.feet[foot].length_mm());
            let floor_mm = limits.floor_mm.value.max(limits.floor_width.value * length_mm / 2.5);
            let noise_mm = settings.common.noise_sd.value * base.outward_sd_mm;
            Levels::new(shares(settings), floor_mm.max(noise_mm.min(2.0 * floor_mm)))
        });
        Self {
            limits,
            bridge_s: settings.common.bridge_s.value,
            on_bumps: stance.base.iter().any(|base| base.on_bumps),
            smooth: [0, 1].map(|_| Smooth::new(settings.common.smoothing_s.value)),
            levels,
            hold: None,
            now: [0.0; 2],
            stays: [(0.0, 0.0); 2],
        }
    }

    fn close(&mut self, found: &mut Vec<Performed>, end_s: f64) {
        let Some(hold) = self.hold.take() else { return };
        let held_s = end_s - hold.start_s - hold.bridged_s;
        if held_s >= self.limits.least_s.value && hold.light {
            let range = hold.range.0 / hold.range.1.max(1.0);
            found.push(Performed {
                kind: PerformedKind::Hold,
                held_s: Some(held_s),
                range: Some(range),
                ..rep(Exercise::OuterEdge, None, hold.start_s, end_s)
            });
        }
    }
}

impl Detect for OuterEdge {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let t_s = view.t_s;
        for foot in 0..2 {
            let out_mm = view.feet[foot].outward_mm - view.stance.base[foot].mean.outward_mm;
            self.now[foot] = self.smooth[foot].push(t_s, out_mm);
            let over = self.levels[foot].push(t_s, self.now[foot]);
            if self.levels[foot].is_high() {
                let (sum, frames) = self.stays[foot];
                self.stays[foot] = (sum + self.now[foot], frames + 1.0);
            }
            if let Some(movement) = over {
                let (sum, frames) = std::mem::take(&mut self.stays[foot]);
                if movement.end_s - movement.start_s >= self.limits.least_s.value {
                    self.levels[foot].learn(&Excursion { peak: sum / frames.max(1.0), ..movement });
                }
            }
        }
        let stands = |foot: usize| {
            view.is_down(foot)
                && view.feet[foot].force >= self.limits.foot_least.value * view.stance.force
                && view.forward(foot).abs() <= self.limits.along_most.value
        };
        let both = view.is_loaded() && stands(0) && stands(1) && self.levels.iter().all(Levels::is_high);
        let light = self.on_bumps || {
            let bears = |foot: usize| view.feet[foot].medial_share();
            let base = |foot: usize| view.stance.base[foot].mean.medial_share();
            bears(0) + bears(1) <= self.limits.medial_most.value * (base(0) + base(1))
        };
        match (&mut self.hold, both) {
            (None, true) => {
                let since = |foot: usize| self.levels[foot].since_s().unwrap_or(t_s);
                self.hold = Some(Hold {
                    start_s: since(0).max(since(1)),
                    seen_s: t_s,
                    lost_since_s: None,
                    bridged_s: 0.0,
                    light,
                    range: (0.0, 0.0),
                });
            }
            (Some(hold), true) => {
                if let Some(lost_s) = hold.lost_since_s.take() {
                    hold.bridged_s += t_s - lost_s;
                }
                hold.light |= light;
                let share =
                    |foot: usize| self.now[foot] / self.levels[foot].range().unwrap_or(self.now[foot]);
                hold.range.0 += 0.5 * (share(0) + share(1)).clamp(0.0, 3.0);
                hold.range.1 += 1.0;
                // While the first hold goes on its range is what has been shown so far: feet that stood a little outwards before
                // would have begun it then.
                if t_s - hold.seen_s < SHOWN_S {
                    hold.start_s = hold
                        .start_s
                        .max((0..2).filter_map(|foot| self.levels[foot].since_s()).fold(0.0, f64::max));
                }
            }
            (Some(hold), false) => {
                let lost_s = *hold.lost_since_s.get_or_insert(t_s);
                // Both feet flat again is no short loss.
                let flat = (0..2)
                    .all(|foot| self.levels[foot].range().is_some_and(|range| self.now[foot] < FLAT * range));
                if flat || t_s - lost_s > self.bridge_s {
                    self.close(found, lost_s);
                }
            }
            (None, false) => {}
        }
    }

    fn interrupt(&mut self, t_s: f64, found: &mut Vec<Performed>) {
        if let Some(hold) = self.hold {
            self.close(found, hold.lost_since_s.unwrap_or(t_s));
        }
        self.levels.iter_mut().for_each(Levels::drop_movement);
        self.smooth.iter_mut().for_each(Smooth::forget);
        self.stays = [(0.0, 0.0); 2];
    }

    fn progress(&self) -> Option<f64> {
        let of = |foot: usize| Some(self.now[foot] / self.levels[foot].range()?);
        Some(of(0)?.min(of(1)?).max(0.0))
    }

    fn held_since_s(&self) -> Option<f64> {
        self.hold.map(|hold| hold.start_s)
    }
}
