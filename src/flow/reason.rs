//! Why recordings make no session.

use crate::base::kinds;

kinds! {
    /// Why an exercise of a plan was left out.
    pub enum LeftOut {
        /// Nobody says why.
        NotDone = "flow-left-out-not-done",
    }
}

kinds! {
    /// Why a recording makes no session of a child.
    pub enum NoSession {
        /// The child jumped, which no protocol measures.
        Jumped = "flow-jumped",
    }
}
