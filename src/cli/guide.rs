//! A person led through deeds on a live mat: one question at a time, and one line that shows what the mat sees.

use std::path::{Path, PathBuf};

use indicatif::ProgressBar;

use super::console::{Answer, Console};
use super::exit::{Exit, Failure};
use super::{hint, terminal};
use crate::base::Recording;
use crate::flow::{Deed, Feedback, Guided, TakeError};
use crate::health::Idle;
use crate::source::FrameSource;
use crate::store;

/// Seconds the mat stays empty.
const EMPTY_S: f64 = 10.0;

/// Leads a person.
pub(super) struct Guide<'a> {
    console: Console,
    mat: Guided<'a>,
    line: ProgressBar,
    /// Where the recordings are kept, if anywhere.
    folder: Option<PathBuf>,
    kept: usize,
}

impl<'a> Guide<'a> {
    /// Begins with a mat at which nothing has been asked yet.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub(super) fn new(source: &'a mut dyn FrameSource, folder: Option<&Path>) -> Result<Self, Failure> {
        if let Some(folder) = folder {
            store::make_folder(folder).map_err(|error| hint::output(&error))?;
        }
        Ok(Self {
            console: Console::new(),
            mat: Guided::new(source),
            line: terminal::spinner("waiting for the mat"),
            folder: folder.map(Path::to_owned),
            kept: 0,
        })
    }

    /// The empty mat. It is asked for again for as long as somebody is on it.
    ///
    /// # Errors
    /// When nobody answers, it is left out, or the mat is gone.
    pub(super) fn empty(&mut self) -> Result<Recording, Failure> {
        loop {
            let asked = format!("step off the mat; it must stay empty for {EMPTY_S:.0} s");
            let Some(recording) = self.deed("empty", &asked, Deed::Off(EMPTY_S))? else {
                return Err(Failure::new(
                    Exit::Refused,
                    "the empty mat cannot be skipped: its readings are needed",
                ));
            };
            match Idle::of(&recording) {
                Ok(idle) => {
                    self.mat.set_idle(idle);
                    self.keep("empty", &recording)?;
                    return Ok(recording);
                }
                Err(refusal) => self.say(&format!("no empty readings: {refusal}")),
            }
        }
    }

    /// Something done on the mat, which may be left out.
    ///
    /// # Errors
    /// When nobody answers, or the mat is gone.
    pub(super) fn on(&mut self, name: &str, asked: &str, deed: Deed) -> Result<Option<Recording>, Failure> {
        let recording = self.deed(name, asked, deed)?;
        if let Some(recording) = &recording {
            self.keep(name, recording)?;
        }
        Ok(recording)
    }

    fn deed(&mut self, name: &str, asked: &str, deed: Deed) -> Result<Option<Recording>, Failure> {
        let (line, console) = (&self.line, &self.console);
        line.suspend(|| console.question(asked));
        // The mat goes on sending while somebody thinks.
        let answer = self.mat.pass(|seen| {
            seen.iter().for_each(|seen| line.set_message(shown(seen)));
            console.heard()
        });
        match answer.map_err(trouble)? {
            Answer::Go => {}
            Answer::Skip => return Ok(None),
            Answer::Nobody => {
                let message = "no answer: standard input has ended";
                return Err(Failure::new(Exit::Usage, message).with_hint("give recordings instead of --port"));
            }
        }
        line.suspend(|| eprintln!("{name}: keep going until told to stop"));
        let taken = self.mat.take(deed, |seen| {
            seen.iter()
                .for_each(|seen| line.set_message(format!("{:.0} s left, {}", seen.left_s, shown(seen))));
            console.heard() != Some(Answer::Skip)
        });
        match taken {
            Ok(mut recording) => {
                recording.meta.zone = recording.meta.zone_or(terminal::zone_at);
                self.say(&format!("{name}: done, {:.0} s", recording.duration_s()));
                Ok(Some(recording))
            }
            Err(TakeError::LeftOut) => Ok(None),
            Err(error) => Err(trouble(error)),
        }
    }

    /// Clears the line.
    pub(super) fn end(&self) {
        self.line.finish_and_clear();
    }

    fn say(&self, text: &str) {
        self.line.suspend(|| eprintln!("{text}"));
    }

    fn keep(&mut self, name: &str, recording: &Recording) -> Result<(), Failure> {
        let Some(folder) = &self.folder else { return Ok(()) };
        self.kept += 1;
        let path = folder.join(format!("{:02}-{}.parquet", self.kept, name.replace([' ', ','], "-")));
        store::write_recording(&path, recording).map_err(|error| hint::output(&error))?;
        self.say(&format!("written: {}", path.display()));
        Ok(())
    }
}

fn trouble(error: TakeError) -> Failure {
    match error {
        TakeError::Source(error) => hint::port(&error),
        error => Failure::new(Exit::Port, error),
    }
}

/// What the mat sees, in a few words.
fn shown(seen: &Feedback) -> String {
    let still = if seen.still { "still" } else { "moving" };
    match seen.loaded {
        0 => format!("load {:.0} counts, {still}", seen.load),
        loaded => format!("load {:.0} counts on {loaded} cells, {still}", seen.load),
    }
}
