//! The hedgehog: it stays curled up, on both outer edges, while the fox passes.

use super::game::{Ask, Look, Tries};
use crate::child::Performed;
use crate::play::settings::{Hard, Hedgehog as Limits};

/// Below this share of the own range a foot has left its edge.
const OFF: f64 = 0.4;

/// A fox on its way.
#[derive(Clone, Copy, Debug)]
struct Fox {
    since_s: f64,
    /// Since when the hedgehog shows itself.
    shows_since_s: Option<f64>,
    /// Whether it set out while the hedgehog was still curled up for the one before: then a child that lets go has done what
    /// was asked, and misses nothing.
    follows: bool,
}

/// A try is a fox that passes.
#[derive(Clone, Debug)]
pub(super) struct Hedgehog {
    limits: Limits,
    hard: Hard,
    fox: Option<Fox>,
}

impl Hedgehog {
    pub(super) fn new(limits: &Limits, hard: Hard) -> Self {
        Self { limits: limits.clone(), hard, fox: None }
    }
}

impl Tries for Hedgehog {
    fn ask(&self) -> Ask {
        Ask::Hedgehog {
            fox_s: self.limits.fox_s.at(self.hard),
            dropout_s: self.limits.dropout_s.at(self.hard),
        }
    }

    fn renew(&mut self, hard: Hard) {
        self.hard = hard;
    }

    fn frame(&mut self, look: &Look<'_>) -> Option<bool> {
        let t_s = look.t_s;
        let curled = look.now.holding_s.filter(|_| look.now.progress.is_none_or(|far| far >= OFF));
        let Some(mut fox) = self.fox else {
            self.fox =
                curled.map(|held_s| Fox { since_s: t_s - held_s, shows_since_s: None, follows: false });
            return None;
        };
        if curled.is_some() {
            fox.shows_since_s = None;
            let passed = t_s - fox.since_s >= self.limits.fox_s.at(self.hard);
            // The next one sets out.
            self.fox = Some(if passed { Fox { since_s: t_s, follows: true, ..fox } } else { fox });
            return passed.then_some(true);
        }
        let shows_s = *fox.shows_since_s.get_or_insert(t_s);
        if t_s - shows_s <= self.limits.dropout_s.at(self.hard) {
            self.fox = Some(fox);
            return None;
        }
        self.fox = None;
        (!fox.follows && shows_s - fox.since_s >= self.limits.least_s.value).then_some(false)
    }

    fn performed(&mut self, _: &Performed) -> Option<bool> {
        None
    }
}
