//! The options of the dose.

use std::path::PathBuf;

use clap::Args;

use super::facts::Facts;
use super::language::LanguageArgs;
use super::library::Where;
use super::values::png;
use crate::base::ChildId;

/// `plantar dose`.
#[derive(Debug, Args)]
pub(crate) struct Dose {
    /// Recordings. If there are several, their sum is given too.
    #[arg(value_name = "FILE", required_unless_present = "child", conflicts_with = "child")]
    pub files: Vec<PathBuf>,
    /// Use all recordings of this child's measured sessions. What was pressed in sessions of practice is
    /// shown by `plantar course`.
    #[arg(long, value_name = "ID")]
    pub child: Option<ChildId>,
    /// Draw both soles to this PNG, coloured by how much they were pressed.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub report: Option<PathBuf>,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
    /// Details that the file does not give.
    #[command(flatten)]
    pub facts: Facts,
}
