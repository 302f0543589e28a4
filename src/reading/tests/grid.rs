//! The grid of prints by age, and how many healthy children each band takes.

use rand::SeedableRng as _;
use rand_distr::{Distribution as _, StandardNormal};
use rand_pcg::Pcg64;

use super::super::*;
use super::{day, mat};
use crate::base::{Date, Side};
use crate::child::{Event, EventKind, Protocol, Recorded, Session, SessionId, Value};
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};
use crate::norms::{Concern, Norms};
use crate::stats::normal_cdf;

const INDICES: [&Definition; 3] = [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX, &ARCH_INDEX];

/// Prints that hang together: synthetic soles of known shape, and a foot measured on a simulated child (the last but one).
const PRINTS: [[f64; 3]; 6] = [
    [0.0, 0.0, 0.0],
    [19.0, 0.29, 0.187],
    [34.5, 0.53, 0.237],
    [54.5, 0.83, 0.294],
    [55.0, 0.90, 0.33],
    [73.6, 1.02, 0.344],
];

use Concern::{Ask, Info, Watch};
use Grade::{High85, High97, Low85, Low97, Usual};

type Cell = (Grade, Option<Concern>);

const U: Cell = (Usual, None);
const H85: Cell = (High85, Some(Info));
const L85: Cell = (Low85, Some(Info));

/// What each print gives at each age with three indices.
const GRID: [(&[f64], [Cell; 6]); 7] = [
    (&[3.0, 3.9], [(High97, Some(Info)), (High97, Some(Info)), U, U, U, L85]),
    (&[4.0, 4.9], [(High97, Some(Info)), H85, U, U, U, L85]),
    (&[5.0, 5.9], [(High97, Some(Info)), H85, U, U, U, L85]),
    (&[6.0, 6.9], [(High97, Some(Watch)), H85, U, U, L85, (Low97, Some(Watch))]),
    (&[7.0, 8.0, 8.9], [(High97, Some(Watch)), H85, U, L85, L85, (Low97, Some(Ask))]),
    (&[9.0, 10.0, 11.0], [(High97, Some(Watch)), H85, U, L85, L85, (Low97, Some(Ask))]),
    (&[12.0, 13.0, 14.0, 15.0], [(High97, Some(Watch)), U, U, L85, L85, (Low97, Some(Ask))]),
];

fn stood(date: Date, pitch_um: u32, feet: [&[(&'static Definition, f64)]; 2]) -> Session {
    let of = |(values, side): (&[(&'static Definition, f64)], Side)| -> Vec<Value> {
        let value = |(measure, value): &(&'static Definition, f64)| Value {
            key: measure.key.to_owned(),
            side: Some(side),
            value: *value,
            interval: None,
        };
        values.iter().map(value).collect()
    };
    let values = feet.into_iter().zip([Side::Left, Side::Right]).flat_map(of).collect();
    Session {
        id: SessionId::from_digest(date.days_since(day(0)) as u64),
        child: "kid-1".parse().unwrap(),
        date,
        zone: None,
        simulated: false,
        protocol: Protocol::Standing,
        mat: mat(pitch_um),
        recordings: vec![Recorded { file: None, duration_s: 5.0, poor: Vec::new(), values }],
    }
}

fn indices(print: &[f64; 3]) -> Vec<(&'static Definition, f64)> {
    INDICES.into_iter().zip(*print).collect()
}

/// The same print of both feet on days 30 days apart.
fn of_prints(prints: &[[f64; 3]], age: f64, pitch_um: u32, events: &[Event]) -> Reading {
    let norms = Norms::shipped().unwrap();
    let sessions: Vec<Session> = prints
        .iter()
        .enumerate()
        .map(|(at, print)| {
            let values = indices(print);
            stood(day(30 * at as i64), pitch_um, [&values, &values])
        })
        .collect();
    let today = sessions[sessions.len() - 1].date;
    read(&Input {
        today,
        age_years: age + 1e-6,
        sex: None,
        sessions: &sessions,
        progress: &[],
        events,
        known: &[],
        norms: &norms,
    })
}

fn cell(reading: &Reading) -> Cell {
    let foot = &reading.feet[0];
    (foot.band.grade().unwrap(), foot.level)
}

#[test]
fn the_grid_of_prints_by_age() {
    for (ages, row) in GRID {
        for &age in ages {
            for (print, expected) in PRINTS.iter().zip(row) {
                // The session before was a month ago: at the border of an age that is another row.
                let age = if age.fract() == 0.0 { age + 0.1 } else { age };
                let reading = of_prints(&[*print, *print], age, 5000, &[]);
                assert_eq!(cell(&reading), expected, "{print:?} at {age}");
                let told = reading.flags.iter().find(|flag| flag.side == Some(Side::Left));
                assert_eq!(told.map(|flag| flag.severity), expected.1, "{print:?} at {age}");
                assert!(reading.feet[0].once.is_none());
                // One session shows the band and says no more.
                let once = of_prints(&[*print], age, 5000, &[]);
                assert_eq!(cell(&once), (expected.0, None));
                assert_eq!(once.flags, []);
                assert_eq!(once.feet[0].once.is_some(), expected.0 != Usual);
            }
        }
    }
}

/// A mat without the arch index is a little blinder: the same bands but for the very low print at 6 to 8 years and the
/// low one at 7 and 8. At 3 years the mean of two lies 0.02 on the other side of a line for two more prints.
#[test]
fn the_grid_with_two_indices() {
    for (ages, row) in GRID {
        for &age in ages {
            for (at, (print, expected)) in PRINTS.iter().zip(row).enumerate() {
                let age = if age.fract() == 0.0 { age + 0.1 } else { age };
                let years = age as u32;
                let expected = match (years, at) {
                    (6..9, 5) => L85,
                    (7 | 8, 3) => U,
                    (3, 1 | 2) => H85,
                    _ => expected,
                };
                let reading = of_prints(&[*print, *print], age, 8000, &[]);
                assert_eq!(cell(&reading), expected, "{print:?} at {age}");
                let blinder = |remark: &Remark| matches!(remark, Remark::TwoIndices { .. });
                assert_eq!(reading.remarks.iter().filter(|one| blinder(one)).count(), 1);
            }
        }
    }
}

#[test]
fn nothing_under_three_and_at_most_watch_under_seven_without_a_sign() {
    let event =
        |kind| Event { child: "kid-1".parse().unwrap(), date: day(20), kind, text: None, answer_to: None };
    for print in PRINTS {
        let small = of_prints(&[print, print], 2.5, 5000, &[event(EventKind::Limp)]);
        assert_eq!(small.feet[0].band, Band::Developing);
        assert_eq!(small.flags, []);
        let signs =
            [EventKind::Pain { score: None }, EventKind::Stiffness, EventKind::Limp, EventKind::Tiptoe];
        for kind in signs {
            for age in [3.5, 6.5, 9.5] {
                let quiet = of_prints(&[print, print], age, 5000, &[]);
                assert!(age >= 7.0 || quiet.flags.iter().all(|flag| flag.severity < Ask));
                let reading = of_prints(&[print, print], age, 5000, &[event(kind)]);
                assert!(reading.flags.iter().all(|flag| flag.severity == Ask), "{kind:?} at {age}");
                let arches = reading.flags.iter().filter(|flag| flag.side.is_some()).count();
                assert_eq!(arches, if cell(&quiet).0 == Usual { 0 } else { 2 });
            }
        }
    }
}

#[test]
fn the_foot_of_the_simulated_child_is_lower_than_85_of_100() {
    let reading = of_prints(&[PRINTS[4], PRINTS[4]], 7.3, 5000, &[]);
    assert_eq!(cell(&reading), L85);
    let beside = reading.feet[0].beside.clone().unwrap();
    assert!(beside.least < 80.0 && beside.greatest > 90.0 && !beside.apart, "{beside:?}");
    assert!(beside.said().to_string().starts_with(
        "Depending on the source, this foot is flatter than those of 75 to 95 in 100 children of this age."
    ));
    assert!(beside.samples.iter().any(|sample| sample.starts_with("Hernandez")), "{beside:?}");
    assert!(reading.remarks.iter().any(|remark| matches!(remark, Remark::Design { .. })));
    let foot = &reading.feet[0];
    assert_eq!(foot.told().to_string(), "lower than in about 85 of 100 children");
    assert!(
        foot.reason()
            .to_string()
            .starts_with("lower than in about 85 of 100 children of this age on 2025-01-10 and on")
    );
    assert_eq!(reading.flags.len(), 2);
    assert_eq!(level(reading.flags[0].severity).to_string(), "worth knowing");
}

#[test]
fn a_band_is_what_both_days_show_and_the_stronger_one_is_seen_once() {
    let (low, very_low, none) = (PRINTS[4], PRINTS[5], PRINTS[0]);
    let of = |prints: &[[f64; 3]]| of_prints(prints, 9.5, 5000, &[]);
    let weaker = of(&[low, very_low]);
    assert_eq!(cell(&weaker), L85);
    let once = weaker.feet[0].once.clone().unwrap();
    assert_eq!((once.grade, once.level, once.waiting), (Low97, Some(Ask), Waiting::NotOn { date: day(0) }));
    assert_eq!(cell(&of(&[very_low, low])), L85);
    // To the other side nothing is shared.
    let other = of(&[none, very_low]);
    assert_eq!(cell(&other), (Low97, None));
    assert_eq!(other.flags, []);
}

#[test]
fn one_index_is_not_enough_and_one_wrong_width_moves_no_band() {
    let norms = Norms::shipped().unwrap();
    let grade = |values: &[(&'static Definition, f64)]| grade_of(values, 8.0, None, 5.0, &norms);
    assert_eq!(grade(&[(INDICES[0], 80.0)]), None);
    let [csi, si, ai] = INDICES;
    assert_eq!(grade(&[(csi, 38.0), (si, 2.5), (ai, 0.25)]).unwrap().0, Usual);
    assert_eq!(grade(&[(csi, 90.0), (si, 0.62), (ai, 0.25)]).unwrap().0, Usual);
    // Cells over 5 mm: the arch index has no part.
    let coarse =
        |ai| super::super::grade_of(&[(csi, 40.0), (si, 0.6), (INDICES[2], ai)], 8.0, None, 5.08, &norms);
    assert_eq!(coarse(0.2), coarse(0.9));
    let print = [(csi, 80.0)];
    let sessions = [stood(day(0), 5000, [&print, &print]), stood(day(30), 5000, [&print, &print])];
    let input = Input {
        today: day(30),
        age_years: 8.0,
        sex: None,
        sessions: &sessions,
        progress: &[],
        events: &[],
        known: &[],
        norms: &norms,
    };
    let Band::NoReading(why) = read(&input).feet[0].band.clone() else { panic!("read from one index") };
    assert_eq!(why.id(), "reading-not-measured");
}

/// Sources over three bands: not more than worth knowing.
#[test]
fn where_the_sources_lie_too_far_apart_less_is_said() {
    // At 14 years the sample of the 3D scanner calls usual what the composite puts beyond 97 of 100.
    let reading = of_prints(&[[61.0, 1.05, 0.311]; 2], 14.5, 5000, &[]);
    assert_eq!(cell(&reading), (Low97, Some(Info)));
    let beside = reading.feet[0].beside.clone().unwrap();
    assert!(beside.apart && beside.said().to_string().contains("differ too much"), "{beside:?}");
    assert_eq!(cell(&of_prints(&[[61.0, 1.05, 0.311]; 2], 13.5, 5000, &[])), (Low97, Some(Ask)));
}

#[test]
fn one_foot_differs_by_both_widths_or_by_the_arch_index() {
    let norms = Norms::shipped().unwrap();
    let told = |left: &[f64; 3], right: &[f64; 3], age_years: f64| {
        let (left, right) = (indices(left), indices(right));
        let mut sessions = [0, 30].map(|at| stood(day(at), 5000, [&left, &right]));
        let values = sessions.iter_mut().flat_map(|session| &mut session.recordings[0].values);
        for value in values {
            let half = 0.02 * value.value;
            value.interval =
                Some(crate::base::Interval { low: value.value - half, high: value.value + half });
        }
        let today = day(30);
        let (progress, events) = (&[], &[]);
        let sessions = &sessions;
        let read = read(&Input {
            today,
            age_years,
            sex: None,
            sessions,
            progress,
            events,
            known: &[],
            norms: &norms,
        });
        let flags = read.flags.iter().filter(|flag| flag.pattern == Pattern::SideAsymmetry);
        flags
            .map(|flag| (flag.severity, flag.rule.clone(), flag.finding().unwrap().to_string()))
            .collect::<Vec<_>>()
    };
    let usual = [34.5, 0.53, 0.237];
    assert_eq!(told(&usual, &usual, 8.0), []);
    // One width alone is not enough.
    assert_eq!(told(&usual, &[54.5, 0.7, 0.26], 8.0), []);
    let widths = told(&usual, &[54.5, 0.83, 0.26], 8.0);
    assert!(matches!(widths[..], [(Watch, Rule::UnevenArches { by: Between::Widths, .. }, _)]), "{widths:?}");
    let finding = &widths[0].2;
    assert!(finding.starts_with("Chippaux-Smirak index: the feet differ by 20.0 %; cut-off: more than "));
    assert!(finding.ends_with(" between the feet (Staheli index)."), "{finding}");
    let areas = told(&usual, &[36.0, 0.55, 0.30], 8.0);
    assert!(
        matches!(areas[..], [(Watch, Rule::UnevenArches { by: Between::ArchIndex, .. }, _)]),
        "{areas:?}"
    );
    assert_eq!(told(&usual, &[54.5, 0.83, 0.294], 2.9), []);
}

#[test]
fn an_arch_that_becomes_lower_is_watched_from_seven() {
    let norms = Norms::shipped().unwrap();
    let told = |rises: &[f64], every: i64, age_years: f64| {
        let sessions: Vec<Session> = rises
            .iter()
            .enumerate()
            .map(|(at, rise)| {
                let values = indices(&[30.0 + rise, 0.45 + 0.016 * rise, 0.22 + 0.00285 * rise]);
                let mut session = stood(day(at as i64 * every), 5000, [&values, &values]);
                for value in &mut session.recordings[0].values {
                    let (low, high) = (0.97 * value.value, 1.03 * value.value);
                    value.interval = Some(crate::base::Interval { low, high });
                }
                session
            })
            .collect();
        let today = sessions[sessions.len() - 1].date;
        let (progress, events, sessions) = (&[], &[], &sessions[..]);
        let read = read(&Input {
            today,
            age_years,
            sex: None,
            sessions,
            progress,
            events,
            known: &[],
            norms: &norms,
        });
        let lower = read.flags.iter().filter(|flag| flag.pattern == Pattern::GettingLower);
        lower.map(|flag| flag.severity).max()
    };
    assert_eq!(told(&[0.0, 2.0, 11.0, 12.0], 65, 8.0), Some(Watch));
    assert_eq!(told(&[0.0, 2.0, 11.0, 12.0], 50, 8.0), None, "less than half a year");
    assert_eq!(told(&[0.0, 0.0, 0.0, 12.0], 65, 8.0), None, "seen once");
    assert_eq!(told(&[0.0, 2.0, 11.0, 12.0], 65, 6.9), None);
    assert_eq!(told(&[0.0, 9.0, 9.0, 9.0], 65, 8.0), None, "within error");
    assert_eq!(told(&[0.0, 11.0, 27.0, 27.0], 65, 8.0), Some(Ask), "and lower than usual");
}

/// Shares of healthy children beyond the lines: as if drawn from the composite, with indices that go with each other by
/// 0.9, 0.88 and 0.82 and repeat with 0.9. The figures are those of the design; with the middle of the mat half a
/// standard deviation off they are of the normal law, and the median of three lies a little under them.
#[test]
fn so_many_healthy_children_lie_beyond_the_lines() {
    let norms = Norms::shipped().unwrap();
    let age = 7.5;
    let rows = INDICES.map(|measure| norms.grading_for(measure, age, None, Protocol::Standing).unwrap());
    // Cholesky's root of the correlations.
    let b = (0.82_f64 - 0.9 * 0.88) / (1.0_f64 - 0.81).sqrt();
    let root = [[1.0, 0.0, 0.0], [0.9, 0.19_f64.sqrt(), 0.0], [0.88, b, (1.0 - 0.88 * 0.88 - b * b).sqrt()]];
    let mut rng = Pcg64::seed_from_u64(11);
    let mut normal = || -> f64 { StandardNormal.sample(&mut rng) };
    const CHILDREN: usize = 100_000;
    let (of_truth, of_day) = (0.9_f64.sqrt(), 0.1_f64.sqrt());
    let mut counts = [[[0_usize; 2]; 2]; 3];
    for _ in 0..CHILDREN {
        let own = [normal(), normal(), normal()];
        let truth = root.map(|row| row.iter().zip(own).map(|(a, b)| a * b).sum::<f64>());
        let days: [[f64; 3]; 2] = [0, 1].map(|_| truth.map(|z| of_truth * z + of_day * normal()));
        for (shift, counts) in [0.0, -0.5, 0.5].into_iter().zip(&mut counts) {
            let graded = days.map(|day| {
                let of = |at: usize| (INDICES[at], rows[at].value(day[at] + shift));
                // A foot has no index under 0; to the upper lines that is all one.
                grade_of(&[of(0), of(1), of(2)], age, None, 5.0, &norms).unwrap().0
            });
            for (line, counts) in [Low85, Low97].into_iter().zip(counts) {
                counts[0] += usize::from(graded[0] >= line);
                counts[1] += usize::from(graded.iter().all(|grade| *grade >= line));
            }
        }
    }
    let share =
        |shift: usize, line: usize, days: usize| 100.0 * counts[shift][line][days] as f64 / CHILDREN as f64;
    let near = |got: f64, expected: f64, off: f64| {
        assert!((got - expected).abs() <= off, "{got} is not {expected}");
    };
    near(share(0, 0, 0), 14.4, 0.4);
    near(share(0, 0, 1), 11.3, 0.4);
    near(share(0, 1, 0), 1.7, 0.2);
    near(share(0, 1, 1), 1.1, 0.15);
    for (shift, line, expected, z) in
        [(1, 0, 6.7, 1.5), (2, 0, 30.9, 0.5), (1, 1, 0.6, 2.5), (2, 1, 6.7, 1.5)]
    {
        near(100.0 * (1.0 - normal_cdf(z)), expected, 0.05);
        near(share(shift, line, 0), expected, 1.5);
    }
}
