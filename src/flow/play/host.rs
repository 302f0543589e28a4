//! A session while its frames come: every frame to the session, what it says to the page and into the log, and what the page
//! asks back to the session.

use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use serde::Serialize;

use super::notebook::Notebook;
use super::reason::Unheard;
use super::simulated::Mover;
use super::summary::Summary;
use super::table::{Asked, Backlog, Request, Requests, Work, unheard};
use crate::base::{Judgement, Language, LinkCounters, Meta};
use crate::flow::live::stream::Happening;
use crate::play::{
    self, Act, Answer, Beside, Do, Given, Line, LinkState, Order, Phase, Play, Played, Program,
};
use crate::source::Clock;
use crate::store::StoreError;
use crate::web::{Hub, Reply};

/// A picture at most so often, microseconds: sixty a second.
const PICTURE_US: i64 = 16_600;
/// A state at least so often, microseconds: twenty a second; at once where something has happened.
const STATE_US: i64 = 50_000;
/// The link is quiet after so many waits without a frame, of a tenth of a second each.
const QUIET_WAITS: u32 = 5;
/// Requests that are answered between two frames.
const AT_ONCE: usize = 4;
/// The document is made anew at most so often, microseconds: it takes longer than a press.
const SUMMARY_US: i64 = 500_000;

/// What a session at the page is about.
pub struct Around {
    /// Where the page looks.
    pub hub: Hub,
    /// What the page asks.
    pub requests: Requests,
    /// What is known before.
    pub given: Given,
    /// What the program knows of itself.
    pub program: Program,
    /// Who moves the simulated child, where it is one.
    pub mover: Option<Mover>,
}

pub(super) struct Host {
    around: Around,
    clock: Clock,
    play: Option<(Play, Meta)>,
    notebook: Notebook,
    keep: SyncSender<Keep>,
    backlog: Backlog,
    beside: Beside,
    quiet_waits: u32,
    events: u64,
    /// When the last picture and the last state went out, and the edition of the last hello.
    picture_us: i64,
    state_us: i64,
    edition: Option<u64>,
    /// The last document, and when it was made.
    summary: Option<(i64, Arc<Summary>)>,
    /// What could not be written.
    failed: Option<StoreError>,
}

/// Something to be kept, by somebody who has the library.
pub enum Keep {
    /// At once: it must not be lost, and locks or opens the day.
    Order(Order),
    /// The session is over.
    Session(Box<Over>),
}

/// A session that is over.
#[derive(Clone, Debug)]
pub struct Over {
    /// What it leaves.
    pub played: Played,
    /// What is known of its recording.
    pub meta: Meta,
    /// The recording, if there is one.
    pub recording: Option<std::path::PathBuf>,
}

impl Host {
    pub(super) fn new(around: Around, clock: Clock, keep: SyncSender<Keep>, backlog: Backlog) -> Self {
        Self {
            around,
            clock,
            play: None,
            notebook: Notebook::default(),
            keep,
            backlog,
            beside: Beside::default(),
            quiet_waits: 0,
            events: 0,
            picture_us: i64::MIN / 2,
            state_us: i64::MIN / 2,
            edition: None,
            summary: None,
            failed: None,
        }
    }

    /// Takes in what happens to the mat.
    pub(super) fn hear(&mut self, told: &Happening<'_>) {
        match told {
            Happening::Begun(meta) => {
                let given = self.around.given.clone();
                self.notebook.write(&Line::session(meta.child.clone(), given.clone()));
                self.play = Some((Play::new(meta, given), (*meta).clone()));
            }
            Happening::Recording(journal) => {
                self.notebook.open(journal);
                self.beside.recording = true;
            }
            Happening::Frame(stamp, _, _, cells) => {
                if let Some((play, _)) = &mut self.play {
                    play.push(stamp, *cells);
                }
                self.quiet_waits = 0;
                self.beside.link.state = LinkState::Ok;
            }
            Happening::Segment(_) => {
                if let Some((play, _)) = &mut self.play {
                    self.notebook.write(&Line::Segment { frames: play.frames() });
                    play.begin_segment();
                }
            }
            Happening::Away(_) => {
                if let Some((play, _)) = &mut self.play {
                    self.notebook.write(&Line::Lost { frames: play.frames() });
                    play.unplugged();
                }
                self.quiet_waits = 0;
                self.beside.link.fails(LinkState::Away);
            }
            Happening::Link(counters) => self.count(counters),
            Happening::Quiet => {
                self.quiet_waits += 1;
                if self.quiet_waits >= QUIET_WAITS && self.beside.link.state == LinkState::Ok {
                    self.beside.link.fails(LinkState::Quiet);
                }
            }
        }
        self.show_hello();
        self.tell();
        self.show(matches!(told, Happening::Frame(..)));
        for _ in 0..AT_ONCE {
            let Some(request) = self.around.requests.next() else { break };
            self.answer(request);
        }
    }

    fn count(&mut self, counters: &LinkCounters) {
        let rates = counters.rates.unwrap_or_default();
        self.beside.link.rate_hz = rates.device_mhz.or(rates.host_mhz).map(|mhz| mhz as f64 / 1000.0);
        self.beside.link.lost = counters.lost_frames + counters.half_frames;
    }

    /// What a viewer is told first, where that is new.
    fn show_hello(&mut self) {
        let Some((play, _)) = &self.play else { return };
        if self.edition != Some(play.edition()) {
            self.edition = Some(play.edition());
            self.around.hub.hello(json(&play.hello(&self.around.program)));
        }
    }

    /// Tells what has happened, on the page and in the log, and hands on what is to be kept.
    fn tell(&mut self) {
        let Some((play, _)) = &mut self.play else { return };
        let (frames, language) = (play.frames(), play.language());
        for event in play.take_events() {
            self.events = self.around.hub.event(json(&event.told(language)));
            self.notebook.write(&Line::Event { frames, n: self.events, event });
            self.state_us = i64::MIN / 2;
        }
        for order in play.take_orders() {
            self.backlog.add();
            // There is room: nothing is taken from the table that would fill it up.
            if self.keep.try_send(Keep::Order(order)).is_err() {
                self.backlog.done();
            }
        }
        if let Some(failed) = self.notebook.failed() {
            self.beside.error.get_or_insert_with(|| Judgement::of(&play::Reason::LogFailed));
            self.failed = Some(failed);
        }
    }

    /// The picture and the state, each where it is time.
    fn show(&mut self, is_frame: bool) {
        let Some((play, _)) = &self.play else { return };
        let now_us = (self.clock)();
        if is_frame && now_us - self.picture_us >= PICTURE_US {
            self.picture_us = now_us;
            self.around.hub.picture(|out| play.picture(out));
        }
        if now_us - self.state_us >= STATE_US {
            self.state_us = now_us;
            self.beside.watched = self.around.hub.viewers();
            self.around.hub.state(json(&play.state(&self.beside)));
        }
    }

    fn answer(&mut self, request: Request) {
        let work: Work = match &request.asked {
            Asked::Act(body) => {
                let reply = self.act(body, request.language);
                Box::new(move || reply)
            }
            Asked::Summary => match self.summary() {
                Some(summary) => Box::new(move || Reply { status: 200, json: json(&summary.document()) }),
                None => {
                    let language = request.language;
                    Box::new(move || unheard(409, &Unheard::NoMat, language))
                }
            },
        };
        request.answer(work);
        self.show_hello();
        self.tell();
        self.show(false);
    }

    fn act(&mut self, body: &[u8], read: Language) -> Reply {
        let act = match Act::parse(body) {
            Ok(act) => act,
            Err(wrong) => return reply(&Answer::from(wrong), read),
        };
        let Some((play, _)) = &mut self.play else { return unheard(409, &Unheard::NoMat, read) };
        if self.backlog.is_long() {
            return unheard(503, &Unheard::Busy, read);
        }
        let answer = match (&act.what, &self.around.mover) {
            (Do::Move { name, side }, Some(mover)) => play
                .act_elsewhere(&act, || mover.perform(name, *side, None).map_err(|why| Judgement::of(&why))),
            _ => {
                self.notebook.write(&Line::Act { frames: play.frames(), act: act.body.clone() });
                play.act(&act)
            }
        };
        reply(&answer, play.language())
    }

    fn summary(&mut self) -> Option<Arc<Summary>> {
        let (play, meta) = self.play.as_ref()?;
        let now_us = (self.clock)();
        if let Some((at_us, summary)) = &self.summary
            && (0..SUMMARY_US).contains(&(now_us - at_us))
            && summary.language == play.language()
        {
            return Some(Arc::clone(summary));
        }
        let name = meta.child.as_ref().map_or_else(|| "live".to_owned(), ToString::to_string);
        let settings = self.around.given.settings.clone();
        let (meta, language) = (meta.clone(), play.language());
        let summary = Arc::new(Summary { name, meta, settings, language, played: play.played() });
        self.summary = Some((now_us, Arc::clone(&summary)));
        Some(summary)
    }

    /// Whether the session is over.
    pub(super) fn is_done(&self) -> bool {
        self.play.as_ref().is_some_and(|(play, _)| play.phase() == Phase::Done)
    }

    /// There will be no more frames.
    pub(super) fn no_more_frames(&mut self, why: &play::Reason) {
        self.beside.recording = false;
        if self.beside.link.state == LinkState::Ok {
            self.beside.link.fails(LinkState::Quiet);
        }
        if *why == play::Reason::RecordingFailed {
            self.beside.error = Some(Judgement::of(why));
        }
        if let Some((play, _)) = &mut self.play {
            play.end_session(Judgement::of(why));
        }
        self.tell();
        self.state_us = i64::MIN / 2;
        self.show(false);
    }

    /// Answers what is asked while no frames come, for so long.
    pub(super) fn wait(&mut self, at_most: Duration) {
        if let Some(request) = self.around.requests.wait(at_most) {
            self.answer(request);
        }
        self.show(false);
    }

    /// What the session leaves.
    pub(super) fn played(&self) -> Option<Played> {
        self.play.as_ref().map(|(play, _)| play.played())
    }

    /// What could not be written of the log.
    pub(super) fn failed(&mut self) -> Option<StoreError> {
        self.failed.take()
    }

    /// Hands on the session to be kept.
    pub(super) fn keep(&mut self, over: Over) {
        // Whoever keeps it is there until this is dropped.
        let _ = self.keep.send(Keep::Session(Box::new(over)));
    }

    /// The last word.
    pub(super) fn bye(&self) {
        self.around.hub.bye(br#"{"reason":"closed"}"#.to_vec());
    }
}

fn reply(answer: &Answer, language: Language) -> Reply {
    Reply { status: answer.status(), json: json(&answer.json(language)) }
}

/// Plain records are JSON.
fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}
