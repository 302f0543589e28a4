//! Contact that hangs together in space and time, gathered while the frames go by: what can become no larger is handed
//! on, so that of a long walk only the steps of the moment are held.

use crate::analysis::gather::geometry::neighbours;
use crate::analysis::gather::history::History;
use crate::base::Mat;

/// A cell unloaded for less than this is still loaded.
const BRIDGE_S: f64 = 0.060;
/// So many frames after each other it is looked for cells that are not loaded any more.
const LOOK_EVERY: usize = 64;

/// One cell's load without a break, or some of those after each other.
#[derive(Clone, Copy)]
pub(super) struct Interval {
    pub(super) cell: usize,
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) peak: f64,
}

/// What is loaded now, by its cells.
struct Forming<'a> {
    mat: &'a Mat,
    history: &'a History,
    /// The interval of each cell that may go on, and what it hangs together with.
    open: Vec<Option<(Interval, usize)>>,
    groups: Vec<Group>,
    /// Places in `groups` without a group.
    free: Vec<usize>,
    complete: &'a mut dyn FnMut(Vec<Interval>),
}

/// Intervals that hang together.
#[derive(Default)]
struct Group {
    /// Cells whose interval may go on.
    open: Vec<usize>,
    /// Of the others one interval a cell, of all its intervals in the group.
    closed: Vec<Interval>,
}

/// Hands on the intervals that hang together, those of each cell taken together: intervals of neighbouring cells that
/// overlap in time do. `in_contact` gives the cells in contact in a frame with their values.
pub(super) fn groups(
    mat: &Mat,
    history: &History,
    in_contact: impl Fn(usize) -> Vec<(usize, f64)>,
    complete: &mut dyn FnMut(Vec<Interval>),
) {
    let (groups, free) = Default::default();
    let mut forming = Forming { mat, history, open: vec![None; mat.cells()], groups, free, complete };
    let mut changed = Vec::new();
    for frame in 0..history.frames() {
        let breaks = history.breaks_before(frame);
        if breaks || frame % LOOK_EVERY == 0 {
            for cell in 0..mat.cells() {
                if breaks || !forming.goes_on(cell, frame) {
                    forming.close(cell);
                }
            }
        }
        changed.clear();
        for (cell, value) in in_contact(frame) {
            if forming.add(cell, frame, value) {
                changed.push(cell);
            }
        }
        // Two that both went on from the frame before hang together already where they do.
        changed.iter().for_each(|&cell| forming.join(cell));
    }
    (0..mat.cells()).for_each(|cell| forming.close(cell));
}

impl Forming<'_> {
    /// Whether contact in a frame would go on with the interval that a cell has, if it has one.
    fn goes_on(&self, cell: usize, frame: usize) -> bool {
        self.open[cell].is_none_or(|(interval, _)| {
            interval.last + 1 == frame || self.history.t_s[frame] - self.history.t_s[interval.last] < BRIDGE_S
        })
    }

    /// Takes in a cell in contact; whether it was not in the frame before.
    fn add(&mut self, cell: usize, frame: usize, value: f64) -> bool {
        if !self.goes_on(cell, frame) {
            self.close(cell);
        }
        if let Some((interval, _)) = &mut self.open[cell] {
            let gap = interval.last + 1 != frame;
            interval.last = frame;
            interval.peak = interval.peak.max(value);
            return gap;
        }
        let of = self.free.pop().unwrap_or_else(|| {
            self.groups.push(Group::default());
            self.groups.len() - 1
        });
        self.groups[of].open.push(cell);
        self.open[cell] = Some((Interval { cell, first: frame, last: frame, peak: value }, of));
        true
    }

    /// Puts a cell together with the neighbours whose intervals overlap with its own.
    fn join(&mut self, cell: usize) {
        for next in neighbours(self.mat, cell) {
            let (Some((mine, one)), Some((theirs, other))) = (self.open[cell], self.open[next]) else {
                continue;
            };
            if one == other || theirs.last < mine.first {
                continue;
            }
            let size = |of: usize| self.groups[of].open.len() + self.groups[of].closed.len();
            let (to, from) = if size(one) < size(other) { (other, one) } else { (one, other) };
            let group = std::mem::take(&mut self.groups[from]);
            self.free.push(from);
            for &cell in &group.open {
                if let Some((_, of)) = &mut self.open[cell] {
                    *of = to;
                }
            }
            self.groups[to].open.extend(group.open);
            group.closed.into_iter().for_each(|interval| self.groups[to].put(interval));
        }
    }

    /// The interval of a cell does not go on.
    fn close(&mut self, cell: usize) {
        let Some((interval, of)) = self.open[cell].take() else { return };
        let group = &mut self.groups[of];
        group.open.retain(|&other| other != cell);
        group.put(interval);
        if group.open.is_empty() {
            (self.complete)(std::mem::take(&mut group.closed));
            self.free.push(of);
        }
    }
}

impl Group {
    /// Takes in an interval that does not go on.
    fn put(&mut self, interval: Interval) {
        match self.closed.binary_search_by_key(&interval.cell, |closed| closed.cell) {
            Err(at) => self.closed.insert(at, interval),
            Ok(at) => {
                let before = &mut self.closed[at];
                before.first = before.first.min(interval.first);
                before.last = before.last.max(interval.last);
                before.peak = before.peak.max(interval.peak);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::gather::loaded::Loaded;
    use crate::base::{CellsRef, Scale};

    /// The groups of a mat of one row at 50 Hz, each cell with its first and last frame and its peak, in order of time.
    fn of(frames: &[[u8; 4]], breaks: &[usize]) -> Vec<Vec<(usize, usize, usize, f64)>> {
        let mat = Mat::new(1, 4, 5.0, 5.0).unwrap();
        let (mut history, mut loaded) = (History::default(), Loaded::default());
        for (at, frame) in frames.iter().enumerate() {
            if breaks.contains(&at) {
                history.begin_segment();
            }
            let total = loaded.take(&mat, &Scale::KPA, None, CellsRef::U8(frame));
            history.push(at as f64 * 0.02, total, &loaded);
        }
        let mut found = Vec::new();
        let in_contact = |frame| history.loaded(frame).iter().collect();
        groups(&mat, &history, in_contact, &mut |group| {
            found.push(group.into_iter().map(|one| (one.cell, one.first, one.last, one.peak)).collect());
        });
        found.sort_by_key(|group: &Vec<(usize, usize, usize, f64)>| (group[0].1, group[0].0));
        found
    }

    #[test]
    fn neighbours_that_overlap_in_time_hang_together() {
        let rolled = of(&[[1, 0, 0, 0], [2, 1, 0, 0], [0, 3, 1, 0], [0, 0, 1, 9], [0, 0, 0, 8]], &[]);
        assert_eq!(rolled, [vec![(0, 0, 1, 2.0), (1, 1, 2, 3.0), (2, 2, 3, 1.0), (3, 3, 4, 9.0)]]);
        let apart = of(&[[1, 0, 0, 1], [1, 0, 0, 1]], &[]);
        assert_eq!(apart, [vec![(0, 0, 1, 1.0)], vec![(3, 0, 1, 1.0)]]);
        // One after the other is not at the same time.
        assert_eq!(of(&[[1, 0, 0, 0], [0, 1, 0, 0]], &[]).len(), 2);
    }

    #[test]
    fn a_short_pause_is_bridged_and_overlaps_with_what_comes_within_it() {
        let bridged = of(&[[1, 0, 0, 0], [0, 2, 0, 0], [3, 0, 0, 0]], &[]);
        assert_eq!(bridged, [vec![(0, 0, 2, 3.0), (1, 1, 1, 2.0)]]);
        let parted = of(&[[1, 0, 0, 0], [0; 4], [0; 4], [1, 0, 0, 0]], &[]);
        assert_eq!(parted, [vec![(0, 0, 0, 1.0)], vec![(0, 3, 3, 1.0)]]);
        assert_eq!(of(&[[1, 0, 0, 0], [1, 0, 0, 0]], &[1]).len(), 2);
    }

    #[test]
    fn a_cell_that_comes_again_is_one_of_the_group() {
        let mut frames = vec![[0, 1, 0, 0]; 100];
        (frames[3], frames[90]) = ([5, 1, 0, 0], [7, 1, 0, 0]);
        assert_eq!(of(&frames, &[]), [vec![(0, 3, 90, 7.0), (1, 0, 99, 1.0)]]);
    }
}
