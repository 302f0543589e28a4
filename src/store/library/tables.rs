//! A table of a library as a file, and its columns checked on the way back.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use polars::prelude::*;

use crate::store::{StoreError, polars_error, recording, table};

/// Metadata key of the version.
const KEY: &str = "plantar-library";
const VERSION: u32 = 1;

/// Writes a table, whole or not at all.
pub(super) fn write(path: &Path, columns: Vec<Column>) -> Result<(), StoreError> {
    table::write_sealed(path, KEY, VERSION.to_string(), columns)
}

/// A table that was read.
pub(super) struct Table {
    path: PathBuf,
    frame: DataFrame,
}

impl Table {
    /// Reads a table whose checksum fits.
    pub(super) fn read(path: &Path) -> Result<Self, StoreError> {
        let bytes = recording::sealed(path)?;
        let bad = |problem: String| StoreError::damaged(path, problem);
        let version = recording::description(path, &bytes, KEY)?;
        match version.parse::<u32>() {
            Ok(VERSION) => {}
            Ok(got) => {
                let (path, what) = (path.to_owned(), "library");
                return Err(StoreError::Newer { path, what, got, known: VERSION });
            }
            Err(_) => return Err(bad(format!("expected a version, got {version:?}"))),
        }
        let frame = ParquetReader::new(Cursor::new(bytes.as_slice()))
            .finish()
            .map_err(|error| bad(polars_error::one_line(&error)))?;
        Ok(Self { path: path.to_owned(), frame })
    }

    /// Number of rows.
    pub(super) fn rows(&self) -> usize {
        self.frame.height()
    }

    /// The rows of a range; `None` where there are fewer.
    pub(super) fn slice(&self, first: usize, count: usize) -> Option<Self> {
        (first.checked_add(count)? <= self.rows())
            .then(|| Self { path: self.path.clone(), frame: self.frame.slice(first as i64, count) })
    }

    /// Something wrong with it.
    pub(super) fn bad(&self, problem: impl Into<String>) -> StoreError {
        StoreError::damaged(&self.path, problem)
    }

    /// Whether it has a column: later versions of this program add some.
    pub(super) fn has(&self, name: &str) -> bool {
        self.frame.column(name).is_ok()
    }

    fn column(&self, name: &str) -> Result<&Column, StoreError> {
        self.frame.column(name).map_err(|error| self.bad(polars_error::one_line(&error)))
    }

    fn wrong(&self) -> impl Fn(PolarsError) -> StoreError + '_ {
        |error| self.bad(polars_error::one_line(&error))
    }

    fn whole<T>(&self, name: &str, values: impl Iterator<Item = Option<T>>) -> Result<Vec<T>, StoreError> {
        values.collect::<Option<_>>().ok_or_else(|| self.bad(format!("expected {name} in every row")))
    }

    /// A column of texts, some of which may be missing.
    pub(super) fn some_texts(&self, name: &str) -> Result<Vec<Option<&str>>, StoreError> {
        Ok(self.column(name)?.str().map_err(self.wrong())?.iter().collect())
    }

    /// A column of texts.
    pub(super) fn texts(&self, name: &str) -> Result<Vec<&str>, StoreError> {
        self.whole(name, self.some_texts(name)?.into_iter())
    }

    /// A column of texts that mean something.
    pub(super) fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
        &self,
        name: &str,
    ) -> Result<Vec<T>, StoreError> {
        let parse = |text: &str| text.parse().map_err(|error: T::Err| self.bad(format!("{name}: {error}")));
        self.texts(name)?.into_iter().map(parse).collect()
    }

    /// A column of words of a fixed list.
    pub(super) fn words<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, StoreError> {
        self.texts(name)?.into_iter().map(|word| self.word(name, word)).collect()
    }

    /// A word of a fixed list.
    pub(super) fn word<T: serde::de::DeserializeOwned>(
        &self,
        name: &str,
        word: &str,
    ) -> Result<T, StoreError> {
        use serde::de::IntoDeserializer as _;
        use serde::de::value::{Error, StrDeserializer};
        let from: StrDeserializer<'_, Error> = word.into_deserializer();
        T::deserialize(from).map_err(|error| self.bad(format!("{name}: {error}")))
    }

    /// A column of numbers, some of which may be missing. None is infinite.
    pub(super) fn some_numbers(&self, name: &str) -> Result<Vec<Option<f64>>, StoreError> {
        let numbers: Vec<Option<f64>> = self.column(name)?.f64().map_err(self.wrong())?.iter().collect();
        match numbers.iter().flatten().find(|number| !number.is_finite()) {
            Some(number) => Err(self.bad(format!("{name}: expected finite numbers, got {number}"))),
            None => Ok(numbers),
        }
    }

    /// A column of numbers.
    pub(super) fn numbers(&self, name: &str) -> Result<Vec<f64>, StoreError> {
        self.whole(name, self.some_numbers(name)?.into_iter())
    }

    /// A column of whole numbers, some of which may be missing.
    pub(super) fn some_counts(&self, name: &str) -> Result<Vec<Option<u32>>, StoreError> {
        Ok(self.column(name)?.u32().map_err(self.wrong())?.iter().collect())
    }

    /// A column of whole numbers.
    pub(super) fn counts(&self, name: &str) -> Result<Vec<u32>, StoreError> {
        self.whole(name, self.some_counts(name)?.into_iter())
    }

    /// A column of yes and no.
    pub(super) fn flags(&self, name: &str) -> Result<Vec<bool>, StoreError> {
        self.whole(name, self.column(name)?.bool().map_err(self.wrong())?.iter())
    }
}

/// A column of words: how a list of fixed words is written.
pub(super) fn word_of<T: serde::Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        other => unreachable!("a word of a fixed list, got {other:?}"),
    }
}

/// A column of texts.
pub(super) fn texts<T>(name: &str, rows: impl IntoIterator<Item = T>, text: impl Fn(T) -> String) -> Column {
    Column::new(name.into(), rows.into_iter().map(text).collect::<Vec<_>>())
}
