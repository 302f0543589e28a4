//! What the complete contacts of one foot gave together.

use super::contacted::{Contacted, Setting, median_of};
use super::mean;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{ContactGait, FootGait, GaitLine, InitialContact, StancePhases};
use crate::base::{Measured, Refusal};
use crate::stats;

/// Medians and means of one foot.
pub(super) fn gait(
    setting: &Setting,
    contacted: &[Contacted],
    of: &[Box<ContactGait>],
    foot: usize,
) -> FootGait {
    let own: Vec<(&Contacted, &ContactGait)> =
        contacted.iter().zip(of.iter().map(|gait| &**gait)).filter(|(one, _)| one.foot == foot).collect();
    let whole: Vec<(&Contacted, &ContactGait)> =
        own.iter().copied().filter(|(one, _)| one.touch.missing.is_empty()).collect();
    let median = |value: &dyn Fn(&ContactGait) -> Measured<f64>| {
        median_of(whole.iter().map(|(_, gait)| value(gait)), Reason::NoWholeContact)
    };
    let of_line = |value: &dyn Fn(&GaitLine) -> f64| {
        median(&|gait| gait.line.as_ref().map(value).map_err(Clone::clone))
    };
    let of_phases = |value: &dyn Fn(&StancePhases) -> f64| {
        median(&|gait| gait.phases.as_ref().map(value).map_err(Clone::clone))
    };
    let first =
        |class: InitialContact| whole.iter().filter(|(_, gait)| gait.initial_contact == Ok(class)).count();
    let phases = || -> Measured<StancePhases> {
        Ok(StancePhases {
            first_head_pct: of_phases(&|phases| phases.first_head_pct)?,
            all_heads_pct: of_phases(&|phases| phases.all_heads_pct)?,
            heel_off_pct: of_phases(&|phases| phases.heel_off_pct)?,
        })
    };
    let lines: Vec<&GaitLine> = whole.iter().filter_map(|(_, gait)| gait.line.as_ref().ok()).collect();
    let prints: Vec<_> =
        whole.iter().filter_map(|(one, _)| Some((one.whole().ok()?, one.picture?))).collect();
    FootGait {
        complete: whole.len(),
        incomplete: own.len() - whole.len(),
        contact_time_s: median(&|gait| gait.contact_time_s.clone()),
        peak_force: stats::median(whole.iter().map(|(one, _)| one.touch.peak_force))
            .ok_or_else(|| Reason::NoWholeContact.into()),
        impulse: median(&|gait| gait.impulse.clone()),
        initial_contacts: [InitialContact::Heel, InitialContact::Midfoot, InitialContact::Forefoot]
            .map(first),
        phases: phases(),
        path_mm: of_line(&|line| line.path_mm),
        velocity_mm_s: of_line(&|line| line.velocity_mm_s),
        cpei_pct: median(&|gait| {
            gait.excursion.as_ref().map(|excursion| excursion.index_pct).map_err(Clone::clone)
        }),
        progression_angle_deg: median(&|gait| gait.progression_angle_deg.clone()),
        step_length_mm: median(&|gait| gait.step_length_mm.clone()),
        step_width_mm: median(&|gait| gait.step_width_mm.clone()),
        stride_length_mm: median(&|gait| gait.stride_length_mm.clone()),
        stance_pct: median(&|gait| gait.stance_pct.clone()),
        line: refused(whole.iter().filter_map(|(_, gait)| gait.line.as_ref().err()), lines.is_empty())
            .and_then(|()| mean::line(&lines)),
        print: refused(whole.iter().filter_map(|(one, _)| one.footprint.as_ref().err()), prints.is_empty())
            .and_then(|()| mean::print(setting, &prints)),
    }
}

/// The first of the refusals, when they are all there is.
fn refused<'a>(mut refusals: impl Iterator<Item = &'a Refusal>, all: bool) -> Measured<()> {
    refusals.next().filter(|_| all).map_or(Ok(()), |refusal| Err(refusal.clone()))
}
