//! The options of the commands that measure simulated children whose truth is known.

use std::path::PathBuf;

use clap::Args;

use super::values::{above_zero, from_zero, pitch};

/// `plantar accuracy`.
#[derive(Debug, Args)]
pub(crate) struct Accuracy {
    /// Pitches to try (default: 2,3,5,7.5,10,15; with --spines 5,8,10; with --exercises 5,8,10,15).
    #[arg(long, value_name = "MM,...", value_delimiter = ',', value_parser = above_zero)]
    pub pitch_mm: Option<Vec<f64>>,
    /// Use mats with a known pattern of spines; measure once as if the mat were flat, and once with the pressure
    /// between the spines recovered.
    #[arg(long)]
    pub spines: bool,
    /// Distances between spines to try.
    #[arg(long, value_name = "MM,...", value_delimiter = ',', value_parser = above_zero, default_values_t = [4.0, 6.0, 8.0, 10.0, 12.0], requires = "spines")]
    pub spacing_mm: Vec<f64>,
    /// Write the table of errors on spines that the analysis uses.
    #[arg(long, value_name = "OUT.csv", requires = "spines")]
    pub calibrate: Option<PathBuf>,
    /// Check how well exercises are counted: repetitions, sides, holds and delays; what is counted while another
    /// exercise is done, and while nobody exercises. Every child does all nine exercises (all except free), on ideal
    /// and home-made cells in turn.
    #[arg(long, conflicts_with_all = ["spines", "markdown"])]
    pub exercises: bool,
    /// With --exercises: total hours in which children stand about, scratch, walk and step off while every detector
    /// is running.
    #[arg(long, value_name = "HOURS", value_parser = above_zero, default_value_t = 1.0, requires = "exercises")]
    pub idle_hours: f64,
    /// Simulated children at each pitch: feet of 120 to 300 mm, five arch types, random position and rotation. With
    /// --exercises: how many in all.
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub children: u32,
    /// Seed of the children.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Print JSON.
    #[arg(long, conflicts_with = "markdown")]
    pub json: bool,
    /// Print a page with every table: by pitch, foot length, arch and rotation. With --spines and --exercises this is
    /// always printed.
    #[arg(long)]
    pub markdown: bool,
    /// Write to a file instead of the screen.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `plantar coverage`.
#[derive(Debug, Args)]
pub(crate) struct Coverage {
    /// Pitches to try.
    #[arg(long, value_name = "MM,...", value_delimiter = ',', value_parser = above_zero, default_values_t = [5.0, 7.5, 10.0, 15.0])]
    pub pitch_mm: Vec<f64>,
    /// Simulated children at each pitch: ages 3 to 12, five arch types, random position and rotation, cells of three
    /// kinds; three in four stand, the others step on the spot.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub children: u32,
    /// Seed of the children.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// How many times each print is placed on the cells again.
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = clap::value_parser!(u32).range(2..=10_000))]
    pub bootstrap: u32,
    /// Use real soles instead: the recordings in this folder, upright, one file per person. The intervals for each
    /// person come only from what was learned from the others.
    #[arg(long, value_name = "DIR", conflicts_with = "children")]
    pub soles: Option<PathBuf>,
    /// Distance between the cells of those recordings, if they do not give it: one number, or X,Y.
    #[arg(long, value_name = "MM[,MM]", value_parser = pitch, requires = "soles")]
    pub soles_pitch_mm: Option<(f64, f64)>,
    /// Spread of the gains of the cells that real soles are laid on, percent.
    #[arg(long, value_name = "PERCENT", value_parser = from_zero, default_value_t = 0.0, requires = "soles")]
    pub gain_spread_pct: f64,
    /// Write the table as a page of Markdown too.
    #[arg(long, value_name = "OUT.md")]
    pub out: Option<PathBuf>,
    /// Write the table of residuals that the intervals use, instead of checking them.
    #[arg(long, value_name = "OUT.csv", conflicts_with_all = ["out", "json"])]
    pub calibrate: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `plantar cohort`.
#[derive(Debug, Args)]
pub(crate) struct Cohort {
    /// Simulated children: ages 2 to 15, five arch types, a course of eight sessions of three placements each.
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub children: u32,
    /// Seed of the children.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Pitch of the mat.
    #[arg(long, value_name = "MM", value_parser = above_zero, default_value_t = 5.0)]
    pub pitch_mm: f64,
    /// Your own tables of norms: a folder with cutoffs.csv or other files as in data/norms; each file replaces the
    /// supplied one.
    #[arg(long, value_name = "DIR")]
    pub norms: Option<PathBuf>,
    /// Write the tables as a page of Markdown too.
    #[arg(long, value_name = "OUT.md")]
    pub out: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}
