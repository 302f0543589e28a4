//! What the child did: contacts, task and feet of the places found.

use super::scene::{Draft, Scene};
use crate::analysis::find::contact::Limits;
use crate::analysis::find::jumps;
use crate::analysis::find::segment::Found;
use crate::analysis::find::{sides, steps};
use crate::analysis::gather::history::History;
use crate::analysis::print::faults::Faults;
use crate::analysis::result::Task;
use crate::analysis::result::reason::Reason;
use crate::base::{Mat, Measured, Side};
use crate::footprint::PrintMeasures;

/// Contacts, task and feet of the places found.
pub(super) fn understand(
    mat: &Mat,
    history: &History,
    found: Found,
    faults: &Faults,
    threshold: f64,
    limits: &Limits,
) -> Measured<(Scene, Vec<Draft>)> {
    let mut touches = steps::touches(mat, history, &found, limits);
    if touches.is_empty() {
        return Err(Reason::NoContact.into());
    }
    if let Some(feet) = steps::of_several(history, &touches) {
        return Err(Reason::SeveralPeople { feet }.into());
    }
    let standing = if found.in_place { None } else { steps::standing_pair(history, &touches) };
    if let Some(pair) = standing {
        touches = pair.map(|at| touches[at].clone()).to_vec();
    }
    let in_place = found.in_place || standing.is_some() || touches.len() == 1;
    let stood = found.stood;
    let places = found.places;
    if in_place {
        let task = if standing.is_some() {
            Task::Standing
        } else {
            steps::task_in_place(history, &places, &touches)
        };
        let task = jumps::task(&touches, task);
        let mut scene = Scene::new(mat, history, task, places, touches, faults, threshold);
        scene.stood = stood.filter(|_| task == Task::Standing);
        let drafts = beside_each_other(mat, history, &scene, threshold);
        return Ok((scene, drafts));
    }
    let mut scene = Scene::new(mat, history, Task::Walking, places, touches, faults, threshold);
    let (of_step, log_odds) = steps::alternate(history, &scene.touches, &scene.leans);
    if steps::on_the_spot(history, &scene.places, &scene.touches, &of_step) {
        scene.task = Task::Stepping;
    }
    scene.task = jumps::task(&scene.touches, scene.task);
    let drafts = [Side::Left, Side::Right]
        .into_iter()
        .map(|side| {
            let own = |at: &usize| of_step[*at] == side;
            let touches: Vec<usize> = (0..of_step.len()).filter(own).collect();
            let places = touches.iter().map(|&at| scene.touches[at].place).collect();
            let sign = if side == Side::Right { 1.0 } else { -1.0 };
            let (side, probability) = sides::decide(sign * log_odds);
            Draft { places, touches, side, probability }
        })
        .filter(|draft| !draft.touches.is_empty())
        .collect();
    Ok((scene, drafts))
}

/// The feet of a scene in which each has its place: one foot by its shape, two by shape and place.
fn beside_each_other(mat: &Mat, history: &History, scene: &Scene, threshold: f64) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = (0..scene.places.len())
        .map(|place| Draft {
            places: vec![place],
            touches: (0..scene.touches.len()).filter(|&at| scene.touches[at].place == place).collect(),
            side: Err(Reason::SideNotLookedFor.into()),
            probability: 0.5,
        })
        .filter(|draft| !draft.touches.is_empty())
        .collect();
    let prints: Vec<PrintMeasures> = drafts
        .iter()
        .filter_map(|draft| {
            scene.print(mat, history, draft, threshold, None).map(|pictured| pictured.measures)
        })
        .collect();
    let mut log_odds = sides::right_log_odds(mat.view(), &prints.iter().collect::<Vec<_>>());
    if let (Some(stood), [one, other]) = (scene.stood, &drafts[..]) {
        let middles = [one, other].map(|draft| scene.places[draft.places[0]].middle);
        let second = match (&prints[..], stood.in_part) {
            ([flat, _], [false, true]) => sides::beside_log_odds(mat.view(), flat, middles),
            ([_, flat], [true, false]) => sides::beside_log_odds(mat.view(), flat, middles),
            _ => 0.0,
        };
        let second = second + stood.second_is_right;
        log_odds.iter_mut().zip([-second, second]).for_each(|(odds, more)| *odds += more);
    }
    let of_one_side = sides::both_of(&prints.iter().collect::<Vec<_>>());
    for (draft, log_odds) in drafts.iter_mut().zip(log_odds) {
        (draft.side, draft.probability) = match of_one_side {
            Some(side) => (Err(Reason::BothOfOneSide { side }.into()), 0.5),
            None => sides::decide(log_odds),
        };
    }
    drafts
}
