//! What is said of a measure.

use std::collections::BTreeMap;

use crate::base::quantity::fixed;
use crate::base::{InWords, Judgement, Language, Side};

/// What a measure is. Its name stands in `data/words` under its key; the other texts are whole sentences for a reader who knows feet but not this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Key in every machine-readable output, snake case, and name of its handbook page.
    pub key: &'static str,
    /// Unit as written behind a value; empty for a plain number.
    pub unit: &'static str,
    /// Decimals shown to people.
    pub decimals: usize,
    /// What is measured and how it is constructed here.
    pub definition: &'static str,
    /// The formula on one line.
    pub formula: &'static str,
    /// Where the definition comes from.
    pub source: &'static str,
    /// When it is refused, and what it must not be used for.
    pub limits: &'static str,
    /// What changes it besides the thing it stands for.
    pub moved_by: &'static str,
}

/// Which text of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// [`Definition::definition`].
    Definition,
    /// [`Definition::formula`].
    Formula,
    /// [`Definition::source`].
    Source,
    /// [`Definition::limits`].
    Limits,
    /// [`Definition::moved_by`].
    MovedBy,
}

impl Told {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Definition, Self::Formula, Self::Source, Self::Limits, Self::MovedBy];

    /// The end of the id of its words.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Definition => "definition",
            Self::Formula => "formula",
            Self::Source => "source",
            Self::Limits => "limits",
            Self::MovedBy => "moved-by",
        }
    }
}

impl Definition {
    /// Its name for people, lower case, as a judgement holds it: an id that is put into words where it is shown.
    pub fn named(&self) -> Judgement {
        Judgement { id: format!("measure-{}", self.key), arguments: BTreeMap::new() }
    }

    /// One of its texts as a judgement holds it, where the measure has a page of its own.
    pub fn told(&self, text: Told) -> Judgement {
        Judgement { id: format!("measure-{}-{}", self.key, text.id()), arguments: BTreeMap::new() }
    }

    /// Its name for people, lower case.
    pub fn name(&self) -> String {
        self.named().to_string()
    }

    /// A value of it with its unit, as people read it in a language.
    pub fn shown_in(&self, value: f64, language: Language) -> String {
        language.with_percent(language.localised(self.shown(value)))
    }

    /// A value of it with its decimals, without the unit.
    pub fn number(&self, value: f64) -> String {
        fixed(value, self.decimals)
    }

    /// A value of it as people read it, with its unit.
    pub fn shown(&self, value: f64) -> String {
        self.number(value) + &self.behind()
    }

    /// Its unit as written behind a number.
    pub fn behind(&self) -> String {
        match self.unit {
            "" | "°" => self.unit.to_owned(),
            unit => format!(" {unit}"),
        }
    }

    /// Name of its column in a table: snake case, with the foot and the end of the interval behind the name and
    /// the unit last, such as `cpei_left_low_pct`.
    pub fn column(&self, side: Option<Side>, end: &str) -> String {
        let suffixes = suffixes(self.unit);
        let ends = |suffix: &&&str| self.key.strip_suffix(**suffix).is_some_and(|stem| stem.ends_with('_'));
        let own = suffixes.iter().find(ends).or(suffixes.first());
        let stem =
            own.and_then(|suffix| self.key.strip_suffix(suffix)?.strip_suffix('_')).unwrap_or(self.key);
        let side = side.map_or_else(String::new, |side| side.to_string());
        let parts = [stem, &side, end, own.copied().unwrap_or("")];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
    }
}

impl InWords for Definition {
    fn in_words(&self, language: Language) -> String {
        self.named().in_words(language)
    }
}

/// How keys and columns spell a unit, the usual spelling first.
fn suffixes(unit: &str) -> &'static [&'static str] {
    match unit {
        "%" => &["pct"],
        "°" => &["deg"],
        "mm" => &["mm"],
        "mm²" => &["mm2"],
        "mm/s" => &["mm_s"],
        "mm²/s" => &["mm2_s"],
        "s" => &["s"],
        "Hz" => &["hz"],
        "kPa" => &["kpa"],
        "kPa s" => &["kpa_s"],
        "N" => &["n"],
        "N s" => &["n_s", "ns"],
        "N/s" => &["n_s"],
        "/min" => &["per_min"],
        "%/min" => &["percent_per_min"],
        "counts" => &["counts"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::super::{all, find};
    use super::*;

    #[test]
    fn values_are_shown_with_their_unit() {
        let shown = |key: &str, value| find(key).unwrap().shown(value);
        assert_eq!(shown("chippaux_smirak_index", 27.04), "27.0 %");
        assert_eq!(shown("arch_index", -0.0001), "0.000");
        assert_eq!(shown("clarke_angle", 37.04), "37.0°");
    }

    #[test]
    fn columns_are_snake_case_with_the_unit_last() {
        let column = |key: &str, side, end| find(key).unwrap().column(side, end);
        assert_eq!(column("cpei_pct", Some(Side::Left), "low"), "cpei_left_low_pct");
        assert_eq!(column("chippaux_smirak_index", Some(Side::Right), ""), "chippaux_smirak_index_right_pct");
        assert_eq!(column("arch_index", Some(Side::Left), "high"), "arch_index_left_high");
        assert_eq!(column("sway_velocity_mm_s", None, ""), "sway_velocity_mm_s");
        assert_eq!(column("impulse_ns", Some(Side::Left), ""), "impulse_left_ns");
        let mut columns = Vec::new();
        for definition in all() {
            // The unit of pictures hangs on the recording: they stand in no table.
            if definition.unit.contains(" or ") {
                continue;
            }
            // A unit that is spelled nowhere would stand in no column.
            assert_eq!(
                definition.unit.is_empty(),
                suffixes(definition.unit).is_empty(),
                "{}",
                definition.unit
            );
            for side in [None, Some(Side::Left), Some(Side::Right)] {
                columns.extend(["", "low", "high"].map(|end| definition.column(side, end)));
            }
        }
        assert!(
            columns
                .iter()
                .all(|name| name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'))
        );
        let count = columns.len();
        columns.sort_unstable();
        columns.dedup();
        assert_eq!(columns.len(), count);
    }
}
