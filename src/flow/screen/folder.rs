//! The folder of results: whose they are, so that nobody's are written over unasked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::kept_file::{self, KeptError};
use crate::store::{StoreError, digest_of_bytes, write_bytes};

/// What tells that a folder holds results, and of what.
const RESULTS: MarkFile = MarkFile { name: "screen.json", format: "plantar-screen" };
/// The same of a folder of letters.
const LETTERS: MarkFile = MarkFile { name: "letters.json", format: "plantar-letters" };
/// Longest mark read, bytes: some thousand names of sheets.
const MARK_BYTES: u64 = 1 << 20;
/// Files of a screening that stand in its folder, beside the sheets.
pub(super) const FILES: [&str; 6] =
    ["results.csv", "results.parquet", "columns.csv", "look-again.csv", "record-again.csv", "no-consent.csv"];
/// Files by which results of versions without a mark are known.
const OLD: [&str; 3] = ["results.csv", "look-again.csv", "record-again.csv"];

/// A file that tells what a folder holds.
#[derive(Clone, Copy, Debug)]
struct MarkFile {
    name: &'static str,
    format: &'static str,
}

/// What the mark says.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
struct Mark {
    format: String,
    /// Name of the folder or list that was screened, and which part of it.
    of: String,
    /// Digest of where it lies and of which part: the folders of a computer are nobody's business.
    place: String,
    /// The sheets, or the letters, that were drawn.
    #[serde(default)]
    sheets: BTreeSet<String>,
}

/// Results that would be written over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// The system, or a file that is none of ours.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file in the place of what is kept that is none of ours.
    #[error(transparent)]
    Kept(#[from] KeptError),
    /// Results of another list or folder.
    #[error("{}: contains the results of {of}, which would be overwritten", path.display())]
    Others {
        /// The folder.
        path: PathBuf,
        /// Of what.
        of: String,
    },
    /// A file of the same name that no screening wrote.
    #[error("{}: not a screening file that this program knows; it would be overwritten", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
}

impl Mark {
    /// The mark of what is made of a folder or list, or of one part of it.
    fn of(file: MarkFile, of: &Path, part: Option<&str>) -> Self {
        let place = of.canonicalize().unwrap_or_else(|_| of.to_owned());
        let mut identity = place.as_os_str().as_encoded_bytes().to_vec();
        let mut name = place.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        if let Some(part) = part {
            identity.extend(format!("\0{part}").bytes());
            name = format!("{name}, part {part}");
        }
        let digest = digest_of_bytes(&identity[..]).unwrap_or_default();
        let (format, place) = (file.format.to_owned(), format!("{digest:016x}"));
        Self { format, of: name, place, sheets: BTreeSet::new() }
    }

    /// Takes up what an earlier run drew: of the same folder or list, or of whatever if it may be replaced.
    fn take_up(&mut self, known: Self, path: &Path, replace: bool) -> Result<(), FolderError> {
        if known.place != self.place && !replace {
            return Err(FolderError::Others { path: path.to_owned(), of: known.of });
        }
        self.sheets = known.sheets;
        Ok(())
    }

    /// Keeps which pictures there are to be in a folder and removes those of before that are none of them. Those to come
    /// are in the mark before they are there: a kill leaves none that nobody knows.
    fn set(
        &mut self,
        pictures: BTreeSet<String>,
        folder: &Path,
        at: &Path,
        file: MarkFile,
    ) -> Result<(), StoreError> {
        let before = std::mem::replace(&mut self.sheets, pictures);
        for name in before.difference(&self.sheets).filter(|name| !name.contains(['/', '\\'])) {
            let path = folder.join(name);
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(StoreError::io("remove", &path)(error));
                }
                _ => {}
            }
        }
        self.write(at, file)
    }

    fn write(&self, at: &Path, file: MarkFile) -> Result<(), StoreError> {
        let path = at.join(file.name);
        let text =
            serde_json::to_string(self).map_err(|error| StoreError::unfit(&path, error.to_string()))?;
        write_bytes(&path, format!("{text}\n").as_bytes())
    }
}

/// Whether a folder holds results of a screening.
pub(super) fn is_results(path: &Path) -> bool {
    [RESULTS, LETTERS].iter().any(|mark| path.join(mark.name).is_file())
        || OLD.iter().all(|name| path.join(name).is_file())
}

/// The folder of results of one screening.
#[derive(Debug)]
pub struct ResultsFolder {
    path: PathBuf,
    mark: Mark,
}

impl ResultsFolder {
    /// Takes a folder that is there for the results of a folder or list, or of one part of it. Results of the same one
    /// are taken up; others stay, unless `replace`.
    ///
    /// # Errors
    /// When there are results of something else or other files of the same names, or the system refuses.
    pub fn take(path: &Path, of: &Path, part: Option<&str>, replace: bool) -> Result<Self, FolderError> {
        let mut mark = Mark::of(RESULTS, of, part);
        match read(path, RESULTS)? {
            Some(known) => mark.take_up(known, path, replace)?,
            None => {
                let foreign = FILES.iter().map(|name| path.join(name)).find(|file| file.exists());
                if let Some(path) = foreign.filter(|_| !replace) {
                    return Err(FolderError::Foreign { path });
                }
            }
        }
        // Before anything is written: a folder that is refused stays as it was.
        kept_file::check(path)?;
        let folder = Self { path: path.to_owned(), mark };
        folder.mark.write(path, RESULTS)?;
        Ok(folder)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Removes sheets of before that are not drawn again, and keeps which there are.
    pub(super) fn set_sheets(&mut self, sheets: BTreeSet<String>) -> Result<(), StoreError> {
        self.mark.set(sheets, &self.path.join("sheets"), &self.path, RESULTS)
    }
}

/// The folder of the letters of one screening.
#[derive(Debug)]
pub struct LettersFolder {
    path: PathBuf,
    mark: Mark,
    replace: bool,
}

impl LettersFolder {
    /// Takes a folder that is there for the letters of a folder or list, or of one part of it. Letters of the same one
    /// are taken up; others stay, unless `replace`.
    ///
    /// # Errors
    /// When there are letters of something else, or the system refuses.
    pub fn take(path: &Path, of: &Path, part: Option<&str>, replace: bool) -> Result<Self, FolderError> {
        let mut mark = Mark::of(LETTERS, of, part);
        if let Some(known) = read(path, LETTERS)? {
            mark.take_up(known, path, replace)?;
        }
        Ok(Self { path: path.to_owned(), mark, replace })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Removes letters of before that are not drawn again, and keeps which there are.
    ///
    /// # Errors
    /// When there is a picture of the same name that is no letter of this screening, or the system refuses.
    pub(super) fn set_letters(&mut self, letters: BTreeSet<String>) -> Result<(), FolderError> {
        let new = letters.difference(&self.mark.sheets).map(|name| self.path.join(name));
        if let Some(path) = new.filter(|_| !self.replace).find(|path| path.exists()) {
            return Err(FolderError::Foreign { path });
        }
        Ok(self.mark.set(letters, &self.path, &self.path, LETTERS)?)
    }
}

fn read(folder: &Path, file: MarkFile) -> Result<Option<Mark>, StoreError> {
    use std::io::Read as _;
    let path = folder.join(file.name);
    if !path.exists() {
        return Ok(None);
    }
    let mut text = Vec::new();
    let opened = std::fs::File::open(&path).map_err(StoreError::io("open", &path))?;
    opened.take(MARK_BYTES).read_to_end(&mut text).map_err(StoreError::io("read", &path))?;
    match serde_json::from_slice::<Mark>(&text) {
        Ok(mark) if mark.format == file.format => Ok(Some(mark)),
        _ => Err(StoreError::damaged(&path, format!("expected {{\"format\": {:?}, ...}}", file.format))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_something_else_stay() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(&path).unwrap();
            path
        };
        let (out, one, other) = (at("out"), at("one"), at("other"));
        ResultsFolder::take(&out, &one, None, false).unwrap();
        std::fs::write(out.join("results.csv"), "one").unwrap();
        ResultsFolder::take(&out, &one, None, false).unwrap();
        let refused = ResultsFolder::take(&out, &other, None, false).unwrap_err();
        assert!(matches!(&refused, FolderError::Others { of, .. } if of == "one"), "{refused}");
        ResultsFolder::take(&out, &other, None, true).unwrap();
        assert!(matches!(ResultsFolder::take(&out, &one, None, false), Err(FolderError::Others { .. })));
        // Another part of the same list.
        let part = at("part");
        let take = |of: &str| ResultsFolder::take(&part, &one, Some(of), false);
        take("1/2").unwrap();
        take("1/2").unwrap();
        let refused = take("2/2").unwrap_err();
        assert!(matches!(&refused, FolderError::Others { of, .. } if of == "one, part 1/2"), "{refused}");
        assert!(matches!(ResultsFolder::take(&part, &one, None, false), Err(FolderError::Others { .. })));
        // Somebody's own table.
        let own = at("own");
        std::fs::write(own.join("results.csv"), "mine").unwrap();
        let refused = ResultsFolder::take(&own, &one, None, false).unwrap_err();
        assert!(matches!(refused, FolderError::Foreign { .. }), "{refused}");
        assert!(!is_results(&own) && is_results(&out));
        // Somebody's own file under the name of what is kept: refused before anything is written.
        let foreign = at("foreign");
        std::fs::write(foreign.join("screen.kept"), "mine").unwrap();
        for replace in [false, true] {
            let refused = ResultsFolder::take(&foreign, &one, None, replace).unwrap_err();
            assert!(matches!(refused, FolderError::Kept(KeptError::Other { .. })), "{refused}");
        }
        assert_eq!(std::fs::read_dir(&foreign).unwrap().count(), 1);
    }

    #[test]
    fn sheets_of_before_go_and_no_others() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("sheets")).unwrap();
        for name in ["1a-1.png", "1b-1.png", "photo.png"] {
            std::fs::write(folder.path().join("sheets").join(name), name).unwrap();
        }
        let mut results = ResultsFolder::take(folder.path(), Path::new("list.csv"), None, false).unwrap();
        results.set_sheets(["1a-1.png", "1b-1.png"].map(str::to_owned).into()).unwrap();
        let mut results = ResultsFolder::take(folder.path(), Path::new("list.csv"), None, false).unwrap();
        results.set_sheets(["1b-1.png".to_owned()].into()).unwrap();
        let left = |name: &str| folder.path().join("sheets").join(name).exists();
        assert!(!left("1a-1.png") && left("1b-1.png") && left("photo.png"));
    }

    #[test]
    fn letters_of_before_go_and_somebodys_own_pictures_stay() {
        let folder = tempfile::tempdir().unwrap();
        let (list, other) = (Path::new("list.csv"), Path::new("other.csv"));
        let take = |of: &Path, replace| LettersFolder::take(folder.path(), of, None, replace);
        let write = |name: &str| std::fs::write(folder.path().join(name), name).unwrap();
        let there = |name: &str| folder.path().join(name).exists();
        take(list, false).unwrap().set_letters(["a.png", "b.png"].map(str::to_owned).into()).unwrap();
        ["a.png", "b.png", "photo.png"].iter().for_each(|name| write(name));
        take(list, false).unwrap().set_letters(["b.png".to_owned()].into()).unwrap();
        assert!(!there("a.png") && there("b.png") && there("photo.png"));
        let own = take(list, false).unwrap().set_letters(["photo.png".to_owned()].into()).unwrap_err();
        assert!(matches!(own, FolderError::Foreign { .. }), "{own}");
        assert!(matches!(take(other, false), Err(FolderError::Others { of, .. }) if of == "list.csv"));
        take(other, true).unwrap().set_letters(["photo.png".to_owned()].into()).unwrap();
        assert!(!there("b.png") && is_results(folder.path()));
    }
}
