//! The table of how hard games were, in a generation.

use std::path::Path;

use polars::prelude::*;

use super::state::State;
use super::tables::{self, Table, texts, word_of};
use crate::base::ChildId;
use crate::child::{GameLevel, MOST_LEVEL};
use crate::store::StoreError;

const TABLE: &str = "levels.parquet";

/// Writes all levels into a generation.
pub(super) fn write(to: &Path, state: &State) -> Result<(), StoreError> {
    let levels = || state.levels.iter();
    tables::write(
        &to.join(TABLE),
        vec![
            texts("child", levels(), |level| level.child.to_string()),
            texts("date", levels(), |level| level.date.to_string()),
            texts("game", levels(), |level| word_of(&level.game)),
            Column::new("level".into(), levels().map(|level| level.level).collect::<Vec<_>>()),
            Column::new("locked".into(), levels().map(|level| level.locked).collect::<Vec<_>>()),
        ],
    )
}

/// Reads the same; libraries of earlier versions have no such table.
pub(super) fn read(from: &Path, state: &mut State) -> Result<(), StoreError> {
    let path = from.join(TABLE);
    if !path.exists() {
        return Ok(());
    }
    let table = Table::read(&path)?;
    let (children, dates) = (table.parsed::<ChildId>("child")?, table.parsed("date")?);
    let (games, levels, locked) = (table.words("game")?, table.numbers("level")?, table.flags("locked")?);
    for (at, child) in children.into_iter().enumerate() {
        let level =
            GameLevel { child, date: dates[at], game: games[at], level: levels[at], locked: locked[at] };
        if !level.is_sound() {
            return Err(table.bad(format!("level: expected 0 to {MOST_LEVEL}, got {}", level.level)));
        }
        state.levels.push(level);
    }
    Ok(())
}
