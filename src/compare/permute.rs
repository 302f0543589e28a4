//! Two groups of pictures told apart sample by sample, with the error bounded over the whole picture.
//!
//! Labels are exchanged (or, for pairs, signs) and the largest |t| anywhere, and the largest cluster, are
//! noted each time: what chance reaches anywhere in a picture without a difference (Nichols and Holmes
//! 2002, Hum Brain Mapp 15:1). So a p-value here is the probability of one as extreme anywhere in the
//! picture: family-wise.

use rand::RngExt as _;
use rand::SeedableRng as _;
use rand_pcg::Pcg64;

use super::align::{Aligned, Laid, LeftOut, aligned};
use super::picture::{Picture, outline};
use super::reason::Reason;
use crate::base::neighbours::{four, reached};
use crate::base::{Grid, Measured, Point};
use crate::footprint::{FootGrid, Ring};
use crate::stats::student_quantile;

/// Fewest pictures of a group.
pub const MIN_GROUP: usize = 3;
/// Probability of any false finding in the picture.
pub const SIGNIFICANCE: f64 = 0.05;
/// Share of samples, both signs together, beyond the threshold that forms clusters where nothing differs.
const CLUSTER_SHARE: f64 = 0.01;
/// Statistics within this of each other are equal: the same labels reached another way.
const EQUAL: f64 = 1e-9;

/// How the permutations are chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trial {
    /// Most permutations: all of them are gone through when there are no more.
    pub most: usize,
    /// Seed of the random ones.
    pub seed: u64,
}

impl Default for Trial {
    fn default() -> Self {
        Self { most: 5000, seed: 1 }
    }
}

/// Neighbouring samples with |t| above the threshold, all of one sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Whether the second group has more here.
    pub more: bool,
    /// Number of samples.
    pub samples: usize,
    /// Largest |t|.
    pub peak_t: f64,
    /// Where that is: along and across, millimetres.
    pub peak: Point,
    /// Probability of a cluster as large anywhere, if there were no difference.
    pub p: f64,
}

/// What the permutations tell.
#[derive(Clone, Debug, PartialEq)]
pub struct PermutationTest {
    /// Pictures of the first and of the second group; pairs count in both.
    pub n: (usize, usize),
    /// Permutations gone through, the observed labels among them.
    pub permutations: usize,
    /// Whether that is every one there is.
    pub exact: bool,
    /// The least p that so many can give.
    pub least_p: f64,
    /// Second mean minus first, in the unit of the pictures.
    pub difference: Grid<f64>,
    /// t of each sample; 0 where nothing was tested.
    pub t: Grid<f64>,
    /// Largest |t|.
    pub largest_t: f64,
    /// Probability of a t as large anywhere, if there were no difference.
    pub p: f64,
    /// |t| beyond which a sample differs at [`SIGNIFICANCE`] over the whole picture; refused when so few
    /// permutations cannot tell.
    pub critical_t: Measured<f64>,
    /// |t| from which samples belong to a cluster.
    pub cluster_t: f64,
    /// The clusters, largest first.
    pub clusters: Vec<Cluster>,
}

/// Tests two groups of prints of one foot, laid in one common frame found without regard to the groups. Gives
/// the mean of all, on whose samples the test lies. A print that cannot be laid on the others is left out;
/// those of the second group count after those of the first.
///
/// It is refused when a group has fewer than [`MIN_GROUP`] prints that lie on each other.
pub fn two_groups(first: &[Picture], second: &[Picture], trial: Trial) -> Laid<(Picture, PermutationTest)> {
    let before = first.len();
    laid(first, second).and_then(|Fields { mean, fields, kept, mask }| {
        let (first, second) = fields.split_at(kept.partition_point(|&at| at < before));
        Ok((mean.clone(), permute_two(&mean.grid, first, second, &mask, trial)?))
    })
}

/// Tests pairs of prints of one foot, such as before and after of each of several steps: the signs of the
/// differences are exchanged. Where a print is left out, so is the other of its pair.
///
/// It is refused as [`two_groups`], and when the groups are not of one size.
pub fn paired(first: &[Picture], second: &[Picture], trial: Trial) -> Laid<(Picture, PermutationTest)> {
    let pairs = first.len();
    if pairs != second.len() {
        let why = Reason::UnequalPairs { first: pairs, second: second.len() };
        return Laid { found: Err(why.into()), left_out: Vec::new() };
    }
    let mut laid = laid(first, second);
    let gone: Vec<usize> = laid.left_out.iter().map(|one| one.print).collect();
    let partner = |at: usize| (at + pairs) % (2 * pairs);
    let alone = gone.iter().map(|&at| partner(at)).filter(|at| !gone.contains(at));
    laid.left_out.extend(alone.map(|print| LeftOut { print, why: Reason::OtherLeftOut.into() }));
    laid.left_out.sort_by_key(|one| one.print);
    laid.and_then(|Fields { mean, fields, kept, mask }| {
        let of = |at: usize| kept.binary_search(&at).ok().map(|at| &fields[at]);
        let both = (0..pairs).filter_map(|at| Some((of(at)?, of(at + pairs)?)));
        let differences: Vec<Vec<f64>> =
            both.map(|(one, two)| one.iter().zip(two).map(|(one, two)| two - one).collect()).collect();
        Ok((mean.clone(), permute_signs(&mean.grid, &differences, &mask, trial)?))
    })
}

fn check_sizes(first: usize, second: usize) -> Measured<()> {
    if first.min(second) < MIN_GROUP {
        return Err(Reason::SmallGroup { least: MIN_GROUP, first, second }.into());
    }
    Ok(())
}

/// All prints in the frame of their mean, which of all they are, and where the mean of all is in contact.
struct Fields {
    mean: Picture,
    fields: Vec<Vec<f64>>,
    kept: Vec<usize>,
    mask: Vec<bool>,
}

fn laid(first: &[Picture], second: &[Picture]) -> Laid<Fields> {
    if let Err(refusal) = check_sizes(first.len(), second.len()) {
        return Laid { found: Err(refusal), left_out: Vec::new() };
    }
    let all: Vec<Picture> = first.iter().chain(second).cloned().collect();
    aligned(&all).and_then(|Aligned { mean, kept, laid }| {
        let mask = mean.values.values().iter().map(|&value| value >= mean.threshold).collect();
        let fields = laid.into_iter().map(|one| one.values.values().to_vec()).collect();
        Ok(Fields { mean, fields, kept, mask })
    })
}

/// The test of two groups of fields on the samples of a grid, where `mask` is set. Pooled t of Student.
///
/// # Errors
/// When a group has fewer than [`MIN_GROUP`] fields, or the mask is empty.
pub fn permute_two(
    grid: &FootGrid,
    first: &[Vec<f64>],
    second: &[Vec<f64>],
    mask: &[bool],
    trial: Trial,
) -> Measured<PermutationTest> {
    check_sizes(first.len(), second.len())?;
    let fields: Vec<&Vec<f64>> = first.iter().chain(second).collect();
    let problem = Problem::new(grid, &fields, mask, fields.len() - 2, true)?;
    let (n, n1) = (fields.len(), first.len());
    let (n1f, n2f) = (n1 as f64, (n - n1) as f64);
    // The sum of the first group decides all: total and squares do not change with the labels.
    let t_of = |labels: &[bool], t: &mut Vec<f64>| {
        let mut sums = vec![0.0; problem.at.len()];
        for (field, _) in problem.fields.iter().zip(labels).filter(|&(_, &in_first)| in_first) {
            sums.iter_mut().zip(field).for_each(|(sum, value)| *sum += value);
        }
        t.clear();
        t.extend(sums.iter().zip(&problem.squares).map(|(&one, &squares)| {
            // The fields are less their mean, so the second group sums to the opposite.
            let difference = -one / n2f - one / n1f;
            let within = (squares - one * one * (1.0 / n1f + 1.0 / n2f)).max(problem.least);
            difference / (within / (n1f + n2f - 2.0) * (1.0 / n1f + 1.0 / n2f)).sqrt()
        }));
    };
    let observed: Vec<bool> = (0..n).map(|at| at < n1).collect();
    let labels = labellings(n, n1, trial);
    Ok(problem.test((n1, n - n1), &observed, labels, t_of, |at| {
        second.iter().map(|field| field[at]).sum::<f64>() / n2f
            - first.iter().map(|field| field[at]).sum::<f64>() / n1f
    }))
}

/// The test of one group of differences against none: signs are exchanged.
///
/// # Errors
/// As [`permute_two`].
pub fn permute_signs(
    grid: &FootGrid,
    differences: &[Vec<f64>],
    mask: &[bool],
    trial: Trial,
) -> Measured<PermutationTest> {
    let n = differences.len();
    check_sizes(n, n)?;
    let fields: Vec<&Vec<f64>> = differences.iter().collect();
    let problem = Problem::new(grid, &fields, mask, n - 1, false)?;
    let nf = n as f64;
    let t_of = |signs: &[bool], t: &mut Vec<f64>| {
        let mut sums = vec![0.0; problem.at.len()];
        for (field, &kept) in problem.fields.iter().zip(signs) {
            let sign = if kept { 1.0 } else { -1.0 };
            sums.iter_mut().zip(field).for_each(|(sum, value)| *sum += sign * value);
        }
        t.clear();
        t.extend(sums.iter().zip(&problem.squares).map(|(&sum, &squares)| {
            let within = (squares - sum * sum / nf).max(problem.least);
            sum / nf / (within / (nf - 1.0) / nf).sqrt()
        }));
    };
    let all = if n < 60 && (1_u64 << n) <= trial.most as u64 {
        Labels::All((0..1_u64 << n).map(|bits| (0..n).map(|at| bits >> at & 1 == 0).collect()).collect())
    } else {
        let mut rng = Pcg64::seed_from_u64(trial.seed);
        Labels::Random((1..trial.most).map(|_| (0..n).map(|_| rng.random()).collect()).collect())
    };
    Ok(problem.test((n, n), &vec![true; n], all, t_of, |at| {
        differences.iter().map(|field| field[at]).sum::<f64>() / nf
    }))
}

/// Labels to go through: every one there is, or random ones to which the observed ones are added.
enum Labels {
    All(Vec<Vec<bool>>),
    Random(Vec<Vec<bool>>),
}

/// Ways to choose `chosen` of `n`.
fn labellings(n: usize, chosen: usize, trial: Trial) -> Labels {
    let mut count = 1.0_f64;
    for at in 0..chosen {
        count = count * (n - at) as f64 / (at + 1) as f64;
    }
    if count.round() <= trial.most as f64 {
        let mut all = Vec::new();
        choose(&mut vec![false; n], 0, chosen, &mut all);
        return Labels::All(all);
    }
    let mut rng = Pcg64::seed_from_u64(trial.seed);
    let random = (1..trial.most).map(|_| {
        let mut labels: Vec<bool> = (0..n).map(|at| at < chosen).collect();
        // Fisher and Yates.
        for at in (1..n).rev() {
            labels.swap(at, rng.random_range(0..=at));
        }
        labels
    });
    Labels::Random(random.collect())
}

fn choose(labels: &mut Vec<bool>, from: usize, left: usize, all: &mut Vec<Vec<bool>>) {
    if left == 0 {
        all.push(labels.clone());
        return;
    }
    for at in from..=labels.len() - left {
        labels[at] = true;
        choose(labels, at + 1, left - 1, all);
        labels[at] = false;
    }
}

/// The samples tested, and what stays the same under every permutation.
struct Problem<'a> {
    grid: &'a FootGrid,
    /// Indices of the samples tested.
    at: Vec<usize>,
    /// The fields there.
    fields: Vec<Vec<f64>>,
    /// Sum of their squares.
    squares: Vec<f64>,
    /// Least sum of squares within groups: rounding must not divide by nothing.
    least: f64,
    cluster_t: f64,
}

impl<'a> Problem<'a> {
    fn new(
        grid: &'a FootGrid,
        fields: &[&Vec<f64>],
        mask: &[bool],
        freedom: usize,
        centred: bool,
    ) -> Measured<Self> {
        let at: Vec<usize> = (0..mask.len()).filter(|&at| mask[at]).collect();
        if at.is_empty() {
            return Err(Reason::NoCommonContact.into());
        }
        let mut cut: Vec<Vec<f64>> =
            fields.iter().map(|field| at.iter().map(|&at| field[at]).collect()).collect();
        if centred {
            for sample in 0..at.len() {
                let mean = cut.iter().map(|field| field[sample]).sum::<f64>() / cut.len() as f64;
                cut.iter_mut().for_each(|field| field[sample] -= mean);
            }
        }
        let squares: Vec<f64> =
            (0..at.len()).map(|sample| cut.iter().map(|field| field[sample].powi(2)).sum()).collect();
        let least = squares.iter().fold(0.0_f64, |most, &one| most.max(one)) * 1e-12 + f64::MIN_POSITIVE;
        Ok(Self {
            grid,
            at,
            fields: cut,
            squares,
            least,
            cluster_t: student_quantile(1.0 - 0.5 * CLUSTER_SHARE, freedom as f64),
        })
    }

    fn test(
        &self,
        n: (usize, usize),
        observed: &[bool],
        labels: Labels,
        t_of: impl Fn(&[bool], &mut Vec<f64>),
        difference: impl Fn(usize) -> f64,
    ) -> PermutationTest {
        let mut t = Vec::new();
        t_of(observed, &mut t);
        let largest = |t: &[f64]| t.iter().fold(0.0_f64, |most, t| most.max(t.abs()));
        let (largest_t, mut clusters) = (largest(&t), self.clusters(&t));
        let t_picture = self.picture(&t);
        let (exact, labels) = match labels {
            Labels::All(all) => (true, all),
            Labels::Random(mut random) => {
                random.push(observed.to_vec());
                (false, random)
            }
        };
        let (mut most_t, mut most_samples) = (Vec::new(), Vec::new());
        for labels in &labels {
            t_of(labels, &mut t);
            most_t.push(largest(&t));
            most_samples.push(self.clusters(&t).first().map_or(0, |cluster| cluster.samples));
        }
        let total = labels.len();
        let share = |count: usize| count as f64 / total as f64;
        for cluster in &mut clusters {
            cluster.p = share(most_samples.iter().filter(|&&samples| samples >= cluster.samples).count());
        }
        let p = share(most_t.iter().filter(|&&most| most >= largest_t * (1.0 - EQUAL)).count());
        most_t.sort_by(f64::total_cmp);
        // Going through all, exchanging every label gives the same |t|, where the groups are of one size.
        let twice = exact && n.0 == n.1;
        let least_p = share(if twice { 2 } else { 1 });
        let beyond = (SIGNIFICANCE * total as f64 + EQUAL).floor() as usize;
        let critical_t = if least_p > SIGNIFICANCE {
            Err(Reason::FewPermutations { permutations: total, least_p }.into())
        } else {
            Ok(most_t[total - beyond])
        };
        let values = (0..self.grid.rows * self.grid.cols).map(difference).collect();
        PermutationTest {
            n,
            permutations: total,
            exact,
            least_p,
            difference: Grid::from_values(self.grid.rows, self.grid.cols, values),
            t: t_picture,
            largest_t,
            p,
            critical_t,
            cluster_t: self.cluster_t,
            clusters,
        }
    }

    fn picture(&self, t: &[f64]) -> Grid<f64> {
        let mut picture = Grid::filled(self.grid.rows, self.grid.cols, 0.0);
        self.at.iter().zip(t).for_each(|(&at, &t)| picture.values_mut()[at] = t);
        picture
    }

    /// Clusters of the samples' t, largest first.
    fn clusters(&self, t: &[f64]) -> Vec<Cluster> {
        let mut found: Vec<Cluster> = clusters_in(self.grid, &self.picture(t), self.cluster_t)
            .into_iter()
            .map(|(cluster, _)| cluster)
            .collect();
        found.sort_by(|a, b| b.samples.cmp(&a.samples).then(b.peak_t.total_cmp(&a.peak_t)));
        found
    }
}

/// The t of the clusters of at least so many samples, 0 elsewhere.
fn clusters_of(grid: &FootGrid, t: &Grid<f64>, threshold: f64, least: usize) -> Grid<f64> {
    let mut kept = Grid::filled(grid.rows, grid.cols, 0.0);
    for at in clusters_in(grid, t, threshold)
        .into_iter()
        .filter(|(one, _)| one.samples >= least)
        .flat_map(|(_, at)| at)
    {
        kept.values_mut()[at] = t.values()[at];
    }
    kept
}

/// Clusters of a picture of t and their samples, p still 1.
fn clusters_in(grid: &FootGrid, t: &Grid<f64>, threshold: f64) -> Vec<(Cluster, Vec<usize>)> {
    let t = t.values();
    let mut open: Vec<bool> = t.iter().map(|t| t.abs() >= threshold && *t != 0.0).collect();
    let mut found = Vec::new();
    for start in 0..t.len() {
        let more = t[start] > 0.0;
        let of_it = |at: usize| open[at] && (t[at] > 0.0) == more && std::mem::replace(&mut open[at], false);
        let members = reached(start, |at| four((grid.rows, grid.cols), at), of_it);
        // The first of the highest.
        let highest = |best: usize, &at: &usize| if t[at].abs() > t[best].abs() { at } else { best };
        let Some(peak) = members.first().map(|&first| members.iter().fold(first, highest)) else { continue };
        let cluster = Cluster {
            more,
            samples: members.len(),
            peak_t: t[peak].abs(),
            peak: grid.place(peak / grid.cols, peak % grid.cols),
            p: 1.0,
        };
        found.push((cluster, members));
    }
    found
}

impl PermutationTest {
    /// Outlines of the clusters with a p up to `level`: points are (across, along).
    pub fn significant(&self, grid: &FootGrid, level: f64) -> Vec<Ring> {
        let good = self.clusters.iter().filter(|cluster| cluster.p <= level);
        // Clusters of the same size have the same p, so the smallest good one parts them.
        let Some(least) = good.map(|cluster| cluster.samples).min() else { return Vec::new() };
        let kept = clusters_of(grid, &self.t, self.cluster_t, least);
        [1.0, -1.0]
            .into_iter()
            .flat_map(|sign| outline(grid, &kept.map(|t| t * sign), self.cluster_t))
            .collect()
    }

    /// Area of a cluster on the grid it was found on, square millimetres.
    pub fn area_mm2(cluster: &Cluster, grid: &FootGrid) -> f64 {
        cluster.samples as f64 * grid.step_mm * grid.step_mm
    }
}
