//! `plantar export`: a recording in forms other programs read.

use super::args::Export;
use super::exit::{Exit, Failure};
use super::{analyse, hint, terminal};
use crate::analysis::Options;
use crate::health::Leak;
use crate::store;

/// Runs the command.
pub fn run(args: &Export) -> Result<(), Failure> {
    let options = Options { contact_threshold: args.threshold, ..Options::default() };
    let mut input = analyse::open_one(&args.file, &args.facts)?;
    let output = |error| hint::output(&error);
    let busy = terminal::spinner("reading");
    let stored = input.read_stored(0).map_err(|error| Failure::new(Exit::Input, error))?;
    busy.set_message("writing");
    // The recording keeps its counts and its calibration; what is measured is pressures.
    if let Some(path) = &args.recording {
        store::write_recording(path, &stored).map_err(output)?;
    }
    let mut recording = stored.calibrated();
    if let Some(leak) = args.correct_crosstalk {
        recording = leak.take_from(recording);
        for note in recording.meta.notes.iter().filter(|note| note.key == Leak::NOTE) {
            eprintln!("plantar: {}: {}", note.key, note.text);
        }
    }
    if let Some(path) = &args.series {
        store::write_series(path, &crate::analysis::analyse(&recording, options)).map_err(output)?;
    }
    if let Some(path) = &args.cells {
        store::write_cells(path, &recording).map_err(output)?;
    }
    busy.finish_and_clear();
    Ok(())
}
