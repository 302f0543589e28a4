//! How far a foot goes outwards from where it stands.
//!
//! A foot that slides aside carries its load outwards as well, and keeps it there; a foot that is put down anew never
//! stands exactly where it stood. So what counts is how far the centre of pressure goes from where it rests now: after
//! a landing, and after the foot alone has gone aside and stayed there, it rests anew.

use super::machine::shares;
use super::view::View;
use crate::analysis::stance::{Contact, Stance};
use crate::base::Vector;
use crate::exercise::settings::{OuterEdge as Limits, Settings};
use crate::exercise::signal::{Excursion, Levels, Smooth};

/// A foot rests anew so long after it came down, or was seen to stand elsewhere, seconds: by then it is whole on the
/// mat, and where it lies has been looked at.
const LANDED_S: f64 = 0.5;

/// One foot.
#[derive(Clone, Debug)]
pub(super) struct Outward {
    foot: usize,
    limits: Limits,
    smooth: Smooth,
    levels: Levels,
    floor_mm: f64,
    /// Where it rests, beside where it stood, and what share the inner side bears there; nothing while that shows.
    rest: Option<(f64, f64)>,
    /// Since when it has been down there.
    landed_s: f64,
    /// Where the foot is known to stand, and the stance that is known of.
    moved: Vector,
    stance_s: f64,
    /// Since when it is aside of its rest, alone and flat.
    aside_s: Option<f64>,
    /// Whether the other foot has gone outwards as well since this one has, and whether that was a hold.
    with_other: bool,
    held: bool,
    now_mm: f64,
    /// Where its centre of pressure is beside where it stood, and what share the inner side bears.
    last: (f64, f64),
    /// Sum of how far it is while it is out, and of how many frames: where a child stays is its range, not how far it
    /// swayed.
    stays: (f64, f64),
}

impl Outward {
    pub(super) fn new(foot: usize, settings: &Settings, stance: &Stance) -> Self {
        let limits = settings.outer_edge.clone();
        let (base, length_mm) = (&stance.base[foot], stance.feet[foot].length_mm());
        let floor_mm = limits.floor_mm.value.max(limits.floor_width.value * length_mm / 2.5);
        let noise_mm = settings.common.noise_sd.value * base.outward_sd_mm;
        let floor_mm = floor_mm.max(noise_mm.min(2.0 * floor_mm));
        Self {
            foot,
            limits,
            smooth: Smooth::new(settings.common.smoothing_s.value),
            levels: Levels::new(shares(settings), floor_mm),
            floor_mm,
            rest: None,
            landed_s: 0.0,
            moved: Vector::zeros(),
            stance_s: f64::NEG_INFINITY,
            aside_s: None,
            with_other: false,
            held: false,
            now_mm: 0.0,
            last: (0.0, 0.0),
            stays: (0.0, 0.0),
        }
    }

    /// Takes in a frame. `stands`: whether the foot stands flat; `other_is_out`: whether the other foot was outwards in the
    /// last one.
    pub(super) fn push(&mut self, view: &View<'_>, stands: bool, other_is_out: bool) {
        let (own, stance) = (&view.feet[self.foot], view.stance);
        let base = &stance.base[self.foot].mean;
        let moved = stance.feet[self.foot].moved();
        if stance.at_s != self.stance_s {
            // Other feet, or the same that stood still anew.
            (self.stance_s, self.moved) = (stance.at_s, moved);
            self.last = (0.0, base.medial_share());
            self.rest_anew();
        }
        let Contact::Down { .. } = own.contact else {
            self.lifted(view.t_s);
            return;
        };
        if moved != self.moved {
            self.moved = moved;
            self.lifted(view.t_s);
        }
        let out_mm = self.smooth.push(view.t_s, own.outward_mm - base.outward_mm);
        self.last = (out_mm, own.medial_share());
        let (rest_mm, _) = match self.rest {
            Some(rest) => rest,
            None if !stands || view.t_s - self.landed_s < LANDED_S => return,
            None => self.rest_anew(),
        };
        self.now_mm = out_mm - rest_mm;
        self.follow(view.t_s);
        if self.has_slid(view.t_s, stands, other_is_out) {
            self.rest_anew();
        }
    }

    fn follow(&mut self, t_s: f64) {
        let over = self.levels.push(t_s, self.now_mm);
        if self.levels.is_high() {
            self.stays = (self.stays.0 + self.now_mm, self.stays.1 + 1.0);
        }
        let Some(movement) = over else { return };
        let (sum, frames) = std::mem::take(&mut self.stays);
        if movement.end_s - movement.start_s >= self.limits.least_s.value && self.with_other {
            self.levels.learn(&Excursion { peak: sum / frames.max(1.0), ..movement });
        }
    }

    /// Whether it has gone aside alone, and stays there. On its toes or its heel it lies elsewhere without having moved.
    fn has_slid(&mut self, t_s: f64, stands: bool, other_is_out: bool) -> bool {
        self.with_other = self.is_out() && (self.with_other || other_is_out);
        self.held &= self.is_out();
        let aside = self.now_mm <= -self.floor_mm || self.is_out() && !self.with_other;
        let since_s = if stands && aside { *self.aside_s.get_or_insert(t_s) } else { f64::INFINITY };
        self.aside_s = Some(since_s).filter(|since_s| since_s.is_finite());
        t_s - since_s > self.limits.together_s.value
    }

    /// It rests where it is from now on.
    pub(super) fn rest_anew(&mut self) -> (f64, f64) {
        self.interrupt();
        self.now_mm = 0.0;
        *self.rest.insert(self.last)
    }

    /// It is up, or was put down elsewhere: where it rests will show.
    pub(super) fn lifted(&mut self, t_s: f64) {
        self.interrupt();
        (self.rest, self.landed_s, self.now_mm) = (None, t_s, 0.0);
    }

    /// Forgets the movement that is going on.
    fn interrupt(&mut self) {
        self.levels.drop_movement();
        self.smooth.forget();
        (self.aside_s, self.with_other, self.held, self.stays) = (None, false, false, (0.0, 0.0));
    }

    /// What it does is a hold.
    pub(super) fn is_held(&mut self) {
        self.held = true;
    }

    /// Since when it is outwards, unless that was a hold before.
    pub(super) fn went_s(&self) -> Option<f64> {
        self.since_s().filter(|_| !self.held)
    }

    /// Whether it is outwards.
    pub(super) fn is_out(&self) -> bool {
        self.levels.is_high()
    }

    /// Since when it is.
    pub(super) fn since_s(&self) -> Option<f64> {
        self.levels.since_s()
    }

    /// How far it is outwards, share of the own range; nothing while that is not known.
    pub(super) fn of_range(&self) -> Option<f64> {
        Some(self.now_mm / self.levels.range()?)
    }

    /// What share its inner side bears where it rests.
    pub(super) fn medial_at_rest(&self) -> Option<f64> {
        self.rest.map(|(_, medial)| medial)
    }
}
