//! A grid point of a picture of pressures.

use super::field::{Sample, dot};
use super::sole::{FIELDS, Fields, HALLUX};

/// One grid point of a picture: place, pressure of the whole foot, of all but the toes, of the toes.
pub(super) struct Pixel {
    pub(super) u: f64,
    pub(super) v: f64,
    pub(super) whole: f64,
    pub(super) toeless: f64,
    pub(super) toes: f64,
}

impl Pixel {
    /// The highest pressures that a place of the field had under any of some loadings.
    pub(super) fn new(sample: &Sample, loadings: &[Fields]) -> Self {
        let (mut whole, mut toeless, mut toes) = (0.0_f64, 0.0_f64, 0.0_f64);
        let mut body = sample.p;
        body[HALLUX..FIELDS].fill(0.0);
        for loading in loadings {
            let (of_whole, of_body) = (dot(&sample.p, loading), dot(&body, loading));
            whole = whole.max(of_whole);
            toeless = toeless.max(of_body);
            toes = toes.max(of_whole - of_body);
        }
        Self { u: sample.u, v: sample.v, whole, toeless, toes }
    }
}
