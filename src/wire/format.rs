//! How the cells of a frame are packed into bytes.

/// Width of a cell on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// One byte.
    U8,
    /// Two cells in three bytes: `a[7:0]`, `b[3:0] << 4 | a[11:8]`, `b[11:4]`.
    U12,
    /// Two bytes, little-endian.
    U16,
}

/// What is done to the packed bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Nothing.
    None,
    /// `00 n` for n zeros, other bytes as they are.
    ZeroRun,
    /// Unless it is a keyframe, the difference to the frame before modulo 256; then zero runs.
    Delta,
}

/// The `fmt` byte of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Width of a cell.
    pub encoding: Encoding,
    /// Compression.
    pub compression: Compression,
    /// Whether the frame stands for itself although the stream is one of differences.
    pub keyframe: bool,
}

impl Format {
    /// Frames that stand for themselves, uncompressed.
    pub const fn plain(encoding: Encoding) -> Self {
        Self { encoding, compression: Compression::None, keyframe: true }
    }

    /// From the byte: bits 0-3 encoding, 4-5 compression, 6 keyframe, 7 reserved and 0.
    pub fn from_byte(byte: u8) -> Option<Self> {
        let encoding = match byte & 0x0f {
            0 => Encoding::U8,
            1 => Encoding::U12,
            2 => Encoding::U16,
            _ => return None,
        };
        let compression = match byte >> 4 & 3 {
            0 => Compression::None,
            1 => Compression::ZeroRun,
            2 => Compression::Delta,
            _ => return None,
        };
        (byte & 0x80 == 0).then_some(Self { encoding, compression, keyframe: byte & 0x40 != 0 })
    }

    /// The byte.
    pub fn to_byte(self) -> u8 {
        self.encoding as u8 | (self.compression as u8) << 4 | u8::from(self.keyframe) << 6
    }

    /// Whether the frame can be read only with the one before it.
    pub fn needs_previous(self) -> bool {
        self.compression == Compression::Delta && !self.keyframe
    }
}

impl Encoding {
    /// Bytes that `cells` cells take.
    pub fn packed_len(self, cells: usize) -> usize {
        match self {
            Self::U8 => cells,
            Self::U12 => (3 * cells).div_ceil(2),
            Self::U16 => 2 * cells,
        }
    }

    /// The largest count a cell can carry.
    pub fn max(self) -> u16 {
        match self {
            Self::U8 => 0xff,
            Self::U12 => 0x0fff,
            Self::U16 => 0xffff,
        }
    }

    /// Appends the packed cells. A count too large for the encoding becomes its largest, which
    /// reads as saturated.
    pub fn pack(self, cells: &[u16], out: &mut Vec<u8>) {
        let fit = |cell: u16| cell.min(self.max());
        match self {
            Self::U8 => out.extend(cells.iter().map(|&cell| fit(cell) as u8)),
            Self::U12 => {
                let mut pairs = cells.chunks_exact(2);
                for pair in &mut pairs {
                    let (a, b) = (fit(pair[0]), fit(pair[1]));
                    out.extend([a as u8, ((b << 4) as u8) | (a >> 8) as u8, (b >> 4) as u8]);
                }
                if let [last] = *pairs.remainder() {
                    out.extend(fit(last).to_le_bytes());
                }
            }
            Self::U16 => out.extend(cells.iter().flat_map(|cell| cell.to_le_bytes())),
        }
    }

    /// Unpacks into `cells`; false when the number of bytes is not that of the cells.
    pub fn unpack(self, packed: &[u8], cells: &mut [u16]) -> bool {
        if packed.len() != self.packed_len(cells.len()) {
            return false;
        }
        match self {
            Self::U8 => {
                for (cell, &byte) in cells.iter_mut().zip(packed) {
                    *cell = u16::from(byte);
                }
            }
            Self::U12 => {
                for (pair, bytes) in cells.chunks_mut(2).zip(packed.chunks(3)) {
                    pair[0] = u16::from(bytes[0]) | u16::from(bytes[1] & 0x0f) << 8;
                    if let (Some(second), Some(&high)) = (pair.get_mut(1), bytes.get(2)) {
                        *second = u16::from(bytes[1] >> 4) | u16::from(high) << 4;
                    }
                }
            }
            Self::U16 => {
                for (cell, bytes) in cells.iter_mut().zip(packed.chunks_exact(2)) {
                    *cell = u16::from_le_bytes([bytes[0], bytes[1]]);
                }
            }
        }
        true
    }
}

/// Appends `bytes` with every run of zeros as `00 n`.
pub(super) fn zero_run(bytes: &[u8], out: &mut Vec<u8>) {
    let mut zeros = 0u8;
    for &byte in bytes {
        if byte == 0 && zeros < u8::MAX {
            zeros += 1;
            continue;
        }
        if zeros > 0 {
            out.extend([0, zeros]);
        }
        zeros = u8::from(byte == 0);
        if byte != 0 {
            out.push(byte);
        }
    }
    if zeros > 0 {
        out.extend([0, zeros]);
    }
}

/// Replaces `out` by what [`zero_run`] was given; false when that is not `len` bytes.
pub(super) fn undo_zero_run(mut bytes: &[u8], len: usize, out: &mut Vec<u8>) -> bool {
    out.clear();
    while let Some((&first, rest)) = bytes.split_first() {
        bytes = rest;
        if first != 0 {
            out.push(first);
        } else {
            let Some((&zeros, rest)) = bytes.split_first() else { return false };
            if zeros == 0 {
                return false;
            }
            bytes = rest;
            out.resize(out.len() + usize::from(zeros), 0);
        }
        if out.len() > len {
            return false;
        }
    }
    out.len() == len
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_bytes() {
        for (encoding, cells, bytes) in [
            (Encoding::U8, vec![1, 255, 300], vec![1, 255, 255]),
            (Encoding::U12, vec![0xabc, 0x123], vec![0xbc, 0x3a, 0x12]),
            (Encoding::U12, vec![0xabc, 0x123, 0x456], vec![0xbc, 0x3a, 0x12, 0x56, 0x04]),
            (Encoding::U12, vec![0x1000, 0], vec![0xff, 0x0f, 0]),
            (Encoding::U16, vec![0xabcd], vec![0xcd, 0xab]),
        ] {
            let mut packed = vec![];
            encoding.pack(&cells, &mut packed);
            assert_eq!(packed, bytes, "{encoding:?}");
        }
    }

    #[test]
    fn known_runs() {
        let mut out = vec![];
        zero_run(&[0, 0, 7, 0], &mut out);
        assert_eq!(out, [0, 2, 7, 0, 1]);
        out.clear();
        zero_run(&[0; 300], &mut out);
        assert_eq!(out, [0, 255, 0, 45]);
    }

    #[test]
    fn runs_that_are_none_are_refused() {
        let mut out = vec![];
        for (bytes, len) in [(&[0u8][..], 1), (&[0, 0], 0), (&[0, 9], 8), (&[1, 0, 3], 9), (&[5, 5], 1)] {
            assert!(!undo_zero_run(bytes, len, &mut out), "{bytes:?}");
        }
    }

    #[test]
    fn every_byte_is_a_format_or_none() {
        let formats: Vec<u8> = (0..=255).filter(|&byte| Format::from_byte(byte).is_some()).collect();
        assert_eq!(formats.len(), 3 * 3 * 2);
        for byte in formats {
            assert_eq!(Format::from_byte(byte).map(Format::to_byte), Some(byte));
        }
        assert_eq!(Format::from_byte(0x40), Some(Format::plain(Encoding::U8)));
    }

    proptest! {
        #[test]
        fn there_and_back(cells in prop::collection::vec(0u16..4096, 0..60), runs in prop::collection::vec(0u8..2, 0..800)) {
            for encoding in [Encoding::U12, Encoding::U16] {
                let (mut packed, mut back) = (vec![], vec![0; cells.len()]);
                encoding.pack(&cells, &mut packed);
                prop_assert!(encoding.unpack(&packed, &mut back));
                prop_assert_eq!(&back, &cells);
                packed.push(0);
                prop_assert!(!encoding.unpack(&packed, &mut back));
            }
            let (mut short, mut back) = (vec![], vec![]);
            zero_run(&runs, &mut short);
            prop_assert!(undo_zero_run(&short, runs.len(), &mut back));
            prop_assert_eq!(back, runs);
        }
    }
}
