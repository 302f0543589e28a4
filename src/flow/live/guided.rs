//! Stretches of frames from a live mat while a person does what is asked, with feedback as it goes on.

use std::collections::VecDeque;
use std::time::Duration;

use crate::base::{CellsKind, CellsRef, Meta, Recording, Stamp};
use crate::health::Idle;
use crate::source::{FrameSource, Next, SourceError};

/// A cell is loaded from this share of full scale above its zero, and from so many times its noise.
const LOADED_SHARE: f64 = 0.01;
const LOADED_NOISE: f64 = 6.0;
/// Somebody is on the mat where so many cells are loaded.
const LOADED_CELLS: usize = 5;
/// Somebody stands still who moves less than this share of the load within a second, as a calibration counts it.
const STILL_SHARE: f64 = 0.4;
const STILL_S: f64 = 1.0;

/// What a person is to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Deed {
    /// Stay off the mat for so many seconds.
    Off(f64),
    /// Stand on the mat for so many seconds without stepping off.
    Stand(f64),
    /// Be on the mat for so many seconds in all.
    Move(f64),
}

/// What the mat shows at the moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Feedback {
    /// Sum of all counts above zero.
    pub load: f64,
    /// Cells that are loaded; 0 before the zeros are known.
    pub loaded: usize,
    /// Whether hardly anything moved within the last second.
    pub still: bool,
    /// Seconds that are missing.
    pub left_s: f64,
}

impl Feedback {
    /// Whether somebody is on the mat.
    pub fn is_on(&self) -> bool {
        self.loaded >= LOADED_CELLS
    }
}

/// Why a stretch was not taken.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TakeError {
    /// The source failed.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The mat is gone, in the words of the system.
    #[error("the mat disconnected ({0})")]
    Gone(String),
    /// The mat described itself as another one.
    #[error("the mat described itself again, as a different mat")]
    OtherMat,
    /// Somebody left it out.
    #[error("left out")]
    LeftOut,
}

/// A live mat with a person on it who is led.
pub struct Guided<'a> {
    source: &'a mut dyn FrameSource,
    meta: Option<Meta>,
    /// What the mat reads when it is empty, once that is known.
    idle: Option<Idle>,
    /// Cells above zero of the last second, with their times.
    last: VecDeque<(f64, Vec<f64>)>,
}

impl<'a> Guided<'a> {
    /// A mat of which nothing is known yet.
    pub fn new(source: &'a mut dyn FrameSource) -> Self {
        Self { source, meta: None, idle: None, last: VecDeque::new() }
    }

    /// From now on loads are told above these zeros.
    pub fn set_idle(&mut self, idle: Idle) {
        self.idle = Some(idle);
        self.last.clear();
    }

    /// Frames pass by unrecorded until `watch`, told of each and in silence of nothing, gives something.
    ///
    /// # Errors
    /// When the mat cannot be read, is gone or another.
    pub fn pass<T>(&mut self, mut watch: impl FnMut(Option<Feedback>) -> Option<T>) -> Result<T, TakeError> {
        loop {
            let seen = self.next(|_, _, _| {})?.map(|(feedback, _)| feedback);
            if let Some(given) = watch(seen) {
                return Ok(given);
            }
        }
    }

    /// Records until the deed is done, by the frames' own times. `watch` is told of every frame, and of nothing in
    /// silence; false leaves it out. A stand begins anew when the person steps off.
    ///
    /// # Errors
    /// As [`Guided::pass`], and when it is left out.
    pub fn take(
        &mut self,
        deed: Deed,
        mut watch: impl FnMut(Option<Feedback>) -> bool,
    ) -> Result<Recording, TakeError> {
        let mut recording: Option<Recording> = None;
        let (mut began_s, mut last_s, mut done_s) = (None, None, 0.0);
        loop {
            let recorded = &mut recording;
            let seen = self.next(|meta, stamp, cells| {
                let recording = recorded.get_or_insert_with(|| begin(meta, stamp, cells.kind()));
                let began_s = *began_s.get_or_insert(stamp.t_s);
                recording.push(Stamp { t_s: stamp.t_s - began_s, ..*stamp }, cells);
            })?;
            let Some((mut feedback, t_s)) = seen else {
                if !watch(None) {
                    return Err(TakeError::LeftOut);
                }
                continue;
            };
            let step_s = t_s - last_s.replace(t_s).unwrap_or(t_s);
            let seconds = match deed {
                Deed::Off(seconds) => {
                    done_s += step_s;
                    seconds
                }
                Deed::Stand(seconds) | Deed::Move(seconds) if feedback.is_on() => {
                    done_s += step_s;
                    seconds
                }
                Deed::Stand(seconds) => {
                    if done_s > 0.0 {
                        (recording, began_s, done_s) = (None, None, 0.0);
                    }
                    seconds
                }
                Deed::Move(seconds) => seconds,
            };
            feedback.left_s = (seconds - done_s).max(0.0);
            if !watch(Some(feedback)) {
                return Err(TakeError::LeftOut);
            }
            if done_s >= seconds
                && let Some(recording) = recording.take()
            {
                return Ok(recording);
            }
        }
    }

    /// The next frame, handed to `keep`, with what it shows and its time; `None` in silence.
    fn next(
        &mut self,
        keep: impl FnOnce(&Meta, &Stamp, CellsRef<'_>),
    ) -> Result<Option<(Feedback, f64)>, TakeError> {
        const WAIT: Duration = Duration::from_millis(100);
        match self.source.next(WAIT)? {
            Next::Meta(meta) => match &self.meta {
                Some(known) if !known.is_same_mat(meta) => Err(TakeError::OtherMat),
                Some(_) => Ok(None),
                None => {
                    self.meta = Some(meta.clone());
                    Ok(None)
                }
            },
            Next::Frame(stamp, cells) => {
                let Some(meta) = &self.meta else { return Ok(None) };
                keep(meta, &stamp, cells);
                let zero = |cell: usize| self.idle.as_ref().map_or(0.0, |idle| idle.zero[cell]);
                let above: Vec<f64> =
                    (0..cells.len()).map(|cell| (cells.get(cell) - zero(cell)).max(0.0)).collect();
                Ok(Some((self.feedback(stamp.t_s, above), stamp.t_s)))
            }
            Next::Ended(end) => Err(TakeError::Gone(match end {
                crate::source::End::Unplugged(reason) => reason.clone(),
                crate::source::End::Complete => "it says that it has stopped".to_owned(),
            })),
            Next::Lost(reason) => Err(TakeError::Gone(reason.to_owned())),
            Next::Segment(_) | Next::Quiet => Ok(None),
        }
    }

    fn feedback(&mut self, t_s: f64, above: Vec<f64>) -> Feedback {
        let load: f64 = above.iter().sum();
        let loaded = self.idle.as_ref().map_or(0, |idle| {
            let from = |noise: f64| (LOADED_SHARE * idle.full_scale).max(LOADED_NOISE * noise);
            above.iter().zip(&idle.noise).filter(|(above, noise)| **above > from(**noise)).count()
        });
        // The youngest that is a second old.
        while self.last.get(1).is_some_and(|(then_s, _)| t_s - then_s >= STILL_S) {
            self.last.pop_front();
        }
        let still = self.last.front().is_some_and(|(then_s, then)| {
            let moved: f64 = above.iter().zip(then).map(|(now, then)| (now - then).abs()).sum();
            t_s - then_s >= STILL_S && moved < STILL_SHARE * load.max(then.iter().sum())
        });
        self.last.push_back((t_s, above));
        Feedback { load, loaded, still, left_s: 0.0 }
    }
}

/// A recording that begins with a frame.
fn begin(meta: &Meta, first: &Stamp, kind: CellsKind) -> Recording {
    let mut meta = meta.clone();
    meta.started_us = meta.started_us.or(first.host_us);
    Recording::new(meta, kind)
}
