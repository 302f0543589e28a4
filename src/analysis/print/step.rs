//! The prints of steps: which of them are kept, what they measure, and which foot each speaks for.

use super::clean;
use super::faults::Faults;
use crate::analysis::find::place::Place;
use crate::analysis::find::sides;
use crate::analysis::find::steps::{self, Lean};
use crate::analysis::find::touch::Touch;
use crate::analysis::gather::history::History;
use crate::analysis::result::PrintKind;
use crate::base::{Grid, Mat, Side, Vector};
use crate::footprint::{Footprint, Known, PrintMeasures};

/// Most contacts whose print is kept: two minutes of fast steps, or as many of a longer session, evenly.
const MAX_PRINTS: usize = 400;

/// The peak picture of a contact with its measures.
pub(in crate::analysis) struct Step {
    pub(in crate::analysis) picture: Grid<f64>,
    pub(in crate::analysis) measures: PrintMeasures,
    /// Whereto the child went, where that is known.
    pub(in crate::analysis) way: Option<Vector>,
}

impl Step {
    /// What is known of it once its side is.
    pub(in crate::analysis) fn known(&self, side: Side) -> Known {
        Known { side: Some(side), way: self.way, ..Known::default() }
    }
}

/// Measures the print of each contact, not knowing its side yet; `None` for those that are not kept. And what each
/// print says of its side, where every contact has a place of its own.
pub(in crate::analysis) fn prints(
    mat: &Mat,
    history: &History,
    places: &[Place],
    touches: &[Touch],
    faults: &Faults,
    threshold: f64,
) -> (Vec<Option<Box<Step>>>, Vec<Lean>) {
    let kept = kept(places.len(), touches);
    // Of feet that stay in their places the side is told from the prints that are kept.
    let all = places.len() > 2;
    let (mut prints, mut leans) = (Vec::with_capacity(touches.len()), Vec::with_capacity(touches.len()));
    let mut before: Option<Footprint> = None;
    let ways = steps::ways(history, places, touches);
    for ((touch, &keep), way) in touches.iter().zip(&kept).zip(ways) {
        if !keep && !all {
            prints.push(None);
            leans.push(Lean::default());
            continue;
        }
        let mut picture = clean::of_step(mat, history, places, touch.place, touch.frames);
        let known = Known { way, ..Known::default() };
        let measures = faults.measure(mat, &mut picture, PrintKind::DynamicMax, threshold, known);
        let own = measures.footprint.as_ref().ok();
        let beside =
            before.as_ref().zip(own).and_then(|(before, own)| sides::place_log_odds(mat.view(), before, own));
        leans.push(Lean { shape: sides::shape(&measures), beside });
        before = own.cloned();
        prints.push(keep.then(|| Box::new(Step { picture, measures, way })));
    }
    (prints, leans)
}

/// Of which contacts the prints are kept: of all, or, evenly over the session, of as many as are bounded. Of feet in
/// their places those seen whole, where any is; where every contact has its own place two that follow each other, one
/// of each foot.
fn kept(places: usize, touches: &[Touch]) -> Vec<bool> {
    let mut kept = vec![touches.len() <= MAX_PRINTS; touches.len()];
    if touches.len() <= MAX_PRINTS {
        return kept;
    }
    let mut keep = |of: &[usize], most: usize| {
        let most = most.min(of.len());
        (0..most).for_each(|at| kept[of[at * of.len() / most]] = true);
    };
    if places <= 2 {
        for place in 0..places {
            let own = |at: &usize| touches[*at].place == place;
            let whole: Vec<usize> =
                (0..touches.len()).filter(own).filter(|&at| touches[at].complete()).collect();
            let all = || (0..touches.len()).filter(own).collect();
            keep(&if whole.is_empty() { all() } else { whole }, MAX_PRINTS / places);
        }
    } else {
        let first: Vec<usize> = (0..touches.len() - 1).step_by(2).collect();
        let second: Vec<usize> = first.iter().map(|at| at + 1).collect();
        keep(&first, MAX_PRINTS / 2);
        keep(&second, MAX_PRINTS / 2);
    }
    kept
}
