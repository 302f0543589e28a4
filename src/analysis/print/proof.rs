//! How wrong the footprint indices are where the pressure between known spines was recovered, as found on
//! simulated feet, and which of them are right enough to be given.
//!
//! The table lists, by the pitch of the cells, the spacing of the spines and the length of the foot, index by
//! index, what share of the feet got a value, its mean error and its standard deviation, and the limit for both. How it was made stands in
//! its head; `plantar accuracy --spines --calibrate` makes it anew, and `docs/measured/surface.md` shows it.

use std::sync::LazyLock;

use crate::base::{Mat, RowError, rows_below_head};
use crate::footprint::FootprintIndex;

/// An index that fewer feet than this share got a value of is not given: it hangs on chance.
const LEAST_GIVEN: f64 = 0.9;

static TABLE: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    parse(include_str!("../../../data/uncertainty/spines.csv")).expect("the table is sound")
});

/// One line of the table.
#[derive(Clone, Copy, Debug)]
struct Entry {
    pitch_mm: f64,
    spacing_mm: f64,
    /// The shortest feet of this entry.
    foot_mm: f64,
    index: FootprintIndex,
    proven: bool,
    error: SpineError,
}

/// How wrong an index is, in its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct SpineError {
    /// Mean error.
    pub(super) bias: f64,
    /// Standard deviation of the error.
    pub(super) sd: f64,
}

/// How wrong an index is of a print of this length on the spines of this mat; nothing where it was not found right
/// enough. What was not tried counts as the next coarser that was, and a print, which is a little shorter than
/// its foot, as a foot of its own length.
pub(super) fn of(mat: &Mat, length_mm: f64, index: FootprintIndex) -> Option<SpineError> {
    look_up(&TABLE, mat, length_mm, index)
}

fn look_up(table: &[Entry], mat: &Mat, length_mm: f64, index: FootprintIndex) -> Option<SpineError> {
    let spacing_mm = mat.surface().spines.as_ref()?.widest_mm();
    let reaches = |entry: &&Entry| {
        entry.index == index
            && entry.pitch_mm >= mat.pitch_mm()
            && entry.spacing_mm >= spacing_mm
            && entry.foot_mm <= length_mm
    };
    // The next coarser mat, and there the longest feet that are not longer.
    let next = table.iter().filter(reaches).min_by(|a, b| {
        f64::total_cmp(&a.pitch_mm, &b.pitch_mm)
            .then(f64::total_cmp(&a.spacing_mm, &b.spacing_mm))
            .then(f64::total_cmp(&b.foot_mm, &a.foot_mm))
    });
    next.filter(|entry| entry.proven).map(|entry| entry.error)
}

/// One line of the table as it is written.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    pitch_mm: f64,
    spacing_mm: f64,
    foot_mm: f64,
    index: String,
    given: f64,
    bias: f64,
    sd: f64,
    limit: f64,
}

/// Reads the table.
fn parse(text: &str) -> Result<Vec<Entry>, RowError> {
    let entry = |(line, raw): (u64, Raw)| {
        let Raw { pitch_mm, spacing_mm, foot_mm, index, given, bias, sd, limit } = raw;
        let index = FootprintIndex::of_key(&index)
            .ok_or_else(|| RowError::new(line, format!("index: {index} is no index")))?;
        let proven = given >= LEAST_GIVEN && bias.abs() < limit && sd < limit;
        let error = SpineError { bias, sd };
        Ok(Entry { pitch_mm, spacing_mm, foot_mm, index, proven, error })
    };
    rows_below_head(text)?.into_iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Spines, Surface};

    fn mat(pitch_mm: f64, spacing_mm: f64) -> Mat {
        let spines = Spines {
            spacing_x_mm: 0.5 * spacing_mm,
            spacing_y_mm: spacing_mm,
            diameter_mm: 2.0,
            offset_x_mm: 0.0,
            offset_y_mm: 0.0,
            staggered: false,
        };
        let surface = Surface { spines: Some(spines), ..Surface::bumpy() };
        Mat::new(40, 40, pitch_mm, pitch_mm).unwrap().with_surface(surface).unwrap()
    }

    #[test]
    fn what_was_not_tried_counts_as_the_next_coarser() {
        let table = parse(
            "# head\npitch_mm,spacing_mm,foot_mm,index,given,bias,sd,limit\n\
             5,6,120,arch_index,1,0.001,0.002,0.01\n5,6,150,arch_index,1,0.002,0.002,0.01\n\
             5,8,120,arch_index,1,-0.003,0.004,0.01\n5,10,120,arch_index,1,-0.011,0.004,0.01\n\
             8,6,120,arch_index,0.8,0.001,0.002,0.01\n",
        )
        .unwrap();
        let bias = |pitch_mm: f64, spacing_mm: f64, length_mm: f64| {
            let found = look_up(&table, &mat(pitch_mm, spacing_mm), length_mm, FootprintIndex::ArchIndex);
            found.map(|error| error.bias)
        };
        assert_eq!((bias(5.0, 6.0, 140.0), bias(5.0, 6.0, 250.0)), (Some(0.001), Some(0.002)));
        assert_eq!((bias(4.0, 7.0, 140.0), bias(5.0, 8.0, 200.0)), (Some(-0.003), Some(-0.003)));
        assert_eq!(bias(5.0, 6.0, 110.0), None, "shorter than any foot that was tried");
        assert_eq!((bias(5.0, 9.0, 200.0), bias(5.0, 12.0, 200.0)), (None, None));
        assert_eq!((bias(6.0, 6.0, 200.0), bias(9.0, 6.0, 200.0)), (None, None));
        assert_eq!(look_up(&table, &mat(5.0, 6.0), 200.0, FootprintIndex::StaheliIndex), None);
    }

    #[test]
    fn a_broken_line_does_not_vanish() {
        let head = "pitch_mm,spacing_mm,foot_mm,index,given,bias,sd,limit\n";
        let wrong = |line: &str| parse(&format!("{head}{line}\n")).unwrap_err().to_string();
        assert_eq!(wrong("5,6,120,arch,1,0.001,0.002,0.01"), "line 2: index: arch is no index");
        assert_eq!(wrong("5,6,120,arch_index,1,0.001,0.002"), "line 2: expected 8 fields, got 7");
        assert_eq!(wrong("5,6,x,arch_index,1,0.001,0.002,0.01"), "line 2: foot_mm: invalid float literal");
    }

    #[test]
    fn the_table_has_every_index_at_every_place_and_its_limit_of_the_arch_index() {
        let places = TABLE.iter().filter(|entry| entry.index == FootprintIndex::ArchIndex).count();
        assert!(places >= 90 && TABLE.len() == places * FootprintIndex::ALL.len(), "{}", TABLE.len());
        let text = include_str!("../../../data/uncertainty/spines.csv");
        let arch: Vec<&str> = text.lines().filter(|line| line.contains(",arch_index,")).collect();
        assert!(arch.iter().all(|line| line.ends_with(",0.01000")), "{arch:?}");
    }
}
