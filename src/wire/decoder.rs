//! From bytes to events.

use std::borrow::Cow;

use super::chunk::Chunks;
use super::format::undo_zero_run;
use super::packet::{self, Header};
use super::sequence::{Sequence, Step};
use super::{Encoding, Hello, Reply, hello};
use crate::base::{CellsRef, LinkCounters};

/// A frame as it left the mat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame<'a> {
    /// Number given by the device, modulo 65,536.
    pub seq: u16,
    /// Device clock at the start of the scan, microseconds, wraps undone. It begins anew after
    /// [`Event::Restart`].
    pub t_us: u64,
    /// Frames the device had dropped so far, as it says (stops at 65,535).
    pub device_dropped: u16,
    /// The counts, row-major in the project's convention: u8 cells as [`CellsRef::U8`], u12 and
    /// u16 cells as [`CellsRef::U16`].
    pub cells: CellsRef<'a>,
}

/// What the stream said.
#[derive(Clone, Debug, PartialEq)]
pub enum Event<'a> {
    /// The mat, when first described and whenever the description changes.
    Hello(&'a Hello),
    /// The device began anew: its clock and numbers start again with the next frame.
    Restart,
    /// A frame.
    Frame(Frame<'a>),
    /// A line of text from the device.
    Log(Cow<'a, str>),
    /// An answer to a command.
    Reply(Reply),
}

/// What [`Event`] is made of once nothing is borrowed for writing any more.
enum Found {
    Hello,
    Restart,
    Frame,
    Log,
    Reply(Reply),
}

/// The description frames are held against.
#[derive(Clone, Debug)]
struct Described {
    hello: Hello,
    /// Check of the packet: its low half is the id frames name it by.
    crc: u32,
    /// Row-major index of each cell as sent; empty for the same order.
    order: Vec<u32>,
}

impl Described {
    fn new(hello: Hello, crc: u32) -> Self {
        let order = hello.layout.order(usize::from(hello.rows), usize::from(hello.cols));
        Self { hello, crc, order }
    }
}

/// What was read of the frame of one sequence number.
#[derive(Clone, Copy, Debug)]
struct Current {
    header: Header,
    state: State,
    device_us: u64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    /// So many lines are there.
    Lines(usize),
    /// A line is missing.
    Broken,
    /// All lines are there.
    Whole,
    /// Lacks the frame it builds on, and is counted as lost.
    Lost,
}

/// Makes frames out of bytes, and counts what it could not use.
///
/// ```
/// # use plantar::wire::{Decoder, Event};
/// # fn bytes_from_somewhere() -> Vec<u8> { Vec::new() }
/// let mut decoder = Decoder::new();
/// let bytes = bytes_from_somewhere();
/// let mut input = &bytes[..];
/// while let Some(event) = decoder.next(&mut input) {
///     if let Event::Frame(frame) = event { /* frame.cells */ }
/// }
/// // At the end of the stream:
/// while let Some(event) = decoder.finish() { /* the last frame, if its delimiter was cut off */ }
/// ```
///
/// Nothing is allocated once the largest frame has been seen. The events do not depend on how
/// the bytes are cut into pieces.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    chunks: Chunks,
    counters: LinkCounters,
    described: Option<Described>,
    /// A description not yet handed out (see [`Decoder::described_by`]).
    announce: bool,
    /// A HELLO other than the last came since the last frame.
    described_anew: bool,
    sequence: Sequence,
    current: Option<Current>,
    /// A whole frame waits behind the restart just handed out.
    held: bool,
    /// Cells as sent, of the current frame and of the whole frame before it.
    cells: Vec<u16>,
    previous: Vec<u16>,
    /// Number and encoding of `previous`, where it can serve as reference.
    reference: Option<(u16, Encoding)>,
    /// The last frame without a description, so that its pieces are counted once.
    orphan: Option<(u16, u16)>,
    /// Bytes between unstuffing and unpacking.
    packed: Vec<u8>,
    plain: Vec<u8>,
    out8: Vec<u8>,
    out16: Vec<u16>,
}

impl Decoder {
    /// A decoder that knows nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A decoder that starts from the description another one has found, such as later in the
    /// same capture. Only frames that name this description are decoded by it. It is handed out
    /// as the first event.
    pub fn described_by(scout: &Self) -> Self {
        let described = scout.described.clone();
        Self { announce: described.is_some(), described, ..Self::default() }
    }

    /// What has been received and what became of it. At every moment
    /// `bytes == bytes_decoded + bytes_skipped + bytes_pending`.
    pub fn counters(&self) -> &LinkCounters {
        &self.counters
    }

    /// The description in force.
    pub fn hello(&self) -> Option<&Hello> {
        self.described.as_ref().map(|described| &described.hello)
    }

    /// The frame last handed out, until the next packet is read.
    pub fn last_frame(&self) -> Option<Frame<'_>> {
        let current = self.current.as_ref().filter(|current| current.state == State::Whole)?;
        let cells = match current.header.format.encoding {
            Encoding::U8 => CellsRef::U8(&self.out8),
            Encoding::U12 | Encoding::U16 => CellsRef::U16(&self.out16),
        };
        Some(Frame {
            seq: current.header.seq,
            t_us: current.device_us,
            device_dropped: current.header.skipped,
            cells,
        })
    }

    /// Consumes input until something is to be told; `None` when the input is used up.
    pub fn next(&mut self, input: &mut &[u8]) -> Option<Event<'_>> {
        let found = self.waiting().or_else(|| {
            loop {
                if !self.chunks.advance(input, &mut self.counters) {
                    return None;
                }
                if let Some(found) = self.packet() {
                    return Some(found);
                }
            }
        });
        found.map(|found| self.event(found))
    }

    /// Ends the stream: counts what is left of it as lost, or hands out the last frame when only
    /// its delimiter was cut off. To be called until `None`.
    pub fn finish(&mut self) -> Option<Event<'_>> {
        let mut found = self.waiting();
        if found.is_none() && self.chunks.finish(&mut self.counters) {
            found = self.packet();
        }
        if found.is_none() {
            self.drop_current();
        }
        found.map(|found| self.event(found))
    }

    fn waiting(&mut self) -> Option<Found> {
        if std::mem::take(&mut self.announce) {
            return Some(Found::Hello);
        }
        std::mem::take(&mut self.held).then_some(Found::Frame)
    }

    fn event(&self, found: Found) -> Event<'_> {
        match (found, self.hello(), self.last_frame()) {
            (Found::Hello, Some(hello), _) => Event::Hello(hello),
            (Found::Frame, _, Some(frame)) => Event::Frame(frame),
            (Found::Log, ..) => Event::Log(String::from_utf8_lossy(&self.chunks.body()[1..])),
            (Found::Reply(reply), ..) => Event::Reply(reply),
            (Found::Restart, ..) => Event::Restart,
            (Found::Hello | Found::Frame, ..) => unreachable!("told without being there"),
        }
    }

    /// Takes in the packet just found.
    fn packet(&mut self) -> Option<Found> {
        let found = match self.chunks.body()[0] {
            hello::TYPE => self.hello_packet(),
            packet::SAMPLE | packet::ROWS => self.frame_packet(),
            packet::LOG => self.other(Some(Found::Log)),
            packet::REPLY => match Reply::parse(self.chunks.body()) {
                Some(reply) => self.other(Some(Found::Reply(reply))),
                None => Err(()),
            },
            _ => self.other(None),
        };
        match found {
            Ok(found) => {
                self.chunks.accept(&mut self.counters);
                found
            }
            Err(()) => {
                self.counters.bad_packets += 1;
                self.chunks.refuse(&mut self.counters);
                None
            }
        }
    }

    fn other(&mut self, found: Option<Found>) -> Result<Option<Found>, ()> {
        self.counters.other_packets += 1;
        Ok(found)
    }

    fn hello_packet(&mut self) -> Result<Option<Found>, ()> {
        let crc = super::chunk::crc_of(self.chunks.body());
        if self.described.as_ref().is_some_and(|now| now.crc == crc) {
            self.counters.hellos += 1;
            return Ok(None);
        }
        let hello = Hello::parse(self.chunks.body()).ok_or(())?;
        self.counters.hellos += 1;
        self.drop_current();
        self.described_anew = self.described.is_some();
        self.described = Some(Described::new(hello, crc));
        self.reference = None;
        Ok(Some(Found::Hello))
    }

    /// The frame being put together will not go on.
    fn drop_current(&mut self) {
        if let Some(Current { state: State::Lines(_) | State::Broken, .. }) = self.current.take() {
            self.counters.half_frames += 1;
        }
    }

    fn frame_packet(&mut self) -> Result<Option<Found>, ()> {
        let (header, packed) = Header::parse(self.chunks.body()).ok_or(())?;
        let ours = |now: &&Described| header.hello_id == now.crc as u16 || header.hello_id == 0;
        let Some(described) = self.described.as_ref().filter(ours) else {
            let frame = Some((header.hello_id, header.seq));
            self.counters.frames_before_hello += u64::from(self.orphan != frame);
            self.orphan = frame;
            return Ok(None);
        };
        let (rows, cols) = (usize::from(described.hello.rows), usize::from(described.hello.cols));
        let (lines, length) = described.hello.layout.lines(rows, cols);
        let (first, count) = header.lines.map_or((0, lines), |(a, n)| (usize::from(a), usize::from(n)));
        if count == 0 || first + count > lines {
            return Err(());
        }
        let encoding = header.format.encoding;
        let len = encoding.packed_len(count * length);
        // Undone here, so that a packet that does not fit changes nothing.
        let packed = if header.format.compression == super::Compression::None {
            packed
        } else {
            if !undo_zero_run(packed, len, &mut self.plain) {
                return Err(());
            }
            &self.plain[..]
        };
        if packed.len() != len {
            return Err(());
        }
        self.packed.clear();
        self.packed.extend_from_slice(packed);
        let rate_mhz = described.hello.rate_mhz;

        let mut restart = false;
        if !self.goes_on(&header, first) {
            let delivered = self.current.is_none_or(|current| current.state == State::Whole);
            let anew = std::mem::take(&mut self.described_anew);
            let step = self.sequence.step(header.seq, header.t_us, header.skipped, rate_mhz, anew);
            match step.0 {
                Step::Repeat if delivered => return Err(()),
                // Begun before but never finished: sent once more.
                Step::Repeat => {}
                Step::Next { lost } => self.counters.lost_frames += lost,
                Step::Restart => {
                    restart = true;
                    self.reference = None;
                }
            }
            self.counters.device_dropped += step.1;
            self.begin(header, rows * cols);
        }
        let whole = self.piece(&header, first, count, lines, length)?;
        self.held = restart && whole;
        Ok(match (restart, whole) {
            (true, _) => Some(Found::Restart),
            (false, true) => Some(Found::Frame),
            (false, false) => None,
        })
    }

    /// Whether a piece belongs to the current frame: an index that goes back begins another.
    fn goes_on(&self, header: &Header, first: usize) -> bool {
        self.current.is_some_and(|current| {
            let forward = match current.state {
                State::Lines(lines) => first >= lines,
                State::Broken | State::Whole | State::Lost => first > 0,
            };
            current.header.seq == header.seq && forward
        })
    }

    /// Starts a frame; the one before it becomes the reference.
    fn begin(&mut self, header: Header, cells: usize) {
        self.drop_current();
        std::mem::swap(&mut self.cells, &mut self.previous);
        self.cells.clear();
        self.cells.resize(cells, 0);
        let device_us = self.sequence.device_us();
        self.current = Some(Current { header, state: State::Lines(0), device_us });
    }

    /// Puts lines into the current frame; true when that makes it whole.
    fn piece(
        &mut self,
        header: &Header,
        first: usize,
        count: usize,
        lines: usize,
        length: usize,
    ) -> Result<bool, ()> {
        let Some(current) = self.current.as_mut() else { return Err(()) };
        let encoding = header.format.encoding;
        let there = match current.state {
            State::Lines(there) if current.header.format.encoding == encoding => there,
            State::Lines(_) | State::Whole => return Err(()),
            State::Broken | State::Lost => return Ok(false),
        };
        if first != there {
            current.state = State::Broken;
            return Ok(false);
        }
        let range = first * length..(first + count) * length;
        if header.format.needs_previous() {
            if self.reference != Some((header.seq.wrapping_sub(1), encoding)) {
                // Received, but only the next keyframe can be read again.
                self.counters.lost_frames += 1;
                current.state = State::Lost;
                return Ok(false);
            }
            self.plain.clear();
            encoding.pack(&self.previous[range.clone()], &mut self.plain);
            for (byte, before) in self.packed.iter_mut().zip(&self.plain) {
                *byte = byte.wrapping_add(*before);
            }
        }
        if !encoding.unpack(&self.packed, &mut self.cells[range]) {
            return Err(());
        }
        if first + count < lines {
            current.state = State::Lines(first + count);
            return Ok(false);
        }
        current.state = State::Whole;
        self.reference = Some((header.seq, encoding));
        self.counters.frames += 1;
        self.arrange(encoding);
        Ok(true)
    }

    /// Brings the cells of the whole frame into row-major order and their own type.
    fn arrange(&mut self, encoding: Encoding) {
        let order = self.described.as_ref().map_or(&[][..], |described| &described.order);
        fn put<T: Copy + Default>(from: impl ExactSizeIterator<Item = T>, order: &[u32], to: &mut Vec<T>) {
            to.clear();
            if order.is_empty() {
                to.extend(from);
            } else {
                to.resize(from.len(), T::default());
                for (cell, &at) in from.zip(order) {
                    to[at as usize] = cell;
                }
            }
        }
        let cells = self.cells.iter();
        match encoding {
            Encoding::U8 => put(cells.map(|&cell| cell as u8), order, &mut self.out8),
            Encoding::U12 | Encoding::U16 => put(cells.copied(), order, &mut self.out16),
        }
    }
}

#[cfg(test)]
mod tests;
