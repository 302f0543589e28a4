//! What happens when: every foot's contacts with the mat, and the newtons on each of its fields in
//! each frame.

use rand::{Rng, RngExt};
use rand_distr::StandardNormal;

use crate::base::{Point, Side};

use super::field::Field;
use super::placement::{Placement, Pose, index, sign_of};
use super::practice::motion;
use super::scenario::{Loading, Scenario};
use super::shares::{MAX_SHIFT, fore_lever_mm, leaning, on_heels, on_toes};
use super::sole::Fields;
use super::stance::{self, HANDOVER, stride_s};
use super::sway::{Sway, bounded};
use super::{Config, Posture, Scene};

/// Seconds of an empty mat before the first step of a walk.
const LEAD_IN_S: f64 = 0.4;
/// Seconds of an empty mat between two walks across it.
const TURN_BACK_S: f64 = 1.5;
/// Share of the stride a walking foot is on the ground.
const WALKING_STANCE: f64 = 0.62;
/// Share of the cycle a stepping foot is on the ground: with [`HANDOVER`] of it at each end, both
/// feet are down exactly while the weight is handed over.
const STEPPING_STANCE: f64 = 0.5 / (1.0 - HANDOVER);
/// Standard deviations of a step's place along and across the line, millimetres, and of its turn,
/// degrees.
const STEP_SCATTER: (f64, f64, f64) = (8.0, 4.0, 1.5);
/// Most steps looked at along the line of a walk, to each side of its middle.
const MAX_STEPS: i32 = 200;
/// Where somebody roams over a mat, shares of its extent in x and y.
const ROAMING_PLACES: [(f64, f64); 5] = [(0.5, 0.5), (0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8)];
/// Standard deviations of a step's place around there, millimetres, and of its turn, degrees.
const ROAMING_SCATTER_MM: f64 = 60.0;
const ROAMING_SCATTER_DEG: f64 = 5.0;
/// What a foot on its ball beside a flat one bears, of what it would bear flat.
const RAISED_LOAD: f64 = 0.6;

/// Both feet, left first, to the motion of the body.
pub(super) fn scenario(config: &Config, fields: &[Field; 2], rng: &mut impl Rng) -> Scenario {
    let mut scenario = match config.scene {
        Scene::Standing => standing(config, fields, rng),
        Scene::Stepping => stepping(config, fields, rng),
        Scene::Walking => walking(config, fields, rng),
        Scene::Roaming => roaming(config, fields, rng),
        Scene::Practising => motion::scenario(config, fields, rng),
        Scene::Empty => Scenario::default(),
    };
    scenario.loadings.retain(|loading| config.feet.sides().contains(&loading.side));
    scenario.loadings.sort_by(|a, b| a.start_s.total_cmp(&b.start_s));
    scenario
}

/// Newtons on each field at phases of a whole stance: what the truth of a step is worked out on.
pub(super) fn stance_profile(config: &Config, field: &Field, samples: usize) -> Vec<Fields> {
    let (standing, pattern) = (&field.standing, field.sole.pattern());
    let weight_n = config.child.weight_n();
    (0..=samples)
        .map(|i| i as f64 / samples as f64)
        .map(|phase| match config.scene {
            Scene::Walking => stance::walking(phase, standing, weight_n, pattern),
            _ => stance::stepping(phase, standing, weight_n),
        })
        .collect()
}

fn pair_of_places(config: &Config) -> Vec<(Side, Pose)> {
    [Side::Left, Side::Right]
        .map(|side| (side, config.placement.pose(side, config.child.foot_length_mm)))
        .into()
}

fn standing(config: &Config, fields: &[Field; 2], rng: &mut impl Rng) -> Scenario {
    let dt_s = 1.0 / config.rate_hz;
    let frames = config.frames();
    let weight_n = config.child.weight_n();
    // Nobody stands exactly in the middle, nor exactly as heel-heavy as the mean.
    let z: [f64; 2] = [rng.sample(StandardNormal), rng.sample(StandardNormal)];
    let (side_bias, heel_bias) = (0.02 * config.individuality * z[0], 0.03 * config.individuality * z[1]);
    let mut sway = Sway::new(config.child.age_years, config.sway, dt_s, rng);
    let levers = [0, 1].map(|foot| fore_lever_mm(&fields[foot]));
    let mut weights = [Vec::with_capacity(frames), Vec::with_capacity(frames)];
    for frame in 0..frames {
        let lean = sway.next(frame as f64 * dt_s, rng);
        let right = 0.5 + bounded(side_bias + lean.right_mm / config.placement.stance_width_mm, MAX_SHIFT);
        for (foot, share) in shared(config.posture, right).into_iter().enumerate() {
            let forward = lean.forward_mm / levers[foot] - heel_bias;
            let shares = leaning(&fields[foot].standing, forward, lean.roll[foot]);
            weights[foot].push(match config.posture {
                Posture::TwoFeet | Posture::OuterEdges => shares.map(|part| part * share * weight_n),
                Posture::OneFoot(_) => shares.map(|part| part * weight_n),
                Posture::Toes => on_toes(shares).map(|part| part * share * weight_n),
                Posture::Heels => on_heels(shares).map(|part| part * share * weight_n),
                Posture::HeelRaised(side) if index(side) == foot => {
                    on_toes(shares).map(|part| part * share * weight_n)
                }
                Posture::HeelRaised(_) => shares.map(|part| part * share * weight_n),
            });
        }
    }
    let places = pair_of_places(config);
    let loadings = weights
        .into_iter()
        .enumerate()
        .filter(|&(place, _)| match config.posture {
            Posture::OneFoot(side) => places[place].0 == side,
            _ => true,
        })
        .map(|(place, weights)| Loading {
            side: places[place].0,
            place,
            first_frame: 0,
            weights,
            start_s: 0.0,
            end_s: (frames - 1) as f64 * dt_s,
            whole: false,
        })
        .collect();
    Scenario { places, loadings, ..Scenario::default() }
}

/// Shares of the weight on the left and on the right foot, from what the right one bears on two flat feet.
fn shared(posture: Posture, right: f64) -> [f64; 2] {
    let even = [1.0 - right, right];
    let Posture::HeelRaised(side) = posture else { return even };
    let raised = RAISED_LOAD * even[index(side)];
    [Side::Left, Side::Right].map(|of| if of == side { raised } else { 1.0 - raised })
}

fn stepping(config: &Config, fields: &[Field; 2], rng: &mut impl Rng) -> Scenario {
    let places = pair_of_places(config);
    let cycle = 1.1 * stride_s(config.child.age_years) * (1.0 + 0.05 * rng.random_range(-1.0..1.0));
    // The recording begins within a step.
    let mut start = -cycle * rng.random_range(0.0..1.0) - cycle;
    let mut foot = usize::from(rng.random::<bool>());
    let last = (config.frames() - 1) as f64 / config.rate_hz;
    let mut loadings = Vec::new();
    while start <= last {
        let end = start + cycle * STEPPING_STANCE;
        loadings.extend(step(config, places[foot].0, foot, start, end, |phase| {
            stance::stepping(phase, &fields[foot].standing, config.child.weight_n())
        }));
        start += 0.5 * cycle;
        foot = 1 - foot;
    }
    Scenario { places, loadings, cadence_per_min: Some(120.0 / cycle), ..Scenario::default() }
}

/// Steps on the spot at five places, each step turned further and set down a little aside.
fn roaming(config: &Config, fields: &[Field; 2], rng: &mut impl Rng) -> Scenario {
    let cycle = 1.1 * stride_s(config.child.age_years);
    let (width, height) = config.mat.size_mm();
    let last = (config.frames() - 1) as f64 / config.rate_hz;
    let steps = (last / (0.5 * cycle)).ceil().max(1.0);
    let (mut places, mut loadings) = (Vec::new(), Vec::new());
    let turned = config.placement.rotation_deg + rng.random_range(0.0..360.0);
    for at in 0..steps as usize {
        let start = 0.5 * cycle * (at as f64 - 0.5);
        let round = ROAMING_PLACES.len() as f64 * at as f64 / steps;
        let place = ROAMING_PLACES[(round as usize).min(ROAMING_PLACES.len() - 1)];
        let z: [f64; 3] = [(); 3].map(|()| rng.sample(StandardNormal));
        let placement = Placement {
            x_mm: width * place.0 + ROAMING_SCATTER_MM * z[0],
            y_mm: height * place.1 + ROAMING_SCATTER_MM * z[1],
            rotation_deg: turned + 360.0 * round + ROAMING_SCATTER_DEG * z[2],
            ..config.placement
        }
        .kept_on(&config.mat, &config.child);
        let side = if at % 2 == 0 { Side::Left } else { Side::Right };
        let standing = &fields[index(side)].standing;
        let pose = placement.pose(side, config.child.foot_length_mm);
        let end = start + cycle * STEPPING_STANCE;
        let seen = step(config, side, places.len(), start, end, |phase| {
            stance::stepping(phase, standing, config.child.weight_n())
        });
        if let Some(loading) = seen {
            loadings.push(loading);
            places.push((side, pose));
        }
    }
    Scenario { places, loadings, cadence_per_min: Some(120.0 / cycle), ..Scenario::default() }
}

fn walking(config: &Config, fields: &[Field; 2], rng: &mut impl Rng) -> Scenario {
    let (child, placement) = (&config.child, &config.placement);
    let stride = stride_s(child.age_years) * (1.0 + 0.05 * rng.random_range(-1.0..1.0));
    let step_mm = child.foot_length_mm * (2.6 - 0.4 * child.youth());
    // The base of support is narrower than the stance.
    let base_mm = 0.8 * placement.stance_width_mm;
    let first_is_right = rng.random::<bool>();
    let (ahead, right) = placement.directions();
    let (width, height) = config.mat.size_mm();

    let mut places = Vec::new();
    let mut loadings = Vec::new();
    let mut begin = LEAD_IN_S;
    for pass in 0..config.passes {
        let mut first = None;
        let mut end = begin;
        for at in -MAX_STEPS..=MAX_STEPS {
            let foot = usize::from((at.rem_euclid(2) == 0) == (first_is_right == (pass % 2 == 0)));
            let (side, sole) = (fields[foot].side, &fields[foot].sole);
            let z: [f64; 3] = [(); 3].map(|()| rng.sample(StandardNormal));
            let tempo = 1.0 + 0.02 * rng.random_range(-1.0..1.0);
            let along = f64::from(at) * step_mm + config.sway * STEP_SCATTER.0 * z[0];
            let aside = sign_of(side) * 0.5 * base_mm + config.sway * STEP_SCATTER.1 * z[1];
            let toe_out_deg = placement.toe_out_deg - sole.pattern().inward_deg();
            let turn = -sign_of(side) * toe_out_deg + config.sway * STEP_SCATTER.2 * z[2];
            let middle = Point::new(placement.x_mm, placement.y_mm) + ahead * along + right * aside;
            let pose = Pose::new(middle, placement.rotation_deg + turn, child.foot_length_mm);
            let (low, high) = pose.bounds(sole);
            if high.x < 0.0 || high.y < 0.0 || low.x > width || low.y > height {
                continue;
            }
            let start = begin + 0.5 * stride * f64::from(at - *first.get_or_insert(at));
            end = start + stride * WALKING_STANCE * tempo;
            let seen = step(config, side, places.len(), start, end, |phase| {
                stance::walking(phase, &fields[foot].standing, child.weight_n(), sole.pattern())
            });
            if let Some(loading) = seen {
                loadings.push(loading);
                places.push((side, pose));
            }
        }
        begin = end + TURN_BACK_S;
    }
    Scenario { places, loadings, cadence_per_min: Some(120.0 / stride), ..Scenario::default() }
}

/// One step from `start_s` to `end_s`, as far as it lies within the recording; nothing when no
/// frame sees it.
fn step(
    config: &Config,
    side: Side,
    place: usize,
    start_s: f64,
    end_s: f64,
    at_phase: impl Fn(f64) -> Fields,
) -> Option<Loading> {
    let last = config.frames() - 1;
    let first_frame = (start_s * config.rate_hz).ceil().max(0.0) as usize;
    let end_frame = ((end_s * config.rate_hz).floor().max(-1.0) + 1.0) as usize;
    let weights: Vec<Fields> = (first_frame..end_frame.min(last + 1))
        .map(|frame| at_phase((frame as f64 / config.rate_hz - start_s) / (end_s - start_s)))
        .collect();
    let whole = start_s >= 0.0 && end_s <= last as f64 / config.rate_hz;
    (!weights.is_empty()).then_some(Loading { side, place, first_frame, weights, start_s, end_s, whole })
}
