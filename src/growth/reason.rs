//! Why a reference says nothing. The words stand in `data/words`.

use crate::base::kinds;

kinds! {
    /// Why a reference says nothing of a value, or could not be made.
    pub enum Reason {
        /// Too few children of the sex.
        FewOfSex = "growth-few-of-sex",
        /// An age that it does not cover.
        OtherAge {
            /// The first age that it covers, years.
            from_years: f64,
            /// The last, years.
            to_years: f64,
            /// The age asked for, years.
            age_years: f64,
        } = "growth-other-age",
        /// A value below zero.
        BelowZero = "growth-below-zero",
        /// A value of zero, which no child had.
        Zero = "growth-zero",
        /// Too few children of the age for a centile.
        FewForCentile {
            /// The fewest that will do.
            least: usize,
            /// So many there are.
            children: usize,
        } = "growth-few-for-centile",
        /// The curves could not be fitted.
        NoFit = "growth-no-fit",
    }
}
