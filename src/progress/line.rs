//! A straight line through few, scattered points, and whether there is one at all.

use crate::stats::median_of;

/// Numbers of points up to which Kendall's p is exact, where nothing is tied.
const EXACT_MAX: usize = 50;

/// A straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Line {
    /// Rise in y for each x.
    pub slope: f64,
    /// Height at x = 0.
    pub intercept: f64,
}

impl Line {
    /// Its height.
    pub(super) fn at(&self, x: f64) -> f64 {
        self.intercept + self.slope * x
    }
}

/// The median of the slopes of all pairs of points at different x, through the median of what is left
/// (Theil 1950; Sen 1968, J Am Stat Assoc 63:1379). Up to 29 of 100 points may be anything at all. `None` where
/// all x are the same. `slopes` is room to work in.
pub(super) fn theil_sen(x: &[f64], y: &[f64], slopes: &mut Vec<f64>) -> Option<Line> {
    slopes.clear();
    for (at, (&x0, &y0)) in x.iter().zip(y).enumerate() {
        let later = x[at + 1..].iter().zip(&y[at + 1..]);
        slopes.extend(later.filter(|&(&x1, _)| x1 != x0).map(|(&x1, &y1)| (y1 - y0) / (x1 - x0)));
    }
    let slope = median_of(slopes)?;
    slopes.clear();
    slopes.extend(x.iter().zip(y).map(|(x, y)| y - slope * x));
    Some(Line { slope, intercept: median_of(slopes)? })
}

/// Kendall's rank correlation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Kendall {
    /// Tau-b, -1 to 1.
    pub tau: f64,
    /// Two-sided p of no correlation.
    pub p: f64,
}

/// Tau-b and its p: exact up to 50 points where nothing is tied, otherwise by the normal distribution with the
/// variance for ties and a continuity correction (Kendall 1970, Rank Correlation Methods, chapters 3 to 5).
/// `None` where all x or all y are the same.
pub(super) fn kendall(x: &[f64], y: &[f64]) -> Option<Kendall> {
    let count = x.len();
    let mut score = 0_i64;
    for at in 0..count {
        for other in at + 1..count {
            let sign = |v: &[f64]| v[other].total_cmp(&v[at]) as i64 * i64::from(v[other] != v[at]);
            score += sign(x) * sign(y);
        }
    }
    let pairs = |n: f64| n * (n - 1.0) / 2.0;
    let (ties_x, ties_y) = (ties(x), ties(y));
    let tied = |ties: &[f64]| ties.iter().map(|&t| pairs(t)).sum::<f64>();
    let all = pairs(count as f64);
    let (free_x, free_y) = (all - tied(&ties_x), all - tied(&ties_y));
    if free_x == 0.0 || free_y == 0.0 {
        return None;
    }
    let tau = score as f64 / (free_x * free_y).sqrt();
    let p = if count <= EXACT_MAX && free_x == all && free_y == all {
        exact_p(count, score.unsigned_abs() as usize)
    } else {
        let scaled = (score.abs() - 1).max(0) as f64 / variance(count as f64, &ties_x, &ties_y).sqrt();
        2.0 * (1.0 - crate::stats::normal_cdf(scaled))
    };
    Some(Kendall { tau, p: p.min(1.0) })
}

/// How many share a value, for every value that is shared.
fn ties(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted.chunk_by(|a, b| a == b).map(|run| run.len() as f64).filter(|&run| run > 1.0).collect()
}

/// Variance of the score with ties on both sides (Kendall 1970, equation 4.3).
fn variance(n: f64, x: &[f64], y: &[f64]) -> f64 {
    let sum = |ties: &[f64], of: fn(f64) -> f64| ties.iter().map(|&t| of(t)).sum::<f64>();
    let odd = |t: f64| t * (t - 1.0) * (2.0 * t + 5.0);
    let three = |t: f64| t * (t - 1.0) * (t - 2.0);
    let two = |t: f64| t * (t - 1.0);
    (odd(n) - sum(x, odd) - sum(y, odd)) / 18.0
        + sum(x, three) * sum(y, three) / (9.0 * three(n)).max(1.0)
        + sum(x, two) * sum(y, two) / (2.0 * two(n))
}

/// Share of the orders of `count` things whose score is at least so far from zero: by the number of inversions,
/// which is counted thing by thing.
fn exact_p(count: usize, score: usize) -> f64 {
    let all = count * (count - 1) / 2;
    let mut share = vec![0.0; all + 1];
    share[0] = 1.0;
    for placed in 2..=count {
        let before = share.clone();
        for (inversions, share) in share.iter_mut().enumerate() {
            let from = (inversions + 1).saturating_sub(placed);
            *share = before[from..=inversions].iter().sum::<f64>() / placed as f64;
        }
    }
    let few = (all - score) / 2;
    2.0 * share[..=few].iter().sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_worked_out_by_hand() {
        // Slopes of the pairs: 2, 1, 1, 0, 0.5, 1: median 1; what is left: 0, 1, 0, 0: median 0.
        let line = theil_sen(&[0.0, 1.0, 2.0, 3.0], &[0.0, 2.0, 2.0, 3.0], &mut Vec::new()).unwrap();
        assert_eq!((line.slope, line.intercept), (1.0, 0.0));
        // One point of five may lie anywhere.
        let line =
            theil_sen(&[0.0, 1.0, 2.0, 3.0, 4.0], &[1.0, 3.0, 500.0, 7.0, 9.0], &mut Vec::new()).unwrap();
        assert_eq!((line.slope, line.intercept), (2.0, 1.0));
        assert_eq!(theil_sen(&[1.0, 1.0], &[0.0, 5.0], &mut Vec::new()), None);
    }

    #[test]
    fn kendall_is_exact_for_few_points() {
        // Four in order: 2 of 24 orders are as far out.
        let all = kendall(&[1.0, 2.0, 3.0, 4.0], &[1.0, 2.0, 3.0, 4.0]).unwrap();
        assert_eq!(all.tau, 1.0);
        assert!((all.p - 2.0 / 24.0).abs() < 1e-12);
        // One pair of four exchanged: score 4, tau 4/6; 1 + 3 orders on each side: 8 of 24.
        let one = kendall(&[1.0, 2.0, 3.0, 4.0], &[2.0, 1.0, 3.0, 4.0]).unwrap();
        assert!((one.tau - 4.0 / 6.0).abs() < 1e-12 && (one.p - 8.0 / 24.0).abs() < 1e-12);
        // Score 0 of four: everything is at least so far out.
        let none = kendall(&[1.0, 2.0, 3.0, 4.0], &[2.0, 4.0, 1.0, 3.0]).unwrap();
        assert_eq!((none.tau, none.p), (0.0, 1.0));
        assert_eq!(kendall(&[1.0, 2.0], &[3.0, 3.0]), None);
    }

    #[test]
    fn kendall_with_ties_is_the_textbook_value() {
        // x 1 2 2 3, y 1 1 2 3: concordant 4, discordant 0, ties 1 each: tau-b = 4 / sqrt(5 * 5).
        let tied = kendall(&[1.0, 2.0, 2.0, 3.0], &[1.0, 1.0, 2.0, 3.0]).unwrap();
        assert!((tied.tau - 0.8).abs() < 1e-12);
        // Variance (156 - 18 - 18) / 18 + 0 + 2 * 2 / 24 = 6.8333; z = 3 / 2.6141 = 1.1476; p = 0.2511.
        assert!((tied.p - 0.2511).abs() < 2e-4, "{}", tied.p);
    }

    #[test]
    fn the_exact_p_and_the_normal_one_meet() {
        let x: Vec<f64> = (0..40).map(f64::from).collect();
        let y: Vec<f64> =
            (0..40).map(|i| f64::from((i * 17) % 40 + i / 2)).map(|v| v + 1e-6 * v * v).collect();
        let exact = kendall(&x, &y).unwrap();
        let mut tied = y.clone();
        let mut order: Vec<usize> = (0..40).collect();
        order.sort_by(|&a, &b| y[a].total_cmp(&y[b]));
        tied[order[39]] = tied[order[38]];
        let near = kendall(&x, &tied).unwrap();
        assert!((exact.p - near.p).abs() < 0.02, "{exact:?} {near:?}");
    }
}
