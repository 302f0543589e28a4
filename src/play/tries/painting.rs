//! The painting: whatever presses the soles paints them. Nothing in it is hard.

use super::game::{Ask, Look, Tries};
use crate::child::Performed;
use crate::play::settings::Hard;

/// There are no tries.
#[derive(Clone, Debug, Default)]
pub(super) struct Painting {
    unpainted: Vec<String>,
}

impl Tries for Painting {
    fn ask(&self) -> Ask {
        Ask::Painting { zones: self.unpainted.clone() }
    }

    fn renew(&mut self, _: Hard) {}

    fn frame(&mut self, _: &Look<'_>) -> Option<bool> {
        None
    }

    fn performed(&mut self, _: &Performed) -> Option<bool> {
        None
    }

    fn still_unpainted(&mut self, zones: Vec<String>) {
        self.unpainted = zones;
    }
}
