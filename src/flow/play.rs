//! A session at the live page, wired together.

mod simulated;

pub use simulated::{Counted, Mover, SimulatedChild, Simulation, Unmoved, movements};
