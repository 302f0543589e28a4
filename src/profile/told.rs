//! Telling packets with cells from those of other kinds.

use super::framing::Framing;
use super::others::Other;
use super::plan::Plan;

/// Whether a packet begins with some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begins {
    Yes,
    No,
    /// Too few bytes have come.
    Unknown,
}

impl Plan {
    /// The other kind of packet that some bytes, or unpacked contents, begin with; a packet with cells, which
    /// begins with `sync`, goes before one that is told by less.
    pub(super) fn other(&self, bytes: &[u8], sync: &[u8]) -> Option<&Other> {
        let other = self.others.iter().find(|other| bytes.starts_with(&other.sync))?;
        (other.sync.len() > sync.len() || !bytes.starts_with(sync)).then_some(other)
    }

    /// Whether unpacked contents, or those between delimiters, are a packet of another kind.
    pub(super) fn is_other(&self, contents: &[u8], sync: &[u8]) -> bool {
        let fits = |other: &Other| other.size.is_none_or(|size| size == contents.len());
        self.other(contents, sync).is_some_and(fits)
    }

    /// Whether a packet of any kind begins with these bytes, of which more may come unless it is `ended`.
    pub(super) fn begins(&self, bytes: &[u8], sync: &[u8], ended: bool) -> Begins {
        let all = || std::iter::once(sync).chain(self.others.iter().map(|other| &other.sync[..]));
        if all().any(|sync| bytes.starts_with(sync)) {
            Begins::Yes
        } else if all().any(|sync| sync.starts_with(bytes)) {
            if ended { Begins::Yes } else { Begins::Unknown }
        } else {
            Begins::No
        }
    }

    /// Whether the kind of packet that begins here is not told yet: one told by more bytes may come.
    pub(super) fn is_open(&self, bytes: &[u8]) -> bool {
        self.others.iter().any(|other| bytes.len() < other.sync.len() && other.sync.starts_with(bytes))
    }

    /// What a line with cells begins with.
    pub(super) fn prefix(&self) -> &[u8] {
        match &self.framing {
            Framing::Lines { prefix, .. } => prefix,
            _ => &[],
        }
    }
}
