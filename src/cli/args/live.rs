//! The options of the live page.

use std::path::PathBuf;

use clap::{ArgGroup, Args};

use super::facts::Facts;
use super::language::LanguageArgs;
use super::library::Where;
use super::port::PortArgs;
use crate::base::ChildId;

/// `plantar live`.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("source").args(["port", "from", "simulate"])))]
pub(crate) struct LiveArgs {
    /// Replay this recording, or these captured bytes, in real time.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Use a simulated child on a simulated mat; the child moves when you ask on the page. This is the default
    /// without --port or --from.
    #[arg(long)]
    pub simulate: bool,
    /// Pseudonym of a child in the library. The child's own plan is played, the checklist comes first, and what was
    /// practised is kept with the child.
    #[arg(long, value_name = "ID")]
    pub child: Option<ChildId>,
    /// Age in years, such as 6.5, of a child who is not in a library. If not given, the limits for the youngest
    /// children apply.
    #[arg(long, value_name = "YEARS", value_parser = super::age::years, conflicts_with = "child")]
    pub age: Option<f64>,
    /// The plan to use instead of the child's own: a file as for `plantar exercise --plan`.
    #[arg(long, value_name = "FILE.toml")]
    pub plan: Option<PathBuf>,
    /// Change thresholds: a TOML file in the form of `plantar exercise --print-settings`.
    #[arg(long, value_name = "FILE.toml")]
    pub settings: Option<PathBuf>,
    /// Record into this folder; created if it does not exist.
    #[arg(long, value_name = "DIR")]
    pub record: Option<PathBuf>,
    /// Port of the page on this computer. Default: any free one.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub web_port: u16,
    /// Only print the address of the page; do not open a browser.
    #[arg(long)]
    pub no_open: bool,
    /// Calibration from `plantar calibrate`.
    #[arg(long, value_name = "FILE.cal")]
    pub calibration: Option<PathBuf>,
    /// Seconds to wait for a mat that disconnects. With 0, the session ends at once.
    #[arg(long, value_name = "N", default_value_t = 120, value_parser = clap::value_parser!(u64).range(0..=86_400))]
    pub look_for: u64,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
    /// The port.
    #[command(flatten)]
    pub link: PortArgs,
    /// Details that the file or mat does not give.
    #[command(flatten)]
    pub facts: Facts,
}
