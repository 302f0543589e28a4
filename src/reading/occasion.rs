//! Where and when something was measured, and which sessions a reading leaves out.

use super::line::Line;
use super::reason::Reason;
use crate::base::{Date, Judgement, Refusal, Side, kinds};
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
    /// What sets it apart from the newest session; `None` where nothing does.
    pub fn when(&self) -> Option<When> {
        let date = self.date;
        match (self.newest_mat, self.latest) {
            (true, true) => None,
            (true, false) => Some(When::On { date }),
            (false, _) => Some(When::OnOtherMat { date, mat: self.mat.clone() }),
        }
    }
}

kinds! {
    /// Where and when something was measured.
    pub enum When {
        /// In the newest session.
        ThisSession = "reading-measured-now",
        /// On a day.
        On {
            /// The day.
            date: Date,
        } = "reading-measured-on",
        /// On a mat that has been replaced.
        OnOtherMat {
            /// The day.
            date: Date,
            /// The mat.
            mat: MatKey,
        } = "reading-measured-on-other-mat",
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
    pub fn line(&self) -> Line {
        let Self { protocol, ref mat, sessions, first, last } = *self;
        Line::Group { sessions, protocol, mat: mat.clone(), one_day: first == last, first, last }
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
    Poor(Vec<Judgement>),
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
    pub fn line(&self) -> Line {
        let why = match &self.why {
            Unread::Poor(reasons) if reasons.is_empty() => vec![Judgement::of(&Reason::NoRecording)],
            Unread::Poor(reasons) => reasons.clone(),
            Unread::NoRule => vec![Judgement::of(&Reason::NoRule)],
            Unread::Foot { side, why } => {
                vec![Judgement::of(&Line::OfFoot { side: *side, why: Judgement::of(why.kind()) })]
            }
        };
        Line::LeftOut { group: Judgement::of(&self.group.line()), why }
    }
}
