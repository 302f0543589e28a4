//! `plantar shape`: shapes whose values are known on paper, through the real program.

use crate::common::{Run, plantar};
use serde_json::Value;

/// The program on a shape of 5 mm cells, written as a CSV of one frame; a cell holds what `value` says.
fn shape(rows: usize, cols: usize, value: impl Fn(usize, usize) -> f64, more: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shape.csv");
    let line = |row| (0..cols).map(|col| value(row, col).to_string()).collect::<Vec<_>>().join(",");
    std::fs::write(&file, (0..rows).map(line).collect::<Vec<_>>().join("\n") + "\n").unwrap();
    let given = ["--pitch-mm", "5", "--rate-hz", "1", "--unit", "kpa"];
    plantar(["shape", file.to_str().unwrap()].iter().chain(&given).chain(more))
}

fn json(rows: usize, cols: usize, value: impl Fn(usize, usize) -> f64) -> Value {
    shape(rows, cols, value, &["--json"]).ok().json()
}

fn close(document: &Value, key: &str, expected: f64) {
    let value = document[key].as_f64().unwrap_or_else(|| panic!("{key} in {document}"));
    assert!((value - expected).abs() < 1e-9, "{key}: {value}, expected {expected}");
}

#[test]
fn a_rectangle_two_islands_and_one_cell() {
    let rectangle =
        json(40, 30, |row, col| if (10..28).contains(&row) && (7..13).contains(&col) { 40.0 } else { 0.0 });
    for (key, expected) in [
        ("arch_index", 1.0 / 3.0),
        ("modified_arch_index", 1.0 / 3.0),
        ("chippaux_smirak_index", 100.0),
        ("staheli_index", 1.0),
        ("length_mm", 90.0),
        ("width_mm", 30.0),
        ("contact_area_mm2", 2700.0),
        ("force", 108.0),
    ] {
        close(&rectangle, key, expected);
    }
    assert_eq!(rectangle["format"], "plantar-shape");
    assert!(rectangle["clarke_angle"].is_null());
    assert!(rectangle["reason"]["clarke_angle"].as_str().unwrap().contains("left or right"));

    let islands = json(40, 30, |row, col| {
        if ((5..10).contains(&row) || (20..27).contains(&row)) && (7..13).contains(&col) { 40.0 } else { 0.0 }
    });
    for key in ["arch_index", "chippaux_smirak_index", "staheli_index"] {
        close(&islands, key, 0.0);
    }

    let one = json(9, 7, |row, col| if (row, col) == (6, 2) { 11.0 } else { 0.0 });
    close(&one["centre_of_pressure_mm"], "x_mm", 12.5);
    close(&one["centre_of_pressure_mm"], "y_mm", 32.5);
    close(&one, "arch_index", 1.0 / 3.0);
    assert!(one["reason"]["staheli_index"].as_str().unwrap().contains("cells long"));
}

#[test]
fn an_empty_mat_is_no_shape_and_a_table_names_every_index() {
    let empty = shape(6, 6, |_, _| 0.0, &[]);
    assert_eq!(empty.code, Some(5));
    assert!(empty.stderr.contains("no cell is in contact"), "{}", empty.stderr);
    let text = shape(20, 6, |row, _| if row < 18 { 2.0 } else { 0.0 }, &["--side", "left"]).ok().stdout;
    for index in plantar::footprint::FootprintIndex::ALL {
        assert!(text.contains(&index.definition().name()), "{text}");
    }
}
