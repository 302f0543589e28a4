//! Creep: how much the readings of resistive film rise while a load rests on it, and linger after it left.

use super::gains::Pressures;
use super::pictures::Pictures;
use crate::base::Curve;

/// Creep shows in a stand of at least this many pictures.
const PICTURES: usize = 8;
/// Creep is told from what comes after this, seconds.
const FROM_S: f64 = 1.5;
/// Times with which a cell follows its load, seconds: evenly apart in the logarithm, so that together they rise with
/// the logarithm of time from a second to a minute.
const TIMES_S: [f64; 3] = [2.0, 8.0, 32.0];
/// Ratio of each to the one before.
const APART: f64 = 4.0;

/// How much the force of the stands rises from one second to ten: the slope over the logarithm of time.
pub(super) fn per_decade(pictures: &[Pictures], curve: &Curve, newtons: &[f64]) -> Option<f64> {
    let slope = |pictures: &Pictures| {
        let points: Vec<(f64, f64)> = pictures
            .all
            .iter()
            .filter(|picture| picture.t_s > FROM_S)
            .map(|picture| {
                let force: f64 =
                    picture.cells.iter().map(|&(cell, counts)| newtons[cell] * curve.kpa(counts)).sum();
                (picture.t_s.log10(), force.ln())
            })
            .collect();
        let n = points.len() as f64;
        let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / n;
        let (t, f) = (mean(|point| point.0), mean(|point| point.1));
        let square: f64 = points.iter().map(|point| (point.0 - t).powi(2)).sum();
        let product: f64 = points.iter().map(|point| (point.0 - t) * (point.1 - f)).sum();
        (points.len() >= PICTURES).then_some(product / square)
    };
    let slopes: Vec<f64> = pictures.iter().filter(|pictures| pictures.steady).filter_map(slope).collect();
    (!slopes.is_empty()).then(|| slopes.iter().sum::<f64>() / slopes.len() as f64)
}

/// The pressures of pictures that follow each other, without what the loads before them left behind: somebody who
/// steps about comes back to cells that have not forgotten the last step. Cells that bear less than `least_kpa` by
/// themselves are left out.
pub(super) fn forgotten(
    pictures: &Pictures,
    cells: usize,
    curve: &Curve,
    per_decade: f64,
    least_kpa: f64,
) -> Vec<Pressures> {
    // Of exponentials so far apart this many act within a decade.
    let each = per_decade.max(0.0) / (std::f64::consts::LN_10 / APART.ln());
    let mut followed = vec![[0.0_f64; TIMES_S.len()]; cells];
    let mut read = vec![0.0; cells];
    let mut last_s = None;
    let mut found = Vec::with_capacity(pictures.all.len());
    for picture in &pictures.all {
        let elapsed = last_s.map_or(0.0, |last| picture.t_s - last);
        last_s = Some(picture.t_s);
        let follow = TIMES_S.map(|time_s| 1.0 - (-elapsed / time_s).exp());
        let own_part: f64 = 1.0 + each * follow.iter().sum::<f64>();
        picture.cells.iter().for_each(|&(cell, counts)| read[cell] = curve.kpa(counts));
        let mut loaded = Vec::with_capacity(picture.cells.len());
        for (cell, (states, read)) in followed.iter_mut().zip(&mut read).enumerate() {
            let left: f64 = states.iter().zip(follow).map(|(state, follow)| state * (1.0 - follow)).sum();
            let own = ((*read - each * left) / own_part).max(0.0);
            states.iter_mut().zip(follow).for_each(|(state, follow)| *state += follow * (own - *state));
            if *read > 0.0 && own > least_kpa {
                loaded.push((cell, own));
            }
            *read = 0.0;
        }
        found.push(Pressures { steady: false, cells: loaded });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::pictures::Picture;
    use super::*;

    const CURVE: Curve = Curve {
        reference_counts: 100.0,
        reference_kpa: 100.0,
        power: 1.0,
        saturation: 0.0,
        most_counts: 1000.0,
    };

    /// What a cell that creeps reads of loads a quarter of a second apart: it follows them as slowly as 1.5, 6, 24 and
    /// 96 s, which are not the times it is forgotten with.
    fn read(loads: &[f64], per_decade: f64) -> Vec<f64> {
        let (times_s, mut states) = ([1.5, 6.0, 24.0, 96.0], [0.0; 4]);
        let each = per_decade / (std::f64::consts::LN_10 / 4.0_f64.ln());
        let read = |&load: &f64| {
            states.iter_mut().zip(times_s).for_each(|(state, time_s): (&mut f64, f64)| {
                *state += (1.0 - (-0.25 / time_s).exp()) * (load - *state);
            });
            load + each * states.iter().sum::<f64>()
        };
        loads.iter().map(read).collect()
    }

    #[test]
    fn what_steps_leave_behind_is_taken_off() {
        // A minute of steps on a cell, half of the time on it, and then ten seconds beside it.
        let loads: Vec<f64> = (0..280).map(|at| if at < 240 && at % 4 < 2 { 100.0 } else { 0.0 }).collect();
        let counts = read(&loads, 0.05);
        let picture = |(at, &counts): (usize, &f64)| Picture {
            t_s: 0.25 * at as f64,
            cells: if counts > 0.5 { vec![(3, counts)] } else { Vec::new() },
        };
        let pictures = Pictures { steady: false, all: counts.iter().enumerate().map(picture).collect() };
        let own = |per_decade: f64| {
            let found = forgotten(&pictures, 5, &CURVE, per_decade, 1.0);
            assert_eq!(found.len(), 280);
            found.iter().map(|one| one.cells.first().map_or(0.0, |&(_, kpa)| kpa)).collect::<Vec<_>>()
        };
        let worst =
            |own: &[f64]| own.iter().zip(&loads).map(|(own, load)| (own - load).abs()).fold(0.0, f64::max);
        let (with, without) = (worst(&own(0.05)), worst(&own(0.0)));
        assert!(without > 5.0 && with < 1.5, "{with} kPa, {without} kPa if it is not");
        // Nothing lingers where nobody is, once it is taken off.
        assert_eq!(own(0.05)[250..].iter().filter(|kpa| **kpa > 2.0).count(), 0);
    }
}
