//! The options of `plantar identify`.

use std::path::PathBuf;

use clap::Args;

use super::PortArgs;
use super::values::above_zero;

/// `plantar identify`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("bytes").required(true).args(["file", "port"])))]
pub(crate) struct Identify {
    /// Bytes as they came from the port, at least half a second; `-` reads standard input.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Seconds to listen at each common baud rate until the mat is recognised, or at --baud only. Nothing is sent. On
    /// standard input, seconds to listen after the first byte.
    #[arg(long, value_name = "N", default_value_t = 3.0, value_parser = above_zero)]
    pub seconds: f64,
    /// The port.
    #[command(flatten)]
    pub link: PortArgs,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
}
