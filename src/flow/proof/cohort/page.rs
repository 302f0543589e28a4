//! The page of the documentation on what is said of a cohort.

use std::fmt::Write as _;

use super::child::{CourseKind, EVERY_DAYS, PLACEMENTS, SESSIONS};
use super::counts::Counts;
use super::courses::SeriesRow;
use super::flags::{Said, UsualRow};
use super::share::Share;
use super::tables::CohortTables;
use super::whom::Cohort;
use crate::measure::{self, Definition};

/// Children of a hundred of whom nothing may be said where nothing happened.
const WANTED_QUIET: f64 = 95.0;

/// Rows of one reading: every band in every age group.
const BAND_ROWS: usize = 15;
/// Usual feet of a hundred from nine years of which more than "worth knowing" may be said, by the band and by the
/// difference between the feet.
const MOST_BY_BAND: f64 = 3.0;
const MOST_BY_DIFFERENCE: f64 = 5.0;

/// The page, in Markdown.
pub fn page(cohort: &Cohort, tables: &CohortTables) -> String {
    let mut text = head(cohort, tables);
    flags(&mut text, tables);
    walks(&mut text, tables);
    patterns(&mut text, tables);
    courses(&mut text, tables);
    power(&mut text, tables);
    text.push_str(LIMITS);
    text
}

/// A line of the text; writing to a string cannot fail.
fn line(text: &mut String, words: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "{words}");
}

fn head(cohort: &Cohort, tables: &CohortTables) -> String {
    format!(
        "# What is reported about children whose arches and courses are known

{} simulated children of 2 to 15 years (seed {}) stood on a mat of {} mm cells (8 bits, noise of 0.5 kPa under load, gains
that differ by 3 %) in {SESSIONS} sessions, {EVERY_DAYS} days apart, of {PLACEMENTS} placements of 4 s anywhere on it and turned any way. Every
recording was treated like a real one: analysed, kept as a session, followed by `progress`, read by age. What was reported
is compared with the truth of the simulated soles: {} recordings of {} gave no stand.

- Feet: five arch types, and every foot a little off its type; one child in four has feet of two types. The flat ones go on
  to soles whose midfoot is broader than the heel.
- Courses: 30 % of children are steady (the same feet each time), 30 % only grow (foot length and weight as usual for
  age; until seven years the arch rises by nature, so that its index falls by about 0.02 a year), two improve, two worsen, by
  amounts from a fraction of the measurement error to many times it.
- Shares stand with their 95 % intervals (Wilson). The two feet of a child are counted one by one in tables of feet; they
  are not independent, so those intervals are somewhat too narrow.

Made by `plantar cohort --children {} --seed {} --pitch-mm {} --out docs/measured/cohort.md`.

",
        cohort.children,
        cohort.seed,
        cohort.pitch_mm,
        tables.lost,
        tables.recordings,
        cohort.children,
        cohort.seed,
        cohort.pitch_mm,
    )
}

fn flags(text: &mut String, tables: &CohortTables) {
    text.push_str(
        "## Readings of the arch

Truth is the same rule applied to the true sole: the band of the median of the indices on two days four weeks apart, the
milder one where they differ, and usual where only one day is beyond usual. `Withheld` are feet that were not read, or of
which one session shows what the other does not. `Info`, `watch` and `ask` are how much was made of it.

",
    );
    usual(text, tables);
    bands(text, tables);
    types(text, tables);
    asymmetry(text, tables);
}

/// What was said of usual feet, rule by rule, with whether it is little enough.
fn usual(text: &mut String, tables: &CohortTables) {
    text.push_str("### Usual feet of which more than \"worth knowing\" was said\n\n");
    for row in tables.usual.iter().filter(|row| row.ages == "9 to 15") {
        let met = |share: &Share, most: f64| {
            let met = share.per_cent().is_none_or(|per_cent| per_cent <= most);
            if met { "met" } else { "missed" }
        };
        line(
            text,
            format_args!(
                "- From nine years, after {}: by the band {}, the aim of at most {MOST_BY_BAND:.0} % is {}; by the difference \
                 between the feet {}, the aim of at most {MOST_BY_DIFFERENCE:.0} % is {}.",
                if row.after == "whole course" { "the whole course" } else { row.after },
                row.by_band,
                met(&row.by_band, MOST_BY_BAND),
                row.by_difference,
                met(&row.by_difference, MOST_BY_DIFFERENCE)
            ),
        );
    }
    text.push_str(
        "
`By the difference` counts children whose two feet are both usual, `by the course` usual feet that stay steady or only
grow.

| after | age | usual feet | by the band | feet of usual pairs | by the difference | steady or growing | by the course |
|---|---|---|---|---|---|---|---|
",
    );
    for row in &tables.usual {
        let UsualRow { after, ages, by_band, by_difference, by_course } = row;
        line(
            text,
            format_args!(
                "| {after} | {ages} | {} | {by_band} | {} | {by_difference} | {} | {by_course} |",
                by_band.of, by_difference.of, by_course.of
            ),
        );
    }
    text.push('\n');
}

/// A table of the bands for each time at which a child was read.
fn bands(text: &mut String, tables: &CohortTables) {
    for (at, row) in tables.bands.iter().enumerate() {
        if at % BAND_ROWS == 0 {
            let after = if at == 0 { "two sessions" } else { "the whole course" };
            line(text, format_args!("### Bands after {after}\n"));
            text.push_str(
                "| age | truly | feet | said: high 97 | high 85 | usual | low 85 | low 97 | withheld | info | watch | ask |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n",
            );
        }
        line(text, format_args!("| {} | {} | {} |", row.ages, row.truly, cells_said(&row.said)));
        if at % BAND_ROWS == BAND_ROWS - 1 {
            text.push('\n');
        }
    }
}

fn cells_said(said: &Said) -> String {
    let Said { feet, bands: [a, b, c, d, e], withheld, info, watch, ask } = said;
    format!("{feet} | {a} | {b} | {c} | {d} | {e} | {withheld} | {info} | {watch} | {ask}")
}

/// The readings by the type of the arch.
fn types(text: &mut String, tables: &CohortTables) {
    text.push_str(
        "### By type of arch, after two sessions

| type | age | feet | said: high 97 | high 85 | usual | low 85 | low 97 | withheld | info | watch | ask |
|---|---|---|---|---|---|---|---|---|---|---|---|
",
    );
    for row in &tables.types {
        line(text, format_args!("| {} | {} | {} |", row.arch, row.ages, cells_said(&row.said)));
    }
}

/// The readings of feet that differ.
fn asymmetry(text: &mut String, tables: &CohortTables) {
    text.push_str(
        "
### Feet that differ, after two sessions

Children from three years by the true difference of the Chippaux-Smirak index between their feet. The rule flags what 5 of
100 children exceed, if it is more than the error: 17 % together with 0.27 of the Staheli index, or 0.05 of the arch
index. Loads that differ are flagged as well, which takes stands of 20 s: none is here.

| true difference | children | said to differ |
|---|---|---|
",
    );
    for row in &tables.asymmetry {
        let (from, to) = row.difference;
        line(text, format_args!("| {from} to {to} % | {} | {} |", row.flagged.of, row.flagged));
    }
    text.push('\n');
}

fn cells(counts: &Counts) -> String {
    let Counts { feet, watch, ask, quiet, withheld } = counts;
    format!("{feet} | {watch} | {ask} | {quiet} | {withheld}")
}

fn patterns(text: &mut String, tables: &CohortTables) {
    text.push_str(
        "
### Patterns, after two sessions

One child in five was simulated again with feet that are shaped or set down in a way a reading looks for, both or one of
them, and with usual feet. No reference of children on the mat is used. The simulated patterns are plain: they say that a
rule works, not how many children it finds. `Found` and `falsely said` are of all feet, those that could not be read among
them.

| pattern | simulated as | age | feet with it | watch or worth knowing | ask | nothing | not read | found | found where only one foot has it | usual feet | not read | falsely said |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
",
    );
    for row in &tables.patterns {
        let simulated = row.simulated.name();
        let (truly, usual) = (&row.truly, &row.usual);
        line(
            text,
            format_args!(
                "| {} | {simulated} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                row.pattern,
                row.ages,
                truly.feet,
                truly.watch,
                truly.ask,
                truly.quiet,
                truly.withheld,
                row.found,
                row.found_of_one,
                usual.feet,
                usual.withheld,
                row.falsely,
            ),
        );
    }
    text.push('\n');
}

fn walks(text: &mut String, tables: &CohortTables) {
    text.push_str(
        "### Toes pointing inwards, after two sessions of walking

One child in ten walked six times over a mat of 2.0 by 0.4 m on two days, with feet that point outwards or inwards. Truth is
the rule applied to the true angles of the steps. It applies from four years.

| age | truly: feet | watch | ask | nothing | withheld | sensitivity | truly not: feet | watch | ask | nothing | withheld | specificity |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
",
    );
    for row in &tables.walks {
        line(
            text,
            format_args!(
                "| {} | {} | {} | {} | {} |",
                row.ages,
                cells(&row.truly),
                row.sensitivity,
                cells(&row.truly_not),
                row.specificity
            ),
        );
    }
    text.push('\n');
}

fn courses(text: &mut String, tables: &CohortTables) {
    text.push_str("## Courses\n\n### Of whole children\n\n");
    let quiet = tables.children.iter().filter(|row| row.course.is_quiet());
    for row in quiet.filter(|row| row.ages == "2 to 15") {
        let share = row.no_change;
        let met = share.per_cent().is_some_and(|per_cent| per_cent >= WANTED_QUIET);
        line(
            text,
            format_args!(
                "- \"No real change\" was reported for {share} of the {} children that were {}: the aim of {WANTED_QUIET:.0} % is {}.",
                share.of,
                row.course.words(),
                if met { "met" } else { "missed" }
            ),
        );
    }
    text.push_str(
        "
No change means that none of the four measures of the arch (Chippaux-Smirak, Staheli, arch and modified arch index) of
either foot was reported to improve, to change or to decline: eight chances of a false report per child. A child is counted
under each verdict that was reported.

| course | age | children | no change said | improving | changed | declining | nothing but too early |
|---|---|---|---|---|---|---|---|
",
    );
    for row in &tables.children {
        line(
            text,
            format_args!(
                "| {} | {} | {} | {} | {} | {} | {} | {} |",
                row.course.words(),
                row.ages,
                row.no_change.of,
                row.no_change,
                row.improving,
                row.changed,
                row.declining,
                row.too_early
            ),
        );
    }
    measures(text, tables);
}

/// The courses of each measure of each foot.
fn measures(text: &mut String, tables: &CohortTables) {
    text.push_str(
        "
### Of each measure of each foot, all ages

`Within error` and `beyond error`: the true change against the smallest change that the program stated for the series.
`Changed` is reported, not `improving`, if the child started within the usual range for the age: then neither direction is better.
Under seven years, of the modified arch index under ten, a fall no faster than expected from growth is not reported as a change.

| course | measure | series | improving | changed | declining | steady | too early | said to change |
|---|---|---|---|---|---|---|---|---|
",
    );
    for row in tables.series.iter().filter(|row| row.ages == "2 to 15") {
        series_line(text, &course_of(row), row);
    }
    text.push_str(
        "
### The Chippaux-Smirak index of each foot, by age

| course and age | measure | series | improving | changed | declining | steady | too early | said to change |
|---|---|---|---|---|---|---|---|---|
",
    );
    let csi = measure::footprint::CHIPPAUX_SMIRAK_INDEX.key;
    for row in tables.series.iter().filter(|row| row.ages != "2 to 15" && row.measure == csi) {
        series_line(text, &format!("{}, {}", course_of(row), row.ages), row);
    }
    text.push('\n');
}

fn course_of(row: &SeriesRow) -> String {
    let words = row.course.words();
    match row.beyond_error {
        None => words.to_owned(),
        Some(true) => format!("{words} beyond error"),
        Some(false) => format!("{words} within error"),
    }
}

fn series_line(text: &mut String, course: &str, row: &SeriesRow) {
    let said = Share { count: row.improving + row.changed + row.declining, of: row.series };
    line(
        text,
        format_args!(
            "| {course} | {} | {} | {} | {} | {} | {} | {} | {said} |",
            name(row.measure),
            row.series,
            row.improving,
            row.changed,
            row.declining,
            row.steady,
            row.too_early
        ),
    );
}

fn name(key: &'static str) -> String {
    measure::find(key).map_or_else(|| key.to_owned(), Definition::name)
}

fn power(text: &mut String, tables: &CohortTables) {
    text.push_str(
        "## Real changes found, by size

Of the improving and the worsening: how many were reported to have changed, in the right direction, by the size of the true
change. `Of sessions` is the smallest change the program states for the first and the last session of three placements,
`of placements` the usual published figure, `1.96 * sqrt(2) * s_w` of single placements; both with the child's own scatter
as the program found it. Falls under seven years are left out: the rules take slow ones to be growth. They do so with slow
falls of the modified arch index until ten, which its rows count as not found.

A change exactly as large as the smallest detectable one is found about every second time by construction: what is
measured falls short of it as often as it exceeds it. Also, a change is reported only if the interval of the slope excludes
zero. The last column is the size from which 80 % were found.

| measure | smallest change | its median size |",
    );
    let sizes = tables.power.first().map_or(&[][..], |row| &row.sizes);
    for cell in sizes {
        let _ = write!(text, " {} times |", cell.multiple);
    }
    text.push_str(" found 80 % from |\n|---|---|---|");
    text.push_str(&"---|".repeat(sizes.len() + 1));
    text.push('\n');
    for row in &tables.power {
        let Some(definition) = measure::find(row.measure) else { continue };
        let decimals = definition.decimals + 1;
        let size = row.detectable.map_or("none".to_owned(), |size| format!("{size:.decimals$}"));
        let _ =
            write!(text, "| {} | of {} | {size} {} |", definition.name(), row.detectable_of, definition.unit);
        for cell in &row.sizes {
            let _ = write!(text, " {}: {} |", cell.found.of, cell.found);
        }
        match row.found_eight_of_ten {
            Some(multiple) => line(text, format_args!(" {multiple:.2} times |")),
            None => line(text, format_args!(" not reached |")),
        }
    }
    text.push_str(
        "\nEach cell: series of about that size (within a factor of 1.18), and the share that was found.\n\n",
    );
}

const LIMITS: &str = "## What this does not say

- Simulated soles are not feet. That the program reads them well shows that its rules and its arithmetic do what they
  are meant to do, not that the bands separate children who need help from those who do not. Nor are the feet of the cohort
  spread as those of children are: every type is as common as any other.
- Days differ here by where and how the child stands, by nothing else: no tired feet, no other shoes before, no other
  operator. Real children scatter more from day to day, and the smallest detectable changes grow with it.
- A truth beyond a line and a value beyond it can part where the two lie within the measurement error of each other; most
  wrong and withheld readings are such feet. On cells over 5 mm the Staheli index may be read too low.
- Patterns not tried: load along the outer border; uneven load and unsteadiness, which need stands of at least 20 s, while
  every stand here lasts 4 s; and pain or stiffness, which people report and no mat measures.
";

impl CourseKind {
    fn words(self) -> &'static str {
        match self {
            Self::Steady => "steady",
            Self::Growing => "only growing",
            Self::Improving => "improving",
            Self::Worsening => "worsening",
        }
    }
}
