//! Where the feet are and when: places on the mat, contacts in time, what the child did, and which foot is which.
//!
//! **Invariant.** What does not look like a foot is refused with its size, and is never measured.

mod beside;
pub(super) mod bodies;
mod body;
mod bridged;
pub(super) mod contact;
mod cut;
mod distances;
pub(super) mod jumps;
pub(super) mod place;
pub(super) mod posture;
pub(super) mod segment;
mod shape;
pub(super) mod sides;
pub(super) mod steps;
pub(super) mod touch;
mod track;
