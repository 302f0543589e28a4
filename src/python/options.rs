//! Keyword arguments as options of the program: each under the option's own name, with `_` for `-`. What kind of thing a
//! value must be is checked here, and what it may be by the program.

use std::ffi::OsString;
use std::path::Path;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString, PyTuple};

use crate::cli::{self, Failure, Typed};

/// What kind of thing a value is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number.
    Number,
    /// A whole number from 0.
    Whole,
    /// A number for both, or a pair.
    Numbers,
    /// Rows and columns.
    Size,
    /// A word.
    Word,
    /// A word for both feet, or a pair.
    Words,
    /// A number, or a word in its place.
    NumberOrWord,
    /// A day, as text or as `datetime.date`.
    Day,
    /// A path, or a word in its place.
    File,
    /// Whether.
    Flag,
}

/// An option by its keyword.
pub(super) type Known = (&'static str, Kind);

use Kind::{Day, File, Flag, Number, NumberOrWord, Numbers, Size, Whole, Word, Words};

/// What a file or an array does not say.
pub(super) const FACTS: &[Known] = &[
    ("profile", File),
    ("pitch_mm", Numbers),
    ("rate_hz", Number),
    ("unit", Word),
    ("gain", Number),
    ("size", Size),
    ("array", Word),
    ("axes", Word),
    ("view", Word),
    ("first_row", Word),
    ("surface", File),
    ("from_s", Number),
    ("to_s", Number),
];

/// How a recording is analysed.
pub(super) const ANALYSIS: &[Known] = &[
    ("threshold", Number),
    ("walking_direction", Number),
    ("regions", Whole),
    ("masks", File),
    ("calibration", File),
    ("zero", File),
    ("undo_crosstalk", NumberOrWord),
];

/// What a document holds besides.
pub(super) const DOCUMENT: &[Known] = &[
    ("bootstrap", Whole),
    ("insole_cm2", Number),
    ("age", Number),
    ("born", Word),
    ("date", Day),
    ("norms", File),
];

/// How a page is drawn.
pub(super) const PAGE: &[Known] = &[("language", Word)];

/// How a stand is measured.
pub(super) const BALANCE: &[Known] = &[
    ("closed", File),
    ("definitions", Word),
    ("rate_hz", NumberOrWord),
    ("filter_hz", NumberOrWord),
    ("settle_s", Number),
    ("time_base", Word),
    ("allow_short", Flag),
    ("from_s", Number),
    ("to_s", Number),
];

/// What is counted.
pub(super) const EXERCISE: &[Known] = &[
    ("exercise", Word),
    ("reps", Whole),
    ("seconds", Number),
    ("plan", File),
    ("settings", File),
    ("calibration", File),
];

/// A child on a mat, and the mat.
pub(super) const SCENE: &[Known] = &[
    ("scene", Word),
    ("script", File),
    ("posture", Word),
    ("age_years", Number),
    ("foot_mm", Number),
    ("weight_kg", Number),
    ("arch", Words),
    ("pattern", Words),
    ("feet", Word),
    ("size", Size),
    ("pitch_mm", Numbers),
    ("surface", File),
    ("profile", File),
    ("rotation_deg", Number),
    ("random_placement", Flag),
    ("rate_hz", Number),
    ("seconds", Number),
    ("seed", Whole),
    ("mat_seed", Whole),
    ("child_seed", Whole),
    ("bits", Whole),
    ("full_scale_kpa", Number),
    ("uncalibrated", Flag),
    ("noise_kpa", Number),
    ("gain_spread", Number),
    ("dead", Number),
    ("crosstalk", Number),
    ("afterglow", Number),
    ("creep", Number),
    ("homemade", Flag),
    ("stuck", Number),
    ("noisy", Number),
    ("broken_rows", Whole),
    ("broken_cols", Whole),
];

/// What a list of recordings may say of one.
pub(super) const LISTED: &[Known] = &[
    ("child", Word),
    ("birth", Word),
    ("age_years", Number),
    ("date", Day),
    ("sex", Word),
    ("consent", Day),
];

impl Kind {
    fn expected(self) -> &'static str {
        match self {
            Number => "a number",
            Whole => "a whole number from 0",
            Numbers => "a number, or a pair of numbers (x, y)",
            Size => "a pair of whole numbers (rows, columns)",
            Word => "a str",
            Words => "a str, or a pair of them (left, right)",
            NumberOrWord => "a number or a str",
            Day => "a str such as \"2026-11-30\", or a datetime.date",
            File => "a str or a path",
            Flag => "True or False",
        }
    }

    /// A value as the program is told it; `None` where it is of another kind.
    fn said(self, value: &Bound<'_, PyAny>) -> PyResult<Option<OsString>> {
        let pair = |of: &dyn Fn(&Bound<'_, PyAny>) -> Option<String>, by: &str| {
            let both = value.cast::<PyTuple>().ok().filter(|both| both.len() == 2)?;
            let both: Option<Vec<String>> = both.iter().map(|one| of(&one)).collect();
            Some(both?.join(by))
        };
        let text = match self {
            Number => number(value),
            Whole => whole(value),
            Numbers => number(value).or_else(|| pair(&number, ",")),
            Size => pair(&whole, "x"),
            Word => word(value),
            Words => word(value).or_else(|| pair(&word, ",")),
            NumberOrWord => number(value).or_else(|| word(value)),
            Day if value.hasattr("isoformat")? => word(&value.call_method0("isoformat")?),
            Day => word(value),
            Flag => value.cast::<PyBool>().ok().map(|flag| flag.is_true().to_string()),
            File => return Ok(value.extract::<std::path::PathBuf>().ok().map(Into::into)),
        };
        Ok(text.map(Into::into))
    }
}

fn number(value: &Bound<'_, PyAny>) -> Option<String> {
    let number = (!value.is_instance_of::<PyBool>()).then(|| value.extract::<f64>().ok()).flatten();
    number.map(|number| number.to_string())
}

fn whole(value: &Bound<'_, PyAny>) -> Option<String> {
    let number = (!value.is_instance_of::<PyBool>()).then(|| value.extract::<u64>().ok()).flatten();
    number.map(|number| number.to_string())
}

fn word(value: &Bound<'_, PyAny>) -> Option<String> {
    value.cast::<PyString>().ok().map(|word| word.to_string_lossy().into_owned())
}

/// Whether an option was given.
pub(super) fn given(options: Option<&Bound<'_, PyDict>>, key: &str) -> PyResult<bool> {
    let value = options.map(|options| options.get_item(key)).transpose()?.flatten();
    Ok(value.is_some_and(|value| !value.is_none()))
}

/// What was given of the known options, each with its value as the program is told it. `None` stands for an option that
/// is not given.
///
/// # Errors
/// `TypeError` for an option that is not known, or a value of another kind.
pub(super) fn said(
    options: Option<&Bound<'_, PyDict>>,
    known: &[&[Known]],
) -> PyResult<Vec<(&'static str, Kind, OsString)>> {
    let mut all = Vec::new();
    for (key, value) in options.into_iter().flatten() {
        let key: String = key.extract()?;
        let found = known.iter().copied().flatten().find(|(name, _)| *name == key);
        let Some(&(name, kind)) = found else {
            let names: Vec<_> = known.iter().copied().flatten().map(|(name, _)| *name).collect();
            return Err(PyTypeError::new_err(format!(
                "unexpected keyword argument {key:?}, expected any of {}",
                names.join(", ")
            )));
        };
        if value.is_none() {
            continue;
        }
        let Some(said) = kind.said(&value)? else {
            let (expected, got) = (kind.expected(), value.get_type().name()?);
            return Err(PyTypeError::new_err(format!("{key}: expected {expected}, got {got}")));
        };
        all.push((name, kind, said));
    }
    Ok(all)
}

/// The words of options for the program.
pub(super) fn words(options: Option<&Bound<'_, PyDict>>, known: &[&[Known]]) -> PyResult<Vec<OsString>> {
    let mut words = Vec::new();
    for (name, kind, said) in said(options, known)? {
        let mut word = OsString::from(format!("--{}", name.replace('_', "-")));
        if kind == Flag {
            if said == "false" {
                continue;
            }
        } else {
            word.push("=");
            word.push(said);
        }
        words.push(word);
    }
    Ok(words)
}

/// A command's arguments from options and files.
///
/// # Errors
/// What the program says of them.
pub(super) fn typed<'a, A: Typed>(
    command: &'static str,
    mut words: Vec<OsString>,
    files: impl IntoIterator<Item = &'a Path>,
) -> Result<A, Failure> {
    words.push("--".into());
    words.extend(files.into_iter().map(Into::into));
    cli::asked(command, &words)
}
