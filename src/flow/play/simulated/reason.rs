//! Why the simulated child does not move.

use crate::base::kinds;

kinds! {
    /// Why the simulated child does not do what it is asked for.
    pub enum Unmoved {
        /// It knows no such movement.
        Unknown {
            /// What it was asked for.
            name: String,
        } = "flow-unmoved-unknown",
        /// It was asked for too much at once.
        Busy {
            /// Most movements that wait.
            most: usize,
        } = "flow-unmoved-busy",
        /// It is not on the mat, or will not be by then.
        OffMat = "flow-unmoved-off-mat",
        /// It is on the mat already, or will be by then.
        OnMat = "flow-unmoved-on-mat",
        /// It cannot hold for so long.
        Hold {
            /// Shortest hold, seconds.
            least_s: f64,
            /// Longest hold, seconds.
            most_s: f64,
        } = "flow-unmoved-hold",
        /// It is gone: nobody takes its frames any more.
        Gone = "flow-unmoved-gone",
    }
}
