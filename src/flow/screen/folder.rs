//! The folder of results: whose they are, so that nobody's are written over unasked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::kept_file::{self, KeptError};
use crate::store::{StoreError, digest_of_bytes, write_bytes};

/// What tells that a folder holds results, and of what.
const MARK: &str = "screen.json";
const FORMAT: &str = "plantar-screen";
/// Longest mark read, bytes: some thousand names of sheets.
const MARK_BYTES: u64 = 1 << 20;
/// Files of a screening that stand in its folder, beside the sheets.
pub(super) const FILES: [&str; 6] =
    ["results.csv", "results.parquet", "columns.csv", "look-again.csv", "record-again.csv", "no-consent.csv"];
/// Files by which results of versions without a mark are known.
const OLD: [&str; 3] = ["results.csv", "look-again.csv", "record-again.csv"];

/// What the mark says.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
struct Mark {
    format: String,
    /// Name of the folder or list that was screened, and which part of it.
    of: String,
    /// Digest of where it lies and of which part: the folders of a computer are nobody's business.
    place: String,
    /// The sheets that were drawn.
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

/// Whether a folder holds results of a screening.
pub(super) fn is_results(path: &Path) -> bool {
    path.join(MARK).is_file() || OLD.iter().all(|name| path.join(name).is_file())
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
        let place = of.canonicalize().unwrap_or_else(|_| of.to_owned());
        let mut identity = place.as_os_str().as_encoded_bytes().to_vec();
        let mut name = place.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        if let Some(part) = part {
            identity.extend(format!("\0{part}").bytes());
            name = format!("{name}, part {part}");
        }
        let digest = digest_of_bytes(&identity[..]).unwrap_or_default();
        let mut mark = Mark {
            format: FORMAT.to_owned(),
            of: name,
            place: format!("{digest:016x}"),
            sheets: BTreeSet::new(),
        };
        match read(path)? {
            Some(known) if known.place == mark.place || replace => mark.sheets = known.sheets,
            Some(known) => return Err(FolderError::Others { path: path.to_owned(), of: known.of }),
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
        folder.write()?;
        Ok(folder)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Removes sheets of before that are not drawn again, and keeps which there are.
    pub(super) fn set_sheets(&mut self, sheets: BTreeSet<String>) -> Result<(), StoreError> {
        // Those to come are in the mark before they are there: a kill leaves none that nobody knows.
        let before = std::mem::replace(&mut self.mark.sheets, sheets);
        for name in before.difference(&self.mark.sheets).filter(|name| !name.contains(['/', '\\'])) {
            let path = self.path.join("sheets").join(name);
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(StoreError::io("remove", &path)(error));
                }
                _ => {}
            }
        }
        self.write()
    }

    fn write(&self) -> Result<(), StoreError> {
        let path = self.path.join(MARK);
        let text =
            serde_json::to_string(&self.mark).map_err(|error| StoreError::unfit(&path, error.to_string()))?;
        write_bytes(&path, format!("{text}\n").as_bytes())
    }
}

fn read(folder: &Path) -> Result<Option<Mark>, StoreError> {
    use std::io::Read as _;
    let path = folder.join(MARK);
    if !path.exists() {
        return Ok(None);
    }
    let mut text = Vec::new();
    let file = std::fs::File::open(&path).map_err(StoreError::io("open", &path))?;
    file.take(MARK_BYTES).read_to_end(&mut text).map_err(StoreError::io("read", &path))?;
    match serde_json::from_slice::<Mark>(&text) {
        Ok(mark) if mark.format == FORMAT => Ok(Some(mark)),
        _ => Err(StoreError::damaged(&path, format!("expected {{\"format\": {FORMAT:?}, ...}}"))),
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
        let mut results = ResultsFolder::take(folder.path(), Path::new("list.csv"), false).unwrap();
        results.set_sheets(["1a-1.png", "1b-1.png"].map(str::to_owned).into()).unwrap();
        let mut results = ResultsFolder::take(folder.path(), Path::new("list.csv"), false).unwrap();
        results.set_sheets(["1b-1.png".to_owned()].into()).unwrap();
        let left = |name: &str| folder.path().join("sheets").join(name).exists();
        assert!(!left("1a-1.png") && left("1b-1.png") && left("photo.png"));
    }
}
