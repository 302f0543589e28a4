//! Why something that was kept is no longer there.

use crate::base::kinds;

kinds! {
    /// Why something that was kept is no longer there.
    pub enum Reason {
        /// The values of a recording went with a file that could not be read.
        ValuesLost = "store-values-lost",
        /// They are in a file that cannot be read now.
        ValuesDamaged = "store-values-damaged",
    }
}
