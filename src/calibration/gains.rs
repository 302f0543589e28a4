//! The gain of every cell: the one under which pressures are as smooth as feet are.
//!
//! Wherever a foot stands, the pressure on a cell is nearly the mean of those around it, up to what the foot's
//! own shape does. That differs from place to place, the cell's gain does not. So the logarithms of the gains are
//! the least squares solution of: in every picture the logarithm of gain times pressure of a cell, less that of
//! the mean of the same around it, is nothing; and every gain is near 1. In logarithms all is relative, so that
//! gains do not shrink where there are many pictures. That alone leaves wide waves of gain unsettled, so that the
//! pictures must also bear one and the same weight, those of stands one, those of steps another. Rows that fit badly, at the borders of feet, count less each
//! time it is solved again (iteratively reweighted least squares, Cauchy weights).

use crate::base::Mat;
use crate::base::neighbours::eight;
use crate::stats::middle_and_sd;

/// Spread of gains expected beforehand.
pub(super) const PRIOR_SD: f64 = 0.2;
/// Times the weights are found anew.
const ROUNDS: usize = 3;
/// Steps of the conjugate gradients each time.
const STEPS: usize = 100;
/// Rows of cells below this share of a picture's highest pressure are left out.
const LEAST_SHARE: f64 = 0.08;
/// Fewest believed cells around one.
const MIN_AROUND: usize = 5;
/// What a cell reads on a curved surface, from the 8 around it row by row.
const CURVED: [f64; 8] = [-0.25, 0.5, -0.25, 0.5, 0.5, -0.25, 0.5, -0.25];
/// Logarithms of gains stay within this.
const LOG_LIMIT: f64 = 1.6;

/// Gains and how sure they are, standard deviations as shares.
pub(super) struct Gains {
    pub(super) gain: Vec<f64>,
    pub(super) sd: Vec<f64>,
}

/// What a row of the equations says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A cell presses like those around it.
    Smooth,
    /// The same up to what a curved surface does: twice those beside it less those across.
    Curved,
    /// A picture of a stand bears the weight.
    Still,
    /// So does one of steps, a little less sure.
    Moving,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Smooth, Self::Curved, Self::Still, Self::Moving];

    /// Of so many rows one counts: pictures that follow each other are alike, and what a foot's shape does to the
    /// mean around a cell is alike wherever the same part of it stands. Rows of whole pictures count more than they
    /// would by themselves: what they say, gains over the breadth of a foot, is what moves a centre of pressure.
    /// Found by trial on three simulated mats.
    fn alike(self) -> f64 {
        match self {
            Self::Smooth => 10.0,
            Self::Curved => 2.0,
            Self::Still | Self::Moving => 0.2,
        }
    }

    /// Least standard deviation that is believed of its residuals.
    fn least_sd(self) -> f64 {
        if matches!(self, Self::Smooth | Self::Curved) { 0.001 } else { 0.003 }
    }
}

/// One row of the equations: a cell in a picture and those around it, or all cells of a picture.
struct Row {
    kind: Kind,
    /// The cell with its pressure at a gain of 1.
    cell: Option<(u32, f64)>,
    /// Range in the list of cells around.
    around: std::ops::Range<usize>,
}

/// Pressures of a picture, as cells of gain 1 would mean them.
pub(super) struct Pressures {
    pub(super) steady: bool,
    pub(super) cells: Vec<(usize, f64)>,
}

/// The equations straightened at some gains.
struct Tangent {
    /// Part of each cell around in what is expected of the row's own, row after row.
    shares: Vec<f64>,
    /// Where those of each row begin.
    starts: Vec<usize>,
    residuals: Vec<f64>,
}

/// The equations of all pictures.
struct Equations {
    rows: Vec<Row>,
    /// Cells around with their pressures.
    around: Vec<(u32, f64)>,
}

/// Gains from pictures of pressures. `parts` is how much each cell counts in the force: itself, and its part in
/// what is filled in for cells not believed.
pub(super) fn gains(mat: &Mat, believed: &[bool], parts: &[f64], pictures: &[Pressures]) -> Gains {
    let equations = Equations::of(mat, believed, parts, pictures);
    // Logarithms of the gains.
    let mut log = vec![0.0_f64; mat.cells()];
    let mut sd = vec![PRIOR_SD; mat.cells()];
    for _ in 0..if equations.rows.is_empty() { 0 } else { ROUNDS } {
        let tangent = equations.tangent(&log);
        let (mut missing, mut weights) = (tangent.residuals.clone(), vec![0.0; tangent.residuals.len()]);
        for kind in Kind::ALL {
            let rows = || (0..missing.len()).filter(|&at| equations.rows[at].kind == kind);
            let mut of_kind: Vec<f64> = rows().map(|at| tangent.residuals[at]).collect();
            // Feet are caps rather than bowls, and the scale is not known: the middle residual is not nothing.
            let Some((bias, spread)) = middle_and_sd(&mut of_kind) else { continue };
            let variance = spread.max(kind.least_sd()).powi(2);
            for at in rows().collect::<Vec<_>>() {
                missing[at] = bias - tangent.residuals[at];
                weights[at] = 1.0 / (1.0 + missing[at].powi(2) / variance) / (kind.alike() * variance);
            }
        }
        log = equations.solve(&log, &tangent, &weights, &missing);
        log.iter_mut().for_each(|log| *log = log.clamp(-LOG_LIMIT, LOG_LIMIT));
        sd = equations.sd(&weights, log.len());
    }
    Gains { gain: log.into_iter().map(f64::exp).collect(), sd }
}

impl Equations {
    fn of(mat: &Mat, believed: &[bool], parts: &[f64], pictures: &[Pressures]) -> Self {
        let (mut rows, mut around) = (Vec::new(), Vec::new());
        let mut pressure = vec![0.0; mat.cells()];
        let (height, width) = (mat.rows(), mat.cols());
        let at_border =
            |row: usize, col: usize| row == 0 || col == 0 || row + 1 == height || col + 1 == width;
        // Somebody who steps about may leave the mat for a moment: an empty picture says nothing.
        for picture in pictures.iter().filter(|picture| !picture.cells.is_empty()) {
            let (kind, picture) = (if picture.steady { Kind::Still } else { Kind::Moving }, &picture.cells);
            picture.iter().for_each(|&(cell, p)| pressure[cell] = p);
            let least = LEAST_SHARE * picture.iter().map(|&(_, p)| p).fold(0.0, f64::max);
            for &(cell, own) in picture.iter().filter(|&&(_, p)| p > least) {
                let first = around.len();
                let (row, col) = (cell / width, cell % width);
                for next in eight((height, width), cell) {
                    if mat.exists(next) && believed[next] && pressure[next] > 0.0 {
                        around.push((next as u32, pressure[next]));
                    }
                }
                if around[first..].iter().filter(|(_, p)| *p > 0.0).count() < MIN_AROUND
                    || at_border(row, col)
                {
                    around.truncate(first);
                    continue;
                }
                rows.push(Row {
                    kind: Kind::Smooth,
                    cell: Some((cell as u32, own)),
                    around: first..around.len(),
                });
                if around.len() - first == 8 {
                    let kind = Kind::Curved;
                    rows.push(Row { kind, cell: Some((cell as u32, own)), around: first..around.len() });
                }
            }
            // A foot at the border may stand partly beside the mat.
            if !picture.iter().any(|&(cell, p)| p > least && at_border(cell / width, cell % width)) {
                let first = around.len();
                around.extend(picture.iter().map(|&(cell, p)| (cell as u32, parts[cell] * p)));
                rows.push(Row { kind, cell: None, around: first..around.len() });
            }
            picture.iter().for_each(|&(cell, _)| pressure[cell] = 0.0);
        }
        Self { rows, around }
    }

    /// The equations where the gains are these, straightened there.
    fn tangent(&self, log: &[f64]) -> Tangent {
        let mut shares = Vec::with_capacity(self.around.len());
        let mut starts = Vec::with_capacity(self.rows.len());
        let mut residuals = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let around = &self.around[row.around.clone()];
            let first = shares.len();
            starts.push(first);
            let Some((cell, own)) = row.cell else {
                shares.extend(around.iter().map(|&(cell, p)| p * log[cell as usize].exp()));
                let sum: f64 = shares[first..].iter().sum();
                shares[first..].iter_mut().for_each(|share| *share /= sum);
                residuals.push(-sum.ln());
                continue;
            };
            match row.kind {
                Kind::Curved => shares.extend(CURVED),
                _ => shares.extend(around.iter().map(|_| 1.0 / around.len() as f64)),
            }
            let logs = around.iter().map(|&(cell, p)| log[cell as usize] + p.ln());
            let mean: f64 = logs.zip(&shares[first..]).map(|(log, share)| log * share).sum();
            residuals.push(log[cell as usize] + own.ln() - mean);
        }
        Tangent { shares, starts, residuals }
    }

    /// Every row of the straightened equations times `x`.
    fn times<'a>(&'a self, tangent: &'a Tangent, x: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
        self.rows.iter().zip(&tangent.starts).map(|(row, &start)| {
            let around = self.around[row.around.clone()].iter().zip(&tangent.shares[start..]);
            let own = row.cell.map_or(0.0, |(cell, _)| x[cell as usize]);
            own - around.map(|(&(cell, _), share)| share * x[cell as usize]).sum::<f64>()
        })
    }

    /// The transposed rows times numbers, added to `to`.
    fn transposed(&self, tangent: &Tangent, numbers: impl Iterator<Item = f64>, to: &mut [f64]) {
        for ((row, &start), number) in self.rows.iter().zip(&tangent.starts).zip(numbers) {
            if let Some((cell, _)) = row.cell {
                to[cell as usize] += number;
            }
            let around = self.around[row.around.clone()].iter().zip(&tangent.shares[start..]);
            around.for_each(|(&(cell, _), share)| to[cell as usize] -= number * share);
        }
    }

    /// Least squares by conjugate gradients: the logarithms that are better than `log`.
    fn solve(&self, log: &[f64], tangent: &Tangent, weights: &[f64], missing: &[f64]) -> Vec<f64> {
        let prior = 1.0 / (PRIOR_SD * PRIOR_SD);
        let normal = |x: &[f64]| -> Vec<f64> {
            let mut to: Vec<f64> = x.iter().map(|x| prior * x).collect();
            self.transposed(tangent, self.times(tangent, x).zip(weights).map(|(r, w)| r * w), &mut to);
            to
        };
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        // What is to be added to the logarithms.
        let mut x = vec![0.0; log.len()];
        let mut rest: Vec<f64> = log.iter().map(|log| -prior * log).collect();
        self.transposed(tangent, missing.iter().zip(weights).map(|(m, w)| w * m), &mut rest);
        let mut along = rest.clone();
        let mut size = dot(&rest, &rest);
        for _ in 0..STEPS {
            if size < 1e-12 {
                break;
            }
            let image = normal(&along);
            let step = size / dot(&along, &image);
            x.iter_mut().zip(&along).for_each(|(x, along)| *x += step * along);
            rest.iter_mut().zip(&image).for_each(|(rest, image)| *rest -= step * image);
            let next = dot(&rest, &rest);
            along.iter_mut().zip(&rest).for_each(|(along, rest)| *along = rest + next / size * *along);
            size = next;
        }
        log.iter().zip(x).map(|(log, x)| log + x).collect()
    }

    /// Standard deviation of each gain, its neighbours held fast.
    fn sd(&self, weights: &[f64], cells: usize) -> Vec<f64> {
        let mut information = vec![1.0 / (PRIOR_SD * PRIOR_SD); cells];
        for (row, weight) in self.rows.iter().zip(weights) {
            if let Some((cell, _)) = row.cell {
                information[cell as usize] += weight;
            }
        }
        information.into_iter().map(|information| 1.0 / information.sqrt()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIDE: usize = 12;

    fn mat() -> Mat {
        Mat::new(SIDE, SIDE, 10.0, 10.0).unwrap()
    }

    /// Pictures of one round foot wherever it has room, read by cells of these gains.
    fn read_by(gain: &[f64]) -> Vec<Pressures> {
        let place = |row: usize, col: usize| {
            let cells = (0..SIDE * SIDE).filter_map(|cell| {
                let (r, c) = ((cell / SIDE) as f64 - row as f64, (cell % SIDE) as f64 - col as f64);
                let pressure = 100.0 - 6.0 * (r * r + c * c);
                (pressure > 0.0).then(|| (cell, pressure / gain[cell]))
            });
            Pressures { steady: false, cells: cells.collect() }
        };
        (5..SIDE - 5)
            .flat_map(|row| (5..SIDE - 5).map(move |col| (row, col)))
            .map(|(r, c)| place(r, c))
            .collect()
    }

    fn found(believed: &[bool], pictures: &[Pressures]) -> Gains {
        gains(&mat(), believed, &[1.0; SIDE * SIDE], pictures)
    }

    #[test]
    fn without_pictures_every_gain_is_one_and_as_unsure_as_beforehand() {
        let none = found(&[true; SIDE * SIDE], &[]);
        assert!(none.gain.iter().all(|&gain| gain == 1.0) && none.sd.iter().all(|&sd| sd == PRIOR_SD));
    }

    #[test]
    fn equal_cells_under_an_even_pressure_are_found_equal() {
        // Nothing that a foot's shape could do: every equation holds exactly where all gains are 1.
        let mut pictures = read_by(&[1.0; SIDE * SIDE]);
        pictures.iter_mut().flat_map(|picture| &mut picture.cells).for_each(|(_, pressure)| *pressure = 50.0);
        let gains = found(&[true; SIDE * SIDE], &pictures);
        assert!(gains.gain.iter().all(|gain| (gain - 1.0).abs() < 1e-6), "{:?}", gains.gain);
        // No picture lies on the corner.
        assert!(gains.sd[6 * SIDE + 6] < 0.5 * PRIOR_SD && gains.sd[0] == PRIOR_SD);
    }

    #[test]
    fn a_chequered_mat_is_told_from_its_pictures() {
        let planted: Vec<f64> = (0..SIDE * SIDE)
            .map(|cell| if (cell / SIDE + cell).is_multiple_of(2) { 1.1 } else { 0.9 })
            .collect();
        let gains = found(&[true; SIDE * SIDE], &read_by(&planted));
        let ratio = gains.gain[6 * SIDE + 6] / gains.gain[6 * SIDE + 7];
        assert!((ratio - 1.1 / 0.9).abs() < 0.03, "{ratio}");
    }

    #[test]
    fn damaged_pictures_leave_gains_that_are_numbers() {
        let mut pictures = read_by(&[1.0; SIDE * SIDE]);
        let sound = found(&[true; SIDE * SIDE], &pictures);
        // Nobody on the mat says nothing.
        pictures.push(Pressures { steady: false, cells: Vec::new() });
        pictures.push(Pressures { steady: true, cells: Vec::new() });
        let beside = found(&[true; SIDE * SIDE], &pictures);
        assert_eq!((&sound.gain, &sound.sd), (&beside.gain, &beside.sd));
        // A cell that is not believed is in no picture; one that reads a thousand times too much stays bounded.
        let mut believed = [true; SIDE * SIDE];
        believed[6 * SIDE + 6] = false;
        for picture in &mut pictures {
            picture.cells.retain(|&(cell, _)| cell != 6 * SIDE + 6);
            picture
                .cells
                .iter_mut()
                .filter(|(cell, _)| *cell == 5 * SIDE + 5)
                .for_each(|(_, p)| *p *= 1000.0);
        }
        let damaged = found(&believed, &pictures);
        assert!(damaged.gain.iter().all(|gain| (0.19..5.1).contains(gain)), "{:?}", damaged.gain);
        assert!((damaged.gain[6 * SIDE + 6] - 1.0).abs() < 1e-9);
    }
}
