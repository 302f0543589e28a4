//! Reads another maker's file and prints the force of each frame.
//!
//! `cargo run --no-default-features --example read_emed -- walk.lst`; any format that plantar reads will do.

use std::path::Path;

use plantar::import::{Hints, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).unwrap_or_else(|| "data/golden/step.lst".to_owned());
    // What a file does not say itself, such as the pitch of an array, goes into the hints.
    for (name, recording) in read(Path::new(&file), &Hints::default())? {
        let (mat, scale) = (&recording.meta.mat, &recording.meta.scale);
        println!("{name} {} x {} cells, {} frames", mat.rows(), mat.cols(), recording.frames());
        let mut kpa = vec![0.0; mat.cells()];
        for (at, stamp) in recording.stamps().iter().enumerate() {
            recording.frame(at).scaled_into(scale, &mut kpa);
            let sum: f64 = kpa.iter().sum();
            // 1 kPa on 1 mm2 is 1 mN.
            println!("{:8.3} s {:8.1} N", stamp.t_s, sum * mat.cell_area_mm2() / 1000.0);
        }
    }
    Ok(())
}
