//! The curves out of ages and values, by penalised maximum likelihood.

use nalgebra::{DMatrix, DVector};

use super::curves::basis;
use super::{Curves, Reason};
use crate::base::{Measured, Refusal};

/// Steps of Fisher's scoring; some ten are needed.
const STEPS: usize = 60;
/// Rise of the likelihood under which the fit stands still.
const STILL: f64 = 1e-8;
/// How often a step that leads down is halved.
const HALVINGS: usize = 30;
/// Precision of the penalties: L is drawn to 1 with a standard deviation of 1, its slope and every curve of M and S
/// to 0 with 2. With a hundred children that is next to nothing; it keeps the fit of few from running away.
const PENALTY_L: f64 = 1.0;
const PENALTY_CURVE: f64 = 0.25;
/// Values above zero for each knot of the median beyond the ends, and such knots at most.
const VALUES_A_KNOT: usize = 60;
const INNER_MAX: usize = 4;

/// Fits L, M and S to the values above zero and the share of zeros to all, at the ages given in years.
///
/// # Errors
/// A refusal where the likelihood has no maximum to be found.
pub(super) fn fit(samples: &[(f64, f64)]) -> Measured<Curves> {
    let positive: Vec<(f64, f64)> = samples.iter().copied().filter(|&(_, value)| value > 0.0).collect();
    let mut ages: Vec<f64> = samples.iter().map(|&(age, _)| age).collect();
    ages.sort_unstable_by(f64::total_cmp);
    let inner = (positive.len() / VALUES_A_KNOT).min(INNER_MAX);
    let mut curves = Curves {
        knots_m: knots(&ages, inner),
        knots_s: knots(&ages, inner.min(1)),
        log_m: Vec::new(),
        log_s: Vec::new(),
        l: vec![1.0, 0.0],
        zero: None,
    };
    let ends = [ages[0], ages[ages.len() - 1]];
    if positive.len() < samples.len() {
        curves.zero = Some(logistic(samples, &ends)?);
    }
    let rows: Vec<Row> = positive
        .iter()
        .map(|&(age, value)| Row {
            log: value.ln(),
            m: DVector::from_vec(basis(&curves.knots_m, age)),
            s: DVector::from_vec(basis(&curves.knots_s, age)),
            l: DVector::from_vec(basis(&ends, age)),
        })
        .collect();
    let found = scoring(&rows)?;
    let (of_m, of_s) = (curves.knots_m.len(), curves.knots_s.len());
    curves.log_m = found.as_slice()[..of_m].to_vec();
    curves.log_s = found.as_slice()[of_m..of_m + of_s].to_vec();
    curves.l = found.as_slice()[of_m + of_s..].to_vec();
    Ok(curves)
}

/// The ends of the sorted ages and so many of their quantiles between.
fn knots(ages: &[f64], inner: usize) -> Vec<f64> {
    let last = ages.len() - 1;
    let mut knots: Vec<f64> = (0..inner + 2).map(|at| ages[at * last / (inner + 1)]).collect();
    let apart = 0.05 * (ages[last] - ages[0]);
    knots.dedup_by(|later, earlier| *later - *earlier < apart);
    // The ends stay where they are, or the curves would not cover all ages.
    let end = knots.len() - 1;
    knots[end] = ages[last];
    knots
}

struct Row {
    log: f64,
    m: DVector<f64>,
    s: DVector<f64>,
    l: DVector<f64>,
}

fn nowhere() -> Refusal {
    Reason::NoFit.into()
}

/// Fisher's scoring with the expected information of Cole and Green (1992, section 3), for ln M, ln S and L.
fn scoring(rows: &[Row]) -> Measured<DVector<f64>> {
    let first = rows.first().ok_or_else(nowhere)?;
    let (of_m, of_s) = (first.m.len(), first.s.len());
    let size = of_m + of_s + first.l.len();
    let mean = rows.iter().map(|row| row.log).sum::<f64>() / rows.len() as f64;
    let variance = rows.iter().map(|row| (row.log - mean).powi(2)).sum::<f64>() / rows.len() as f64;
    if variance <= 0.0 {
        return Err(nowhere());
    }
    let mut at = DVector::zeros(size);
    at[0] = mean;
    at[of_m] = 0.5 * variance.ln();
    at[of_m + of_s] = 1.0;
    let mut centre = DVector::zeros(size);
    centre[of_m + of_s] = 1.0;
    let penalty = DVector::from_fn(size, |row, _| match row {
        row if row == of_m + of_s => PENALTY_L,
        row if row > of_m + of_s => PENALTY_CURVE,
        row if (2..of_m).contains(&row) || (of_m + 2..of_m + of_s).contains(&row) => PENALTY_CURVE,
        _ => 0.0,
    });
    let likelihood = |at: &DVector<f64>| {
        let all: f64 = rows.iter().map(|row| Place::of(row, at).likelihood()).sum();
        all - 0.5 * penalty.component_mul(&(at - &centre)).dot(&(at - &centre))
    };
    let mut best = likelihood(&at);
    for _ in 0..STEPS {
        let mut slope = -penalty.component_mul(&(&at - &centre));
        let mut information = DMatrix::from_diagonal(&penalty);
        for row in rows {
            let place = Place::of(row, &at);
            let by = place.slopes();
            let parts = [(&row.m, 0), (&row.s, of_m), (&row.l, of_m + of_s)];
            let expected = place.information();
            for (a, (left, from)) in parts.iter().enumerate() {
                slope.rows_mut(*from, left.len()).axpy(by[a], left, 1.0);
                for (b, (right, to)) in parts.iter().enumerate() {
                    let mut part = information.view_mut((*from, *to), (left.len(), right.len()));
                    part.ger(expected[a][b], left, right, 1.0);
                }
            }
        }
        let step = information.cholesky().ok_or_else(nowhere)?.solve(&slope);
        let mut share = 1.0;
        let risen = (0..HALVINGS).find_map(|_| {
            let next = &at + share * &step;
            let value = likelihood(&next);
            share *= 0.5;
            (value > best).then_some((next, value))
        });
        let Some((next, value)) = risen else { return Ok(at) };
        let rise = value - best;
        (at, best) = (next, value);
        if rise < STILL * best.abs().max(1.0) {
            return Ok(at);
        }
    }
    Err(nowhere())
}

/// One value under the curves of the moment.
struct Place {
    l: f64,
    s: f64,
    /// ln(x / M).
    log: f64,
    /// (x / M)^L.
    power: f64,
    z: f64,
}

impl Place {
    fn of(row: &Row, at: &DVector<f64>) -> Self {
        let (of_m, of_s) = (row.m.len(), row.s.len());
        let log = row.log - row.m.dot(&at.rows(0, of_m));
        let s = row.s.dot(&at.rows(of_m, of_s)).exp();
        let l = row.l.dot(&at.rows(of_m + of_s, row.l.len()));
        let z = if l.abs() < 1e-6 { log / s } else { (l * log).exp_m1() / (l * s) };
        Self { l, s, log, power: (l * log).exp(), z }
    }

    /// Without what does not hang on the curves.
    fn likelihood(&self) -> f64 {
        self.l * self.log - self.s.ln() - 0.5 * self.z * self.z
    }

    /// Slopes of the likelihood by ln M, ln S and L.
    fn slopes(&self) -> [f64; 3] {
        let by_l = if self.l.abs() < 1e-4 {
            0.5 * self.log * self.log / self.s
        } else {
            (self.power * self.log / self.s - self.z) / self.l
        };
        [self.z * self.power / self.s - self.l, self.z * self.z - 1.0, self.log - self.z * by_l]
    }

    fn information(&self) -> [[f64; 3]; 3] {
        let (l, square) = (self.l, self.s * self.s);
        [
            [(1.0 + 2.0 * l * l * square) / square, 2.0 * l, -0.5],
            [2.0 * l, 2.0, l * square],
            [-0.5, l * square, 1.75 * square],
        ]
    }
}

/// Log odds of a zero, straight in age, by Newton's steps; the penalty keeps them finite where zeros and the rest
/// do not overlap.
fn logistic(samples: &[(f64, f64)], ends: &[f64]) -> Measured<Vec<f64>> {
    let rows: Vec<(DVector<f64>, f64)> = samples
        .iter()
        .map(|&(age, value)| (DVector::from_vec(basis(ends, age)), f64::from(value <= 0.0)))
        .collect();
    let mut at = DVector::zeros(2);
    for _ in 0..STEPS {
        let mut slope = -PENALTY_CURVE * &at;
        let mut information = DMatrix::from_diagonal_element(2, 2, PENALTY_CURVE);
        for (row, zero) in &rows {
            let share = 1.0 / (1.0 + (-row.dot(&at)).exp());
            slope.axpy(zero - share, row, 1.0);
            information.ger(share * (1.0 - share), row, row, 1.0);
        }
        let step = information.cholesky().ok_or_else(nowhere)?.solve(&slope);
        // Newton's steps overshoot far from the maximum.
        let step = &step * (2.0 / step.amax().max(2.0));
        at += &step;
        if step.amax() < STILL {
            return Ok(at.as_slice().to_vec());
        }
    }
    Err(nowhere())
}
