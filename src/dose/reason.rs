//! Why a part of a dose is not given. The words stand in `data/words`.

use crate::base::kinds;

kinds! {
    /// Why a part of a dose is not given.
    pub enum Reason {
        /// Nobody has stood still on both feet.
        NotStill = "dose-not-still",
        /// What stood still was not two feet.
        NotTwoFeet = "dose-not-two-feet",
        /// The feet were found, their ends or axes not.
        ShapeUnclear = "dose-shape-unclear",
        /// The feet were found, which is the left one not.
        SidesUnclear = "dose-sides-unclear",
        /// The foot stood on bumps that nobody described.
        OnBumps = "dose-on-bumps",
        /// Pressures of a mat that was not calibrated.
        NotCalibrated = "dose-not-calibrated",
        /// Tips of a mat without described spines.
        NoSpines = "dose-no-spines",
        /// The foot did not stand on spines.
        NotOnSpines = "dose-not-on-spines",
        /// Forces of sessions that do not count in the same unit.
        MixedUnits = "dose-mixed-units",
    }
}
