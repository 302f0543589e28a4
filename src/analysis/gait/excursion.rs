//! The centre of pressure excursion index (Song et al. 1996).
//!
//! A chord joins the first and the last centre of pressure. At two thirds of the length of the print, toes
//! included, a line perpendicular to the foot axis crosses the chord and the way of the centre of pressure
//! (where that comes forward over it for the first time). The excursion is from the chord to the way,
//! positive to the lateral side; the index is the excursion in percent of the width of the print at the
//! same level.

use super::line::Path;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{Excursion, GaitLine, InitialContact};
use crate::base::{Measured, Point, Side};
use crate::footprint::Footprint;

/// Where the level lies, as a share of the length with toes.
const LEVEL_SHARE: f64 = 2.0 / 3.0;

/// The excursion of one contact.
pub(super) fn excursion(path: &Path, first: InitialContact, side: &Measured<Side>) -> Measured<Excursion> {
    side.as_ref().map_err(Clone::clone)?;
    if first == InitialContact::Forefoot {
        return Err(Reason::ForefootFirst.into());
    }
    let print = path.print;
    if path.backward_mm() > GaitLine::RETROGRADE_SHARE * print.length_mm {
        return Err(Reason::WentBack.into());
    }
    let level_mm = LEVEL_SHARE * print.length_mm;
    let chord = path.ends();
    if chord[0].x >= level_mm || chord[1].x <= level_mm {
        return Err(Reason::NotOverFront.into());
    }
    let over = path
        .places
        .windows(2)
        .find(|pair| pair[0].x < level_mm && pair[1].x >= level_mm)
        .ok_or(Reason::NotOverFront)?;
    let way_mm = at_level([over[0], over[1]], level_mm);
    let chord_mm = at_level(chord, level_mm);
    let (low, high) = extent_at(print, level_mm).ok_or(Reason::NoWidth)?;
    let width_mm = high - low;
    let excursion_mm = way_mm - chord_mm;
    let medial_first = if print.side == Side::Right { [low, high] } else { [high, low] };
    Ok(Excursion {
        index_pct: 100.0 * excursion_mm / width_mm,
        excursion_mm,
        width_mm,
        chord: chord.map(|place| path.on_mat(place)),
        level: medial_first.map(|y| print.frame.on_mat(Point::new(level_mm, y))),
        crossings: [chord_mm, way_mm].map(|y| path.on_mat(Point::new(level_mm, y))),
    })
}

/// Where a line from one place to another crosses the level.
fn at_level([from, to]: [Point; 2], level_mm: f64) -> f64 {
    from.y + (to.y - from.y) * (level_mm - from.x) / (to.x - from.x)
}

/// Lowest and highest `y` of a print at a level, gaps included; `None` where nothing touches.
fn extent_at(print: &Footprint, level_mm: f64) -> Option<(f64, f64)> {
    let mut range: Option<(f64, f64)> = None;
    for ring in print.body().iter().chain(print.toes()) {
        for (at, &to) in ring.iter().enumerate() {
            let from = ring[if at == 0 { ring.len() } else { at } - 1];
            if (from.x < level_mm) != (to.x < level_mm) {
                let y = at_level([from, to], level_mm);
                range = Some(range.map_or((y, y), |(low, high)| (low.min(y), high.max(y))));
            }
        }
    }
    range.filter(|(low, high)| high > low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Vector, View};
    use crate::footprint::Frame;

    /// A bar 240 mm long and 80 mm wide at a place, turned.
    fn bar(side: Side) -> Footprint {
        let frame = Frame::new(Point::new(60.0, 40.0), Vector::new(0.6, 0.8), View::FromAbove);
        let ring = [(0.0, -40.0), (240.0, -40.0), (240.0, 40.0), (0.0, 40.0)];
        let ring = ring.iter().map(|&(x, y)| Point::new(x, y)).collect();
        Footprint::without_toes(frame, side, 5.0, vec![ring])
    }

    /// A way 16 mm lateral of its chord where it crosses two thirds of the length.
    fn path(print: &Footprint, mut places: Vec<Point>) -> Measured<Excursion> {
        places.insert(0, Point::new(20.0, 0.0));
        places.push(Point::new(220.0, -10.0));
        let t_s = (0..places.len()).map(|at| at as f64).collect();
        excursion(&Path { print, t_s, places }, InitialContact::Heel, &Ok(print.side))
    }

    #[test]
    fn the_excursion_is_from_the_chord_to_the_way_and_lateral_is_positive() {
        for side in [Side::Left, Side::Right] {
            let print = bar(side);
            let found = path(&print, vec![Point::new(100.0, 9.0), Point::new(160.0, 9.0)]).unwrap();
            // The chord has come 7 mm to the medial side by then.
            assert!((found.excursion_mm - 16.0).abs() < 1e-9 && (found.width_mm - 80.0).abs() < 1e-9);
            assert!((found.index_pct - 20.0).abs() < 1e-9);
            let [medial, lateral] = found.level;
            let right = (lateral - medial).dot(&print.frame.across);
            assert_eq!(right > 0.0, side == Side::Right);
            assert!((found.crossings[1] - found.crossings[0]).dot(&(lateral - medial)) > 0.0);
            assert!(((found.crossings[1] - found.crossings[0]).norm() - 16.0).abs() < 1e-9);
            assert_eq!(found.marks().len(), 5);
        }
    }

    #[test]
    fn a_way_that_goes_back_or_never_reaches_the_front_has_none() {
        let print = bar(Side::Right);
        let back = path(&print, vec![Point::new(170.0, 0.0), Point::new(100.0, 0.0)]).unwrap_err();
        assert_eq!(back, Reason::WentBack.into());
        let places = vec![Point::new(20.0, 0.0), Point::new(150.0, 3.0)];
        let short = Path { print: &print, t_s: vec![0.0, 1.0], places };
        let refused = excursion(&short, InitialContact::Heel, &Ok(Side::Right)).unwrap_err();
        assert_eq!(refused, Reason::NotOverFront.into());
        let toe_first = excursion(&short, InitialContact::Forefoot, &Ok(Side::Right)).unwrap_err();
        assert_eq!(toe_first, Reason::ForefootFirst.into());
    }
}
