//! The document of a session: what was practised, and what the games were about.

use serde_json::{Value, json};

use crate::base::Meta;
use crate::checklist::Pain;
use crate::exercise::Settings;
use crate::play::{Played, sole_dose};
use crate::report::{PracticeInput, practice_document, thresholds_document, trace_document};

/// Everything that the document is made of.
pub(super) struct Summary {
    pub(super) name: String,
    pub(super) meta: Meta,
    pub(super) settings: Settings,
    pub(super) played: Played,
}

impl Summary {
    /// The document.
    pub(super) fn document(&self) -> Value {
        let Self { name, meta, settings, played } = self;
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
        document
    }
}
