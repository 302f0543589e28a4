//! When what the mat shows is not one child on its two feet.

use super::reason::Reason;
use super::settings::Common;
use crate::analysis::stance::{Motion, Stance};

/// Watches for other people, things and leaning.
#[derive(Clone, Debug, Default)]
pub(super) struct Watch {
    since_s: [Option<f64>; 3],
}

impl Watch {
    /// What disturbs, if it has done so for long enough, and since when.
    pub(super) fn push(
        &mut self,
        motion: &Motion,
        stance: &Stance,
        limits: &Common,
    ) -> Option<(Reason, f64)> {
        let standing = stance.force;
        let holds = [
            (motion.force > limits.other_person.value * standing, Reason::AnotherPerson),
            (motion.elsewhere > limits.elsewhere.value * standing, Reason::Elsewhere),
            (motion.force < limits.leaning_off.value * standing, Reason::LessLoad),
        ];
        let mut found = None;
        for (since_s, (holds, reason)) in self.since_s.iter_mut().zip(holds) {
            if !holds {
                *since_s = None;
                continue;
            }
            let since_s = *since_s.get_or_insert(motion.t_s);
            if motion.t_s - since_s >= limits.disturbed_s.value && found.is_none() {
                found = Some((reason, since_s));
            }
        }
        found
    }

    /// Begins anew.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}
