//! What a viewer is told first: the mat, the child, the questions, the games.

use super::given::CourseSoFar;
use crate::base::{ChildId, Exercise, Game, InWords as _, Judgement, Language};
use crate::checklist::Kind;
use crate::child::Amount;

/// A judgement with its words.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Words {
    /// Its id.
    pub id: String,
    /// The words.
    pub text: String,
    /// The same in English, where the words of the language are a draft.
    pub english: Option<String>,
}

impl Words {
    /// In a language.
    pub(super) fn of(judgement: &Judgement, language: Language) -> Self {
        let (text, english) = (judgement.in_words(language), judgement.english_beside(language));
        Self { id: judgement.id.clone(), text, english }
    }
}

/// A question of the checklist.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct QuestionWords {
    /// Its key.
    pub id: String,
    /// Its words.
    pub text: String,
    /// The same in English, where the words of the language are a draft.
    pub english: Option<String>,
    /// Whether it is answered with yes or no, or with a number from 0 to 10.
    pub kind: Kind,
}

/// The mat.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MatWords {
    /// Rows of cells. The first row of a picture is at the back, behind somebody who stands on the mat.
    pub rows: usize,
    /// Columns, counted to that person's right.
    pub cols: usize,
    /// The larger of the two pitches, millimetres.
    pub pitch_mm: f64,
    /// Extent to the right, millimetres.
    pub width_mm: f64,
    /// Extent forward, millimetres.
    pub height_mm: f64,
    /// Whether cells are pressures.
    pub calibrated: bool,
    /// Unit of the cells in words.
    pub unit: &'static str,
    /// `flat` or `bumps`.
    pub surface: &'static str,
    /// Where the first row of a picture lies: always `back`.
    pub row0: &'static str,
}

/// The child.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ChildWords {
    /// Its pseudonym, where it is known.
    pub id: Option<ChildId>,
    /// Its age, years, to a tenth.
    pub age_years: Option<f64>,
}

/// How pain is asked for.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PainWords {
    /// Six faces.
    Faces([u8; 6]),
    /// Yes or no.
    YesNo(bool),
}

/// One game.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GameWords {
    /// Its key.
    pub key: Game,
    /// The exercise it is played with.
    pub exercise: Exercise,
    /// How much is planned.
    pub planned: Option<Amount>,
    /// How much of that is left.
    pub left: Option<Amount>,
    /// 0 to 10.
    pub level: f64,
    /// Whether an adult has locked it.
    pub locked: bool,
    /// Whether it can be played here; nothing while that is not known.
    pub ok: Option<bool>,
    /// Why it cannot.
    pub reason: Option<Words>,
}

/// Everything that a viewer is told first, and again when it changes.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Hello {
    /// Version of the program.
    pub version: String,
    /// New with each start of the program.
    pub instance: String,
    /// In which language its sentences are.
    pub language: Language,
    /// Whether nobody stands on a real mat: the program simulates one, or the mat says that it is simulated.
    pub simulated: bool,
    /// The mat.
    pub mat: MatWords,
    /// The child.
    pub child: ChildWords,
    /// Whether an adult has to confirm something before it goes on.
    pub adult_must_confirm: bool,
    /// The checklist, in order; empty where it is not asked.
    pub questions: Vec<QuestionWords>,
    /// How pain is asked for.
    pub pain: PainWords,
    /// The games.
    pub games: Vec<GameWords>,
    /// The three of today.
    pub today: Vec<Game>,
    /// The course.
    pub course: Option<CourseSoFar>,
    /// So many seconds of play are enough.
    pub limit_s: f64,
    /// What the simulated child can be asked to do.
    pub moves: Vec<String>,
}

/// What the program knows of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Its version.
    pub version: String,
    /// New with each start.
    pub instance: String,
    /// Whether the program simulates the child.
    pub simulated: bool,
}
