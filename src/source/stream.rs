//! From the bytes of a stream, native or by a profile, to what a source hands out.

use std::time::Duration;

use super::{Next, SourceError};
use crate::base::{LinkCounters, Meta, Stamp};
use crate::profile;
use crate::wire::{Command, Decoder, Event};

const RESTARTED: &str = "device restarted";
/// Seconds put between two segments when neither clock nor rate tells more: time must go on.
const LEAST_GAP_S: f64 = 1e-3;

/// What was found, borrowing nothing; [`Stream::view`] turns it into [`Next`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    Meta,
    Segment,
    Frame(Stamp),
}

/// When bytes were read.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReadAt {
    /// By the calendar, microseconds since 1970.
    pub host_us: i64,
    /// By a clock that nobody sets, since any moment that stays the same.
    pub steady: Duration,
}

/// Bytes to frames, in the native format or by a profile.
#[derive(Debug)]
enum AnyDecoder {
    Native(Box<Decoder>),
    /// The mat described by it has not been told yet while `announce`.
    Profile {
        decoder: Box<profile::Decoder>,
        announce: bool,
    },
}

/// What a decoder found, borrowing nothing.
enum Found {
    Meta(Result<Box<Meta>, crate::wire::WireError>),
    Announced,
    Restart,
    Frame { seq: Option<u32>, device_us: Option<u64> },
    Reply(crate::wire::Reply),
    Nothing,
}

/// A decoder, the description of the mat and the time of the recording.
#[derive(Debug)]
pub(super) struct Stream {
    decoder: AnyDecoder,
    /// The mat paused: what was begun before is over.
    pausing: bool,
    meta: Option<Meta>,
    timeline: Timeline,
    /// The device said after its last frame that it has stopped.
    stopped: bool,
    /// Why the next frame begins a segment, until that has been told.
    broken_off: Option<String>,
    /// Why the last segment told of began.
    reason: String,
    /// The frame that waits behind the segment it begins.
    held: Option<Stamp>,
}

impl Stream {
    pub(super) fn new(decoder: Decoder) -> Self {
        Self::with(AnyDecoder::Native(Box::new(decoder)), None)
    }

    /// A stream of a mat that does not describe itself.
    pub(super) fn by_profile(mut decoder: profile::Decoder, meta: Meta) -> Self {
        decoder.join_in_the_middle();
        Self::with(AnyDecoder::Profile { decoder: Box::new(decoder), announce: true }, Some(meta))
    }

    /// The same of captured bytes: nothing is known of the pauses between them.
    pub(super) fn of_capture(decoder: profile::Decoder, meta: Meta) -> Self {
        Self::with(AnyDecoder::Profile { decoder: Box::new(decoder), announce: true }, Some(meta))
    }

    fn with(decoder: AnyDecoder, meta: Option<Meta>) -> Self {
        Self {
            decoder,
            pausing: false,
            meta,
            timeline: Timeline::default(),
            stopped: false,
            broken_off: None,
            reason: String::new(),
            held: None,
        }
    }

    /// The link was interrupted, for the reason given, and all that came before has been decoded: what comes
    /// now is a new segment, whatever the device says.
    pub(super) fn break_off(&mut self, reason: String) {
        match &mut self.decoder {
            AnyDecoder::Native(decoder) => decoder.begin_anew(),
            AnyDecoder::Profile { decoder, .. } => {
                decoder.begin_anew();
                decoder.join_in_the_middle();
            }
        }
        self.timeline.break_off();
        self.stopped = false;
        self.broken_off = Some(reason);
    }

    /// The serial number the device gave.
    pub(super) fn serial_number(&self) -> Option<&str> {
        match &self.decoder {
            AnyDecoder::Native(decoder) => decoder.hello()?.serial.as_deref(),
            AnyDecoder::Profile { .. } => None,
        }
    }

    /// What the mat is, once it is known.
    pub(super) fn meta(&self) -> Option<&Meta> {
        self.meta.as_ref()
    }

    pub(super) fn counters(&self) -> &LinkCounters {
        match &self.decoder {
            AnyDecoder::Native(decoder) => decoder.counters(),
            AnyDecoder::Profile { decoder, .. } => decoder.counters(),
        }
    }

    /// How often the mat gave a sign of being the mat: a description, or a frame where it never describes
    /// itself.
    pub(super) fn signs(&self) -> u64 {
        match &self.decoder {
            AnyDecoder::Native(decoder) => decoder.counters().hellos,
            AnyDecoder::Profile { decoder, .. } => decoder.counters().frames,
        }
    }

    /// The mat paused before the bytes that come next, or its reply is over.
    pub(super) fn pause(&mut self) {
        self.pausing = true;
    }

    /// The next thing the decoder finds; `None` when the input is used up.
    fn found(&mut self, input: &mut Option<&mut &[u8]>) -> Option<Found> {
        let native = |event: Event<'_>| match event {
            Event::Hello(hello) => Found::Meta(hello.meta().map(Box::new)),
            Event::Restart => Found::Restart,
            Event::Frame(frame) => Found::Frame { seq: Some(frame.seq.into()), device_us: Some(frame.t_us) },
            Event::Reply(reply) => Found::Reply(reply),
            // Counted by the decoder; nobody waits for it.
            Event::Log(_) => Found::Nothing,
        };
        let by_profile = |event: profile::Event<'_>| match event {
            profile::Event::Restart => Found::Restart,
            profile::Event::Frame(frame) => Found::Frame { seq: frame.seq, device_us: frame.t_us },
        };
        match &mut self.decoder {
            AnyDecoder::Native(decoder) => match input {
                Some(input) => decoder.next(input),
                None => decoder.finish(),
            }
            .map(native),
            AnyDecoder::Profile { decoder, announce } => {
                if std::mem::take(announce) {
                    return Some(Found::Announced);
                }
                if self.pausing {
                    let rest = decoder.finish().map(by_profile);
                    if rest.is_some() {
                        return rest;
                    }
                    self.pausing = false;
                }
                match input {
                    Some(input) => decoder.next(input),
                    None => decoder.finish(),
                }
                .map(by_profile)
            }
        }
    }

    /// Whether the device said after its last frame that it has stopped.
    pub(super) fn has_stopped(&self) -> bool {
        self.stopped
    }

    /// Consumes input, read at `read_at`, until something is to be told; `None` when it is used
    /// up. Without input the stream is ended.
    pub(super) fn step(
        &mut self,
        mut input: Option<&mut &[u8]>,
        read_at: Option<ReadAt>,
    ) -> Option<Result<Step, SourceError>> {
        if let Some(stamp) = self.held.take() {
            return Some(Ok(Step::Frame(stamp)));
        }
        loop {
            match self.found(&mut input)? {
                Found::Announced => return Some(Ok(Step::Meta)),
                Found::Meta(Ok(meta)) => {
                    self.meta = Some(*meta);
                    return Some(Ok(Step::Meta));
                }
                Found::Meta(Err(error)) => return Some(Err(error.into())),
                Found::Restart => {
                    self.timeline.break_off();
                    self.reason = match self.broken_off.take() {
                        Some(reason) => format!("{reason}; {RESTARTED}"),
                        None => RESTARTED.to_owned(),
                    };
                    return Some(Ok(Step::Segment));
                }
                Found::Frame { seq, device_us } => {
                    self.stopped = false;
                    let period_s = self.meta.as_ref().and_then(|meta| meta.rate_hz).map(f64::recip);
                    // A mat without a clock is timed by when its bytes were read, and where nobody knows that
                    // by its rate.
                    let read = read_at.map(|at| at.steady);
                    let ticks_us = device_us
                        .or_else(|| Some(read?.as_micros() as u64))
                        .or_else(|| Some(self.counted_us(period_s?)))
                        .unwrap_or(0);
                    let stamp = Stamp {
                        t_s: self.timeline.t_s(ticks_us, read, period_s),
                        seq,
                        device_us,
                        host_us: read_at.map(|at| at.host_us),
                    };
                    if let Some(reason) = self.broken_off.take() {
                        self.reason = reason;
                        self.held = Some(stamp);
                        return Some(Ok(Step::Segment));
                    }
                    return Some(Ok(Step::Frame(stamp)));
                }
                Found::Reply(reply) => self.stopped |= reply.command == Command::Stop.code(),
                Found::Nothing => {}
            }
        }
    }

    /// When the frame just found is due by the rate, microseconds since the first; frames known to be lost
    /// took their time too.
    fn counted_us(&self, period_s: f64) -> u64 {
        let counters = self.counters();
        ((counters.frames + counters.lost_frames) as f64 * period_s * 1e6) as u64
    }

    /// What the last step was about.
    pub(super) fn view(&self, step: Step) -> Next<'_> {
        let cells = match &self.decoder {
            AnyDecoder::Native(decoder) => decoder.last_frame().map(|frame| frame.cells),
            AnyDecoder::Profile { decoder, .. } => Some(decoder.last_frame().cells),
        };
        match (step, &self.meta, cells) {
            (Step::Meta, Some(meta), _) => Next::Meta(meta),
            (Step::Frame(stamp), _, Some(cells)) => Next::Frame(stamp, cells),
            (Step::Segment, ..) => Next::Segment(&self.reason),
            (Step::Meta | Step::Frame(_), ..) => unreachable!("told without being there"),
        }
    }
}

/// Device time made into seconds since the first frame, across restarts of the device. How long a
/// restart took is told by the host's steady clock: the calendar may be set meanwhile.
#[derive(Clone, Copy, Debug, Default)]
struct Timeline {
    /// `t_s` and device time of the first frame of the segment.
    origin: Option<(f64, u64)>,
    /// `t_s` and time of reading of the last frame.
    last: Option<(f64, Option<Duration>)>,
}

impl Timeline {
    fn break_off(&mut self) {
        self.origin = None;
    }

    fn t_s(&mut self, device_us: u64, read: Option<Duration>, period_s: Option<f64>) -> f64 {
        let (t_s, began_us) = *self.origin.get_or_insert_with(|| {
            let t_s = self.last.map_or(0.0, |(last_s, last_read)| {
                let gap_s = match (read, last_read) {
                    (Some(now), Some(then)) => now.saturating_sub(then).as_secs_f64(),
                    _ => period_s.unwrap_or(LEAST_GAP_S),
                };
                last_s + gap_s.max(LEAST_GAP_S)
            });
            (t_s, device_us)
        });
        let t_s = t_s + device_us.saturating_sub(began_us) as f64 * 1e-6;
        self.last = Some((t_s, read));
        t_s
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_on_across_a_restart() {
        let mut timeline = Timeline::default();
        let read = |ms| Some(Duration::from_millis(ms));
        assert_eq!(timeline.t_s(1_000_000, read(0), None), 0.0);
        assert_eq!(timeline.t_s(1_500_000, read(500), None), 0.5);
        timeline.break_off();
        // The host saw 3 s pass; the device clock went back to 7 us.
        assert_eq!(timeline.t_s(7, read(3500), None), 3.5);
        timeline.break_off();
        assert_eq!(timeline.t_s(9, None, Some(0.02)), 3.52);
        assert_eq!(timeline.t_s(1_000_009, None, None), 4.52);
    }
}
