//! Roll: the centre of pressure of both feet goes to the toe end and to the heel end; a repetition is one of each.

use super::machine::{Detect, rep, shares};
use super::view::View;
use crate::analysis::stance::Stance;
use crate::base::Exercise;
use crate::child::Performed;
use crate::exercise::settings::{Roll as Limits, Settings};
use crate::exercise::signal::{Levels, Smooth};

/// The two ends, and their place in pairs.
const TOE: usize = 0;
const HEEL: usize = 1;

/// Both feet stand flat when their centre of pressure is within this share of the least way to the heel end.
const FLAT: f64 = 0.5;
/// The feet rest where the centre of pressure stays within so much, share of the foot's length, for so long, seconds.
const RESTS: (f64, f64) = (0.03, 0.2);
/// Further off than this, share of the foot's length, they do not rest. Nearer, what the rest takes from the way to the other
/// end is made up for: cells that go on reading a load that has left show feet nearer to the end that they come from.
const REST_MOST: f64 = 0.08;

#[derive(Clone, Debug)]
pub(super) struct Roll {
    limits: Limits,
    on_bumps: bool,
    smooth: Smooth,
    /// Towards the toes and towards the heels.
    levels: [Levels; 2],
    /// The least movement to each. One end has to be reached by it before anything counts; the other by less.
    floors: [f64; 2],
    /// Whether an end has been reached by the least movement: before, nothing counts, and no range is learned.
    shown: bool,
    /// At which end the feet are, and whether that end has counted.
    at: Option<usize>,
    /// The end that was reached first, since when, and how far it went, share of the most shown, once it is left.
    first: Option<(usize, f64, Option<f64>)>,
    /// Whether a foot was lifted since both last stood flat: a roll begins there.
    lifted: bool,
    /// Least load of heels at the toe end, and of ball and toes at the heel end, of what they bear standing.
    lightest: f64,
    now: f64,
    /// Where the centre of pressure was last at rest.
    rest: f64,
    /// Where it is, within little, and since when.
    stays: (f64, f64),
}

impl Roll {
    pub(super) fn new(settings: &Settings, stance: &Stance) -> Self {
        let limits = settings.roll.clone();
        let on_bumps = stance.base.iter().any(|base| base.on_bumps);
        let toe = if on_bumps { limits.bumpy_toe_floor.value } else { limits.toe_floor.value };
        let floors = [toe, limits.heel_floor.value];
        let least = floors.map(|floor| limits.second_end.value * floor);
        let levels = least.map(|floor| Levels::new(shares(settings), floor));
        Self {
            floors,
            shown: false,
            limits,
            on_bumps,
            smooth: Smooth::new(settings.common.smoothing_s.value),
            levels,
            at: None,
            first: None,
            lifted: false,
            lightest: 1.0,
            now: 0.0,
            rest: 0.0,
            stays: (f64::INFINITY, 0.0),
        }
    }

    /// What the end that should be light bears, of what it bears standing.
    fn light(&self, view: &View<'_>, end: usize) -> f64 {
        if self.on_bumps {
            return 0.0;
        }
        let part = |foot: usize, now: bool| {
            let of = if now { &view.feet[foot] } else { &view.stance.base[foot].mean };
            let share = if end == TOE { of.heel_share() } else { of.front_share() };
            share * of.force
        };
        (part(0, true) + part(1, true)) / (part(0, false) + part(1, false)).max(f64::MIN_POSITIVE)
    }

    /// Sees whether the feet are at rest.
    fn follow_rest(&mut self, t_s: f64) {
        if (self.now - self.stays.0).abs() > RESTS.0 {
            self.stays = (self.now, t_s);
        }
        let between = !self.levels.iter().any(Levels::is_high);
        if between && t_s - self.stays.1 >= RESTS.1 && self.now.abs() <= REST_MOST {
            self.rest = self.now;
        }
    }

    /// Sees whether an end is reached, or left.
    fn follow_end(&mut self, view: &View<'_>, end: usize, found: &mut Vec<Performed>) {
        let (t_s, value) = (view.t_s, self.towards(end));
        let since_s = self.levels[end].since_s();
        let over = self.levels[end].push(t_s, value);
        if self.levels[end].is_high() {
            let light = self.light(view, end);
            let goes_on = self.at == Some(end) || since_s.is_some();
            self.lightest = if goes_on { self.lightest.min(light) } else { light };
            let is_light = self.lightest <= self.limits.light.value;
            self.shown |= is_light && value >= self.floors[end];
            let is_second = self.first.is_some_and(|(first, ..)| first != end);
            if self.at != Some(end) && is_light && (self.shown || !is_second) {
                self.at = Some(end);
                let since_s = self.levels[end].since_s().unwrap_or(t_s);
                self.reached(end, since_s, found);
            }
        }
        if let Some(movement) = over {
            self.lightest = 1.0;
            if self.at == Some(end) {
                self.at = None;
                if self.shown {
                    self.levels[end].learn(&movement);
                }
                if let Some((first, _, range)) = &mut self.first
                    && *first == end
                {
                    *range = Some(movement.range);
                }
            }
        }
    }

    /// How far the centre of pressure is towards an end.
    fn towards(&self, end: usize) -> f64 {
        let sign = if end == TOE { 1.0 } else { -1.0 };
        let seen = sign * self.now;
        let missing = if self.levels[end].range().is_some() { (-sign * self.rest).max(0.0) } else { 0.0 };
        // Nothing is made up for before the feet are past standing.
        seen + missing.min(seen.max(0.0))
    }

    /// An end is reached: the first of a repetition, or the second.
    fn reached(&mut self, end: usize, t_s: f64, found: &mut Vec<Performed>) {
        let before = self.first.replace((end, t_s, None));
        let Some((_, since_s, range)) = before.filter(|(first, ..)| *first != end) else { return };
        if (self.limits.least_s.value..=self.limits.most_s.value).contains(&(t_s - since_s)) {
            self.first = None;
            found.push(Performed { range, ..rep(Exercise::Roll, None, since_s, t_s) });
        }
    }
}

impl Detect for Roll {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let t_s = view.t_s;
        let left = view.left_share();
        let forward = left * view.forward(0) + (1.0 - left) * view.forward(1);
        self.now = self.smooth.push(t_s, forward);
        self.lifted |= !(view.is_down(0) && view.is_down(1));
        if self.lifted {
            self.forget();
            self.lifted = forward.abs() > FLAT * self.limits.heel_floor.value;
            return;
        }
        self.follow_rest(t_s);
        for end in [TOE, HEEL] {
            self.follow_end(view, end, found);
        }
        if self.first.is_some_and(|(_, since_s, _)| t_s - since_s > self.limits.most_s.value) {
            self.first = None;
        }
    }

    fn interrupt(&mut self, _: f64, _: &mut Vec<Performed>) {
        self.forget();
    }

    fn progress(&self) -> Option<f64> {
        let end = if self.now >= 0.0 { TOE } else { HEEL };
        Some((self.towards(end).max(0.0) / self.levels[end].range()?).min(1.5))
    }
}

impl Roll {
    fn forget(&mut self) {
        self.levels.iter_mut().for_each(Levels::drop_movement);
        self.smooth.forget();
        (self.at, self.first, self.lightest) = (None, None, 1.0);
        (self.rest, self.stays) = (0.0, (f64::INFINITY, 0.0));
    }
}
