//! All footprint indices of one traced print, as often as a resampling of the print asks for them, against
//! one walk round its outline.

mod ratio;

use plantar::base::{Grid, Mat, Side};
use plantar::footprint::{Indices, RegionLoad, measure_print};
use plantar::sim::{Arch, Child, Config, FeetOnMat, Scene, simulate};

fn main() {
    ratio::head("indices");
    for pitch_mm in [5.0, 10.0] {
        let cells = (400.0 / pitch_mm) as usize;
        let mat = Mat::new(cells, cells, pitch_mm, pitch_mm).unwrap();
        let mut config = Config::new(Scene::Standing, Child::of_age(8.0, [Arch::Normal; 2]), mat.clone(), 1);
        (config.feet, config.duration_s, config.placement.rotation_deg) =
            (FeetOnMat::Only(Side::Right), 0.1, 20.0);
        let (recording, _) = simulate(&config).unwrap();
        let mut frame = vec![0.0; mat.cells()];
        recording.frame(0).scaled_into(&recording.meta.scale, &mut frame);
        let picture = Grid::from_values(cells, cells, frame);
        let measures = measure_print(&mat, &picture, 5.0, Some(Side::Right));
        let print = measures.footprint.unwrap();
        let load: Result<RegionLoad, _> = measures.region_load;
        ratio::row(
            &format!("all indices of a child's print, {pitch_mm} mm"),
            || Indices::of(&print, &load, true),
            "summing its outline once",
            || print.body().iter().flatten().map(|point| point.x * point.y).sum::<f64>(),
        );
        ratio::row(
            &format!("the print itself, {pitch_mm} mm"),
            || measure_print(&mat, &picture, 5.0, Some(Side::Right)),
            "summing its outline once",
            || print.body().iter().flatten().map(|point| point.x * point.y).sum::<f64>(),
        );
    }
}
