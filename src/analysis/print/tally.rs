//! What every region of a foot gives in every frame, in one walk over the loaded cells, however many ways the
//! foot is divided.
//!
//! A frame's values are laid out on the mat once; each region then gathers its cells from there, four
//! at a time, so that no sum waits for the one before. A cell cut by a border counts in each of its
//! regions by its share; its own value can be the peak only of the region that has most of it.

use std::sync::Arc;

use super::stretch::Stretch;
use crate::analysis::find::place::{Owners, Place};
use crate::analysis::gather::history::History;
use crate::analysis::memory::series::{Entry, Series, take_number};
use crate::base::Mat;

/// Sums that run beside each other.
const LANES: usize = 4;

/// What one region gives in one frame, in values of the recording and cells.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Moment {
    /// Sum of its values above 0, each by the cell's share.
    pub(super) sum: f64,
    /// The same over the cells in contact only.
    pub(super) contact_sum: f64,
    /// Cells in contact, by their shares.
    pub(super) cells: f64,
    /// Highest value.
    pub(super) peak: f64,
}

impl Entry for Moment {
    const BYTES: usize = 4 * size_of::<f64>();

    fn put(self, to: &mut Vec<u8>) {
        [self.sum, self.contact_sum, self.cells, self.peak].into_iter().for_each(|number| number.put(to));
    }

    fn take(mut from: &[u8]) -> Self {
        let [sum, contact_sum, cells, peak] = std::array::from_fn(|_| take_number(&mut from));
        Self { sum, contact_sum, cells, peak }
    }
}

impl std::ops::AddAssign for Moment {
    fn add_assign(&mut self, other: Self) {
        self.sum += other.sum;
        self.contact_sum += other.contact_sum;
        self.cells += other.cells;
        self.peak = self.peak.max(other.peak);
    }
}

/// What the regions of one stretch give.
pub(super) struct Tally {
    /// Number of regions.
    pub(super) labels: usize,
    /// Frame after frame, each with an entry for every region.
    moments: Series<Moment>,
    /// Seconds each frame stands for.
    pub(super) seconds: Arc<[f64]>,
    /// Of each region the sum of its cells' own time integrals and the number of those cells, by their
    /// shares; cells that were in contact at some time.
    pub(super) cell_integrals: Vec<(f64, f64)>,
}

impl Tally {
    /// Tells the regions frame by frame.
    pub(super) fn each_frame(&self, mut told: impl FnMut(usize, &[Moment])) {
        let mut regions = Vec::with_capacity(self.labels);
        let mut frame = 0;
        for moment in self.moments.iter() {
            regions.push(moment);
            if regions.len() == self.labels {
                told(frame, &regions);
                regions.clear();
                frame += 1;
            }
        }
    }
}

/// The part of one cell that belongs to one region.
struct Part {
    cell: usize,
    label: usize,
    share: f64,
    /// Whether the region has most of the cell.
    most: bool,
}

/// Cells by region.
#[derive(Default)]
struct Table {
    cells: Vec<u32>,
    shares: Vec<f64>,
    /// Of each region where its cells begin, where those begin of which another region has more, and where
    /// they end.
    ranges: Vec<[usize; 3]>,
}

impl Table {
    fn new(parts: &[Part], labels: usize, owned: &[bool]) -> Self {
        let mut table = Self { cells: Vec::new(), shares: Vec::new(), ranges: Vec::with_capacity(labels) };
        for label in 0..labels {
            let mut range = [table.cells.len(); 3];
            for (most, end) in [(true, 1), (false, 2)] {
                for part in parts {
                    if part.label == label && part.most == most && owned[part.cell] {
                        table.cells.push(part.cell as u32);
                        table.shares.push(part.share);
                    }
                }
                range[end] = table.cells.len();
            }
            table.ranges.push(range);
        }
        table
    }

    fn moment(&self, [from, foreign, to]: [usize; 3], values: &[f64], threshold: f64) -> Moment {
        let mut moment = self.gathered(from..foreign, values, threshold);
        let cut = self.gathered(foreign..to, values, threshold);
        moment += Moment { peak: 0.0, ..cut };
        moment
    }

    fn gathered(&self, range: std::ops::Range<usize>, values: &[f64], threshold: f64) -> Moment {
        let mut lanes = [Moment::default(); LANES];
        let mut add = |lane: usize, cell: u32, share: f64| {
            let lane = &mut lanes[lane];
            let value = values.get(cell as usize).copied().unwrap_or(0.0);
            let contact = if value >= threshold { share } else { 0.0 };
            lane.sum += share * value;
            lane.contact_sum += contact * value;
            lane.cells += contact;
            lane.peak = if value > lane.peak { value } else { lane.peak };
        };
        let (cells, cells_left) = self.cells[range.clone()].as_chunks::<LANES>();
        let (shares, shares_left) = self.shares[range].as_chunks::<LANES>();
        for (cells, shares) in cells.iter().zip(shares) {
            for lane in 0..LANES {
                add(lane, cells[lane], shares[lane]);
            }
        }
        for (lane, (&cell, &share)) in cells_left.iter().zip(shares_left).enumerate() {
            add(lane, cell, share);
        }
        let mut sum = Moment::default();
        lanes.into_iter().for_each(|lane| sum += lane);
        sum
    }
}

/// Calls its last argument with the region and the share of every part of a cell.
type Shares<'a> = dyn Fn(usize, &mut dyn FnMut(usize, f64)) + 'a;

/// One way to divide the mat, its regions numbered below `labels`.
pub(super) struct Division<'a> {
    pub(super) labels: usize,
    pub(super) shares: &'a Shares<'a>,
}

/// Tallies a stretch, divided in some ways, in their order.
pub(super) fn tally<const WAYS: usize>(
    mat: &Mat,
    history: &History,
    places: &[Place],
    stretch: &Stretch<'_>,
    threshold: f64,
    divisions: [Division<'_>; WAYS],
) -> [Tally; WAYS] {
    let frames = &stretch.frames;
    let peaks = peaks(mat, history, frames);
    let seconds: Arc<[f64]> = frames.iter().map(|&frame| history.seconds(frame)).collect();
    let mut integrals = vec![0.0_f64; mat.cells()];
    let mut values = vec![0.0_f64; mat.cells()];
    let mut ways = divisions.map(|division| Way::new(&division, &peaks, history, &seconds));
    // The feet on the mat, and with them whose a cell is, seldom change from frame to frame.
    let (mut owners, mut before) = (Owners::default(), None);
    let mut owned = vec![false; mat.cells()];
    for (&frame, &seconds) in frames.iter().zip(seconds.iter()) {
        owners.turn_to(places, frame);
        if before.as_deref() != Some(owners.active()) {
            for (cell, owned) in owned.iter_mut().enumerate() {
                *owned = owners.of(cell) == Some(stretch.place);
            }
            for way in &mut ways {
                way.table = Table::new(&way.parts, way.tally.labels, &owned);
            }
            before = Some(owners.active().to_vec());
        }
        for (cell, value) in history.loaded(frame).iter() {
            let value = if owned[cell] { value } else { 0.0 };
            values[cell] = value;
            integrals[cell] += seconds * value;
        }
        ways.iter_mut().for_each(|way| way.take_in(&values, threshold));
        history.loaded(frame).iter().for_each(|(cell, _)| values[cell] = 0.0);
    }
    ways.map(|way| way.done(&peaks, &integrals, threshold))
}

/// Highest value of each cell of the mat over some frames.
fn peaks(mat: &Mat, history: &History, frames: &[usize]) -> Vec<f64> {
    let mut peaks = vec![0.0_f64; mat.cells()];
    for &frame in frames {
        for (cell, value) in history.loaded(frame).iter() {
            let peak = &mut peaks[cell];
            *peak = if value > *peak { value } else { *peak };
        }
    }
    peaks
}

/// A division with what it gave so far.
struct Way {
    parts: Vec<Part>,
    table: Table,
    tally: Tally,
}

impl Way {
    /// Nothing tallied yet, of frames that stand for so many seconds each.
    fn new(division: &Division<'_>, peaks: &[f64], history: &History, seconds: &Arc<[f64]>) -> Self {
        let mut moments = Series::within(history.room());
        moments.expect(seconds.len() * division.labels);
        let tally = Tally {
            labels: division.labels,
            moments,
            seconds: Arc::clone(seconds),
            cell_integrals: vec![(0.0, 0.0); division.labels],
        };
        Self { parts: parts_of(division.shares, peaks), table: Table::default(), tally }
    }

    /// Takes in the values of a frame.
    fn take_in(&mut self, values: &[f64], threshold: f64) {
        let table = &self.table;
        let moments = table.ranges.iter().map(|&range| table.moment(range, values, threshold));
        self.tally.moments.extend(moments);
    }

    /// What it gave, with the time integrals of the cells that were in contact.
    fn done(mut self, peaks: &[f64], integrals: &[f64], threshold: f64) -> Tally {
        for part in &self.parts {
            if peaks[part.cell] >= threshold && integrals[part.cell] > 0.0 {
                let (sum, cells) = &mut self.tally.cell_integrals[part.label];
                *sum += part.share * integrals[part.cell];
                *cells += part.share;
            }
        }
        self.tally
    }
}

/// The parts of all cells that ever read something.
fn parts_of(shares: &Shares<'_>, peaks: &[f64]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for cell in (0..peaks.len()).filter(|&cell| peaks[cell] > 0.0) {
        let first = parts.len();
        shares(cell, &mut |label, share| match parts[first..].iter_mut().find(|part| part.label == label) {
            Some(part) => part.share += share,
            None => parts.push(Part { cell, label, share, most: false }),
        });
        let whole: f64 = parts[first..].iter().map(|part| part.share).sum();
        // A foot's forces are shared out to the last digit that a sum of shares can hold.
        parts[first..].iter_mut().for_each(|part| part.share /= whole);
        if let Some(most) = parts[first..].iter_mut().max_by(|a, b| a.share.total_cmp(&b.share)) {
            most.most = true;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_cell_counts_by_its_share_and_peaks_in_one_region_only() {
        let parts = |cells: &[(usize, usize, f64, bool)]| -> Vec<Part> {
            cells.iter().map(|&(cell, label, share, most)| Part { cell, label, share, most }).collect()
        };
        let parts = parts(&[(0, 0, 1.0, true), (1, 0, 0.25, false), (1, 1, 0.75, true), (2, 1, 1.0, true)]);
        let values = [10.0, 80.0, 4.0];
        let of = |owned: [bool; 3]| -> Vec<Moment> {
            let table = Table::new(&parts, 2, &owned);
            table.ranges.iter().map(|&range| table.moment(range, &values, 5.0)).collect()
        };
        let [first, second] = of([true; 3])[..] else { panic!("two regions") };
        assert_eq!(first, Moment { sum: 30.0, contact_sum: 30.0, cells: 1.25, peak: 10.0 });
        assert_eq!(second, Moment { sum: 64.0, contact_sum: 60.0, cells: 0.75, peak: 80.0 });
        // A cell of another foot counts nowhere.
        assert_eq!(of([true, false, true])[1], Moment { sum: 4.0, peak: 4.0, ..Moment::default() });
    }
}
