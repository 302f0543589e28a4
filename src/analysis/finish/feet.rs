//! The feet and their contacts, put together from all that is known of them.

use super::prints::Pictured;
use super::scene::{Draft, Scene};
use super::sureness::Bootstrap;
use crate::analysis::gait;
use crate::analysis::gait::contacted::{Contacted, Setting};
use crate::analysis::gather::history::History;
use crate::analysis::load::shares::{self, Own};
use crate::analysis::print::bumps;
use crate::analysis::print::regions::Ask;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{Contact, FootResult, SessionGait, Task};
use crate::base::{Measured, Refusal};
use crate::footprint::PrintMeasures;

/// The feet, left first, and their contacts in time order.
pub(super) fn put_together(
    ask: &Ask<'_>,
    scene: &Scene,
    mut drafts: Vec<Draft>,
    walking_deg: Option<f64>,
    bootstrap: Bootstrap,
) -> (Vec<FootResult>, Vec<Contact>, Measured<SessionGait>) {
    let Ask { mat, history, threshold, .. } = *ask;
    drafts.sort_by_key(|draft| draft.side.clone().ok());
    let owns: Vec<Own> = drafts.iter().map(|draft| draft.own(scene)).collect();
    let shares = shares::load_shares(history, scene.task, &scene.touches, &owns);
    let mut feet = Vec::new();
    let mut contacts: Vec<(usize, Contact)> = Vec::with_capacity(scene.touches.len());
    let mut of_touches: Vec<Option<Box<PrintMeasures>>> = vec![None; scene.touches.len()];
    for (draft, load_share) in drafts.iter().zip(shares) {
        let known = draft.side.clone().ok();
        let Some(mut pictured) = scene.print(mat, history, draft, threshold, known) else { continue };
        scene.estimate(ask, draft, bootstrap, &mut pictured);
        if let (true, Ok(print)) = (scene.shape(draft).is_err(), &pictured.measures.footprint) {
            bumps::widen(mat, print, &mut pictured.indices);
        }
        for (at, measures) in std::mem::take(&mut pictured.of_contacts) {
            of_touches[at] = Some(Box::new(measures));
        }
        let of_foot = draft.touches.iter();
        contacts.extend(
            of_foot.map(|&at| (at, contact(history, scene, at, feet.len(), of_touches[at].as_deref()))),
        );
        feet.push(foot(ask, scene, draft, pictured, load_share));
    }
    contacts.sort_by_key(|(_, contact)| contact.frames);
    let (places, walking) = (&scene.places, scene.task == Task::Walking);
    let setting = Setting { mat, history, places, threshold, walking_deg, walking };
    let session = walked(&setting, scene, &of_touches, &mut feet, &mut contacts);
    (feet, contacts.into_iter().map(|(_, contact)| contact).collect(), session)
}

/// What is given for the measures of steps until those are known: why there are none, or that the child stood.
fn no_steps(scene: &Scene) -> Refusal {
    scene.no_steps().unwrap_or_else(|| Reason::Stood.into())
}

/// One contact of a foot, with what its print measures.
fn contact(
    history: &History,
    scene: &Scene,
    at: usize,
    foot: usize,
    measures: Option<&PrintMeasures>,
) -> Contact {
    let touch = &scene.touches[at];
    Contact {
        foot,
        frames: touch.frames,
        start_s: history.t_s[touch.frames.0],
        end_s: history.t_s[touch.frames.1],
        peak_force: Ok(touch.peak_force),
        complete: touch.complete(),
        missing: touch.missing.clone(),
        gait: Err(no_steps(scene)),
        print: scene.contact_print(at, measures),
    }
}

/// One foot, but for its steps.
fn foot(
    ask: &Ask<'_>,
    scene: &Scene,
    draft: &Draft,
    pictured: Pictured,
    load_share: Measured<f64>,
) -> FootResult {
    let Pictured { print, measures, indices, .. } = pictured;
    let shape = scene.shape(draft);
    let (spread, regions, region_borders) = match &shape {
        Ok(()) => scene.divided(ask, draft, &print, &measures),
        Err(refusal) => (Err(refusal.clone()), Vec::new(), Err(refusal.clone())),
    };
    let flat = draft.places.iter().filter(|&&place| scene.bumpy(place).is_none());
    let peak = flat.flat_map(|&place| scene.places[place].series()).map(|frame| frame.peak);
    FootResult {
        side: draft.side.clone(),
        side_probability: draft.probability,
        print,
        footprint: measures.footprint,
        toe_reading: measures.reading,
        other_readings: measures.others,
        indices,
        thirds_mm2: measures.thirds_mm2,
        contact_area_mm2: measures.contact_area_mm2,
        peak: scene.on_flat(draft).map(|()| peak.fold(0.0, f64::max)),
        shape,
        bumpy_share: scene.bumpy_share(draft),
        load_share,
        region_load: measures.region_load,
        spread,
        regions,
        region_borders,
        series: shares::series(ask.history, &draft.own(scene).places),
        gait: Err(no_steps(scene)),
    }
}

/// Gives feet and contacts what they gave as steps, and returns what the session gave.
fn walked(
    setting: &Setting,
    scene: &Scene,
    of_touches: &[Option<Box<PrintMeasures>>],
    feet: &mut [FootResult],
    contacts: &mut [(usize, Contact)],
) -> Measured<SessionGait> {
    if let Some(refusal) = scene.no_steps() {
        return Err(refusal);
    }
    let contacted: Vec<Contacted> = contacts
        .iter()
        .map(|(at, contact)| Contacted {
            touch: &scene.touches[*at],
            foot: contact.foot,
            side: &feet[contact.foot].side,
            footprint: match &of_touches[*at] {
                Some(measures) => measures.footprint.as_ref().map_err(Clone::clone),
                None => Err(scene.left_out()),
            },
            picture: scene.steps[*at].as_ref().map(|step| &step.picture),
        })
        .collect();
    let found = gait::measure(setting, &contacted, feet.len());
    drop(contacted);
    for ((_, contact), gait) in contacts.iter_mut().zip(found.contacts) {
        contact.gait = Ok(gait);
    }
    for (foot, gait) in feet.iter_mut().zip(found.feet) {
        foot.gait = Ok(gait);
    }
    Ok(found.session)
}
