//! What was typed about how old a child is, and before the mat.

use std::path::PathBuf;

use clap::Args;

use super::language::LanguageArgs;
use super::library::Where;
use crate::base::{ChildId, Date};
use crate::child::Birth;
use crate::cli::exit::{Exit, Failure};

/// How old the child is: one of the two.
#[derive(Clone, Copy, Debug, Args)]
#[group(multiple = false)]
pub(crate) struct Age {
    /// Age of the child in years, such as 6.5.
    #[arg(long, value_name = "YEARS", value_parser = years)]
    age: Option<f64>,
    /// Month of birth, such as 2019-05.
    #[arg(long, value_name = "YEAR-MONTH")]
    born: Option<Birth>,
}

impl Age {
    /// Age on a day.
    ///
    /// # Errors
    /// When the child was not yet born.
    pub(crate) fn years(&self, on: Date) -> Result<f64, Failure> {
        let born = self.born.map(|born| (born, born.age_years(on)));
        match (self.age, born) {
            (Some(age), _) => Ok(age),
            (None, Some((_, age))) if age >= 0.0 => Ok(age),
            (None, Some((born, _))) => {
                Err(Failure::new(Exit::Usage, format!("--born {born} lies after {on}")))
            }
            (None, None) => Err(Failure::new(Exit::Usage, "how old is the child? Expected --age or --born")),
        }
    }
}

pub(super) fn years(text: &str) -> Result<f64, String> {
    let age = text.trim().parse::<f64>().ok().filter(|age| (0.0..120.0).contains(age));
    age.ok_or_else(|| "expected years from 0 to 120".to_owned())
}

/// The same where a command does without.
#[derive(Clone, Debug, Args)]
pub(crate) struct Read {
    /// Compare the arch of each foot with what is usual at this age in years, such as 6.5.
    #[arg(long, value_name = "YEARS", value_parser = years)]
    age: Option<f64>,
    /// The same, with the age taken from the month of birth, such as 2019-05, and the day of the recording.
    #[arg(long, value_name = "YEAR-MONTH", conflicts_with = "age")]
    born: Option<Birth>,
    /// Day of the recording, for --born, if the recording has no date or a wrong one.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "born")]
    date: Option<Date>,
    /// Your own tables of norms: a folder with cutoffs.csv or other files as in data/norms; each file replaces the
    /// supplied one.
    #[arg(long, value_name = "DIR")]
    pub norms: Option<PathBuf>,
}

impl Read {
    /// Age on the day that a recording tells, or on the one that was typed.
    ///
    /// # Errors
    /// When the month of birth was typed and nobody tells the day, or the child was not yet born.
    pub(crate) fn years(&self, recorded: Option<Date>) -> Result<f64, Failure> {
        match (self.age, self.date.or(recorded)) {
            (Some(age), _) => Ok(age),
            (None, Some(day)) => Age { age: None, born: self.born }.years(day),
            (None, None) => Err(Failure::new(Exit::Usage, "the recording has no date, which --born needs")
                .with_hint("add --date YYYY-MM-DD, or give the age with --age")),
        }
    }

    /// Whether a reading is wanted.
    pub(crate) fn wanted(&self) -> bool {
        self.age.is_some() || self.born.is_some()
    }
}

/// What is answered before the mat, where nobody is at the terminal.
#[derive(Clone, Debug, Args)]
pub(crate) struct Answers {
    /// Answers from a file instead of the terminal: CSV with the columns key and answer (yes, no, unsure, withheld;
    /// pain 0 to 10), and date and who where they differ; or the same as JSON.
    #[arg(long, value_name = "FILE")]
    pub checklist: Option<PathBuf>,
    /// Role of the person who answers, such as parent. Never a name.
    #[arg(long, value_name = "ROLE")]
    pub who: Option<String>,
    /// Role of the supervisor who has confirmed the answers that need it. A stop cannot be overridden.
    #[arg(long, value_name = "ROLE")]
    pub confirmed_by: Option<String>,
}

/// `plantar checklist`.
#[derive(Debug, Args)]
pub(crate) struct Checklist {
    /// How old the child is.
    #[command(flatten)]
    pub age: Age,
    /// Pseudonym of a child in the library: the age is taken from there, and the answers are kept with the child.
    #[arg(long, value_name = "ID")]
    pub child: Option<ChildId>,
    /// Day of the session that the answers are for; default: today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Date>,
    /// Which library, if a child is named.
    #[command(flatten)]
    pub at: Where,
    /// The answers.
    #[command(flatten)]
    pub given: Answers,
    /// In which language.
    #[command(flatten)]
    pub language: LanguageArgs,
    /// Print JSON and ask nothing. Without --checklist, list the questions.
    #[arg(long)]
    pub json: bool,
}
