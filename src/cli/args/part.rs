//! Which part of a recording.

use clap::Args;

use super::values::from_zero;
use crate::base::Span;

/// Which part of a recording is wanted.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Part of a recording")]
pub(crate) struct PartArgs {
    /// Leave out what was recorded before this second.
    #[arg(long, value_name = "N", value_parser = from_zero)]
    pub from_s: Option<f64>,
    /// Leave out what was recorded after this second.
    #[arg(long, value_name = "N", value_parser = from_zero)]
    pub to_s: Option<f64>,
}

impl PartArgs {
    /// As a span of time.
    pub(crate) fn span(&self) -> Span {
        Span { from_s: self.from_s, to_s: self.to_s }
    }
}
