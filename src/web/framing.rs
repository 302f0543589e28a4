//! How messages follow each other in a stream: `u32 length of the payload | u8 type | u8 version | u16 0 | payload`,
//! little-endian.

/// Type of the first message: what the page has to know before anything else (JSON).
pub(super) const HELLO: u8 = 1;
/// Type of a picture (binary).
pub(super) const PICTURE: u8 = 2;
/// Type of an event: its number, then JSON.
pub(super) const EVENT: u8 = 3;
/// Type of a state (JSON).
pub(super) const STATE: u8 = 4;
/// Type of the last message (JSON).
pub(super) const BYE: u8 = 5;

const VERSION: u8 = 1;
const HEAD_BYTES: usize = 8;

/// Begins a message in an empty buffer, for what is written behind it and then [`close`]d.
pub(super) fn open(kind: u8, into: &mut Vec<u8>) {
    into.clear();
    into.extend([0, 0, 0, 0, kind, VERSION, 0, 0]);
}

/// Ends a message: its length is known now. A message of 4 GiB or more is none.
pub(super) fn close(message: &mut [u8]) {
    let length = u32::try_from(message.len() - HEAD_BYTES).expect("a message below 4 GiB");
    message[..4].copy_from_slice(&length.to_le_bytes());
}

/// A whole message.
pub(super) fn message(kind: u8, payload: &[&[u8]]) -> Vec<u8> {
    let mut message = Vec::with_capacity(HEAD_BYTES + payload.iter().map(|part| part.len()).sum::<usize>());
    open(kind, &mut message);
    payload.iter().for_each(|part| message.extend(*part));
    close(&mut message);
    message
}

/// Writes the number in front of an event's JSON, over the place kept for it.
pub(super) fn number(event: &mut [u8], number: u64) {
    event[HEAD_BYTES..HEAD_BYTES + size_of::<u64>()].copy_from_slice(&number.to_le_bytes());
}
