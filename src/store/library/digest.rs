//! The name of a recording, made from what it holds.

use crate::base::{CellsRef, Recording};

/// FNV-1a of 64 bits (Fowler, Noll, Vo): the same on every machine and in every version, which the hasher of
/// the standard library does not promise. A million recordings share one by chance with 3 in a hundred million.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Takes a number in at once, and not its bytes one by one: as good where nobody looks for collisions.
    fn number(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x0000_0100_0000_01b3);
        self.0 ^= self.0 >> 32;
    }
}

/// Digest of the frames of a recording: of sizes, times and cells, so that it does not matter in which file
/// they came, who is said to stand on the mat, and what was noted.
pub(super) fn of_recording(recording: &Recording) -> u64 {
    let mut digest = Fnv::new();
    let mat = &recording.meta.mat;
    digest.number(mat.rows() as u64);
    digest.number(mat.cols() as u64);
    recording.stamps().iter().for_each(|stamp| digest.number(stamp.t_s.to_bits()));
    let mut all =
        |values: &mut dyn Iterator<Item = f64>| values.for_each(|value| digest.number(value.to_bits()));
    match recording.cells().view() {
        CellsRef::U8(cells) => all(&mut cells.iter().map(|&cell| f64::from(cell))),
        CellsRef::U16(cells) => all(&mut cells.iter().map(|&cell| f64::from(cell))),
        CellsRef::F32(cells) => all(&mut cells.iter().map(|&cell| f64::from(cell))),
        CellsRef::F64(cells) => all(&mut cells.iter().copied()),
    }
    digest.0
}

/// Digest of several in their order.
pub(super) fn of_all(digests: &[u64]) -> u64 {
    let mut all = Fnv::new();
    digests.iter().for_each(|&digest| all.number(digest));
    all.0
}
