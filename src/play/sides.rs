//! How far each foot is in its movement: for the picture. What counts is told by the exercise itself.

use crate::analysis::stance::{FootMotion, Stance};
use crate::base::Exercise;

/// A centre of pressure so far ahead of standing is all the way forward, share of the foot's length.
const FORWARD: f64 = 0.3;
/// Parts that bear less than this share standing are not compared with it.
const LEAST_SHARE: f64 = 0.02;

/// 0 standing to 1 as far as it goes, left and right; nothing where an exercise has no movement of single feet.
pub(super) fn progress(exercise: Exercise, feet: &[FootMotion; 2], stance: &Stance) -> Option<[f64; 2]> {
    let of = |share: fn(&FootMotion) -> f64| {
        Some([0, 1].map(|foot| lost(share(&feet[foot]), share(&stance.base[foot].mean))))
    };
    match exercise {
        Exercise::March | Exercise::Tramp => of(|foot| foot.force),
        Exercise::OuterEdge => of(FootMotion::medial_share),
        Exercise::ToesUp => of(FootMotion::toes_of_front),
        Exercise::PadLift => of(FootMotion::front_share),
        Exercise::HeelRaise | Exercise::Tiptoe => Some([0, 1].map(|foot| {
            let ahead_mm = feet[foot].along_mm - stance.base[foot].mean.along_mm;
            (ahead_mm / (FORWARD * stance.feet[foot].length_mm())).clamp(0.0, 1.0)
        })),
        Exercise::Roll | Exercise::Squat | Exercise::Free => None,
    }
}

/// Which share of what it was is gone.
fn lost(now: f64, standing: f64) -> f64 {
    if standing < LEAST_SHARE { 0.0 } else { (1.0 - now / standing).clamp(0.0, 1.0) }
}
