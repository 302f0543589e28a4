//! What people see: the one-page picture of a session, and the same numbers as a document.
//!
//! plotters lays out charts and maps coordinates, tiny-skia rasterises with anti-aliasing, text is
//! drawn from glyph outlines at exact positions, and the numbers travel inside the PNG as text.
//!
//! **Invariant.** The same input gives the same bytes: no file, no clock, no system font. Every
//! number shown comes from the analysis of the raw cells; only the colours of a footprint are
//! smoothed, and the page says so. Nothing with a force or pressure unit is shown of an
//! uncalibrated recording.

mod arch_card;
mod area;
mod backend;
mod balance_card;
mod canvas;
mod chart;
mod colour;
mod compare;
mod comparison;
mod construction;
mod contact_sheet;
mod details;
mod document;
mod estimate;
mod explain;
mod explained;
mod fhir;
mod font;
mod foot_panel;
mod footprint;
mod gait_card;
mod handbook;
mod header;
mod health_map;
mod index_table;
mod labels;
mod load_card;
mod mat_panel;
mod notes;
mod page;
mod picture;
mod progress;
mod reading_page;
mod region_card;
mod region_table;
mod sheet;
mod smooth;
mod spread_table;
mod steps_table;
mod subject;
mod table;
mod words;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod layouts;

pub use compare::draw_comparison;
pub use comparison::{
    COMPARE_FORMAT, Comparison, Finding, PrintLeftOut, comparison_document, comparison_words,
};
pub use contact_sheet::{CARDS_ON_A_SHEET, ScreenMark, SheetCard, SmallPrint, draw_contact_sheet};
pub use details::draw_details;
pub use document::{
    ANALYSIS_FORMAT, ANALYSIS_VERSION, BALANCE_FORMAT, READING_FORMAT, SHAPE_FORMAT, balance_document,
    document, document_text, reading_document, shape_document,
};
pub use explain::draw_explanation;
pub use explained::Explained;
pub use fhir::{FhirInput, ReferenceRange, Selection, fhir_bundle};
pub use handbook::{handbook_pictures, handbook_texts};
pub use health_map::draw_health_map;
pub use page::{PageInput, draw_page};
pub use progress::{
    Audience, CentilesAt, Guide, GuideStep, PROGRESS_FORMAT, PrintLength, ProgressInput, ProgressPanel,
    draw_progress, progress_document,
};
pub use reading_page::{ReadingInput, draw_child_reading, draw_reading};
pub use sheet::{PAGE_HEIGHT_PX, PAGE_WIDTH_PX};
pub use words::CAUTION;

/// Why a page could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A built-in font could not be read.
    #[error("the built-in font cannot be read: {0}")]
    Font(#[from] ab_glyph::InvalidFont),
    /// A chart could not be laid out.
    #[error("a chart of the page cannot be drawn: {0}")]
    Chart(String),
    /// The picture could not be encoded.
    #[error("the page cannot be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
    /// The page has a size no picture can have.
    #[error("no picture of {width} x {height} pixels can be made")]
    Size {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
}

/// What plotters gives back when drawing; our backend itself never fails.
type ChartError = plotters::drawing::DrawingAreaErrorKind<std::convert::Infallible>;

impl From<ChartError> for ReportError {
    fn from(error: ChartError) -> Self {
        Self::Chart(error.to_string())
    }
}
