//! When the frames came.

use super::facts::Facts;
use crate::analysis::result::{Finding, Quality, Severity, Task};

/// Frames per second below which standing and steps are sampled too coarsely.
const LOW_RATE_HZ: (f64, f64) = (25.0, 50.0);
/// A mat that means 50 Hz keeps it by its own clock, within this share.
const RATE_TOLERANCE: f64 = 0.97;
/// Times from frame to frame further than this share from the median one are irregular.
const IRREGULAR_SHARE: f64 = 0.5;
/// Share of irregular steps that is worth telling.
const IRREGULAR_FRAMES: f64 = 0.01;

pub(super) fn findings(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let mut tell = |severity, kind| found.push(Quality { severity, kind });
    let (history, frame_s) = (facts.history, facts.history.frame_time_s());
    let (empty, frames) =
        (history.total.iter().filter(|frame| frame.area_mm2 == 0.0).count(), history.frames());
    if empty > 0 && empty < frames {
        tell(Severity::Info, Finding::EmptyFrames { empty, frames });
    }
    if frames < 2 || facts.task.is_none() {
        return;
    }
    if frame_s <= 0.0 {
        tell(Severity::Warning, Finding::TimesStandStill);
        return;
    }
    let rate_hz = 1.0 / frame_s;
    let standing = facts.task == Some(Task::Standing);
    let wanted_hz = if standing { LOW_RATE_HZ.0 } else { LOW_RATE_HZ.1 };
    if rate_hz < RATE_TOLERANCE * wanted_hz {
        tell(Severity::Warning, Finding::LowRate { rate_hz, wanted_hz, standing });
    }
    // A gap is uneven as well, a break that was told is not.
    let told =
        |frame: usize| history.breaks_before(frame) && facts.gaps.before.binary_search(&frame).is_err();
    let steps = history.t_s.windows(2).enumerate().filter(|(at, _)| !told(at + 1));
    let uneven = steps.filter(|(_, pair)| {
        let step = pair[1] - pair[0];
        (step - frame_s).abs() > IRREGULAR_SHARE * frame_s
    });
    let uneven = uneven.count();
    if uneven as f64 > IRREGULAR_FRAMES * frames as f64 {
        let (off_pct, usual_ms) = (100.0 * IRREGULAR_SHARE, 1000.0 * frame_s);
        let kind = Finding::IrregularTime { uneven, steps: frames - 1, off_pct, usual_ms };
        tell(Severity::Warning, kind);
    }
}
