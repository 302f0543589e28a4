//! A share of a count, with how sure it is.

use crate::stats::WITHIN_95;

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Share {
    /// How many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    /// Counts those of which something holds.
    pub(super) fn counted<T>(all: impl IntoIterator<Item = T>, holds: impl Fn(&T) -> bool) -> Self {
        all.into_iter().fold(Self::default(), |share, one| Self {
            count: share.count + usize::from(holds(&one)),
            of: share.of + 1,
        })
    }

    /// Per cent; `None` of none.
    pub fn per_cent(&self) -> Option<f64> {
        (self.of > 0).then(|| 100.0 * self.count as f64 / self.of as f64)
    }

    /// 95 % interval of the share, per cent (Wilson 1927, J Am Stat Assoc 22:209); `None` of none.
    pub fn interval_per_cent(&self) -> Option<(f64, f64)> {
        let (n, share) = (self.of as f64, self.per_cent()? / 100.0);
        let z2 = WITHIN_95 * WITHIN_95;
        let middle = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
        let half = WITHIN_95 / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
        Some((100.0 * (middle - half).max(0.0), 100.0 * (middle + half).min(1.0)))
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.per_cent(), self.interval_per_cent()) {
            (Some(per_cent), Some((low, high))) => {
                write!(f, "{per_cent:.1} % ({low:.1} to {high:.1})")
            }
            _ => f.write_str("none"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilsons_interval_is_the_textbooks() {
        // Newcombe 1998, Stat Med 17:857, table I: 81 of 263 gives 0.2553 to 0.3662; 0 of 20 to 0.1611.
        let (low, high) = Share { count: 81, of: 263 }.interval_per_cent().unwrap();
        assert!((low - 25.53).abs() < 0.01 && (high - 36.62).abs() < 0.01, "{low} {high}");
        let (low, high) = Share { count: 0, of: 20 }.interval_per_cent().unwrap();
        assert!(low == 0.0 && (high - 16.11).abs() < 0.01, "{high}");
        assert_eq!(Share::default().to_string(), "none");
    }
}
