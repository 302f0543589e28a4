//! The options of the course.

use std::path::PathBuf;

use clap::Args;

use super::language::LanguageArgs;
use super::library::Where;
use super::values::png;
use crate::base::{ChildId, Date};

/// `plantar course`.
#[derive(Debug, Args)]
pub(crate) struct CourseArgs {
    /// Pseudonym of the child.
    #[arg(long, value_name = "ID")]
    pub child: ChildId,
    /// Draw the page to this PNG.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub report: Option<PathBuf>,
    /// Day of the page; later sessions do not count. Default: today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<Date>,
    /// Print the document as JSON.
    #[arg(long)]
    pub json: bool,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
}
