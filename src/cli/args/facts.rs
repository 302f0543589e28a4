//! What mats and files do not tell of themselves.

use clap::{Args, ValueEnum};

use super::part::PartArgs;
use super::values::{above_zero, pitch, size, surface, unit, view};
use crate::base::{Surface, View};
use crate::import::{Axes, CellUnit};

/// Details that files of some formats lack. A sidecar `FILE.toml` may give them too; the command
/// line wins.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Describing a mat or file that does not describe itself")]
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
    /// What the numbers are: raw counts, kPa, or N (newtons on each cell).
    #[arg(long, value_name = "raw|kPa|N", value_parser = unit)]
    pub unit: Option<CellUnit>,
    /// Units per stored count, such as 0.1 if tenths of a kPa are stored.
    #[arg(long, value_name = "FACTOR", value_parser = above_zero)]
    pub gain: Option<f64>,
    /// Rows and columns of the mat, for a file of numbers with one frame per line.
    #[arg(long, value_name = "ROWSxCOLS", value_parser = size)]
    pub size: Option<(usize, usize)>,
    /// Which array of an .npz or .mat, or which sensor of an XSENSOR file; default: all.
    #[arg(long, value_name = "NAME")]
    pub array: Option<String>,
    /// What each axis of an array counts: t trials, f frames, r rows, c columns; for example frc or rfc.
    #[arg(long, value_name = "AXES")]
    pub axes: Option<Axes>,
    /// Whether the grid, drawn with its first row at the bottom, shows the mat from above, or from below (mirrored).
    #[arg(long, value_name = "above|below", value_parser = view)]
    pub view: Option<View>,
    /// On which side the first row of the grid lies, for somebody who stands on the mat with the low column numbers
    /// to their left.
    #[arg(long, value_enum)]
    pub first_row: Option<FirstRow>,
    /// What the mat's surface is like: flat, bumpy everywhere, or as described in the table [surface] of a file.
    #[arg(long, value_name = "flat|bumpy|FILE.toml", value_parser = surface)]
    pub surface: Option<Surface>,
    /// Which part of a recording is wanted.
    #[command(flatten)]
    pub part: PartArgs,
}

/// Which end of the mat the first row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FirstRow {
    /// The heel side; assumed if not given.
    Rear,
    /// The toe side, as in pictures printed with the front at the top.
    Front,
}

impl Facts {
    /// The view that was told. Rows that count from the front turn the grid over: left and right change places.
    pub(crate) fn told_view(&self) -> Option<View> {
        let view = self.view.or(self.first_row.map(|_| View::FromAbove))?;
        Some(view.with_first_row(self.first_row == Some(FirstRow::Front)))
    }
}
