//! The sway of a path of the centre of pressure: columns of time, x and y.
//!
//! `cargo run --no-default-features --example sway`

use plantar::balance::{Axes, CopSeries, Method, measure};
use plantar::base::Point;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A minute at 100 Hz: a circle of 4 mm radius every 2 s, so the path is 4 pi mm a second.
    let mut path = CopSeries::new(Axes::BothFeet);
    for sample in 0..6000 {
        let t_s = f64::from(sample) / 100.0;
        let angle = std::f64::consts::PI * t_s;
        path.push(t_s, Point::new(4.0 * angle.cos(), 4.0 * angle.sin()));
    }
    let balance = measure(&path, &Method::default())?;
    println!("mean velocity {:.2} mm/s", balance.velocity_mm_s());
    println!("95 % ellipse  {:.1} mm2", balance.ellipse.area_mm2);
    for (definition, value) in balance.values() {
        match value {
            Ok(value) => println!("{:<40} {value:10.3} {}", definition.name(), definition.unit),
            Err(refusal) => println!("{:<40} {refusal}", definition.name()),
        }
    }
    Ok(())
}
