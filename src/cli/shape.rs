//! `plantar shape`: what the definitions give on whole cells.

use std::fmt::Write as _;

use super::analyse::open_one;
use super::args;
use super::exit::{Exit, Failure};
use super::terminal;
use crate::base::Refusal;
use crate::flow::{RecordedShape, recorded_shape};
use crate::footprint::{CellShape, FootprintIndex};
use crate::report;

/// Runs the command.
pub fn run(args: &args::Shape) -> Result<(), Failure> {
    let mut input = open_one(&args.file, &args.facts)?;
    let recording = input.read(0).map_err(|error| Failure::new(Exit::Input, error))?;
    let RecordedShape { whole, shape } =
        recorded_shape(&recording, args.threshold, args.side.map(Into::into));
    if args.json {
        let unit = recording.meta.scale.unit;
        terminal::say(report::shape_document(&input.name(0), unit, &whole, &shape))?;
    } else if let Ok(shape) = &shape {
        let mut text = format!("{}: a shape of whole cells, its heel end at row 0's side\n", input.name(0));
        if let Some(centre) = whole.centre_of_pressure {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  centre of pressure at x {:.3} mm, y {:.3} mm", centre.x, centre.y);
        }
        terminal::say(text + &lines(shape))?;
    }
    shape
        .map(drop)
        .map_err(|refusal| Failure::new(Exit::NoFoot, format!("{}: {refusal}", args.file.display())))
}

fn lines(shape: &CellShape) -> String {
    let [rear, mid, fore] = shape.thirds_mm2;
    let mut text = format!(
        "  {:.1} mm long, {:.1} mm wide, {:.1} mm² in contact: thirds of {rear:.1}, {mid:.1} and {fore:.1} mm²",
        shape.footprint.length_mm, shape.width_mm, shape.contact_area_mm2
    );
    for index in FootprintIndex::ALL {
        let definition = index.definition();
        // Writing to a string cannot fail.
        let _ = match shape.indices.get(index) {
            Ok(value) => write!(
                text,
                "\n  {:<32}{value:10.*} {}",
                definition.name,
                definition.decimals + 2,
                definition.unit
            ),
            Err(Refusal { reason }) => write!(text, "\n  {:<32}{:>10} {reason}", definition.name, "-"),
        };
    }
    text
}
