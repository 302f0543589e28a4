//! A session on the mat: push frames, read the state, finish.

use super::finish::Gathered;
use super::gather::baseline::{Baseline, BaselineFinder};
use super::gather::history::History;
use super::gather::loaded::Loaded;
use super::gather::stats::CellStats;
use super::live::{Live, LiveState, LiveZero};
use super::memory::kept::Kept;
use super::memory::room::Scratch;
use super::options::Options;
use super::result::{FrameMeasures, SessionResult};
use crate::base::{CellsRef, Frames, Grid, Held, Meta, Recording, Stamp};

/// How far an analysis has come is told after so many frames: some thousand times a second.
const TELL_EVERY: usize = 1 << 9;
/// About this share of the time of an analysis goes into reading the frames and taking them in.
const TAKING_IN: f64 = 0.6;

/// An analysis that goes on while frames arrive.
#[derive(Debug)]
pub struct Session {
    meta: Meta,
    options: Options,
    loaded: Loaded,
    stats: CellStats,
    history: History,
    live: Live,
    baseline: Baseline,
    /// While it is not settled.
    finder: Option<BaselineFinder>,
}

impl Session {
    /// An analysis of frames of this mat. Of the description the geometry, the scale and the full scale
    /// count now; what the link lost may be told later with [`Session::set_meta`]. What the cells read without load
    /// is found from the frames as they come, and once more at the end.
    ///
    /// # Panics
    /// When the user's regions have another number of rows or columns than the mat: a mistake of the caller.
    pub fn new(meta: &Meta, options: Options) -> Self {
        Self::begun(meta, options, Kept::default())
    }

    /// The same with room outside the memory, for a session of any length.
    ///
    /// # Panics
    /// As [`Session::new`].
    pub fn with_scratch(meta: &Meta, options: Options, scratch: Box<dyn Scratch>) -> Self {
        Self::begun(meta, options, Kept::with_scratch(scratch))
    }

    fn begun(meta: &Meta, options: Options, kept: Kept) -> Self {
        match options.zero.as_ref().map(|zero| zero.baseline(meta)) {
            Some(baseline) => Self::above(meta, options, baseline, kept),
            None => Self {
                finder: Some(BaselineFinder::new(meta)),
                ..Self::above(meta, options, Baseline::default(), kept)
            },
        }
    }

    /// The same where it is known what the cells read without load, as from frames that were looked through before.
    fn above(meta: &Meta, options: Options, baseline: Baseline, kept: Kept) -> Self {
        let fits = |grid: &Grid<u16>| (grid.rows(), grid.cols()) == (meta.mat.rows(), meta.mat.cols());
        assert!(options.own_regions.as_ref().is_none_or(fits), "regions of the mat's cells");
        Self {
            meta: meta.clone(),
            loaded: Loaded::default(),
            stats: CellStats::new(meta.mat.cells()),
            history: History::new(kept),
            live: Live::new(meta, options.contact_threshold),
            options,
            baseline,
            finder: None,
        }
    }

    /// Takes in the next frame and returns what it gives over the whole mat.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn push(&mut self, stamp: &Stamp, cells: CellsRef<'_>) -> FrameMeasures {
        if self.finder.as_mut().is_some_and(|finder| finder.push(cells)) {
            self.look_again();
        }
        let total = self.loaded.take(&self.meta.mat, &self.meta.scale, self.baseline.levels(), cells);
        self.stats.push(cells.kind(), &self.loaded);
        self.history.push(stamp.t_s, total, &self.loaded);
        self.live.feed(stamp.t_s, total, &self.loaded);
        total
    }

    /// What the mat shows now: the last frame and the feet in it. Looks for the feet anew every quarter of a
    /// second of the recording, which takes a few milliseconds; else it costs some microseconds.
    pub fn state(&mut self) -> LiveState {
        let zero = LiveZero::of(&self.baseline, self.finder.as_ref(), &self.meta.scale);
        LiveState { zero, ..self.live.state(&self.meta.mat, &self.loaded) }
    }

    /// Finds anew what the cells read without load; the frames so far are lowered by what was not yet taken off.
    fn look_again(&mut self) {
        let Some(finder) = &self.finder else { return };
        let now = finder.baseline();
        if finder.is_settled() {
            self.finder = None;
        }
        if now == self.baseline {
            return;
        }
        let (gain, cells) = (self.meta.scale.gain, self.meta.mat.cells());
        let levels = |of: &Baseline| of.levels().map_or_else(|| vec![0.0; cells], <[f64]>::to_vec);
        let by: Vec<f64> = levels(&now)
            .iter()
            .zip(levels(&self.baseline))
            .map(|(now, before)| gain * (now - before))
            .collect();
        self.baseline = now;
        if by.iter().any(|&by| by != 0.0) {
            self.history.lower_by(by);
            self.stats.forget();
            self.live.forget();
        }
    }

    /// Says that the link was interrupted: no contact goes on from the last frame to the next one.
    pub fn begin_segment(&mut self) {
        self.history.begin_segment();
        self.live.forget();
    }

    /// Renews what is told beside the frames: counters of the link, notes, rate.
    ///
    /// # Panics
    /// When the mat or the scale is another one: a mistake of the caller.
    pub fn set_meta(&mut self, meta: &Meta) {
        assert!(meta.mat == self.meta.mat && meta.scale == self.meta.scale, "the same mat and scale");
        self.meta = meta.clone();
    }

    /// Takes in all of some frames, from the first on; `told` hears how many were taken in so far.
    ///
    /// # Errors
    /// When a frame cannot be given.
    fn take_in<F: Frames + ?Sized>(
        &mut self,
        frames: &mut F,
        told: &mut dyn FnMut(usize),
    ) -> Result<(), F::Error> {
        self.history.expect(frames.frames(), self.meta.mat.cells());
        let breaks: Vec<usize> = frames.segments().iter().map(|segment| segment.first_frame).collect();
        let (mut breaks, mut at) = (breaks.into_iter().peekable(), 0);
        frames.begin(0)?;
        while let Some(batch) = frames.next()? {
            for (stamp, cells) in batch.frames() {
                while breaks.next_if(|&first_frame| first_frame <= at).is_some() {
                    self.begin_segment();
                }
                self.push(stamp, cells);
                at += 1;
                if at % TELL_EVERY == 0 {
                    told(at);
                }
            }
        }
        Ok(())
    }

    /// Everything the session gave. Where the room outside the memory failed nothing is measured, and the reason says
    /// so.
    pub fn finish(self) -> SessionResult {
        self.finish_told(&mut |_| ())
    }

    /// The same; `told` hears now and then how much of it is done, 0 to 1.
    fn finish_told(mut self, told: &mut dyn FnMut(f64)) -> SessionResult {
        self.look_again();
        self.history.close(&self.meta.mat);
        self.stats.take_in_again(&self.history, self.history.lowered());
        let gathered = Gathered {
            meta: &self.meta,
            history: self.history,
            stats: &self.stats,
            options: &self.options,
            baseline: &self.baseline,
        };
        gathered.result(told)
    }
}

/// The analysis of a whole recording: the same as pushing its frames one by one, but that what the cells read
/// without load is known from the first frame on.
pub fn analyse(recording: &Recording, options: Options) -> SessionResult {
    let mut frames = Held::new(recording);
    let Ok(baseline) = baseline_of(&mut frames, &options);
    let mut session = Session::above(&recording.meta, options, baseline, Kept::default());
    let Ok(()) = session.take_in(&mut frames, &mut |_| ());
    session.finish()
}

/// What the cells read without load: as an empty mat showed it, or found in a pass through the frames of its own, which
/// ends where more frames change nothing.
fn baseline_of<F: Frames + ?Sized>(frames: &mut F, options: &Options) -> Result<Baseline, F::Error> {
    if let Some(zero) = &options.zero {
        return Ok(zero.baseline(frames.meta()));
    }
    let mut finder = BaselineFinder::new(frames.meta());
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        for (_, cells) in batch.frames() {
            if finder.push(cells) && finder.is_settled() {
                return Ok(finder.baseline());
            }
        }
    }
    Ok(finder.baseline())
}

/// The analysis of frames that need not be in memory, the same as of the recording they make. `told` hears now and then
/// how much of the work is done, 0 to 1.
///
/// # Errors
/// When a frame cannot be given.
pub fn analyse_frames<F: Frames + ?Sized>(
    frames: &mut F,
    options: Options,
    scratch: Box<dyn Scratch>,
    told: &mut dyn FnMut(f64),
) -> Result<SessionResult, F::Error> {
    let baseline = baseline_of(frames, &options)?;
    let mut session = Session::above(frames.meta(), options, baseline, Kept::with_scratch(scratch));
    let all = frames.frames().max(1) as f64;
    session.take_in(frames, &mut |frames| told(TAKING_IN * frames as f64 / all))?;
    let result = session.finish_told(&mut |done| told(TAKING_IN + (1.0 - TAKING_IN) * done));
    told(1.0);
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::memory::kept::tests::InMemory;
    use crate::base::frames_tests::Slowly;
    use crate::base::{CellsKind, Mat};
    use crate::sim::{Arch, Child, Config, Scene, simulate};

    fn recording(scene: Scene) -> Recording {
        let mat = Mat::new(32, 32, 12.0, 12.0).unwrap();
        let mut config = Config::new(scene, Child::of_age(6.0, [Arch::Normal, Arch::Flat]), mat, 3);
        config.duration_s = 8.0;
        let mut recording = simulate(&config).unwrap().0;
        if scene == Scene::Stepping {
            // A break in the middle.
            let half = recording.frames() / 2;
            let mut parted = Recording::new(recording.meta.clone(), recording.cells().kind());
            for (at, stamp) in recording.stamps().iter().enumerate() {
                if at == half {
                    parted.begin_segment("replugged");
                }
                parted.push(*stamp, recording.frame(at));
            }
            recording = parted;
        }
        recording
    }

    /// The analysis of frames that come in small batches, of whose cells so many are held in memory.
    fn outside(recording: &Recording, most_held: usize, scratch: Box<InMemory>) -> SessionResult {
        let options = Options { bootstrap: 3, ..Options::default() };
        let kept = Kept::spilling(scratch, most_held);
        let mut session = Session::above(&recording.meta, options, Baseline::default(), kept);
        let Ok(()) = session.take_in(&mut Slowly::new(recording.clone(), 7), &mut |_| ());
        session.finish()
    }

    #[test]
    fn a_recording_outside_the_memory_gives_the_same_numbers_to_the_last_bit() {
        for scene in [Scene::Standing, Scene::Stepping, Scene::Walking] {
            let recording = recording(scene);
            let whole = analyse(&recording, Options { bootstrap: 3, ..Options::default() });
            assert!(!whole.feet.is_empty(), "{scene:?}");
            for most_held in [1, 5_000] {
                let apart = outside(&recording, most_held, InMemory::of(usize::MAX, usize::MAX));
                assert!(apart == whole, "{scene:?}, {most_held} cells held");
                // Equal floats can still be two zeros; printed they cannot.
                assert_eq!(format!("{:?}", apart.contacts), format!("{:?}", whole.contacts));
            }
        }
    }

    #[test]
    fn where_the_room_outside_the_memory_fails_nothing_is_measured() {
        let recording = recording(Scene::Standing);
        for scratch in [InMemory::of(100_000, usize::MAX), InMemory::of(usize::MAX, 100_000)] {
            let result = outside(&recording, 1, scratch);
            let refusal = result.task.unwrap_err().to_string();
            assert!(
                refusal.starts_with("the recording does not fit in memory, and could not be kept on disk: "),
                "{refusal}"
            );
            assert!(result.feet.is_empty() && result.contacts.is_empty() && result.gait.is_err());
            assert_eq!((result.t_s.len(), result.total.len()), (recording.frames(), recording.frames()));
        }
    }

    /// The same frames above what the cells read without load, which differs from cell to cell.
    fn raised(recording: &Recording) -> Recording {
        let mut raised = Recording::new(recording.meta.clone(), CellsKind::U16);
        for (at, stamp) in recording.stamps().iter().enumerate() {
            let cells = recording.frame(at);
            let counts: Vec<u16> =
                (0..cells.len()).map(|cell| cells.get(cell) as u16 + 20 + cell as u16 % 7).collect();
            raised.push(*stamp, CellsRef::U16(&counts));
        }
        raised
    }

    #[test]
    fn a_live_session_goes_on_outside_the_memory_and_gives_the_same_numbers() {
        let zeroed = recording(Scene::Stepping);
        for recording in [raised(&zeroed), zeroed] {
            let live = |kept: Kept| {
                let mut session = Session::begun(&recording.meta, Options::default(), kept);
                for (at, stamp) in recording.stamps().iter().enumerate() {
                    session.push(stamp, recording.frame(at));
                    session.state();
                }
                session.finish()
            };
            let whole = live(Kept::default());
            assert!(whole.feet.len() == 2 && whole.total.len() == recording.frames());
            for most_held in [1, 1_000, 20_000] {
                let apart = live(Kept::spilling(InMemory::of(usize::MAX, usize::MAX), most_held));
                assert!(apart == whole, "{most_held} cells held");
            }
        }
    }

    #[test]
    fn the_share_that_is_told_only_grows() {
        let recording = recording(Scene::Stepping);
        let (mut last, mut told) = (0.0, 0);
        let scratch = InMemory::of(usize::MAX, usize::MAX);
        let mut more = |share: f64| {
            assert!((last..=1.0).contains(&share), "{share} after {last}");
            (last, told) = (share, told + 1);
        };
        let mut frames = Held::new(&recording);
        let Ok(result) = analyse_frames(&mut frames, Options::default(), scratch, &mut more);
        assert!(result == analyse(&recording, Options::default()));
        assert!(told > 5 && last == 1.0, "{told} times, {last} at last");
    }
}
