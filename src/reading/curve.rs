//! How the outer border of a print runs: what a forefoot that curves inwards does to it, whatever its arch.

use crate::base::Side;
use crate::footprint::{Footprint, Ring};

/// Places along the toeless print, shares of its length: where the outer border of heel and forefoot is taken, and
/// between which the border of the midfoot is. The base of the fifth metatarsal lies at about 0.5, its head at 0.83.
const HEEL: f64 = 0.17;
const FOREFOOT: f64 = 0.80;
const MIDFOOT: (f64, f64) = (0.38, 0.62);
/// More to either side is an outline that was traced wrongly.
const MOST_PCT: f64 = 10.0;
/// Stations across the midfoot.
const STATIONS: usize = 13;

/// How far the outer border of the midfoot lies outside the line along the outer borders of heel and forefoot, per cent
/// of the toeless length; negative where it lies inside. `None` where the midfoot does not touch.
pub(super) fn outer_bulge_pct(print: &Footprint, side: Side) -> Option<f64> {
    let length = print.toeless_length_mm;
    let outwards = if side == Side::Right { 1.0 } else { -1.0 };
    let border = |share: f64| outer_border(print.body(), share * length, outwards);
    let (heel, forefoot) = (border(HEEL)?, border(FOREFOOT)?);
    let mut sum = 0.0;
    for at in 0..STATIONS {
        let share = MIDFOOT.0 + (MIDFOOT.1 - MIDFOOT.0) * at as f64 / (STATIONS - 1) as f64;
        let part = (share - HEEL) / (FOREFOOT - HEEL);
        sum += border(share)? - (heel + part * (forefoot - heel));
    }
    let bulge = 100.0 * sum / STATIONS as f64 / length;
    (-MOST_PCT..=MOST_PCT).contains(&bulge).then_some(bulge)
}

/// The outermost place of an outline at a distance from the heel end, counted outwards.
fn outer_border(rings: &[Ring], x: f64, outwards: f64) -> Option<f64> {
    let crossing = |ring: &Ring| {
        let ends = ring.iter().zip(ring.iter().cycle().skip(1));
        let places = ends.filter(|(a, b)| (a.x <= x) != (b.x <= x));
        places.map(|(a, b)| outwards * (a.y + (x - a.x) / (b.x - a.x) * (b.y - a.y))).reduce(f64::max)
    };
    rings.iter().filter_map(crossing).reduce(f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Options, analyse};
    use crate::base::Mat;
    use crate::sim::{Arch, Child, Config, FeetOnMat, Pattern, Placement, Scene, Sensor, simulate};
    use rand::SeedableRng as _;

    #[test]
    fn explore() {
        for pitch in [5.0, 8.0] {
            for age in [2.5, 5.0, 8.0, 13.0] {
                for pattern in [Pattern::Usual, Pattern::MetatarsusAdductus, Pattern::ClubfootLike] {
                    for arch in [0.25, 0.55, 0.8, 1.2] {
                    let mut all = Vec::new();
                    let mut loads: Vec<[f64; 3]> = Vec::new();
                    for seed in 0..8 {
                        let cells = (480.0_f64 / pitch).ceil() as usize;
                        let mat = Mat::new(cells, cells, pitch, pitch).unwrap();
                        let child = Child { patterns: [pattern; 2], ..Child::of_age(age, [Arch::Level(arch); 2]) };
                        let mut config = Config::new(Scene::Standing, child, mat, seed);
                        let mut rng = rand_pcg::Pcg64::seed_from_u64(seed);
                        config.placement = Placement::random(&mut rng, &config.mat, &child, FeetOnMat::Both).unwrap();
                        (config.duration_s, config.rate_hz) = (3.0, 20.0);
                        config.sensor = Sensor { noise_kpa: 1.0, gain_spread: 0.05, ..Sensor::default() };
                        let (recording, _) = simulate(&config).unwrap();
                        let result = analyse(&recording, Options::default());
                        for foot in &result.feet {
                            let (Ok(side), Ok(print)) = (&foot.side, &foot.footprint) else { continue };
                            all.extend(outer_bulge_pct(print, *side));
                            let v = crate::reading::values(&result);
                            let g = |k: &str| v.iter().find(|v| v.key == k && v.side == Some(*side)).map_or(f64::NAN, |v| v.value);
                            loads.push([g("medial_share_rear"), g("medial_share_mid"), g("medial_share_fore")]);
                        }
                    }
                    all.sort_by(f64::total_cmp);
                    let m = |i: usize| { let mut x: Vec<f64> = loads.iter().map(|l| l[i]).filter(|x| x.is_finite()).collect(); x.sort_by(f64::total_cmp); if x.is_empty() {f64::NAN} else {x[x.len()/2]} };
                    println!("pitch {pitch} age {age} {pattern} arch {arch}: n {} min {:.2} med {:.2} max {:.2} | rear {:.2} mid {:.2} fore {:.2}", all.len(), all.first().copied().unwrap_or(f64::NAN), all.get(all.len()/2).copied().unwrap_or(f64::NAN), all.last().copied().unwrap_or(f64::NAN), m(0), m(1), m(2));
                    }
                }
            }
        }
    }
}
