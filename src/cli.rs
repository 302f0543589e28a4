//! The program: one file a command, over the library.
//!
//! **Invariant.** Only this room prints, asks the clock, or ends the program; nobody imports it but
//! `main.rs` and the room `python`, which takes what does not print.

mod accuracy;
pub(crate) mod analyse;
pub(crate) mod args;
pub(crate) mod balance;
#[cfg(feature = "live")]
mod browser;
mod bytes;
mod calibrate;
mod checklist;
mod children;
mod cohort;
mod compare;
mod confirmed;
mod conformance;
mod console;
mod counted;
mod course;
mod coverage;
mod day;
mod decode;
mod demo;
pub(crate) mod dose;
pub(crate) mod exercise;
mod exit;
mod export;
mod giving;
mod groups;
mod guide;
mod handbook;
pub(crate) mod hint;
mod identify;
mod insoles;
mod keeping;
mod language;
pub(crate) mod letters;
pub(crate) mod library;
mod link;
#[cfg(feature = "live")]
pub(crate) mod live;
mod manual;
mod measuring;
mod names;
mod pages;
mod parents;
mod ports;
mod profile;
mod progress;
pub(crate) mod prompts;
mod read;
mod reading;
mod reason;
mod reference;
mod screen;
mod selftest;
mod serve;
mod session;
mod sessions;
mod shape;
#[cfg(test)]
mod shown;
pub(crate) mod simulate;
mod steps;
mod stream;
mod terminal;
mod usage;
mod words;

use std::ffi::OsString;

use clap::{CommandFactory as _, FromArgMatches as _};

pub use exit::{Exit, Failure};
pub use reason::{Noted, Reason};

use args::{Cli, Command};

/// Runs the program on the words it was started with, its own name first, and tells what went wrong. Returns what the
/// program ends with: 0, or a number of [`Exit`].
pub fn main(typed: &[OsString]) -> u8 {
    terminal::show_bars();
    match run(typed) {
        Ok(()) => 0,
        Err(failure) if failure.broken_pipe => 0,
        Err(failure) => {
            eprintln!("{failure}");
            failure.exit as u8
        }
    }
}

/// Arguments of a command.
#[cfg(feature = "python")]
pub(crate) trait Typed: clap::Args {}
#[cfg(feature = "python")]
impl<A: clap::Args> Typed for A {}

/// The arguments of a command from words like those it is typed with, without its name.
///
/// # Errors
/// When they are not what the command takes.
#[cfg(feature = "python")]
pub(crate) fn asked<A: Typed>(command: &'static str, words: &[OsString]) -> Result<A, Failure> {
    let matches = A::augment_args(clap::Command::new(command).no_binary_name(true).disable_help_flag(true))
        .try_get_matches_from(words)
        .and_then(|matches| A::from_arg_matches(&matches));
    matches.map_err(|error| usage::failure_of_words(&error))
}

/// Does what was typed.
fn run(typed: &[OsString]) -> Result<(), Failure> {
    let parsed = groups::grouped(Cli::command())
        .try_get_matches_from(typed)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed.map_err(|error| usage::failure(&error, typed))?.command {
        Command::Demo(args) => demo::run(&args),
        Command::Ports(args) => ports::run(&args),
        Command::Stream(args) => stream::run(&args),
        #[cfg(feature = "live")]
        Command::Live(args) => live::run(&args),
        Command::Analyse(args) => analyse::run(&args),
        Command::Exercise(args) => exercise::run(&args),
        Command::Checklist(args) => checklist::run(&args),
        Command::Balance(args) => balance::run(&args),
        Command::Dose(args) => dose::run(&args),
        Command::Child(args) => children::run(&args),
        Command::Session(args::Session::Add(args)) => session::add(&args),
        Command::Session(args::Session::Remove { which, child, yes, at }) => {
            session::remove(&which, &child, yes, &at)
        }
        Command::Course(args) => course::run(&args),
        Command::Progress(args) => progress::run(&args),
        Command::Read(args) => read::run(&args),
        Command::Reference(args) => reference::run(&args),
        Command::Screen(args) => screen::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::Template(args) => compare::template(&args),
        Command::Shape(args) => shape::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Calibrate(args) => calibrate::run(&args),
        Command::Selftest(args) => selftest::run(&args),
        Command::Decode(args) => decode::run(&args),
        Command::Profile(args) => profile::run(&args),
        Command::Identify(args) => identify::run(&args),
        Command::Conformance(args) => conformance::run(&args),
        Command::Simulate(args) => simulate::run(&args),
        Command::Accuracy(args) => accuracy::run(&args),
        Command::Handbook { out } => handbook::run(&out),
        Command::Coverage(args) => coverage::run(&args),
        Command::Cohort(args) => cohort::run(&args),
        Command::Completions { shell } => manual::completions(shell),
        Command::Man { out } => manual::pages(&out),
    }
}
