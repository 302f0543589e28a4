//! Prints on imperfect mats: dead cells are filled in, and what they or the noise leave unsure is refused.

use super::unsure::Unsure;
use crate::analysis::gather::baseline::Baseline;
use crate::analysis::gather::geometry::{centre, neighbours};
use crate::analysis::gather::history::History;
use crate::analysis::gather::stats::CellStats;
use crate::analysis::result::PrintKind;
use crate::analysis::result::reason::Reason;
use crate::base::Refusal;
use crate::base::{Grid, Mat, Meta};
use crate::footprint::{FootprintIndex, Known, PrintMeasures, measure_known};
use crate::stats::median;

/// A cell that stays still while its neighbours change and reach this many thresholds is dead.
const DEAD_NEIGHBOURS: f64 = 2.0;
/// A cell that reads nothing while all its living neighbours read so much of the middle value of the cells in contact, at
/// the same time, is dead. Where the sole is hollow, living cells read nothing beside such that bear little for that foot:
/// in 420 steps of seven adults, at contact thresholds of 5 and 10 kPa, beside 0.66 of the middle value at most, in 60 steps
/// of ten others beside 0.26, and in 1,478 peak pictures of 49 more, where the neighbours need not have borne it at the same
/// time, beside 0.54. Nobody in these sets had a mat with cells known to be dead, and none was a child: that a dead cell is
/// found is known of simulated ones only. One beside less, under the arch or at the rim of a sole, is not.
const DEAD_SHARE: f64 = 0.75;
/// With noise above this share of the contact threshold the print of a step is too long or loses its toe
/// cut: simulated children's arch indices stay within 0.05 at 0.8 and are off by up to 0.13 at 1.0.
const MAX_STEP_NOISE: f64 = 0.8;
/// Fewest pitches along the toeless length of a step for an arch index. The maximum over a
/// step widens a print by up to a cell, which a stand's mean does not: below this one simulated step in
/// four is off by more than 0.05, above it one in seventy.
const MIN_STEP_PITCHES: f64 = 12.0;

/// What is wrong with the cells of a mat.
#[derive(Clone, Debug, Default)]
pub(in crate::analysis) struct Faults {
    /// Cells that never change although all cells around them do.
    pub(in crate::analysis) dead: Vec<usize>,
    /// Cells that read the top of the mat's range.
    pub(in crate::analysis) saturated: Vec<usize>,
    /// Standard deviation of the noise of unloaded cells.
    pub(in crate::analysis) noise: f64,
    /// Cells never seen empty on a mat that was not zeroed.
    pub(in crate::analysis) unsure: Unsure,
}

/// The dead cells that a session shows: those that never read anything although the cells around them, but for
/// one that is as dead, were loaded well at the same time, and those that stood still at some value while all around them
/// changed. At the border of a foot a dead cell looks like an unloaded one. And those that the mat's calibration does not
/// believe.
pub(in crate::analysis) fn dead_cells(
    meta: &Meta,
    history: &History,
    stats: &CellStats,
    threshold: f64,
) -> Vec<usize> {
    let mat = &meta.mat;
    let known = meta.faulty_cells();
    let much = DEAD_NEIGHBOURS * threshold;
    let most = |cell: usize| stats.most(cell);
    let span = |cell: usize| stats.most(cell) - stats.least(cell);
    let around = |cell: usize| neighbours(mat, cell).filter(|&next| mat.exists(next));
    // The change of a foot that stands is only its sway, so that beside an empty cell the load counts.
    let empty = |cell: usize| most(cell) <= 0.0;
    let empty_around =
        |cell: usize, most: usize| around(cell).filter(|&next| empty(next)).take(most + 1).count();
    let dead = |&cell: &usize| {
        if empty(cell) {
            let like_it = |next: usize| empty(next) && empty_around(next, 1) == 1;
            empty_around(cell, 1) <= 1 && around(cell).all(|next| most(next) >= much || like_it(next))
        } else {
            span(cell) <= 0.0 && around(cell).all(|next| span(next) >= much)
        }
    };
    // Spines leave living cells empty amid loaded ones.
    let shows = |cell: &usize| !mat.is_bumpy(*cell) && dead(cell) && around(*cell).count() == 8;
    let is_known = |cell: &usize| known.binary_search(cell).is_ok();
    let mut found: Vec<usize> = (0..mat.cells())
        .filter(|&cell| mat.exists(cell))
        .filter(|cell| is_known(cell) || shows(cell))
        .collect();
    let silent = |cell: &usize| empty(*cell) && !is_known(cell);
    let doubted: Vec<usize> = found.iter().copied().filter(silent).collect();
    if !doubted.is_empty() {
        let together = loaded_together(mat, history, &doubted, &empty, threshold);
        found.retain(|cell| doubted.binary_search(cell).map_or(true, |at| together[at] >= DEAD_SHARE));
    }
    found
}

/// Of each of some cells, which are rising, the most that all its neighbours but the empty ones read in one frame, as a
/// share of the middle value of the cells in contact in that frame; 0 where they never read [`DEAD_NEIGHBOURS`] thresholds
/// together.
fn loaded_together(
    mat: &Mat,
    history: &History,
    cells: &[usize],
    empty: &dyn Fn(usize) -> bool,
    threshold: f64,
) -> Vec<f64> {
    let around: Vec<Vec<usize>> =
        cells.iter().map(|&cell| neighbours(mat, cell).filter(|&next| !empty(next)).collect()).collect();
    let (mut read, mut most) = (vec![0.0; mat.cells()], vec![0.0_f64; cells.len()]);
    for frame in 0..history.frames() {
        let loaded = history.loaded(frame);
        loaded.iter().for_each(|(cell, value)| read[cell] = value);
        let least = around.iter().map(|around| around.iter().map(|&next| read[next]).reduce(f64::min));
        let least: Vec<f64> = least.map(|least| least.unwrap_or(0.0)).collect();
        if least.iter().any(|&least| least >= DEAD_NEIGHBOURS * threshold) {
            let in_contact = loaded.iter().map(|(_, value)| value).filter(|&value| value >= threshold);
            let middle = median(in_contact).unwrap_or(f64::INFINITY);
            for (most, least) in most.iter_mut().zip(least) {
                if least >= DEAD_NEIGHBOURS * threshold {
                    *most = most.max(least / middle);
                }
            }
        }
        loaded.iter().for_each(|(cell, _)| read[cell] = 0.0);
    }
    most
}

/// The cells that ever read the top of the mat's range; none where the range is not known.
pub(in crate::analysis) fn saturated_cells(
    meta: &Meta,
    stats: &CellStats,
    baseline: &Baseline,
) -> Vec<usize> {
    let Some(full) = meta.full_scale else { return Vec::new() };
    let most = |cell: usize| match baseline.levels() {
        None => meta.scale.apply(full),
        Some(levels) => meta.scale.gain * (full - levels[cell]),
    };
    let is_full = |&cell: &usize| meta.mat.exists(cell) && stats.most(cell) >= most(cell);
    (0..meta.mat.cells()).filter(is_full).collect()
}

impl Faults {
    /// Fills in the dead cells of a foot's picture and measures it.
    pub(in crate::analysis) fn measure(
        &self,
        mat: &Mat,
        picture: &mut Grid<f64>,
        kind: PrintKind,
        threshold: f64,
        known: Known,
    ) -> PrintMeasures {
        let mended = self.mend(mat, picture);
        let mut measures = measure_known(mat, picture, threshold, known);
        if let Some(refusal) = self.unsteady(mat, kind, threshold, &measures) {
            measures.indices.refuse(&refusal, |_| true);
            measures.thirds_mm2 = measures.thirds_mm2.and(Err(refusal));
        }
        if let Some(refusal) = self.midfoot(mat, picture, &mended, &measures) {
            measures.indices.refuse(&refusal, FootprintIndex::leans_on_midfoot);
            measures.thirds_mm2 = measures.thirds_mm2.and(Err(refusal));
        }
        measures
    }

    /// Gives the dead cells under the foot the mean of the living ones around them; returns which they are. Elsewhere
    /// they read nothing: what a cell stands still at is no load.
    pub(in crate::analysis) fn mend(&self, mat: &Mat, picture: &mut Grid<f64>) -> Vec<usize> {
        let mut mended = Vec::new();
        for &cell in &self.dead {
            let living = neighbours(mat, cell).filter(|next| !self.dead.contains(next));
            let values: Vec<f64> = living.map(|next| picture.values()[next]).collect();
            if values.iter().all(|&value| value > 0.0) {
                picture.values_mut()[cell] = values.iter().sum::<f64>() / values.len().max(1) as f64;
                mended.push(cell);
            } else {
                picture.values_mut()[cell] = 0.0;
            }
        }
        mended
    }

    /// Why no index of the print of a step is given.
    fn unsteady(
        &self,
        mat: &Mat,
        kind: PrintKind,
        threshold: f64,
        measures: &PrintMeasures,
    ) -> Option<Refusal> {
        let print = measures.footprint.as_ref().ok().filter(|_| kind == PrintKind::DynamicMax)?;
        let pitches = print.toeless_length_mm / mat.pitch_mm();
        if self.noise > MAX_STEP_NOISE * threshold {
            return Some(Reason::UnsteadyCells { noise: self.noise, threshold }.into());
        }
        (pitches < MIN_STEP_PITCHES)
            .then(|| Reason::FewCells { cells: pitches, least_cells: MIN_STEP_PITCHES }.into())
    }

    /// Why what leans on the middle of the foot is not given: a cell there is dead, or read the top of the
    /// mat's range, which a midfoot does not reach on a mat that suits the child.
    fn midfoot(
        &self,
        mat: &Mat,
        picture: &Grid<f64>,
        mended: &[usize],
        measures: &PrintMeasures,
    ) -> Option<Refusal> {
        let print = measures.footprint.as_ref().ok()?;
        let margin = 0.5 * mat.pitch_mm();
        let [first, second] = print.third_limits_mm();
        let midfoot = first - margin..=second + margin;
        let under = |cell: &&usize| midfoot.contains(&print.frame.local(centre(mat, **cell)).x);
        let reason = |fault: &'static str, cell: usize| {
            Refusal::from(Reason::MidfootCell { fault, row: cell / mat.cols(), column: cell % mat.cols() })
        };
        let dead = mended.iter().find(under).map(|&cell| reason("silent", cell));
        let loaded = |cell: &&usize| picture.values()[**cell] > 0.0;
        let full = || self.saturated.iter().filter(loaded).find(under).map(|&cell| reason("saturated", cell));
        dead.or_else(full)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::gather::loaded::Loaded;
    use crate::analysis::result::FrameMeasures;
    use crate::base::{CellsKind, CellsRef, Point, Scale, Side};
    use crate::sim::{Arch, Child, Config, FeetOnMat, Scene, simulate};

    /// 8 x 8 cells of which those from 1 to 6 are loaded, but for the given ones.
    fn frame(still: &[(usize, usize)], value: f64) -> Vec<f64> {
        (0..64)
            .map(|cell| (cell / 8, cell % 8))
            .map(|at| match at {
                (1..=6, 1..=6) if !still.contains(&at) => value,
                _ => 0.0,
            })
            .collect()
    }

    fn dead(frames: &[Vec<f64>]) -> Vec<(usize, usize)> {
        let mat = Mat::new(8, 8, 5.0, 5.0).unwrap();
        let (mut stats, mut history) = (CellStats::new(64), History::default());
        let mut loaded = Loaded::default();
        for frame in frames {
            loaded.take(&mat, &Scale::KPA, None, CellsRef::F64(frame));
            stats.push(CellsKind::F64, &loaded);
            history.push(history.frames() as f64 * 0.02, FrameMeasures::default(), &loaded);
        }
        history.close(&mat);
        dead_cells(&Meta::new(mat, Scale::KPA, "test"), &history, &stats, 5.0)
            .into_iter()
            .map(|cell| (cell / 8, cell % 8))
            .collect()
    }

    #[test]
    fn one_or_two_empty_cells_in_a_foot_are_dead_and_a_gap_is_not() {
        for still in [vec![(3, 3)], vec![(3, 3), (3, 4)], vec![(2, 2), (5, 5)]] {
            assert_eq!(dead(&[frame(&still, 40.0)]), still);
        }
        assert_eq!(dead(&[frame(&[(3, 3), (3, 4), (3, 5)], 40.0)]), []);
        assert_eq!(dead(&[frame(&[(1, 3)], 40.0)]), []);
        assert_eq!(dead(&[frame(&[(3, 3)], 8.0)]), []);
    }

    #[test]
    fn an_empty_cell_amid_such_that_bear_little_or_in_turn_is_alive() {
        // A hollow: all around it reads more than two thresholds, and little for this foot.
        let mut hollow = frame(&[(3, 3)], 60.0);
        for cell in [18, 19, 20, 26, 28, 34, 35, 36] {
            hollow[cell] = 24.0;
        }
        assert_eq!(dead(&[hollow]), []);
        // The same beneath a child all of whose foot bears no more.
        assert_eq!(dead(&[frame(&[(3, 3)], 24.0)]), [(3, 3)]);
        // A load that rolls over it: never all around at once.
        let rolled = |rows: std::ops::RangeInclusive<usize>| {
            let mut cells = frame(&[(3, 3)], 60.0);
            (0..64).filter(|cell| !rows.contains(&(cell / 8))).for_each(|cell| cells[cell] = 0.0);
            cells
        };
        assert_eq!(dead(&[rolled(1..=3), rolled(3..=6)]), []);
        assert_eq!(dead(&[rolled(1..=3), rolled(1..=6)]), [(3, 3)]);
    }

    #[test]
    fn a_cell_that_stands_still_is_dead_only_where_all_others_change() {
        let stuck = |value: f64, of: f64| {
            let mut cells = frame(&[], value);
            cells[27] = of;
            cells
        };
        assert_eq!(dead(&[stuck(20.0, 30.0), stuck(60.0, 30.0)]), [(3, 3)]);
        assert_eq!(dead(&[stuck(40.0, 30.0), stuck(42.0, 30.0)]), []);
    }

    #[test]
    fn a_dead_pair_takes_the_mean_of_the_living_around_it() {
        let mat = Mat::new(8, 8, 5.0, 5.0).unwrap();
        let faults = Faults { dead: vec![27, 28], ..Faults::default() };
        let mut picture = Grid::from_values(8, 8, frame(&[(3, 3), (3, 4)], 40.0));
        assert_eq!(faults.mend(&mat, &mut picture), [27, 28]);
        assert_eq!(picture.values(), frame(&[], 40.0));
        let mut other_foot = Grid::filled(8, 8, 0.0);
        assert!(faults.mend(&mat, &mut other_foot).is_empty());
        // One that stands still at 67 is no load of another foot, at whose border it lies.
        other_foot.values_mut()[27] = 67.0;
        assert!(faults.mend(&mat, &mut other_foot).is_empty());
        assert!(other_foot.values().iter().all(|&value| value == 0.0));
    }

    #[test]
    fn a_bad_cell_under_the_midfoot_takes_back_what_leans_on_it_and_no_more() {
        let mat = Mat::new(80, 80, 5.0, 5.0).unwrap();
        let mut config = Config::new(Scene::Standing, Child::of_age(8.0, [Arch::Low; 2]), mat.clone(), 4);
        (config.feet, config.duration_s) = (FeetOnMat::Only(Side::Left), 0.1);
        let (recording, _) = simulate(&config).unwrap();
        let mut cells = vec![0.0; mat.cells()];
        recording.frame(0).scaled_into(&recording.meta.scale, &mut cells);
        let picture = Grid::from_values(80, 80, cells);
        let measure = |faults: Faults| {
            let known = Known { side: Some(Side::Left), ..Known::default() };
            faults.measure(&mat, &mut picture.clone(), PrintKind::StaticMean, 5.0, known)
        };
        let print = measure(Faults::default()).footprint.unwrap();
        // The cell under a share of the toeless length, in the middle of the print there.
        let under = |share: f64| {
            let x = share * print.toeless_length_mm;
            let across = (-60..60).map(|y| print.frame.on_mat(Point::new(x, f64::from(y))));
            let cell = |at: Point| (at.y / 5.0) as usize * 80 + (at.x / 5.0) as usize;
            let loaded: Vec<usize> = across.map(cell).filter(|&cell| picture.values()[cell] > 5.0).collect();
            loaded[loaded.len() / 2]
        };
        let given = |measures: &PrintMeasures, index: FootprintIndex| measures.indices.get(index).is_ok();
        for (what, faults) in [
            ("a cell that gives no reading", Faults { dead: vec![under(0.5)], ..Faults::default() }),
            ("a saturated cell", Faults { saturated: vec![under(0.5)], ..Faults::default() }),
        ] {
            let measures = measure(faults);
            for index in FootprintIndex::ALL {
                assert_eq!(given(&measures, index), !index.leans_on_midfoot(), "{what} {index:?}");
            }
            let reason = measures.indices.get(FootprintIndex::ArchIndex).clone().unwrap_err().to_string();
            assert!(reason.starts_with(&format!("{what} lies under the middle of the foot")), "{reason}");
            assert!(measures.thirds_mm2.is_err());
        }
        let elsewhere = vec![under(0.15), under(0.85)];
        let dead = measure(Faults { dead: elsewhere.clone(), ..Faults::default() });
        let saturated = measure(Faults { saturated: elsewhere, ..Faults::default() });
        for index in FootprintIndex::ALL {
            assert!(given(&dead, index) && given(&saturated, index), "{index:?}");
        }
    }
}
