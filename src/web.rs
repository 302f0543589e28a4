//! The live page's server: one page on this computer, for browsers on this computer.
//!
//! **Invariant.** The room knows no mat and no child: pictures, states and events come in as bytes ([`Hub`]), what is
//! asked goes out as bytes ([`Desk`]). It listens on the loopback address only, refuses what does not come from its own
//! page (`gate`), and nothing a viewer does can hold up the one who fills the hub. What goes over the wire is written
//! down in `docs/formats/LIVE.md`.

mod connection;
mod desk;
mod entry;
mod files;
mod framing;
mod gate;
mod hub;
mod limits;
mod patient;
mod reason;
mod routes;
mod seat;
mod server;
#[cfg(test)]
mod tests;
mod viewer;
mod words;

pub use desk::{Desk, Reply};
pub use hub::Hub;
pub use reason::Reason;
pub use server::{Serving, serve};
