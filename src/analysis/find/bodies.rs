//! The feet in one picture: which cells belong to which of at most two feet.
//!
//! The picture is parted into islands; every way of giving the larger islands to one foot, to the other
//! or to neither is weighed by how foot-like the result is, and the best one wins. So a cavus foot may
//! print as two islands and its toes as five more, and a toy beside it is left out. Two feet that touch
//! print as one island: for those a cut through the valley between them competes as well.

use super::beside;
use super::body::{Body, SMALL_SHARE};
use super::bridged::bridged;
use super::cut;
use super::posture::{self, Stood};
use super::shape::{MAX_PENALTY, Part, Shape};
use crate::analysis::gather::geometry::components;
use crate::analysis::result::reason::Reason;
use crate::base::{Mat, Measured, Refusal};

/// Islands whose owner is tried every way: 3 owners, so 3^6 = 729 ways.
const MAX_WEIGHED: usize = 6;
/// Penalty for leaving out an island, at the whole load of the picture.
const LEFT_OUT: f64 = 60.0;
/// Penalty for taking the rear and the front of one foot for two feet.
const ONE_IN_TWO: f64 = 40.0;
/// Penalty for cutting an island, at once and for a cut through cells as loaded as the rest.
const CUT: (f64, f64) = (0.5, 3.0);
/// Least share of the picture's load that the feet must explain, small islands near them aside.
const MIN_LOAD: f64 = 0.8;
/// Two feet that touch part along cells less loaded than this share of the mean; one body cut through
/// its middle does not.
pub(super) const MAX_CROSSING: f64 = 0.7;
/// What is broader than this share of its length, and broader than a child's foot in millimetres, may be two feet that
/// touch. Feet are 0.36 to 0.45 of their length broad, prints without toes up to 0.55.
const BROAD: (f64, f64) = (0.58, 85.0);
/// A block that may be a sole is narrower than this share of its length, as feet are; a plate is not.
const BLOCK: f64 = 0.47;
/// The longest foot, millimetres.
const LONGEST_MM: f64 = 340.0;
/// Cells of the picture below the threshold, and small islands, belong to a foot up to this share of its
/// length away from it: the tips of the toes in front of the ball are further off than anything else of a
/// foot, 17 % of the length with toes.
const NEAR_SHARE: f64 = 0.22;

/// A way of dealing out the islands.
struct Deal<'a> {
    feet: Vec<Vec<&'a Part>>,
    cost: f64,
}

/// The one or two feet in a picture.
///
/// # Errors
/// When nothing is loaded, or nothing in it looks like a foot.
pub(in crate::analysis) fn feet_in(mat: &Mat, picture: &[f64], threshold: f64) -> Measured<Vec<Body>> {
    let picture = &*bridged(mat, picture);
    let mut islands: Vec<Part> = components(mat, |cell| picture[cell] >= threshold)
        .into_iter()
        .map(|cells| Part::new(mat, cells, picture))
        .collect();
    if islands.is_empty() {
        return Err(Reason::FewFrames.into());
    }
    islands.sort_by(|a, b| b.cells.len().cmp(&a.cells.len()).then(a.cells[0].cmp(&b.cells[0])));
    let dealt = dealt(mat, picture, &islands);
    let pair = beside::feet(mat, &islands);
    match pair {
        Some(pair) if !dealt.as_ref().is_ok_and(|feet| beside::are_whole(mat, picture, feet)) => {
            explained(&pair, picture, &islands).then(|| pair.into()).map_or(dealt, Ok)
        }
        _ => dealt,
    }
}

/// Whether feet bear most of the load of a picture.
fn explained(feet: &[Body], picture: &[f64], islands: &[Part]) -> bool {
    let all: f64 = islands.iter().map(|island| island.load).sum();
    let own: f64 = feet.iter().flat_map(|foot| &foot.cells).map(|&cell| picture[cell]).sum();
    own >= MIN_LOAD * all
}

/// The feet of the best way of dealing out islands, which are as foot-like as whole feet are.
fn dealt(mat: &Mat, picture: &[f64], islands: &[Part]) -> Measured<Vec<Body>> {
    let whole = deal(mat, &islands.iter().collect::<Vec<_>>());
    let mut pieces = Vec::new();
    if whole.as_ref().is_none_or(|best| best.cost > 1.5) {
        for (at, island) in islands.iter().enumerate().take(2) {
            if let Some(cut) = cut::in_two(mat, island, picture)
                && cut.crossing <= MAX_CROSSING
            {
                pieces.push((at, cut));
            }
        }
    }
    let mut best = whole;
    for (at, cut) in &pieces {
        let mut parts: Vec<&Part> = cut.pieces.iter().collect();
        parts.extend(islands.iter().enumerate().filter(|(other, _)| other != at).map(|(_, part)| part));
        if let Some(mut dealt) = deal(mat, &parts) {
            dealt.cost += CUT.0 + CUT.1 * cut.crossing;
            if best.as_ref().is_none_or(|best| dealt.cost < best.cost) {
                best = Some(dealt);
            }
        }
    }
    let feet: Vec<Body> = match &best {
        Some(best) => best.feet.iter().filter_map(|parts| Body::of(mat, parts)).collect(),
        None => Vec::new(),
    };
    let unlike = |foot: &Body| foot.shape.penalty(None) > MAX_PENALTY;
    if !explained(&feet, picture, islands) || feet.iter().any(unlike) {
        return Err(not_a_foot(mat, islands));
    }
    match &feet[..] {
        [alone] if may_be_two(mat, &alone.shape) => Err(not_a_foot(mat, islands)),
        _ => Ok(feet),
    }
}

/// How the feet found in a picture stand, unless they are flat.
pub(super) fn stood(mat: &Mat, picture: &[f64], feet: &[Body]) -> Option<Stood> {
    posture::of(mat, &bridged(mat, picture), feet)
}

/// The one block in a picture in which there are no feet: as long and as wide as a foot, only too full for
/// one, such as a foot-shaped board or a rectangle drawn by hand.
pub(super) fn block_in(mat: &Mat, picture: &[f64], threshold: f64) -> Option<Body> {
    let picture = &*bridged(mat, picture);
    let mut islands = components(mat, |cell| picture[cell] >= threshold)
        .into_iter()
        .map(|cells| Part::new(mat, cells, picture))
        .collect::<Vec<_>>();
    let all: f64 = islands.iter().map(|island| island.load).sum();
    islands.retain(|island| island.load >= MIN_LOAD * all);
    let block = Body::of(mat, &[islands.first()?])?;
    let is_narrow = block.shape.width_mm <= BLOCK * block.shape.length_mm;
    let is_alone = block.shape.penalty_alone() <= MAX_PENALTY && !may_be_two(mat, &block.shape);
    (is_narrow && is_alone).then_some(block)
}

/// The best way of dealing out the parts, largest first.
fn deal<'a>(mat: &Mat, parts: &[&'a Part]) -> Option<Deal<'a>> {
    let mut weighed = parts.to_vec();
    weighed.sort_by_key(|part| std::cmp::Reverse(part.cells.len()));
    let small = SMALL_SHARE * weighed.iter().map(|part| part.cells.len()).sum::<usize>() as f64;
    weighed.retain(|part| part.cells.len() as f64 >= small);
    weighed.truncate(MAX_WEIGHED);
    let load: f64 = weighed.iter().map(|part| part.load).sum();
    // What each foot would look like: every choice of parts once, by its bits.
    let chosen = |parts: usize| {
        let of = weighed.iter().enumerate().filter(move |(at, _)| parts >> at & 1 == 1);
        of.map(|(_, part)| *part).collect::<Vec<_>>()
    };
    let shapes: Vec<Option<(Shape, f64)>> = (0..1_usize << weighed.len())
        .map(|parts| {
            let shape = Shape::of(mat, &chosen(parts))?;
            Some((shape, shape.penalty(None)))
        })
        .collect();
    let one_in_two = |[one, other]: [usize; 2]| {
        let whole = shapes[one | other].as_ref();
        whole.is_some_and(|(whole, _)| whole.is_one_foot_in_two(&chosen(one), &chosen(other)))
    };
    let ways = 3_usize.pow(weighed.len() as u32);
    let mut best: Option<([usize; 2], f64)> = None;
    for way in 0..ways {
        let (mut feet, mut rest, mut left_out) = ([0_usize; 2], way, 0.0);
        for (at, part) in weighed.iter().enumerate() {
            match rest % 3 {
                0 => left_out += part.load,
                owner => feet[owner - 1] |= 1 << at,
            }
            rest /= 3;
        }
        // The second foot exists only beside a first one that holds the earlier island: no deal twice.
        if feet[0] == 0 || (feet[1] != 0 && feet[1].trailing_zeros() < feet[0].trailing_zeros()) {
            continue;
        }
        let mut cost = LEFT_OUT * left_out / load;
        let [one, other] = feet.map(|parts| shapes[parts].as_ref());
        cost += [one, other].into_iter().flatten().map(|(_, penalty)| penalty).sum::<f64>();
        if let (Some((one, _)), Some((other, _))) = (one, other) {
            cost += one.pair_penalty(other);
            // Looked at only where it may decide.
            if best.is_none_or(|(_, least)| cost < least) && one_in_two(feet) {
                cost += ONE_IN_TWO;
            }
        }
        if best.is_none_or(|(_, least)| cost < least) {
            best = Some((feet, cost));
        }
    }
    best.map(|(feet, cost)| Deal {
        feet: feet.iter().filter(|&&parts| parts != 0).map(|&parts| chosen(parts)).collect(),
        cost,
    })
}

/// How far around a foot its sub-threshold cells and small islands may lie, millimetres.
pub(super) fn near_mm(mat: &Mat, shape: &Shape) -> f64 {
    (NEAR_SHARE * shape.length_mm).max(1.5 * mat.pitch_mm())
}

/// Whether something is so broad that it may be two feet that touch and cannot be told apart.
pub(super) fn may_be_two(mat: &Mat, shape: &Shape) -> bool {
    let width_mm = shape.width_mm - 0.5 * mat.pitch_mm();
    width_mm > BROAD.1 && width_mm > BROAD.0 * shape.length_mm
}

/// Why nothing in the picture is a foot, with the size of what is there.
fn not_a_foot(mat: &Mat, islands: &[Part]) -> Refusal {
    let all: Vec<&Part> = islands.iter().collect();
    let reason = match Shape::of(mat, &all) {
        None => Reason::NothingOnMat,
        Some(shape) if may_be_two(mat, &shape) && shape.length_mm <= LONGEST_MM => {
            Reason::MayBeTwo { width_mm: shape.width_mm, length_mm: shape.length_mm }
        }
        Some(_) if islands.iter().map(|island| island.cells.len()).sum::<usize>() == 1 => {
            Reason::SingleCell { pitch_x_mm: mat.pitch_x_mm(), pitch_y_mm: mat.pitch_y_mm() }
        }
        Some(Shape { width_mm, length_mm, area_mm2, .. }) => Reason::NotAFoot {
            length_mm,
            // A border cell counts by half in a shape, and one row of cells is a cell wide all the same.
            width_mm: width_mm.max(mat.pitch_mm()),
            area_mm2,
            area_cm2: area_mm2 / 100.0,
            // An area is never rounded to nothing.
            shown_in: match area_mm2 {
                mm2 if mm2 < 100.0 => "mm2",
                mm2 if mm2 < 1000.0 => "fine",
                _ => "cm2",
            },
        },
    };
    reason.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::find::distances::distances;
    use crate::analysis::gather::geometry::centre;

    /// Paints an ellipse-like pad of pressure.
    fn pad(mat: &Mat, picture: &mut [f64], (x, y): (f64, f64), (half_x, half_y): (f64, f64), peak: f64) {
        for (cell, value) in picture.iter_mut().enumerate() {
            let at = centre(mat, cell);
            let r2 = ((at.x - x) / half_x).powi(2) + ((at.y - y) / half_y).powi(2);
            if r2 < 1.0 {
                *value = value.max(peak * (1.0 - r2).sqrt());
            }
        }
    }

    /// A foot of 200 mm pointing forward with its heel at (x, y); `bridge` is the half width of the midfoot.
    fn foot(mat: &Mat, picture: &mut [f64], x: f64, y: f64, bridge: f64) {
        pad(mat, picture, (x, y + 28.0), (24.0, 30.0), 150.0);
        pad(mat, picture, (x, y + 130.0), (37.0, 30.0), 100.0);
        if bridge > 0.0 {
            pad(mat, picture, (x + 8.0, y + 80.0), (bridge, 60.0), 50.0);
        }
        for toe in 0..5 {
            pad(mat, picture, (x - 30.0 + 14.0 * f64::from(toe), y + 180.0), (6.5, 8.0), 60.0);
        }
    }

    fn mat() -> Mat {
        Mat::new(64, 80, 5.0, 5.0).unwrap()
    }

    #[test]
    fn two_feet_apart_and_two_islands_each() {
        let mat = mat();
        for bridge in [20.0, 0.0] {
            let mut picture = vec![0.0; mat.cells()];
            foot(&mat, &mut picture, 100.0, 40.0, bridge);
            foot(&mat, &mut picture, 220.0, 50.0, bridge);
            let found = feet_in(&mat, &picture, 5.0).unwrap();
            assert_eq!(found.len(), 2, "bridge {bridge}");
            for (cell, &value) in picture.iter().enumerate().filter(|&(_, &value)| value > 5.0) {
                let right = centre(&mat, cell).x > 160.0;
                let own = foot_at(&found, &mat, if right { 220.0 } else { 100.0 });
                assert_eq!(nearest(&mat, &found, cell), own, "cell {cell} of {value}");
            }
        }
    }

    fn nearest(mat: &Mat, feet: &[Body], cell: usize) -> usize {
        let far = |foot: &Body| distances(mat, &foot.cells, near_mm(mat, &foot.shape))[cell];
        (0..feet.len()).min_by(|&a, &b| far(&feet[a]).total_cmp(&far(&feet[b]))).unwrap()
    }

    /// The foot whose heel stands at x.
    fn foot_at(feet: &[Body], mat: &Mat, x: f64) -> usize {
        let heel = (70.0 / 5.0) as usize * mat.cols() + (x / 5.0) as usize;
        feet.iter().position(|foot| foot.cells.contains(&heel)).unwrap()
    }

    #[test]
    fn touching_feet_are_cut_at_the_valley() {
        // Toes between the feet go to the nearer one, which a vertical line does not tell.
        let mat = mat();
        let mut picture = vec![0.0; mat.cells()];
        foot(&mat, &mut picture, 100.0, 40.0, 22.0);
        foot(&mat, &mut picture, 172.0, 40.0, 22.0);
        let found = feet_in(&mat, &picture, 5.0).unwrap();
        assert_eq!(found.len(), 2);
        let wrong = picture.iter().enumerate().filter(|&(cell, &value)| {
            let (x, y) = (centre(&mat, cell).x, centre(&mat, cell).y);
            let own = foot_at(&found, &mat, if x > 136.0 { 172.0 } else { 100.0 });
            value > 5.0 && y < 205.0 && nearest(&mat, &found, cell) != own
        });
        assert!(wrong.count() < 6);
    }

    #[test]
    fn feet_that_cannot_be_told_apart_are_not_one() {
        // No valley between them: an even pressure over both.
        let mat = mat();
        for along in [0.0, 20.0] {
            let mut picture = vec![0.0; mat.cells()];
            foot(&mat, &mut picture, 100.0, 40.0, 22.0);
            foot(&mat, &mut picture, 162.0, 40.0 + along, 22.0);
            picture.iter_mut().filter(|value| **value > 5.0).for_each(|value| *value = 60.0);
            match feet_in(&mat, &picture, 5.0) {
                Ok(feet) => assert_eq!(feet.len(), 2, "{along}"),
                Err(error) => {
                    assert!(error.to_string().contains("two feet that touch"), "{along}: {error}")
                }
            }
            assert!(block_in(&mat, &picture, 5.0).is_none(), "{along}");
        }
    }

    #[test]
    fn one_foot_stays_one() {
        let mat = mat();
        for bridge in [30.0, 15.0, 0.0] {
            let mut picture = vec![0.0; mat.cells()];
            foot(&mat, &mut picture, 100.0, 40.0, bridge);
            assert_eq!(feet_in(&mat, &picture, 5.0).unwrap().len(), 1, "bridge {bridge}");
        }
    }

    #[test]
    fn a_heel_with_a_tail_and_the_forefoot_before_it_are_one_foot() {
        // Each of them is foot-like by itself.
        let mat = mat();
        for gap in [6.0, 15.0, 30.0] {
            let mut picture = vec![0.0; mat.cells()];
            pad(&mat, &mut picture, (100.0, 90.0), (24.0, 58.0), 150.0);
            pad(&mat, &mut picture, (100.0, 148.0 + gap + 50.0), (34.0, 50.0), 150.0);
            assert_eq!(feet_in(&mat, &picture, 5.0).unwrap().len(), 1, "{gap}");
        }
    }

    #[test]
    fn a_plate_is_no_sole() {
        let mat = mat();
        let plate = |width: f64| -> Vec<f64> {
            let on = |at: crate::base::Point| {
                (20.0..20.0 + width).contains(&at.x) && (20.0..300.0).contains(&at.y)
            };
            (0..mat.cells()).map(|cell| if on(centre(&mat, cell)) { 20.0 } else { 0.0 }).collect()
        };
        assert!(block_in(&mat, &plate(140.0), 5.0).is_none() && feet_in(&mat, &plate(140.0), 5.0).is_err());
        assert!(block_in(&mat, &plate(110.0), 5.0).is_some());
    }

    #[test]
    fn a_ball_a_box_and_a_fingertip_are_no_feet() {
        let mat = mat();
        let mut ball = vec![0.0; mat.cells()];
        pad(&mat, &mut ball, (150.0, 150.0), (50.0, 50.0), 80.0);
        assert!(feet_in(&mat, &ball, 5.0).unwrap_err().to_string().starts_with("no foot"));
        let mut boxed = vec![0.0; mat.cells()];
        for (cell, value) in boxed.iter_mut().enumerate() {
            let at = centre(&mat, cell);
            if (60.0..260.0).contains(&at.x) && (60.0..200.0).contains(&at.y) {
                *value = 20.0;
            }
        }
        assert!(feet_in(&mat, &boxed, 5.0).is_err());
        assert!(block_in(&mat, &boxed, 5.0).is_none() && block_in(&mat, &ball, 5.0).is_none());
        let sole = |cell: usize| {
            let at = centre(&mat, cell);
            (60.0..260.0).contains(&at.y) && (60.0..140.0).contains(&at.x)
        };
        let sole: Vec<f64> = (0..mat.cells()).map(|cell| if sole(cell) { 20.0 } else { 0.0 }).collect();
        assert!(feet_in(&mat, &sole, 5.0).is_err());
        assert_eq!(block_in(&mat, &sole, 5.0).unwrap().cells.len(), 40 * 16);
        let fine = Mat::new(28, 28, 1.27, 1.27).unwrap();
        let mut finger = vec![0.0; fine.cells()];
        pad(&fine, &mut finger, (17.0, 17.0), (8.0, 12.0), 80.0);
        assert!(feet_in(&fine, &finger, 5.0).is_err() && block_in(&fine, &finger, 5.0).is_none());
        assert!(feet_in(&fine, &vec![0.0; fine.cells()], 5.0).is_err());
        let mut cell = vec![0.0; mat.cells()];
        cell[1000] = 80.0;
        let one = feet_in(&mat, &cell, 5.0).unwrap_err().to_string();
        assert!(one.contains("a single cell of 5 x 5 mm,"), "{one}");
        cell[1001] = 80.0;
        let two = feet_in(&mat, &cell, 5.0).unwrap_err().to_string();
        assert!(two.contains("8 x 5 mm with 50 mm² in contact"), "{two}");
    }
}
