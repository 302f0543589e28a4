//! Standing on the outer edges: both feet go outwards together, their inner sides grow light, and they stay there.

use super::machine::{Detect, rep};
use super::outward::Outward;
use super::view::View;
use crate::analysis::stance::Stance;
use crate::base::Exercise;
use crate::child::{Performed, PerformedKind};
use crate::exercise::settings::{OuterEdge as Limits, Settings};

/// The own range of a foot is what it showed by so long into its first hold, seconds.
const SHOWN_S: f64 = 0.7;

/// Both feet less than this share of the own range outwards are on their way back: that is no short loss of one.
const BACK: f64 = 0.45;

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
    /// Sums over frames: what the inner sides bore, of what they bear at rest, and how far both feet were, of the own
    /// range.
    medial: f64,
    range: f64,
    frames: f64,
}

#[derive(Clone, Debug)]
pub(super) struct OuterEdge {
    limits: Limits,
    bridge_s: f64,
    on_bumps: bool,
    feet: [Outward; 2],
    /// Since when both feet stand and bear.
    stands_s: Option<f64>,
    hold: Option<Hold>,
}

impl OuterEdge {
    pub(super) fn new(settings: &Settings, stance: &Stance) -> Self {
        Self {
            limits: settings.outer_edge.clone(),
            bridge_s: settings.common.bridge_s.value,
            on_bumps: stance.base.iter().any(|base| base.on_bumps),
            feet: [0, 1].map(|foot| Outward::new(foot, settings, stance)),
            stands_s: None,
            hold: None,
        }
    }

    fn close(&mut self, found: &mut Vec<Performed>, end_s: f64) {
        let Some(hold) = self.hold.take() else { return };
        let held_s = end_s - hold.start_s - hold.bridged_s;
        let medial = hold.medial / hold.frames.max(1.0);
        if held_s >= self.limits.least_s.value && medial <= self.limits.medial_most.value {
            found.push(Performed {
                kind: PerformedKind::Hold,
                held_s: Some(held_s),
                range: Some(hold.range / hold.frames.max(1.0)),
                ..rep(Exercise::OuterEdge, None, hold.start_s, end_s)
            });
        }
    }

    /// Whether a foot stands and bears.
    fn stands(&self, view: &View<'_>, foot: usize) -> bool {
        view.is_down(foot)
            && view.feet[foot].force >= self.limits.foot_least.value * view.stance.force
            && view.forward(foot).abs() <= self.limits.along_most.value
    }

    /// What the inner sides bear, of what they bear where the feet rest or as they stood at first, whichever is less; 0 on
    /// bumps, where that is not seen.
    fn medial(&self, view: &View<'_>) -> f64 {
        if self.on_bumps {
            return 0.0;
        }
        // Feet that rest turned inwards are on no edge when they come back.
        let rest = |foot: usize| {
            let standing = view.stance.base[foot].mean.medial_share();
            self.feet[foot].medial_at_rest().map_or(standing, |rest| rest.min(standing))
        };
        let now = |foot: usize| view.feet[foot].medial_share();
        (now(0) + now(1)) / (rest(0) + rest(1)).max(f64::MIN_POSITIVE)
    }

    /// Since when both feet are outwards, and stand.
    fn since_s(&self, t_s: f64) -> f64 {
        let feet = self.feet.iter().filter_map(Outward::since_s);
        feet.chain(self.stands_s).reduce(f64::max).unwrap_or(t_s)
    }

    /// Both feet are outwards.
    fn hold_on(&mut self, view: &View<'_>) {
        let t_s = view.t_s;
        let (since_s, medial) = (self.since_s(t_s), self.medial(view));
        let of_range = |foot: usize| self.feet[foot].of_range().unwrap_or(1.0);
        let range = 0.5 * (of_range(0) + of_range(1)).clamp(0.0, 3.0);
        let hold = self.hold.get_or_insert(Hold {
            start_s: since_s,
            seen_s: t_s,
            lost_since_s: None,
            bridged_s: 0.0,
            medial: 0.0,
            range: 0.0,
            frames: 0.0,
        });
        if let Some(lost_s) = hold.lost_since_s.take() {
            hold.bridged_s += t_s - lost_s;
        }
        (hold.medial, hold.range, hold.frames) =
            (hold.medial + medial, hold.range + range, hold.frames + 1.0);
        // While the first hold goes on its range is what has been shown so far: feet that stood a little outwards before
        // would have begun it then.
        if t_s - hold.seen_s < SHOWN_S {
            hold.start_s = hold.start_s.max(since_s);
        } else if self.went_apart() {
            self.hold = None;
            for foot in &mut self.feet {
                foot.rest_anew();
            }
        } else {
            self.feet.iter_mut().for_each(Outward::is_held);
        }
    }

    /// Whether one foot had gone outwards long before the other one: both slid.
    fn went_apart(&self) -> bool {
        let [left_s, right_s] = self.feet.each_ref().map(Outward::went_s);
        let apart_s = left_s.zip(right_s).map_or(0.0, |(left_s, right_s)| (right_s - left_s).abs());
        apart_s > self.limits.together_s.value
    }
}

impl Detect for OuterEdge {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let t_s = view.t_s;
        let stand = [0, 1].map(|foot| self.stands(view, foot));
        let out = self.feet.each_ref().map(Outward::is_out);
        // Feet that bear next to nothing leave the mat in a jump, and may land elsewhere.
        let flies = view.force() < self.limits.foot_least.value * view.stance.force;
        for (foot, own) in self.feet.iter_mut().enumerate() {
            if flies {
                own.lifted(t_s);
            } else {
                own.push(view, stand[foot], out[1 - foot]);
            }
        }
        let stands = view.is_loaded() && stand == [true; 2];
        self.stands_s = stands.then(|| self.stands_s.unwrap_or(t_s));
        if stands && self.feet.iter().all(Outward::is_out) {
            self.hold_on(view);
            return;
        }
        let Some(hold) = &mut self.hold else { return };
        let lost_s = *hold.lost_since_s.get_or_insert(t_s);
        let back = self.feet.iter().all(|foot| foot.of_range().is_some_and(|range| range < BACK));
        if back || t_s - lost_s > self.bridge_s {
            self.close(found, lost_s);
        }
    }

    fn interrupt(&mut self, t_s: f64, found: &mut Vec<Performed>) {
        if let Some(hold) = self.hold {
            self.close(found, hold.lost_since_s.unwrap_or(t_s));
        }
        // After a jump, or what else was not seen, the feet may stand elsewhere.
        self.feet.iter_mut().for_each(|foot| foot.lifted(t_s));
        self.stands_s = None;
    }

    fn progress(&self) -> Option<f64> {
        let [left, right] = self.feet.each_ref().map(Outward::of_range);
        Some(left?.min(right?).max(0.0))
    }

    fn held_since_s(&self) -> Option<f64> {
        self.hold.map(|hold| hold.start_s)
    }
}
