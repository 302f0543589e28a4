//! A profile made ready for work: everything looked up and checked once.

use super::check::Check;
use super::fields::Aux;
use super::framing::Framing;
use super::others::Other;
use super::pieces::Pieces;
use super::sample::Sample;

/// What a decoder needs to know.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(super) rows: usize,
    pub(super) cols: usize,
    pub(super) max: f64,
    pub(super) framing: Framing,
    pub(super) check: Option<Check>,
    pub(super) end: usize,
    pub(super) pieces: Pieces,
    pub(super) sample: Sample,
    /// Row-major index of each cell as sent; `u32::MAX` where there is none. Empty for the same order.
    pub(super) order: Vec<u32>,
    pub(super) aux: Vec<Aux>,
    /// Packets of other kinds in the same stream, the most particular first.
    pub(super) others: Vec<Other>,
    /// No packet is longer.
    pub(super) longest: usize,
    /// A pause of so many milliseconds ends a frame.
    pub(super) gap_ms: Option<u64>,
    pub(super) polled: bool,
}

impl Plan {
    /// Cells of the mat.
    pub fn cells(&self) -> usize {
        self.rows * self.cols
    }

    /// A pause that ends a frame, milliseconds.
    pub fn gap_ms(&self) -> Option<u64> {
        self.gap_ms
    }

    /// Bytes of a reply to a request, where every one is of the same size.
    pub fn reply_len(&self) -> Option<usize> {
        match (&self.framing, &self.pieces) {
            (Framing::Fixed { size, .. }, Pieces::Whole) if self.polled => Some(*size),
            _ => None,
        }
    }

    /// Where the cells lie in a packet of this length.
    pub(super) fn data(&self, packet: usize) -> Option<std::ops::Range<usize>> {
        let at = self.sample.data_at;
        let tail = self.end.max(self.check.as_ref().map_or(0, Check::tail));
        let to = match self.sample.data_len {
            Some(len) => at + len,
            None => packet.checked_sub(tail)?,
        };
        (at <= to && to <= packet).then_some(at..to)
    }
}
