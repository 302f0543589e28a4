//! To which foot each cell of the mat goes, and how its area is shared among the zones of that foot.

use super::sole::{SoleFrame, ZONES};
use crate::base::{Mat, Point};

/// Places looked at along each edge of a cell to share it among zones: the shares are whole 64ths.
const SUBCELLS: usize = 8;
/// A foot takes cells up to this share of its length from its line from heel to toe: half its breadth and what a foot
/// set down anew may lie aside.
const REACH_SHARE: f64 = 0.42;

/// One cell of a foot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellOfSole {
    /// Index of the foot, left first.
    pub foot: usize,
    /// Its middle from the heel end along the axis of the sole, millimetres.
    pub along_mm: f64,
    /// Its middle outwards from that axis, towards the little toe, millimetres.
    pub outward_mm: f64,
    /// Which part of its area lies in each zone, in the order of [`SoleZone::ALL`](super::SoleZone::ALL); whole 64ths,
    /// so that they sum to exactly 1.
    pub zones: [f64; ZONES],
}

/// The cells of the mat dealt out to the feet.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    cells: Vec<Option<CellOfSole>>,
}

impl Layout {
    /// Deals out every cell: to the nearer of the feet, if that is near.
    pub(super) fn new(mat: &Mat, feet: &[SoleFrame; 2]) -> Self {
        let cells = (0..mat.cells())
            .map(|cell| {
                let (row, col) = (cell / mat.cols(), cell % mat.cols());
                let middle = mat.centre(row, col);
                let far = [0, 1].map(|foot| feet[foot].distance_mm(middle) / feet[foot].length_mm());
                let foot = usize::from(far[1] < far[0]);
                (far[foot] <= REACH_SHARE).then(|| {
                    let (along_mm, outward_mm) = feet[foot].local(middle);
                    CellOfSole { foot, along_mm, outward_mm, zones: zones(mat, &feet[foot], middle) }
                })
            })
            .collect();
        Self { cells }
    }

    /// What is known of a cell; nothing where no foot is near.
    pub fn of(&self, cell: usize) -> Option<&CellOfSole> {
        self.cells.get(cell).and_then(Option::as_ref)
    }
}

/// Which part of the area of a cell lies in each zone.
fn zones(mat: &Mat, foot: &SoleFrame, middle: Point) -> [f64; ZONES] {
    let zone = |right: f64, ahead: f64| {
        let place = Point::new(middle.x + right * mat.pitch_x_mm(), middle.y + ahead * mat.pitch_y_mm());
        let (along_mm, outward_mm) = foot.local(place);
        foot.zone(along_mm, outward_mm).index()
    };
    let mut counts = [0_u32; ZONES];
    let first = zone(-0.5, -0.5);
    // Most cells lie within one zone: their corners tell.
    if [(-0.5, 0.5), (0.5, -0.5), (0.5, 0.5)].iter().all(|&(right, ahead)| zone(right, ahead) == first) {
        counts[first] = (SUBCELLS * SUBCELLS) as u32;
    } else {
        let offset = |at: usize| (at as f64 + 0.5) / SUBCELLS as f64 - 0.5;
        for row in 0..SUBCELLS {
            for col in 0..SUBCELLS {
                counts[zone(offset(col), offset(row))] += 1;
            }
        }
    }
    counts.map(|count| f64::from(count) / (SUBCELLS * SUBCELLS) as f64)
}
