//! Names of children, in a file of their own that nothing else needs.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

use super::LibraryError;
use super::folder::read_at_most;
use crate::base::ChildId;
use crate::store::StoreError;
use crate::store::atomic::Pending;

/// Longest file read, bytes.
const MAX_BYTES: u64 = 16 << 20;
/// Longest name, bytes.
const MAX_NAME: usize = 200;

/// The key: which pseudonym is whom. A CSV with the columns `id` and `name`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(BTreeMap<ChildId, String>);

#[derive(serde::Serialize, serde::Deserialize)]
struct Row {
    id: ChildId,
    name: String,
}

impl Names {
    /// Reads a file of names.
    ///
    /// # Errors
    /// When it cannot be read, is too large, or a line of it is not a pseudonym and a name.
    pub fn read(path: &Path) -> Result<Self, LibraryError> {
        let bytes = read_at_most(path, MAX_BYTES)?;
        let mut names = BTreeMap::new();
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        // Also of a file without an entry: it is written over when a name is set.
        let columns = reader.headers().map_err(|error| StoreError::damaged(path, error.to_string()))?;
        if !columns.is_empty() && ["id", "name"].iter().any(|column| !columns.iter().any(|c| c == *column)) {
            return Err(StoreError::damaged(path, "line 1: expected the columns id,name").into());
        }
        for (number, row) in reader.deserialize::<Row>().enumerate() {
            let problem = |error: csv::Error| {
                StoreError::damaged(path, format!("entry {}: expected id,name: {error}", number + 1))
            };
            let row = row.map_err(problem)?;
            names.insert(row.id, row.name);
        }
        Ok(Self(names))
    }

    /// Writes the file, whole or not at all; on Unix for the owner's eyes only.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn write(&self, path: &Path) -> Result<(), LibraryError> {
        let unfit = |error: String| StoreError::unfit(path, error);
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["id", "name"]).map_err(|error| unfit(error.to_string()))?;
        for (id, name) in &self.0 {
            writer.write_record([id.as_str(), name]).map_err(|error| unfit(error.to_string()))?;
        }
        let bytes = writer.into_inner().map_err(|error| unfit(error.to_string()))?;
        let pending = Pending::create(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            // Before there is a name in it.
            let own = std::fs::Permissions::from_mode(0o600);
            pending.file().set_permissions(own).map_err(StoreError::io("guard", path))?;
        }
        pending.file().write_all(&bytes).map_err(StoreError::io("write", path))?;
        pending.commit()?;
        Ok(())
    }

    /// Whose pseudonym it is.
    pub fn get(&self, child: &ChildId) -> Option<&str> {
        self.0.get(child).map(String::as_str)
    }

    /// Says who a child is.
    ///
    /// # Errors
    /// When the name is empty or very long.
    pub fn set(&mut self, child: &ChildId, name: &str) -> Result<(), LibraryError> {
        let name = name.trim();
        if name.is_empty() || name.len() > MAX_NAME {
            return Err(LibraryError::Unfit {
                problem: format!("a name of {} bytes, expected 1 to {MAX_NAME}", name.len()),
            });
        }
        self.0.insert(child.clone(), name.to_owned());
        Ok(())
    }

    /// Gives the name of one child to another that has none. The first keeps its line: a merge can be undone.
    pub fn merge(&mut self, from: &ChildId, into: &ChildId) {
        if let Some(name) = self.0.get(from).cloned() {
            self.0.entry(into.clone()).or_insert(name);
        }
    }

    /// Takes back a name that came with a merge: two children that are two again do not share one.
    pub fn unmerge(&mut self, from: &ChildId, into: &ChildId) {
        if self.0.contains_key(from) && self.0.get(from) == self.0.get(into) {
            self.0.remove(into);
        }
    }

    /// Forgets who a child is.
    pub fn remove(&mut self, child: &ChildId) {
        self.0.remove(child);
    }
}
