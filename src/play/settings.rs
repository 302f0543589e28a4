//! How hard the games are, as data: `data/games.toml`.

use serde::{Deserialize, Serialize};

use crate::child::MOST_LEVEL;
use crate::exercise::Setting;

/// The file.
const SHIPPED: &str = include_str!("../../data/games.toml");

/// A number that follows the level of a game.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Graded {
    /// In the first tries of a session.
    pub easy: f64,
    /// At level 0.
    pub at_0: f64,
    /// At level 10.
    pub at_10: f64,
    /// What stands behind it, A (shown in children) to D (a design default).
    pub grade: String,
    /// What it is.
    pub about: String,
}

/// How hard a try is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Hard {
    /// The level of the game.
    pub(super) level: f64,
    /// Whether it is one of the first tries of a session.
    pub(super) easy: bool,
}

impl Graded {
    /// The number for a try.
    pub(super) fn at(&self, hard: Hard) -> f64 {
        if hard.easy {
            return self.easy;
        }
        self.at_0 + (self.at_10 - self.at_0) * hard.level / MOST_LEVEL
    }
}

macro_rules! sections {
    ($($(#[$doc:meta])* $section:ident: $name:ident { $($key:ident: $kind:ty),* $(,)? })*) => {
        /// Every number of the games.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Games {
            $($(#[$doc])* pub $section: $name,)*
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            #[allow(missing_docs, reason = "what each is stands in the file itself, with its grade")]
            pub struct $name {
                $(pub $key: $kind,)*
            }
        )*
    };
}

sections! {
    /// How the level follows the tries.
    rule: Rule {
        step: Setting, weight: Setting, young_weight: Setting, young_years: Setting, easy_tries: Setting,
        more_attempts: Setting, most_s: Setting,
    }
    /// How a session goes.
    session: Limits {
        confirm_years: Setting, empty_s: Setting, empty: Setting, still_s: Setting, off_s: Setting, off: Setting,
        limit_s: Setting, rest_s: Setting, tired_rest_s: Setting, tired_wait_s: Setting,
    }
    /// The parade.
    parade: Parade {
        usual: Setting, lifts: Graded, tempo_window: Graded, tempo_years: Setting, in_time: Setting, pause_s: Setting,
    }
    /// The boat.
    boat: Boat { usual: Setting, target: Graded, end_hold_s: Graded }
    /// The hedgehog.
    hedgehog: Hedgehog { usual_s: Setting, fox_s: Graded, dropout_s: Graded, least_s: Setting }
    /// The frog.
    frog: Frog { usual: Setting, depth: Graded }
    /// The grapes.
    grapes: Grapes { usual_s: Setting, tub: Graded, fill_s: Setting }
    /// The lanterns.
    lanterns: Lanterns { usual: Setting, hold_s: Graded, both_from: Setting }
    /// The wipers.
    wipers: Wipers { usual: Setting, hold_s: Graded, strict_from: Setting }
    /// The bear.
    bear: Bear { usual: Setting, yawns: Graded, steps: Setting }
    /// The fireflies.
    fireflies: Fireflies {
        usual_s: Setting, size: Graded, wait_s: Graded, distance: Graded, two_axes_from: Setting, seek_s: Setting,
        side: Setting, front: Setting, back: Setting,
    }
    /// The painting.
    painting: Painting { usual_s: Setting, zone_s: Setting, zone_more: Setting, zone_share: Setting }
}

impl Default for Games {
    /// Those of `data/games.toml`.
    fn default() -> Self {
        // The file is part of the program and read by a test.
        toml::from_str(SHIPPED).unwrap_or_else(|error| panic!("data/games.toml: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_read_and_every_number_has_its_grade() {
        let games = serde_json::to_value(Games::default()).unwrap();
        let mut seen = 0;
        for (section, keys) in games.as_object().unwrap() {
            for (key, line) in keys.as_object().unwrap() {
                let name = format!("{section}.{key}");
                assert!(["A", "B", "C", "D"].contains(&line["grade"].as_str().unwrap()), "{name}");
                assert!(line["about"].as_str().unwrap().len() > 5, "{name}");
                seen += 1;
            }
        }
        assert!(seen > 45, "{seen}");
    }

    #[test]
    fn a_number_follows_the_level_but_for_the_first_tries() {
        let hold_s = Games::default().lanterns.hold_s;
        let at = |level, easy| hold_s.at(Hard { level, easy });
        assert_eq!([at(0.0, false), at(5.0, false), at(10.0, false), at(7.0, true)], [2.0, 3.5, 5.0, 0.5]);
    }
}
