//! A simulated child as a live mat: it stands quietly, and moves when it is asked to.
//!
//! Frames come at the mat's rate, whatever is asked: each movement is a clip that the simulator makes on a thread of its
//! own, of the same child at the same place, beginning and ending in quiet standing. One clip fades into the next while
//! both stand still, so nothing jumps. What was done is counted, by the simulator's own truth.

mod clip;
mod known;
mod mover;
mod player;
mod reason;

use std::time::{Duration, Instant};

use crate::base::{CellsRef, LinkCounters, Mat, Meta, Stamp};
use crate::sim::{Arch, Child, SimError};
use crate::source::{Clock, FrameSource, Next, SourceError, Speed};

use clip::{Clip, Stage};
use player::Player;

pub use known::movements;
pub use mover::{Counted, Mover};
pub use reason::Unmoved;

/// So late the computer must have slept: the missed frames are not made up for.
const SLEPT: Duration = Duration::from_secs(1);

/// Who is simulated, and on what.
#[derive(Clone, Debug)]
pub struct Simulation {
    /// The child.
    pub child: Child,
    /// The mat it stands in the middle of.
    pub mat: Mat,
    /// Frames per second.
    pub rate_hz: f64,
    /// The same seed, the same child and the same movements.
    pub seed: u64,
    /// What frames are stamped by.
    pub clock: Clock,
    /// Real time, but for tests.
    pub speed: Speed,
}

impl Simulation {
    /// A child of seven, whose toes are seen, on a mat of 32 x 32 cells of 10 mm, 50 frames a second, in real time.
    pub fn new(clock: Clock) -> Self {
        let mat = Mat::new(32, 32, 10.0, 10.0).expect("a mat");
        let child = Child::of_age(7.0, [Arch::Normal, Arch::Normal]);
        Self { child, mat, rate_hz: 50.0, seed: 1, clock, speed: Speed::Times(1.0) }
    }
}

/// Frames of a simulated child. It never ends by itself.
pub struct SimulatedChild {
    meta: Meta,
    described: bool,
    player: Player,
    cells: Vec<u16>,
    clock: Clock,
    /// Time between two frames; none where they come as fast as they are taken.
    every: Option<Duration>,
    rate_hz: f64,
    /// When the first frame was due, moved on by what the computer slept.
    began: Option<Instant>,
    frames: u64,
}

impl SimulatedChild {
    /// A child that stands quietly in the middle of a mat, and the handle that moves it.
    ///
    /// # Errors
    /// When a number is out of range, or the mat is too small for the child.
    pub fn new(of: Simulation) -> Result<(Self, Mover), SimError> {
        let stage = Stage { child: of.child, mat: of.mat, rate_hz: of.rate_hz, seed: of.seed };
        let (quiet, meta) = Clip::quiet(&stage)?;
        let every = match of.speed {
            Speed::Full => None,
            Speed::Times(times) => Duration::try_from_secs_f64(1.0 / (of.rate_hz * times)).ok(),
        };
        let mover = Mover::new(stage);
        let child = Self {
            cells: vec![0; meta.mat.cells()],
            meta,
            described: false,
            player: Player::new(quiet, mover.clone(), of.rate_hz),
            clock: of.clock,
            every,
            rate_hz: of.rate_hz,
            began: None,
            frames: 0,
        };
        Ok((child, mover))
    }

    /// Waits, at most `wait`, for the next frame's time; false when it is not yet due.
    fn wait_for_frame(&mut self, wait: Duration) -> bool {
        let Some(every) = self.every else { return true };
        let now = Instant::now();
        let began = *self.began.get_or_insert(now);
        let due = began + every.mul_f64(self.frames as f64);
        if now > due + SLEPT {
            self.began = Some(began + (now - due));
            return true;
        }
        let missing = due.saturating_duration_since(now);
        std::thread::sleep(missing.min(wait));
        missing <= wait
    }
}

impl FrameSource for SimulatedChild {
    fn next(&mut self, wait: Duration) -> Result<Next<'_>, SourceError> {
        if !std::mem::replace(&mut self.described, true) {
            return Ok(Next::Meta(&self.meta));
        }
        if !self.wait_for_frame(wait) {
            return Ok(Next::Quiet);
        }
        self.player.next(&mut self.cells);
        let t_s = self.frames as f64 / self.rate_hz;
        let stamp = Stamp {
            t_s,
            // As a device's counter, which starts again.
            seq: Some(self.frames as u32),
            device_us: Some((t_s * 1e6).round() as u64),
            host_us: Some((self.clock)()),
        };
        self.frames += 1;
        Ok(Next::Frame(stamp, CellsRef::U16(&self.cells)))
    }

    fn counters(&self) -> LinkCounters {
        LinkCounters { frames: self.frames, ..LinkCounters::default() }
    }
}

impl Drop for SimulatedChild {
    fn drop(&mut self) {
        self.player.end();
    }
}

#[cfg(test)]
mod tests;
