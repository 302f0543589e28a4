//! From frames to measures: feet, prints, arch, load, steps.
//!
//! **Invariant.** No I/O, no clock, no threads. A recording and a live mat go the same way: push a
//! frame, read the state, finish.
//!
//! The sub-rooms, from the lowest up; each imports those above it in this list only:
//!
//! * `memory`: what a long session keeps, in memory or outside it;
//! * [`result`]: what comes out, and the reasons why something does not;
//! * `gather`: from frames to what is kept of them;
//! * `find`: where the feet are and when;
//! * `print`: what a print gives;
//! * `load`: how the load is shared between the feet, and how it sways;
//! * `gait`: what steps give;
//! * `quality`: what was wrong with a recording;
//! * `finish`: all of that, put together at the end of a session.
//!
//! `stance` is the remembered stance of a child that exercises, and what each foot does since.
//!
//! `options` is what can be asked of an analysis. `session` and `live` stand on top: the session that goes on, and what
//! the mat shows now.

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
pub mod stance;

pub use gather::baseline::{Baseline, BaselineFinder, Offset, WhyUnknown, Zero};
pub use gather::frame::FrameMeter;
pub use live::{LiveFoot, LiveState, LiveZero};
pub use memory::room::Scratch;
pub use options::Options;
pub use print::intervals::{interval_of, own_sd};
pub use print::residuals::NOISY;
pub use result::reason::Reason;
pub use session::{Session, analyse, analyse_frames};
