//! How long frames wait for their measures.

/// Each doubling of a wait has so many buckets: a quantile is told to one part in so many.
const PER_DOUBLING: u64 = 128;
/// Longer waits, of twelve days, are counted as if they were no longer.
const MOST_US: u64 = 1 << 40;

/// Waits counted in buckets that widen with the wait: bounded whatever the length of the session, and as sure of a long
/// wait as of a short one.
#[derive(Clone, Debug)]
pub(crate) struct Latency {
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
        Self { counts: vec![0; bucket(MOST_US) + 1], frames: 0, max_us: 0 }
    }
}

impl Latency {
    /// Counts the wait of one frame.
    pub(crate) fn add(&mut self, wait_us: u64) {
        self.counts[bucket(wait_us)] += 1;
        self.frames += 1;
        self.max_us = self.max_us.max(wait_us);
    }

    /// The three numbers; `None` before the first frame.
    pub(crate) fn summary(&self) -> Option<LatencySummary> {
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
        for (bucket, count) in self.counts.iter().enumerate() {
            below += count;
            if below >= wanted {
                return upper_us(bucket).min(self.max_us) as f64 / 1000.0;
            }
        }
        self.max_us as f64 / 1000.0
    }
}

/// The bucket of a wait: one for each microsecond at first, then one for two, for four, and so on.
fn bucket(wait_us: u64) -> usize {
    let wait_us = wait_us.min(MOST_US);
    let doublings =
        u64::from(wait_us.checked_ilog2().unwrap_or(0)).saturating_sub(u64::from(PER_DOUBLING.ilog2()));
    // At most some thousand.
    (doublings * PER_DOUBLING + (wait_us >> doublings)) as usize
}

/// The longest wait that a bucket counts.
fn upper_us(bucket: usize) -> u64 {
    let bucket = bucket as u64;
    let doublings = (bucket / PER_DOUBLING).saturating_sub(1);
    ((bucket - doublings * PER_DOUBLING + 1) << doublings) - 1
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
    fn long_waits_are_told_apart() {
        let mut latency = Latency::default();
        (1..=1000).for_each(|at| latency.add(at * 18_027));
        let told = latency.summary().unwrap();
        for (told_ms, ms) in [(told.median_ms, 9013.5), (told.p99_ms, 17_846.7), (told.max_ms, 18_027.0)] {
            assert!(told_ms >= ms && told_ms <= ms * (1.0 + 1.0 / 128.0), "{told:?}");
        }
        assert_eq!(Latency::default().summary(), None);
        let mut forever = Latency::default();
        forever.add(u64::MAX);
        assert!(forever.summary().unwrap().median_ms >= MOST_US as f64 / 1000.0);
    }

    #[test]
    fn every_wait_has_a_bucket_that_is_no_wider_than_it_says() {
        let mut before = 0;
        for wait_us in (0..3000).chain((12..41).flat_map(|at| [(1 << at) - 1, 1 << at, (1 << at) + 1])) {
            let upper = upper_us(bucket(wait_us));
            assert!(
                upper >= wait_us.min(MOST_US) && upper <= wait_us + wait_us / PER_DOUBLING + 1,
                "{wait_us}: {upper}"
            );
            if wait_us < 3000 {
                assert!(bucket(wait_us) == before || bucket(wait_us) == before + 1, "{wait_us}");
                before = bucket(wait_us);
            }
        }
    }
}
