//! The program: one file a command, over the library.
//!
//! **Invariant.** Only this room prints, asks the clock, or ends the program; nobody imports it but
//! `main.rs`.

mod accuracy;
mod analyse;
mod args;
mod balance;
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
mod dose;
mod exercise;
mod exit;
mod export;
mod giving;
mod groups;
mod guide;
mod handbook;
mod hint;
mod identify;
mod insoles;
mod keeping;
mod library;
mod link;
#[cfg(feature = "live")]
mod live;
mod manual;
mod measuring;
mod names;
mod pages;
mod ports;
mod profile;
mod progress;
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
mod simulate;
mod steps;
mod stream;
mod terminal;
mod usage;
mod words;

use clap::{CommandFactory as _, FromArgMatches as _};

pub use exit::{Exit, Failure};
pub use reason::{Noted, Reason};

use args::{Cli, Command};

/// Runs the program on the arguments it was started with.
///
/// # Errors
/// When the command could not do what was asked; see [`Exit`] for what the program then ends with.
pub fn run() -> Result<(), Failure> {
    let typed: Vec<_> = std::env::args_os().collect();
    let parsed = groups::grouped(Cli::command())
        .try_get_matches_from(&typed)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed.map_err(|error| usage::failure(&error, &typed))?.command {
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
