//! What is said of sway besides its numbers. The words stand in `data/words`.

use crate::base::{Judgement, kinds};

kinds! {
    /// Why a measure of sway is not given, or no more than indicative.
    pub enum Reason {
        /// Two stands that were measured in different ways.
        MeasuredDifferently = "balance-measured-differently",
        /// Two stands of different lengths.
        DifferentTimes {
            /// The stand with open eyes, seconds.
            open_s: f64,
            /// The one with closed eyes, seconds.
            closed_s: f64,
        } = "balance-different-times",
        /// The stand with open eyes has no sway.
        OpenWithoutSway = "balance-open-without-sway",
        /// The sway with open eyes covers no area.
        OpenWithoutArea = "balance-open-without-area",
        /// The series is empty.
        NoCentre = "balance-no-centre",
        /// The series has one sample.
        OneCentre = "balance-one-centre",
        /// Too few frames a second.
        Slow {
            /// The fewest that will do, hertz.
            least_hz: f64,
            /// So many came, hertz.
            got_hz: f64,
        } = "balance-slow",
        /// A stand that is too short.
        Short {
            /// The shortest that will do, seconds.
            least_s: f64,
            /// Whether the stand was interrupted, so that only a piece of it counts.
            interrupted: bool,
            /// What is left out at its beginning, seconds; none where nothing is.
            settle_s: Option<f64>,
            /// So much is left, seconds.
            got_s: f64,
        } = "balance-short",
        /// A stand too short for anything.
        TooShort {
            /// Its length, seconds.
            got_s: f64,
        } = "balance-too-short",
        /// Time runs backwards or stands still.
        TimeNotRising {
            /// The last time before that, seconds.
            after_s: f64,
        } = "balance-time-not-rising",
        /// A time or place that is no number.
        NotFinite = "balance-not-finite",
        /// The instrument is a mat and no force plate.
        NoForcePlate = "balance-no-force-plate",
        /// No stretch is like another.
        NothingRepeats = "balance-nothing-repeats",
        /// The sway is as wide in every direction.
        NoLongAxis = "balance-no-long-axis",
        /// Windows of the spectrum with too few samples.
        ShortWindows {
            /// The fewest samples of a window.
            least: usize,
            /// So many a window has.
            got: usize,
        } = "balance-short-windows",
        /// A stand too short for the spectrum.
        ShortForSpectrum {
            /// A window, seconds.
            least_s: f64,
            /// The stand, seconds.
            got_s: f64,
        } = "balance-short-for-spectrum",
        /// Nothing moves within a band of frequencies.
        NoPowerInBand {
            /// Its low end, hertz.
            low_hz: f64,
            /// Its high end, hertz.
            high_hz: f64,
        } = "balance-no-power-in-band",
        /// Nothing moves at any frequency.
        NoPower = "balance-no-power",
        /// A stand too short for a sample entropy.
        ShortForEntropy {
            /// The shortest that will do, seconds.
            least_s: f64,
            /// The stand, seconds.
            got_s: f64,
        } = "balance-short-for-entropy",
        /// A stand too long for a sample entropy.
        LongForEntropy {
            /// The longest that will do, seconds.
            most_s: f64,
            /// The stand, seconds.
            got_s: f64,
        } = "balance-long-for-entropy",
        /// The rate cannot be thinned to that of the sample entropy.
        NoMultiple {
            /// The rate of the sample entropy, hertz.
            wanted_hz: f64,
            /// The rate there is, hertz.
            rate_hz: f64,
        } = "balance-no-multiple",
        /// No sway in one direction.
        NoSwayThisWay = "balance-no-sway-this-way",
        /// No sway at all.
        NoSway = "balance-no-sway",
    }
}

kinds! {
    /// What was measured, and how the series was made ready.
    pub enum Statement {
        /// The series was of a file.
        OfFile = "balance-of-file",
        /// The series was of the feet on a mat.
        OfFeet = "balance-of-feet",
        /// All of it.
        Measured {
            /// What the centre of pressure is taken from.
            taken_from: Judgement,
            /// Length of the stand, seconds.
            duration_s: f64,
            /// Its beginning, seconds.
            from_s: f64,
            /// How often it was interrupted.
            interruptions: usize,
            /// Rate of the samples as they came, hertz.
            recorded_hz: f64,
            /// How they were brought to the rate of the measures: `as-is`, `thinned` or `interpolated`.
            brought: &'static str,
            /// Rate of the measures, hertz.
            rate_hz: f64,
            /// Cut-off of the filter, hertz; none without one.
            filter_hz: Option<f64>,
            /// What velocities are divided by.
            time_base: &'static str,
        } = "balance-measured",
    }
}
