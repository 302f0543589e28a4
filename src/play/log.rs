//! What happened in a session, line by line beside its recording, so that a session that was cut off can be gone through
//! again: what was known at its beginning, every act, and every event as it was told.
//!
//! Each line is JSON. The frames stand in the recording; a line says after how many of them it was written.

use serde_json::Value;

use super::act::Act;
use super::event::Event;
use super::given::{Given, Played};
use super::reason::Reason;
use super::session::Play;
use crate::base::{ChildId, Date, Frames, Judgement};

/// What the first line says the file is.
const FORMAT: &str = "plantar-play";
const VERSION: u32 = 1;
/// The ending of its name.
pub const LOG_ENDING: &str = "events.jsonl";
/// Most bytes that are read: hours of play.
pub const MOST_LOG_BYTES: u64 = 256 << 20;

/// One line.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum Line {
    /// The first one.
    Session {
        /// What the file is.
        format: String,
        /// Of which version.
        version: u32,
        /// Whose session it is.
        child: Option<ChildId>,
        /// What was known before.
        given: Box<Given>,
    },
    /// Something was pressed.
    Act {
        /// After so many frames.
        frames: u64,
        /// What, as it came.
        act: Value,
    },
    /// The mat was gone.
    Lost {
        /// After so many frames.
        frames: u64,
    },
    /// A new segment began.
    Segment {
        /// After so many frames.
        frames: u64,
    },
    /// Something happened.
    Event {
        /// After so many frames.
        frames: u64,
        /// Its number.
        n: u64,
        /// What.
        event: Event,
    },
}

impl Line {
    /// The first line of a session.
    pub fn session(child: Option<ChildId>, given: Given) -> Self {
        Self::Session { format: FORMAT.to_owned(), version: VERSION, child, given: Box::new(given) }
    }

    /// The line with its end.
    ///
    /// # Panics
    /// Never: everything in a line can be written.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec(self).expect("a line can be written");
        bytes.push(b'\n');
        bytes
    }
}

/// Why a log cannot be gone through.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LogError {
    /// No first line.
    #[error("not a log of a session: expected a first line with the format {FORMAT:?}")]
    Foreign,
    /// A later version.
    #[error("a log of version {got}, written by a newer version of plantar: this one knows {VERSION}")]
    Newer {
        /// Its version.
        got: u32,
    },
}

/// Something that was not a frame.
#[derive(Clone, Debug, PartialEq)]
enum Call {
    Act(Box<Act>),
    Lost,
    Segment,
}

/// A log that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    /// Whose session it is.
    pub child: Option<ChildId>,
    given: Given,
    /// After how many frames, and what.
    calls: Vec<(u64, Call)>,
    /// How many events were told.
    pub events: usize,
    /// Lines that are none; the last one of a program that was killed may be cut off.
    pub unread: usize,
}

impl Log {
    /// The day on which the session began.
    pub fn today(&self) -> Date {
        self.given.today
    }

    /// Reads a log.
    ///
    /// # Errors
    /// When it is none, or of a later version. Lines that are damaged are left out.
    pub fn read(bytes: &[u8]) -> Result<Self, LogError> {
        let mut lines = bytes.split_inclusive(|&byte| byte == b'\n');
        let first = lines.next().and_then(|line| serde_json::from_slice(line).ok());
        let Some(Line::Session { format, version, child, given }) = first else {
            return Err(LogError::Foreign);
        };
        if format != FORMAT {
            return Err(LogError::Foreign);
        }
        if version > VERSION {
            return Err(LogError::Newer { got: version });
        }
        let mut log = Self { child, given: *given, calls: Vec::new(), events: 0, unread: 0 };
        for line in lines {
            let call = match serde_json::from_slice(line) {
                Ok(Line::Act { frames, act }) => {
                    Act::of(act).ok().map(|act| (frames, Call::Act(Box::new(act))))
                }
                Ok(Line::Lost { frames }) => Some((frames, Call::Lost)),
                Ok(Line::Segment { frames }) => Some((frames, Call::Segment)),
                Ok(Line::Event { .. }) => {
                    log.events += 1;
                    continue;
                }
                Ok(Line::Session { .. }) | Err(_) => None,
            };
            match call {
                Some(call) => log.calls.push(call),
                None => log.unread += 1,
            }
        }
        Ok(log)
    }
}

/// Goes through a session again, from its recording and its log: what it leaves is what it would have left, up to the last
/// frame of the recording and the last line of the log.
///
/// # Errors
/// When a frame cannot be given.
pub fn replayed<F: Frames + ?Sized>(frames: &mut F, log: Log) -> Result<Played, F::Error> {
    let mut play = Play::new(frames.meta(), log.given);
    let mut calls = log.calls.into_iter().peekable();
    let mut at = 0;
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        for (stamp, cells) in batch.frames() {
            while let Some((_, call)) = calls.next_if(|&(after, _)| after <= at) {
                again(&mut play, call);
            }
            play.push(stamp, cells);
            drop(play.take_events());
            at += 1;
        }
    }
    calls.for_each(|(_, call)| again(&mut play, call));
    play.end_session(Judgement::of(&Reason::CutOff));
    Ok(play.played())
}

fn again(play: &mut Play, call: Call) {
    match call {
        Call::Act(act) => drop(play.act(&act)),
        Call::Lost => play.unplugged(),
        Call::Segment => play.begin_segment(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Held, Mat, Recording};
    use crate::sim::{Arch, Child, Config, Script, simulate};

    const SCRIPT: &str = "stand_s = 5.0\n[[action]]\ndo = \"march\"\nreps = 10\n[[action]]\ndo = \"stand\"\nseconds = 5.0\n[[action]]\ndo = \"toes_up\"\nreps = 4\n";

    fn recording() -> Recording {
        let mat = Mat::new(48, 48, 10.0, 10.0).unwrap();
        let script = Script::from_toml(SCRIPT).unwrap();
        simulate(&Config::practising(script, Child::of_age(7.0, [Arch::Normal; 2]), mat, 5)).unwrap().0
    }

    fn given() -> Given {
        Given { age_years: Some(7.0), ..Given::nobody("2026-03-02".parse().unwrap()) }
    }

    /// A session with acts after so many frames, and what was written down of it.
    fn live(recording: &Recording, acts: &[(usize, &str)]) -> (Played, Vec<u8>) {
        let mut play = Play::new(&recording.meta, given());
        let mut log = Line::session(None, given()).to_bytes();
        let mut n = 0;
        for (at, stamp) in recording.stamps().iter().enumerate() {
            for (number, (_, act)) in acts.iter().enumerate().filter(|(_, (after, _))| *after == at) {
                let frames = play.frames();
                match *act {
                    "lost" => {
                        play.unplugged();
                        log.extend(Line::Lost { frames }.to_bytes());
                    }
                    "segment" => {
                        play.begin_segment();
                        log.extend(Line::Segment { frames }.to_bytes());
                    }
                    what => {
                        let text = format!("{{\"id\":\"{number}\",\"do\":{what}}}");
                        let act = Act::parse(text.as_bytes()).unwrap();
                        assert_eq!(play.act(&act).status(), 200, "{what}");
                        log.extend(Line::Act { frames, act: act.body.clone() }.to_bytes());
                    }
                }
            }
            play.push(stamp, recording.frame(at));
            let frames = play.frames();
            for event in play.take_events() {
                n += 1;
                log.extend(Line::Event { frames, n, event }.to_bytes());
            }
        }
        play.end_session(Judgement::of(&Reason::CutOff));
        (play.played(), log)
    }

    #[test]
    fn a_session_that_was_written_down_leaves_the_same_gone_through_again() {
        let recording = recording();
        let acts = [
            (10, "\"begin\""),
            (250, r#""start","game":"parade","target":{"reps":100}"#),
            (420, "\"pause\""),
            (430, r#""language","language":"de""#),
            (450, "\"resume\""),
            (500, "lost"),
            (501, "segment"),
            (640, "\"resume\""),
            (700, r#""note","text":"in good mood""#),
            (710, "\"stop\""),
            (780, r#""start","game":"lanterns","target":{"reps":3}"#),
        ];
        let (whole, log) = live(&recording, &acts);
        assert!(whole.practised.practice.sets.len() == 2 && !whole.levels.is_empty());
        let read = Log::read(&log).unwrap();
        assert!(read.events > 15 && read.unread == 0, "{read:?}");
        let Ok(again) = replayed(&mut Held::new(&recording), read);
        assert_eq!(again, whole);
        // In which language it was said changes nothing of what was done.
        let silent: Vec<_> = acts.into_iter().filter(|(_, act)| !act.contains("language")).collect();
        assert_eq!(live(&recording, &silent).0, whole);
        // Cut off in the middle of a line, with a damaged one before it.
        let mut cut = log[..log.len() - 7].to_vec();
        let act = log.windows(7).position(|window| window == b"in good").unwrap();
        cut[act] = b'"';
        let read = Log::read(&cut).unwrap();
        assert_eq!(read.unread, 2);
        let Ok(again) = replayed(&mut Held::new(&recording), read);
        assert_eq!(again.practised, whole.practised);
        assert!(again.notes.is_empty());
    }

    #[test]
    fn what_is_no_log_is_refused() {
        let first = Line::session(None, given()).to_bytes();
        assert!(Log::read(&first).is_ok());
        // One of before, which did not say in which language it was.
        let before = String::from_utf8(first.clone()).unwrap().replace(",\"language\":\"en\"", "");
        assert!(before.len() < first.len());
        assert_eq!(Log::read(before.as_bytes()), Log::read(&first));
        for foreign in [&b""[..], b"{}\n", b"\xff\xfe\n", &first[1..]] {
            assert_eq!(Log::read(foreign), Err(LogError::Foreign));
        }
        let other = String::from_utf8(first).unwrap();
        let newer = other.replace("\"version\":1", "\"version\":2");
        assert_eq!(Log::read(newer.as_bytes()), Err(LogError::Newer { got: 2 }));
        let format = other.replace(FORMAT, "something-else");
        assert_eq!(Log::read(format.as_bytes()), Err(LogError::Foreign));
    }
}
