//! Means over the contacts of one foot: of the gait line and of the print.

use super::contacted::Setting;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{GaitLine, MeanLine, MeanPrint};
use crate::base::{Grid, Measured, Point};
use crate::footprint::{FootGrid, Footprint, resample};

/// Distance between the samples of a mean print, millimetres: finer than any mat's cells.
const STEP_MM: f64 = 2.0;
/// The mean print goes on for this share of a cell around the outline: a place below the threshold.
const MARGIN_CELLS: f64 = 1.0;
/// Fewest contacts that make a mean print.
const MIN_PRINTS: usize = 2;

/// The mean of lines, place by place, with its band.
pub(super) fn line(lines: &[&GaitLine]) -> Measured<MeanLine> {
    if lines.is_empty() {
        return Err(Reason::NoLine.into());
    }
    let count = lines.len() as f64;
    let mean = |at: usize| {
        Point::from(
            lines.iter().map(|line| line.points[at].coords).fold(Point::origin().coords, |a, b| a + b)
                / count,
        )
    };
    let points: Vec<Point> = (0..GaitLine::POINTS).map(mean).collect();
    let band = if lines.len() < MeanLine::BAND_STEPS {
        Err(Reason::FewForBand { least: MeanLine::BAND_STEPS, contacts: lines.len() }.into())
    } else {
        let deviation = |(at, mean): (usize, &Point)| {
            let squares = lines.iter().map(|line| line.points[at] - mean);
            let sum = squares.map(|d| d.component_mul(&d)).fold(Point::origin().coords, |a, b| a + b);
            Point::from((sum / (count - 1.0)).map(f64::sqrt))
        };
        Ok(points.iter().enumerate().map(deviation).collect())
    };
    Ok(MeanLine { points, band, contacts: lines.len() })
}

/// The mean picture, each print laid by its heel end and its axis.
pub(super) fn print(setting: &Setting, prints: &[(&Footprint, &Grid<f64>)]) -> Measured<MeanPrint> {
    if prints.len() < MIN_PRINTS {
        return Err(Reason::FewForMeanPrint.into());
    }
    let margin_mm = MARGIN_CELLS * setting.mat.pitch_mm();
    let grid = FootGrid::around(prints.iter().map(|(print, _)| *print), margin_mm, STEP_MM);
    let mut sum = Grid::filled(grid.rows, grid.cols, 0.0);
    for (print, picture) in prints {
        let laid = resample(setting.mat, picture, &print.frame, &grid);
        sum.values_mut().iter_mut().zip(laid.values()).for_each(|(sum, value)| *sum += value);
    }
    let picture = sum.map(|value| value / prints.len() as f64);
    Ok(MeanPrint { grid, picture, contacts: prints.len() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Side, Vector, View};
    use crate::footprint::Frame;

    fn straight(y: f64) -> GaitLine {
        GaitLine {
            frame: Frame::new(Point::origin(), Vector::new(0.0, 1.0), View::FromAbove),
            side: Side::Right,
            points: (0..GaitLine::POINTS).map(|at| Point::new(at as f64, y)).collect(),
            window_s: (0.0, 1.0),
            foot_length_mm: 100.0,
            foot_width_mm: 40.0,
            path_mm: 100.0,
            velocity_mm_s: 100.0,
            medial_mm2: Ok(0.0),
            lateral_mm2: Ok(0.0),
            backward_mm: Ok(0.0),
        }
    }

    #[test]
    fn five_lines_have_a_band_and_four_have_none() {
        let lines: Vec<GaitLine> = [1.0, 2.0, 3.0, 4.0, 5.0].map(straight).into();
        let five = line(&lines.iter().collect::<Vec<_>>()).unwrap();
        assert_eq!((five.points[30], five.contacts), (Point::new(30.0, 3.0), 5));
        let band = five.band.unwrap();
        assert!((band[30] - Point::new(0.0, 2.5_f64.sqrt())).norm() < 1e-12);
        let four = line(&lines[..4].iter().collect::<Vec<_>>()).unwrap();
        assert_eq!(four.points[0], Point::new(0.0, 2.5));
        assert!(four.band.unwrap_err().to_string().ends_with("there are 4"));
        assert!(line(&[]).is_err());
    }
}
