//! Prints laid on each other: registration, differences, templates, and tests over the whole picture.
//!
//! A print becomes a [`Picture`] in the coordinates of its foot. Two pictures are brought to overlap by
//! shift, turn and scale ([`register`]); what is left is their difference ([`difference`]; of two sessions with
//! repeats [`change`]), which counts where it is more than the measurement error. Prints of one
//! foot taken again and again make a [`Template`], against which another print has a z in every sample;
//! two groups of prints are told apart by permutation ([`two_groups`], [`paired`]), which bounds the
//! probability of any false finding in the whole picture.
//!
//! **Invariant.** Pure computation: the same pictures give the same result.

mod align;
mod difference;
mod error;
mod permute;
mod picture;
mod reason;
mod register;
mod template;

pub use align::{Aligned, Laid, LeftOut, aligned};
pub use difference::{Difference, Extreme, change, difference};
pub use error::{DifferenceError, ErrorSource};
pub use permute::{
    Cluster, MIN_GROUP, PermutationTest, SIGNIFICANCE, Trial, paired, permute_signs, permute_two, two_groups,
};
pub use picture::{Picture, Quantity, STEP_MM, sample};
pub use reason::Reason;
pub use register::{Registration, register};
pub use template::{MIN_PRINTS, Template, ZPicture};
