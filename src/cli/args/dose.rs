//! The options of the dose.

use std::path::PathBuf;

use clap::Args;

use super::facts::Facts;
use super::library::Where;
use super::values::png;
use crate::base::ChildId;

/// `plantar dose`.
///
/// For each foot and zone (heel, middle, fore, toes; medial and lateral): seconds pressed, presses, force times time
/// (N s) and the highest pressure, and how much of the foot's own print was pressed for 10 s or longer. The zones are
/// those of the feet as they stood still for 1.5 s; feet that come down elsewhere are followed. Times without frames are
/// unknown and press nothing; times off the mat are told apart.
///
/// This is a log of what took place and no therapy figure. No study of massage mats tells how much pressing does what to
/// a child's foot, so there is no target and no "enough": more is not better.
#[derive(Debug, Args)]
pub(crate) struct Dose {
    /// Recordings; of several the sum is given too.
    #[arg(value_name = "FILE", required_unless_present = "child", conflicts_with = "child")]
    pub files: Vec<PathBuf>,
    /// Every recording that was kept of this child.
    #[arg(long, value_name = "ID")]
    pub child: Option<ChildId>,
    /// Draw both soles to this PNG, coloured by what they bore.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub report: Option<PathBuf>,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
    /// Details that the file does not give.
    #[command(flatten)]
    pub facts: Facts,
}
