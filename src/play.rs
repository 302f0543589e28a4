//! A session at the live page: its phases, its games, and what is asked for from outside.
//!
//! **Invariant.** No I/O, no clock: frames and acts in, events, states and pictures out. It is always the time of the last
//! frame. The same frames with the same acts between them give the same session, bit for bit, live, from a journal and from
//! a recording: so a session that was cut off can be gone through again ([`replayed`]).
//!
//! [`Practising`] follows the feet, counts, and sums up what pressed the soles: the same with games and without. [`Play`]
//! leads the child: the checklist first, then the empty mat, standing still, and the games, each harder or easier by its
//! level ([`Level`], `data/games.toml`), until somebody stops, the child tires, or it was enough for a day.

pub mod act;
mod answer;
mod entry;
mod event;
#[cfg(test)]
pub(crate) mod fixture;
mod given;
mod hello;
mod lean;
mod level;
mod log;
mod paint;
mod phase;
mod picture;
mod practising;
mod reason;
mod round;
mod session;
mod settings;
mod sides;
mod state;
mod still;
mod today;
mod tries;

pub use act::{Act, Do, Wrong};
pub use answer::Answer;
pub use event::{Event, EventKind, Told};
pub use given::{CourseSoFar, Given, LevelSoFar, Order, Played, Rounded};
pub use hello::{Hello, Program};
pub use level::Level;
pub use log::{LOG_ENDING, Line, Log, LogError, MOST_LOG_BYTES, replayed};
pub use paint::Paint;
pub use phase::Phase;
pub use practising::{Practised, Practising, practised, sole_dose};
pub use reason::Reason;
pub use session::Play;
pub use settings::Games;
pub use state::{Beside, LinkState, LinkWords, State};
pub use tries::Ask;
