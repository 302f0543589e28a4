//! plantar turns any pressure-sensing foot mat into a picture of how a child stands, moves and
//! develops. It screens and tracks; it never diagnoses. A measure that cannot be given is not a
//! number but a reason.
//!
//! # A tour
//!
//! The data goes through the rooms from the bottom to the top, and each room imports lower ones
//! only (`tests/suite/tidy.rs` holds them to it):
//!
//! | floor | room | what it is for |
//! |---|---|---|
//! | 0 | [`base`] | what a mat, a frame and a recording are, and the one coordinate convention |
//! | 1 | [`wire`] | bytes to frames and back, without I/O |
//! | 1 | [`measure`] | the catalogue: what every measure is, its unit, source and limits |
//! | 1 | [`stats`] | statistics that more than one room needs |
//! | 1 | [`child`] | what is kept of a child over time, without a name |
//! | 2 | [`profile`] | any maker's mat: its wire format written down, and read by that |
//! | 2 | [`balance`] | the path of the centre of pressure to the measures of sway |
//! | 2 | [`footprint`] | the picture of one foot to its outline, axis, toe cut and indices |
//! | 2 | [`norms`] | cut-offs, references and published figures by age, each with its source |
//! | 2 | [`checklist`] | the questions before a child steps on the mat |
//! | 2 | [`health`] | whether a mat's cells and wires are sound |
//! | 2 | [`growth`] | an own reference: a measure by age and sex in the children of one place |
//! | 3 | [`progress`] | a measure over sessions: what is more than chance and growth |
//! | 3 | [`analysis`] | frames to feet, prints, loads, steps |
//! | 3 | [`calibration`] | counts to kilopascal from an empty mat and a person of known weight |
//! | 3 | [`compare`] | two prints, a template, two groups of prints laid on each other, and what differs |
//! | 3 | [`sim`] | a child's soles as a continuous pressure field, the mat that samples it, the truth |
//! | 4 | [`dose`] | what the mat did to the sole: a log of pressing, by zone and on a map |
//! | 4 | [`exercise`] | what a child does on the mat: repetitions, holds, faults, score, fatigue |
//! | 4 | [`reading`] | values, an age and a past to words that neither frighten nor promise |
//! | 4 | [`source`] | where frames come from: a port, a replay, a virtual mat |
//! | 4 | [`import`] | other makers' files |
//! | 4 | [`store`] | the journal of a running session, the finished recording, the library of children |
//! | 5 | [`play`] | a session at the live page: phases, games, levels, what is asked for from outside |
//! | 5 | [`report`] | pages as PNG, the JSON and FHIR documents, the handbook |
//! | 5 | [`web`] | the live page's server: pictures and events out, what was pressed in |
//! | 6 | [`flow`] | the rooms wired together: open anything, stream and record, compare with the truth |
//! | 7 | [`cli`] | the program: the only room that prints or asks the clock |
//! | 8 | `python` | the program's commands as functions of Python |
//!
//! # An example
//!
//! A simulated six-year-old with a flat left foot stands on a mat of 8 mm cells for two seconds:
//!
//! ```
//! use plantar::analysis::{Options, analyse};
//! use plantar::base::{Mat, Side};
//! use plantar::sim::{Arch, Child, Config, Scene, simulate};
//!
//! let mat = Mat::new(60, 60, 8.0, 8.0)?;
//! let child = Child::of_age(6.0, [Arch::Flat, Arch::Normal]);
//! let mut config = Config::new(Scene::Standing, child, mat, 7);
//! config.duration_s = 2.0;
//! let (recording, truth) = simulate(&config)?;
//!
//! let result = analyse(&recording, Options::default());
//! let left = &result.feet[0];
//! assert_eq!(left.side, Ok(Side::Left));
//! let measured = left.arch_index().expect("a clear print");
//! assert!((measured - truth.feet[0].arch_index).abs() < 0.03);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A live mat goes the same way frame by frame: a [`source::FrameSource`] gives frames, an
//! [`analysis::Session`] takes them one by one and can be asked for its state at any moment.

pub mod analysis;
pub mod balance;
pub mod base;
pub mod calibration;
pub mod checklist;
pub mod child;
/// The program, for `src/main.rs`: no part of the public face.
#[cfg(feature = "program")]
#[doc(hidden)]
pub mod cli;
pub mod compare;
pub mod dose;
pub mod exercise;
#[cfg(feature = "program")]
pub mod flow;
pub mod footprint;
pub mod growth;
pub mod health;
pub mod import;
pub mod measure;
pub mod norms;
pub mod play;
pub mod profile;
pub mod progress;
/// The extension module of the Python package: no part of the public face.
#[cfg(feature = "python")]
mod python;
pub mod reading;
pub mod report;
pub mod sim;
#[cfg(feature = "port")]
pub mod source;
pub mod stats;
#[cfg(feature = "store")]
pub mod store;
#[cfg(feature = "live")]
pub mod web;
pub mod wire;

pub use analysis::result::SessionResult;
pub use analysis::{Options, Session, analyse};
pub use base::{Grid, Interval, Mat, Measured, Meta, Point, Recording, Refusal, Side, Unit};
pub use footprint::measure_print;

/// The book's own Rust is run with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../docs/rust.md")]
struct Book;
