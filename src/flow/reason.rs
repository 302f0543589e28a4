//! Why recordings make no session.

use crate::base::kinds;

kinds! {
    /// Why a recording makes no session of a child.
    pub enum NoSession {
        /// The child jumped, which no protocol measures.
        Jumped = "flow-jumped",
    }
}
