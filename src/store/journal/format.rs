//! The bytes of a journal.

use crate::base::{Cells, CellsKind, CellsRef, MAX_COLS, MAX_ROWS, Stamp};
use crate::store::doc::MAX_DOC_BYTES;

/// How the name of a journal ends.
pub const JOURNAL_EXTENSION: &str = "journal";

/// The first bytes of a journal.
pub(in crate::store) const MAGIC: &[u8; 8] = b"PLANTARJ";
/// Version of everything after the magic.
pub(super) const VERSION: u32 = 1;
/// Magic, version, length of the description.
pub(super) const HEADER_BYTES: usize = 16;
/// Length and kind before the payload of a record.
pub(super) const RECORD_HEAD_BYTES: usize = 5;
/// Checksum after it.
pub(super) const CRC_BYTES: usize = 4;

/// Payload of a frame before its cells: cell type, flags, `t_s`, `seq`, `device_us`, `host_us`.
const FRAME_HEAD_BYTES: usize = 2 + 8 + 4 + 8 + 8;
const HAS_SEQ: u8 = 1;
const HAS_DEVICE: u8 = 2;
const HAS_HOST: u8 = 4;

/// Longest payload: a frame of the largest mat in the widest type, or a description.
pub(super) const MAX_PAYLOAD_BYTES: usize = {
    let frame = FRAME_HEAD_BYTES + MAX_ROWS * MAX_COLS * 8;
    if frame > MAX_DOC_BYTES { frame } else { MAX_DOC_BYTES }
};

/// What a record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RecordKind {
    /// A new segment begins with the next frame; the payload is its reason.
    Segment = 2,
    /// A frame.
    Frame = 3,
    /// The link counters so far, JSON.
    Link = 4,
    /// Everything was written; nothing follows.
    End = 6,
}

impl RecordKind {
    pub(super) fn from_byte(byte: u8) -> Option<Self> {
        [Self::Segment, Self::Frame, Self::Link, Self::End].into_iter().find(|&kind| kind as u8 == byte)
    }
}

/// Appends a record to `to`; `payload` appends its payload.
///
/// # Panics
/// When the payload is longer than [`MAX_PAYLOAD_BYTES`]: no mat and no description is.
pub(super) fn put_record(to: &mut Vec<u8>, kind: RecordKind, payload: impl FnOnce(&mut Vec<u8>)) {
    let start = to.len();
    to.extend_from_slice(&[0; 4]);
    to.push(kind as u8);
    payload(to);
    let len = to.len() - start - RECORD_HEAD_BYTES;
    assert!(len <= MAX_PAYLOAD_BYTES, "a record of {len} bytes");
    to[start..start + 4].copy_from_slice(&(len as u32).to_le_bytes());
    let crc = crc32fast::hash(&to[start..]);
    to.extend_from_slice(&crc.to_le_bytes());
}

fn kind_byte(kind: CellsKind) -> u8 {
    match kind {
        CellsKind::U8 => 0,
        CellsKind::U16 => 1,
        CellsKind::F32 => 2,
        CellsKind::F64 => 3,
    }
}

/// Appends the payload of a frame.
pub(super) fn put_frame(to: &mut Vec<u8>, stamp: &Stamp, cells: CellsRef<'_>) {
    let flag = |has: bool, bit: u8| if has { bit } else { 0 };
    to.push(kind_byte(cells.kind()));
    to.push(
        flag(stamp.seq.is_some(), HAS_SEQ)
            | flag(stamp.device_us.is_some(), HAS_DEVICE)
            | flag(stamp.host_us.is_some(), HAS_HOST),
    );
    to.extend_from_slice(&stamp.t_s.to_le_bytes());
    to.extend_from_slice(&stamp.seq.unwrap_or(0).to_le_bytes());
    to.extend_from_slice(&stamp.device_us.unwrap_or(0).to_le_bytes());
    to.extend_from_slice(&stamp.host_us.unwrap_or(0).to_le_bytes());
    cells.bytes_into(to);
}

/// Values of one frame taken out of its payload, in memory that is used again.
#[derive(Debug)]
pub(super) struct FrameBuffer(Cells);

impl Default for FrameBuffer {
    fn default() -> Self {
        Self(Cells::empty(CellsKind::U16))
    }
}

/// Lengths the payload of a frame of `cells` cells can have, by cell type.
pub(super) fn frame_payload_bytes(cells: usize) -> [usize; 4] {
    [1, 2, 4, 8].map(|width| FRAME_HEAD_BYTES + cells * width)
}

/// Stamp and cell type of a frame, when the payload can be one of `cells` cells.
pub(super) fn frame_head(payload: &[u8], cells: usize) -> Option<(Stamp, CellsKind)> {
    let (head, values) = payload.split_first_chunk::<FRAME_HEAD_BYTES>()?;
    let [kind, flags, head @ ..] = head;
    let (t_s, head) = head.split_first_chunk()?;
    let (seq, head) = head.split_first_chunk()?;
    let (device_us, head) = head.split_first_chunk()?;
    let (host_us, _) = head.split_first_chunk()?;
    let (kind, width) = match kind {
        0 => (CellsKind::U8, 1),
        1 => (CellsKind::U16, 2),
        2 => (CellsKind::F32, 4),
        3 => (CellsKind::F64, 8),
        _ => return None,
    };
    let stamp = Stamp {
        t_s: f64::from_le_bytes(*t_s),
        seq: (flags & HAS_SEQ != 0).then(|| u32::from_le_bytes(*seq)),
        device_us: (flags & HAS_DEVICE != 0).then(|| u64::from_le_bytes(*device_us)),
        host_us: (flags & HAS_HOST != 0).then(|| i64::from_le_bytes(*host_us)),
    };
    (values.len() == cells * width).then_some((stamp, kind))
}

impl FrameBuffer {
    /// The cells of a payload that [`frame_head`] accepted.
    pub(super) fn cells(&mut self, payload: &[u8], kind: CellsKind) -> CellsRef<'_> {
        let Self(cells) = self;
        if cells.kind() == kind {
            cells.clear();
        } else {
            *cells = Cells::empty(kind);
        }
        // Whole values: `frame_head` compared the length.
        cells.extend_from_bytes(&payload[FRAME_HEAD_BYTES..]);
        cells.view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_laid_out_as_documented() {
        let mut bytes = Vec::new();
        put_record(&mut bytes, RecordKind::Segment, |to| to.extend_from_slice(b"start"));
        assert_eq!(bytes[..5], [5, 0, 0, 0, 2]);
        assert_eq!(&bytes[5..10], b"start");
        assert_eq!(bytes[10..], crc32fast::hash(&bytes[..10]).to_le_bytes());
    }

    #[test]
    fn a_frame_is_laid_out_as_documented() {
        let stamp = Stamp { t_s: 1.5, seq: Some(7), device_us: None, host_us: Some(-1) };
        let mut bytes = Vec::new();
        put_frame(&mut bytes, &stamp, CellsRef::U16(&[0x0102, 3]));
        let mut expected = vec![1, HAS_SEQ | HAS_HOST];
        expected.extend(1.5f64.to_le_bytes());
        expected.extend([7, 0, 0, 0]);
        expected.extend([0; 8]);
        expected.extend([255; 8]);
        expected.extend([2, 1, 3, 0]);
        assert_eq!(bytes, expected);
        assert_eq!(frame_head(&bytes, 2), Some((stamp, CellsKind::U16)));
        assert_eq!(FrameBuffer::default().cells(&bytes, CellsKind::U16), CellsRef::U16(&[0x0102, 3]));
        assert_eq!(frame_head(&bytes, 3), None);
        assert_eq!(frame_head(&bytes[..20], 2), None);
    }
}
