//! A table for spreadsheets and other programs: named columns of numbers and words.

use std::path::Path;

use polars::prelude::*;

use super::{StoreError, recording, write_atomically};

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
    fn text(&self, row: usize) -> String {
        match &self.values {
            // Rust prints the shortest text that reads back as the same number.
            SheetValues::Numbers(values) => {
                values.get(row).copied().flatten().map(|value| value.to_string()).unwrap_or_default()
            }
            SheetValues::Words(values) => values.get(row).cloned().flatten().map(inert).unwrap_or_default(),
        }
    }
}

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
    match super::series::extension(path).as_deref() {
        Some("csv") => write_csv(path, &columns),
        Some("parquet") => write_parquet(path, columns),
        _ => Err(StoreError::Extension { path: path.to_owned(), expected: ".csv or .parquet" }),
    }
}

fn write_csv(path: &Path, columns: &[SheetColumn]) -> Result<(), StoreError> {
    write_atomically(path, |to| {
        let mut csv = csv::Writer::from_writer(to);
        let failed = |error: csv::Error| StoreError::io("write", path)(error.into());
        csv.write_record(columns.iter().map(|column| &column.name)).map_err(failed)?;
        let rows = columns.iter().map(SheetColumn::rows).max().unwrap_or(0);
        for row in 0..rows {
            csv.write_record(columns.iter().map(|column| column.text(row))).map_err(failed)?;
        }
        csv.flush().map_err(StoreError::io("write", path))
    })
}

fn write_parquet(path: &Path, columns: Vec<SheetColumn>) -> Result<(), StoreError> {
    let columns: Vec<Column> = columns
        .into_iter()
        .map(|column| match column.values {
            SheetValues::Numbers(values) => Column::new(column.name.into(), values),
            SheetValues::Words(values) => Column::new(column.name.into(), values),
        })
        .collect();
    let mut table = DataFrame::new_infer_height(columns)
        .map_err(|error| StoreError::unfit(path, super::table::one_line(&error)))?;
    write_atomically(path, |to| {
        ParquetWriter::new(to).finish(&mut table).map_err(|error| recording::failed(path, &error))?;
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
}
