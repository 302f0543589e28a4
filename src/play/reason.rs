//! Why the session stands where it stands, and why something cannot be done now. The words stand in `data/words`.

use crate::base::{Judgement, kinds};

kinds! {
    /// Why a game ended or waits, why the session is locked or over, or why something is not possible now.
    pub enum Reason {
        /// The checklist of this day, or what was said during practice, locked it.
        DayLocked = "play-day-locked",
        /// An answer of the checklist stops the session.
        RedFlag = "play-red-flag",
        /// An answer of the checklist asks for a decision.
        AskSupervisor = "play-ask-supervisor",
        /// Some questions are not answered.
        Unanswered {
            /// How many.
            questions: usize,
        } = "play-unanswered",
        /// An adult stopped it.
        StoppedByAdult = "play-stopped-by-adult",
        /// The child stopped it.
        StoppedByChild = "play-stopped-by-child",
        /// It was stopped because something hurts.
        StoppedForPain = "play-stopped-for-pain",
        /// Nobody was on the mat.
        Off {
            /// For so long, seconds.
            seconds: f64,
        } = "play-off-the-mat",
        /// The mat is gone.
        Unplugged = "play-unplugged",
        /// The mat is back.
        PluggedIn = "play-plugged-in",
        /// The child has tired.
        Tired = "play-tired",
        /// That was enough for a day.
        Enough {
            /// So many minutes were played.
            minutes: usize,
        } = "play-enough",
        /// There were as many attempts as are good for one game.
        Attempts = "play-attempts",
        /// It was ended by hand.
        Ended = "play-ended",
        /// The source of frames has ended.
        NoMoreFrames = "play-no-more-frames",
        /// The recording could not be written.
        RecordingFailed = "play-recording-failed",
        /// The log of the session could not be written.
        LogFailed = "play-log-failed",
        /// The program ended before.
        CutOff = "play-cut-off",
        /// Not while this goes on.
        NotNow {
            /// The phase.
            phase: &'static str,
        } = "play-not-now",
        /// The checklist comes first.
        ChecklistFirst = "play-checklist-first",
        /// An adult has to say that it is beside the child.
        AdultFirst = "play-adult-first",
        /// Where the feet stand is not known yet.
        StandFirst = "play-stand-first",
        /// The game cannot be played here.
        Unseen {
            /// Why.
            why: Judgement,
        } = "play-unseen",
        /// A question that is not on the checklist.
        NoSuchQuestion {
            /// Its key.
            key: String,
        } = "play-no-such-question",
        /// An answer that a question does not have.
        NoSuchAnswer {
            /// The key of the question.
            key: String,
        } = "play-no-such-answer",
        /// A game has no such exercise.
        NotOfGame {
            /// The game.
            game: &'static str,
            /// The exercise.
            exercise: &'static str,
        } = "play-not-of-game",
        /// There is no simulated child that moves when asked to.
        NobodyMoves = "play-nobody-moves",
        /// Enough notes.
        NotesFull {
            /// So many are kept.
            most: usize,
        } = "play-notes-full",
    }
}
