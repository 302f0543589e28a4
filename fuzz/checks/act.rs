//! What reading an act must hold on any bytes: no panic, nothing that is longer than it may be, one line for what is none, and
//! the same act from what is written down of it.
//!
//! Shared by the fuzz target and the test that replays the corpus; `play` is the room beside it in either.

use super::play::act::{Act, Do, KNOWN, MOST_NOTE};

/// Holds the reader of acts to its promises on one input.
pub(crate) fn check(input: &[u8]) {
    match Act::parse(input) {
        Ok(act) => {
            assert!((1..=64).contains(&act.id.chars().count()));
            let word = act.body["do"].as_str().unwrap_or_default();
            assert!(KNOWN.contains(&word));
            if let Do::Note { text } = &act.what {
                assert!((1..=MOST_NOTE).contains(&text.chars().count()));
            }
            let written = act.body.to_string();
            assert_eq!(Act::parse(written.as_bytes()).as_ref(), Ok(&act));
        }
        Err(wrong) => {
            let told = wrong.to_string();
            assert!(!told.is_empty() && told.len() < 1000 && !told.contains('\n'), "{told:?}");
        }
    }
}
