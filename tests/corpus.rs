//! The inputs that the fuzzers found worth keeping, replayed: each reaches a place in a decoder that no other does.

use std::path::Path;
use std::sync::Arc;

#[cfg(feature = "live")]
use plantar::{base, web};
use plantar::{play, profile, wire};

#[path = "../fuzz/checks/act.rs"]
mod check_act;
#[path = "../fuzz/checks/decode.rs"]
mod check_decode;
#[cfg(feature = "live")]
#[path = "../fuzz/checks/http.rs"]
mod check_http;
#[path = "../fuzz/checks/profile.rs"]
mod check_profile;

/// Bytes kept back by the decoder of any shipped profile stay below this.
const MOST_PENDING: u64 = 256 * 1024;
/// Bytes fed to see that.
const FED: usize = 1024 * 1024;

fn corpus(of: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(of);
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    assert!(files.len() >= 20, "{of}: {} files", files.len());
    files
}

#[test]
fn acts_hold_on_every_input_kept() {
    for (path, input) in corpus("act") {
        println!("{path}");
        check_act::check(&input);
    }
}

#[test]
fn the_native_decoder_holds_on_every_input_kept() {
    for (path, input) in corpus("decode") {
        println!("{path}");
        check_decode::check(&input);
    }
}

#[test]
fn the_profiles_hold_on_every_input_kept() {
    for (path, input) in corpus("profile") {
        println!("{path}");
        check_profile::check(&input);
    }
}

#[cfg(feature = "live")]
#[test]
fn the_live_page_holds_on_every_input_kept() {
    for (path, input) in corpus("http") {
        println!("{path}");
        check_http::check(&input);
    }
}

#[test]
fn memory_stays_bounded_however_long_an_input_goes_on() {
    for (path, input) in corpus("profile") {
        let [which, _, bytes @ ..] = &input[..] else { continue };
        if bytes.is_empty() {
            continue;
        }
        let (name, text) = profile::shipped()[usize::from(*which) % profile::shipped().len()];
        let plan = profile::Plan::new(&profile::Profile::parse(text).unwrap(), None).unwrap();
        let mut decoder = profile::Decoder::new(Arc::new(plan));
        for _ in 0..FED.div_ceil(bytes.len()) {
            let mut now = bytes;
            while decoder.next(&mut now).is_some() {}
            let pending = decoder.counters().bytes_pending;
            assert!(pending < MOST_PENDING, "{path}: {name} keeps {pending} bytes");
        }
    }
}
