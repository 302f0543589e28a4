//! What each part of a sole bore while a child practised, on the continuous field.

use serde::Serialize;

use crate::base::{Mat, Side};
use crate::sim::Config;
use crate::sim::field::{Field, Sample, dot};
use crate::sim::placement::{Pose, index, sign_of};
use crate::sim::print::Print;
use crate::sim::scenario::Scenario;
use crate::sim::sole::{FIELDS, Fields, HALLUX};

/// Zones of a foot: four along it, two halves each.
const ZONES: usize = 8;

/// A part of the sole along the foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// Rear third of the toeless length of the standing print.
    Heel,
    /// Middle third.
    Middle,
    /// Front third, without the toes.
    Fore,
    /// Toes.
    Toes,
}

/// A half of the sole, divided by the axis of the standing print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Half {
    /// On the side of the great toe.
    Medial,
    /// On the side of the little toe.
    Lateral,
}

/// What a zone bore on the mat.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ZoneDose {
    /// Where along the foot.
    pub zone: Zone,
    /// Which half.
    pub half: Half,
    /// Force summed over time, newton seconds.
    pub force_time_n_s: f64,
    /// Time in which some place of it was pressed at least as hard as contact needs, seconds.
    pub pressed_s: f64,
}

/// What one foot bore on the mat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DoseTruth {
    /// Which foot.
    pub side: Side,
    /// Eight zones: heel, middle, fore, toes, the medial half before the lateral.
    pub zones: Vec<ZoneDose>,
}

/// A place at which a zone may be pressed hardest: its pressure per newton on each field of the flat sole and of
/// that on the outer edge.
#[derive(Clone, Copy, Debug)]
struct Spot {
    u: f64,
    v: f64,
    zone: usize,
    flat: Fields,
    edge: Fields,
}

/// The dose of both feet, as far as they have prints.
pub(in crate::sim) fn dose(
    config: &Config,
    fields: &[Field; 2],
    scenario: &Scenario,
    prints: &[Option<Print>],
) -> Vec<DoseTruth> {
    let feet = fields.iter().zip(prints);
    feet.filter_map(|(field, print)| Some(foot(config, field, print.as_ref()?, scenario))).collect()
}

fn foot(config: &Config, field: &Field, print: &Print, scenario: &Scenario) -> DoseTruth {
    let further = &scenario.further;
    let tilts = further.loads.iter().any(|load| load.side.is_some());
    let edge = tilts.then(|| &further.fields[index(field.side)]);
    let spots = spots(field, edge, print);
    let mut bore = vec![[0.0; ZONES]; config.frames()];
    let mut pressed = vec![[false; ZONES]; config.frames()];
    for loading in scenario.loadings.iter().filter(|loading| loading.side == field.side) {
        let pose = scenario.places[loading.place].1;
        let flat = Shares::new(field, print, pose, &config.mat);
        let tilted = further.loads.iter().find(|load| {
            load.side == Some(field.side)
                && further.places[load.place].1 == pose
                && load.first_frame == loading.first_frame
        });
        let tilted = tilted.zip(edge).map(|(load, edge)| (load, Shares::new(edge, print, pose, &config.mat)));
        let on_mat: Vec<&Spot> =
            spots.iter().filter(|spot| lies_on(&config.mat, pose, spot.u, spot.v)).collect();
        for (at, weights) in loading.weights.iter().enumerate() {
            let frame = loading.first_frame + at;
            flat.add(weights, &mut bore[frame]);
            let none = [0.0; FIELDS];
            let edges = tilted.as_ref().map_or(&none, |(load, shares)| {
                shares.add(&load.weights[at], &mut bore[frame]);
                &load.weights[at]
            });
            for spot in &on_mat {
                if dot(&spot.flat, weights) + dot(&spot.edge, edges) >= config.contact_threshold_kpa {
                    pressed[frame][spot.zone] = true;
                }
            }
        }
    }
    let each = |zone: usize| ZoneDose {
        zone: [Zone::Heel, Zone::Middle, Zone::Fore, Zone::Toes][zone / 2],
        half: [Half::Medial, Half::Lateral][zone % 2],
        force_time_n_s: bore.iter().map(|frame| frame[zone]).sum::<f64>() / config.rate_hz,
        pressed_s: pressed.iter().filter(|frame| frame[zone]).count() as f64 / config.rate_hz,
    };
    DoseTruth { side: field.side, zones: (0..ZONES).map(each).collect() }
}

fn lies_on(mat: &Mat, pose: Pose, u: f64, v: f64) -> bool {
    let (place, (width, height)) = (pose.to_mat(u, v), mat.size_mm());
    place.x >= 0.0 && place.y >= 0.0 && place.x <= width && place.y <= height
}

/// The zones of a place of the sole: of what is behind the toes, and of the toes there.
fn zones(side: Side, print: &Print, u: f64, v: f64) -> [usize; 2] {
    let (du, dv) = (u - print.heel.0, v - print.heel.1);
    let along = du * print.axis.0 + dv * print.axis.1;
    let right = dv * print.axis.0 - du * print.axis.1;
    let half = usize::from(sign_of(side) * right > 0.0);
    let third = (3.0 * along / print.toeless_length_mm).clamp(0.0, 2.0) as usize;
    [2 * third + half, 6 + half]
}

/// How much of each field's newton lies on the mat in each zone.
struct Shares([[f64; ZONES]; FIELDS]);

impl Shares {
    fn new(field: &Field, print: &Print, pose: Pose, mat: &Mat) -> Self {
        let mut shares = [[0.0; ZONES]; FIELDS];
        let area = field.step_mm * field.step_mm / 1000.0;
        for sample in field.samples.iter().filter(|sample| lies_on(mat, pose, sample.u, sample.v)) {
            let [body, toes] = zones(field.side, print, sample.u, sample.v);
            for (at, p) in sample.p.iter().enumerate() {
                shares[at][if at >= HALLUX { toes } else { body }] += p * area;
            }
        }
        Self(shares)
    }

    fn add(&self, weights: &Fields, to: &mut [f64; ZONES]) {
        for (shares, weight) in self.0.iter().zip(weights) {
            for (sum, share) in to.iter_mut().zip(shares) {
                *sum += weight * share;
            }
        }
    }
}

/// In each zone the places where one of the fields presses hardest, and where a standing foot does.
fn spots(field: &Field, edge: Option<&Field>, print: &Print) -> Vec<Spot> {
    let mut spots = Vec::new();
    for source in [Some(field), edge].into_iter().flatten() {
        for zone in 0..ZONES {
            let own = |sample: &&Sample| zones(field.side, print, sample.u, sample.v).contains(&zone);
            // What a place bears counts for the toes as far as it is of theirs.
            let of_zone = |p: &Fields| -> Fields {
                std::array::from_fn(|at| if (at >= HALLUX) == (zone >= 6) { p[at] } else { 0.0 })
            };
            let here: Vec<&Sample> = source.samples.iter().filter(own).collect();
            let mut single = [[0.0; FIELDS]; FIELDS];
            (0..FIELDS).for_each(|at| single[at][at] = 1.0);
            for weights in single.iter().chain([&source.standing]) {
                let value = |sample: &Sample| dot(&of_zone(&sample.p), weights);
                let best = here.iter().max_by(|a, b| value(a).total_cmp(&value(b)));
                if let Some(best) = best.filter(|best| value(best) > 0.0) {
                    let (u, v) = (best.u, best.v);
                    let tilted = edge.map_or([0.0; FIELDS], |edge| of_zone(&edge.at(u, v)));
                    spots.push(Spot { u, v, zone, flat: of_zone(&field.at(u, v)), edge: tilted });
                }
            }
        }
    }
    spots
}
