//! Packets of other kinds in the stream of a mat: battery, turns, words. They are told apart and passed over.

use super::error::{ProfileError, wrong};
use super::schema::{Kind, Profile};

/// A packet that holds no cells.
#[derive(Clone, Debug)]
pub(super) struct Other {
    /// What it begins with.
    pub(super) sync: Vec<u8>,
    /// Bytes of the whole packet, or of its contents once unpacked; `None` where the framing tells.
    pub(super) size: Option<usize>,
}

/// The other kinds of packets of a profile, those with the longest beginning first: they are the most particular.
pub(super) fn others(profile: &Profile) -> Result<Vec<Other>, ProfileError> {
    let frame = &profile.frame;
    if profile.others.is_empty() {
        return Ok(Vec::new());
    }
    let is_told = match frame.kind {
        Kind::Fixed | Kind::Length => !frame.sync.is_empty(),
        Kind::Delimited => frame.size.is_none(),
        Kind::Escaped | Kind::Slip | Kind::Cobs | Kind::Lines => true,
        Kind::Tagged => false,
    };
    if !is_told {
        let told = "packets of another kind can be told only where packets have a beginning (frame.sync), or something \
                    between them";
        return wrong("others", told);
    }
    let mut others = Vec::new();
    for table in &profile.others {
        if table.sync.is_empty() {
            return wrong("others.sync", "missing: what do these packets begin with?");
        }
        match (frame.kind, table.size) {
            (Kind::Fixed, None) => {
                return wrong("others.size", "missing: how many bytes does such a packet have?");
            }
            (Kind::Lines, Some(_)) => return wrong("others.size", "a line has no fixed size"),
            (_, Some(size)) if size < table.sync.len() => {
                return wrong("others.size", format!("{size} bytes are too few for the beginning"));
            }
            _ => {}
        }
        if *table.sync == *frame.sync {
            return wrong(
                "others.sync",
                "the packets with cells begin in the same way: add bytes that distinguish them",
            );
        }
        others.push(Other { sync: table.sync.0.clone(), size: table.size });
    }
    others.sort_by_key(|other| std::cmp::Reverse(other.sync.len()));
    Ok(others)
}
