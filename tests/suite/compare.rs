//! Prints laid on each other: simulated feet whose places are known, and tests that keep their error.

use plantar::analysis::result::{Contact, SessionResult};
use plantar::analysis::{Options, Reason, analyse};
use plantar::base::{Grid, Mat, Point, PrintKind, Side, Vector};
use plantar::compare::{
    Picture, Quantity, Template, Trial, change, difference, paired, permute_signs, permute_two, register,
    two_groups,
};
use plantar::flow::pictures;
use plantar::footprint::{FootGrid, Frame};
use plantar::report::{
    Comparison, Finding, PrintLeftOut, comparison_document, comparison_words, draw_comparison,
};
use plantar::sim::{Arch, Child, Config, FeetOnMat, Placement, Scene, simulate};
use rand::{RngExt, SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg64;

/// A simulated left foot: its picture, its traced frame, and the true frame and length.
struct Stand {
    picture: Picture,
    traced: Frame,
    truth: Frame,
    length_mm: f64,
}

fn stand(length_mm: f64, shift_mm: (f64, f64), rotation_deg: f64, seed: u64) -> Stand {
    let mat = Mat::new(90, 90, 5.0, 5.0).unwrap();
    let child = Child::of_foot_length(length_mm, [Arch::Normal, Arch::Normal]);
    let mut config = Config::new(Scene::Standing, child, mat.clone(), seed);
    config.feet = FeetOnMat::Only(Side::Left);
    config.duration_s = 1.0;
    config.sway = 0.0;
    let at = Placement::centred(&mat, &config.child);
    config.placement =
        Placement { x_mm: at.x_mm + shift_mm.0, y_mm: at.y_mm + shift_mm.1, rotation_deg, ..at };
    let (recording, truth) = simulate(&config).unwrap();
    let result = analyse(&recording, Options::default());
    let foot = &truth.feet[0];
    let along = (foot.toe - foot.heel).normalize();
    Stand {
        picture: pictures(&mat, &result).remove(0).unwrap(),
        traced: result.feet[0].footprint.as_ref().unwrap().frame,
        truth: Frame::new(foot.heel, along, mat.view()),
        length_mm: foot.toeless_length_mm,
    }
}

/// A child who steps on the spot: several whole steps of each foot.
fn steps(seed: u64) -> (Mat, SessionResult) {
    let mat = Mat::new(90, 90, 5.0, 5.0).unwrap();
    let child = Child::of_age(7.0, [Arch::Normal, Arch::Normal]);
    let mut config = Config::new(Scene::Stepping, child, mat.clone(), seed);
    (config.rate_hz, config.duration_s) = (100.0, 6.0);
    let (recording, _) = simulate(&config).unwrap();
    let result = analyse(&recording, Options { bootstrap: 0, ..Options::default() });
    (mat, result)
}

#[test]
fn the_print_of_several_steps_is_the_mean_of_its_whole_steps() {
    let (mat, mut result) = steps(5);
    let at = result.feet.iter().position(|foot| foot.side == Ok(Side::Left)).unwrap();
    let own = |contact: &Contact| contact.foot == at;
    let whole: Vec<usize> = (0..result.contacts.len())
        .filter(|&i| own(&result.contacts[i]) && result.contacts[i].complete)
        .collect();
    assert!(whole.len() >= 2, "{} whole steps", whole.len());
    let single = |result: &SessionResult, i: usize| {
        let print = result.contacts[i].print.as_ref().unwrap();
        let (unit, threshold) = (result.unit, result.contact_threshold);
        let kind = PrintKind::DynamicMax;
        Picture::new(&mat, &print.picture, unit, threshold, &print.footprint, Side::Left, kind).unwrap()
    };
    let singles: Vec<Picture> = whole.iter().map(|&i| single(&result, i)).collect();
    let mean = pictures(&mat, &result).remove(at).unwrap();
    let force = |print: &Picture| print.values.values().iter().sum::<f64>();
    let expected = singles.iter().map(force).sum::<f64>() / singles.len() as f64;
    assert!((force(&mean) / expected - 1.0).abs() < 0.02, "{} {expected}", force(&mean));
    assert!(singles.iter().all(|one| one.values != mean.values));
    // A step that was not seen whole has no part in it, and of one step the print is that step's.
    for (i, contact) in result.contacts.iter_mut().enumerate() {
        assert!(contact.complete || contact.print.is_err());
        if contact.foot == at && i != whole[0] {
            contact.print = Err(Reason::StepNotWhole.into());
        }
    }
    let print = result.contacts[whole[0]].print.clone().unwrap();
    (result.feet[at].print.picture, result.feet[at].footprint) = (print.picture, Ok(print.footprint));
    assert_eq!(pictures(&mat, &result).remove(at).unwrap(), singles[0]);
}

/// Error of a registration in the middle of the foot (mm), in its turn (degrees) and in its scale (share).
fn error(first: &Stand, second: &Stand) -> (f64, f64, f64) {
    let found = register(&first.picture, &second.picture).unwrap();
    let scale = second.length_mm / first.length_mm;
    let map = |place: Point| second.traced.on_mat(found.map(first.traced.local(first.truth.on_mat(place))));
    let middle = Point::new(first.length_mm / 2.0, 0.0);
    let true_middle = second.truth.on_mat(Point::new(middle.x * scale, 0.0));
    let axis: Vector = map(middle + Vector::new(50.0, 0.0)) - map(middle);
    let turn = axis.dot(&second.truth.across).atan2(axis.dot(&second.truth.along));
    ((map(middle) - true_middle).norm(), turn.to_degrees().abs(), (found.scale / scale - 1.0).abs())
}

#[test]
fn known_transforms_are_recovered() {
    let first = stand(180.0, (0.0, 0.0), 0.0, 3);
    for (length, shift, turn) in [
        (180.0, (1.3, 2.1), 0.0),
        (180.0, (2.5, -1.7), 12.0),
        (180.0, (7.4, 11.2), 77.0),
        (180.0, (-3.8, 4.4), 181.0),
        (190.0, (1.9, 0.6), 33.0),
        (168.0, (-2.2, 3.3), -118.0),
    ] {
        let second = stand(length, shift, turn, 3);
        let (place, angle, scale) = error(&first, &second);
        println!("{length} {shift:?} {turn}: {place:.3} mm, {angle:.3} degrees, {:.3} %", 100.0 * scale);
        assert!(
            place <= 0.3 && angle <= 0.3 && scale <= 0.005,
            "{length} {shift:?} {turn}: {place} {angle} {scale}"
        );
        let overlap = register(&first.picture, &second.picture).unwrap();
        assert!(overlap.dice > 0.95, "{}", overlap.dice);
    }
}

#[test]
fn a_print_lies_on_itself_and_exchange_inverts() {
    let (first, second) = (stand(180.0, (0.0, 0.0), 0.0, 3), stand(186.0, (2.0, 1.0), 41.0, 3));
    let same = register(&first.picture, &first.picture).unwrap();
    assert!(same.shift_mm().norm() < 1e-6 && same.turn_deg().abs() < 1e-6 && (same.scale - 1.0).abs() < 1e-8);
    assert!(same.dice == 1.0 && same.residual < 1e-6);
    let none = difference(&first.picture, &first.picture).unwrap();
    assert!(none.rms.clone().unwrap() < 1e-4, "{:?}", none.rms);
    let there = register(&first.picture, &second.picture).unwrap();
    let back = register(&second.picture, &first.picture).unwrap();
    for place in [Point::new(0.0, 0.0), Point::new(90.0, 30.0), Point::new(170.0, -20.0)] {
        let again = back.map(there.map(place));
        assert!((again - place).norm() < 0.01, "{place}: {again}");
    }
}

#[test]
fn a_left_foot_lies_on_a_right_one_only_when_mirrored() {
    let left = stand(180.0, (0.0, 0.0), 0.0, 3).picture;
    let right = left.mirrored();
    assert_eq!(right.side, Side::Right);
    assert!(register(&left, &right).unwrap_err().to_string().contains("mirror"));
    assert!(difference(&left, &right.mirrored()).unwrap().rms.unwrap() < 1e-4);
}

#[test]
fn prints_too_unlike_are_refused() {
    let print = stand(180.0, (0.0, 0.0), 0.0, 3).picture;
    let step = Picture { kind: PrintKind::DynamicMax, ..print.clone() };
    assert!(difference(&print, &step).unwrap_err().to_string().contains("different ways"));
    let shares = Picture { quantity: Quantity::LoadPctPerCm2, ..print.clone() };
    assert!(difference(&print, &shares).unwrap_err().to_string().contains("units"));
    let prints = vec![print; 4];
    assert!(Template::of(&prints).found.unwrap_err().to_string().contains("at least 5"));
    assert!(
        two_groups(&prints[..2], &prints, Trial::default())
            .found
            .unwrap_err()
            .to_string()
            .contains("at least 3")
    );
    assert!(
        paired(&prints[..3], &prints, Trial::default())
            .found
            .unwrap_err()
            .to_string()
            .contains("the same number")
    );
}

/// A print that lies on no other: a third as long, as with a wrong pitch.
fn dwarf(print: &Picture) -> Picture {
    let mut dwarf = print.clone();
    dwarf.grid.step_mm *= 0.3;
    dwarf.toeless_length_mm *= 0.3;
    dwarf
}

/// A print that is none: it reaches over more than all others.
fn giant(print: &Picture) -> Picture {
    let mut giant = print.clone();
    giant.grid.first *= 2.0;
    giant.grid.step_mm *= 2.0;
    giant.toeless_length_mm *= 2.0;
    giant
}

#[test]
fn a_print_that_lies_on_no_other_is_left_out_and_told() {
    let print = stand(180.0, (0.0, 0.0), 0.0, 3).picture;
    let mut rng = Pcg64::seed_from_u64(5);
    let good: Vec<Picture> = (0..8).map(|_| noisy(&print, &mut rng, false)).collect();
    let step = Picture { kind: PrintKind::DynamicMax, ..print.clone() };
    assert!(register(&good[0], &dwarf(&print)).is_err());
    let large = Picture { kind: PrintKind::DynamicMax, ..giant(&print) };
    // Wherever it stands, the first place as well; what is left out takes no room on the grid of the template.
    for (at, bad) in [
        (0, dwarf(&print)),
        (3, dwarf(&print)),
        (8, dwarf(&print)),
        (0, step.clone()),
        (5, step),
        (0, giant(&print)),
        (4, giant(&print)),
        (0, large.clone()),
        (6, large),
    ] {
        let mut prints = good.clone();
        prints.insert(at, bad);
        let template = Template::of(&prints);
        assert_eq!(template.left_out.iter().map(|one| one.print).collect::<Vec<_>>(), [at]);
        assert!(template.found.unwrap() == Template::of(&good).found.unwrap());
        let groups = two_groups(&prints[..5], &prints[5..], Trial::default());
        assert_eq!(groups.left_out[0].print, at);
        let n = groups.found.unwrap().1.n;
        assert_eq!((n.0, n.1), if at < 5 { (4, 4) } else { (5, 3) });
    }
    // The other of a pair goes with it.
    let (mut first, second) = (good[..4].to_vec(), &good[4..]);
    first[1] = dwarf(&print);
    let pairs = paired(&first, second, Trial::default());
    assert_eq!(pairs.left_out.iter().map(|one| one.print).collect::<Vec<_>>(), [1, 5]);
    assert_eq!(pairs.found.unwrap().1.n, (3, 3));
    // Nobody can tell which of two is the wrong one; and too few are too few.
    assert!(change(&[print.clone(), dwarf(&print)], &good[..2]).found.is_err());
    let few = Template::of(&[good[..4].to_vec(), vec![dwarf(&print)]].concat());
    assert!(few.found.unwrap_err().to_string().contains("at least 5") && few.left_out.len() == 1);
}

/// A print with noise that is smooth over the foot, and 30 kPa more under the middle when `more`.
fn noisy(print: &Picture, rng: &mut Pcg64, more: bool) -> Picture {
    let mut noisy = print.clone();
    let grid = print.grid;
    let waves: Vec<[f64; 4]> = (0..8)
        .map(|_| {
            let strength: f64 = StandardNormal.sample(rng);
            [
                0.02 * strength,
                rng.random_range(0.02..0.12),
                rng.random_range(0.02..0.12),
                rng.random_range(0.0..6.3),
            ]
        })
        .collect();
    for row in 0..grid.rows {
        for col in 0..grid.cols {
            let at = grid.place(row, col);
            let factor: f64 = waves.iter().map(|w| w[0] * (w[1] * at.x + w[2] * at.y + w[3]).sin()).sum();
            let value = &mut noisy.values[(row, col)];
            *value *= 1.0 + factor;
            if more && (at - Point::new(30.0, 0.0)).norm() < 12.0 {
                *value += 30.0;
            }
        }
    }
    noisy
}

#[test]
fn a_template_knows_its_own_foot_and_finds_what_is_new() {
    let print = stand(180.0, (0.0, 0.0), 0.0, 3).picture;
    let mut rng = Pcg64::seed_from_u64(5);
    let prints: Vec<Picture> = (0..20).map(|_| noisy(&print, &mut rng, false)).collect();
    let template = Template::of(&prints).found.unwrap();
    assert_eq!((template.prints, template.largest_z.len()), (20, 20));
    let own = template.z(&noisy(&print, &mut rng, false)).unwrap();
    assert!(own.p > 0.04 && own.registration.dice > 0.97, "{}", own.p);
    let other = template.z(&noisy(&print, &mut rng, true)).unwrap();
    assert!(
        other.p < 0.05 && other.largest_z > other.critical_z.clone().unwrap(),
        "{} {}",
        other.p,
        other.largest_z
    );
    let (row, col, _) = other.z.iter().max_by(|a, b| a.2.total_cmp(b.2)).unwrap();
    assert!((other.print.grid.place(row, col) - Point::new(30.0, 0.0)).norm() < 15.0);
    assert!(!other.significant().is_empty());
    let few = Template::of(&prints[..6]).found.unwrap();
    assert!(few.critical_z().unwrap_err().to_string().contains("at least 19"));
}

const GRID: FootGrid = FootGrid { rows: 20, cols: 12, step_mm: 2.0, first: Point::new(0.0, 0.0) };

/// Smooth noise, `more` higher in one corner.
fn field(rng: &mut Pcg64, more: f64) -> Vec<f64> {
    let white =
        Grid::from_values(22, 14, (0..22 * 14).map(|_| StandardNormal.sample(rng)).collect::<Vec<f64>>());
    let mut field = Vec::new();
    for row in 0..20 {
        for col in 0..12 {
            let sum: f64 = (0..9).map(|at| white[(row + at / 3, col + at % 3)]).sum();
            field.push(sum / 3.0 + if row < 6 && col < 6 { more } else { 0.0 });
        }
    }
    field
}

#[test]
fn without_a_difference_one_picture_in_twenty_has_a_finding() {
    let mask = vec![true; 240];
    let mut rng = Pcg64::seed_from_u64(11);
    let sets = 400;
    let (mut by_t, mut by_cluster, mut by_sign) = (0, 0, 0);
    for seed in 0..sets {
        let groups: Vec<Vec<f64>> = (0..12).map(|_| field(&mut rng, 0.0)).collect();
        let trial = Trial { most: 200, seed };
        let test = permute_two(&GRID, &groups[..6], &groups[6..], &mask, trial).unwrap();
        assert!(!test.exact && test.permutations == 200);
        by_t += u32::from(test.p <= 0.05);
        by_cluster += u32::from(test.clusters.first().is_some_and(|cluster| cluster.p <= 0.05));
        by_sign += u32::from(permute_signs(&GRID, &groups[..8], &mask, trial).unwrap().p <= 0.05);
    }
    println!("of {sets}: {by_t} by t, {by_cluster} by clusters, {by_sign} by signs");
    // 400 tests at 5 %: 20 expected, 4.4 the standard deviation. Clusters are whole numbers and tie.
    for found in [by_t, by_sign] {
        assert!((8..=33).contains(&found), "{found}");
    }
    assert!(by_cluster <= 33, "{by_cluster}");
}

#[test]
fn a_known_difference_is_found_where_it_is() {
    let mask = vec![true; 240];
    let mut rng = Pcg64::seed_from_u64(2);
    let first: Vec<Vec<f64>> = (0..8).map(|_| field(&mut rng, 0.0)).collect();
    let second: Vec<Vec<f64>> = (0..8).map(|_| field(&mut rng, 4.0)).collect();
    let test = permute_two(&GRID, &first, &second, &mask, Trial { most: 1000, seed: 1 }).unwrap();
    let cluster = &test.clusters[0];
    assert!(test.p <= 0.01 && cluster.p <= 0.01 && cluster.more, "{} {cluster:?}", test.p);
    assert!(cluster.peak.x < 12.0 && cluster.peak.y < 12.0, "{:?}", cluster.peak);
    let differences: Vec<Vec<f64>> = second.iter().map(|field| field.iter().map(|v| -v).collect()).collect();
    let signs = permute_signs(&GRID, &differences, &mask, Trial::default()).unwrap();
    assert!(signs.exact && signs.permutations == 256 && signs.least_p == 2.0 / 256.0);
    assert!(signs.p <= 0.02 && !signs.clusters[0].more, "{}", signs.p);
}

#[test]
fn few_pictures_are_gone_through_completely() {
    let mask = vec![true; 240];
    let mut rng = Pcg64::seed_from_u64(2);
    let all: Vec<Vec<f64>> = (0..7).map(|at| field(&mut rng, if at < 3 { 0.0 } else { 30.0 })).collect();
    let equal = permute_two(&GRID, &all[..3], &all[3..6], &mask, Trial::default()).unwrap();
    assert!(equal.exact && equal.permutations == 20 && equal.least_p == 0.1 && equal.p == 0.1, "{}", equal.p);
    assert!(equal.critical_t.unwrap_err().to_string().contains("more prints"));
    let unequal = permute_two(&GRID, &all[..3], &all[3..], &mask, Trial::default()).unwrap();
    assert!(unequal.permutations == 35 && (unequal.p - 1.0 / 35.0).abs() < 1e-12, "{}", unequal.p);
    assert!(unequal.largest_t > unequal.critical_t.unwrap() * 0.999);
}

#[test]
fn every_key_of_the_document_is_described() {
    let described =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/formats/COMPARE.md")).unwrap();
    let print = stand(180.0, (0.0, 0.0), 0.0, 3).picture;
    let mut rng = Pcg64::seed_from_u64(5);
    let prints: Vec<Picture> = (0..6).map(|_| noisy(&print, &mut rng, false)).collect();
    let template = Template::of(&prints).found.unwrap();
    let z = template.z(&print).unwrap();
    let (mean, test) = two_groups(&prints[..3], &prints[3..], Trial::default()).found.unwrap();
    let found = [
        Finding::difference(difference(&print, &prints[0]).unwrap()),
        Finding::z(template, z),
        Finding::groups(mean, test),
    ];
    let comparison = Comparison {
        names: ["one".to_owned(), "two".to_owned()],
        findings: found.into_iter().map(|found| (Side::Left, Ok(found))).collect(),
        left_out: vec![PrintLeftOut {
            name: "three".to_owned(),
            side: Some(Side::Left),
            why: plantar::compare::Reason::OtherLeftOut.into(),
        }],
        simulated: plantar::report::Simulated::Nothing,
    };
    let document = comparison_document(&comparison);
    let mut open = vec![&document];
    let mut keys = 0;
    while let Some(value) = open.pop() {
        if let Some(map) = value.as_object() {
            for (key, value) in map {
                assert!(described.contains(&format!("`{key}`")), "{key}");
                keys += 1;
                open.push(value);
            }
        }
        open.extend(value.as_array().into_iter().flatten());
    }
    assert!(keys > 40, "{keys}");
    assert_eq!(document["left_out"][0]["name"], "three");
    let words = comparison_words(&comparison);
    assert!(words.contains("three, left foot: left out because the other print of its pair is"), "{words}");
    let picture = draw_comparison(&comparison).unwrap();
    assert_eq!(picture, draw_comparison(&comparison).unwrap());
    assert!(picture.starts_with(b"\x89PNG"));
}
