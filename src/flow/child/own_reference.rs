//! A library of children to an own reference.

use std::collections::BTreeMap;

use super::session::is_length_without_toes;
use crate::base::{Date, Side};
use crate::child::{Child, MatKey, Protocol, Session, Value};
use crate::growth::{Reference, ReferenceError, Sample};
use crate::measure::Definition;
use crate::stats::median;

/// Gathers one value of each child, mat by mat.
#[derive(Debug)]
pub struct ReferenceSample {
    measure: &'static Definition,
    protocol: Protocol,
    by_mat: BTreeMap<MatKey, Vec<Sample>>,
}

impl ReferenceSample {
    /// Nothing yet.
    pub fn new(measure: &'static Definition, protocol: Protocol) -> Self {
        Self { measure, protocol, by_mat: BTreeMap::new() }
    }

    /// Takes a child in: of its first good session on each mat one foot, the median of its placements. One foot a
    /// child, because two of one child are not independent; not the mean of both, which scatters less than the single
    /// feet that are held against the reference; the first session, because what was practised later is not what
    /// children are like. Which foot comes from the pseudonym: the left of about half of the children.
    pub fn take(&mut self, child: &Child, sessions: &[Session]) {
        let mut first: BTreeMap<&MatKey, (Date, f64)> = BTreeMap::new();
        for session in sessions.iter().filter(|session| session.protocol == self.protocol) {
            let Some(value) = self.value(session, one_foot(child)) else { continue };
            let kept = first.entry(&session.mat).or_insert((session.date, value));
            if session.date < kept.0 {
                *kept = (session.date, value);
            }
        }
        for (mat, (date, value)) in first {
            let sample = Sample { age_years: child.birth.age_years(date), sex: child.sex, value };
            self.by_mat.entry(mat.clone()).or_default().push(sample);
        }
    }

    fn value(&self, session: &Session, foot: Side) -> Option<f64> {
        let good = || session.recordings.iter().filter(|recorded| recorded.poor.is_empty());
        let of = |side: Option<Side>| {
            let values = good().flat_map(|recorded| {
                let of_prints = |value: &&Value| !is_length_without_toes(value, &recorded.values);
                recorded.values.iter().filter(of_prints)
            });
            let mine = values.filter(|value| value.key == self.measure.key && value.side == side);
            median(mine.map(|value| value.value))
        };
        [None, Some(foot), Some(foot.other())].into_iter().find_map(of)
    }

    /// Fits the reference of the mat with the most children.
    ///
    /// # Errors
    /// Too few children, a value no child can have, a fit that fails.
    pub fn fit(mut self, made: Date) -> Result<Reference, ReferenceError> {
        let most = self.by_mat.iter().max_by_key(|(_, samples)| samples.len()).map(|(mat, _)| mat.clone());
        let Some((mat, samples)) = most.and_then(|mat| self.by_mat.remove_entry(&mat)) else {
            return Err(ReferenceError::TooFew { children: 0, years: 0.0 });
        };
        Reference::fit(self.measure, self.protocol, mat, made, &samples)
    }
}

/// The foot that stands for a child.
fn one_foot(child: &Child) -> Side {
    let sum: u32 = child.id.as_str().bytes().map(u32::from).sum();
    if sum.is_multiple_of(2) { Side::Left } else { Side::Right }
}
