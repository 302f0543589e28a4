//! What the construction of the indices still gets wrong, as found on simulated feet and on real soles.
//!
//! The table lists, for stands and steps on quiet and on noisy cells, index by index, how far values were off
//! beyond what their own parts tell, by how coarse the mat is for the foot (pitch over length without toes) and
//! by the value itself. In between it is interpolated; beyond its ends the nearest entry holds. How it was
//! made stands in its head; `plantar coverage --calibrate` makes it again. A second table lists what real soles need beyond
//! that (`plantar coverage --soles DIR --calibrate`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::analysis::result::reason::Reason;
use crate::analysis::result::{PrintKind, Residual};
use crate::base::{Measured, RowError, rows_below_head};
use crate::footprint::FootprintIndex;

/// Noise of unloaded cells, as a share of the contact threshold, at which a mat counts as noisy; between 0 and
/// this the entries of quiet and noisy cells are mixed.
pub const NOISY: f64 = 0.2;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::parse(include_str!("../../../data/uncertainty/residuals.csv")).expect("the table is sound")
});

/// What a residual hangs on besides the index and its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conditions {
    pub(in crate::analysis) kind: PrintKind,
    /// Noise of unloaded cells over the contact threshold.
    pub(in crate::analysis) relative_noise: f64,
    /// Pitch over the length without toes.
    pub(in crate::analysis) relative_pitch: f64,
}

impl Conditions {
    /// The residual of an index that has this value.
    pub(in crate::analysis) fn residual(self, index: FootprintIndex, value: f64) -> Measured<Residual> {
        let at = |noisy: bool| TABLE.residual(self.kind, noisy, index, self.relative_pitch, value);
        let share = (self.relative_noise / NOISY).clamp(0.0, 1.0);
        let mixed = match (at(false), at(true)) {
            (Some(quiet), Some(noisy)) => Some(mix(quiet, noisy, share)),
            (one, other) => one.or(other),
        };
        let real_sd = REAL.sd(index, self.relative_pitch);
        mixed.map(|residual| Residual { real_sd, ..residual }).ok_or_else(|| {
            let of = index.definition();
            Reason::ErrorNotKnown { index: of.key, name: of.named() }.into()
        })
    }
}

/// What real soles need: for each index by relative pitch, ascending.
static REAL: LazyLock<Real> = LazyLock::new(|| {
    Real::parse(include_str!("../../../data/uncertainty/real_soles.csv")).expect("the table is sound")
});

/// One line of the table of real soles.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RealRow {
    index: String,
    relative_pitch: f64,
    sd: f64,
}

#[derive(Debug, Default)]
struct Real(BTreeMap<String, Vec<(f64, f64)>>);

impl Real {
    fn parse(text: &str) -> Result<Self, RowError> {
        let mut table = Self::default();
        for (line, RealRow { index, relative_pitch, sd }) in rows_below_head(text)? {
            if FootprintIndex::of_key(&index).is_none() {
                return Err(RowError::new(line, format!("index: {index} is no index")));
            }
            table.0.entry(index).or_default().push((relative_pitch, sd));
        }
        Ok(table)
    }

    /// Standard deviation of an index; 0 where nothing is known.
    fn sd(&self, index: FootprintIndex, relative_pitch: f64) -> f64 {
        let Some(entries) = self.0.get(index.definition().key) else { return 0.0 };
        let of_sd =
            |&(_, real_sd): &(f64, f64)| Some(Residual { pull: 0.0, own: 0.0, bias: 0.0, sd: 0.0, real_sd });
        between(entries, relative_pitch, |entry| entry.0, of_sd).map_or(0.0, |residual| residual.real_sd)
    }
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
struct Entry {
    value: f64,
    residual: Residual,
}

/// Entries of one kind of print, of cells, and one index: by relative pitch, and within by value, ascending.
type Entries = Vec<(f64, Vec<Entry>)>;

#[derive(Debug, Default)]
struct Table(BTreeMap<(Print, Cells, String), Entries>);

/// What the print of an entry was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Print {
    Stand,
    Step,
}

/// What the cells of an entry were like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Cells {
    Quiet,
    Noisy,
}

/// One line of the table as it is written.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    print: Print,
    cells: Cells,
    index: String,
    relative_pitch: f64,
    value: f64,
    pull: f64,
    own: f64,
    bias: f64,
    sd: f64,
}

impl Table {
    fn parse(text: &str) -> Result<Self, RowError> {
        let mut table = Self::default();
        for (line, raw) in rows_below_head::<Raw>(text)? {
            let Raw { print, cells, index, relative_pitch, value, pull, own, bias, sd } = raw;
            if FootprintIndex::of_key(&index).is_none() {
                return Err(RowError::new(line, format!("index: {index} is no index")));
            }
            let entries = table.0.entry((print, cells, index)).or_default();
            if entries.last().is_none_or(|last| last.0 != relative_pitch) {
                entries.push((relative_pitch, Vec::new()));
            }
            if let Some((_, entries)) = entries.last_mut() {
                entries.push(Entry { value, residual: Residual { pull, own, bias, sd, real_sd: 0.0 } });
            }
        }
        Ok(table)
    }

    fn residual(
        &self,
        kind: PrintKind,
        noisy: bool,
        index: FootprintIndex,
        relative_pitch: f64,
        value: f64,
    ) -> Option<Residual> {
        let print = match kind {
            PrintKind::StaticMean => Print::Stand,
            PrintKind::DynamicMax => Print::Step,
        };
        let cells = if noisy { Cells::Noisy } else { Cells::Quiet };
        let entries = self.0.get(&(print, cells, index.definition().key.to_owned()))?;
        let of_value =
            |entries: &[Entry]| between(entries, value, |entry| entry.value, |entry| Some(entry.residual));
        between(entries, relative_pitch, |(at, _)| *at, |(_, entries)| of_value(entries))
    }
}

/// Between the neighbours of a place in a list of rising places; the nearest one beyond its ends.
fn between<T>(
    list: &[T],
    at: f64,
    place: impl Fn(&T) -> f64,
    residual: impl Fn(&T) -> Option<Residual>,
) -> Option<Residual> {
    let above = list.partition_point(|entry| place(entry) < at);
    match (above.checked_sub(1).map(|at| &list[at]), list.get(above)) {
        (Some(low), Some(high)) => {
            let share = (at - place(low)) / (place(high) - place(low));
            Some(mix(residual(low)?, residual(high)?, share))
        }
        (one, other) => residual(one.or(other)?),
    }
}

/// A mixture with this share of the second.
fn mix(one: Residual, other: Residual, share: f64) -> Residual {
    let mix = |a: f64, b: f64| a + share * (b - a);
    Residual {
        pull: mix(one.pull, other.pull),
        own: mix(one.own, other.own),
        bias: mix(one.bias, other.bias),
        sd: mix(one.sd, other.sd),
        real_sd: mix(one.real_sd, other.real_sd),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "# made by hand
print,cells,index,relative_pitch,value,pull,own,bias,sd
stand,quiet,arch_index,0.02,0.0,0.0,1.0,0.001,0.002
stand,quiet,arch_index,0.02,0.2,0.0,1.0,0.003,0.004
stand,quiet,arch_index,0.06,0.0,1.0,0.5,0.005,0.006
stand,quiet,arch_index,0.06,0.2,1.0,0.5,0.009,0.010
";

    #[test]
    fn entries_are_interpolated_and_held_beyond_the_ends() {
        let table = Table::parse(LINES).unwrap();
        let at = |relative_pitch: f64, value: f64| {
            let index = FootprintIndex::ArchIndex;
            table.residual(PrintKind::StaticMean, false, index, relative_pitch, value).unwrap()
        };
        let middle = at(0.04, 0.1);
        assert!((middle.pull - 0.5).abs() < 1e-12 && (middle.own - 0.75).abs() < 1e-12);
        assert!((middle.bias - 0.0045).abs() < 1e-12 && (middle.sd - 0.0055).abs() < 1e-12);
        assert_eq!(at(0.5, 0.9), Residual { pull: 1.0, own: 0.5, bias: 0.009, sd: 0.010, real_sd: 0.0 });
        assert_eq!(at(0.0, -1.0), Residual { pull: 0.0, own: 1.0, bias: 0.001, sd: 0.002, real_sd: 0.0 });
        let index = FootprintIndex::ModifiedArchIndex;
        assert_eq!(table.residual(PrintKind::StaticMean, false, index, 0.02, 0.0), None);
    }

    #[test]
    fn a_broken_line_does_not_vanish() {
        for (line, problem) in [
            ("stand,quiet,arch,0.02,0.0,0.0,1.0,0.001,0.002", "line 7: index: arch is no index"),
            ("stand,quiet,arch_index,0.02,0.0,0.0,1.0,0.001", "line 7: expected 9 fields, got 8"),
            ("stand,quiet,arch_index,0.02,0.0,x,1.0,0.001,0.002", "line 7: pull: invalid float literal"),
        ] {
            assert_eq!(Table::parse(&format!("{LINES}{line}\n")).unwrap_err().to_string(), problem);
        }
    }

    #[test]
    fn every_index_has_its_entries() {
        for index in FootprintIndex::ALL {
            // Without one its intervals would be too narrow on real soles, and nothing would say so.
            assert!(REAL.sd(index, 0.03) > 0.0, "{index:?}");
            for kind in [PrintKind::StaticMean, PrintKind::DynamicMax] {
                for relative_noise in [0.0, 1.0] {
                    let at = Conditions { kind, relative_noise, relative_pitch: 0.05 };
                    let residual = at.residual(index, 0.2).unwrap();
                    assert!(
                        residual.sd >= 0.0
                            && (0.0..=1.0).contains(&residual.own)
                            && (0.0..=1.0).contains(&residual.pull),
                        "{residual:?}"
                    );
                }
            }
        }
    }
}
