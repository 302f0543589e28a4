//! What was typed: every command and option, from which help, man pages and shell completions
//! are made. The commands work out what it means.

mod age;
mod audience;
mod compare;
mod course;
mod dose;
mod exercise;
mod facts;
mod identify;
mod language;
mod library;
#[cfg(feature = "live")]
mod live;
mod mat;
mod part;
mod port;
mod progress;
mod simulate;
mod stream;
mod trials;
mod values;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::footprint::Mask;
use crate::health::Leak;
use crate::report::Explained;

pub(crate) use age::Read;
pub(super) use age::{Answers, Checklist};
pub(crate) use audience::AudienceName;
pub(super) use compare::{Compare, SideName, Template};
pub(super) use course::CourseArgs;
pub(crate) use dose::Dose;
pub(crate) use exercise::ExerciseArgs;
pub(crate) use facts::Facts;
pub(super) use identify::Identify;
pub(crate) use language::LanguageArgs;
pub(super) use library::{Child, ExportArgs, Known, PlanArgs, Session, SessionAdd, Where};
#[cfg(feature = "live")]
pub(super) use live::LiveArgs;
pub(super) use mat::{Calibrate, Selftest};
pub(crate) use part::PartArgs;
pub(super) use port::{Dtr, PortArgs};
pub(super) use progress::{Progress, ReadChild, Reference, Screen};
pub(crate) use simulate::Simulate;
pub(super) use simulate::{Bits, FeetName, PostureName, SceneName, SensorArgs};
pub(super) use stream::Stream;
pub(super) use trials::{Accuracy, Cohort, Coverage};
pub(crate) use values::OrNone;
use values::{above_zero, degrees, from_zero, index, leak, or_none, parquet, png, regions};

/// Reads a pressure-sensing foot mat and shows how a child stands and moves on it. It screens
/// and tracks; it does not diagnose.
#[derive(Debug, Parser)]
#[command(name = "plantar", version, propagate_version = true, after_help = super::exit::HELP)]
pub(super) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// See it work without a mat: simulate, stream, record, analyse and report.
    ///
    /// A child is simulated on a mat behind a virtual serial port. Not on Windows.
    Demo(Demo),
    /// List the serial ports of this computer.
    Ports(Ports),
    /// Watch, measure and record a mat, or replay a file.
    Stream(Stream),
    /// Watch a mat, practise and play, in the browser of this computer.
    ///
    /// Serves one page on this computer and prints its address, with a code that works once. The page shows the mat
    /// live. A child plays the exercises of their plan with their feet; an adult beside them sees what is counted.
    /// With --child, the checklist comes first, and what was practised is kept. Without a mat, a simulated child
    /// stands on a simulated mat. Nothing leaves this computer. Ctrl-C ends it.
    #[cfg(feature = "live")]
    Live(Box<LiveArgs>),
    /// Measure recordings: numbers, JSON, a report as PNG.
    #[command(visible_alias = "analyze")]
    Analyse(Analyse),
    /// Count, time and score exercises, in a recording or live.
    ///
    /// Ten exercises: march (on the spot), roll (rock between toes and heels), outer_edge (stand on the outer edges), squat,
    /// tramp (stamp), toes_up (lift the toes), heel_raise (rise onto the toes), pad_lift (forefoot up, heel down), tiptoe
    /// (walk on the toes) and free (play). How far a movement must go is a share of this child's own range. What cannot be
    /// seen is reported as not seen, and what cannot be counted is refused with the reason.
    ///
    /// At a port, the count is shown in one line of the terminal. Press Enter to go on to the next exercise. The
    /// session ends after the last exercise, or with Ctrl-C. What was done is kept.
    Exercise(Box<ExerciseArgs>),
    /// Ask the questions before a child steps on the mat.
    ///
    /// An answer that means stop locks the session.
    Checklist(Checklist),
    /// Measure the sway of quiet standing.
    ///
    /// From a recording, or from a centre of pressure in a CSV file.
    Balance(Balance),
    /// Log how each part of each sole was pressed, as on a massage mat.
    ///
    /// For each foot and zone (heel, midfoot, forefoot, toes; inner and outer): seconds pressed, presses, the
    /// force-time integral and the highest pressure; and how much of the foot's own print was pressed for 10 s or
    /// longer. The zones are laid out where the feet stood still for 1.5 s; feet that come down elsewhere are
    /// followed. A gap in the frames is unknown time and does not count as pressing; time off the mat is reported
    /// separately.
    ///
    /// This is a log of what took place, not a measure of therapy. No study of massage mats shows what a given amount
    /// of pressing does to a child's foot, so there is no target and no "enough": more is not better.
    Dose(Box<Dose>),
    /// Manage children: add, list, show, note, consent, plan, merge, delete.
    ///
    /// Children are kept under pseudonyms.
    #[command(subcommand)]
    Child(Child),
    /// Add sessions to a child, or remove them.
    #[command(subcommand)]
    Session(Session),
    /// Chart a child's progress.
    ///
    /// Charts show the values over time, the measurement error and the conclusion.
    Progress(Progress),
    /// Show a child's course: the plan, what was practised, and the dose on the soles.
    ///
    /// The page shows the weeks, each exercise over the sessions, and both soles, coloured by how much they were
    /// pressed over the whole course. It is a log: no amount is known to be right, so there is no target.
    Course(CourseArgs),
    /// Compare sessions with what is usual at the child's age: findings, and what to do.
    ///
    /// Each foot is compared with children of the same age. Each finding says what to do and which rule it follows;
    /// anything that could not be assessed is listed with the reason.
    Read(ReadChild),
    /// Fit reference curves to the children of a library.
    ///
    /// Curves of one measure by age and sex, for `plantar progress --reference`.
    Reference(Reference),
    /// Screen a class or a school: which children to see again.
    ///
    /// Writes tables and sheets of small prints. An interrupted run continues where it stopped.
    Screen(Screen),
    /// Compare prints: two recordings, two groups, left and right.
    Compare(Box<Compare>),
    /// Make a template (mean and spread) of the prints of one foot.
    ///
    /// For `plantar compare`.
    Template(Template),
    /// Measure a given shape, such as a rectangle, to check the indices.
    ///
    /// Gives the exact indices of a shape made of whole cells: a print cut out by other software, or a rectangle whose
    /// indices can be worked out on paper.
    Shape(Shape),
    /// Write time series, steps, cells, or another file format.
    Export(Export),
    /// Turn a mat's counts into pressures, step by step.
    ///
    /// Needs the empty mat and a person of known weight on it, at a port or from recordings.
    ///
    /// With --port you are guided through the steps: press Enter to continue, or s and Enter to skip a step.
    Calibrate(Calibrate),
    /// Check whether a mat works properly, step by step.
    ///
    /// Looks for noise, drift, dead, stuck and noisy cells, broken rows and columns, afterglow and crosstalk, at a
    /// port or in recordings.
    ///
    /// With --port you are guided through the steps: press Enter to continue, or s and Enter to skip a step.
    Selftest(Selftest),
    /// Show the frames in captured bytes.
    ///
    /// In the native format, or in the format of a profile.
    Decode(Decode),
    /// List, show and check profiles of other makers' mats.
    #[command(subcommand)]
    Profile(Profile),
    /// Find out which kind of mat is sending, at a port or in a file.
    Identify(Identify),
    /// Check that a mat's firmware follows its format.
    ///
    /// At a port, or from captured bytes.
    Conformance(Conformance),
    /// Simulate a child on a mat, to a file or a virtual port.
    Simulate(Simulate),
    /// Measure simulated feet and compare them with the truth.
    Accuracy(Accuracy),
    /// Write the handbook of measures.
    Handbook {
        /// Folder to write it to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Check how often intervals contain the true value.
    Coverage(Coverage),
    /// Follow simulated children and check what is reported about them.
    Cohort(Cohort),
    /// Write shell completions.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Write manual pages.
    Man {
        /// Folder to write them to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

/// `plantar demo`.
#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Folder for everything the demo writes.
    #[arg(long, value_name = "DIR", default_value = "plantar-demo")]
    pub out: PathBuf,
    /// Seconds the simulated child stands on the mat.
    #[arg(long, value_name = "N", default_value_t = 10.0)]
    pub seconds: f64,
    /// Seed of the simulated child.
    #[arg(long, value_name = "N", default_value_t = 7)]
    pub seed: u64,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
}

/// `plantar ports`.
#[derive(Debug, Args)]
pub(super) struct Ports {
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `plantar analyse`.
#[derive(Debug, Args)]
pub(crate) struct Analyse {
    /// Recordings: plantar's own (.parquet, or a journal left by a crash); exports from emed, pliance, Tekscan,
    /// footscan, zebris and XSENSOR; NumPy .npy or .npz, MATLAB .mat, plain CSV. For pedar and Stappone insoles,
    /// whose sensors do not lie on a grid, you get loads and contact times.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// Total area of the sensors of a pedar insole, which turns pressures into forces.
    #[arg(long, value_name = "CM2", value_parser = above_zero)]
    pub insole_cm2: Option<f64>,
    /// Draw the report. All numbers are on OUT_details.png (and OUT_details_2.png if needed). With several
    /// recordings, each has its own report: OUT_NAME.png.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub report: Option<PathBuf>,
    /// Who the report is for: parents get one page in plain words and large letters instead of all others.
    #[arg(long = "for", value_enum, default_value = "therapists", value_name = "WHO", requires = "report")]
    pub audience: AudienceName,
    /// Draw how these indices were measured, each on its own page: OUT_explain_INDEX.png.
    #[arg(long, value_name = "INDEX,...", value_delimiter = ',', value_parser = index, requires = "report")]
    pub explain: Vec<Explained>,
    /// Contact threshold in the unit of the recording, above what a cell reads without load (default: 5 kPa; for raw
    /// data, found from the data).
    #[arg(long, value_name = "VALUE", value_parser = above_zero)]
    pub threshold: Option<f64>,
    /// How many times each print is placed on the cells again, to estimate how certain its indices are. 0 gives no
    /// intervals.
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = clap::value_parser!(u32).range(0..=10_000))]
    pub bootstrap: u32,
    /// Direction in which the child walks over the mat, in degrees to the right of forward (forward: row numbers go
    /// up). For mats too short for three steps in a row.
    #[arg(long, value_name = "DEG", value_parser = degrees, allow_negative_numbers = true)]
    pub walking_direction: Option<f64>,
    /// Divide each foot into this many regions: 3, 5, 7, 10 or 12 (default: as many as the cells allow;
    /// three are always given).
    #[arg(long, value_name = "N", value_parser = regions)]
    pub regions: Option<Mask>,
    /// Measure regions of your own as well: a grid with a number for each cell of the mat, 0 for none and 1 to 255
    /// for a region, as text (one line per row, row 0 first) or as .npy.
    #[arg(long, value_name = "FILE")]
    pub masks: Option<PathBuf>,
    /// Calibration of the mat, from `plantar calibrate`, instead of the one stored in the recording.
    #[arg(long, value_name = "FILE.cal")]
    pub calibration: Option<PathBuf>,
    /// A recording of the empty mat, for a mat that does not read zero when empty. Its readings are subtracted.
    /// Without this option, the readings of the empty mat are found in the recording itself.
    #[arg(long, value_name = "EMPTY", conflicts_with = "calibration")]
    pub zero: Option<PathBuf>,
    /// Remove crosstalk between rows and columns: `auto` estimates it from the recording; or give the percentage that
    /// `plantar selftest` reported. Off by default. Every output notes it; the recording is not changed.
    #[arg(long, value_name = "auto|PERCENT", value_parser = leak)]
    pub undo_crosstalk: Option<Leak>,
    /// How old the child is.
    #[command(flatten)]
    pub read: Read,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Details that the file or mat does not give.
    #[command(flatten)]
    pub facts: Facts,
}

/// `plantar balance`.
#[derive(Debug, Args)]
pub(crate) struct Balance {
    /// A CSV with columns of time, x and y whose header names their units, such as time_s,cop_x_mm,cop_y_mm (s or ms;
    /// mm, cm or m; x to the right, y forward), or any recording (details that it lacks go into FILE.toml). Samples
    /// with nobody on the mat are left out: no force in a column such as fz_n, or x and y both zero.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The same child standing with eyes closed; FILE is then the recording with eyes open. Gives the Romberg
    /// quotients.
    #[arg(long, value_name = "FILE")]
    pub closed: Option<PathBuf>,
    /// Which definitions: for children on a mat, or those of the published data of Santos and Duarte
    /// 2016 (the series as it is). The options below change individual settings.
    #[arg(long, value_enum, default_value_t = Definitions::Default)]
    pub definitions: Definitions,
    /// Resample the series to this rate; `none` keeps its own (default 50).
    #[arg(long, value_name = "HZ|none", value_parser = or_none)]
    pub rate_hz: Option<OrNone>,
    /// Cut-off of the zero-phase low-pass, or `none` (default 10).
    #[arg(long, value_name = "HZ|none", value_parser = or_none)]
    pub filter_hz: Option<OrNone>,
    /// Seconds left out at the start, while the child settles (default 4).
    #[arg(long, value_name = "N", value_parser = from_zero)]
    pub settle_s: Option<f64>,
    /// Duration that velocities are divided by: that of all N samples (default), or from the first to the last.
    #[arg(long, value_enum)]
    pub time_base: Option<TimeBaseName>,
    /// Also measure recordings shorter than 25 s or slower than 50 Hz, marked as indicative.
    #[arg(long)]
    pub allow_short: bool,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// Which part of a recording is wanted.
    #[command(flatten)]
    pub part: PartArgs,
}

/// Sets of definitions.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Definitions {
    /// 50 Hz, low-pass 10 Hz, the first 4 s left out.
    Default,
    /// The series as it is.
    Published,
}

/// Time bases of a velocity.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum TimeBaseName {
    /// N / fs.
    NDt,
    /// (N - 1) / fs.
    #[value(name = "n-1-dt")]
    NMinusOneDt,
}

/// `plantar export`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("what").required(true).multiple(true).args(["series", "steps", "cells", "recording"])))]
pub(super) struct Export {
    /// The recording.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// More recordings, for --steps.
    #[arg(value_name = "MORE", requires = "steps")]
    pub more: Vec<PathBuf>,
    /// One row per step, of this recording or of all of them: times, forces, phases, centre of pressure, step and
    /// stride (.csv or .parquet). The columns are described in docs/formats/TABLES.md.
    #[arg(long, value_name = "OUT")]
    pub steps: Option<PathBuf>,
    /// Per frame: time, force, area in contact, peak and centre of pressure, in all and for each foot (.csv or
    /// .parquet).
    #[arg(long, value_name = "OUT")]
    pub series: Option<PathBuf>,
    /// The cells of every frame (.npy, or .parquet with one row per frame).
    #[arg(long, value_name = "OUT")]
    pub cells: Option<PathBuf>,
    /// The recording in plantar's own format (.parquet).
    #[arg(long, value_name = "OUT.parquet", value_parser = parquet)]
    pub recording: Option<PathBuf>,
    /// Contact threshold in the unit of the recording, for separating the feet and for the area.
    #[arg(long, value_name = "VALUE", value_parser = above_zero)]
    pub threshold: Option<f64>,
    /// A recording of the empty mat, for a mat that does not read zero when empty. Its readings are subtracted from
    /// the series; cells and recording are not changed. Without this option, the readings of the empty mat are found
    /// in the recording itself.
    #[arg(long, value_name = "EMPTY")]
    pub zero: Option<PathBuf>,
    /// Remove crosstalk between rows and columns from series and cells: `auto` estimates it from the recording; or
    /// give the percentage that `plantar selftest` reported. Off by default. --recording is not changed.
    #[arg(long, value_name = "auto|PERCENT", value_parser = leak)]
    pub undo_crosstalk: Option<Leak>,
    /// Details that the file or mat does not give.
    #[command(flatten)]
    pub facts: Facts,
}

/// `plantar shape`.
///
/// The cells are used as they are. They are treated as a print without toes, with the heel towards row 0.
#[derive(Debug, Args)]
pub(super) struct Shape {
    /// The recording; the highest value of each cell counts.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Which foot it is; without it, indices measured from the inner (medial) border are not given.
    #[arg(long, value_enum)]
    pub side: Option<SideName>,
    /// Lowest value of a cell in contact, in the unit of the recording (default: anything above 0).
    #[arg(long, value_name = "VALUE", value_parser = above_zero)]
    pub threshold: Option<f64>,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// Details that the file or mat does not give.
    #[command(flatten)]
    pub facts: Facts,
}

/// `plantar decode`.
#[derive(Debug, Args)]
pub(super) struct Decode {
    /// Bytes as they came from the port; `-` reads standard input.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The mat's format: the name of a profile (`plantar profile list`) or a file. Default: the native format.
    #[arg(long, value_name = "NAME|FILE")]
    pub profile: Option<String>,
    /// Print one JSON line per frame and, at the end, one with the counters.
    #[arg(long)]
    pub json: bool,
}

/// `plantar profile`.
#[derive(Debug, Subcommand)]
pub(super) enum Profile {
    /// The profiles that come with the program.
    List {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Print a profile, to be read or copied.
    Show {
        /// Its name.
        name: String,
    },
    /// Check a profile, and compare it with captured bytes.
    Check {
        /// The profile: a file, or a name.
        #[arg(value_name = "FILE.toml")]
        profile: String,
        /// Bytes as they came from the port; `-` reads standard input.
        #[arg(long, value_name = "FILE.bin")]
        capture: Option<PathBuf>,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
}

/// `plantar conformance`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("bytes").required(true).args(["file", "port"])))]
pub(super) struct Conformance {
    /// Bytes as they came from the port, at least ten seconds.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// While FILE was captured, the corners were pressed in this order: rear left, rear right, front right, front
    /// left. At a port you are asked to press them.
    #[arg(long, conflicts_with = "port")]
    pub corners: bool,
    /// The format of another maker's mat: the name of a profile (`plantar profile list`) or a file.
    #[arg(long, value_name = "NAME|FILE")]
    pub profile: Option<String>,
    /// At a port: how many seconds to listen before the mat is asked to stop, to start, to change its rate and to
    /// reset.
    #[arg(long, value_name = "N", default_value_t = 10.0, value_parser = above_zero, requires = "port")]
    pub seconds: f64,
    /// The port.
    #[command(flatten)]
    pub link: PortArgs,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
}
