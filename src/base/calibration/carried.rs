//! What a recording reads by the calibration it carries.

use crate::base::{CellsKind, Held, Meta, Note, Pressures, Recording, Scale};

impl Recording {
    /// The same recording with pressures in place of counts, if it carries a calibration; else as it is. The
    /// calibration stays with it, for its cells not to be believed.
    pub fn calibrated(self) -> Self {
        if self.meta.calibration.is_none() || self.meta.scale.is_calibrated() {
            return self;
        }
        let Ok(pressures) = Self::of(&mut Pressures::new(Held::new(&self), None));
        pressures
    }
}

impl Meta {
    /// The description once the calibration it carries is applied; without one as it is.
    pub fn with_pressures(&self) -> Self {
        let mut meta = self.clone();
        let Some(calibration) = meta.calibration.clone().filter(|_| !meta.scale.is_calibrated()) else {
            return meta;
        };
        meta.scale = Scale::KPA;
        // Every cell saturates at another pressure.
        meta.full_scale = None;
        let sd = calibration.force_sd().map_or(String::new(), |sd| {
            format!("; forces of stands left out of the fit were {:.1} % off (root mean square)", 100.0 * sd)
        });
        let device = calibration.device.as_deref().unwrap_or("this mat");
        let age = meta.started_us.and_then(|at_us| calibration.zero_age(at_us));
        let age = age.map_or_else(
            || "; the age of its empty readings is not known".to_owned(),
            |age| format!("; its empty readings were recorded {age}"),
        );
        let range = match calibration.full_scale {
            Some(full_scale) => format!(" for counts up to {full_scale}"),
            None => ", which does not state its range of counts".to_owned(),
        };
        let known = calibration.known_to_kpa();
        let date = &calibration.date;
        let text = format!(
            "pressures by the calibration of {device} of {date}{range}, known up to {known:.0} kPa{age}{sd}"
        );
        meta.notes.push(Note::new("calibrated", text));
        meta
    }

    /// Row-major indices of the cells its calibration says are not to be believed.
    pub fn faulty_cells(&self) -> Vec<usize> {
        self.calibration.as_ref().map_or_else(Vec::new, |calibration| calibration.faulty())
    }

    /// Number type of frames once the calibration it carries is applied to counts of this type.
    pub fn kind_of_pressures(&self, counts: CellsKind) -> CellsKind {
        if self.calibration.is_some() && !self.scale.is_calibrated() { CellsKind::F32 } else { counts }
    }
}
