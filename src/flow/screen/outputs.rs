//! The files of a screening.

use std::collections::{BTreeMap, BTreeSet};

use super::folder::{FILES, FolderError};
use super::words::ScreenWords;
use super::{Judgement, Reason, ResultsFolder, ScreenKnown, ScreenRow};
use crate::base::{InWords as _, Language, Side};
use crate::flow::{ValueTable, doing, in_order};
use crate::measure;
use crate::report::{CARDS_ON_A_SHEET, ReportError, SheetCard, draw_contact_sheet};
use crate::store::{SheetColumn, StoreError, make_folder, write_bytes, write_sheet, write_spreadsheet};

/// Why results cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutputError {
    /// A file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A sheet.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// A picture that no screening drew would be written over.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// How many of what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScreenSummary {
    /// Recordings.
    pub recordings: usize,
    /// Recordings of which nothing is to be done.
    pub fine: usize,
    /// Children, or recordings nobody says whose they are, to be looked at again.
    pub again: usize,
    /// Recordings to be made again.
    pub repeat: usize,
    /// Recordings that were measured and not read, for want of an age or of a table that holds for it.
    pub not_read: usize,
    /// Sheets of small prints.
    pub sheets: usize,
    /// Of whom no consent is noted; nothing where neither list nor library tells.
    pub without_consent: Option<WithoutConsent>,
}

/// Of whom no consent is noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WithoutConsent {
    /// Children, by pseudonym.
    pub children: Vec<String>,
    /// Recordings nobody says whose they are, by name: of them nobody knows whether there is a consent.
    pub recordings: Vec<String>,
}

impl WithoutConsent {
    fn of(rows: &[ScreenRow]) -> Self {
        let (mut children, mut recordings) = (BTreeSet::new(), BTreeSet::new());
        for row in rows {
            if !row.reasons.iter().any(|reason| matches!(reason, Reason::NoConsent { .. })) {
                continue;
            }
            match &row.child {
                Some(child) => children.insert(child.to_string()),
                None => recordings.insert(row.name.clone()),
            };
        }
        Self { children: children.into_iter().collect(), recordings: recordings.into_iter().collect() }
    }

    /// All of them, in the order of their names.
    pub fn all(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.children.iter().chain(&self.recordings).map(String::as_str).collect();
        all.sort_unstable();
        all
    }
}

/// Writes everything into a folder: `results.csv` and `results.parquet`, `columns.csv` that says what each column is,
/// `look-again.csv` with a row a child, `record-again.csv`, `no-consent.csv` where it is known who consented, and
/// `sheets/CLASS-N.png`. The sheets are in a language; the tables are English.
///
/// # Errors
/// When a file cannot be written or a sheet not be drawn.
pub fn write_results(
    folder: &mut ResultsFolder,
    rows: &[ScreenRow],
    known: &ScreenKnown<'_>,
    language: Language,
) -> Result<ScreenSummary, OutputError> {
    let values = ValueTable::new(rows.iter().map(|row| row.measured.recorded.as_ref()).collect());
    let [csv, parquet, columns, again, repeat, consent] = FILES.map(|name| folder.path().join(name));
    write_spreadsheet(&csv, results(rows, &values))?;
    write_sheet(&parquet, results(rows, &values))?;
    write_spreadsheet(&columns, values.dictionary(&FACTS))?;
    let to_repeat: Vec<&ScreenRow> =
        rows.iter().filter(|row| row.judgement() == Judgement::RecordAgain).collect();
    let children = to_look_at(rows);
    write_spreadsheet(&again, of_children(&children))?;
    write_spreadsheet(&repeat, of_recordings(&to_repeat))?;
    let without_consent = (known.tells_consent || known.library.is_some()).then(|| WithoutConsent::of(rows));
    match &without_consent {
        Some(who) => {
            let who = who.all().into_iter().map(|who| Some(who.to_owned())).collect();
            write_spreadsheet(&consent, vec![SheetColumn::words("child", who)])?;
        }
        None => remove_stale(&consent)?,
    }
    let sheets = sheets(folder, rows, language)?;
    let many = |judgement| rows.iter().filter(|row| row.judgement() == judgement).count();
    Ok(ScreenSummary {
        recordings: rows.len(),
        fine: many(Judgement::Fine),
        again: children.len(),
        repeat: to_repeat.len(),
        not_read: many(Judgement::NotRead),
        sheets,
        without_consent,
    })
}

/// A file of an earlier run that this one does not write.
fn remove_stale(path: &std::path::Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::io("remove", path)(error))
        }
        _ => Ok(()),
    }
}

/// The recordings to be looked at again, by child: the child's pseudonym, or the name of a recording nobody says
/// whose it is.
fn to_look_at(rows: &[ScreenRow]) -> Vec<Vec<&ScreenRow>> {
    let mut children: BTreeMap<(&str, &str), Vec<&ScreenRow>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.reasons_to(Judgement::Look).next().is_some()) {
        let key = match &row.child {
            Some(child) => (child.as_str(), ""),
            None => ("", row.name.as_str()),
        };
        children.entry(key).or_default().push(row);
    }
    children.into_values().collect()
}

/// A table with a row a child.
fn of_children(children: &[Vec<&ScreenRow>]) -> Vec<SheetColumn> {
    let of = |text: &dyn Fn(&ScreenRow) -> Vec<String>| {
        let joined = |rows: &Vec<&ScreenRow>| {
            let mut all: Vec<String> = Vec::new();
            rows.iter().flat_map(|row| text(row)).for_each(|one| {
                if !all.contains(&one) {
                    all.push(one);
                }
            });
            Some(all.join("; ")).filter(|text| !text.is_empty())
        };
        children.iter().map(joined).collect::<Vec<_>>()
    };
    let some = |text: Option<String>| text.into_iter().collect::<Vec<_>>();
    let ages = children.iter().map(|rows| rows.iter().filter_map(|row| row.age_years).reduce(f64::max));
    let several = children.iter().map(|rows| rows.len() > 1).collect::<Vec<_>>();
    let why =
        |row: &ScreenRow| -> Vec<String> { row.reasons_to(Judgement::Look).map(Reason::words).collect() };
    let mut reasons = of(&why);
    for (at, rows) in children.iter().enumerate().filter(|(at, _)| several[*at]) {
        // Of several recordings it has to be told which.
        let each = rows.iter().map(|row| format!("{}: {}", row.name, why(row).join("; ")));
        reasons[at] = Some(each.collect::<Vec<_>>().join(" | "));
    }
    vec![
        SheetColumn::words("child", of(&|row| some(row.child.as_ref().map(ToString::to_string)))),
        SheetColumn::words(
            "class",
            of(&|row| some(Some(row.class.clone()).filter(|class| !class.is_empty()))),
        ),
        SheetColumn::numbers("age_years", ages.collect()),
        SheetColumn::words("recordings", of(&|row| vec![row.name.clone()])),
        SheetColumn::words("dates", of(&|row| some(row.date.map(|date| date.to_string())))),
        SheetColumn::words("reasons", reasons),
    ]
}

/// A table with a row a recording.
fn of_recordings(rows: &[&ScreenRow]) -> Vec<SheetColumn> {
    let mut columns = facts(rows);
    let why = rows.iter().map(|row| Some(words(row.reasons_to(Judgement::RecordAgain)))).collect();
    columns.push(SheetColumn::words("reasons", why));
    columns
}

fn words<'a>(reasons: impl Iterator<Item = &'a Reason>) -> String {
    reasons.map(Reason::words).collect::<Vec<_>>().join("; ")
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
        SheetColumn::numbers("age_years", rows.iter().map(|row| row.age_years).collect()),
    ]
}

/// Name, unit and meaning of the columns before the values.
pub(super) const FACTS: [[&str; 3]; 11] = [
    ["recording", "", "file within the folder or list"],
    ["class", "", "first folder, or as listed"],
    ["child", "", "pseudonym"],
    ["date", "", "day of the recording in local time, or as listed"],
    ["age_years", "years", "age on that day"],
    ["protocol", "", "what the child did: standing, stepping or walking"],
    [
        "result",
        "",
        "fine: measured, of a size that goes with the age, and no finding that calls for another look; see again; \
         record again; not compared by age: no age is known, or no table covers it",
    ],
    ["reasons", "", "why it is not fine"],
    ["notes", "", "worth knowing, without effect on the result"],
    ["reading_left", "", "the left arch compared by age, in this recording alone; or why it is not"],
    ["reading_right", "", "the same of the right foot"],
];

pub(super) fn results(rows: &[ScreenRow], values: &ValueTable<'_>) -> Vec<SheetColumn> {
    let all: Vec<&ScreenRow> = rows.iter().collect();
    let column = |name: &str, of: &dyn Fn(&ScreenRow) -> Option<String>| {
        SheetColumn::words(name, rows.iter().map(of).collect())
    };
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let mut columns = facts(&all);
    columns
        .push(column("protocol", &|row| row.measured.done.as_ref().map(|(done, _)| doing(*done).to_owned())));
    columns.push(column("result", &|row| Some(row.judgement().words().to_owned())));
    columns.push(column("reasons", &|row| {
        some(words(row.reasons.iter().filter(|reason| reason.judgement() > Judgement::Fine)))
    }));
    columns.push(column("notes", &|row| some(words(row.reasons.iter().filter(|reason| reason.is_note())))));
    columns.push(column("reading_left", &|row| row.bands[0].clone()));
    columns.push(column("reading_right", &|row| row.bands[1].clone()));
    columns.extend(values.columns());
    columns
}

/// A file's name from a class: what a folder's name may hold everywhere.
pub(super) fn file_name(class: &str) -> String {
    let name: String =
        class.chars().map(|c| if c.is_alphanumeric() || "-_ ".contains(c) { c } else { '_' }).collect();
    let name = name.trim();
    if name.is_empty() { "all".to_owned() } else { name.to_owned() }
}

fn sheets(results: &mut ResultsFolder, rows: &[ScreenRow], language: Language) -> Result<usize, OutputError> {
    let folder = results.path().join("sheets");
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
            let (sheet, sheets) = (page + 1, pages);
            let title = match *class {
                "" => ScreenWords::SheetOfAll { sheet, sheets },
                class => ScreenWords::SheetOfClass { class: class.to_owned(), sheet, sheets },
            };
            let title = title.in_words(language);
            // Two classes whose names differ only in what a file name cannot hold get numbers that go on.
            let name = file_name(class);
            let number = names.entry(name.clone()).and_modify(|number| *number += 1).or_insert(1);
            wanted.push((format!("{name}-{number}.png"), title, rows));
        }
    }
    results.set_sheets(wanted.iter().map(|(name, ..)| name.clone()).collect())?;
    in_order(
        wanted.len(),
        || (),
        |(), at| drawn(&wanted[at].1, wanted[at].2, language),
        |at, png| Ok(write_bytes(&folder.join(&wanted[at].0), &png?)?),
    )
    .map(|()| wanted.len())
}

fn drawn(title: &str, rows: &[&ScreenRow], language: Language) -> Result<Vec<u8>, ReportError> {
    let lines: Vec<String> = rows.iter().map(|row| line(row, language)).collect();
    let cards: Vec<SheetCard<'_>> = rows
        .iter()
        .zip(&lines)
        .map(|(row, line)| SheetCard {
            name: row.child.as_ref().map_or_else(|| short(&row.name), |child| child.as_str()),
            print: row.measured.print.as_ref(),
            to_scale: !row.reasons.iter().any(|reason| matches!(reason, Reason::OfNoAge(_))),
            mark: row.mark(),
            line,
            simulated: row.measured.simulated,
        })
        .collect();
    draw_contact_sheet(title, &cards, language)
}

/// The last part of a name, without its ending.
pub(super) fn short(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// What a card says: why, or the index that is read first.
fn line(row: &ScreenRow, language: Language) -> String {
    if row.judgement() > Judgement::Fine
        && let Some(reason) = row.reasons_to(row.judgement()).next()
    {
        return reason.card_words(language);
    }
    let of = &measure::footprint::CHIPPAUX_SMIRAK_INDEX;
    let [left_pct, right_pct] =
        [Side::Left, Side::Right].map(|side| Some(row.value(of.key, Some(side))?.value));
    ScreenWords::CardIndex { name: of.named(), left_pct, right_pct }.in_words(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::screen::Measured;
    use crate::reading::Grade;

    fn row(reasons: Vec<Reason>) -> ScreenRow {
        ScreenRow {
            name: "1a/one.parquet".to_owned(),
            class: "1a".to_owned(),
            child: None,
            age_years: None,
            sex: None,
            date: None,
            measured: Measured::default(),
            reading: None,
            bands: [None, None],
            reasons,
        }
    }

    #[test]
    fn a_card_is_in_the_language_of_its_sheet() {
        let band = Reason::ArchBand { side: Side::Left, grade: Grade::High97, score: 2.1, source: None };
        for reasons in [vec![], vec![Reason::NoAge], vec![band], vec![Reason::TooManyFeet { at_once: 3 }]] {
            let row = row(reasons);
            let said = line(&row, Language::Pseudo);
            let mut words = said.split(|letter: char| !letter.is_alphabetic());
            assert!(words.all(|word| word.len() < 3 || !word.is_ascii()), "{said}");
            assert!(said.chars().any(char::is_alphabetic), "{row:?}");
        }
        let fine = "Chippaux-Smirak index: left –, right –";
        assert_eq!(line(&row(Vec::new()), Language::English), fine);
    }
}
