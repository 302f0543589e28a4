//! What the mat did to the sole: how long, how hard and how often each part of each foot was pressed.
//!
//! A log and no therapy figure. How much pressing does what to a child's foot is not known: no study of massage mats
//! tells it. So there is no target and no "enough" here, only what took place.
//!
//! [`Dose`] takes the frames as a [`Tracker`](crate::analysis::stance::Tracker) reads them, in the coordinates of the
//! soles as they stood. Which cell lies under which part of which sole changes only when a foot comes down elsewhere:
//! until then it sums up cell by cell and deals the sums out to zones and map afterwards.
//!
//! **Invariants.** A frame lasts until the next one. Time without frames is unknown and presses nothing. What both feet,
//! the rest of the mat and the time without a known stance bore sums to what the mat bore. The same frames give the
//! same numbers to the last bit, live, from a journal or from a recording. Memory does not grow with the session.

mod accumulate;
mod caveat;
mod clock;
mod ground;
mod press;
mod reason;
mod result;
mod sole_map;
mod sums;

pub use accumulate::{Dose, dose_of};
pub use caveat::Caveat;
pub use reason::Reason;
pub use result::{COVERED_S, DoseResult, DoseTimes, FootDose, SoleMap, Tips, ZoneDose};
pub use sole_map::{MAP_CELLS, MAP_COLS, MAP_ROWS};

#[cfg(test)]
mod tests;
