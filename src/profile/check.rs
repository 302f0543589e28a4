//! The check of a packet: what it covers, and where it is stored.

use super::algorithm::{Algorithm, Complement};
use super::error::{ProfileError, wrong};
use super::schema::{CheckTable, Endian};

/// Bytes of a check that is ignored, at most.
const IGNORED: std::ops::RangeInclusive<usize> = 1..=64;

/// The check of a packet, ready; places below 0 count from its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Check {
    pub(super) algorithm: Algorithm,
    pub(super) complement: Complement,
    width: usize,
    from: isize,
    to: Option<isize>,
    at: isize,
    pub(super) big_endian: bool,
    /// Stored as hexadecimal digits.
    text: bool,
}

impl Check {
    pub(super) fn new(table: &CheckTable, end: usize, text: bool) -> Self {
        let mut check = Self {
            algorithm: table.algo,
            complement: table.complement,
            width: table.size.unwrap_or_else(|| table.algo.width()),
            from: table.from,
            to: table.to,
            at: 0,
            big_endian: table.endian == Endian::Be,
            text,
        };
        check.at = table.at.unwrap_or(-((check.stored() + end) as isize));
        check
    }

    /// Which bytes are covered and where the check is stored, in a packet of this length that has room for
    /// both.
    pub(super) fn places(&self, len: usize) -> Option<(std::ops::Range<usize>, usize)> {
        let place = |at: isize| {
            let at = if at < 0 { len.checked_sub(at.unsigned_abs())? } else { at as usize };
            (at <= len).then_some(at)
        };
        let at = place(self.at)?;
        let (from, to) = (place(self.from)?, self.to.map_or(Some(at), place)?);
        (from <= to && at + self.stored() <= len).then_some((from..to, at))
    }

    /// Bytes in which it is stored.
    pub(super) fn stored(&self) -> usize {
        self.width * if self.text { 2 } else { 1 }
    }

    /// Whether it tells a good packet from a damaged one: one that is ignored does not.
    pub(super) fn proves(&self) -> bool {
        self.algorithm != Algorithm::Ignored
    }

    /// The check of what it covers.
    pub(super) fn of(&self, covered: &[u8]) -> u32 {
        self.complement.of(self.algorithm.of(covered), self.width)
    }

    /// The same as it lies on the wire.
    pub(super) fn bytes(&self, covered: &[u8]) -> Vec<u8> {
        let mut bytes = self.of(covered).to_le_bytes().to_vec();
        bytes.resize(self.width, 0);
        if self.big_endian {
            bytes.reverse();
        }
        bytes
    }

    pub(super) fn holds(&self, packet: &[u8]) -> bool {
        self.places(packet.len()).is_some_and(|(of, at)| {
            if !self.proves() {
                return true;
            }
            let (stored, check) = (&packet[at..at + self.width], self.of(&packet[of]).to_le_bytes());
            let check = check[..self.width].iter();
            if self.big_endian { check.rev().eq(stored) } else { check.eq(stored) }
        })
    }

    /// Bytes from the beginning of the check to the end of the packet, where it is counted from there.
    pub(super) fn tail(&self) -> usize {
        if self.at < 0 { self.at.unsigned_abs() } else { 0 }
    }
}

impl CheckTable {
    /// Refuses what contradicts itself.
    pub(super) fn sound(&self, asked: bool) -> Result<(), ProfileError> {
        match (self.algo, self.size) {
            (Algorithm::Ignored, _) if asked => {
                wrong("check.algo", "a request cannot carry an unknown check")
            }
            (Algorithm::Ignored, Some(size)) if IGNORED.contains(&size) => Ok(()),
            (Algorithm::Ignored, _) => {
                let expected =
                    format!("the bytes that are ignored, {} to {}", IGNORED.start(), IGNORED.end());
                wrong("check.size", format!("expected {expected}"))
            }
            (_, Some(_)) => {
                wrong("check.size", "the algorithm gives it; size is for a check that is ignored")
            }
            (_, None) => Ok(()),
        }
    }
}
