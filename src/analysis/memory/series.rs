//! Entries in a row, such as one of every frame: in memory while they are few, else but for the first of them in room
//! outside it, read back in blocks.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::room::Room;

/// Blocks held while they are read: what is looked at from two sides of a place finds both.
const MAX_CACHED: usize = 3;
/// A block has this part of the entries that are held.
const BLOCKS_HELD: usize = 8;

/// What a [`Series`] is made of. Outside the memory an entry is some bytes.
pub trait Entry: Copy + Default + Send + Sync + 'static {
    /// Bytes of an entry.
    const BYTES: usize;

    /// Appends its bytes.
    fn put(self, to: &mut Vec<u8>);

    /// The entry of so many bytes.
    fn take(from: &[u8]) -> Self;
}

/// A number from the first bytes of some, which are left out of them.
pub(in crate::analysis) fn take_number(from: &mut &[u8]) -> f64 {
    let Some((number, rest)) = from.split_first_chunk() else { return 0.0 };
    *from = rest;
    f64::from_le_bytes(*number)
}

impl Entry for f64 {
    const BYTES: usize = size_of::<Self>();

    fn put(self, to: &mut Vec<u8>) {
        to.extend(self.to_le_bytes());
    }

    fn take(mut from: &[u8]) -> Self {
        take_number(&mut from)
    }
}

/// Entries in a row.
///
/// Those of a long session are outside the memory, but for the first; there they are read when they are asked for. Where
/// that fails they are as by default, and whoever has asked for all can ask [`trouble`](Self::trouble).
pub struct Series<T> {
    held: Vec<T>,
    /// Where each block of those behind them lies outside the memory.
    blocks: Vec<u64>,
    /// What does not fill a block yet.
    rest: Vec<T>,
    room: Option<Room>,
    /// The blocks read last, the latest first.
    cached: Mutex<Vec<(usize, Arc<[T]>)>>,
}

impl<T> Default for Series<T> {
    fn default() -> Self {
        Self::within(None)
    }
}

impl<T> Series<T> {
    /// Nothing yet, with room outside the memory or without.
    pub(in crate::analysis) fn within(room: Option<Room>) -> Self {
        let (held, blocks, rest, cached) = Default::default();
        Self { held, blocks, rest, room, cached }
    }

    fn block_len(&self) -> usize {
        self.room.as_ref().map_or(usize::MAX, |room| room.most_held.div_ceil(BLOCKS_HELD).max(1))
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        let outside = if self.blocks.is_empty() { 0 } else { self.blocks.len() * self.block_len() };
        self.held.len() + outside + self.rest.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.held.is_empty() && self.rest.is_empty() && self.blocks.is_empty()
    }

    /// What went wrong outside the memory, if anything did.
    pub fn trouble(&self) -> Option<String> {
        self.room.as_ref().filter(|_| !self.blocks.is_empty()).and_then(Room::trouble)
    }
}

impl<T: Entry> Series<T> {
    /// Sets memory aside for so many entries.
    pub(in crate::analysis) fn expect(&mut self, entries: usize) {
        self.held.reserve(self.room.as_ref().map_or(entries, |room| entries.min(room.most_held)));
    }

    /// Appends an entry.
    pub fn push(&mut self, entry: T) {
        match &self.room {
            Some(room) if self.held.len() >= room.most_held => {
                self.rest.push(entry);
                if self.rest.len() == self.block_len() {
                    let mut bytes = Vec::with_capacity(self.rest.len() * T::BYTES);
                    self.rest.drain(..).for_each(|entry| entry.put(&mut bytes));
                    self.blocks.push(room.put(&bytes));
                }
            }
            _ => self.held.push(entry),
        }
    }

    /// An entry; `None` where there is none.
    pub fn get(&self, at: usize) -> Option<T> {
        if let Some(entry) = self.held.get(at) {
            return Some(*entry);
        }
        let behind = at - self.held.len();
        let (which, within) = (behind / self.block_len(), behind % self.block_len());
        match which < self.blocks.len() {
            true => self.block(which).get(within).copied(),
            false => self.rest.get(behind - self.blocks.len().saturating_mul(self.block_len())).copied(),
        }
    }

    /// An entry.
    ///
    /// # Panics
    /// When there is none: a mistake of the caller.
    pub fn at(&self, at: usize) -> T {
        self.get(at).expect("an entry of the series")
    }

    /// All entries.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = T> + '_ {
        self.range(0..self.len())
    }

    /// Some entries.
    ///
    /// # Panics
    /// When they are not all there: a mistake of the caller.
    pub fn range(&self, range: Range<usize>) -> impl ExactSizeIterator<Item = T> + '_ {
        // Whoever goes through them in order asks for each block once, whatever else is read meanwhile.
        let mut last: Option<(usize, Arc<[T]>)> = None;
        let (first, len) = (self.held.len(), self.block_len());
        range.map(move |at| {
            let which = if at < first { usize::MAX } else { (at - first) / len };
            if which >= self.blocks.len() {
                return self.at(at);
            }
            let block = match &last {
                Some((read, block)) if *read == which => block,
                _ => &last.insert((which, self.block(which))).1,
            };
            block[(at - first) % len]
        })
    }

    /// One block of those that are outside the memory.
    fn block(&self, which: usize) -> Arc<[T]> {
        // Nothing that holds the lock can panic halfway through a change.
        let mut cached = self.cached.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = cached.iter().position(|(at, _)| *at == which) {
            cached[..=found].rotate_right(1);
            return Arc::clone(&cached[0].1);
        }
        let mut bytes = vec![0; self.block_len() * T::BYTES];
        let is_read = self.room.as_ref().is_some_and(|room| room.get(self.blocks[which], &mut bytes));
        let take = |bytes| if is_read { T::take(bytes) } else { T::default() };
        let block: Arc<[T]> = bytes.chunks_exact(T::BYTES).map(take).collect();
        cached.truncate(MAX_CACHED - 1);
        cached.insert(0, (which, Arc::clone(&block)));
        block
    }
}

impl<T: Entry> Clone for Series<T> {
    fn clone(&self) -> Self {
        let (held, blocks, rest) = (self.held.clone(), self.blocks.clone(), self.rest.clone());
        Self { held, blocks, rest, room: self.room.clone(), cached: Mutex::default() }
    }
}

impl<T: Entry + PartialEq> PartialEq for Series<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: Entry + std::fmt::Debug> std::fmt::Debug for Series<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: Entry> FromIterator<T> for Series<T> {
    /// The entries in memory.
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        Self { held: entries.into_iter().collect(), ..Self::default() }
    }
}

impl<T: Entry> Extend<T> for Series<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, entries: I) {
        entries.into_iter().for_each(|entry| self.push(entry));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::memory::kept::tests::InMemory;

    fn series(most_held: usize, entries: usize, readable: usize) -> Series<f64> {
        let mut series = Series::within(Some(Room::new(InMemory::of(usize::MAX, readable), most_held)));
        series.expect(entries);
        series.extend((0..entries).map(|at| at as f64 / 7.0));
        series
    }

    #[test]
    fn entries_come_back_wherever_they_are() {
        for most_held in [0, 1, 7, 64, 100, 1_000] {
            let (outside, inside) = (series(most_held, 500, usize::MAX), (0..500).map(|at| at as f64 / 7.0));
            let inside: Series<f64> = inside.collect();
            assert!(
                outside == inside && outside.len() == 500 && outside.held.len() <= most_held,
                "{most_held}"
            );
            for at in (0..500).rev().chain((0..500).map(|at| at * 37 % 500)) {
                assert_eq!(outside.get(at), Some(at as f64 / 7.0), "{at}, {most_held} held");
            }
            assert!(outside.range(490..500).eq(inside.range(490..500)) && outside.clone() == inside);
            assert_eq!((outside.get(500), outside.get(9_999), outside.trouble()), (None, None, None));
            assert!(outside.cached.lock().unwrap().len() <= MAX_CACHED);
        }
        assert!(series(3, 0, 0).is_empty() && series(3, 0, 0) == Series::default());
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let series = series(10, 500, 100);
        assert_eq!(series.trouble(), None);
        assert_eq!((series.at(9), series.at(499)), (9.0 / 7.0, 0.0));
        assert!(series.trouble().is_some());
    }
}
