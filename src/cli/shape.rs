//! `plantar shape`: what the definitions give on whole cells.

use std::fmt::Write as _;

use super::analyse::each_of;
use super::args;
use super::exit::{Exit, Failure};
use super::terminal;
use crate::base::Frames;
use crate::flow::{InputError, RecordedShape, as_measured, recorded_shape};
use crate::footprint::{CellShape, FootprintIndex};
use crate::report;

/// Runs the command.
pub(super) fn run(args: &args::Shape) -> Result<(), Failure> {
    let (mut documents, mut first_refusal) = (Vec::new(), None);
    let side = args.side.map(Into::into);
    each_of(std::slice::from_ref(&args.file), &args.facts, |name, frames| {
        let wrong = |error: InputError| Failure::new(Exit::Input, error);
        let mut frames = as_measured(frames, None, None).map_err(wrong)?;
        let unit = frames.meta().scale.unit;
        let RecordedShape { whole, shape } =
            recorded_shape(&mut frames, args.threshold, side).map_err(wrong)?;
        if args.json {
            documents.push(report::shape_document(name, unit, &whole, &shape));
        } else if let Ok(shape) = &shape {
            let mut text = format!("{name}: a shape of whole cells, heel end towards row 0\n");
            if let Some(centre) = whole.centre_of_pressure {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "  centre of pressure at x {:.3} mm, y {:.3} mm", centre.x, centre.y);
            }
            terminal::say(text + &lines(shape))?;
        }
        if let (None, Err(refusal)) = (&first_refusal, shape) {
            first_refusal = Some(Failure::new(Exit::NoFoot, format!("{name}: {refusal}")));
        }
        Ok(())
    })?;
    match &documents[..] {
        [] => {}
        [document] => terminal::say(document)?,
        documents => terminal::say(serde_json::json!({ "results": documents }))?,
    }
    first_refusal.map_or(Ok(()), Err)
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
                definition.name(),
                definition.decimals + 2,
                definition.unit
            ),
            Err(reason) => write!(text, "\n  {:<32}{:>10} {reason}", definition.name(), "-"),
        };
    }
    text
}
