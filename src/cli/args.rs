//! What was typed: every command and option, from which help, man pages and shell completions
//! are made. What it means is worked out by the commands.

mod compare;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::base::{ChildId, Unit, View};
use crate::footprint::Mask;
use crate::report::Explained;
use crate::sim::Arch;

pub use compare::{Compare, Template};

/// Reads a pressure-sensing foot mat and shows how a child stands and moves on it. It screens
/// and tracks; it does not diagnose.
#[derive(Debug, Parser)]
#[command(name = "plantar", version, propagate_version = true, after_help = super::exit::HELP)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Do the whole job once without hardware: simulate a child on a mat behind a real serial
    /// port, stream, record, analyse, and draw the report.
    Demo(Demo),
    /// List the serial ports of this computer.
    Ports(Ports),
    /// Read a mat live from its port, or replay a file, and measure and record it.
    Stream(Stream),
    /// Measure recordings: numbers to the screen or as JSON, the report as PNG.
    #[command(visible_alias = "analyze")]
    Analyse(Analyse),
    /// Measure the sway of quiet standing, from a recording or from a centre of pressure in a CSV.
    Balance(Balance),
    /// Lay prints on each other and show what differs: two recordings, a recording and a template, or two
    /// groups of recordings.
    Compare(Box<Compare>),
    /// Make a template of the prints of one foot: their mean and spread, for `plantar compare`.
    Template(Template),
    /// Write a recording's time series, its cells, or the recording itself in another format.
    Export(Export),
    /// Show the frames in a file of captured bytes of the native wire format.
    Decode(Decode),
    /// Simulate a child on a mat, to a file or as a mat on a pseudo-terminal.
    Simulate(Simulate),
    /// Measure simulated feet whose truth is known and print the errors against the mat's pitch.
    Accuracy(Accuracy),
    /// Write the handbook of measures: a page with a picture for each.
    Handbook {
        /// Folder to write it to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Measure simulated feet whose truth is known and print how often the intervals hold it.
    Coverage(Coverage),
    /// Print the completion script for a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Write the manual pages.
    Man {
        /// Folder to write them to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

/// `plantar demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// Folder for everything the demo makes.
    #[arg(long, value_name = "DIR", default_value = "plantar-demo")]
    pub out: PathBuf,
    /// Seconds the simulated child stands on the mat.
    #[arg(long, value_name = "N", default_value_t = 10.0)]
    pub seconds: f64,
    /// Seed of the simulated child.
    #[arg(long, value_name = "N", default_value_t = 7)]
    pub seed: u64,
}

/// `plantar ports`.
#[derive(Debug, Args)]
pub struct Ports {
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `plantar stream`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("source").required(true).args(["port", "from"])))]
pub struct Stream {
    /// Serial port of the mat, such as /dev/ttyACM0 or COM4.
    #[arg(long, value_name = "PATH")]
    pub port: Option<String>,
    /// Replay this file instead: captured bytes or a recording.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Baud rate of the port. Mats on native USB ignore it.
    #[arg(long, value_name = "N", default_value_t = 921_600)]
    pub baud: u32,
    /// What to do with the DTR line on opening. `off` and `on` may restart the mat's controller.
    #[arg(long, value_enum, default_value_t = Dtr::Leave)]
    pub dtr: Dtr,
    /// Milliseconds of input to throw away after opening, while the mat's controller starts.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub settle_ms: u64,
    /// Replay as fast as possible instead of in real time.
    #[arg(long, requires = "from")]
    pub full_speed: bool,
    /// Record into this folder; made if it is not there.
    #[arg(long, value_name = "DIR")]
    pub record: Option<PathBuf>,
    /// Pseudonym of the child, stored in the recording. Never a name.
    #[arg(long, value_name = "ID")]
    pub child: Option<ChildId>,
    /// Stop after this many seconds. Without it: until the source ends or Ctrl-C.
    #[arg(long, value_name = "N", value_parser = above_zero)]
    pub seconds: Option<f64>,
    /// Draw the report of the whole session, and OUT_details.png, when it ends.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub report: Option<PathBuf>,
    /// Print one JSON line a frame and, last, one with the counters.
    #[arg(long)]
    pub json: bool,
    /// Facts the file to replay does not tell.
    #[command(flatten)]
    pub facts: Facts,
}

/// Choice for the DTR line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Dtr {
    /// As the operating system leaves it.
    Leave,
    /// Raise it.
    On,
    /// Lower it.
    Off,
}

/// `plantar analyse`.
#[derive(Debug, Args)]
pub struct Analyse {
    /// Recordings: plantar's own (.parquet, or a journal left by a crash), emed .lst, Tekscan
    /// .asf or exported .csv, NumPy .npy or .npz, plain CSV.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// Draw the report, and every number on a second page, OUT_details.png. With several
    /// recordings each gets its own: OUT_NAME.png.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub report: Option<PathBuf>,
    /// Draw how these indices were measured, each on its own page: OUT_explain_INDEX.png.
    #[arg(long, value_name = "INDEX,...", value_delimiter = ',', value_parser = index, requires = "report")]
    pub explain: Vec<Explained>,
    /// Contact threshold in the unit of the recording (default: 5 kPa, or found from raw data).
    #[arg(long, value_name = "VALUE", value_parser = above_zero)]
    pub threshold: Option<f64>,
    /// How often each print is laid down anew on the cells to tell how sure its indices are; 0 gives no
    /// intervals.
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = clap::value_parser!(u32).range(0..=10_000))]
    pub bootstrap: u32,
    /// Direction in which the child walks over the mat, degrees from forward (rows counting up) to the
    /// right: for mats too short for three steps in a row.
    #[arg(long, value_name = "DEG", value_parser = degrees, allow_negative_numbers = true)]
    pub walking_direction: Option<f64>,
    /// Divide each foot into this many regions: 3, 5, 7, 10 or 12 (default: as many as the cells allow;
    /// three are always given).
    #[arg(long, value_name = "N", value_parser = regions)]
    pub regions: Option<Mask>,
    /// Measure regions of your own as well: a grid with a number for each cell of the mat, 0 for none and 1
    /// to 255 for a region, as text (one line a row, row 0 first) or as .npy.
    #[arg(long, value_name = "FILE")]
    pub masks: Option<PathBuf>,
    /// Facts the files do not tell.
    #[command(flatten)]
    pub facts: Facts,
}

/// `plantar balance`.
#[derive(Debug, Args)]
pub struct Balance {
    /// A CSV with columns of time, x and y whose header names their units, such as
    /// time_s,cop_x_mm,cop_y_mm (s or ms; mm, cm or m; x to the right, y forward), or any recording
    /// (what it does not tell stands in FILE.toml).
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The same stand with the eyes closed: gives the Romberg quotients against FILE, eyes open.
    #[arg(long, value_name = "FILE")]
    pub closed: Option<PathBuf>,
    /// Which definitions: for children on a mat, or those of the published data of Santos and Duarte
    /// 2016 (the series as it is). The options below change single choices.
    #[arg(long, value_enum, default_value_t = Definitions::Default)]
    pub definitions: Definitions,
    /// Bring the series to this rate; `none` keeps its own (default 50).
    #[arg(long, value_name = "HZ|none", value_parser = or_none)]
    pub rate_hz: Option<OrNone>,
    /// Cut-off of the zero-phase low-pass, or `none` (default 10).
    #[arg(long, value_name = "HZ|none", value_parser = or_none)]
    pub filter_hz: Option<OrNone>,
    /// Seconds left out at the start, while the child settles (default 4).
    #[arg(long, value_name = "N", value_parser = from_zero)]
    pub settle_s: Option<f64>,
    /// Time behind the velocities: of all N samples (default), or from the first to the last.
    #[arg(long, value_enum)]
    pub time_base: Option<TimeBaseName>,
    /// Measure less than 25 s or 50 Hz too, marked as indicative.
    #[arg(long)]
    pub allow_short: bool,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
}

/// Sets of definitions.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Definitions {
    /// 50 Hz, low-pass 10 Hz, the first 4 s left out.
    Default,
    /// The series as it is.
    Published,
}

/// Time bases of a velocity.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum TimeBaseName {
    /// N / fs.
    NDt,
    /// (N - 1) / fs.
    #[value(name = "n-1-dt")]
    NMinusOneDt,
}

/// A number, or `none`.
#[derive(Clone, Copy, Debug)]
pub struct OrNone(pub Option<f64>);

/// `plantar export`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("what").required(true).multiple(true).args(["series", "cells", "recording"])))]
pub struct Export {
    /// The recording.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Per frame: time, force, area, peak and centre of pressure, for all and for each foot
    /// (.csv or .parquet).
    #[arg(long, value_name = "OUT")]
    pub series: Option<PathBuf>,
    /// The cells of every frame (.npy, or .parquet with one row a frame).
    #[arg(long, value_name = "OUT")]
    pub cells: Option<PathBuf>,
    /// The recording in plantar's own format (.parquet).
    #[arg(long, value_name = "OUT.parquet", value_parser = parquet)]
    pub recording: Option<PathBuf>,
    /// Contact threshold in the unit of the recording, for telling the feet apart.
    #[arg(long, value_name = "VALUE", value_parser = above_zero)]
    pub threshold: Option<f64>,
    /// Facts the file does not tell.
    #[command(flatten)]
    pub facts: Facts,
}

/// What files of some formats do not say about themselves. A sidecar `FILE.toml` may say it too;
/// the command line wins.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Facts the file does not tell")]
pub struct Facts {
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
    /// Rows and columns of the mat, where a file of numbers has one frame a line.
    #[arg(long, value_name = "ROWSxCOLS", value_parser = size)]
    pub size: Option<(usize, usize)>,
    /// Which array of an .npz; without it, every one.
    #[arg(long, value_name = "NAME")]
    pub array: Option<String>,
    /// Whether the grid shows the mat from above or mirrored, from below.
    #[arg(long, value_parser = view)]
    pub view: Option<View>,
}

/// `plantar decode`.
#[derive(Debug, Args)]
pub struct Decode {
    /// Bytes as they came from the port.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Print one JSON line a frame and, last, one with the counters.
    #[arg(long)]
    pub json: bool,
}

/// `plantar simulate`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("to").required(true).multiple(true).args(["out", "pty"])))]
pub struct Simulate {
    /// What the child does.
    #[arg(long, value_enum, default_value_t = SceneName::Standing)]
    pub scene: SceneName,
    /// Age of the child, from which length of foot and weight follow.
    #[arg(long, value_name = "YEARS", default_value_t = 6.0)]
    pub age_years: f64,
    /// Length of the foot instead of the one for the age.
    #[arg(long, value_name = "MM")]
    pub foot_mm: Option<f64>,
    /// Weight of the child instead of the one for the age.
    #[arg(long, value_name = "KG")]
    pub weight_kg: Option<f64>,
    /// Arch of both feet, or LEFT,RIGHT: very-high, high, normal, low, flat.
    #[arg(long, value_name = "TYPE[,TYPE]", value_parser = arches, default_value = "normal")]
    pub arch: [Arch; 2],
    /// Which feet stand on the mat.
    #[arg(long, value_enum, default_value_t = FeetName::Both)]
    pub feet: FeetName,
    /// Rows and columns of the mat.
    #[arg(long, value_name = "ROWSxCOLS", value_parser = size)]
    pub size: Option<(usize, usize)>,
    /// Distance between cells: one number, or X,Y (columns, rows).
    #[arg(long, value_name = "MM[,MM]", value_parser = pitch, default_value = "8")]
    pub pitch_mm: (f64, f64),
    /// Which way the child faces, degrees to the left of the mat's forward direction; without
    /// it, and without --random-placement, forward.
    #[arg(long, value_name = "DEG", allow_negative_numbers = true)]
    pub rotation_deg: Option<f64>,
    /// Anywhere on the mat, facing any way, by the seed.
    #[arg(long, conflicts_with = "rotation_deg")]
    pub random_placement: bool,
    /// Frames per second.
    #[arg(long, value_name = "HZ", default_value_t = 50.0)]
    pub rate_hz: f64,
    /// Length of the scene.
    #[arg(long, value_name = "N", default_value_t = 10.0)]
    pub seconds: f64,
    /// Everything random follows from this number.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The mat's sensors.
    #[command(flatten)]
    pub sensor: SensorArgs,
    /// Write the recording to this file.
    #[arg(long, value_name = "OUT.parquet", value_parser = parquet)]
    pub out: Option<PathBuf>,
    /// Write the truth to this file.
    #[arg(long, value_name = "OUT.json")]
    pub truth: Option<PathBuf>,
    /// Serve the scene in real time as a mat on a pseudo-terminal and print its path. Starts when
    /// somebody opens it, ends with the scene.
    #[arg(long)]
    pub pty: bool,
}

/// The simulated mat's sensors.
#[derive(Debug, Args)]
#[command(next_help_heading = "Sensors")]
pub struct SensorArgs {
    /// Bits of a cell's count.
    #[arg(long, value_enum, default_value_t = Bits::Sixteen)]
    pub bits: Bits,
    /// Pressure of the highest count; above it a cell is saturated.
    #[arg(long, value_name = "KPA", default_value_t = 500.0)]
    pub full_scale_kpa: f64,
    /// Leave out the calibration: counts only.
    #[arg(long)]
    pub uncalibrated: bool,
    /// Standard deviation of each cell's noise.
    #[arg(long, value_name = "KPA", default_value_t = 0.0)]
    pub noise_kpa: f64,
    /// Standard deviation of the cells' gains, as a share.
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    pub gain_spread: f64,
    /// Share of dead cells.
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    pub dead: f64,
    /// Share of a cell's signal that leaks along its row and column.
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    pub crosstalk: f64,
}

/// Scenes by name.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SceneName {
    /// Quiet standing with sway.
    Standing,
    /// Stepping on the spot.
    Stepping,
    /// Walking across the mat.
    Walking,
}

/// Feet by name.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum FeetName {
    /// Both feet.
    Both,
    /// Only the left.
    Left,
    /// Only the right.
    Right,
}

/// Width of a count.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Bits {
    /// One byte a cell.
    #[value(name = "8")]
    Eight,
    /// Two bytes a cell.
    #[value(name = "16")]
    Sixteen,
}

/// `plantar accuracy`.
#[derive(Debug, Args)]
pub struct Accuracy {
    /// Pitches to try.
    #[arg(long, value_name = "MM,...", value_delimiter = ',', value_parser = above_zero, default_values_t = [2.0, 3.0, 5.0, 7.5, 10.0, 15.0])]
    pub pitch_mm: Vec<f64>,
    /// Simulated children at each pitch: feet of 120 to 300 mm, five arch types, random place and turn.
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub children: u32,
    /// Seed of the children.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Print JSON.
    #[arg(long, conflicts_with = "markdown")]
    pub json: bool,
    /// Print a page with every table: by pitch, foot length, arch and turn.
    #[arg(long)]
    pub markdown: bool,
    /// Write to a file instead of the screen.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `plantar coverage`.
#[derive(Debug, Args)]
pub struct Coverage {
    /// Pitches to try.
    #[arg(long, value_name = "MM,...", value_delimiter = ',', value_parser = above_zero, default_values_t = [5.0, 7.5, 10.0, 15.0])]
    pub pitch_mm: Vec<f64>,
    /// Simulated children at each pitch: ages 3 to 12, five arch types, random place and turn, cells of three
    /// kinds; three in four stand, the others step on the spot.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub children: u32,
    /// Seed of the children.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// How often each print is laid down anew on the cells.
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = clap::value_parser!(u32).range(2..=10_000))]
    pub bootstrap: u32,
    /// Write the table as a page of Markdown too.
    #[arg(long, value_name = "OUT.md")]
    pub out: Option<PathBuf>,
    /// Instead of checking the intervals write the table of residuals that they lean on.
    #[arg(long, value_name = "OUT.csv", conflicts_with_all = ["out", "json"])]
    pub calibrate: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

fn ending(text: &str, wanted: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    if ending.as_deref() == Some(wanted) {
        Ok(path)
    } else {
        Err(format!("expected a name ending in .{wanted}"))
    }
}

fn png(text: &str) -> Result<PathBuf, String> {
    ending(text, "png")
}

fn index(text: &str) -> Result<Explained, String> {
    let keys = || Explained::all().map(|one| one.definition().key).collect::<Vec<_>>().join(", ");
    Explained::find(text.trim()).ok_or_else(|| format!("expected one of {}", keys()))
}

fn parquet(text: &str) -> Result<PathBuf, String> {
    ending(text, "parquet")
}

fn above_zero(text: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() && number > 0.0 => Ok(number),
        _ => Err("expected a number above 0".to_owned()),
    }
}

fn or_none(text: &str) -> Result<OrNone, String> {
    if text.trim() == "none" {
        return Ok(OrNone(None));
    }
    above_zero(text).map(|number| OrNone(Some(number))).map_err(|error| format!("{error} or none"))
}

fn from_zero(text: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() && number >= 0.0 => Ok(number),
        _ => Err("expected a number from 0".to_owned()),
    }
}

fn degrees(text: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(number) if number.abs() <= 360.0 => Ok(number),
        _ => Err("expected degrees from -360 to 360".to_owned()),
    }
}

fn regions(text: &str) -> Result<Mask, String> {
    let mask = text.trim().parse().ok().and_then(Mask::with_regions);
    mask.ok_or_else(|| "expected 3, 5, 7, 10 or 12".to_owned())
}

fn pitch(text: &str) -> Result<(f64, f64), String> {
    match text.split_once(',') {
        Some((x, y)) => Ok((above_zero(x)?, above_zero(y)?)),
        None => above_zero(text).map(|both| (both, both)),
    }
}

fn size(text: &str) -> Result<(usize, usize), String> {
    let wrong = || format!("{text:?}: expected rows x columns, such as 64x48");
    let (rows, cols) = text.split_once(['x', 'X']).ok_or_else(wrong)?;
    Ok((rows.parse().map_err(|_| wrong())?, cols.parse().map_err(|_| wrong())?))
}

fn unit(text: &str) -> Result<Unit, String> {
    match text.to_ascii_lowercase().as_str() {
        "raw" => Ok(Unit::Raw),
        "kpa" => Ok(Unit::Kpa),
        _ => Err("expected raw or kPa".to_owned()),
    }
}

fn view(text: &str) -> Result<View, String> {
    match text {
        "above" | "from-above" => Ok(View::FromAbove),
        "below" | "from-below" => Ok(View::FromBelow),
        _ => Err("expected above or below".to_owned()),
    }
}

fn arches(text: &str) -> Result<[Arch; 2], String> {
    let one = |part: &str| part.trim().parse::<Arch>().map_err(|error| error.to_string());
    match text.split_once(',') {
        Some((left, right)) => Ok([one(left)?, one(right)?]),
        None => one(text).map(|both| [both, both]),
    }
}
