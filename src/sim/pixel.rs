//! A grid point of a picture of pressures.

use super::field::{Sample, add_products};
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
        for loading in loadings {
            let body = add_products(0.0, &sample.p, loading, 0..HALLUX);
            let all = add_products(body, &sample.p, loading, HALLUX..FIELDS);
            whole = whole.max(all);
            toeless = toeless.max(body);
            toes = toes.max(all - body);
        }
        Self { u: sample.u, v: sample.v, whole, toeless, toes }
    }
}
