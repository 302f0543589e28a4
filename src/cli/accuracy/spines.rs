//! The accuracy on spines as a page of documentation and as the table that the analysis leans on.

use std::fmt::Write as _;

use super::page::{bias_and_spread, name, number, table};
use crate::flow::{AccuracyOnSpines, Group, IndexErrors, SpineAccuracy};
use crate::footprint::FootprintIndex;

/// What was asked for.
pub(super) struct Asked {
    pub spacings_mm: String,
    pub pitches_mm: String,
    pub children: u32,
    pub seed: u64,
}

impl Asked {
    fn options(&self) -> String {
        let Self { spacings_mm, pitches_mm, children, seed } = self;
        format!("--spacing-mm {spacings_mm} --pitch-mm {pitches_mm} --children {children} --seed {seed}")
    }
}

/// The table for the analysis.
pub(super) fn csv(asked: &Asked, path: &str, found: &SpineAccuracy) -> String {
    let mut text = format!(
        "# Made by `plantar accuracy --spines --calibrate {path} {}`.\n\
         pitch_mm,spacing_mm,foot_mm,index,given,bias,sd,limit\n",
        asked.options()
    );
    for row in &found.rows {
        let bands = row.by_foot_length.iter().filter_map(|band| Some((band.from?, &band.indices)));
        let entries = bands.flat_map(|(foot_mm, indices)| {
            indices.iter().zip(&found.limits).map(move |(errors, limit)| (foot_mm, errors, limit))
        });
        for (foot_mm, errors, limit) in entries {
            let given = errors.given as f64 / errors.feet.max(1) as f64;
            let number =
                |value: Option<f64>| value.map_or_else(|| "inf".to_owned(), |value| format!("{value:.5}"));
            let _ = writeln!(
                text,
                "{},{},{foot_mm},{},{given:.3},{},{},{limit:.5}",
                row.pitch_mm,
                row.spacing_mm,
                errors.index.definition().key,
                number(errors.bias),
                number(errors.spread),
            );
        }
    }
    text
}

/// The page of documentation.
pub(super) fn page(asked: &Asked, found: &SpineAccuracy) -> String {
    let mut page = format!(
        "# Between known spines\n\n\
         Made by `plantar accuracy --spines {}`; do not edit.\n\n\
         A foot on spines rests on their tips only. If their pattern is regular and known, the load on each spine \
         follows from the cells, and a smooth field from the spines. Here simulated children stand on such mats: feet \
         of 120 to 300 mm, five arch types, anywhere, turned any way; round tips of 0.3 to 0.8 of the spacing, half of \
         the patterns staggered, anywhere on the cells, and given to the analysis with an error of up to 0.5 mm. The pressure \
         of the flat foot is multiplied by the pattern, each part of the sole keeping its load; that skin and fat hang \
         between real spines, and that the foot tilts on them, is not simulated. The truth is the foot on a flat mat. \
         An error is the measured value minus the true one.\n\n\
         An index of a foot is given on spines if at least 90 % of feet of its length band get a value there and both \
         the size of its bias and its spread are below its limit: 0.01 for the arch index, for the others the same \
         share of the range of the 5th to 95th percentile of true values. Bands in **bold** qualify. The intervals are wider by the size of \
         the bias and by {:.2} spreads to either side. A spacing or pitch in between counts as the next larger one.\n\n",
        asked.options(),
        crate::stats::WITHIN_90
    );
    page += &finding(&found.rows);
    for (index, limit) in FootprintIndex::ALL.into_iter().zip(&found.limits) {
        let _ = write!(
            page,
            "\n## {} (`{}`)\n\nLimit {}.\n\n",
            name(index),
            index.definition().key,
            number(index, Some(*limit), false)
        );
        page += &section(index, *limit, &found.rows);
    }
    page
}

fn place(row: &AccuracyOnSpines) -> [String; 2] {
    [format!("{} mm", row.spacing_mm), format!("{} mm", row.pitch_mm)]
}

fn finding(rows: &[AccuracyOnSpines]) -> String {
    let head = ["spacing", "pitch", "feet found", "load share error", "indices given"];
    let given = |row: &AccuracyOnSpines| {
        let all = row.recovered.iter().map(|errors| errors.given).max().unwrap_or(0);
        format!("{all} feet at most")
    };
    table(
        head.map(str::to_owned).to_vec(),
        rows.iter().map(|row| {
            let [spacing, pitch] = place(row);
            vec![
                spacing,
                pitch,
                format!("{} of {}", row.found, row.feet),
                format!("{:.2} %", 100.0 * row.load_share_mean_error),
                given(row),
            ]
        }),
    )
}

fn section(index: FootprintIndex, limit: f64, rows: &[AccuracyOnSpines]) -> String {
    let within = |errors: &IndexErrors| {
        let below = |value: Option<f64>| value.is_some_and(|value| value.abs() < limit);
        errors.given * 10 >= errors.feet * 9 && below(errors.bias) && below(errors.spread)
    };
    let of = |errors: &[IndexErrors]| bias_and_spread(&errors[index as usize]);
    let Some(first) = rows.first() else { return String::new() };
    let labels = |groups: &[Group]| groups.iter().map(|group| group.label.clone()).collect::<Vec<_>>();
    let mut head: Vec<String> = ["spacing", "pitch", "as if flat", "recovered"].map(str::to_owned).to_vec();
    head.extend(labels(&first.by_foot_length));
    head.extend(labels(&first.by_arch));
    table(
        head,
        rows.iter().map(|row| {
            let mut cells = place(row).to_vec();
            cells.extend([of(&row.as_flat), of(&row.recovered)]);
            cells.extend(row.by_foot_length.iter().map(|band| {
                let shown = of(&band.indices);
                if within(&band.indices[index as usize]) { format!("**{shown}**") } else { shown }
            }));
            cells.extend(row.by_arch.iter().map(|group| of(&group.indices)));
            cells
        }),
    )
}
