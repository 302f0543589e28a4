//! How often a real change is found, by its size.

use super::arch_measures::ARCH_MEASURES;
use super::followed::{Followed, Series};
use super::share::Share;
use crate::stats::median;

/// Sizes looked at, as multiples of a smallest detectable change.
const MULTIPLES: [f64; 5] = [0.5, 1.0, 1.5, 2.0, 3.0];
/// A size stands for those within this factor of it.
const ABOUT: f64 = 1.18;
/// Share that the size is asked for at which so many are found.
const WANTED: f64 = 0.8;
/// Series from which such a size is told.
const SERIES_MIN: usize = 50;

/// A measure, with sizes in one kind of smallest detectable change.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PowerRow {
    /// Key of the measure.
    pub measure: &'static str,
    /// What sizes are multiples of: the change that `sessions` of three placements, or `placements` alone, can tell.
    pub detectable_of: &'static str,
    /// The middle one of these smallest changes, in the unit of the measure.
    pub detectable: Option<f64>,
    /// How many were found, by size.
    pub sizes: Vec<PowerCell>,
    /// The smallest multiple from which eight of ten were found.
    pub found_eight_of_ten: Option<f64>,
}

/// Changes of about one size.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct PowerCell {
    /// Size, as a multiple of the smallest detectable change.
    pub multiple: f64,
    /// Those said to have changed, in the right direction.
    pub found: Share,
}

/// Every measure, in multiples of both changes. Falls that the rules take for growth are left out.
pub(super) fn rows(followed: &[Followed]) -> Vec<PowerRow> {
    let mut rows = Vec::new();
    for measure in ARCH_MEASURES {
        for (at, detectable_of) in ["sessions", "placements"].into_iter().enumerate() {
            let series = followed
                .iter()
                .filter(|one| !one.kind.is_quiet())
                .flat_map(|one| &one.series)
                .filter(|series| series.measure == measure && !series.taken_for_growth);
            let tried: Vec<(f64, f64, bool)> = series
                .filter_map(|series| {
                    let detectable = series.detectable?[at];
                    Some((series.true_change.abs() / detectable, detectable, found(series)))
                })
                .collect();
            let sizes = MULTIPLES.map(|multiple| {
                let near = tried.iter().filter(|one| (multiple / ABOUT..multiple * ABOUT).contains(&one.0));
                PowerCell { multiple, found: Share::counted(near, |one| one.2) }
            });
            rows.push(PowerRow {
                measure: measure.key,
                detectable_of,
                detectable: median(tried.iter().map(|one| one.1)),
                sizes: sizes.into(),
                found_eight_of_ten: found_from(tried.iter().map(|one| (one.0, one.2)).collect()),
            });
        }
    }
    rows
}

fn found(series: &Series) -> bool {
    series.verdict.says_changed() && series.change.is_some_and(|change| change * series.true_change > 0.0)
}

/// The smallest size from which the wanted share is found, when the share rises with the size: the rising line next
/// to what was seen, by pooling neighbours that fall (Ayer et al. 1955, Ann Math Stat 26:641).
fn found_from(mut tried: Vec<(f64, bool)>) -> Option<f64> {
    if tried.len() < SERIES_MIN {
        return None;
    }
    tried.sort_by(|a, b| a.0.total_cmp(&b.0));
    // Size from which, how many found, of how many.
    let mut pools: Vec<(f64, f64, f64)> = Vec::new();
    for (size, found) in tried {
        pools.push((size, f64::from(u8::from(found)), 1.0));
        while let [.., before, last] = pools[..]
            && before.1 * last.2 >= last.1 * before.2
        {
            pools.truncate(pools.len() - 2);
            pools.push((before.0, before.1 + last.1, before.2 + last.2));
        }
    }
    pools.into_iter().find(|pool| pool.1 >= WANTED * pool.2).map(|pool| pool.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_found_eight_times_of_ten_is_where_the_share_gets_there() {
        // A tenth found up to 1, half of them up to 2, nine of ten beyond.
        let tried = (0..300)
            .map(|at| {
                let size = f64::from(at) / 100.0;
                (
                    size,
                    at % 10
                        < if size < 1.0 {
                            1
                        } else if size < 2.0 {
                            5
                        } else {
                            9
                        },
                )
            })
            .collect();
        let from = found_from(tried).unwrap();
        assert!((from - 2.0).abs() < 0.06, "{from}");
        assert_eq!(found_from(vec![(1.0, true); 10]), None);
        assert_eq!(found_from((0..100).map(|at| (f64::from(at), false)).collect()), None);
    }
}
