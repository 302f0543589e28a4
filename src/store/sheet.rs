//! A table for spreadsheets and other programs: named columns of numbers and words.

use std::io::Write as _;
use std::path::Path;

use polars::prelude::*;

use super::extension::extension;
use super::{StoreError, polars_error, write_atomically};
use crate::base::quantity::short;

/// The values of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetValues {
    /// Numbers; nothing where there is none.
    Numbers(Vec<Option<f64>>),
    /// Words; nothing where there are none.
    Words(Vec<Option<String>>),
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetColumn {
    /// Its heading, with the unit last.
    pub name: String,
    /// Its values.
    pub values: SheetValues,
}

impl SheetColumn {
    /// A column of numbers.
    pub fn numbers(name: impl Into<String>, values: Vec<Option<f64>>) -> Self {
        Self { name: name.into(), values: SheetValues::Numbers(values) }
    }

    /// A column of words.
    pub fn words(name: impl Into<String>, values: Vec<Option<String>>) -> Self {
        Self { name: name.into(), values: SheetValues::Words(values) }
    }

    fn rows(&self) -> usize {
        match &self.values {
            SheetValues::Numbers(values) => values.len(),
            SheetValues::Words(values) => values.len(),
        }
    }

    /// A value as text; nothing beyond the end.
    fn text(&self, row: usize, for_whom: Reader) -> String {
        match &self.values {
            SheetValues::Numbers(values) => {
                values.get(row).copied().flatten().map(|value| for_whom.number(value)).unwrap_or_default()
            }
            SheetValues::Words(values) => values.get(row).cloned().flatten().map(inert).unwrap_or_default(),
        }
    }
}

/// Who reads a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// Programs.
    Program,
    /// People with a spreadsheet.
    Person,
}

/// Digits that count in a number for people: far beyond what any measure here is sure of.
const DIGITS: i32 = 5;

impl Reader {
    fn number(self, value: f64) -> String {
        let before = if value == 0.0 { 1 } else { value.abs().log10().floor() as i32 + 1 };
        match self {
            // Of a large number every digit before the point stays.
            Self::Person if value.is_finite() => {
                let decimals = usize::try_from(DIGITS - before).unwrap_or(0);
                short(value, decimals)
            }
            // Rust prints the shortest text that reads back as the same number.
            Self::Person | Self::Program => value.to_string(),
        }
    }
}

/// The mark by which spreadsheets know that a text is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Words that a spreadsheet would take for a formula are given a mark that keeps them words: what a mat or a file
/// calls itself is nobody's program.
fn inert(words: String) -> String {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{words}") } else { words }
}

/// Writes a table, whole or not at all, as `.csv` or `.parquet`. Numbers in the text are printed so that reading
/// them gives the same number; what is missing is empty.
///
/// # Errors
/// When the name ends in neither, or the system refuses.
pub fn write_sheet(path: &Path, columns: Vec<SheetColumn>) -> Result<(), StoreError> {
    write_for(Reader::Program, path, std::iter::once(Ok(columns)))
}

/// The same for people: a `.csv` begins with the mark by which spreadsheets know its letters, and its numbers have
/// five digits that count. A `.parquet` is the same as for programs.
///
/// # Errors
/// As [`write_sheet`].
pub fn write_spreadsheet(path: &Path, columns: Vec<SheetColumn>) -> Result<(), StoreError> {
    write_for(Reader::Person, path, std::iter::once(Ok(columns)))
}

/// Some rows of a table, or why they cannot be given.
pub(super) type Part = Result<Vec<SheetColumn>, StoreError>;

/// As [`write_sheet`], of a table that is given some rows at a time, each part with the same columns: one part is in
/// memory.
pub(super) fn write_parts(path: &Path, parts: impl Iterator<Item = Part>) -> Result<(), StoreError> {
    write_for(Reader::Program, path, parts)
}

fn write_for(reader: Reader, path: &Path, parts: impl Iterator<Item = Part>) -> Result<(), StoreError> {
    match extension(path).as_deref() {
        Some("csv") => write_csv(reader, path, parts),
        Some("parquet") => write_parquet(path, parts),
        _ => Err(StoreError::Extension { path: path.to_owned(), expected: ".csv or .parquet" }),
    }
}

fn write_csv(reader: Reader, path: &Path, parts: impl Iterator<Item = Part>) -> Result<(), StoreError> {
    write_atomically(path, |to| {
        if reader == Reader::Person {
            to.write_all(MARK).map_err(StoreError::io("write", path))?;
        }
        let mut csv = csv::Writer::from_writer(to);
        let failed = |error: csv::Error| StoreError::io("write", path)(error.into());
        for (part, columns) in parts.enumerate() {
            let columns = columns?;
            if part == 0 {
                csv.write_record(columns.iter().map(|column| &column.name)).map_err(failed)?;
            }
            let rows = columns.iter().map(SheetColumn::rows).max().unwrap_or(0);
            for row in 0..rows {
                csv.write_record(columns.iter().map(|column| column.text(row, reader))).map_err(failed)?;
            }
        }
        csv.flush().map_err(StoreError::io("write", path))
    })
}

fn write_parquet(path: &Path, parts: impl Iterator<Item = Part>) -> Result<(), StoreError> {
    let unfit = |error: PolarsError| StoreError::unfit(path, polars_error::one_line(&error));
    let failed = |error: PolarsError| polars_error::failed(path, &error);
    let mut parts = parts.map(|columns| {
        let columns = columns?.into_iter().map(|column| match column.values {
            SheetValues::Numbers(values) => Column::new(column.name.into(), values),
            SheetValues::Words(values) => Column::new(column.name.into(), values),
        });
        DataFrame::new_infer_height(columns.collect()).map_err(unfit)
    });
    let Some(first) = parts.next() else { return Ok(()) };
    let first = first?;
    write_atomically(path, |to| {
        let mut writer = ParquetWriter::new(to).batched(first.schema()).map_err(failed)?;
        writer.write_batch(&first).map_err(failed)?;
        drop(first);
        for part in parts {
            writer.write_batch(&part?).map_err(failed)?;
        }
        writer.finish().map_err(failed)?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_are_written_and_no_word_becomes_a_formula() {
        let columns = || {
            vec![
                SheetColumn::words("name", vec![Some("=1+1".to_owned()), None, Some("a,\"b\"".to_owned())]),
                SheetColumn::numbers("length_mm", vec![Some(0.1 + 0.2), None, Some(-4.0)]),
            ]
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        write_sheet(&path, columns()).unwrap();
        assert_eq!(
            std::fs::read_to_string(&path).unwrap(),
            "name,length_mm\n'=1+1,0.30000000000000004\n,\n\"a,\"\"b\"\"\",-4\n"
        );
        let path = folder.path().join("a.parquet");
        write_sheet(&path, columns()).unwrap();
        let table = ParquetReader::new(std::fs::File::open(&path).unwrap()).finish().unwrap();
        assert_eq!(table.shape(), (3, 2));
        assert_eq!(table.column("length_mm").unwrap().f64().unwrap().get(1), None);
        assert!(write_sheet(&folder.path().join("a.xls"), columns()).is_err());
    }

    #[test]
    fn people_get_the_letters_right_and_no_fifteen_digits() {
        let numbers = [0.1 + 0.2, 1e6 / 7.0, -1e-7, 0.0, 31.0, 2.50, 100.0];
        let columns = vec![
            SheetColumn::words("größe", vec![Some("ü".to_owned()); numbers.len()]),
            SheetColumn::numbers("x", numbers.iter().copied().map(Some).collect()),
        ];
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        write_spreadsheet(&path, columns).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let text = text.strip_prefix('\u{feff}').unwrap();
        assert_eq!(text, "größe,x\nü,0.3\nü,142857\nü,-0.0000001\nü,0\nü,31\nü,2.5\nü,100\n");
    }
}
