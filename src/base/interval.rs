//! How sure a value is.

/// An interval whose shorter side is at least this share of its longer one is written with ±.
const EVEN: f64 = 0.6;

/// Where the true value lies with the probability [`Interval::LEVEL`].
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Interval {
    /// Lower end, in the unit of the measure.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Interval {
    /// Probability with which an interval holds the true value.
    pub const LEVEL: f64 = 0.9;

    /// Half of its width.
    pub fn half_width(&self) -> f64 {
        0.5 * (self.high - self.low)
    }

    /// What may stand behind a plus-minus sign after a value: the longer side of the interval; `None` where
    /// one side is much the longer, so that only both ends tell the truth.
    pub fn plus_minus(&self, value: f64) -> Option<f64> {
        let (down, up) = ((value - self.low).max(0.0), (self.high - value).max(0.0));
        let (less, more) = (down.min(up), down.max(up));
        (less >= EVEN * more).then_some(more)
    }

    /// Whether a value lies in it.
    pub fn holds(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}
