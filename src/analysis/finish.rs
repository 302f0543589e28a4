//! The end of a session: everything that is known, put together.

mod sureness;

use super::clean;
use super::contact::Limits;
use super::faults::{Faults, dead_cells, saturated_cells};
use super::gait;
use super::history::History;
use super::place::{self, Place, pictures};
use super::regions::{self, Ask};
use super::result::{
    Contact, FootResult, FrameMeasures, IndexResult, Print, PrintKind, RegionResult, SessionGait,
    SessionResult, Spread, Task,
};
use super::segment::{self, Found, InContact};
use super::session::Options;
use super::spread::{self, Over};
use super::stats::{CellStats, default_threshold};
use super::steps::{self, Step, Touch};
use super::tally::Stretch;
use super::{quality, sides, sway, window};
use crate::base::{Grid, Mat, Measured, Meta, Refusal, Side, mean_point};
use crate::footprint::{Border, Footprint, FootprintIndex, PrintMeasures};
use std::borrow::Cow;
use sureness::Bootstrap;

/// Log odds of the side from which on a print is traced as one of the likelier side without trying the other.
const SURE_SIDE_LOG_ODDS: f64 = 2.0;

/// All that a session has gathered.
pub(super) struct Gathered<'a> {
    pub(super) meta: &'a Meta,
    pub(super) history: History,
    pub(super) stats: &'a CellStats,
    pub(super) options: &'a Options,
}

/// Why a stand has no measures of steps.
const STOOD: &str = "the child stood: there are no steps";

/// One foot before its side is settled.
struct Draft {
    places: Vec<usize>,
    /// Indices of its contacts.
    touches: Vec<usize>,
    side: Measured<Side>,
    probability: f64,
}

/// The picture of a foot and what it gives.
struct Pictured {
    print: Print,
    measures: PrintMeasures,
    indices: Vec<IndexResult>,
    /// The print of each of its contacts; empty when standing.
    of_contacts: Vec<(usize, Measured<Footprint>)>,
    /// Taking steps: for each index its value in the complete contacts.
    repeats: Vec<Vec<f64>>,
}

/// What the feet did, once they are found.
struct Scene {
    task: Task,
    places: Vec<Place>,
    touches: Vec<Touch>,
    /// Print of each contact; empty when standing.
    steps: Vec<Option<Step>>,
    /// The stand; `None` when stepping or walking.
    stand: Option<Stand>,
    faults: Faults,
}

/// Feet that stood.
struct Stand {
    window: window::Window,
    /// Of every place with a contact its mean picture with the measures and its maximum.
    prints: Vec<Option<(Step, Grid<f64>)>>,
}

impl Gathered<'_> {
    /// The result of the session.
    pub(super) fn result(self) -> SessionResult {
        let (mat, history) = (&self.meta.mat, &self.history);
        let threshold = self
            .options
            .contact_threshold
            .unwrap_or_else(|| default_threshold(mat, &self.meta.scale, self.stats));
        // Prints are cleaned of noise and drawn at the contact threshold. Whether there is a foot at all must
        // be told from single frames.
        let faults = Faults {
            dead: dead_cells(mat, self.stats, threshold),
            saturated: saturated_cells(self.meta, self.stats),
            noise: clean::noise(mat, history, self.stats),
        };
        let sure = clean::sure_threshold(threshold, faults.noise);
        let contact = InContact::of(mat, history, self.stats, sure);
        let limits = Limits::of(&contact.forces, self.meta.scale.is_calibrated());
        let found = if limits.usual_load > 0.0 {
            segment::find(mat, &contact, limits.usual_load)
        } else {
            Err(Refusal::new(match history.frames() {
                0 => "the recording holds no frame".to_owned(),
                frames => format!("no foot: nothing loaded the mat in any of its {frames} frames"),
            }))
        };
        let mut feet = Vec::new();
        let mut contacts = Vec::new();
        let mut gait = Err(Refusal::new(STOOD));
        let mut stood_s = None;
        let walking_deg = self.options.walking_direction_deg;
        let bootstrap = Bootstrap { replicates: self.options.bootstrap, step: self.meta.scale.gain };
        let task = found.and_then(|mut found| {
            place::measure(mat, history, &mut found.places, sure);
            let (scene, drafts) = understand(mat, history, found, &faults, threshold, &limits)?;
            stood_s = scene.stand.as_ref().map(|stand| stand.window.seconds);
            let ask = Ask {
                mat,
                history,
                places: &scene.places,
                threshold,
                calibrated: self.meta.scale.is_calibrated(),
                mask: self.options.mask,
                own: self.options.own_regions.as_ref(),
            };
            (feet, contacts, gait) = put_together(&ask, &scene, drafts, walking_deg, bootstrap);
            Ok(scene.task)
        });
        if let Err(refusal) = &task {
            gait = Err(refusal.clone());
        }
        let quality = quality::findings(&quality::Facts {
            meta: self.meta,
            history,
            stats: self.stats,
            threshold,
            faults: &faults,
            task: task.as_ref().ok().copied(),
            feet: &feet,
            contacts: &contacts,
            stood_s,
        });
        let balance = match &task {
            Ok(Task::Standing) => sway::balance(history, &feet, limits.usual_load, &self.options.balance),
            Ok(_) => Err(Refusal::new("sway is measured in quiet standing only")),
            Err(refusal) => Err(refusal.clone()),
        };
        let symmetry = spread::symmetry(history, &task, &feet, &contacts);
        SessionResult {
            unit: self.meta.scale.unit,
            contact_threshold: threshold,
            frames: history.frames(),
            task,
            feet,
            contacts,
            balance,
            gait,
            symmetry,
            quality,
            t_s: self.history.t_s,
            total: self.history.total,
        }
    }
}

/// Contacts, task and feet of the places found.
fn understand(
    mat: &Mat,
    history: &History,
    found: Found,
    faults: &Faults,
    threshold: f64,
    limits: &Limits,
) -> Measured<(Scene, Vec<Draft>)> {
    let mut touches = steps::touches(history, &found, limits);
    if touches.is_empty() {
        return Err(Refusal::new("no foot was down long enough for a contact"));
    }
    let standing = if found.in_place { None } else { steps::standing_pair(history, &touches) };
    if let Some(pair) = standing {
        touches = pair.map(|at| touches[at].clone()).to_vec();
    }
    let in_place = found.in_place || standing.is_some() || touches.len() == 1;
    let places = found.places;
    if in_place {
        let task = if standing.is_some() {
            Task::Standing
        } else {
            steps::task_in_place(history, &places, &touches)
        };
        let scene = Scene::new(mat, history, task, places, touches, faults, threshold);
        let drafts = beside_each_other(mat, history, &scene, threshold);
        return Ok((scene, drafts));
    }
    let mut scene = Scene::new(mat, history, Task::Walking, places, touches, faults, threshold);
    let (of_step, log_odds) = steps::alternate(mat, history, &scene.touches, &scene.steps);
    if steps::on_the_spot(history, &scene.places, &scene.touches, &of_step) {
        scene.task = Task::Stepping;
    }
    let drafts = [Side::Left, Side::Right]
        .into_iter()
        .map(|side| {
            let own = |at: &usize| of_step[*at] == side;
            let touches: Vec<usize> = (0..of_step.len()).filter(own).collect();
            let places = touches.iter().map(|&at| scene.touches[at].place).collect();
            let sign = if side == Side::Right { 1.0 } else { -1.0 };
            let (side, probability) = sides::decide(sign * log_odds, "");
            Draft { places, touches, side, probability }
        })
        .filter(|draft| !draft.touches.is_empty())
        .collect();
    Ok((scene, drafts))
}

impl Scene {
    fn new(
        mat: &Mat,
        history: &History,
        task: Task,
        places: Vec<Place>,
        touches: Vec<Touch>,
        faults: &Faults,
        threshold: f64,
    ) -> Self {
        if task != Task::Standing {
            let steps = steps::prints(mat, history, &places, &touches, faults, threshold);
            return Self { task, places, touches, steps, stand: None, faults: faults.clone() };
        }
        let mut feet: Vec<usize> = touches.iter().map(|touch| touch.place).collect();
        feet.sort_unstable();
        feet.dedup();
        let down = steps::down(history, &touches);
        let stand = window::quiet(history, |frame| usize::from(down[frame]) >= feet.len()).map(|window| {
            let pictures = pictures(mat, history, &places, &window.frames).into_iter().enumerate();
            let prints = pictures.map(|(place, (mut picture, mut peak_picture))| {
                feet.contains(&place).then(|| {
                    let kind = PrintKind::StaticMean;
                    let measures = faults.measure(mat, &mut picture, kind, threshold, None);
                    faults.mend(mat, &mut peak_picture);
                    (Step { picture, measures }, peak_picture)
                })
            });
            Stand { prints: prints.collect(), window }
        });
        Self { task, places, touches, steps: Vec::new(), stand, faults: faults.clone() }
    }

    /// The picture of a foot and its measures.
    fn print(
        &self,
        mat: &Mat,
        history: &History,
        draft: &Draft,
        threshold: f64,
        side: Option<Side>,
    ) -> Option<Pictured> {
        match &self.stand {
            Some(Stand { window, prints }) => {
                let (step, peak_picture) = prints[*draft.places.first()?].as_ref()?;
                let kind = PrintKind::StaticMean;
                let measures = self.of_side(mat, step, kind, threshold, side);
                let window_s = (history.t_s[*window.frames.first()?], history.t_s[*window.frames.last()?]);
                let indices = FootprintIndex::ALL.map(|index| {
                    let value = measures.indices.get(index).clone();
                    let contacts = usize::from(value.is_ok());
                    IndexResult::not_estimated(index, value, contacts)
                });
                let (picture, peak_picture) = (step.picture.clone(), peak_picture.clone());
                let print = Print { kind, picture, peak_picture, window_s };
                Some(Pictured {
                    print,
                    measures,
                    indices: indices.to_vec(),
                    of_contacts: Vec::new(),
                    repeats: Vec::new(),
                })
            }
            None => self.median_step(mat, history, draft, threshold, side),
        }
    }

    /// The measures of a print, measured before without a side, as those of a foot of this side: taken again
    /// only where the side may change them.
    fn of_side(
        &self,
        mat: &Mat,
        step: &Step,
        kind: PrintKind,
        threshold: f64,
        side: Option<Side>,
    ) -> PrintMeasures {
        match side {
            Some(side) if !was_traced_as(&step.measures, side) => {
                self.faults.measure(mat, &mut step.picture.clone(), kind, threshold, Some(side))
            }
            _ => step.measures.clone(),
        }
    }

    /// The step whose arch index is the median of the complete ones; without any, the largest print.
    fn median_step(
        &self,
        mat: &Mat,
        history: &History,
        draft: &Draft,
        threshold: f64,
        side: Option<Side>,
    ) -> Option<Pictured> {
        let mut peak_picture = Grid::filled(mat.rows(), mat.cols(), 0.0_f64);
        let mut measured: Vec<(usize, PrintMeasures)> = Vec::new();
        for &at in &draft.touches {
            let Some(step) = &self.steps[at] else { continue };
            for (most, &value) in peak_picture.values_mut().iter_mut().zip(step.picture.values()) {
                *most = most.max(value);
            }
            measured.push((at, self.of_side(mat, step, PrintKind::DynamicMax, threshold, side)));
        }
        let complete: Vec<usize> =
            (0..measured.len()).filter(|&of| self.touches[measured[of].0].complete()).collect();
        // The complete contacts that give an index, by its value, and the one in the middle.
        let whole = |index: FootprintIndex| -> (Option<(usize, f64)>, Vec<f64>) {
            let value = |of: usize| measured[of].1.indices.get(index).clone();
            let mut of: Vec<(usize, f64)> =
                complete.iter().filter_map(|&of| Some((of, value(of).ok()?))).collect();
            of.sort_by(|a, b| f64::total_cmp(&a.1, &b.1));
            (
                of.get(of.len().saturating_sub(1) / 2).copied(),
                of.into_iter().map(|(_, value)| value).collect(),
            )
        };
        let area = |(_, measures): &(usize, PrintMeasures)| measures.contact_area_mm2.clone().unwrap_or(0.0);
        let chosen = match whole(FootprintIndex::ArchIndex).0 {
            Some((median, _)) => median,
            None => (0..measured.len())
                .max_by(|&a, &b| f64::total_cmp(&area(&measured[a]), &area(&measured[b])))?,
        };
        let at_border = self.places[self.touches[measured[chosen].0].place].at_border;
        let mut repeats = Vec::new();
        let indices = FootprintIndex::ALL.map(|index| {
            let (median, values) = whole(index);
            let contacts = values.len();
            repeats.push(values);
            let value = match (median, measured[chosen].1.indices.get(index)) {
                (Some((_, value)), _) => Ok(value),
                (None, Err(refusal)) => Err(refusal.clone()),
                (None, Ok(_)) if at_border => {
                    Err(Refusal::new("every step of this foot reached the border of the mat"))
                }
                (None, Ok(_)) => Err(Refusal::new(
                    "no step of this foot was seen whole: the recording begins or ends during each of them",
                )),
            };
            IndexResult::not_estimated(index, value, contacts)
        });
        let of_contacts = measured.iter().map(|(at, measures)| (*at, measures.footprint.clone())).collect();
        let (at, measures) = measured.swap_remove(chosen);
        let touch = &self.touches[at];
        let picture = self.steps[at].as_ref()?.picture.clone();
        let window_s = (history.t_s[touch.frames.0], history.t_s[touch.frames.1]);
        let print = Print { kind: PrintKind::DynamicMax, picture, peak_picture, window_s };
        Some(Pictured { print, measures, indices: indices.to_vec(), of_contacts, repeats })
    }
}

impl Scene {
    /// A foot's load by parts of the foot: of the stand, or of its complete contacts.
    fn divided(
        &self,
        ask: &Ask<'_>,
        draft: &Draft,
        print: &Print,
        measures: &PrintMeasures,
    ) -> (Measured<Spread>, Vec<RegionResult>, Measured<Vec<Border>>) {
        let mut stretches = Vec::new();
        let over = match &self.stand {
            Some(Stand { window, .. }) => {
                if let (Some(&place), Ok(traced)) = (draft.places.first(), &measures.footprint) {
                    let (print, picture) = (Cow::Borrowed(traced), &print.picture);
                    stretches.push(Stretch { place, frames: window.frames.clone(), print, picture });
                }
                Over::Stand
            }
            None => {
                stretches.extend(draft.touches.iter().filter_map(|&at| self.stretch(ask, at, &draft.side)));
                Over::Steps
            }
        };
        let spread = spread::spread(ask.mat, ask.history, &self.places, &stretches, over, &draft.side);
        let (regions, borders) = regions::regions(ask, &stretches, over, &draft.side, print.window_s.0);
        (spread, regions, borders)
    }

    /// A complete contact with its print traced for the side of its foot.
    fn stretch(&self, ask: &Ask<'_>, at: usize, side: &Measured<Side>) -> Option<Stretch<'_>> {
        let (touch, step) = (&self.touches[at], self.steps[at].as_ref()?);
        let traced = step.measures.footprint.as_ref().ok().filter(|_| touch.complete())?;
        let print = match side {
            Ok(side) if *side != traced.side => {
                let (mut picture, kind) = (step.picture.clone(), PrintKind::DynamicMax);
                let measures = self.faults.measure(ask.mat, &mut picture, kind, ask.threshold, Some(*side));
                Cow::Owned(measures.footprint.ok()?)
            }
            _ => Cow::Borrowed(traced),
        };
        let frames = (touch.frames.0..=touch.frames.1).collect();
        Some(Stretch { place: touch.place, frames, print, picture: &step.picture })
    }
}

/// Whether a print measured without a side was traced as one of this side and no other was tried.
fn was_traced_as(measures: &PrintMeasures, side: Side) -> bool {
    measures.footprint.as_ref().is_ok_and(|footprint| footprint.side == side)
        && measures.right_log_odds.as_ref().is_ok_and(|log_odds| log_odds.abs() >= SURE_SIDE_LOG_ODDS)
}

/// The feet of a scene in which each has its place: one foot by its shape, two by shape and place.
fn beside_each_other(mat: &Mat, history: &History, scene: &Scene, threshold: f64) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = (0..scene.places.len())
        .map(|place| Draft {
            places: vec![place],
            touches: (0..scene.touches.len()).filter(|&at| scene.touches[at].place == place).collect(),
            side: Err(Refusal::new("the side was not looked for")),
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
    let log_odds = sides::right_log_odds(mat.view(), &prints.iter().collect::<Vec<_>>());
    for (draft, log_odds) in drafts.iter_mut().zip(log_odds) {
        (draft.side, draft.probability) = sides::decide(log_odds, "");
    }
    drafts
}

/// The feet, left first, and their contacts in time order.
fn put_together(
    ask: &Ask<'_>,
    scene: &Scene,
    mut drafts: Vec<Draft>,
    walking_deg: Option<f64>,
    bootstrap: Bootstrap,
) -> (Vec<FootResult>, Vec<Contact>, Measured<SessionGait>) {
    let Ask { mat, history, threshold, .. } = *ask;
    drafts.sort_by_key(|draft| draft.side.clone().ok());
    let shares = load_shares(history, scene, &drafts);
    let mut feet = Vec::new();
    let mut contacts: Vec<(usize, Contact)> = Vec::new();
    let not_measured = || Err(Refusal::new("the print of the contact was not measured"));
    let mut footprints: Vec<Measured<Footprint>> = scene.touches.iter().map(|_| not_measured()).collect();
    for (draft, load_share) in drafts.iter().zip(shares) {
        let known = draft.side.clone().ok();
        let Some(mut pictured) = scene.print(mat, history, draft, threshold, known) else { continue };
        scene.estimate(ask, draft, bootstrap, &mut pictured);
        let Pictured { print, measures, indices, of_contacts, .. } = pictured;
        for (at, footprint) in of_contacts {
            footprints[at] = footprint;
        }
        contacts.extend(draft.touches.iter().map(|&at| {
            let touch = &scene.touches[at];
            let contact = Contact {
                foot: feet.len(),
                frames: touch.frames,
                start_s: history.t_s[touch.frames.0],
                end_s: history.t_s[touch.frames.1],
                peak_force: touch.peak_force,
                complete: touch.complete(),
                missing: touch.missing.clone(),
                gait: Err(Refusal::new(STOOD)),
            };
            (at, contact)
        }));
        let series = series(history, scene, draft);
        let (spread, regions, region_borders) = scene.divided(ask, draft, &print, &measures);
        feet.push(FootResult {
            side: draft.side.clone(),
            side_probability: draft.probability,
            print,
            footprint: measures.footprint,
            indices,
            thirds_mm2: measures.thirds_mm2,
            contact_area_mm2: measures.contact_area_mm2,
            peak: series.iter().map(|frame| frame.peak).fold(0.0, f64::max),
            load_share,
            region_load: measures.region_load,
            spread,
            regions,
            region_borders,
            series,
            gait: Err(Refusal::new(STOOD)),
        });
    }
    contacts.sort_by_key(|(_, contact)| contact.frames);
    let (places, walking) = (&scene.places, scene.task == Task::Walking);
    let setting = gait::Setting { mat, history, places, threshold, walking_deg, walking };
    let session = walked(&setting, scene, &footprints, &mut feet, &mut contacts);
    (feet, contacts.into_iter().map(|(_, contact)| contact).collect(), session)
}

/// Gives feet and contacts what they gave as steps, and returns what the session gave.
fn walked(
    setting: &gait::Setting,
    scene: &Scene,
    footprints: &[Measured<Footprint>],
    feet: &mut [FootResult],
    contacts: &mut [(usize, Contact)],
) -> Measured<SessionGait> {
    if scene.task == Task::Standing {
        return Err(Refusal::new(STOOD));
    }
    let contacted: Vec<gait::Contacted> = contacts
        .iter()
        .map(|(at, contact)| gait::Contacted {
            touch: &scene.touches[*at],
            foot: contact.foot,
            side: &feet[contact.foot].side,
            footprint: footprints[*at].as_ref().map_err(Clone::clone),
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

/// One foot's measures in every frame, from all its places.
fn series(history: &History, scene: &Scene, draft: &Draft) -> Vec<FrameMeasures> {
    let mut series = vec![FrameMeasures::default(); history.frames()];
    for place in draft.places.iter().map(|&at| &scene.places[at]) {
        for (to, more) in series[place.frames.0..].iter_mut().zip(&place.series) {
            let centres = [(to.force, to.centre_of_pressure), (more.force, more.centre_of_pressure)];
            *to = FrameMeasures {
                force: to.force + more.force,
                area_mm2: to.area_mm2 + more.area_mm2,
                peak: to.peak.max(more.peak),
                centre_of_pressure: match centres {
                    [(_, None), (_, centre)] | [(_, centre), (_, None)] => centre,
                    both => mean_point(both.into_iter().filter_map(|(w, centre)| Some((w, centre?)))),
                },
            };
        }
    }
    series
}

/// Share of each foot. Standing: the mean over the frames in which both are down of its share in the frame,
/// so that creep and gain cancel. Taking turns: from the mean impulse of its complete contacts, so that one
/// contact more on one side does not count.
fn load_shares(history: &History, scene: &Scene, drafts: &[Draft]) -> Vec<Measured<f64>> {
    let [one, other] = drafts else {
        let reason = "only one foot was on the mat";
        return drafts.iter().map(|_| Err(Refusal::new(reason))).collect();
    };
    let first = if scene.task == Task::Standing {
        let down = steps::down(history, &scene.touches);
        let force = |draft: &Draft, frame: usize| -> f64 {
            draft.places.iter().map(|&at| scene.places[at].at(frame).force).sum()
        };
        let shares: Vec<f64> = (0..history.frames())
            .filter(|&frame| down[frame] >= 2)
            .map(|frame| (force(one, frame), force(other, frame)))
            .filter(|(one, other)| one + other > 0.0)
            .map(|(one, other)| one / (one + other))
            .collect();
        match shares.len() {
            0 => Err(Refusal::new("the feet never stood on the mat at the same time")),
            frames => Ok(shares.iter().sum::<f64>() / frames as f64),
        }
    } else {
        let mean = |draft: &Draft| {
            let whole: Vec<f64> = draft
                .touches
                .iter()
                .map(|&at| &scene.touches[at])
                .filter(|touch| touch.complete())
                .map(|touch| touch.impulse)
                .collect();
            (!whole.is_empty()).then(|| whole.iter().sum::<f64>() / whole.len() as f64)
        };
        match (mean(one), mean(other)) {
            (Some(one), Some(other)) => Ok(one / (one + other)),
            _ => Err(Refusal::new("one of the feet has no complete step to compare")),
        }
    };
    match first {
        Ok(share) => vec![Ok(share), Ok(1.0 - share)],
        Err(refusal) => vec![Err(refusal.clone()), Err(refusal)],
    }
}
