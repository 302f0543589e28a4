//! What the feet did and the pictures of their prints, before it is put together foot by foot.

use crate::analysis::find::place::{Place, pictures};
use crate::analysis::find::posture::Stood;
use crate::analysis::find::steps::{self, Lean};
use crate::analysis::find::touch::Touch;
use crate::analysis::gather::history::History;
use crate::analysis::gather::window::{self, Window};
use crate::analysis::load::shares::Own;
use crate::analysis::print::bumps::{self, Bumps};
use crate::analysis::print::faults::Faults;
use crate::analysis::print::part;
use crate::analysis::print::step::{self, Step};
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{Posture, PrintKind, Task};
use crate::base::{Grid, Mat, Measured, Refusal, Side};
use crate::footprint::Known;

/// One foot before its side is settled.
pub(super) struct Draft {
    pub(super) places: Vec<usize>,
    /// Indices of its contacts.
    pub(super) touches: Vec<usize>,
    pub(super) side: Measured<Side>,
    pub(super) probability: f64,
}

/// What the feet did, once they are found.
pub(super) struct Scene {
    pub(super) task: Task,
    pub(super) places: Vec<Place>,
    pub(super) touches: Vec<Touch>,
    /// Print of each contact that is measured; empty when standing.
    pub(super) steps: Vec<Option<Box<Step>>>,
    /// Which foot each contact speaks for, where each has a place of its own.
    pub(super) leans: Vec<Lean>,
    /// The stand; `None` when stepping or walking.
    pub(super) stand: Option<Stand>,
    pub(super) faults: Faults,
    /// How two feet stood, unless they were flat or stood nowhere long.
    pub(super) stood: Option<Stood>,
    /// Of every place what is known of the bumps there. Empty until the sides are settled: for them a print on
    /// bumps does.
    pub(super) bumps: Vec<Option<Bumps>>,
}

/// Feet that stood.
pub(super) struct Stand {
    pub(super) window: Window,
    /// Of every place with a contact its mean picture with the measures and its maximum.
    pub(super) prints: Vec<Option<(Step, Grid<f64>)>>,
}

impl Draft {
    /// Where it stood and its contacts.
    pub(super) fn own<'a>(&self, scene: &'a Scene) -> Own<'a> {
        Own {
            places: self.places.iter().map(|&at| &scene.places[at]).collect(),
            touches: self.touches.iter().map(|&at| &scene.touches[at]).collect(),
        }
    }
}

impl Scene {
    pub(super) fn new(
        mat: &Mat,
        history: &History,
        task: Task,
        places: Vec<Place>,
        touches: Vec<Touch>,
        faults: &Faults,
        threshold: f64,
    ) -> Self {
        let stood = None;
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
                stood,
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
                    let measures = faults.measure(mat, &mut picture, kind, threshold, Known::default());
                    faults.mend(mat, &mut peak_picture);
                    (Step { picture, measures, way: None }, peak_picture)
                })
            });
            Stand { prints: prints.collect(), window }
        });
        let (steps, leans, bumps) = Default::default();
        Self { task, places, touches, steps, leans, stand, faults: faults.clone(), stood, bumps }
    }

    /// Why there are no measures of steps; nothing where there are.
    pub(super) fn no_steps(&self) -> Option<Refusal> {
        match self.task {
            Task::Standing => Some(Reason::Stood.into()),
            Task::Jumping => Some(Reason::Jumped.into()),
            Task::Stepping | Task::Walking => None,
        }
    }

    /// Contacts whose prints are not measured because there are so many.
    pub(super) fn prints_left_out(&self) -> usize {
        self.steps.iter().filter(|step| step.is_none()).count()
    }

    /// Why the print of a contact is not among those that are measured.
    pub(super) fn left_out(&self) -> Refusal {
        let measured = self.steps.len() - self.prints_left_out();
        Reason::LeftOut { contacts: self.steps.len(), measured }.into()
    }

    /// Looks under every foot for bumps.
    pub(super) fn find_bumps(&mut self, mat: &Mat, threshold: f64, beyond_proof: bool) {
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
    pub(super) fn bumpy(&self, place: usize) -> Option<&Bumps> {
        self.bumps.get(place).and_then(Option::as_ref)
    }

    /// Largest share of a foot's prints that lies on bumps.
    pub(super) fn bumpy_share(&self, draft: &Draft) -> f64 {
        let shares = draft.places.iter().filter_map(|&place| self.bumpy(place)).map(|bumps| bumps.share);
        shares.fold(0.0, f64::max)
    }

    /// How the child stood with a foot at a place of which only a part is printed.
    pub(super) fn in_part(&self, place: usize) -> Option<Posture> {
        let Stood { posture, in_part, .. } = self.stood?;
        in_part.get(place).is_some_and(|in_part| *in_part).then_some(posture)
    }

    /// Whether the shape of a foot is measured: at one of its places at least.
    pub(super) fn shape(&self, draft: &Draft) -> Measured<()> {
        self.on_flat(draft)?;
        let in_part = draft.places.first().and_then(|&place| self.in_part(place));
        in_part.map_or(Ok(()), |posture| Err(part::refusal(posture)))
    }

    /// Whether one of its places at least is flat.
    pub(super) fn on_flat(&self, draft: &Draft) -> Measured<()> {
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
