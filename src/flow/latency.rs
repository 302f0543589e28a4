//! How long frames wait for their measures.

/// Width of a bucket, microseconds.
const BUCKET_US: u64 = 10;
/// Buckets: waits of 100 ms and more share the last one.
const BUCKETS: usize = 10_001;

/// Waits counted in buckets of 10 microseconds: bounded whatever the length of the session.
#[derive(Clone, Debug)]
pub struct Latency {
    counts: Vec<u64>,
    frames: u64,
    max_us: u64,
}

/// The waits of a session in three numbers.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct LatencySummary {
    /// Half of the frames waited no longer, milliseconds.
    pub median_ms: f64,
    /// 99 of 100 frames waited no longer, milliseconds.
    pub p99_ms: f64,
    /// No frame waited longer, milliseconds.
    pub max_ms: f64,
}

impl Default for Latency {
    fn default() -> Self {
        Self { counts: vec![0; BUCKETS], frames: 0, max_us: 0 }
    }
}

impl Latency {
    /// Counts the wait of one frame.
    pub fn add(&mut self, wait_us: u64) {
        let bucket = usize::try_from(wait_us / BUCKET_US).unwrap_or(usize::MAX).min(BUCKETS - 1);
        self.counts[bucket] += 1;
        self.frames += 1;
        self.max_us = self.max_us.max(wait_us);
    }

    /// The three numbers; `None` before the first frame.
    pub fn summary(&self) -> Option<LatencySummary> {
        (self.frames > 0).then(|| LatencySummary {
            median_ms: self.quantile_ms(0.5),
            p99_ms: self.quantile_ms(0.99),
            max_ms: self.max_us as f64 / 1000.0,
        })
    }

    /// Upper edge of the bucket in which the quantile lies, but no more than the longest wait.
    fn quantile_ms(&self, quantile: f64) -> f64 {
        let wanted = (self.frames as f64 * quantile).ceil() as u64;
        let mut below = 0;
        for (bucket, count) in self.counts.iter().enumerate().take(BUCKETS - 1) {
            below += count;
            if below >= wanted {
                return ((bucket as u64 + 1) * BUCKET_US).min(self.max_us) as f64 / 1000.0;
            }
        }
        self.max_us as f64 / 1000.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_upper_bounds() {
        let mut latency = Latency::default();
        for wait_us in 1..=1000 {
            latency.add(wait_us);
        }
        let summary = latency.summary().unwrap();
        assert!((summary.median_ms - 0.5).abs() <= 0.011, "{summary:?}");
        assert!((summary.p99_ms - 0.99).abs() <= 0.011, "{summary:?}");
        assert_eq!(summary.max_ms, 1.0);
    }

    #[test]
    fn a_wait_beyond_every_bucket_is_still_told() {
        let mut latency = Latency::default();
        latency.add(5_000_000);
        assert_eq!(latency.summary().unwrap().p99_ms, 5000.0);
        assert_eq!(Latency::default().summary(), None);
    }
}
