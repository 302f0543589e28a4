//! The remembered stance: where each foot stood, how it shared its load then, and what it does since.
//!
//! A foot on its toes, its heels or its outer edge shows too little of itself to be measured anew in every frame. So its
//! outline, axis and toe cut are taken once, while the child stands still on both feet, and every later frame is
//! read in the coordinates of that print ([`SoleFrame`]). A foot that was lifted and came down a little aside is followed.
//!
//! [`Tracker`] does it frame by frame: it looks for a still stance, then tells for each foot its force, where its
//! centre of pressure lies along and across the sole, what each zone of the sole bears, and whether the foot is down.
//! It keeps no frames, so it is as large after hours as after a second.

mod afterglow;
mod contact;
mod haze;
mod layout;
mod motion;
mod seek;
mod sole;
mod tracker;
mod weight;

pub use contact::Contact;
pub use layout::{CellOfSole, Layout};
pub use motion::{FootMotion, Motion};
pub use seek::{ContactMiddle, FootBase, Stance, Unready};
pub use sole::{SoleFrame, SoleZone, ZONES};
pub use tracker::Tracker;
