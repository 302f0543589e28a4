//! The picture of each foot, with what its shape gives and how its load is divided.

use std::borrow::Cow;

use super::scene::{Draft, Scene, Stand};
use crate::analysis::gather::history::History;
use crate::analysis::print::part;
use crate::analysis::print::regions::{self, Ask};
use crate::analysis::print::spread;
use crate::analysis::print::step::Step;
use crate::analysis::print::stretch::{Over, Stretch};
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{
    ContactPrint, IndexResult, Missing, Print, PrintKind, RegionResult, Spread, Task,
};
use crate::base::{Grid, Mat, Measured, Side};
use crate::footprint::{Border, FootprintIndex, PrintMeasures, UNSURE_SIDE_LOG_ODDS};

/// The picture of a foot and what it gives.
pub(super) struct Pictured {
    pub(super) print: Print,
    pub(super) measures: PrintMeasures,
    pub(super) indices: Vec<IndexResult>,
    /// What the print of each of its contacts measures; empty when standing.
    pub(super) of_contacts: Vec<(usize, PrintMeasures)>,
    /// Taking steps: for each index its value in the complete contacts.
    pub(super) repeats: Vec<Vec<f64>>,
}

impl Scene {
    /// The picture of a foot and its measures.
    pub(super) fn print(
        &self,
        mat: &Mat,
        history: &History,
        draft: &Draft,
        threshold: f64,
        side: Option<Side>,
    ) -> Option<Pictured> {
        match &self.stand {
            Some(Stand { window, prints }) => {
                let place = *draft.places.first()?;
                let (step, peak_picture) = prints[place].as_ref()?;
                let kind = PrintKind::StaticMean;
                let measures = self.measures(mat, place, step, kind, threshold, side);
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

    /// The measures of a print as one of a foot of this side, without those that the bumps at its place forbid.
    fn measures(
        &self,
        mat: &Mat,
        place: usize,
        step: &Step,
        kind: PrintKind,
        threshold: f64,
        side: Option<Side>,
    ) -> PrintMeasures {
        let measures = self.of_side(mat, step, kind, threshold, side);
        match (self.bumpy(place), self.in_part(place)) {
            (Some(bumps), _) => bumps.left_of(mat, &measures),
            (None, Some(posture)) => part::left_of(&measures, posture),
            (None, None) => measures,
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
                self.faults.measure(mat, &mut step.picture.clone(), kind, threshold, step.known(side))
            }
            _ => step.measures.clone(),
        }
    }

    /// Whether a contact belongs to jumps: it is a landing, or the child did nothing but jump, and what lies between two
    /// jumps is no step.
    fn is_of_jumps(&self, touch: usize) -> bool {
        self.task == Task::Jumping || self.touches[touch].missing.contains(&Missing::Jump)
    }

    /// Whether a contact is a step that was seen whole.
    fn is_whole_step(&self, touch: usize) -> bool {
        self.touches[touch].complete() && !self.is_of_jumps(touch)
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
            let place = self.touches[at].place;
            let kind = PrintKind::DynamicMax;
            measured.push((at, self.measures(mat, place, step, kind, threshold, side)));
        }
        let complete: Vec<usize> =
            (0..measured.len()).filter(|&of| self.is_whole_step(measured[of].0)).collect();
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
        let jumped = self.is_of_jumps(measured[chosen].0);
        let mut repeats = Vec::new();
        let indices = FootprintIndex::ALL.map(|index| {
            let (median, values) = whole(index);
            let contacts = values.len();
            repeats.push(values);
            let value = match (median, measured[chosen].1.indices.get(index)) {
                (Some((_, value)), _) => Ok(value),
                (None, Err(refusal)) => Err(refusal.clone()),
                (None, Ok(_)) if jumped => Err(Reason::Jumped.into()),
                (None, Ok(_)) if at_border => Err(Reason::AllAtBorder.into()),
                (None, Ok(_)) => Err(Reason::NoWholeStep.into()),
            };
            IndexResult::not_estimated(index, value, contacts)
        });
        let (at, measures) = measured[chosen].clone();
        let touch = &self.touches[at];
        let picture = self.steps[at].as_ref()?.picture.clone();
        let window_s = (history.t_s[touch.frames.0], history.t_s[touch.frames.1]);
        let print = Print { kind: PrintKind::DynamicMax, picture, peak_picture, window_s };
        Some(Pictured { print, measures, indices: indices.to_vec(), of_contacts: measured, repeats })
    }
}

impl Scene {
    /// A foot's load by parts of the foot: of the stand, or of its complete contacts.
    pub(super) fn divided(
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
        let side = &draft.side;
        let tallied = regions::tallied(ask, &stretches, side);
        let spread = spread::spread(ask.history, &self.places, &stretches, &tallied, over, side);
        let (regions, borders) = regions::regions(ask, &stretches, tallied, over, side, print.window_s.0);
        (spread, regions, borders)
    }

    /// The print of a contact with these measures; without any it is left out.
    pub(super) fn contact_print(
        &self,
        at: usize,
        measures: Option<&PrintMeasures>,
    ) -> Measured<Box<ContactPrint>> {
        if self.steps.is_empty() {
            return Err(Reason::Stood.into());
        }
        if self.is_of_jumps(at) {
            return Err(Reason::Jumped.into());
        }
        if !self.touches[at].complete() {
            return Err(Reason::StepNotWhole.into());
        }
        let Some((step, measures)) = self.steps[at].as_ref().zip(measures) else {
            return Err(self.left_out());
        };
        Ok(Box::new(ContactPrint {
            picture: step.picture.clone(),
            footprint: measures.footprint.clone()?,
            indices: measures.indices.clone(),
            contact_area_mm2: measures.contact_area_mm2.clone(),
        }))
    }

    /// A complete contact with its print traced for the side of its foot.
    fn stretch(&self, ask: &Ask<'_>, at: usize, side: &Measured<Side>) -> Option<Stretch<'_>> {
        let (touch, step) = (&self.touches[at], self.steps[at].as_ref()?);
        if self.bumpy(touch.place).is_some() {
            return None;
        }
        let traced = step.measures.footprint.as_ref().ok().filter(|_| self.is_whole_step(at))?;
        let print = match side {
            Ok(side) if *side != traced.side => {
                let (mut picture, kind) = (step.picture.clone(), PrintKind::DynamicMax);
                let measures =
                    self.faults.measure(ask.mat, &mut picture, kind, ask.threshold, step.known(*side));
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
        && measures.right_log_odds.as_ref().is_ok_and(|log_odds| log_odds.abs() >= UNSURE_SIDE_LOG_ODDS)
}
