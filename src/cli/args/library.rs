//! The options of the library of children.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand, ValueEnum};

use super::facts::Facts;
use super::language::{LanguageArgs, LanguageOrNone, codes, codes_or_none};
use crate::base::{ChildId, Date, Language};
use crate::child::{Birth, Complaint, EventKind, KnownCondition, KnownConditionError, PlannedSet, Sex};

/// Which library.
#[derive(Clone, Debug, Args)]
pub(crate) struct Where {
    /// Folder of the library; default: the folder in PLANTAR_LIBRARY, or ./plantar-library.
    #[arg(long, value_name = "DIR")]
    pub library: Option<PathBuf>,
}

/// What is known of a foot, or that nothing is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Known {
    /// Nothing.
    Nothing,
    /// This.
    Is(KnownCondition),
}

impl std::str::FromStr for Known {
    type Err = KnownConditionError;

    fn from_str(text: &str) -> Result<Self, KnownConditionError> {
        if text == "none" { Ok(Self::Nothing) } else { text.parse().map(Self::Is) }
    }
}

/// `plantar child`.
#[derive(Debug, Subcommand)]
pub(crate) enum Child {
    /// Add a child under a pseudonym; creates the library if needed.
    Add {
        /// Pseudonym: letters, digits, '-', '_'. Never a name.
        id: ChildId,
        /// Year and month of birth.
        #[arg(long, value_name = "YYYY-MM")]
        born: Birth,
        /// Sex, for tables that separate boys and girls.
        #[arg(long, value_enum)]
        sex: Option<SexName>,
        /// What is known of a foot: treated-clubfoot, operation or splint, with :left or :right if only one foot.
        /// Such a foot is compared with its own past and the other foot, not with children of the same age.
        #[arg(long, value_name = "CONDITION[:SIDE]")]
        known: Vec<KnownCondition>,
        /// Language that the family reads. Pages about the child and questions are in it, unless you choose another.
        #[arg(long, value_name = "CODE", value_parser = codes())]
        language: Option<Language>,
        /// Confirm the birth date. Needed if the person is 19 or older.
        #[arg(long)]
        yes: bool,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// Amend the month of birth, the sex, the known conditions or the language of a child. All ages and comparisons are
    /// updated.
    #[command(group(ArgGroup::new("what").args(["born", "sex", "known", "language"]).required(true).multiple(true)))]
    Amend {
        /// Pseudonym of the child.
        id: ChildId,
        /// Year and month of birth.
        #[arg(long, value_name = "YYYY-MM")]
        born: Option<Birth>,
        /// Sex.
        #[arg(long, value_enum)]
        sex: Option<SexName>,
        /// What is known of a foot; replaces everything known before: treated-clubfoot, operation or splint, with
        /// :left or :right if only one foot; none removes it.
        #[arg(long, value_name = "CONDITION[:SIDE]|none")]
        known: Vec<Known>,
        /// Language that the family reads; none removes it.
        #[arg(long, value_name = "CODE|none", value_parser = codes_or_none())]
        language: Option<LanguageOrNone>,
        /// Confirm the birth date. Needed if the person is 19 or older.
        #[arg(long)]
        yes: bool,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// List the children.
    List {
        /// Show names, from this file.
        #[arg(long, value_name = "FILE.csv")]
        key: Option<PathBuf>,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// Export a child's sessions as a FHIR R4 bundle or a table. The pseudonym is used; names and notes are left
    /// out.
    Export(ExportArgs),
    /// Show a child: sessions, notes, the course.
    Show {
        /// Pseudonym of the child.
        id: ChildId,
        /// Show the name, from this file.
        #[arg(long, value_name = "FILE.csv")]
        key: Option<PathBuf>,
        /// Print one JSON document, with every value of every session.
        #[arg(long)]
        json: bool,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// Write a child's name into a separate file; nothing else needs that file.
    Name {
        /// Pseudonym of the child.
        id: ChildId,
        /// Name.
        name: String,
        /// The file of names; created if it does not exist. Keep it separate from the library.
        #[arg(long, value_name = "FILE.csv")]
        key: PathBuf,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// Note an event, such as pain or new shoes. Charts mark it. Your words stay in the library; the results show
    /// only that pain or stiffness was noted, and when.
    Note {
        /// Pseudonym of the child.
        id: ChildId,
        /// Kind of event.
        #[arg(value_enum)]
        kind: NoteKind,
        /// A few words. No names.
        #[arg(long)]
        text: Option<String>,
        /// Day; default: today.
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<Date>,
        /// With pain: how much, 0 to 10. If pain is noted several times on one day, the newest note counts; 0
        /// withdraws the others.
        #[arg(long, value_name = "0-10", value_parser = clap::value_parser!(u8).range(0..=10))]
        score: Option<u8>,
        /// With practice: how many minutes.
        #[arg(long, value_name = "N")]
        minutes: Option<u16>,
        /// Withdraw everything of this kind noted on that day.
        #[arg(long, conflicts_with_all = ["text", "score", "minutes"])]
        remove: bool,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// Note that a guardian gave or withdrew consent, and on which day.
    Consent {
        /// Pseudonym of the child.
        id: ChildId,
        /// Day on which it was given or withdrawn; default: today.
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<Date>,
        /// Role of the person, such as mother, father or guardian. Never a name.
        #[arg(long, value_name = "ROLE")]
        who: String,
        /// Consent is withdrawn.
        #[arg(long)]
        withdraw: bool,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// Plan a course: which exercises, how much of each, and on which days. Without options, show what is planned.
    ///
    /// New exercises replace all planned exercises, and new days replace the planned days. Anything you leave out stays as
    /// it was.
    Plan(PlanArgs),
    /// Merge two pseudonyms of one child. `plantar child unmerge` undoes it.
    Merge {
        /// The merged pseudonym: its sessions and notes go to the other one.
        from: ChildId,
        /// The pseudonym that stays, with the month of birth and the course.
        into: ChildId,
        /// Yes, do it.
        #[arg(long)]
        yes: bool,
        /// Merge even though birth or sex differ, because one of them was entered wrongly.
        #[arg(long)]
        although_different: bool,
        /// Also merge the names in this file. A names.csv in the library is always updated.
        #[arg(long, value_name = "FILE.csv")]
        key: Option<PathBuf>,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// Undo a merge: the merged pseudonym is restored, with everything that came from it.
    Unmerge {
        /// The merged pseudonym.
        from: ChildId,
        /// Also separate the names in this file. A names.csv in the library is always updated.
        #[arg(long, value_name = "FILE.csv")]
        key: Option<PathBuf>,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
    /// Delete a child and everything about them in the library. This cannot be undone.
    Delete {
        /// Pseudonym of the child.
        id: ChildId,
        /// Yes, do it.
        #[arg(long)]
        yes: bool,
        /// Also remove the name from this file. A names.csv in the library is always updated.
        #[arg(long, value_name = "FILE.csv")]
        key: Option<PathBuf>,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
}

/// `plantar child export`.
#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// Pseudonym of the child.
    pub id: ChildId,
    /// The file: .json is a FHIR bundle, .csv and .parquet are tables with one row per recording.
    #[arg(long, value_name = "FILE.json|.csv|.parquet", required_unless_present_any = ["practice", "dose"])]
    pub out: Option<PathBuf>,
    /// Write a table of what was practised: one row per exercise of each session.
    #[arg(long, value_name = "FILE.csv|.parquet")]
    pub practice: Option<PathBuf>,
    /// Write a table of the dose: one row per zone of each foot and session.
    #[arg(long, value_name = "FILE.csv|.parquet")]
    pub dose: Option<PathBuf>,
    /// Also write a description of each table column to this CSV.
    #[arg(long, value_name = "FILE.csv", requires = "out")]
    pub columns: Option<PathBuf>,
    /// Put every value of every recording into the bundle. Default: only those of the newest session of each kind.
    /// Tables always have all values.
    #[arg(long, requires = "out")]
    pub all: bool,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
}

/// `plantar child plan`.
#[derive(Debug, Args)]
pub(crate) struct PlanArgs {
    /// Pseudonym of the child.
    pub id: ChildId,
    /// An exercise of each session and how much of it: repetitions, or seconds with an s; can be given several times.
    /// Usual amounts: march=20, roll=10, outer_edge=30s, squat=10, tramp=30s, toes_up=10, heel_raise=10, pad_lift=10,
    /// tiptoe=20, free=120s.
    #[arg(long, value_name = "KEY=N|KEY=Ns")]
    pub exercise: Vec<PlannedSet>,
    /// Read the exercises from a file, three lines for each: `[[set]]`, then `exercise = "march"`, then `reps = 20`.
    #[arg(long, value_name = "FILE.toml", conflicts_with = "exercise")]
    pub plan: Option<PathBuf>,
    /// Number of sessions.
    #[arg(long, value_name = "N", requires = "every_days", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub sessions: Option<u16>,
    /// Days between two sessions.
    #[arg(long, visible_alias = "every", value_name = "N", requires = "sessions", value_parser = clap::value_parser!(u16).range(1..=366))]
    pub every_days: Option<u16>,
    /// First day; default: today.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "sessions")]
    pub from: Option<Date>,
    /// Remove the plan: exercises and days.
    #[arg(long, conflicts_with_all = ["exercise", "plan", "sessions", "every_days", "from"])]
    pub clear: bool,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
}

/// `plantar session`.
#[derive(Debug, Subcommand)]
pub(crate) enum Session {
    /// Add one child's recordings of one day as a session. Several recordings count as repeats.
    Add(Box<SessionAdd>),
    /// Remove a session that should not be there, with its recordings. This cannot be undone.
    Remove {
        /// Its name, or its day if the child has only one session on that day; `plantar child show` lists them.
        #[arg(value_name = "SESSION")]
        which: String,
        /// Pseudonym of the child.
        #[arg(long, value_name = "ID")]
        child: ChildId,
        /// Yes, do it.
        #[arg(long)]
        yes: bool,
        /// Which library.
        #[command(flatten)]
        at: Where,
    },
}

/// `plantar session add`.
#[derive(Debug, Args)]
pub(crate) struct SessionAdd {
    /// Recordings, in any format that `plantar analyse` reads.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Pseudonym of the child.
    #[arg(long, value_name = "ID")]
    pub child: ChildId,
    /// Day; default: the day on which the recordings began.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Date>,
    /// Yes, these are the feet of this child. Needed if their size or load does not fit the child's age or earlier
    /// sessions.
    #[arg(long)]
    pub yes: bool,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
    /// Details that the file or mat does not give.
    #[command(flatten)]
    pub facts: Facts,
}

/// Sex by name.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SexName {
    /// Girl.
    Female,
    /// Boy.
    Male,
}

impl From<SexName> for Sex {
    fn from(name: SexName) -> Self {
        match name {
            SexName::Female => Self::Female,
            SexName::Male => Self::Male,
        }
    }
}

/// Notes by name.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum NoteKind {
    /// New shoes, insoles, a splint.
    Footwear,
    /// Illness or injury.
    Illness,
    /// Pain in foot or leg.
    Pain,
    /// Stiffness of the foot.
    Stiffness,
    /// The child limps.
    Limp,
    /// The child walks on tiptoe.
    Tiptoe,
    /// Practice on the mat was stopped: a foot was numb.
    Numbness,
    /// Practice on the mat was stopped: the child was dizzy.
    Dizziness,
    /// Practice on the mat was stopped: marks stayed on the skin.
    SkinMarks,
    /// Practice away from the sessions.
    Practice,
    /// Anything else.
    Other,
}

impl NoteKind {
    /// The event that is meant.
    pub(crate) fn event(self, score: Option<u8>, minutes: Option<u16>) -> EventKind {
        match self {
            Self::Footwear => EventKind::Footwear,
            Self::Illness => EventKind::Illness,
            Self::Pain => EventKind::Pain { score },
            Self::Stiffness => EventKind::Stiffness,
            Self::Limp => EventKind::Limp,
            Self::Tiptoe => EventKind::Tiptoe,
            Self::Numbness => EventKind::Stopped { why: Complaint::Numbness },
            Self::Dizziness => EventKind::Stopped { why: Complaint::Dizziness },
            Self::SkinMarks => EventKind::Stopped { why: Complaint::SkinMarks },
            Self::Practice => EventKind::Practice { minutes: minutes.unwrap_or(0) },
            Self::Other => EventKind::Other,
        }
    }
}
