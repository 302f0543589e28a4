//! What was wrong with a recording, or is worth knowing, as data.

use crate::base::{Argument, Refusal, Side, ToArgument, kinds};

/// How much a finding about the recording matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Numbers may be less sure.
    Warning,
    /// Something could not be measured for it.
    Problem,
}

/// One thing that was wrong, or is worth knowing, about the recording.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Quality {
    /// How much it matters.
    pub severity: Severity,
    /// What it is. It reads as one sentence for a person.
    pub kind: Finding,
}

/// The feet that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feet {
    /// One, whose side is not clear.
    One,
    /// The foot of this side.
    Of(Side),
    /// Left and right.
    LeftAndRight,
    /// Both, of which one at least has no clear side.
    Both,
}

impl Feet {
    /// Feet by their sides; nothing where there is none.
    pub fn of(sides: &[Option<Side>]) -> Option<Self> {
        match sides {
            [] => None,
            [side] => Some(side.map_or(Self::One, Self::Of)),
            sides if sides.iter().all(Option::is_some) => Some(Self::LeftAndRight),
            _ => Some(Self::Both),
        }
    }
}

impl ToArgument for Feet {
    fn to_argument(&self) -> Argument {
        match self {
            Self::One => "one".to_argument(),
            Self::Of(side) => side.to_argument(),
            Self::LeftAndRight => "left-right".to_argument(),
            Self::Both => "both".to_argument(),
        }
    }
}

kinds! {
    /// What was wrong with a recording, or is worth knowing.
    pub enum Finding {
        /// Values are counts.
        Uncalibrated = "quality-uncalibrated",
        /// Cells read the top of the mat's range.
        Saturated {
            /// How many.
            cells: usize,
            /// That top, in the unit of the recording.
            top: f64,
            /// That unit.
            unit: &'static str,
        } = "quality-saturated",
        /// Cells are filled in.
        DeadCells {
            /// How many.
            cells: usize,
            /// Whether some of them read nothing.
            silent: bool,
            /// Whether some of them stood still at a value.
            still: bool,
            /// Whether the calibration does not believe some of them.
            doubted: bool,
            /// Row of the first.
            row: usize,
            /// Its column.
            column: usize,
        } = "quality-dead-cells",
        /// Unloaded cells waver.
        Noisy {
            /// Standard deviation, in the unit of the recording.
            noise: f64,
            /// From here on a cell is surely loaded, in the same.
            sure: f64,
            /// That unit.
            unit: &'static str,
        } = "quality-noisy",
        /// What the empty mat reads was taken off.
        BaselineTakenOff {
            /// What a usual cell reads without load, in the unit of the recording.
            usual: f64,
            /// How unlike each other the cells read, in the same; none where all read alike.
            spread: Option<f64>,
            /// That unit.
            unit: &'static str,
        } = "quality-baseline-taken-off",
        /// Cells under a foot were never seen empty.
        BaselineUnsure {
            /// How many on the mat.
            cells: usize,
            /// How unlike each other the others read without load, in the unit of the recording.
            spread: f64,
            /// That unit.
            unit: &'static str,
        } = "quality-baseline-unsure",
        /// What the empty mat reads is not known.
        BaselineNotKnown {
            /// Why not.
            why: Refusal,
        } = "quality-baseline-not-known",
        /// Most cells never read nothing.
        NeverUnloaded {
            /// The least that they read, in the unit of the recording.
            least: f64,
            /// That unit.
            unit: &'static str,
        } = "quality-never-unloaded",

        /// A cell reads more than a foot can press.
        ImplausiblePressure {
            /// What it reads, kilopascal.
            peak_kpa: f64,
            /// The most of a foot, kilopascal.
            most_kpa: f64,
        } = "quality-implausible-pressure",
        /// The force is more than a person's.
        ImplausibleForce {
            /// What it reaches, newtons.
            force_n: f64,
            /// The most of a person, newtons.
            most_n: f64,
        } = "quality-implausible-force",
        /// Both.
        ImplausibleBoth {
            /// What a cell reads, kilopascal.
            peak_kpa: f64,
            /// The most of a foot, kilopascal.
            most_kpa: f64,
            /// What the force reaches, newtons.
            force_n: f64,
            /// The most of a person, newtons.
            most_n: f64,
        } = "quality-implausible-both",
        /// Counts go higher than those the calibration is for.
        OtherRange {
            /// Cells that read more.
            cells: usize,
            /// The most counts of the mat that it is for.
            most_counts: f64,
        } = "quality-other-range",
        /// Pressures go far beyond those the calibration was made from.
        BeyondCalibration {
            /// The highest cell, kilopascal.
            peak_kpa: f64,
            /// Up to here the calibration is known, kilopascal.
            known_kpa: f64,
            /// Whether what it gives above may be right.
            may_be_right: bool,
            /// Whether it tells its range of counts.
            tells_range: bool,
        } = "quality-beyond-calibration",

        /// Frames are missing by their numbers.
        LostFrames {
            /// How many.
            missing: u64,
            /// All that the mat made.
            made: u64,
            /// Those lost on the way.
            lost: u64,
            /// Those the mat dropped.
            dropped: u64,
        } = "quality-lost-frames",
        /// Frames are missing by the times of the others.
        LostFramesByTime {
            /// How many.
            missing: u64,
            /// All that the mat made.
            made: u64,
        } = "quality-lost-frames-by-time",
        /// Packets arrived damaged.
        Damaged {
            /// How many.
            packets: u64,
        } = "quality-damaged",
        /// The link broke.
        Interrupted {
            /// How often.
            times: usize,
        } = "quality-interrupted",
        /// Frames are missing for so long that nothing is counted across.
        Gaps {
            /// How often.
            gaps: usize,
            /// The shortest time that counts as one, seconds.
            least_s: f64,
            /// The longest one, seconds.
            longest_s: f64,
        } = "quality-gaps",
        /// The recording does not fit.
        TooLong {
            /// Frames at its end that were left out.
            frames: usize,
        } = "quality-too-long",

        /// Frames with nothing on the mat.
        EmptyFrames {
            /// How many.
            empty: usize,
            /// All.
            frames: usize,
        } = "quality-empty-frames",
        /// Most frames carry the time of the one before.
        TimesStandStill = "quality-times-stand-still",
        /// Too few frames a second.
        LowRate {
            /// How many, hertz.
            rate_hz: f64,
            /// How many are wanted, hertz.
            wanted_hz: f64,
            /// Whether the child stood.
            standing: bool,
        } = "quality-low-rate",
        /// Frames come at uneven times.
        IrregularTime {
            /// Steps in time that are uneven.
            uneven: usize,
            /// All.
            steps: usize,
            /// From here on one is, per cent.
            off_pct: f64,
            /// The usual step, milliseconds.
            usual_ms: f64,
        } = "quality-irregular-time",

        /// The stand is too short for the prints.
        Short {
            /// Quiet standing, seconds.
            stood_s: f64,
            /// What is wanted, seconds.
            wanted_s: f64,
        } = "quality-short",
        /// The stand is too short for a steady split of the load.
        ShortForSplit {
            /// Quiet standing, seconds.
            stood_s: f64,
            /// What is wanted, seconds.
            wanted_s: f64,
        } = "quality-short-for-split",
        /// Load beside the feet.
        UnexplainedLoad {
            /// Share of all, per cent.
            share_pct: f64,
        } = "quality-unexplained-load",
        /// The mat is bumpy under feet.
        Bumpy {
            /// Which.
            feet: Feet,
            /// Whether some indices are given nevertheless.
            some_indices: bool,
        } = "quality-bumpy",
        /// A foot without a print.
        NoPrint {
            /// Its side, where it is clear.
            side: Option<Side>,
            /// Why there is none.
            why: Refusal,
        } = "quality-no-print",
        /// Where the toes end can be read in another way.
        ToesUncertain {
            /// The side of the foot, where it is clear.
            side: Option<Side>,
            /// How likely the way is that was taken, percent.
            likely_pct: f64,
        } = "quality-toes-uncertain",
        /// Prints at the edge of the mat.
        AtBorder {
            /// Of which feet.
            feet: Feet,
        } = "quality-at-border",
        /// Part of what a foot carries is missing from the split of the load.
        LoadOffMat {
            /// Of which feet.
            feet: Feet,
        } = "quality-load-off-mat",

        /// The child stood on two feet that were not flat.
        Posture {
            /// How: `toes`, `heels`, `outer-edges`, `one-raised` or `part`.
            posture: &'static str,
        } = "quality-posture",
        /// The child did nothing but jump.
        ChildJumped {
            /// How often.
            landings: usize,
        } = "quality-child-jumped",
        /// The child came onto the mat with both feet.
        JumpedOnto {
            /// How often.
            landings: usize,
        } = "quality-jumped-onto",
        /// Jumps among steps.
        Jumps {
            /// How many.
            landings: usize,
        } = "quality-jumps",
        /// Of very many contacts some prints were measured.
        SampledPrints {
            /// How many.
            measured: usize,
            /// All contacts.
            contacts: usize,
        } = "quality-sampled-prints",
        /// Contacts that were not seen whole.
        PartialContacts {
            /// How many.
            partial: usize,
            /// All.
            contacts: usize,
        } = "quality-partial-contacts",
    }
}

impl Finding {
    /// A short stable key, such as `uncalibrated`, `saturated` or `lost_frames`. Several kinds may share one.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Uncalibrated => "uncalibrated",
            Self::Saturated { .. } => "saturated",
            Self::DeadCells { .. } => "dead_cells",
            Self::Noisy { .. } => "noisy",
            Self::BaselineTakenOff { .. } | Self::BaselineNotKnown { .. } | Self::NeverUnloaded { .. } => {
                "baseline"
            }
            Self::BaselineUnsure { .. } => "baseline_unsure",
            Self::ImplausiblePressure { .. }
            | Self::ImplausibleForce { .. }
            | Self::ImplausibleBoth { .. } => "implausible",
            Self::OtherRange { .. } => "other_range",
            Self::BeyondCalibration { .. } => "beyond_calibration",
            Self::LostFrames { .. } | Self::LostFramesByTime { .. } => "lost_frames",
            Self::Damaged { .. } => "damaged",
            Self::Interrupted { .. } => "interrupted",
            Self::Gaps { .. } => "gaps",
            Self::TooLong { .. } => "too_long",
            Self::EmptyFrames { .. } => "empty_frames",
            Self::TimesStandStill | Self::IrregularTime { .. } => "irregular_time",
            Self::LowRate { .. } => "low_rate",
            Self::Short { .. } | Self::ShortForSplit { .. } => "short",
            Self::UnexplainedLoad { .. } => "unexplained_load",
            Self::Bumpy { .. } => "bumpy",
            Self::NoPrint { .. } => "no_print",
            Self::ToesUncertain { .. } => "toes_uncertain",
            Self::AtBorder { .. } => "at_border",
            Self::LoadOffMat { .. } => "load_off_mat",
            Self::Posture { .. } => "posture",
            Self::ChildJumped { .. } | Self::JumpedOnto { .. } | Self::Jumps { .. } => "jump",
            Self::SampledPrints { .. } => "sampled_prints",
            Self::PartialContacts { .. } => "partial_contacts",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_wrong_reads_as_sentences() {
        let cells = |cells, [silent, still, doubted]: [bool; 3]| {
            Finding::DeadCells { cells, silent, still, doubted, row: 3, column: 0 }.to_string()
        };
        let filled =
            "(first at row 3, column 0): filled in from neighbouring cells in the pictures of the feet.";
        assert_eq!(
            cells(2, [true, true, true]),
            format!(
                "2 cells read nothing here while all neighbouring cells were loaded (dead, or not touched), or never changed \
                 while all neighbouring cells did, or did not pass the calibration {filled}"
            )
        );
        assert_eq!(
            cells(1, [false, true, true]),
            format!(
                "1 cell never changed while all neighbouring cells did, or did not pass the calibration {filled}"
            )
        );
        assert_eq!(cells(1, [false, false, true]), format!("1 cell did not pass the calibration {filled}"));
        assert_eq!(
            cells(1, [true, false, true]),
            format!(
                "1 cell read nothing here while all neighbouring cells were loaded (dead, or not touched), or did not pass the \
                 calibration {filled}"
            )
        );
        let off = |spread| Finding::BaselineTakenOff { usual: 1.25, spread, unit: "kPa" }.to_string();
        let empty = "The mat was not zeroed: when empty it reads 1.2 kPa";
        assert_eq!(off(None), format!("{empty} on every cell, which was subtracted."));
        assert_eq!(
            off(Some(0.5)),
            format!("{empty} (standard deviation 0.50 between cells), which was subtracted.")
        );
        let beyond = |may_be_right, tells_range| {
            let known =
                Finding::BeyondCalibration { peak_kpa: 900.0, known_kpa: 200.0, may_be_right, tells_range };
            known.to_string()
        };
        assert!(beyond(true, true).ends_with("pressures and forces above that are a guess."));
        assert!(beyond(false, false).ends_with(
            "that are not reliable. The calibration does not say which range of counts it is for; it may be a different one."
        ));
        let interrupted = |times| Finding::Interrupted { times }.to_string();
        assert!(interrupted(1).starts_with("The link to the mat was interrupted once; no contact"));
        assert!(interrupted(2).starts_with("The link to the mat was interrupted 2 times; no contact"));
    }

    #[test]
    fn feet_are_named_by_their_sides() {
        let told = |sides: &[Option<Side>]| {
            let feet = Feet::of(sides)?;
            Some([Finding::AtBorder { feet }, Finding::LoadOffMat { feet }].map(|kind| kind.to_string()))
        };
        let (left, right) = (Some(Side::Left), Some(Side::Right));
        let border = "the edge of the mat: part of the foot may have been off it.";
        let split = "The load split counts only what was on the mat, and";
        assert_eq!(told(&[]), None);
        assert_eq!(
            told(&[left]).unwrap(),
            [
                format!("The print of the left foot reaches {border}"),
                format!("{split} the left foot reaches its edge.")
            ]
        );
        assert_eq!(
            told(&[left, right]).unwrap(),
            [
                format!("The prints of the left foot and the right foot reach {border}"),
                format!("{split} the left foot and the right foot reach its edge.")
            ]
        );
        assert!(told(&[None]).unwrap()[0].starts_with("The print of one foot reaches"));
        assert!(told(&[None, None]).unwrap()[0].starts_with("The prints of both feet reach"));
    }
}
