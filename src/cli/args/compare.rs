//! The options of the commands that compare prints.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::facts::Facts;
use super::library::Where;
use super::values::{above_zero, parquet, png};
use crate::base::{ChildId, Side};

/// `plantar compare`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("what").required(true).args(["first", "group"])))]
#[command(group(clap::ArgGroup::new("against").args(["second", "template", "mirror", "with"])))]
pub(crate) struct Compare {
    /// A recording or, with --child, a session in the library, by its day or its name. Each of its feet is compared
    /// with the same foot of B or of the template.
    #[arg(value_name = "A")]
    pub first: Option<PathBuf>,
    /// Another recording or session: its prints are laid over those of A, and A is subtracted. Differences smaller
    /// than the measurement error have no colour.
    #[arg(value_name = "B", requires = "first")]
    pub second: Option<PathBuf>,
    /// Compare A with a template instead: how many standard deviations A is from its mean.
    #[arg(long, value_name = "T.parquet", value_parser = parquet, requires = "first")]
    pub template: Option<PathBuf>,
    /// Compare the left foot of A with its right one, mirrored.
    #[arg(long, requires = "first")]
    pub mirror: bool,
    /// A and B are sessions of this child, or, with --mirror, A alone. Several recordings of a session show
    /// how far its prints scatter.
    #[arg(long, value_name = "ID", requires = "first")]
    pub child: Option<ChildId>,
    /// Which library, if a child is named.
    #[command(flatten)]
    pub at: Where,
    /// Recordings of the first group, with at least three prints of a foot.
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "with")]
    pub group: Vec<PathBuf>,
    /// Recordings of the second group. Shows where the groups differ, tested by permutation, with the error rate
    /// controlled over the whole picture.
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "group")]
    pub with: Vec<PathBuf>,
    /// The groups are pairs, in the order given.
    #[arg(long, requires = "with")]
    pub paired: bool,
    /// Maximum number of permutations; if fewer exist, all are used.
    #[arg(long, value_name = "N", default_value_t = 5000, requires = "with",
        value_parser = clap::value_parser!(u32).range(100..=1_000_000))]
    pub permutations: u32,
    /// Seed of the permutations.
    #[arg(long, value_name = "N", default_value_t = 1, requires = "with")]
    pub seed: u64,
    /// Contact threshold in the unit of the recordings (default: 5 kPa; for raw data, found from the data).
    #[arg(long, value_name = "VALUE", value_parser = above_zero)]
    pub threshold: Option<f64>,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// Draw the prints and the differences.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub picture: Option<PathBuf>,
    /// Details that the file or mat does not give.
    #[command(flatten)]
    pub facts: Facts,
}

/// `plantar template`.
#[derive(Debug, Args)]
pub(crate) struct Template {
    /// Recordings of one person; at least five must show the foot. Each gives one print: for a walk, the mean of all
    /// complete steps.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Where to write the template.
    #[arg(long, value_name = "T.parquet", value_parser = parquet)]
    pub out: PathBuf,
    /// Which foot; needed when the recordings show both.
    #[arg(long, value_enum)]
    pub side: Option<SideName>,
    /// Contact threshold in the unit of the recordings (default: 5 kPa; for raw data, found from the data).
    #[arg(long, value_name = "VALUE", value_parser = above_zero)]
    pub threshold: Option<f64>,
    /// Details that the file or mat does not give.
    #[command(flatten)]
    pub facts: Facts,
}

/// Feet by name.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SideName {
    /// The left foot.
    Left,
    /// The right foot.
    Right,
}

impl From<SideName> for Side {
    fn from(name: SideName) -> Self {
        match name {
            SideName::Left => Self::Left,
            SideName::Right => Self::Right,
        }
    }
}
