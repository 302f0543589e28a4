//! Working the truth out: moments, prints and loads of the continuous fields.

use crate::base::{Point, Side};
use crate::footprint::FootprintIndex;

use super::field::{Field, Moment, load};
use super::placement::{index, sign_of};
use super::practice::dose::dose;
use super::print::Print;
use super::readout::Broken;
use super::scenario::{Loading, Scenario};
use super::scene::stance_profile;
use super::sole::{BALL_LATERAL, BALL_MEDIAL, FIELDS, Fields, HALLUX, HEEL, MIDFOOT, TOES};
use super::truth::{ContactTruth, FieldTruth, FootTruth, LoadSeries, SeriesTruth, Truth};
use super::{Config, Scene};

/// Phases of a stance the print of a step is taken over.
const STANCE_SAMPLES: usize = 80;
/// A contact with at least this share of its load on the mat is wholly on it.
const WHOLLY_ON_MAT: f64 = 0.999_999;

/// The truth of a scenario: `fields` left first, `broken` as drawn.
pub(super) fn truth(config: &Config, fields: &[Field; 2], scenario: &Scenario, broken: &Broken) -> Truth {
    let moments: Vec<[Moment; FIELDS]> =
        scenario.places.iter().map(|&(side, pose)| fields[index(side)].moments(pose, &config.mat)).collect();
    let series = series(config, scenario, &moments);
    let prints: Vec<Option<Print>> = fields.iter().map(|field| print(config, field, scenario)).collect();

    let mut contacts = Vec::new();
    for loading in &scenario.loadings {
        let pose = scenario.places[loading.place].1;
        let (all, on) = impulses(loading, &moments);
        let on_mat = if all > 0.0 { on / all } else { 0.0 };
        let Some(print) = &prints[index(loading.side)] else { continue };
        contacts.push(ContactTruth {
            side: loading.side,
            start_s: loading.start_s,
            end_s: loading.end_s,
            complete: loading.whole && on_mat >= WHOLLY_ON_MAT,
            on_mat,
            heel: print.place(pose, print.heel),
            toe: print.place(pose, print.toe),
            axis_deg: print.axis_deg(pose),
            progression_angle_deg: (config.scene == Scene::Walking).then(|| {
                let turned = print.axis_deg(pose) - config.placement.rotation_deg;
                let left = (turned + 180.0).rem_euclid(360.0) - 180.0;
                -sign_of(loading.side) * left
            }),
        });
    }

    let feet = fields
        .iter()
        .zip(&prints)
        .filter_map(|(field, print)| foot(config, field, print.as_ref()?, scenario, &moments, &series))
        .collect();
    Truth {
        scene: config.scene,
        feet_on_mat: config.feet,
        child: config.child,
        placement: config.placement,
        seed: config.seed,
        contact_threshold_kpa: config.contact_threshold_kpa,
        weight_n: config.child.weight_n(),
        cadence_per_min: scenario.cadence_per_min,
        dead_cells: broken.dead.clone(),
        stuck_cells: broken.stuck.clone(),
        noisy_cells: broken.noisy.clone(),
        broken_rows: broken.rows.clone(),
        broken_cols: broken.cols.clone(),
        feet,
        contacts,
        practice: scenario.told.practice.clone(),
        episodes: scenario.told.episodes.clone(),
        fatigued_s: scenario.told.fatigued_s.clone(),
        dose: if config.scene == Scene::Practising {
            dose(config, fields, scenario, &prints)
        } else {
            Vec::new()
        },
        series,
    }
}

/// Mean loading of a standing foot, every phase of a step, or half the weight of a practising child.
fn picture(config: &Config, field: &Field, scenario: &Scenario) -> Vec<Fields> {
    if config.scene == Scene::Practising {
        // Standing on both feet, whatever else the child does.
        return vec![field.standing.map(|share| 0.5 * config.child.weight_n() * share)];
    }
    if config.scene != Scene::Standing {
        return stance_profile(config, field, STANCE_SAMPLES);
    }
    let mut mean = [0.0; FIELDS];
    let mut frames = 0.0;
    for weights in scenario.loadings.iter().filter(|l| l.side == field.side).flat_map(|l| &l.weights) {
        frames += 1.0;
        for (mean, weight) in mean.iter_mut().zip(weights) {
            *mean += weight;
        }
    }
    if frames == 0.0 { Vec::new() } else { vec![mean.map(|sum| sum / frames)] }
}

fn print(config: &Config, field: &Field, scenario: &Scenario) -> Option<Print> {
    Print::new(field, &picture(config, field, scenario), config.contact_threshold_kpa)
}

/// Which fields bore the load of some frames; a field of weight 1 bears one newton.
fn field_load(weights: &[Fields]) -> FieldTruth {
    let of = |field: usize| -> f64 { weights.iter().map(|frame| frame[field]).sum() };
    let all: f64 = (0..FIELDS).map(of).sum();
    let share = |field: usize| if all > 0.0 { of(field) / all } else { 0.0 };
    FieldTruth {
        heel: share(HEEL),
        midfoot: share(MIDFOOT),
        ball_medial: share(BALL_MEDIAL),
        ball_lateral: share(BALL_LATERAL),
        hallux: share(HALLUX),
        toes: share(TOES),
    }
}

fn foot(
    config: &Config,
    field: &Field,
    print: &Print,
    scenario: &Scenario,
    moments: &[[Moment; FIELDS]],
    series: &SeriesTruth,
) -> Option<FootTruth> {
    let own = || scenario.loadings.iter().filter(|loading| loading.side == field.side);
    let wholly = |place: usize| {
        moments[place].iter().zip(field.standing).all(|(m, share)| share == 0.0 || m.force >= WHOLLY_ON_MAT)
    };
    let shown =
        own().find(|l| wholly(l.place) && l.whole).or(own().find(|l| wholly(l.place))).or(own().next())?;
    let pose = scenario.places[shown.place].1;
    let weights: Vec<Fields> = own().flat_map(|loading| loading.weights.iter().copied()).collect();
    let [rear_mm2, mid_mm2, fore_mm2] = print.thirds_mm2;
    let places: [Point; 3] = [print.heel, print.front, print.toe].map(|point| print.place(pose, point));
    Some(FootTruth {
        side: field.side,
        on_mat: wholly(shown.place),
        arch_index: print.arch_index(),
        indices: FootprintIndex::ALL
            .map(|index| (index.definition().key, print.indices.get(index).clone().ok()))
            .into(),
        rear_mm2,
        mid_mm2,
        fore_mm2,
        contact_area_mm2: print.contact_area_mm2,
        length_mm: print.length_mm,
        toeless_length_mm: print.toeless_length_mm,
        heel: places[0],
        front: places[1],
        toe: places[2],
        axis_deg: print.axis_deg(pose),
        load_share: load_share(config, field.side, scenario, moments, series),
        region_load: print.region_load,
        field_load: field_load(&weights),
        peak_kpa: field.peak(&weights).max(tilted_peak(field.side, scenario)),
    })
}

/// Highest pressure under the foot on its outer edge, kilopascal. On the way there both soles share the load, and
/// neither presses harder than it would alone.
fn tilted_peak(side: Side, scenario: &Scenario) -> f64 {
    let further = &scenario.further;
    let tilted = further.loads.iter().filter(|load| load.side == Some(side));
    tilted.map(|load| further.fields[further.places[load.place].0].peak(&load.weights)).fold(0.0, f64::max)
}

fn series(config: &Config, scenario: &Scenario, moments: &[[Moment; FIELDS]]) -> SeriesTruth {
    let frames = config.frames();
    let mut loads = vec![[Moment::default(); 2]; frames];
    for loading in &scenario.loadings {
        for (at, weights) in loading.weights.iter().enumerate() {
            let add = load(&moments[loading.place], weights);
            let sum = &mut loads[loading.first_frame + at][index(loading.side)];
            sum.force += add.force;
            sum.moment += add.moment;
        }
    }
    let mut others = vec![Moment::default(); frames];
    for further in &scenario.further.loads {
        let (field, pose) = scenario.further.places[further.place];
        let moments = scenario.further.fields[field].moments(pose, &config.mat);
        for (at, weights) in further.weights.iter().enumerate() {
            let add = load(&moments, weights);
            let frame = further.first_frame + at;
            let sum = match further.side {
                Some(side) => &mut loads[frame][index(side)],
                None => &mut others[frame],
            };
            sum.force += add.force;
            sum.moment += add.moment;
        }
    }
    let mut series = SeriesTruth::default();
    for (frame, ([left, right], other)) in loads.into_iter().zip(others).enumerate() {
        series.t_s.push(frame as f64 / config.rate_hz);
        series.left.push(left);
        series.right.push(right);
        let both = Moment { force: left.force + right.force, moment: left.moment + right.moment };
        series.total.push(if other.force > 0.0 {
            Moment { force: both.force + other.force, moment: both.moment + other.moment }
        } else {
            both
        });
    }
    series
}

fn load_share(
    config: &Config,
    side: Side,
    scenario: &Scenario,
    moments: &[[Moment; FIELDS]],
    series: &SeriesTruth,
) -> Option<f64> {
    let share = |own: f64, other: f64| own / (own + other);
    if !matches!(config.scene, Scene::Standing | Scene::Practising) {
        let own = mean_impulse(side, scenario, moments)?;
        return Some(share(own, mean_impulse(side.other(), scenario, moments)?));
    }
    let of = |side| -> &LoadSeries { if side == Side::Left { &series.left } else { &series.right } };
    let (own, other) = (&of(side).force_n, &of(side.other()).force_n);
    if own.iter().sum::<f64>() <= 0.0 || other.iter().sum::<f64>() <= 0.0 {
        return None;
    }
    let loaded = own.iter().zip(other).filter(|&(own, other)| own + other > 0.0);
    let shares: Vec<f64> = loaded.map(|(&own, &other)| share(own, other)).collect();
    Some(shares.iter().sum::<f64>() / shares.len() as f64)
}

/// Sums over the frames of a contact of its force, on the mat or off it, and on the mat alone.
fn impulses(loading: &Loading, moments: &[[Moment; FIELDS]]) -> (f64, f64) {
    let (mut all, mut on) = (0.0, 0.0);
    for weights in &loading.weights {
        all += weights.iter().sum::<f64>();
        on += load(&moments[loading.place], weights).force;
    }
    (all, on)
}

/// Mean over the complete contacts of a foot.
fn mean_impulse(side: Side, scenario: &Scenario, moments: &[[Moment; FIELDS]]) -> Option<f64> {
    let complete: Vec<f64> = scenario
        .loadings
        .iter()
        .filter(|loading| loading.side == side && loading.whole)
        .map(|loading| impulses(loading, moments))
        .filter(|(all, on)| *on > 0.0 && on / all >= WHOLLY_ON_MAT)
        .map(|(_, on)| on)
        .collect();
    (!complete.is_empty()).then(|| complete.iter().sum::<f64>() / complete.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Mat;
    use crate::sim::{Arch, Child, FeetOnMat, Placement, simulate};

    fn config(scene: Scene, age: f64) -> Config {
        let child = Child::of_age(age, [Arch::Normal, Arch::Low]);
        let mut config = Config::new(scene, child, Mat::new(80, 80, 5.0, 5.0).unwrap(), 5);
        config.placement.rotation_deg = 23.0;
        config.duration_s = if scene == Scene::Standing { 1.0 } else { 5.0 };
        config
    }

    #[test]
    fn turning_the_child_turns_the_truth_and_nothing_else() {
        let mut turned = config(Scene::Standing, 6.0);
        let (_, before) = simulate(&turned).unwrap();
        turned.placement.rotation_deg += 100.0;
        let (_, after) = simulate(&turned).unwrap();
        for (a, b) in before.feet.iter().zip(&after.feet) {
            assert_eq!(
                (a.arch_index, a.contact_area_mm2, a.length_mm, a.peak_kpa),
                (b.arch_index, b.contact_area_mm2, b.length_mm, b.peak_kpa)
            );
            assert!((b.axis_deg - a.axis_deg - 100.0).abs() < 1e-6);
            assert!(((a.toe - a.heel).norm() - (b.toe - b.heel).norm()).abs() < 1e-9);
        }
    }

    #[test]
    fn stepping_feet_alternate_and_carry_the_weight_between_them() {
        let config = config(Scene::Stepping, 6.0);
        let (_, truth) = simulate(&config).unwrap();
        assert!(truth.contacts.len() > 7);
        for pair in truth.contacts.windows(2) {
            assert_eq!(pair[0].side, pair[1].side.other());
            assert!(pair[0].start_s < pair[1].start_s && pair[0].end_s < pair[1].end_s);
            assert!(pair[1].start_s < pair[0].end_s, "one foot is always down");
        }
        let whole = truth.contacts.iter().filter(|contact| contact.complete).count();
        assert!(whole + 2 <= truth.contacts.len() && whole + 5 > truth.contacts.len());
        assert!(truth.series.total.force_n.iter().all(|force| (force / truth.weight_n - 1.0).abs() < 1e-6));
        assert!(
            truth.feet.iter().all(|foot| foot.load_share.is_some_and(|share| (0.4..0.6).contains(&share)))
        );
    }

    #[test]
    fn a_walk_crosses_a_long_mat_left_right_left() {
        let mut config = config(Scene::Walking, 6.0);
        config.mat = Mat::new(500, 80, 5.0, 5.0).unwrap();
        config.placement = Placement::centred(&config.mat, &config.child);
        config.duration_s = 6.0;
        let (recording, truth) = simulate(&config).unwrap();
        assert!(truth.contacts.len() >= 5, "{}", truth.contacts.len());
        for pair in truth.contacts.windows(2) {
            assert_eq!(pair[0].side, pair[1].side.other());
            assert!(pair[1].heel.y > pair[0].heel.y + 300.0);
        }
        let complete = truth.contacts.iter().filter(|contact| contact.complete).count();
        assert!(complete >= 4);
        let middle = truth.contacts.iter().find(|contact| contact.complete).unwrap();
        let frame = ((0.5 * (middle.start_s + middle.end_s)) * config.rate_hz) as usize;
        let newtons = |count| recording.meta.scale.apply(count) * config.mat.cell_area_mm2() / 1000.0;
        let force: f64 = (0..config.mat.cells()).map(|cell| newtons(recording.frame(frame).get(cell))).sum();
        assert!((force / truth.series.total.force_n[frame] - 1.0).abs() < 0.003);
        assert_eq!(truth.series.total.cop_x_mm[0], None);
    }

    #[test]
    fn passes_over_a_short_mat_show_both_feet() {
        let mut config = config(Scene::Walking, 4.0);
        config.placement = Placement::centred(&config.mat, &config.child);
        (config.passes, config.duration_s) = (4, 12.0);
        let (_, truth) = simulate(&config).unwrap();
        assert_eq!(truth.feet.len(), 2);
        assert!(truth.contacts.iter().filter(|contact| contact.complete).count() >= 4);
    }

    #[test]
    fn a_foot_partly_beside_the_mat_is_told() {
        let mut config = config(Scene::Stepping, 6.0);
        config.placement = Placement { x_mm: 20.0, y_mm: 200.0, rotation_deg: 0.0, ..config.placement };
        let (recording, truth) = simulate(&config).unwrap();
        let left: Vec<_> = truth.contacts.iter().filter(|contact| contact.side == Side::Left).collect();
        assert!(left.iter().all(|contact| !contact.complete && contact.on_mat < 0.9));
        assert!(truth.contacts.iter().any(|contact| contact.complete && contact.side == Side::Right));
        let lightest = (0..recording.frames())
            .min_by(|a, b| truth.series.total.force_n[*a].total_cmp(&truth.series.total.force_n[*b]));
        assert!(truth.series.total.force_n[lightest.unwrap()] < 0.9 * truth.weight_n);
    }

    #[test]
    fn one_foot_alone_has_no_share() {
        let mut config = config(Scene::Standing, 6.0);
        config.feet = FeetOnMat::Only(Side::Right);
        let (_, truth) = simulate(&config).unwrap();
        assert_eq!(truth.feet.len(), 1);
        assert_eq!((truth.feet[0].side, truth.feet[0].load_share), (Side::Right, None));
        assert!(truth.series.left.cop_x_mm.iter().all(Option::is_none));
    }

    #[test]
    fn pressures_of_a_standing_child_are_plausible() {
        for age in [3.0, 6.0, 12.0, 18.0] {
            for arch in Arch::NAMED {
                let mut config = config(Scene::Standing, age);
                config.child.arch = [arch; 2];
                config.mat = Mat::new(100, 100, 5.0, 5.0).unwrap();
                let (_, truth) = simulate(&config).unwrap();
                for foot in &truth.feet {
                    assert!((35.0..200.0).contains(&foot.peak_kpa), "{age} {arch}: {}", foot.peak_kpa);
                    assert!((0.25..0.8).contains(&foot.region_load.rear), "{age} {arch}");
                    assert!((0.3..0.7).contains(&foot.load_share.unwrap()));
                }
            }
        }
    }
}
