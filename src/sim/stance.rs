//! One step: how hard a foot presses, and with which part of it, from touch-down to toe-off.
//!
//! Phase 0 is the first contact, phase 1 the last. Timing follows barefoot walking (heel off after
//! the middle of the stance, toes loaded late) and stepping on the spot (ball first, heel after).

use super::pattern::Pattern;
use super::sole::{
    BALL_LATERAL, BALL_MEDIAL, FIELDS, Fields, HALLUX, HEEL, MIDFOOT, TOES, borne, smoothstep,
};

/// Share of the stance over which a stepping foot takes over the weight, and hands it back.
pub(super) const HANDOVER: f64 = 1.0 / 6.0;

/// 0 before `from`, 1 after `to`.
fn on(phase: f64, from: f64, to: f64) -> f64 {
    smoothstep((phase - from) / (to - from))
}

/// Seconds of a stride, walking at one's own pace: 0.90 at 3 to 5 years, 0.955 at 6 to 8, 1.07 at
/// 11 to 15 (Hausdorff 1999), linear between.
pub(super) fn stride_s(age_years: f64) -> f64 {
    let age = age_years.clamp(3.0, 13.0);
    if age < 7.0 { 0.90 + 0.055 * (age - 4.0) / 3.0 } else { 0.955 + 0.117 * (age - 7.0) / 6.0 }
}

/// Newtons on each field of a walking foot at a phase of the stance: the double-humped vertical
/// force of walking, rolled from heel to hallux; of a toe walker from the ball. `standing` is how the foot shares load at
/// rest.
pub(super) fn walking(phase: f64, standing: &Fields, weight_n: f64, pattern: Pattern) -> Fields {
    let rise = on(phase, 0.0, 0.17) * on(1.0 - phase, 0.0, 0.17);
    let humps = 0.98 + 0.14 * (2.0 * std::f64::consts::TAU * (phase - 0.25)).cos();
    if pattern == Pattern::ToeWalker {
        return scaled(on_the_ball(phase), weight_n * rise * humps);
    }
    let mut part = [0.0; FIELDS];
    part[HEEL] = 1.0 - on(phase, 0.22, 0.66);
    part[MIDFOOT] = 1.8 * standing[MIDFOOT] * on(phase, 0.05, 0.25) * (1.0 - on(phase, 0.48, 0.74));
    part[BALL_LATERAL] = 0.46 * on(phase, 0.10, 0.45) * (1.0 - on(phase, 0.80, 0.97));
    part[BALL_MEDIAL] = 0.48 * on(phase, 0.14, 0.60) * (1.0 - on(phase, 0.84, 0.99));
    part[HALLUX] = 0.17 * on(phase, 0.35, 0.85);
    part[TOES] = 0.06 * on(phase, 0.30, 0.80);
    scaled(borne(pattern, part), weight_n * rise * humps)
}

/// What bears the load of a step that begins on the ball, with a light touch of the heel in the middle of it.
fn on_the_ball(phase: f64) -> Fields {
    let mut part = [0.0; FIELDS];
    part[HEEL] = 0.06 * on(phase, 0.15, 0.35) * (1.0 - on(phase, 0.35, 0.55));
    part[MIDFOOT] = 0.02 * on(phase, 0.10, 0.30) * (1.0 - on(phase, 0.40, 0.60));
    part[BALL_LATERAL] = 0.46 * (1.0 - on(phase, 0.80, 0.97));
    part[BALL_MEDIAL] = 0.48 * (1.0 - on(phase, 0.84, 0.99));
    part[HALLUX] = 0.17 * on(phase, 0.10, 0.80);
    part[TOES] = 0.06 * on(phase, 0.10, 0.75);
    part
}

/// Newtons on each field of a foot stepping on the spot. The two feet's forces sum to the weight
/// when one hands over while the other takes.
pub(super) fn stepping(phase: f64, standing: &Fields, weight_n: f64) -> Fields {
    let force = on(phase, 0.0, HANDOVER) * on(1.0 - phase, 0.0, HANDOVER);
    let heel_down = on(phase, 0.06, 0.28) * (1.0 - on(phase, 0.68, 0.94));
    let mut part = *standing;
    part[HEEL] *= heel_down;
    part[MIDFOOT] *= on(phase, 0.04, 0.22) * (1.0 - on(phase, 0.70, 0.94));
    scaled(part, weight_n * force)
}

/// Parts scaled so that they sum to a force.
fn scaled(part: Fields, force_n: f64) -> Fields {
    let sum: f64 = part.iter().sum();
    part.map(|part| if sum > 0.0 { part * force_n / sum } else { 0.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STANDING: Fields = [0.55, 0.08, 0.14, 0.18, 0.03, 0.02];

    fn sum(fields: Fields) -> f64 {
        fields.iter().sum()
    }

    #[test]
    fn a_step_rolls_from_heel_to_hallux_with_two_humps() {
        let force = |phase| sum(walking(phase, &STANDING, 100.0, Pattern::Usual));
        assert!(force(0.25) > 105.0 && force(0.75) > 105.0 && force(0.5) < 95.0);
        assert!(force(0.0) == 0.0 && force(1.0).abs() < 1e-9);
        let early = walking(0.05, &STANDING, 100.0, Pattern::Usual);
        let late = walking(0.97, &STANDING, 100.0, Pattern::Usual);
        assert!(early[HEEL] > 0.9 * sum(early));
        assert!(late[HEEL] == 0.0 && late[HALLUX] > late[TOES]);
    }

    #[test]
    fn a_toe_walker_hardly_sets_the_heel_down() {
        let steps = |pattern| {
            let each = (0..=100).map(|at| walking(f64::from(at) / 100.0, &STANDING, 100.0, pattern));
            each.fold((0.0, 0.0), |(heel, all), part| (heel + part[HEEL], all + sum(part)))
        };
        let (heel, all) = steps(Pattern::ToeWalker);
        let (usual, of) = steps(Pattern::Usual);
        assert!(heel < 0.03 * all && usual > 0.2 * of && (all - of).abs() < 1e-6);
    }

    #[test]
    fn stepping_feet_hand_the_weight_over_whole() {
        for i in 0..=20 {
            let x = f64::from(i) / 20.0 * HANDOVER;
            let both =
                sum(stepping(1.0 - HANDOVER + x, &STANDING, 100.0)) + sum(stepping(x, &STANDING, 100.0));
            assert!((both - 100.0).abs() < 1e-9, "{both}");
        }
    }
}
