//! A checksum over a whole Parquet file, kept inside it.
//!
//! A Parquet reader given damaged bytes may fail anywhere, also by panicking, or may quietly give
//! other numbers. So a recording carries a CRC-32 of all its bytes, and no byte is handed to the
//! Parquet reader before it fits. The checksum stands as eight hexadecimal digits in the value of
//! the file's metadata key [`KEY`]; it is taken with those eight digits read as zeros.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

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
    Footer { footer: usize, file: usize },
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

/// Looks at the end of a file of `len` bytes and goes back to its beginning.
pub(super) fn check_end(file: &mut File, len: u64) -> io::Result<Result<(), Broken>> {
    let mut magic = [0; MAGIC.len()];
    let Some(at) = len.checked_sub(magic.len() as u64) else { return Ok(Err(Broken::CutShort)) };
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut magic)?;
    file.rewind()?;
    Ok(if &magic == MAGIC { Ok(()) } else { Err(Broken::CutShort) })
}

/// Checks that a file is exactly as it was written.
pub(super) fn check(bytes: &[u8]) -> Result<(), Broken> {
    let file = bytes.len();
    let (head, tail) = bytes.split_last_chunk::<TAIL>().ok_or(Broken::CutShort)?;
    if !tail.ends_with(MAGIC) || !head.starts_with(MAGIC) {
        return Err(Broken::CutShort);
    }
    let footer = footer_len(*tail);
    let start = head.len().checked_sub(footer).ok_or(Broken::Footer { footer, file })?;
    let at = start + digits_in(&head[start..]).ok_or(Broken::Unsealed)?;

    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&bytes[..at]);
    hasher.update(&[b'0'; DIGITS]);
    hasher.update(&bytes[at + DIGITS..]);
    let got = hasher.finalize();
    let expected = &bytes[at..at + DIGITS];
    if expected == format!("{got:08x}").as_bytes() {
        Ok(())
    } else {
        Err(Broken::Checksum { expected: expected.escape_ascii().to_string(), got })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(check(b"PAR1....\x04\0\0\0PAR1"), Err(Broken::Unsealed));
        assert_eq!(check(b"PAR1....\x44\0\0\0PAR1"), Err(Broken::Footer { footer: 68, file: 16 }));
    }
}
