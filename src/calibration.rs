//! Counts to kilopascal with what is at hand at home: an empty mat, and a person of known weight on it.
//!
//! Three things are found, in turn until they agree. The *zero* of each cell is what it reads on the empty mat.
//! The *curve* of all cells is the one under which every stand sums to the weight: the same person on two feet,
//! on one and on the toes bears the same force on different areas, which tells how pressure grows with the
//! count. The *gain* of each cell is the one under which pressures are as smooth
//! as feet are, over all the places where the person stood and stepped (`gains`); what earlier steps left behind in a
//! cell that creeps is taken off its readings before (`creep`).
//!
//! **Invariant.** No I/O, no clock: the date is the caller's.

mod creep;
mod fit;
mod gains;
mod pictures;
mod reason;
mod response;

pub use fit::{Calibrated, Circumstances, Stance, calibrate, instructions};
pub use reason::{Finding, Reason};
