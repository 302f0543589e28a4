//! The device's side of the wire: frames to bytes, and commands from the host.

use super::chunk::{self, Chunks};
use super::format::zero_run;
use super::packet::{self, Header};
use super::{Command, Compression, Format, Hello, Reply, WireError};
use crate::base::{CellsRef, LinkCounters};

/// Longest time between two keyframes, microseconds.
const KEYFRAME_US: u32 = 1_000_000;

/// Makes the packets a device sends. Every method appends to `out`.
#[derive(Clone, Debug)]
pub struct Encoder {
    hello: Hello,
    hello_body: Vec<u8>,
    hello_id: u16,
    format: Format,
    /// Row-major index of each cell as sent; empty for the same order.
    order: Vec<u32>,
    seq: u16,
    skipped: u16,
    /// Device time of the last keyframe; `None` makes the next frame one.
    keyframe_us: Option<u32>,
    /// Cells as sent, of this frame and of the last.
    cells: Vec<u16>,
    previous: Vec<u16>,
    packed: Vec<u8>,
    before: Vec<u8>,
    body: Vec<u8>,
}

impl Encoder {
    /// A device of the given description, sending frames in its default format. An undefined
    /// format byte means plain u8.
    ///
    /// # Errors
    /// When the description cannot be sent or describes no possible mat.
    pub fn new(hello: Hello) -> Result<Self, WireError> {
        hello.mat()?;
        let hello_body = hello.body()?;
        let format = Format::from_byte(hello.default_fmt).unwrap_or(Format::plain(super::Encoding::U8));
        Ok(Self {
            hello_id: chunk::crc_of(&hello_body) as u16,
            order: hello.layout.order(usize::from(hello.rows), usize::from(hello.cols)),
            hello_body,
            hello,
            format,
            seq: 0,
            skipped: 0,
            keyframe_us: None,
            cells: Vec::new(),
            previous: Vec::new(),
            packed: Vec::new(),
            before: Vec::new(),
            body: Vec::new(),
        })
    }

    /// Changes the format of the frames to come.
    pub fn set_format(&mut self, format: Format) {
        self.format = format;
        self.keyframe_us = None;
    }

    /// Makes the next frame stand for itself, as after a start.
    pub fn force_keyframe(&mut self) {
        self.keyframe_us = None;
    }

    /// Sets the number of the next frame.
    pub fn set_seq(&mut self, seq: u16) {
        self.seq = seq;
    }

    /// Counts a frame that the device dropped instead of sending it.
    pub fn skip(&mut self) {
        self.skipped = self.skipped.saturating_add(1);
    }

    /// The 00 that ends whatever went over the line before.
    pub fn delimiter(&self, out: &mut Vec<u8>) {
        out.push(0);
    }

    /// The description.
    pub fn hello(&self, out: &mut Vec<u8>) {
        chunk::encode(&self.hello_body, out);
    }

    /// A whole frame of counts, row-major in the project's convention. Counts too large for the
    /// encoding are sent as its largest.
    ///
    /// # Errors
    /// When the cells are not counts or not as many as the mat has.
    pub fn frame(&mut self, t_us: u32, cells: CellsRef<'_>, out: &mut Vec<u8>) -> Result<(), WireError> {
        self.take(cells)?;
        let format = self.next_format(t_us);
        self.packet(format, t_us, None, out);
        self.seq = self.seq.wrapping_add(1);
        Ok(())
    }

    /// The same in ROWS of up to `lines` lines, `line_us` microseconds of scan apart.
    ///
    /// # Errors
    /// As [`Encoder::frame`].
    pub fn frame_in_rows(
        &mut self,
        t_us: u32,
        cells: CellsRef<'_>,
        lines: u16,
        line_us: u32,
        out: &mut Vec<u8>,
    ) -> Result<(), WireError> {
        self.take(cells)?;
        let format = self.next_format(t_us);
        let all = self.hello.layout.lines(self.hello.rows.into(), self.hello.cols.into()).0 as u16;
        let lines = lines.clamp(1, all);
        for first in (0..all).step_by(lines.into()) {
            let t_us = t_us.wrapping_add(u32::from(first).wrapping_mul(line_us));
            self.packet(format, t_us, Some((first, lines.min(all - first))), out);
        }
        self.seq = self.seq.wrapping_add(1);
        Ok(())
    }

    /// A line of text.
    pub fn log(&mut self, text: &str, out: &mut Vec<u8>) {
        self.body.clear();
        self.body.push(packet::LOG);
        self.body.extend(text.as_bytes());
        chunk::encode(&self.body, out);
    }

    /// An answer to a command.
    pub fn reply(&self, reply: Reply, out: &mut Vec<u8>) {
        chunk::encode(&reply.body(), out);
    }

    /// Brings the cells into the order in which they are sent.
    fn take(&mut self, cells: CellsRef<'_>) -> Result<(), WireError> {
        let expected = self.hello.cells();
        if cells.len() != expected {
            return Err(WireError::Cells { got: format!("{} cells", cells.len()), expected });
        }
        std::mem::swap(&mut self.cells, &mut self.previous);
        self.cells.clear();
        let (order, to) = (&self.order, &mut self.cells);
        let at = |sent: usize| order.get(sent).map_or(sent, |&cell| cell as usize);
        match cells {
            CellsRef::U8(v) => to.extend((0..expected).map(|sent| u16::from(v[at(sent)]))),
            CellsRef::U16(v) => to.extend((0..expected).map(|sent| v[at(sent)])),
            CellsRef::F32(_) | CellsRef::F64(_) => {
                return Err(WireError::Cells { got: "floating-point cells".into(), expected });
            }
        }
        Ok(())
    }

    fn next_format(&mut self, t_us: u32) -> Format {
        let due = self.keyframe_us.is_none_or(|last| t_us.wrapping_sub(last) >= KEYFRAME_US);
        let keyframe =
            self.format.compression != Compression::Delta || due || self.previous.len() != self.cells.len();
        if keyframe {
            self.keyframe_us = Some(t_us);
        }
        Format { keyframe, ..self.format }
    }

    fn packet(&mut self, format: Format, t_us: u32, piece: Option<(u16, u16)>, out: &mut Vec<u8>) {
        let (rows, cols) = (usize::from(self.hello.rows), usize::from(self.hello.cols));
        let (lines, length) = self.hello.layout.lines(rows, cols);
        let (first, count) = piece.map_or((0, lines), |(first, count)| (first.into(), count.into()));
        let range = first * length..(first + count) * length;
        self.packed.clear();
        format.encoding.pack(&self.cells[range.clone()], &mut self.packed);
        if format.needs_previous() {
            self.before.clear();
            format.encoding.pack(&self.previous[range], &mut self.before);
            for (byte, before) in self.packed.iter_mut().zip(&self.before) {
                *byte = byte.wrapping_sub(*before);
            }
        }
        let (seq, hello_id, skipped) = (self.seq, self.hello_id, self.skipped);
        self.body.clear();
        Header { format, seq, t_us, hello_id, skipped, lines: piece }.write(&mut self.body);
        match format.compression {
            Compression::None => self.body.extend_from_slice(&self.packed),
            Compression::ZeroRun | Compression::Delta => zero_run(&self.packed, &mut self.body),
        }
        chunk::encode(&self.body, out);
    }
}

/// Reads what a host sends to a device.
#[derive(Clone, Debug, Default)]
pub struct DeviceEnd {
    chunks: Chunks,
    counters: LinkCounters,
}

impl DeviceEnd {
    /// A device that has heard nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Consumes input until a command is whole; `None` when the input is used up.
    pub fn next(&mut self, input: &mut &[u8]) -> Option<Command> {
        while self.chunks.advance(input, &mut self.counters) {
            let command = Command::parse(self.chunks.body());
            self.chunks.accept(&mut self.counters);
            if command.is_some() {
                return command;
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_arrive_between_noise() {
        let mut wire = b"AT\r\n".to_vec();
        Command::Start.encode(&mut wire);
        chunk::encode(&[0x99], &mut wire);
        Command::SetRate(25_000).encode(&mut wire);
        let mut device = DeviceEnd::new();
        let (mut input, mut got) = (&wire[..], vec![]);
        while let Some(command) = device.next(&mut input) {
            got.push(command);
        }
        assert_eq!(got, [Command::Start, Command::SetRate(25_000)]);
    }

    /// The first frame of native-16x16-u8-avr.bin, up to its hello_id and check.
    #[test]
    fn known_bytes() {
        let hello = Hello { rows: 1, cols: 3, pitch_x_um: 5000, pitch_y_um: 5000, ..Hello::default() };
        let mut encoder = Encoder::new(hello).unwrap();
        encoder.hello_id = 0;
        let mut out = vec![];
        encoder.frame(40_000, CellsRef::U8(&[0, 1, 2]), &mut out).unwrap();
        assert_eq!(out[..14], [3, 2, 0x40, 1, 3, 0x40, 0x9c, 1, 1, 1, 1, 1, 1, 7]);
        assert_eq!(out.last(), Some(&0));
    }

    #[test]
    fn frames_that_do_not_fit_are_refused() {
        let hello = Hello { rows: 2, cols: 2, pitch_x_um: 5000, pitch_y_um: 5000, ..Hello::default() };
        let mut encoder = Encoder::new(hello).unwrap();
        let mut out = vec![];
        assert!(encoder.frame(0, CellsRef::U8(&[1, 2, 3]), &mut out).is_err());
        assert!(encoder.frame(0, CellsRef::F32(&[0.0; 4]), &mut out).is_err());
        assert!(out.is_empty());
    }
}
