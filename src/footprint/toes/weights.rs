//! How the evidence for a reading is weighed: a conditional logit over the readings of a print (McFadden 1974,
//! Frontiers in Econometrics, chapter 4) of the features, their squares and their products.

use std::sync::LazyLock;

use super::evidence::{BODY_FROM, Evidence, FEATURES, NAMES};
use crate::base::{RowError, rows_below_head};

/// Features beyond so many standard deviations weigh no more.
const MOST_SDS: f64 = 4.0;

/// Weights learned from real prints and simulated ones (`data/footprint/README.md`).
static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| {
    let features = include_str!("../../../data/footprint/toe_readings_features.csv");
    let weights = include_str!("../../../data/footprint/toe_readings_weights.csv");
    Weights::parse(features, weights).expect("the tables are sound")
});

/// How a feature is scaled.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Scale {
    feature: String,
    mean: f64,
    sd: f64,
    low: f64,
    high: f64,
}

/// The weight of a feature, of a product of two, or of a reading without toes alone.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Whether it counts only for the reading without toes.
    none: bool,
    /// The feature; empty for the reading alone.
    first: String,
    /// The feature it is multiplied with; empty for none.
    second: String,
    weight: f64,
}

/// A weight with its features found.
#[derive(Clone, Copy, Debug)]
struct Term {
    none: bool,
    first: Option<usize>,
    second: Option<usize>,
    weight: f64,
}

#[derive(Debug)]
struct Weights {
    scales: Vec<Scale>,
    terms: Vec<Term>,
}

impl Weights {
    fn parse(features: &str, weights: &str) -> Result<Self, RowError> {
        let scales: Vec<(u64, Scale)> = rows_below_head(features)?;
        for (at, name) in NAMES.iter().enumerate() {
            if scales.get(at).is_none_or(|(_, scale)| scale.feature != *name) {
                return Err(RowError::new(0, format!("expected the feature {name} in place {}", at + 1)));
            }
        }
        let mut terms = Vec::new();
        for (line, row) in rows_below_head::<Row>(weights)? {
            let place = |name: &str| match name {
                "" => Ok(None),
                name => match NAMES.iter().position(|known| *known == name) {
                    Some(at) => Ok(Some(at)),
                    None => Err(RowError::new(line, format!("{name} is no feature"))),
                },
            };
            terms.push(Term {
                none: row.none,
                first: place(&row.first)?,
                second: place(&row.second)?,
                weight: row.weight,
            });
        }
        Ok(Self { scales: scales.into_iter().map(|(_, scale)| scale).collect(), terms })
    }

    fn log_odds(&self, evidence: &Evidence) -> f64 {
        let scaled: [f64; FEATURES] = std::array::from_fn(|at| {
            // A reading without toes has no seam and nothing ahead of one.
            if evidence.no_toes && at < BODY_FROM {
                return 0.0;
            }
            let scale = &self.scales[at];
            let value = evidence.features[at].clamp(scale.low, scale.high);
            ((value - scale.mean) / scale.sd).clamp(-MOST_SDS, MOST_SDS)
        });
        let value = |at: Option<usize>| at.map_or(1.0, |at| scaled[at]);
        let counts = self.terms.iter().filter(|term| evidence.no_toes || !term.none);
        counts.map(|term| term.weight * value(term.first) * value(term.second)).sum()
    }
}

/// Log odds of a reading against the others of its print, up to a number that all of them share.
pub(super) fn log_odds(evidence: &Evidence) -> f64 {
    WEIGHTS.log_odds(evidence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_counts_as_one_and_a_reading_without_toes_has_no_seam() {
        let mut features = "feature,mean,sd,low,high\n".to_owned();
        for name in NAMES {
            features += &format!("{name},1,2,0,3\n");
        }
        let weights = "none,first,second,weight\ntrue,,,0.5\nfalse,rises,,1\nfalse,aspect,aspect,10\n";
        let weights = Weights::parse(&features, weights).unwrap();
        let mut evidence = Evidence { no_toes: false, features: [1.0; FEATURES], front_mm: 0.0 };
        (evidence.features[0], evidence.features[BODY_FROM]) = (7.0, 0.0);
        // Clipped to 3, one sd above the mean; half an sd below, squared.
        assert_eq!(weights.log_odds(&evidence), 1.0 + 2.5);
        evidence.no_toes = true;
        assert_eq!(weights.log_odds(&evidence), 0.5 + 2.5);
        let unknown = Weights::parse(&features, "none,first,second,weight\nfalse,toe,,1\n").unwrap_err();
        assert_eq!(unknown.to_string(), "line 2: toe is no feature");
    }
}
