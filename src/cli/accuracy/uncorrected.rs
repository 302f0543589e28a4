//! What the pitch of a grid does to the indices when nothing is done about it.

use crate::footprint::FootprintIndex;

/// Mean error, and spread over prints and places, of one construction.
pub(super) type Error = (f64, f64);

/// The pitches the figures are for, millimetres.
pub(super) const PITCHES_MM: [f64; 4] = [5.0, 7.0, 10.0, 15.0];

/// Errors of an index drawn plainly on a grid: with whole cells in contact or not, and with cells interpolated
/// bilinearly before the threshold, at each of [`PITCHES_MM`].
pub(super) struct Uncorrected {
    /// Which.
    pub index: FootprintIndex,
    /// Whole cells.
    pub binary: [Error; 4],
    /// Bilinear interpolation.
    pub bilinear: [Error; 4],
}

/// From a simulation of twelve toeless prints (105, 130 and 200 mm long, four arch types) at random places,
/// within 15 degrees of the grid and with 1 kPa of noise, made before this program and apart from it. The
/// spread joins that over the places of a print with that of the mean error over the prints.
pub(super) const FIGURES: [Uncorrected; 3] = [
    Uncorrected {
        index: FootprintIndex::ArchIndex,
        binary: [(0.0038, 0.0091), (0.0086, 0.0141), (0.0164, 0.0222), (0.0308, 0.0330)],
        bilinear: [(0.0052, 0.0100), (0.0122, 0.0157), (0.0221, 0.0237), (0.0389, 0.0339)],
    },
    Uncorrected {
        index: FootprintIndex::ChippauxSmirakIndex,
        binary: [(-4.07, 3.86), (-4.64, 5.37), (-3.29, 6.83), (0.17, 10.67)],
        bilinear: [(-2.54, 1.69), (-1.98, 2.58), (-0.79, 3.61), (2.70, 5.95)],
    },
    Uncorrected {
        index: FootprintIndex::StaheliIndex,
        binary: [(-0.0781, 0.0579), (-0.0895, 0.0805), (-0.0891, 0.1121), (-0.0554, 0.1479)],
        bilinear: [(-0.0622, 0.0331), (-0.0644, 0.0458), (-0.0582, 0.0605), (-0.0430, 0.0896)],
    },
];
