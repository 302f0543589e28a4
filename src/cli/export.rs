//! `plantar export`: recordings in forms other programs read.

use std::fmt::Display;
use std::path::Path;

use super::args::Export;
use super::exit::{Exit, Failure};
use super::measuring::{Watched, analysed};
use super::pages::beside;
use super::terminal::{self, Share};
use super::{analyse, hint};
use crate::analysis::Options;
use crate::base::Frames;
use crate::flow::{InputError, as_measured};
use crate::health::Leak;
use crate::store::{self, CopyError};

/// Runs the command.
pub(super) fn run(args: &Export) -> Result<(), Failure> {
    let of_one = [&args.series, &args.cells, &args.recording].into_iter().any(Option::is_some);
    if of_one && !args.more.is_empty() {
        let message = "--series, --cells and --recording take one recording; only --steps takes several";
        return Err(Failure::new(Exit::Usage, message));
    }
    if let Some(to) = &args.steps {
        super::steps::run(args, to)?;
        if !of_one {
            return Ok(());
        }
    }
    let zero = args.zero.as_deref().map(|file| analyse::zero(file, &args.facts)).transpose()?;
    let options = Options { contact_threshold: args.threshold, zero, ..Options::default() };
    let mut input = analyse::open(&args.file, &args.facts)?;
    let parts = input.recordings();
    let wrong = |error: InputError| Failure::new(Exit::Input, error);
    let outputs = [&args.recording, &args.series, &args.cells].map(Option::is_some);
    let bar = terminal::share_bar("exporting", parts * outputs.into_iter().filter(|wanted| *wanted).count());
    let mut written = Vec::new();
    for part in 0..parts {
        let name = (parts > 1).then(|| input.name(part));
        let mut path = |path: &Path| {
            let to = name.as_deref().map_or_else(|| path.to_owned(), |name| beside(path, name));
            written.push(to.clone());
            to
        };
        // The recording keeps its counts and its calibration; what is measured is pressures.
        if let Some(to) = &args.recording {
            let frames = input.frames(part).map_err(wrong)?;
            let mut share = Share::new(&bar);
            let mut told = Watched::new(frames, &mut share);
            store::write_frames(&path(to), &mut told).map_err(not_copied)?;
            share.tell(1.0);
        }
        if args.series.is_none() && args.cells.is_none() {
            continue;
        }
        let stored = input.frames(part).map_err(wrong)?;
        let mut frames = as_measured(stored, None, args.undo_crosstalk).map_err(wrong)?;
        for note in frames.meta().notes.iter().filter(|note| note.key == Leak::NOTE) {
            bar.suspend(|| eprintln!("plantar: {}: {}", note.key, note.text));
        }
        if let Some(to) = &args.series {
            let result = analysed(&mut frames, options.clone(), &mut Share::new(&bar))?;
            store::write_series(&path(to), &result).map_err(|error| hint::output(&error))?;
            bar.suspend(|| super::steps::tell_problems(&args.file.display().to_string(), &result));
        }
        if let Some(to) = &args.cells {
            let mut share = Share::new(&bar);
            let mut told = Watched::new(frames, &mut share);
            store::write_cells(&path(to), &mut told).map_err(not_copied)?;
            share.tell(1.0);
        }
    }
    bar.finish_and_clear();
    terminal::wrote(&written, false)
}

/// A failure of what was read, or of what was written.
fn not_copied(error: CopyError<impl Display>) -> Failure {
    match error {
        CopyError::Read(error) => Failure::new(Exit::Input, error),
        CopyError::Write(error) => hint::output(&error),
    }
}
