//! What the decoder of a profile must hold on any bytes: no panic, every byte accounted for, and the same frames however
//! the bytes are cut. The first byte of an input says which profile, the second how the rest is cut. From 250 on it is
//! one of those below, which have what no shipped profile has.
//!
//! Shared by the fuzz target and the test that replays the corpus; `profile` is the room beside it in either.

use std::sync::Arc;

use super::profile::{Decoder, Event, Plan, Profile, shipped};

/// Profiles with other kinds of packets, cells with a decimal point, fields in lines, and every turn of a check.
const MORE: &[&str] = &[
    "[mat]\nname = \"a\"\nrows = 1\ncols = 2\nmax = 4095\n[frame]\nkind = \"fixed\"\nsync = \"C0 FE\"\nsize = 6\n\
     [sample]\ntype = \"u12be\"\ndata_at = 3\n[[others]]\nsync = \"C0 FE 02\"\nsize = 4\n[[others]]\nsync = \"BA\"\nsize = 3\n",
    "[mat]\nname = \"b\"\nrows = 2\ncols = 2\nmax = 99.5\n[frame]\nkind = \"lines\"\nlines_per_frame = 1\n\
     [sample]\ntype = \"decimal\"\ndata_at = 2\n[aux]\ntime = { at = 0, type = \"text\", unit_us = 1e6 }\n\
     seq = { at = 1, type = \"text\" }\n[check]\nalgo = \"ignored\"\nsize = 1\nto = -3\n[[others]]\nsync = \"23\"\n",
    "[mat]\nname = \"c\"\nrows = 2\ncols = 3\nmax = 255\n[frame]\nkind = \"length\"\nsync = \"C0 01\"\nlength_at = 2\n\
     length_plus = 3\n[sample]\ntype = \"u8\"\n[[others]]\nsync = \"C0 02\"\n",
    "[mat]\nname = \"d\"\nrows = 2\ncols = 3\nmax = 255\n[frame]\nkind = \"slip\"\nsync = \"01\"\n[sample]\ntype = \"u8\"\n\
     [check]\nalgo = \"sum8\"\ncomplement = \"twos\"\n[[others]]\nsync = \"02\"\n",
    "[mat]\nname = \"e\"\nrows = 2\ncols = 2\nmax = 999\n[frame]\nkind = \"lines\"\nlines_per_frame = 2\n[sample]\n\
     type = \"text\"\n[aux]\nseq = { at = -1, type = \"text\" }\n",
    "[mat]\nname = \"f\"\nrows = 2\ncols = 2\nmax = 255\n[frame]\nkind = \"delimited\"\ndelimiter = \"FF\"\n[sample]\n\
     type = \"u8\"\n[check]\nalgo = \"crc16-xmodem\"\ncomplement = \"ones\"\n[[others]]\nsync = \"7E\"\nsize = 3\n",
];
const MORE_FROM: u8 = 250;

/// The frames of bytes fed in pieces; every byte accounted for at every step.
fn frames(plan: &Arc<Plan>, bytes: &[u8], piece: usize) -> Vec<Vec<f64>> {
    let mut decoder = Decoder::new(Arc::clone(plan));
    let mut frames = Vec::new();
    let mut keep = |event: Event<'_>| {
        if let Event::Frame(frame) = event {
            frames.push((0..frame.cells.len()).map(|at| frame.cells.get(at)).collect());
        }
    };
    for mut input in bytes.chunks(piece) {
        while let Some(event) = decoder.next(&mut input) {
            keep(event);
        }
        let c = decoder.counters();
        assert_eq!(c.bytes, c.bytes_decoded + c.bytes_skipped + c.bytes_pending);
    }
    while let Some(event) = decoder.finish() {
        keep(event);
    }
    assert_eq!(decoder.counters().bytes_pending, 0);
    frames
}

/// Holds the decoder of a shipped profile to its promises on one input.
pub(crate) fn check(input: &[u8]) {
    let [which, piece, bytes @ ..] = input else { return };
    let text = match which.checked_sub(MORE_FROM) {
        Some(at) => MORE[usize::from(at) % MORE.len()],
        None => shipped()[usize::from(*which) % shipped().len()].1,
    };
    let plan = Arc::new(Plan::new(&Profile::parse(text).unwrap(), None).unwrap());
    assert_eq!(frames(&plan, bytes, usize::MAX), frames(&plan, bytes, 1 + usize::from(*piece)));
}
