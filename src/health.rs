//! Whether a mat is sound: from a recording of the empty mat and, better, one of somebody walking all over it.
//!
//! **Invariant.** No I/O, no clock. Everything is judged on what the mat sent, before any calibration, and a
//! cell of which the recordings show nothing is untested, never sound.

mod afterglow;
mod around;
mod cell_state;
mod check;
mod correction;
mod crosstalk;
mod full_scale;
mod idle;
mod lines;
mod reason;
mod under_load;

pub use afterglow::{AfterGlow, MIN_AFTERGLOW};
pub use cell_state::CellState;
pub use check::{Health, check};
pub use correction::Leak;
pub use crosstalk::{Crosstalk, MIN_CROSSTALK};
pub use idle::{Idle, MAX_DRIFT, MIN_DRIFT_S, MIN_IDLE_FRAMES};
pub use reason::{Finding, Reason};
