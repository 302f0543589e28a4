//! Why an exercise is not counted, or was not seen. The words stand in `data/words`.

use crate::analysis::stance::Unready;
use crate::base::kinds;

kinds! {
    /// Why an exercise is not counted, not seen for a while, or ended.
    pub enum Reason {
        /// Nobody stood still on both feet.
        NeverStoodStill = "exercise-never-stood-still",
        /// What stood still was not two feet.
        NotTwoFeet = "exercise-not-two-feet",
        /// The prints do not show heel and toes.
        ShapeUnclear = "exercise-shape-unclear",
        /// The prints do not show which foot is the left one.
        SidesUnclear = "exercise-sides-unclear",
        /// Too few frames a second.
        Slow {
            /// The fewest that will do, hertz.
            least_hz: f64,
            /// So many came, hertz.
            got_hz: f64,
        } = "exercise-slow",
        /// The toes carry too little to be counted.
        ToesUnseen = "exercise-toes-unseen",
        /// The exercise needs the sole, and both feet stand on bumps.
        OnBumps = "exercise-on-bumps",
        /// More load than one person.
        AnotherPerson = "exercise-another-person",
        /// Load away from both feet.
        Elsewhere = "exercise-elsewhere",
        /// Much less load than standing.
        LessLoad = "exercise-less-load",
        /// The frames stopped, or the clock jumped.
        Interrupted = "exercise-interrupted",
        /// Where the feet stand is being looked for.
        Looking = "exercise-looking",
        /// The child went off the mat.
        Away = "exercise-away",
        /// Nothing was done for a while.
        NothingDone = "exercise-nothing-done",
        /// The session ended before.
        SessionEnded = "exercise-session-ended",
        /// An adult went on to the next one.
        WentOn = "exercise-went-on",
    }
}

impl Reason {
    /// Why it is not known how a child stands.
    pub fn of_unready(unready: Unready) -> Self {
        match unready {
            Unready::NotStill => Self::NeverStoodStill,
            Unready::NotTwoFeet => Self::NotTwoFeet,
            Unready::ShapeUnclear => Self::ShapeUnclear,
            Unready::SidesUnclear => Self::SidesUnclear,
        }
    }
}
