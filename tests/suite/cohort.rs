//! Simulated children followed through the whole program. The tables of many more are `docs/measured/cohort.md`.

use plantar::analysis::{Options, analyse};
use plantar::base::{Date, Mat};
use plantar::child::{Protocol, Session, SessionId};
use plantar::flow::{Cohort, CohortTables, Followed, cohort_page, mat_key, recorded};
use plantar::norms::{Concern, Norms};
use plantar::reading::{Grade, Input, read};
use plantar::sim::{Arch, Child, Config, Pattern, Scene, simulate};

fn follow(cohort: &Cohort) -> Vec<Followed> {
    cohort.follow(&Norms::shipped().unwrap(), &|| ()).unwrap()
}

#[test]
#[ignore = "a minute: .ci/run minutes"]
fn what_is_said_of_known_children_is_true() {
    let cohort = Cohort { children: 16, seed: 5, pitch_mm: 5.0 };
    let tables = CohortTables::of(&follow(&cohort));
    assert_eq!((tables.recordings, tables.lost), (16 * 24, 0));

    // Under three years nothing is flagged, whatever the foot.
    let small: Vec<_> = tables.types.iter().filter(|row| row.ages == "2").collect();
    assert!(small.iter().map(|row| row.said.feet).sum::<usize>() >= 2, "{small:?}");
    for row in small {
        assert_eq!((row.said.info, row.said.watch, row.said.ask), (0, 0, 0), "{row:?}");
    }
    // From nine a flat foot is asked about, and a foot that is not flat is not said to be low.
    let older = tables.types.iter().filter(|row| row.ages == "9 to 15");
    let (mut flat, mut others) = (0, 0);
    for row in older {
        let low = row.said.in_band(Grade::Low85) + row.said.in_band(Grade::Low97);
        match row.arch.as_str() {
            "flat" => {
                assert_eq!(low, row.said.feet, "{row:?}");
                flat += row.said.feet;
            }
            "very-high" | "high" => {
                assert_eq!(low, 0, "{row:?}");
                others += row.said.feet;
            }
            _ => {}
        }
    }
    assert!(flat >= 2 && others >= 2, "{flat} {others}");
    // Of a usual foot no more than "worth knowing" is said.
    for row in tables.usual.iter().filter(|row| row.ages == "9 to 15") {
        assert_eq!((row.by_band.count, row.by_difference.count), (0, 0), "{row:?}");
        assert!(row.by_band.of >= 2, "{row:?}");
    }

    // Who is steady or only grows is not said to change; who changes by far more than the error is.
    let all_ages = tables.children.iter().filter(|row| row.ages == "2 to 15");
    let quiet: Vec<_> = all_ages.filter(|row| row.course.is_quiet()).collect();
    assert!(quiet.len() == 2 && quiet.iter().all(|row| row.no_change.of >= 4), "{quiet:?}");
    assert!(quiet.iter().all(|row| row.no_change.count == row.no_change.of), "{quiet:?}");
    let twice = tables.power.iter().flat_map(|row| &row.sizes).filter(|cell| cell.multiple >= 3.0);
    let (found, of) = twice.fold((0, 0), |sum, cell| (sum.0 + cell.found.count, sum.1 + cell.found.of));
    assert!(of >= 3 && 10 * found >= 8 * of, "{found} of {of}");

    // Feet with a pattern are found, and usual ones beside them are not said to have it. Of steps without the great toe
    // some are read with a part of the ball for it, and little is said.
    let (mut found, mut of, mut usual) = (0, 0, 0);
    for row in &tables.patterns {
        assert_eq!(row.falsely.count, 0, "{row:?}");
        usual += row.falsely.of;
        if row.simulated == Pattern::ToeWalker {
            assert!(10 * row.found.count >= 8 * row.found.of, "{row:?}");
        }
        if row.simulated != Pattern::WithoutHallux {
            (found, of) = (found + row.found.count, of + row.found.of);
        }
    }
    assert!(of >= 33 && usual >= 51 && 10 * found >= 8 * of, "{found} of {of}, {usual} usual");

    let page = cohort_page(&cohort, &tables);
    assert!(
        page.contains("`plantar cohort --children 16 --seed 5 --pitch-mm 5 --out docs/measured/cohort.md`")
    );
    assert!(page.contains("## What this does not say") && !page.contains("NaN"), "{page}");
}

#[test]
fn the_same_seed_gives_the_same_children() {
    let of = |seed: u64| follow(&Cohort { children: 1, seed, pitch_mm: 10.0 });
    assert_eq!(of(1), of(1));
    assert_ne!(of(1), of(2));
}

/// A very flat foot gets the band of the grid for the size of the cells: by three indices on cells of 5 mm, by two on
/// coarser ones.
#[test]
fn very_flat_feet_of_seven_and_eight_are_asked_about_on_fine_cells_and_known_on_coarse_ones() {
    let norms = Norms::shipped().unwrap();
    let first = Date::new(2026, 3, 2).unwrap();
    for (age_years, arch, pitch_mm, expected) in [
        (7.4, Arch::Level(1.26), 5.0, (Grade::Low97, Concern::Ask)),
        (8.6, Arch::Level(1.28), 5.0, (Grade::Low97, Concern::Ask)),
        (7.4, Arch::Level(1.16), 8.0, (Grade::Low85, Concern::Info)),
        (8.6, Arch::Level(1.16), 8.0, (Grade::Low85, Concern::Info)),
        // The flat type itself measures 55 %, 0.89 and 0.33, and was within range at this age by two cut-offs.
        (7.3, Arch::Flat, 5.0, (Grade::Low85, Concern::Info)),
    ] {
        let cells = (480.0 / pitch_mm) as usize;
        let mat = Mat::new(cells, cells, pitch_mm, pitch_mm).unwrap();
        let child = Child::of_age(age_years, [arch; 2]);
        let sessions: Vec<Session> = [0, 30]
            .map(|day| {
                let recordings = (0..3).map(|placement| {
                    let config = Config::new(Scene::Standing, child, mat.clone(), 100 * day + placement);
                    let config = Config { child_seed: Some(3), duration_s: 4.0, rate_hz: 25.0, ..config };
                    let (recording, _) = simulate(&config).unwrap();
                    let result = analyse(&recording, Options::default());
                    (recorded(&result), mat_key(&recording.meta))
                });
                let (recordings, mats): (Vec<_>, Vec<_>) = recordings.unzip();
                Session {
                    id: SessionId::from_digest(day),
                    child: "kid-1".parse().unwrap(),
                    date: first.plus_days(day as i64).unwrap(),
                    zone: None,
                    simulated: false,
                    protocol: Protocol::Standing,
                    mat: mats[0].clone(),
                    recordings,
                }
            })
            .into();
        let reading = read(&Input {
            today: sessions[1].date,
            age_years,
            sex: None,
            sessions: &sessions,
            progress: &[],
            events: &[],
            known: &[],
            norms: &norms,
        });
        assert_eq!(reading.feet.len(), 2);
        for foot in &reading.feet {
            let told = (foot.band.grade().unwrap(), foot.level.unwrap());
            assert_eq!(told, expected, "{age_years} years, {arch}, {pitch_mm} mm: {:?}", foot.score);
        }
    }
}
