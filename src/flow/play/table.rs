//! The table between the page and the session: requests wait on it until the session looks, between two frames.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::Duration;

use serde_json::json;

use super::reason::Unheard;
use crate::base::{InWords as _, Kind as _, Language};
use crate::web::{Desk, Reply};

/// Requests that may wait.
const WAITING: usize = 16;
/// How long one waits for its answer: the session looks after each frame, and ten times a second without any.
const PATIENCE: Duration = Duration::from_secs(2);

/// The rest of an answer: what takes long is done by the one who asked, not between two frames.
pub(super) type Work = Box<dyn FnOnce() -> Reply + Send>;

/// What is asked.
pub(super) enum Asked {
    /// Something was pressed.
    Act(Vec<u8>),
    /// The document of the session.
    Summary,
}

pub(super) struct Request {
    pub(super) asked: Asked,
    /// What whoever asks reads.
    pub(super) language: Language,
    answer: SyncSender<Work>,
    /// Set by the session when it takes the request up, or by the one who asks when it waits no longer: whoever comes first.
    settled: Arc<AtomicBool>,
}

impl Request {
    /// Whether somebody still waits; from now on it is done.
    fn take_up(&self) -> bool {
        !self.settled.swap(true, Ordering::AcqRel)
    }

    /// Answers; whoever waits no longer hears nothing.
    pub(super) fn answer(self, work: Work) {
        let _ = self.answer.try_send(work);
    }
}

/// What the page asks, for the session.
pub struct Requests {
    waiting: Receiver<Request>,
}

impl Requests {
    /// The next one, if any waits.
    pub(super) fn next(&self) -> Option<Request> {
        // What nobody waits for is not done: whoever asked was told so.
        std::iter::from_fn(|| self.waiting.try_recv().ok()).find(Request::take_up)
    }

    /// The same, waiting for one at most so long.
    pub(super) fn wait(&self, at_most: Duration) -> Option<Request> {
        self.waiting.recv_timeout(at_most).ok().filter(Request::take_up)
    }
}

/// Puts requests on the table and waits for their answers.
struct Table {
    requests: SyncSender<Request>,
}

/// A desk for the server of the page, and what a session takes from it.
pub fn live_desk() -> (Arc<dyn Desk>, Requests) {
    let (requests, waiting) = sync_channel(WAITING);
    (Arc::new(Table { requests }), Requests { waiting })
}

impl Table {
    fn ask(&self, asked: Asked, language: Language) -> Reply {
        let (answer, answered) = sync_channel(1);
        let settled = Arc::new(AtomicBool::new(false));
        match self.requests.try_send(Request { asked, language, answer, settled: Arc::clone(&settled) }) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => return unheard(503, &Unheard::Busy, language),
            Err(TrySendError::Disconnected(_)) => return unheard(503, &Unheard::Over, language),
        }
        let answered = answered.recv_timeout(PATIENCE).or_else(|late| {
            // What has been taken up is answered before the next frame.
            if settled.swap(true, Ordering::AcqRel) { answered.recv_timeout(PATIENCE) } else { Err(late) }
        });
        match answered {
            Ok(work) => work(),
            Err(_) => unheard(503, &Unheard::Busy, language),
        }
    }
}

impl Desk for Table {
    fn act(&self, body: &[u8], language: Language) -> Reply {
        self.ask(Asked::Act(body.to_vec()), language)
    }

    fn summary(&self, language: Language) -> Reply {
        self.ask(Asked::Summary, language)
    }
}

/// No answer, and why.
pub(super) fn unheard(status: u16, why: &Unheard, language: Language) -> Reply {
    let json = json!({ "error": { "id": why.id(), "text": why.in_words(language) } });
    Reply { status, json: json.to_string().into_bytes() }
}

/// How much waits to be kept: while it is too much nothing is taken from the table that would add to it.
#[derive(Clone, Debug, Default)]
pub(super) struct Backlog(Arc<AtomicUsize>);

impl Backlog {
    pub(super) fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn done(&self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }

    pub(super) fn is_long(&self) -> bool {
        self.0.load(Ordering::Relaxed) >= WAITING
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_wait_for_their_answers_and_one_too_many_is_told_so() {
        let (desk, requests) = live_desk();
        let asking = {
            let desk = Arc::clone(&desk);
            std::thread::spawn(move || desk.act(b"press", Language::English))
        };
        let request = requests.wait(Duration::from_secs(5)).unwrap();
        assert!(matches!(&request.asked, Asked::Act(body) if body == b"press"));
        request.answer(Box::new(|| Reply { status: 200, json: b"{}".to_vec() }));
        assert_eq!(asking.join().unwrap().status, 200);

        let (requests_to, waiting) = sync_channel(1);
        let table = Table { requests: requests_to };
        let (answer, _kept) = sync_channel(1);
        let (asked, language) = (Asked::Summary, Language::English);
        table.requests.try_send(Request { asked, language, answer, settled: Arc::default() }).unwrap();
        let busy = table.summary(Language::English);
        assert!(busy.status == 503 && String::from_utf8(busy.json).unwrap().contains("flow-live-busy"));
        // What waited too long is told so, and is not done afterwards.
        let (desk, requests) = live_desk();
        assert_eq!(desk.act(b"late", Language::English).status, 503);
        assert!(requests.next().is_none() && requests.wait(Duration::from_millis(1)).is_none());
        drop(waiting);
        let over = table.summary(Language::English);
        assert!(String::from_utf8(over.json).unwrap().contains("flow-live-over"));
    }
}
