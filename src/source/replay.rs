//! Frames from what was recorded: captured bytes, or a recording.

use std::fmt::Display;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::pace::Pace;
use super::stream::{Step, Stream};
use super::{End, FrameSource, Next, SourceError, Speed};
use crate::base::{Cells, Frames, LinkCounters, Meta, Segment, Stamp};
use crate::profile::{self, Plan};
use crate::wire::Decoder;

/// Bytes read at once: large enough that reading costs nothing, small beside any capture.
const READ: usize = 64 * 1024;
/// A capture that has not described its mat by here is none of ours: a mat describes itself every
/// two seconds, and the fastest link gives far less than this in that time.
const SCOUT_BYTES: u64 = 64 << 20;

/// Captured bytes, decoded as they are read.
pub struct CaptureReplay<R> {
    reader: R,
    stream: Stream,
    buffer: Vec<u8>,
    /// The part of `buffer` not decoded yet.
    unread: std::ops::Range<usize>,
    /// All bytes were read.
    drained: bool,
    /// Nothing more will be told.
    ended: bool,
    pace: Pace,
    /// A frame not yet due.
    held: Option<Step>,
}

impl<R: Read> CaptureReplay<R> {
    /// A replay of bytes of a mat that does not describe itself. One without a clock is timed by the rate of
    /// `meta`.
    pub fn by_profile(reader: R, plan: Arc<Plan>, meta: Meta, speed: Speed) -> Self {
        Self::with(reader, Stream::of_capture(profile::Decoder::new(plan), meta), speed)
    }

    /// A replay of bytes of a mat that describes itself, from a reader that cannot be rewound: frames before the
    /// first description are lost.
    pub fn once(reader: R, speed: Speed) -> Self {
        Self::with(reader, Stream::new(Decoder::new()), speed)
    }

    fn with(reader: R, stream: Stream, speed: Speed) -> Self {
        Self {
            reader,
            stream,
            buffer: vec![0; READ],
            unread: 0..0,
            drained: false,
            ended: false,
            pace: Pace::new(speed),
            held: None,
        }
    }

    fn step(&mut self) -> Result<Option<Step>, SourceError> {
        loop {
            let mut input = &self.buffer[self.unread.clone()];
            let fed = if self.drained { None } else { Some(&mut input) };
            let step = self.stream.step(fed, None);
            self.unread.start = self.unread.end - if self.drained { 0 } else { input.len() };
            if let Some(step) = step {
                return step.map(Some);
            }
            if self.drained {
                return Ok(None);
            }
            let read = read(&mut self.reader, &mut self.buffer)?;
            self.unread = 0..read;
            self.drained = read == 0;
        }
    }
}

impl<R: Read + Seek> CaptureReplay<R> {
    /// A replay of a file. The file is first searched for a description, so that frames which
    /// name it but come before it are not lost.
    ///
    /// # Errors
    /// When the reader fails.
    pub fn new(mut reader: R, speed: Speed) -> Result<Self, SourceError> {
        let scout = scout(&mut reader)?;
        Ok(Self::with(reader, Stream::new(Decoder::described_by(&scout)), speed))
    }
}

/// Searches a capture from its beginning for the first description of a mat, which may stand
/// anywhere in it, and rewinds. The decoder returned knows it, if there is one (see
/// [`Decoder::described_by`]), and has counted the bytes searched.
///
/// # Errors
/// When the reader fails.
pub fn scout(reader: &mut (impl Read + Seek)) -> Result<Decoder, SourceError> {
    let mut scout = Decoder::new();
    let mut buffer = vec![0; READ];
    while scout.hello().is_none() && scout.counters().bytes < SCOUT_BYTES {
        let read = read(reader, &mut buffer)?;
        if read == 0 {
            break;
        }
        let mut input = &buffer[..read];
        while scout.hello().is_none() && scout.next(&mut input).is_some() {}
    }
    reader
        .seek(SeekFrom::Start(0))
        .map_err(|error| SourceError::Io { what: "rewinding the capture", error })?;
    Ok(scout)
}

/// Whether a file holds captured bytes of a native mat. A file that cannot be read does not.
pub fn is_capture(path: &Path) -> bool {
    let open = || scout(&mut File::open(path).ok()?).ok();
    open().is_some_and(|scout| scout.hello().is_some())
}

fn read(reader: &mut impl Read, buffer: &mut [u8]) -> Result<usize, SourceError> {
    loop {
        match reader.read(buffer) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(SourceError::Io { what: "reading the capture", error }),
            Ok(read) => return Ok(read),
        }
    }
}

impl<R: Read> FrameSource for CaptureReplay<R> {
    fn next(&mut self, wait: Duration) -> Result<Next<'_>, SourceError> {
        if self.ended {
            return Ok(Next::Ended(&End::Complete));
        }
        let step = match self.held.take() {
            Some(step) => Ok(Some(step)),
            None => self.step(),
        };
        self.ended = !matches!(step, Ok(Some(_)));
        let Some(step) = step? else { return Ok(Next::Ended(&End::Complete)) };
        if let Step::Frame(stamp) = step
            && !self.pace.wait_for(stamp.t_s, wait)
        {
            self.held = Some(step);
            return Ok(Next::Quiet);
        }
        Ok(self.stream.view(step))
    }

    fn counters(&self) -> LinkCounters {
        *self.stream.counters()
    }
}

/// A recording, frame by frame, in the memory of a batch of them.
pub struct FramesReplay<F> {
    of: F,
    pace: Pace,
    described: bool,
    /// The frames at hand, and which of them is next.
    stamps: Vec<Stamp>,
    cells: Cells,
    at: usize,
    /// Frames before those at hand, and the next segment.
    before: usize,
    segment: usize,
}

impl<F: Frames<Error: Display>> FramesReplay<F> {
    /// A replay from the first frame.
    pub fn new(of: F, speed: Speed) -> Self {
        // The first segment needs no telling.
        let segment = of.segments().iter().filter(|segment| segment.first_frame == 0).count();
        let (stamps, cells) = (Vec::new(), Cells::empty(of.kind()));
        Self { of, pace: Pace::new(speed), described: false, stamps, cells, at: 0, before: 0, segment }
    }

    /// Fetches the next frames; false when there are none.
    fn fetch(&mut self) -> Result<bool, SourceError> {
        let failed = |error: F::Error| SourceError::Frames(error.to_string());
        self.before += self.stamps.len();
        self.stamps.clear();
        self.cells.clear();
        self.at = 0;
        if let Some(batch) = self.of.next().map_err(failed)? {
            self.stamps.extend_from_slice(batch.stamps);
            self.cells.extend(batch.cells);
        }
        Ok(!self.stamps.is_empty())
    }
}

impl<F: Frames<Error: Display>> FrameSource for FramesReplay<F> {
    fn next(&mut self, wait: Duration) -> Result<Next<'_>, SourceError> {
        if !std::mem::replace(&mut self.described, true) {
            return Ok(Next::Meta(self.of.meta()));
        }
        if self.at == self.stamps.len() && !self.fetch()? {
            return Ok(Next::Ended(&End::Complete));
        }
        let stamp = self.stamps[self.at];
        if !self.pace.wait_for(stamp.t_s, wait) {
            return Ok(Next::Quiet);
        }
        let at = self.before + self.at;
        let begun = |segment: &&Segment| segment.first_frame <= at;
        if let Some(segment) = self.of.segments().get(self.segment).filter(begun) {
            self.segment += 1;
            return Ok(Next::Segment(&segment.reason));
        }
        let each = self.of.meta().mat.cells();
        self.at += 1;
        Ok(Next::Frame(stamp, self.cells.view().slice((self.at - 1) * each..self.at * each)))
    }

    fn counters(&self) -> LinkCounters {
        // They were counted over the whole recording: of a part they tell nothing.
        let all = self.before + self.at == self.of.frames();
        if all { self.of.meta().link } else { LinkCounters::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CellsKind, CellsRef, Held, Mat, Recording, Scale};
    use crate::wire::{Encoder, Hello};
    use std::io::Cursor;
    use std::time::Instant;

    const LONG: Duration = Duration::from_secs(5);

    /// What a source says, as words.
    fn words(source: &mut impl FrameSource) -> Vec<String> {
        let mut words = vec![];
        loop {
            words.push(match source.next(LONG).unwrap() {
                Next::Meta(meta) => format!("{} cells", meta.mat.cells()),
                Next::Segment(reason) => reason.to_owned(),
                Next::Frame(stamp, cells) => format!("{:.2} s {}", stamp.t_s, cells.get(0)),
                Next::Lost(_) => "lost".to_owned(),
                Next::Quiet => "quiet".to_owned(),
                Next::Ended(end) => {
                    assert_eq!(*end, End::Complete);
                    return words;
                }
            });
        }
    }

    fn recording() -> Recording {
        let mat = Mat::new(1, 2, 5.0, 5.0).unwrap();
        let mut recording = Recording::new(Meta::new(mat, Scale::RAW, "test"), CellsKind::U8);
        recording.begin_segment("start");
        for at in 0..3u8 {
            if at == 2 {
                recording.begin_segment("device restarted");
            }
            let stamp = Stamp { t_s: f64::from(at) * 0.05, ..Stamp::default() };
            recording.push(stamp, CellsRef::U8(&[at, 0]));
        }
        recording
    }

    #[test]
    fn a_recording_comes_back_with_its_segments() {
        let mut source = FramesReplay::new(Held::new(recording()), Speed::Full);
        assert_eq!(words(&mut source), ["2 cells", "0.00 s 0", "0.05 s 1", "device restarted", "0.10 s 2"]);
    }

    #[test]
    fn real_time_takes_its_time_and_waiting_is_bounded() {
        let began = Instant::now();
        words(&mut FramesReplay::new(Held::new(recording()), Speed::Times(1.0)));
        assert!(began.elapsed() >= Duration::from_millis(100));
        let mut source = FramesReplay::new(Held::new(recording()), Speed::Times(0.001));
        let wait = Duration::from_millis(1);
        assert!(matches!(source.next(wait).unwrap(), Next::Meta(_)));
        assert!(matches!(source.next(wait).unwrap(), Next::Frame(..)));
        assert!(matches!(source.next(wait).unwrap(), Next::Quiet));
        assert!(matches!(source.next(wait).unwrap(), Next::Quiet));
    }

    #[test]
    fn a_capture_whose_hello_comes_late_loses_nothing() {
        let hello = Hello {
            rows: 1,
            cols: 2,
            pitch_x_um: 5000,
            pitch_y_um: 5000,
            rate_mhz: 50_000,
            ..Hello::default()
        };
        let mut encoder = Encoder::new(hello).unwrap();
        let mut bytes = b"boot\0".to_vec();
        for at in 0..2 {
            encoder.frame(at * 20_000, CellsRef::U8(&[at as u8, 0]), &mut bytes).unwrap();
        }
        encoder.hello(&mut bytes);
        encoder.set_seq(0);
        encoder.frame(5, CellsRef::U8(&[9, 0]), &mut bytes).unwrap();
        let mut source = CaptureReplay::new(Cursor::new(&bytes), Speed::Full).unwrap();
        assert_eq!(words(&mut source), ["2 cells", "0.00 s 0", "0.02 s 1", "device restarted", "0.04 s 9"]);
        assert_eq!((source.counters().frames, source.counters().bytes_skipped), (3, 5));
    }
}
