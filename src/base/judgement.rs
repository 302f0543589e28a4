//! Judgements as data: a kind with typed arguments, put into words at the edge.
//!
//! A room that judges has an enum of its kinds, declared with `kinds!`. What it hands on is a
//! [`Refusal`](super::Refusal), a finding or a rule that holds such a kind; what is stored is a [`Judgement`]. The
//! words are in `data/words`, a file for each room, under the id of the kind.

mod catalogue;
mod data;
mod kinds;

pub(in crate::base) use catalogue::kind_in_words;
pub use catalogue::{InWords, english};
pub use data::{Argument, Judgement, Kind, ToArgument};
pub(crate) use kinds::kinds;
