//! Recordings to disk and back, against writing and reading the same cells as bare bytes.

mod ratio;

use std::fs;

use plantar::base::Mat;
use plantar::sim::{Arch, Child, Config, Scene, simulate};
use plantar::store;

fn main() {
    ratio::head("store");
    let folder = tempfile::tempdir().unwrap();
    for (rows, cols, pitch_mm, rate_hz) in [(48, 48, 10.0, 50.0), (64, 48, 10.0, 200.0)] {
        let mat = Mat::new(rows, cols, pitch_mm, pitch_mm).unwrap();
        let mut config = Config::new(Scene::Standing, Child::of_age(6.0, [Arch::Normal; 2]), mat, 1);
        config.rate_hz = rate_hz;
        let (recording, _) = simulate(&config).unwrap();
        let bare: Vec<u8> = (0..recording.frames())
            .flat_map(|at| {
                let frame = recording.frame(at);
                (0..frame.len()).flat_map(move |cell| (frame.get(cell) as u16).to_le_bytes())
            })
            .collect();
        let (file, bytes) = (folder.path().join("r.parquet"), folder.path().join("bare"));
        let what =
            format!("{} frames {rows}x{cols} u16, {} kB of cells", recording.frames(), bare.len() / 1000);
        ratio::row(
            &format!("write {what}"),
            || store::write_recording(&file, &recording).unwrap(),
            "the bare bytes to a synced file",
            || {
                fs::write(&bytes, &bare).unwrap();
                fs::File::open(&bytes).unwrap().sync_all().unwrap();
            },
        );
        ratio::row(
            &format!("read {what}"),
            || store::read_recording(&file).unwrap().frames(),
            "the bare bytes from the file",
            || fs::read(&bytes).unwrap().len(),
        );
        let share = fs::metadata(&file).unwrap().len() as f64 / bare.len() as f64;
        println!("{:<52} {share:>12.3} of the bare bytes", "size of the recording");
    }
}
