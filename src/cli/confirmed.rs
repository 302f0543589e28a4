//! What is not undone is done only on a clear word.

use super::exit::{Exit, Failure};

/// Refuses what goes for good until somebody says yes.
pub(super) fn confirmed(yes: bool, what: &str) -> Result<(), Failure> {
    if yes { Ok(()) } else { Err(Failure::new(Exit::Usage, what).with_hint("say --yes to do it")) }
}
