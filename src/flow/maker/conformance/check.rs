//! One thing that firmware must do, and what a trial asks of a person.

/// What became of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It holds.
    Pass,
    /// It does not.
    Fail,
    /// The capture shows nothing of it.
    NotSeen,
}

/// One thing that firmware must do.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Check {
    /// What, in a word or two.
    pub name: &'static str,
    /// Whether it does.
    pub verdict: Verdict,
    /// What was seen, and what was expected where it is not that.
    pub reason: String,
}

/// What a live trial says and asks, as it goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Prompt {
    /// What is being done now.
    Doing(&'static str),
    /// The mat is to be reset by hand; answered when somebody is ready to.
    Reset,
    /// The corners are to be pressed next; answered when somebody is ready, and nobody touches the mat yet.
    Corners,
    /// This corner is to be pressed now.
    Press(&'static str),
    /// A press was seen in this cell: it may be let go.
    Seen {
        /// Its row.
        row: usize,
        /// Its column.
        col: usize,
    },
    /// Still waiting for a press, or for its end.
    Waiting,
}

/// Whoever leads a person through a trial; false where the person leaves a step out.
pub type Guide<'a> = &'a mut dyn FnMut(Prompt) -> bool;
