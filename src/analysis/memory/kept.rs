//! The loaded cells of every frame: in memory while they are few, else in room outside it, read back in blocks.
//!
//! Whoever goes through the frames in order, forwards or from contact to contact, finds each block once.

use std::sync::{Arc, Mutex, PoisonError};

use super::room::{Room, Scratch};

/// Most loaded cells kept where there is no room outside the memory: 12 bytes each, so 400 MB.
const MAX_KEPT_CELLS: usize = 1 << 25;
/// Most loaded cells held in memory where there is room outside it: 25 MB, seven minutes of two feet on 32 x 32 cells
/// at 50 Hz.
const MAX_HELD_CELLS: usize = 1 << 21;
/// Most entries of a series, such as one of every frame, that are held in memory where there is room outside it: five
/// minutes at 50 Hz.
const MAX_HELD_ENTRIES: usize = 1 << 14;
/// Most loaded cells that memory is set aside for before they came.
const MAX_EXPECTED_CELLS: usize = 1 << 20;
/// Cells read back at a time.
const BLOCK_CELLS: usize = 1 << 16;
/// Blocks held while they are read: feet that take turns are looked at side by side.
const MAX_CACHED: usize = 8;
/// Bytes of a cell outside the memory: its index and its value.
const CELL_BYTES: usize = 4 + 8;

/// The loaded cells of all frames.
#[derive(Default)]
pub(in crate::analysis) struct Kept {
    /// Where the cells of each frame end, counted over all frames.
    ends: Vec<u64>,
    /// Cells that are not in memory any more: those before this one.
    held_from: u64,
    cells: Vec<u32>,
    values: Vec<f64>,
    outside: Option<Outside>,
    /// Frames whose loaded cells were not kept because there was no room.
    pub(in crate::analysis) frames_not_kept: usize,
}

/// What is kept outside the memory.
struct Outside {
    /// Most cells held in memory before they are put outside.
    most_held: usize,
    /// Where each block begins, counted in cells over all frames, and where its bytes do.
    blocks: Vec<(u64, u64)>,
    room: Room,
    reading: Mutex<Reading>,
}

#[derive(Default)]
struct Reading {
    /// The blocks read last, the latest first.
    cached: Vec<(usize, Arc<Block>)>,
    bytes: Vec<u8>,
}

/// Some frames' cells.
#[derive(Default)]
struct Block {
    cells: Vec<u32>,
    values: Vec<f64>,
}

/// The loaded cells of one frame.
pub(in crate::analysis) enum FrameCells<'a> {
    Held(&'a [u32], &'a [f64]),
    Outside(BlockPart),
    /// Changed since it was kept.
    Changed(Vec<u32>, Vec<f64>),
}

/// The cells of one frame within a block.
pub(in crate::analysis) struct BlockPart {
    block: Arc<Block>,
    range: std::ops::Range<usize>,
}

impl FrameCells<'_> {
    /// Each cell with its value, in row-major order.
    pub(in crate::analysis) fn iter(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        let (cells, values) = match self {
            Self::Held(cells, values) => (*cells, *values),
            Self::Outside(BlockPart { block, range }) => {
                (&block.cells[range.clone()], &block.values[range.clone()])
            }
            Self::Changed(cells, values) => (&cells[..], &values[..]),
        };
        cells.iter().map(|&cell| cell as usize).zip(values.iter().copied())
    }

    /// The same cells that each read so much more, but for those that are not above 0 then.
    pub(in crate::analysis) fn raised(&self, by: &[f64]) -> FrameCells<'static> {
        let raised = self.iter().map(|(cell, value)| (cell as u32, value + by[cell]));
        let (cells, values) = raised.filter(|&(_, value)| value > 0.0).unzip();
        FrameCells::Changed(cells, values)
    }
}

impl Kept {
    /// Nothing yet, with room outside the memory.
    pub(in crate::analysis) fn with_scratch(scratch: Box<dyn Scratch>) -> Self {
        Self::spilling(scratch, MAX_HELD_CELLS)
    }

    /// The same, of which so many cells at most are held in memory.
    pub(in crate::analysis) fn spilling(scratch: Box<dyn Scratch>, most_held: usize) -> Self {
        Self::within(Room::new(scratch, most_held.min(MAX_HELD_ENTRIES)), most_held)
    }

    fn within(room: Room, most_held: usize) -> Self {
        let outside = Outside { most_held, blocks: Vec::new(), room, reading: Mutex::default() };
        Self { outside: Some(outside), ..Self::default() }
    }

    /// The room outside the memory, where there is some.
    pub(in crate::analysis) fn room(&self) -> Option<Room> {
        self.outside.as_ref().map(|outside| outside.room.clone())
    }

    /// Sets memory aside for frames of a mat of which an eighth is loaded, so that a recording of known length is
    /// not copied while it grows.
    pub(in crate::analysis) fn expect(&mut self, frames: usize, cells: usize) {
        let loaded = (frames.saturating_mul(cells) / 8).min(MAX_EXPECTED_CELLS);
        self.ends.reserve(frames);
        self.cells.reserve(loaded);
        self.values.reserve(loaded);
    }

    /// Appends the cells of a frame.
    pub(in crate::analysis) fn push(&mut self, cells: &[u32], values: &[f64]) {
        let held = self.cells.len() + cells.len();
        match &self.outside {
            Some(outside) if held > outside.most_held => self.put_outside(),
            None if held > MAX_KEPT_CELLS => {
                self.frames_not_kept += 1;
                self.ends.push(self.cells.len() as u64);
                return;
            }
            _ => {}
        }
        self.cells.extend_from_slice(cells);
        self.values.extend_from_slice(values);
        self.ends.push(self.held_from + self.cells.len() as u64);
    }

    /// Lowers the cells of the frames before one by so much, for each of some steps in order, and takes out what is not
    /// above 0 then; `lowered` hears of every frame with loaded cells to which that was done, in order. What is outside
    /// the memory is put there anew.
    pub(in crate::analysis) fn lower(
        &mut self,
        steps: &[(usize, Vec<f64>)],
        mut lowered: impl FnMut(usize, &[u32], &[f64]),
    ) {
        let until = steps.iter().map(|step| step.0).max().unwrap_or(0);
        let left = |frame: usize, cell: u32, value: f64| {
            let mut steps = steps.iter().filter(|step| frame < step.0);
            steps.try_fold(value, |value, (_, by)| {
                Some(value - by[cell as usize]).filter(|value| *value > 0.0)
            })
        };
        if self.held_from > 0 {
            self.lower_outside(until, left, lowered);
            return;
        }
        let (mut kept, mut from) = (0, 0);
        for (frame, end) in self.ends.iter_mut().enumerate() {
            let to = *end as usize;
            let first = kept;
            for at in from..to {
                if let Some(value) = left(frame, self.cells[at], self.values[at]) {
                    (self.cells[kept], self.values[kept]) = (self.cells[at], value);
                    kept += 1;
                }
            }
            *end = kept as u64;
            // Where nothing was loaded, or it was not kept, nothing was done.
            if from < to && frame < until {
                lowered(frame, &self.cells[first..kept], &self.values[first..kept]);
            }
            from = to;
        }
        self.cells.truncate(kept);
        self.values.truncate(kept);
    }

    fn lower_outside(
        &mut self,
        until: usize,
        left: impl Fn(usize, u32, f64) -> Option<f64>,
        mut lowered: impl FnMut(usize, &[u32], &[f64]),
    ) {
        let Some(outside) = &self.outside else { return };
        let mut lower = Self::within(outside.room.clone(), outside.most_held);
        let (mut cells, mut values) = (Vec::new(), Vec::new());
        for frame in 0..self.ends.len() {
            cells.clear();
            values.clear();
            let mut any = false;
            for (cell, value) in self.frame(frame).iter() {
                any = true;
                if let Some(value) = left(frame, cell as u32, value) {
                    cells.push(cell as u32);
                    values.push(value);
                }
            }
            lower.push(&cells, &values);
            if any && frame < until {
                lowered(frame, &cells, &values);
            }
        }
        *self = lower;
    }

    /// Puts all that is held outside the memory, block by block.
    fn put_outside(&mut self) {
        let Some(outside) = &mut self.outside else { return };
        let reading = outside.reading.get_mut().unwrap_or_else(PoisonError::into_inner);
        // The frames of a block end where no other begins within it.
        let first = self.ends.partition_point(|&end| end <= self.held_from);
        let (mut from, mut to) = (0, 0);
        for &end in self.ends[first..].iter().chain(&[u64::MAX]) {
            let last = end == u64::MAX;
            let end = if last { to } else { (end - self.held_from) as usize };
            if (last || end - from > BLOCK_CELLS) && to > from {
                reading.bytes.clear();
                reading.bytes.extend(self.cells[from..to].iter().flat_map(|cell| cell.to_le_bytes()));
                reading.bytes.extend(self.values[from..to].iter().flat_map(|value| value.to_le_bytes()));
                outside.blocks.push((self.held_from + from as u64, outside.room.put(&reading.bytes)));
                from = to;
            }
            to = end;
        }
        self.held_from += self.cells.len() as u64;
        self.cells.clear();
        self.values.clear();
    }

    /// No more frames come: where some are outside the memory all are, and it is given back.
    pub(in crate::analysis) fn close(&mut self) {
        if self.outside.as_ref().is_some_and(|outside| !outside.blocks.is_empty()) {
            self.put_outside();
            (self.cells, self.values) = (Vec::new(), Vec::new());
        }
    }

    /// The loaded cells of one frame.
    pub(in crate::analysis) fn frame(&self, frame: usize) -> FrameCells<'_> {
        let start = if frame == 0 { 0 } else { self.ends[frame - 1] };
        let end = self.ends[frame];
        match &self.outside {
            Some(outside) if start < self.held_from && start < end => {
                FrameCells::Outside(outside.part(start, end, self.held_from))
            }
            _ if start == end => FrameCells::Held(&[], &[]),
            _ => {
                let range = (start - self.held_from) as usize..(end - self.held_from) as usize;
                FrameCells::Held(&self.cells[range.clone()], &self.values[range])
            }
        }
    }

    /// What went wrong outside the memory: what was kept there cannot be believed then.
    pub(in crate::analysis) fn trouble(&self) -> Option<String> {
        self.outside.as_ref().and_then(|outside| outside.room.trouble())
    }
}

impl Outside {
    /// The cells from `start` to `end`, of all that lie before `all`; none where they cannot be read.
    fn part(&self, start: u64, end: u64, all: u64) -> BlockPart {
        let at = self.blocks.partition_point(|&(first, _)| first <= start).saturating_sub(1);
        let (first, bytes_at) = self.blocks.get(at).copied().unwrap_or((0, 0));
        let len = (self.blocks.get(at + 1).map_or(all, |next| next.0) - first) as usize;
        // Nothing that holds the lock can panic halfway through a change.
        let mut reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        match reading.block(at, len, |bytes| self.room.get(bytes_at, bytes)) {
            Ok(block) => BlockPart { block, range: (start - first) as usize..(end - first) as usize },
            Err(()) => BlockPart { block: Arc::default(), range: 0..0 },
        }
    }
}

impl Reading {
    /// One block of so many cells, whose bytes `get` reads and tells whether it could.
    fn block(&mut self, at: usize, len: usize, get: impl Fn(&mut [u8]) -> bool) -> Result<Arc<Block>, ()> {
        if let Some(found) = self.cached.iter().position(|(which, _)| *which == at) {
            self.cached[..=found].rotate_right(1);
            return Ok(Arc::clone(&self.cached[0].1));
        }
        self.bytes.resize(len * CELL_BYTES, 0);
        if !get(&mut self.bytes) {
            return Err(());
        }
        // The memory of the block that was not wanted for longest goes to this one.
        let old = if self.cached.len() < MAX_CACHED { None } else { self.cached.pop() };
        let mut block = old.and_then(|(_, block)| Arc::into_inner(block)).unwrap_or_default();
        let (cells, values) = self.bytes.split_at(len * size_of::<u32>());
        block.cells.clear();
        block.cells.extend(cells.as_chunks().0.iter().map(|&bytes| u32::from_le_bytes(bytes)));
        block.values.clear();
        block.values.extend(values.as_chunks().0.iter().map(|&bytes| f64::from_le_bytes(bytes)));
        let block = Arc::new(block);
        self.cached.insert(0, (at, Arc::clone(&block)));
        Ok(block)
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kept").field("frames", &self.ends.len()).field("held", &self.cells.len()).finish()
    }
}

#[cfg(test)]
pub(in crate::analysis) mod tests {
    use super::*;

    /// Room outside the memory that is inside it, and breaks off after so many bytes.
    pub(in crate::analysis) struct InMemory {
        bytes: Vec<u8>,
        room: usize,
        readable: usize,
    }

    impl InMemory {
        pub(in crate::analysis) fn of(room: usize, readable: usize) -> Box<Self> {
            Box::new(Self { bytes: Vec::new(), room, readable })
        }
    }

    impl Scratch for InMemory {
        fn append(&mut self, bytes: &[u8]) -> Result<(), String> {
            if self.bytes.len() + bytes.len() > self.room {
                return Err("no space left".to_owned());
            }
            self.bytes.extend_from_slice(bytes);
            Ok(())
        }

        fn read(&mut self, at: u64, to: &mut [u8]) -> Result<(), String> {
            let from = at as usize;
            if from + to.len() > self.readable.min(self.bytes.len()) {
                return Err("a bad sector".to_owned());
            }
            to.copy_from_slice(&self.bytes[from..from + to.len()]);
            Ok(())
        }
    }

    /// Frames of 0 to 6 cells.
    fn frame(at: usize) -> (Vec<u32>, Vec<f64>) {
        let cells: Vec<u32> = (0..(at * 5 % 7) as u32).map(|cell| cell * 3 + at as u32).collect();
        let values = cells.iter().map(|&cell| f64::from(cell) / 7.0).collect();
        (cells, values)
    }

    fn of(kept: &Kept, at: usize) -> Vec<(usize, f64)> {
        kept.frame(at).iter().collect()
    }

    #[test]
    fn cells_come_back_by_frame_wherever_they_are() {
        for most_held in [1, 2, 7, 100, 1_000_000] {
            let mut kept = Kept::spilling(InMemory::of(usize::MAX, usize::MAX), most_held);
            kept.expect(500, 8);
            for at in 0..500 {
                let (cells, values) = frame(at);
                kept.push(&cells, &values);
                if at == 499 && most_held % 2 == 0 {
                    kept.close();
                }
            }
            for at in (0..500).chain((0..500).rev()).chain((0..500).map(|at| at * 37 % 500)) {
                let (cells, values) = frame(at);
                let expected: Vec<_> = cells.iter().map(|&cell| cell as usize).zip(values).collect();
                assert_eq!(of(&kept, at), expected, "frame {at}, {most_held} held");
            }
            assert_eq!((kept.trouble(), kept.frames_not_kept), (None, 0));
        }
    }

    #[test]
    fn blocks_hold_whole_frames_and_few_of_them_are_in_memory() {
        let mut kept = Kept::spilling(InMemory::of(usize::MAX, usize::MAX), 10 * BLOCK_CELLS);
        let (cells, values) = (vec![7; BLOCK_CELLS / 3 + 1], vec![0.5; BLOCK_CELLS / 3 + 1]);
        for _ in 0..200 {
            kept.push(&cells, &values);
        }
        assert!(kept.cells.len() <= 10 * BLOCK_CELLS);
        for at in 0..200 {
            assert_eq!(kept.frame(at).iter().count(), cells.len());
        }
        let outside = kept.outside.as_ref().unwrap();
        assert!(outside.blocks.iter().all(|(first, _)| first % cells.len() as u64 == 0));
        let reading = outside.reading.lock().unwrap();
        assert!(reading.cached.len() <= MAX_CACHED);
        assert!(reading.cached.iter().all(|(_, block)| block.cells.len() <= BLOCK_CELLS));
    }

    #[test]
    fn what_is_outside_is_lowered_as_what_is_held() {
        let by: Vec<f64> = (0..600).map(|cell| f64::from(cell % 50)).collect();
        let lowered = |mut kept: Kept| {
            (0..500).map(frame).for_each(|(cells, values)| kept.push(&cells, &values));
            let mut heard = Vec::new();
            let steps = [(100, by.clone()), (450, by.clone())];
            kept.lower(&steps, |frame, cells, values| heard.push((frame, cells.to_vec(), values.to_vec())));
            kept.close();
            let cells: Vec<_> = (0..500).map(|at| of(&kept, at)).collect();
            (heard, cells)
        };
        let held = lowered(Kept::default());
        for most_held in [1, 7, 100, 1_000_000] {
            assert!(
                lowered(Kept::spilling(InMemory::of(usize::MAX, usize::MAX), most_held)) == held,
                "{most_held}"
            );
        }
    }

    #[test]
    fn trouble_is_told_and_gives_nothing() {
        for (room, readable) in [(0, usize::MAX), (100, usize::MAX), (usize::MAX, 0)] {
            let mut kept = Kept::spilling(InMemory::of(room, readable), 3);
            for at in 0..50 {
                let (cells, values) = frame(at);
                kept.push(&cells, &values);
            }
            (0..50).for_each(|at| drop(of(&kept, at)));
            assert!(kept.trouble().is_some());
        }
    }
}
