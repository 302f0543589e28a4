//! The rooms wired together: open anything, stream and record, compare with the truth.
//!
//! **Invariant.** Nothing here knows a terminal: what happens is told to whoever called.

mod child;
mod in_order;
mod input;
mod live;
mod maker;
mod measured;
mod pictures;
#[cfg(feature = "live")]
mod play;
mod proof;
mod reason;
mod screen;
mod script;
mod shape;
mod step_table;

pub use child::course::{
    ChildCourse, Known, OfReference, ReferenceUse, child_course, child_reading, events_about, fhir_range,
    reading_beside, reading_day, reference_use, told_to_parents,
};
pub use child::library_table::{child_table, session_table};
pub use child::likeness::{FeetSize, OfNoAge, Trait, Unlike, session_doubts};
pub use child::own_reference::ReferenceSample;
pub use child::played::{PlayedAgain, PlayedError, keep_played, play_log, played_again};
pub use child::practice::{
    CHECKLIST_SHOWN, PractiseError, checklist_open, keep_asked, keep_practice, may_practise, with_plan,
};
pub use child::practice_table::{dose_table, practice_table};
pub use child::prints::child_prints;
pub use child::session::{Prepared, SessionError, doing, mat_key, prepare, protocol, recorded};
pub use child::value_table::ValueTable;
pub use in_order::in_order;
pub use input::{Hints, Input, InputError, InputFrames, read_surface};
pub use live::guided::{Deed, Feedback, Guided, TakeError};
pub use live::latency::LatencySummary;
pub use live::record::{Recovered, recover};
pub use live::speaking::{SpeakError, Speaking};
pub use live::stream::{Ended, Happening, Setup, StreamError, Streamed, stream};
pub use maker::conformance::{
    Check, Guide, Prompt, Verdict, conformance, conformance_by_profile, conformance_line, press_corners,
};
pub use maker::profiles::{
    Heard, LoadError, Loaded, NATIVE, NATIVE_BAUD, bauds, identify, identify_line, load as load_profile,
    read_capture,
};
pub use measured::{as_measured, measured};
pub use pictures::pictures;
#[cfg(feature = "live")]
pub use play::{
    Around, Counted, Keep, Mover, Over, PlayEnded, Requests, SimulatedChild, Simulation, Unheard, Unmoved,
    live_desk, movements, play,
};
pub use proof::accuracy::{
    AccuracyAtPitch, AccuracyError, AccuracyOnSpines, Group, IndexErrors, SpineAccuracy, accuracy,
    spine_accuracy,
};
pub use proof::cohort::{Cohort, CohortTables, Followed, page as cohort_page};
pub use proof::coverage::{
    CELLS, CoverageRow, Population, Sample, coverage, page as coverage_page, residuals,
};
pub use proof::practice::{
    Confusion, Counting, Idling, PracticeAccuracy, SensorKind, practice_accuracy, practice_work,
};
pub use proof::soles::table::{SoleRow, real_residuals, rows as sole_rows, sole_page};
pub use proof::soles::{LaidDown, Sole, SoleSample, SolesError, soles};
pub use reason::{LeftOut, NoSession};
pub use screen::{
    Addressee, FolderError, Judgement, KeptError, KnownChild, LettersFolder, ListError, Measured,
    OutputError, Reason, ResultsFolder, ScreenCell, ScreenColumn, ScreenItem, ScreenItems, ScreenKnown,
    ScreenRow, ScreenShard, ScreenSummary, ScreenWords, Screened, ShardError, WithoutConsent, judge,
    known_children, of_folder, of_list, screen, screen_columns, screen_row, write_letters, write_results,
};
pub use script::{ScriptFileError, read_script};
pub use shape::{RecordedShape, recorded_shape};
pub use step_table::StepTable;
