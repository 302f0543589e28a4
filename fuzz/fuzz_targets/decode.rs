//! Bytes to events, as `checks/decode.rs` says. Run with `cargo +nightly fuzz run decode`.

#![no_main]

#[allow(dead_code, unused_imports, unused_macros)]
#[path = "../../src"]
mod rooms {
    pub mod base;
    pub mod wire;
}

#[path = "../checks/decode.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;
// At the root, because the rooms name each other by `crate::`.
#[allow(unused_imports)]
use rooms::{base, wire};

fuzz_target!(|input: &[u8]| checks::check(input));
