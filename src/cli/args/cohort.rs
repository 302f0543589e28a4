//! The options of a simulated cohort.

use std::path::PathBuf;

use clap::Args;

use super::values::above_zero;

/// `plantar cohort`.
#[derive(Debug, Args)]
pub struct Cohort {
    /// Simulated children: ages 2 to 15, five arch types, a course of eight sessions of three placements each.
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub children: u32,
    /// Seed of the children.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Pitch of the mat.
    #[arg(long, value_name = "MM", value_parser = above_zero, default_value_t = 5.0)]
    pub pitch_mm: f64,
    /// Your own tables of norms: a folder with cutoffs.csv or others of data/norms; each replaces the shipped one.
    #[arg(long, value_name = "DIR")]
    pub norms: Option<PathBuf>,
    /// Write the tables as a page of Markdown too.
    #[arg(long, value_name = "OUT.md")]
    pub out: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}
