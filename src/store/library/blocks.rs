//! The values of a generation, in files of a few hundred sessions each: a child's values are found by opening a
//! few of them, and a file that is damaged costs those of its own sessions only.

use std::fs;
use std::path::{Path, PathBuf};

use polars::prelude::*;

use super::state::Rows;
use super::tables::{self, Table, word_of};
use crate::base::{Interval, Side};
use crate::child::{SessionId, Value};
use crate::store::StoreError;

/// Rows after which the next file begins.
pub(super) const ROWS: usize = 1 << 14;

/// Where a block lies in the folder of its generation.
pub(super) fn path(state: &Path, block: u32) -> PathBuf {
    state.join(format!("values-{block:05}.parquet"))
}

/// A value with its session and its recording's place in that.
type Row = (SessionId, u32, Value);

/// A block being filled.
#[derive(Default)]
pub(super) struct Block {
    rows: Vec<Row>,
}

impl Block {
    /// Takes the values of a recording; returns the first row.
    pub(super) fn put(&mut self, session: &SessionId, recording: u32, values: Vec<Value>) -> u32 {
        let first = self.rows.len() as u32;
        self.rows.extend(values.into_iter().map(|value| (session.clone(), recording, value)));
        first
    }

    pub(super) fn rows(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn write(&self, path: &Path) -> Result<(), StoreError> {
        let of = |part: &dyn Fn(&Value) -> Option<f64>| -> Vec<Option<f64>> {
            self.rows.iter().map(|(_, _, value)| part(value)).collect()
        };
        let texts = |part: &dyn Fn(&Row) -> Option<String>| -> Vec<Option<String>> {
            self.rows.iter().map(part).collect()
        };
        tables::write(
            path,
            vec![
                Column::new("session".into(), texts(&|(session, _, _)| Some(session.as_str().to_owned()))),
                Column::new("recording".into(), self.rows.iter().map(|(_, at, _)| *at).collect::<Vec<u32>>()),
                Column::new("key".into(), texts(&|(_, _, value)| Some(value.key.clone()))),
                Column::new("side".into(), texts(&|(_, _, value)| value.side.as_ref().map(word_of))),
                Column::new("value".into(), of(&|value| Some(value.value))),
                Column::new("low".into(), of(&|value| value.interval.map(|interval| interval.low))),
                Column::new("high".into(), of(&|value| value.interval.map(|interval| interval.high))),
            ],
        )
    }
}

/// The values of a recording in a block.
pub(super) fn values(block: &Table, rows: Rows, session: &SessionId) -> Result<Vec<Value>, StoreError> {
    let (first, count) = (rows.first as usize, rows.count as usize);
    let part = block
        .slice(first, count)
        .ok_or_else(|| block.bad(format!("expected {} rows, got {}", first + count, block.rows())))?;
    if part.texts("session")?.iter().any(|name| *name != session.as_str()) {
        return Err(block.bad(format!("expected session {} from row {first} on", session.as_str())));
    }
    let (keys, sides) = (part.texts("key")?, part.some_texts("side")?);
    let (values, low, high) = (part.numbers("value")?, part.some_numbers("low")?, part.some_numbers("high")?);
    let value = |at: usize| -> Result<Value, StoreError> {
        let side = sides[at].map(|word| block.word::<Side>("side", word)).transpose()?;
        let interval = low[at].zip(high[at]).map(|(low, high)| Interval { low, high });
        Ok(Value { key: keys[at].to_owned(), side, value: values[at], interval })
    };
    (0..count).map(value).collect()
}

/// Gives a block that is not changed another name too, or copies it where a disk knows no second names.
pub(super) fn carry(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::hard_link(from, to)
        .or_else(|_| fs::copy(from, to).and_then(|_| fs::File::open(to)?.sync_all()))
        .map_err(StoreError::io("write", to))
}
