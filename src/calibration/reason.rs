//! What is said of a calibration. The words stand in `data/words`.

use crate::base::kinds;

kinds! {
    /// Why no calibration can be made.
    pub enum Reason {
        /// A recording without anybody on the mat.
        NobodyOnIt {
            /// Name of the recording.
            stance: String,
        } = "calibration-nobody-on-it",
        /// Nobody stood still for long enough.
        NobodyStill {
            /// What has to pass before a stand is read, seconds.
            settle_s: f64,
        } = "calibration-nobody-still",
        /// The recordings hold pressures and no counts.
        HoldsPressures = "calibration-holds-pressures",
        /// A weight that nobody has.
        Weight {
            /// Name of the recording.
            stance: String,
            /// The weight given, kilograms.
            weight_kg: f64,
        } = "calibration-weight",
        /// A recording of another mat.
        OtherMat {
            /// Name of the recording.
            stance: String,
        } = "calibration-other-mat",
    }
}

kinds! {
    /// What was found of a cell, and what a calibration asks for.
    pub enum Finding {
        /// No sound cell has to be multiplied with so much.
        ReadsTooLittle = "calibration-reads-too-little",
        /// No sound cell has to be multiplied with so little.
        ReadsTooMuch = "calibration-reads-too-much",
        /// What a calibration asks of the person.
        Asked {
            /// How long each stand lasts, seconds.
            stand_s: f64,
        } = "calibration-asked",
    }
}
