//! Requests to the live page's server, as `checks/http.rs` says. Run with `cargo +nightly fuzz run http`.

#![no_main]

#[allow(dead_code, unused_imports, unused_macros)]
#[path = "../../src"]
mod rooms {
    pub mod base;
    pub mod web;
}

#[path = "../checks/http.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;
// At the root, because the rooms name each other by `crate::`.
#[allow(unused_imports)]
use rooms::{base, web};

fuzz_target!(|input: &[u8]| checks::check(input));
