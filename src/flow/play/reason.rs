//! Why the desk of the live page has no answer.

use crate::base::kinds;

kinds! {
    /// Why nothing was done.
    pub enum Unheard {
        /// The mat is not known yet.
        NoMat = "flow-live-no-mat",
        /// Too much was asked for at once, or the session is busy.
        Busy = "flow-live-busy",
        /// The program is about to end.
        Over = "flow-live-over",
    }
}
