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
    let heel = egg(x, y, (0.0, 28.0), (23.0, 28.0));
    let midfoot = 0.5 * egg(x, y, (12.0, 80.0), (13.0, 60.0));
    let (first, others) = (egg(x, y, (-12.0, 135.0), (24.0, 24.0)), egg(x, y, (14.0, 123.0), (22.0, 28.0)));
    heel.max(midfoot).max(0.8 * first).max(0.8 * others)
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
        assert!((mean - truth).abs() < 0.008, "{pitch:?}: {mean} for {truth}");
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
            assert!((geometry.toeless_length_mm - 159.0).abs() < 6.0, "{}", geometry.toeless_length_mm);
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
        assert_eq!(measures.region_load.as_ref().unwrap().toes, Ok(0.0));
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

/// Every length, area, share and index of a print, then the log odds of its side.
fn numbers(measures: &PrintMeasures) -> Vec<f64> {
    let print = measures.footprint.as_ref().unwrap();
    let load = measures.region_load.as_ref().unwrap();
    let indices = FootprintIndex::ALL.iter().filter_map(|&index| measures.indices.get(index).clone().ok());
    let mut numbers = vec![print.length_mm, print.toeless_length_mm];
    numbers.extend(indices);
    numbers.extend(measures.thirds_mm2.as_ref().unwrap());
    numbers.extend([load.rear, load.mid, load.fore, load.toes.clone().unwrap()]);
    numbers.extend([measures.contact_area_mm2.clone().unwrap(), measures.right_log_odds.clone().unwrap()]);
    numbers
}

/// Compares two prints but for the log odds of the side, which `mirrored` turns over.
fn same(one: &PrintMeasures, other: &PrintMeasures, mirrored: bool, within: f64) -> Result<(), String> {
    let (one, mut other) = (numbers(one), numbers(other));
    if mirrored {
        other.iter_mut().last().into_iter().for_each(|odds| *odds = -*odds);
    }
    let off = |(a, b): (&f64, &f64)| (a - b).abs() > within * a.abs().max(1.0);
    if one.len() != other.len() || one.iter().zip(&other).any(off) {
        return Err(format!("{one:?}\nis not\n{other:?}"));
    }
    Ok(())
}

/// A picture whose cells are those of another, taken from elsewhere.
fn taken(
    picture: &Grid<f64>,
    rows: usize,
    cols: usize,
    from: impl Fn(usize, usize) -> (usize, usize),
) -> Grid<f64> {
    let places = (0..rows).flat_map(|row| (0..cols).map(move |col| (row, col)));
    Grid::from_values(rows, cols, places.map(|(row, col)| picture[from(row, col)]).collect())
}

#[test]
fn seen_from_below_the_persons_right_is_drawn_on_the_left() {
    let (mat, picture) = print(whole, (5.0, 6.0), Side::Right, 20.0, 1.0);
    let mirrored = taken(&picture, 60, 60, |row, col| (row, 59 - col));
    let right = measure_print(&mat, &picture, THRESHOLD, None);
    let below = measure_print(&mat.clone().with_view(View::FromBelow), &mirrored, THRESHOLD, None);
    same(&right, &below, false, 1e-9).unwrap();
    let across = below.footprint.unwrap().across();
    assert!(across.x < -0.9, "{across}");
}

#[test]
fn regions_share_the_load_of_the_whole_picture() {
    let (mat, picture) = print(whole, (5.0, 5.0), Side::Left, 10.0, 0.0);
    let load = measure_print(&mat, &picture, THRESHOLD, None).region_load.unwrap();
    let toes = load.toes.clone().unwrap();
    assert!((load.rear + load.mid + load.fore + toes - 1.0).abs() < 1e-12);
    assert!(toes > 0.03 && toes < 0.08, "{load:?}");
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
        assert!(reason.to_string().contains("edge of the mat"), "{reason}");
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

/// What cells of 5 mm read of a pressure, by counting points.
fn read(pressure: impl Fn(Point) -> f64) -> (Mat, Grid<f64>) {
    const PARTS: usize = 20;
    let mat = Mat::new(40, 40, 5.0, 5.0).unwrap();
    let part = |k: usize| ((k as f64 + 0.5) / PARTS as f64 - 0.5) * 5.0;
    let read = |(row, col): (usize, usize)| {
        let points = (0..PARTS).flat_map(|i| (0..PARTS).map(move |j| Vector::new(part(i), part(j))));
        points.map(|from| pressure(mat.centre(row, col) + from)).sum::<f64>() / (PARTS * PARTS) as f64
    };
    let cells = (0..40).flat_map(|row| (0..40).map(move |col| (row, col)));
    let values = cells.map(read).collect();
    (mat.clone(), Grid::from_values(40, 40, values))
}

#[test]
fn a_disc_has_the_area_of_a_disc_wherever_it_lies() {
    // Of an egg of 80 kPa the threshold of 5 kPa is reached at the fourth root of 15/16 of its radius.
    let truth = std::f64::consts::PI * 900.0 * (1.0 - THRESHOLD / KPA).sqrt();
    for shift in [0.0, 1.1, 2.5, 4.0] {
        let (mat, picture) = read(|p| egg(p.x, p.y, (100.0 + shift, 97.0), (30.0, 30.0)));
        let area = measure_print(&mat, &picture, THRESHOLD, None).contact_area_mm2.unwrap();
        // Half a millimetre of outline is 0.034 of the area.
        assert!((area / truth - 1.0).abs() < 0.036, "{shift}: {area} for {truth}");
    }
}

#[test]
fn a_rectangle_on_cells_has_an_arch_index_of_a_third() {
    // A rectangle has neither heel nor toes, so its direction is given.
    for (shift, turn) in [(0.0, 0.0), (2.5, 0.0), (1.2, 10.0), (0.0, 33.0), (3.1, 90.0)] {
        let along = Vector::new(-f64::to_radians(turn).sin(), f64::to_radians(turn).cos());
        let given = Frame::new(Point::new(100.0 + shift, 100.0), along, View::FromAbove);
        let (mat, picture) = read(|p| {
            let p = given.local(p);
            if p.x.abs() <= 45.0 && p.y.abs() <= 15.0 { 50.0 } else { 0.0 }
        });
        let rings = contour::rings(&refine::Field::of(&mat, &picture), THRESHOLD);
        let (axis, length) = frame::settle_axis(&given.local_rings(&rings), given).unwrap();
        let print = Footprint::without_toes(axis, Side::Right, 5.0, axis.local_rings(&rings));
        // The sudden border of a rectangle, which no foot has, is seen up to half a cell outside, and
        // the corners of a turned one further.
        assert!((90.0..98.0).contains(&length), "{turn}: {length}");
        // The corners of a turned rectangle come out round: a cell's area less in each outer third is
        // 0.003 more for the index.
        let [rear, mid, fore] = index::areas_mm2(&print).unwrap();
        assert!((mid / (rear + mid + fore) - 1.0 / 3.0).abs() < 0.012, "{turn}: {rear} {mid} {fore}");
    }
}

#[test]
fn a_noisy_cell_beside_a_foot_changes_nothing() {
    let (mat, picture) = print(whole, (5.0, 5.0), Side::Right, 12.0, 0.0);
    let clean = measure_print(&mat, &picture, THRESHOLD, None);
    for at in [(10, 20), (50, 45), (3, 3), (30, 52)] {
        let mut noisy = picture.clone();
        assert_eq!(noisy[at], 0.0);
        noisy[at] = 90.0;
        same(&clean, &measure_print(&mat, &noisy, THRESHOLD, None), false, 1e-9).unwrap();
    }
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
    #![proptest_config(proptest::test_runner::Config::with_cases(48))]

    /// Mirroring the mat makes a right foot a left one and changes nothing else; nor does turning the mat by
    /// quarters, nor measuring pressure and threshold in another unit.
    #[test]
    fn symmetries_change_no_measure(
        pressure in proptest::sample::select(vec![whole as Pressure, without_toes, two_islands]),
        pitch in (4.0..9.0f64, 4.0..9.0f64),
        degrees in 0.0..360.0f64,
        shift in -5.0..5.0f64,
        scale in 0.01..100.0f64,
    ) {
        let (mat, picture) = print(pressure, pitch, Side::Right, degrees, shift);
        let one = measure_print(&mat, &picture, THRESHOLD, None);
        let compared = |mat: &Mat, picture: &Grid<f64>, threshold: f64, mirrored: bool| {
            let other = measure_print(mat, picture, threshold, None);
            // Where the toes of one cannot be told from the ball, those of the other cannot.
            let refused = |measures: &PrintMeasures| measures.region_load.clone().err();
            let alike = match (refused(&one), refused(&other)) {
                (None, None) => same(&one, &other, mirrored, 1e-9),
                (one, other) if one == other => Ok(()),
                (one, other) => Err(format!("{one:?}\nis not\n{other:?}")),
            };
            alike.map_err(proptest::test_runner::TestCaseError::fail)
        };
        let last = 59;
        compared(&mat, &taken(&picture, 60, 60, |row, col| (row, last - col)), THRESHOLD, true)?;
        compared(&mat, &taken(&picture, 60, 60, |row, col| (last - row, last - col)), THRESHOLD, false)?;
        let aside = Mat::new(60, 60, pitch.1, pitch.0).unwrap();
        compared(&aside, &taken(&picture, 60, 60, |row, col| (last - col, row)), THRESHOLD, false)?;
        compared(&aside, &taken(&picture, 60, 60, |row, col| (col, last - row)), THRESHOLD, false)?;
        compared(&mat, &picture.map(|p| scale * p), scale * THRESHOLD, false)?;
    }
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
            let toes = load.toes.unwrap();
            proptest::prop_assert!((load.rear + load.mid + load.fore + toes - 1.0).abs() < 1e-9);
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

#[test]
fn toes_that_coarse_cells_may_hide_are_not_said_to_be_in_the_air() {
    let frame = Frame::new(Point::origin(), Vector::new(0.0, 1.0), View::FromAbove);
    let bar = vec![
        [(0.0, -20.0), (160.0, -20.0), (160.0, 20.0), (0.0, 20.0)].map(|(x, y)| Point::new(x, y)).to_vec(),
    ];
    let cut = |pitch_mm| Footprint::without_toes(frame, Side::Left, pitch_mm, bar.clone()).toe_cut();
    assert_eq!((cut(5.0), cut(15.0)), (ToeCut::NoToes, ToeCut::Unseen));
}

#[test]
fn toes_that_coarse_cells_hide_have_no_share_of_the_load() {
    let load = |pitch_mm: f64| {
        let mat =
            Mat::new((400.0 / pitch_mm) as usize, (400.0 / pitch_mm) as usize, pitch_mm, pitch_mm).unwrap();
        let mut picture = Grid::filled(mat.rows(), mat.cols(), 0.0);
        for row in 0..mat.rows() {
            for col in 0..mat.cols() {
                let at = mat.centre(row, col);
                picture[(row, col)] = 200.0 * without_toes(at.x - 200.0, at.y - 100.0);
            }
        }
        measure_print(&mat, &picture, THRESHOLD, None).region_load
    };
    // Without toes a fine mat says so, a coarse one cannot.
    assert_eq!(load(5.0).unwrap().toes, Ok(0.0));
    for pitch_mm in [10.0, 12.0] {
        match load(pitch_mm) {
            Ok(coarse) => {
                match coarse.toes {
                    Ok(share) => assert!(share < 0.01, "{share}"),
                    Err(refusal) => {
                        let reason = refusal.to_string();
                        assert!(reason.contains(&format!("{pitch_mm} mm are too coarse")), "{reason}");
                    }
                }
                assert!((coarse.rear + coarse.mid + coarse.fore - 1.0).abs() < 0.01);
            }
            Err(refusal) => assert_eq!(refusal, Reason::ToesNotParted.into()),
        }
    }
}

/// The same from both ends.
fn bean(x: f64, y: f64) -> f64 {
    egg(x, y, (0.0, 100.0), (34.0, 95.0))
}

#[test]
fn the_way_of_a_person_tells_the_ends_and_gives_no_index_the_shape_does_not_bear_out() {
    let axis = Vector::new(-20.0_f64.to_radians().sin(), 20.0_f64.to_radians().cos());
    let refused = |measures: &PrintMeasures| arch_index(measures).unwrap_err().id().to_owned();
    let read = |pressure: Pressure, way: Option<Vector>| {
        let (mat, picture) = print(pressure, (5.0, 5.0), Side::Right, 20.0, 1.0);
        let known = Known { side: Some(Side::Right), way, ..Known::default() };
        measure_known(&mat, &picture, THRESHOLD, known)
    };
    let along = |measures: &PrintMeasures| measures.footprint.as_ref().unwrap().axis().dot(&axis);
    let across = Vector::new(axis.y, -axis.x);
    for way in [None, Some(across), Some(Vector::zeros())] {
        assert_eq!(refused(&read(bean, way)), "footprint-ends-unclear");
        assert!(along(&read(whole, way)) > 0.99 && arch_index(&read(whole, way)).is_ok());
    }
    for sign in [1.0, -1.0] {
        // Some way off the axis, as of a foot that points outwards.
        let told = read(bean, Some(sign * 600.0 * (axis + 0.5 * across)));
        assert!(sign * along(&told) > 0.98);
        assert_eq!(refused(&told), "footprint-ends-by-way-only");
    }
    assert_eq!(read(whole, Some(600.0 * axis)), read(whole, None));
    // It counts for more than the shape.
    let back = read(whole, Some(-600.0 * axis));
    assert!(along(&back) < -0.9 && refused(&back) == "footprint-ends-by-way-only");
}
