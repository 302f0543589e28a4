//! Why a recording, a foot or a measure of it is not given.

use crate::base::{Judgement, Refusal, Side, kinds};

kinds! {
    /// Why a recording, a foot or a measure of it is not given.
    pub enum Reason {
        /// The recording contains no frames.
        NoFrame = "analysis-no-frame",
        /// The frames fit neither into memory nor beside it.
        NoRoom {
            /// What the system says of the place beside it.
            trouble: String,
        } = "analysis-no-room",
        /// The empty mat may read something, and the recording does not show how much.
        NeverEmpty {
            /// The most that it may read, in the unit of the recording.
            at_most: f64,
            /// That unit.
            unit: &'static str,
        } = "analysis-never-empty",
        /// The recording of the empty mat is of another mat.
        ZeroOfOtherMat = "analysis-zero-of-other-mat",
        /// A recording of the empty mat beside a calibration that has zeros.
        ZeroAndCalibration = "analysis-zero-and-calibration",
        /// What the cells under the feet read when empty is not known well enough on a mat that was not zeroed.
        NotZeroed {
            /// How unlike each other its cells read without load, in the unit of the recording.
            spread: f64,
            /// That unit.
            unit: &'static str,
        } = "analysis-not-zeroed",

        /// Nothing in any frame.
        NothingLoaded {
            /// Frames of the recording.
            frames: usize,
        } = "analysis-nothing-loaded",
        /// Nothing on the mat.
        NothingOnMat = "analysis-nothing-on-mat",
        /// No cell reached the contact threshold.
        UnderThreshold {
            /// Contact threshold, in the unit of the recording.
            threshold: f64,
            /// The highest that a cell read, in the same.
            highest: f64,
            /// That unit.
            unit: &'static str,
        } = "analysis-under-threshold",
        /// No cell stood out of the noise.
        UnderNoise {
            /// Standard deviation of unloaded cells, in the unit of the recording.
            noise: f64,
            /// From here on a cell is surely loaded, in the same.
            sure: f64,
            /// The highest that a cell read, in the same.
            highest: f64,
            /// That unit.
            unit: &'static str,
        } = "analysis-under-noise",
        /// No cell was in contact for long.
        FewFrames = "analysis-few-frames",
        /// As broad as two feet that touch.
        MayBeTwo {
            /// How broad, millimetres.
            width_mm: f64,
            /// How long, millimetres.
            length_mm: f64,
        } = "analysis-may-be-two",
        /// A single cell.
        SingleCell {
            /// Distance of the columns, millimetres.
            pitch_x_mm: f64,
            /// Distance of the rows, millimetres.
            pitch_y_mm: f64,
        } = "analysis-single-cell",
        /// Of no foot's size.
        NotAFoot {
            /// How long, millimetres.
            length_mm: f64,
            /// How broad, millimetres.
            width_mm: f64,
            /// Area in contact, square millimetres.
            area_mm2: f64,
            /// The same, square centimetres.
            area_cm2: f64,
            /// How it is shown: `mm2`, `fine` (square centimetres with a decimal) or `cm2`.
            shown_in: &'static str,
        } = "analysis-not-a-foot",
        /// More feet at once than one person has.
        SeveralPeople {
            /// How many.
            feet: usize,
        } = "analysis-several-people",
        /// No foot was down for long.
        NoContact = "analysis-no-contact",

        /// The child stood, which gives no steps.
        Stood = "analysis-stood",
        /// The child jumped, which gives no steps.
        Jumped = "analysis-jumped",
        /// Sway is of a stand.
        SwayOfStand = "analysis-sway-of-stand",
        /// The feet of a stand never carried much.
        HardlyLoaded = "analysis-hardly-loaded",
        /// A single foot shares its load with none.
        OneFoot = "analysis-one-foot",
        /// The feet never stood together.
        NeverTogether = "analysis-never-together",
        /// A foot without a complete step has no share.
        NoStepToCompare = "analysis-no-step-to-compare",
        /// A foot that carries nothing makes a ratio without bounds.
        CarriesNothing = "analysis-carries-nothing",
        /// No foot is surely of this side.
        NoFootOfSide {
            /// Which.
            side: Side,
        } = "analysis-no-foot-of-side",
        /// Left and right are too alike.
        SideNotClear {
            /// The likelier.
            side: Side,
            /// How likely, per cent.
            likely_pct: f64,
        } = "analysis-side-not-clear",
        /// Both feet are of one side by their shapes.
        BothOfOneSide {
            /// Which.
            side: Side,
        } = "analysis-both-of-one-side",
        /// Nobody asked for the side yet.
        SideNotLookedFor = "analysis-side-not-looked-for",

        /// Only a part of the foot is printed.
        PartPrinted {
            /// How the child stood: `toes`, `heels`, `outer-edges`, `one-raised` or `part`.
            posture: &'static str,
        } = "analysis-part-printed",
        /// The mat is bumpy under the foot.
        Bumpy {
            /// Share of the print that lies on bumps, per cent; none where all of it does.
            part_pct: Option<f64>,
        } = "analysis-bumpy",
        /// An index that is not recovered between spines.
        NotRecovered {
            /// What the mat is like there.
            why: Refusal,
        } = "analysis-not-recovered",
        /// Noise makes the print of a step too long.
        UnsteadyCells {
            /// Standard deviation of unloaded cells, in the unit of the recording.
            noise: f64,
            /// Contact threshold, in the same.
            threshold: f64,
        } = "analysis-unsteady-cells",
        /// The print of a step covers too few cells.
        FewCells {
            /// Its length without toes, in cells.
            cells: f64,
            /// The fewest that will do.
            least_cells: f64,
        } = "analysis-few-cells",
        /// A cell under the middle of the foot tells nothing.
        MidfootCell {
            /// What is wrong with it: `silent` or `saturated`.
            fault: &'static str,
            /// Its row.
            row: usize,
            /// Its column.
            column: usize,
        } = "analysis-midfoot-cell",
        /// Every step reached the border.
        AllAtBorder = "analysis-all-at-border",
        /// No step was seen from beginning to end.
        NoWholeStep = "analysis-no-whole-step",
        /// This one was not.
        StepNotWhole = "analysis-step-not-whole",
        /// Of very many contacts some prints are measured.
        LeftOut {
            /// All.
            contacts: usize,
            /// Those that are measured.
            measured: usize,
        } = "analysis-left-out",
        /// A measurement that only judges another one has no prints.
        JudgesAnother = "analysis-judges-another",

        /// Too few placements of the print give the index.
        Unstable {
            /// Those that do.
            given: usize,
            /// All.
            tried: usize,
        } = "analysis-unstable",
        /// How sure the value is was not asked.
        NotEstimated = "analysis-not-estimated",
        /// No table tells how wrong the index can be.
        ErrorNotKnown {
            /// Key of the index.
            index: &'static str,
            /// Its name.
            name: Judgement,
        } = "analysis-error-not-known",
        /// A stand does not repeat.
        OneContact = "analysis-one-contact",
        /// Too few contacts for their spread.
        FewRepeats {
            /// The fewest that will do.
            least: usize,
        } = "analysis-few-repeats",
        /// A step has no stretches of frames.
        OfStep = "analysis-of-step",
        /// Too few frames to part.
        StandTooShort = "analysis-stand-too-short",
        /// A part of the stand does not give the index.
        NotEveryPart = "analysis-not-every-part",
        /// No toe cut that could lie elsewhere.
        NoToesCut = "analysis-no-toes-cut",

        /// A part of the foot without load.
        NoLoadOnPart = "analysis-no-load-on-part",
        /// A foot without load.
        NoLoad = "analysis-no-load",
        /// Toes that cannot be told from the ball.
        ToesHidden = "analysis-toes-hidden",
        /// No contact whose load could be divided.
        NoTracedContact = "analysis-no-traced-contact",
        /// Forces and pressures need a calibration.
        NotCalibrated = "analysis-not-calibrated",
        /// A stand has no first and last contact.
        NoCourse = "analysis-no-course",
        /// No cell lies mostly in the region.
        RegionTooFine = "analysis-region-too-fine",
        /// The region hardly touched.
        RegionHardlyTouched = "analysis-region-hardly-touched",
        /// In contact in single frames only.
        RegionInSingleFrames = "analysis-region-in-single-frames",
        /// The force of the region never rises.
        RegionHighestAtFirst = "analysis-region-highest-at-first",

        /// No contact to take a median of.
        NoWholeContact = "analysis-no-whole-contact",
        /// The beginning of the contact was not seen.
        NoBeginning = "analysis-no-beginning",
        /// Its end was not seen.
        NoEnd = "analysis-no-end",
        /// It may reach over the border.
        MayBeOffMat = "analysis-may-be-off-mat",
        /// Both feet landed together.
        Landed = "analysis-landed",
        /// A touch-down was not seen.
        NoTouchDown = "analysis-no-touch-down",
        /// A lift-off was not seen.
        NoLiftOff = "analysis-no-lift-off",
        /// The first step of a run.
        NoStepBefore = "analysis-no-step-before",
        /// The step between was not seen.
        SameFootBefore = "analysis-same-foot-before",
        /// The last step of a foot.
        NotDownAgain = "analysis-not-down-again",
        /// No steps in a row.
        FewSteps = "analysis-few-steps",
        /// A foot without a complete contact.
        NotBothFeet = "analysis-not-both-feet",
        /// A time that no child's step has.
        TooQuick {
            /// What lasts so long: `step`, `stride` or `contact`.
            what: &'static str,
            /// How long, seconds.
            lasts_s: f64,
            /// The least that will do, seconds.
            least_s: f64,
        } = "analysis-too-quick",
        /// A part of a stride that is longer than the stride.
        LongerThanStride {
            /// Which part: `contact` or `double-support`.
            what: &'static str,
        } = "analysis-longer-than-stride",
        /// Steps on the spot go nowhere.
        OnTheSpot = "analysis-on-the-spot",
        /// Where the child went is not known.
        NoDirection = "analysis-no-direction",
        /// The print of the contact was not measured.
        PrintNotMeasured = "analysis-print-not-measured",
        /// The first frames show no centre of pressure.
        NoFirstCentre = "analysis-no-first-centre",

        /// Too few frames for phases.
        TooShortForPhases {
            /// Frames of the contact.
            frames: usize,
            /// The fewest that will do.
            least: usize,
        } = "analysis-too-short-for-phases",
        /// The heel stayed in the air.
        NoHeel = "analysis-no-heel",
        /// The ball stayed in the air.
        NoBall = "analysis-no-ball",
        /// Heel and ball were never down together.
        NeverFlat = "analysis-never-flat",
        /// All frames are of one time.
        OneTime = "analysis-one-time",
        /// A gait line that is too short for a step.
        LineTooShort {
            /// How long it lasts, seconds.
            lasts_s: f64,
        } = "analysis-line-too-short",
        /// Too few frames for a gait line.
        FewCentres {
            /// Those with a centre of pressure.
            frames: usize,
            /// The fewest that will do.
            least: usize,
        } = "analysis-few-centres",
        /// No line to take a mean of.
        NoLine = "analysis-no-line",
        /// Too few lines for a band.
        FewForBand {
            /// The fewest that will do.
            least: usize,
            /// Those there are.
            contacts: usize,
        } = "analysis-few-for-band",
        /// Too few prints for a mean.
        FewForMeanPrint = "analysis-few-for-mean-print",
        /// The forefoot came down first.
        ForefootFirst = "analysis-forefoot-first",
        /// The centre of pressure went back.
        WentBack = "analysis-went-back",
        /// The centre of pressure never reached the front.
        NotOverFront = "analysis-not-over-front",
        /// The print has a gap where it is to be crossed.
        NoWidth = "analysis-no-width",
    }
}
