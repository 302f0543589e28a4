//! What runs against the clock: mats on pseudo-terminals and in an emulator, programs killed midway. Apart from the suite,
//! whose load would delay it.

#[path = "../common/mod.rs"]
mod common;

#[cfg(unix)]
mod conformance;
#[cfg(unix)]
mod exercise;
#[cfg(unix)]
mod firmware;
#[cfg(unix)]
mod guided;
#[cfg(unix)]
mod identify;
mod journal_kill;
#[cfg(unix)]
mod kill;
#[cfg(all(unix, feature = "live"))]
mod live_page;
#[cfg(unix)]
mod reconnect;
#[cfg(all(unix, feature = "live"))]
mod viewer;
