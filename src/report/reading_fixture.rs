//! A reading for tests.

use crate::base::{Date, Interval, Refusal, Side};
use crate::child::{MatKey, Protocol};
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};
use crate::norms::Norms;
use crate::reading::{Band, Beside, FootReading, Grade, IndexReading, Occasion, Reading, Remark};

/// A reading with a reference, without one, and with long reasons.
pub(super) fn reading(age_years: f64, reason: &str) -> Reading {
    let norms = Norms::shipped().unwrap();
    let refused = || Refusal::planted(reason);
    let index = |measure, value| IndexReading {
        measure,
        value: Ok(value),
        interval: Some(Interval { low: 0.93 * value, high: 1.04 * value }),
        placements: 3,
        score: Some(1.2),
        against: norms.grading_for(measure, age_years, None, Protocol::Standing).cloned(),
        why: refused(),
    };
    let mat =
        MatKey { device: None, rows: 64, cols: 64, pitch_x_um: 5000, pitch_y_um: 5000, calibrated: true };
    let foot = |side| FootReading {
        side,
        age_years,
        on: Occasion {
            date: Date::new(2026, 1, 1).unwrap(),
            protocol: Protocol::Standing,
            mat: mat.clone(),
            newest_mat: true,
            latest: true,
        },
        band: Band::NoReading(refused()),
        level: None,
        why: refused(),
        score: None,
        beside: Some(Beside {
            least: 3.0,
            greatest: 99.0,
            centre: Some(8.0),
            samples: vec!["one".to_owned(), "another".to_owned()],
            design: true,
            grade: Grade::Low97,
            apart: true,
        }),
        once: None,
        indices: vec![
            index(&CHIPPAUX_SMIRAK_INDEX, 61.2),
            index(&STAHELI_INDEX, 1.02),
            index(&ARCH_INDEX, 0.312),
        ],
    };
    Reading {
        age_years,
        protocol: Some(Protocol::Standing),
        sessions: 1,
        groups: Vec::new(),
        left_out: Vec::new(),
        feet: vec![foot(Side::Left), foot(Side::Right)],
        elsewhere: Vec::new(),
        flags: Vec::new(),
        once: Vec::new(),
        not_read: Vec::new(),
        remarks: vec![Remark::OneSession; 5],
    }
}
