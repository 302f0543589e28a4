//! From frames to measures: feet, prints, arch, load, steps.
//!
//! **Invariant.** No I/O, no clock, no threads. A recording and a live mat go the same way: push a
//! frame, read the state, finish.

mod find;
mod finish;
mod gait;
mod gather;
mod live;
mod load;
mod memory;
mod options;
mod print;
mod quality;
pub mod result;
mod session;

pub use gather::baseline::{Baseline, BaselineFinder, Offset, WhyUnknown, Zero};
pub use gather::frame::FrameMeter;
pub use live::{LiveFoot, LiveState, LiveZero};
pub use memory::room::Scratch;
pub use options::Options;
pub use print::intervals::own_sd;
pub use print::residuals::NOISY;
pub use result::reason::Reason;
pub use session::{Session, analyse, analyse_frames};
