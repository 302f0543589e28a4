//! From the bytes of a native stream to what a source hands out.

use super::{Next, SourceError};
use crate::base::{LinkCounters, Meta, Stamp};
use crate::wire::{Decoder, Event};

const RESTARTED: &str = "device restarted";
/// Seconds put between two segments when neither clock nor rate tells more: time must go on.
const LEAST_GAP_S: f64 = 1e-3;

/// What was found, borrowing nothing; [`Stream::view`] turns it into [`Next`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    Meta,
    Segment,
    Frame(Stamp),
}

/// A decoder, the description of the mat and the time of the recording.
#[derive(Debug)]
pub struct Stream {
    decoder: Decoder,
    meta: Option<Meta>,
    timeline: Timeline,
}

impl Stream {
    pub fn new(decoder: Decoder) -> Self {
        Self { decoder, meta: None, timeline: Timeline::default() }
    }

    pub fn counters(&self) -> &LinkCounters {
        self.decoder.counters()
    }

    /// Consumes input, read at `host_us`, until something is to be told; `None` when it is used
    /// up. Without input the stream is ended.
    pub fn step(
        &mut self,
        mut input: Option<&mut &[u8]>,
        host_us: Option<i64>,
    ) -> Option<Result<Step, SourceError>> {
        loop {
            let event = match &mut input {
                Some(input) => self.decoder.next(input),
                None => self.decoder.finish(),
            };
            match event? {
                Event::Hello(hello) => match hello.meta() {
                    Ok(meta) => {
                        self.meta = Some(meta);
                        return Some(Ok(Step::Meta));
                    }
                    Err(error) => return Some(Err(error.into())),
                },
                Event::Restart => {
                    self.timeline.break_off();
                    return Some(Ok(Step::Segment));
                }
                Event::Frame(frame) => {
                    let period_s = self.meta.as_ref().and_then(|meta| meta.rate_hz).map(f64::recip);
                    let stamp = Stamp {
                        t_s: self.timeline.t_s(frame.t_us, host_us, period_s),
                        seq: Some(frame.seq.into()),
                        device_us: Some(frame.t_us),
                        host_us,
                    };
                    return Some(Ok(Step::Frame(stamp)));
                }
                // Counted by the decoder; nobody waits for them.
                Event::Log(_) | Event::Reply(_) => {}
            }
        }
    }

    /// What the last step was about.
    pub fn view(&self, step: Step) -> Next<'_> {
        match (step, &self.meta, self.decoder.last_frame()) {
            (Step::Meta, Some(meta), _) => Next::Meta(meta),
            (Step::Frame(stamp), _, Some(frame)) => Next::Frame(stamp, frame.cells),
            (Step::Segment, ..) => Next::Segment(RESTARTED),
            (Step::Meta | Step::Frame(_), ..) => unreachable!("told without being there"),
        }
    }
}

/// Device time made into seconds since the first frame, across restarts of the device.
#[derive(Clone, Copy, Debug, Default)]
struct Timeline {
    /// `t_s` and device time of the first frame of the segment.
    origin: Option<(f64, u64)>,
    /// `t_s` and host time of the last frame.
    last: Option<(f64, Option<i64>)>,
}

impl Timeline {
    fn break_off(&mut self) {
        self.origin = None;
    }

    fn t_s(&mut self, device_us: u64, host_us: Option<i64>, period_s: Option<f64>) -> f64 {
        let (t_s, began_us) = *self.origin.get_or_insert_with(|| {
            let t_s = self.last.map_or(0.0, |(last_s, last_host)| {
                let gap_s = match (host_us, last_host) {
                    (Some(now), Some(then)) => now.saturating_sub(then) as f64 * 1e-6,
                    _ => period_s.unwrap_or(LEAST_GAP_S),
                };
                last_s + gap_s.max(LEAST_GAP_S)
            });
            (t_s, device_us)
        });
        let t_s = t_s + device_us.saturating_sub(began_us) as f64 * 1e-6;
        self.last = Some((t_s, host_us));
        t_s
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_on_across_a_restart() {
        let mut timeline = Timeline::default();
        assert_eq!(timeline.t_s(1_000_000, Some(0), None), 0.0);
        assert_eq!(timeline.t_s(1_500_000, Some(500_000), None), 0.5);
        timeline.break_off();
        // The host saw 3 s pass; the device clock went back to 7 us.
        assert_eq!(timeline.t_s(7, Some(3_500_000), None), 3.5);
        timeline.break_off();
        assert_eq!(timeline.t_s(9, None, Some(0.02)), 3.52);
        assert_eq!(timeline.t_s(1_000_009, None, None), 4.52);
    }
}
