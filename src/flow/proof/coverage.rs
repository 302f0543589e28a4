//! How often intervals hold the truth, on simulated children.

mod calibration;
mod page;
mod population;

use crate::analysis::result::Task;
use crate::footprint::FootprintIndex;

pub use calibration::residuals;
pub use page::page;
pub use population::{CELLS, Population, Sample};

/// The intervals of one index over a group of feet.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CoverageRow {
    /// Key of the index.
    pub index: &'static str,
    /// What the feet are grouped by: `all`, `pitch`, `arch`, `print` or `cells`.
    pub by: &'static str,
    /// Which group.
    pub group: String,
    /// Feet with an interval.
    pub feet: usize,
    /// Feet with a value but without an interval.
    pub refused: usize,
    /// Share of the intervals that hold the truth.
    pub coverage: f64,
    /// Mean half width of the intervals, in the unit of the index.
    pub half_width: f64,
    /// Mean error of the value, measured less true.
    pub bias: f64,
    /// Mean distance of the true value from the value.
    pub mean_error: f64,
}

/// How the feet are grouped: by what, and to which group a foot belongs.
type Grouping = (&'static str, fn(&Sample) -> String);

/// Every index over all feet, and by pitch, arch, print and cells.
pub fn coverage(samples: &[Sample]) -> Vec<CoverageRow> {
    let groups: [Grouping; 5] = [
        ("all", |_| "all".to_owned()),
        ("pitch", |sample| format!("{} mm", sample.pitch_mm)),
        ("arch", |sample| sample.arch.to_string()),
        ("print", |sample| if sample.task == Task::Standing { "stand" } else { "step" }.to_owned()),
        ("cells", |sample| CELLS[sample.cells].to_owned()),
    ];
    let mut rows = Vec::new();
    for index in FootprintIndex::ALL {
        let own: Vec<&Sample> = samples.iter().filter(|sample| sample.given.index == index).collect();
        for (by, group_of) in groups {
            // In the order of their first appearance, which is that of the pitches and of the arch types.
            let mut names: Vec<String> = Vec::new();
            for name in own.iter().map(|sample| group_of(sample)) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            for group in names {
                let feet = own.iter().filter(|sample| group_of(sample) == group);
                rows.push(CoverageRow::of(index, by, group.clone(), feet));
            }
        }
    }
    rows
}

impl CoverageRow {
    fn of<'a>(
        index: FootprintIndex,
        by: &'static str,
        group: String,
        samples: impl Iterator<Item = &'a &'a Sample>,
    ) -> Self {
        let (mut feet, mut all, mut held, mut half_width) = (0, 0, 0, 0.0);
        let (mut bias, mut mean_error) = (0.0, 0.0);
        for sample in samples {
            all += 1;
            let (Ok(value), Ok(interval)) = (&sample.given.value, &sample.given.interval) else { continue };
            feet += 1;
            held += usize::from(interval.holds(sample.truth));
            half_width += interval.half_width();
            bias += value - sample.truth;
            mean_error += (value - sample.truth).abs();
        }
        let n = feet.max(1) as f64;
        Self {
            index: index.definition().key,
            by,
            group,
            feet,
            refused: all - feet,
            coverage: held as f64 / n,
            half_width: half_width / n,
            bias: bias / n,
            mean_error: mean_error / n,
        }
    }
}
