//! The regions of a foot: which there are, and where their borders lie on a print.

mod borders;
mod profile;

use super::Footprint;
use super::partition::{Cut, Partition, Tree, toe_line};
use super::refine::Field;
use crate::base::{Grid, Mat, Side, kinds};

use borders::Borders;
pub use borders::{Border, BorderName, Found};

kinds! {
    /// A region of a foot. Lesser toes are never taken singly: between sessions they do not repeat.
    #[derive(Copy, Eq, Hash, serde::Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Region {
        /// Heel.
        Heel = "footprint-region-heel",
        /// Heel, medial of the foot axis.
        HeelMedial = "footprint-region-heel-medial",
        /// Heel, lateral of the foot axis.
        HeelLateral = "footprint-region-heel-lateral",
        /// Midfoot.
        Midfoot = "footprint-region-midfoot",
        /// Midfoot, medial of the foot axis.
        MidfootMedial = "footprint-region-midfoot-medial",
        /// Midfoot, lateral of the foot axis.
        MidfootLateral = "footprint-region-midfoot-lateral",
        /// Ball and toes together.
        ForefootWithToes = "footprint-region-forefoot-with-toes",
        /// The medial part of the ball: the first head, with the second where only two parts are taken.
        ForefootMedial = "footprint-region-forefoot-medial",
        /// Second to fourth metatarsal heads.
        ForefootCentral = "footprint-region-forefoot-central",
        /// The lateral part of the ball: the fifth head, with third and fourth where only two parts are taken.
        ForefootLateral = "footprint-region-forefoot-lateral",
        /// First metatarsal head.
        Metatarsal1 = "footprint-region-metatarsal-1",
        /// Second metatarsal head.
        Metatarsal2 = "footprint-region-metatarsal-2",
        /// Third metatarsal head.
        Metatarsal3 = "footprint-region-metatarsal-3",
        /// Fourth metatarsal head.
        Metatarsal4 = "footprint-region-metatarsal-4",
        /// Fifth metatarsal head.
        Metatarsal5 = "footprint-region-metatarsal-5",
        /// All toes.
        Toes = "footprint-region-toes",
        /// Great toe.
        Hallux = "footprint-region-hallux",
        /// Second to fifth toes.
        LesserToes = "footprint-region-lesser-toes",
        /// Second and third toe.
        #[serde(rename = "toes_2_3")]
        Toes23 = "footprint-region-toes-2-3",
        /// Fourth and fifth toe.
        #[serde(rename = "toes_4_5")]
        Toes45 = "footprint-region-toes-4-5",
    }
}

impl Region {
    /// Key in machine-readable outputs.
    pub fn key(self) -> &'static str {
        match self {
            Self::Heel => "heel",
            Self::HeelMedial => "heel_medial",
            Self::HeelLateral => "heel_lateral",
            Self::Midfoot => "midfoot",
            Self::MidfootMedial => "midfoot_medial",
            Self::MidfootLateral => "midfoot_lateral",
            Self::ForefootWithToes => "forefoot_with_toes",
            Self::ForefootMedial => "forefoot_medial",
            Self::ForefootCentral => "forefoot_central",
            Self::ForefootLateral => "forefoot_lateral",
            Self::Metatarsal1 => "metatarsal_1",
            Self::Metatarsal2 => "metatarsal_2",
            Self::Metatarsal3 => "metatarsal_3",
            Self::Metatarsal4 => "metatarsal_4",
            Self::Metatarsal5 => "metatarsal_5",
            Self::Toes => "toes",
            Self::Hallux => "hallux",
            Self::LesserToes => "lesser_toes",
            Self::Toes23 => "toes_2_3",
            Self::Toes45 => "toes_4_5",
        }
    }
}

/// A division of the foot into regions. All of them are made from the same borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mask {
    /// Heel, midfoot, forefoot with toes.
    Three,
    /// Heel, midfoot, medial and lateral forefoot, toes.
    Five,
    /// Heel, midfoot, medial, central and lateral forefoot, great toe, lesser toes.
    Seven,
    /// Medial and lateral heel, midfoot, five metatarsal heads, great toe, lesser toes.
    Ten,
    /// As ten, with medial and lateral midfoot, and the lesser toes in two pairs.
    Twelve,
}

/// Largest pitch for ten regions, and for seven: across a forefoot of 60 mm there are ten cells, and seven
/// (domain rule, not from the literature).
const FINE_PITCH_MM: (f64, f64) = (6.0, 8.5);

use Region::{
    ForefootCentral, ForefootLateral, ForefootMedial, ForefootWithToes, Hallux, Heel, HeelLateral,
    HeelMedial, LesserToes, Metatarsal1, Metatarsal2, Metatarsal3, Metatarsal4, Metatarsal5, Midfoot,
    MidfootLateral, MidfootMedial, Toes, Toes23, Toes45,
};

impl Mask {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Three, Self::Five, Self::Seven, Self::Ten, Self::Twelve];

    /// The finest a mat's cells allow.
    pub fn for_pitch(pitch_mm: f64) -> Self {
        if pitch_mm <= FINE_PITCH_MM.0 {
            Self::Ten
        } else if pitch_mm <= FINE_PITCH_MM.1 {
            Self::Seven
        } else {
            Self::Five
        }
    }

    /// The mask with this number of regions.
    pub fn with_regions(count: usize) -> Option<Self> {
        Self::ALL.into_iter().find(|mask| mask.regions().len() == count)
    }

    /// Whether it needs to know which side is medial.
    pub fn needs_side(self) -> bool {
        self != Self::Three
    }

    /// Its regions, from heel to toes and from medial to lateral.
    pub fn regions(self) -> Vec<Region> {
        let mut regions = self.of_pieces().to_vec();
        regions.dedup();
        regions
    }

    /// Which of its regions each piece of a [`RegionMap`] belongs to, as an index into
    /// [`Mask::regions`].
    pub fn of_piece(self) -> [usize; PIECES] {
        let regions = self.regions();
        self.of_pieces().map(|region| regions.iter().position(|&other| other == region).unwrap_or(0))
    }

    /// The region of each piece; pieces of one region stand side by side.
    fn of_pieces(self) -> [Region; PIECES] {
        let (heads, all) = (ForefootWithToes, ForefootWithToes);
        match self {
            Self::Three => [Heel, Heel, Midfoot, Midfoot, heads, heads, heads, heads, heads, all, all, all],
            Self::Five => {
                let (m, l) = (ForefootMedial, ForefootLateral);
                [Heel, Heel, Midfoot, Midfoot, m, m, l, l, l, Toes, Toes, Toes]
            }
            Self::Seven => {
                let (m, c, l) = (ForefootMedial, ForefootCentral, ForefootLateral);
                [Heel, Heel, Midfoot, Midfoot, m, c, c, c, l, Hallux, LesserToes, LesserToes]
            }
            Self::Ten => [
                HeelMedial,
                HeelLateral,
                Midfoot,
                Midfoot,
                Metatarsal1,
                Metatarsal2,
                Metatarsal3,
                Metatarsal4,
                Metatarsal5,
                Hallux,
                LesserToes,
                LesserToes,
            ],
            Self::Twelve => [
                HeelMedial,
                HeelLateral,
                MidfootMedial,
                MidfootLateral,
                Metatarsal1,
                Metatarsal2,
                Metatarsal3,
                Metatarsal4,
                Metatarsal5,
                Hallux,
                Toes23,
                Toes45,
            ],
        }
    }
}

/// Pieces from which every mask is put together: the regions of [`Mask::Twelve`].
pub const PIECES: usize = 12;

/// The pieces of one print.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionMap {
    /// Every border, and whether the print showed it.
    pub borders: Vec<Border>,
    /// The plane of the foot in [`PIECES`] pieces.
    pub partition: Partition,
}

impl RegionMap {
    /// The regions of a print of a known side. `picture` is the one the print was traced from, at the same
    /// contact threshold.
    pub fn find(mat: &Mat, print: &Footprint, picture: &Grid<f64>, threshold: f64, side: Side) -> Self {
        let toes = toe_line(print, side);
        let borders = Borders::find(&Field::of(mat, picture), print, threshold, side, toes.as_ref());
        let halves = |medial: usize| {
            Tree::rows(Cut::Across, &[0.0], vec![Tree::Piece(medial), Tree::Piece(medial + 1)])
        };
        let columns = |limits: &[f64], first: usize| {
            let pieces = (first..=first + limits.len()).map(Tree::Piece).collect();
            Tree::rows(Cut::Across, limits, pieces)
        };
        let mut front = columns(&borders.heads_mm, 4);
        if let Some(line) = toes {
            front = Tree::Cut(Cut::Bent(line), Box::new(front), Box::new(columns(&borders.toes_mm, 9)));
        }
        let tree = Tree::rows(Cut::Along, &borders.lines_mm, vec![halves(0), halves(2), front]);
        Self { borders: borders.listed(print, side), partition: Partition::new(print, side, tree) }
    }
}

/// Pieces of [`load_partition`].
pub const LOAD_PIECES: usize = 16;

/// Where a piece of [`load_partition`] lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadPiece {
    /// 0 rear, 1 middle, 2 front third of the toeless length, 3 toes.
    pub third: usize,
    /// Whether it lies in the front half of the whole print's length.
    pub in_front_half: bool,
    /// Whether it lies lateral of the axis.
    pub lateral: bool,
}

impl LoadPiece {
    /// The piece with a number below [`LOAD_PIECES`].
    pub fn of(number: usize) -> Self {
        Self { third: number / 4, in_front_half: number / 2 % 2 == 1, lateral: number % 2 == 1 }
    }
}

/// The plane of a foot by thirds of its toeless length and toes, halves of its whole length, and its axis.
pub fn load_partition(print: &Footprint, side: Side) -> Partition {
    let quarter = |third: usize| {
        let sides =
            |first: usize| Tree::rows(Cut::Across, &[0.0], vec![Tree::Piece(first), Tree::Piece(first + 1)]);
        Tree::rows(Cut::Along, &[0.5 * print.length_mm], vec![sides(4 * third), sides(4 * third + 2)])
    };
    let mut front = quarter(2);
    if let Some(line) = toe_line(print, side) {
        front = Tree::Cut(Cut::Bent(line), Box::new(front), Box::new(quarter(3)));
    }
    let tree = Tree::rows(Cut::Along, &print.third_limits_mm(), vec![quarter(0), quarter(1), front]);
    Partition::new(print, side, tree)
}
