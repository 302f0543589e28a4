//! A print summed up across and along the foot: where its valleys and its waist show.

/// Width of a bin, millimetres: about a sample of the refined field.
pub(super) const BIN_MM: f64 = 2.0;

/// Numbers gathered in bins along one coordinate.
#[derive(Clone, Debug)]
pub(super) struct Profile {
    from_mm: f64,
    bins: Vec<f64>,
}

impl Profile {
    /// Empty bins from one place to another.
    pub(super) fn new(from_mm: f64, to_mm: f64) -> Self {
        let count = ((to_mm - from_mm) / BIN_MM).ceil().clamp(1.0, 1000.0) as usize + 1;
        Self { from_mm, bins: vec![0.0; count] }
    }

    /// Adds a number at a place, shared between the two nearest bins so that the grid does not show.
    pub(super) fn add(&mut self, at_mm: f64, number: f64) {
        let at = (at_mm - self.from_mm) / BIN_MM;
        let (bin, part) = (at.floor(), at - at.floor());
        for (bin, number) in [(bin, number * (1.0 - part)), (bin + 1.0, number * part)] {
            if bin >= 0.0
                && let Some(sum) = self.bins.get_mut(bin as usize)
            {
                *sum += number;
            }
        }
    }

    /// The profile as a running mean of three bins with double weight in the middle.
    pub(super) fn smoothed(&self) -> Self {
        let at = |bin: usize| self.bins.get(bin).copied().unwrap_or(0.0);
        let mean = |bin: usize| {
            let before = if bin == 0 { 0.0 } else { at(bin - 1) };
            0.25 * before + 0.5 * at(bin) + 0.25 * at(bin + 1)
        };
        Self { from_mm: self.from_mm, bins: (0..self.bins.len()).map(mean).collect() }
    }

    fn places(&self) -> impl DoubleEndedIterator<Item = (f64, f64)> + '_ {
        self.bins.iter().enumerate().map(|(bin, &value)| (self.from_mm + bin as f64 * BIN_MM, value))
    }

    fn between(&self, from: f64, to: f64) -> impl DoubleEndedIterator<Item = (f64, f64)> + '_ {
        self.places().filter(move |(at, _)| (from..=to).contains(at))
    }

    /// Highest value between two places.
    pub(super) fn most(&self, from: f64, to: f64) -> f64 {
        self.between(from, to).map(|(_, value)| value).fold(0.0, f64::max)
    }

    /// Lowest value between two places with its place, the middle of a level stretch; `None` between places
    /// that hold no bin.
    pub(super) fn least(&self, from: f64, to: f64) -> Option<(f64, f64)> {
        let least = self.between(from, to).map(|(_, value)| value).fold(f64::INFINITY, f64::min);
        let level = least + 1e-9 * self.bins.iter().copied().fold(0.0, f64::max);
        let mut low = self.between(from, to).skip_while(|&(_, value)| value > level);
        let first = low.next()?.0;
        let last = low.take_while(|&(_, value)| value <= level).last().map_or(first, |(at, _)| at);
        Some((0.5 * (first + last), least))
    }

    /// The bottom of a valley between two places: the lowest value there, when it is at most `depth` of
    /// the highest values within `reach` on both of its sides.
    pub(super) fn valley(&self, from: f64, to: f64, reach: f64, depth: f64) -> Option<f64> {
        let (at, least) = self.least(from, to)?;
        let sides = self.most(at - reach, at).min(self.most(at, at + reach));
        (sides > 0.0 && least <= depth * sides).then_some(at)
    }

    /// Where the profile, behind its highest value up to `to`, first falls below a share of that value; `None`
    /// when it is empty there or never falls.
    pub(super) fn end_after(&self, to: f64, share: f64) -> Option<f64> {
        let most = self.most(f64::NEG_INFINITY, to);
        let (highest, _) = self.places().find(|&(at, value)| at <= to && value >= most && most > 0.0)?;
        self.places().find(|&(at, value)| at > highest && value < share * most).map(|(at, _)| at)
    }

    /// The last place before `from` at which the value is at least `level`.
    pub(super) fn reached_before(&self, from: f64, level: f64) -> Option<f64> {
        self.places().rev().find(|&(at, value)| at < from && value >= level).map(|(at, _)| at)
    }

    /// The first place after `from` at which the value is at least `level`.
    pub(super) fn reached_after(&self, from: f64, level: f64) -> Option<f64> {
        self.places().find(|&(at, value)| at > from && value >= level).map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_valley_is_found_in_its_middle_and_a_slope_is_none() {
        let mut profile = Profile::new(0.0, 40.0);
        for (at, value) in [(4.0, 9.0), (8.0, 5.0), (14.0, 5.0), (20.0, 8.0)] {
            profile.add(at, value);
        }
        // Bins between the numbers are empty: 10 and 12 mm.
        assert_eq!(profile.valley(8.0, 15.0, 12.0, 0.5), Some(11.0));
        assert_eq!(profile.valley(22.0, 40.0, 12.0, 0.5), None);
    }

    #[test]
    fn a_hump_ends_where_little_of_it_is_left() {
        let mut profile = Profile::new(0.0, 30.0);
        for (at, value) in [(4.0, 2.0), (6.0, 10.0), (8.0, 4.0), (10.0, 0.5), (20.0, 50.0)] {
            profile.add(at, value);
        }
        assert_eq!(profile.end_after(12.0, 0.1), Some(10.0));
        assert_eq!(Profile::new(0.0, 30.0).end_after(12.0, 0.1), None);
    }

    #[test]
    fn a_number_between_bins_is_shared() {
        let mut profile = Profile::new(10.0, 20.0);
        profile.add(12.5, 8.0);
        assert_eq!((profile.most(12.0, 12.0), profile.most(14.0, 14.0)), (6.0, 2.0));
        assert_eq!(profile.reached_after(10.0, 2.0), Some(12.0));
        assert_eq!(profile.reached_before(20.0, 2.0), Some(14.0));
    }
}
