//! How the program ends: one line on standard error and a documented exit code.

use std::fmt;

/// What `--help` says about exit codes.
pub(super) const HELP: &str = "\
Exit codes: 0 done; 1 unexpected failure; 2 wrong usage; 3 a file is not what it should be, or
cannot be read; 4 trouble with a port; 5 no foot in the recording; 6 an output cannot be written;
7 refused, or --yes is needed: the message gives the reason; 8 the self-test found a fault in the
mat, or conformance found one in its firmware; 9 the checklist locked the session; 10 already in
the library; 130 interrupted.";

/// Why the program ends without having done what was asked. The number is the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Something nobody foresaw.
    Unexpected = 1,
    /// Options that contradict each other or mean nothing.
    Usage = 2,
    /// A file that cannot be read as what it should be.
    Input = 3,
    /// A port that cannot be opened, says nothing, or went away.
    Port = 4,
    /// A recording without a foot.
    NoFoot = 5,
    /// An output that cannot be written.
    Output = 6,
    /// What was asked for cannot be given, or a question needs a yes; the message gives the reason.
    Refused = 7,
    /// The mat is not sound.
    Faulty = 8,
    /// The checklist does not let the session begin.
    Locked = 9,
    /// The recording or the child is in the library already.
    Known = 10,
    /// Interrupted; the same command continues where it stopped.
    Interrupted = 130,
}

/// The end of a command that failed.
#[derive(Debug)]
pub struct Failure {
    /// Which exit code.
    pub exit: Exit,
    /// One line: what, where, what was expected.
    pub message: String,
    /// What to do about it, where we know.
    pub hint: Option<String>,
    /// Whether the reader of our output has gone: then nothing is said and the exit code is 0.
    pub broken_pipe: bool,
}

impl Failure {
    /// A failure of a kind.
    pub fn new(exit: Exit, message: impl fmt::Display) -> Self {
        Self { exit, message: one_line(&message.to_string()), hint: None, broken_pipe: false }
    }

    /// The same with advice.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same, said of a file or a recording.
    pub fn of(mut self, name: &str) -> Self {
        self.message = one_line(&format!("{name}: {}", self.message));
        self
    }

    /// Standard output that cannot be written to.
    pub fn stdout(error: &std::io::Error) -> Self {
        Self {
            broken_pipe: error.kind() == std::io::ErrorKind::BrokenPipe,
            ..Self::new(Exit::Output, format!("standard output: {error}"))
        }
    }
}

/// Names in messages may hold anything; a message stays one line.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "plantar: {}", self.message)?;
        if let Some(hint) = &self.hint {
            write!(f, " ({hint})")?;
        }
        Ok(())
    }
}
