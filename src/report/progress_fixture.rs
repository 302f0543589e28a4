//! A child's progress for tests.

use crate::base::{Date, Interval, Judgement, Side};
use crate::child::{Child, MatKey, Protocol};
use crate::measure::Definition;
use crate::progress::{Change, LeftOut, Noise, NoiseSource, Part, Point, Progress, Told, Trend, Verdict};

pub(super) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(super) fn child() -> Child {
    Child {
        id: "S17-04".parse().unwrap(),
        birth: "2018-06".parse().unwrap(),
        sex: None,
        added: day("2024-01-10"),
        course: None,
        plan: Vec::new(),
        known: Vec::new(),
        language: None,
    }
}

/// A falling series with scatter that is the same on every run.
pub(super) fn progress(
    measure: &'static Definition,
    side: Option<Side>,
    sessions: usize,
    height: f64,
    in_z: bool,
) -> Progress {
    let first = day("2024-01-10");
    let gap = if sessions > 60 { 4 } else { 13 };
    let points: Vec<Point> = (0..sessions)
        .map(|at| {
            let date = first.plus_days(at as i64 * gap).unwrap();
            let wave = ((at * 7919 + side.map_or(0, |side| side as usize) * 31) % 17) as f64 / 17.0 - 0.5;
            let value = height * (1.0 - 0.2 * at as f64 / sessions as f64 + 0.08 * wave);
            Point {
                date,
                age_years: child().birth.age_years(date),
                value,
                placements: 3,
                error: Some(0.02 * height),
                z: in_z.then_some(wave),
                left_out: (at % 11 == 5)
                    .then(|| LeftOut::Poor { why: vec!["the foot touched the edge".into()] }),
            }
        })
        .collect();
    let ends = [points[0].date, points[sessions - 1].date];
    let trend = if sessions < 6 {
        Err(crate::progress::Reason::NoTrendYet { sessions: 6, weeks: 8 }.into())
    } else {
        let at = |share: f64| if in_z { 1.5 - 1.2 * share } else { height * (1.0 - 0.2 * share) };
        let half = if in_z { 0.4 } else { 0.03 * height };
        let band = |share: f64| Interval { low: at(share) - half, high: at(share) + half };
        let days = ends[1].days_since(ends[0]);
        let places = (0..=16).map(|n| (ends[0].plus_days(days * n / 16).unwrap(), n as f64 / 16.0));
        let line = places.map(|(date, share)| (date, at(share), band(share))).collect();
        let interval = Interval { low: -0.3 * height, high: -0.1 * height };
        Ok(Trend {
            slope_per_year: -0.2 * height,
            interval,
            tau: -0.6,
            p: 0.01,
            in_z,
            change: -0.2 * height,
            minimal_detectable: 0.06 * height,
            line,
        })
    };
    Progress {
        measure,
        side,
        protocol: Protocol::Standing,
        mat: MatKey {
            device: Some("M1".to_owned()),
            rows: 60,
            cols: 60,
            pitch_x_um: 5000,
            pitch_y_um: 5000,
            calibrated: true,
        },
        noise: Ok(Noise {
            within_sd: 0.03 * height,
            source: NoiseSource::OwnRepeats { sessions, placements: 3 * sessions },
        }),
        change: Ok(Change {
            value: -0.2 * height,
            minimal_detectable: 0.06 * height,
            reliable_change_index: -6.5,
        }),
        trend,
        verdict: if sessions < 6 { Verdict::TooEarly } else { Verdict::Improving },
        sentence: Told::Improving {
            what: Judgement::of(&Part::Arch { side }),
            moved: Judgement::of(&Part::TouchesLess),
        },
        details: Told::Figures {
            name: measure.named(),
            side,
            sessions,
            trend: "from 61.6 to 49.0 %".into(),
            noise: Judgement::of(&Part::OfIntervals),
        },
        points,
    }
}
