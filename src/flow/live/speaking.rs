//! A simulated mat that speaks another maker's format.

use crate::base::Unit;
use crate::flow::maker::profiles::{LoadError, Loaded};
use crate::profile::Encoder;
use crate::sim::{Config, SimError, Simulator};

/// Why there is no such mat.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SpeakError {
    /// The profile does not say enough.
    #[error(transparent)]
    Profile(#[from] LoadError),
    /// The scene cannot be.
    #[error(transparent)]
    Scene(#[from] SimError),
}

/// The frames of a scene as the bytes of a profile's mat.
pub struct Speaking {
    simulator: Simulator,
    encoder: Encoder,
    /// What the mat sends for one count of the simulator.
    per_count: f64,
    counts: Vec<u16>,
    cells: Vec<f64>,
}

impl Speaking {
    /// The mat of a scene, whose grid must be the profile's. Its highest count is the profile's `mat.max` where
    /// that sends counts; where it sends pressures or forces, those of the scene.
    ///
    /// # Errors
    /// When the profile does not say enough of the mat, or the scene cannot be.
    pub fn new(config: &Config, by: &Loaded) -> Result<Self, SpeakError> {
        let mat = &config.mat;
        let meta = by.meta(Some((mat.pitch_x_mm(), mat.pitch_y_mm())), Some(config.rate_hz))?;
        let sensor = &config.sensor;
        let per_count = match meta.scale.unit {
            Unit::Raw => by.profile.mat.max / f64::from(sensor.max_count()),
            Unit::Kpa => sensor.kpa_per_count() / meta.scale.gain,
        };
        Ok(Self {
            simulator: Simulator::new(config)?,
            encoder: Encoder::new(by.plan.clone()),
            per_count,
            counts: Vec::new(),
            cells: Vec::new(),
        })
    }

    /// Appends the bytes of the next frame and tells its time in microseconds; `None` after the last.
    pub fn next_frame(&mut self, to: &mut Vec<u8>) -> Option<u64> {
        let stamp = self.simulator.next_frame(&mut self.counts)?;
        let t_us = stamp.device_us.unwrap_or(0);
        self.cells.clear();
        self.cells.extend(self.counts.iter().map(|&count| (f64::from(count) * self.per_count).round()));
        self.encoder.frame(t_us, &self.cells, to);
        Some(t_us)
    }
}
