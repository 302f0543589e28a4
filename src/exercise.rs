//! Exercises: what a child does on the mat, counted, held and scored.
//!
//! **Invariant.** No I/O, no clock: push frames, get events. A live mat, its recording and the same recording read back
//! give the same events, bit for bit, whatever pieces they come in. What could not be seen is told as such and never as
//! the child's fault. Nothing is kept of a frame once it was pushed.
//!
//! A [`Coach`] follows one exercise after the other. For each there is one state machine (`detect`), which reads the
//! signals of [`analysis::stance`](crate::analysis::stance) and reports repetitions, holds and faults. How far a
//! movement must go is a share of how far this child goes ([`Settings`], `data/exercises.toml`).

mod coach;
mod detect;
mod disturbed;
mod event;
mod fatigue;
mod reason;
mod score;
mod settings;
mod signal;
mod target;
mod trace;

pub use coach::Coach;
pub use event::{Event, Happening};
pub use reason::Reason;
pub use settings::{Setting, Settings, SettingsError};
pub use target::{Now, Target};
pub use trace::{Signal, Stretch, Trace, levels};
