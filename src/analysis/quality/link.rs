//! What the link to the mat lost.

use super::facts::Facts;
use crate::analysis::gather::gaps::Gaps;
use crate::analysis::result::{Finding, Quality, Severity};

pub(super) fn findings(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let link = &facts.meta.link;
    let mut tell = |severity, kind| found.push(Quality { severity, kind });
    // The mat may number its frames, or only their times tell.
    let (lost, dropped) = (link.lost_frames, link.device_dropped);
    let (counted, by_time) = (lost + dropped, facts.history.missing_frames(facts.gaps));
    let missing = counted.max(by_time);
    if missing > 0 {
        let made = facts.history.frames() as u64 + missing;
        let severity = if missing * 100 > made { Severity::Problem } else { Severity::Warning };
        let kind = if counted >= by_time {
            Finding::LostFrames { missing, made, lost, dropped }
        } else {
            Finding::LostFramesByTime { missing, made }
        };
        tell(severity, kind);
    }
    let packets = link.bad_checks + link.bad_packets + link.oversized + link.half_frames;
    if packets > 0 {
        tell(Severity::Info, Finding::Damaged { packets });
    }
    let gaps = facts.gaps;
    let times = facts.history.breaks.len() - gaps.before.len();
    if times > 0 {
        tell(Severity::Warning, Finding::Interrupted { times });
    }
    if !gaps.before.is_empty() {
        let (least_s, longest_s) = (Gaps::least_s(facts.history), gaps.longest_s);
        tell(Severity::Warning, Finding::Gaps { gaps: gaps.before.len(), least_s, longest_s });
    }
    let frames = facts.history.frames_not_kept();
    if frames > 0 {
        tell(Severity::Problem, Finding::TooLong { frames });
    }
}
