//! Simulated children followed through the whole program. The tables of many more are `docs/measured/cohort.md`.

use plantar::flow::{Cohort, CohortTables, Followed, cohort_page};
use plantar::norms::Norms;

fn follow(cohort: &Cohort) -> Vec<Followed> {
    cohort.follow(&Norms::shipped().unwrap(), &|| ()).unwrap()
}

#[test]
fn what_is_said_of_known_children_is_true() {
    let cohort = Cohort { children: 16, seed: 5, pitch_mm: 5.0 };
    let tables = CohortTables::of(&follow(&cohort));
    assert_eq!((tables.recordings, tables.lost), (16 * 24, 0));

    // Under three years nothing is flagged, whatever the foot.
    let small: Vec<_> = tables.flags.iter().filter(|row| row.ages == "2").collect();
    assert!(small.iter().any(|row| row.truly_not.feet >= 2), "{small:?}");
    for row in small {
        assert_eq!((row.truly.feet, row.truly_not.watch, row.truly_not.ask), (0, 0, 0), "{row:?}");
    }
    // From nine a flat foot is, and a foot that is not is not.
    let older = tables.types.iter().filter(|row| row.ages == "9 to 15");
    let (mut flat, mut others) = (0, 0);
    for row in older {
        match row.arch.as_str() {
            "flat" => {
                assert_eq!(row.low.watch + row.low.ask, row.low.feet, "{row:?}");
                flat += row.low.feet;
            }
            "very-high" | "high" => {
                assert_eq!(row.low.watch + row.low.ask, 0, "{row:?}");
                others += row.low.feet;
            }
            _ => {}
        }
    }
    assert!(flat >= 2 && others >= 2, "{flat} {others}");

    // Who is steady or only grows is not said to change; who changes by far more than the error is.
    let all_ages = tables.children.iter().filter(|row| row.ages == "2 to 15");
    let quiet: Vec<_> = all_ages.filter(|row| row.course.is_quiet()).collect();
    assert!(quiet.len() == 2 && quiet.iter().all(|row| row.no_change.of >= 4), "{quiet:?}");
    assert!(quiet.iter().all(|row| row.no_change.count == row.no_change.of), "{quiet:?}");
    let twice = tables.power.iter().flat_map(|row| &row.sizes).filter(|cell| cell.multiple >= 3.0);
    let (found, of) = twice.fold((0, 0), |sum, cell| (sum.0 + cell.found.count, sum.1 + cell.found.of));
    assert!(of >= 3 && 10 * found >= 8 * of, "{found} of {of}");

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
