//! One frame as a state machine sees it.

use crate::analysis::stance::{FootMotion, Stance};
use crate::exercise::settings::Tiptoe;

/// A part that bears less than this standing is not compared with it.
pub(super) const LEAST_PART: f64 = 0.05;

/// A heel that bears less than this share of what a foot on its toes may is off the mat, wherever the foot lies.
const BARE: f64 = 0.5;

/// Standing, both feet together bear so many times what they did at first.
const LOADED: std::ops::RangeInclusive<f64> = 0.6..=1.5;

/// One frame, as a state machine sees it.
#[derive(Clone, Copy, Debug)]
pub(in crate::exercise) struct View<'a> {
    pub(in crate::exercise) t_s: f64,
    /// Left and right.
    pub(in crate::exercise) feet: &'a [FootMotion; 2],
    pub(in crate::exercise) stance: &'a Stance,
    /// The weight on both feet, as a share of what it is standing.
    pub(in crate::exercise) weight: f64,
}

impl View<'_> {
    /// Force of both feet.
    pub(in crate::exercise) fn force(&self) -> f64 {
        self.feet[0].force + self.feet[1].force
    }

    /// Share of the left foot in it.
    pub(in crate::exercise) fn left_share(&self) -> f64 {
        let force = self.force();
        if force > 0.0 { self.feet[0].force / force } else { 0.5 }
    }

    /// How far the centre of pressure of a foot is ahead of where it is standing, share of its length.
    pub(in crate::exercise) fn forward(&self, foot: usize) -> f64 {
        let base = &self.stance.base[foot].mean;
        (self.feet[foot].along_mm - base.along_mm) / self.stance.feet[foot].length_mm()
    }

    /// What the heel bears, as a share of what it bears standing, both of their foot; 1 on bumps, where that is not seen.
    pub(in crate::exercise) fn heel_of_standing(&self, foot: usize) -> f64 {
        self.of_standing(foot, FootMotion::heel_share)
    }

    /// The same of ball and toes.
    pub(in crate::exercise) fn front_of_standing(&self, foot: usize) -> f64 {
        self.of_standing(foot, FootMotion::front_share)
    }

    fn of_standing(&self, foot: usize, part: fn(&FootMotion) -> f64) -> f64 {
        let base = &self.stance.base[foot];
        if base.on_bumps { 1.0 } else { part(&self.feet[foot]) / part(&base.mean).max(LEAST_PART) }
    }

    /// Length of its contact along the axis, as a share of that standing.
    fn length_of_standing(&self, foot: usize) -> f64 {
        let of = |reach: Option<(f64, f64)>| reach.map_or(0.0, |(rear, front)| front - rear);
        of(self.feet[foot].reach_mm) / of(self.stance.base[foot].mean.reach_mm).max(1.0)
    }

    /// Whether both feet together bear about what they do standing: else somebody steps on or off, or jumps.
    pub(in crate::exercise) fn is_loaded(&self) -> bool {
        LOADED.contains(&(self.force() / self.stance.force))
    }

    /// Whether a foot is down.
    pub(in crate::exercise) fn is_down(&self, foot: usize) -> bool {
        self.feet[foot].contact.is_down()
    }
}

/// Where a foot bore its load, over some frames, weighted by it.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::exercise) struct Bearing {
    force: f64,
    forward: f64,
    heel: f64,
    length: f64,
    on_bumps: bool,
}

impl Bearing {
    /// Takes in a frame.
    pub(in crate::exercise) fn add(&mut self, view: &View<'_>, foot: usize) {
        let force = view.feet[foot].force;
        self.force += force;
        self.forward += force * view.forward(foot);
        self.heel += force * view.heel_of_standing(foot);
        self.length += force * view.length_of_standing(foot);
        self.on_bumps = view.stance.base[foot].on_bumps;
    }

    /// How far ahead its centre of pressure was of where it is standing, share of its length.
    pub(in crate::exercise) fn forward(&self) -> f64 {
        self.forward / self.force.max(f64::MIN_POSITIVE)
    }

    /// Whether it stood on its ball and toes.
    pub(in crate::exercise) fn is_on_toes(&self, limits: &Tiptoe) -> bool {
        let heel = self.heel / self.force.max(f64::MIN_POSITIVE);
        let light = self.on_bumps || heel <= limits.heel_most.value;
        if !self.on_bumps && heel <= BARE * limits.heel_most.value {
            return true;
        }
        // Where a foot was put down anew its length tells more than its place.
        let short =
            !self.on_bumps && self.length / self.force.max(f64::MIN_POSITIVE) <= limits.length_most.value;
        light && (short || self.forward() >= limits.forward.value)
    }
}
