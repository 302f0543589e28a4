//! The document of a session: what was practised, and what the games were about.

use serde_json::{Value, json};

use crate::base::{InWords as _, Judgement, Language, Meta};
use crate::checklist::Pain;
use crate::child::PractisedSet;
use crate::exercise::Settings;
use crate::play::{Played, sole_dose};
use crate::report::{PracticeInput, practice_document, thresholds_document, trace_document};

/// Everything that the document is made of.
pub(super) struct Summary {
    pub(super) name: String,
    pub(super) meta: Meta,
    pub(super) settings: Settings,
    /// The language that the page speaks.
    pub(super) language: Language,
    pub(super) played: Played,
}

impl Summary {
    /// The document.
    pub(super) fn document(&self) -> Value {
        let Self { name, meta, settings, language, played } = self;
        let practised = &played.practised;
        let dose = sole_dose(&practised.dose);
        let mut document = practice_document(&PracticeInput {
            kept: None,
            name,
            meta,
            practice: &practised.practice,
            stops: &[],
            stops_before: &[],
            traces: &practised.traces,
            settings,
            dose: dose.as_ref(),
        });
        if let Some(sets) = document["sets"].as_array_mut() {
            let traces = practised.practice.sets.iter().zip(&practised.traces);
            for ((set, (done, trace)), round) in sets.iter_mut().zip(traces).zip(&played.rounds) {
                set["game"] = json!(round.game);
                set["level_before"] = json!(round.level_before);
                set["level_after"] = json!(round.level_after);
                set["tries"] = json!(round.tries);
                set["successes"] = json!(round.successes);
                set["trace"] = trace_document(done.exercise, trace, settings);
            }
        }
        let pain =
            |pain: Option<Pain>| pain.map(|pain| json!({ "hurts": pain.hurts(), "score": pain.score() }));
        let said = &played.asked.complaints;
        document["asked"] = json!({
            "who": played.asked.who,
            "before": pain(played.asked.before),
            "after": pain(played.asked.after),
            "new_pain": said.new_pain,
            "numbness": said.numbness,
            "dizziness": said.dizziness,
            "skin_marks_min": said.skin_marks_min,
        });
        document["notes"] = json!(played.notes);
        document["thresholds"] = thresholds_document(settings);
        let sentences = practised.practice.sets.iter().map(|set| sentences(set, *language));
        document["said"] = sentences.collect();
        document
    }
}

/// The sentences of a set in the language of the page. Those of the document itself are English.
fn sentences(set: &PractisedSet, language: Language) -> Value {
    let words = |why: &Judgement| why.in_words(language);
    json!({
        "not_counted": set.refused.as_ref().map(words),
        "left_out": set.left_out.as_ref().map(words),
        "unseen": set.unseen.iter().map(|unseen| words(&unseen.why)).collect::<Vec<_>>(),
    })
}
