//! From bytes to events.

use std::borrow::Cow;

use super::assembly::{Assembly, Place, Put};
use super::chunk::Chunks;
use super::format::undo_zero_run;
use super::packet::{self, Header};
use super::sequence::{Sequence, Step};
use super::{Hello, Reply, hello};
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
    assembly: Assembly,
    /// A whole frame waits behind the restart just handed out.
    held: bool,
    /// The last frame without a description, so that its pieces are counted once.
    orphan: Option<(u16, u16)>,
    /// A piece with its zero runs undone.
    plain: Vec<u8>,
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
        let (header, t_us, cells) = self.assembly.whole()?;
        Some(Frame { seq: header.seq, t_us, device_dropped: header.skipped, cells })
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
            self.give_up();
        }
        found.map(|found| self.event(found))
    }

    /// Forgets where the device was, after [`Decoder::finish`] has given `None`: the stream that comes next
    /// may begin anywhere, from the same device or after it was switched off. Frames missed in between are
    /// not counted, since nobody knows whether there were any. Counters and the description stay.
    pub fn begin_anew(&mut self) {
        self.sequence = Sequence::default();
        self.described_anew = false;
        self.orphan = None;
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
        self.give_up();
        self.described_anew = self.described.is_some();
        self.described = Some(Described::new(hello, crc));
        Ok(Some(Found::Hello))
    }

    /// What was begun will not be finished, and nothing builds on what was before.
    fn give_up(&mut self) {
        self.counters.half_frames += u64::from(self.assembly.is_open());
        self.assembly.forget();
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
        let len = header.format.encoding.packed_len(count * length);
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
        let mut restart = false;
        if !self.assembly.goes_on(&header, first) {
            let open = self.assembly.is_open();
            let (rate_mhz, anew) = (described.hello.rate_mhz, std::mem::take(&mut self.described_anew));
            let (step, dropped) = self.sequence.step(header.seq, header.t_us, header.skipped, rate_mhz, anew);
            match step {
                Step::Repeat if !open => return Err(()),
                // Begun before but never finished: sent once more.
                Step::Repeat => {}
                Step::Next { lost } => self.counters.lost_frames += lost,
                Step::Restart => {
                    restart = true;
                    self.assembly.forget();
                }
            }
            self.counters.half_frames += u64::from(open);
            self.counters.device_dropped += dropped;
            self.assembly.begin(header, self.sequence.device_us(), rows * cols);
        }
        let place = Place { first, count, lines, length };
        let put = self.assembly.put(&header, place, packed, &described.order)?;
        self.counters.frames += u64::from(put == Put::Whole);
        self.counters.lost_frames += u64::from(put == Put::Lost);
        self.held = restart && put == Put::Whole;
        Ok(match put {
            _ if restart => Some(Found::Restart),
            Put::Whole => Some(Found::Frame),
            Put::Part | Put::Lost => None,
        })
    }
}

#[cfg(test)]
mod tests;
