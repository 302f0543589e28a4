//! Measures frame by frame, as a table for other programs.

use std::ops::Range;
use std::path::Path;

use super::StoreError;
use super::sheet::{SheetColumn, write_parts};
use crate::analysis::result::{FrameMeasures, LoadMeasure, Series, SessionResult};
use crate::base::{Side, Unit};

/// Rows made at a time.
const ROWS: usize = 1 << 13;

/// Writes one row a frame, whole or not at all, as `.csv` or `.parquet`: `t_s`, then `force_n`,
/// `area_mm2`, `peak_kpa`, `cop_x_mm`, `cop_y_mm` of the whole mat, then the same of each foot with
/// `left_`, `right_`, or `foot1_`, `foot2_` where the side is not known. A recording in raw counts
/// has `force_raw` and `peak_raw` instead of newtons and kilopascals. Where nothing is loaded the centre of
/// pressure is empty; the area is that of the cells at or above the contact threshold of the result; and where
/// a foot is on bumps its area and peak are. Last, for each foot with a traced print, how its load is spread in
/// the frames of its stand or of its complete contacts, by the keys of [`LoadMeasure`]. Numbers are printed so
/// that reading them gives the same number.
///
/// # Errors
/// When the name ends in neither, or the system refuses.
pub fn write_series(path: &Path, result: &SessionResult) -> Result<(), StoreError> {
    // A table without a frame still has its columns.
    let parts = (0..result.frames.max(1)).step_by(ROWS);
    let part = |first: usize| {
        let columns = columns(result, first..(first + ROWS).min(result.frames));
        match trouble(result) {
            None => Ok(columns),
            Some(trouble) => Err(StoreError::io("read", path)(std::io::Error::other(trouble))),
        }
    };
    write_parts(path, parts.map(part))
}

/// The columns that [`write_series`] writes, of all frames.
///
/// # Errors
/// When frames of a long session that were kept outside the memory cannot be read.
pub fn series_columns(result: &SessionResult) -> Result<Vec<SheetColumn>, String> {
    let columns = columns(result, 0..result.frames);
    trouble(result).map_or(Ok(columns), Err)
}

/// What went wrong outside the memory, where a long session keeps its frames: zeros are read there then.
fn trouble(result: &SessionResult) -> Option<String> {
    let of_feet = result.feet.iter().map(|foot| foot.series.trouble());
    of_feet.chain([result.total.trouble()]).flatten().next()
}

/// The columns of some frames.
fn columns(result: &SessionResult, frames: Range<usize>) -> Vec<SheetColumn> {
    let t_s = result.t_s[frames.clone()].iter().copied().map(Some).collect();
    let mut columns = vec![SheetColumn::numbers("t_s", t_s)];
    let mut scope = |prefix: &str, series: &Series<FrameMeasures>, shape: bool| {
        let (force, peak) = match result.unit {
            Unit::Kpa => ("force_n", "peak_kpa"),
            Unit::Raw => ("force_raw", "peak_raw"),
        };
        type Of<'a> = &'a dyn Fn(&FrameMeasures) -> Option<f64>;
        let measures: [(&str, Of<'_>); 5] = [
            (force, &|frame| Some(frame.force)),
            ("area_mm2", &|frame| shape.then_some(frame.area_mm2)),
            (peak, &|frame| shape.then_some(frame.peak)),
            ("cop_x_mm", &|frame| frame.centre_of_pressure.map(|at| at.x)),
            ("cop_y_mm", &|frame| frame.centre_of_pressure.map(|at| at.y)),
        ];
        for (name, of) in measures {
            let values = series.range(frames.clone()).map(|frame| of(&frame)).collect();
            columns.push(SheetColumn::numbers(format!("{prefix}{name}"), values));
        }
    };
    scope("", &result.total, result.feet.iter().all(|foot| foot.shape.is_ok()));
    let prefix = |at: usize| {
        let same = |side: Side| result.feet.iter().filter(|foot| foot.side == Ok(side)).count();
        match result.feet[at].side {
            Ok(side) if same(side) == 1 => format!("{side}_"),
            _ => format!("foot{}_", at + 1),
        }
    };
    for (at, foot) in result.feet.iter().enumerate() {
        scope(&prefix(at), &foot.series, foot.shape.is_ok());
    }
    for (at, foot) in result.feet.iter().enumerate() {
        let Ok(spread) = &foot.spread else { continue };
        for measure in
            LoadMeasure::ALL.into_iter().filter(|measure| foot.side.is_ok() || !measure.needs_side())
        {
            let load = |frame| measure.of(&spread.series.get(frame)?).ok();
            let values = frames.clone().map(load).collect();
            columns.push(SheetColumn::numbers(format!("{}{}", prefix(at), measure.definition().key), values));
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use polars::prelude::*;

    use super::*;
    use crate::analysis::result::{FootLoad, Print, PrintKind, Spread, Symmetry};
    use crate::base::Refusal;
    use crate::base::{Grid, Point};

    fn foot(side: Result<Side, Refusal>) -> crate::analysis::result::FootResult {
        let none = || Refusal::planted("test");
        let grid = || Grid::filled(1, 1, 0.0);
        crate::analysis::result::FootResult {
            side,
            side_probability: 0.5,
            print: Print {
                kind: PrintKind::StaticMean,
                picture: grid(),
                peak_picture: grid(),
                window_s: (0.0, 0.0),
            },
            footprint: Err(none()),
            toe_reading: Err(none()),
            other_readings: Vec::new(),
            indices: Vec::new(),
            thirds_mm2: Err(none()),
            contact_area_mm2: Err(none()),
            shape: Ok(()),
            bumpy_share: 0.0,
            peak: Ok(0.0),
            load_share: Err(none()),
            region_load: Err(none()),
            spread: Err(none()),
            regions: Vec::new(),
            region_borders: Err(none()),
            series: Arc::new(
                [0.0, 0.1 + 0.2]
                    .map(|force| FrameMeasures { force, ..Default::default() })
                    .into_iter()
                    .collect(),
            ),
            gait: Err(none()),
        }
    }

    fn result(unit: Unit, sides: &[Result<Side, Refusal>]) -> SessionResult {
        let loaded = FrameMeasures {
            force: 1.0 / 3.0,
            area_mm2: 50.0,
            peak: 7.0,
            centre_of_pressure: Some(Point::new(1.5, -2.5)),
        };
        let none = || Err(Refusal::planted("test"));
        SessionResult {
            unit,
            contact_threshold: 0.0,
            frames: 2,
            t_s: vec![0.0, 0.005],
            total: [FrameMeasures::default(), loaded].into_iter().collect(),
            task: Err(Refusal::planted("test")),
            posture: None,
            feet: sides.iter().cloned().map(foot).collect(),
            contacts: Vec::new(),
            balance: Err(Refusal::planted("test")),
            gait: Err(Refusal::planted("test")),
            symmetry: Symmetry {
                left_share: none(),
                left_share_median: none(),
                robinson_pct: none(),
                asymmetry_pct: none(),
                angle_pct: none(),
                log_ratio: none(),
            },
            quality: Vec::new(),
        }
    }

    fn written(name: &str, result: &SessionResult) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        write_series(&path, result).unwrap();
        std::fs::read(&path).unwrap()
    }

    #[test]
    fn calibrated_numbers_as_text() {
        let text = written("a.csv", &result(Unit::Kpa, &[Ok(Side::Left), Err(Refusal::planted("test"))]));
        let text = String::from_utf8(text).unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines[0],
            "t_s,force_n,area_mm2,peak_kpa,cop_x_mm,cop_y_mm,left_force_n,left_area_mm2,left_peak_kpa,\
             left_cop_x_mm,left_cop_y_mm,foot2_force_n,foot2_area_mm2,foot2_peak_kpa,foot2_cop_x_mm,foot2_cop_y_mm"
        );
        assert_eq!(lines[1], "0,0,0,0,,,0,0,0,,,0,0,0,,");
        let numbers = lines[2].split(',').collect::<Vec<_>>();
        assert_eq!(numbers[1].parse::<f64>().unwrap(), 1.0 / 3.0);
        assert_eq!(numbers[4..7], ["1.5", "-2.5", "0.30000000000000004"]);
        assert_eq!(lines.len(), 3);
    }

    #[test]
    fn raw_counts_never_get_a_unit() {
        let text = String::from_utf8(written("a.csv", &result(Unit::Raw, &[Ok(Side::Right)]))).unwrap();
        let header = text.lines().next().unwrap();
        assert!(header.contains(",force_raw,") && header.contains("right_peak_raw"), "{header}");
        assert!(!header.contains("_n,") && !header.contains("kpa"), "{header}");
    }

    #[test]
    fn the_spread_of_the_load_stands_behind_the_feet_and_is_empty_in_the_air() {
        let mut result = result(Unit::Kpa, &[Ok(Side::Left)]);
        let load = FootLoad {
            pieces: std::array::from_fn(|at| if at < 4 { 1.5 } else { 0.5 }),
            ..Default::default()
        };
        result.feet[0].spread = Ok(Spread { values: Vec::new(), series: [(1, load)].into_iter().collect() });
        let text = String::from_utf8(written("a.csv", &result)).unwrap();
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
        let column = lines[0].iter().position(|name| *name == "left_rear_share").unwrap();
        assert_eq!((lines[1][column], lines[2][column]), ("", "0.5"));
        assert!(lines[0].contains(&"left_centre_along_share"));
    }

    #[test]
    fn two_feet_of_one_side_keep_their_columns_apart() {
        let text = written("a.csv", &result(Unit::Kpa, &[Ok(Side::Left), Ok(Side::Left)]));
        let text = String::from_utf8(text).unwrap();
        assert!(text.contains("foot1_force_n") && text.contains("foot2_force_n"), "{text}");
    }

    #[test]
    fn the_same_table_as_parquet() {
        let bytes = written("a.parquet", &result(Unit::Kpa, &[Ok(Side::Left)]));
        let table = ParquetReader::new(std::io::Cursor::new(bytes)).finish().unwrap();
        assert_eq!((table.height(), table.width()), (2, 11));
        let x = table.column("cop_x_mm").unwrap().f64().unwrap().iter().collect::<Vec<_>>();
        assert_eq!(x, [None, Some(1.5)]);
    }
}
