//! What an analysis ends in: plain records with public fields, which every output reads.
//!
//! A measure that cannot be given is not a number: it is a [`Refusal`](crate::base::Refusal) with its
//! reason.

mod contact;
mod finding;
mod foot;
mod frame;
mod gait;
mod index;
mod load;
pub(in crate::analysis) mod reason;
mod region;
mod session;

pub use super::memory::series::{Entry, Series};
pub use crate::base::PrintKind;
pub use contact::{Contact, ContactPrint};
pub use finding::{Feet, Finding, Quality, Severity};
pub use foot::{FootResult, Print};
pub use frame::FrameMeasures;
pub use gait::{
    ContactGait, Excursion, FootGait, GaitLine, InitialContact, MeanLine, MeanPrint, Missing, SessionGait,
    StancePhases,
};
pub use index::{IndexResult, Parts, Residual};
pub use load::{
    FootLoad, LoadMeasure, LoadSeries, Spread, Symmetry, asymmetry_pct, robinson_pct, symmetry_angle_pct,
};
pub use region::{RegionMeasure, RegionName, RegionResult};
pub use session::{Posture, SessionResult, Task};
