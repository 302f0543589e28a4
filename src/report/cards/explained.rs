//! What can be shown on a page of its own with its construction.

use super::footprint::path;
use super::subject::Slot;
use crate::analysis::result::{ContactGait, Excursion, SessionResult};
use crate::base::{Interval, Measured, Point, Refusal};
use crate::footprint::{FootprintIndex, Mark};
use crate::measure::{Definition, gait};

/// A measure whose construction can be drawn on the print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explained {
    /// A footprint index.
    Index(FootprintIndex),
    /// The centre of pressure excursion index of a step.
    Excursion,
}

/// One foot's part of such a page.
pub(in crate::report) struct Shown {
    pub value: Measured<f64>,
    pub interval: Measured<Interval>,
    /// Contacts behind the value.
    pub contacts: usize,
    pub marks: Vec<Mark>,
    /// The way of the centre of pressure, where the construction rests on it.
    pub path: Vec<Point>,
}

impl Explained {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        FootprintIndex::ALL.into_iter().map(Self::Index).chain([Self::Excursion])
    }

    /// The one with this key.
    pub fn find(key: &str) -> Option<Self> {
        Self::all().find(|one| one.definition().key == key)
    }

    /// What it is.
    pub fn definition(self) -> &'static Definition {
        match self {
            Self::Index(index) => index.definition(),
            Self::Excursion => &gait::CPEI,
        }
    }

    /// What a foot shows of it. Without a value there is no construction either: it would show what was
    /// not measured.
    pub(in crate::report) fn of(self, slot: &Slot<'_>, result: &SessionResult) -> Shown {
        match self {
            Self::Index(index) => {
                let found = slot.foot.index_result(index);
                let marks = match (&found.value, &slot.foot.footprint) {
                    (Ok(_), Ok(print)) => index.marks(print).unwrap_or_default(),
                    _ => Vec::new(),
                };
                Shown {
                    value: found.value.clone(),
                    interval: found.interval.clone(),
                    contacts: found.contacts,
                    marks,
                    path: Vec::new(),
                }
            }
            Self::Excursion => {
                let gait = slot.foot.gait.as_ref();
                let shown = shown_step(slot, result).and_then(|step| step.excursion.as_ref().ok());
                let value = gait.map_err(Refusal::clone).and_then(|gait| gait.cpei_pct.clone());
                let marks = if value.is_ok() { shown.map(Excursion::marks) } else { None };
                Shown {
                    interval: Err(crate::analysis::Reason::NotEstimated.into()),
                    contacts: gait.map_or(0, |gait| gait.complete),
                    path: if marks.is_some() { path(slot.foot, &result.t_s) } else { Vec::new() },
                    marks: marks.unwrap_or_default(),
                    value,
                }
            }
        }
    }
}

/// The step of which the print is shown.
fn shown_step<'a>(slot: &Slot<'_>, result: &'a SessionResult) -> Option<&'a ContactGait> {
    let (from, to) = slot.foot.print.window_s;
    let within = |t: f64| (from - 1e-9..=to + 1e-9).contains(&t);
    let mut mine = result.contacts.iter().filter(|contact| contact.foot == slot.index);
    let step = mine.find(|contact| within(contact.start_s) && within(contact.end_s))?;
    step.gait.as_deref().ok()
}
