//! The thresholds, as data: `data/exercises.toml`, of which a user may replace any.

use serde::{Deserialize, Serialize};

use crate::base::Fnv;

/// The defaults.
const DEFAULTS: &str = include_str!("../../data/exercises.toml");

/// One threshold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// Its value; the unit is the end of its name, a share where it has none.
    pub value: f64,
    /// What stands behind it, A (shown in children) to D (a design default).
    pub grade: String,
    /// What it is.
    pub about: String,
}

/// What is wrong with settings that somebody wrote.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// Not TOML.
    #[error("the settings are no TOML: {problem}")]
    Text {
        /// What the parser says.
        problem: String,
    },
    /// No such section or key.
    #[error("no setting {name:?}: the sections and keys are those of data/exercises.toml")]
    Unknown {
        /// Section and key.
        name: String,
    },
    /// Something else than a number in its range.
    #[error("the setting {name} is of the kind {given}, or out of range: expected a number from 0 to 1000")]
    Value {
        /// Section and key.
        name: String,
        /// What stands there.
        given: String,
    },
}

macro_rules! sections {
    ($($(#[$doc:meta])* $section:ident: $name:ident { $($key:ident),* $(,)? })*) => {
        /// Every threshold of the exercises.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Settings {
            $($(#[$doc])* pub $section: $name,)*
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            #[allow(missing_docs, reason = "what each is stands in the file itself, with its grade")]
            pub struct $name {
                $(pub $key: Setting,)*
            }
        )*

        impl Settings {
            /// Every setting with its name, in the order of the file.
            pub fn all(&self) -> Vec<(String, &Setting)> {
                vec![$($((format!("{}.{}", stringify!($section), stringify!($key)), &self.$section.$key),)*)*]
            }

            fn all_mut(&mut self) -> Vec<(String, &mut Setting)> {
                vec![$($((format!("{}.{}", stringify!($section), stringify!($key)), &mut self.$section.$key),)*)*]
            }
        }
    };
}

sections! {
    /// What holds of every exercise.
    common: Common {
        smoothing_s, enter, leave, noise_sd, refractory_s, adapt, other_person, elsewhere, leaning_off, disturbed_s,
        least_rate_hz, least_step_rate_hz, bridge_s,
    }
    /// Marching on the spot.
    march: March { least_s, most_s }
    /// Rocking between toes and heels.
    roll: Roll { toe_floor, heel_floor, bumpy_toe_floor, second_end, light, least_s, most_s }
    /// Standing on the outer edges.
    outer_edge: OuterEdge { floor_mm, floor_width, medial_most, foot_least, along_most, together_s, least_s }
    /// Squatting.
    squat: Squat {
        enter, leave, floor_mm, dip, least_s, most_s, still, along_most, part_least, outward_most_mm, share_most,
    }
    /// Stamping.
    tramp: Tramp { swing, over, shift_s, lifted, most_s, least_in_a_row }
    /// Lifting the toes.
    toes_up: ToesUp { floor, toe_sd, toe_cells, toes_least, toes_most, ball_least, heel_least, medial_least, least_s }
    /// Rising onto the toes.
    heel_raise: HeelRaise { floor, bumpy_floor, heel_most, foot_least, least_s }
    /// Lifting the forefoot of one foot.
    pad_lift: PadLift { floor, heel_least, least_s }
    /// Walking on the toes.
    tiptoe: Tiptoe { forward, heel_most, length_most, heel_down, heel_down_s, least_s, most_s }
    /// When a child tires.
    fatigue: Fatigue { below, slower, base_reps, base_share, in_a_row }
    /// Stars.
    score: Stars { two_stars }
}

impl Default for Settings {
    /// Those of `data/exercises.toml`.
    fn default() -> Self {
        // The file is part of the program and read by a test.
        toml::from_str(DEFAULTS).unwrap_or_else(|error| panic!("data/exercises.toml: {error}"))
    }
}

impl Settings {
    /// The defaults with those replaced that a text names: TOML with the same sections and keys, each a number.
    ///
    /// # Errors
    /// When the text is no TOML, names no setting, or gives something else than a number from 0 to 1000.
    pub fn replaced(text: &str) -> Result<Self, SettingsError> {
        let table: toml::Table = text
            .parse()
            .map_err(|error: toml::de::Error| SettingsError::Text { problem: error.message().to_owned() })?;
        let mut settings = Self::default();
        for (section, keys) in &table {
            let unknown = |name: String| SettingsError::Unknown { name };
            let Some(keys) = keys.as_table() else { return Err(unknown(section.clone())) };
            for (key, value) in keys {
                let name = format!("{section}.{key}");
                // The whole line of the defaults may be copied, grade and all.
                let number = value.as_table().and_then(|line| line.get("value")).unwrap_or(value);
                let number = number.as_float().or_else(|| number.as_integer().map(|whole| whole as f64));
                let Some(value) = number.filter(|number| (0.0..=1000.0).contains(number)) else {
                    return Err(SettingsError::Value { name, given: value.type_str().to_owned() });
                };
                let mut all = settings.all_mut();
                let Some((_, setting)) = all.iter_mut().find(|(known, _)| *known == name) else {
                    return Err(unknown(name));
                };
                setting.value = value;
            }
        }
        Ok(settings)
    }

    /// Every setting with its grade and what it is, as TOML that [`Settings::replaced`] reads.
    pub fn text(&self) -> String {
        let mut text = "\
# What plantar counts as a repetition, a hold or a fault. What is changed here and given with --settings is used instead.
# Names end in their unit; a number without one is a share, or a count.
# Grade A: shown in children on a mat of this kind; B: from published work on something similar; C: from one source, or
# from common practice; D: a design default of this program, with no literature behind it.
"
        .to_owned();
        let mut last = "";
        let all = self.all();
        for (name, setting) in &all {
            let (section, key) = name.split_once('.').unwrap_or(("", name));
            if section != last {
                text += &format!("\n[{section}]\n");
                last = section;
            }
            text += &format!("# {} (grade {})\n{key} = {}\n", setting.about, setting.grade, setting.value);
        }
        text
    }

    /// A digest of every value, 16 hexadecimal digits (FNV-1a): two counts with the same digest were made by the same
    /// settings. What is no setting (how a signal is smoothed, what a landing looks like) is of the program's version.
    pub fn digest(&self) -> String {
        let mut digest = Fnv::default();
        for (name, setting) in self.all() {
            digest.bytes(name.bytes().chain(setting.value.to_le_bytes()));
        }
        format!("{:016x}", digest.digest())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_read_and_each_has_its_grade() {
        let settings = Settings::default();
        assert!(settings.all().len() > 40);
        for (name, setting) in settings.all() {
            assert!(["A", "B", "C", "D"].contains(&&*setting.grade), "{name}");
            assert!(setting.value.is_finite() && setting.about.len() > 10, "{name}");
        }
        let common = &settings.common;
        assert!(common.leave.value < common.enter.value);
    }

    #[test]
    fn some_can_be_replaced_and_mistakes_are_told() {
        let settings = Settings::replaced("[march]\nleast_s = 0.2\n[roll]\nmost_s = 8\n").unwrap();
        assert_eq!((settings.march.least_s.value, settings.roll.most_s.value), (0.2, 8.0));
        assert_ne!(settings.digest(), Settings::default().digest());
        assert_eq!(Settings::replaced(DEFAULTS).unwrap(), Settings::default());
        assert_eq!(Settings::replaced(&settings.text()).unwrap(), settings);
        assert!(settings.text().contains("# shortest lift (grade C)\nleast_s = 0.2\n"));
        for (text, expected) in [
            ("[march]\nleast = 1", "\"march.least\""),
            ("march = 1", "\"march\""),
            ("[march]\nleast_s = \"a\"", "expected a number"),
            ("[march]\nleast_s = -1", "expected a number"),
            ("[march", "no TOML"),
        ] {
            let error = Settings::replaced(text).unwrap_err().to_string();
            assert!(error.contains(expected) && !error.contains('\n'), "{error}");
        }
    }
}
