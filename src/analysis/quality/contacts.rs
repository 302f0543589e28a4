//! Contacts: jumps, and what was not complete.

use super::facts::Facts;
use crate::analysis::result::{Contact, Finding, Missing, Quality, Severity, Task};

pub(super) fn findings(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let mut tell = |severity, kind| found.push(Quality { severity, kind });
    let contacts = facts.contacts.len();
    let jumped = |contact: &&Contact| contact.missing.contains(&Missing::Jump);
    // Two feet to a landing.
    let landings = facts.contacts.iter().filter(jumped).count().div_ceil(2);
    if landings > 0 {
        let (severity, kind) = match facts.task {
            Some(Task::Jumping) => (Severity::Problem, Finding::ChildJumped { landings }),
            Some(Task::Standing) => (Severity::Info, Finding::JumpedOnto { landings }),
            _ => (Severity::Warning, Finding::Jumps { landings }),
        };
        tell(severity, kind);
    }
    if facts.prints_left_out > 0 {
        let measured = contacts.saturating_sub(facts.prints_left_out);
        tell(Severity::Info, Finding::SampledPrints { measured, contacts });
    }
    let partial = facts.contacts.iter().filter(|contact| !contact.complete && !jumped(contact)).count();
    if facts.task.is_some_and(|task| task != Task::Standing) && partial > 0 {
        tell(Severity::Info, Finding::PartialContacts { partial, contacts });
    }
}
