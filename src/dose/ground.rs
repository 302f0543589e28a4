//! What each cell of the mat gave to the foot on it, while the feet stand where they stand.

use std::sync::Arc;

use super::sole_map::MapFrame;
use super::sums::{Given, Sums};
use crate::analysis::stance::{CellOfSole, Layout, Stance, ZONES};
use crate::base::{Mat, Point};

/// Places looked at along each edge of a cell to deal its load out to the map, as the zones do.
const SUBCELLS: usize = 8;
/// A zone is free again when none of its cells reaches this share of the contact threshold.
const HOLDS: f64 = 0.5;
/// Bit of the cells of no foot.
const OF_NOBODY: u8 = 16;

/// A frame that waits for the next one to know how long it lasts. It keeps its memory.
#[derive(Clone, Debug, Default)]
pub(super) struct Frame {
    pub(super) t_s: f64,
    /// Everything on the mat, in the unit of the recording times cells.
    pub(super) load: f64,
    /// Whether what the left and the right foot read may be after-glow alone.
    pub(super) may_glow: [bool; 2],
    /// Loaded cells with their values.
    pub(super) cells: Vec<(u32, f64)>,
}

/// Zones in a frame, a bit for each: those of the left foot from bit 0 on, of the right one from bit 8 on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reached {
    /// A cell most of which lies in the zone reaches the contact threshold.
    pub(super) threshold: u32,
    /// One reaches half of it.
    pub(super) half: u32,
}

/// Sums of one cell of the mat.
#[derive(Clone, Copy, Debug, Default)]
struct CellSum {
    load_s: f64,
    pressed_s: f64,
    peak: f64,
}

/// The mat below two feet that stay where they are, with the sums of its cells.
#[derive(Clone, Debug)]
pub(super) struct Ground {
    layout: Arc<Layout>,
    pub(super) maps: [MapFrame; 2],
    /// What the child bears when it stands, in the unit of the recording times cells.
    pub(super) standing: f64,
    threshold: f64,
    /// For each cell the bit of the zone in which most of it lies.
    bits: Vec<u8>,
    cells: Vec<CellSum>,
}

impl Ground {
    pub(super) fn new(mat: &Mat, layout: &Arc<Layout>, stance: &Stance, standing: f64) -> Self {
        let bit = |cell: usize| layout.of(cell).map_or(OF_NOBODY, bit);
        Self {
            layout: Arc::clone(layout),
            maps: [0, 1].map(|foot| MapFrame::new(&stance.feet[foot])),
            standing,
            threshold: stance.threshold.max(f64::MIN_POSITIVE),
            bits: (0..mat.cells()).map(bit).collect(),
            cells: vec![CellSum::default(); mat.cells()],
        }
    }

    /// Takes in a frame that lasts so long.
    pub(super) fn take(&mut self, frame: &Frame, lasts_s: f64) -> Reached {
        let mut reached = Reached::default();
        let counts = [0xff, 0xff00].into_iter().zip(frame.may_glow);
        let counts = counts.map(|(bits, glows)| if glows { 0 } else { bits }).sum::<u32>();
        let half = HOLDS * self.threshold;
        for &(cell, value) in &frame.cells {
            let sum = &mut self.cells[cell as usize];
            sum.load_s += value * lasts_s;
            if value < half {
                continue;
            }
            let bit = (1 << self.bits[cell as usize]) & counts;
            reached.half |= bit;
            if value >= self.threshold {
                reached.threshold |= bit;
                if bit != 0 {
                    sum.pressed_s += lasts_s;
                    sum.peak = sum.peak.max(value);
                }
            }
        }
        reached
    }

    /// Deals the sums of the cells out to zones and maps.
    pub(super) fn settle(&self, mat: &Mat, sums: &mut Sums) {
        for (cell, sum) in self.cells.iter().enumerate() {
            match self.layout.of(cell) {
                _ if sum.load_s == 0.0 && sum.pressed_s == 0.0 => {}
                None => sums.elsewhere(sum.load_s),
                Some(of_sole) => {
                    let given = Given {
                        cell,
                        load_s: sum.load_s,
                        pressed_s: sum.pressed_s,
                        peak: sum.peak,
                        main_zone: usize::from(bit(of_sole)) % ZONES,
                        on_bump: mat.is_bumpy(cell),
                    };
                    sums.of_sole(of_sole, &given);
                    if sum.load_s != 0.0 {
                        self.onto_map(mat, (cell, of_sole.foot), sum.load_s, sums);
                    }
                }
            }
        }
        for (foot, map) in self.maps.iter().enumerate() {
            let own = |cell: usize| self.layout.of(cell).is_some_and(|of_sole| of_sole.foot == foot);
            let pressed_s = |cell: usize| if own(cell) { self.cells[cell].pressed_s } else { 0.0 };
            sums.map_seconds(foot, &map.means(mat, pressed_s));
        }
    }

    /// Deals the load of a cell out to the cells of the map that lie above it.
    fn onto_map(&self, mat: &Mat, (cell, foot): (usize, usize), load_s: f64, sums: &mut Sums) {
        let middle = mat.centre(cell / mat.cols(), cell % mat.cols());
        let offset = |at: usize, pitch_mm: f64| ((at as f64 + 0.5) / SUBCELLS as f64 - 0.5) * pitch_mm;
        let each = load_s / (SUBCELLS * SUBCELLS) as f64;
        for at in 0..SUBCELLS * SUBCELLS {
            let place = Point::new(
                middle.x + offset(at % SUBCELLS, mat.pitch_x_mm()),
                middle.y + offset(at / SUBCELLS, mat.pitch_y_mm()),
            );
            sums.map_load(foot, self.maps[foot].cell_at(place), each);
        }
    }
}

/// The bit of the zone in which most of a cell lies; of zones that share it alike the rearmost.
fn bit(of_sole: &CellOfSole) -> u8 {
    let mut most = 0;
    for zone in 1..ZONES {
        if of_sole.zones[zone] > of_sole.zones[most] {
            most = zone;
        }
    }
    (of_sole.foot * ZONES + most) as u8
}
