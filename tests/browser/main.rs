//! The live page in a real browser: chromium and chromedriver. Without them the tests are passed over with a notice, or fail
//! where `PLANTAR_NEED_BROWSER` is set.

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
