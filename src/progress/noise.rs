//! How much a value scatters although nothing has changed.

use super::line::theil_sen;
use super::reason::Reason;
use super::{Noise, NoiseSource};
use crate::base::Measured;
use crate::stats::{WITHIN_90, WITHIN_95, median};

/// Degrees of freedom below which a standard deviation of repeats says too little: two sessions of three.
const FREEDOM_MIN: usize = 4;

/// Smallest change between two values that is more than measurement error, 95 %: `1.96 * sqrt(2) * SEM` where both
/// have the same error, and `1.96` times the error of their difference in general.
pub fn minimal_detectable_change(first_error: f64, last_error: f64) -> f64 {
    WITHIN_95 * first_error.hypot(last_error)
}

/// Standard error of the median of so many placements. The variance of a median of k normal values is
/// `pi / (2 k + pi - 2)` of that of one (Kendall & Stuart, Advanced Theory of Statistics, volume 1): the median of
/// three is worth 2.3 placements in `s_w * sqrt(1/k + 1/m)`.
pub fn error_of_median(within_sd: f64, placements: usize) -> f64 {
    let pi = std::f64::consts::PI;
    within_sd * (pi / (2.0 * placements as f64 + pi - 2.0)).sqrt()
}

/// One counted session as the noise needs it.
pub(super) struct Repeats {
    pub day: f64,
    pub values: Vec<f64>,
    /// Half widths of the intervals that came with them.
    pub half_widths: Vec<f64>,
}

/// A figure out of the literature for one placement.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// Within-subject standard deviation of a single placement, in the unit of the measure.
    pub within_sd: f64,
    /// What laying the foot elsewhere on cells of this mat's pitch adds to it, where that is known.
    pub pitch_sd: Option<f64>,
    /// Where it comes from.
    pub source: String,
}

/// The largest standard deviation of a single placement that anything points to: repeats within sessions, the
/// intervals of the values, the literature, and the scatter of the sessions about their own line. The last keeps
/// honest a child whose placements within a session agree better than its days do.
///
/// Only the published figure gets the share of the cells added, `sqrt(s_w^2 + s_pitch^2)`: it was found on another
/// mat, the others on this one.
///
/// # Errors
/// A refusal where nothing is known.
pub(super) fn noise(sessions: &[Repeats], published: Option<&Published>, enough: bool) -> Measured<Noise> {
    let mut found = Vec::new();
    found.extend(own(sessions));
    found.extend(intervals(sessions));
    found.extend(published.map(|figure| Noise {
        within_sd: figure.within_sd.hypot(figure.pitch_sd.unwrap_or(0.0)),
        source: NoiseSource::Published(figure.source.clone()),
    }));
    if enough {
        found.extend(about_line(sessions));
    }
    found
        .into_iter()
        .filter(|noise| noise.within_sd.is_finite())
        .max_by(|a, b| a.within_sd.total_cmp(&b.within_sd))
        .ok_or_else(|| Reason::ScatterUnknown.into())
}

fn own(sessions: &[Repeats]) -> Option<Noise> {
    let repeated: Vec<&[f64]> = sessions.iter().map(|s| &s.values[..]).filter(|v| v.len() > 1).collect();
    let placements: usize = repeated.iter().map(|values| values.len()).sum();
    let freedom = placements - repeated.len();
    let squares: f64 = repeated
        .iter()
        .map(|values| {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            values.iter().map(|value| (value - mean).powi(2)).sum::<f64>()
        })
        .sum();
    (freedom >= FREEDOM_MIN).then(|| Noise {
        within_sd: (squares / freedom as f64).sqrt(),
        source: NoiseSource::OwnRepeats { sessions: repeated.len(), placements },
    })
}

fn intervals(sessions: &[Repeats]) -> Option<Noise> {
    let half = median(sessions.iter().flat_map(|session| session.half_widths.iter().copied()))?;
    Some(Noise { within_sd: half / WITHIN_90, source: NoiseSource::Intervals })
}

fn about_line(sessions: &[Repeats]) -> Option<Noise> {
    let x: Vec<f64> = sessions.iter().map(|session| session.day).collect();
    let y: Vec<f64> = sessions.iter().filter_map(|session| median(session.values.iter().copied())).collect();
    let line = theil_sen(&x, &y, &mut Vec::new())?;
    let squares: f64 = sessions.iter().zip(&y).map(|(session, y)| (y - line.at(session.day)).powi(2)).sum();
    let session_sd = (squares / (x.len() - 2) as f64).sqrt();
    let placements =
        median(sessions.iter().map(|session| session.values.len() as f64))?.floor().max(1.0) as usize;
    Some(Noise {
        within_sd: session_sd / error_of_median(1.0, placements),
        source: NoiseSource::SessionScatter { sessions: x.len(), placements },
    })
}

impl Noise {
    /// Standard error of a session of so many placements. Where days scatter more than placements do, more placements
    /// than the sessions usually had make it no smaller.
    pub fn error(&self, placements: usize) -> f64 {
        let worth = match self.source {
            NoiseSource::SessionScatter { placements: usual, .. } => placements.min(usual),
            NoiseSource::OwnRepeats { .. } | NoiseSource::Intervals | NoiseSource::Published(_) => placements,
        };
        error_of_median(self.within_sd, worth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(day: f64, values: &[f64]) -> Repeats {
        Repeats { day, values: values.to_vec(), half_widths: Vec::new() }
    }

    #[test]
    fn the_error_of_the_domain_notes_gives_their_change() {
        let mdc = minimal_detectable_change(0.009, 0.009);
        assert!((mdc - 0.0249).abs() < 5e-5, "{mdc}");
        assert_eq!(error_of_median(2.0, 1), 2.0);
        // The exact variance of a median of three normal values is 0.4487.
        assert!((error_of_median(1.0, 3).powi(2) - 0.4487).abs() < 0.01);
    }

    #[test]
    fn many_placements_on_one_day_do_not_make_days_alike() {
        let day = |at: f64, value: f64, placements: usize| session(at, &vec![value; placements]);
        let mut sessions: Vec<Repeats> =
            (0..10).map(|at| day(f64::from(at) * 7.0, if at % 2 == 0 { 0.0 } else { 6.0 }, 1)).collect();
        sessions[0] = day(0.0, 0.0, 9);
        sessions[9] = day(63.0, 6.0, 9);
        let noise = about_line(&sessions).unwrap();
        assert!(noise.error(1) > 2.5, "{noise:?}");
        assert_eq!(noise.error(9), noise.error(1));
    }

    #[test]
    fn the_larger_figure_counts_and_the_cells_are_added_to_the_published_one() {
        let sessions = [session(0.0, &[1.0, 2.0, 3.0]), session(9.0, &[4.0, 5.0, 6.0])];
        let own = noise(&sessions, None, false).unwrap();
        assert_eq!(own.within_sd, 1.0);
        assert_eq!(own.source, NoiseSource::OwnRepeats { sessions: 2, placements: 6 });
        let figure = Published { within_sd: 3.0, pitch_sd: Some(4.0), source: "a paper".to_owned() };
        let larger = noise(&sessions, Some(&figure), false).unwrap();
        assert_eq!(larger.within_sd, 5.0);
        let smaller = Published { within_sd: 0.5, ..figure };
        assert_eq!(noise(&sessions, Some(&Published { pitch_sd: None, ..smaller }), false).unwrap(), own);
        assert!(noise(&[session(0.0, &[1.0])], None, false).is_err());
    }

    #[test]
    fn days_that_differ_more_than_placements_are_seen() {
        let sessions: Vec<_> = [0.0, 4.0, 0.0, 4.0, 0.0, 4.0]
            .iter()
            .enumerate()
            .map(|(at, &level)| session(at as f64, &[level, level + 0.1, level - 0.1]))
            .collect();
        let noise = noise(&sessions, None, true).unwrap();
        assert_eq!(noise.source, NoiseSource::SessionScatter { sessions: 6, placements: 3 });
        assert!(noise.within_sd > 2.0);
    }
}
