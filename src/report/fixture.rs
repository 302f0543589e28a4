//! Sessions made by hand: prints of ellipses, so that the page can be tested
//! without frames. Only the geometry is measured.

use std::sync::Arc;

use crate::analysis::result::{
    Contact, Finding, FootLoad, FootResult, FrameMeasures, IndexResult, LoadMeasure, Missing, Print,
    PrintKind, Quality, RegionMeasure, RegionName, RegionResult, Series, SessionResult, Severity, Spread,
    Symmetry, Task, asymmetry_pct, robinson_pct, symmetry_angle_pct,
};
use crate::balance::{self, Axes, CopSeries, Method};
use crate::base::{Grid, Interval, Mat, Measured, Meta, Point, Refusal, Scale, Side, Unit, Vector};
use crate::footprint::{Border, BorderName, FootprintIndex, Found, Mask, Region, measure_print};
use crate::sim::{Arch, Child, Config, Scene, simulate};

/// A foot of a length whose heel stands somewhere, turned clockwise from forward.
pub(super) struct Shape {
    pub heel: Point,
    pub length_mm: f64,
    pub turn_deg: f64,
    pub side: Side,
}

/// Ellipses of a foot in shares of its length: across (medial positive), along, half axes, kPa.
const PARTS: [(f64, f64, f64, f64, f64); 9] = [
    (0.0, 0.125, 0.105, 0.125, 130.0),
    (-0.06, 0.4, 0.075, 0.27, 34.0),
    (0.075, 0.66, 0.1, 0.105, 105.0),
    (-0.02, 0.66, 0.11, 0.1, 120.0),
    (-0.11, 0.6, 0.075, 0.1, 70.0),
    (0.095, 0.91, 0.055, 0.075, 110.0),
    (0.02, 0.93, 0.032, 0.042, 60.0),
    (-0.055, 0.895, 0.03, 0.04, 45.0),
    (-0.12, 0.83, 0.03, 0.04, 36.0),
];

pub(super) fn foot(mat: &Mat, shape: &Shape, frames: usize) -> FootResult {
    let turn = shape.turn_deg.to_radians();
    let axis = Vector::new(turn.sin(), turn.cos());
    let across = Vector::new(turn.cos(), -turn.sin());
    let inward = if shape.side == Side::Left { 1.0 } else { -1.0 };
    let (heel, length_mm) = (shape.heel, shape.length_mm);
    let at = move |u: f64, v: f64| heel + length_mm * (u * inward * across + v * axis);
    let pressure = |p: Point| {
        let from = (p - shape.heel) / shape.length_mm;
        let (u, v) = (from.dot(&across) * inward, from.dot(&axis));
        PARTS
            .iter()
            .map(|&(cu, cv, ru, rv, top)| {
                let r = ((u - cu) / ru).powi(2) + ((v - cv) / rv).powi(2);
                top * (1.0 - r).max(0.0).sqrt()
            })
            .fold(0.0, f64::max)
    };
    let mut picture = Grid::filled(mat.rows(), mat.cols(), 0.0);
    for row in 0..mat.rows() {
        for col in 0..mat.cols() {
            picture[(row, col)] = pressure(mat.centre(row, col));
        }
    }
    let measures = measure_print(mat, &picture, 5.0, Some(shape.side));
    let series = (0..frames)
        .map(|i| {
            let t = i as f64 / 7.0;
            FrameMeasures {
                force: 118.0 + 6.0 * (0.7 * t).sin() * inward + 2.0 * (2.3 * t).cos(),
                area_mm2: 6200.0,
                peak: 130.0,
                centre_of_pressure: Some(at(
                    0.01 * (0.9 * t).sin(),
                    0.42 + 0.03 * (0.31 * t).sin() + 0.008 * t.cos(),
                )),
            }
        })
        .collect();
    let series = Arc::new(series);
    FootResult {
        side: Ok(shape.side),
        side_probability: 0.97,
        print: Print {
            kind: PrintKind::StaticMean,
            peak_picture: picture.clone(),
            picture,
            window_s: (0.0, frames as f64 / 50.0),
        },
        toe_reading: Ok(1.0),
        other_readings: Vec::new(),
        footprint: measures.footprint,
        indices: FootprintIndex::ALL
            .map(|index| {
                let value = measures.indices.get(index).clone();
                let interval = interval(&value);
                IndexResult { interval, ..IndexResult::not_estimated(index, value, 1) }
            })
            .to_vec(),
        thirds_mm2: measures.thirds_mm2,
        contact_area_mm2: measures.contact_area_mm2,
        shape: Ok(()),
        bumpy_share: 0.0,
        peak: Ok(129.6),
        load_share: Ok(if shape.side == Side::Left { 0.524 } else { 0.476 }),
        region_load: measures.region_load,
        spread: Ok(Spread {
            values: LoadMeasure::ALL.map(|_| Ok(0.25)).to_vec(),
            series: (0..frames).map(|frame| (frame, FootLoad::default())).collect(),
        }),
        regions: regions(),
        region_borders: Ok(vec![Border {
            name: BorderName::HeelMidfoot,
            how: Found::Proportional,
            line: vec![at(-0.2, 0.27), at(0.2, 0.27)],
        }]),
        series,
        gait: Err(Refusal::planted("the child stood: there are no steps")),
    }
}

/// A region of each kind, the second one unloaded.
fn regions() -> Vec<RegionResult> {
    let names = [RegionName::Foot(Mask::Three, Region::Heel), RegionName::User(7)];
    let region = |name, loaded: bool| RegionResult {
        name,
        contacts: Ok(usize::from(loaded)),
        values: RegionMeasure::ALL
            .map(
                |_| if loaded { Ok(0.5) } else { Err(Refusal::planted("the region hardly touched the mat")) },
            )
            .to_vec(),
        intervals: vec![None; RegionMeasure::ALL.len()],
    };
    vec![region(names[0], true), region(names[1], false)]
}

/// The left foot bears 52.4 %.
fn symmetry() -> Symmetry {
    let (left, right) = (0.524, 0.476);
    Symmetry {
        left_share: Ok(left),
        left_share_median: Ok(left),
        robinson_pct: Ok(robinson_pct(right, left)),
        asymmetry_pct: Ok(asymmetry_pct(right, left)),
        angle_pct: Ok(symmetry_angle_pct(right, left)),
        log_ratio: Ok(f64::ln(right / left)),
    }
}

/// An interval of a plausible width around a value, a little uneven.
fn interval(value: &Measured<f64>) -> Measured<Interval> {
    let (low, high) = match value {
        Ok(value) => (value - 0.018 - 0.02 * value.abs(), value + 0.021 + 0.02 * value.abs()),
        Err(refusal) => return Err(refusal.clone()),
    };
    Ok(Interval { low, high })
}

/// Ten seconds of quiet standing of a six-year-old.
pub(super) fn standing() -> (Meta, SessionResult) {
    standing_of(182.0, 500)
}

/// Quiet standing with feet of a length.
pub(super) fn standing_of(length_mm: f64, frames: usize) -> (Meta, SessionResult) {
    let mat = Mat::new(64, 48, 7.5, 7.5).expect("a plain mat");
    let left = Shape { heel: Point::new(125.0, 90.0), length_mm, turn_deg: -8.0, side: Side::Left };
    let right = Shape { heel: Point::new(230.0, 84.0), length_mm, turn_deg: 11.0, side: Side::Right };
    let feet = vec![foot(&mat, &left, frames), foot(&mat, &right, frames)];
    let mut meta = Meta::new(mat, Scale::KPA, "native stream");
    meta.rate_hz = Some(50.0);
    meta.child = Some("c-017".parse().expect("a plain ID"));
    meta.started_us = Some(1_795_370_580_000_000);
    let total: Series<FrameMeasures> = (0..frames)
        .map(|i| {
            let (a, b) = (feet[0].series.at(i), feet[1].series.at(i));
            let middle = crate::base::mean_point(
                [a, b].into_iter().filter_map(|one| one.centre_of_pressure.map(|p| (one.force, p))),
            );
            FrameMeasures {
                force: a.force + b.force,
                area_mm2: a.area_mm2 + b.area_mm2,
                peak: 130.0,
                centre_of_pressure: middle,
            }
        })
        .collect();
    let end_s = (frames - 1) as f64 / 50.0;
    let contact = |foot| Contact {
        foot,
        frames: (0, frames - 1),
        start_s: 0.0,
        end_s,
        peak_force: Ok(126.0),
        complete: false,
        missing: vec![Missing::Beginning, Missing::End],
        gait: Err(Refusal::planted("the child stood: there are no steps")),
        print: Err(Refusal::planted("the child stood: there are no steps")),
    };
    let t_s: Vec<f64> = (0..frames).map(|i| i as f64 / 50.0).collect();
    let mut path = CopSeries::new(Axes::BothFeet);
    for (&t_s, at) in t_s.iter().zip(total.iter().filter_map(|frame| frame.centre_of_pressure)) {
        path.push(t_s, at);
    }
    let balance = balance::measure(&path, &Method { allow_short: true, ..Method::default() });
    let result = SessionResult {
        unit: Unit::Kpa,
        contact_threshold: 5.0,
        frames,
        t_s,
        total,
        task: Ok(Task::Standing),
        posture: None,
        feet,
        contacts: vec![contact(0), contact(1)],
        balance,
        gait: Err(Refusal::planted("the child stood: there are no steps")),
        symmetry: symmetry(),
        quality: vec![
            Quality {
                severity: Severity::Info,
                kind: Finding::LostFrames { missing: 3, made: 503, lost: 3, dropped: 0 },
            },
            Quality {
                severity: Severity::Warning,
                kind: Finding::Saturated { cells: 2, top: 255.0, unit: Unit::Kpa.label() },
            },
        ],
    };
    (meta, result)
}

/// The same session in raw counts.
pub(super) fn uncalibrated() -> (Meta, SessionResult) {
    let (mut meta, mut result) = standing();
    meta.scale = Scale::RAW;
    result.unit = Unit::Raw;
    result.quality.push(Quality { severity: Severity::Info, kind: Finding::Uncalibrated });
    (meta, result)
}

/// Six steps across a long mat.
pub(super) fn walking() -> (Meta, SessionResult) {
    let mat = Mat::new(200, 60, 8.0, 8.0).expect("a plain mat");
    let frames = 420;
    let mut feet: Vec<FootResult> = Vec::new();
    let mut contacts = Vec::new();
    for (at, side) in [Side::Left, Side::Right].into_iter().enumerate() {
        let x = if side == Side::Left { 200.0 } else { 270.0 };
        let y = |step: usize| 120.0 + 420.0 * step as f64 + 210.0 * at as f64;
        let shape = |step| Shape {
            heel: Point::new(x, y(step)),
            length_mm: 190.0,
            turn_deg: if at == 0 { -5.0 } else { 7.0 },
            side,
        };
        let mut one = foot(&mat, &shape(1), frames);
        one.print.kind = PrintKind::DynamicMax;
        one.indices.iter_mut().for_each(|result| result.contacts = 3);
        let mut series = vec![FrameMeasures::default(); frames];
        for step in 0..3 {
            let first = 120 * step + 60 * at + 10;
            let other = foot(&mat, &shape(step), 1);
            for (to, from) in one.print.peak_picture.values_mut().iter_mut().zip(other.print.picture.values())
            {
                *to = to.max(*from);
            }
            let geometry = other.footprint.as_ref().expect("a made foot has an axis");
            for i in 0..72 {
                let t = i as f64 / 71.0;
                let force = 260.0
                    * (std::f64::consts::PI * t).sin().sqrt()
                    * (1.0
                        - 0.25 * (std::f64::consts::TAU * t).cos().powi(8).min(1.0) * (4.0 * t * (1.0 - t)));
                let centre = geometry.heel()
                    + geometry.length_mm * (0.1 + 0.8 * t) * geometry.axis()
                    + 6.0 * (5.0 * t).sin() * geometry.across();
                series[first + i] =
                    FrameMeasures { force, area_mm2: 5000.0, peak: 200.0, centre_of_pressure: Some(centre) };
            }
            if step == 1 {
                one.print.window_s = (first as f64 / 100.0, (first + 71) as f64 / 100.0);
            }
            contacts.push(Contact {
                foot: at,
                frames: (first, first + 71),
                start_s: first as f64 / 100.0,
                end_s: (first + 71) as f64 / 100.0,
                peak_force: Ok(261.0 + step as f64),
                complete: !(step == 0 && at == 0),
                missing: if step == 0 && at == 0 { vec![Missing::OffMat] } else { Vec::new() },
                gait: Err(Refusal::planted("the steps of this session were not analysed")),
                print: Err(Refusal::planted("the steps of this session were not analysed")),
            });
        }
        one.series = Arc::new(series.into_iter().collect());
        feet.push(one);
    }
    contacts.sort_by(|a, b| a.start_s.total_cmp(&b.start_s));
    let (mut meta, mut result) = standing();
    meta.mat = mat;
    meta.rate_hz = Some(100.0);
    result.frames = frames;
    result.t_s = (0..frames).map(|i| i as f64 / 100.0).collect();
    result.total = (0..frames)
        .map(|i| {
            let (a, b) = (feet[0].series.at(i), feet[1].series.at(i));
            let points =
                [a, b].into_iter().filter_map(|one| one.centre_of_pressure.map(|p| (one.force + 1e-9, p)));
            FrameMeasures {
                force: a.force + b.force,
                area_mm2: 0.0,
                peak: 0.0,
                centre_of_pressure: crate::base::mean_point(points),
            }
        })
        .collect();
    result.task = Ok(Task::Walking);
    result.feet = feet;
    result.contacts = contacts;
    (meta, result)
}

/// A session in which nothing like a foot stood on the mat.
pub(super) fn no_foot() -> (Meta, SessionResult) {
    let (meta, mut result) = standing();
    result.task = Err(Refusal::planted(
        "no foot: what is on the mat is 21 mm long and 18 mm wide, and a foot is 100 to 340 mm long",
    ));
    result.feet.clear();
    result.contacts.clear();
    let none = || Err(Refusal::planted("no foot was found"));
    result.symmetry = Symmetry {
        left_share: none(),
        left_share_median: none(),
        robinson_pct: none(),
        asymmetry_pct: none(),
        angle_pct: none(),
        log_ratio: none(),
    };
    (meta, result)
}

/// A simulated six-year-old who walked over a mat of a metre and a half, analysed.
pub(super) fn walked() -> (Meta, SessionResult) {
    let mat = Mat::new(190, 60, 8.0, 8.0).expect("a plain mat");
    analysed(Scene::Walking, mat, 100.0, 4.0)
}

/// A simulated six-year-old who stood on a mat of half a metre, analysed.
#[cfg(feature = "pages")]
pub(super) fn stood() -> (Meta, SessionResult) {
    let mat = Mat::new(80, 80, 6.0, 6.0).expect("a plain mat");
    analysed(Scene::Standing, mat, 50.0, 12.0)
}

fn analysed(scene: Scene, mat: Mat, rate_hz: f64, duration_s: f64) -> (Meta, SessionResult) {
    let mut config = Config::new(scene, Child::of_age(6.0, [Arch::Normal; 2]), mat, 3);
    (config.rate_hz, config.duration_s) = (rate_hz, duration_s);
    let (recording, _) = simulate(&config).expect("a plain scene");
    let result = crate::analysis::analyse(&recording, crate::analysis::Options::default());
    (recording.meta.clone(), result)
}
