//! From frames to measures: feet, prints, arch, load, steps.
//!
//! **Invariant.** No I/O, no clock, no threads. A recording and a live mat go the same way: push a
//! frame, read the state, finish.

mod bodies;
mod bumps;
mod clean;
mod contact;
mod cut;
mod faults;
mod finish;
mod gait;
mod gather;
mod intervals;
mod jumps;
mod live;
mod memory;
mod place;
mod proof;
mod quality;
mod regions;
mod residuals;
pub mod result;
mod segment;
mod session;
mod shape;
mod sides;
mod spread;
mod steps;
mod sway;
mod tally;
mod track;
mod unsure;

pub use gather::baseline::{Baseline, BaselineFinder, Offset, WhyUnknown, Zero};
pub use gather::frame::FrameMeter;
pub use intervals::own_sd;
pub use live::{LiveFoot, LiveState, LiveZero};
pub use memory::room::Scratch;
pub use residuals::NOISY;
pub use result::reason::Reason;
pub use session::{Options, Session, analyse, analyse_frames};
