//! What people see: the one-page picture of a session, and the same numbers as a document.
//!
//! plotters lays out charts and maps coordinates, tiny-skia rasterises with anti-aliasing, text is
//! drawn from glyph outlines at exact positions, and the numbers travel inside the PNG as text.
//!
//! **Invariant.** The same input gives the same bytes: no file, no clock, no system font. Every
//! number shown comes from the analysis of the raw cells; only the colours of a footprint are
//! smoothed, and the page says so. Nothing with a force or pressure unit is shown of an
//! uncalibrated recording.

#[cfg(feature = "pages")]
mod cards;
mod documents;
#[cfg(test)]
mod fixture;
mod input;
#[cfg(all(test, feature = "pages"))]
mod layouts;
#[cfg(feature = "pages")]
mod pages;
#[cfg(feature = "pages")]
mod paper;
mod practice_words;
#[cfg(all(test, feature = "pages"))]
mod progress_fixture;
#[cfg(test)]
mod reading_fixture;
mod reason;
mod words;

#[cfg(feature = "pages")]
pub use cards::explained::Explained;
pub use documents::analysis::{
    ANALYSIS_FORMAT, ANALYSIS_VERSION, BALANCE_FORMAT, READING_FORMAT, SHAPE_FORMAT, balance_document,
    document, document_text, reading_document, recording_document, shape_document,
};
pub use documents::comparison::{
    COMPARE_FORMAT, Comparison, Finding, PrintLeftOut, comparison_document, comparison_words,
};
pub use documents::course::{COURSE_FORMAT, course_document};
pub use documents::dose::{DOSE_FORMAT, dose_document};
pub use documents::fhir::{FhirInput, ReferenceRange, Selection, fhir_bundle};
pub use documents::insoles::{INSOLES_FORMAT, InsoleContact, InsoleEntry, InsolesEntry, insoles_document};
pub use documents::practice::{
    PRACTICE_FORMAT, practice_document, practice_words, thresholds_document, trace_document,
};
pub use documents::progress::{PROGRESS_FORMAT, progress_document};
pub use input::course::CourseInput;
pub use input::guide::{CentilesAt, Guide, GuideKind, GuideStep};
pub use input::page::PageInput;
#[cfg(feature = "pages")]
pub use input::parents::{Changed, Compared, LetterInput, ParentsChart, ParentsInput, SolePrints};
pub use input::practice::PracticeInput;
pub use input::progress::{Besides, BesidesWords, PrintLength, ProgressInput, ProgressPanel};
pub use input::simulated::{Simulated, SimulatedWords};
#[cfg(feature = "pages")]
pub use input::small_print::SmallPrint;
#[cfg(feature = "pages")]
pub use pages::compare::draw_comparison;
#[cfg(feature = "pages")]
pub use pages::contact_sheet::{CARDS_ON_A_SHEET, ScreenMark, SheetCard, draw_contact_sheet};
#[cfg(feature = "pages")]
pub use pages::course::draw_course;
#[cfg(feature = "pages")]
pub use pages::details::draw_details;
#[cfg(feature = "pages")]
pub use pages::dose::{DosePage, draw_dose};
#[cfg(feature = "pages")]
pub use pages::explain::draw_explanation;
#[cfg(feature = "pages")]
pub use pages::handbook::{handbook_pictures, handbook_texts};
#[cfg(feature = "pages")]
pub use pages::health_map::draw_health_map;
#[cfg(feature = "pages")]
pub use pages::page::draw_page;
#[cfg(feature = "pages")]
pub use pages::parents::{draw_for_parents, draw_letter, parents_words};
#[cfg(feature = "pages")]
pub use pages::practice::draw_practice;
#[cfg(feature = "pages")]
pub use pages::progress::draw_progress;
#[cfg(feature = "pages")]
pub use pages::reading_page::{ReadingInput, draw_child_reading, draw_reading};
#[cfg(feature = "pages")]
pub use paper::error::ReportError;
#[cfg(feature = "pages")]
pub use paper::sheet::{PAGE_HEIGHT_PX, PAGE_WIDTH_PX};
pub use reason::Reason;

/// The kinds of all that pages and documents say, for the test of their words.
#[cfg(test)]
pub(crate) fn kinds() -> Vec<(&'static str, &'static [&'static str])> {
    [
        Reason::ALL,
        #[cfg(feature = "pages")]
        paper::words::Word::ALL,
        #[cfg(feature = "pages")]
        cards::header::Said::ALL,
        #[cfg(feature = "pages")]
        cards::facts::Fact::ALL,
        #[cfg(feature = "pages")]
        cards::progress::words::Said::ALL,
        #[cfg(feature = "pages")]
        pages::reading_page::Said::ALL,
        #[cfg(feature = "pages")]
        cards::parents::words::Said::ALL,
        #[cfg(feature = "pages")]
        cards::parents::words::NoticedWords::ALL,
        #[cfg(feature = "pages")]
        cards::parents::words::PatternName::ALL,
        #[cfg(feature = "pages")]
        cards::parents::words::WhyNot::ALL,
        input::progress::BesidesWords::ALL,
        input::simulated::SimulatedWords::ALL,
        #[cfg(feature = "pages")]
        cards::words::Said::ALL,
        practice_words::Said::ALL,
        #[cfg(feature = "pages")]
        cards::practice::words::Said::ALL,
        #[cfg(feature = "pages")]
        cards::course::words::Said::ALL,
        #[cfg(feature = "pages")]
        pages::dose::words::Said::ALL,
        #[cfg(feature = "pages")]
        pages::contact_sheet::Said::ALL,
    ]
    .concat()
}
