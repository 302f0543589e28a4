//! A session as it happens: frames from a source, measured at once and handed to the recorder.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::latency::{Latency, LatencySummary};
use super::rates::Rates;
use super::record::{Recorder, RecorderEnded};
use crate::analysis::result::{FrameMeasures, SessionResult};
use crate::analysis::{LiveState, Options, Session};
use crate::base::{
    Calibration, CalibrationError, CellsRef, ChildId, LinkCounters, MatError, Meta, Note, Segment, Stamp,
    Surface, ZoneAt,
};
use crate::source::{Clock, End, FrameSource, Next, SourceError};
use crate::store::{ScratchFile, StoreError};

/// How long one wait for a frame lasts: how late a stop is noticed at most.
const WAIT: Duration = Duration::from_millis(100);
/// Frames between two entries of the link's counters in the journal.
const FRAMES_PER_LINK_ENTRY: usize = 50;

/// How a session is to be run.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The caller's clock.
    pub clock: Clock,
    /// The zone of this place, by whose days a session is filed.
    pub zone_at: ZoneAt,
    /// Bits per second of the line, where there is one: what its load is reckoned against.
    pub baud: Option<u32>,
    /// Whether frames come as they are made, so that the time they wait can be told.
    pub live: bool,
    /// Where to record, if at all.
    pub folder: Option<PathBuf>,
    /// Who is on the mat, if told.
    pub child: Option<ChildId>,
    /// Calibration of the mat; checked against the mat that describes itself.
    pub calibration: Option<Arc<Calibration>>,
    /// What the mat's surface is like, where somebody says so.
    pub surface: Option<Surface>,
    /// What else the recording is to say of itself.
    pub notes: Vec<Note>,
    /// How to measure.
    pub options: Options,
    /// Whether to measure at all: else frames are told and recorded only, and [`Streamed::result`] is that of no frame.
    pub measures: bool,
    /// When to stop, in seconds after the mat is known; in a replay after the first frame, by the
    /// frames' own times.
    pub seconds: Option<f64>,
}

/// What happens in a session, told as it happens.
pub enum Happening<'a> {
    /// The mat is known.
    Begun(&'a Meta),
    /// The first frame is here, and the session is being recorded in this journal.
    Recording(&'a Path),
    /// A frame with its whole-mat measures, the state of the feet, and its cells as they were measured, in the scale
    /// of what [`Happening::Begun`] told.
    Frame(&'a Stamp, &'a FrameMeasures, LiveState, CellsRef<'a>),
    /// How fast the link is, and what it lost so far; told now and then.
    Link(&'a LinkCounters),
    /// The mat is gone, in the words of the system, and is being looked for.
    Away(&'a str),
    /// The link was interrupted: what follows is a new segment.
    Segment(&'a str),
    /// Nothing came for a while.
    Quiet,
}

/// Why a session ended.
#[derive(Debug)]
pub enum Ended {
    /// Somebody stopped it, or its time was over.
    Stopped,
    /// The source has no more.
    Complete,
    /// The mat is gone, in the words of the system; what came before is kept.
    Unplugged(String),
    /// The source failed; what came before is kept.
    Lost(SourceError),
    /// The mat became another one; what came before is kept.
    OtherMat,
}

impl std::fmt::Display for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Stopped => f.write_str("the session was stopped"),
            Self::Complete => f.write_str("the source has ended"),
            Self::Unplugged(reason) => write!(f, "the mat disconnected ({reason})"),
            Self::Lost(error) => error.fmt(f),
            Self::OtherMat => f.write_str("the mat described itself again, as a different mat"),
        }
    }
}

/// What a session left behind.
#[derive(Debug)]
pub struct Streamed {
    /// Everything known of the recording, with the final counters of the link.
    pub meta: Meta,
    /// The segments.
    pub segments: Vec<Segment>,
    /// What was measured.
    pub result: SessionResult,
    /// How long frames waited for their measures, where that can be told.
    pub latency: Option<LatencySummary>,
    /// The finished recording, if one was asked for; or what stopped the recorder. What it had
    /// written until then stays in the journal.
    pub recording: Result<Option<PathBuf>, StoreError>,
    /// Why it ended.
    pub ended: Ended,
}

/// Why a session gave nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StreamError {
    /// The source failed before its first frame.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The recording could not be written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The calibration is of another mat.
    #[error(transparent)]
    Calibration(#[from] CalibrationError),
    /// The surface is of another mat.
    #[error("--surface: {0}")]
    Surface(#[from] MatError),
    /// The session was stopped, or the source ended, before the first frame.
    #[error("no frames arrived: {why}")]
    Nothing {
        /// Why it ended.
        why: String,
    },
}

/// The parts of a session once the mat is known.
struct Running {
    meta: Meta,
    session: Session,
    /// Whether the session gets the frames.
    measures: bool,
    /// The last frame as pressures, where the mat is calibrated.
    pressures: Vec<f32>,
    recorder: Option<Recorder>,
    segments: Vec<Segment>,
    latency: Latency,
    rates: Rates,
    frames: usize,
    began: Instant,
}

/// Runs a session to its end. `watch` is told what happens and ends the session by returning
/// `false`.
///
/// # Errors
/// When no frame came, or the recording cannot be written. A source that fails later is no
/// error: what it gave is measured and kept, and [`Streamed::ended`] tells.
pub fn stream(
    source: &mut dyn FrameSource,
    setup: &Setup,
    watch: &mut dyn FnMut(Happening<'_>) -> bool,
) -> Result<Streamed, StreamError> {
    let mut running: Option<Running> = None;
    let ended = loop {
        match source.next(WAIT) {
            Err(error) if running.as_ref().is_none_or(|running| running.frames == 0) => {
                return Err(error.into());
            }
            Err(error) => break Ended::Lost(error),
            Ok(Next::Ended(End::Complete)) => break Ended::Complete,
            Ok(Next::Ended(End::Unplugged(reason))) => break Ended::Unplugged(reason.clone()),
            Ok(Next::Quiet) => {
                if !watch(Happening::Quiet)
                    || running.as_ref().is_some_and(|running| running.is_over(setup, None))
                {
                    break Ended::Stopped;
                }
            }
            Ok(Next::Meta(meta)) => match &running {
                None => running = Some(Running::begin(meta, setup, watch)?),
                Some(running) if running.meta.is_same_mat(meta) => {}
                Some(_) => break Ended::OtherMat,
            },
            Ok(Next::Lost(reason)) => {
                if !watch(Happening::Away(reason)) {
                    break Ended::Stopped;
                }
            }
            Ok(Next::Segment(reason)) => {
                if let Some(running) = &mut running {
                    running.begin_segment(reason, watch);
                }
            }
            Ok(Next::Frame(stamp, cells)) => {
                let Some(running) = &mut running else { continue };
                let Some(go_on) = running.take(&stamp, cells, setup, watch)? else { break Ended::Stopped };
                running.count(&stamp, source.counters(), watch);
                if !go_on {
                    break Ended::Stopped;
                }
            }
        }
    };
    match running {
        Some(running) if running.frames > 0 => Ok(running.finish(source.counters(), ended)),
        _ => Err(StreamError::Nothing { why: ended.to_string() }),
    }
}

impl Running {
    fn begin(
        meta: &Meta,
        setup: &Setup,
        watch: &mut dyn FnMut(Happening<'_>) -> bool,
    ) -> Result<Self, StreamError> {
        let mut meta = meta.clone();
        if let Some(surface) = &setup.surface {
            meta.mat = meta.mat.with_surface(surface.clone())?;
        }
        meta.child = setup.child.clone().or(meta.child);
        meta.notes.extend(setup.notes.iter().cloned());
        if let Some(calibration) = &setup.calibration {
            calibration.check(&meta)?;
            meta.calibration = Some(Arc::clone(calibration));
        }
        let measured = meta.with_pressures();
        watch(Happening::Begun(&measured));
        Ok(Self {
            session: Session::with_scratch(&measured, setup.options.clone(), Box::new(ScratchFile::new())),
            meta,
            measures: setup.measures,
            pressures: Vec::new(),
            recorder: None,
            segments: Vec::new(),
            latency: Latency::default(),
            rates: Rates::new(setup.baud),
            frames: 0,
            began: Instant::now(),
        })
    }

    /// Takes a frame in and tells it. Says whether the session goes on; nothing where the recorder has ended.
    fn take(
        &mut self,
        stamp: &Stamp,
        cells: CellsRef<'_>,
        setup: &Setup,
        watch: &mut dyn FnMut(Happening<'_>) -> bool,
    ) -> Result<Option<bool>, StreamError> {
        let measures = self.measure(stamp, cells);
        if setup.live
            && let Some(host_us) = stamp.host_us
        {
            self.latency.add(u64::try_from((setup.clock)() - host_us).unwrap_or(0));
        }
        if self.frames == 0 {
            self.meta.begun(stamp.host_us, setup.zone_at);
            self.record(setup, watch)?;
        }
        self.frames += 1;
        let recorded = self.recorder.as_ref().map_or(Ok(()), |recorder| recorder.frame(stamp, cells));
        if recorded == Err(RecorderEnded) {
            return Ok(None);
        }
        let state = self.session.state();
        let go_on = watch(Happening::Frame(stamp, &measures, state, self.measured(cells)));
        Ok(Some(go_on && !self.is_over(setup, Some(stamp))))
    }

    /// Counts a frame in the rates, and tells and notes the counters of the link now and then.
    fn count(&mut self, stamp: &Stamp, mut link: LinkCounters, watch: &mut dyn FnMut(Happening<'_>) -> bool) {
        self.rates.add(stamp, &link);
        if self.frames.is_multiple_of(FRAMES_PER_LINK_ENTRY) {
            link.rates = self.rates.now();
            watch(Happening::Link(&link));
            self.note_link(link);
        }
    }

    /// Measures a frame: the recorder gets the counts, the session pressures where the mat is calibrated.
    fn measure(&mut self, stamp: &Stamp, cells: CellsRef<'_>) -> FrameMeasures {
        if let Some(calibration) = self.meta.calibration.as_ref().filter(|_| !self.meta.scale.is_calibrated())
        {
            calibration.apply(cells, &mut self.pressures);
        }
        if !self.measures {
            return FrameMeasures::default();
        }
        let measured = if self.pressures.is_empty() { cells } else { CellsRef::F32(&self.pressures) };
        self.session.push(stamp, measured)
    }

    /// The cells of the frame measured last, as they were measured.
    fn measured<'a>(&'a self, cells: CellsRef<'a>) -> CellsRef<'a> {
        if self.pressures.is_empty() { cells } else { CellsRef::F32(&self.pressures) }
    }

    /// Begins the recording: with the first frame, so that a mat that sends none leaves no file.
    fn record(
        &mut self,
        setup: &Setup,
        watch: &mut dyn FnMut(Happening<'_>) -> bool,
    ) -> Result<(), StoreError> {
        let Some(folder) = &setup.folder else { return Ok(()) };
        let recorder = Recorder::begin(folder, &self.meta, setup.clock, setup.zone_at)?;
        watch(Happening::Recording(recorder.journal()));
        for segment in &self.segments {
            // A recorder that has ended is noticed at the next frame.
            let _ = recorder.begin_segment(&segment.reason);
        }
        self.recorder = Some(recorder);
        Ok(())
    }

    /// A live mat is timed by our clock, also when it falls silent; a replay by the frames' own
    /// times.
    fn is_over(&self, setup: &Setup, stamp: Option<&Stamp>) -> bool {
        let Some(seconds) = setup.seconds else { return false };
        match stamp {
            Some(stamp) if !setup.live => stamp.t_s >= seconds,
            _ => setup.live && self.began.elapsed().as_secs_f64() >= seconds,
        }
    }

    fn begin_segment(&mut self, reason: &str, watch: &mut dyn FnMut(Happening<'_>) -> bool) {
        if self.frames > 0 && self.measures {
            self.session.begin_segment();
        }
        self.rates.begin_segment();
        self.segments.push(Segment { first_frame: self.frames, reason: reason.to_owned() });
        if let Some(recorder) = &self.recorder {
            // A recorder that has ended is noticed at the next frame.
            let _ = recorder.begin_segment(reason);
        }
        watch(Happening::Segment(reason));
    }

    fn note_link(&mut self, link: LinkCounters) {
        if let Some(recorder) = &self.recorder {
            // As above.
            let _ = recorder.link(&link);
        }
    }

    fn finish(mut self, mut link: LinkCounters, ended: Ended) -> Streamed {
        link.rates = self.rates.now();
        self.note_link(link);
        self.meta.link = link;
        let recording = self.recorder.map(Recorder::finish).transpose();
        // A segment that began after the last frame has none.
        self.segments.retain(|segment| segment.first_frame < self.frames);
        let measured = self.meta.with_pressures();
        self.session.set_meta(&measured);
        Streamed {
            result: self.session.finish(),
            meta: measured,
            segments: self.segments,
            latency: self.latency.summary(),
            recording,
            ended,
        }
    }
}
