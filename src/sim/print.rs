//! The true print of a foot: axis, lengths, thirds and arch index of the continuous field.

use crate::base::Point;
use crate::footprint::{Indices, RegionLoad};

use super::field::Field;
use super::outline::footprint;
use super::pixel::Pixel;
use super::placement::Pose;
use super::sole::Fields;
use super::truth::RegionTruth;

/// Most turns of the axis before it is taken as found; it usually takes four.
const MAX_TURNS: usize = 60;
/// A turn of the axis this small ends the search, radians.
const TURN_END: f64 = 1e-7;

/// A print in the foot's own frame. Lengths in millimetres, areas in square millimetres.
#[derive(Clone, Debug)]
pub(super) struct Print {
    /// Unit vector of the axis in the foot frame (u, v).
    pub(super) axis: (f64, f64),
    /// Where the axis crosses the rear tangent, the front tangent of the toeless print, and the
    /// front tangent of the whole print, in the foot frame.
    pub(super) heel: (f64, f64),
    pub(super) front: (f64, f64),
    pub(super) toe: (f64, f64),
    pub(super) length_mm: f64,
    pub(super) toeless_length_mm: f64,
    /// Rear, middle and front third.
    pub(super) thirds_mm2: [f64; 3],
    /// Toes included.
    pub(super) contact_area_mm2: f64,
    /// Load by region of the same picture.
    pub(super) region_load: RegionTruth,
    /// The footprint indices of the picture's outline.
    pub(super) indices: Indices,
}

impl Print {
    /// The print of the highest pressure each point had under any of `loadings` (one loading: the
    /// picture itself). Contact is pressure at or above `threshold_kpa`; toes are the toe fields.
    /// `None` when nothing behind the toes reaches the threshold.
    pub(super) fn new(field: &Field, loadings: &[Fields], threshold_kpa: f64) -> Option<Self> {
        let pixels: Vec<Pixel> = field.samples.iter().map(|sample| Pixel::new(sample, loadings)).collect();
        let h = field.step_mm;
        let body: Vec<&Pixel> = pixels.iter().filter(|pixel| pixel.toeless >= threshold_kpa).collect();
        if body.is_empty() {
            return None;
        }

        let mut axis = (1.0, 0.0);
        let mut origin = (0.0, 0.0);
        for _ in 0..MAX_TURNS {
            let (low, high) = extent(body.iter().copied(), axis, h);
            let third = (high - low) / 3.0;
            let rear = centroid(body.iter().copied().filter(|p| along(p, axis) < low + third))?;
            let front = centroid(body.iter().copied().filter(|p| along(p, axis) > high - third))?;
            let (du, dv) = (front.0 - rear.0, front.1 - rear.1);
            let norm = du.hypot(dv);
            let turned = (du / norm, dv / norm);
            let turn = (turned.0 - axis.0).hypot(turned.1 - axis.1);
            (axis, origin) = (turned, rear);
            if turn < TURN_END {
                break;
            }
        }

        let (low, high) = extent(body.iter().copied(), axis, h);
        let third = (high - low) / 3.0;
        let lines = [low + third, high - third];
        let mut thirds = [0.0; 3];
        for pixel in &body {
            for (area, part) in thirds.iter_mut().zip(parts(along(pixel, axis), h, lines)) {
                *area += part * h * h;
            }
        }
        let contact: Vec<&Pixel> = pixels.iter().filter(|pixel| pixel.whole >= threshold_kpa).collect();
        let (_, tip) = extent(contact.iter().copied(), axis, h);
        let tip = tip.max(high);

        let mut loads = [0.0; 4];
        for pixel in &pixels {
            for (load, part) in loads.iter_mut().zip(parts(along(pixel, axis), h, lines)) {
                *load += part * pixel.toeless;
            }
            loads[3] += pixel.whole - pixel.toeless;
        }
        let sum: f64 = loads.iter().sum();

        let from = origin.0 * axis.0 + origin.1 * axis.1;
        let on_axis = |t: f64| (origin.0 + (t - from) * axis.0, origin.1 + (t - from) * axis.1);
        let [rear, mid, fore, toes] = loads.map(|load| load / sum);
        let heel = on_axis(low);
        let outline = footprint(&pixels, field.side, h, threshold_kpa, axis, heel);
        Some(Self {
            axis,
            heel,
            front: on_axis(high),
            toe: on_axis(tip),
            length_mm: tip - low,
            toeless_length_mm: high - low,
            thirds_mm2: thirds,
            contact_area_mm2: contact.len() as f64 * h * h,
            region_load: RegionTruth { rear, mid, fore, toes },
            indices: Indices::of(&outline, &Ok(RegionLoad { rear, mid, fore, toes: Ok(toes) }), true),
        })
    }

    /// Middle third over all three.
    pub(super) fn arch_index(&self) -> f64 {
        self.thirds_mm2[1] / self.thirds_mm2.iter().sum::<f64>()
    }

    /// A place of the foot frame on the mat.
    pub(super) fn place(&self, pose: Pose, point: (f64, f64)) -> Point {
        pose.to_mat(point.0, point.1)
    }

    /// Direction of the axis on the mat, degrees, 0 forward, positive to the left.
    pub(super) fn axis_deg(&self, pose: Pose) -> f64 {
        let axis = pose.turn(self.axis.0, self.axis.1);
        (-axis.x).atan2(axis.y).to_degrees()
    }
}

fn along(pixel: &Pixel, axis: (f64, f64)) -> f64 {
    pixel.u * axis.0 + pixel.v * axis.1
}

/// Ends of the pixels along an axis, their own extent included.
fn extent<'a>(pixels: impl Iterator<Item = &'a Pixel>, axis: (f64, f64), h: f64) -> (f64, f64) {
    let ends = pixels.fold((f64::MAX, f64::MIN), |(low, high), pixel| {
        let t = along(pixel, axis);
        (low.min(t), high.max(t))
    });
    (ends.0 - 0.5 * h, ends.1 + 0.5 * h)
}

fn centroid<'a>(pixels: impl Iterator<Item = &'a Pixel>) -> Option<(f64, f64)> {
    let (n, u, v) = pixels.fold((0.0, 0.0, 0.0), |(n, u, v), p| (n + 1.0, u + p.u, v + p.v));
    (n > 0.0).then(|| (u / n, v / n))
}

/// Parts of a pixel at `t` behind the first line, between the two, and in front.
fn parts(t: f64, h: f64, lines: [f64; 2]) -> [f64; 3] {
    let behind = lines.map(|line| ((line - t) / h + 0.5).clamp(0.0, 1.0));
    [behind[0], behind[1] - behind[0], 1.0 - behind[1]]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Side;
    use crate::footprint::FootprintIndex;
    use crate::sim::field::POINTS_ALONG;
    use crate::sim::sole::Sole;
    use crate::sim::{Arch, Child};
    use rand::SeedableRng;

    fn print(child: &Child, points_along: f64, newtons: f64) -> Print {
        let mut rng = rand_pcg::Pcg64::seed_from_u64(11);
        let sole = Sole::new(child, Side::Right, 1.0, &mut rng);
        let field = Field::new(Side::Right, sole, points_along);
        Print::new(&field, &[field.standing.map(|share| newtons * share)], 5.0).unwrap()
    }

    #[test]
    fn halving_the_grid_moves_the_arch_index_by_less_than_a_thousandth() {
        for age in [2.0, 6.0, 14.0] {
            for arch in Arch::NAMED {
                let child = Child::of_age(age, [arch; 2]);
                let newtons = 0.5 * child.weight_n();
                let coarse = print(&child, POINTS_ALONG, newtons);
                let fine = print(&child, 2.0 * POINTS_ALONG, newtons);
                let moved = (coarse.arch_index() - fine.arch_index()).abs();
                assert!(moved < 1e-3, "{age} {arch}: {moved}");
                assert!((coarse.toeless_length_mm - fine.toeless_length_mm).abs() < 0.5);
            }
        }
    }

    #[test]
    fn the_outline_and_the_counted_points_have_one_arch_index() {
        for age in [2.0, 6.0, 14.0] {
            for arch in Arch::NAMED {
                let child = Child::of_age(age, [arch; 2]);
                let print = print(&child, POINTS_ALONG, 0.5 * child.weight_n());
                let of_outline = print.indices.get(FootprintIndex::ArchIndex).clone().unwrap();
                let off = of_outline - print.arch_index();
                assert!(off.abs() < 1e-3, "{age} {arch}: {of_outline} for {}", print.arch_index());
            }
        }
    }

    #[test]
    fn a_flatter_foot_has_flatter_indices() {
        use FootprintIndex as Index;
        let prints = Arch::NAMED.map(|arch| {
            let child = Child::of_age(8.0, [arch; 2]);
            print(&child, POINTS_ALONG, 0.5 * child.weight_n())
        });
        let of = |index: Index| prints.each_ref().map(|print| print.indices.get(index).clone());
        for index in [Index::ChippauxSmirakIndex, Index::StaheliIndex, Index::SztriterGodunowIndex] {
            let values = of(index).map(Result::unwrap);
            assert_eq!(values[0], 0.0, "{index:?}: the highest arch is two islands");
            assert!(values.is_sorted() && values[1] < values[4], "{index:?}: {values:?}");
        }
        for index in [Index::ClarkeAngle, Index::IrwinFootprintIndex, Index::ArchLengthIndex] {
            let values = of(index);
            assert!(values[0].is_err(), "{index:?}: two islands have no medial border");
            let mut given: Vec<f64> = values.into_iter().flatten().collect();
            if index != Index::ArchLengthIndex {
                given.reverse();
            }
            assert!(given.len() == 4 && given.is_sorted(), "{index:?}: {given:?}");
        }
        let whole = [Index::WejsflogIndex, Index::WidthRatio, Index::HeelAngle, Index::HalluxAngle];
        assert!(whole.into_iter().all(|index| of(index).iter().all(Result::is_ok)));
    }

    #[test]
    fn arch_types_span_the_range_in_order() {
        for age in [3.0, 6.0, 12.0, 18.0] {
            let indices = Arch::NAMED.map(|arch| {
                let child = Child::of_age(age, [arch; 2]);
                print(&child, POINTS_ALONG, 0.5 * child.weight_n()).arch_index()
            });
            assert!(indices.windows(2).all(|pair| pair[0] + 0.03 < pair[1]), "{age}: {indices:?}");
            assert!(indices[0] < 0.08, "{age}: {indices:?}");
            assert!((0.20..0.26).contains(&indices[2]), "{age}: {indices:?}");
            assert!(indices[4] > 0.30 && indices[4] < 0.37, "{age}: {indices:?}");
        }
    }

    #[test]
    fn too_light_a_load_has_no_print() {
        let child = Child::of_age(6.0, [Arch::Normal; 2]);
        let mut rng = rand_pcg::Pcg64::seed_from_u64(11);
        let field = Field::new(Side::Right, Sole::new(&child, Side::Right, 1.0, &mut rng), POINTS_ALONG);
        assert!(Print::new(&field, &[field.standing], 5.0).is_none());
    }

    #[test]
    fn toes_count_for_length_and_load_but_not_for_the_index() {
        let child = Child::of_age(8.0, [Arch::Normal; 2]);
        let apart = print(&child, POINTS_ALONG, 127.0);
        let touching = print(&Child { toe_gap: -0.02, ..child }, POINTS_ALONG, 127.0);
        assert!(apart.length_mm > touching.length_mm + 5.0);
        assert!((apart.arch_index() - touching.arch_index()).abs() < 1e-9);
        assert!(apart.length_mm > apart.toeless_length_mm + 20.0);
        let load = apart.region_load;
        assert!((load.rear + load.mid + load.fore + load.toes - 1.0).abs() < 1e-9);
        assert!((0.02..0.07).contains(&load.toes), "{load:?}");
    }
}
