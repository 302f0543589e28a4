//! The small packets: headers of frames, replies and commands.

use super::Format;

/// Type byte of a whole frame.
pub(super) const SAMPLE: u8 = 0x02;
/// Type byte of a piece of a frame.
pub(super) const ROWS: u8 = 0x03;
/// Type byte of a line of text.
pub(super) const LOG: u8 = 0x04;
/// Type byte of an answer to a command.
pub(super) const REPLY: u8 = 0x05;

/// What stands before the cells of a SAMPLE or ROWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub format: Format,
    pub seq: u16,
    pub t_us: u32,
    pub hello_id: u16,
    pub skipped: u16,
    /// First line and number of lines of a piece; `None` for a whole frame.
    pub lines: Option<(u16, u16)>,
}

impl Header {
    /// The header and the packed cells behind it.
    pub(super) fn parse(body: &[u8]) -> Option<(Self, &[u8])> {
        let (fixed, mut cells) = body.split_at_checked(12)?;
        let u16_at = |at: usize| u16::from_le_bytes([fixed[at], fixed[at + 1]]);
        let mut lines = None;
        match fixed[0] {
            SAMPLE => {}
            ROWS => {
                let (&[a, b, c, d], rest) = cells.split_first_chunk()?;
                lines = Some((u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])));
                cells = rest;
            }
            _ => return None,
        }
        let header = Self {
            format: Format::from_byte(fixed[1])?,
            seq: u16_at(2),
            t_us: u32::from_le_bytes([fixed[4], fixed[5], fixed[6], fixed[7]]),
            hello_id: u16_at(8),
            skipped: u16_at(10),
            lines,
        };
        Some((header, cells))
    }

    /// Appends the bytes.
    pub(super) fn write(&self, body: &mut Vec<u8>) {
        body.extend([if self.lines.is_some() { ROWS } else { SAMPLE }, self.format.to_byte()]);
        body.extend(self.seq.to_le_bytes());
        body.extend(self.t_us.to_le_bytes());
        body.extend(self.hello_id.to_le_bytes());
        body.extend(self.skipped.to_le_bytes());
        if let Some((first, count)) = self.lines {
            body.extend(first.to_le_bytes());
            body.extend(count.to_le_bytes());
        }
    }
}

/// A device's answer to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Type byte of the command.
    pub command: u8,
    /// 0 for done; other numbers are the device's own.
    pub status: u8,
}

impl Reply {
    /// From the body of a packet.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        match *body {
            [REPLY, command, status] => Some(Self { command, status }),
            _ => None,
        }
    }

    /// The body of the packet.
    pub(super) fn body(self) -> [u8; 3] {
        [REPLY, self.command, self.status]
    }
}

/// What a host can ask of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Send the description.
    GetHello,
    /// Begin to stream.
    Start,
    /// Stop streaming.
    Stop,
    /// Send one frame.
    OneFrame,
    /// Frames per 1000 s.
    SetRate(u32),
    /// The `fmt` byte of frames.
    SetFormat(u8),
    /// Gain of the device's front end, in its own steps.
    SetGain(u16),
}

impl Command {
    /// Type byte of the packet.
    pub fn code(self) -> u8 {
        match self {
            Self::GetHello => 0x81,
            Self::Start => 0x82,
            Self::Stop => 0x83,
            Self::OneFrame => 0x84,
            Self::SetRate(_) => 0x85,
            Self::SetFormat(_) => 0x86,
            Self::SetGain(_) => 0x87,
        }
    }

    /// Appends the packet as it goes over the wire, with a delimiter before and behind it.
    pub fn encode(self, out: &mut Vec<u8>) {
        let mut body = vec![self.code()];
        match self {
            Self::SetRate(mhz) => body.extend(mhz.to_le_bytes()),
            Self::SetFormat(fmt) => body.push(fmt),
            Self::SetGain(gain) => body.extend(gain.to_le_bytes()),
            Self::GetHello | Self::Start | Self::Stop | Self::OneFrame => {}
        }
        out.push(0);
        super::chunk::encode(&body, out);
    }

    /// From the body of a packet.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        Some(match *body {
            [0x81] => Self::GetHello,
            [0x82] => Self::Start,
            [0x83] => Self::Stop,
            [0x84] => Self::OneFrame,
            [0x85, a, b, c, d] => Self::SetRate(u32::from_le_bytes([a, b, c, d])),
            [0x86, fmt] => Self::SetFormat(fmt),
            [0x87, a, b] => Self::SetGain(u16::from_le_bytes([a, b])),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Compression, Encoding};
    use super::*;

    #[test]
    fn known_headers() {
        let bytes = [2, 0x61, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0xaa];
        let (sample, cells) = Header::parse(&bytes).unwrap();
        assert_eq!(cells, [0xaa]);
        let format = Format { encoding: Encoding::U12, compression: Compression::Delta, keyframe: true };
        let expected =
            Header { format, seq: 0x0201, t_us: 0x0605_0403, hello_id: 0x0807, skipped: 0x0a09, lines: None };
        assert_eq!(sample, expected);
        let bytes = [3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 2, 0, 7, 8];
        let (rows, cells) = Header::parse(&bytes).unwrap();
        assert_eq!((rows.lines, cells), (Some((4, 2)), &[7u8, 8][..]));
        for header in [sample, rows] {
            let mut body = vec![];
            header.write(&mut body);
            assert_eq!(Header::parse(&body).unwrap().0, header);
        }
        assert!(Header::parse(&bytes[..15]).is_none());
        assert!(Header::parse(&[2, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]).is_none());
    }

    #[test]
    fn known_commands() {
        for (command, body) in [
            (Command::GetHello, vec![0x81]),
            (Command::Start, vec![0x82]),
            (Command::Stop, vec![0x83]),
            (Command::OneFrame, vec![0x84]),
            (Command::SetRate(50_000), vec![0x85, 0x50, 0xc3, 0, 0]),
            (Command::SetFormat(2), vec![0x86, 2]),
            (Command::SetGain(0x0102), vec![0x87, 2, 1]),
        ] {
            assert_eq!(Command::parse(&body), Some(command));
            assert_eq!(command.code(), body[0]);
            let (mut sent, mut expected) = (vec![], vec![0]);
            command.encode(&mut sent);
            super::super::chunk::encode(&body, &mut expected);
            assert_eq!(sent, expected);
        }
        assert_eq!(Command::parse(&[0x81, 0]), None);
        assert_eq!(Reply::parse(&[5, 0x82, 0]), Some(Reply { command: 0x82, status: 0 }));
    }
}
