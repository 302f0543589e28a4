//! A seeded corpus of simulated recordings, good ones and ones spoiled beyond doubt, through `screen`: none of the
//! spoiled is called fine, and hardly a good one anything else.

use std::collections::BTreeMap;
use std::path::Path;

use plantar::base::{Cells, Date, Mat, Recording, Segment, Side, Stamp, Zone};
use plantar::flow::{Judgement, Reason, ScreenItem, ScreenKnown, ScreenRow, judge, of_list, screen};
use plantar::norms::Norms;
use plantar::sim::{Arch, Child, Config, FeetOnMat, Placement, Posture, Scene, simulate};
use plantar::store::write_recording;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

/// Ways of spoiling a recording.
const SPOILS: [&str; 14] = [
    "pitch",
    "other-child",
    "gaps",
    "brief",
    "jumps",
    "off-edge",
    "two-people",
    "doubled",
    "empty",
    "broken-link",
    "offset",
    "range",
    "thin",
    "posture",
];

/// Stands on which hardly anything of a foot can be measured.
const POSTURES: [Posture; 5] = [
    Posture::Toes,
    Posture::Heels,
    Posture::OuterEdges,
    Posture::HeelRaised(Side::Left),
    Posture::HeelRaised(Side::Right),
];

/// One file of a list.
struct File {
    name: String,
    child: String,
    age_years: f64,
    recording: Recording,
    /// How it was spoiled; nothing where it is good; "beside" where it only belongs to a spoiled one.
    how: &'static str,
}

/// A child as the corpus draws it, and where it steps.
fn drawn(rng: &mut Pcg64) -> (Child, f64) {
    let age_years = rng.random_range(3.0..12.9);
    let arch = || Arch::Level(0.0);
    let mut child = Child::of_age(age_years, [arch(); 2]);
    let flatness = rng.random_range(0.0..1.0_f64);
    child.arch = [0, 1].map(|_| Arch::Level((flatness + rng.random_range(-0.1..0.1)).clamp(0.0, 1.0)));
    child.foot_length_mm *= rng.random_range(0.93..1.07);
    child.weight_kg *= rng.random_range(0.8..1.4);
    child.toe_gap = rng.random_range(0.01..0.05);
    (child, *[5.0, 8.0, 10.0].choose(rng).unwrap())
}

/// A good scene of a child.
fn scene(rng: &mut Pcg64, child: Child, pitch_mm: f64, child_seed: u64) -> Config {
    let scene = *[Scene::Standing, Scene::Standing, Scene::Stepping, Scene::Walking].choose(rng).unwrap();
    let (width, height) = match scene {
        Scene::Walking => (rng.random_range(450.0..700.0), rng.random_range(1400.0..2000.0)),
        _ => (rng.random_range(480.0..640.0), rng.random_range(480.0..640.0)),
    };
    let cells = |mm: f64| (mm / pitch_mm) as usize;
    let mat = Mat::new(cells(height), cells(width), pitch_mm, pitch_mm).unwrap();
    let mut config = Config::new(scene, child, mat, rng.random());
    config.child_seed = Some(child_seed);
    config.rate_hz = *[50.0, 60.0, 100.0].choose(rng).unwrap();
    config.duration_s = rng.random_range(5.0..9.0);
    if scene == Scene::Walking {
        config.passes = rng.random_range(2..4);
        config.duration_s = 10.0;
    } else {
        let feet = FeetOnMat::Both;
        config.placement = Placement::random(rng, &config.mat, &config.child, feet).unwrap();
    }
    config.sensor.gain_spread = rng.random_range(0.0..0.04);
    config.sensor.noise_kpa = rng.random_range(0.0..0.6);
    config
}

fn recorded(config: &Config) -> Recording {
    simulate(config).unwrap().0
}

/// Frames of a recording as they are changed one by one: `None` leaves one out.
fn changed(
    recording: &Recording,
    mat: &Mat,
    mut change: impl FnMut(usize, &[u16]) -> Option<Vec<u16>>,
) -> Recording {
    let Cells::U16(cells) = recording.cells() else { panic!("counts of 16 bits") };
    let n = recording.meta.mat.cells();
    let (mut stamps, mut kept) = (Vec::<Stamp>::new(), Vec::new());
    for (at, frame) in cells.chunks(n).enumerate() {
        if let Some(frame) = change(at, frame) {
            stamps.push(recording.stamps()[at]);
            kept.extend(frame);
        }
    }
    let mut meta = recording.meta.clone();
    meta.mat = mat.clone();
    Recording::from_parts(meta, stamps, Cells::U16(kept), Vec::new())
}

/// A recording spoiled, with the others that belong to it.
fn spoiled(how: &'static str, number: usize, seed: u64) -> Vec<File> {
    let mut rng = Pcg64::seed_from_u64(seed);
    let (child, pitch_mm) = drawn(&mut rng);
    let child_seed = rng.random();
    let name = |of: &str| format!("{how}-{number:03}-{of}.parquet");
    let file = |of: &str, how: &'static str, recording: Recording| File {
        name: name(of),
        child: format!("{how}-{number:03}"),
        age_years: child.age_years,
        recording,
        how,
    };
    let mut config = scene(&mut rng, child, pitch_mm, child_seed);
    let factor = |rng: &mut Pcg64, from: f64, to: f64| {
        let by = rng.random_range(from..to);
        if rng.random() { by } else { 1.0 / by }
    };
    let one = |recording: Recording| vec![file("a", how, recording)];
    match how {
        "pitch" => {
            let good = recorded(&config);
            let (old, by) = (&good.meta.mat, factor(&mut rng, 1.5, 2.2));
            let pitch = |mm: f64| mm * by;
            let mat =
                Mat::new(old.rows(), old.cols(), pitch(old.pitch_x_mm()), pitch(old.pitch_y_mm())).unwrap();
            one(changed(&good, &mat, |_, frame| Some(frame.to_vec())))
        }
        "other-child" => {
            let mut own = || {
                let config = scene(&mut rng, child, pitch_mm, child_seed);
                recorded(&config)
            };
            let beside = [own(), own()];
            let by = factor(&mut rng, 1.15, 1.3);
            let mut other = Child::of_foot_length(child.foot_length_mm * by, child.arch);
            other.age_years = child.age_years;
            let config = scene(&mut rng, other, pitch_mm, child_seed ^ 1);
            let [b, c] = beside;
            [("a", how, recorded(&config)), ("b", "beside", b), ("c", "beside", c)]
                .into_iter()
                .map(|(of, how, recording)| File { how, ..file(of, "other-child", recording) })
                .collect()
        }
        "gaps" => {
            let good = recorded(&config);
            let (frames, mut lost) = (good.frames(), vec![false; good.frames()]);
            while lost.iter().filter(|lost| **lost).count() * 5 < frames {
                let (from, many) = (rng.random_range(1..frames - 1), rng.random_range(3..30));
                lost[from..(from + many).min(frames - 1)].fill(true);
            }
            let mat = good.meta.mat.clone();
            one(changed(&good, &mat, |at, frame| (!lost[at]).then(|| frame.to_vec())))
        }
        "brief" => {
            config.scene = Scene::Standing;
            let good = recorded(&config);
            let on = (rng.random_range(0.3..0.9) * config.rate_hz) as usize;
            let mat = good.meta.mat.clone();
            let kept = if rng.random() { good.frames() } else { on };
            one(changed(&good, &mat, |at, frame| {
                (at < kept).then(|| if at < on { frame.to_vec() } else { vec![0; frame.len()] })
            }))
        }
        "jumps" => {
            config.scene = Scene::Standing;
            let good = recorded(&config);
            let flight = (rng.random_range(0.15..0.3) * config.rate_hz) as usize;
            let hop = flight + (rng.random_range(0.2..0.4) * config.rate_hz) as usize;
            let mat = good.meta.mat.clone();
            one(changed(&good, &mat, |at, frame| {
                Some(if at % hop < flight { vec![0; frame.len()] } else { frame.to_vec() })
            }))
        }
        "off-edge" => {
            config.scene = Scene::Standing;
            let beyond = rng.random_range(0.2..0.5) * child.foot_length_mm;
            let (width, height) = config.mat.size_mm();
            config.placement = Placement::centred(&config.mat, &child);
            let half = 0.5 * child.foot_length_mm;
            match rng.random_range(0..4) {
                0 => config.placement.y_mm = half - beyond,
                1 => config.placement.y_mm = height - half + beyond,
                2 => config.placement.x_mm = 0.31 * child.foot_length_mm,
                _ => config.placement.x_mm = width - 0.31 * child.foot_length_mm,
            }
            one(recorded(&config))
        }
        "two-people" => {
            let mat = Mat::new((620.0 / pitch_mm) as usize, (1100.0 / pitch_mm) as usize, pitch_mm, pitch_mm)
                .unwrap();
            let (second, _) = drawn(&mut rng);
            let both = [(child, 270.0), (second, 830.0)].map(|(who, x_mm)| {
                let mut config = Config::new(Scene::Standing, who, mat.clone(), rng.random());
                config.placement = Placement { x_mm, ..Placement::centred(&mat, &who) };
                config.scene = *[Scene::Standing, Scene::Stepping].choose(&mut rng).unwrap();
                (config.rate_hz, config.duration_s) = (50.0, 10.0);
                recorded(&config)
            });
            let Cells::U16(other) = both[1].cells() else { panic!("counts of 16 bits") };
            let n = mat.cells();
            one(changed(&both[0], &mat, |at, frame| {
                let other = other.get(at * n..(at + 1) * n)?;
                Some(frame.iter().zip(other).map(|(a, b)| a.saturating_add(*b)).collect())
            }))
        }
        "doubled" => {
            let good = recorded(&config);
            let all = ["a", "b", "c"].into_iter().map(|of| File {
                name: name(of),
                child: format!("{how}-{number:03}-{of}"),
                age_years: child.age_years,
                recording: good.clone(),
                how,
            });
            all.collect()
        }
        "empty" => {
            config.scene = Scene::Empty;
            config.sensor.idle_noise = rng.random();
            one(recorded(&config))
        }
        "broken-link" => {
            let good = recorded(&config);
            let frames = good.frames();
            let at = rng.random_range(frames / 5..4 * frames / 5);
            let away_s = rng.random_range(0.3..3.0);
            let Cells::U16(cells) = good.cells().clone() else { panic!("counts of 16 bits") };
            let stamps = good.stamps().iter().enumerate().map(|(frame, stamp)| Stamp {
                t_s: stamp.t_s + if frame < at { 0.0 } else { away_s },
                ..*stamp
            });
            let segment = |first_frame, reason: &str| Segment { first_frame, reason: reason.to_owned() };
            let segments = vec![segment(0, "start"), segment(at, "plugged in again")];
            one(Recording::from_parts(good.meta.clone(), stamps.collect(), Cells::U16(cells), segments))
        }
        "offset" => {
            // A level of its own for every cell that wanders all the time: no quiet level is to be found.
            let good = recorded(&config);
            let mat = good.meta.mat.clone();
            let mut level: Vec<f64> = (0..mat.cells()).map(|_| rng.random_range(500.0..6000.0)).collect();
            let step = rng.random_range(0.01..0.05);
            one(changed(&good, &mat, |_, frame| {
                level.iter_mut().for_each(|level| *level *= 1.0 + rng.random_range(-step..step));
                Some(
                    frame
                        .iter()
                        .zip(&level)
                        .map(|(cell, level)| cell.saturating_add(*level as u16))
                        .collect(),
                )
            }))
        }
        "range" => {
            let good = recorded(&config);
            let mat = good.meta.mat.clone();
            let mut other = changed(&good, &mat, |_, frame| Some(frame.to_vec()));
            other.meta.scale.gain *= factor(&mut rng, 4.0, 16.0);
            one(other)
        }
        "posture" => {
            config.scene = Scene::Standing;
            config.posture = *POSTURES.choose(&mut rng).unwrap();
            one(recorded(&config))
        }
        // A frame in four is missing, one by one.
        _ => {
            let good = recorded(&config);
            let mat = good.meta.mat.clone();
            one(changed(&good, &mat, |at, frame| (at % 4 != 2).then(|| frame.to_vec())))
        }
    }
}

/// Good recordings of a child, one to three.
fn good(number: usize, seed: u64) -> Vec<File> {
    let mut rng = Pcg64::seed_from_u64(seed);
    let (child, pitch_mm) = drawn(&mut rng);
    let child_seed = rng.random();
    let many = rng.random_range(1..=3);
    let own = (0..many).map(|at| File {
        name: format!("good-{number:03}-{at}.parquet"),
        child: format!("good-{number:03}"),
        age_years: child.age_years,
        recording: recorded(&scene(&mut rng, child, pitch_mm, child_seed)),
        how: "",
    });
    own.collect()
}

/// Files, screened as one list.
fn screened(files: Vec<File>) -> Vec<(ScreenRow, &'static str)> {
    let folder = tempfile::tempdir().unwrap();
    let mut list = "file,child,age_years\n".to_owned();
    let mut how = BTreeMap::new();
    for file in files {
        write_recording(&folder.path().join(&file.name), &file.recording).unwrap();
        list += &format!("{},{},{:.2}\n", file.name, file.child, file.age_years);
        how.insert(file.name, file.how);
    }
    let path = folder.path().join("list.csv");
    std::fs::write(&path, list).unwrap();
    rows(&path, folder.path())
        .into_iter()
        .map(|row| (how[&row.name], row))
        .map(|(how, row)| (row, how))
        .collect()
}

fn rows(list: &Path, out: &Path) -> Vec<ScreenRow> {
    let today: Date = "2026-11-01".parse().unwrap();
    let found = of_list(list, today).unwrap();
    let items: &[ScreenItem] = &found.items;
    let measured = screen(items, |_| Zone::GREENWICH, out, &|| true, &|_| (), &mut |_| {}).unwrap().unwrap();
    let norms = Norms::shipped().unwrap();
    let known = ScreenKnown { norms: &norms, today, library: None, tells_consent: false };
    judge(items, measured, &known)
}

/// Good recordings that are anything but fine, and spoiled ones that are.
fn wrong(rows: &[(ScreenRow, &'static str)]) -> (Vec<String>, Vec<String>) {
    let told = |row: &ScreenRow, how: &str| {
        let why: Vec<String> = row
            .reasons
            .iter()
            .filter(|reason| reason.judgement() > Judgement::Fine && !reason.is_of_child())
            .map(|reason| reason.words())
            .collect();
        let done = row.measured.done.as_ref().map(|(done, mat)| format!("{done:?} {}", mat.pitch_x_um));
        format!(
            "{} ({how}, {:.1} years, {done:?}, {:?}): {}",
            row.name,
            row.age_years.unwrap_or(0.0),
            row.measured.size,
            why.join("; ")
        )
    };
    // A child whose arch should be looked at again is no fault of its recording.
    let is_fine = |row: &ScreenRow| row.judgement_of_recording() == Judgement::Fine;
    let of = |wanted: &dyn Fn(&ScreenRow, &str) -> bool| -> Vec<String> {
        rows.iter().filter(|(row, how)| wanted(row, how)).map(|(row, how)| told(row, how)).collect()
    };
    let good = of(&|row, how| (how.is_empty() || how == "beside") && !is_fine(row));
    let bad = of(&|row, how| !how.is_empty() && how != "beside" && is_fine(row));
    (good, bad)
}

/// Both halves of a corpus of about so many recordings each.
fn corpus(each: usize, seed: u64) -> Vec<(ScreenRow, &'static str)> {
    let mut all = Vec::new();
    let (mut of_good, mut number) = (0, 0);
    while of_good < each {
        // In portions: a list at a time is in memory.
        let mut files = Vec::new();
        while of_good < each && files.len() < 40 {
            let own = good(number, seed.wrapping_mul(1_000_003).wrapping_add(number as u64));
            number += 1;
            of_good += own.len();
            files.extend(own);
        }
        all.extend(screened(files));
    }
    let (mut of_spoiled, mut at) = (0, 0);
    while of_spoiled < each {
        let mut files = Vec::new();
        while of_spoiled < each && files.len() < 40 {
            let how = SPOILS[at % SPOILS.len()];
            let own = spoiled(how, at, seed.wrapping_mul(7_000_003).wrapping_add(at as u64));
            at += 1;
            of_spoiled += own.iter().filter(|file| file.how != "beside").count();
            files.extend(own);
        }
        all.extend(screened(files));
    }
    all
}

#[test]
fn spoiled_recordings_are_never_fine_and_good_ones_are() {
    let rows = corpus(SPOILS.len(), 1);
    let (good, bad) = wrong(&rows);
    assert!(good.is_empty() && bad.is_empty(), "not fine:\n{}\nfine:\n{}", good.join("\n"), bad.join("\n"));
}

/// What a whole corpus once got wrong: a frame in four lost singly and a wrong pitch were fine, and a child's own
/// recordings were asked about because of another child's among them.
#[test]
fn what_a_corpus_got_wrong_stays_right() {
    let all = [
        ("other-child", 14),
        ("thin", 25),
        ("thin", 38),
        ("other-child", 92),
        ("other-child", 170),
        ("pitch", 312),
    ];
    for (how, at) in all {
        let files = spoiled(how, at, 77 * 7_000_003 + at as u64);
        let (good, bad) = wrong(&screened(files));
        assert!(good.is_empty() && bad.is_empty(), "{at}: not fine {good:?}, fine {bad:?}");
    }
}

/// A child on its toes was once called fine, although nothing of its feet was measured.
#[test]
fn feet_that_are_not_put_down_are_recorded_again() {
    let child = Child::of_age(7.0, [Arch::Normal; 2]);
    let stand = |posture: Posture, number: usize, how: &'static str| {
        let mut config = Config::new(Scene::Standing, child, Mat::new(70, 70, 8.0, 8.0).unwrap(), 5);
        (config.posture, config.rate_hz, config.duration_s) = (posture, 50.0, 6.0);
        let (name, child) = (format!("{number}.parquet"), format!("kid-{number}"));
        File { name, child, age_years: 7.0, recording: recorded(&config), how }
    };
    let files = POSTURES.into_iter().enumerate().map(|(number, posture)| stand(posture, number, "posture"));
    let rows = screened(files.chain([stand(Posture::TwoFeet, 9, "")]).collect());
    assert_eq!(rows.len(), POSTURES.len() + 1);
    for (row, how) in &rows {
        let why: Vec<String> = row.reasons.iter().map(Reason::words).collect();
        let wanted = if how.is_empty() { Judgement::Fine } else { Judgement::RecordAgain };
        assert_eq!(row.judgement_of_recording(), wanted, "{}: {why:?}", row.name);
    }
}

#[test]
#[ignore = "minutes: five hundred good and five hundred spoiled recordings; run by hand"]
fn five_hundred_spoiled_and_five_hundred_good() {
    let seed = std::env::var("CORPUS_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(2026);
    let each = std::env::var("CORPUS_EACH").ok().and_then(|each| each.parse().ok()).unwrap_or(500);
    let rows = corpus(each, seed);
    let (good, bad) = wrong(&rows);
    let of_good = rows.iter().filter(|(_, how)| how.is_empty() || *how == "beside").count();
    println!("{} of {of_good} good ones are not fine:\n{}", good.len(), good.join("\n"));
    println!("{} of {} spoiled ones are fine:\n{}", bad.len(), rows.len() - of_good, bad.join("\n"));
    assert!(bad.is_empty() && good.len() * 100 <= of_good, "{} and {}", good.len(), bad.len());
}
