//! The options of exercises.

use std::path::PathBuf;

use clap::{ArgGroup, Args};

use super::age::Answers;
use super::facts::Facts;
use super::language::LanguageArgs;
use super::library::Where;
use super::port::PortArgs;
use super::values::{above_zero, from_zero, png};
use crate::base::{ChildId, Date, Exercise};
use crate::checklist::Pain;

/// `plantar exercise`.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("source").required(true).args(["file", "port", "print_settings"])))]
pub(crate) struct ExerciseArgs {
    /// A recording of any format that `plantar analyse` reads.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Print every threshold with its value, its grade of evidence and what it means, as a file for --settings.
    #[arg(long, conflicts_with_all = ["plan", "exercise", "child"])]
    pub print_settings: bool,
    /// The plan: a file of exercises with their amounts, in order, three lines for each: `[[set]]`,
    /// then `exercise = "march"`, then `reps = 20` or `seconds = 30`.
    #[arg(long, value_name = "FILE.toml", conflicts_with = "exercise")]
    pub plan: Option<PathBuf>,
    /// One exercise instead of a plan: march, roll (rock between toes and heels), outer_edge (stand on the outer edges),
    /// squat, tramp (stamp), toes_up (lift the toes), heel_raise, pad_lift (forefoot up, heel down), tiptoe, free.
    /// Without --reps or --seconds, everything done is counted.
    #[arg(long, value_name = "KEY")]
    pub exercise: Option<Exercise>,
    /// How many repetitions.
    #[arg(long, value_name = "N", requires = "exercise", conflicts_with = "seconds")]
    pub reps: Option<u32>,
    /// How many seconds to hold or practise it.
    #[arg(long, value_name = "N", requires = "exercise", value_parser = above_zero)]
    pub seconds: Option<f64>,
    /// Change thresholds: a TOML file in the form of --print-settings. Thresholds that are not in it keep their
    /// defaults.
    #[arg(long, value_name = "FILE.toml")]
    pub settings: Option<PathBuf>,
    /// Pseudonym of a child in the library. Without --plan or --exercise, the child's own plan is used (`plantar child
    /// plan`). What was practised is kept with the child. At a port the checklist comes first.
    #[arg(long, value_name = "ID")]
    pub child: Option<ChildId>,
    /// Day of the session, for a recording that has no date or a wrong one. A session at a port belongs to today.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "child")]
    pub date: Option<Date>,
    /// Print one JSON document. At a port, one line for each event as it happens, then the document.
    #[arg(long)]
    pub json: bool,
    /// Draw the page: each exercise as a strip over time, and both soles; OUT_2.png and so on if it needs more
    /// pages.
    #[arg(long, value_name = "OUT.png", value_parser = png)]
    pub report: Option<PathBuf>,
    /// Calibration from `plantar calibrate`.
    #[arg(long, value_name = "FILE.cal")]
    pub calibration: Option<PathBuf>,
    /// Record a live mat into this folder; created if it does not exist.
    #[arg(long, value_name = "DIR", conflicts_with = "file")]
    pub record: Option<PathBuf>,
    /// Seconds to wait for a mat that disconnects. With 0, the session ends at once.
    #[arg(long, value_name = "N", default_value_t = 120, value_parser = clap::value_parser!(u64).range(0..=86_400))]
    pub look_for: u64,
    /// What was asked around it.
    #[command(flatten)]
    pub asked: AskedArgs,
    /// Answers to the checklist.
    #[command(flatten)]
    pub given: Answers,
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

/// Answers to the questions before and after practice. At a terminal they are asked.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Before and after practice")]
pub(crate) struct AskedArgs {
    /// Pain before practice: the number of a face (0, 2, 4, 6, 8, 10); yes or no for a child under five; or n and a
    /// number from 0 to 10, such as n3. A face of 4 or more, a number of 3 or more, or a yes means no practice that
    /// day. A recording already made is still counted, and the pain is noted.
    #[arg(long, value_name = "ANSWER", requires = "child")]
    pub pain_before: Option<Pain>,
    /// Pain afterwards, answered in the same way. The same answers, and any new pain, stop practice for the day.
    #[arg(long, value_name = "ANSWER", requires = "child")]
    pub pain_after: Option<Pain>,
    /// There is pain that was not there before.
    #[arg(long, requires = "child")]
    pub new_pain: bool,
    /// A foot is numb.
    #[arg(long, requires = "child")]
    pub numb: bool,
    /// The child is dizzy.
    #[arg(long, requires = "child")]
    pub dizzy: bool,
    /// How many minutes marks stayed on the skin.
    #[arg(long, value_name = "MIN", requires = "child", value_parser = from_zero)]
    pub skin_marks: Option<f64>,
}
