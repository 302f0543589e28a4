//! Bytes to acts of the live page, as `checks/act.rs` says. Run with `cargo +nightly fuzz run act`.

#![no_main]

#[allow(dead_code, unused_imports, unused_macros)]
#[path = "../../src"]
mod rooms {
    pub mod base;
    pub mod checklist;
    pub mod child;
    pub mod stats;
    pub mod play {
        pub mod act;
    }
}

#[path = "../checks/act.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;
// At the root, because the rooms name each other by `crate::`.
#[allow(unused_imports)]
use rooms::{base, checklist, child, play, stats};

fuzz_target!(|input: &[u8]| checks::check(input));
