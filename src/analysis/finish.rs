//! The end of a session: everything that is known, put together.

mod again;
mod nothing;
mod prints;
mod shares;
mod sureness;

use self::prints::Pictured;
use self::shares::{load_shares, series};
use self::sureness::Bootstrap;
use super::find::contact::Limits;
use super::find::jumps;
use super::find::place::{self, Place, pictures};
use super::find::segment::{self, Found, InContact};
use super::find::sides;
use super::find::steps::{self, Lean};
use super::find::touch::Touch;
use super::gait;
use super::gait::contacted::{Contacted, Setting};
use super::gather::baseline::Baseline;
use super::gather::gaps::Gaps;
use super::gather::history::History;
use super::gather::stats::{CellStats, default_threshold};
use super::gather::window;
use super::load::sway;
use super::load::symmetry;
use super::memory::series::Series;
use super::print::bumps::{self, Bumps};
use super::print::clean;
use super::print::faults::{Faults, dead_cells, saturated_cells};
use super::print::regions::Ask;
use super::print::step::{self, Step};
use super::print::unsure::Unsure;
use super::quality;
use super::result::reason::Reason;
use super::result::{Contact, FootResult, PrintKind, SessionGait, SessionResult, Task};
use super::session::Options;
use crate::base::{Grid, Mat, Measured, Meta, Refusal, Side};
use crate::footprint::PrintMeasures;

/// All that a session has gathered.
pub(super) struct Gathered<'a> {
    pub(super) meta: &'a Meta,
    pub(super) history: History,
    pub(super) stats: &'a CellStats,
    pub(super) options: &'a Options,
    pub(super) baseline: &'a Baseline,
}

/// One foot before its side is settled.
struct Draft {
    places: Vec<usize>,
    /// Indices of its contacts.
    touches: Vec<usize>,
    side: Measured<Side>,
    probability: f64,
}

/// What the feet did, once they are found.
struct Scene {
    task: Task,
    places: Vec<Place>,
    touches: Vec<Touch>,
    /// Print of each contact that is measured; empty when standing.
    steps: Vec<Option<Box<Step>>>,
    /// Which foot each contact speaks for, where each has a place of its own.
    leans: Vec<Lean>,
    /// The stand; `None` when stepping or walking.
    stand: Option<Stand>,
    faults: Faults,
    /// Of every place what is known of the bumps there. Empty until the sides are settled: for them a print on
    /// bumps does.
    bumps: Vec<Option<Bumps>>,
}

/// Feet that stood.
struct Stand {
    window: window::Window,
    /// Of every place with a contact its mean picture with the measures and its maximum.
    prints: Vec<Option<(Step, Grid<f64>)>>,
}

impl Gathered<'_> {
    /// The result of the session; refused where the loaded cells were not kept, which may show only when they are
    /// read.
    pub(super) fn result(mut self, told: &mut dyn FnMut(f64)) -> SessionResult {
        let gaps = self.history.break_at_gaps();
        let refusal = || {
            let trouble = self.history.trouble()?;
            Some(Refusal::from(Reason::NoRoom { trouble }))
        };
        let before = refusal();
        let mut result = self.measured(&gaps, before.clone(), told);
        if before.is_none()
            && let Some(refusal) = refusal()
        {
            result = self.measured(&gaps, Some(refusal), &mut |_| ());
        }
        result = self.judged(&gaps, result);
        let total = self.history.in_contact(&self.meta.mat, result.contact_threshold);
        SessionResult { t_s: self.history.t_s, total, ..result }
    }

    /// The result but for what is known of each frame. With a refusal nothing is looked for. `told` hears about how much
    /// is done.
    fn measured(&self, gaps: &Gaps, refusal: Option<Refusal>, told: &mut dyn FnMut(f64)) -> SessionResult {
        let (mat, history) = (&self.meta.mat, &self.history);
        let threshold = self
            .options
            .contact_threshold
            .unwrap_or_else(|| default_threshold(mat, &self.meta.scale, self.stats));
        // Prints are cleaned of noise and drawn at the contact threshold. Whether there is a foot at all must
        // be told from single frames.
        let faults = Faults {
            dead: dead_cells(self.meta, self.stats, threshold),
            saturated: saturated_cells(self.meta, self.stats, self.baseline),
            noise: clean::noise(mat, history, self.stats),
            unsure: Unsure::of(self.meta, self.baseline),
        };
        let sure = clean::sure_threshold(threshold, faults.noise);
        let contact = InContact::of(mat, history, self.stats, sure);
        told(0.1);
        let limits = Limits::of(&contact.forces, self.meta.scale.is_calibrated());
        let found = if let Some(refusal) = refusal.or_else(|| self.baseline.refusal(self.meta)) {
            Err(refusal)
        } else if limits.usual_load > 0.0 {
            segment::find(mat, &contact, limits.usual_load)
        } else {
            Err(self.why_nothing(threshold, faults.noise))
        };
        drop(contact);
        let mut feet = Vec::new();
        let mut contacts = Vec::new();
        let mut gait = Err(Reason::Stood.into());
        let (mut stood_s, mut prints_left_out) = (None, 0);
        let walking_deg = self.options.walking_direction_deg;
        let bootstrap = Bootstrap { replicates: self.options.bootstrap, step: self.meta.scale.gain };
        let task = found.and_then(|mut found| {
            told(0.2);
            place::measure(mat, history, &mut found.places, sure, threshold);
            told(0.4);
            let (mut scene, drafts) = understand(mat, history, found, &faults, threshold, &limits)?;
            told(0.6);
            scene.find_bumps(mat, threshold, self.options.beyond_proof);
            stood_s = scene.stand.as_ref().map(|stand| stand.window.seconds);
            prints_left_out = scene.prints_left_out();
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
        told(0.9);
        if let Err(refusal) = &task {
            gait = Err(refusal.clone());
        }
        let quality = quality::findings(&quality::Facts {
            meta: self.meta,
            history,
            gaps,
            stats: self.stats,
            baseline: self.baseline,
            threshold,
            faults: &faults,
            task: task.as_ref().ok().copied(),
            feet: &feet,
            contacts: &contacts,
            prints_left_out,
            stood_s,
        });
        let balance = match &task {
            Ok(Task::Standing) => sway::balance(history, &feet, limits.usual_load, &self.options.balance),
            Ok(_) => Err(Reason::SwayOfStand.into()),
            Err(refusal) => Err(refusal.clone()),
        };
        let symmetry = symmetry::symmetry(history, &task, &feet, &contacts);
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
            t_s: Vec::new(),
            total: Series::default(),
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
        return Err(Reason::NoContact.into());
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
        let task = jumps::task(&touches, task);
        let scene = Scene::new(mat, history, task, places, touches, faults, threshold);
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
            let (steps, leans) = step::prints(mat, history, &places, &touches, faults, threshold);
            return Self {
                task,
                places,
                touches,
                steps,
                leans,
                stand: None,
                faults: faults.clone(),
                bumps: Vec::new(),
            };
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
                    if let Some(recovered) = bumps::recovered(mat, &picture, threshold) {
                        picture = recovered;
                    }
                    let measures = faults.measure(mat, &mut picture, kind, threshold, None);
                    faults.mend(mat, &mut peak_picture);
                    (Step { picture, measures }, peak_picture)
                })
            });
            Stand { prints: prints.collect(), window }
        });
        let (steps, leans, bumps) = Default::default();
        Self { task, places, touches, steps, leans, stand, faults: faults.clone(), bumps }
    }

    /// Why there are no measures of steps; nothing where there are.
    fn no_steps(&self) -> Option<Refusal> {
        match self.task {
            Task::Standing => Some(Reason::Stood.into()),
            Task::Jumping => Some(Reason::Jumped.into()),
            Task::Stepping | Task::Walking => None,
        }
    }

    /// Contacts whose prints are not measured because there are so many.
    fn prints_left_out(&self) -> usize {
        self.steps.iter().filter(|step| step.is_none()).count()
    }

    /// Why the print of a contact is not among those that are measured.
    fn left_out(&self) -> Refusal {
        let measured = self.steps.len() - self.prints_left_out();
        Reason::LeftOut { contacts: self.steps.len(), measured }.into()
    }

    /// Looks under every foot for bumps.
    fn find_bumps(&mut self, mat: &Mat, threshold: f64, beyond_proof: bool) {
        if mat.surface().is_flat() {
            return;
        }
        let mut bumps = vec![None; self.places.len()];
        let stood = self.stand.iter().flat_map(|stand| stand.prints.iter().enumerate());
        let stood = stood.filter_map(|(place, print)| Some((place, &print.as_ref()?.0)));
        let stepped = self.touches.iter().zip(&self.steps);
        let stepped = stepped.filter_map(|(touch, step)| Some((touch.place, step.as_deref()?)));
        for (place, step) in stood.chain(stepped) {
            let found = || {
                let (share, refusal) = bumps::under(mat, &step.picture, threshold)?;
                let recovered = self.stand.is_some() && mat.surface().spines.is_some();
                Some(Bumps { share, refusal, recovered, beyond_proof })
            };
            bumps[place] = bumps[place].take().or_else(found);
        }
        self.bumps = bumps;
    }

    /// What is known of the bumps at a place, if there are any.
    fn bumpy(&self, place: usize) -> Option<&Bumps> {
        self.bumps.get(place).and_then(Option::as_ref)
    }

    /// Largest share of a foot's prints that lies on bumps.
    fn bumpy_share(&self, draft: &Draft) -> f64 {
        let shares = draft.places.iter().filter_map(|&place| self.bumpy(place)).map(|bumps| bumps.share);
        shares.fold(0.0, f64::max)
    }

    /// Whether the shape of a foot is measured: at one of its places at least.
    fn shape(&self, draft: &Draft) -> Measured<()> {
        let mut first = None;
        for &place in &draft.places {
            match self.bumpy(place) {
                None => return Ok(()),
                bumpy => first = first.or(bumpy),
            }
        }
        first.map_or(Ok(()), |bumps| Err(bumps.refusal.clone()))
    }
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
    let log_odds = sides::right_log_odds(mat.view(), &prints.iter().collect::<Vec<_>>());
    for (draft, log_odds) in drafts.iter_mut().zip(log_odds) {
        (draft.side, draft.probability) = sides::decide(log_odds);
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
    let mut contacts: Vec<(usize, Contact)> = Vec::with_capacity(scene.touches.len());
    let no_steps = scene.no_steps().unwrap_or_else(|| Reason::Stood.into());
    let mut of_touches: Vec<Option<Box<PrintMeasures>>> = vec![None; scene.touches.len()];
    for (draft, load_share) in drafts.iter().zip(shares) {
        let known = draft.side.clone().ok();
        let Some(mut pictured) = scene.print(mat, history, draft, threshold, known) else { continue };
        scene.estimate(ask, draft, bootstrap, &mut pictured);
        if let (true, Ok(print)) = (scene.shape(draft).is_err(), &pictured.measures.footprint) {
            bumps::widen(mat, print, &mut pictured.indices);
        }
        let Pictured { print, measures, indices, of_contacts, .. } = pictured;
        for (at, measures) in of_contacts {
            of_touches[at] = Some(Box::new(measures));
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
                gait: Err(no_steps.clone()),
                print: scene.contact_print(at, of_touches[at].as_deref()),
            };
            (at, contact)
        }));
        let series = series(history, scene, draft);
        let shape = scene.shape(draft);
        let (spread, regions, region_borders) = match &shape {
            Ok(()) => scene.divided(ask, draft, &print, &measures),
            Err(refusal) => (Err(refusal.clone()), Vec::new(), Err(refusal.clone())),
        };
        let flat = draft.places.iter().filter(|&&place| scene.bumpy(place).is_none());
        let peak = flat.flat_map(|&place| scene.places[place].series()).map(|frame| frame.peak);
        feet.push(FootResult {
            side: draft.side.clone(),
            side_probability: draft.probability,
            print,
            footprint: measures.footprint,
            indices,
            thirds_mm2: measures.thirds_mm2,
            contact_area_mm2: measures.contact_area_mm2,
            peak: shape.clone().map(|()| peak.fold(0.0, f64::max)),
            shape,
            bumpy_share: scene.bumpy_share(draft),
            load_share,
            region_load: measures.region_load,
            spread,
            regions,
            region_borders,
            series,
            gait: Err(no_steps.clone()),
        });
    }
    contacts.sort_by_key(|(_, contact)| contact.frames);
    let (places, walking) = (&scene.places, scene.task == Task::Walking);
    let setting = Setting { mat, history, places, threshold, walking_deg, walking };
    let session = walked(&setting, scene, &of_touches, &mut feet, &mut contacts);
    (feet, contacts.into_iter().map(|(_, contact)| contact).collect(), session)
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
