//! Steps of simulated children against the simulator's truth.

mod spoiled;

use crate::common::{ARCHES, scene};
use plantar::analysis::result::{Contact, ContactGait, InitialContact, Missing, SessionResult};
use plantar::analysis::{Options, analyse};
use plantar::base::{CellsRef, Mat, Point, Recording, Side};
use plantar::sim::{Arch, Child, Config, ContactTruth, LoadSeries, Pattern, Scene, Truth, simulate};

fn run(config: &Config) -> (Recording, Truth, SessionResult) {
    let (recording, truth) = simulate(config).unwrap();
    let result = analyse(&recording, Options::default());
    (recording, truth, result)
}

/// Walks at all angles, ages, arches, rates and cell sizes.
fn walks(pitches_mm: &[f64]) -> Vec<Config> {
    let mut configs = Vec::new();
    for (at, rate_hz) in [50.0, 75.0, 100.0, 200.0].into_iter().enumerate() {
        for (turn, &pitch_mm) in pitches_mm.iter().enumerate() {
            let seed = (10 * at + turn) as u64;
            let age = 3.0 + (seed % 9) as f64;
            let mut config = scene(Scene::Walking, age, ARCHES[(at + turn) % 5], pitch_mm, seed);
            // A large mat, walked over in any direction.
            let cells = (2000.0 / pitch_mm) as usize;
            config.mat = Mat::new(cells, cells, pitch_mm, pitch_mm).unwrap();
            (config.rate_hz, config.duration_s) = (rate_hz, 6.0);
            config.placement.x_mm = 1000.0 + 13.0 * turn as f64;
            config.placement.y_mm = 1000.0 - 7.0 * at as f64;
            config.placement.rotation_deg = (seed * 67 % 360) as f64 - 180.0;
            configs.push(config);
        }
    }
    configs
}

/// The truth of one side's load.
fn load(truth: &Truth, side: Side) -> &LoadSeries {
    if side == Side::Left { &truth.series.left } else { &truth.series.right }
}

/// Every complete contact of the truth with the one found at its time.
fn pairs<'a>(truth: &'a Truth, result: &'a SessionResult) -> Vec<(&'a ContactTruth, &'a Contact)> {
    let complete = truth.contacts.iter().filter(|contact| contact.complete);
    complete
        .map(|one| {
            let middle_s = 0.5 * (one.start_s + one.end_s);
            let here = result.contacts.iter().find(|contact| {
                result.feet[contact.foot].side == Ok(one.side)
                    && (contact.start_s..contact.end_s).contains(&middle_s)
            });
            let found = here.unwrap_or_else(|| panic!("seed {}: no contact for {one:?}", truth.seed));
            assert!(found.complete, "seed {}: {:?} for {one:?}", truth.seed, found.missing);
            (one, found)
        })
        .collect()
}

fn gait(contact: &Contact) -> &ContactGait {
    contact.gait.as_ref().unwrap()
}

/// When the true force of a contact lies above the lower limit of the definition of the contact time.
fn down_s(truth: &Truth, contact: &ContactTruth) -> (f64, f64) {
    let share = 0.05 * truth.weight_n;
    let lower = 0.5 * share.max(20.0_f64.min(2.0 * share));
    let (t_s, force) = (&truth.series.t_s, &load(truth, contact.side).force_n);
    let within = (0..t_s.len()).filter(|&at| (contact.start_s..=contact.end_s).contains(&t_s[at]));
    let down: Vec<usize> = within.filter(|&at| force[at] >= lower).collect();
    (t_s[down[0]], t_s[*down.last().unwrap()])
}

/// Root mean square distance of a contact's gait line from the true way, at the same times, on the mat.
fn line_error_mm(truth: &Truth, side: Side, contact: &Contact) -> f64 {
    let line = gait(contact).line.as_ref().unwrap();
    let series = load(truth, side);
    let rate = 1.0 / (truth.series.t_s[1] - truth.series.t_s[0]);
    let at = |frame: usize| Some(Point::new(series.cop_x_mm[frame]?, series.cop_y_mm[frame]?));
    let (from, to) = line.window_s;
    let squares = line.points.iter().enumerate().map(|(step, &point)| {
        // A hair later, so that rounding does not ask for the frame before the first.
        let frame = (from + (to - from) * step as f64 / 100.0) * rate + 1e-6;
        let before = (frame.floor() as usize).min(truth.series.t_s.len() - 2);
        let (one, next) = (at(before).unwrap(), at(before + 1).or(at(before)).unwrap());
        (line.on_mat(point) - (one + (next - one) * (frame - before as f64))).norm_squared()
    });
    (squares.sum::<f64>() / line.points.len() as f64).sqrt()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() - 1;
    0.5 * (values[middle / 2] + values[middle.div_ceil(2)])
}

fn largest(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |most, value| most.max(value.abs()))
}

#[test]
fn steps_on_the_ball_point_where_the_child_goes() {
    let mut angles = 0;
    for (seed, arch) in [Arch::High, Arch::Normal, Arch::Low].into_iter().enumerate() {
        for age in [3.0, 8.0, 13.0] {
            let mut config = walks(&[5.0]).remove(seed);
            config.child = Child { patterns: [Pattern::ToeWalker; 2], ..Child::of_age(age, [arch; 2]) };
            let (_, truth, result) = run(&config);
            for (truth, found) in pairs(&truth, &result) {
                let (true_deg, found_deg) = (
                    truth.progression_angle_deg.unwrap(),
                    gait(found).progression_angle_deg.clone().unwrap(),
                );
                assert!((found_deg - true_deg).abs() < 8.0, "{age} {arch}: {found_deg} for {true_deg}");
                angles += 1;
            }
        }
    }
    assert!(angles >= 30, "{angles}");
}

#[test]
fn contact_times_angles_and_lines_of_walks_are_true() {
    let (mut times, mut angles, mut lines, mut cadences) = (vec![], vec![], vec![], vec![]);
    let (mut support, mut lengths, mut widths, mut medians, mut onsets) =
        (vec![], vec![], vec![], vec![], vec![]);
    for config in walks(&[5.0, 7.5, 10.0]) {
        let (_, truth, result) = run(&config);
        let session = result.gait.as_ref().unwrap();
        for (one, found) in pairs(&truth, &result) {
            let (from, to) = down_s(&truth, one);
            times.push((found.start_s - from) * config.rate_hz);
            times.push((found.end_s - to) * config.rate_hz);
            onsets.push((found.start_s - one.start_s) * config.rate_hz);
            lines.push(line_error_mm(&truth, one.side, found));
            assert_eq!(gait(found).initial_contact, Ok(InitialContact::Heel), "seed {}", config.seed);
            let angle = gait(found).progression_angle_deg.clone().unwrap();
            angles.push(angle - one.progression_angle_deg.unwrap());
        }
        // The distances against those of the true heels along and across the line walked.
        let (sin, cos) = config.placement.rotation_deg.to_radians().sin_cos();
        for pair in pairs(&truth, &result).windows(2) {
            let from = pair[1].0.heel - pair[0].0.heel;
            let (along, right) = (-sin * from.x + cos * from.y, cos * from.x + sin * from.y);
            let outwards = if pair[1].0.side == Side::Right { right } else { -right };
            lengths.push(gait(pair[1].1).step_length_mm.clone().unwrap() - along);
            widths.push(gait(pair[1].1).step_width_mm.clone().unwrap() - outwards);
        }
        for side in [Side::Left, Side::Right] {
            let own = || truth.contacts.iter().filter(|one| one.complete && one.side == side);
            let Some(foot) = result.feet.iter().find(|foot| foot.side == Ok(side)) else { continue };
            let angle = foot.gait.as_ref().unwrap().progression_angle_deg.clone();
            if let Ok(angle) = angle {
                medians.push(angle - median(own().map(|one| one.progression_angle_deg.unwrap())));
            }
        }
        cadences.push(session.cadence_per_min.clone().unwrap() / truth.cadence_per_min.unwrap() - 1.0);
        let strides = truth.contacts.windows(3).map(|three| {
            let down: Vec<_> = three.iter().map(|one| down_s(&truth, one)).collect();
            let both = (down[0].1 - down[1].0).max(0.0) + (down[1].1 - down[2].0).max(0.0);
            100.0 * both / (down[2].0 - down[0].0)
        });
        let strides: Vec<f64> = strides.collect();
        let mean = strides.iter().sum::<f64>() / strides.len() as f64;
        support.push(session.double_support_pct.clone().unwrap() - mean);
    }
    let rms = |values: &[f64]| (values.iter().map(|v| v * v).sum::<f64>() / values.len() as f64).sqrt();
    for (what, values) in [
        ("time, frames", &times),
        ("true onset, frames", &onsets),
        ("angle, deg", &angles),
        ("line, mm", &lines),
        ("cadence", &cadences),
        ("double support, points", &support),
        ("median angle of a foot, deg", &medians),
        ("step length, mm", &lengths),
        ("step width, mm", &widths),
    ] {
        println!("{what}: {} values, rms {:.3}, largest {:.3}", values.len(), rms(values), largest(values));
    }
    assert!(largest(&times) <= 2.0 + 1e-6);
    // What is left of the angle is the foot axis of a step's print, which lies half a degree inside the true
    // one, and how straight a few steps are.
    let near = angles.iter().filter(|angle| angle.abs() < 1.0).count();
    println!("{near} of {} angles within 1 degree", angles.len());
    assert!(near * 100 >= angles.len() * 80 && rms(&angles) < 0.8);
    assert!(rms(&medians) < 0.8 && largest(&medians) < 2.0);
    assert!(largest(&lines) < 0.3);
    assert!(largest(&cadences) < 0.005);
    assert!(largest(&support) < 4.0);
    assert!(largest(&lengths) < 5.0 && rms(&widths) < 4.0);
}

#[test]
fn steps_on_the_spot_have_times_and_no_direction() {
    let (mut cadences, mut times) = (vec![], vec![]);
    for (seed, rate_hz) in [50.0, 100.0, 200.0, 75.0].into_iter().enumerate() {
        let mut config = scene(Scene::Stepping, 4.0 + seed as f64 * 2.0, ARCHES[seed], 5.0, seed as u64);
        config.rate_hz = rate_hz;
        let (_, truth, result) = run(&config);
        let session = result.gait.as_ref().unwrap();
        cadences.push(session.cadence_per_min.clone().unwrap() / truth.cadence_per_min.unwrap() - 1.0);
        for (one, found) in pairs(&truth, &result) {
            let (from, to) = down_s(&truth, one);
            times.push((found.start_s - from) * rate_hz);
            times.push((found.end_s - to) * rate_hz);
            let refused = gait(found).progression_angle_deg.clone().unwrap_err();
            assert_eq!(refused.to_string(), "steps on the spot have no direction of travel");
        }
        for foot in &result.feet {
            let gait = foot.gait.as_ref().unwrap();
            let line = gait.line.as_ref().unwrap();
            assert_eq!(line.band.is_ok(), gait.complete >= 5, "{}", gait.complete);
            let mean = gait.print.as_ref().unwrap();
            assert_eq!(mean.contacts, gait.complete);
            // The mean print lies where a print lies: from the heel end as far as the foot is long.
            let touched = mean.picture.iter().filter(|&(_, _, &value)| value >= result.contact_threshold);
            let along: Vec<f64> = touched.map(|(row, col, _)| mean.grid.place(row, col).x).collect();
            let (heel, toe) = along.iter().fold((f64::MAX, f64::MIN), |(l, h), &x| (l.min(x), h.max(x)));
            let length_mm = foot.footprint.as_ref().unwrap().length_mm;
            assert!(heel.abs() < 4.0 && (toe - length_mm).abs() < 6.0, "{heel} to {toe} of {length_mm}");
        }
    }
    println!("cadence {:.4}, times {:.2} frames", largest(&cadences), largest(&times));
    assert!(largest(&cadences) < 0.01);
    assert!(largest(&times) <= 2.0 + 1e-6);
}

#[test]
fn a_step_partly_off_the_mat_is_seen_counted_and_left_out() {
    let mut left_out = 0;
    for seed in 0..8 {
        let mut config = scene(Scene::Walking, 5.0 + seed as f64, ARCHES[seed as usize % 5], 5.0, seed);
        config.placement.y_mm += 37.0 * seed as f64;
        if seed % 2 == 1 {
            // The left foot walks along the edge of the mat.
            config.placement.x_mm = (0.26 + 0.01 * seed as f64) * config.child.foot_length_mm;
        }
        let (_, truth, result) = run(&config);
        let session = result.gait.as_ref().unwrap();
        let whole = truth.contacts.iter().filter(|contact| contact.complete).count();
        assert_eq!(session.complete, whole, "seed {seed}");
        let partly = truth.contacts.iter().filter(|one| !one.complete && one.on_mat > 0.5);
        for one in partly {
            let middle_s = 0.5 * (one.start_s + one.end_s);
            let found = result.contacts.iter().find(|found| {
                result.feet[found.foot].side == Ok(one.side)
                    && (found.start_s..found.end_s).contains(&middle_s)
            });
            let Some(found) = found else { panic!("seed {seed}: not seen: {one:?}") };
            assert_eq!(found.missing, [Missing::OffMat], "seed {seed}");
            let refused = gait(found).excursion.clone().unwrap_err();
            assert!(refused.to_string().contains("edge"), "{refused}");
            left_out += 1;
        }
        let of_feet: usize = result.feet.iter().map(|foot| foot.gait.as_ref().unwrap().complete).sum();
        assert_eq!(of_feet, whole, "seed {seed}");
        assert_eq!(session.incomplete, result.contacts.len() - whole);
    }
    assert!(left_out >= 6, "only {left_out} steps partly off the mat");
}

#[test]
fn two_steps_have_no_direction_unless_one_is_given() {
    let child = Child::of_age(7.0, [Arch::Normal; 2]);
    let mut config = Config::new(Scene::Walking, child, Mat::new(150, 80, 5.0, 5.0).unwrap(), 3);
    (config.duration_s, config.rate_hz) = (4.0, 100.0);
    let (recording, truth) = simulate(&config).unwrap();
    let whole = truth.contacts.iter().filter(|contact| contact.complete).count();
    assert!((1..=2).contains(&whole), "{whole}");
    let plain = analyse(&recording, Options::default());
    for (_, found) in pairs(&truth, &plain) {
        let refused = gait(found).progression_angle_deg.clone().unwrap_err();
        assert!(refused.to_string().contains("direction of travel is not known"), "{refused}");
        assert!(gait(found).step_width_mm.is_err());
    }
    let told = analyse(&recording, Options { walking_direction_deg: Some(0.0), ..Options::default() });
    for (one, found) in pairs(&truth, &told) {
        let angle = gait(found).progression_angle_deg.clone().unwrap();
        assert!((angle - one.progression_angle_deg.unwrap()).abs() < 1.0, "{angle} for {one:?}");
    }
}

/// The recording with its columns in the opposite order.
fn mirrored(recording: &Recording) -> Recording {
    let cols = recording.meta.mat.cols();
    let mut mirrored = Recording::new(recording.meta.clone(), recording.frame(0).kind());
    mirrored.begin_segment("start");
    for (at, stamp) in recording.stamps().iter().enumerate() {
        let CellsRef::U16(cells) = recording.frame(at) else { panic!("simulated in 16 bits") };
        let turned: Vec<u16> = cells.chunks_exact(cols).flat_map(|row| row.iter().rev().copied()).collect();
        mirrored.push(*stamp, CellsRef::U16(&turned));
    }
    mirrored
}

#[test]
fn a_mirrored_walk_has_the_same_steps_of_the_other_feet() {
    for config in walks(&[5.0, 10.0]).iter().step_by(3) {
        let (recording, _, straight) = run(config);
        let mirrored = analyse(&mirrored(&recording), Options::default());
        assert_eq!(straight.contacts.len(), mirrored.contacts.len());
        let (session, other) = (straight.gait.as_ref().unwrap(), mirrored.gait.as_ref().unwrap());
        assert_eq!(session.cadence_per_min, other.cadence_per_min);
        for (one, other) in straight.contacts.iter().zip(&mirrored.contacts) {
            let side = straight.feet[one.foot].side.clone().unwrap();
            assert_eq!(mirrored.feet[other.foot].side, Ok(side.other()));
            assert_eq!((one.frames, &one.missing), (other.frames, &other.missing));
            let (one, other) = (gait(one), gait(other));
            assert_eq!(one.initial_contact, other.initial_contact);
            let near = |a: &Result<f64, plantar::base::Refusal>, b: &Result<f64, _>, most: f64| match (a, b) {
                (Ok(a), Ok(b)) => assert!((a - b).abs() < most, "seed {}: {a} and {b}", config.seed),
                (a, b) => assert_eq!(a.is_ok(), b.is_ok()),
            };
            near(&one.progression_angle_deg, &other.progression_angle_deg, 0.25);
            near(&one.step_length_mm, &other.step_length_mm, 0.4);
            near(&one.step_width_mm, &other.step_width_mm, 0.4);
            let index = |gait: &ContactGait| gait.excursion.clone().map(|found| found.index_pct);
            near(&index(one), &index(other), 0.5);
            if let (Ok(one), Ok(other)) = (&one.line, &other.line) {
                assert!((one.path_mm - other.path_mm).abs() < 1e-6);
                assert!(one.points.iter().zip(&other.points).all(|(a, b)| (a - b).norm() < 0.5));
            }
        }
    }
}
