//! Why nothing is said of a foot or a pattern, in plain words: each reason of a reading has its own here.

use std::any::Any;

use super::words::WhyNot;
use crate::base::Refusal;
use crate::reading::Reason;

/// The plain reason for one of a reading.
pub(super) fn why(refusal: &Refusal) -> WhyNot {
    let kind: &dyn Any = refusal.kind();
    let Some(reason) = kind.downcast_ref::<Reason>() else { return WhyNot::Other };
    match reason {
        Reason::Developing { .. } => WhyNot::YoungArch,
        Reason::Known { condition } => WhyNot::Known { condition: *condition },
        Reason::NotStanding | Reason::NoStand => WhyNot::NotStanding,
        Reason::NotMeasured { .. } | Reason::NoPrint { .. } => WhyNot::NotMeasured,
        Reason::NoGrading => WhyNot::NoFigures,
        Reason::TooCoarse { .. } | Reason::HighTooCoarse { .. } | Reason::IndexCoarse { .. } => {
            WhyNot::CoarseMat
        }
        Reason::FewPlacements { needed, placements, .. } => {
            WhyNot::FewPlacements { needed: *needed, placements: *placements }
        }
        Reason::RepeatsUnknown { .. } => WhyNot::NotKnownHowWell,
        Reason::Bumpy { .. } => WhyNot::BumpyMat,
        Reason::NotedEarly { years, .. } | Reason::AskedFrom { years } => WhyNot::TooYoung { years: *years },
        Reason::NotWalked => WhyNot::NotWalked,
        Reason::FewSteps { .. } | Reason::NoPairOfSteps => WhyNot::FewSteps,
        Reason::FewStands { .. } => WhyNot::FewStands,
        Reason::NotBothFeet => WhyNot::OneFoot,
        Reason::NoSway => WhyNot::NoSway,
        Reason::FewSessions => WhyNot::FewSessions,
        Reason::InLoad { why }
        | Reason::InArch { why }
        | Reason::InTime { why }
        | Reason::OnNewestMat { why } => self::why(why),
        // What is graded is no reason to say nothing; nor is what no rule asks about one that a parent can act on.
        Reason::Graded { .. }
        | Reason::GradedOnce { .. }
        | Reason::GradedUsual { .. }
        | Reason::IndexGraded { .. }
        | Reason::IndexUnused
        | Reason::IndexFollowed
        | Reason::NoRule
        | Reason::NoRecording => WhyNot::Other,
    }
}
