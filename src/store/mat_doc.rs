//! The geometry of a mat as JSON: within the description of a recording and within a calibration.

use serde::{Deserialize, Serialize};

use crate::base::{Mat, Surface, View};

/// The geometry of a mat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct MatDoc {
    rows: usize,
    cols: usize,
    pitch_x_mm: f64,
    pitch_y_mm: f64,
    view: View,
    /// Row-major indices of the cells that do not exist.
    absent: Vec<usize>,
    #[serde(default, skip_serializing_if = "Surface::is_flat")]
    surface: Surface,
}

impl MatDoc {
    pub(super) fn new(mat: &Mat) -> Self {
        Self {
            rows: mat.rows(),
            cols: mat.cols(),
            pitch_x_mm: mat.pitch_x_mm(),
            pitch_y_mm: mat.pitch_y_mm(),
            view: mat.view(),
            absent: (0..mat.absent().len()).filter(|&cell| !mat.exists(cell)).collect(),
            surface: mat.surface().clone(),
        }
    }

    /// The checked mat, or what is wrong with it.
    pub(super) fn mat(&self) -> Result<Mat, String> {
        let mat = Mat::new(self.rows, self.cols, self.pitch_x_mm, self.pitch_y_mm)
            .and_then(|mat| mat.with_view(self.view).with_surface(self.surface.clone()))
            .map_err(|error| error.to_string())?;
        if self.absent.is_empty() {
            return Ok(mat);
        }
        let mut absent = vec![false; mat.cells()];
        for &cell in &self.absent {
            *absent
                .get_mut(cell)
                .ok_or_else(|| format!("absent cell {cell} on a mat of {} cells", self.rows * self.cols))? =
                true;
        }
        mat.with_absent(absent).map_err(|error| error.to_string())
    }
}
