//! The end of a session: everything that is known, put together.
//!
//! **Invariant.** Where the loaded cells were not kept nothing is measured; what hangs on cells that were never seen
//! empty is measured again before it is believed.

mod again;
mod feet;
mod gathered;
mod measured;
mod nothing;
mod prints;
mod scene;
mod sureness;
mod understand;

pub(super) use self::gathered::Gathered;
use super::result::SessionResult;
use super::result::reason::Reason;
use crate::base::Refusal;

impl Gathered<'_> {
    /// The result of the session; refused where the loaded cells were not kept, which may show only when they are
    /// read.
    pub(super) fn result(mut self, told: &mut dyn FnMut(f64)) -> SessionResult {
        let gaps = self.history.break_at_gaps();
        let refusal = || {
            let trouble = self.history.trouble()?;
            Some(Refusal::from(Reason::NoRoom { trouble }))
        };
        let before = refusal();
        let mut result = self.measured(&gaps, before.clone(), told);
        if before.is_none()
            && let Some(refusal) = refusal()
        {
            result = self.measured(&gaps, Some(refusal), &mut |_| ());
        }
        result = self.judged(&gaps, result);
        let total = self.history.in_contact(&self.meta.mat, result.contact_threshold);
        SessionResult { t_s: self.history.t_s, total, ..result }
    }
}
