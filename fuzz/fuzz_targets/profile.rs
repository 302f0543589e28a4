//! Bytes to frames by the shipped profiles, as `checks/profile.rs` says. Run with `cargo +nightly fuzz run profile`.

#![no_main]

#[allow(dead_code, unused_imports, unused_macros)]
#[path = "../../src"]
mod rooms {
    pub mod base;
    pub mod profile;
    pub mod stats;
    pub mod wire;
}

#[path = "../checks/profile.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;
// At the root, because the rooms name each other by `crate::`.
#[allow(unused_imports)]
use rooms::{base, profile, stats, wire};

fuzz_target!(|input: &[u8]| checks::check(input));
