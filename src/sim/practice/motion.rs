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
        let column = standing[MIDFOOT] * state.sink[foot].clamp(0.0, 1.0);
        (end[HEEL], end[MIDFOOT]) = (standing[HEEL], column);
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
        let shares = match thing.shape {
            Shape::Sole(..) => further.fields[field].standing,
            Shape::Bump(..) => std::array::from_fn(|at| f64::from(at == HEEL)),
        };
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
    use super::*;
    use crate::base::{Exercise, Mat};
    use crate::sim::truth::LoadSeries;
    use crate::sim::{
        Action, Arch, Aside, AsideSet, Child, Fault, PerformedKind, Script, Set, Sides, Simulator, Thing,
        Truth, simulate,
    };

    fn config(script: Script, age: f64, pitch_mm: f64) -> Config {
        let child = Child::of_age(age, [Arch::Normal, Arch::Low]);
        let n = (480.0 / pitch_mm).ceil() as usize;
        Config::practising(script, child, Mat::new(n, n, pitch_mm, pitch_mm).unwrap(), 5)
    }

    fn truth(set: Set) -> Truth {
        Simulator::new(&config(Script::practising(set), 6.0, 20.0)).unwrap().truth().clone()
    }

    fn aside(aside: AsideSet) -> Truth {
        let rest = Action::Aside(AsideSet { seconds: 2.0, ..AsideSet::of(Aside::Stand) });
        let script = Script { stand_s: 2.0, actions: vec![Action::Aside(aside), rest] };
        Simulator::new(&config(script, 6.0, 10.0)).unwrap().truth().clone()
    }

    fn count(truth: &Truth, kind: PerformedKind) -> usize {
        truth.practice.iter().filter(|done| done.kind == kind).count()
    }

    fn of(truth: &Truth, side: Side) -> &LoadSeries {
        if side == Side::Left { &truth.series.left } else { &truth.series.right }
    }

    /// Centre of pressure of a foot in its own print's frame at a time: share of the length from the heel, and
    /// millimetres outwards. The foot has not moved.
    fn centre(truth: &Truth, side: Side, t_s: f64) -> (f64, f64) {
        let foot = &truth.feet[index(side)];
        let (frame, series) = ((t_s * 50.0).round() as usize, of(truth, side));
        let place = crate::base::Point::new(series.cop_x_mm[frame].unwrap(), series.cop_y_mm[frame].unwrap());
        let axis = (foot.toe - foot.heel).normalize();
        let from = place - foot.heel;
        let right = from.x * axis.y - from.y * axis.x;
        (from.dot(&axis) / foot.length_mm, crate::sim::placement::sign_of(side) * right)
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

    #[test]
    fn standing_on_the_outer_edge_moves_the_load_outwards() {
        for age in [3.0, 6.0, 12.0] {
            for arch in Arch::NAMED {
                let set = Set { reps: 1, spread: 0.0, ..Set::of(Exercise::OuterEdge) };
                let mut config = config(Script::practising(set), age, 20.0);
                (config.child, config.sway) = (Child::of_age(age, [arch; 2]), 0.0);
                let truth = Simulator::new(&config).unwrap().truth().clone();
                let middle = 0.5 * (truth.practice[0].start_s + truth.practice[0].end_s);
                for side in [Side::Left, Side::Right] {
                    let moved = centre(&truth, side, middle).1 - centre(&truth, side, 2.0).1;
                    assert!((8.0..18.0).contains(&moved), "{age} {arch}: {moved}");
                    // Half of the range is half of the way, at the moments the truth names.
                    let half =
                        centre(&truth, side, truth.practice[0].start_s).1 - centre(&truth, side, 2.0).1;
                    assert!((half / moved - 0.5).abs() < 0.08, "{half} of {moved}");
                }
            }
        }
    }

    #[test]
    fn the_force_of_a_squat_is_that_of_its_path() {
        for (tempo_s, range) in [(2.0, 1.0), (3.0, 0.8), (1.4, 0.6)] {
            let set = Set { reps: 3, tempo_s, range, spread: 0.0, ..Set::of(Exercise::Squat) };
            let mut config = config(Script::practising(set), 6.0, 20.0);
            config.rate_hz = 200.0;
            let truth = Simulator::new(&config).unwrap().truth().clone();
            // 14 % of 1.15 m, down in half of the time.
            let depth_m = 0.14 * 1.15 * range;
            let dip = 5.7735 * depth_m / (0.5 * tempo_s).powi(2) / GRAVITY;
            let over_weight: Vec<f64> =
                truth.series.total.force_n.iter().map(|force| force / truth.weight_n - 1.0).collect();
            let least = over_weight.iter().copied().fold(0.0, f64::min);
            assert!((-least / dip - 1.0).abs() < 0.01, "{least} {dip}");
            let (mut speed, mut place, mut deepest) = (0.0, 0.0, 0.0_f64);
            for over in &over_weight {
                speed += over * GRAVITY / config.rate_hz;
                place += speed / config.rate_hz;
                deepest = deepest.min(place);
            }
            assert!((-deepest / depth_m - 1.0).abs() < 0.01 && place.abs() < 0.002, "{deepest} {place}");
            for done in &truth.practice {
                assert!(done.start_s < done.complete_s - 0.5 && done.complete_s > done.end_s);
            }
        }
    }

    #[test]
    fn loads_move_as_the_exercises_ask() {
        let set = |exercise| Set { reps: 2, spread: 0.0, ..Set::of(exercise) };
        let middle = |truth: &Truth| 0.5 * (truth.practice[0].start_s + truth.practice[0].end_s);
        let raised = truth(set(Exercise::HeelRaise));
        assert!((0.70..0.80).contains(&centre(&raised, Side::Left, middle(&raised)).0));
        let rolled = truth(set(Exercise::Roll));
        // The first end is held for 0.4 s after a quarter of the 2.4 s, the second after three quarters.
        let begin_s = 4.0 + 0.6 + 0.2;
        assert!((0.70..0.80).contains(&centre(&rolled, Side::Left, begin_s).0));
        assert!((0.10..0.18).contains(&centre(&rolled, Side::Left, begin_s + 0.4 + 1.2).0));
        let up = truth(set(Exercise::ToesUp));
        let toes =
            |truth: &Truth| -> f64 { truth.dose[0].zones[6..].iter().map(|zone| zone.force_time_n_s).sum() };
        let standing =
            truth(Set { seconds: Some(up.series.t_s.len() as f64 / 50.0 - 6.0), ..set(Exercise::Free) });
        assert!(toes(&up) < 0.6 * toes(&standing), "{} {}", toes(&up), toes(&standing));
        let pad = truth(set(Exercise::PadLift));
        let side = pad.practice[0].side.unwrap();
        assert!(centre(&pad, side, middle(&pad)).0 < 0.25);
        assert!(centre(&pad, side.other(), middle(&pad)).0 > 0.28);
        let tramp = truth(set(Exercise::Tramp));
        let bearing = of(&tramp, tramp.practice[1].side.unwrap());
        let share = bearing.force_n[(middle(&tramp) * 50.0 + 37.0) as usize] / tramp.weight_n;
        assert!((0.7..0.95).contains(&share), "{share}");
    }

    #[test]
    fn a_marching_foot_leaves_and_comes_down_elsewhere_when_the_truth_says_so() {
        let truth = truth(Set::of(Exercise::March));
        for done in &truth.practice {
            let series = of(&truth, done.side.unwrap());
            for (t_s, force) in truth.series.t_s.iter().zip(&series.force_n) {
                if *t_s > done.start_s && *t_s < done.end_s {
                    assert_eq!(*force, 0.0, "{t_s} {done:?}");
                }
            }
        }
        let pairs = truth.practice.windows(2);
        assert!(
            pairs.into_iter().all(|pair| pair[0].side != pair[1].side && pair[0].end_s < pair[1].start_s)
        );
        let left: Vec<_> = truth.contacts.iter().filter(|contact| contact.side == Side::Left).collect();
        assert_eq!(left.len(), 11);
        let moved = |pair: &[&crate::sim::ContactTruth]| (pair[1].heel - pair[0].heel).norm();
        assert!(left.windows(2).all(|pair| (0.1..60.0).contains(&moved(pair))));
        assert_eq!(left.iter().filter(|contact| contact.complete).count(), 9);
    }

    #[test]
    fn half_movements_and_tired_ones_are_told() {
        for exercise in Exercise::ALL.into_iter().filter(|&of| of.is_counted()) {
            let set = Set { reps: 8, seconds: None, half: vec![3, 6], ..Set::of(exercise) };
            let truth = truth(set);
            assert_eq!(count(&truth, PerformedKind::Rep), 6, "{exercise}");
            assert_eq!(count(&truth, PerformedKind::Half), 2, "{exercise}");
            let range = |done: &crate::sim::Performed| done.range.unwrap();
            let half = truth.practice.iter().filter(|done| done.kind == PerformedKind::Half);
            assert!(half.into_iter().all(|done| (0.2..0.45).contains(&range(done))));
            assert_eq!(truth.fatigued_s, [None, None]);
        }
        let set = Set { fatigue: 0.55, fatigue_from: 4, ..Set::of(Exercise::Squat) };
        let tired = truth(set);
        let ranges: Vec<f64> = tired.practice.iter().filter_map(|done| done.range).collect();
        assert!(ranges[..4].iter().all(|range| *range > 0.8) && ranges[9] < 0.65, "{ranges:?}");
        // 1 - 0.45 * (n - 4) / 6 is below 0.75 from the 8th on.
        let at_s = tired.fatigued_s[0].unwrap();
        assert!(at_s > tired.practice[6].end_s && at_s < tired.practice[7].start_s);
        let edge = truth(Set { fatigue: 0.3, spread: 0.0, ..Set::of(Exercise::OuterEdge) });
        let held: Vec<f64> = edge.practice.iter().filter_map(|done| done.held_s).collect();
        assert!(held[0] > 14.0 && held[1] < 12.0, "{held:?}");
        assert!((edge.fatigued_s[0].unwrap() - 15.5).abs() < 0.6, "{:?}", edge.fatigued_s);
    }

    #[test]
    fn faults_are_told_where_they_happen() {
        let fault = |truth: &Truth, what: Fault| -> Vec<f64> {
            let found = truth.practice.iter().filter(|done| done.fault == Some(what));
            found.map(|done| done.start_s).collect()
        };
        let twice = truth(Set { reps: 8, same_side: vec![4], ..Set::of(Exercise::March) });
        assert_eq!(fault(&twice, Fault::SameSideTwice).len(), 1);
        let reps: Vec<_> = twice.practice.iter().filter(|done| done.kind == PerformedKind::Rep).collect();
        assert_eq!((reps.len(), reps[2].side), (8, reps[3].side));
        let heel = truth(Set { reps: 6, heel_down: vec![3], spread: 0.0, ..Set::of(Exercise::Tiptoe) });
        let start_s = fault(&heel, Fault::HeelDown)[0];
        let side = heel.practice.iter().find(|done| done.fault.is_some()).unwrap().side.unwrap();
        let pressed = |of: &Truth| of.dose[index(side)].zones[0].pressed_s;
        let clean = truth(Set { reps: 6, spread: 0.0, ..Set::of(Exercise::Tiptoe) });
        assert!(pressed(&heel) > pressed(&clean) + 0.2, "{start_s} {} {}", pressed(&heel), pressed(&clean));
        let one = truth(Set { reps: 2, side: Sides::Left, ..Set::of(Exercise::OuterEdge) });
        assert_eq!((fault(&one, Fault::OneFootOnly).len(), one.practice.len()), (2, 2));
        let both = truth(Set { reps: 2, side: Sides::Both, ..Set::of(Exercise::PadLift) });
        assert_eq!((fault(&both, Fault::BothFeet).len(), both.practice.len()), (2, 2));
    }

    #[test]
    fn whatever_else_happens_is_told_and_weighs_what_it_should() {
        let of_weight = |truth: &Truth, t_s: f64| {
            let frame = (t_s * 50.0) as usize;
            let feet = truth.series.left.force_n[frame] + truth.series.right.force_n[frame];
            [feet / truth.weight_n, truth.series.total.force_n[frame] / truth.weight_n]
        };
        for (what, feet, all) in [
            (Aside::Stand, 1.0, 1.0),
            (Aside::Shuffle, 1.0, 1.0),
            (Aside::Lean, 1.0, 1.0),
            (Aside::HandOnWall, 0.8, 0.8),
            (Aside::Sit, 0.15, 1.0),
            (Aside::SecondPerson, 1.0, 1.525),
            (Aside::StepOff, 0.0, 0.0),
            (Aside::Object, 1.0, 1.298),
        ] {
            let truth = aside(AsideSet { seconds: 6.0, ..AsideSet::of(what) });
            let [feet_were, all_was] = of_weight(&truth, 5.0);
            assert!((feet_were - feet).abs() < 0.01, "{what:?} {feet_were}");
            assert!((all_was - all).abs() < 0.04, "{what:?} {all_was}");
            assert_eq!((truth.episodes[0].what, truth.episodes.len()), (what.key(), 2));
        }
        let asleep = aside(AsideSet { seconds: 20.0, ..AsideSet::of(Aside::Asleep) });
        let [feet, all] = of_weight(&asleep, 15.0);
        assert!(feet == 0.0 && (all - 0.6).abs() < 0.05, "{feet} {all}");
        let scratch = aside(AsideSet { side: Sides::Left, ..AsideSet::of(Aside::Scratch) });
        assert_eq!(scratch.series.left.force_n[150], 0.0);
        let jump = aside(AsideSet::of(Aside::Jump));
        let fault = &jump.practice[0];
        assert_eq!((fault.fault, fault.exercise), (Some(Fault::Jump), None));
        assert_eq!(of_weight(&jump, 0.5 * (fault.start_s + fault.end_s)), [0.0, 0.0]);
        let most = jump.series.total.force_n.iter().copied().fold(0.0, f64::max) / jump.weight_n;
        assert!((1.6..3.0).contains(&most), "{most}");
        let walk = aside(AsideSet::of(Aside::WalkAcross));
        assert!(
            walk.contacts.len() > 4 && walk.contacts.iter().any(|contact| contact.axis_deg.abs() > 150.0)
        );
        // A dog has no room beside the feet here: nothing is told that did not happen.
        let dog = aside(AsideSet { thing: Thing::Dog, ..AsideSet::of(Aside::Object) });
        assert_eq!(dog.episodes.len(), 1);
    }

    #[test]
    fn a_hand_on_the_wall_helps_while_standing_on_the_edges() {
        let hand = AsideSet { seconds: 10.0, meanwhile: true, ..AsideSet::of(Aside::HandOnWall) };
        let script = Script {
            stand_s: 3.0,
            actions: vec![Action::Aside(hand), Action::Practise(Set::of(Exercise::OuterEdge))],
        };
        let truth = Simulator::new(&config(script, 6.0, 20.0)).unwrap().truth().clone();
        let hold = truth.practice.iter().find(|done| done.kind == PerformedKind::Hold).unwrap();
        let fault = truth.practice.iter().find(|done| done.fault == Some(Fault::HandOnWall)).unwrap();
        assert!(fault.start_s < hold.end_s && fault.end_s > hold.start_s);
        assert!((truth.series.total.force_n[300] / truth.weight_n - 0.8).abs() < 1e-6);
    }

    #[test]
    fn zones_bear_what_the_feet_bore() {
        for exercise in [Exercise::March, Exercise::OuterEdge, Exercise::ToesUp] {
            let truth = truth(Set { reps: 4, hold_s: 1.0, ..Set::of(exercise) });
            assert_eq!(truth.dose.len(), 2);
            for (dose, series) in truth.dose.iter().zip([&truth.series.left, &truth.series.right]) {
                let zones: f64 = dose.zones.iter().map(|zone| zone.force_time_n_s).sum();
                let whole = series.force_n.iter().sum::<f64>() / 50.0;
                assert!((zones / whole - 1.0).abs() < 1e-9, "{exercise} {zones} {whole}");
                let length_s = truth.series.t_s.len() as f64 / 50.0;
                assert!(dose.zones.iter().all(|zone| (0.0..=length_s + 1e-9).contains(&zone.pressed_s)));
            }
        }
    }

    #[test]
    fn nothing_jumps_but_a_child() {
        for exercise in Exercise::ALL {
            let set = Set { reps: 3, seconds: None, hold_s: 0.5, ..Set::of(exercise) };
            let set = Set { seconds: (exercise == Exercise::Free).then_some(15.0), ..set };
            let mut config = config(Script::practising(set), 6.0, 40.0);
            config.rate_hz = 1000.0;
            let truth = Simulator::new(&config).unwrap().truth().clone();
            for series in [&truth.series.left, &truth.series.right] {
                let steps = series.force_n.windows(2).map(|pair| (pair[1] - pair[0]).abs());
                let most = steps.fold(0.0, f64::max) / truth.weight_n;
                assert!(most < 0.015, "{exercise}: {most} of the weight in a millisecond");
            }
        }
    }

    /// One of everything.
    fn everything() -> Script {
        let exercises = Exercise::ALL.map(|exercise| {
            let seconds = (exercise == Exercise::Free).then_some(4.0);
            Action::Practise(Set { reps: 2, seconds, hold_s: 0.5, ..Set::of(exercise) })
        });
        let asides = Aside::ALL.map(|what| Action::Aside(AsideSet { seconds: 4.0, ..AsideSet::of(what) }));
        Script { stand_s: 1.0, actions: exercises.into_iter().chain(asides).collect() }
    }

    #[test]
    fn the_same_seed_gives_the_same_practice() {
        let mut config = config(everything(), 6.0, 15.0);
        (config.sensor, config.rate_hz) = (crate::sim::Sensor::poor_homemade(), 25.0);
        let (a, b) = (simulate(&config).unwrap(), simulate(&config).unwrap());
        assert!(a == b && a.0.frames() == config.frames());
        let mut streamed = Simulator::new(&config).unwrap();
        let (mut cells, mut frames) = (Vec::new(), 0);
        while streamed.next_frame(&mut cells).is_some() {
            assert_eq!(a.0.frame(frames), crate::base::CellsRef::U16(&cells));
            frames += 1;
        }
        config.sensor = crate::sim::Sensor::default();
        let clean = Simulator::new(&config).unwrap().truth().clone();
        assert_eq!((&clean.practice, &clean.dose), (&a.1.practice, &a.1.dose));
        config.seed += 1;
        assert_ne!(simulate(&config).unwrap().1.practice, a.1.practice);
    }

    #[test]
    fn a_script_is_asked_for() {
        let child = Child::of_age(6.0, [Arch::Normal; 2]);
        let config =
            Config::new(crate::sim::Scene::Practising, child, Mat::new(40, 40, 10.0, 10.0).unwrap(), 1);
        assert_eq!(Simulator::new(&config).unwrap_err(), crate::sim::SimError::NoScript);
        let wild = Script::practising(Set { range: f64::NAN, ..Set::of(Exercise::Roll) });
        let error = Simulator::new(&Config { script: Some(wild), ..config }).unwrap_err().to_string();
        assert_eq!(error, "action 1 (roll): range = NaN: expected 0.3 to 1");
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })]
        #[test]
        fn any_child_does_anything_on_any_mat(
            age in 3.0..12.0f64,
            pitch_mm in 5.0..15.0f64,
            rate_hz in 20.0..60.0f64,
            arch in 0.0..1.5f64,
            (range, fatigue, spread) in (0.3..1.0f64, 0.1..1.0f64, 0.0..0.3f64),
            (tempo_s, pause_s, hold_s) in (0.2..4.0f64, 0.0..2.0f64, 0.0..2.0f64),
            reps in 1usize..4,
            seed: u64,
        ) {
            let mut script = everything();
            for action in &mut script.actions {
                if let Action::Practise(set) = action {
                    *set = Set { reps, range, fatigue, spread, tempo_s, pause_s, hold_s, ..set.clone() };
                }
            }
            let mut config = config(script, age, pitch_mm);
            (config.child.arch, config.rate_hz, config.seed) = ([Arch::Level(arch); 2], rate_hz, seed);
            let (recording, truth) = simulate(&config).unwrap();
            assert_eq!(recording.frames(), config.frames());
            let forces = [&truth.series.left, &truth.series.right, &truth.series.total].map(|of| &of.force_n);
            let most = 3.0 * truth.weight_n + 200.0;
            assert!(forces.iter().all(|of| of.iter().all(|force| (0.0..most).contains(force))));
            let last_s = config.length_s();
            for done in &truth.practice {
                assert!(done.start_s < done.end_s && done.complete_s < last_s && done.start_s >= 0.0, "{done:?}");
            }
            // Two of each but the timed ones; a march on tired legs makes half lifts of whole ones.
            let of = |exercise| truth.practice.iter().filter(|d| d.exercise == Some(exercise) && d.fault.is_none()).count();
            for exercise in Exercise::ALL.into_iter().filter(|&of| of != Exercise::Free) {
                assert_eq!(of(exercise), reps, "{exercise}");
            }
        }
    }
}
