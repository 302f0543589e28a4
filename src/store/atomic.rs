//! Whole files or none.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::StoreError;

/// A file being written under a temporary name beside its final one. Dropped before
/// [`Pending::commit`] it leaves nothing behind.
pub(super) struct Pending {
    temp: NamedTempFile,
    path: PathBuf,
}

impl Pending {
    /// Begins a file that will be called `path`.
    pub(super) fn create(path: &Path) -> Result<Self, StoreError> {
        let name =
            path.file_name().ok_or_else(|| StoreError::unfit(path, "the path does not name a file"))?;
        if path.is_dir() {
            // Told now, not after minutes of work: a file cannot replace a folder.
            return Err(StoreError::unfit(path, "a folder has this name"));
        }
        let folder = folder(path);
        if !folder.is_dir() {
            return Err(StoreError::NoFolder { path: path.to_owned(), folder: folder.to_owned() });
        }
        let mut prefix = std::ffi::OsString::from(".");
        prefix.push(name);
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(".part");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // tempfile's own default is for the owner alone; a recording gets what any new file gets.
            builder.permissions(std::fs::Permissions::from_mode(0o666));
        }
        // In the system's words the temporary file has a name, which nobody asked for: only what is wrong.
        let temp = builder
            .tempfile_in(folder)
            .map_err(|error| StoreError::io("create", path)(error.kind().into()))?;
        Ok(Self { temp, path: path.to_owned() })
    }

    /// The open temporary file.
    pub(super) fn file(&self) -> &File {
        self.temp.as_file()
    }

    /// Forces the contents to the disk and gives the file its final name, in place of any file
    /// that has it already.
    pub(super) fn commit(self) -> Result<(), StoreError> {
        self.temp.as_file().sync_all().map_err(StoreError::io("write", &self.path))?;
        self.temp
            .persist(&self.path)
            .map_err(|error| StoreError::io("rename to", &self.path)(error.error))?;
        sync_folder(&self.path)
    }
}

/// The folder a file lies in.
pub(super) fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Forces the folder of `path` to the disk: without it a new name can be lost with the power.
pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    File::open(folder(path)).and_then(|folder| folder.sync_all()).map_err(StoreError::io("write", path))?;
    Ok(())
}

/// Writes a file that appears under its name only when it is whole and on the disk; a file of that
/// name stays as it was until then, and also when `write` fails.
///
/// # Errors
/// Whatever `write` returns, and what the operating system refuses.
pub fn write_atomically<E: From<StoreError>>(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<&File>) -> Result<(), E>,
) -> Result<(), E> {
    let pending = Pending::create(path)?;
    let mut buffer = BufWriter::new(pending.file());
    write(&mut buffer)?;
    buffer.flush().map_err(StoreError::io("write", path))?;
    drop(buffer);
    Ok(pending.commit()?)
}

/// Writes these bytes as a file, whole or not at all.
///
/// # Errors
/// What the operating system refuses.
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    write_atomically(path, |to| to.write_all(bytes).map_err(StoreError::io("write", path)))
}

/// Whether a file of this name could be written, found out before the work that ends in it. Leaves
/// nothing behind.
///
/// # Errors
/// What the operating system refuses.
pub fn check_writable(path: &Path) -> Result<(), StoreError> {
    Pending::create(path).map(drop)
}

/// Makes a folder, and those it lies in, unless they are there.
///
/// # Errors
/// What the operating system refuses.
pub fn make_folder(folder: &Path) -> Result<(), StoreError> {
    std::fs::create_dir_all(folder).map_err(StoreError::io("make the folder", folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_failure_midway_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.bin");
        std::fs::write(&path, "old").unwrap();
        let result = write_atomically(&path, |to| {
            to.write_all(&[0; 100_000]).map_err(StoreError::io("write", &path))?;
            Err(StoreError::unfit(&path, "stop"))
        });
        assert!(result.is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["a.bin"]);
    }

    #[test]
    fn a_whole_file_takes_the_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.bin");
        std::fs::write(&path, "old").unwrap();
        write_atomically(&path, |to| to.write_all(b"new").map_err(StoreError::io("write", &path))).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(names(folder.path()), ["a.bin"]);
    }

    #[cfg(unix)]
    #[test]
    fn an_error_names_the_file_asked_for_and_not_the_temporary_one() {
        let folder = tempfile::tempdir().unwrap();
        // As long as a name may be, so that the temporary one is longer.
        let path = folder.path().join("x".repeat(255));
        let error = check_writable(&path).unwrap_err().to_string();
        assert!(error.starts_with(&format!("cannot create {}: ", path.display())), "{error}");
        assert!(!error.contains(".part"), "{error}");
    }

    #[test]
    fn a_folder_or_a_missing_folder_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let nothing = |_: &mut BufWriter<&File>| Ok::<(), StoreError>(());
        assert!(write_atomically(folder.path(), nothing).is_err());
        let path = folder.path().join("no/such/a.bin");
        let error = write_atomically(&path, nothing).unwrap_err().to_string();
        let missing = folder.path().join("no/such");
        let expected = format!("cannot write {}: there is no folder {}", path.display(), missing.display());
        assert_eq!(error, expected);
        assert!(names(folder.path()).is_empty());
    }
}
