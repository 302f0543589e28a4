//! Values, an age and a past to a band for each foot and to flags: what may be said, by which rule, and with
//! which words.
//!
//! **Invariant.** Nothing is said of a value that its cut-off, its age, its protocol or the mat's cells do not
//! bear; and nothing but a report of pain, or of stiffness, is said after one session.
//!
//! Each mat is read for itself: no rule sees values of two mats. A foot is read at the age of the session it was
//! measured in. What the newest session shows and no second one yet is said as just that.
//!
//! How a value beside its cut-off is decided: **ask** wants the whole interval beyond it, **watch** the value
//! itself, and a value whose interval reaches back over the cut-off is never called beyond it.

mod band;
mod flag;
mod history;
mod input;
mod limit;
mod low_arch;
mod not_stood;
mod occasion;
mod one;
mod patterns;
mod read;
mod reason;
mod remarks;
mod result;
mod rule;
mod rules;
#[cfg(test)]
mod tests;
mod wording;

pub use band::{Band, FootReading, IndexReading, shown};
pub use flag::{Flag, NotRead, Once, Pattern, level};
pub use input::Input;
pub use limit::{Amount, Limit, Source};
pub use occasion::{LeftOut, Occasion, SessionGroup, Unread, Waiting};
pub use one::values;
pub use read::{read, session_groups};
pub use reason::{Reaching, Reason};
pub use remarks::Remark;
pub use result::Reading;
pub use rule::{Course, Place, Rule};
pub use wording::{FORBIDDEN, NOTICE, capital, forbidden};
