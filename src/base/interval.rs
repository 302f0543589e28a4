//! How sure a value is.

/// Where the true value lies with the probability [`Interval::LEVEL`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end, in the unit of the measure.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Interval {
    /// Probability with which an interval holds the true value.
    pub const LEVEL: f64 = 0.9;

    /// Half of its width: what stands behind a plus-minus sign.
    pub fn half_width(&self) -> f64 {
        0.5 * (self.high - self.low)
    }

    /// Whether a value lies in it.
    pub fn holds(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}
