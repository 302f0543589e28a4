//! Values, an age and a past to a band for each foot and to flags: what may be said, by which rule, and with
//! which words.
//!
//! **Invariant.** Nothing is said of a value that its reference or cut-off, its age, its protocol or the mat's cells do not
//! bear; and nothing but a report of pain, stiffness, a limp or walking on tiptoe is more than seen once after one
//! session.
//!
//! Each mat is read for itself: no rule sees values of two mats. A foot is read at the age of the session it was
//! measured in. What the newest session shows and no second one yet is said as just that.
//!
//! An arch is graded: how many standard deviations its indices lie from the middle of the age, by the tables or by a
//! reference of children on the mat. Where the sources differ by more than two bands, it is at most worth knowing.
//!
//! How any other value beside its cut-off is decided: **ask** wants the whole interval beyond it, **watch** the value
//! itself, and a value whose interval reaches back over the cut-off is never called beyond it.

mod arch;
mod band;
mod beside;
mod curve;
mod flag;
mod grade;
mod history;
mod input;
mod limit;
mod line;
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
mod score;
mod sign;
mod sources;
#[cfg(test)]
mod tests;
mod wording;

pub use band::{Band, BandWords, FootReading, IndexReading, Score, SeenOnce};
pub use beside::{Beside, BesideWords};
pub use flag::{Difference, Flag, Level, NotRead, Once, Pattern, ToDo, level};
pub use grade::Grade;
pub use input::Input;
pub use limit::{Amount, Limit, Source};
pub use line::Line;
pub use occasion::{LeftOut, Occasion, SessionGroup, Unread, Waiting, When};
pub use one::values;
pub use read::{read, session_groups};
pub use reason::Reason;
pub use remarks::Remark;
pub use result::Reading;
pub use rule::{Against, Between, Course, Place, Rule};
pub use score::grade_of;
pub use sign::Sign;
pub use wording::{FORBIDDEN, Notice, capital, forbidden};
