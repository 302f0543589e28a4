//! The recordings in `data/golden`, whose right answers are known: those of the simulator's exact soles, and of paths
//! that a formula gives. See `data/golden/README.md`.

use std::path::{Path, PathBuf};

use plantar::analysis::result::{FootResult, SessionResult, Task};
use plantar::analysis::{Options, analyse};
use plantar::balance::{Method, measure};
use plantar::base::{CellsRef, Recording, Side};
use plantar::footprint::FootprintIndex;
use plantar::import::{Hints, read, read_cop};
use plantar::store::read_recording;
use serde_json::Value;

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/golden").join(name)
}

fn truth(name: &str) -> Value {
    let text = std::fs::read_to_string(golden(&format!("{name}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn recording(name: &str) -> Recording {
    read_recording(&golden(&format!("{name}.parquet"))).unwrap()
}

fn analysed(recording: &Recording) -> SessionResult {
    analyse(recording, Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() })
}

fn number(of: &Value, key: &str) -> f64 {
    of[key].as_f64().unwrap_or_else(|| panic!("no {key} in {of}"))
}

/// Most by which an index may differ from that of the exact soles, on cells of 5 and 6 mm; how much they differ over many
/// soles is in `docs/measured/accuracy.md`.
fn tolerance(index: FootprintIndex) -> f64 {
    match index.definition().unit {
        "°" => 4.0,
        "%" => 3.5,
        _ if index == FootprintIndex::WejsflogIndex => 0.1,
        _ if index == FootprintIndex::IrwinFootprintIndex => 0.06,
        _ => 0.04,
    }
}

/// Holds every foot of a result against the truth; how many indices were compared.
fn compare(result: &SessionResult, truth: &Value) -> usize {
    let mut compared = 0;
    for exact in truth["feet"].as_array().unwrap() {
        let side = if exact["side"] == "left" { Side::Left } else { Side::Right };
        let Some(foot) = result.feet.iter().find(|foot| foot.side == Ok(side)) else { continue };
        for index in FootprintIndex::ALL {
            let Ok(value) = foot.index_result(index).value else { continue };
            let right = number(&exact["indices"], index.definition().key);
            assert!((value - right).abs() <= tolerance(index), "{side} {index:?}: {value} for {right}");
            compared += 1;
        }
        let area = foot.contact_area_mm2.clone().unwrap();
        let exact_area = number(exact, "contact_area_mm2");
        assert!((area / exact_area - 1.0).abs() < 0.12, "{side} area {area} for {exact_area}");
        let length = foot.footprint.as_ref().unwrap().length_mm;
        assert!((length - number(exact, "length_mm")).abs() < 6.0, "{side} length {length}");
    }
    compared
}

fn share(foot: &FootResult) -> f64 {
    foot.load_share.clone().unwrap()
}

#[test]
fn a_stand_gives_the_indices_and_the_split_of_the_load() {
    let (recording, truth) = (recording("stand"), truth("stand"));
    let result = analysed(&recording);
    assert_eq!((result.task.clone(), result.feet.len()), (Ok(Task::Standing), 2));
    assert!(compare(&result, &truth) >= 22);
    for (foot, exact) in result.feet.iter().zip(truth["feet"].as_array().unwrap()) {
        assert!((share(foot) - number(exact, "load_share")).abs() < 0.01);
        // The arch of either foot lies within its interval, give or take what the interval may miss one time in ten.
        let arch = foot.index_result(FootprintIndex::ArchIndex);
        let (interval, right) = (arch.interval.clone().unwrap(), number(&exact["indices"], "arch_index"));
        assert!(interval.low - 0.003 <= right && right <= interval.high + 0.003, "{interval:?} {right}");
    }
    let weight = result.total.iter().map(|frame| frame.force).sum::<f64>() / result.frames as f64;
    assert!((weight / number(&truth, "weight_n") - 1.0).abs() < 0.03, "{weight} N");
}

#[test]
fn steps_give_the_times_and_the_indices() {
    for name in ["stepping", "walking"] {
        let (recording, truth) = (recording(name), truth(name));
        let result = analysed(&recording);
        let task = if name == "walking" { Task::Walking } else { Task::Stepping };
        assert_eq!(result.task, Ok(task));
        assert!(compare(&result, &truth) >= 20, "{name}");
        let cadence = result.gait.as_ref().unwrap().cadence_per_min.clone().unwrap();
        assert!((cadence / number(&truth, "cadence_per_min") - 1.0).abs() < 0.02, "{name} {cadence}");
        let whole: Vec<_> = truth["contacts"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|contact| contact["complete"] == true)
            .collect();
        let found: Vec<_> = result.contacts.iter().filter(|contact| contact.complete).collect();
        assert_eq!((found.len(), found.is_empty()), (whole.len(), false), "{name}");
    }
}

#[test]
fn a_listing_is_read_to_its_last_digit_and_gives_the_foot_of_its_step() {
    let listing = read(&golden("step.lst"), &Hints::default()).unwrap().remove(0).1;
    let whole = recording("walking");
    let (force, forces) = (force(&listing), force(&whole));
    // The listing holds the first step in half kilopascals; until the other foot comes down all force is of that foot.
    for (at, force) in force.iter().enumerate().take(20) {
        let right = forces[at + 21];
        assert!((force - right).abs() < 0.02 * right + 1.0, "frame {at}: {force} for {right} N");
    }
    assert!(compare(&analysed(&listing), &truth("walking")) >= 10);
}

/// Newtons of each frame over the cells that read above 2 kPa.
fn force(recording: &Recording) -> Vec<f64> {
    let (meta, mut kpa) = (&recording.meta, vec![0.0; recording.meta.mat.cells()]);
    (0..recording.frames())
        .map(|at| {
            let cells: CellsRef<'_> = recording.frame(at);
            cells.scaled_into(&meta.scale, &mut kpa);
            kpa.iter().filter(|kpa| **kpa > 2.0).sum::<f64>() * meta.mat.cell_area_mm2() / 1000.0
        })
        .collect()
}

#[test]
fn a_circle_sways_as_a_circle_does() {
    let path = read_cop(&golden("circle.csv")).unwrap().unwrap();
    let method = Method { filter_hz: None, ..Method::default() };
    let balance = measure(&path, &method).unwrap();
    // Radius 4 mm, one round in two seconds; the chords of 50 Hz are shorter than the arcs by 0.02 %.
    let pi = std::f64::consts::PI;
    assert!((balance.velocity_mm_s() / (4.0 * pi) - 1.0).abs() < 1e-3);
    assert!((balance.rms_mm - 4.0).abs() < 1e-3);
    // The variance in each direction is half of the radius squared.
    assert!((balance.ellipse.area_mm2 / (pi * 5.991 * 8.0) - 1.0).abs() < 0.01, "{:?}", balance.ellipse);
}
