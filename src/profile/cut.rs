//! Cutting packets out of bytes.
//!
//! What is found depends on the bytes alone, never on the pieces they come in. On any failure one byte is
//! passed over, not a packet: a beginning seen by chance must not swallow what follows it.

use memchr::memmem;

use super::check::Check;
use super::framing::Framing;
use super::others::Other;
use super::pieces::Pieces;
use super::plan::Plan;
use super::told::Begins;
use crate::wire::unstuff;

/// Delimiter and escapes of SLIP.
const SLIP: [u8; 4] = [0xC0, 0xDB, 0xDC, 0xDD];

/// Why bytes were passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// They lie between packets: text, the rest of a packet joined in the middle.
    Between,
    /// A check did not hold.
    Check,
    /// What looked like a packet does not fit the profile.
    Misfit,
    /// Longer than any packet.
    Oversized,
}

/// What the bytes begin with.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// More bytes must come.
    More,
    /// So many bytes are no packet.
    Skip(usize, Cause),
    /// So many bytes between packets that belong to the framing.
    Frame(usize),
    /// A packet of so many bytes, as it is.
    Packet(usize),
    /// A packet of so many bytes; what it holds was unpacked.
    Unpacked(usize),
    /// A line of text of so many bytes with its end.
    Line(usize),
}

/// Where the cutter is.
#[derive(Clone, Debug, Default)]
pub(super) struct Cutter {
    /// The bytes begin where a packet does, as far as is known.
    anchored: bool,
    /// So many bytes hold no delimiter.
    scanned: usize,
    /// What a packet held.
    pub unpacked: Vec<u8>,
}

impl Cutter {
    /// Forgets where it was: what comes next begins anew.
    pub(super) fn begin_anew(&mut self) {
        (self.anchored, self.scanned) = (false, 0);
    }

    /// What `bytes` begin with. `ended`: nothing comes after them.
    pub(super) fn cut(&mut self, plan: &Plan, bytes: &[u8], ended: bool) -> Cut {
        if bytes.is_empty() {
            return Cut::More;
        }
        match &plan.framing {
            Framing::Fixed { sync, end, size } if sync.is_empty() && !end.is_empty() => {
                self.ended(plan, bytes, end, Some(*size), ended)
            }
            Framing::Fixed { sync, end, size } => {
                let of = |bytes: &[u8]| size_of(&plan.pieces, *size, bytes);
                sized(plan, bytes, sync, end, of, ended)
            }
            Framing::Length { sync, at, number, unit, plus } => {
                let of = |bytes: &[u8]| match bytes.get(*at..).and_then(|from| number.whole(from)) {
                    None => Size::Unknown,
                    Some(length) => {
                        let size = (length as usize).saturating_mul(*unit).saturating_add(*plus);
                        let least = at + number.width().unwrap_or(1);
                        if size < least || size > plan.longest { Size::Wrong } else { Size::Known(size) }
                    }
                };
                sized(plan, bytes, sync, &[], of, ended)
            }
            Framing::Delimited { delimiter, size } => {
                self.ended(plan, bytes, delimiter, size.map(|size| size + delimiter.len()), ended)
            }
            Framing::Escaped { start, end, escape, map, size } => {
                self.escaped(plan, bytes, [*start, *end, *escape], map, *size, ended)
            }
            Framing::Slip { prefix, size } => {
                self.unpacked(plan, bytes, SLIP[0], (prefix, *size), ended, slip)
            }
            Framing::Cobs { prefix, size } => self.unpacked(plan, bytes, 0, (prefix, *size), ended, cobs),
            Framing::Lines { .. } => self.line(plan, bytes, ended),
            Framing::Tagged => tagged(plan, bytes, ended),
        }
    }

    /// Packets told by what ends them.
    fn ended(&mut self, plan: &Plan, bytes: &[u8], end: &[u8], total: Option<usize>, ended: bool) -> Cut {
        if let Some(total) = total {
            match bytes.get(total - end.len()..total) {
                // Joined in the middle, an end before this one is nearer to the truth.
                Some(found)
                    if found == end
                        && (self.anchored || memmem::find(&bytes[..total - 1], end).is_none()) =>
                {
                    (self.anchored, self.scanned) = (true, 0);
                    return self.checked(plan, &bytes[..total], end.len());
                }
                Some(_) => {}
                None if !ended => return Cut::More,
                None => {}
            }
        }
        let from = self.scanned.saturating_sub(end.len() - 1).min(bytes.len());
        match memmem::find(&bytes[from..], end) {
            Some(at) => {
                let (whole, anchored) = (from + at + end.len(), std::mem::replace(&mut self.anchored, true));
                self.scanned = 0;
                match total {
                    Some(_) => Cut::Skip(whole, if anchored { Cause::Misfit } else { Cause::Between }),
                    None if whole == end.len() => Cut::Frame(whole),
                    None => self.checked(plan, &bytes[..whole], end.len()),
                }
            }
            None if ended => Cut::Skip(bytes.len(), Cause::Between),
            None if bytes.len() > plan.longest => {
                let skipped = bytes.len() + 1 - end.len();
                (self.anchored, self.scanned) = (false, 0);
                Cut::Skip(skipped, Cause::Oversized)
            }
            None => {
                self.scanned = bytes.len();
                Cut::More
            }
        }
    }

    /// A packet whose framing holds: so does its check? `end` bytes of it are framing, which the places of a
    /// delimited packet's check do not count.
    fn checked(&self, plan: &Plan, packet: &[u8], end: usize) -> Cut {
        let contents = if plan.end > 0 { packet } else { &packet[..packet.len() - end] };
        if plan.is_other(contents, &[]) {
            return Cut::Frame(packet.len());
        }
        if plan.check.as_ref().is_none_or(|check| check.holds(contents)) {
            Cut::Packet(packet.len())
        } else {
            Cut::Skip(packet.len(), Cause::Check)
        }
    }

    fn escaped(
        &mut self,
        plan: &Plan,
        bytes: &[u8],
        [start, end, escape]: [u8; 3],
        map: &[Option<u8>; 256],
        size: Option<usize>,
        ended: bool,
    ) -> Cut {
        if bytes[0] != start {
            let begin = memchr::memchr(start, bytes).unwrap_or(bytes.len());
            self.scanned = 0;
            return Cut::Skip(begin, Cause::Between);
        }
        let from = self.scanned.clamp(1, bytes.len());
        let found = if start == end {
            memchr::memchr(end, &bytes[from..])
        } else {
            memchr::memchr2(start, end, &bytes[from..])
        };
        let Some(at) = found.map(|at| from + at) else {
            if ended || bytes.len() > plan.longest {
                self.scanned = 0;
                return Cut::Skip(1, if ended { Cause::Between } else { Cause::Oversized });
            }
            self.scanned = bytes.len();
            return Cut::More;
        };
        self.scanned = 0;
        if bytes[at] != end {
            return Cut::Skip(at, Cause::Misfit);
        }
        self.unpacked.clear();
        let mut inside = bytes[1..at].iter();
        while let Some(&byte) = inside.next() {
            if byte != escape {
                self.unpacked.push(byte);
            } else if let Some(stands_for) = inside.next().and_then(|&code| map[usize::from(code)]) {
                self.unpacked.push(stands_for);
            } else {
                return Cut::Skip(at + 1, Cause::Misfit);
            }
        }
        judge(plan, &self.unpacked, &[], size, at + 1)
    }

    /// Stuffed packets between delimiters of one byte.
    fn unpacked(
        &mut self,
        plan: &Plan,
        bytes: &[u8],
        delimiter: u8,
        (prefix, size): (&[u8], Option<usize>),
        ended: bool,
        unpack: fn(&[u8], &mut Vec<u8>) -> bool,
    ) -> Cut {
        let from = self.scanned.min(bytes.len());
        let (chunk, whole) = match memchr::memchr(delimiter, &bytes[from..]) {
            Some(at) => (from + at, from + at + 1),
            None if ended => (bytes.len(), bytes.len()),
            // Stuffing makes a packet longer, at most twice.
            None if bytes.len() > 2 * plan.longest => {
                (self.scanned, self.anchored) = (0, false);
                return Cut::Skip(bytes.len(), Cause::Oversized);
            }
            None => {
                self.scanned = bytes.len();
                return Cut::More;
            }
        };
        self.scanned = 0;
        let anchored = std::mem::replace(&mut self.anchored, true);
        if chunk == 0 {
            return Cut::Frame(whole);
        }
        self.unpacked.clear();
        if !unpack(&bytes[..chunk], &mut self.unpacked) {
            return Cut::Skip(whole, if anchored && !ended { Cause::Misfit } else { Cause::Between });
        }
        match judge(plan, &self.unpacked, prefix, size, whole) {
            // Before the first delimiter lies text, or the rest of a packet.
            Cut::Skip(whole, _) if !anchored || ended => Cut::Skip(whole, Cause::Between),
            cut => cut,
        }
    }

    fn line(&mut self, plan: &Plan, bytes: &[u8], ended: bool) -> Cut {
        let from = self.scanned.min(bytes.len());
        match memchr::memchr(b'\n', &bytes[from..]) {
            Some(at) => {
                self.scanned = 0;
                Cut::Line(from + at + 1)
            }
            None if ended => Cut::Skip(bytes.len(), Cause::Between),
            None if bytes.len() > plan.longest => {
                self.scanned = 0;
                Cut::Skip(bytes.len(), Cause::Oversized)
            }
            None => {
                self.scanned = bytes.len();
                Cut::More
            }
        }
    }
}

/// How long a packet is that begins here.
enum Size {
    Known(usize),
    /// The bytes that tell it have not come.
    Unknown,
    /// None that can be.
    Wrong,
}

fn size_of(pieces: &Pieces, size: usize, bytes: &[u8]) -> Size {
    let Pieces::Kinds(kinds) = pieces else { return Size::Known(size) };
    let mut unknown = false;
    for piece in kinds {
        match bytes.get(piece.at..piece.at + piece.value.len()) {
            Some(found) if found == piece.value => return Size::Known(piece.size),
            Some(_) => {}
            None => unknown = true,
        }
    }
    if unknown { Size::Unknown } else { Size::Wrong }
}

/// Packets told by what they begin with and by their size.
fn sized(
    plan: &Plan,
    bytes: &[u8],
    sync: &[u8],
    end: &[u8],
    size: impl Fn(&[u8]) -> Size,
    ended: bool,
) -> Cut {
    let cut_off = || if ended { Cut::Skip(1, Cause::Between) } else { Cut::More };
    if !ended && plan.is_open(bytes) {
        return Cut::More;
    }
    if let Some(other) = plan.other(bytes, sync) {
        let size = other.size.map_or_else(|| size(bytes), Size::Known);
        return pass_over(plan, bytes, sync, size, ended).unwrap_or_else(cut_off);
    }
    if !bytes.starts_with(sync) {
        let begins = |sync: &[u8]| match memmem::find(bytes, sync) {
            Some(at) => at,
            None if ended => bytes.len(),
            // The last bytes may be the first of a beginning.
            None => (bytes.len() + 1).saturating_sub(sync.len()),
        };
        let others = plan.others.iter().map(|other: &Other| begins(&other.sync));
        let skipped = others.fold(begins(sync), usize::min);
        return if skipped == 0 { Cut::More } else { Cut::Skip(skipped, Cause::Between) };
    }
    let size = match size(bytes) {
        Size::Known(size) => size,
        Size::Unknown => return cut_off(),
        Size::Wrong => return Cut::Skip(1, Cause::Misfit),
    };
    let Some(packet) = bytes.get(..size) else { return cut_off() };
    if !packet.ends_with(end) {
        return Cut::Skip(1, Cause::Misfit);
    }
    if let Some(check) = plan.check.as_ref().filter(|check| check.proves()) {
        return if check.holds(packet) { Cut::Packet(size) } else { Cut::Skip(1, Cause::Check) };
    }
    if !end.is_empty() || sync.is_empty() {
        return Cut::Packet(size);
    }
    // Without check and end, a packet is believed only when the next one follows directly behind it.
    match plan.begins(&bytes[size..], sync, ended) {
        Begins::Yes => Cut::Packet(size),
        Begins::No => Cut::Skip(1, Cause::Misfit),
        Begins::Unknown => Cut::More,
    }
}

/// A packet of another kind, believed only when one of any kind follows directly behind it; `None` where it is cut
/// off.
fn pass_over(plan: &Plan, bytes: &[u8], sync: &[u8], size: Size, ended: bool) -> Option<Cut> {
    let size = match size {
        Size::Known(size) => size,
        Size::Unknown => return None,
        Size::Wrong => return Some(Cut::Skip(1, Cause::Misfit)),
    };
    let next = bytes.get(size..)?;
    Some(match plan.begins(next, sync, ended) {
        Begins::Yes => Cut::Frame(size),
        Begins::No => Cut::Skip(1, Cause::Misfit),
        Begins::Unknown => Cut::More,
    })
}

/// Whether unpacked contents are a packet; `whole` bytes of the stream held them.
fn judge(plan: &Plan, contents: &[u8], prefix: &[u8], size: Option<usize>, whole: usize) -> Cut {
    if plan.is_other(contents, prefix) {
        return Cut::Frame(whole);
    }
    if !contents.starts_with(prefix) || size.is_some_and(|size| size != contents.len()) {
        return Cut::Skip(whole, Cause::Misfit);
    }
    if plan.check.as_ref().is_some_and(|check: &Check| !check.holds(contents)) {
        return Cut::Skip(whole, Cause::Check);
    }
    Cut::Unpacked(whole)
}

impl Framing {
    /// The byte between stuffed packets.
    pub(super) fn stuffed_by(&self) -> Option<u8> {
        match self {
            Self::Slip { .. } => Some(SLIP[0]),
            Self::Cobs { .. } => Some(0),
            _ => None,
        }
    }

    /// Undoes the stuffing of what lies between two such bytes; false where it is damaged, or not stuffed.
    pub(super) fn unstuff(&self, chunk: &[u8], to: &mut Vec<u8>) -> bool {
        match self {
            Self::Slip { .. } => slip(chunk, to),
            Self::Cobs { .. } => cobs(chunk, to),
            _ => false,
        }
    }
}

fn slip(chunk: &[u8], to: &mut Vec<u8>) -> bool {
    let [end, escape, for_end, for_escape] = SLIP;
    let mut bytes = chunk.iter();
    while let Some(&byte) = bytes.next() {
        let byte = match byte {
            _ if byte != escape => byte,
            _ => match bytes.next() {
                Some(&code) if code == for_end => end,
                Some(&code) if code == for_escape => escape,
                _ => return false,
            },
        };
        to.push(byte);
    }
    true
}

fn cobs(chunk: &[u8], to: &mut Vec<u8>) -> bool {
    to.extend_from_slice(chunk);
    unstuff(to)
}

/// A row of samples that carry its number, and the first sample of the row after it.
fn tagged(plan: &Plan, bytes: &[u8], ended: bool) -> Cut {
    let (number, shift) = (plan.sample.number, plan.sample.tag_shift);
    let tag = |at: usize| {
        let value = number.whole(bytes.get(2 * at..)?)?;
        Some((value >> shift) as usize)
    };
    let row = match tag(0) {
        None if ended => return Cut::Skip(bytes.len(), Cause::Between),
        None => return Cut::More,
        Some(row) if row >= plan.rows => return Cut::Skip(1, Cause::Misfit),
        Some(row) => row,
    };
    for col in 1..=plan.cols {
        let expected = if col < plan.cols { row } else { (row + 1) % plan.rows };
        match tag(col) {
            Some(found) if found == expected => {}
            // With one row only, or at the end, nothing follows.
            None if ended && col == plan.cols => {}
            None if ended => return Cut::Skip(1, Cause::Between),
            None => return Cut::More,
            Some(_) => return Cut::Skip(1, Cause::Misfit),
        }
    }
    Cut::Packet(2 * plan.cols)
}
