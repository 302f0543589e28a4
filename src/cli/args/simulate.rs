//! The options of the simulated child and mat.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::values::{above_zero, of_feet, parquet_or_bin, pitch, size, surface};
use crate::base::{Exercise, Surface};
use crate::sim::{Arch, Pattern};

/// `plantar simulate`.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("to").required(true).multiple(true).args(["out", "pty"])))]
pub(crate) struct Simulate {
    /// What the child does.
    #[arg(long, value_enum, default_value_t = SceneName::Standing)]
    pub scene: SceneName,
    /// Do the exercises in this file, one after the other, for as long as they take. The formats of this file and of
    /// --truth are described in docs/formats/SCRIPT.md.
    #[arg(long, value_name = "FILE.toml", conflicts_with_all = ["scene", "seconds", "posture"])]
    pub script: Option<PathBuf>,
    /// How the child stands. Only for standing.
    #[arg(long, value_enum, default_value_t = PostureName::TwoFeet)]
    pub posture: PostureName,
    /// Age of the child; foot length and weight follow from it.
    #[arg(long, value_name = "YEARS", default_value_t = 6.0)]
    pub age_years: f64,
    /// Length of the foot instead of the one for the age.
    #[arg(long, value_name = "MM")]
    pub foot_mm: Option<f64>,
    /// Weight of the child instead of the one for the age.
    #[arg(long, value_name = "KG")]
    pub weight_kg: Option<f64>,
    /// Arch of both feet, or LEFT,RIGHT: very-high, high, normal, low, flat.
    #[arg(long, value_name = "TYPE[,TYPE]", value_parser = of_feet::<Arch>, default_value = "normal")]
    pub arch: [Arch; 2],
    /// How both feet are shaped and set down, or LEFT,RIGHT: usual, clubfoot-like (forefoot curves inwards, load
    /// along the outer border), metatarsus-adductus (forefoot curves inwards), toe-walker, in-toer, without-hallux.
    /// toe-walker and in-toer show only in walking.
    #[arg(long, value_name = "NAME[,NAME]", value_parser = of_feet::<Pattern>, default_value = "usual")]
    pub pattern: [Pattern; 2],
    /// Which feet stand on the mat.
    #[arg(long, value_enum, default_value_t = FeetName::Both)]
    pub feet: FeetName,
    /// Rows and columns of the mat.
    #[arg(long, value_name = "ROWSxCOLS", value_parser = size)]
    pub size: Option<(usize, usize)>,
    /// Distance between cells: one number, or X,Y (columns, rows); default: that of the profile, or 8.
    #[arg(long, value_name = "MM[,MM]", value_parser = pitch)]
    pub pitch_mm: Option<(f64, f64)>,
    /// What the mat's surface is like: flat, bumpy, or as described in the table [surface] of a file; default: that
    /// of the profile, or flat. If spines are described, they carry the child; otherwise the mat is only marked as
    /// bumpy.
    #[arg(long, value_name = "flat|bumpy|FILE.toml", value_parser = surface)]
    pub surface: Option<Surface>,
    /// A mat of another maker: the name of a profile (`plantar profile list`) or a file. The mat has the profile's
    /// grid; a .bin file and --pty carry its bytes.
    #[arg(long, value_name = "NAME|FILE", conflicts_with = "size")]
    pub profile: Option<String>,
    /// Which way the child faces, in degrees to the left of the mat's forward direction. Default: forward, unless
    /// --random-placement is given.
    #[arg(long, value_name = "DEG", allow_negative_numbers = true)]
    pub rotation_deg: Option<f64>,
    /// Place the child anywhere on the mat, facing any way, according to the seed.
    #[arg(long, conflicts_with = "rotation_deg")]
    pub random_placement: bool,
    /// Frames per second; default: that of the profile, or 50.
    #[arg(long, value_name = "HZ", value_parser = above_zero)]
    pub rate_hz: Option<f64>,
    /// Length of the scene, 10 if not given; an exercise lasts as long as it takes.
    #[arg(long, value_name = "N")]
    pub seconds: Option<f64>,
    /// Everything random follows from this number.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The mat's cells follow from this number instead, so that several scenes use the same mat.
    #[arg(long, value_name = "N")]
    pub mat_seed: Option<u64>,
    /// The shape of the feet follows from this number instead, so that several scenes are of one child.
    #[arg(long, value_name = "N")]
    pub child_seed: Option<u64>,
    /// The mat's sensors.
    #[command(flatten)]
    pub sensor: SensorArgs,
    /// Write the recording to this file, or, with --profile and a name ending in .bin, the bytes that the mat
    /// sends.
    #[arg(long, value_name = "OUT.parquet|OUT.bin", value_parser = parquet_or_bin)]
    pub out: Option<PathBuf>,
    /// Write the true values to this file.
    #[arg(long, value_name = "OUT.json")]
    pub truth: Option<PathBuf>,
    /// Serve the scene in real time as a mat on a pseudo-terminal and print its path. Starts when
    /// it is opened, ends with the scene.
    #[arg(long)]
    pub pty: bool,
}

/// The simulated mat's sensors.
#[derive(Debug, Args)]
#[command(next_help_heading = "Sensors")]
pub(crate) struct SensorArgs {
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
    /// Share of a load that a cell still reads after the load has gone; it halves every two seconds.
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    pub afterglow: f64,
    /// Share by which a reading rises in a minute of constant load.
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    pub creep: f64,
    /// A home-made mat: power-law response with exponent 0.75, gains that spread by 20 %, 10 % creep, 2 % dead cells,
    /// noise, uncalibrated, 600 kPa. Of the sensor options above, only --bits, --crosstalk and --afterglow can be
    /// added.
    #[arg(long, conflicts_with_all = ["full_scale_kpa", "uncalibrated", "noise_kpa", "gain_spread", "dead", "creep"])]
    pub homemade: bool,
    /// Share of the cells stuck at one number.
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    pub stuck: f64,
    /// Share of noisy cells.
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    pub noisy: f64,
    /// Rows with a broken wire.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub broken_rows: usize,
    /// Columns with a broken wire.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub broken_cols: usize,
}

/// Scenes by name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SceneName {
    /// Quiet standing with sway.
    Standing,
    /// Stepping on the spot.
    Stepping,
    /// Walking across the mat.
    Walking,
    /// Stepping on the spot all over the mat, turning round.
    Roaming,
    /// Nobody on the mat.
    Empty,
    /// An exercise in its usual amount.
    Exercise(Exercise),
}

impl ValueEnum for SceneName {
    fn value_variants<'a>() -> &'a [Self] {
        use Exercise as E;
        &[
            Self::Standing,
            Self::Stepping,
            Self::Walking,
            Self::Roaming,
            Self::Empty,
            Self::Exercise(E::March),
            Self::Exercise(E::Roll),
            Self::Exercise(E::OuterEdge),
            Self::Exercise(E::Squat),
            Self::Exercise(E::Tramp),
            Self::Exercise(E::ToesUp),
            Self::Exercise(E::HeelRaise),
            Self::Exercise(E::PadLift),
            Self::Exercise(E::Tiptoe),
            Self::Exercise(E::Free),
        ]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Standing => PossibleValue::new("standing").help("Quiet standing with sway"),
            Self::Stepping => PossibleValue::new("stepping").help("Stepping on the spot"),
            Self::Walking => PossibleValue::new("walking").help("Walking across the mat"),
            Self::Roaming => {
                PossibleValue::new("roaming").help("Stepping on the spot all over the mat, turning round")
            }
            Self::Empty => PossibleValue::new("empty").help("Nobody on the mat"),
            Self::Exercise(exercise) => {
                let (name, help) = exercise_scene(*exercise);
                PossibleValue::new(name).help(help)
            }
        })
    }
}

/// Name and help of the scene of an exercise.
fn exercise_scene(exercise: Exercise) -> (&'static str, &'static str) {
    match exercise {
        Exercise::March => ("exercise:march", "Marching on the spot, 20 lifts"),
        Exercise::Roll => ("exercise:roll", "Rocking between toes and heels, 10 times"),
        Exercise::OuterEdge => ("exercise:outer_edge", "Standing on the outer edges, twice for 15 s"),
        Exercise::Squat => ("exercise:squat", "10 squats"),
        Exercise::Tramp => ("exercise:tramp", "Stamping from foot to foot for 30 s"),
        Exercise::ToesUp => ("exercise:toes_up", "Lifting the toes for 5 s, 10 times"),
        Exercise::HeelRaise => ("exercise:heel_raise", "Rising onto the toes for 2 s, 10 times"),
        Exercise::PadLift => ("exercise:pad_lift", "Lifting one forefoot after the other, 10 times"),
        Exercise::Tiptoe => ("exercise:tiptoe", "Walking on the toes on the spot, 20 steps"),
        Exercise::Free => ("exercise:free", "Standing, shuffling and leaning for 30 s"),
    }
}

/// Postures by name.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PostureName {
    /// On both feet.
    TwoFeet,
    /// On the left foot.
    Left,
    /// On the right foot.
    Right,
    /// On balls and toes.
    Toes,
    /// On the heels.
    Heels,
    /// On the outer edges of the feet.
    OuterEdges,
    /// Flat on the right foot, on ball and toes of the left one.
    LeftHeelRaised,
    /// Flat on the left foot, on ball and toes of the right one.
    RightHeelRaised,
}

/// Feet by name.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FeetName {
    /// Both feet.
    Both,
    /// Only the left.
    Left,
    /// Only the right.
    Right,
}

/// Width of a count.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Bits {
    /// One byte per cell.
    #[value(name = "8")]
    Eight,
    /// Two bytes per cell.
    #[value(name = "16")]
    Sixteen,
}
