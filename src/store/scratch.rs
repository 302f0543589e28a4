//! Room on the disk for what does not fit into memory, gone when it is dropped.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use crate::analysis::Scratch;

/// A temporary file without a name: it goes with the program, however that ends.
#[derive(Debug)]
pub struct ScratchFile(Option<File>);

impl ScratchFile {
    /// None yet: it is made when something is put into it.
    pub fn new() -> Self {
        Self(None)
    }
}

impl Default for ScratchFile {
    fn default() -> Self {
        Self::new()
    }
}

/// Says where the file is: it has no name to be told by.
fn told(error: &io::Error) -> String {
    format!("the temporary file in {}: {error}", std::env::temp_dir().display())
}

impl Scratch for ScratchFile {
    fn append(&mut self, bytes: &[u8]) -> Result<(), String> {
        let written = match &mut self.0 {
            Some(file) => file.seek(SeekFrom::End(0)).and_then(|_| file.write_all(bytes)),
            none => tempfile::tempfile().and_then(|file| none.insert(file).write_all(bytes)),
        };
        written.map_err(|error| told(&error))
    }

    fn read(&mut self, at: u64, to: &mut [u8]) -> Result<(), String> {
        let Some(file) = &mut self.0 else {
            return Err("nothing was put into the temporary file".to_owned());
        };
        file.seek(SeekFrom::Start(at)).and_then(|_| file.read_exact(to)).map_err(|error| told(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_comes_out_and_more_is_an_error() {
        let mut scratch = ScratchFile::new();
        assert!(scratch.read(0, &mut [0]).is_err());
        scratch.append(b"one").unwrap();
        scratch.append(b"two").unwrap();
        let mut got = [0; 4];
        scratch.read(1, &mut got).unwrap();
        assert_eq!(&got, b"netw");
        scratch.append(b"!").unwrap();
        scratch.read(3, &mut got).unwrap();
        assert_eq!(&got, b"two!");
        assert!(scratch.read(4, &mut got).unwrap_err().starts_with("the temporary file in "));
    }
}
