//! The live page in a real browser. They need chromium, its driver and axe-core, which `.ci/run browser` installs before it
//! runs them; `cargo test` alone shows them as ignored.

#[path = "../common/mod.rs"]
mod common;
mod driver;
mod fit;
mod games;
mod language;
#[cfg(unix)]
mod mat;
mod newcomer;
mod program;
mod shot;
mod tab;
