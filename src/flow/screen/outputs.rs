//! The files of a screening.

use std::collections::BTreeMap;
use std::path::Path;

use super::ScreenRow;
use crate::base::Side;
use crate::flow::{ValueTable, doing, in_order};
use crate::measure;
use crate::report::{CARDS_ON_A_SHEET, ReportError, ScreenMark, SheetCard, draw_contact_sheet};
use crate::store::{SheetColumn, StoreError, make_folder, write_bytes, write_sheet};

/// Why results cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A sheet.
    #[error(transparent)]
    Report(#[from] ReportError),
}

/// How many of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScreenSummary {
    /// Recordings.
    pub recordings: usize,
    /// Children to be looked at again.
    pub again: usize,
    /// Recordings to be made again.
    pub repeat: usize,
    /// Good recordings that were not read, for want of an age or of a table that holds for it.
    pub not_read: usize,
    /// Sheets of small prints.
    pub sheets: usize,
}

/// Writes everything into a folder: `results.csv` and `results.parquet`, `columns.csv` that says what each column is,
/// `look-again.csv`, `record-again.csv`, and `sheets/CLASS-N.png`.
///
/// # Errors
/// When a file cannot be written or a sheet not be drawn.
pub fn write_results(out: &Path, rows: &[ScreenRow]) -> Result<ScreenSummary, OutputError> {
    let values = ValueTable::new(rows.iter().map(|row| row.recorded.as_ref()).collect());
    write_sheet(&out.join("results.csv"), results(rows, &values))?;
    write_sheet(&out.join("results.parquet"), results(rows, &values))?;
    write_sheet(&out.join("columns.csv"), values.dictionary(&FACTS))?;
    let again: Vec<&ScreenRow> = rows.iter().filter(|row| !row.look.again.is_empty()).collect();
    let repeat: Vec<&ScreenRow> = rows.iter().filter(|row| !row.look.repeat.is_empty()).collect();
    write_sheet(&out.join("look-again.csv"), reasons(&again, |row| &row.look.again))?;
    write_sheet(&out.join("record-again.csv"), reasons(&repeat, |row| &row.look.repeat))?;
    let sheets = sheets(out, rows)?;
    let not_read = rows.iter().filter(|row| is_unread(row)).count();
    let (recordings, again, repeat) = (rows.len(), again.len(), repeat.len());
    Ok(ScreenSummary { recordings, again, repeat, not_read, sheets })
}

/// Whether nothing was wrong with a recording, and yet nothing could be said by age.
fn is_unread(row: &ScreenRow) -> bool {
    row.mark() == ScreenMark::Fine && row.bands.iter().all(Option::is_none)
}

fn result(row: &ScreenRow) -> &'static str {
    match row.mark() {
        ScreenMark::Fine if is_unread(row) => "not read",
        ScreenMark::Fine => "fine",
        ScreenMark::Again => "look again",
        ScreenMark::Repeat => "record again",
    }
}

fn facts(rows: &[&ScreenRow]) -> Vec<SheetColumn> {
    let words = |name: &str, of: &dyn Fn(&ScreenRow) -> Option<String>| {
        SheetColumn::words(name, rows.iter().map(|row| of(row)).collect())
    };
    vec![
        words("recording", &|row| Some(row.name.clone())),
        words("class", &|row| Some(row.class.clone()).filter(|class| !class.is_empty())),
        words("child", &|row| row.child.as_ref().map(|child| child.as_str().to_owned())),
        words("date", &|row| row.date.map(|date| date.to_string())),
        SheetColumn::numbers("age [years]", rows.iter().map(|row| row.age_years).collect()),
    ]
}

/// Name, unit and meaning of the columns before the values.
const FACTS: [[&str; 3]; 9] = [
    ["recording", "", "file within the folder or list"],
    ["class", "", "first folder, or as the list says"],
    ["child", "", "pseudonym"],
    ["date", "", "day of the recording in Greenwich, or as the list says"],
    ["age [years]", "years", "age on that day"],
    ["protocol", "", "what the child did: standing, stepping or walking"],
    [
        "result",
        "",
        "fine, look again, or record again; the reasons are in the lists; not read where no age is known",
    ],
    ["reading_left", "", "reading of the left foot by age, of this recording alone"],
    ["reading_right", "", "the same of the right foot"],
];

fn results(rows: &[ScreenRow], values: &ValueTable<'_>) -> Vec<SheetColumn> {
    let all: Vec<&ScreenRow> = rows.iter().collect();
    let words = |name: &str, of: &dyn Fn(&ScreenRow) -> Option<String>| {
        SheetColumn::words(name, rows.iter().map(of).collect())
    };
    let mut columns = facts(&all);
    columns.push(words("protocol", &|row| row.done.as_ref().map(|(done, _)| doing(*done).to_owned())));
    columns.push(words("result", &|row| Some(result(row).to_owned())));
    columns.push(words("reading_left", &|row| row.bands[0].clone()));
    columns.push(words("reading_right", &|row| row.bands[1].clone()));
    columns.extend(values.columns());
    columns
}

fn reasons(rows: &[&ScreenRow], of: impl Fn(&ScreenRow) -> &Vec<String>) -> Vec<SheetColumn> {
    let mut columns = facts(rows);
    let why = rows.iter().map(|row| Some(of(row).join("; "))).collect();
    columns.push(SheetColumn::words("reasons", why));
    columns
}

/// A file's name from a class: what a folder's name may hold everywhere.
fn file_name(class: &str) -> String {
    let name: String =
        class.chars().map(|c| if c.is_alphanumeric() || "-_ ".contains(c) { c } else { '_' }).collect();
    let name = name.trim();
    if name.is_empty() { "all".to_owned() } else { name.to_owned() }
}

fn sheets(out: &Path, rows: &[ScreenRow]) -> Result<usize, OutputError> {
    let folder = out.join("sheets");
    make_folder(&folder)?;
    let mut classes: BTreeMap<&str, Vec<&ScreenRow>> = BTreeMap::new();
    for row in rows {
        classes.entry(&row.class).or_default().push(row);
    }
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    let mut wanted = Vec::new();
    for (class, rows) in &classes {
        let pages = rows.len().div_ceil(CARDS_ON_A_SHEET);
        for (page, rows) in rows.chunks(CARDS_ON_A_SHEET).enumerate() {
            let class = if class.is_empty() { "All recordings" } else { class };
            let title =
                if pages > 1 { format!("{class}, {} of {pages}", page + 1) } else { class.to_owned() };
            // Two classes whose names differ only in what a file name cannot hold get numbers that go on.
            let name = file_name(class);
            let number = names.entry(name.clone()).and_modify(|number| *number += 1).or_insert(1);
            wanted.push((folder.join(format!("{name}-{number}.png")), title, rows));
        }
    }
    in_order(
        wanted.len(),
        || (),
        |(), at| drawn(&wanted[at].1, wanted[at].2),
        |at, png| Ok(write_bytes(&wanted[at].0, &png?)?),
    )
    .map(|()| wanted.len())
}

fn drawn(title: &str, rows: &[&ScreenRow]) -> Result<Vec<u8>, ReportError> {
    let lines: Vec<String> = rows.iter().map(|row| line(row)).collect();
    let cards: Vec<SheetCard<'_>> = rows
        .iter()
        .zip(&lines)
        .map(|(row, line)| SheetCard {
            name: row.child.as_ref().map_or_else(|| short(&row.name), |child| child.as_str()),
            print: row.print.as_ref(),
            mark: row.mark(),
            line,
        })
        .collect();
    draw_contact_sheet(title, &cards)
}

/// The last part of a name, without its ending.
fn short(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// What a card says: why, or the index that is read first.
fn line(row: &ScreenRow) -> String {
    if let Some(reason) = row.look.repeat.first().or(row.look.again.first()) {
        return reason.clone();
    }
    let of = &measure::footprint::CHIPPAUX_SMIRAK_INDEX;
    let shown = |side| {
        let value = row.value(of.key, Some(side)).map(|value| format!("{:.0}", value.value));
        value.unwrap_or_else(|| "\u{2013}".to_owned())
    };
    format!("{} {} % and {} %", of.name, shown(Side::Left), shown(Side::Right))
}
