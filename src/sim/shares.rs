//! How one foot shares its load among the fields of its sole.

use super::field::Field;
use super::sole::{BALL_LATERAL, BALL_MEDIAL, FIELDS, Fields, HALLUX, HEEL, MIDFOOT, TOES};
use super::sway::bounded;

/// The load of one foot stays between these shares of the weight, the heel's between these of
/// what heel and forefoot carry, so that a lean never lifts a foot.
pub(super) const MAX_SHIFT: f64 = 0.35;

/// Distance from the middle of the heel to that of ball and toes together, millimetres: a share of
/// the load moved forward moves the centre of pressure by that much.
pub(super) fn fore_lever_mm(field: &Field) -> f64 {
    let (centres, standing) = (field.centres_mm(), field.standing);
    let fore = [BALL_MEDIAL, BALL_LATERAL, HALLUX, TOES];
    let load: f64 = fore.iter().map(|&at| standing[at]).sum();
    let moment: f64 = fore.iter().map(|&at| standing[at] * centres[at]).sum();
    moment / load - centres[HEEL]
}

/// Shares with a part of the load moved from heel to ball and toes, and from the outer to the inner
/// ball.
pub(super) fn leaning(standing: &Fields, forward: f64, roll: f64) -> Fields {
    let mut shares = *standing;
    let fore: f64 = shares[BALL_MEDIAL] + shares[BALL_LATERAL] + shares[HALLUX] + shares[TOES];
    let moved = bounded(forward, MAX_SHIFT.min(0.8 * fore).min(0.8 * shares[HEEL]));
    shares[HEEL] -= moved;
    for at in [BALL_MEDIAL, BALL_LATERAL, HALLUX, TOES] {
        shares[at] *= 1.0 + moved / fore;
    }
    let ball = shares[BALL_MEDIAL] + shares[BALL_LATERAL];
    let rolled = ball * bounded(roll, 0.3);
    shares[BALL_MEDIAL] += rolled;
    shares[BALL_LATERAL] -= rolled;
    shares
}

/// The same load on the heel alone.
pub(super) fn on_heels(shares: Fields) -> Fields {
    let mut heel = [0.0; FIELDS];
    heel[HEEL] = shares.iter().sum();
    heel
}

/// The same load on ball and toes alone.
pub(super) fn on_toes(mut shares: Fields) -> Fields {
    (shares[HEEL], shares[MIDFOOT]) = (0.0, 0.0);
    let fore: f64 = shares.iter().sum();
    shares.map(|part| part / fore)
}
