//! A session on the mat: push frames, read the state, finish.

use super::finish::Gathered;
use super::history::History;
use super::live::{Live, LiveState};
use super::loaded::Loaded;
use super::result::{FrameMeasures, SessionResult};
use super::stats::CellStats;
use crate::balance::Method;
use crate::base::{CellsRef, Grid, Meta, Recording, Stamp};
use crate::footprint::Mask;

/// What can be asked of an analysis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Value from which a cell is in contact, in the unit of the recording. Without it 5 kPa; on an
    /// uncalibrated mat 8 % of the middle pressure of the peak picture (half of the picture's load lies in
    /// cells above it), and 2.5 counts at least, counted from what the cells read unloaded.
    pub contact_threshold: Option<f64>,
    /// How often the print of each foot is laid down anew on the cells to tell how sure its indices are. 0:
    /// never, and no interval is given.
    pub bootstrap: usize,
    /// How the sway of a stand is measured.
    pub balance: Method,
    /// Direction in which the child walks over the mat, degrees from forward to the right. Without it the
    /// direction is taken from the heels, which needs three steps in a row.
    pub walking_direction_deg: Option<f64>,
    /// Mask of regions beside the one of three. Without it the finest that the mat's cells allow.
    pub mask: Option<Mask>,
    /// Whether every index is given between known spines, right enough or not: to find out how right they are.
    pub beyond_proof: bool,
    /// Regions of the user's own: a number for each cell of the mat, 0 for none.
    pub own_regions: Option<Grid<u16>>,
}

impl Options {
    /// How often a print is laid down anew where intervals are wanted and nobody asks for another number.
    pub const USUAL_BOOTSTRAP: usize = 24;
}

/// An analysis that goes on while frames arrive.
#[derive(Clone, Debug)]
pub struct Session {
    meta: Meta,
    options: Options,
    loaded: Loaded,
    stats: CellStats,
    history: History,
    live: Live,
}

impl Session {
    /// An analysis of frames of this mat. Of the description the geometry, the scale and the full scale
    /// count now; what the link lost may be told later with [`Session::set_meta`].
    ///
    /// # Panics
    /// When the user's regions have another number of rows or columns than the mat: a mistake of the caller.
    pub fn new(meta: &Meta, options: Options) -> Self {
        let fits = |grid: &Grid<u16>| (grid.rows(), grid.cols()) == (meta.mat.rows(), meta.mat.cols());
        assert!(options.own_regions.as_ref().is_none_or(fits), "regions of the mat's cells");
        Self {
            meta: meta.clone(),
            loaded: Loaded::default(),
            stats: CellStats::new(meta.mat.cells()),
            history: History::default(),
            live: Live::new(meta, options.contact_threshold),
            options,
        }
    }

    /// Takes in the next frame and returns what it gives over the whole mat.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn push(&mut self, stamp: &Stamp, cells: CellsRef<'_>) -> FrameMeasures {
        let total = self.loaded.take(&self.meta.mat, &self.meta.scale, cells);
        self.stats.push(cells.kind(), &self.loaded);
        self.history.push(stamp.t_s, total, &self.loaded);
        total
    }

    /// What the mat shows now: the last frame and the feet in it. Looks for the feet anew every quarter of a
    /// second of the recording, which takes a few milliseconds; else it costs some microseconds.
    pub fn state(&mut self) -> LiveState {
        self.live.state(&self.history, &self.meta.mat)
    }

    /// Says that the link was interrupted: no contact goes on from the last frame to the next one.
    pub fn begin_segment(&mut self) {
        self.history.begin_segment();
        self.live.forget(self.history.frames());
    }

    /// Renews what is told beside the frames: counters of the link, notes, rate.
    ///
    /// # Panics
    /// When the mat or the scale is another one: a mistake of the caller.
    pub fn set_meta(&mut self, meta: &Meta) {
        assert!(meta.mat == self.meta.mat && meta.scale == self.meta.scale, "the same mat and scale");
        self.meta = meta.clone();
    }

    /// Everything the session gave.
    pub fn finish(self) -> SessionResult {
        let gathered =
            Gathered { meta: &self.meta, history: self.history, stats: &self.stats, options: &self.options };
        gathered.result()
    }
}

/// The analysis of a whole recording: the same as pushing its frames one by one.
pub fn analyse(recording: &Recording, options: Options) -> SessionResult {
    let mut session = Session::new(&recording.meta, options);
    session.history.expect(recording.frames(), recording.meta.mat.cells());
    let mut segments = recording.segments().iter().map(|segment| segment.first_frame).peekable();
    for (at, stamp) in recording.stamps().iter().enumerate() {
        while segments.next_if(|&first_frame| first_frame <= at).is_some() {
            session.begin_segment();
        }
        session.push(stamp, recording.frame(at));
    }
    session.finish()
}
