//! Cutting a byte stream at its delimiters, and the check every packet carries.

use super::cobs;
use crate::base::{LinkCounters, MAX_COLS, MAX_ROWS, TEXT_RUN, is_text};

/// The longest body: a ROWS header and the largest mat in u16, every byte of it a zero run of one.
const MAX_BODY: usize = 16 + 2 * (2 * MAX_ROWS * MAX_COLS);
/// The longest stuffed chunk between two delimiters: more than that is no packet.
const MAX_CHUNK: usize = MAX_BODY + 4 + (MAX_BODY + 4) / 254 + 1;
const CRC_LEN: usize = 4;

/// Appends a packet with its check and the delimiter behind it.
pub(super) fn encode(body: &[u8], out: &mut Vec<u8>) {
    let crc = crc_of(body).to_le_bytes();
    cobs::encode(body.iter().copied().chain(crc), out);
    out.push(0);
}

/// The check of a body.
pub(super) fn crc_of(body: &[u8]) -> u32 {
    crc32fast::hash(body)
}

/// Cuts a stream into packets and accounts for its bytes.
///
/// The packet last found stays in [`Chunks::body`]. Its bytes are counted as pending until
/// [`Chunks::accept`] or [`Chunks::refuse`] says what became of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Chunks {
    /// The chunk being collected, or the packet last found.
    buffer: Vec<u8>,
    /// Whether `buffer` holds a packet already judged.
    spent: bool,
    /// Dropping an oversized chunk up to its delimiter.
    dropping: bool,
    /// Whether a delimiter was ever seen: what lies before the first is text or half a packet.
    delimited: bool,
}

impl Chunks {
    /// Consumes input up to and including the end of the next good packet; false when the input
    /// is used up.
    pub(super) fn advance(&mut self, input: &mut &[u8], counters: &mut LinkCounters) -> bool {
        while !input.is_empty() {
            self.make_room();
            let (part, ended) = match input.iter().position(|&byte| byte == 0) {
                Some(at) => (&input[..at], true),
                None => (*input, false),
            };
            *input = &input[part.len() + usize::from(ended)..];
            let len = part.len() as u64;
            counters.bytes += len + u64::from(ended);
            if self.dropping {
                counters.bytes_skipped += len;
            } else if self.buffer.len() + part.len() > MAX_CHUNK {
                counters.oversized += 1;
                counters.bytes_skipped += len + counters.bytes_pending;
                counters.bytes_pending = 0;
                self.buffer.clear();
                self.dropping = true;
            } else {
                self.buffer.extend_from_slice(part);
                counters.bytes_pending += len;
            }
            if ended {
                counters.bytes_pending += 1;
                if self.end_chunk(counters) {
                    return true;
                }
            }
        }
        false
    }

    /// Ends the stream: true when what was left is a whole packet that lacks only its delimiter.
    /// What comes after that is taken for another stream.
    pub(super) fn finish(&mut self, counters: &mut LinkCounters) -> bool {
        self.make_room();
        (self.dropping, self.delimited) = (false, false);
        if self.buffer.is_empty() {
            return false;
        }
        if self.check() {
            return true;
        }
        counters.half_frames += 1;
        self.refuse(counters);
        false
    }

    /// The packet last found, without its check.
    pub(super) fn body(&self) -> &[u8] {
        &self.buffer
    }

    /// Says that the packet last found was understood.
    pub(super) fn accept(&mut self, counters: &mut LinkCounters) {
        counters.bytes_decoded += std::mem::take(&mut counters.bytes_pending);
        self.spent = true;
    }

    /// Says that the packet last found was of no use.
    pub(super) fn refuse(&mut self, counters: &mut LinkCounters) {
        counters.bytes_skipped += std::mem::take(&mut counters.bytes_pending);
        self.spent = true;
    }

    fn make_room(&mut self) {
        if self.spent {
            self.buffer.clear();
            self.spent = false;
        }
    }

    /// Judges what a delimiter ended; true for a packet.
    fn end_chunk(&mut self, counters: &mut LinkCounters) -> bool {
        let first = !std::mem::replace(&mut self.delimited, true);
        if std::mem::take(&mut self.dropping) {
            self.refuse(counters);
        } else if self.buffer.is_empty() {
            // The 00 that begins a stream, or an idle line: part of the framing.
            self.accept(counters);
        } else {
            // Seldom more than a byte of a good packet is looked at: its check comes last.
            let text = self.buffer.iter().rev().take_while(|&&byte| is_text(byte)).count();
            let all_text = text == self.buffer.len();
            if self.check() {
                return true;
            }
            match (first, all_text) {
                (true, true) => {}
                (true, false) => counters.half_frames += 1,
                _ => counters.bad_checks += 1,
            }
            if text >= TEXT_RUN || all_text {
                counters.bytes_text += text as u64;
            }
            self.refuse(counters);
        }
        false
    }

    /// Unstuffs the chunk and checks it; its body stays in the buffer.
    fn check(&mut self) -> bool {
        if !cobs::decode_in_place(&mut self.buffer) || self.buffer.len() <= CRC_LEN {
            return false;
        }
        let (body, crc) = self.buffer.split_at(self.buffer.len() - CRC_LEN);
        let good = crc_of(body).to_le_bytes() == crc;
        let len = body.len();
        self.buffer.truncate(len);
        good
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bodies(mut stream: &[u8]) -> (Vec<Vec<u8>>, LinkCounters) {
        let (mut chunks, mut counters, mut found) = (Chunks::default(), LinkCounters::default(), vec![]);
        while chunks.advance(&mut stream, &mut counters) {
            found.push(chunks.body().to_vec());
            chunks.accept(&mut counters);
        }
        if chunks.finish(&mut counters) {
            found.push(chunks.body().to_vec());
            chunks.accept(&mut counters);
        }
        assert_eq!(counters.bytes, counters.bytes_decoded + counters.bytes_skipped);
        (found, counters)
    }

    /// CRC-32 of "123456789" is CBF43926, the check value of CRC-32/ISO-HDLC.
    #[test]
    fn known_bytes() {
        let mut wire = vec![];
        encode(b"123456789", &mut wire);
        assert_eq!(wire, b"\x0e123456789\x26\x39\xf4\xcb\x00");
    }

    #[test]
    fn boot_text_damage_and_a_missing_last_delimiter() {
        let mut wire = b"boot\r\n\x00".to_vec();
        encode(b"one", &mut wire);
        wire.extend(b"\x00\x03xx\x00");
        encode(b"two", &mut wire);
        wire.pop();
        let (found, counters) = bodies(&wire);
        assert_eq!(found, [b"one", b"two"]);
        assert_eq!((counters.bad_checks, counters.half_frames), (1, 0));
        assert_eq!((counters.bytes_skipped, counters.bytes_text), (7 + 4, 6));
        // A board that begins anew prints behind the packet it was cut off in.
        wire.push(0);
        encode(&[7; 40], &mut wire);
        wire.truncate(wire.len() - 12);
        wire.extend(b"\x01booting again\r\n\x00");
        encode(b"one", &mut wire);
        let (found, counters) = bodies(&wire);
        assert_eq!(found, [b"one", b"two", b"one"]);
        assert_eq!((counters.bad_checks, counters.bytes_text), (2, 6 + 15));
    }

    #[test]
    fn attached_in_the_middle_and_cut_at_the_end() {
        let mut wire = vec![];
        encode(&[200, 201, 202, 203], &mut wire);
        encode(&[1, 2, 3], &mut wire);
        let (found, counters) = bodies(&[&wire[3..], &wire[..4]].concat());
        assert_eq!(found, [[1, 2, 3]]);
        assert_eq!((counters.bad_checks, counters.half_frames), (0, 2));
    }

    #[test]
    fn endless_noise_takes_no_endless_memory() {
        let (mut chunks, mut counters) = (Chunks::default(), LinkCounters::default());
        let noise = [9u8; 1 << 16];
        for _ in 0..2 * MAX_CHUNK / noise.len() {
            assert!(!chunks.advance(&mut &noise[..], &mut counters));
            assert_eq!(counters.bytes, counters.bytes_skipped + counters.bytes_pending);
        }
        assert!(chunks.buffer.capacity() <= 2 * MAX_CHUNK);
        assert_eq!(counters.oversized, 1);
        let mut wire = vec![0];
        encode(b"alive", &mut wire);
        assert!(chunks.advance(&mut &wire[..], &mut counters));
        assert_eq!(chunks.body(), b"alive");
    }
}
