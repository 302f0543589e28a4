//! A plan read frame by frame: newtons on the fields of every sole.

use rand::{Rng, RngExt};
use rand_distr::StandardNormal;

use crate::base::Side;
use crate::sim::Config;
use crate::sim::field::{Field, POINTS_ALONG};
use crate::sim::placement::index;
use crate::sim::scenario::{Further, FurtherLoad, Loading, Scenario};
use crate::sim::shares::{MAX_SHIFT, fore_lever_mm, leaning, on_toes};
use crate::sim::sole::{FIELDS, Fields, HALLUX, HEEL, MIDFOOT, Sole, TOES, smoothstep};
use crate::sim::stance;
use crate::sim::sway::{Lean, Sway, bounded};

use super::curve::eased;
use super::plan::plan;
use super::planned::{Channel, Footfall, Move, Plan, Shape};

/// Of the load of the toes this share goes when they are lifted all the way.
const TOES_LIFTED: f64 = 0.97;
/// Of the midfoot's share a foot on its heel keeps this.
const COLUMN_ON_HEEL: f64 = 0.5;
/// Of the midfoot's share a foot keeps that is on its ball but hardly raised.
const COLUMN_SUNK: f64 = 2.0;
/// A foot's heel bears its whole share once the foot bears this share of its load: lifted feet leave and come
/// down with the ball.
const HEEL_AFTER: f64 = 0.8;
/// Points along other children's soles and along things, which no truth is worked out on.
const COARSE_POINTS: f64 = 200.0;
const GRAVITY: f64 = 9.806_65;

/// What every curve says at one time.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    away: [f64; 2],
    fore: [f64; 2],
    sink: [f64; 2],
    toes: [f64; 2],
    tilt: [f64; 2],
    gone: f64,
    aside: f64,
    force: f64,
    /// Upward acceleration of the body, metres per square second.
    upward: f64,
}

impl State {
    fn add(&mut self, of: &Move, t_s: f64) {
        let value = of.curve.at(t_s);
        match of.channel {
            Channel::Away(side) => self.away[index(side)] += value,
            Channel::Fore(side) => self.fore[index(side)] += value,
            Channel::Sink(side) => self.sink[index(side)] += value,
            Channel::Toes(side) => self.toes[index(side)] += value,
            Channel::Tilt(side) => self.tilt[index(side)] += value,
            Channel::Gone => self.gone += value,
            Channel::Aside => self.aside += value,
            Channel::Force => self.force += value,
            // Deeper is down.
            Channel::Depth => self.upward -= of.curve.acceleration(t_s),
        }
    }

    /// Force on both feet over weight.
    fn total(&self) -> f64 {
        let pressed = (1.0 + self.force).max(0.0) * (1.0 + self.upward / GRAVITY).max(0.0);
        pressed * (1.0 - self.gone.clamp(0.0, 1.0))
    }

    /// Shares of that on the left and on the right foot, from what the right one bears standing.
    fn shared(&self, right: f64) -> [f64; 2] {
        let right = (right + self.aside).clamp(0.02, 0.98);
        let [left_down, right_down] = self.away.map(|away| 1.0 - away.clamp(0.0, 1.0));
        let (left, right) = ((1.0 - right) * left_down, right * right_down);
        let sum = left + right;
        if sum > 1e-9 { [left / sum, right / sum] } else { [0.5; 2] }
    }
}

/// How a foot shares its load in a movement, from how it would standing; sums to 1.
fn moved(standing: Fields, state: &State, foot: usize) -> Fields {
    let fore = state.fore[foot].clamp(-1.0, 1.0);
    let end = if fore > 0.0 {
        let mut end = on_toes(standing);
        let column = COLUMN_SUNK * standing[MIDFOOT] * state.sink[foot].clamp(0.0, 1.0);
        end[MIDFOOT] = column;
        whole(end)
    } else {
        let mut end = [0.0; FIELDS];
        (end[HEEL], end[MIDFOOT]) = (standing[HEEL], COLUMN_ON_HEEL * standing[MIDFOOT]);
        whole(end)
    };
    let mut shares: Fields = std::array::from_fn(|at| standing[at] + fore.abs() * (end[at] - standing[at]));
    let lifted = TOES_LIFTED * state.toes[foot].clamp(0.0, 1.0);
    shares[HALLUX] *= 1.0 - lifted;
    shares[TOES] *= 1.0 - lifted;
    let away = state.away[foot].clamp(0.0, 1.0);
    if away > 0.0 && fore <= 0.0 {
        shares[HEEL] *= smoothstep((1.0 - away) / HEEL_AFTER);
    }
    whole(shares)
}

/// Scaled so that they sum to 1.
fn whole(parts: Fields) -> Fields {
    let sum: f64 = parts.iter().sum();
    if sum > 0.0 { parts.map(|part| part / sum) } else { parts }
}

/// The child's frames: newtons of both feet, flat and tilted.
struct Frame {
    flat: [Fields; 2],
    edge: [Fields; 2],
}

/// What does not change from frame to frame.
struct Body<'a> {
    config: &'a Config,
    fields: &'a [Field; 2],
    /// The soles on their outer edges, where somebody tilts.
    edges: Option<[Field; 2]>,
    levers: [f64; 2],
    side_bias: f64,
    heel_bias: f64,
}

impl Body<'_> {
    fn frame(&self, lean: &Lean, state: &State) -> Frame {
        let stance_mm = self.config.placement.stance_width_mm;
        let right = 0.5 + bounded(self.side_bias + lean.right_mm / stance_mm, MAX_SHIFT);
        let force_n = self.config.child.weight_n() * state.total();
        let mut frame = Frame { flat: [[0.0; FIELDS]; 2], edge: [[0.0; FIELDS]; 2] };
        for (foot, share) in state.shared(right).into_iter().enumerate() {
            let forward = lean.forward_mm / self.levers[foot] - self.heel_bias;
            let on = |field: &Field| {
                let standing = leaning(&field.standing, forward, lean.roll[foot]);
                moved(standing, state, foot)
            };
            let tilt = state.tilt[foot].clamp(0.0, 1.0);
            let newtons = |shares: Fields, part: f64| shares.map(|of| of * share * force_n * part);
            frame.flat[foot] = newtons(on(&self.fields[foot]), 1.0 - tilt);
            if let (Some(edges), true) = (&self.edges, tilt > 0.0) {
                frame.edge[foot] = newtons(on(&edges[foot]), tilt);
            }
        }
        frame
    }
}

/// Everything a script brings onto the mat. Nothing without a script.
pub(in crate::sim) fn scenario(config: &Config, fields: &[Field; 2], rng: &mut impl Rng) -> Scenario {
    let Some(script) = &config.script else { return Scenario::default() };
    let plan = plan(script, &config.child, &config.placement, &config.mat, config.seed);
    let tilts = plan.moves.iter().any(|of| matches!(of.channel, Channel::Tilt(_)));
    let edges = tilts.then(|| {
        fields
            .each_ref()
            .map(|field| Field::new(field.side, field.sole.clone().on_outer_edge(), POINTS_ALONG))
    });
    let z: [f64; 2] = [rng.sample(StandardNormal), rng.sample(StandardNormal)];
    let body = Body {
        config,
        fields,
        levers: [0, 1].map(|foot| fore_lever_mm(&fields[foot])),
        side_bias: 0.02 * config.individuality * z[0],
        heel_bias: 0.03 * config.individuality * z[1],
        edges,
    };
    let frames = frames(&body, &plan, rng);
    let mut scenario = Scenario { told: plan.told.clone(), ..Scenario::default() };
    // The soles on their edges come first, so that their side is their index.
    scenario.further.fields = body.edges.clone().into_iter().flatten().collect();
    for &side in config.feet.sides() {
        for footfall in &plan.footfalls[index(side)] {
            stand(&mut scenario, config, footfall, &frames);
        }
    }
    walk(&mut scenario, &body, &plan);
    beside(&mut scenario.further, config, &plan, rng);
    scenario
}

/// Every frame of the child.
fn frames(body: &Body, plan: &Plan, rng: &mut impl Rng) -> Vec<Frame> {
    let config = body.config;
    let dt_s = 1.0 / config.rate_hz;
    let mut sway = Sway::new(config.child.age_years, config.sway, dt_s, rng);
    let (mut next, mut active) = (0, Vec::<&Move>::new());
    (0..config.frames())
        .map(|frame| {
            let t_s = frame as f64 * dt_s;
            while let Some(of) = plan.moves.get(next).filter(|of| of.curve.start_s <= t_s) {
                active.push(of);
                next += 1;
            }
            active.retain(|of| of.curve.end_s >= t_s);
            let mut state = State::default();
            active.iter().for_each(|of| state.add(of, t_s));
            body.frame(&sway.next(t_s, rng), &state)
        })
        .collect()
}

/// The frames of a foot at one place.
fn stand(scenario: &mut Scenario, config: &Config, footfall: &Footfall, frames: &[Frame]) {
    let Footfall { side, pose, from_s, to_s, fade_s } = *footfall;
    let last = frames.len() - 1;
    let last_s = last as f64 / config.rate_hz;
    let first_frame = (from_s * config.rate_hz).ceil().max(0.0) as usize;
    let end_frame = (to_s.min(last_s) * config.rate_hz + 1e-6).floor() as usize;
    if first_frame > end_frame.min(last) {
        return;
    }
    let part = |frame: usize| {
        let t_s = frame as f64 / config.rate_hz;
        let [taken, given] = [t_s - from_s, t_s - (to_s - fade_s[1])];
        let taken = if fade_s[0] > 0.0 { eased(taken / fade_s[0]) } else { 1.0 };
        let given = if fade_s[1] > 0.0 { eased(given / fade_s[1]) } else { 0.0 };
        taken * (1.0 - given)
    };
    let newtons = |of: fn(&Frame) -> &[Fields; 2]| -> Vec<Fields> {
        let own = |frame: usize| of(&frames[frame])[index(side)].map(|newtons| newtons * part(frame));
        (first_frame..=end_frame.min(last)).map(own).collect()
    };
    let edge = newtons(|frame| &frame.edge);
    if edge.iter().flatten().any(|&newtons| newtons > 0.0) {
        let place = scenario.further.places.len();
        scenario.further.places.push((index(side), pose));
        scenario.further.loads.push(FurtherLoad { side: Some(side), place, first_frame, weights: edge });
    }
    scenario.loadings.push(Loading {
        side,
        place: scenario.places.len(),
        first_frame,
        weights: newtons(|frame| &frame.flat),
        start_s: from_s,
        end_s: to_s.min(last_s),
        whole: from_s > 0.0 && to_s <= last_s,
    });
    scenario.places.push((side, pose));
}

/// The steps of a child that walks past, as far as they meet the mat.
fn walk(scenario: &mut Scenario, body: &Body, plan: &Plan) {
    let config = body.config;
    let (width, height) = config.mat.size_mm();
    for step in plan.walked.iter().filter(|step| config.feet.sides().contains(&step.side)) {
        let field = &body.fields[index(step.side)];
        let (low, high) = step.pose.bounds(&field.sole);
        let beside = high.x < 0.0 || high.y < 0.0 || low.x > width || low.y > height;
        let frames = |t_s: f64| (t_s * config.rate_hz).ceil() as usize;
        let (first_frame, end) = (frames(step.start_s), frames(step.end_s).min(config.frames()));
        if beside || first_frame >= end {
            continue;
        }
        let length_s = step.end_s - step.start_s;
        let at = |frame: usize| {
            let phase = (frame as f64 / config.rate_hz - step.start_s) / length_s;
            stance::walking(phase, &field.standing, config.child.weight_n(), field.sole.pattern())
        };
        scenario.loadings.push(Loading {
            side: step.side,
            place: scenario.places.len(),
            first_frame,
            weights: (first_frame..end).map(at).collect(),
            start_s: step.start_s,
            end_s: step.end_s,
            whole: true,
        });
        scenario.places.push((step.side, step.pose));
    }
}

/// Other children and things.
fn beside(further: &mut Further, config: &Config, plan: &Plan, rng: &mut impl Rng) {
    let mut known: Vec<(Shape, usize)> = Vec::new();
    for thing in &plan.beside {
        let at = known.iter().find(|(shape, _)| *shape == thing.shape).map(|(_, at)| *at);
        let field = at.unwrap_or_else(|| {
            let (side, sole) = match thing.shape {
                Shape::Sole(child, side) => (side, Sole::new(&child, side, config.individuality, rng)),
                Shape::Bump(length_mm, breadth_mm) => (Side::Right, Sole::bump(length_mm, breadth_mm)),
            };
            further.fields.push(Field::new(side, sole, COARSE_POINTS));
            known.push((thing.shape, further.fields.len() - 1));
            further.fields.len() - 1
        });
        let shares = further.fields[field].standing;
        let newtons = |frame: usize| -> f64 {
            let t_s = frame as f64 / config.rate_hz;
            thing.load_n.iter().map(|curve| curve.at(t_s)).sum()
        };
        let pressed: Vec<usize> = (0..config.frames()).filter(|&frame| newtons(frame) > 0.0).collect();
        let (Some(&first_frame), Some(&last)) = (pressed.first(), pressed.last()) else { continue };
        let weights = (first_frame..=last).map(|frame| shares.map(|share| share * newtons(frame))).collect();
        let place = further.places.len();
        further.places.push((field, thing.pose));
        further.loads.push(FurtherLoad { side: None, place, first_frame, weights });
    }
}

#[cfg(test)]
mod tests {
    use crate::base::{Exercise, Mat};
    use crate::sim::{Arch, Child, Config, PerformedKind, Script, Set, Truth, simulate};

    fn config(script: Script, age: f64, pitch_mm: f64) -> Config {
        let child = Child::of_age(age, [Arch::Normal, Arch::Low]);
        let n = (480.0 / pitch_mm).ceil() as usize;
        Config::practising(script, child, Mat::new(n, n, pitch_mm, pitch_mm).unwrap(), 5)
    }

    fn count(truth: &Truth, kind: PerformedKind) -> usize {
        truth.practice.iter().filter(|done| done.kind == kind).count()
    }

    #[test]
    fn every_exercise_is_done_as_often_as_asked_and_carries_the_weight() {
        for exercise in Exercise::ALL {
            let (recording, truth) = simulate(&config(Script::of(exercise), 6.0, 10.0)).unwrap();
            assert_eq!(recording.frames(), truth.series.t_s.len());
            let kind = if exercise == Exercise::OuterEdge { PerformedKind::Hold } else { PerformedKind::Rep };
            let asked = if exercise == Exercise::Free { 0 } else { Set::of(exercise).movements() };
            assert_eq!((count(&truth, kind), truth.practice.len()), (asked, asked), "{exercise}");
            for done in &truth.practice {
                assert!(done.start_s < done.end_s && done.start_s > 4.0, "{exercise} {done:?}");
                assert_eq!(done.side.is_some(), exercise.has_sides());
            }
            let off = |force: &f64| (force / truth.weight_n - 1.0).abs();
            let most = truth.series.total.force_n.iter().map(off).fold(0.0, f64::max);
            let allowed = if exercise == Exercise::Squat { 0.25 } else { 1e-6 };
            assert!(most < allowed, "{exercise}: {most}");
        }
    }
}
