//! The options of the commands that look after a mat.

use std::path::PathBuf;

use clap::Args;

use super::facts::Facts;
use super::language::LanguageArgs;
use super::port::PortArgs;
use super::values::{above_zero, png};

/// `plantar calibrate`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("mat").required(true).args(["files", "port"])))]
pub(crate) struct Calibrate {
    /// Recordings of a person on the mat: standing still for at least 15 s at each of five places, on two feet, on
    /// one foot and on the toes; and stepping all over the mat for a few minutes.
    #[arg(value_name = "FILE", requires = "zero")]
    pub files: Vec<PathBuf>,
    /// Recording of the empty mat, at least 10 s.
    #[arg(long, value_name = "FILE", conflicts_with = "port")]
    pub zero: Option<PathBuf>,
    /// Port of the mat. You are guided through the steps.
    #[command(flatten)]
    pub link: PortArgs,
    /// At a port: keep the recordings of the steps in this folder.
    #[arg(long, value_name = "DIR", requires = "port")]
    pub record: Option<PathBuf>,
    /// Weight of the person with clothes and anything they carry.
    #[arg(long, value_name = "KG", value_parser = above_zero)]
    pub weight_kg: f64,
    /// Temperature of the room, kept in the calibration.
    #[arg(long, value_name = "C", allow_negative_numbers = true)]
    pub temperature_c: Option<f64>,
    /// Write the calibration to this file.
    #[arg(long, value_name = "FILE.cal")]
    pub out: PathBuf,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Details that the mat or files do not give.
    #[command(flatten)]
    pub facts: Facts,
}

/// `plantar selftest`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("mat").required(true).args(["files", "port"])))]
pub(crate) struct Selftest {
    /// Recordings of the mat: one of the empty mat, and any number of somebody standing on it and walking all
    /// over it. They are told apart automatically.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Port of the mat. You are guided through the steps.
    #[command(flatten)]
    pub link: PortArgs,
    /// At a port: keep the recordings of the steps in this folder.
    #[arg(long, value_name = "DIR", requires = "port")]
    pub record: Option<PathBuf>,
    /// Draw a map of the cells with the faulty ones marked.
    #[arg(long, value_name = "MAP.png", value_parser = png)]
    pub out: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
    /// Details that the mat or files do not give.
    #[command(flatten)]
    pub facts: Facts,
}
