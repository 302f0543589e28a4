//! Room outside the memory, shared by all that one session puts there.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Room outside the memory, for what a long session gathers.
///
/// The analysis does no I/O: whoever gives it room does. An error is told in words, in a refusal of every measure.
pub trait Scratch: Send {
    /// Puts bytes behind those that were put in before.
    ///
    /// # Errors
    /// When there is no room for them.
    fn append(&mut self, bytes: &[u8]) -> Result<(), String>;

    /// Reads bytes that were put in, the first of them at `at`.
    ///
    /// # Errors
    /// When they cannot be read.
    fn read(&mut self, at: u64, to: &mut [u8]) -> Result<(), String>;
}

/// The room of one session.
#[derive(Clone)]
pub(in crate::analysis) struct Room {
    inside: Arc<Mutex<Inside>>,
    /// Most entries of a series that are held in memory.
    pub(in crate::analysis) most_held: usize,
}

struct Inside {
    scratch: Box<dyn Scratch>,
    /// Bytes that were put in.
    end: u64,
    /// What went wrong first.
    trouble: Option<String>,
}

impl Room {
    /// Room beside which so many entries of a series are held in memory.
    pub(in crate::analysis) fn new(scratch: Box<dyn Scratch>, most_held: usize) -> Self {
        let inside = Inside { scratch, end: 0, trouble: None };
        Self { inside: Arc::new(Mutex::new(inside)), most_held }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        // Nothing that holds the lock can panic halfway through a change.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts bytes in and returns where the first of them is.
    pub(in crate::analysis) fn put(&self, bytes: &[u8]) -> u64 {
        let mut inside = self.inside();
        let at = inside.end;
        inside.end += bytes.len() as u64;
        // Behind bytes that were not put in whole nothing would lie where it is looked for.
        if inside.trouble.is_none() {
            inside.trouble = inside.scratch.append(bytes).err();
        }
        at
    }

    /// Reads bytes back; whether that could be done.
    pub(in crate::analysis) fn get(&self, at: u64, to: &mut [u8]) -> bool {
        let mut inside = self.inside();
        if inside.trouble.is_none() {
            inside.trouble = inside.scratch.read(at, to).err();
        }
        inside.trouble.is_none()
    }

    /// What went wrong: what is in here cannot be believed then.
    pub(in crate::analysis) fn trouble(&self) -> Option<String> {
        self.inside().trouble.clone()
    }
}
