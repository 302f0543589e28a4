//! What kind of figure a dose is. The words stand in `data/words`.

use crate::base::kinds;

kinds! {
    /// What is said wherever a dose is shown.
    pub enum Caveat {
        /// It is a log, and there is no target.
        Log = "dose-caveat-log",
    }
}
