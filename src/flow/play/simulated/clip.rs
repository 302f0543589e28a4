//! A movement as frames.

use crate::base::{Exercise, Mat, Meta, Side};
use crate::sim::{Child, Config, Fault, Performed, PerformedKind, Script, SimError, Simulator};

use super::known::{Movement, What};

/// Seconds of quiet standing, which then begin again.
const QUIET_S: f64 = 20.0;
/// Seconds of the empty mat that are shown of a clip that leaves it.
const EMPTY_S: f64 = 0.4;

/// Where it is played.
#[derive(Clone, Debug)]
pub(super) struct Stage {
    pub(super) child: Child,
    pub(super) mat: Mat,
    pub(super) rate_hz: f64,
    pub(super) seed: u64,
}

/// A repetition or a hold, and the frame with which it is complete.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Done {
    pub(super) frame: usize,
    pub(super) exercise: Exercise,
    pub(super) side: Option<Side>,
    /// Seconds held, where it is held.
    pub(super) held_s: f64,
}

/// Frames, and what is done in them.
#[derive(Debug)]
pub(super) struct Clip {
    cells: Vec<u16>,
    /// Cells of a frame.
    each: usize,
    /// In order.
    pub(super) done: Vec<Done>,
}

impl Clip {
    /// Quiet standing, and what the mat is.
    pub(super) fn quiet(stage: &Stage) -> Result<(Self, Meta), SimError> {
        let script = Script { stand_s: QUIET_S, actions: Vec::new() };
        let (clip, simulator) = Self::played(stage, script, 0)?;
        Ok((clip, simulator.meta().clone()))
    }

    /// Nobody, on a mat of so many cells.
    pub(super) fn empty(cells: usize, frames: usize) -> Self {
        Self { cells: vec![0; cells * frames], each: cells, done: Vec::new() }
    }

    /// A movement. Of each there are as many variants as there are numbers.
    pub(super) fn of(
        stage: &Stage,
        movement: &Movement,
        hold_s: Option<f64>,
        variant: u64,
    ) -> Result<Self, SimError> {
        let (mut clip, simulator) = Self::played(stage, movement.script(hold_s), 1 + variant)?;
        let practice = &simulator.truth().practice;
        match movement.what {
            What::Practise { .. } => {
                clip.done = practice.iter().filter_map(|one| done(one, stage.rate_hz)).collect();
            }
            What::Lean(_) => {}
            What::StepOff => clip.leave(practice, stage.rate_hz),
            What::StepOn => {
                // Coming is leaving backwards, to the place that the child left.
                clip.leave(practice, stage.rate_hz);
                let frames: Vec<&[u16]> = clip.cells.chunks(clip.each).rev().collect();
                clip.cells = frames.concat();
            }
        }
        Ok(clip)
    }

    fn played(stage: &Stage, script: Script, variant: u64) -> Result<(Self, Simulator), SimError> {
        let Stage { child, mat, rate_hz, seed } = stage;
        let config = Config {
            rate_hz: *rate_hz,
            child_seed: Some(*seed),
            mat_seed: Some(*seed),
            ..Config::practising(script, *child, mat.clone(), seed.wrapping_add(variant))
        };
        let mut simulator = Simulator::new(&config)?;
        let (mut cells, mut frame) = (Vec::new(), Vec::new());
        while simulator.next_frame(&mut frame).is_some() {
            cells.extend(&frame);
        }
        Ok((Self { cells, each: mat.cells(), done: Vec::new() }, simulator))
    }

    /// Cuts off what comes after the child has left the mat.
    fn leave(&mut self, practice: &[Performed], rate_hz: f64) {
        let off = practice.iter().find(|one| one.fault == Some(Fault::StepOff));
        let end_s = off.map_or(0.0, |off| off.start_s + EMPTY_S);
        self.cells.truncate((end_s * rate_hz).round() as usize * self.each);
    }

    pub(super) fn frames(&self) -> usize {
        self.cells.len() / self.each
    }

    pub(super) fn bytes(&self) -> usize {
        self.cells.len() * size_of::<u16>()
    }

    /// The cells of a frame; of the last one behind the end.
    pub(super) fn frame(&self, at: usize) -> &[u16] {
        let at = at.min(self.frames() - 1);
        &self.cells[at * self.each..(at + 1) * self.each]
    }
}

fn done(one: &Performed, rate_hz: f64) -> Option<Done> {
    let counted = matches!(one.kind, PerformedKind::Rep | PerformedKind::Hold);
    let exercise = one.exercise.filter(|_| counted)?;
    let frame = (one.complete_s * rate_hz).ceil() as usize;
    Some(Done { frame, exercise, side: one.side, held_s: one.held_s.unwrap_or(0.0) })
}
