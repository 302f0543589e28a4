//! How far numbers lie from each other.

use super::order::median_of;

/// From the median distance to the middle to the standard deviation of a normal distribution.
const SD_OF_MEDIAN_DISTANCE: f64 = 1.4826;

/// Mean and standard deviation of a sample (divisor n - 1); the latter is 0 of one value.
pub fn mean_and_sd(values: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let (sum, count) = values.clone().fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    let mean = sum / count;
    let squares: f64 = values.map(|value| (value - mean).powi(2)).sum();
    (mean, (squares / (count - 1.0).max(1.0)).sqrt())
}

/// The value in the middle and a standard deviation by how far half of the values lie from it: odd values do not move
/// them. `None` of no values, which are put in another order and replaced by their distances.
pub fn middle_and_sd(values: &mut [f64]) -> Option<(f64, f64)> {
    let middle = median_of(values)?;
    values.iter_mut().for_each(|value| *value = (*value - middle).abs());
    Some((middle, SD_OF_MEDIAN_DISTANCE * median_of(values)?))
}

/// How many standard deviations a value lies above a mean; 0 where nothing scatters.
pub fn z_score(value: f64, mean: f64, sd: f64) -> f64 {
    if sd > 0.0 { (value - mean) / sd } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scatter_is_that_worked_out_by_hand() {
        let (mean, sd) = mean_and_sd([1.0, 2.0, 3.0, 4.0, 5.0].into_iter());
        assert!(mean == 3.0 && (sd - 2.5_f64.sqrt()).abs() < 1e-15);
        assert_eq!(mean_and_sd([7.0].into_iter()), (7.0, 0.0));
        // One odd value of five moves neither.
        assert_eq!(middle_and_sd(&mut [1.0, 2.0, 3.0, 4.0, 500.0]), Some((3.0, 1.4826)));
        assert_eq!(middle_and_sd(&mut []), None);
        assert_eq!([z_score(3.0, 1.0, 2.0), z_score(3.0, 1.0, 0.0)], [1.0, 0.0]);
    }
}
