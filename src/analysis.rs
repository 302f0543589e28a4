//! From frames to measures: feet, prints, arch, load, steps.
//!
//! **Invariant.** No I/O, no clock, no threads. A recording and a live mat go the same way: push a
//! frame, read the state, finish.

mod baseline;
mod bodies;
mod bumps;
mod clean;
mod contact;
mod cut;
mod faults;
mod finish;
mod frame;
mod gait;
mod gaps;
mod history;
mod intervals;
mod jumps;
mod kept;
mod live;
mod loaded;
mod place;
mod proof;
mod quality;
mod reason;
mod regions;
mod residuals;
pub mod result;
mod room;
mod segment;
mod series;
mod session;
mod shape;
mod sides;
mod spread;
mod stats;
mod steps;
mod sway;
mod tally;
mod track;
mod unsure;
mod window;

pub use baseline::{Baseline, BaselineFinder, Offset, WhyUnknown, Zero};
pub use frame::FrameMeter;
pub use intervals::own_sd;
pub use live::{LiveFoot, LiveState, LiveZero};
pub use reason::Reason;
pub use residuals::NOISY;
pub use room::Scratch;
pub use session::{Options, Session, analyse, analyse_frames};
