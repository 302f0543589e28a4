//! What the native decoder must hold on any bytes: no panic, every byte accounted for, and the same events however the
//! bytes are cut. The first byte of an input says how the rest is used: as it is, or cut into bodies (each behind its
//! length) that get a right check, so that what lies behind the check is reached; and how long the pieces are.
//!
//! Shared by the fuzz target and the test that replays the corpus; `wire` is the room beside it in either.

use super::wire::{Decoder, Encoder, Event, Hello};

/// The events, in words, of bytes fed in pieces; every byte accounted for at every step.
fn events(bytes: &[u8], piece: usize) -> Vec<String> {
    let mut decoder = Decoder::new();
    let mut events = Vec::new();
    for mut input in bytes.chunks(piece) {
        while let Some(event) = decoder.next(&mut input) {
            events.push(in_words(&event));
        }
        let c = decoder.counters();
        assert_eq!(c.bytes, c.bytes_decoded + c.bytes_skipped + c.bytes_pending);
    }
    while let Some(event) = decoder.finish() {
        events.push(in_words(&event));
    }
    let c = decoder.counters();
    assert_eq!((c.bytes, c.bytes_pending), (bytes.len() as u64, 0));
    events.push(format!("{c:?}"));
    events
}

fn in_words(event: &Event<'_>) -> String {
    if let Event::Hello(hello) = event {
        let _ = (hello.mat(), hello.scale(), hello.meta());
    }
    format!("{event:?}")
}

/// A stuffed packet around a body. CRC-32 by the polynomial, to be independent of the library.
fn packet(body: &[u8], out: &mut Vec<u8>) {
    let mut crc = !0u32;
    for &byte in body {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
        }
    }
    let whole: Vec<u8> = body.iter().copied().chain((!crc).to_le_bytes()).collect();
    let mut blocks: Vec<&[u8]> = whole.split(|&byte| byte == 0).collect();
    let last = blocks.pop().unwrap_or_default();
    for block in blocks {
        stuff(block, true, out);
    }
    stuff(last, false, out);
    out.push(0);
}

fn stuff(block: &[u8], zero_follows: bool, out: &mut Vec<u8>) {
    let mut rest = block;
    while rest.len() >= 254 {
        out.push(255);
        out.extend(&rest[..254]);
        rest = &rest[254..];
        if rest.is_empty() && !zero_follows {
            return;
        }
    }
    out.push(rest.len() as u8 + 1);
    out.extend(rest);
}

/// Holds the decoder to its promises on one input.
pub(crate) fn check(input: &[u8]) {
    let Some((&how, input)) = input.split_first() else { return };
    let mut bytes = Vec::new();
    if how & 1 == 0 {
        bytes.extend(input);
    } else {
        let hello = Hello { rows: 2, cols: 3, pitch_x_um: 5000, pitch_y_um: 5000, ..Hello::default() };
        bytes.push(0);
        Encoder::new(hello).expect("a possible mat").hello(&mut bytes);
        // Bodies hold zeros, so they are told apart by their length.
        let mut rest = input;
        while let Some((&len, more)) = rest.split_first() {
            let (body, more) = more.split_at(usize::from(len).min(more.len()));
            packet(body, &mut bytes);
            rest = more;
        }
    }
    let whole = events(&bytes, bytes.len().max(1));
    assert_eq!(events(&bytes, usize::from(how >> 1) + 1), whole);
}
