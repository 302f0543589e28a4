//! A person led through deeds on a live mat: one question at a time, and one line that shows what the mat sees.

use std::path::{Path, PathBuf};

use indicatif::ProgressBar;

use super::console::{Answer, Console};
use super::exit::{Exit, Failure};
use super::prompts::{Ask, Step};
use super::{hint, terminal};
use crate::base::{InWords as _, Language, Recording};
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
    language: Language,
}

impl<'a> Guide<'a> {
    /// Begins with a mat at which nothing has been asked yet, and speaks a language.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub(super) fn new(
        source: &'a mut dyn FrameSource,
        folder: Option<&Path>,
        language: Language,
    ) -> Result<Self, Failure> {
        if let Some(folder) = folder {
            store::make_folder(folder).map_err(|error| hint::output(&error))?;
        }
        Ok(Self {
            console: Console::new(language),
            mat: Guided::new(source),
            line: terminal::spinner(&Ask::Waiting.in_words(language)),
            folder: folder.map(Path::to_owned),
            kept: 0,
            language,
        })
    }

    /// The empty mat. It is asked for again for as long as somebody is on it.
    ///
    /// # Errors
    /// When nobody answers, it is left out, or the mat is gone.
    pub(super) fn empty(&mut self) -> Result<Recording, Failure> {
        loop {
            let asked = Ask::StepOff { empty_s: EMPTY_S };
            let Some(recording) = self.deed(&Step::Empty, &asked, Deed::Off(EMPTY_S))? else {
                return Err(Failure::new(
                    Exit::Refused,
                    "the empty mat cannot be skipped: its readings are needed",
                ));
            };
            match Idle::of(&recording) {
                Ok(idle) => {
                    self.mat.set_idle(idle);
                    self.keep(&Step::Empty, &recording)?;
                    return Ok(recording);
                }
                Err(why) => self.say(&Ask::NoEmptyReadings { why }.in_words(self.language)),
            }
        }
    }

    /// Something done on the mat, which may be left out.
    ///
    /// # Errors
    /// When nobody answers, or the mat is gone.
    pub(super) fn on(&mut self, step: &Step, asked: &Ask, deed: Deed) -> Result<Option<Recording>, Failure> {
        let recording = self.deed(step, asked, deed)?;
        if let Some(recording) = &recording {
            self.keep(step, recording)?;
        }
        Ok(recording)
    }

    fn deed(&mut self, step: &Step, asked: &Ask, deed: Deed) -> Result<Option<Recording>, Failure> {
        let (line, console, language) = (&self.line, &self.console, self.language);
        let name = step.in_words(language);
        line.suspend(|| console.question(&asked.in_words(language)));
        // The mat goes on sending while somebody thinks.
        let answer = self.mat.pass(|seen| {
            seen.iter().for_each(|seen| line.set_message(shown(seen).in_words(language)));
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
        line.suspend(|| eprintln!("{name}: {}", Ask::KeepGoing.in_words(language)));
        let taken = self.mat.take(deed, |seen| {
            seen.iter().for_each(|seen| {
                let left = Ask::Left { left_s: seen.left_s }.in_words(language);
                line.set_message(format!("{left}, {}", shown(seen).in_words(language)));
            });
            console.heard() != Some(Answer::Skip)
        });
        match taken {
            Ok(mut recording) => {
                recording.meta.zone = recording.meta.zone_or(terminal::zone_at);
                let done = Ask::Done { done_s: recording.duration_s() };
                self.say(&format!("{name}: {}", done.in_words(language)));
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

    fn keep(&mut self, step: &Step, recording: &Recording) -> Result<(), Failure> {
        let Some(folder) = &self.folder else { return Ok(()) };
        self.kept += 1;
        let name = step.to_string().replace([' ', ','], "-");
        let path = folder.join(format!("{:02}-{name}.parquet", self.kept));
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

/// What the mat sees.
fn shown(seen: &Feedback) -> Ask {
    Ask::Seen { load: seen.load, loaded: seen.loaded, still: seen.still }
}
