//! What a page of a child's progress shows.

use super::guide::Guide;
use super::simulated::Simulated;
use crate::base::{Date, InWords, Judgement, Language, kinds};
use crate::child::{Child, Event, PractisedSession};
use crate::progress::{Adherence, Progress, Told};
use crate::reading::{Flag, SessionGroup};

/// Who a chart is for.
#[cfg(feature = "pages")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Audience {
    /// Large, and in plain words.
    Parents,
    /// With its sources.
    Therapist,
}

/// One measure of one or both feet on one chart.
#[derive(Clone, Debug)]
pub struct ProgressPanel<'a> {
    /// One entry a foot, left first; one for a measure of the whole child. All of one measure, protocol and mat.
    pub feet: Vec<&'a Progress>,
    /// What the values are held against.
    pub guide: Guide,
}

/// Length of a print with toes on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrintLength {
    /// Day of the session.
    pub date: Date,
    /// Length, millimetres. The foot is longer: toes end beyond their pads.
    pub length_mm: f64,
    /// How far it may be off, nine times in ten, millimetres.
    pub error_mm: f64,
}

/// Sessions that the charts leave out, since they were on another mat or of another kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Besides {
    /// Which.
    pub group: SessionGroup,
    /// What is told of the measures that changed in them.
    pub changed: Vec<Told>,
}

kinds! {
    /// What is told of them.
    pub enum BesidesWords {
        /// That they are left out. A whole sentence.
        NotCharted {
            /// Which sessions.
            group: Judgement,
        } = "report-besides",
    }
}

impl Besides {
    /// In sentences.
    pub fn words(&self, language: Language) -> String {
        let left_out = BesidesWords::NotCharted { group: Judgement::of(&self.group.line()) };
        let mut sentences = vec![left_out.in_words(language)];
        sentences.extend(self.changed.iter().map(|told| told.in_words(language)));
        sentences.join(" ")
    }
}

/// What a page of progress shows.
#[derive(Clone, Debug)]
pub struct ProgressInput<'a> {
    /// Whose.
    pub child: &'a Child,
    /// Charts.
    pub panels: &'a [ProgressPanel<'a>],
    /// Marks under the charts. Their texts are not shown.
    pub events: &'a [Event],
    /// What the charts leave out.
    pub besides: &'a [Besides],
    /// Sessions planned, done and missed, where a course was planned or any was held.
    pub adherence: &'a Adherence,
    /// Length of the longer print on some days, of the charts' protocol and mat.
    pub print_lengths: &'a [PrintLength],
    /// What was practised, beside the values.
    pub practices: &'a [PractisedSession],
    /// What a reading of the sessions noticed.
    pub flags: &'a [Flag],
    /// What else is to be told of what the values are held against: whole sentences.
    pub notes: &'a [Judgement],
    /// How much of it is simulated.
    pub simulated: Simulated,
    /// The document behind the page as JSON text, put into the picture's metadata as it is.
    pub document: &'a str,
}
