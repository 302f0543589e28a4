//! The prints of a child's session, measured again from the recording that was kept.

use std::path::Path;

use crate::analysis::Options;
use crate::base::{Date, Frames};
use crate::child::Session;
use crate::flow::{Hints, Input, InputError, as_measured, measured};
use crate::reading::Reading;
use crate::report::SolePrints;
use crate::store::Library;

/// The prints of the session of which the arches are read, or else of the newest, and its day; `None` where no recording of
/// it was kept, or none can be read.
pub fn child_prints(
    library: &Library,
    sessions: &[Session],
    reading: &Reading,
) -> Option<(SolePrints, Date)> {
    let read = reading.feet.first().map(|foot| &foot.on);
    let is_read = |session: &&Session| {
        read.is_none_or(|on| {
            session.date == on.date && session.protocol == on.protocol && session.mat == on.mat
        })
    };
    let session = sessions.iter().filter(is_read).max_by_key(|session| session.date)?;
    let good = session.recordings.iter().filter(|recorded| recorded.poor.is_empty());
    let mut files = good.filter_map(|recorded| library.recording(recorded));
    // Of a recording that cannot be read any more there is no picture; the values were kept.
    files.find_map(|file| prints(&file).ok()).map(|prints| (prints, session.date))
}

fn prints(file: &Path) -> Result<SolePrints, InputError> {
    let stored = Input::open(file, &Hints::default())?.frames(0)?;
    let mut frames = as_measured(stored, None, None)?;
    let options = Options { bootstrap: 0, ..Options::default() };
    let result = measured(&mut frames, options, &mut |_| {})?;
    Ok(SolePrints::of(&result, frames.meta()))
}
