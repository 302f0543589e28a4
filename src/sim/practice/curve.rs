//! Smooth movements: a number that rises, stays, and falls back.

/// 0 at 0, 1 at 1, with neither speed nor acceleration at the ends: the path of least jerk between two places
/// (Flash and Hogan 1985).
pub(in crate::sim) fn eased(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * x * (10.0 - 15.0 * x + 6.0 * x * x)
}

/// Its second derivative.
fn eased_acceleration(x: f64) -> f64 {
    if (0.0..=1.0).contains(&x) { 60.0 * x - 180.0 * x * x + 120.0 * x * x * x } else { 0.0 }
}

/// Highest of that.
pub(in crate::sim) const PEAK_ACCELERATION: f64 = 5.773_503;

/// Where [`eased`] reaches a value.
pub(in crate::sim) fn when_eased(value: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..50 {
        let middle = 0.5 * (low + high);
        if eased(middle) < value { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

/// 0 up to `start_s`, `first` at `top_s`, from there straight to `last` at `fall_s`, 0 again from `end_s`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::sim) struct Curve {
    pub(in crate::sim) start_s: f64,
    pub(in crate::sim) top_s: f64,
    pub(in crate::sim) fall_s: f64,
    pub(in crate::sim) end_s: f64,
    pub(in crate::sim) first: f64,
    pub(in crate::sim) last: f64,
}

impl Curve {
    /// Up to `height` in `rise_s`, there for `stay_s`, and back in `fall_s`.
    pub(in crate::sim) fn new(start_s: f64, [rise_s, stay_s, fall_s]: [f64; 3], height: f64) -> Self {
        let (top_s, leave_s) = (start_s + rise_s, start_s + rise_s + stay_s);
        Self { start_s, top_s, fall_s: leave_s, end_s: leave_s + fall_s, first: height, last: height }
    }

    /// The same, ending its stay at another height.
    pub(in crate::sim) fn ending_at(self, last: f64) -> Self {
        Self { last, ..self }
    }

    /// The same movement of another size.
    pub(in crate::sim) fn times(self, factor: f64) -> Self {
        Self { first: factor * self.first, last: factor * self.last, ..self }
    }

    /// Its value at a time.
    pub(in crate::sim) fn at(&self, t_s: f64) -> f64 {
        if t_s <= self.start_s || t_s >= self.end_s {
            0.0
        } else if t_s < self.top_s {
            self.first * eased((t_s - self.start_s) / (self.top_s - self.start_s))
        } else if t_s <= self.fall_s {
            let stay_s = self.fall_s - self.top_s;
            let part = if stay_s > 0.0 { (t_s - self.top_s) / stay_s } else { 0.0 };
            self.first + part * (self.last - self.first)
        } else {
            self.last * eased((self.end_s - t_s) / (self.end_s - self.fall_s))
        }
    }

    /// Its second derivative at a time, per square second.
    pub(in crate::sim) fn acceleration(&self, t_s: f64) -> f64 {
        let flank = |height: f64, from_s: f64, length_s: f64| {
            height * eased_acceleration(from_s / length_s) / length_s.powi(2)
        };
        if t_s > self.start_s && t_s < self.top_s {
            flank(self.first, t_s - self.start_s, self.top_s - self.start_s)
        } else if t_s > self.fall_s && t_s < self.end_s {
            flank(self.last, self.end_s - t_s, self.end_s - self.fall_s)
        } else {
            0.0
        }
    }

    /// When it rises through a level above 0 and falls below it again; `None` when it never reaches it.
    pub(in crate::sim) fn above(&self, level: f64) -> Option<(f64, f64)> {
        if self.first < level {
            return None;
        }
        let rise_s = self.start_s + (self.top_s - self.start_s) * when_eased(level / self.first);
        let fall_s = if self.last < level {
            let part = (self.first - level) / (self.first - self.last);
            self.top_s + part * (self.fall_s - self.top_s)
        } else {
            self.end_s - (self.end_s - self.fall_s) * when_eased(level / self.last)
        };
        Some((rise_s, fall_s))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_passes_the_levels_it_says() {
        let curve = Curve::new(1.0, [0.5, 2.0, 0.4], 0.8);
        let (up, down) = curve.above(0.4).unwrap();
        assert!((up - 1.25).abs() < 1e-9 && (down - 3.7).abs() < 1e-9, "half way in time too: {up} {down}");
        for level in [0.1, 0.3, 0.75] {
            let (up, down) = curve.above(level).unwrap();
            assert!((curve.at(up) - level).abs() < 1e-9 && (curve.at(down) - level).abs() < 1e-9);
        }
        assert_eq!(curve.above(0.9), None);
        let sagging = curve.ending_at(0.2);
        let (_, down) = sagging.above(0.5).unwrap();
        assert!((down - 2.5).abs() < 1e-9 && (sagging.at(down) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn the_acceleration_is_that_of_the_path() {
        let curve = Curve::new(0.0, [0.8, 0.3, 1.1], 0.16);
        let h = 1e-4;
        for t in [0.1, 0.4, 0.7, 0.9, 1.3, 2.0] {
            let numeric = (curve.at(t + h) - 2.0 * curve.at(t) + curve.at(t - h)) / (h * h);
            assert!((curve.acceleration(t) - numeric).abs() < 1e-4, "{t}");
        }
        let peak = (0..1000).map(|i| eased_acceleration(f64::from(i) / 1000.0)).fold(0.0, f64::max);
        assert!((peak - PEAK_ACCELERATION).abs() < 1e-4);
    }
}
