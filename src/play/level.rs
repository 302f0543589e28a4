//! How hard a game is: a weighted up-down rule, which settles where a child succeeds as often as it should.

use super::settings::Rule;
use crate::child::MOST_LEVEL;

/// The level of one game of one child.
///
/// After a success it rises by a step, after a miss it falls by so many steps: it settles where the two balance, at a share
/// of successes of weight over weight and one (Kaernbach 1991, Perception & Psychophysics 49, 227-229): 4 steps down for one
/// up are 80 %, 9 are 90 %.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// 0 to [`MOST_LEVEL`].
    pub value: f64,
    /// Whether an adult has locked it: then it stays.
    pub locked: bool,
}

impl Level {
    /// After a try. Returns whether it changed.
    pub(super) fn tried(&mut self, success: bool, rule: &Rule, age_years: Option<f64>) -> bool {
        if self.locked {
            return false;
        }
        let step = rule.step.value;
        // Of a child of unknown age the youngest is taken.
        let young = age_years.is_none_or(|age_years| age_years < rule.young_years.value);
        let weight = if young { rule.young_weight.value } else { rule.weight.value };
        let next = if success { self.value + step } else { self.value - weight * step };
        let before = std::mem::replace(&mut self.value, next.clamp(0.0, MOST_LEVEL));
        self.value != before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::play::settings::Games;
    use rand::{RngExt as _, SeedableRng as _};

    /// Share of successes, late in a course, of a child whose chance falls from nearly one to nearly nothing around a level.
    fn settled(age_years: f64) -> f64 {
        let rule = Games::default().rule;
        let mut rng = rand_pcg::Pcg64::seed_from_u64(7);
        let (mut successes, mut tries) = (0.0, 0.0);
        for middle in [5.0, 6.5, 8.0] {
            let mut level = Level { value: 0.0, locked: false };
            for at in 0..4000 {
                let chance = 1.0 / (1.0 + (2.0 * (level.value - middle)).exp());
                let success = rng.random::<f64>() < chance;
                level.tried(success, &rule, Some(age_years));
                if at >= 100 {
                    successes += f64::from(u8::from(success));
                    tries += 1.0;
                }
            }
        }
        successes / tries
    }

    #[test]
    fn it_settles_where_four_of_five_succeed_and_nine_of_ten_of_small_children() {
        let (older, small) = (settled(8.0), settled(4.0));
        assert!((older - 0.8).abs() < 0.02, "{older}");
        assert!((small - 0.9).abs() < 0.02, "{small}");
    }

    #[test]
    fn it_stays_within_its_bounds_and_where_an_adult_locked_it() {
        let rule = Games::default().rule;
        let mut level = Level { value: 9.9, locked: false };
        assert!(level.tried(true, &rule, Some(8.0)));
        assert!(!level.tried(true, &rule, Some(8.0)) && level.value == 10.0);
        (0..20).for_each(|_| _ = level.tried(false, &rule, None));
        assert_eq!(level.value, 0.0);
        let mut locked = Level { value: 5.0, locked: true };
        assert!(!locked.tried(false, &rule, Some(8.0)) && locked.value == 5.0);
    }
}
