//! Why a print, or a measure of it, is not given. The words stand in `data/words`.

use crate::base::kinds;

kinds! {
    /// Why a print, or a measure of it, is not given.
    pub enum Reason {
        /// The cells are too far apart for the course of a border.
        TooCoarse {
            /// Distance of the cells, millimetres.
            pitch_mm: f64,
            /// The most that will do, millimetres.
            most_mm: f64,
        } = "footprint-too-coarse",
        /// Without its toes the print is too few cells long for widths and borders.
        TooShortForBorders {
            /// Its length in cells.
            cells: f64,
            /// The fewest that will do.
            least: f64,
        } = "footprint-too-short-for-borders",
        /// Without its toes the print is too few cells long for any index.
        TooShort {
            /// Its length in cells.
            cells: f64,
            /// The fewest that will do.
            least: f64,
        } = "footprint-too-short",
        /// Left or right is not clear.
        SideUnclear = "footprint-side-unclear",
        /// Nothing tells the long axis.
        NoLongAxis = "footprint-no-long-axis",
        /// It is about as long as it is wide.
        AsLongAsWide = "footprint-as-long-as-wide",
        /// No foot is so long.
        TooLong {
            /// Its length, millimetres.
            length_mm: f64,
        } = "footprint-too-long",
        /// The heel end is not told from the toe end.
        EndsUnclear = "footprint-ends-unclear",
        /// Only the way of the person tells the heel end from the toe end.
        EndsByWayOnly = "footprint-ends-by-way-only",
        /// The cells are too coarse to tell toes from the ball.
        ToesMerged {
            /// Distance of the cells, millimetres.
            pitch_mm: f64,
        } = "footprint-toes-merged",
        /// No toe touches the mat.
        NoToes = "footprint-no-toes",
        /// No cell of a shape is in contact.
        NoContact {
            /// Where contact begins, in the unit of the picture.
            threshold: f64,
        } = "footprint-no-contact",
        /// A shape of whole cells bears nothing.
        ShapeUnloaded = "footprint-shape-unloaded",
        /// No cell of a print reaches the threshold.
        BelowThreshold {
            /// Where contact begins, in the unit of the picture.
            threshold: f64,
        } = "footprint-below-threshold",
        /// Too few cells for any geometry.
        FewCells {
            /// Cells in contact.
            cells: usize,
            /// The fewest that will do.
            least: usize,
        } = "footprint-few-cells",
        /// The foot reaches the edge of the mat.
        AtBorder = "footprint-at-border",
        /// The print reaches the edge of an insole.
        AtInsoleEdge = "footprint-at-insole-edge",
        /// The toe cut is not sure.
        ToesNotParted = "footprint-toes-not-parted",
        /// Heel or ball has no width.
        NoWidth = "footprint-no-width",
        /// Heel or ball has no contact for a tangent.
        NoHeelOrBall = "footprint-no-heel-or-ball",
        /// The inner border bulges at the midfoot as far as the line from heel to ball.
        MidfootBulges = "footprint-midfoot-bulges",
        /// Without its toes the print has no area.
        ToelessNoArea = "footprint-toeless-no-area",
        /// Without its toes the print carries no load.
        ToelessUnloaded = "footprint-toeless-unloaded",
        /// The great toe does not touch.
        NoGreatToe = "footprint-no-great-toe",
        /// The midfoot does not touch.
        NoMidfoot = "footprint-no-midfoot",
        /// The print has no area.
        NoArea = "footprint-no-area",
        /// The print carries no load.
        Unloaded = "footprint-unloaded",
    }
}
