//! Every index on shapes whose values can be worked out by hand.

use super::super::contour::Ring;
use super::super::frame::Frame;
use super::super::marks::{Mark, MarkName};
use super::*;
use crate::base::{Point, Side, Vector};
use FootprintIndex as Index;

fn ring(points: &[(f64, f64)]) -> Ring {
    points.iter().map(|&(x, y)| Point::new(x, y)).collect()
}

/// A right foot, whose medial side is that of low y, in coordinates turned on the mat; or its mirror image.
fn print(side: Side, body: &[Ring], toes: &[Ring]) -> Footprint {
    let along = Vector::new(0.6, 0.8);
    let frame = Frame { origin: Point::new(120.0, 80.0), along, across: Vector::new(0.8, -0.6) };
    let sided = |rings: &[Ring]| -> Vec<Ring> {
        let sign = if side == Side::Right { 1.0 } else { -1.0 };
        rings.iter().map(|ring| ring.iter().map(|p| Point::new(p.x, sign * p.y)).collect()).collect()
    };
    let print = Footprint::without_toes(frame, side, 5.0, sided(body));
    if toes.is_empty() { print } else { print.with_toes(sided(toes)) }
}

fn indices(print: &Footprint) -> Indices {
    let load = RegionLoad { rear: 0.5, mid: 0.1, fore: 0.35, toes: Ok(0.05) };
    Indices::of(print, &Ok(load), true)
}

#[track_caller]
fn near(indices: &Indices, index: Index, expected: f64, part: f64) {
    let value = indices.get(index).clone().unwrap();
    assert!((value - expected).abs() <= part * expected.abs().max(1e-6), "{index:?}: {value} for {expected}");
}

fn reason(indices: &Indices, index: Index) -> String {
    indices.get(index).clone().unwrap_err().to_string().to_string()
}

#[test]
fn numbers_and_keys_agree() {
    for (at, index) in Index::ALL.into_iter().enumerate() {
        assert_eq!(index as usize, at);
        assert_eq!(serde_json::to_value(index).unwrap(), index.definition().key);
        assert!(
            std::ptr::eq(defined::ALL[at], index.definition()) || *defined::ALL[at] == *index.definition()
        );
    }
}

#[test]
fn a_rectangle_is_as_wide_everywhere() {
    let found = indices(&print(Side::Right, &[ring(&[(0., -15.), (90., -15.), (90., 15.), (0., 15.)])], &[]));
    near(&found, Index::ArchIndex, 1.0 / 3.0, 1e-12);
    near(&found, Index::ChippauxSmirakIndex, 100.0, 1e-12);
    near(&found, Index::StaheliIndex, 1.0, 1e-12);
    near(&found, Index::WidthRatio, 1.0, 1e-12);
    near(&found, Index::ModifiedArchIndex, 0.1 / 0.95, 1e-12);
    for index in [Index::ClarkeAngle, Index::IrwinFootprintIndex, Index::HeelAngle] {
        assert!(found.get(index).clone().unwrap().abs() < 1e-9, "{index:?}");
    }
    near(&found, Index::SztriterGodunowIndex, 1.0, 1e-9);
    near(&found, Index::ArchLengthIndex, 1.0, 1e-9);
    assert!(reason(&found, Index::WejsflogIndex).contains("no toe"));
    assert!(reason(&found, Index::HalluxAngle).contains("no toe"));
}

/// 100 mm long, 40 mm wide, with a notch of a right angle at its apex in the middle of the medial side: 60 mm
/// long at the border, 30 mm deep, from 20 to 80 mm.
fn notched() -> Ring {
    ring(&[(0., -20.), (20., -20.), (50., 10.), (80., -20.), (100., -20.), (100., 20.), (0., 20.)])
}

#[test]
fn a_triangular_notch_gives_what_triangles_give() {
    let shape = notched();
    for side in [Side::Left, Side::Right] {
        let found = indices(&print(side, std::slice::from_ref(&shape), &[]));
        // The tangent may touch anywhere on the straight ends, on which nothing here depends. The narrowest
        // station lies up to half a station from the apex.
        near(&found, Index::ChippauxSmirakIndex, 25.0, 0.03);
        near(&found, Index::StaheliIndex, 0.25, 0.03);
        near(&found, Index::SztriterGodunowIndex, 10.0 / 40.0, 0.03);
        near(&found, Index::IrwinFootprintIndex, 900.0 / 3100.0, 2e-3);
        near(
            &found,
            Index::ArchIndex,
            (4000.0 / 3.0 - 900.0 + 2.0 * 0.5 * (100.0f64 / 3.0 - 20.0).powi(2)) / 3100.0,
            1e-9,
        );
    }
}

/// The notch between two corners that stand out, so that the tangent touches at 20 and 80 mm alone.
fn pointed() -> Ring {
    ring(&[(0., -10.), (20., -20.), (50., 10.), (80., -20.), (100., -10.), (100., 20.), (0., 20.)])
}

#[test]
fn a_notch_between_two_corners_has_the_angles_of_its_triangle() {
    let shape = pointed();
    for side in [Side::Left, Side::Right] {
        let found = indices(&print(side, std::slice::from_ref(&shape), &[]));
        // Its side rises by 45 degrees from the ball; the border is the two sides of the notch.
        near(&found, Index::ClarkeAngle, 45.0, 1e-6);
        near(&found, Index::ArchLengthIndex, 0.5 * 2f64.sqrt(), 1e-9);
        near(&found, Index::SztriterGodunowIndex, 0.25, 1e-9);
        // 60 x 30 / 2 of hollow; 100 x 40 less the hollow and two corners of 20 x 10 / 2.
        near(&found, Index::IrwinFootprintIndex, 900.0 / 2900.0, 1e-3);
        let marks = Index::ClarkeAngle.marks(&print(side, std::slice::from_ref(&shape), &[])).unwrap();
        assert!(marks.iter().any(|mark| matches!(mark, Mark::Angle { label, .. } if *label == Some(MarkName::Symbol { symbol: "alpha" }))));
    }
}

#[test]
fn two_islands_have_no_midfoot_and_no_medial_border() {
    let islands = [
        ring(&[(0., -20.), (30., -20.), (30., 20.), (0., 20.)]),
        ring(&[(70., -25.), (100., -25.), (100., 25.), (70., 25.)]),
    ];
    let print = print(Side::Right, &islands, &[]);
    let found = indices(&print);
    for index in
        [Index::ArchIndex, Index::ChippauxSmirakIndex, Index::StaheliIndex, Index::SztriterGodunowIndex]
    {
        assert_eq!(found.get(index).clone().unwrap(), 0.0, "{index:?}");
        assert!(!index.marks(&print).unwrap().is_empty());
    }
    for index in [Index::ClarkeAngle, Index::IrwinFootprintIndex, Index::ArchLengthIndex] {
        assert!(reason(&found, index).contains("no inner border"), "{index:?}");
        assert!(index.marks(&print).is_err());
    }
    near(&found, Index::WidthRatio, 0.8, 1e-12);
}

#[test]
fn a_midfoot_broader_than_the_heel_passes_one() {
    // The heel 40 mm wide up to 25 % of the length, from there on the midfoot 52.
    let broad = ring(&[
        (0., -20.),
        (25.2, -20.),
        (30., -26.),
        (100., -26.),
        (100., 26.),
        (30., 26.),
        (25.2, 20.),
        (0., 20.),
    ]);
    near(&indices(&print(Side::Left, &[broad], &[])), Index::StaheliIndex, 1.3, 1e-12);
}

#[test]
fn a_trapezoid_spreads_by_its_angle() {
    // 40 mm wide at the heel, and on the medial side 10 degrees, on the lateral side 6 degrees more by the
    // millimetre forward.
    let [medial, lateral] = [10f64, 6.0].map(|degrees| 90.0 * degrees.to_radians().tan());
    let shape = ring(&[(0., -20.), (90., -20. - medial), (90., 20. + lateral), (0., 20.)]);
    for side in [Side::Left, Side::Right] {
        let print = print(side, std::slice::from_ref(&shape), &[]);
        near(&indices(&print), Index::HeelAngle, 16.0, 1e-9);
        let marks = Index::HeelAngle.marks(&print).unwrap();
        let apex = marks.iter().find_map(|mark| match mark {
            Mark::Angle { apex, .. } => Some(print.frame.local(*apex)),
            _ => None,
        });
        assert!(apex.unwrap().x < 0.0, "the tangents meet behind the heel");
    }
}

#[test]
fn a_great_toe_leans_by_the_angle_of_its_medial_side() {
    let toe = |lean: f64| {
        // From the corner of the ball at (80, -20): a toe whose medial corner stands 30 mm ahead.
        let y = -20.0 + 30.0 * lean.to_radians().tan();
        ring(&[(102., y + 2.0), (110., y), (118., y + 9.0), (102., y + 10.0)])
    };
    for side in [Side::Left, Side::Right] {
        for lean in [-5.0, 0.0, 12.0] {
            let print = print(side, &[pointed()], &[toe(lean)]);
            let found = indices(&print);
            let angle = found.get(Index::HalluxAngle).clone().unwrap();
            assert!((angle - lean).abs() < 1e-9, "{side} {lean}: {angle}");
            near(&found, Index::WejsflogIndex, 118.0 / 40.0, 5e-3);
        }
        let little = ring(&[(102., 10.0), (110., 10.0), (110., 18.0), (102., 18.0)]);
        assert!(
            reason(&indices(&print(side, &[pointed()], &[little])), Index::HalluxAngle).contains("great toe")
        );
    }
}

#[test]
fn a_foot_that_bulges_inward_has_no_hollow() {
    let shape =
        ring(&[(0., -15.), (20., -20.), (50., -24.), (80., -20.), (100., -15.), (100., 20.), (0., 20.)]);
    let print = print(Side::Left, &[shape], &[]);
    let found = indices(&print);
    assert_eq!(found.get(Index::ClarkeAngle).clone().unwrap(), 0.0);
    assert_eq!(found.get(Index::IrwinFootprintIndex).clone().unwrap(), 0.0);
    assert_eq!(found.get(Index::SztriterGodunowIndex).clone().unwrap(), 1.0);
    let marks = Index::ClarkeAngle.marks(&print).unwrap();
    assert!(
        marks
            .iter()
            .any(|mark| matches!(mark, Mark::Point { label, .. } if *label == Some(MarkName::NoHollow)))
    );
}

/// The inner border bulges just ahead of the rear third: there the angle of its tangent depends on where the third ends.
#[test]
fn indices_from_a_tangent_of_the_heel_are_refused_where_the_midfoot_bulges() {
    let shape = ring(&[
        (0., -15.),
        (33., -20.),
        (36., -26.),
        (50., -24.),
        (67., -22.),
        (100., -15.),
        (100., 20.),
        (0., 20.),
    ]);
    let of_the_heel = [Index::HeelAngle, Index::ArchLengthIndex, Index::HalluxAngle];
    for side in [Side::Left, Side::Right] {
        let bulging = print(side, std::slice::from_ref(&shape), &[]);
        for index in of_the_heel {
            assert!(reason(&indices(&bulging), index).contains("bulges at the midfoot"), "{index:?}");
        }
        assert!(indices(&bulging).get(Index::ArchIndex).is_ok());
        // The same print taken for one of the other foot: the bulge is on the outer border, where it does not matter, unless
        // nobody knows the side.
        let mut outer = bulging;
        outer.side = side.other();
        assert!(indices(&outer).get(Index::HeelAngle).is_ok());
        let open = Indices::of(&outer, &Err(Reason::Unloaded.into()), false);
        assert!(reason(&open, Index::HeelAngle).contains("bulges at the midfoot"));
    }
}

#[test]
fn a_coarse_mat_and_an_unknown_side_are_reasons() {
    let fine = print(Side::Right, &[pointed()], &[]);
    let mut coarse = fine.clone();
    coarse.pitch_mm = 8.6;
    let found = indices(&coarse);
    for index in [Index::ClarkeAngle, Index::ArchLengthIndex, Index::HalluxAngle] {
        assert!(reason(&found, index).contains("too coarse"), "{index:?}");
    }
    assert!(reason(&found, Index::ChippauxSmirakIndex).contains("only 11.6 cells long"));
    assert!(found.get(Index::ArchIndex).is_ok() && found.get(Index::ModifiedArchIndex).is_ok());
    let unsided = Indices::of(&fine, &Err(Reason::Unloaded.into()), false);
    for index in Index::ALL.into_iter().filter(|index| index.needs_side()) {
        assert!(reason(&unsided, index).contains("left or right"), "{index:?}");
    }
    assert_eq!(reason(&unsided, Index::ModifiedArchIndex), "the print carries no load");
    assert!(unsided.get(Index::HeelAngle).is_ok());
}

proptest::proptest! {
    /// Any outline of a hand's count of knots on either border, and its mirror image on the other foot.
    #[test]
    fn a_mirrored_print_of_the_other_foot_has_the_same_indices(
        medial in proptest::collection::vec(2.0..45.0f64, 9),
        lateral in proptest::collection::vec(2.0..45.0f64, 9),
        toe in (103.0..115.0f64, -40.0..30.0f64),
    ) {
        let mut points: Vec<(f64, f64)> = (0..9).map(|at| (12.5 * at as f64, -medial[at])).collect();
        points.extend((0..9).rev().map(|at| (12.5 * at as f64, lateral[at])));
        let toes = [ring(&[(toe.0, toe.1), (toe.0 + 9.0, toe.1 + 3.0), (toe.0 + 1.0, toe.1 + 9.0)])];
        let [left, right] = [Side::Left, Side::Right].map(|side| indices(&print(side, &[ring(&points)], &toes)));
        for index in Index::ALL {
            match (left.get(index), right.get(index)) {
                (Ok(left), Ok(right)) => {
                    proptest::prop_assert!((left - right).abs() < 1e-9, "{index:?} {left} {right}");
                    proptest::prop_assert!(left.is_finite());
                }
                (left, right) => proptest::prop_assert_eq!(left, right),
            }
        }
    }
}
