//! The phases of a session.

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// There is no practice today.
    Locked,
    /// The questions before the mat.
    Checklist,
    /// The mat is empty.
    Empty,
    /// The child stands still.
    Still,
    /// A game can be chosen.
    Ready,
    /// A game is played.
    Playing,
    /// It is paused.
    Paused,
    /// The child rests.
    Resting,
    /// The session is over.
    Done,
}

impl Phase {
    /// Its word in messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Checklist => "checklist",
            Self::Empty => "empty",
            Self::Still => "still",
            Self::Ready => "ready",
            Self::Playing => "playing",
            Self::Paused => "paused",
            Self::Resting => "resting",
            Self::Done => "done",
        }
    }

    /// Whether a game has begun and is not over.
    pub(super) fn has_round(self) -> bool {
        matches!(self, Self::Playing | Self::Paused)
    }
}
