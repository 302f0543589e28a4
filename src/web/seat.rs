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
        // The state in which all ends is not kept back.
        let ends = shared.bye.is_some() && self.event == shared.last_event;
        let state = if ends { self.state.rest(&shared.state) } else { self.state.next(&shared.state, now) };
        messages.extend(state);
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

    /// What is new, whenever the last one was given.
    fn rest(&mut self, newest: &Newest) -> Option<Arc<Vec<u8>>> {
        let is_new = std::mem::replace(&mut self.given, newest.number) != newest.number;
        newest.message.clone().filter(|_| is_new)
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Wake;

    use super::*;

    #[derive(Default)]
    struct Woken(AtomicUsize);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    const HEAD: usize = 8;

    /// The messages in what was handed: type and payload.
    fn messages(mut bytes: &[u8]) -> Vec<(u8, Vec<u8>)> {
        let mut messages = Vec::new();
        while let Some((length, _)) = bytes.split_first_chunk::<4>() {
            let (message, rest) = bytes.split_at(HEAD + u32::from_le_bytes(*length) as usize);
            messages.push((message[4], message[HEAD..].to_vec()));
            bytes = rest;
        }
        messages
    }

    fn kinds(handed: &Handed) -> Vec<u8> {
        messages(&handed.bytes).iter().map(|(kind, _)| *kind).collect()
    }

    fn ready() -> Hub {
        let hub = Hub::new();
        hub.hello(b"{}".to_vec());
        hub
    }

    fn picture(hub: &Hub, value: u8) {
        hub.picture(|payload| payload.push(value));
    }

    #[test]
    fn nothing_comes_before_the_hello() {
        let hub = Hub::new();
        let start = Instant::now();
        let mut seat = Seat::take(&hub, 0, start).unwrap();
        hub.event(b"{}".to_vec());
        hub.state(b"{}".to_vec());
        picture(&hub, 1);
        assert!(seat.hand(start, Waker::noop()).bytes.is_empty());
        hub.hello(b"{}".to_vec());
        picture(&hub, 2);
        assert_eq!(kinds(&seat.hand(start, Waker::noop())), [1, 3, 4, 2]);
        // A picture may be of another mat when the hello has changed.
        picture(&hub, 3);
        hub.hello(b"{}".to_vec());
        assert_eq!(kinds(&seat.hand(start + PICTURE, Waker::noop())), [1]);
    }

    #[test]
    fn a_minute_at_200_hz_gives_60_pictures_a_second_each_the_newest() {
        let hub = ready();
        let start = Instant::now();
        let mut seat = Seat::take(&hub, 0, start).unwrap();
        let woken = Arc::new(Woken::default());
        let waker = woken.clone().into();
        let (mut pictures, mut states, mut asked) = (Vec::new(), 0, 0);
        let mut again = Some(start);
        for ms in 0..60_000u64 {
            let now = start + Duration::from_millis(ms);
            if ms % 5 == 0 {
                hub.picture(|payload| payload.extend((ms as u32).to_le_bytes()));
                hub.state(b"{}".to_vec());
            }
            // As a runtime would: when woken, or when it is time.
            if woken.0.swap(0, Ordering::Relaxed) == 0 && again.is_none_or(|again| now < again) {
                continue;
            }
            asked += 1;
            let handed = seat.hand(now, &waker);
            again = handed.again;
            for (kind, payload) in messages(&handed.bytes) {
                match kind {
                    2 => {
                        let taken = u32::from_le_bytes(payload.try_into().unwrap());
                        assert!(ms - u64::from(taken) < 5, "{taken} at {ms}");
                        pictures.push(ms);
                    }
                    4 => states += 1,
                    _ => {}
                }
            }
        }
        assert!((3500..=3600).contains(&pictures.len()), "{}", pictures.len());
        assert!(pictures.windows(61).all(|second| second[60] - second[0] >= 983), "more than 60 in a second");
        assert!((1150..=1200).contains(&states), "{states}");
        // Nobody is woken for nothing all the time.
        assert!(asked < 3 * pictures.len(), "{asked}");
    }

    #[test]
    fn at_50_hz_every_picture_is_handed_out_at_once() {
        let hub = ready();
        let start = Instant::now();
        let mut seat = Seat::take(&hub, 0, start).unwrap();
        for n in 0..250 {
            // A millisecond early, a millisecond late.
            let now = start + Duration::from_millis(20 * n + n % 3);
            picture(&hub, n as u8);
            let handed = messages(&seat.hand(now, Waker::noop()).bytes);
            assert_eq!(handed.last(), Some(&(2, vec![n as u8])));
        }
    }

    #[test]
    fn events_wake_and_come_in_order_however_many() {
        let hub = ready();
        let start = Instant::now();
        let mut seat = Seat::take(&hub, 0, start).unwrap();
        let woken = Arc::new(Woken::default());
        let waker = woken.clone().into();
        let _ = seat.hand(start, &waker);
        assert_eq!(hub.event(vec![]), 1);
        assert_eq!(woken.0.load(Ordering::Relaxed), 1);
        (2..=EVENTS_AT_ONCE * 3).for_each(|n| assert_eq!(hub.event(vec![]), n));
        let mut seen = 0;
        loop {
            let handed = seat.hand(start, &waker);
            for (_, event) in messages(&handed.bytes) {
                seen += 1;
                assert_eq!(event, u64::to_le_bytes(seen));
            }
            match handed.again {
                Some(again) => assert_eq!(again, start, "there is more at once"),
                None => break,
            }
        }
        assert_eq!(seen, EVENTS_AT_ONCE * 3);
    }

    #[test]
    fn the_last_event_comes_before_the_last_message() {
        let hub = ready();
        let start = Instant::now();
        let mut seat = Seat::take(&hub, 0, start).unwrap();
        (0..EVENTS_AT_ONCE + 1).for_each(|_| _ = hub.event(vec![]));
        hub.bye(b"{\"reason\":\"closed\"}".to_vec());
        hub.bye(b"{\"reason\":\"stopped\"}".to_vec());
        assert!(!seat.hand(start, Waker::noop()).last);
        let end = seat.hand(start, Waker::noop());
        assert!(end.last);
        assert_eq!(messages(&end.bytes).last(), Some(&(5, b"{\"reason\":\"closed\"}".to_vec())));
    }

    #[test]
    fn the_last_state_comes_before_the_last_message_however_soon() {
        let hub = ready();
        let start = Instant::now();
        let mut seat = Seat::take(&hub, 0, start).unwrap();
        hub.state(b"playing".to_vec());
        assert_eq!(kinds(&seat.hand(start, Waker::noop())), [1, 4]);
        hub.state(b"done".to_vec());
        assert!(seat.hand(start, Waker::noop()).bytes.is_empty(), "not yet due");
        hub.bye(b"{}".to_vec());
        let end = seat.hand(start, Waker::noop());
        assert!(end.last);
        assert_eq!(messages(&end.bytes), [(4, b"done".to_vec()), (5, b"{}".to_vec())]);
    }

    #[test]
    fn as_far_behind_as_is_kept_and_one_more() {
        use crate::web::hub::EVENTS;
        let start = Instant::now();
        for (events, behind) in [(EVENTS, false), (EVENTS + 1, true)] {
            let hub = ready();
            let mut seat = Seat::take(&hub, 0, start).unwrap();
            (0..events).for_each(|_| _ = hub.event(vec![]));
            let handed = seat.hand(start, Waker::noop());
            assert_eq!(handed.last, behind, "{events}");
            if behind {
                assert_eq!(messages(&handed.bytes), [(5, BEHIND.to_vec())]);
            }
        }
    }

    #[test]
    fn a_viewer_begins_where_it_says() {
        let hub = ready();
        let start = Instant::now();
        (0..5).for_each(|_| _ = hub.event(vec![]));
        for (after, first) in [(0, Some(1)), (3, Some(4)), (5, None), (6, None), (u64::MAX, None)] {
            let mut seat = Seat::take(&hub, after, start).unwrap();
            let handed = messages(&seat.hand(start, Waker::noop()).bytes);
            let events: Vec<_> = handed.into_iter().filter(|(kind, _)| *kind == 3).collect();
            assert_eq!(
                events.first().map(|(_, event)| event.clone()),
                first.map(|n: u64| n.to_le_bytes().to_vec())
            );
        }
        // One that saw more than there was misses nothing of what comes.
        let mut seat = Seat::take(&hub, 9, start).unwrap();
        hub.event(vec![]);
        assert_eq!(kinds(&seat.hand(start, Waker::noop())), [1, 3]);
    }

    #[test]
    fn there_are_four_seats() {
        let hub = ready();
        let mut seats: Vec<_> = (0..4).map(|_| Seat::take(&hub, 0, Instant::now()).unwrap()).collect();
        assert_eq!(hub.viewers(), 4);
        assert!(Seat::take(&hub, 0, Instant::now()).is_none());
        seats.remove(1);
        assert_eq!(hub.viewers(), 3);
        assert!(Seat::take(&hub, 0, Instant::now()).is_some());
    }
}
