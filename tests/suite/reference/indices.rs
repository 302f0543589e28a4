//! The footprint indices made of widths against independent values on real steps.

use std::collections::HashMap;

use crate::common::reference;
use plantar::base::{Grid, Point, Recording, Side};
use plantar::footprint::{FootprintIndex, Mark, MarkName, PrintMeasures, measure_print};
use plantar::import::{Hints, Import};

/// Subjects and trials of the reference.
const SUBJECTS: usize = 5;

/// The maximum of every cell over all frames.
fn peak_picture(recording: &Recording) -> Grid<f64> {
    let mat = &recording.meta.mat;
    let mut frame = vec![0.0; mat.cells()];
    let mut picture = Grid::filled(mat.rows(), mat.cols(), 0.0_f64);
    for at in 0..recording.frames() {
        recording.frame(at).scaled_into(&recording.meta.scale, &mut frame);
        picture.values_mut().iter_mut().zip(&frame).for_each(|(most, &value)| *most = most.max(value));
    }
    picture
}

/// The rows of the expected table by subject and trial.
fn expected() -> HashMap<(usize, usize), HashMap<String, f64>> {
    let path = reference("reference/expected/speedpp_trials.csv");
    let mut table = csv::Reader::from_path(path).unwrap();
    let names = table.headers().unwrap().clone();
    let rows = table.records().map(|row| {
        let row = row.unwrap();
        let named =
            names.iter().zip(&row).filter_map(|(name, value)| Some((name.to_owned(), value.parse().ok()?)));
        let row: HashMap<String, f64> = named.collect();
        ((row["subject"] as usize, row["trial"] as usize), row)
    });
    rows.collect()
}

/// Length of the marked line with a label; 0 where a point says that there is none.
fn marked_mm(measures: &PrintMeasures, index: FootprintIndex, label: &str) -> f64 {
    let print = measures.footprint.as_ref().unwrap();
    let length = |from: &Point, to: &Point| nalgebra::distance(from, to);
    let is =
        |name: &Option<MarkName>, wanted: &str| name.as_ref().is_some_and(|name| name.to_string() == wanted);
    let found = index.marks(print).unwrap().into_iter().find_map(|mark| match mark {
        Mark::Line { from, to, label: of, .. } if is(&of, label) => Some(length(&from, &to)),
        Mark::Point { label: of, .. } if is(&of, &format!("{label} = 0")) => Some(0.0),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{index:?} has no mark {label}"))
}

/// Differences of one quantity from the independent value.
#[derive(Default)]
struct Differences(Vec<f64>);

impl Differences {
    fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / self.0.len() as f64
    }

    /// Size that a share of the differences does not exceed.
    fn within(&self, share: f64) -> f64 {
        let mut sizes: Vec<f64> = self.0.iter().map(|difference| difference.abs()).collect();
        sizes.sort_by(f64::total_cmp);
        sizes[((share * sizes.len() as f64).ceil() as usize).clamp(1, sizes.len()) - 1]
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn widths_of_adults_steps_agree_with_the_independent_ones() {
    let folder = reference("reference/recordings/speedpp");
    let expected = expected();
    let mut of: HashMap<&str, Differences> = HashMap::new();
    let (mut given, mut all, mut clarke_given) = (0_usize, 0_usize, 0_usize);
    for subject in 0..SUBJECTS {
        let hints = Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(500.0), ..Hints::default() };
        let mut file = Import::open(&folder.join(format!("subj0{subject}.npz")), &hints).unwrap();
        for part in 0..file.parts().len() {
            let trial: usize = file.parts()[part].trim_start_matches("trial_").parse().unwrap();
            let recording = file.read(part).unwrap();
            let picture = peak_picture(&recording);
            let measures = measure_print(&recording.meta.mat, &picture, 10.0, Some(Side::Right));
            let theirs = &expected[&(subject, trial)];
            all += 1;
            let index = |index| measures.indices.get(index).clone();
            let Ok(csi) = index(FootprintIndex::ChippauxSmirakIndex) else { continue };
            given += 1;
            let mut differ =
                |what, ours: f64, name: &str| of.entry(what).or_default().0.push(ours - theirs[name]);
            let staheli = index(FootprintIndex::StaheliIndex).unwrap();
            differ("csi", csi, "csi_pct");
            differ("staheli", staheli, "staheli");
            let width = |index, label| marked_mm(&measures, index, label);
            differ("w_ff", width(FootprintIndex::ChippauxSmirakIndex, "w_ff"), "ff_width_mm");
            differ("w_mf", width(FootprintIndex::ChippauxSmirakIndex, "w_mf"), "mf_min_width_mm");
            differ("w_h", width(FootprintIndex::StaheliIndex, "w_h"), "rf_width_mm");
            if let (Ok(ours), Some(_)) =
                (index(FootprintIndex::ClarkeAngle), theirs.get("clarke_tangent_deg"))
            {
                clarke_given += 1;
                differ("clarke", ours, "clarke_tangent_deg");
            }
        }
    }
    let mut names: Vec<_> = of.keys().copied().collect();
    names.sort_unstable();
    for name in names {
        let found = &of[name];
        println!(
            "{name}: {} steps, mean {:+.3}, within {:.3} in half, {:.3} in 95 of 100",
            found.0.len(),
            found.mean(),
            found.within(0.5),
            found.within(0.95)
        );
    }
    println!("{given} of {all} given, {clarke_given} with both Clarke angles");
    assert!(given as f64 >= 0.98 * all as f64, "{given} of {all}");
    // There a width ends at the corners of the border cells, here where the refined pressure crosses the
    // threshold within them: each end may differ by a part of a cell of 5.08 mm, and a thin midfoot may be
    // whole here and broken there. Clarke's angle is held to nothing: constructions differ by far more.
    for (name, mean, most) in [
        ("w_ff", 3.5, 8.0),
        ("w_h", 2.0, 5.1),
        ("w_mf", 1.0, 5.1),
        ("csi", 1.2, 6.0),
        ("staheli", 0.02, 0.09),
    ] {
        let found = &of[name];
        assert!(found.mean().abs() < mean, "{name}: mean difference {}", found.mean());
        assert!(found.within(0.95) < most, "{name}: {} in 95 of 100", found.within(0.95));
        assert!(found.0.len() == given, "{name}");
    }
}
