//! `plantar dose` as people run it.

use crate::common::plantar;

#[test]
fn several_recordings_are_summed_whatever_their_order_and_the_page_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (one, other, page) = (path("one.parquet"), path("other.parquet"), path("soles.png"));
    for (out, seed) in [(&one, "4"), (&other, "5")] {
        let scene = ["--scene", "standing", "--age-years", "7", "--pitch-mm", "10", "--seconds", "8"];
        plantar(["simulate"].into_iter().chain(scene).chain(["--seed", seed, "--out", out])).ok();
    }
    let sum = plantar(["dose", &one, &other, "--json"]).ok().json();
    let turned = plantar(["dose", &other, &one, "--json"]).ok().json();
    assert_eq!((&sum["format"], &sum["recordings"]), (&"plantar-dose".into(), &2.into()));
    assert_eq!((&sum["feet"], &sum["times"]), (&turned["feet"], &turned["times"]));
    assert_eq!(sum["each"].as_array().unwrap().len(), 2);
    let seconds = sum["times"]["on_s"].as_f64().unwrap();
    assert!((seconds - 2.0 * (8.0 - 0.02)).abs() < 1e-9, "{seconds}");
    let text = plantar(["dose", &one, "--report", &page]).ok().stdout;
    for told in ["left foot: pressed", "heel, inner", "N s", "there is no target"] {
        assert!(text.contains(told), "{told} is not in {text}");
    }
    assert!(std::fs::read(page).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn an_empty_mat_has_no_dose_and_the_help_says_why_there_is_no_target() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("empty.parquet");
    let file = file.to_str().unwrap();
    plantar(["simulate", "--scene", "empty", "--out", file]).ok();
    let failed = plantar(["dose", file]);
    assert_eq!(failed.code, Some(5), "{}", failed.stderr);
    assert!(failed.stderr.contains("nobody stood still"), "{}", failed.stderr);
    let help = plantar(["dose", "--help"]).ok().stdout;
    assert!(help.contains("not a measure of therapy") && help.contains("no \"enough\""), "{help}");
}
