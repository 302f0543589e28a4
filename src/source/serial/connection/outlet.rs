//! Reads on their way from the thread that reads the port to whoever decodes them.

use std::collections::VecDeque;
use std::sync::mpsc::{SyncSender, TrySendError};

use super::bytes::Bytes;

/// Most bytes held back while the queue is full, [`OVERHEAD`] included: with reads of 64 bytes at 1.2 MB/s five
/// seconds in which the computer has no time for them, with single bytes at 25 kB/s likewise.
const MAX_HELD: usize = 16 << 20;
/// What a read costs besides its bytes, about.
const OVERHEAD: usize = 128;

/// Nobody takes reads any more.
#[derive(Debug)]
pub(super) struct Gone;

/// The sending end of a bounded queue that loses nothing when the other end is late: what finds no room in the
/// queue is held back, in order, up to a bound.
pub(super) struct Outlet {
    queue: SyncSender<Bytes>,
    held: VecDeque<Bytes>,
    held_bytes: usize,
    max_held: usize,
}

/// What became of a read.
#[derive(Debug)]
pub(super) enum Given {
    /// It is in the queue.
    Queued,
    /// It is held back; its buffer is free again.
    Held(Vec<u8>),
    /// There was no room for it; its buffer is free again.
    Dropped(Vec<u8>),
}

impl Outlet {
    /// An outlet into a queue.
    pub(super) fn new(queue: SyncSender<Bytes>) -> Self {
        Self { queue, held: VecDeque::new(), held_bytes: 0, max_held: MAX_HELD }
    }

    /// Hands a read over, after all that came before it.
    pub(super) fn give(&mut self, bytes: Bytes) -> Result<Given, Gone> {
        self.flush()?;
        let bytes = if self.held.is_empty() {
            match self.queue.try_send(bytes) {
                Ok(()) => return Ok(Given::Queued),
                Err(TrySendError::Full(bytes)) => bytes,
                Err(TrySendError::Disconnected(_)) => return Err(Gone),
            }
        } else {
            bytes
        };
        let cost = bytes.len + OVERHEAD;
        if self.held_bytes + cost > self.max_held {
            return Ok(Given::Dropped(bytes.buffer));
        }
        self.held_bytes += cost;
        // A buffer of its own size: the one it came in has room for far more.
        self.held.push_back(Bytes { buffer: bytes.filled().to_vec(), ..bytes });
        Ok(Given::Held(bytes.buffer))
    }

    /// Hands over what is held back, as far as there is room. Gives whether nothing is left.
    pub(super) fn flush(&mut self) -> Result<bool, Gone> {
        while let Some(bytes) = self.held.pop_front() {
            let cost = bytes.len + OVERHEAD;
            match self.queue.try_send(bytes) {
                Ok(()) => self.held_bytes -= cost,
                Err(TrySendError::Full(bytes)) => {
                    self.held.push_front(bytes);
                    return Ok(false);
                }
                Err(TrySendError::Disconnected(_)) => return Err(Gone),
            }
        }
        Ok(true)
    }

    /// Bytes still held back.
    pub(super) fn unsent(&self) -> usize {
        self.held.iter().map(|bytes| bytes.len).sum()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::sync_channel;
    use std::time::Duration;

    use super::*;
    use crate::source::stream::ReadAt;

    fn read(at: u8) -> Bytes {
        let mut buffer = vec![0; 64];
        buffer[0] = at;
        let read_at = ReadAt { host_us: i64::from(at), steady: Duration::from_micros(u64::from(at)) };
        Bytes { buffer, len: 1, after_pause: at.is_multiple_of(3), read_at }
    }

    #[test]
    fn what_finds_no_room_comes_later_and_in_order() {
        let (to_us, queue) = sync_channel(2);
        let mut outlet = Outlet::new(to_us);
        let mut got = Vec::new();
        for at in 0..40 {
            match outlet.give(read(at)).unwrap() {
                Given::Queued => {}
                Given::Held(buffer) => assert_eq!(buffer.len(), 64),
                Given::Dropped(_) => panic!("read {at} was dropped"),
            }
            // Whoever decodes is late: it takes one read for every two that come.
            if at % 2 == 0 {
                got.push(queue.recv().unwrap());
            }
        }
        assert_eq!(outlet.unsent(), 40 - got.len() - 2);
        while !outlet.flush().unwrap() {
            got.push(queue.recv().unwrap());
        }
        got.extend(queue.try_iter());
        assert_eq!((outlet.unsent(), outlet.held_bytes), (0, 0));
        for (at, bytes) in (0_u8..40).zip(&got) {
            assert_eq!((bytes.filled(), bytes.after_pause), (&[at][..], at.is_multiple_of(3)));
            assert_eq!(bytes.read_at.host_us, i64::from(at));
        }
        assert_eq!(got.len(), 40);
    }

    #[test]
    fn no_more_is_held_than_the_bound() {
        let (to_us, queue) = sync_channel(1);
        let mut outlet = Outlet { max_held: 3 * (OVERHEAD + 1), ..Outlet::new(to_us) };
        let dropped =
            (0..10).filter(|&at| matches!(outlet.give(read(at)).unwrap(), Given::Dropped(_))).count();
        assert_eq!((dropped, outlet.unsent()), (6, 3));
        drop(queue);
        assert!(outlet.give(read(0)).is_err());
    }
}
