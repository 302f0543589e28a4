//! A session at the live page, wired together: frames from a source to the recorder and to the session, what it says to the
//! page, and what the page asks back to it.
//!
//! Frames are taken on the caller's thread. The disk has its thread (the recorder's), the library another one, and the page
//! the server's. Between them are queues with bounds: no viewer and no disk holds up a frame.

mod host;
mod notebook;
mod reason;
mod simulated;
mod summary;
mod table;

use std::sync::mpsc::sync_channel;
use std::time::Duration;

pub use host::{Around, Keep, Over};
pub use reason::Unheard;
pub use simulated::{Counted, Mover, SimulatedChild, Simulation, Unmoved, movements};
pub use table::{Requests, live_desk};

use host::Host;
use table::Backlog;

use super::live::stream::{Ended, Happening, Setup, StreamError, Streamed, stream};
use crate::play::Reason;
use crate::source::FrameSource;
use crate::store::StoreError;

/// What may wait to be kept.
const WAITING: usize = 64;
/// How long the page waits for one look while no frames come.
const LOOK: Duration = Duration::from_millis(100);

/// A session that was played.
#[derive(Debug)]
pub struct PlayEnded {
    /// Its frames: the recording, and why they ended.
    pub streamed: Streamed,
    /// Why the log is not whole, where it is not.
    pub log: Option<StoreError>,
}

/// Runs a session at the page: until it is over and `watch` says so. `watch` is told what happens to the mat, and of silence
/// ten times a second while no frames come any more; false ends it. `keep` is told on a thread of its own what is to be
/// kept: the session itself last, once.
///
/// # Errors
/// When no frame came, or the recording cannot be written.
pub fn play(
    source: &mut dyn FrameSource,
    setup: &Setup,
    around: Around,
    keep: &mut (dyn FnMut(Keep) + Send),
    watch: &mut dyn FnMut(&Happening<'_>) -> bool,
) -> Result<PlayEnded, StreamError> {
    std::thread::scope(|scope| {
        let (to_keep, waiting) = sync_channel(WAITING);
        let backlog = Backlog::default();
        let taken = backlog.clone();
        scope.spawn(move || {
            for one in waiting {
                let is_order = matches!(one, Keep::Order(_));
                keep(one);
                if is_order {
                    taken.done();
                }
            }
        });
        let mut host = Host::new(around, setup.clock, to_keep, backlog);
        let ended = run(source, setup, &mut host, watch);
        host.bye();
        ended
    })
}

fn run(
    source: &mut dyn FrameSource,
    setup: &Setup,
    host: &mut Host,
    watch: &mut dyn FnMut(&Happening<'_>) -> bool,
) -> Result<PlayEnded, StreamError> {
    let mut goes_on = true;
    let streamed = stream(source, setup, &mut |told| {
        host.hear(&told);
        goes_on = watch(&told);
        goes_on && !host.is_done()
    })?;
    host.no_more_frames(match (&streamed.recording, &streamed.ended) {
        (Err(_), _) => &Reason::RecordingFailed,
        (_, Ended::Stopped) => &Reason::Ended,
        _ => &Reason::NoMoreFrames,
    });
    while goes_on {
        host.wait(LOOK);
        goes_on = watch(&Happening::Quiet);
    }
    if let Some(played) = host.played() {
        let recording = streamed.recording.as_ref().ok().cloned().flatten();
        host.keep(Over { played, meta: streamed.meta.clone(), recording });
    }
    Ok(PlayEnded { streamed, log: host.failed() })
}
