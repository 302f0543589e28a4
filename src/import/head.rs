//! The first bytes of a file, by which it is recognised.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::error::Fault;
use super::format::{Format, HEAD_BYTES, detect};

/// Largest file of text that is opened: eight bytes of text for each of the [`MAX_CELLS`](super::MAX_CELLS) cells, four
/// times over.
pub const MAX_FILE_BYTES: u64 = 4 << 30;
/// Size of the buffer files are read through.
pub(super) const BUFFER_BYTES: usize = 64 << 10;

/// The first bytes of a regular file of plausible size, and the file after them.
pub(super) fn head(path: &Path) -> Result<(Vec<u8>, File), Fault> {
    // Looked at before it is opened: opening a named pipe would wait for a writer.
    let meta = std::fs::metadata(path)?;
    if !meta.is_file() {
        let kind = if meta.is_dir() { "a directory" } else { "a device or pipe" };
        return Err(Fault::new(format!("expected a file, got {kind}")));
    }
    let mut file = File::open(path)?;
    let mut head = Vec::new();
    (&mut file).take(HEAD_BYTES as u64).read_to_end(&mut head)?;
    let of_text = |format| !matches!(format, Format::Npy | Format::Npz | Format::Mat);
    if meta.len() > MAX_FILE_BYTES && detect(&head).is_some_and(of_text) {
        return Err(Fault::new(format!(
            "expected a file of at most {MAX_FILE_BYTES} bytes, got {}",
            meta.len()
        )));
    }
    Ok((head, file))
}
