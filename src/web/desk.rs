//! Who answers what a page asks.

use serde_json::json;

use super::reason::Reason;
use crate::base::{InWords as _, Kind as _, Language};

/// What answers the requests of a page. Called on a worker thread of the server, several at a time; an answer is
/// expected within two seconds.
pub trait Desk: Send + Sync + 'static {
    /// Answers `POST /act`: something was pressed. The body is as it came, at most 64 KiB of any bytes. Whoever asked reads
    /// `language`.
    fn act(&self, body: &[u8], language: Language) -> Reply;
    /// Answers `GET /summary`: the document of the session.
    fn summary(&self, language: Language) -> Reply;
}

/// An answer: a status of HTTP and a JSON document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Status of HTTP, 200 to 599.
    pub status: u16,
    /// JSON in UTF-8.
    pub json: Vec<u8>,
}

impl Reply {
    /// A refusal of the server's own: `{"error":{"id":...,"text":...}}`.
    pub(super) fn refusal(status: u16, why: &Reason, language: Language) -> Self {
        let json = json!({ "error": { "id": why.id(), "text": why.in_words(language) } });
        Self { status, json: json.to_string().into_bytes() }
    }
}
