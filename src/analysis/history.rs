//! The loaded cells of every frame, kept sparsely until the end of the session.

use std::sync::OnceLock;

use super::loaded::Loaded;
use super::result::FrameMeasures;
use crate::base::median;

/// Most loaded cells kept: 12 bytes each, so 400 MB, which is over eight minutes of two adult feet on a
/// mat of 5 mm at 200 Hz and over an hour at 25 Hz.
const MAX_KEPT_CELLS: usize = 1 << 25;

/// Most loaded cells that room is made for before they came.
const MAX_EXPECTED_CELLS: usize = 1 << 20;

/// Frames as they came: time, segment, whole-mat measures, loaded cells.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    /// Seconds of each frame.
    pub(super) t_s: Vec<f64>,
    /// Whole-mat measures of each frame.
    pub(super) total: Vec<FrameMeasures>,
    /// Frames at which a new segment begins, ascending.
    pub(super) breaks: Vec<usize>,
    /// Where the loaded cells of each frame end.
    ends: Vec<usize>,
    cells: Vec<u32>,
    values: Vec<f64>,
    /// Frames whose loaded cells were not kept because of the bound.
    pub(super) frames_not_kept: usize,
    frame_time_s: OnceLock<f64>,
}

impl History {
    /// Makes room for frames of a mat of which an eighth is loaded, so that a recording of known length is
    /// not copied while it grows.
    pub(super) fn expect(&mut self, frames: usize, cells: usize) {
        let loaded = (frames * cells / 8).min(MAX_EXPECTED_CELLS);
        self.cells.reserve(loaded);
        self.values.reserve(loaded);
    }

    /// Appends a frame.
    pub(super) fn push(&mut self, t_s: f64, total: FrameMeasures, loaded: &Loaded) {
        self.t_s.push(t_s);
        self.total.push(total);
        if self.cells.len() + loaded.cells().len() > MAX_KEPT_CELLS {
            self.frames_not_kept += 1;
        } else {
            self.cells.extend_from_slice(loaded.cells());
            self.values.extend_from_slice(loaded.values());
        }
        self.ends.push(self.cells.len());
        self.frame_time_s.take();
    }

    /// Marks a break of the link before the next frame.
    pub(super) fn begin_segment(&mut self) {
        let next = self.t_s.len();
        if next > 0 && self.breaks.last() != Some(&next) {
            self.breaks.push(next);
        }
    }

    /// Number of frames.
    pub(super) fn frames(&self) -> usize {
        self.t_s.len()
    }

    /// Whether a segment begins at this frame.
    pub(super) fn breaks_before(&self, frame: usize) -> bool {
        self.breaks.binary_search(&frame).is_ok()
    }

    /// The loaded cells of one frame with their values, in row-major order.
    pub(super) fn loaded(&self, frame: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let start = if frame == 0 { 0 } else { self.ends[frame - 1] };
        let range = start..self.ends[frame];
        self.cells[range.clone()].iter().map(|&cell| cell as usize).zip(self.values[range].iter().copied())
    }

    /// Median time from frame to frame, seconds; 0 with fewer than two frames.
    pub(super) fn frame_time_s(&self) -> f64 {
        *self
            .frame_time_s
            .get_or_init(|| median(self.t_s.windows(2).map(|pair| pair[1] - pair[0])).unwrap_or(0.0))
    }
}

/// The value below which a share `q` of the values lies, without interpolation; reorders its input.
pub(super) fn quantile(values: &mut [f64], q: f64) -> Option<f64> {
    let last = values.len().checked_sub(1)?;
    let at = (q * last as f64).floor() as usize;
    Some(*values.select_nth_unstable_by(at, f64::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CellsRef, Mat, Scale};

    #[test]
    fn loaded_cells_come_back_by_frame() {
        let mat = Mat::new(1, 4, 5.0, 5.0).unwrap();
        let (mut loaded, mut history) = (Loaded::default(), History::default());
        for (at, frame) in [[0_u8, 3, 0, 4], [0; 4], [9, 0, 0, 0]].iter().enumerate() {
            let total = loaded.take(&mat, &Scale::KPA, CellsRef::U8(frame));
            history.push(at as f64 * 0.1, total, &loaded);
        }
        assert_eq!(history.loaded(0).collect::<Vec<_>>(), [(1, 3.0), (3, 4.0)]);
        assert_eq!(history.loaded(1).count(), 0);
        assert_eq!(history.loaded(2).collect::<Vec<_>>(), [(0, 9.0)]);
        assert!((history.frame_time_s() - 0.1).abs() < 1e-12);
    }

    #[test]
    fn quantiles_are_values_of_the_data() {
        assert_eq!(quantile(&mut [4.0, 1.0, 3.0, 2.0], 1.0), Some(4.0));
        assert_eq!(quantile(&mut [4.0, 1.0, 3.0, 2.0], 0.5), Some(2.0));
        assert_eq!(quantile(&mut [], 0.5), None);
    }
}
