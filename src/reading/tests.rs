mod first_forms;
mod grid;

use super::history::{Seen, seen};
use super::*;
use crate::base::{Date, InWords, Interval, Judgement, Language, Refusal, Side};
use crate::child::{MatKey, Protocol, Recorded, Session, SessionId, Value};
use crate::measure::balance::VELOCITY;
use crate::measure::footprint::{CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};
use crate::measure::gait::PROGRESSION_ANGLE;
use crate::norms::Norms;

fn day(at: i64) -> Date {
    Date::new(2025, 1, 10).unwrap().plus_days(at).unwrap()
}

fn mat(pitch_um: u32) -> MatKey {
    MatKey { device: None, rows: 64, cols: 64, pitch_x_um: pitch_um, pitch_y_um: pitch_um, calibrated: true }
}

fn session(number: u64, at: i64, pitch_um: u32, left: f64, right: f64) -> Session {
    let value = |key: &str, side, value: f64, half: f64| Value {
        key: key.to_owned(),
        side: Some(side),
        value,
        interval: Some(Interval { low: value - half, high: value + half }),
    };
    let feet = [(Side::Left, left), (Side::Right, right)];
    let widths = |(side, csi): (Side, f64)| {
        [value(CHIPPAUX_SMIRAK_INDEX.key, side, csi, 0.5), value(STAHELI_INDEX.key, side, 0.016 * csi, 0.008)]
    };
    let values = feet.into_iter().flat_map(widths).collect();
    Session {
        id: SessionId::from_digest(number),
        child: "kid-1".parse().unwrap(),
        date: day(at),
        zone: None,
        simulated: false,
        protocol: Protocol::Standing,
        mat: mat(pitch_um),
        recordings: vec![Recorded { file: None, duration_s: 5.0, poor: Vec::new(), values }],
    }
}

fn of(norms: &Norms, sessions: &[Session]) -> Reading {
    let today = day(400);
    read(&Input {
        today,
        age_years: 11.5,
        sex: None,
        sessions,
        progress: &[],
        events: &[],
        known: &[],
        norms,
    })
}

#[test]
fn twice_means_the_newest_the_newest_four_weeks_before_it_and_all_between() {
    let told = |days: &[(i64, bool)]| match seen(days, |one| day(one.0), |one| one.1) {
        Seen::Not => "not".to_owned(),
        Seen::Once(_, Waiting::NoEarlier) => "once".to_owned(),
        Seen::Once(_, Waiting::NotOn { date }) => format!("not on {}", date.days_since(day(0))),
        Seen::Twice(earlier, last) => format!("{} and {}", earlier.0, last.0),
    };
    assert_eq!(told(&[]), "not");
    assert_eq!(told(&[(0, true)]), "once");
    assert_eq!(told(&[(0, true), (27, true)]), "once");
    assert_eq!(told(&[(0, true), (28, true)]), "0 and 28");
    assert_eq!(told(&[(0, true), (28, false)]), "not");
    assert_eq!(told(&[(0, true), (30, false), (60, false), (90, true)]), "not on 60");
    assert_eq!(told(&[(0, true), (10, false), (28, true)]), "not on 10");
    assert_eq!(told(&[(0, false), (10, true), (20, true), (38, true)]), "10 and 38");
}

/// Values of two mats meet in no rule: what is found on both is what is found on each.
#[test]
fn each_mat_is_read_as_if_it_were_the_only_one() {
    let norms = Norms::shipped().unwrap();
    let mut state = 7_u64;
    let mut below = |end: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % end
    };
    let mut flagged = 0;
    for _ in 0..200 {
        let sessions: Vec<Session> = (0..1 + below(8))
            .map(|at| {
                let pitch_um = [5000, 8000][below(2) as usize];
                let mut value = || [0.0, 27.0, 50.0, 70.0][below(4) as usize];
                let (left, right) = (value(), value());
                session(at + 1, at as i64 * 20, pitch_um, left, right)
            })
            .collect();
        let all = of(&norms, &sessions);
        let mut apart: Vec<String> = Vec::new();
        for pitch_um in [5000, 8000] {
            let own: Vec<Session> =
                sessions.iter().filter(|one| one.mat.pitch_x_um == pitch_um).cloned().collect();
            let read = of(&norms, &own);
            apart.extend(read.flags.iter().map(|flag| format!("{:?} {}", flag.side, flag.rule)));
            apart.extend(read.once.iter().map(|once| format!("{:?} {:?}", once.side, once.waiting)));
        }
        let mut together: Vec<String> =
            all.flags.iter().map(|flag| format!("{:?} {}", flag.side, flag.rule)).collect();
        together.extend(all.once.iter().map(|once| format!("{:?} {:?}", once.side, once.waiting)));
        flagged += all.flags.len();
        apart.sort_unstable();
        together.sort_unstable();
        assert_eq!(together, apart);
        assert_eq!(all.sessions, sessions.len());
        assert_eq!(all.groups.iter().map(|group| group.sessions).sum::<usize>(), sessions.len());
        for side in [Side::Left, Side::Right] {
            assert_eq!(all.feet.iter().filter(|foot| foot.side == side).count(), 1);
        }
        assert_eq!(all.feet.len() + all.elsewhere.len(), 2 * all.groups.len());
    }
    assert!(flagged > 50, "{flagged}");
}

#[test]
fn every_session_is_read_or_left_out_with_a_reason() {
    let norms = Norms::shipped().unwrap();
    let mut poor = session(2, 30, 5000, 50.0, 50.0);
    poor.recordings[0].poor = vec![Judgement::from("two people stood on the mat")];
    let mut stepped = session(3, 60, 5000, 50.0, 50.0);
    stepped.protocol = Protocol::Stepping;
    let read = of(&norms, &[session(1, 0, 5000, 50.0, 50.0), poor, stepped]);
    let left_out: Vec<_> = read.left_out.iter().map(|one| one.why.clone()).collect();
    assert_eq!(left_out, [Unread::Poor(vec!["two people stood on the mat".into()]), Unread::NoRule]);
    assert_eq!(read.sessions, 2);
    assert_eq!(read.feet[0].on.when(), Some(When::On { date: day(0) }));
}

#[test]
fn arches_of_a_child_that_only_walked_want_a_stand() {
    let norms = Norms::shipped().unwrap();
    let mut walk = session(1, 0, 5000, 50.0, 50.0);
    walk.protocol = Protocol::Walking;
    let read = of(&norms, &[walk]);
    let told: Vec<String> = read
        .not_read
        .iter()
        .filter(|one| one.pattern == Pattern::SideAsymmetry)
        .map(|one| one.why.to_string())
        .collect();
    assert!(told.contains(&"in the arch: there is no standing session".to_owned()), "{told:?}");
    assert_eq!(Reason::NotBothFeet.to_string(), "no standing session shows both feet");
}

#[test]
fn a_limit_reads_with_its_unit_and_names_no_measure_twice() {
    let norms = Norms::shipped().unwrap();
    let told = |key: &str| {
        let mut told: Vec<String> = norms
            .cutoffs
            .iter()
            .filter(|row| row.measure.key == key)
            .map(|row| Limit::of(row).to_string())
            .collect();
        told.dedup();
        told
    };
    assert_eq!(told("progression_angle_deg"), ["less than -8°", "more than 16.4°"]);
    assert_eq!(told("arch_index"), ["less than 0.11"]);
    assert_eq!(told("left_share_median"), ["less than 0.4", "more than 0.6"]);
    let of = |measure: &'static crate::measure::Definition, value, unit| {
        let limit = Box::new(Limit::From { value, unit });
        Box::new(Limit::OfIndex { measure: measure.key, name: measure.named(), limit })
    };
    let both =
        Limit::And { first: of(&CHIPPAUX_SMIRAK_INDEX, 59.0, "%"), last: of(&STAHELI_INDEX, 1.28, "none") };
    assert_eq!(both.to_string(), "59 % or more (Chippaux-Smirak index), and 1.28 or more (Staheli index)");
    assert_eq!(
        both.beside(&CHIPPAUX_SMIRAK_INDEX).to_string(),
        "59 % or more, and 1.28 or more (Staheli index)"
    );
    for (measure, value) in [
        (&CHIPPAUX_SMIRAK_INDEX, 61.25),
        (&STAHELI_INDEX, 0.9),
        (&PROGRESSION_ANGLE, -4.3),
        (&VELOCITY, 12.0),
    ] {
        assert_eq!(Amount::new(measure, value).to_string(), measure.shown(value));
    }
    let between = |low, high| Amount::with_interval(&STAHELI_INDEX, 0.9, Some(Interval { low, high }));
    assert_eq!(between(0.85, 0.95).to_string(), "0.90 (90 % interval 0.85 to 0.95)");
    assert_eq!(between(0.899, 0.901).to_string(), "0.90");
    assert!(between(0.85, 0.95).in_words(Language::German).starts_with("0,90 "));
}

#[test]
fn what_the_tables_call_the_programs_own_is_put_into_words_and_a_citation_is_not() {
    let norms = Norms::shipped().unwrap();
    for row in &norms.cutoffs {
        let source = Source::of(row);
        assert_eq!(source.to_string(), row.origin.source);
        assert_eq!(matches!(source, Source::Published { .. }), !row.origin.is_design(), "{source}");
    }
}

#[test]
fn the_sides_differ_in_something_and_the_reason_comes_behind_it() {
    let line = |why: Refusal| NotRead { pattern: Pattern::SideAsymmetry, side: None, why }.line().to_string();
    let why = Refusal::from(Reason::NoStand);
    assert_eq!(
        line(Reason::InLoad { why: why.clone() }.into()),
        "difference between left and right in load: there is no standing session"
    );
    assert_eq!(line(why), "difference between left and right: there is no standing session");
}

#[test]
fn rules_and_reasons_read_as_sentences() {
    let (earlier, last) = (day(0), day(30));
    let measured = |measure: &'static crate::measure::Definition| (measure.key, measure.named());
    let (measure, name) = measured(&CHIPPAUX_SMIRAK_INDEX);
    let graded = |own, indices| {
        let (grade, score) = (Grade::Low85, 1.156);
        Reason::Graded { grade, score, indices, own, earlier, last }
    };
    let arch = |course, sign: Option<Sign>| Rule::Arch {
        why: graded(false, 3).into(),
        course,
        sign,
        noted: sign.map(|_| last),
    };
    let limit = Limit::Below { value: 0.02, unit: "none" };
    let high = |sign: Option<Sign>| Rule::HighArch {
        measure,
        name: name.clone(),
        limit: limit.clone(),
        earlier,
        last,
        sign,
        noted: sign.map(|_| last),
    };
    let on = "on 2025-01-10 and on 2025-02-09";
    let once = |not_on: Option<Date>| {
        let (grade, score) = (Grade::High97, -2.3);
        Reason::GradedOnce { grade, score, indices: 2, own: false, not_on }
    };
    let before = |pain, stiffness, limp| Remark::ComplaintBefore {
        days: 90,
        today: last,
        pain,
        stiffness,
        limp,
        tiptoe: None,
    };
    let score = "(score +1.16, the median of 3 indices)";
    let low = "lower than in about 85 of 100 children of this age";
    let toed = |course| Rule::InToeing { steps: 6.0, place: Place::Reaches, earlier, last, course };
    for (told, expected) in [
        (graded(false, 3).to_string(), format!("{low} {on} {score}")),
        (
            graded(true, 1).to_string(),
            format!("{low} {on} (score +1.16, one index, against children on this mat)"),
        ),
        (
            Reason::GradedUsual { score: -0.4, indices: 2, own: false }.to_string(),
            "the mean of two indices is 0.40 standard deviations below the mean for this age (towards a higher arch)"
                .to_owned(),
        ),
        (
            once(Some(earlier)).to_string(),
            "higher than in about 97 of 100 children of this age in the newest session, but not on 2025-01-10 (score \
             -2.30, the mean of two indices): repeat after at least 4 weeks before drawing a conclusion"
                .to_owned(),
        ),
        (
            once(None).to_string(),
            "higher than in about 97 of 100 children of this age in the newest session (score -2.30, the mean of two \
             indices): repeat after at least 4 weeks before drawing a conclusion"
                .to_owned(),
        ),
        (
            Reason::IndexGraded { grade: Grade::Usual, score: 0.31 }.to_string(),
            "this index alone: 0.31 standard deviations above the mean for this age, usual".to_owned(),
        ),
        (
            Reason::NoPrint { sessions: 1 }.to_string(),
            "no print could be measured in the standing session".to_owned(),
        ),
        (
            Reason::Bumpy { sessions: 3 }.to_string(),
            "the mat was bumpy under the feet in all 3 standing sessions: an arch can be assessed only on a flat mat".to_owned(),
        ),
        (
            Reason::InLoad { why: Reason::FewStands { stands: 3, stand_s: 20.0 }.into() }.to_string(),
            "in load: at least 3 stands of 20 s in one session are needed".to_owned(),
        ),
        (arch(None, None).to_string(), format!("{low} {on} {score}")),
        (
            arch(Some(Course::OneFoot), None).to_string(),
            format!(
                "{low} {on} {score}; one foot only, and the load of the heel and of the outer forefoot rises"
            ),
        ),
        (
            arch(None, Some(Sign::Tiptoe)).to_string(),
            format!("{low} {on} {score}, with walking on tiptoe noted on 2025-02-09"),
        ),
        (
            high(Some(Sign::Pain)).to_string(),
            format!(
                "Chippaux-Smirak index: beyond the cut-off (less than 0.02) {on}, with pain noted on 2025-02-09"
            ),
        ),
        (
            toed(Some(Course::Progressing)).to_string(),
            format!(
                "the median angle over 6 steps or more reaches the cut-off, which lies within its interval, {on}, and more \
                 than before"
            ),
        ),
        (
            toed(None).to_string(),
            format!("the median angle over 6 steps or more reaches the cut-off, which lies within its interval, {on}"),
        ),
        (
            Rule::Uneven { measure, name, place: Place::Unsure, earlier, last, with_pain: true }.to_string(),
            format!(
                "Chippaux-Smirak index: beyond the cut-off (its uncertainty is not known) {on}, with pain"
            ),
        ),
        (
            Rule::Pain { days: 90, noted: last }.to_string(),
            "any pain in the foot or leg within 90 days: stop, and ask a professional (noted on 2025-02-09)".to_owned(),
        ),
        (
            before(Some(earlier), Some(earlier), None).to_string(),
            "In the 90 days up to 2025-02-09 no pain, no stiffness, no limp and no walking on tiptoe were noted; before \
             that: pain on 2025-01-10; stiffness on 2025-01-10; if it comes back, ask a professional."
                .to_owned(),
        ),
        (
            before(None, None, Some(earlier)).to_string(),
            "In the 90 days up to 2025-02-09 no pain, no stiffness, no limp and no walking on tiptoe were noted; before \
             that: a limp on 2025-01-10; if it comes back, ask a professional."
                .to_owned(),
        ),
        (
            Remark::Prevalence {
                from_years: 3.0,
                to_years: Some(7.0),
                least_pct: 24.0,
                most_pct: Some(57.5),
                flexible: true,
                source: "Somebody 2006".to_owned(),
            }
            .to_string(),
            "Of 100 children aged 3 to under 7 years, 24 to 57.5 had low arches that were flexible (Somebody 2006)."
                .to_owned(),
        ),
    ] {
        assert_eq!(told, expected);
    }
}
