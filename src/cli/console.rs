//! A person led step by step: questions on standard error, answers from standard input.

use std::io::BufRead as _;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// What a person answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Go on: Enter.
    Go,
    /// Leave this step out: s.
    Skip,
    /// Nobody is there: standard input has ended.
    Nobody,
}

/// Somebody who answers, or nobody.
pub(super) struct Console {
    lines: Receiver<String>,
}

impl Console {
    /// Begins to read standard input.
    pub(super) fn new() -> Self {
        let (to_us, lines) = channel();
        // It waits for a line that may never come; the end of the program ends it.
        std::thread::spawn(move || {
            for line in std::io::stdin().lock().lines() {
                let Ok(line) = line else { break };
                if to_us.send(line).is_err() {
                    break;
                }
            }
        });
        Self { lines }
    }

    /// Asks and waits for the answer.
    pub(super) fn ask(&self, question: &str) -> Answer {
        self.question(question);
        self.lines.recv().map_or(Answer::Nobody, |line| Self::meant(&line))
    }

    /// Asks without waiting: what is answered is [`Console::heard`] later.
    pub(super) fn question(&self, question: &str) {
        eprintln!("{question}: Enter; to leave it out: s, Enter");
    }

    /// An answer that was given meanwhile.
    pub(super) fn heard(&self) -> Option<Answer> {
        match self.lines.try_recv() {
            Ok(line) => Some(Self::meant(&line)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Answer::Nobody),
        }
    }

    /// Asks for an answer in words; nothing when standard input has ended.
    pub(super) fn words(&self, question: &str) -> Option<String> {
        eprint!("{question} ");
        self.lines.recv().ok().map(|line| line.trim().to_owned())
    }

    fn meant(line: &str) -> Answer {
        if line.trim().eq_ignore_ascii_case("s") { Answer::Skip } else { Answer::Go }
    }
}
