//! What was practised in a session: one JSON object, described in `docs/formats/PRACTICE.md`, and the same in words.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::course;
use crate::base::{ChildId, Exercise, InWords, Judgement, Language};
use crate::child::{PractisedSet, Score};
use crate::exercise::{Settings, Signal, Stretch, Trace, levels};
use crate::report::input::practice::PracticeInput;
use crate::report::practice_words as told;
use crate::report::words::rate_hz;

/// The `format` of the document.
pub const PRACTICE_FORMAT: &str = "plantar-practice";

/// The document of a session's practice.
pub fn practice_document(input: &PracticeInput<'_>) -> Value {
    let PracticeInput { name, meta, practice, settings, dose, .. } = input;
    json!({
        "format": PRACTICE_FORMAT,
        "version": 1,
        "name": name,
        "child": input.child().map(ChildId::as_str),
        "started_us": meta.started_us,
        "rows": meta.mat.rows(),
        "cols": meta.mat.cols(),
        "pitch_x_mm": meta.mat.pitch_x_mm(),
        "pitch_y_mm": meta.mat.pitch_y_mm(),
        "rate_hz": rate_hz(meta, &[]),
        "settings": practice.settings,
        "settings_changed": changed(settings),
        "pain_before": practice.pain_before,
        "pain_after": practice.pain_after,
        "sets": practice.sets.iter().map(set).collect::<Vec<_>>(),
        "dose": dose.map(course::dose),
    })
}

/// The settings that are not as they are shipped, by name.
fn changed(settings: &Settings) -> Value {
    let usual = Settings::default();
    let usual = usual.all();
    let others =
        settings.all().into_iter().zip(usual).filter(|((_, own), (_, usual))| own.value != usual.value);
    Value::Object(others.map(|((name, own), _)| (name, json!(own.value))).collect())
}

fn set(set: &PractisedSet) -> Value {
    let mut made = course::set(set);
    let score = set.score.as_ref();
    let part = |of: fn(&Score) -> Option<f64>| score.and_then(of);
    let by_side = told::by_side(set);
    for (key, value) in [
        ("start_s", json!(set.start_s)),
        ("end_s", json!(set.end_s)),
        ("left_reps", json!(by_side.map(|[left, _]| left))),
        ("right_reps", json!(by_side.map(|[_, right]| right))),
        ("clean", json!(part(|score| score.clean))),
        ("amplitude", json!(part(|score| score.amplitude))),
        ("evenness", json!(part(|score| score.evenness))),
        ("steadiness", json!(part(|score| score.steadiness))),
        ("performed", json!(set.performed)),
    ] {
        made[key] = value;
    }
    let unseen = set.unseen.iter().map(|unseen| {
        let why: &Judgement = &unseen.why;
        json!({
            "why": why.to_string(), "why_id": why.id, "start_s": unseen.start_s, "end_s": unseen.end_s,
        })
    });
    made["unseen"] = unseen.collect();
    made
}

/// The signal of an exercise over time, thinned as it is drawn: for each stretch when it began and ended, its lowest value
/// and its highest; and the levels at which a movement begins and is over.
pub fn trace_document(exercise: Exercise, trace: &Trace, settings: &Settings) -> Value {
    let span = |span: &Stretch| json!([span.start_s, span.end_s, span.low, span.high]);
    let signal = match Signal::of(exercise) {
        Signal::Range => "range",
        Signal::LeftShare => "left_share",
        Signal::Load => "load",
        Signal::None => "none",
    };
    json!({
        "signal": signal,
        "levels": levels(exercise, settings),
        "spans": trace.stretches().iter().map(span).collect::<Vec<_>>(),
    })
}

/// Every threshold with its value, its grade and what it is.
pub fn thresholds_document(settings: &Settings) -> Value {
    let each = settings.all().into_iter().map(|(name, setting)| {
        json!({
            "key": name, "value": setting.value, "grade": setting.grade, "about": setting.about,
        })
    });
    each.collect()
}

/// What was practised, for a terminal. Writing to a string cannot fail.
pub fn practice_words(input: &PracticeInput<'_>, language: Language) -> String {
    let exercises = told::Said::Exercises { exercises: input.practice.sets.len() }.in_words(language);
    let mut text = format!("{}: {exercises}", input.name);
    for set in &input.practice.sets {
        let (exercise, done) = (set.exercise.in_words(language), told::done(set).in_words(language));
        let _ = write!(text, "\n  {exercise}: {done}");
        let technique = set.score.as_ref().map(|score| told::technique(score).in_words(language));
        let notes = told::notes(set);
        let notes = notes.iter().map(|note| note.in_words(language));
        for line in technique.into_iter().chain(told::beside(set, language)).chain(notes) {
            let _ = write!(text, "\n    {line}");
        }
    }
    text
}
