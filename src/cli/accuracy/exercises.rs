//! How well exercises are counted, as a page.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::page::table;
use crate::base::quantity;
use crate::cli::args::Accuracy;
use crate::flow::{Counting, PracticeAccuracy, SensorKind};

/// Up to this pitch the figures are asked for exactly; beyond it less shows, millimetres.
const FINE_MM: f64 = 10.0;

fn per_cent(part: usize, of: usize) -> String {
    if of == 0 {
        "-".to_owned()
    } else {
        format!("{} %", quantity::fixed(100.0 * part as f64 / of as f64, 1))
    }
}

fn cells(sensor: SensorKind) -> &'static str {
    match sensor {
        SensorKind::Ideal => "ideal",
        SensorKind::HomeMade => "home-made",
    }
}

/// One row of the table of counting.
fn counting(row: &Counting) -> Vec<String> {
    let told = row.series - row.refused;
    vec![
        row.exercise.key().to_owned(),
        cells(row.sensor).to_owned(),
        row.series.to_string(),
        per_cent(row.refused, row.series),
        per_cent(row.exact, told),
        per_cent(row.off_by_one, told),
        per_cent(row.sides_right, row.counted),
        per_cent(row.held_right, row.held),
        row.delay_95_s.map_or_else(|| "-".to_owned(), |s| quantity::fixed(s, 2)),
    ]
}

fn counting_table(rows: &[Counting], keep: impl Fn(&Counting) -> bool) -> String {
    let mut groups: BTreeMap<_, Vec<&Counting>> = BTreeMap::new();
    for row in rows.iter().filter(|row| keep(row)) {
        groups.entry((row.exercise, row.sensor)).or_default().push(row);
    }
    let head = [
        "exercise",
        "cells",
        "series",
        "refused",
        "exact",
        "off by one",
        "sides right",
        "holds right",
        "delay, s",
    ];
    let rows = groups.into_values().filter_map(Counting::together);
    table(head.map(str::to_owned).to_vec(), rows.map(|row| counting(&row)))
}

/// The page.
pub(super) fn page(asked: &Accuracy, pitches_mm: &[f64], found: &PracticeAccuracy) -> String {
    let Accuracy { children, seed, idle_hours, .. } = asked;
    let pitches = pitches_mm.iter().map(f64::to_string).collect::<Vec<_>>().join(", ");
    let mut page = format!(
        "# How well exercises are counted\n\n\
         Made by `plantar accuracy --exercises --children {children} --seed {seed} --idle-hours {idle_hours}`: \
         simulated children of 3 to 12 \
         years, five types of arch, cells of {pitches} mm, 25, 50 and 200 frames a second, turned any way. Each has its \
         own range, 0.6 to 1 of the full movement, and does each exercise in its usual amount. Home-made cells: \
         response exponent 0.75, gains that spread by 20 %, 10 % creep, 20 % after-glow, 10 % crosstalk, 2 % dead \
         cells, uncalibrated. No child stood here; the thresholds are those of `data/exercises.toml`.\n\n\
         Refused are series of which nothing is counted, with the reason. Exact and off by one are shares of the \
         others. A hold is right within 0.15 s and one frame. The delay runs from the moment a repetition is complete \
         until it is told; 95 in 100 are below. A hold on the outer edges is told when both feet are on their \
         way back, for a short loss is bridged, and a squat at the next still moment.\n\n\
         ## Cells of up to 10 mm\n\n"
    );
    page += &counting_table(&found.counting, |row| row.pitch_mm <= FINE_MM);
    if found.counting.iter().any(|row| row.pitch_mm > FINE_MM) {
        page += "\n## Coarser cells\n\n";
        page += &counting_table(&found.counting, |row| row.pitch_mm > FINE_MM);
    }
    page += "\n## Why series were refused\n\n";
    let mut reasons: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in &found.counting {
        for (why, n) in &row.reasons {
            *reasons.entry((row.exercise.key(), why)).or_default() += n;
        }
    }
    if reasons.is_empty() {
        page += "None was.\n";
    }
    for ((exercise, why), n) in reasons {
        let _ = writeln!(page, "* `{exercise}`, {n} series: {why}");
    }
    page += "\n## One exercise under another's detector\n\nWhat was counted of so many repetitions or holds done. Pairs that are not listed: nothing.\n\n";
    let confused = found.confusion.iter().filter(|row| row.counted > 0);
    page += &table(
        ["done", "looked for", "done in all", "counted"].map(str::to_owned).to_vec(),
        confused.map(|row| {
            let (done, under) = (row.exercise.key().to_owned(), row.under.key().to_owned());
            vec![done, under, row.done.to_string(), row.counted.to_string()]
        }),
    );
    page +=
        "\n## Nobody exercises\n\nStanding, shuffling, scratching, walking across, stepping off and on.\n\n";
    page += &table(
        ["looked for", "hours", "counted", "an hour"].map(str::to_owned).to_vec(),
        found.idling.iter().map(|row| {
            let an_hour = if row.hours > 0.0 { row.counted as f64 / row.hours } else { 0.0 };
            let under = row.under.key().to_owned();
            let (hours, an_hour) = (quantity::fixed(row.hours, 2), quantity::fixed(an_hour, 1));
            vec![under, hours, row.counted.to_string(), an_hour]
        }),
    );
    page
}
