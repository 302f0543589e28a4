//! When the feet come down and leave, one after the other.

use super::contacted::{Contacted, Run, Setting};
use super::line::WINDOW_SHARE;
use super::possible;
use crate::analysis::result::Missing;
use crate::analysis::result::reason::Reason;
use crate::base::Measured;

/// Seconds at which a contact touches down: where its force, straight between frames, rises through 5 % of
/// its peak. Finer than a frame, so that step times are not whole numbers of frames.
pub(super) fn onset_s(setting: &Setting, one: &Contacted) -> f64 {
    let least = WINDOW_SHARE * one.touch.peak_force;
    let force = |frame: usize| one.at(setting, frame).force;
    let (mut frame, last) = one.touch.frames;
    while frame < last && force(frame) <= least {
        frame += 1;
    }
    while frame > 0 && force(frame - 1) > least && !setting.history.breaks_before(frame) {
        frame -= 1;
    }
    let t = &setting.history.t_s;
    if frame == 0 || setting.history.breaks_before(frame) {
        return t[frame];
    }
    let (before, after) = (force(frame - 1), force(frame));
    let part = if after > before { ((least - before) / (after - before)).clamp(0.0, 1.0) } else { 1.0 };
    t[frame - 1] + part * (t[frame] - t[frame - 1])
}

/// The contact before, when it is of the other foot; both feet's sides need not be known.
pub(super) fn before<'a>(run: &'a Run, at: usize) -> Measured<&'a Contacted<'a>> {
    let before = at.checked_sub(1).ok_or(Reason::NoStepBefore)?;
    let one = &run.contacted[before];
    if one.foot == run.contacted[at].foot {
        return Err(Reason::SameFootBefore.into());
    }
    Ok(one)
}

/// The next contact of the same foot, with the one of the other foot between them.
pub(super) fn stride<'a>(run: &'a Run, at: usize) -> Measured<[&'a Contacted<'a>; 3]> {
    match &run.contacted[at..] {
        [one, other, next, ..] if one.foot == next.foot && other.foot != one.foot => Ok([one, other, next]),
        _ => Err(Reason::NotDownAgain.into()),
    }
}

fn touch_down_seen(one: &Contacted) -> Measured<()> {
    if one.touch_down_seen() {
        Ok(())
    } else if one.misses(Missing::Jump) {
        Err(Reason::Landed.into())
    } else {
        Err(Reason::NoTouchDown.into())
    }
}

/// Seconds from the touch-down before.
pub(super) fn step_time_s(run: &Run, at: usize) -> Measured<f64> {
    touch_down_seen(before(run, at)?)?;
    touch_down_seen(&run.contacted[at])?;
    possible::step_s(run.onsets[at] - run.onsets[at - 1])
}

/// Seconds until the same foot's next touch-down.
pub(super) fn stride_time_s(run: &Run, at: usize) -> Measured<f64> {
    let [one, _, next] = stride(run, at)?;
    touch_down_seen(one)?;
    touch_down_seen(next)?;
    possible::stride_s(run.onsets[at + 2] - run.onsets[at])
}

/// Contact time in percent of the stride.
pub(super) fn stance_pct(run: &Run, at: usize) -> Measured<f64> {
    let stride_s = stride_time_s(run, at)?;
    possible::share_pct("contact", run.contacted[at].contact_time_s(run.setting)?, stride_s)
}

/// Time of the two double supports after a touch-down in percent of the stride.
pub(super) fn double_support_pct(run: &Run, at: usize) -> Measured<f64> {
    let [one, other, next] = stride(run, at)?;
    let stride_s = stride_time_s(run, at)?;
    touch_down_seen(other)?;
    for leaving in [one, other] {
        if leaving.misses(Missing::End) || leaving.misses(Missing::OffMat) {
            return Err(Reason::NoLiftOff.into());
        }
    }
    let t = &run.setting.history.t_s;
    let both = |leaving: &Contacted, coming: &Contacted| {
        (t[leaving.touch.frames.1] - t[coming.touch.frames.0]).max(0.0)
    };
    possible::share_pct("double-support", both(one, other) + both(other, next), stride_s)
}
