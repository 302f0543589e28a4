//! A template of prints: a Parquet file with one row a sample.

use std::io::Cursor;
use std::path::Path;

use polars::prelude::*;

use super::{StoreError, polars_error, recording, table};
use crate::base::{Grid, Point, PrintKind, Side};
use crate::compare::{MIN_PRINTS, Picture, Quantity, Template};
use crate::footprint::FootGrid;

/// Metadata key of the description.
const DOC_KEY: &str = "plantar-template";
/// Version of the description.
const VERSION: u32 = 1;
/// Most samples along or across a foot.
const MOST_ALONG: usize = 1000;
/// Most prints of a template.
const MOST_PRINTS: usize = 100_000;

/// Everything about a template but its samples.
#[derive(serde::Serialize, serde::Deserialize)]
struct Doc {
    version: u32,
    side: Side,
    kind: PrintKind,
    quantity: Quantity,
    prints: usize,
    threshold: f64,
    pitch_mm: f64,
    toeless_length_mm: f64,
    rows: usize,
    cols: usize,
    step_mm: f64,
    first_along_mm: f64,
    first_across_mm: f64,
    largest_z: Vec<f64>,
}

impl Doc {
    fn check(&self) -> Result<(), &'static str> {
        let positive = [self.threshold, self.pitch_mm, self.toeless_length_mm, self.step_mm];
        let finite = [self.first_along_mm, self.first_across_mm];
        if !positive.iter().all(|value| value.is_finite() && *value > 0.0) {
            Err("expected a threshold, a pitch, a length and a step above 0")
        } else if !finite.iter().chain(&self.largest_z).all(|value| value.is_finite()) {
            Err("expected finite numbers")
        } else if !(2..=MOST_ALONG).contains(&self.rows) || !(2..=MOST_ALONG).contains(&self.cols) {
            Err("expected 2 to 1000 rows and columns")
        } else if !(MIN_PRINTS..=MOST_PRINTS).contains(&self.prints) || self.largest_z.len() != self.prints {
            Err("expected 5 prints or more and a largest z of each")
        } else if !self.largest_z.is_sorted() {
            Err("expected the largest z in ascending order")
        } else {
            Ok(())
        }
    }
}

/// Whether a mean or a standard deviation may have this value.
fn is_sample(value: &f64) -> bool {
    value.is_finite() && *value >= 0.0
}

/// Writes a template, whole or not at all; a file of that name is replaced.
///
/// # Errors
/// When the template could not be read again: a number that is not finite, sizes that do not fit; when the
/// system refuses.
pub fn write_template(path: &Path, template: &Template) -> Result<(), StoreError> {
    let (mean, grid) = (&template.mean, template.mean.grid);
    let doc = Doc {
        version: VERSION,
        side: mean.side,
        kind: mean.kind,
        quantity: mean.quantity,
        prints: template.prints,
        threshold: mean.threshold,
        pitch_mm: mean.pitch_mm,
        toeless_length_mm: mean.toeless_length_mm,
        rows: grid.rows,
        cols: grid.cols,
        step_mm: grid.step_mm,
        first_along_mm: grid.first.x,
        first_across_mm: grid.first.y,
        largest_z: template.largest_z.clone(),
    };
    let fit = |values: &Grid<f64>| {
        (values.rows(), values.cols()) == (grid.rows, grid.cols) && values.values().iter().all(is_sample)
    };
    doc.check()
        .and_then(|()| {
            let all = fit(&mean.values) && fit(&template.sd);
            if all { Ok(()) } else { Err("expected a mean and a standard deviation from 0 at every sample") }
        })
        .map_err(|problem| StoreError::unfit(path, problem))?;
    let doc = serde_json::to_string(&doc).map_err(|error| StoreError::unfit(path, error.to_string()))?;
    let column = |name: &str, grid: &Grid<f64>| Column::new(name.into(), grid.values());
    let columns = vec![column("mean", &mean.values), column("sd", &template.sd)];
    table::write_sealed(path, DOC_KEY, doc, columns)
}

/// Reads a template, every number checked.
///
/// # Errors
/// When the system refuses; when the file is cut short, damaged, no template, or newer.
pub fn read_template(path: &Path) -> Result<Template, StoreError> {
    let bytes = recording::sealed(path)?;
    let bad = |problem: String| StoreError::damaged(path, problem);
    let text = recording::description(path, &bytes, DOC_KEY)?;
    let doc: Doc = serde_json::from_str(&text).map_err(|error| bad(format!("its description: {error}")))?;
    if doc.version > VERSION {
        let (path, what) = (path.to_owned(), "template");
        return Err(StoreError::Newer { path, what, got: doc.version, known: VERSION });
    }
    doc.check().map_err(|problem| bad(format!("its description: {problem}")))?;
    let table = ParquetReader::new(Cursor::new(bytes.as_slice()))
        .finish()
        .map_err(|error| bad(polars_error::one_line(&error)))?;
    let samples = doc.rows * doc.cols;
    let column = |name: &str| {
        let values: Option<Vec<f64>> = table
            .column(name)
            .and_then(|column| Ok(column.f64()?.iter().collect()))
            .map_err(|error| bad(polars_error::one_line(&error)))?;
        match values {
            Some(values) if values.len() == samples && values.iter().all(is_sample) => {
                Ok(Grid::from_values(doc.rows, doc.cols, values))
            }
            _ => Err(bad(format!("expected {samples} numbers from 0 in the column {name}"))),
        }
    };
    let (mean, sd) = (column("mean")?, column("sd")?);
    Ok(Template {
        mean: Picture {
            side: doc.side,
            kind: doc.kind,
            quantity: doc.quantity,
            threshold: doc.threshold,
            pitch_mm: doc.pitch_mm,
            toeless_length_mm: doc.toeless_length_mm,
            grid: FootGrid {
                rows: doc.rows,
                cols: doc.cols,
                step_mm: doc.step_mm,
                first: Point::new(doc.first_along_mm, doc.first_across_mm),
            },
            values: mean,
        },
        sd,
        prints: doc.prints,
        largest_z: doc.largest_z,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template() -> Template {
        let grid = FootGrid { rows: 3, cols: 2, step_mm: 2.0, first: Point::new(-4.0, 1.5) };
        let mean = Picture {
            side: Side::Right,
            kind: PrintKind::DynamicMax,
            quantity: Quantity::Kpa,
            threshold: 5.0,
            pitch_mm: 5.08,
            toeless_length_mm: 180.25,
            grid,
            values: Grid::from_values(3, 2, vec![0.0, 0.1, 20.0, 1.0 / 3.0, 7.0, 0.0]),
        };
        let sd = mean.values.map(|value| value / 7.0);
        Template { mean, sd, prints: 5, largest_z: vec![1.0, 2.0, 2.5, 3.0, 4.1] }
    }

    #[test]
    fn a_template_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.parquet");
        write_template(&path, &template()).unwrap();
        assert_eq!(read_template(&path).unwrap(), template());
        assert!(super::super::read_recording(&path).is_err());
    }

    #[test]
    fn a_damaged_template_is_one_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.parquet");
        write_template(&path, &template()).unwrap();
        let good = std::fs::read(&path).unwrap();
        for at in 0..good.len() {
            let mut bytes = good.clone();
            bytes[at] ^= 0x11;
            std::fs::write(&path, &bytes).unwrap();
            let said = read_template(&path).unwrap_err().to_string();
            assert!(!said.contains('\n'), "byte {at}: {said}");
        }
    }

    #[test]
    fn what_could_not_be_read_again_is_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.parquet");
        let (good, with) = (template(), |change: &dyn Fn(&mut Template)| {
            let mut wrong = template();
            change(&mut wrong);
            wrong
        });
        let every = "from 0 at every sample";
        for (wrong, told) in [
            (Template { largest_z: vec![1.0], ..good.clone() }, "a largest z of each"),
            (Template { sd: Grid::filled(2, 3, 1.0), ..good.clone() }, every),
            (with(&|wrong| wrong.mean.values.values_mut()[2] = f64::NAN), every),
            (with(&|wrong| wrong.sd.values_mut()[5] = -1.0), every),
            (with(&|wrong| wrong.mean.grid.step_mm = f64::INFINITY), "a step above 0"),
            (with(&|wrong| wrong.largest_z[4] = f64::NAN), "expected finite numbers"),
        ] {
            let said = write_template(&path, &wrong).unwrap_err().to_string();
            assert!(said.contains(told) && !said.contains('\n'), "{said}, not {told}");
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{told}");
        }
    }
}
