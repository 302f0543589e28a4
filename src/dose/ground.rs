//! What each cell of the mat gave to the foot on it, while the feet stand where they stand.

use std::sync::Arc;

use super::sole_map::MapFrame;
use super::sums::{Given, Sums};
use crate::analysis::stance::{CellOfSole, Layout, Stance, ZONES};
use crate::base::{Mat, Point};

/// Parts along each edge of a cell among which its load is dealt out.
const SUBCELLS: usize = 8;
/// A zone is free again when none of its cells reaches this share of the contact threshold.
const HOLDS: f64 = 0.5;
/// A cell belongs to every zone in which at least this part of it lies: where a zone is narrower than the cells, as beside
/// the arch, none lies in it for the most part.
const BELONGS: f64 = 0.25;

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
    /// A cell of the zone reaches the contact threshold.
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
    /// For each cell the bits of the zones it belongs to.
    bits: Vec<u32>,
    cells: Vec<CellSum>,
}

impl Ground {
    pub(super) fn new(mat: &Mat, layout: &Arc<Layout>, stance: &Stance, standing: f64) -> Self {
        Self {
            layout: Arc::clone(layout),
            maps: [0, 1].map(|foot| MapFrame::new(&stance.feet[foot])),
            standing,
            threshold: stance.threshold.max(f64::MIN_POSITIVE),
            bits: (0..mat.cells()).map(|cell| layout.of(cell).map_or(0, bits)).collect(),
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
            let bits = self.bits[cell as usize] & counts;
            reached.half |= bits;
            if value >= self.threshold {
                reached.threshold |= bits;
                if bits != 0 {
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
                    sums.of_sole(&Given {
                        cell,
                        foot: of_sole.foot,
                        load_s: sum.load_s,
                        pressed_s: sum.pressed_s,
                        peak: sum.peak,
                        zones: bits(of_sole) >> (of_sole.foot * ZONES),
                        on_bump: mat.is_bumpy(cell),
                    });
                    self.deal_out(mat, cell, of_sole.foot, sums);
                }
            }
        }
        for (foot, map) in self.maps.iter().enumerate() {
            let own = |cell: usize| self.layout.of(cell).is_some_and(|of_sole| of_sole.foot == foot);
            let pressed_s = |cell: usize| if own(cell) { self.cells[cell].pressed_s } else { 0.0 };
            sums.map_seconds(foot, &map.means(mat, pressed_s));
        }
    }

    /// Deals the load of a cell out to the parts of the sole above it. Where within the cell it lay shows in the cells
    /// around: load falls towards a neighbour that bears less, so that of a cell half on the ball and half on the gap
    /// before the toes most goes to the ball.
    fn deal_out(&self, mat: &Mat, cell: usize, foot: usize, sums: &mut Sums) {
        let load_s = self.cells[cell].load_s;
        if load_s == 0.0 {
            return;
        }
        let (row, col) = (cell / mat.cols(), cell % mat.cols());
        let around = self.around(mat, row, col);
        let middle = mat.centre(row, col);
        let offset = |at: usize| (at as f64 + 0.5) / SUBCELLS as f64 - 0.5;
        let mut weights = [0.0; SUBCELLS * SUBCELLS];
        for (at, weight) in weights.iter_mut().enumerate() {
            *weight = between(&around, offset(at / SUBCELLS), offset(at % SUBCELLS));
        }
        let all: f64 = weights.iter().sum();
        for (at, weight) in weights.iter().enumerate() {
            let place = Point::new(
                middle.x + offset(at % SUBCELLS) * mat.pitch_x_mm(),
                middle.y + offset(at / SUBCELLS) * mat.pitch_y_mm(),
            );
            let (zone, map_cell) = self.maps[foot].zone_and_cell_at(place);
            sums.part(foot, zone, map_cell, load_s * weight / all);
        }
    }

    /// The loads of a cell and of the eight around it, row by row; none beyond the mat and where no cell is.
    fn around(&self, mat: &Mat, row: usize, col: usize) -> [[f64; 3]; 3] {
        let at = |by_row: usize, by_col: usize| {
            let (row, col) = ((row + by_row).checked_sub(1)?, (col + by_col).checked_sub(1)?);
            (row < mat.rows() && col < mat.cols()).then(|| self.cells[row * mat.cols() + col].load_s)
        };
        std::array::from_fn(|by_row| std::array::from_fn(|by_col| at(by_row, by_col).unwrap_or(0.0)))
    }
}

/// The load at a place between the middles of nine cells, in pitches from the one in the middle, half a pitch at most:
/// bilinear.
fn between(around: &[[f64; 3]; 3], by_row: f64, by_col: f64) -> f64 {
    let neighbour = |by: f64| if by < 0.0 { 0 } else { 2 };
    let (row, col, down, aside) = (neighbour(by_row), neighbour(by_col), by_row.abs(), by_col.abs());
    (1.0 - down) * ((1.0 - aside) * around[1][1] + aside * around[1][col])
        + down * ((1.0 - aside) * around[row][1] + aside * around[row][col])
}

/// The bits of the zones a cell belongs to.
fn bits(of_sole: &CellOfSole) -> u32 {
    let own = (0..ZONES).filter(|&zone| of_sole.zones[zone] >= BELONGS);
    own.map(|zone| 1 << (of_sole.foot * ZONES + zone)).sum()
}
