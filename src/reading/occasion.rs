//! Where and when something was measured, and which sessions a reading leaves out.

use super::reason::Reason;
use crate::base::{Date, Refusal, Side, kinds};
use crate::child::{MatKey, Protocol};

/// Where and when something was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Occasion {
    /// Day of the session.
    pub date: Date,
    /// How measured.
    pub protocol: Protocol,
    /// On what.
    pub mat: MatKey,
    /// Whether it is the mat of the newest session of its protocol.
    pub newest_mat: bool,
    /// Whether no session of the child is newer.
    pub latest: bool,
}

impl Occasion {
    /// What sets it apart from the newest session, in words; `None` where nothing does.
    pub fn words(&self) -> Option<String> {
        match (self.newest_mat, self.latest) {
            (true, true) => None,
            (true, false) => Some(format!("on {}", self.date)),
            (false, _) => Some(format!("on {} on another mat, of {}", self.date, self.mat)),
        }
    }
}

kinds! {
    /// Why what was seen in the newest session was not seen twice.
    pub enum Waiting {
        /// No session lies four weeks before it.
        NoEarlier = "reading-waits-for-earlier",
        /// A session that should have shown it too did not.
        NotOn {
            /// Its day.
            date: Date,
        } = "reading-waits-not-on",
    }
}

/// The sessions of one protocol on one mat.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionGroup {
    /// How measured.
    pub protocol: Protocol,
    /// On what.
    pub mat: MatKey,
    /// How many.
    pub sessions: usize,
    /// Day of the first.
    pub first: Date,
    /// Day of the last.
    pub last: Date,
}

impl SessionGroup {
    /// How many, of what, on which mat, and when.
    pub fn words(&self) -> String {
        let Self { protocol, mat, sessions, first, last } = self;
        let many = if *sessions == 1 { "1 session".to_owned() } else { format!("{sessions} sessions") };
        let days = if first == last { format!("on {first}") } else { format!("{first} to {last}") };
        format!("{many} of {} on {mat}, {days}", protocol.words())
    }
}

/// Sessions of which a reading says nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// Which sessions.
    pub group: SessionGroup,
    /// Why.
    pub why: Unread,
}

/// Why sessions are left out.
#[derive(Clone, Debug, PartialEq)]
pub enum Unread {
    /// Something is wrong with every recording: the reasons, each once.
    Poor(Vec<String>),
    /// No rule asks about what the child did.
    NoRule,
    /// A foot was not measured well enough in them, as it was in a session before.
    Foot {
        /// Which.
        side: Side,
        /// What is missing.
        why: Refusal,
    },
}

impl LeftOut {
    /// Which sessions, and why.
    pub fn words(&self) -> String {
        let why = match &self.why {
            Unread::Poor(reasons) if reasons.is_empty() => Reason::NoRecording.to_string(),
            Unread::Poor(reasons) => reasons.join("; "),
            Unread::NoRule => Reason::NoRule.to_string(),
            Unread::Foot { side, why } => format!("{side} foot: {why}"),
        };
        format!("{}: {why}", self.group.words())
    }
}
