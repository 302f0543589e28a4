//! From frames to measures: feet, prints, arch, load, steps.
//!
//! **Invariant.** No I/O, no clock, no threads. A recording and a live mat go the same way: push a
//! frame, read the state, finish.

mod bumps;
mod clean;
mod faults;
mod find;
mod finish;
mod gait;
mod gather;
mod intervals;
mod live;
mod memory;
mod proof;
mod quality;
mod regions;
mod residuals;
pub mod result;
mod session;
mod spread;
mod step;
mod sway;
mod tally;
mod unsure;

pub use gather::baseline::{Baseline, BaselineFinder, Offset, WhyUnknown, Zero};
pub use gather::frame::FrameMeter;
pub use intervals::own_sd;
pub use live::{LiveFoot, LiveState, LiveZero};
pub use memory::room::Scratch;
pub use residuals::NOISY;
pub use result::reason::Reason;
pub use session::{Options, Session, analyse, analyse_frames};
