//! Every child of a cohort followed.

use super::followed::{self, Followed};
use super::whom::Cohort;
use crate::flow::in_order::in_order;
use crate::flow::proof::accuracy::AccuracyError;
use crate::norms::Norms;

impl Cohort {
    /// Simulates, records and judges every child; `progress` is called after each. The same on any number of
    /// threads.
    ///
    /// # Errors
    /// When the pitch is out of range.
    pub fn follow(
        &self,
        norms: &Norms,
        progress: &(dyn Fn() + Sync),
    ) -> Result<Vec<Followed>, AccuracyError> {
        let follow = |(): &mut (), at: usize| {
            let followed = followed::follow(self, norms, at);
            progress();
            followed
        };
        let mut all = Vec::new();
        in_order(
            self.children,
            || (),
            follow,
            |_, one| {
                all.push(one?);
                Ok::<(), AccuracyError>(())
            },
        )?;
        Ok(all)
    }
}
