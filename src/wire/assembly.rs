//! Putting the lines of a frame together: one piece for a SAMPLE, several for ROWS.
//!
//! **Invariant.** Lines of two frames never meet in one, and a difference is added to no frame but
//! the one before it.

use super::Encoding;
use super::packet::Header;
use crate::base::CellsRef;

/// Where a piece lies in its frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// First line and number of lines of the piece.
    pub first: usize,
    pub count: usize,
    /// Lines of a frame and cells of a line.
    pub lines: usize,
    pub length: usize,
}

/// What a piece did to its frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// Lines are still missing, or the frame is lost already.
    Part,
    /// The frame is whole.
    Whole,
    /// The frame is lost: it is a difference to one that did not arrive.
    Lost,
}

/// What is there of the frame of one sequence number.
#[derive(Clone, Copy, Debug)]
struct Current {
    header: Header,
    device_us: u64,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    /// So many lines are there.
    Lines(usize),
    /// A line is missing.
    Broken,
    /// All lines are there.
    Whole,
    /// Lacks the frame it builds on.
    Lost,
}

/// The frame being put together, and the whole one before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Assembly {
    current: Option<Current>,
    /// Cells as sent: of the current frame, and of the last whole frame before it.
    cells: Vec<u16>,
    previous: Vec<u16>,
    /// Number and encoding of the last whole frame, where a difference may build on it.
    reference: Option<(u16, Encoding)>,
    /// Packed bytes of a piece, and of the same lines of the frame before.
    packed: Vec<u8>,
    before: Vec<u8>,
    /// The whole frame, row-major.
    out8: Vec<u8>,
    out16: Vec<u16>,
}

impl Assembly {
    /// Whether a piece belongs to the current frame: an index that goes back begins another.
    pub(super) fn goes_on(&self, header: &Header, first: usize) -> bool {
        self.current.is_some_and(|current| {
            let forward = match current.state {
                State::Lines(lines) => first >= lines,
                State::Broken | State::Whole | State::Lost => first > 0,
            };
            current.header.seq == header.seq && forward
        })
    }

    /// Whether the current frame is begun and may still become whole or half.
    pub(super) fn is_open(&self) -> bool {
        self.current.is_some_and(|current| matches!(current.state, State::Lines(_) | State::Broken))
    }

    /// Starts a frame of so many cells. Whoever calls it has looked at [`Assembly::is_open`].
    pub(super) fn begin(&mut self, header: Header, device_us: u64, cells: usize) {
        if self.current.is_some_and(|current| current.state == State::Whole) {
            std::mem::swap(&mut self.cells, &mut self.previous);
        }
        self.cells.clear();
        self.cells.resize(cells, 0);
        self.current = Some(Current { header, device_us, state: State::Lines(0) });
    }

    /// Forgets the frame at hand and that differences may build on what was before.
    pub(super) fn forget(&mut self) {
        self.current = None;
        self.reference = None;
    }

    /// Puts packed lines into the current frame; an error when they cannot be lines of it.
    /// `order` gives the row-major index of each cell as sent.
    pub(super) fn put(
        &mut self,
        header: &Header,
        place: Place,
        packed: &[u8],
        order: &[u32],
    ) -> Result<Put, ()> {
        let Some(current) = self.current.as_mut() else { return Err(()) };
        let encoding = header.format.encoding;
        let there = match current.state {
            State::Lines(there) if current.header.format.encoding == encoding => there,
            State::Lines(_) | State::Whole => return Err(()),
            State::Broken | State::Lost => return Ok(Put::Part),
        };
        if place.first != there {
            current.state = State::Broken;
            return Ok(Put::Part);
        }
        let end = place.first + place.count;
        let range = place.first * place.length..end * place.length;
        let mut packed = packed;
        if header.format.needs_previous() {
            if self.reference != Some((header.seq.wrapping_sub(1), encoding)) {
                // Only the next keyframe can be read again.
                current.state = State::Lost;
                return Ok(Put::Lost);
            }
            self.before.clear();
            encoding.pack(&self.previous[range.clone()], &mut self.before);
            self.packed.clear();
            self.packed
                .extend(packed.iter().zip(&self.before).map(|(byte, before)| byte.wrapping_add(*before)));
            packed = &self.packed;
        }
        if !encoding.unpack(packed, &mut self.cells[range]) {
            return Err(());
        }
        if end < place.lines {
            current.state = State::Lines(end);
            return Ok(Put::Part);
        }
        current.state = State::Whole;
        self.reference = Some((header.seq, encoding));
        match encoding {
            Encoding::U8 => arrange(self.cells.iter().map(|&cell| cell as u8), order, &mut self.out8),
            Encoding::U12 | Encoding::U16 => arrange(self.cells.iter().copied(), order, &mut self.out16),
        }
        Ok(Put::Whole)
    }

    /// Header, device time and row-major cells of the current frame, once it is whole.
    pub(super) fn whole(&self) -> Option<(&Header, u64, CellsRef<'_>)> {
        let current = self.current.as_ref().filter(|current| current.state == State::Whole)?;
        let cells = match current.header.format.encoding {
            Encoding::U8 => CellsRef::U8(&self.out8),
            Encoding::U12 | Encoding::U16 => CellsRef::U16(&self.out16),
        };
        Some((&current.header, current.device_us, cells))
    }
}

/// Brings cells as sent into row-major order; no `order` means that they are in it.
fn arrange<T: Copy + Default>(from: impl ExactSizeIterator<Item = T>, order: &[u32], to: &mut Vec<T>) {
    to.clear();
    if order.is_empty() {
        to.extend(from);
        return;
    }
    to.resize(from.len(), T::default());
    for (cell, &at) in from.zip(order) {
        to[at as usize] = cell;
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Compression, Format};
    use super::*;

    const PLACE: Place = Place { first: 0, count: 1, lines: 2, length: 2 };
    const SECOND: Place = Place { first: 1, ..PLACE };

    fn header(seq: u16, compression: Compression) -> Header {
        let format = Format { encoding: Encoding::U8, compression, keyframe: false };
        Header { format, seq, t_us: 0, hello_id: 0, skipped: 0, lines: Some((0, 1)) }
    }

    /// A frame begun twice must not become the reference of itself.
    #[test]
    fn a_difference_begun_twice_builds_on_the_frame_before() {
        let mut assembly = Assembly::default();
        let first = header(4, Compression::None);
        assembly.begin(first, 0, 4);
        assert_eq!(assembly.put(&first, PLACE, &[10, 20], &[]), Ok(Put::Part));
        assert_eq!(assembly.put(&first, SECOND, &[30, 40], &[]), Ok(Put::Whole));
        let second = header(5, Compression::Delta);
        for _ in 0..3 {
            assert!(!assembly.goes_on(&second, 0));
            assembly.begin(second, 0, 4);
            assert_eq!(assembly.put(&second, PLACE, &[1, 1], &[]), Ok(Put::Part));
        }
        assert_eq!(assembly.put(&second, SECOND, &[2, 255], &[]), Ok(Put::Whole));
        assert_eq!(assembly.whole().unwrap().2, CellsRef::U8(&[11, 21, 32, 39]));
        let late = header(7, Compression::Delta);
        assembly.begin(late, 0, 4);
        assert_eq!(assembly.put(&late, PLACE, &[1, 1], &[]), Ok(Put::Lost));
    }
}
