//! Which of the readings of a front is taken, and which others count beside it.

use super::super::toes::readings::Reading;

/// Readings of the front whose bodies end within this distance are one for all that follows, millimetres.
const NEAR_MM: f64 = 10.0;
/// Another reading counts when it is at least so probable.
const MIN_OTHER: f64 = 0.03;
/// Lines that cross less than this share of the highest pressure cross about alike. Half as much and twice as much do as well
/// on the 900 simulated feet below. With less, more steps without the great toe are read as such, and with more the bodies of
/// coarse prints and of one step in 60 end nearer to where an expert ended them.
const CROSSED_ALIKE: f64 = 0.05;

/// The reading that is taken.
pub(super) struct Choice<'a> {
    pub(super) taken: &'a Reading,
    /// How likely it is, together with those near it.
    pub(super) probability: f64,
    /// Readings that are not much less likely and not near it.
    pub(super) others: Vec<&'a Reading>,
}

impl<'a> Choice<'a> {
    /// The choice among the readings of a print of this length: around the likeliest, or around that whose body ends
    /// nearest to a share of the length where it is known. `None` without readings.
    ///
    /// Of readings near each other the one is taken that is likeliest for what its line crosses. Their bodies end alike,
    /// so what they are weighed by is alike as well, but the line of one may run through a part of the ball: in 900
    /// simulated feet of 2.5 to 13 years the likeliest line put more than 0.03 of the load on the wrong side in 7, this one in
    /// none; under the ball an expert drew for 60 steps it leaves 0.0015 of the load on the side of the toes, the likeliest
    /// 0.0019.
    pub(super) fn among(readings: &'a [Reading], front_share: Option<f64>, length_mm: f64) -> Option<Self> {
        let middle = match front_share {
            None => readings.iter().max_by(|a, b| a.probability.total_cmp(&b.probability)),
            Some(share) => {
                let off = |reading: &Reading| (reading.front_share - share).abs();
                readings.iter().min_by(|a, b| off(a).total_cmp(&off(b)))
            }
        }?;
        let is_near = |other: &Reading| {
            (other.front_share - middle.front_share).abs() * length_mm <= NEAR_MM
                && other.line.is_some() == middle.line.is_some()
        };
        let counts = |reading: &&Reading| reading.probability >= MIN_OTHER;
        let near = || readings.iter().filter(|reading| is_near(reading));
        let worth = |reading: &Reading| reading.probability / (reading.crossed + CROSSED_ALIKE);
        let taken = near().filter(counts).max_by(|a, b| worth(a).total_cmp(&worth(b))).unwrap_or(middle);
        if front_share.is_some() {
            return Some(Self { taken, probability: 1.0, others: Vec::new() });
        }
        let probability = near().map(|reading| reading.probability).sum();
        let others = readings.iter().filter(counts).filter(|reading| !is_near(reading)).collect();
        Some(Self { taken, probability, others })
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::polygon::Across;
    use super::*;
    use crate::base::Point;

    fn reading(front_share: f64, probability: f64, crossed: f64) -> Reading {
        let line = Some(Across::new(vec![Point::new(front_share, 0.0), Point::new(front_share, 1.0)]));
        Reading { line, front_share, probability, crossed }
    }

    #[test]
    fn of_readings_near_each_other_one_that_crosses_much_gives_way() {
        let readings = [
            reading(0.83, 0.5, 0.3),
            reading(0.85, 0.4, 0.01),
            reading(0.80, 0.02, 0.0),
            reading(0.70, 0.08, 0.0),
        ];
        let choice = Choice::among(&readings, None, 150.0).unwrap();
        assert_eq!(choice.taken.front_share, 0.85);
        assert!((choice.probability - 0.92).abs() < 1e-12);
        assert_eq!(choice.others.iter().map(|other| other.front_share).collect::<Vec<_>>(), [0.70]);
        // Where 0.03 of the length are more than ten millimetres they are two.
        let choice = Choice::among(&readings, None, 600.0).unwrap();
        assert_eq!((choice.taken.front_share, choice.others.len()), (0.83, 2));
        // Where it is known where the body ends, nothing else counts.
        let known = Choice::among(&readings, Some(0.71), 150.0).unwrap();
        assert_eq!((known.taken.front_share, known.probability, known.others.len()), (0.70, 1.0, 0));
        assert!(Choice::among(&[], None, 150.0).is_none());
    }
}
