//! The rooms wired together: open anything, stream and record, compare with the truth.
//!
//! **Invariant.** Nothing here knows a terminal: what happens is told to whoever called.

mod accuracy;
mod cohort;
mod conformance;
mod course;
mod coverage;
mod guided;
mod in_order;
mod input;
mod latency;
mod likeness;
mod live;
mod measured;
mod own_reference;
mod pictures;
mod profiles;
mod rates;
mod record;
mod screen;
mod session;
mod shape;
mod speaking;
mod step_table;
mod table;

pub use accuracy::{
    AccuracyAtPitch, AccuracyError, AccuracyOnSpines, Group, IndexErrors, SpineAccuracy, accuracy,
    spine_accuracy,
};
pub use cohort::{Cohort, CohortTables, Followed, page as cohort_page};
pub use conformance::{
    Check, Guide, Prompt, Verdict, conformance, conformance_by_profile, conformance_line, press_corners,
};
pub use course::{
    ChildCourse, Known, ReferenceUse, child_course, child_reading, events_about, fhir_range, reading_beside,
    reading_day, reference_use,
};
pub use coverage::{CELLS, CoverageRow, Population, Sample, coverage, page as coverage_page, residuals};
pub use guided::{Deed, Feedback, Guided, TakeError};
pub use in_order::in_order;
pub use input::{Hints, Input, InputError, InputFrames, read_surface};
pub use latency::LatencySummary;
pub use likeness::{FeetSize, OfNoAge, Trait, Unlike, session_doubts};
pub use live::{Ended, Happening, Setup, StreamError, Streamed, stream};
pub use measured::{as_measured, measured};
pub use own_reference::ReferenceSample;
pub use pictures::pictures;
pub use profiles::{
    Heard, LoadError, Loaded, NATIVE, NATIVE_BAUD, bauds, identify, identify_line, load as load_profile,
    read_capture,
};
pub use record::{Recovered, recover};
pub use screen::{
    FolderError, IndexBeyond, Judgement, KeptError, KnownChild, ListError, Measured, OutputError, Reason,
    ResultsFolder, ScreenItem, ScreenItems, ScreenKnown, ScreenRow, ScreenSummary, Screened, judge,
    known_children, of_folder, of_list, screen, write_results,
};
pub use session::{Prepared, SessionError, doing, mat_key, prepare, protocol, recorded};
pub use shape::{RecordedShape, recorded_shape};
pub use speaking::{SpeakError, Speaking};
pub use step_table::StepTable;
pub use table::ValueTable;
