//! What is asked of a person at the terminal, and what it is told meanwhile. The words stand in `data/words`.

use crate::base::{Date, Judgement, Refusal, kinds};

kinds! {
    /// What is asked, or told in between.
    pub(crate) enum Ask {
        /// Before the questions of the checklist.
        BeforeTheMat {
            /// The letter for yes.
            yes: String,
            /// The letter for no.
            no: String,
            /// The letter for what is not said.
            withheld: String,
        } = "cli-before-the-mat",
        /// Who answers them.
        WhoAnswers = "cli-who-answers",
        /// Whether what was answered earlier still holds.
        HasChanged {
            /// How many answers.
            known: usize,
        } = "cli-has-changed",
        /// What was typed is no number of the scale.
        ScaleExpected = "cli-scale-expected",
        /// What was typed is none of these.
        YesOrNoExpected {
            /// The letter for yes.
            yes: String,
            /// The letter for no.
            no: String,
            /// The letter for what is not said.
            withheld: String,
        } = "cli-yes-or-no-expected",
        /// The supervisor decides.
        Confirm = "cli-confirm",
        /// Who decided.
        ConfirmedBy {
            /// A role.
            who: String,
        } = "cli-confirmed-by",
        /// An answer behind its question.
        Replied {
            /// `yes`, `no`, `unsure`, `withheld`, or `none` where there is none.
            reply: &'static str,
        } = "cli-replied",
        /// Whether it hurts, of a child that knows the faces.
        HurtsFaces {
            /// Whether that is after practice.
            after: bool,
        } = "cli-hurts-faces",
        /// The same of a younger child.
        HurtsYesNo {
            /// Whether that is after practice.
            after: bool,
            /// The letter for yes.
            yes: String,
            /// The letter for no.
            no: String,
        } = "cli-hurts-yes-no",
        /// What was typed says of no pain whether it is there.
        PainExpected {
            /// What was typed.
            given: String,
            /// The letter for yes.
            yes: String,
            /// The letter for no.
            no: String,
        } = "cli-pain-expected",
        /// What else is wrong after practice.
        AnythingElse {
            /// The letter for nothing.
            no: String,
            /// The letter for new pain.
            pain: String,
            /// The letter for a numb foot.
            numb: String,
            /// The letter for dizziness.
            dizzy: String,
            /// The letter for marks on the skin.
            marks: String,
        } = "cli-anything-else",
        /// What was typed is none of these.
        ComplaintExpected {
            /// What was typed.
            given: String,
            /// The letter for nothing.
            no: String,
            /// The letter for new pain.
            pain: String,
            /// The letter for a numb foot.
            numb: String,
            /// The letter for dizziness.
            dizzy: String,
            /// The letter for marks on the skin.
            marks: String,
        } = "cli-complaint-expected",
        /// Whether what ends practice for the day was meant.
        IsThatRight {
            /// What ends it.
            stops: String,
            /// The letter for yes.
            yes: String,
            /// The letter for no.
            no: String,
        } = "cli-is-that-right",
        /// How to go on, or not.
        GoOn {
            /// The letter that leaves it out.
            skip: String,
        } = "cli-go-on",
        /// To leave the mat empty.
        StepOff {
            /// For how long, seconds.
            empty_s: f64,
        } = "cli-step-off",
        /// To stand still.
        StandStill {
            /// Where, as of [`Step::Stand`].
            place: &'static str,
            /// How, as of [`Step::Stand`].
            posture: &'static str,
            /// For how long, seconds.
            stand_s: f64,
        } = "cli-stand-still",
        /// To step everywhere, for a calibration.
        TakeSteps {
            /// For how long, minutes.
            steps_min: f64,
        } = "cli-take-steps",
        /// To walk everywhere, for a self-test.
        WalkOver {
            /// For how long, seconds.
            walk_s: f64,
        } = "cli-walk-over",
        /// Not to stop yet.
        KeepGoing = "cli-keep-going",
        /// What was recorded.
        Done {
            /// How long, seconds.
            done_s: f64,
        } = "cli-done",
        /// The mat was not empty.
        NoEmptyReadings {
            /// Why not.
            why: Refusal,
        } = "cli-no-empty-readings",
        /// Nothing came from the mat yet.
        Waiting = "cli-waiting",
        /// What is missing of a step.
        Left {
            /// Seconds.
            left_s: f64,
        } = "cli-left",
        /// What the mat sees.
        Seen {
            /// Sum of the counts.
            load: f64,
            /// Cells that are loaded; 0 where that is not known.
            loaded: usize,
            /// Whether nobody moves.
            still: bool,
        } = "cli-seen",
    }
}

kinds! {
    /// A step of a person who is led. Its English name is kept with the recording.
    pub(crate) enum Step {
        /// The mat stays empty.
        Empty = "cli-step-empty",
        /// Standing still.
        Stand {
            /// `middle`, `back-left`, `back-right`, `front-right` or `front-left`.
            place: &'static str,
            /// `both`, `one` or `toes`.
            posture: &'static str,
        } = "cli-step-stand",
        /// Small steps.
        Steps = "cli-step-steps",
        /// A walk.
        Walk = "cli-step-walk",
    }
}

kinds! {
    /// What is told while a child practises.
    pub(crate) enum Aloud {
        /// What has to be seen before anything is counted.
        StandStill = "cli-aloud-stand-still",
        /// Repetitions of those that are asked for.
        Counted {
            /// Those that were done.
            reps: u64,
            /// All.
            planned: u64,
        } = "cli-aloud-counted",
        /// Repetitions in the time that is asked for.
        CountedIn {
            /// Those that were done.
            reps: u64,
            /// The time, seconds.
            planned_s: f64,
        } = "cli-aloud-counted-in",
        /// Time held of that which is asked for.
        Held {
            /// Held so far, seconds.
            held_s: f64,
            /// All, seconds.
            planned_s: f64,
        } = "cli-aloud-held",
        /// How long it is being held.
        Holding {
            /// Seconds.
            holding_s: f64,
        } = "cli-aloud-holding",
        /// The feet are not seen.
        NotSeen = "cli-aloud-not-seen",
        /// A rest would be good.
        Rest = "cli-aloud-rest",
        /// All that was asked for is done.
        Reached {
            /// As many as were earned.
            stars: String,
        } = "cli-aloud-reached",
        /// It cannot be counted.
        NotCounted {
            /// Why.
            why: Judgement,
        } = "cli-aloud-not-counted",
        /// Practice stops for the day.
        Stops {
            /// Why.
            stop: Judgement,
        } = "cli-aloud-stops",
        /// Practice should not have begun.
        TooLate {
            /// Why.
            stop: Judgement,
            /// The day.
            date: Date,
        } = "cli-aloud-too-late",
    }
}
