use super::history::{Seen, seen};
use super::*;
use crate::base::{Date, Interval, Side};
use crate::child::{MatKey, Protocol, Recorded, Session, SessionId, Value};
use crate::norms::Norms;

fn day(at: i64) -> Date {
    Date::new(2025, 1, 10).unwrap().plus_days(at).unwrap()
}

fn mat(pitch_um: u32) -> MatKey {
    MatKey { device: None, rows: 64, cols: 64, pitch_x_um: pitch_um, pitch_y_um: pitch_um, calibrated: true }
}

fn session(number: u64, at: i64, pitch_um: u32, left: f64, right: f64) -> Session {
    let value = |side, value: f64| Value {
        key: "chippaux_smirak_index".to_owned(),
        side: Some(side),
        value,
        interval: Some(Interval { low: value - 0.5, high: value + 0.5 }),
    };
    let values = vec![value(Side::Left, left), value(Side::Right, right)];
    Session {
        id: SessionId::from_digest(number),
        child: "kid-1".parse().unwrap(),
        date: day(at),
        zone: None,
        protocol: Protocol::Standing,
        mat: mat(pitch_um),
        recordings: vec![Recorded { file: None, duration_s: 5.0, poor: Vec::new(), values }],
    }
}

fn of(norms: &Norms, sessions: &[Session]) -> Reading {
    let today = day(400);
    read(&Input { today, age_years: 11.5, sex: None, sessions, progress: &[], events: &[], norms })
}

#[test]
fn twice_means_the_newest_the_newest_four_weeks_before_it_and_all_between() {
    let told = |days: &[(i64, bool)]| match seen(days, |one| day(one.0), |one| one.1) {
        Seen::Not => "not".to_owned(),
        Seen::Once(_, Waiting::NoEarlier) => "once".to_owned(),
        Seen::Once(_, Waiting::NotOn(date)) => format!("not on {}", date.days_since(day(0))),
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
                let mut value = || [0.0, 27.0, 42.0, 50.0][below(4) as usize];
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
    assert_eq!(left_out, [Unread::Poor(vec!["two people stood on the mat".to_owned()]), Unread::NoRule]);
    assert_eq!(read.sessions, 2);
    assert_eq!(read.feet[0].on.words(), Some(format!("on {}", day(0))));
}
