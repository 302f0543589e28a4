//! The letters that a school sends home after a screening: one for each child.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::folder::LettersFolder;
use super::outputs::{OutputError, file_name, short};
use super::{Judgement, Reason, ScreenRow};
use crate::base::{ChildId, Language};
use crate::flow::in_order;
use crate::report::{Changed, Compared, LetterInput, ParentsInput, ReportError, Simulated, draw_letter};
use crate::store::write_bytes;

/// To whom a letter goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressee {
    /// The child's name, where it is to stand there instead of the pseudonym.
    pub name: Option<String>,
    /// In which language.
    pub language: Language,
}

/// Writes a letter for each child into a folder, and for each recording nobody says whose it is; `addressee` says to whom.
/// Returns how many there are.
///
/// # Errors
/// When a letter cannot be drawn or written, or would be written over a picture that is none.
pub fn write_letters(
    folder: &mut LettersFolder,
    rows: &[ScreenRow],
    addressee: &(dyn Fn(&ChildId) -> Addressee + Sync),
    nobody: Language,
) -> Result<usize, OutputError> {
    let letters = letters(rows);
    folder.set_letters(letters.iter().map(|(file, _)| file.clone()).collect::<BTreeSet<_>>())?;
    let path = folder.path().to_owned();
    in_order(
        letters.len(),
        || (),
        |(), at| {
            let row = letters[at].1;
            let unknown = || Addressee { name: None, language: nobody };
            drawn(row, &row.child.as_ref().map_or_else(unknown, addressee))
        },
        |at, png: Result<Vec<u8>, ReportError>| {
            Ok::<_, OutputError>(write_bytes(&path.join(&letters[at].0), &png?)?)
        },
    )?;
    Ok(letters.len())
}

/// The recording that each letter is about, with the name of its file.
fn letters(rows: &[ScreenRow]) -> Vec<(String, &ScreenRow)> {
    let mut of_children: BTreeMap<&ChildId, Vec<&ScreenRow>> = BTreeMap::new();
    let mut letters = Vec::new();
    for row in rows {
        match &row.child {
            Some(child) => of_children.entry(child).or_default().push(row),
            None => letters.push((file_name(&row.name), row)),
        }
    }
    for (child, rows) in of_children {
        let told = rows.into_iter().min_by_key(|row| (weight(row), Reverse(row.date)));
        letters.extend(told.map(|row| (child.as_str().to_owned(), row)));
    }
    // Two recordings whose names differ only in what a file name cannot hold get numbers.
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for (name, _) in &mut letters {
        let number = names.entry(name.clone()).and_modify(|number| *number += 1).or_insert(1);
        *name = if *number > 1 { format!("{name}-{number}.png") } else { format!("{name}.png") };
    }
    letters
}

/// Of several recordings of a child the weightiest that could be read is told of.
fn weight(row: &ScreenRow) -> (u8, Option<crate::reading::ToDo>) {
    match compared(row) {
        Compared::With(reading) => (0, Some(reading.to_do())),
        Compared::NoAge | Compared::NoTable => (1, None),
        Compared::ToCheck => (2, None),
        Compared::Unmeasured => (3, None),
    }
}

/// What there is to be said of a recording, as the results have it.
fn compared(row: &ScreenRow) -> Compared<'_> {
    match (row.judgement_of_recording(), &row.reading) {
        (Judgement::RecordAgain, _) => Compared::Unmeasured,
        (Judgement::Look, _) => Compared::ToCheck,
        (_, Some(reading)) => Compared::With(reading),
        (Judgement::NotRead, None) if row.reasons.contains(&Reason::NoAge) => Compared::NoAge,
        (Judgement::NotRead, None) => Compared::NoTable,
        (Judgement::Fine, None) => Compared::Unmeasured,
    }
}

fn drawn(row: &ScreenRow, to: &Addressee) -> Result<Vec<u8>, ReportError> {
    let compared = compared(row);
    let is_measured = !matches!(compared, Compared::Unmeasured | Compared::ToCheck);
    let input = LetterInput {
        page: ParentsInput {
            name: to.name.as_deref().or(row.child.as_ref().map(ChildId::as_str)),
            recording: short(&row.name),
            age_years: row.age_years,
            day: row.date,
            // What could not be measured is not shown: it may be of no foot, or of another child's.
            prints: row.measured.soles.as_ref().filter(|_| is_measured).map(|soles| (soles, None)),
            compared,
            changed: Changed::One,
            simulated: Simulated::of([row.measured.simulated]),
        },
        protocol: row.measured.done.as_ref().filter(|_| is_measured).map(|(protocol, _)| *protocol),
    };
    draw_letter(&input, to.language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Date;
    use crate::flow::screen::Measured;
    use crate::reading::Reading;

    fn row(name: &str, child: Option<&str>, reasons: Vec<Reason>) -> ScreenRow {
        ScreenRow {
            name: name.to_owned(),
            class: String::new(),
            child: child.map(|child| child.parse().unwrap()),
            age_years: Some(8.0),
            sex: None,
            date: Date::new(2026, 3, 2),
            measured: Measured::default(),
            reading: None,
            bands: [None, None],
            reasons,
        }
    }

    fn reading() -> Reading {
        Reading {
            age_years: 8.0,
            protocol: None,
            sessions: 1,
            groups: Vec::new(),
            left_out: Vec::new(),
            feet: Vec::new(),
            elsewhere: Vec::new(),
            flags: Vec::new(),
            once: Vec::new(),
            not_read: Vec::new(),
            remarks: Vec::new(),
        }
    }

    #[test]
    fn a_letter_says_of_a_recording_what_the_results_say() {
        let kind = |reasons: Vec<Reason>, read: bool| {
            let mut row = row("a.parquet", None, reasons);
            row.reading = read.then(reading);
            match compared(&row) {
                Compared::With(_) => "with",
                Compared::NoAge => "no age",
                Compared::NoTable => "no table",
                Compared::ToCheck => "to check",
                Compared::Unmeasured => "unmeasured",
            }
        };
        let date = Date::new(2030, 1, 1).unwrap();
        assert_eq!(kind(vec![], true), "with");
        assert_eq!(kind(vec![Reason::NoAge], false), "no age");
        assert_eq!(kind(vec![Reason::NoTable { age_years: 70.0 }], false), "no table");
        assert_eq!(kind(vec![Reason::DayToCome { date }], false), "to check");
        assert_eq!(kind(vec![Reason::NotTraced, Reason::DayToCome { date }], false), "unmeasured");
        assert_eq!(kind(vec![Reason::NotTraced, Reason::NoAge], false), "unmeasured");
    }

    #[test]
    fn a_child_has_one_letter_about_the_recording_that_could_be_read() {
        let mut rows = vec![
            row("b/two.parquet", Some("owl-2"), vec![Reason::NotTraced]),
            row("b/one.parquet", Some("owl-2"), vec![]),
            row("b/x.parquet", None, vec![]),
            row("b x.parquet", None, vec![]),
            row("b/y.parquet", None, vec![]),
            row("b_y.parquet", None, vec![]),
        ];
        rows[1].reading = Some(reading());
        let letters = letters(&rows);
        let about =
            |file: &str| letters.iter().find(|(name, _)| name == file).map(|(_, row)| row.name.as_str());
        assert_eq!(letters.len(), 5);
        assert_eq!(about("owl-2.png"), Some("b/one.parquet"));
        assert_eq!(about("b_y_parquet.png"), Some("b/y.parquet"));
        assert_eq!(about("b_y_parquet-2.png"), Some("b_y.parquet"));
    }
}
