//! From packets to frames: cells read, put in their places, pieces put together.

use super::number::Number;
use super::pieces::Pieces;
use super::plan::Plan;
use super::sample::Sample;
use super::text::Line;
use crate::base::{Cells, CellsRef};

/// What a packet, or a line, led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// The frame is whole.
    Whole,
    /// More pieces must come.
    Part,
    /// It does not hold what it should.
    Misfit,
}

/// A frame in the making.
#[derive(Clone, Debug)]
pub(super) struct Gather {
    /// The cells, row-major, in the type they are handed out in.
    cells: Cells,
    /// Which cells have come, by their number as sent.
    filled: Vec<bool>,
    count: usize,
    /// The index of the piece last put in.
    last: Option<usize>,
    /// Zero runs undone.
    plain: Vec<u8>,
    /// Lines put in.
    lines: usize,
    /// Numbers of the line being read.
    numbers: Vec<f64>,
    /// The lines so far began where a frame does, and none was bad.
    aligned: bool,
    /// Frames of numbered lines that were dropped before they were whole.
    pub dropped: u64,
}

impl Gather {
    pub(super) fn new(plan: &Plan) -> Self {
        let cells = plan.cells();
        Self {
            cells: Cells::zeros(plan.sample.kind, cells),
            filled: vec![false; cells],
            count: 0,
            last: None,
            plain: Vec::new(),
            lines: 0,
            numbers: Vec::new(),
            aligned: true,
            dropped: 0,
        }
    }

    /// The cells of the frame last found whole.
    pub(super) fn cells(&self) -> CellsRef<'_> {
        self.cells.view()
    }

    /// Whether a frame is begun and not whole.
    pub(super) fn is_open(&self) -> bool {
        self.last.is_some() || self.lines > 0
    }

    /// Drops what was begun; true when there was something. A line next begins a frame when `aligned`.
    pub(super) fn forget(&mut self, aligned: bool) -> bool {
        let open = self.is_open();
        if open {
            self.filled.fill(false);
        }
        (self.count, self.last, self.lines, self.aligned) = (0, None, 0, aligned);
        open
    }

    /// Whether the piece that a packet is goes before the one put in last: then it begins a frame.
    pub(super) fn goes_back(&self, plan: &Plan, packet: &[u8]) -> bool {
        match (self.last, self.index(plan, packet)) {
            (Some(last), Some((index, ..))) => index <= last,
            _ => false,
        }
    }

    /// Number of a piece, and which kind of piece it is.
    fn index(&self, plan: &Plan, packet: &[u8]) -> Option<(usize, usize)> {
        Some(match &plan.pieces {
            Pieces::Whole => (0, 0),
            Pieces::Row(at) | Pieces::Col(at) => (usize::from(*packet.get(*at)?), 0),
            Pieces::Cell(at, number) => (usize::try_from(number.whole(packet.get(*at..)?)?).ok()?, 0),
            Pieces::Kinds(_) => {
                let kind = self.kind(plan, packet)?;
                (kind, kind)
            }
            Pieces::Tagged => ((plan.sample.number.whole(packet)? >> plan.sample.tag_shift) as usize, 0),
        })
    }

    /// Which kind of piece a packet is.
    pub(super) fn kind(&self, plan: &Plan, packet: &[u8]) -> Option<usize> {
        let Pieces::Kinds(kinds) = &plan.pieces else { return None };
        kinds
            .iter()
            .position(|piece| packet.get(piece.at..piece.at + piece.value.len()) == Some(&piece.value))
    }

    /// Puts a packet in. One that goes back must find nothing begun.
    pub(super) fn put(&mut self, plan: &Plan, packet: &[u8]) -> Put {
        let Some((index, kind)) = self.index(plan, packet) else { return Put::Misfit };
        let (data, first, step) = match &plan.pieces {
            Pieces::Kinds(kinds) => {
                let piece = &kinds[kind];
                (piece.data_at..piece.data_at + piece.data_len, piece.first_cell, 1)
            }
            pieces => {
                let Some(data) = plan.data(packet.len()) else { return Put::Misfit };
                match pieces {
                    Pieces::Row(_) | Pieces::Tagged if index < plan.rows => (data, index * plan.cols, 1),
                    Pieces::Col(_) if index < plan.cols => (data, index, plan.cols),
                    Pieces::Cell(..) => (data, index, 1),
                    Pieces::Whole => (data, 0, 1),
                    _ => return Put::Misfit,
                }
            }
        };
        let mut bytes = &packet[data];
        if plan.sample.sparse.is_some() {
            return if self.points(plan, bytes) { self.whole() } else { Put::Misfit };
        }
        if plan.sample.zero_run {
            if !undo_zero_runs(bytes, plan.cells(), &mut self.plain) {
                return Put::Misfit;
            }
            bytes = &self.plain;
        }
        let count = match plan.sample.number {
            Number::U12le | Number::U12be => bytes.len() * 2 / 3,
            number => bytes.len() / number.width().unwrap_or(1),
        };
        let expected = match plan.pieces {
            Pieces::Whole => plan.cells(),
            Pieces::Row(_) | Pieces::Tagged => plan.cols,
            Pieces::Col(_) => plan.rows,
            Pieces::Cell(..) | Pieces::Kinds(_) => count,
        };
        let fits = plan.sample.number.bytes(expected) == Some(bytes.len());
        if !fits || count == 0 || first + (expected - 1) * step >= plan.cells() {
            return Put::Misfit;
        }
        let places = Places { order: &plan.order, first, step };
        read(&plan.sample, plan.max, bytes, &mut self.cells, places);
        if matches!(plan.pieces, Pieces::Whole) {
            return self.whole();
        }
        for at in 0..expected {
            let filled = &mut self.filled[first + at * step];
            self.count += usize::from(!std::mem::replace(filled, true));
        }
        self.last = Some(index);
        if self.count == plan.cells() {
            return self.whole();
        }
        if let Pieces::Kinds(kinds) = &plan.pieces
            && kinds[kind].last
        {
            // The last piece came, and others did not.
            self.forget(true);
            return Put::Misfit;
        }
        Put::Part
    }

    fn whole(&mut self) -> Put {
        self.forget(true);
        Put::Whole
    }

    /// Points with their places; every other cell is 0.
    fn points(&mut self, plan: &Plan, bytes: &[u8]) -> bool {
        let Some(sparse) = plan.sample.sparse else { return false };
        let points = bytes.chunks_exact(sparse.stride);
        if !points.remainder().is_empty()
            || points.clone().any(|point| {
                usize::from(point[sparse.x]) >= plan.cols || usize::from(point[sparse.y]) >= plan.rows
            })
        {
            return false;
        }
        self.cells.set_to_zero();
        for point in points {
            let cell = usize::from(point[sparse.y]) * plan.cols + usize::from(point[sparse.x]);
            let width = plan.sample.number.width().unwrap_or(1);
            let value = &point[sparse.value..sparse.value + width];
            let places = Places { order: &plan.order, first: cell, step: 1 };
            read(&plan.sample, plan.max, value, &mut self.cells, places);
        }
        true
    }

    /// Reads a line of text, without its end.
    pub(super) fn read_line(&mut self, plan: &Plan, line: &[u8]) -> Line {
        plan.line(line, &mut self.numbers)
    }

    /// The numbers of the line read last.
    pub(super) fn numbers(&self) -> &[f64] {
        &self.numbers
    }

    /// Puts the line read last in.
    pub(super) fn line(&mut self, plan: &Plan, held: Line, (per_frame, blank_ends): (usize, bool)) -> Put {
        let numbers = std::mem::take(&mut self.numbers);
        let put = match (held, &plan.pieces) {
            (Line::Other, _) => Put::Part,
            (Line::Blank, _) => self.blank_line(per_frame, blank_ends),
            (_, Pieces::Row(at)) => self.numbered_line(plan, held, *at, &numbers),
            // A banner; within a frame it is damage.
            (Line::Text, _) if self.is_open() => self.bad_line(per_frame, blank_ends, 1),
            (Line::Text, _) => Put::Misfit,
            (Line::Good, _) if self.aligned && self.lines < per_frame => {
                let each = plan.cells() / per_frame;
                let places = Places { order: &plan.order, first: self.lines * each, step: 1 };
                let cells = &numbers[plan.sample.data_at..][..each];
                put_numbers(&mut self.cells, cells, &plan.sample, plan.max, places);
                self.lines += 1;
                if blank_ends || self.lines < per_frame { Put::Part } else { self.whole() }
            }
            (Line::Good | Line::Bad, _) => {
                // Two lines joined by a lost end still count as two.
                let each = plan.sample.data_at + plan.cells() / per_frame + plan.sample.after;
                self.bad_line(per_frame, blank_ends, numbers.len().div_ceil(each).max(1))
            }
        };
        self.numbers = numbers;
        put
    }

    /// Lines of which only the number is known are missing before the one read last; true when that spoils a frame
    /// that was begun. Where nothing else tells where a frame begins, they are counted as if they had come.
    pub(super) fn lose_lines(&mut self, per_frame: usize, lost: u64) -> bool {
        let open = self.is_open();
        let came = (self.lines as u64).saturating_add(lost) % per_frame as u64;
        self.forget(came == 0);
        self.lines = came as usize;
        open
    }

    fn blank_line(&mut self, per_frame: usize, blank_ends: bool) -> Put {
        if !blank_ends {
            return Put::Part;
        }
        let whole = self.ends_whole((per_frame, blank_ends));
        // Whatever came before, a frame begins here.
        let open = self.forget(true);
        match (whole, open) {
            (true, _) => Put::Whole,
            (false, true) => Put::Misfit,
            (false, false) => Put::Part,
        }
    }

    /// A line that says which row it is. One that goes back begins a frame; damage in between ends the one begun:
    /// rows of two frames are never joined.
    fn numbered_line(&mut self, plan: &Plan, held: Line, at: usize, numbers: &[f64]) -> Put {
        let row = numbers.get(at).filter(|row| **row >= 0.0).map_or(usize::MAX, |row| *row as usize);
        let good = held == Line::Good && row < plan.rows;
        if !good || self.last.is_some_and(|last| row <= last) {
            self.dropped += u64::from(self.forget(true));
        }
        if !good {
            return Put::Misfit;
        }
        let first = row * plan.cols;
        let places = Places { order: &plan.order, first, step: 1 };
        let cells = &numbers[plan.sample.data_at..][..plan.cols];
        put_numbers(&mut self.cells, cells, &plan.sample, plan.max, places);
        self.count += plan.cols;
        self.last = Some(row);
        if self.count == plan.cells() { self.whole() } else { Put::Part }
    }

    /// The stream, or a burst of it, is over: whether the lines so far are a whole frame that lacks only the
    /// empty line behind it.
    pub(super) fn ends_whole(&mut self, (per_frame, blank_ends): (usize, bool)) -> bool {
        blank_ends && self.aligned && self.lines == per_frame
    }

    /// A line that is not what it should be spoils its frame; the next one begins where it should.
    fn bad_line(&mut self, per_frame: usize, blank_ends: bool, lines: usize) -> Put {
        self.lines += lines;
        self.aligned = false;
        if !blank_ends && self.lines >= per_frame {
            // As many lines as a frame has went by.
            self.forget(true);
        }
        Put::Misfit
    }
}

/// Where the cells of a packet belong.
#[derive(Clone, Copy)]
struct Places<'a> {
    order: &'a [u32],
    first: usize,
    step: usize,
}

impl Places<'_> {
    /// Row-major index of a cell of the packet; `None` where there is no cell.
    #[inline]
    fn of(self, at: usize) -> Option<usize> {
        let sent = self.first + at * self.step;
        match self.order.get(sent) {
            None => Some(sent),
            Some(&u32::MAX) => None,
            Some(&cell) => Some(cell as usize),
        }
    }

    /// Where the cells lie one behind the other.
    fn in_a_row(self, count: usize) -> Option<std::ops::Range<usize>> {
        (self.order.is_empty() && self.step == 1).then_some(self.first..self.first + count)
    }
}

/// Reads cells and puts each where `place` says.
fn read(sample: &Sample, max: f64, bytes: &[u8], to: &mut Cells, places: Places<'_>) {
    let mask = sample.mask.unwrap_or(u64::MAX);
    match to {
        Cells::U8(to) => {
            let (mask, max) = (mask as u8, max as u8);
            if let Some(to) = places.in_a_row(bytes.len()).and_then(|range| to.get_mut(range)) {
                to.copy_from_slice(bytes);
                if mask != u8::MAX {
                    to.iter_mut().for_each(|value| *value &= mask);
                }
                if sample.invert {
                    to.iter_mut().for_each(|value| *value = max.saturating_sub(*value));
                }
                return;
            }
            for (at, &byte) in bytes.iter().enumerate() {
                let value = byte & mask;
                if let Some(to) = places.of(at).and_then(|at| to.get_mut(at)) {
                    *to = if sample.invert { max.saturating_sub(value) } else { value };
                }
            }
        }
        Cells::U16(to) => read_words(sample, max, bytes, to, places),
        Cells::F32(to) => {
            let width = sample.number.width().unwrap_or(1);
            for (at, bytes) in bytes.chunks_exact(width).enumerate() {
                let value = sample.number.value(bytes).unwrap_or(0.0);
                if let Some(to) = places.of(at).and_then(|at| to.get_mut(at)) {
                    *to = (if sample.invert { max - value } else { value }) as f32;
                }
            }
        }
        Cells::F64(_) => unreachable!("no mat sends 64-bit floats"),
    }
}

/// The same of cells that are kept as 16-bit counts.
fn read_words(sample: &Sample, max: f64, bytes: &[u8], to: &mut [u16], places: Places<'_>) {
    let mask = sample.mask.unwrap_or(u64::MAX);
    let (mask, max, invert) = (mask as u16, max as u16, sample.invert);
    let tidy = |value: u16| {
        let value = value & mask;
        if invert { max.saturating_sub(value) } else { value }
    };
    let row = places.in_a_row(bytes.len() / 2).and_then(|range| to.get_mut(range));
    match (sample.number, row) {
        (Number::U16le, Some(to)) => {
            let (pairs, _) = bytes.as_chunks();
            to.iter_mut().zip(pairs).for_each(|(to, pair)| *to = tidy(u16::from_le_bytes(*pair)));
            return;
        }
        (Number::U16be, Some(to)) => {
            let (pairs, _) = bytes.as_chunks();
            to.iter_mut().zip(pairs).for_each(|(to, pair)| *to = tidy(u16::from_be_bytes(*pair)));
            return;
        }
        _ => {}
    }
    let mut put = |at: usize, value: u16| {
        if let Some(to) = places.of(at).and_then(|at| to.get_mut(at)) {
            *to = tidy(value);
        }
    };
    match sample.number {
        Number::U16le => {
            let (pairs, _) = bytes.as_chunks();
            pairs.iter().enumerate().for_each(|(at, pair)| put(at, u16::from_le_bytes(*pair)));
        }
        Number::U16be => {
            let (pairs, _) = bytes.as_chunks();
            pairs.iter().enumerate().for_each(|(at, pair)| put(at, u16::from_be_bytes(*pair)));
        }
        Number::U12le | Number::U12be => twelve_bits(sample.number, bytes, put),
        _ => bytes.iter().enumerate().for_each(|(at, &byte)| put(at, byte.into())),
    }
}

/// Two numbers of 12 bits in three bytes; the last of an odd number of them has two bytes.
fn twelve_bits(number: Number, bytes: &[u8], mut put: impl FnMut(usize, u16)) {
    for (at, three) in bytes.chunks(3).enumerate() {
        let byte = |at: usize| u16::from(three.get(at).copied().unwrap_or(0));
        let (a, b) = match number {
            Number::U12be => (byte(0) << 4 | byte(1) >> 4, (byte(1) & 0xF) << 8 | byte(2)),
            _ => ((byte(1) & 0xF) << 8 | byte(0), byte(2) << 4 | byte(1) >> 4),
        };
        put(2 * at, a);
        if three.len() == 3 {
            put(2 * at + 1, b);
        }
    }
}

fn put_numbers(to: &mut Cells, numbers: &[f64], sample: &Sample, max: f64, places: Places<'_>) {
    for (at, &number) in numbers.iter().enumerate() {
        let value = if sample.invert { max - number } else { number };
        match (places.of(at), &mut *to) {
            (Some(at), Cells::U16(to)) => to[at] = value.max(0.0) as u16,
            (Some(at), Cells::F32(to)) => to[at] = value as f32,
            _ => {}
        }
    }
}

/// Undoes runs of zeros; false when that does not give exactly `cells` bytes.
fn undo_zero_runs(bytes: &[u8], cells: usize, to: &mut Vec<u8>) -> bool {
    to.clear();
    let mut bytes = bytes.iter();
    while let Some(&byte) = bytes.next() {
        let count = match byte {
            0 => match bytes.next() {
                Some(&count) if count > 0 => usize::from(count),
                _ => return false,
            },
            _ => 1,
        };
        if to.len() + count > cells {
            return false;
        }
        to.resize(to.len() + count, byte);
    }
    to.len() == cells
}
