//! A checksum over a whole Parquet file, kept inside it.
//!
//! A Parquet reader given damaged bytes may fail anywhere, also by panicking, or may quietly give
//! other numbers. So a recording carries a CRC-32 of all its bytes, and no byte is handed to the
//! Parquet reader before it fits. The checksum stands as eight hexadecimal digits in the value of
//! the file's metadata key [`KEY`]; it is taken with those eight digits read as zeros.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;

/// Metadata key of the checksum.
pub(super) const KEY: &str = "plantar-check";
/// Its value before it is known. What precedes the digits is how they are found in the footer.
pub(super) const UNSEALED: &str = "plantar-crc32=00000000";

const MARK: &[u8] = b"plantar-crc32=";
const DIGITS: usize = 8;
const MAGIC: &[u8; 4] = b"PAR1";
/// The length of the footer and the magic, at the very end.
const TAIL: usize = 8;

/// Why a file is not opened.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Broken {
    #[error("the file is cut short: expected it to end in \"PAR1\"")]
    CutShort,
    #[error("a footer of {footer} bytes in a file of {file}")]
    Footer { footer: usize, file: u64 },
    #[error("a Parquet file without the checksum of a plantar recording")]
    Unsealed,
    #[error("the file is damaged: expected the checksum {expected}, got {got:08x}")]
    Checksum { expected: String, got: u32 },
}

/// Where in the footer the digits begin. The last mark counts: what a person wrote into a note
/// stands before it.
fn digits_in(footer: &[u8]) -> Option<usize> {
    let at = footer.windows(MARK.len()).rposition(|window| window == MARK)? + MARK.len();
    (at + DIGITS <= footer.len()).then_some(at)
}

fn footer_len(tail: [u8; TAIL]) -> usize {
    u32::from_le_bytes([tail[0], tail[1], tail[2], tail[3]]) as usize
}

/// Fills in the checksum of a file just written with [`UNSEALED`].
pub(super) fn seal(mut file: &File) -> io::Result<()> {
    let lost = || io::Error::other("the checksum has no place in the footer");
    let len = file.seek(SeekFrom::End(0))?;
    let mut tail = [0; TAIL];
    file.seek(SeekFrom::Start(len.checked_sub(TAIL as u64).ok_or_else(lost)?))?;
    file.read_exact(&mut tail)?;
    let start = len.checked_sub((TAIL + footer_len(tail)) as u64).ok_or_else(lost)?;
    let mut footer = vec![0; footer_len(tail)];
    file.seek(SeekFrom::Start(start))?;
    file.read_exact(&mut footer)?;
    let at = start + digits_in(&footer).ok_or_else(lost)? as u64;

    let mut hasher = crc32fast::Hasher::new();
    let mut piece = vec![0; 1 << 16];
    file.seek(SeekFrom::Start(0))?;
    loop {
        match file.read(&mut piece)? {
            0 => break,
            n => hasher.update(&piece[..n]),
        }
    }
    file.seek(SeekFrom::Start(at))?;
    file.write_all(format!("{:08x}", hasher.finalize()).as_bytes())
}

/// Bytes of a file that are known again together.
const BLOCK: usize = 1 << 20;
/// Longest footer: that of a recording of a month takes a hundredth of it.
const MAX_FOOTER: usize = 256 << 20;

/// What a whole file looked like when its checksum fitted. A file too large for memory is read a second time,
/// piece by piece: each piece must be what it was then.
#[derive(Debug)]
pub(super) struct Seen {
    len: u64,
    /// CRC-32 of every [`BLOCK`].
    blocks: Vec<u32>,
    /// Bytes read to give a few of them.
    block: Vec<u8>,
    /// Bytes of the footer with its length and the magic.
    footer: u64,
}

impl Seen {
    /// Length of the file.
    pub(super) fn len(&self) -> u64 {
        self.len
    }

    /// Where the footer lies, with its length and the magic after it.
    pub(super) fn footer(&self) -> Range<u64> {
        self.len - self.footer..self.len
    }

    /// Reads some bytes of the file again.
    pub(super) fn read(
        &mut self,
        file: &mut (impl Read + Seek),
        mut range: Range<u64>,
        mut to: &mut [u8],
    ) -> io::Result<()> {
        let changed = || io::Error::other("the file has changed while it was read");
        while !range.is_empty() {
            let at = range.start / BLOCK as u64;
            let start = at * BLOCK as u64;
            let known = *self.blocks.get(at as usize).ok_or_else(changed)?;
            self.block.resize(usize::try_from(self.len - start).map_or(BLOCK, |left| left.min(BLOCK)), 0);
            file.seek(SeekFrom::Start(start))?;
            file.read_exact(&mut self.block)?;
            if crc32fast::hash(&self.block) != known {
                return Err(changed());
            }
            let from = (range.start - start) as usize;
            let wanted = usize::try_from(range.end - start).map_or(BLOCK, |end| end.min(BLOCK)) - from;
            let (now, later) = to.split_at_mut(wanted);
            now.copy_from_slice(self.block.get(from..from + wanted).ok_or_else(changed)?);
            to = later;
            range.start += wanted as u64;
        }
        Ok(())
    }
}

/// Checks that a file is exactly as it was written, in the memory of one block and the footer.
pub(super) fn look(file: &mut (impl Read + Seek)) -> io::Result<Result<Seen, Broken>> {
    let len = file.seek(SeekFrom::End(0))?;
    let (mut head, mut tail) = ([0; MAGIC.len()], [0; TAIL]);
    // The end first: a huge file that is no whole recording is told without reading all of it.
    let Some(body) = len.checked_sub(TAIL as u64) else { return Ok(Err(Broken::CutShort)) };
    file.seek(SeekFrom::Start(body))?;
    file.read_exact(&mut tail)?;
    file.rewind()?;
    file.read_exact(&mut head)?;
    if !tail.ends_with(MAGIC) || &head != MAGIC {
        return Ok(Err(Broken::CutShort));
    }
    let footer = footer_len(tail);
    let start = match body.checked_sub(footer as u64) {
        Some(start) if footer <= MAX_FOOTER => start,
        _ => return Ok(Err(Broken::Footer { footer, file: len })),
    };
    let mut bytes = vec![0; footer];
    file.seek(SeekFrom::Start(start))?;
    file.read_exact(&mut bytes)?;
    let Some(at) = digits_in(&bytes) else { return Ok(Err(Broken::Unsealed)) };
    let expected = bytes[at..at + DIGITS].to_vec();
    let (mut seen, got) = sums(file, len, start + at as u64)?;
    seen.footer = len - start;
    Ok(if expected == format!("{got:08x}").as_bytes() {
        Ok(seen)
    } else {
        Err(Broken::Checksum { expected: expected.escape_ascii().to_string(), got })
    })
}

/// The checksums of the blocks of a file, and that of the whole, with the digits at `digits` taken as zeros.
fn sums(file: &mut (impl Read + Seek), len: u64, digits: u64) -> io::Result<(Seen, u32)> {
    let mut seen = Seen { len, blocks: Vec::new(), block: Vec::new(), footer: 0 };
    let mut whole = crc32fast::Hasher::new();
    let mut start = 0;
    file.rewind()?;
    while start < len {
        seen.block.resize(usize::try_from(len - start).map_or(BLOCK, |left| left.min(BLOCK)), 0);
        file.read_exact(&mut seen.block)?;
        let mut of_block = crc32fast::Hasher::new();
        of_block.update(&seen.block);
        seen.blocks.push(of_block.clone().finalize());
        let end = start + seen.block.len() as u64;
        if digits < end && digits + DIGITS as u64 > start {
            let within = |at: u64| at.clamp(start, end) - start;
            let zeros = within(digits) as usize..within(digits + DIGITS as u64) as usize;
            seen.block[zeros].fill(b'0');
            of_block = crc32fast::Hasher::new();
            of_block.update(&seen.block);
        }
        whole.combine(&of_block);
        start = end;
    }
    Ok((seen, whole.finalize()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn sealed() -> Vec<u8> {
        let mut file = tempfile::tempfile().unwrap();
        let footer = format!("schema note plantar-crc32=ffffffff key {UNSEALED} end");
        file.write_all(b"PAR1 some pages ").unwrap();
        file.write_all(footer.as_bytes()).unwrap();
        file.write_all(&(footer.len() as u32).to_le_bytes()).unwrap();
        file.write_all(b"PAR1").unwrap();
        seal(&file).unwrap();
        let mut bytes = Vec::new();
        file.rewind().unwrap();
        file.read_to_end(&mut bytes).unwrap();
        bytes
    }

    fn check(bytes: &[u8]) -> Result<Seen, Broken> {
        look(&mut Cursor::new(bytes)).unwrap()
    }

    #[test]
    fn a_sealed_file_passes_and_any_changed_bit_or_cut_fails() {
        let bytes = sealed();
        check(&bytes).unwrap();
        for at in 0..bytes.len() {
            assert!(check(&bytes[..at]).is_err(), "cut at {at}");
            for bit in 0..8 {
                let mut bytes = bytes.clone();
                bytes[at] ^= 1 << bit;
                assert!(check(&bytes).is_err(), "bit {bit} of byte {at}");
            }
        }
    }

    #[test]
    fn foreign_parquet_is_told_apart_from_damage() {
        assert_eq!(check(b"PAR1....\x04\0\0\0PAR1").unwrap_err(), Broken::Unsealed);
        assert_eq!(check(b"PAR1....\x44\0\0\0PAR1").unwrap_err(), Broken::Footer { footer: 68, file: 16 });
    }

    #[test]
    fn what_is_read_again_is_what_was_seen_or_an_error() {
        let mut file = tempfile::tempfile().unwrap();
        let middle: Vec<u8> = (0..2 * BLOCK + 77).map(|at| (at * at % 251) as u8).collect();
        // The digits lie across the border of two blocks.
        let footer = [&vec![b' '; BLOCK - 77 - 4 - MARK.len() - 3][..], UNSEALED.as_bytes()].concat();
        file.write_all(
            &[b"PAR1", &middle[..], &footer, &(footer.len() as u32).to_le_bytes(), b"PAR1"].concat(),
        )
        .unwrap();
        seal(&file).unwrap();
        let mut bytes = Vec::new();
        file.rewind().unwrap();
        file.read_to_end(&mut bytes).unwrap();
        let mut seen = look(&mut file).unwrap().unwrap();
        assert_eq!((seen.len(), seen.blocks.len()), (bytes.len() as u64, 4));
        for range in
            [0..4, 10..BLOCK, BLOCK - 1..BLOCK + 1, 5..bytes.len(), bytes.len() - 3..bytes.len(), 7..7]
        {
            let mut got = vec![0; range.len()];
            seen.read(&mut file, range.start as u64..range.end as u64, &mut got).unwrap();
            assert!(got == bytes[range]);
        }
        bytes[BLOCK + 9] ^= 1;
        let mut changed = Cursor::new(bytes);
        let mut got = [0; 4];
        seen.read(&mut changed, 0..4, &mut got).unwrap();
        assert!(seen.read(&mut changed, BLOCK as u64..BLOCK as u64 + 4, &mut got).is_err());
        assert!(seen.read(&mut changed, u64::MAX - 4..u64::MAX, &mut got).is_err());
    }
}
