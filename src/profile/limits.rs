//! Numbers in a profile that no mat can mean. A profile is a file from anywhere: without limits a slip of the
//! pen would cost all memory or overflow.

use super::error::{ProfileError, wrong};
use super::schema::Profile;

/// No packet is so long, and nothing in one lies so far in.
const FAR: usize = 1 << 24;
/// Bytes of a point at most.
const POINT: usize = 256;
/// Bits of a tagged sample.
const TAGGED_BITS: u32 = 16;

/// Refuses the first number beyond its limit.
pub(super) fn limits(profile: &Profile) -> Result<(), ProfileError> {
    let (frame, sample, part) = (&profile.frame, &profile.sample, profile.part.as_ref());
    let far = [
        ("frame.size", frame.size),
        ("frame.length_at", frame.length_at),
        ("frame.length_plus", frame.length_plus),
        ("frame.lines_per_frame", frame.lines_per_frame),
        ("sample.data_at", sample.data_at),
        ("sample.data_len", sample.data_len),
        ("part.row_at", part.and_then(|part| part.row_at)),
        ("part.col_at", part.and_then(|part| part.col_at)),
        ("part.cell_at", part.and_then(|part| part.cell_at)),
    ];
    let pieces = profile.parts.iter().flat_map(|piece| {
        [
            ("parts.size", Some(piece.size)),
            ("parts.data_at", Some(piece.data_at)),
            ("parts.data_len", Some(piece.data_len)),
            ("parts.first_cell", Some(piece.first_cell)),
            ("parts.when.at", Some(piece.when.at)),
        ]
    });
    let others = profile.others.iter().map(|other| ("others.size", other.size));
    for (key, number) in far.into_iter().chain(pieces).chain(others) {
        if let Some(number) = number.filter(|&number| number > FAR) {
            return wrong(key, format!("{number}: expected at most {FAR}"));
        }
    }
    if let Some(unit) = frame.length_unit.filter(|unit| !(1..=FAR).contains(unit)) {
        return wrong("frame.length_unit", format!("{unit}: expected 1 to {FAR}"));
    }
    if let Some(sparse) = sample.sparse
        && [sparse.x, sparse.y, sparse.value, sparse.stride].iter().any(|&at| at > POINT)
    {
        return wrong("sample.sparse", format!("a point has at most {POINT} bytes"));
    }
    if let Some(shift) = sample.tag_shift.filter(|&shift| shift >= TAGGED_BITS) {
        return wrong("sample.tag_shift", format!("{shift}: a tagged sample has {TAGGED_BITS} bits"));
    }
    profile.surface.check(profile.mat.rows, profile.mat.cols).or_else(|problem| wrong("surface", problem))
}
