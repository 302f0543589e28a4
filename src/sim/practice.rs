//! A child that does exercises: what a script asks for, how the body moves for it, and what it was worth.
//!
//! A script (`script`) becomes a plan (`plan`, `exercises`, `asides`): smooth curves of a few numbers over time, and
//! where each foot stands. `motion` reads the plan frame by frame as newtons on the fields of the soles. The
//! truth of repetitions comes from the same curves, that of the dose (`dose`) from the continuous field.

pub(super) mod asides;
pub(super) mod curve;
pub(super) mod dose;
pub(super) mod exercises;
pub(super) mod motion;
pub(super) mod performed;
pub(super) mod plan;
pub(super) mod planned;
pub(super) mod script;
pub(super) mod steps;
pub(super) mod things;
pub(super) mod writing;
