//! A person led step by step: questions on standard error, answers from standard input.

use std::io::BufRead as _;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use super::letters::Letter;
use super::prompts::Ask;
use crate::base::{InWords as _, Language};

/// What a person answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Go on: Enter.
    Go,
    /// Leave this step out: a letter.
    Skip,
    /// Nobody is there: standard input has ended.
    Nobody,
}

/// Somebody who answers, or nobody.
pub(super) struct Console {
    lines: Receiver<String>,
    language: Language,
}

impl Console {
    /// Begins to read standard input, for questions in a language.
    pub(super) fn new(language: Language) -> Self {
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
        Self { lines, language }
    }

    /// Somebody who types these lines and then goes.
    #[cfg(test)]
    pub(super) fn typing(typed: &[&str], language: Language) -> Self {
        let (to_us, lines) = channel();
        typed.iter().for_each(|&line| to_us.send(line.to_owned()).unwrap());
        Self { lines, language }
    }

    /// Asks and waits for the answer.
    pub(super) fn ask(&self, question: &str) -> Answer {
        self.question(question);
        self.lines.recv().map_or(Answer::Nobody, |line| self.meant(&line))
    }

    /// Asks without waiting: what is answered is [`Console::heard`] later.
    pub(super) fn question(&self, question: &str) {
        let go_on = Ask::GoOn { skip: Letter::Skip.shown(self.language) };
        eprintln!("{question} [{}]", go_on.in_words(self.language));
    }

    /// An answer that was given meanwhile.
    pub(super) fn heard(&self) -> Option<Answer> {
        match self.lines.try_recv() {
            Ok(line) => Some(self.meant(&line)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Answer::Nobody),
        }
    }

    /// Asks for an answer in words; nothing when standard input has ended.
    pub(super) fn words(&self, question: &str) -> Option<String> {
        eprint!("{question} ");
        self.lines.recv().ok().map(|line| line.trim().to_owned())
    }

    fn meant(&self, line: &str) -> Answer {
        match Letter::meant(line, &[Letter::Skip], self.language) {
            Some(_) => Answer::Skip,
            None => Answer::Go,
        }
    }
}
