//! What stands again and again between the packets of a profile.

use std::collections::BTreeMap;

use super::cut::{Cut, Cutter};
use super::framing::Framing;
use super::hex::Hex;
use super::pieces::Pieces;
use super::plan::Plan;

/// What stands between packets so often, and makes up so much of all that does, is no accident.
const OFTEN: usize = 3;
const MOSTLY: f64 = 0.5;
/// Bytes by which such a packet is told.
const HEAD: usize = 2;

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
