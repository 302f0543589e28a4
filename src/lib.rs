//! plantar turns any pressure-sensing foot mat into a picture of how a child stands, moves and
//! develops.

pub mod analysis;
pub mod base;
pub mod cli;
pub mod flow;
pub mod import;
pub mod report;
pub mod sim;
pub mod source;
pub mod store;
pub mod wire;
