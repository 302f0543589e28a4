//! The options of the child over time and of screening.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::audience::AudienceName;
use super::language::LanguageArgs;
use super::library::Where;
use super::values::png;
use crate::base::{ChildId, Date};
use crate::child::Protocol;
use crate::flow::ScreenShard;

/// `plantar progress`.
#[derive(Debug, Args)]
pub(crate) struct Progress {
    /// Pseudonym of the child.
    #[arg(long, value_name = "ID")]
    pub child: ChildId,
    /// Draw the page to this PNG.
    #[arg(long, value_name = "FILE.png", value_parser = png)]
    pub out: Option<PathBuf>,
    /// Who the page is for: parents get one page in plain words and large letters, therapists all charts and numbers.
    #[arg(long = "for", value_enum, default_value = "parents", value_name = "WHO")]
    pub audience: AudienceName,
    /// Chart this measure, by its key in the handbook; can be given several times. Default: those usually charted.
    #[arg(long, value_name = "KEY")]
    pub measure: Vec<String>,
    /// Only sessions of this kind; default: on the page for parents that of the
    /// arches shown there, else the most frequent kind. Kinds are never mixed.
    #[arg(long, value_enum, value_name = "KIND")]
    pub protocol: Option<ProtocolName>,
    /// A local reference made with `plantar reference`; can be given several times. It applies only to its own mat
    /// and kind of session.
    #[arg(long, value_name = "FILE.json")]
    pub reference: Vec<PathBuf>,
    /// Your own tables of norms: a folder with cutoffs.csv or other files as in data/norms; each file replaces the
    /// supplied one.
    #[arg(long, value_name = "DIR")]
    pub norms: Option<PathBuf>,
    /// Day of the page; default: today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<Date>,
    /// Print the document as JSON.
    #[arg(long)]
    pub json: bool,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
}

/// `plantar read`.
#[derive(Debug, Args)]
pub(crate) struct ReadChild {
    /// Pseudonym of the child.
    #[arg(long, value_name = "ID")]
    pub child: ChildId,
    /// Draw the page to this PNG.
    #[arg(long, value_name = "FILE.png", value_parser = png)]
    pub out: Option<PathBuf>,
    /// Who the page is for: parents get one page in plain words and large letters, therapists all findings and numbers.
    #[arg(long = "for", value_enum, default_value = "therapists", value_name = "WHO")]
    pub audience: AudienceName,
    /// Compare as of this day: later sessions do not count. Default: all count.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub on: Option<Date>,
    /// A local reference made with `plantar reference`; can be given several times. It applies only to its own mat
    /// and kind of session.
    #[arg(long, value_name = "FILE.json")]
    pub reference: Vec<PathBuf>,
    /// Your own tables of norms: a folder with cutoffs.csv or other files as in data/norms; each file replaces the
    /// supplied one.
    #[arg(long, value_name = "DIR")]
    pub norms: Option<PathBuf>,
    /// Print the document as JSON.
    #[arg(long)]
    pub json: bool,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
}

/// `plantar reference`.
#[derive(Debug, Args)]
pub(crate) struct Reference {
    /// The measure, by its key in the handbook.
    #[arg(long, value_name = "KEY", default_value = "chippaux_smirak_index")]
    pub measure: String,
    /// Kind of session to use.
    #[arg(long, value_enum, value_name = "KIND", default_value = "standing")]
    pub protocol: ProtocolName,
    /// The file to write it to.
    #[arg(long, value_name = "FILE.json")]
    pub out: PathBuf,
    /// Which library.
    #[command(flatten)]
    pub at: Where,
}

/// `plantar screen`.
#[derive(Debug, Args)]
pub(crate) struct Screen {
    /// A folder of recordings, with one subfolder per class; or a CSV list with a column `file` and, if known,
    /// child, class, birth (2019-05), age_years, date (2026-03-02), sex, and consent: the date it was given (2026-02-01),
    /// empty if none.
    #[arg(value_name = "FOLDER|LIST.csv")]
    pub what: PathBuf,
    /// Folder for the results. If you run it again with the same folder, only new or changed recordings are
    /// measured.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Overwrite the results of another list or folder that are already there.
    #[arg(long)]
    pub replace: bool,
    /// Screen only part I of N, so that several computers can share the work. If the list says whose recordings they
    /// are, all recordings of a child are in one part. Each part needs its own folder for the results.
    #[arg(long, value_name = "I/N")]
    pub shard: Option<ScreenShard>,
    /// Also write a letter to the parents of each child, CHILD.png, into this folder: what was done and seen, what to do,
    /// and when to ask somebody.
    #[arg(long, value_name = "DIR")]
    pub letters: Option<PathBuf>,
    /// Show names in the letters instead of pseudonyms, from this file.
    #[arg(long, value_name = "FILE.csv", requires = "letters")]
    pub key: Option<PathBuf>,
    /// Which library: the dates of birth, consents and earlier footprints in it are used.
    #[command(flatten)]
    pub at: Where,
    /// Your own tables of norms: a folder with cutoffs.csv or other files as in data/norms; each file replaces the
    /// supplied one.
    #[arg(long, value_name = "DIR")]
    pub norms: Option<PathBuf>,
    /// A recording of the empty mat, for a mat that does not read zero when empty. Its readings are subtracted.
    /// Without this option, the readings of the empty mat are found in each recording itself.
    #[arg(long, value_name = "EMPTY")]
    pub zero: Option<PathBuf>,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Print what was done as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Kinds of sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ProtocolName {
    /// Standing quietly.
    Standing,
    /// Stepping on the spot.
    Stepping,
    /// Walking over the mat.
    Walking,
}

impl From<ProtocolName> for Protocol {
    fn from(name: ProtocolName) -> Self {
        match name {
            ProtocolName::Standing => Self::Standing,
            ProtocolName::Stepping => Self::Stepping,
            ProtocolName::Walking => Self::Walking,
        }
    }
}
