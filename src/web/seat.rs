//! A viewer's seat at the hub: what it has been given, and what it is given next.

use std::sync::Arc;
use std::task::Waker;
use std::time::{Duration, Instant};

use super::framing::{self, BYE};
use super::hub::{Hub, Newest, Shared, Viewer};

/// At most 60 pictures a second.
const PICTURE: Duration = Duration::from_nanos(1_000_000_000 / 60);
/// At most 20 states a second.
const STATE: Duration = Duration::from_millis(50);
/// Most events handed out at a time: the lock is not held for longer.
const EVENTS_AT_ONCE: u64 = 64;
/// What one who is behind is told.
const BEHIND: &[u8] = br#"{"reason":"behind"}"#;

/// A viewer's seat. It is free again when this is dropped.
pub(super) struct Seat {
    hub: Hub,
    at: usize,
    /// Number of the last event it was given.
    event: u64,
    hello: u64,
    picture: Paced,
    state: Paced,
}

/// What is handed out the newest of, at a bounded rate.
struct Paced {
    given: u64,
    every: Duration,
    /// From when on the next may be given.
    from: Instant,
}

/// What a viewer is handed.
pub(super) struct Handed {
    /// Whole messages; empty if there is nothing now.
    pub(super) bytes: Vec<u8>,
    /// When to ask again, if not woken before: something waits that may not be given yet.
    pub(super) again: Option<Instant>,
    /// Whether that was all for ever.
    pub(super) last: bool,
}

impl Seat {
    /// Takes a seat, if one is free. The viewer has seen the events up to number `after`; it gets those behind it that
    /// are still kept.
    pub(super) fn take(hub: &Hub, after: u64, now: Instant) -> Option<Self> {
        let mut shared = hub.shared();
        let at = shared.viewers.iter().position(Option::is_none)?;
        shared.viewers[at] = Some(Viewer::default());
        let event = after.clamp(before_kept(&shared), shared.last_event);
        drop(shared);
        let paced = |every| Paced { given: 0, every, from: now };
        let hub = hub.clone();
        Some(Self { hub, at, event, hello: 0, picture: paced(PICTURE), state: paced(STATE) })
    }

    /// What is new: the hello if it changed, every event in order, the newest state and the newest picture if they are
    /// due, the last message after all events. If that is not all for ever, `waker` is woken when there is more.
    pub(super) fn hand(&mut self, now: Instant, waker: &Waker) -> Handed {
        let hub = self.hub.clone();
        let mut shared = hub.shared();
        let mut messages = Vec::new();
        let mut last = None;
        if self.event < before_kept(&shared) {
            last = Some(Arc::new(framing::message(BYE, &[BEHIND])));
        } else {
            if shared.hello.message.is_some() {
                self.collect(&shared, now, &mut messages);
            }
            let all = shared.hello.message.is_none() || self.event == shared.last_event;
            last = last.or_else(|| shared.bye.clone().filter(|_| all));
        }
        let again = self.wait(&mut shared, now, waker);
        drop(shared);
        let handed = messages.iter().chain(&last).flat_map(|message| message.iter().copied());
        Handed { bytes: handed.collect(), again, last: last.is_some() }
    }

    fn collect(&mut self, shared: &Shared, now: Instant, messages: &mut Vec<Arc<Vec<u8>>>) {
        if self.hello != shared.hello.number {
            self.hello = shared.hello.number;
            messages.extend(shared.hello.message.clone());
        }
        let skip = (self.event - before_kept(shared)) as usize;
        let upto = shared.last_event.min(self.event + EVENTS_AT_ONCE);
        messages.extend(shared.events.iter().skip(skip).take((upto - self.event) as usize).cloned());
        self.event = upto;
        messages.extend(self.state.next(&shared.state, now));
        messages.extend(self.picture.next(&shared.picture, now));
    }

    /// Registers the waker for what may be given from now on; gives when something that waits may be given.
    fn wait(&self, shared: &mut Shared, now: Instant, waker: &Waker) -> Option<Instant> {
        let (picture, state) =
            (self.picture.held_until(&shared.picture), self.state.held_until(&shared.state));
        let viewer = shared.viewers[self.at].get_or_insert_default();
        // While one waits for its time, a newer one in its place is no reason to wake anybody.
        viewer.takes_picture = picture.is_none();
        viewer.takes_state = state.is_none();
        viewer.waker = Some(waker.clone());
        let more = (self.event < shared.last_event).then_some(now);
        picture.into_iter().chain(state).chain(more).min()
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.hub.shared().viewers[self.at] = None;
    }
}

impl Paced {
    fn next(&mut self, newest: &Newest, now: Instant) -> Option<Arc<Vec<u8>>> {
        if newest.number == self.given || now < self.from {
            return None;
        }
        let message = newest.message.clone()?;
        self.given = newest.number;
        // By the schedule if it is kept, so that a late wake-up does not lower the rate.
        self.from = if now < self.from + self.every { self.from + self.every } else { now + self.every };
        Some(message)
    }

    /// From when on what is new may be given, if there is something.
    fn held_until(&self, newest: &Newest) -> Option<Instant> {
        (newest.number != self.given && newest.message.is_some()).then_some(self.from)
    }
}

/// Number of the event before the oldest one kept.
fn before_kept(shared: &Shared) -> u64 {
    shared.last_event - shared.events.len() as u64
}
