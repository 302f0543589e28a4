//! What the decoder of a profile must hold on any bytes: no panic, every byte accounted for, and the same frames however
//! the bytes are cut. The first byte of an input says which profile, the second how the rest is cut.
//!
//! Shared by the fuzz target and the test that replays the corpus; `profile` is the room beside it in either.

use std::sync::Arc;

use super::profile::{Decoder, Event, Plan, Profile, shipped};

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
pub fn check(input: &[u8]) {
    let [which, piece, bytes @ ..] = input else { return };
    let (_, text) = shipped()[usize::from(*which) % shipped().len()];
    let plan = Arc::new(Plan::new(&Profile::parse(text).unwrap(), None).unwrap());
    assert_eq!(frames(&plan, bytes, usize::MAX), frames(&plan, bytes, 1 + usize::from(*piece)));
}
