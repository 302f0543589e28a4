//! The name of a recording, made from what it holds.

use crate::base::{CellsRef, Fnv, Frames, Recording};
use crate::child::SessionId;

/// Takes cells in.
fn take(digest: &mut Fnv, cells: CellsRef<'_>) {
    let mut all =
        |values: &mut dyn Iterator<Item = f64>| values.for_each(|value| digest.number(value.to_bits()));
    match cells {
        CellsRef::U8(cells) => all(&mut cells.iter().map(|&cell| f64::from(cell))),
        CellsRef::U16(cells) => all(&mut cells.iter().map(|&cell| f64::from(cell))),
        CellsRef::F32(cells) => all(&mut cells.iter().map(|&cell| f64::from(cell))),
        CellsRef::F64(cells) => all(&mut cells.iter().copied()),
    }
}

/// Digest of the frames of a recording: of sizes, times and cells, so that it does not matter in which file
/// they came, who is said to stand on the mat, and what was noted.
pub(super) fn of_recording(recording: &Recording) -> u64 {
    let mut digest = Fnv::default();
    let mat = &recording.meta.mat;
    digest.number(mat.rows() as u64);
    digest.number(mat.cols() as u64);
    recording.stamps().iter().for_each(|stamp| digest.number(stamp.t_s.to_bits()));
    take(&mut digest, recording.cells().view());
    digest.digest()
}

/// The same of frames that need not be in memory: they are gone through twice.
///
/// # Errors
/// When a frame cannot be given.
fn of_frames<F: Frames + ?Sized>(frames: &mut F) -> Result<u64, F::Error> {
    let mut digest = Fnv::default();
    digest.number(frames.meta().mat.rows() as u64);
    digest.number(frames.meta().mat.cols() as u64);
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        batch.stamps.iter().for_each(|stamp| digest.number(stamp.t_s.to_bits()));
    }
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        take(&mut digest, batch.cells);
    }
    Ok(digest.digest())
}

/// The name of the session that a recording by itself makes: the one under which a library has it once it is added.
///
/// # Errors
/// When a frame cannot be given.
pub fn session_of<F: Frames + ?Sized>(frames: &mut F) -> Result<SessionId, F::Error> {
    Ok(SessionId::from_digest(of_all(&[of_frames(frames)?])))
}

/// Digest of the cells alone, without times and pitch: the same frames written to another file, under another
/// rate or with another size of the cells, are found out too. `None` where no cell was ever loaded: every empty
/// recording is like every other.
///
/// # Errors
/// When a frame cannot be given.
pub fn of_cells<F: Frames + ?Sized>(frames: &mut F) -> Result<Option<u64>, F::Error> {
    let (mut digest, mut loaded) = (Fnv::default(), false);
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        take(&mut digest, batch.cells);
        loaded |= match batch.cells {
            CellsRef::U8(cells) => cells.iter().any(|&cell| cell != 0),
            CellsRef::U16(cells) => cells.iter().any(|&cell| cell != 0),
            CellsRef::F32(cells) => cells.iter().any(|&cell| cell != 0.0),
            CellsRef::F64(cells) => cells.iter().any(|&cell| cell != 0.0),
        };
    }
    Ok(loaded.then_some(digest.digest()))
}

/// Digest of bytes, such as those of a file.
///
/// # Errors
/// When they cannot be read.
pub fn of_bytes(mut from: impl std::io::Read) -> std::io::Result<u64> {
    let mut digest = Fnv::default();
    let (mut piece, mut len) = (vec![0; 1 << 16], 0_u64);
    loop {
        // A piece is filled before it is taken in, so that it does not matter in which portions the bytes come.
        let mut filled = 0;
        while filled < piece.len() {
            match from.read(&mut piece[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        for word in piece[..filled].chunks(8) {
            let mut bytes = [0; 8];
            bytes[..word.len()].copy_from_slice(word);
            digest.number(u64::from_le_bytes(bytes));
        }
        len += filled as u64;
        if filled < piece.len() {
            digest.number(len);
            return Ok(digest.digest());
        }
    }
}

/// Digest of several in their order.
pub(super) fn of_all(digests: &[u64]) -> u64 {
    let mut all = Fnv::default();
    digests.iter().for_each(|&digest| all.number(digest));
    all.digest()
}
