//! The accuracy tables as text: a summary for the terminal and a page of documentation.

use std::fmt::Write as _;

use super::uncorrected::{FIGURES, PITCHES_MM};
use crate::base::quantity;
use crate::flow::{AccuracyAtPitch, Group, IndexErrors};
use crate::footprint::FootprintIndex;

/// Names of the ways to group feet.
type Grouping = (&'static str, fn(&AccuracyAtPitch) -> &[Group]);

const GROUPINGS: [Grouping; 3] = [
    ("foot length", |row| &row.by_foot_length),
    ("arch", |row| &row.by_arch),
    ("turn from the grid", |row| &row.by_rotation),
];

/// A row of a table.
fn row(cells: impl IntoIterator<Item = String>) -> String {
    let mut row = cells.into_iter().fold("|".to_owned(), |row, cell| row + " " + &cell + " |");
    row.push('\n');
    row
}

pub(super) fn table(head: Vec<String>, rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let rule = "|---".repeat(head.len()) + "|\n";
    rows.into_iter().fold(row(head) + &rule, |table, cells| table + &row(cells))
}

fn pitch(pitch_mm: f64) -> String {
    format!("{pitch_mm} mm")
}

/// One more decimal than people are shown of the value.
pub(super) fn number(index: FootprintIndex, value: Option<f64>, signed: bool) -> String {
    let decimals = index.definition().decimals + 1;
    match value {
        None => "-".to_owned(),
        Some(value) if signed => quantity::signed(value, decimals),
        Some(value) => quantity::fixed(value, decimals),
    }
}

fn share(part: usize, of: usize) -> String {
    if of == 0 { "-".to_owned() } else { format!("{:.0} %", 100.0 * part as f64 / of as f64) }
}

/// Bias and spread in one cell, and the share given where not all were.
pub(super) fn bias_and_spread(errors: &IndexErrors) -> String {
    if errors.given == 0 {
        return "-".to_owned();
    }
    let both = number(errors.index, errors.bias, true) + " ± " + &number(errors.index, errors.spread, false);
    if errors.given == errors.feet { both } else { format!("{both} ({})", share(errors.given, errors.feet)) }
}

pub(super) fn name(index: FootprintIndex) -> String {
    let definition = index.definition();
    if definition.unit.is_empty() {
        definition.name()
    } else {
        format!("{}, {}", definition.name(), definition.unit)
    }
}

/// How the feet were found.
fn finding(rows: &[AccuracyAtPitch]) -> String {
    let head = ["pitch", "feet found", "side right", "wrong", "left open", "load share error"];
    table(
        head.map(str::to_owned).to_vec(),
        rows.iter().map(|row| {
            vec![
                pitch(row.pitch_mm),
                format!("{} of {}", row.found, row.feet),
                row.side_right.to_string(),
                row.side_wrong.to_string(),
                row.side_refused.to_string(),
                format!("{:.2} %", 100.0 * row.load_share_mean_error),
            ]
        }),
    )
}

/// What is shown on the terminal.
pub(super) fn summary(children: u32, rows: &[AccuracyAtPitch]) -> String {
    let head =
        std::iter::once("bias ± spread (given)".to_owned()).chain(rows.iter().map(|row| pitch(row.pitch_mm)));
    let indices = FootprintIndex::ALL.iter().map(|&index| {
        let cells = rows.iter().map(|row| bias_and_spread(&row.indices[index as usize]));
        std::iter::once(name(index)).chain(cells).collect()
    });
    format!(
        "{children} simulated children standing at each pitch, feet of 120 to 300 mm, five arch types, random place \
         and turn.\n\n{}\n{}",
        finding(rows),
        table(head.collect(), indices)
    )
}

/// The page of documentation.
pub(super) fn page(children: u32, seed: u64, rows: &[AccuracyAtPitch]) -> String {
    let pitches: Vec<String> = rows.iter().map(|row| row.pitch_mm.to_string()).collect();
    let mut page = format!(
        "# How accurate the measures are\n\n\
         Made by `plantar accuracy --markdown --children {children} --seed {seed} --pitch-mm {}`; do not edit.\n\n\
         At each pitch {children} simulated children stand for four seconds anywhere on a mat, facing any way. Their \
         feet are 120 to 300 mm long, with the age and weight that go with the length, and have five types of arch, \
         each foot its own. The cells are perfect. The truth is computed on the continuous field behind the \
         cells, by the same constructions on its own outline and axis. An error is the measured value minus the true \
         one; the spread is its standard deviation over feet, places and turns together. A foot that has no true \
         value (such as Clarke's angle where heel and ball are two islands) is not counted among those that could \
         get one.\n\n\
         This shows what cells and placement do to a measure. It does not show the effect of sway, growth or a second \
         stand, which is larger; and a real sole differs from the model.\n\n\
         ## Finding the feet\n\n{}\n",
        pitches.join(","),
        finding(rows)
    );
    page += &comparison(rows);
    for index in FootprintIndex::ALL {
        page += &section(index, rows);
    }
    page
}

/// All tables of one index.
fn section(index: FootprintIndex, rows: &[AccuracyAtPitch]) -> String {
    let mut section = format!("## {} (`{}`)\n\n", name(index), index.definition().key);
    let of = |row: &AccuracyAtPitch| row.indices[index as usize].clone();
    let head = ["pitch", "given", "given without a true value", "bias", "spread", "mean size", "worst"];
    section += &table(
        head.map(str::to_owned).to_vec(),
        rows.iter().map(|row| {
            let errors = of(row);
            vec![
                pitch(row.pitch_mm),
                share(errors.given, errors.feet),
                errors.unfounded.to_string(),
                number(index, errors.bias, true),
                number(index, errors.spread, false),
                number(index, errors.mean_error, false),
                number(index, errors.worst_error, false),
            ]
        }),
    );
    for (what, groups) in GROUPINGS {
        let Some(first) = rows.first() else { continue };
        let labels = groups(first).iter().map(|group| group.label.clone());
        let head = std::iter::once(format!("by {what}")).chain(labels).collect();
        let cells = rows.iter().map(|row| {
            let errors = groups(row).iter().map(|group| bias_and_spread(&group.indices[index as usize]));
            std::iter::once(pitch(row.pitch_mm)).chain(errors).collect()
        });
        let _ = write!(section, "\n{}", table(head, cells));
    }
    section.push('\n');
    section
}

/// The same indices drawn plainly on a grid.
fn comparison(rows: &[AccuracyAtPitch]) -> String {
    let head = ["index", "pitch", "here", "whole cells", "bilinear"].map(str::to_owned).to_vec();
    let mut lines = Vec::new();
    for figures in &FIGURES {
        for (at, pitch_mm) in PITCHES_MM.into_iter().enumerate() {
            // 7 mm there stands beside 7.5 mm here, which is the harder case.
            let Some(row) = rows.iter().find(|row| (0.0..=0.5).contains(&(row.pitch_mm - pitch_mm))) else {
                continue;
            };
            let plain = |(bias, spread): (f64, f64)| {
                number(figures.index, Some(bias), true) + " ± " + &number(figures.index, Some(spread), false)
            };
            let theirs =
                if row.pitch_mm == pitch_mm { String::new() } else { format!(" (at {pitch_mm} mm)") };
            lines.push(vec![
                name(figures.index),
                pitch(row.pitch_mm),
                bias_and_spread(&row.indices[figures.index as usize]),
                plain(figures.binary[at]) + &theirs,
                plain(figures.bilinear[at]) + &theirs,
            ]);
        }
    }
    format!(
        "## Against a plain grid\n\n\
         What the same pitch does when the print is drawn from whole cells, or from cells interpolated bilinearly \
         before the threshold: bias ± spread in a simulation of twelve toeless prints 105 to 200 mm long, made \
         before this program and independently of it. Its prints are different ones, so the figures show only the order of \
         magnitude. There are none for the modified arch index.\n\n{}\n",
        table(head, lines)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::accuracy;

    #[test]
    fn a_page_has_every_index_and_whole_tables() {
        let rows = accuracy(&[10.0], 1, 3, &|| ()).unwrap();
        let page = page(1, 3, &rows);
        for index in FootprintIndex::ALL {
            assert!(page.contains(&format!("(`{}`)", index.definition().key)), "{index:?}");
            assert!(summary(1, &rows).contains(&index.definition().name()), "{index:?}");
        }
        // Every line of a table has as many cells as the one above it.
        for pair in page.lines().collect::<Vec<_>>().windows(2) {
            if pair[0].starts_with('|') && pair[1].starts_with('|') {
                assert_eq!(pair[0].matches('|').count(), pair[1].matches('|').count(), "{pair:?}");
            }
        }
        assert!(page.contains("| 10 mm | 2 of 2 | 2 | 0 | 0 |"), "{page}");
        assert!(page.contains("--seed 3 --pitch-mm 10`"));
    }
}
