//! From frames to measures: feet, prints, arch, load, steps.
//!
//! **Invariant.** No I/O, no clock, no threads. A recording and a live mat go the same way: push a
//! frame, read the state, finish.

mod bodies;
mod cut;
mod frame;
mod history;
pub mod result;
mod shape;
