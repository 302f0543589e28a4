//! The analysis of whole recordings, against reading all their cells once.

mod ratio;

use plantar::analysis::{Options, analyse};
use plantar::base::Mat;
use plantar::sim::{Arch, Child, Config, Scene, simulate};

fn main() {
    ratio::head("analysis");
    for (scene, rows, cols, pitch_mm, rate_hz, duration_s) in [
        (Scene::Standing, 48, 48, 10.0, 50.0, 20.0),
        (Scene::Standing, 96, 96, 5.0, 100.0, 10.0),
        (Scene::Stepping, 48, 48, 10.0, 100.0, 10.0),
        (Scene::Walking, 160, 48, 10.0, 100.0, 5.0),
    ] {
        let mat = Mat::new(rows, cols, pitch_mm, pitch_mm).unwrap();
        let mut config = Config::new(scene, Child::of_age(6.0, [Arch::Normal; 2]), mat, 1);
        config.rate_hz = rate_hz;
        config.duration_s = duration_s;
        let (recording, _) = simulate(&config).unwrap();
        ratio::row(
            &format!("{scene:?}, {} frames {rows}x{cols}", recording.frames()),
            || analyse(&recording, Options::default()).feet.len(),
            "summing every cell of every frame",
            || {
                (0..recording.frames())
                    .map(|at| match recording.frame(at) {
                        plantar::base::CellsRef::U16(cells) => {
                            cells.iter().map(|&cell| u64::from(cell)).sum::<u64>()
                        }
                        _ => unreachable!("simulated in 16 bits"),
                    })
                    .sum::<u64>()
            },
        );
    }
}
