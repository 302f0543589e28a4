//! The options of watching a mat.

use std::path::PathBuf;

use clap::Args;

use super::age::Answers;
use super::facts::Facts;
use super::language::LanguageArgs;
use super::port::PortArgs;
use super::values::{above_zero, png};
use crate::base::ChildId;

/// `plantar stream`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("source").required(true).args(["port", "from"])))]
pub(crate) struct Stream {
    /// Seconds to wait for a mat that disconnects during a session. When it returns, a new segment begins. With 0,
    /// the session ends at once.
    #[arg(long, value_name = "N", default_value_t = 120, value_parser = clap::value_parser!(u64).range(0..=86_400))]
    pub look_for: u64,
    /// Replay this file instead: captured bytes or a recording. With `-`, bytes are read from standard input as a mat
    /// sends them; frames without a time of their own get the time at which they arrive.
    #[arg(long, value_name = "FILE|-")]
    pub from: Option<PathBuf>,
    /// Replay as fast as possible instead of in real time. Bytes on standard input must then have been captured
    /// earlier: they are timed by the mat's clock or rate.
    #[arg(long, requires = "from")]
    pub full_speed: bool,
    /// Record into this folder; created if it does not exist.
    #[arg(long, value_name = "DIR")]
    pub record: Option<PathBuf>,
    /// Pseudonym of the child, stored in the recording. Never a name.
    #[arg(long, value_name = "ID")]
    pub child: Option<ChildId>,
    /// Save the session in this library. The child must already be in it. Without --record, no other copy is kept.
    #[arg(long, value_name = "DIR", requires = "child")]
    pub library: Option<PathBuf>,
    /// Answers to the checklist, for a live session in a library.
    #[command(flatten)]
    pub given: Answers,
    /// Stop after this many seconds. Default: until the source ends, or Ctrl-C.
    #[arg(long, value_name = "N", value_parser = above_zero)]
    pub seconds: Option<f64>,
    /// Draw the report of the whole session, and OUT_details.png, at the end.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub report: Option<PathBuf>,
    /// Print one JSON line per frame and, at the end, one with the counters.
    #[arg(long)]
    pub json: bool,
    /// Include the cells of each frame in its line, row by row.
    #[arg(long, requires = "json")]
    pub cells: bool,
    /// Calibration from `plantar calibrate`. Results are pressures; the recording keeps the counts and the
    /// calibration.
    #[arg(long, value_name = "FILE.cal")]
    pub calibration: Option<PathBuf>,
    /// A recording of the empty mat, for a mat that does not read zero when empty. Its readings are subtracted.
    /// Without this option, the readings of the empty mat are found in the recording itself.
    #[arg(long, value_name = "EMPTY", conflicts_with = "calibration")]
    pub zero: Option<PathBuf>,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// The port.
    #[command(flatten)]
    pub link: PortArgs,
    /// Details that the file or mat does not give.
    #[command(flatten)]
    pub facts: Facts,
}
