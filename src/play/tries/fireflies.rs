//! The fireflies: each is reached by leaning towards it and staying there.

use super::game::{Ask, Look, Tries};
use crate::child::Performed;
use crate::play::settings::{Fireflies as Limits, Hard};

/// The angle between one firefly and the next: the golden one, so that they come from everywhere.
const TURN_RAD: f64 = 2.399_963_229_728_653;

/// A try is a firefly.
#[derive(Clone, Debug)]
pub(super) struct Fireflies {
    limits: Limits,
    hard: Hard,
    number: u32,
    since_s: Option<f64>,
    near_since_s: Option<f64>,
}

impl Fireflies {
    pub(super) fn new(limits: &Limits, hard: Hard) -> Self {
        Self { limits: limits.clone(), hard, number: 0, since_s: None, near_since_s: None }
    }

    fn flies_around(&self) -> bool {
        !self.hard.easy && self.hard.level >= self.limits.two_axes_from.value
    }

    fn place(&self) -> [f64; 2] {
        let away = self.limits.distance.at(self.hard);
        if self.flies_around() {
            let angle = TURN_RAD * f64::from(self.number);
            return [away * angle.cos(), away * angle.sin()];
        }
        [if self.number.is_multiple_of(2) { -away } else { away }, 0.0]
    }
}

impl Tries for Fireflies {
    fn ask(&self) -> Ask {
        let [x, y] = self.place();
        Ask::Fireflies {
            x,
            y,
            size: self.limits.size.at(self.hard),
            wait_s: self.limits.wait_s.at(self.hard),
        }
    }

    fn renew(&mut self, hard: Hard) {
        self.hard = hard;
        self.number += 1;
        (self.since_s, self.near_since_s) = (None, None);
    }

    fn frame(&mut self, look: &Look<'_>) -> Option<bool> {
        let [right, forward] = look.lean?;
        let since_s = *self.since_s.get_or_insert(look.t_s);
        let [x, y] = self.place();
        let aside = if self.flies_around() { forward - y } else { 0.0 };
        let near = (right - x).hypot(aside) <= self.limits.size.at(self.hard);
        if near {
            let near_s = look.t_s - *self.near_since_s.get_or_insert(look.t_s);
            return (near_s >= self.limits.wait_s.at(self.hard)).then_some(true);
        }
        self.near_since_s = None;
        (look.t_s - since_s > self.limits.seek_s.value).then_some(false)
    }

    fn near_since_s(&self) -> Option<f64> {
        self.near_since_s
    }

    fn performed(&mut self, _: &Performed) -> Option<bool> {
        None
    }
}
