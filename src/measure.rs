//! The catalogue of measures: what each number is, in which unit, after whom, and what moves it.
//!
//! **Invariant.** A measure that any output shows has its entry here; labels, units, the handbook and
//! the JSON keys are made from the entries, so that they cannot say different things.

pub mod balance;
mod catalogue;
pub mod compare;
mod definition;
mod explained;
pub mod footprint;
pub mod gait;
pub mod health;
pub mod insole;
pub mod load;
mod p_value;
pub mod pattern;
pub mod region;
pub mod size;

pub use catalogue::{all, find};
pub use definition::{Definition, Told};
pub use p_value::{LEAST_P, p_value};
