//! Packets of other kinds in the stream of a mat: battery, turns, words. They are told apart and passed over.

use std::collections::BTreeMap;

use super::ProfileError;
use super::cut::{Cut, Cutter};
use super::hex::Hex;
use super::limits::wrong;
use super::plan::{Framing, Pieces, Plan};
use super::schema::{Kind, Profile};

/// What stands between packets so often, and makes up so much of all that does, is no accident.
const OFTEN: usize = 3;
const MOSTLY: f64 = 0.5;
/// Bytes by which such a packet is told.
const HEAD: usize = 2;

/// A packet that holds no cells.
#[derive(Clone, Debug)]
pub(super) struct Other {
    /// What it begins with.
    pub(super) sync: Vec<u8>,
    /// Bytes of the whole packet, or of its contents once unpacked; `None` where the framing tells.
    pub(super) size: Option<usize>,
}

/// Whether a packet begins with some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begins {
    Yes,
    No,
    /// Too few bytes have come.
    Unknown,
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
            (Kind::Fixed, None) => return wrong("others.size", "missing: how many bytes has such a packet?"),
            (Kind::Lines, Some(_)) => return wrong("others.size", "a line is as long as it is"),
            (_, Some(size)) if size < table.sync.len() => {
                return wrong("others.size", format!("{size} bytes do not hold what they begin with"));
            }
            _ => {}
        }
        if *table.sync == *frame.sync {
            return wrong("others.sync", "the packets with cells begin so: add bytes that tell them apart");
        }
        others.push(Other { sync: table.sync.0.clone(), size: table.size });
    }
    others.sort_by_key(|other| std::cmp::Reverse(other.sync.len()));
    Ok(others)
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

/// What to write for packets of another kind that stand between those of the profile, where that is what they are.
pub(super) fn between(plan: &Plan, capture: &[u8]) -> Option<String> {
    let (sync, size) = match (&plan.framing, &plan.pieces) {
        (
            Framing::Fixed { sync, size, .. },
            Pieces::Whole | Pieces::Row(_) | Pieces::Col(_) | Pieces::Cell(..),
        ) if !sync.is_empty() => (&sync[..], Some(*size)),
        (Framing::Fixed { sync, .. } | Framing::Length { sync, .. }, _) if !sync.is_empty() => {
            (&sync[..], None)
        }
        _ => return None,
    };
    let (mut cutter, mut at, mut runs) = (Cutter::default(), 0, Vec::new());
    let mut run: Option<std::ops::Range<usize>> = None;
    while at < capture.len() {
        let (used, skipped) = match cutter.cut(plan, &capture[at..], true) {
            Cut::More => break,
            Cut::Skip(used, _) => (used, true),
            Cut::Frame(used) | Cut::Packet(used) | Cut::Unpacked(used) | Cut::Line(used) => (used, false),
        };
        if skipped {
            run = Some(run.map_or(at, |run| run.start)..at + used);
        } else {
            runs.extend(run.take());
        }
        at += used;
    }
    let mut kinds: BTreeMap<(&[u8], usize), usize> = BTreeMap::new();
    for run in &runs {
        let mut bytes = &capture[run.clone()];
        // A packet with cells was not believed, because one of another kind follows it.
        while let Some(size) = size.filter(|&size| bytes.starts_with(sync) && bytes.len() > size) {
            bytes = &bytes[size..];
        }
        let head = if bytes.starts_with(sync) { sync.len() + 1 } else { HEAD };
        if let Some(head) = bytes.get(..head) {
            *kinds.entry((head, bytes.len())).or_default() += 1;
        }
    }
    let ((head, len), times) = kinds.into_iter().max_by_key(|(_, times)| *times)?;
    (times >= OFTEN && times as f64 >= MOSTLY * runs.len() as f64).then(|| {
        format!(
            "{times} times {len} bytes that begin with {0} stand between packets: are they packets of another kind? [[others]] \
             sync = \"{0}\", size = {len}",
            Hex(head.to_vec())
        )
    })
}
