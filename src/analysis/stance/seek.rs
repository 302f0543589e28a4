//! Looking for a child that stands still on both feet.

use std::collections::VecDeque;

use super::haze::Haze;
use super::layout::Layout;
use super::motion::{FootMotion, feet};
use super::sole::{SoleFrame, SoleZone, ZONES};
use super::weight::Weight;
use crate::analysis::find::bodies::feet_in;
use crate::analysis::find::place::{Owners, Place};
use crate::analysis::find::sides;
use crate::analysis::gather::frame::FORCE_PER_VALUE_MM2;
use crate::analysis::gather::geometry::{centre, neighbours};
use crate::analysis::gather::loaded::Loaded;
use crate::analysis::gather::stats::{THRESHOLD_KPA, share_of_middle};
use crate::analysis::result::FrameMeasures;
use crate::base::{Grid, Mat, Meta, Point, Side};
use crate::footprint::{PrintMeasures, measure_print};
use crate::stats::mean_and_sd;

/// Frames are taken together for so long: longer than a cell's flicker, shorter than a movement.
const BLOCK_S: f64 = 0.125;
/// Standing still is so many blocks in a row, 1.5 s.
const BLOCKS: usize = 12;
/// Of a child that stands still the force of the whole mat stays within this share of its mean: a calm squat changes it
/// by 4 to 20 %.
const STEADY_FORCE: f64 = 0.06;
/// And the centre of pressure within this distance, millimetres: three-year-olds sway by 8 mm (standard deviation).
const STEADY_CENTRE_MM: f64 = 25.0;
/// After a still stretch in which no two feet were found it is looked again after so many blocks.
const LOOK_AGAIN: usize = 4;
/// A break between frames longer than this begins anew, seconds.
const MOST_GAP_S: f64 = 0.5;
/// The feet are looked for above the contact threshold, and where that shows no two feet, above so many times it: crosstalk
/// of a tenth reads up to a sixth of the peak between two feet.
const THRESHOLDS: [f64; 4] = [1.0, 2.0, 3.0, 4.5];
/// A cell that reads nothing amid so many loaded neighbours is dead.
const AMID: usize = 5;
/// Ball and toes, with what is joined to them, begin at this share of the length: what a foot on its toes and a flat one
/// both print.
const FROM_BALL: f64 = 0.5;
/// The centre of pressure of standing feet lies at most this share of their length from the heel.
const MOST_FORWARD: f64 = 0.54;
/// A foot of which more than this share of the load lies on bumps stands on bumps.
const ON_BUMPS: f64 = 0.2;

/// Why it is not known how the child stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unready {
    /// Nobody has stood still so far.
    #[default]
    NotStill,
    /// What stands still is not two feet.
    NotTwoFeet,
    /// Which end of a foot is the heel, or where its axis lies, does not show.
    ShapeUnclear,
    /// Which foot is the left one does not show.
    SidesUnclear,
}

/// How a foot bore its load while the child stood still. Forces as in [`FootMotion::force`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FootBase {
    /// Its mean.
    pub mean: FootMotion,
    /// Standard deviations, from eighth of a second to eighth of a second: of the centre of pressure along and outwards,
    /// millimetres, and of the share the toes bear.
    pub along_sd_mm: f64,
    /// The same outwards.
    pub outward_sd_mm: f64,
    /// The same of what the toes bear of what ball and toes bear together.
    pub toes_of_front_sd: f64,
    /// The same of the share of ball and toes.
    pub front_share_sd: f64,
    /// Middle of its contact, and of the contact of its ball and toes: where a foot put down anew is compared with.
    pub middles: [Option<ContactMiddle>; 2],
    /// Cells of the toes above the contact threshold.
    pub toe_cells: usize,
    /// Whether it stands on bumps, so that only forces, centres and times tell anything.
    pub on_bumps: bool,
}

/// Middle of some cells in contact, millimetres along the axis and outwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ContactMiddle {
    /// Along the axis from the heel end.
    pub along_mm: f64,
    /// Outwards from the axis.
    pub outward_mm: f64,
}

/// Two feet that stood still.
#[derive(Clone, Debug, PartialEq)]
pub struct Stance {
    /// The coordinates of the left and of the right sole.
    pub feet: [SoleFrame; 2],
    /// How they bore their load.
    pub base: [FootBase; 2],
    /// Force of both feet.
    pub force: f64,
    /// When it was found, seconds.
    pub at_s: f64,
    /// Since when the child had stood still by then, seconds.
    pub from_s: f64,
    /// Contact threshold, in the unit of the recording.
    pub threshold: f64,
    /// Whether the mat is calibrated, so that what leaves the mat reads nothing.
    pub calibrated: bool,
    /// How what the cells of the feet read becomes weight.
    pub(super) weight: Weight,
}

impl Stance {
    /// Whether the load lies where it does under standing feet: children's centre of pressure lies at 0.36 to 0.42 of the
    /// length from the heel (Usui 1995). Ahead of its middle, heels and toes were taken for each other, or the child stands on
    /// its toes.
    fn stands_on_its_heels(&self) -> bool {
        let along = |foot: usize| self.base[foot].mean.along_mm / self.feet[foot].length_mm();
        0.5 * (along(0) + along(1)) <= MOST_FORWARD
    }
}

/// Frames of an eighth of a second, summed.
#[derive(Clone, Debug)]
struct Block {
    sums: Vec<f64>,
    frames: f64,
    force: f64,
    moment: Point,
    began_s: f64,
}

impl Block {
    fn force(&self) -> f64 {
        self.force / self.frames
    }

    fn centre(&self) -> Point {
        Point::from(self.moment.coords / self.force)
    }
}

/// Looks for two feet that stand still. As large as some pictures of the mat.
#[derive(Clone, Debug)]
pub(super) struct Seeker {
    calibrated: bool,
    blocks: VecDeque<Block>,
    /// Pictures no longer needed, so that none is allocated anew.
    spare: Vec<Vec<f64>>,
    last_s: Option<f64>,
    wait: usize,
    /// What stands bears so much at least.
    pub(super) least_force: f64,
    /// Whether it may be looked yet.
    pub(super) ready: bool,
    /// Why nothing was found so far.
    pub(super) unready: Unready,
}

impl Seeker {
    pub(super) fn new(meta: &Meta) -> Self {
        Self {
            calibrated: meta.scale.is_calibrated(),
            blocks: VecDeque::new(),
            spare: Vec::new(),
            last_s: None,
            wait: 0,
            least_force: 0.0,
            ready: true,
            unready: Unready::NotStill,
        }
    }

    /// Begins anew.
    pub(super) fn forget(&mut self) {
        self.spare.extend(self.blocks.drain(..).map(|block| block.sums));
        (self.last_s, self.wait) = (None, 0);
    }

    /// Takes so much more off every cell of the frames so far, in the unit of the recording.
    pub(super) fn lower_by(&mut self, mat: &Mat, by: &[f64]) {
        let per_value = mat.cell_area_mm2() * FORCE_PER_VALUE_MM2;
        for block in &mut self.blocks {
            (block.force, block.moment) = (0.0, Point::origin());
            for (cell, (sum, by)) in block.sums.iter_mut().zip(by).enumerate() {
                *sum = (*sum - by * block.frames).max(0.0);
                block.force += per_value * *sum;
                block.moment += per_value * *sum * centre(mat, cell).coords;
            }
        }
    }

    /// Takes in a frame. Two feet once they have stood still, with the cells dealt out to them.
    pub(super) fn push(
        &mut self,
        mat: &Mat,
        t_s: f64,
        total: &FrameMeasures,
        loaded: &Loaded,
    ) -> Option<(Stance, Layout, Haze)> {
        let Some(centre) = total.centre_of_pressure else {
            self.forget();
            return None;
        };
        if self.last_s.is_some_and(|last| !(0.0..=MOST_GAP_S).contains(&(t_s - last))) {
            self.forget();
        }
        self.last_s = Some(t_s);
        let full = self.blocks.back().is_none_or(|block| t_s - block.began_s >= BLOCK_S);
        let found = if full && self.is_still() { self.look(mat, t_s) } else { None };
        if full {
            self.begin_block(mat, t_s);
        }
        if let Some(block) = self.blocks.back_mut() {
            for (&cell, &value) in loaded.cells().iter().zip(loaded.values()) {
                block.sums[cell as usize] += value;
            }
            block.frames += 1.0;
            block.force += total.force;
            block.moment += total.force * centre.coords;
        }
        found
    }

    fn begin_block(&mut self, mat: &Mat, began_s: f64) {
        if self.blocks.len() == BLOCKS {
            self.spare.extend(self.blocks.pop_front().map(|block| block.sums));
        }
        let mut sums = self.spare.pop().unwrap_or_else(|| vec![0.0; mat.cells()]);
        sums.fill(0.0);
        self.blocks.push_back(Block { sums, frames: 0.0, force: 0.0, moment: Point::origin(), began_s });
        self.wait = self.wait.saturating_sub(1);
    }

    /// Whether nothing has moved in the blocks so far, of which there must be enough.
    fn is_still(&self) -> bool {
        if self.blocks.len() < BLOCKS || self.wait > 0 || !self.ready {
            return false;
        }
        let spread = |of: &dyn Fn(&Block) -> f64| {
            let values = self.blocks.iter().map(of);
            let (low, high) = values.fold((f64::MAX, f64::MIN), |(l, h), v| (l.min(v), h.max(v)));
            high - low
        };
        let mean = self.blocks.iter().map(Block::force).sum::<f64>() / BLOCKS as f64;
        mean >= self.least_force
            && spread(&Block::force) <= STEADY_FORCE * mean
            && spread(&|block| block.centre().x) <= STEADY_CENTRE_MM
            && spread(&|block| block.centre().y) <= STEADY_CENTRE_MM
    }

    /// Looks for two feet in what stood still.
    fn look(&mut self, mat: &Mat, at_s: f64) -> Option<(Stance, Layout, Haze)> {
        let frames: f64 = self.blocks.iter().map(|block| block.frames).sum();
        let mut picture = vec![0.0; mat.cells()];
        for block in &self.blocks {
            for (mean, sum) in picture.iter_mut().zip(&block.sums) {
                *mean += sum / frames;
            }
        }
        let mut haze = Haze::default();
        haze.learn(mat, &picture);
        let mut clear = Vec::new();
        let loaded = picture.iter().copied().enumerate().filter(|&(_, value)| value > 0.0);
        haze.lift(mat, loaded, &mut clear);
        let mut picture = vec![0.0; mat.cells()];
        clear.iter().for_each(|&(cell, value)| picture[cell] = value);
        let least = if self.calibrated { THRESHOLD_KPA } else { share_of_middle(picture.clone()) };
        let mended = mended(mat, &picture, least);
        for times in THRESHOLDS {
            let threshold = (times * least).max(f64::MIN_POSITIVE);
            let feet = match soles(mat, &mended, threshold) {
                Ok(feet) => feet,
                Err(unready) => {
                    self.unready = unready;
                    continue;
                }
            };
            let layout = Layout::new(mat, &feet);
            let stance = self.stance(mat, feet, &layout, &mut haze, threshold, at_s);
            if stance.stands_on_its_heels() {
                return Some((stance, layout, haze));
            }
            self.unready = Unready::ShapeUnclear;
        }
        self.wait = LOOK_AGAIN;
        None
    }

    /// How what the cells of the feet read becomes weight.
    fn weight(&self, layout: &Layout) -> Weight {
        let picture = |block: &Block| -> Vec<f64> {
            let cells = block.sums.iter().enumerate();
            cells.filter(|&(cell, _)| layout.of(cell).is_some()).map(|(_, sum)| sum / block.frames).collect()
        };
        let pictures: Vec<Vec<f64>> = self.blocks.iter().map(picture).collect();
        Weight::learn(pictures.iter().map(Vec::as_slice), self.calibrated)
    }

    /// How the feet bore their load in the blocks.
    fn stance(
        &self,
        mat: &Mat,
        soles: [SoleFrame; 2],
        layout: &Layout,
        haze: &mut Haze,
        threshold: f64,
        at_s: f64,
    ) -> Stance {
        let mut picture = vec![0.0; mat.cells()];
        let mut clear = Vec::new();
        let mut each: Vec<[FootMotion; 2]> = Vec::with_capacity(BLOCKS);
        for block in &self.blocks {
            let loaded = block.sums.iter().enumerate().filter(|&(_, &sum)| sum > 0.0);
            haze.lift(mat, loaded.map(|(cell, &sum)| (cell, sum / block.frames)), &mut clear);
            each.push(feet(mat, clear.iter().copied(), layout, threshold).0);
            clear.iter().for_each(|&(cell, value)| picture[cell] += value / BLOCKS as f64);
        }
        let loaded = picture.iter().copied().enumerate().filter(|&(_, value)| value > 0.0);
        let means = feet(mat, loaded, layout, threshold).0;
        let picture = &picture;
        let base = [0, 1].map(|foot| {
            let sd = |of: fn(&FootMotion) -> f64| mean_and_sd(each.iter().map(|feet| of(&feet[foot]))).1;
            let own = || {
                picture.iter().enumerate().filter_map(|(cell, &value)| Some((cell, value, layout.of(cell)?)))
            };
            let own = || own().filter(|(_, _, sole)| sole.foot == foot);
            let toes = |zones: &[f64; ZONES]| {
                zones[SoleZone::ToesMedial.index()] + zones[SoleZone::ToesLateral.index()] >= 0.5
            };
            let bumpy: f64 = own().filter(|&(cell, ..)| mat.is_bumpy(cell)).map(|(_, value, _)| value).sum();
            let all: f64 = own().map(|(_, value, _)| value).sum();
            FootBase {
                mean: means[foot],
                along_sd_mm: sd(|foot| foot.along_mm),
                outward_sd_mm: sd(|foot| foot.outward_mm),
                toes_of_front_sd: sd(FootMotion::toes_of_front),
                front_share_sd: sd(FootMotion::front_share),
                middles: middles(
                    soles[foot].length_mm(),
                    own()
                        .filter(|(_, value, _)| *value >= threshold)
                        .map(|(.., sole)| (sole.along_mm, sole.outward_mm)),
                ),
                toe_cells: own().filter(|(_, value, sole)| *value >= threshold && toes(&sole.zones)).count(),
                on_bumps: bumpy > ON_BUMPS * all,
            }
        });
        let forces = each.iter().map(|feet| feet[0].force + feet[1].force);
        let force = forces.sum::<f64>() / each.len() as f64;
        let from_s = self.blocks.front().map_or(at_s, |block| block.began_s);
        let calibrated = self.calibrated;
        let weight = self.weight(layout);
        Stance { feet: soles, base, force, at_s, from_s, threshold, calibrated, weight }
    }
}

/// The picture with dead cells filled with the mean of what is loaded around them.
fn mended(mat: &Mat, picture: &[f64], threshold: f64) -> Vec<f64> {
    let mut mended = picture.to_vec();
    for (cell, value) in mended.iter_mut().enumerate() {
        if *value > 0.0 || !mat.exists(cell) || mat.is_bumpy(cell) {
            continue;
        }
        let around = neighbours(mat, cell).map(|next| picture[next]).filter(|&value| value >= threshold);
        let (sum, loaded) = around.fold((0.0, 0), |(sum, n), value| (sum + value, n + 1));
        if loaded >= AMID {
            *value = sum / loaded as f64;
        }
    }
    mended
}

/// The middle of cells in contact, given along and outwards, and of those of the ball and toes of a foot of this length.
pub(super) fn middles(length_mm: f64, cells: impl Iterator<Item = (f64, f64)>) -> [Option<ContactMiddle>; 2] {
    let mut sums = [(0.0, 0.0, 0.0); 2];
    for (along_mm, outward_mm) in cells {
        let front = along_mm > FROM_BALL * length_mm;
        for (sum, counts) in sums.iter_mut().zip([true, front]) {
            if counts {
                *sum = (sum.0 + along_mm, sum.1 + outward_mm, sum.2 + 1.0);
            }
        }
    }
    sums.map(|(along, outward, n)| {
        (n > 0.0).then(|| ContactMiddle { along_mm: along / n, outward_mm: outward / n })
    })
}

/// The two soles in a picture of a still stance, left first.
fn soles(mat: &Mat, picture: &[f64], threshold: f64) -> Result<[SoleFrame; 2], Unready> {
    let bodies = feet_in(mat, picture, threshold).map_err(|_| Unready::NotTwoFeet)?;
    let places: Vec<Place> = bodies.iter().map(|body| Place::new(mat, body, (0, usize::MAX))).collect();
    let owners = Owners::among(&places, (0..places.len()).collect());
    let print = |foot: usize, side: Option<Side>| {
        let values = picture.iter().enumerate();
        let own = values.map(|(cell, &value)| if owners.of(cell) == Some(foot) { value } else { 0.0 });
        let own = Grid::from_values(mat.rows(), mat.cols(), own.collect());
        measure_print(mat, &own, threshold, side)
    };
    if places.len() != 2 {
        return Err(Unready::NotTwoFeet);
    }
    let first: [PrintMeasures; 2] = [print(0, None), print(1, None)];
    if first.iter().any(|print| print.footprint.is_err()) {
        return Err(Unready::ShapeUnclear);
    }
    let right = sides::right_log_odds(mat.view(), &[&first[0], &first[1]]);
    let [Ok(one), Ok(other)] = [0, 1].map(|foot| sides::decide(right[foot]).0) else {
        return Err(Unready::SidesUnclear);
    };
    if one == other {
        return Err(Unready::SidesUnclear);
    }
    let sole = |foot: usize, side: Side| {
        let footprint = print(foot, Some(side)).footprint.map_err(|_| Unready::ShapeUnclear)?;
        Ok(SoleFrame::new(side, footprint))
    };
    let (left, right) = if one == Side::Left { (0, 1) } else { (1, 0) };
    Ok([sole(left, Side::Left)?, sole(right, Side::Right)?])
}
