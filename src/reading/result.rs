//! What may be said of a child.

use super::band::{Band, FootReading};
use super::flag::{Flag, NotRead, Once, ToDo};
use super::line::Line;
use super::occasion::{LeftOut, SessionGroup};
use super::remarks::Remark;
use crate::base::Judgement;
use crate::child::Protocol;

/// What may be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Age in the newest session, years; on the day of the reading where there is none.
    pub age_years: f64,
    /// Protocol of the newest session, where there is one.
    pub protocol: Option<Protocol>,
    /// Sessions that counted, on all mats.
    pub sessions: usize,
    /// The same by protocol and mat, that of the newest session first.
    pub groups: Vec<SessionGroup>,
    /// Sessions of which nothing is said, and why.
    pub left_out: Vec<LeftOut>,
    /// Feet that were measured, left first: each on the newest mat that gives a reading of it, or else on the newest.
    pub feet: Vec<FootReading>,
    /// The same feet on the other mats, the newest first.
    pub elsewhere: Vec<FootReading>,
    /// What was noticed, on whichever mat, the weightiest first.
    pub flags: Vec<Flag>,
    /// What the newest session on a mat shows and no second session yet.
    pub once: Vec<Once>,
    /// Patterns of which nothing can be said, and why.
    pub not_read: Vec<NotRead>,
    /// What puts it into proportion.
    pub remarks: Vec<Remark>,
}

impl Reading {
    /// Whether no foot was read.
    pub fn is_empty(&self) -> bool {
        self.feet.iter().all(|foot| matches!(foot.band, Band::NoReading(_)))
    }

    /// What to do about all of it: the weightiest that a finding asks for. What would be watched if a second session
    /// showed it is measured again.
    pub fn to_do(&self) -> ToDo {
        let again = !self.once.is_empty() || self.feet.iter().any(|foot| foot.to_confirm().is_some());
        let of_once = if again { ToDo::MeasureAgain } else { ToDo::Nothing };
        self.flags.iter().map(Flag::to_do).fold(of_once, ToDo::min)
    }

    /// What age it is for.
    pub fn headline(&self) -> Line {
        Line::Results { years: self.age_years }
    }

    /// Which sessions were read, where there is more than one mat or protocol, and which were left out, a sentence
    /// each.
    pub fn accounted(&self) -> Vec<Line> {
        let read = self.groups.iter().filter(|_| self.groups.len() > 1);
        let read = read.map(|group| Line::Separately { group: Judgement::of(&group.line()) });
        read.chain(self.left_out.iter().map(LeftOut::line)).collect()
    }
}
