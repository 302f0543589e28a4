//! What the program says on a terminal.

use std::fmt::Write as _;
use std::path::Path;

use crate::analysis::result::{
    Finding, FootResult, FrameMeasures, Posture, Quality, SessionGait, SessionResult, Severity, Task,
};
use crate::analysis::{LiveFoot, LiveState, LiveZero};
use crate::base::{LinkCounters, Measured, Meta, Refusal, Stamp, Unit};
use crate::flow::Ended;
use crate::footprint::FootprintIndex;
use crate::measure::{Definition, gait as gait_defined};
use crate::store::Recovery;

/// One or two lines on what arrived and what was lost.
pub(super) fn link(counters: &LinkCounters) -> String {
    let mut text = format!("{} in {}", counted(counters.frames, "frame"), counted(counters.bytes, "byte"));
    for (count, what) in [
        (counters.bytes_skipped, "bytes that belong to no valid packet"),
        (counters.bytes_text, "of them printable text"),
        (counters.bytes_overrun, "bytes lost because this computer was too slow"),
        (counters.bad_checks, "damaged packets dropped"),
        (counters.bad_packets, "packets that do not fit the mat dropped"),
        (counters.oversized, "overlong chunks dropped"),
        (counters.half_frames, "incomplete frames dropped"),
        (counters.frames_before_hello, "frames before the mat described itself"),
        (counters.lost_frames, "frames missing (by number)"),
        (counters.device_dropped, "frames dropped by the mat itself"),
    ] {
        if count > 0 {
            // Writing to a string cannot fail.
            let _ = write!(text, "; {count} {what}");
        }
    }
    text
}

/// A finished session or an analysed recording, in a few lines.
pub(super) fn result(name: &str, meta: &Meta, result: &SessionResult) -> String {
    let mut text = format!("{name}: {}, {}", counted(result.frames as u64, "frame"), seconds(result));
    match &result.task {
        Ok(Task::Standing) => text.push_str(", standing"),
        Ok(Task::Stepping) => text.push_str(", stepping on the spot"),
        Ok(Task::Walking) => text.push_str(", walking"),
        Ok(Task::Jumping) => text.push_str(", jumping"),
        Err(refusal) => {
            let _ = write!(text, "\n  {}", refusal);
        }
    }
    text.push_str(match result.posture {
        Some(Posture::OnToes) => " on tiptoe",
        Some(Posture::OnHeels) => " on the heels",
        Some(Posture::OnOuterEdges) => " on the outer edges of the feet",
        Some(Posture::OneFootRaised) => " flat on one foot, on a part of the other",
        Some(Posture::OnPartOfFeet) => " on tiptoe or on the heels",
        None => "",
    });
    if !meta.scale.is_calibrated() {
        text.push_str(
            "\n  uncalibrated: shares, shapes and times are valid; pressures and forces are not known",
        );
    }
    for foot in &result.feet {
        text.push_str(&foot_lines(foot, meta, result));
    }
    if let Ok(gait) = &result.gait {
        text.push_str(&steps_lines(gait));
    }
    for note in &meta.notes {
        let _ = write!(text, "\n  {}: {}", note.key, note.text);
    }
    for quality in &result.quality {
        let _ = write!(text, "\n  {}: {}", severity(quality.severity), quality.kind);
    }
    text
}

fn seconds(result: &SessionResult) -> String {
    match (result.t_s.first(), result.t_s.last()) {
        (Some(first), Some(last)) if last > first => format!("{:.1} s", last - first),
        _ => "one moment".to_owned(),
    }
}

/// "1 frame", "3 frames".
fn counted(number: u64, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// Whether a finding tells that a foot has no print.
fn is_without_print(finding: &Quality) -> bool {
    matches!(finding.kind, Finding::NoPrint { .. })
}

fn foot_lines(foot: &FootResult, meta: &Meta, result: &SessionResult) -> String {
    let side = match &foot.side {
        Ok(side) if meta.view_is_assumed() => format!("{side} foot (if the mat is seen as assumed)"),
        Ok(side) => format!("{side} foot"),
        // What the quality warns of: it may be no foot.
        Err(_) if foot.footprint.is_err() && result.quality.iter().any(is_without_print) => {
            "something that may not be a foot (it has no print that can be outlined)".to_owned()
        }
        Err(refusal) => format!("a foot, side uncertain ({refusal})"),
    };
    let mut text = format!("\n  {side}");
    let mut line = |what: &str, value: Result<String, &Refusal>| {
        let value = value.unwrap_or_else(|refusal| format!("not given: {}", refusal));
        let _ = write!(text, "\n    {what:<14} {value}");
    };
    // One reason for all that comes from the shape is told once.
    let without_shape = |value: &Measured<f64>| match (&foot.shape, value) {
        (Err(why), Err(refusal)) => refusal == why,
        _ => false,
    };
    if let Err(why) = &foot.shape {
        line("shape", Err(why));
    }
    let arch_index = foot.index_result(FootprintIndex::ArchIndex);
    // Without an interval the bare value.
    let said = arch_index.value.as_ref().map(|value| arch_index.sentence().unwrap_or(format!("{value:.3}")));
    if !without_shape(&arch_index.value) {
        line("arch index", said);
    }
    let caveat = if result.load_caveat().is_some() { " (without the part beside the mat)" } else { "" };
    line("load share", foot.load_share.as_ref().map(|share| format!("{:.1} %{caveat}", 100.0 * share)));
    if !without_shape(&foot.contact_area_mm2) {
        let area = foot.contact_area_mm2.as_ref().map(|area_mm2| format!("{:.1} cm²", area_mm2 / 100.0));
        line("contact area", area);
    }
    if !without_shape(&foot.peak) {
        line("peak", foot.peak.as_ref().map(|peak| format!("{peak:.0} {}", result.unit.in_words())));
    }
    if let Ok(gait) = &foot.gait {
        line("contact time", shown(&gait_defined::CONTACT_TIME, &gait.contact_time_s));
        line("toes outwards", shown(&gait_defined::PROGRESSION_ANGLE, &gait.progression_angle_deg));
        line("CPEI", shown(&gait_defined::CPEI, &gait.cpei_pct));
    }
    text
}

/// A value with its unit, as its definition says.
fn shown<'a>(definition: &Definition, value: &'a Measured<f64>) -> Result<String, &'a Refusal> {
    value.as_ref().map(|&value| definition.shown(value))
}

fn steps_lines(gait: &SessionGait) -> String {
    let mut text = format!("\n  steps: {} complete", gait.complete);
    if gait.incomplete > 0 {
        let _ = write!(text, ", {} incomplete (left out)", gait.incomplete);
    }
    for (definition, value) in [
        (&gait_defined::CADENCE, &gait.cadence_per_min),
        (&gait_defined::DOUBLE_SUPPORT, &gait.double_support_pct),
    ] {
        let value = shown(definition, value).unwrap_or_else(|refusal| format!("not given: {}", refusal));
        let _ = write!(text, "\n    {:<14} {value}", definition.name());
    }
    text
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "note",
        Severity::Warning => "warning",
        Severity::Problem => "problem",
    }
}

/// The moment, in one line.
pub(super) fn live(stamp: &Stamp, total: &FrameMeasures, state: &LiveState, unit: Unit) -> String {
    let mut text = format!("{:7.1} s", stamp.t_s);
    match unit {
        Unit::Kpa => {
            let _ = write!(text, "  {:5.0} N  peak {:4.0} kPa", total.force, total.peak);
        }
        Unit::Raw => {
            let _ = write!(text, "  peak {:5.0} counts", total.peak);
        }
    }
    let share = |foot: &LiveFoot| Some(format!("{} {:.0} %", foot.side?, 100.0 * foot.share));
    let shares: Vec<String> = state.feet.iter().filter_map(share).collect();
    if !shares.is_empty() {
        let _ = write!(text, "  {}", shares.join(", "));
    }
    match state.zero {
        LiveZero::Unknown => text.push_str("  empty reading not known yet"),
        LiveZero::TakenOff(usual) => {
            let _ = write!(text, "  less {usual:.1} {} when empty", unit.in_words());
        }
        LiveZero::Zeroed => {}
    }
    text
}

/// How fast a link is and what it lost, for the live view.
pub(super) fn rates(link: &LinkCounters) -> String {
    let mut text = String::new();
    let Some(rates) = link.rates else { return text };
    for (milli, unit) in [(rates.device_mhz, "Hz by the mat"), (rates.host_mhz, "Hz here")] {
        if let Some(milli) = milli {
            let _ = write!(text, "{:.1} {unit}  ", milli as f64 / 1000.0);
        }
    }
    if let Some(us) = rates.jitter_us {
        let _ = write!(text, "jitter {:.1} ms  ", us as f64 / 1000.0);
    }
    if let Some(load) = rates.load_permille {
        let _ = write!(text, "line {:.0} %  ", load as f64 / 10.0);
    }
    if link.lost_frames > 0 {
        let _ = write!(text, "{} lost  ", link.lost_frames);
    }
    text
}

/// Why a session ended, as a key.
pub(super) fn ended(ended: &Ended) -> &'static str {
    match ended {
        Ended::Stopped => "stopped",
        Ended::Complete => "complete",
        Ended::Unplugged(_) => "unplugged",
        Ended::Lost(_) => "lost",
        Ended::OtherMat => "other-mat",
    }
}

/// What was made of a journal that a crash left: the files named are those that are there now.
pub(super) fn recovered(journal: &Path, recording: &Path, recovery: &Recovery) -> String {
    if recovery.frames == 0 {
        return format!("an earlier session ended before its first frame: {} removed", journal.display());
    }
    let frames = counted(recovery.frames, "frame");
    let mut text = format!("recovered {frames} of an earlier session: {}", recording.display());
    if recovery.bytes_dropped > 0 {
        let bytes = counted(recovery.bytes_dropped, "byte");
        let _ = write!(text, ", {bytes} at its damaged end dropped");
    }
    if recovery.damaged {
        let _ = write!(text, "; the original is kept as {}.damaged", journal.display());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Options, analyse};
    use crate::base::{CellsKind, CellsRef, Mat, Recording, Scale};

    /// A box of 90 x 30 mm on cells of 5 mm, as long and wide as a small foot.
    fn a_box() -> Recording {
        let mut cells = vec![0_u8; 40 * 30];
        for row in 10..28 {
            cells[row * 30 + 10..row * 30 + 16].fill(50);
        }
        let meta = Meta::new(Mat::new(40, 30, 5.0, 5.0).unwrap(), Scale::KPA, "a test");
        let mut recording = Recording::new(meta, CellsKind::U8);
        for at in 0..300 {
            let stamp = Stamp { t_s: f64::from(at) * 0.02, ..Stamp::default() };
            recording.push(stamp, CellsRef::U8(&cells));
        }
        recording
    }

    #[test]
    fn of_a_recovered_session_the_file_is_named_that_is_there() {
        let recovery = Recovery { frames: 300, bytes_dropped: 7, ..Recovery::default() };
        let (journal, recording) = (Path::new("in/a.plj"), Path::new("in/a.parquet"));
        let told = recovered(journal, recording, &recovery);
        assert_eq!(
            told,
            "recovered 300 frames of an earlier session: in/a.parquet, 7 bytes at its damaged end dropped"
        );
        let damaged = recovered(journal, recording, &Recovery { damaged: true, ..recovery });
        assert!(damaged.ends_with("kept as in/a.plj.damaged"), "{damaged}");
        assert!(recovered(journal, recording, &Recovery::default()).ends_with("in/a.plj removed"));
    }

    #[test]
    fn what_may_be_no_foot_is_not_called_one() {
        let recording = a_box();
        let analysed = analyse(&recording, Options::default());
        let text = result("box", &recording.meta, &analysed);
        assert!(analysed.quality.iter().any(is_without_print), "{text}");
        assert!(text.contains("something that may not be a foot"), "{text}");
        assert!(!text.contains("a foot, side uncertain"), "{text}");
    }
}
