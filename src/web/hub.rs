//! Where pictures, states and events wait for viewers.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use super::framing::{self, BYE, EVENT, HELLO, PICTURE, STATE};
use super::limits::VIEWERS;

/// Events that are kept.
pub(super) const EVENTS: usize = 4096;

/// Where pictures, states and events wait for viewers: one slot for the newest picture, one for the newest state, and a
/// ring of the last 4,096 events, numbered from 1. Handles are cheap to clone.
///
/// Putting something in never waits for a viewer: the lock between them is held for as long as it takes to move a few
/// pointers, never while something is written, filled or sent.
#[derive(Clone, Default)]
pub struct Hub(Arc<Both>);

#[derive(Default)]
struct Both {
    shared: Mutex<Shared>,
    /// The picture before the newest, whose buffer the next one is written into.
    spare: Mutex<Arc<Vec<u8>>>,
}

/// The newest of something, framed, and how many there have been.
#[derive(Default)]
pub(super) struct Newest {
    pub(super) number: u64,
    pub(super) message: Option<Arc<Vec<u8>>>,
}

/// A viewer, as the hub knows it.
#[derive(Default)]
pub(super) struct Viewer {
    /// Who is to be woken, if it waits.
    pub(super) waker: Option<Waker>,
    /// Whether a new picture is news to it: none waits yet for the time when it may have one.
    pub(super) takes_picture: bool,
    /// The same of a state.
    pub(super) takes_state: bool,
}

#[derive(Default)]
pub(super) struct Shared {
    pub(super) hello: Newest,
    pub(super) picture: Newest,
    pub(super) state: Newest,
    /// The last events, framed, the oldest first.
    pub(super) events: VecDeque<Arc<Vec<u8>>>,
    /// Number of the newest event; 0: none yet.
    pub(super) last_event: u64,
    pub(super) bye: Option<Arc<Vec<u8>>>,
    pub(super) viewers: [Option<Viewer>; VIEWERS],
}

impl Newest {
    fn put(&mut self, message: Vec<u8>) {
        self.number += 1;
        self.message = Some(Arc::new(message));
    }
}

impl Hub {
    /// An empty hub. Viewers get nothing before the first [`hello`](Self::hello).
    pub fn new() -> Self {
        Self::default()
    }

    /// What every viewer is told first, in JSON (message 1), and is told again when it changes. A picture from before is
    /// forgotten: it may be of another mat.
    pub fn hello(&self, json: Vec<u8>) {
        let message = framing::message(HELLO, &[&json]);
        self.put(
            |_| true,
            |shared| {
                shared.hello.put(message);
                shared.picture.message = None;
            },
        );
    }

    /// The newest picture: `fill` appends the payload of message 2 to the buffer it is given, whose first bytes are the
    /// message's head. One that no viewer took in time is gone.
    pub fn picture(&self, fill: impl FnOnce(&mut Vec<u8>)) {
        let mut spare = self.0.spare.lock().unwrap_or_else(PoisonError::into_inner);
        // A viewer that is just copying the one before keeps it; then there is a new buffer.
        if Arc::get_mut(&mut spare).is_none() {
            *spare = Arc::default();
        }
        let buffer = Arc::get_mut(&mut spare).expect("a buffer of its own");
        framing::open(PICTURE, buffer);
        fill(buffer);
        framing::close(buffer);
        let message = std::mem::take(&mut *spare);
        let before = self.put(
            |viewer| viewer.takes_picture,
            |shared| {
                shared.picture.number += 1;
                shared.picture.message.replace(message)
            },
        );
        *spare = before.unwrap_or_default();
    }

    /// The newest state, in JSON (message 4).
    pub fn state(&self, json: Vec<u8>) {
        let message = framing::message(STATE, &[&json]);
        self.put(|viewer| viewer.takes_state, |shared| shared.state.put(message));
    }

    /// One more event, in JSON (message 3). Gives its number; the first is 1.
    pub fn event(&self, json: Vec<u8>) -> u64 {
        let mut message = framing::message(EVENT, &[&[0; size_of::<u64>()], &json]);
        self.put(
            |_| true,
            |shared| {
                shared.last_event += 1;
                if shared.events.len() == EVENTS {
                    shared.events.pop_front();
                }
                framing::number(&mut message, shared.last_event);
                shared.events.push_back(Arc::new(message));
                shared.last_event
            },
        )
    }

    /// The last message, in JSON (message 5): whoever views gets it after all events, and is closed. The first one
    /// counts.
    pub fn bye(&self, json: Vec<u8>) {
        let message = Arc::new(framing::message(BYE, &[&json]));
        self.put(|_| true, |shared| _ = shared.bye.get_or_insert(message));
    }

    /// How many view now.
    pub fn viewers(&self) -> usize {
        self.shared().viewers.iter().flatten().count()
    }

    pub(super) fn shared(&self) -> MutexGuard<'_, Shared> {
        // Nothing that is done under the lock leaves it half done.
        self.0.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what is shared, then wakes the viewers that wait for it.
    fn put<T>(&self, wakes: impl Fn(&Viewer) -> bool, change: impl FnOnce(&mut Shared) -> T) -> T {
        let mut shared = self.shared();
        let changed = change(&mut shared);
        let woken = shared.viewers.each_mut().map(|viewer| {
            let viewer = viewer.as_mut().filter(|viewer| wakes(viewer))?;
            viewer.waker.take()
        });
        drop(shared);
        woken.into_iter().flatten().for_each(Waker::wake);
        changed
    }
}
