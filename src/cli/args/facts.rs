//! What mats and files do not tell of themselves.

use clap::Args;

use super::part::PartArgs;
use super::values::{above_zero, pitch, size, surface, unit, view};
use crate::base::{Surface, Unit, View};

/// Details that files of some formats lack. A sidecar `FILE.toml` may give them too; the command
/// line wins.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Facts the file does not tell")]
pub(crate) struct Facts {
    /// The format of another maker's mat, at a port or in a file of captured bytes: the name of a profile
    /// (`plantar profile list`) or a file.
    #[arg(long, value_name = "NAME|FILE")]
    pub profile: Option<String>,
    /// Distance between cells: one number, or X,Y (columns, rows).
    #[arg(long, value_name = "MM[,MM]", value_parser = pitch)]
    pub pitch_mm: Option<(f64, f64)>,
    /// Frames per second.
    #[arg(long, value_name = "HZ", value_parser = above_zero)]
    pub rate_hz: Option<f64>,
    /// What the numbers are: raw counts or kPa.
    #[arg(long, value_parser = unit)]
    pub unit: Option<Unit>,
    /// Unit per stored step, such as 0.1 when tenths of a kPa are stored.
    #[arg(long, value_name = "FACTOR", value_parser = above_zero)]
    pub gain: Option<f64>,
    /// Rows and columns of the mat, for a file of numbers with one frame per line.
    #[arg(long, value_name = "ROWSxCOLS", value_parser = size)]
    pub size: Option<(usize, usize)>,
    /// Which array of an .npz; default: all.
    #[arg(long, value_name = "NAME")]
    pub array: Option<String>,
    /// Whether the grid shows the mat from above or mirrored, from below.
    #[arg(long, value_parser = view)]
    pub view: Option<View>,
    /// What the mat's surface is like: flat, bumpy everywhere, or as given by the table [surface] of a file.
    #[arg(long, value_name = "flat|bumpy|FILE.toml", value_parser = surface)]
    pub surface: Option<Surface>,
    /// Which part of a recording is wanted.
    #[command(flatten)]
    pub part: PartArgs,
}
