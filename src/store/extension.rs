//! How the name of a file ends.

use std::path::Path;

/// The ending of a file's name, in lower case.
pub(super) fn extension(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_ascii_lowercase())
}
