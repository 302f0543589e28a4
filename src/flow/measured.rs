//! A recording measured frame after frame, in memory that does not grow with its length by more than some numbers a
//! frame.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::analysis::result::SessionResult;
use crate::analysis::{Options, analyse_frames};
use crate::base::{Calibration, Frames, Pressures};
use crate::flow::{InputError, InputFrames};
use crate::health::Leak;
use crate::store::ScratchFile;

/// A recording of more cells, all frames together, is long: of 32 x 32 cells at 50 Hz eleven minutes.
const LONG_CELLS: usize = 1 << 25;

/// Long recordings are measured one at a time, whatever number of cores there is, so that their memory does not add up.
static LONG_ONES: Mutex<()> = Mutex::new(());

/// The frames of a recording as they are measured: pressures where the mat was calibrated, by the calibration given or
/// else by its own, and without crosstalk where that is to be taken away.
///
/// # Errors
/// When a frame cannot be given.
pub fn as_measured(
    stored: InputFrames,
    calibration: Option<Arc<Calibration>>,
    leak: Option<Leak>,
) -> Result<InputFrames, InputError> {
    let pressures = Pressures::new(stored, calibration);
    Ok(match leak {
        Some(leak) => Box::new(leak.leave_out(pressures)?),
        None => Box::new(pressures),
    })
}

/// What frames give; `told` hears now and then how much of the work is done, 0 to 1.
///
/// # Errors
/// When a frame cannot be given.
pub fn measured(
    frames: &mut InputFrames,
    options: Options,
    told: &mut dyn FnMut(f64),
) -> Result<SessionResult, InputError> {
    let _turn = turn(frames);
    measured_in_turn(frames, options, told)
}

/// The turn of a long recording, which waits for that of another one; nothing for a short one.
pub(super) fn turn(frames: &InputFrames) -> Option<MutexGuard<'static, ()>> {
    let is_long = frames.frames().saturating_mul(frames.meta().mat.cells()) > LONG_CELLS;
    is_long.then(|| LONG_ONES.lock().unwrap_or_else(PoisonError::into_inner))
}

/// The same as [`measured`] where the turn of the frames was waited for.
pub(super) fn measured_in_turn(
    frames: &mut InputFrames,
    options: Options,
    told: &mut dyn FnMut(f64),
) -> Result<SessionResult, InputError> {
    analyse_frames(frames, options, Box::new(ScratchFile::new()), told)
}
