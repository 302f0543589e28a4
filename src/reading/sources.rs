//! Where the sources put a foot: the range over all of them.

use super::beside::Beside;
use super::grade::Grade;
use super::history::History;
use super::score::Judged;
use crate::child::Protocol;
use crate::norms::Standing;
use crate::stats::normal_cdf;

/// Sources that lie over more bands than this leave nothing more than "worth knowing".
const MOST_BANDS: usize = 2;

/// Where the sources put a foot: the reference with its middle off by as much as it may be, to either side, and every
/// published sample of the age and posture, index by index. Samples of other ages, or of walking children, measured
/// something else and are no part of it.
pub(super) fn beside(history: &History<'_>, judged: &Judged<'_>) -> Beside {
    let score = judged.score.value;
    let rows = || judged.scored.iter().filter_map(|one| one.row);
    let off = rows().map(|row| row.centre_sd).fold(0.0, f64::max);
    let mut places = vec![score - off, score + off];
    let mut samples = Vec::new();
    for one in &judged.scored {
        let norms = history.input.norms;
        let sex = history.input.sex;
        for row in norms.published_for(one.measure, one.at.age_years, sex, Protocol::Standing) {
            let Some(z) = row.z(one.at.value) else { continue };
            places.push(z);
            let sample = format!("{} ({})", row.origin.source, row.origin.sample);
            if !samples.contains(&sample) {
                samples.push(sample);
            }
        }
    }
    let least = places.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = places.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let bands = Grade::of(greatest) as usize - Grade::of(least) as usize + 1;
    Beside {
        least: 100.0 * normal_cdf(least),
        greatest: 100.0 * normal_cdf(greatest),
        centre: rows().next().map(|row| row.centre_sd * row.sd),
        samples,
        design: rows().any(|row| row.standing == Standing::Design),
        grade: judged.grade,
        apart: !judged.score.own && bands > MOST_BANDS,
    }
}
