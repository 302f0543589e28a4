//! The whole construction on prints whose measures are known.

use super::frame::Frame;
use super::*;
use crate::base::{Grid, Mat, Measured, Point, Side, Vector, View};
use proptest::strategy::Just;

/// A foot's pressure as a formula in its own coordinates: x across, positive to the little toe, y
/// from the heel's end, millimetres for a foot of 200 mm.
type Pressure = fn(f64, f64) -> f64;

/// The arch index.
fn arch_index(measures: &PrintMeasures) -> Measured<f64> {
    measures.indices.get(FootprintIndex::ArchIndex).clone()
}

const KPA: f64 = 80.0;
const THRESHOLD: f64 = 5.0;

/// An egg of pressure that rises steeply at its border.
fn egg(x: f64, y: f64, centre: (f64, f64), half: (f64, f64)) -> f64 {
    let r2 = ((x - centre.0) / half.0).powi(2) + ((y - centre.1) / half.1).powi(2);
    KPA * (1.0 - r2.powi(2)).max(0.0)
}

fn toes(x: f64, y: f64) -> f64 {
    let toes = [((-20.0, 182.0), (10.0, 13.0)), ((-2.0, 186.0), (5.0, 7.0)), ((9.0, 181.0), (5.0, 6.0))];
    toes.iter().map(|&(centre, half)| 0.6 * egg(x, y, centre, half)).sum()
}

fn without_toes(x: f64, y: f64) -> f64 {
    let heel = egg(x, y, (0.0, 26.0), (22.0, 26.0));
    let midfoot = 0.5 * egg(x, y, (12.0, 80.0), (13.0, 60.0));
    let ball = egg(x, y, (1.0, 135.0), (35.0, 24.0));
    heel.max(midfoot).max(ball)
}

fn whole(x: f64, y: f64) -> f64 {
    without_toes(x, y) + toes(x, y)
}

fn two_islands(x: f64, y: f64) -> f64 {
    let islands = egg(x, y, (0.0, 24.0), (22.0, 24.0)).max(egg(x, y, (1.0, 138.0), (35.0, 20.0)));
    islands + toes(x, y)
}

/// What the cells of a mat of 60 x 60 cells read of a foot with the middle of its axis in the middle
/// of the mat and a little beside it.
fn print(pressure: Pressure, pitch: (f64, f64), side: Side, degrees: f64, shift: f64) -> (Mat, Grid<f64>) {
    let mat = Mat::new(60, 60, pitch.0, pitch.1).unwrap();
    let frame = Frame::new(
        Point::new(30.0 * pitch.0 + shift, 30.0 * pitch.1 - 0.7 * shift),
        Vector::new(-degrees.to_radians().sin(), degrees.to_radians().cos()),
        View::FromAbove,
    );
    const PARTS: usize = 6;
    let part = |k: usize| (k as f64 + 0.5) / PARTS as f64 - 0.5;
    let read = |row: usize, col: usize| {
        let centre = mat.centre(row, col);
        let mut sum = 0.0;
        for (i, j) in (0..PARTS).flat_map(|i| (0..PARTS).map(move |j| (i, j))) {
            let local = frame.local(centre + Vector::new(part(i) * pitch.0, part(j) * pitch.1));
            let lateral = if side == Side::Right { local.y } else { -local.y };
            sum += pressure(lateral, local.x + 95.0);
        }
        sum / (PARTS * PARTS) as f64
    };
    let values = (0..60).flat_map(|row| (0..60).map(move |col| (row, col))).map(|(row, col)| read(row, col));
    let grid = Grid::from_values(60, 60, values.collect());
    (mat, grid)
}

/// The arch index of a formula by counting points of a fine raster, about the axis x = 0 tilted as
/// [`settle_axis`] would.
fn true_index(pressure: Pressure) -> f64 {
    const STEP: f64 = 0.25;
    let points: Vec<Point> = (0..900)
        .flat_map(|i| (0..400).map(move |j| Point::new(i as f64 * STEP - 5.0, j as f64 * STEP - 50.0)))
        .filter(|p| pressure(p.y, p.x) >= THRESHOLD)
        .collect();
    let mut frame = Frame::new(Point::origin(), Vector::new(1.0, 0.0), View::FromAbove);
    let mut thirds = [0usize; 3];
    for _ in 0..20 {
        let along = |p: &Point| frame.local(*p).x;
        let low = points.iter().map(along).fold(f64::INFINITY, f64::min);
        let high = points.iter().map(along).fold(f64::NEG_INFINITY, f64::max);
        let third = |p: &Point| (((along(p) - low) / (high - low) * 3.0) as usize).min(2);
        thirds = [0; 3];
        points.iter().for_each(|p| thirds[third(p)] += 1);
        let centre = |which: usize| {
            let part = points.iter().filter(|p| third(p) == which);
            part.fold(Vector::zeros(), |sum, p| sum + p.coords) / thirds[which].max(1) as f64
        };
        frame = frame.turned((centre(2) - centre(0)).normalize());
    }
    thirds[1] as f64 / thirds.iter().sum::<usize>() as f64
}

fn index(measures: &PrintMeasures) -> f64 {
    arch_index(measures).unwrap()
}

#[test]
fn any_rotation_gives_the_true_arch_index() {
    let truth = true_index(without_toes);
    for pitch in [(5.0, 5.0), (5.0, 7.5), (7.5, 7.5)] {
        let found: Vec<f64> = (0..24)
            .map(|k| {
                let (mat, picture) =
                    print(whole, pitch, Side::Right, 15.0 * f64::from(k) + 4.0, 0.6 * f64::from(k));
                let measures = measure_print(&mat, &picture, THRESHOLD, None);
                assert_eq!(measures.footprint.as_ref().unwrap().toe_cut(), ToeCut::Valley);
                index(&measures)
            })
            .collect();
        let mean = found.iter().sum::<f64>() / found.len() as f64;
        let sd = (found.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / found.len() as f64).sqrt();
        assert!((mean - truth).abs() < 0.006, "{pitch:?}: {mean} for {truth}");
        assert!(sd < 0.005, "{pitch:?}: {sd}");
    }
}

#[test]
fn heel_toe_and_side_are_found_at_any_rotation() {
    for side in [Side::Left, Side::Right] {
        for degrees in (0..360).step_by(20).map(f64::from) {
            let (mat, picture) = print(whole, (5.0, 5.0), side, degrees, 1.3);
            let measures = measure_print(&mat, &picture, THRESHOLD, None);
            let geometry = measures.footprint.unwrap();
            let axis = Vector::new(-degrees.to_radians().sin(), degrees.to_radians().cos());
            assert!(geometry.axis().dot(&axis) > 0.98, "{side} at {degrees}");
            let right = measures.right_log_odds.unwrap();
            assert_eq!(right > 1.4, side == Side::Right, "{side} at {degrees}: {right}");
            assert!((geometry.length_mm - 193.0).abs() < 4.0, "{}", geometry.length_mm);
            assert!((geometry.toeless_length_mm - 159.0).abs() < 3.0, "{}", geometry.toeless_length_mm);
        }
    }
}

#[test]
fn a_print_without_toes_is_not_cut() {
    for degrees in [0.0, 33.0, 140.0] {
        let (mat, picture) = print(without_toes, (5.0, 5.0), Side::Left, degrees, 0.0);
        let measures = measure_print(&mat, &picture, THRESHOLD, None);
        let geometry = measures.footprint.as_ref().unwrap();
        assert_eq!(geometry.toe_cut(), ToeCut::NoToes);
        assert_eq!(geometry.length_mm, geometry.toeless_length_mm);
        assert_eq!(measures.region_load.as_ref().unwrap().toes, 0.0);
        assert!((index(&measures) - true_index(without_toes)).abs() < 0.01);
    }
}

#[test]
fn two_islands_have_an_arch_index_of_nothing_and_no_error() {
    let (mat, picture) = print(two_islands, (5.0, 5.0), Side::Right, 25.0, 0.0);
    let measures = measure_print(&mat, &picture, THRESHOLD, None);
    assert!(index(&measures) < 0.01, "{}", index(&measures));
    assert!(measures.footprint.unwrap().outline.len() >= 3);
}

#[test]
fn a_mirrored_picture_mirrors_the_result() {
    let (mat, picture) = print(whole, (5.0, 6.0), Side::Right, 20.0, 1.0);
    let mut mirrored = picture.clone();
    for row in 0..60 {
        for col in 0..60 {
            mirrored[(row, col)] = picture[(row, 59 - col)];
        }
    }
    let right = measure_print(&mat, &picture, THRESHOLD, None);
    let left = measure_print(&mat, &mirrored, THRESHOLD, None);
    let below = measure_print(&mat.clone().with_view(View::FromBelow), &mirrored, THRESHOLD, None);
    assert!((index(&right) - index(&left)).abs() < 2e-3);
    assert!((index(&right) - index(&below)).abs() < 2e-3);
    for index in FootprintIndex::ALL {
        let of = |measures: &PrintMeasures| measures.indices.get(index).clone().unwrap();
        // Marching along the rows the other way rounds differently, no more.
        let within = 0.01 * of(&right).abs().max(0.1);
        assert!((of(&right) - of(&left)).abs() < within, "{index:?}: {} {}", of(&right), of(&left));
        assert!((of(&right) - of(&below)).abs() < within, "{index:?}: {} {}", of(&right), of(&below));
    }
    let odds = |measures: &PrintMeasures| *measures.right_log_odds.as_ref().unwrap();
    assert!((odds(&right) + odds(&left)).abs() < 0.1);
    assert!((odds(&right) - odds(&below)).abs() < 0.1);
    let across = below.footprint.unwrap().across();
    assert!(across.x < -0.9, "the person's right is drawn on the left: {across}");
}

#[test]
fn scaling_pressure_and_threshold_alike_changes_nothing() {
    let (mat, picture) = print(whole, (5.0, 5.0), Side::Left, 70.0, 2.0);
    let one = measure_print(&mat, &picture, THRESHOLD, None);
    let other = measure_print(&mat, &picture.map(|p| 3.0 * p), 3.0 * THRESHOLD, None);
    assert!((index(&one) - index(&other)).abs() < 1e-9);
    let (one, other) = (one.footprint.unwrap(), other.footprint.unwrap());
    assert!((one.heel() - other.heel()).norm() < 1e-6 && (one.axis() - other.axis()).norm() < 1e-9);
}

#[test]
fn regions_share_the_load_of_the_whole_picture() {
    let (mat, picture) = print(whole, (5.0, 5.0), Side::Left, 10.0, 0.0);
    let load = measure_print(&mat, &picture, THRESHOLD, None).region_load.unwrap();
    assert!((load.rear + load.mid + load.fore + load.toes - 1.0).abs() < 1e-12);
    assert!(load.toes > 0.03 && load.toes < 0.08, "{load:?}");
    assert!(load.rear > load.mid && load.fore > load.mid, "{load:?}");
}

#[test]
fn a_foot_over_the_border_is_refused_with_the_reason() {
    let (_, picture) = print(whole, (5.0, 5.0), Side::Right, 0.0, 0.0);
    let first = 20 * 60;
    let mat = Mat::new(40, 60, 5.0, 5.0).unwrap();
    let picture = Grid::from_values(40, 60, picture.values()[first..].to_vec());
    let measures = measure_print(&mat, &picture, THRESHOLD, None);
    for reason in [arch_index(&measures).unwrap_err(), measures.footprint.unwrap_err()] {
        assert!(reason.to_string().contains("border of the mat"), "{reason}");
    }
}

#[test]
fn what_is_no_foot_is_refused_with_a_reason() {
    let mat = Mat::new(40, 40, 5.0, 5.0).unwrap();
    let filled = |inside: &dyn Fn(f64, f64) -> bool| {
        let mut picture = Grid::filled(40, 40, 0.0);
        for row in 0..40 {
            for col in 0..40 {
                if inside(row as f64 - 19.5, col as f64 - 19.5) {
                    picture[(row, col)] = 50.0;
                }
            }
        }
        let measures = measure_print(&mat, &picture, THRESHOLD, None);
        arch_index(&measures).unwrap_err().to_string()
    };
    assert!(filled(&|_, _| false).contains("no cell"));
    assert!(filled(&|y, x| y == 0.5 && x == 0.5).contains("only 1 cell"));
    assert!(filled(&|y, x| x * x + y * y < 100.0).contains("as long as it is wide"));
    assert!(filled(&|y, x| y.abs() < 9.0 && x.abs() < 3.0).contains("told apart"));
}

#[test]
fn the_thirds_of_a_rectangle_are_equal() {
    let rectangle: Ring =
        [(0., -15.), (90., -15.), (90., 15.), (0., 15.)].iter().map(|&(x, y)| Point::new(x, y)).collect();
    let frame = Frame::new(Point::origin(), Vector::new(1.0, 0.0), View::FromAbove);
    let print = Footprint::without_toes(frame, Side::Right, 5.0, vec![rectangle]);
    let [rear, mid, fore] = index::areas_mm2(&print).unwrap();
    assert!((mid / (rear + mid + fore) - 1.0 / 3.0).abs() < 1e-12);
    assert!((rear - 900.0).abs() < 1e-9 && (fore - 900.0).abs() < 1e-9);
}

#[test]
fn what_is_too_long_is_refused() {
    let mat = Mat::new(10, 60, 20.0, 20.0).unwrap();
    let mut picture = Grid::filled(10, 60, 0.0);
    (4..6).flat_map(|row| (5..50).map(move |col| (row, col))).for_each(|at| picture[at] = 50.0);
    let reason = measure_print(&mat, &picture, THRESHOLD, None).footprint.unwrap_err();
    assert!(reason.to_string().contains("too long"), "{reason}");
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(200))]

    #[test]
    fn no_picture_panics_and_every_number_is_one(
        rows in 1usize..24,
        cols in 1usize..24,
        pitch in (0.1f64..40.0, 0.1f64..40.0),
        cells in proptest::collection::vec(proptest::prop_oneof![Just(0.0), 0.0..9.0f64, 0.0..900.0f64], 576),
        right in proptest::option::of(proptest::bool::ANY),
    ) {
        let mat = Mat::new(rows, cols, pitch.0, pitch.1).unwrap();
        let picture = Grid::from_values(rows, cols, cells[..rows * cols].to_vec());
        let side = right.map(|right| if right { Side::Right } else { Side::Left });
        let measures = measure_print(&mat, &picture, THRESHOLD, side);
        if let Ok(index) = arch_index(&measures) {
            proptest::prop_assert!((0.0..=1.0).contains(&index));
        }
        if let Ok(load) = measures.region_load {
            proptest::prop_assert!((load.rear + load.mid + load.fore + load.toes - 1.0).abs() < 1e-9);
        }
        if let Ok(geometry) = measures.footprint {
            proptest::prop_assert!(geometry.length_mm >= geometry.toeless_length_mm);
            proptest::prop_assert!((geometry.axis().norm() - 1.0).abs() < 1e-9);
        }
    }

    /// Blobs on a mat large enough: the path that measures is taken, not only the one that refuses.
    #[test]
    fn no_set_of_blobs_panics(
        blobs in proptest::collection::vec((40.0..160.0f64, 40.0..260.0f64, 4.0..40.0f64, 4.0..60.0f64), 1..7),
        pitch in (4.0f64..16.0, 4.0f64..16.0),
    ) {
        let mat = Mat::new((300.0 / pitch.1) as usize, (200.0 / pitch.0) as usize, pitch.0, pitch.1).unwrap();
        let mut picture = Grid::filled(mat.rows(), mat.cols(), 0.0);
        for row in 0..mat.rows() {
            for col in 0..mat.cols() {
                let at = mat.centre(row, col);
                let reads = |&(x, y, rx, ry): &(f64, f64, f64, f64)| egg(at.x, at.y, (x, y), (rx, ry));
                picture[(row, col)] = blobs.iter().map(reads).sum();
            }
        }
        let measures = measure_print(&mat, &picture, THRESHOLD, None);
        if let (Ok([rear, mid, fore]), Ok(area)) = (measures.thirds_mm2, measures.contact_area_mm2) {
            proptest::prop_assert!(rear + mid + fore <= area * (1.0 + 1e-9));
        }
    }
}
