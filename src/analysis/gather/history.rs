//! What is known of every frame until the end of the session: a few numbers of each, and its loaded cells.

use std::sync::OnceLock;

use super::frame::Sums;
use super::geometry::centre;
use super::loaded::Loaded;
use crate::analysis::memory::kept::{FrameCells, Kept};
use crate::analysis::memory::room::Room;
use crate::analysis::memory::series::Series;
use crate::analysis::result::FrameMeasures;
use crate::base::Mat;
use crate::stats::median;

/// Frames as they came: time, segment, whole-mat measures, loaded cells.
#[derive(Debug, Default)]
pub(in crate::analysis) struct History {
    /// Seconds of each frame.
    pub(in crate::analysis) t_s: Vec<f64>,
    /// Whole-mat measures of each frame.
    pub(in crate::analysis) total: Series<FrameMeasures>,
    /// Frames at which a new segment begins, ascending.
    pub(in crate::analysis) breaks: Vec<usize>,
    kept: Kept,
    /// What is to be taken off the cells of the frames before one, step by step.
    to_lower: Vec<(usize, Vec<f64>)>,
    /// By how much every cell reads too little, where that is tried out.
    raised: Option<Vec<f64>>,
    frame_time_s: OnceLock<f64>,
}

impl History {
    /// No frames yet, whose loaded cells are kept so.
    pub(in crate::analysis) fn new(kept: Kept) -> Self {
        Self { total: Series::within(kept.room()), kept, ..Self::default() }
    }

    /// Sets memory aside for a recording of known length.
    pub(in crate::analysis) fn expect(&mut self, frames: usize, cells: usize) {
        self.t_s.reserve(frames);
        self.total.expect(frames);
        self.kept.expect(frames, cells);
    }

    /// Appends a frame.
    pub(in crate::analysis) fn push(&mut self, t_s: f64, total: FrameMeasures, loaded: &Loaded) {
        self.t_s.push(t_s);
        self.total.push(total);
        self.kept.push(loaded.cells(), loaded.values());
        self.frame_time_s.take();
    }

    /// No more frames come: what was to be taken off is.
    pub(in crate::analysis) fn close(&mut self, mat: &Mat) {
        self.lower(mat);
        self.kept.close();
    }

    /// Marks a break of the link before the next frame.
    pub(in crate::analysis) fn begin_segment(&mut self) {
        let next = self.t_s.len();
        if next > 0 && self.breaks.last() != Some(&next) {
            self.breaks.push(next);
        }
    }

    /// Number of frames.
    pub(in crate::analysis) fn frames(&self) -> usize {
        self.t_s.len()
    }

    /// Whether a segment begins at this frame.
    pub(in crate::analysis) fn breaks_before(&self, frame: usize) -> bool {
        self.breaks.binary_search(&frame).is_ok()
    }

    /// The whole-mat measures where the area of each frame is that of its cells in contact.
    pub(in crate::analysis) fn in_contact(&self, mat: &Mat, threshold: f64) -> Series<FrameMeasures> {
        let mut frames = Series::within(self.kept.room());
        frames.expect(self.frames());
        frames.extend(self.total.iter().enumerate().map(|(at, frame)| {
            let loaded = self.loaded(at);
            // Of a frame that was not kept only what was measured as it came is known.
            if frame.force > 0.0 && loaded.iter().next().is_none() {
                return frame;
            }
            let cells = loaded.iter().filter(|&(_, value)| value >= threshold).count();
            FrameMeasures { area_mm2: cells as f64 * mat.cell_area_mm2(), ..frame }
        }));
        frames
    }

    /// The loaded cells of one frame.
    pub(in crate::analysis) fn loaded(&self, frame: usize) -> FrameCells<'_> {
        let cells = self.kept.frame(frame);
        match &self.raised {
            None => cells,
            Some(by) => cells.raised(by),
        }
    }

    /// Lets every loaded cell read so much more from now on, or as much as it did; the whole-mat measures stay.
    pub(in crate::analysis) fn raise(&mut self, by: Option<Vec<f64>>) {
        self.raised = by;
    }

    /// Frames whose loaded cells were not kept because there was no room.
    pub(in crate::analysis) fn frames_not_kept(&self) -> usize {
        self.kept.frames_not_kept
    }

    /// Why the loaded cells cannot be believed, if they cannot.
    pub(in crate::analysis) fn trouble(&self) -> Option<String> {
        self.kept.trouble()
    }

    /// Says that every cell of the frames so far is to be lowered by so much, and what is not above 0 then taken out. That
    /// is done at the end: a live session does not wait for all its frames.
    pub(in crate::analysis) fn lower_by(&mut self, by: Vec<f64>) {
        self.to_lower.push((self.frames(), by));
    }

    /// Frames of which something was taken off: so many of the first.
    pub(in crate::analysis) fn lowered(&self) -> usize {
        self.to_lower.last().map_or(0, |step| step.0)
    }

    fn lower(&mut self, mat: &Mat) {
        if self.to_lower.is_empty() {
            return;
        }
        let before = std::mem::take(&mut self.total);
        let mut total = Series::within(self.kept.room());
        self.kept.lower(&self.to_lower, |frame, cells, values| {
            let mut sums = Sums::default();
            cells.iter().zip(values).for_each(|(&cell, &value)| sums.add(centre(mat, cell as usize), value));
            total.extend(before.range(total.len()..frame));
            total.push(sums.measures(mat.cell_area_mm2()));
        });
        total.extend(before.range(total.len()..before.len()));
        self.total = total;
    }

    /// Room outside the memory, where there is some.
    pub(in crate::analysis) fn room(&self) -> Option<Room> {
        self.kept.room()
    }

    /// Median time from frame to frame, seconds; 0 with fewer than two frames.
    pub(in crate::analysis) fn frame_time_s(&self) -> f64 {
        *self
            .frame_time_s
            .get_or_init(|| median(self.t_s.windows(2).map(|pair| pair[1] - pair[0])).unwrap_or(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CellsRef, Scale};

    #[test]
    fn the_area_of_a_frame_is_that_of_its_cells_in_contact() {
        let mat = Mat::new(1, 4, 5.0, 10.0).unwrap();
        let mut history = History::default();
        let mut loaded = Loaded::default();
        for cells in [[0.0, 4.9, 5.0, 7.0], [1.0, 2.0, 0.0, 3.0]] {
            let total = loaded.take(&mat, &Scale::KPA, None, CellsRef::F64(&cells));
            history.push(0.0, total, &loaded);
        }
        assert_eq!(history.total.at(0).area_mm2, 150.0);
        let frames = history.in_contact(&mat, 5.0);
        assert_eq!([0, 1].map(|frame| frames.at(frame).area_mm2), [100.0, 0.0]);
    }

    #[test]
    fn loaded_cells_come_back_by_frame() {
        let mat = Mat::new(1, 4, 5.0, 5.0).unwrap();
        let (mut loaded, mut history) = (Loaded::default(), History::default());
        for (at, frame) in [[0_u8, 3, 0, 4], [0; 4], [9, 0, 0, 0]].iter().enumerate() {
            let total = loaded.take(&mat, &Scale::KPA, None, CellsRef::U8(frame));
            history.push(at as f64 * 0.1, total, &loaded);
        }
        assert_eq!(history.loaded(0).iter().collect::<Vec<_>>(), [(1, 3.0), (3, 4.0)]);
        assert_eq!(history.loaded(1).iter().count(), 0);
        assert_eq!(history.loaded(2).iter().collect::<Vec<_>>(), [(0, 9.0)]);
        assert!((history.frame_time_s() - 0.1).abs() < 1e-12);
    }

    #[test]
    fn what_is_lowered_is_as_if_it_had_been_lower() {
        let mat = Mat::new(1, 4, 5.0, 5.0).unwrap();
        let (mut loaded, mut high, mut low) = (Loaded::default(), History::default(), History::default());
        for (at, frame) in [[2_u8, 3, 9, 4], [2, 3, 0, 4], [9, 1, 0, 7]].iter().enumerate() {
            let total = loaded.take(&mat, &Scale::KPA, None, CellsRef::U8(frame));
            high.push(at as f64 * 0.1, total, &loaded);
            let total = loaded.take(&mat, &Scale::KPA, Some(&[2.0, 3.0, 0.0, 4.0]), CellsRef::U8(frame));
            low.push(at as f64 * 0.1, total, &loaded);
        }
        high.lower_by(vec![1.0, 3.0, 0.0, 4.0]);
        high.lower_by(vec![1.0, 0.0, 0.0, 0.0]);
        high.close(&mat);
        for frame in 0..3 {
            assert!(high.loaded(frame).iter().eq(low.loaded(frame).iter()), "{frame}");
        }
        assert_eq!(high.total, low.total);
    }

    #[test]
    fn what_is_raised_reads_more_until_it_is_not() {
        let mat = Mat::new(1, 4, 5.0, 5.0).unwrap();
        let (mut loaded, mut history) = (Loaded::default(), History::default());
        let total = loaded.take(&mat, &Scale::KPA, None, CellsRef::U8(&[2, 3, 0, 4]));
        history.push(0.0, total, &loaded);
        history.raise(Some(vec![1.0, -3.0, 5.0, -1.0]));
        assert_eq!(history.loaded(0).iter().collect::<Vec<_>>(), [(0, 3.0), (3, 3.0)]);
        history.raise(None);
        assert_eq!(history.loaded(0).iter().collect::<Vec<_>>(), [(0, 2.0), (1, 3.0), (3, 4.0)]);
    }
}
