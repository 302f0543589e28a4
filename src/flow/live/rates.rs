//! How fast a link really is: by the device's clock, by ours, and how far both waver.

use std::collections::VecDeque;

use crate::base::{LinkCounters, LinkRates, Stamp};

/// Frames looked back on: seconds of most mats, and bounded.
const WINDOW: usize = 512;
/// Fewer frames say nothing of a rate.
const FEWEST: usize = 10;
/// Bits on the line for each byte: start, eight bits, stop.
const BITS_PER_BYTE: f64 = 10.0;

/// The last frames of a segment, with what had come by then.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rates {
    /// Device time, host time and bytes so far.
    last: VecDeque<(Option<u64>, i64, u64)>,
    baud: Option<u32>,
    /// Kept from frame to frame, so that looking allocates nothing.
    delays_us: Vec<i64>,
}

impl Rates {
    /// Rates of a line with so many bits per second, where known.
    pub(crate) fn new(baud: Option<u32>) -> Self {
        Self { last: VecDeque::with_capacity(WINDOW), baud, delays_us: Vec::with_capacity(WINDOW) }
    }

    /// Takes in a frame. One without a host time says nothing.
    pub(crate) fn add(&mut self, stamp: &Stamp, counters: &LinkCounters) {
        let Some(host_us) = stamp.host_us else { return };
        if self.last.len() == WINDOW {
            self.last.pop_front();
        }
        self.last.push_back((stamp.device_us, host_us, counters.bytes + counters.bytes_overrun));
    }

    /// Forgets all frames: a segment begins.
    pub(crate) fn begin_segment(&mut self) {
        self.last.clear();
    }

    /// What the last frames say; `None` when they are too few.
    pub(crate) fn now(&mut self) -> Option<LinkRates> {
        let (first, last) = (self.last.front()?, self.last.back()?);
        if self.last.len() < FEWEST {
            return None;
        }
        let steps = (self.last.len() - 1) as f64;
        let milli_hz = |us: f64| (us > 0.0).then(|| (steps * 1e9 / us).round() as u64);
        let host_us = (last.1 - first.1) as f64;
        let device_us = first.0.zip(last.0).map(|(from, to)| to.saturating_sub(from) as f64);
        let bits = BITS_PER_BYTE * (last.2 - first.2) as f64;
        let load = self.baud.filter(|_| host_us > 0.0).map(|baud| bits / (host_us * 1e-6) / f64::from(baud));
        Some(LinkRates {
            device_mhz: device_us.and_then(milli_hz),
            host_mhz: milli_hz(host_us),
            jitter_us: self.jitter_us(),
            load_permille: load.map(|load| (1000.0 * load).round() as u64),
        })
    }

    /// Of 20 frames 19 came no more than this later than the quickest.
    fn jitter_us(&mut self) -> Option<u64> {
        self.delays_us.clear();
        for &(device_us, host_us, _) in &self.last {
            self.delays_us.push(host_us - i64::try_from(device_us?).ok()?);
        }
        let least = *self.delays_us.iter().min()?;
        let at = (self.delays_us.len() * 19).div_ceil(20) - 1;
        let (_, late, _) = self.delays_us.select_nth_unstable(at);
        u64::try_from(*late - least).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_load_and_jitter_of_a_known_link() {
        let mut rates = Rates::new(Some(115_200));
        let frame = |n: u64, late_us: i64| Stamp {
            device_us: Some(n * 20_000),
            host_us: Some(5_000_000 + n as i64 * 20_000 + late_us),
            ..Stamp::default()
        };
        for n in 0..9 {
            rates.add(&frame(n, 0), &LinkCounters { bytes: n * 115, ..LinkCounters::default() });
        }
        assert_eq!(rates.now(), None);
        // Every tenth frame is 4 ms late.
        for n in 9..=1000 {
            let late_us = if n % 10 == 5 { 4000 } else { 0 };
            rates.add(&frame(n, late_us), &LinkCounters { bytes: n * 115, ..LinkCounters::default() });
        }
        let now = rates.now().unwrap();
        assert_eq!((now.device_mhz, now.host_mhz), (Some(50_000), Some(50_000)));
        assert_eq!(now.jitter_us, Some(4000));
        // 115 bytes of 10 bits, 50 times a second, of 115,200 bits.
        assert_eq!(now.load_permille, Some(499));
        rates.begin_segment();
        assert_eq!(rates.now(), None);
    }
}
