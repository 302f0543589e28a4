//! Pressures in place of counts, on the way.

use std::sync::Arc;

use super::{Batch, Frames};
use crate::base::{Calibration, CellsKind, CellsRef, Meta, Segment};

/// Frames with pressures in place of counts, if they carry a calibration; else as they are. The same numbers as
/// [`Recording::calibrated`](crate::base::Recording::calibrated).
pub struct Pressures<F> {
    of: F,
    meta: Meta,
    applied: Option<Arc<Calibration>>,
    frame: Vec<f32>,
    cells: Vec<f32>,
}

impl<F: Frames> Pressures<F> {
    /// These frames, by the calibration given, else by the one they carry.
    pub fn new(of: F, given: Option<Arc<Calibration>>) -> Self {
        let mut meta = of.meta().clone();
        meta.calibration = given.or(meta.calibration);
        let applied = meta.calibration.clone().filter(|_| !meta.scale.is_calibrated());
        let meta = meta.with_pressures();
        Self { of, meta, applied, frame: Vec::new(), cells: Vec::new() }
    }
}

impl<F: Frames> Frames for Pressures<F> {
    type Error = F::Error;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn kind(&self) -> CellsKind {
        if self.applied.is_some() { CellsKind::F32 } else { self.of.kind() }
    }

    fn frames(&self) -> usize {
        self.of.frames()
    }

    fn segments(&self) -> &[Segment] {
        self.of.segments()
    }

    fn begin(&mut self, frame: usize) -> Result<(), F::Error> {
        self.of.begin(frame)
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, F::Error> {
        let Some(calibration) = &self.applied else { return self.of.next() };
        let Some(batch) = self.of.next()? else {
            // Whoever has gone through the frames may need the memory for what was found in them.
            self.cells = Vec::new();
            return Ok(None);
        };
        self.cells.clear();
        for (_, cells) in batch.frames() {
            calibration.apply(cells, &mut self.frame);
            self.cells.extend_from_slice(&self.frame);
        }
        Ok(Some(Batch { stamps: batch.stamps, cells: CellsRef::F32(&self.cells) }))
    }
}
