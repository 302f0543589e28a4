//! What the pages of a session show.

use crate::analysis::result::SessionResult;
use crate::base::Meta;

/// What a page shows.
#[derive(Clone, Copy, Debug)]
pub struct PageInput<'a> {
    /// Name of the recording as shown, without folders.
    pub name: &'a str,
    /// What is known of the recording.
    pub meta: &'a Meta,
    /// What was measured.
    pub result: &'a SessionResult,
    /// The results document as JSON text, put into the picture's metadata as it is.
    pub document: &'a str,
}
